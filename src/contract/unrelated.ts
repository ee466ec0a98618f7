import type { Finding } from "../findings.ts";
import type { Sides } from "../types/contract.ts";
import { finding, quoted } from "./rules.ts";

/**
 * Says that nothing ties the output to the input, so that any output of the right form is taken for the right one.
 * `related` when a case with a known output or a rule between the two does.
 */
export function unrelatedOutput({ input, output }: Sides, related: boolean): Finding[] {
  if (input === undefined || related) return [];
  const { name, location } = output;
  const fact = `Nothing relates ${quoted(name)} to its input: an output of the right form passes, whatever it says`;
  const next = "add a rule between input and output, or cases with their outputs";
  return [finding("contract.unrelated-output", `${fact}; ${next}.`, { model: name, location })];
}
