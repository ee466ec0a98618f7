/** The port to the engine of SQL rules. */
import type { Checked } from "../findings.ts";
import type { Model } from "./contract.ts";
import type { Value } from "./value.ts";
/** A table that queries may name: its own name, and others for the same rows. */
export interface SqlTable {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly model: Model;
}
/** Evaluates the queries of SQL rules. They are foreign: each ends within limits of time and memory. */
export interface Sql {
    /** Finds the engine, or installs it where that is allowed; else says what to type. */
    ready(): Promise<Checked<{
        readonly version: string;
    }>>;
    /** What is wrong with each query itself, without any data. Undefined where nothing is. */
    check(tables: readonly SqlTable[], queries: readonly string[]): Promise<readonly (string | undefined)[]>;
    /** Opens tables to be filled, set after set. @throws {SystemFault} when the disk refuses. */
    fill(tables: readonly SqlTable[]): Promise<SqlSets>;
}
/** Sets of the same tables. Each query is evaluated on each set by itself. */
export interface SqlSets {
    /** Adds a record to a table, by its position, of the present set. */
    add(table: number, record: Value): void;
    /** The present set is whole; the next one begins. */
    next(): void;
    /**
     * Outcomes by set, then by query; frees what was written.
     * @throws {Refusal} when there is no engine.
     * @throws {SystemFault} when the sandbox failed.
     * @throws the signal's reason, once it is aborted.
     */
    evaluate(queries: readonly string[], signal?: AbortSignal): Promise<readonly (readonly SqlOutcome[])[]>;
    /** Frees what was written, where nothing is to be evaluated. */
    discard(): Promise<void>;
}
export type SqlOutcome = 
/** In decimal digits, with an exponent perhaps. `exact` is false of floating point numbers. */
{
    readonly kind: "number";
    readonly text: string;
    readonly exact: boolean;
}
/** Nothing, or no single number came out: an error, or the limit of time or memory. No values are in the reason. */
 | {
    readonly kind: "failed";
    readonly reason: string;
};
