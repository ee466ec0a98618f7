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
export declare function rowsOf({ fields }: Pick<Model, "fields">): Rows;
