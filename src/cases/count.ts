import type { Constraint } from "../types/contract.ts";

/** How many characters, members or keys there may be, both inclusive. */
export interface Count {
  readonly min: number;
  readonly max: number;
}

/** The strictest of the limits that two rules set. */
export function countOf(
  constraints: readonly Constraint[],
  least: Constraint["rule"],
  most: Constraint["rule"],
): Count {
  const limits = (rule: Constraint["rule"]) =>
    constraints.flatMap((it) => (it.rule === rule && "limit" in it ? [Number(it.limit)] : []));
  return { min: Math.max(0, ...limits(least)), max: Math.min(Number.POSITIVE_INFINITY, ...limits(most)) };
}
