import fc from "fast-check";
import { type Checked, type Location } from "../findings.ts";
import type { Value } from "../types/value.ts";
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
export declare const drawable: <T>({ edges, any }: Domain<T>) => fc.Arbitrary<T>;
/** The domain of what `any` draws. Where no edge satisfies the demands, what comes first serves as one. */
export declare function domainWith<T>(edges: readonly T[], any: fc.Arbitrary<T>, place: Place): Checked<Domain<T>>;
/** Says that no value can be drawn for a part of the model. */
export declare const undrawable: ({ path, location }: Place, why: string) => Checked<never>;
/** All of the parts, or everything that is wrong with any of them. */
export declare function allOf<T>(parts: readonly Checked<T>[]): Checked<readonly T[]>;
