import type { Case } from "../types/case.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { inputKey } from "./input-key.ts";
import { smallerValues } from "./smaller.ts";

export interface ShrinkRequest {
  /** A case that fails. */
  readonly case: Case;
  /** Of the input. */
  readonly model: Model;
  /** Whether an input satisfies the model; what does not is never run. */
  readonly valid: (input: Value) => boolean;
  /** Runs the case: true while it still fails. */
  readonly fails: (smaller: Case) => Promise<boolean>;
  /** Runs at most. */
  readonly limit: number;
}

/**
 * The smallest failing case that is found within the limit: members dropped, texts shortened, numbers moved towards
 * zero, text made ASCII. Greedy and deterministic. A smaller case has no expected output: that belonged to its input.
 */
export async function shrink({ case: failing, model, valid, fails, limit }: ShrinkRequest): Promise<Case> {
  const { output: _, ...bare } = failing;
  const seen = new Set([inputKey(failing.input)]);
  let smallest = failing;
  let ways = smallerValues(failing.input, model);
  let next = 0;
  let misses = 0;
  let runs = 0;
  while (misses < ways.length && runs < limit) {
    // What shrank once often shrinks again in the same place, so the search goes on from there.
    const input = (ways[next % ways.length] as () => Value)();
    const key = inputKey(input);
    const isNew = !seen.has(key);
    seen.add(key);
    const candidate: Case = { ...bare, input };
    if (isNew && valid(input)) {
      runs += 1;
      if (await fails(candidate)) {
        smallest = candidate;
        ways = smallerValues(input, model);
        misses = 0;
        continue;
      }
    }
    next += 1;
    misses += 1;
  }
  return smallest;
}
