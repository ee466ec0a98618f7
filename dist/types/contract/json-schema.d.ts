import type { Model } from "../types/contract.ts";
/** A JSON Schema, fit for `JSON.stringify`: what JSON cannot hold exactly is said in descriptions. */
export interface JsonSchema {
    readonly description?: string;
    readonly [keyword: string]: unknown;
}
/**
 * The JSON Schema (draft 2020-12) of one side of a case: a record of the model, or an array of them. It tells the
 * provider what the judge will demand; keys that the contract does not name are left open where it does not forbid them.
 */
export declare function jsonSchema(model: Model): JsonSchema;
