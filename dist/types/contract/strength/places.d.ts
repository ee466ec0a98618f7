import type { Field, Model, Shape } from "../../types/contract.ts";
import type { Value } from "../../types/value.ts";
/** A place in a value: what stands there, and what the model says of it. */
export interface Place {
    /** Names and indices from the top; none for the value itself. */
    readonly steps: readonly (string | number)[];
    /** The same for all items of an array: places that are mutated alike. */
    readonly group: string;
    readonly value: Value;
    readonly shape?: Shape;
    /** The member's own field, where the model names it. */
    readonly field?: Field;
}
/** The places of a value, from the top down, bounded. */
export declare function placesIn(value: Value, shape: Shape | undefined): readonly Place[];
/** Stands for no value at all: the member is left out. */
export declare const dropped: unique symbol;
/** The value with another one at a place. */
export declare function replaceAt(value: Value, steps: Place["steps"], next: Value | typeof dropped): Value;
/** How many values a value is made of, up to a limit: what judging it costs. */
export declare function sizeOf(value: Value, limit?: number): number;
/** What an output of the model is: one record, or an array of them. */
export declare function outputShape({ fields, location, cardinality }: Model): Shape;
