/** How near a candidate came: the rules that held, and the score that attempts are compared by. */
import type { Finding } from "./findings.ts";
import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { CaseResult, Verdict } from "./types/verdict.ts";
/** A case that was run, with the output model's own share of the verdict. */
export interface Run {
    readonly result: CaseResult;
    readonly schema?: Verdict["rules"];
    /** It had passed until SQL rules were asked. */
    readonly failedBySql?: true;
}
/** Rules of the output model, and one each for running, expected outputs, determinism and depending on the input. */
export declare const totalRules: (suite: Suite, cases: readonly Case[]) => number;
/** Of all rules those that no error finding is about; none where no output could be judged. */
export declare function heldRules(findings: readonly Finding[], runs: readonly Run[], total: number): Verdict["rules"];
/** Mean of the parts present: the share of the schema's rules, the expected output, the share of the rules with the input. */
export declare function caseScore({ result, schema }: Run, suite: Suite, constant: boolean): number;
/** Which rule of the contract a finding is about: several of one kind can stand at one path. */
export declare const place: ({ rule, path, location }: Finding) => string;
export declare const mean: (values: readonly number[]) => number;
