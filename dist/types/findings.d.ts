/**
 * A finding is one thing that is wrong, with a place. Every family of rules (contract, schema, execute, …)
 * lives beside the code that judges by it and is built with {@link ruleFamily}; `rules.ts` merges them.
 */
/** `error` fails the judgement, `warning` and `notice` do not. */
export type Severity = "error" | "warning" | "notice";
/** A place in a file. Lines and columns count from 1; `file` is as the user gave it, relative where it can be. */
export interface Location {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** One thing wrong. The JSON form of this type is `schemas/finding.schema.json`. */
export interface Finding {
    /** Stable dotted id, such as `schema.required`. */
    readonly rule: string;
    readonly severity: Severity;
    /** One sentence: the fact, the value, and where it helps the next action. */
    readonly message: string;
    readonly model?: string;
    readonly field?: string;
    /** JSON path into the data, generalised over array indices: `$.items[*].sku`. */
    readonly path?: string;
    readonly expected?: string;
    readonly actual?: string;
    /** How often this finding occurred where several are grouped into one. */
    readonly count?: number;
    /** A few offending values, masked where their field is personal data. */
    readonly samples?: readonly string[];
    /** The contract's (or the input file's) own line. */
    readonly location?: Location;
}
/** What the docs say of a rule. */
export interface RuleInfo {
    readonly severity: Severity;
    /** The other severity that it has, and in which cases: `of UTF-16`. */
    readonly otherwise?: {
        readonly severity: Severity;
        readonly when: string;
    };
    /** Why this is demanded, in one sentence. */
    readonly why: string;
    /** How a person mends it, in one sentence. */
    readonly mend: string;
}
/** A table of rules that belong together, by id. */
export type RuleFamily = Readonly<Record<string, RuleInfo>>;
/** What a finding says beyond its rule and message. */
export type FindingDetails = Omit<Finding, "rule" | "severity" | "message"> & {
    readonly severity?: Severity;
};
/**
 * Gives the function that makes findings of one family: only the family's own ids type-check, and the severity is the
 * table's unless the contract's author marked the rule otherwise.
 */
export declare function ruleFamily<const F extends RuleFamily>(family: F): (rule: keyof F & string, message: string, details?: FindingDetails) => Finding;
/** Whether any of these findings fails the judgement. */
export declare const hasErrors: (findings: readonly Finding[]) => boolean;
/** A value, or what was wrong with what it should have been read from. */
export type Checked<T> = {
    readonly ok: true;
    readonly value: T;
    readonly findings: readonly Finding[];
} | {
    readonly ok: false;
    readonly findings: readonly Finding[];
};
/** A value that was read; `findings` may hold warnings and notices. */
export declare const checked: <T>(value: T, findings?: readonly Finding[]) => Checked<T>;
/** What could not be read, and why. */
export declare const rejected: (...findings: readonly Finding[]) => {
    readonly ok: false;
    readonly findings: readonly Finding[];
};
