/**
 * A suite is everything that a candidate is judged by: the two models, the cases and the settings of the judgement.
 * What cannot judge anybody is refused here, before anything is spent.
 */
import { type CasesOf } from "./cases/index.ts";
import { type Checked, type Finding } from "./findings.ts";
import { type JudgePairs } from "./judge-sql.ts";
import type { Case } from "./types/case.ts";
import type { Contract, Sides } from "./types/contract.ts";
import type { Jsonata } from "./types/jsonata.ts";
import type { Sql } from "./types/sql.ts";
import type { FormatName, Value } from "./types/value.ts";
import type { Verdict } from "./types/verdict.ts";
/** How a suite is put together; the names are those of the options. */
export interface SuiteSettings {
    readonly inputModel?: string;
    readonly outputModel?: string;
    readonly inputFormat?: FormatName;
    readonly outputFormat?: FormatName;
    readonly drawnCases: number;
    readonly holdBack: "auto" | number;
    readonly seed: number;
    readonly deterministic: boolean;
}
export interface Suite {
    readonly contract: Contract;
    readonly sides: Sides;
    readonly given: readonly Case[];
    readonly examples: readonly Case[];
    readonly formats: {
        readonly input: FormatName;
        readonly output: FormatName;
    };
    readonly settings: Pick<SuiteSettings, "drawnCases" | "holdBack" | "seed" | "deterministic">;
    /**
     * The cases of an attempt. Attempt 0 is the suite's own set: the one that `prove` runs, that a program must pass last,
     * and that its proof names.
     */
    readonly casesOf: CasesOf;
    /** How many rules the output model states, those between input and output among them. */
    readonly rules: number;
    /** Judges one output by the output model. */
    readonly judge: (output: Value) => Verdict;
    /** Judges how an output relates to its input, by the output model's io rules. */
    readonly judgeIo: (input: Value, output: Value) => Promise<readonly Finding[]>;
    /** Judges outputs, and how they relate to their inputs, by the output model's SQL rules: all at once. */
    readonly judgeSql: JudgePairs;
    /** Versions of the engines that rules are judged by. */
    readonly engines: {
        readonly duckdb?: string;
    };
    /** Whether an expression over `{input, output}` is true: tries rules that the contract does not have. */
    readonly holds: (expression: string, input: Value, output: Value) => Promise<boolean>;
    /** Whether a rule ties outputs to inputs. */
    readonly related: boolean;
    /** Whether an input satisfies the input model; without a model anything does. */
    readonly validInput: (input: Value) => boolean;
}
/** What judges rules that are programs themselves. */
export interface Engines {
    readonly jsonata: Jsonata;
    /** Without it a contract with SQL rules is refused. */
    readonly sql?: Sql;
}
/**
 * Puts the suite together, or says everything that is in the way. Warnings come with the suite.
 * @throws {SystemFault} when an engine that a rule needs cannot be started.
 */
export declare function assembleSuite(contract: Contract, given: readonly Case[], settings: SuiteSettings, { jsonata, sql }: Engines): Promise<Checked<Suite>>;
