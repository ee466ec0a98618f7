import fc from "fast-check";
import { type Checked, checked, type Location, rejected } from "../findings.ts";
import type { Value } from "../types/value.ts";
import { drawsOf, randomOf } from "./random.ts";
import { casesFinding } from "./rules.ts";

/** What a part of a model can be drawn as. `T` may include `undefined`: the key is absent. */
export interface Domain<T = Value> {
  /** Worth trying first: the empty, the smallest, the largest, the unusual. Never empty. */
  readonly edges: readonly T[];
  readonly any: fc.Arbitrary<T>;
}

/** The part of the model that is looked at, for findings. */
export interface Place {
  /** Generalised path from the record, such as `$.items[*].sku`. */
  readonly path: string;
  readonly location: Location;
}

/** Values that are mostly ordinary and now and then an edge. */
export const drawable = <T>({ edges, any }: Domain<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: any }, { weight: 1, arbitrary: fc.constantFrom(...edges) });

/** Randomness for finding out whether there is any value at all. */
const LEAST_BUDGET = 50_000;

/** The domain of what `any` draws. Where no edge satisfies the demands, what comes first serves as one. */
export function domainWith<T>(edges: readonly T[], any: fc.Arbitrary<T>, place: Place): Checked<Domain<T>> {
  if (edges.length > 0) return checked({ edges, any });
  const [first] = drawsOf(any, randomOf(1, LEAST_BUDGET), 50);
  return first === undefined ? undrawable(place, "its demands leave no value") : checked({ edges: [first], any });
}

/** Says that no value can be drawn for a part of the model. */
export const undrawable = ({ path, location }: Place, why: string): Checked<never> =>
  rejected(
    casesFinding(
      "cases.undrawable",
      `no input can be drawn for ${path}: ${why}; set drawn-cases to 0 to judge by the given cases alone`,
      { path, location },
    ),
  );

/** All of the parts, or everything that is wrong with any of them. */
export function allOf<T>(parts: readonly Checked<T>[]): Checked<readonly T[]> {
  const findings = parts.flatMap((it) => it.findings);
  const values = parts.flatMap((it) => (it.ok ? [it.value] : []));
  return values.length === parts.length ? checked(values, findings) : rejected(...findings);
}
