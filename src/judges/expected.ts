import type { Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { difference } from "./difference.ts";
import { groupFindings } from "./group.ts";
import { expectedFinding } from "./rules.ts";

/** Differences looked for: enough to see a pattern in them, few enough to read. */
const LIMIT = 20;

/** Compares an output with the one that its case expects: one finding for each generalised path that differs. */
export function judgeExpected(expected: Value, actual: Value, model: Model): Finding[] {
  const findings = difference(expected, actual, model, LIMIT).map((it) => {
    const message = `${it.place}: the expected output has ${it.expected}, got ${it.actual}`;
    return expectedFinding("expected.output", message, {
      model: model.name,
      path: it.path,
      expected: it.expected,
      actual: it.actual,
      count: 1,
    });
  });
  return groupFindings(findings);
}
