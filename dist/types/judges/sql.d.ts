/** Judges the number that a SQL rule's query gave. */
import type { Finding } from "../findings.ts";
import type { Model, Sides, SqlRule } from "../types/contract.ts";
import type { SqlOutcome } from "../types/sql.ts";
import type { InputAndOutput } from "./io.ts";
/** What a rule was judged on: the model of the records, and the case where there is one. */
export interface JudgedBySql {
    readonly model: Model;
    readonly pair?: InputAndOutput & {
        readonly sides: Sides;
    };
}
/** A finding where the number is not what the rule demands, or where there is none. */
export declare function judgeNumber(rule: SqlRule, outcome: SqlOutcome, { model, pair }: JudgedBySql): Finding[];
