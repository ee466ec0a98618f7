import type { Finding } from "../findings.ts";
import type { Value } from "../types/value.ts";
import { keyOf } from "./key.ts";
import { ioFinding } from "./rules.ts";

/** Distinct inputs from which on one output for all of them is suspicious. */
const SUSPICIOUS = 3;

/**
 * Finds an output that never changes. `related` when an expected output or an io rule ties outputs to inputs: then a
 * constant is judged by that.
 */
export function judgeConstant(
  cases: readonly { readonly input: Value; readonly output: Value }[],
  related: boolean,
): Finding[] {
  if (related) return [];
  const inputs = new Set(cases.map((it) => keyOf(it.input))).size;
  const outputs = new Set(cases.map((it) => keyOf(it.output))).size;
  if (inputs < SUSPICIOUS || outputs > 1) return [];
  return [
    ioFinding(
      "io.constant-output",
      `${inputs} distinct inputs gave one and the same output, and no rule or expected output says that it is right: add a case whose output differs`,
      { path: "$", count: 1 },
    ),
  ];
}
