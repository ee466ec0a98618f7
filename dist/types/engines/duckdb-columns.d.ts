/**
 * Records as rows of a table: which SQL type a shape has, and its values in JSON that DuckDB casts to that type without
 * loss. Numbers are written as texts, because JSON readers make doubles of them, and the size of a number's type follows
 * the values: what no type holds exactly is a misfit, never rounded.
 */
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** A value that its column cannot hold; the message says why, without the value. */
export declare class Misfit extends Error {
}
/** The rows of one table. */
export interface Rows {
    /** One line of JSON. @throws {Misfit} */
    write(record: Value): string;
    /** What the columns are called and hold: `"id" BIGINT, "total" DECIMAL(18,2)`. @throws {Misfit} */
    columns(): string;
}
/** A name as SQL takes it whatever is in it. */
export declare const identifier: (name: string) => string;
export declare function rowsOf({ fields }: Pick<Model, "fields">): Rows;
