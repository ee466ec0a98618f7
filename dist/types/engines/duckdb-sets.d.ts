import type { SqlOutcome, SqlSets, SqlTable } from "../types/sql.ts";
/** A table as DuckDB makes it. */
export interface FilledTable {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly columns: string;
    readonly rows: number;
}
/** A set: its tables, or why its rows, which are passed over, fit none. */
export type FilledSet = {
    readonly tables: readonly FilledTable[];
} | {
    readonly misfit: string;
    readonly rows: number;
};
/** @param evaluate gives outcomes by set, then by query, of the sets in the file. */
export declare function fillSets(tables: readonly SqlTable[], evaluate: (queries: readonly string[], sets: readonly FilledSet[], file: string, signal: AbortSignal | undefined) => Promise<readonly (readonly SqlOutcome[])[]>): Promise<SqlSets>;
