/**
 * Everything that can be seen to be wrong with a rule between input and output before it is run: names that nothing
 * defines, paths that no model has, a value that is not true or false, an answer that changes from run to run.
 */
import type { Severity } from "../findings.ts";
import type { Sides } from "../types/contract.ts";
import type { ParsedExpression } from "../types/jsonata.ts";
import { type ContractRule } from "./rules.ts";
/** Something wrong with an expression; `position` is the offset in it. */
export interface Fault {
    readonly rule: ContractRule;
    readonly fact: string;
    readonly severity?: Severity;
    readonly position?: number;
}
/** Everything wrong with a parsed expression over the two sides. */
export declare function examine(parsed: Extract<ParsedExpression, {
    ok: true;
}>, sides: Sides): readonly Fault[];
