import type { Model, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";
/**
 * The project's one equality, for expected outputs, determinism and repeats: key order is free, arrays are ordered,
 * integers are exact, other numbers agree within 1e-9 of the larger one, an absent key equals null where the field is
 * optional, and dates and times are compared by instant where the shape says that they are some. Without a model or
 * shape, absent is not null and texts are texts.
 */
export declare function sameValue(a: Value, b: Value, about?: Model | Shape): boolean;
/** A model as a shape: one record, or an array of them. */
export declare function shapeOf(about: Model | Shape): Shape;
export declare function same(a: Value, b: Value, shape: Shape | undefined): boolean;
export declare const namesOf: (a: RecordValue, b: RecordValue) => string[];
/** What a shape says of one member. */
export interface Member {
    /** By the shape; a map's keys are not. */
    readonly named: boolean;
    readonly shape: Shape | undefined;
    readonly optional: boolean;
    readonly personal: boolean;
}
/** What the shape says of each member, by name. */
export declare function membersOf(shape: Shape | undefined): (name: string) => Member;
/** The member's value; null for an absent one that is optional, `undefined` for any other that is absent. */
export declare const valueAt: (record: RecordValue, name: string, { optional }: Member) => Value | undefined;
