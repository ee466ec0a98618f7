/** Judges records, and outputs with their inputs, by the SQL rules of their model. */
import type { Finding } from "./findings.ts";
import type { Model, Sides } from "./types/contract.ts";
import type { Sql } from "./types/sql.ts";
import type { Value } from "./types/value.ts";
/** A case's input and the output that came of it. */
export interface Pair {
    readonly input: Value;
    readonly output: Value;
}
/** Judges many outputs at once; findings in their order. No engine is asked where there is no rule. */
export type JudgePairs = (pairs: readonly Pair[], signal?: AbortSignal) => Promise<readonly (readonly Finding[])[]>;
export declare function pairJudge(sides: Sides, sql: Sql): JudgePairs;
/** Another judge of a data file, who is shown each of its records. */
export interface RecordJudge {
    /** How many rules take part. */
    readonly rules: number;
    see(record: Value): void;
    /** Asked once, after the last record. */
    findings(): Promise<readonly Finding[]>;
    /** Frees what is held, where nothing is to be judged. */
    discard(): Promise<void>;
}
/** Nothing where no SQL rule can be judged on data alone. */
export declare function recordJudge(model: Model, sql: Sql): Promise<RecordJudge | undefined>;
