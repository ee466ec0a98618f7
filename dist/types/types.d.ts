/**
 * The project's nouns and ports. Nothing here does anything: shelves (`contract/`, `cases/`, `judges/`, `languages/`,
 * `providers/`, `sandboxes/`, …) implement these types, and the files at the top of `src/` tell the story with them.
 */
import type { Checked, Finding, Location } from "./findings.ts";
/** A parsed value. Integers that a double cannot hold exactly are `bigint`. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | {
    readonly [key: string]: Value;
};
/** An object value. */
export type RecordValue = {
    readonly [key: string]: Value;
};
/** How inputs and outputs are written down. */
export type FormatName = "json" | "ndjson" | "csv";
export type ContractFormat = "odcs" | "dcs";
/** A contract as read: what it demands, and where in the file it demands it. */
export interface Contract {
    readonly path: string;
    readonly format: ContractFormat;
    /** The version of the *format* that the contract states (`apiVersion`, `dataContractSpecification`). */
    readonly version: string;
    /** The file's text, line ends as LF. */
    readonly text: string;
    /** Over {@link text}. */
    readonly sha256: string;
    readonly models: readonly Model[];
    /** Sample inputs and outputs that the contract itself carries. */
    readonly examples: readonly ContractExample[];
    /** Format named by the contract's server, if it names one that Fire-Flow reads. */
    readonly serverFormat?: FormatName;
}
/** One table or object of a contract. */
export interface Model {
    readonly name: string;
    readonly description?: string;
    /** What the contract itself says of the model's side (custom property, name). */
    readonly role?: "input" | "output";
    /** Whether a case holds one record of this model or an array of them. */
    readonly cardinality: "one" | "many";
    /** Where {@link cardinality} comes from, for `lint` to print. */
    readonly cardinalityFrom: string;
    readonly fields: readonly Field[];
    /** What all records together must fulfil. */
    readonly quality?: readonly QualityRule[];
    /** How an output of this model relates to its input. */
    readonly io?: readonly IoRule[];
    readonly location: Location;
}
/** One named member of a model or of an object within it. */
export interface Field {
    readonly name: string;
    readonly description?: string;
    /** The key must be there. */
    readonly required: boolean;
    /** Null is allowed. A field that is not required is nullable unless the contract says otherwise. */
    readonly nullable: boolean;
    readonly unique: boolean;
    readonly primaryKey: boolean;
    /** `pii`, or classified confidential, restricted or sensitive: masked wherever values leave the machine. */
    readonly personal: boolean;
    readonly shape: Shape;
    /** What all values of this field together must fulfil. */
    readonly quality?: readonly QualityRule[];
    readonly location: Location;
}
/** What a value looks like: a type and the constraints on it. */
export type Shape = ({
    readonly type: ScalarType;
} & ShapeBase) | ({
    readonly type: "object";
    readonly fields: readonly Field[];
} & ShapeBase) | ({
    readonly type: "array";
    readonly items: Shape;
} & ShapeBase) | ({
    readonly type: "map";
    readonly values: Shape;
} & ShapeBase);
interface ShapeBase {
    readonly constraints: readonly Constraint[];
    /** Where the type is stated. */
    readonly location: Location;
}
/**
 * `date` is `YYYY-MM-DD`; `timestamp` an RFC 3339 date-time with an offset; `timestamp_ntz` the same without one; `time`
 * is `HH:MM:SS[.fff]` with an optional offset; `any` is unconstrained.
 */
export type ScalarType = "string" | "integer" | "number" | "boolean" | "date" | "timestamp" | "timestamp_ntz" | "time" | "any";
/** One demand beyond the type, with the line that states it. `rule` is the id of the finding when it is violated. */
export type Constraint = {
    readonly location: Location;
    readonly severity?: Finding["severity"];
} & ({
    readonly rule: "schema.enum";
    readonly values: readonly Value[];
} | {
    readonly rule: "schema.pattern";
    readonly pattern: string;
} | {
    readonly rule: "schema.format";
    readonly format: StringFormat;
} | {
    readonly rule: "schema.min-length" | "schema.max-length";
    readonly limit: number;
}
/** `limit` is a number for numbers and an ISO text for dates, times and timestamps. */
 | {
    readonly rule: "schema.minimum" | "schema.maximum" | "schema.exclusive-minimum" | "schema.exclusive-maximum";
    readonly limit: number | bigint | string;
} | {
    readonly rule: "schema.multiple-of";
    readonly divisor: number;
} | {
    readonly rule: "schema.min-items" | "schema.max-items";
    readonly limit: number;
} | {
    readonly rule: "schema.min-properties" | "schema.max-properties";
    readonly limit: number;
} | {
    readonly rule: "schema.unique-items";
});
/**
 * One demand on all the values of a model or a field together. `rule` is the id of the finding when it is violated,
 * `severity` the author's. A null and an absent key are one and the same here.
 */
export type QualityRule = {
    readonly location: Location;
    readonly severity: Finding["severity"];
    /** What the contract's author calls it. */
    readonly name?: string;
} & ({
    readonly rule: "quality.row-count";
    readonly threshold: Threshold;
} | {
    readonly rule: "quality.null-values";
    readonly threshold: Threshold;
    readonly unit: QualityUnit;
} | {
    readonly rule: "quality.missing-values";
    readonly threshold: Threshold;
    readonly unit: QualityUnit;
    /** Values that stand for a missing one, beside null. */
    readonly missing: readonly Value[];
} | {
    readonly rule: "quality.invalid-values";
    readonly threshold: Threshold;
    readonly unit: QualityUnit;
    /** At least one of the two is there; a value is valid when both hold. Null is not invalid. */
    readonly valid?: readonly Value[];
    readonly pattern?: string;
} | {
    readonly rule: "quality.duplicate-values";
    readonly threshold: Threshold;
    readonly unit: QualityUnit;
    /** Names of the model's fields that are compared together; none where the rule is a field's own. */
    readonly fields: readonly string[];
}
/** The age of the youngest (freshness) or the oldest (retention) value may be so many seconds. */
 | {
    readonly rule: "quality.freshness" | "quality.retention";
    readonly seconds: number;
});
/** What a threshold is compared with: a number of values, or their share of all records in percent. */
export type QualityUnit = "rows" | "percent";
/** What a measured number must be. `between` includes both ends. */
export type Threshold = {
    readonly operator: "equal" | "not-equal" | "less" | "at-most" | "greater" | "at-least";
    readonly limit: number | bigint;
} | {
    readonly operator: "between" | "not-between";
    readonly limits: readonly [least: number | bigint, most: number | bigint];
};
/** A demand on an output and its input together: a JSONata expression over `{input, output}` that gives true or false. */
export interface IoRule {
    readonly expression: string;
    /** Offsets into {@link Contract.text}, `end` exclusive: where the expression stands. */
    readonly source: {
        readonly start: number;
        readonly end: number;
    };
    readonly location: Location;
    readonly severity: Finding["severity"];
    /** What the contract's author calls it. */
    readonly name?: string;
}
export type StringFormat = "email" | "uuid" | "uri" | "hostname" | "ipv4" | "ipv6" | "byte" | "binary" | "password";
/** An example that stands in the contract. A lone `data` is taken for the model that it names. */
export interface ContractExample {
    readonly name: string;
    readonly model?: string;
    readonly input?: Value;
    readonly output?: Value;
    readonly location: Location;
}
/** Which model shapes what goes in and which one judges what comes out. */
export interface Sides {
    readonly input?: Model;
    readonly output: Model;
}
export type CaseSource = "given" | "example" | "drawn";
/** One input, with an expected output or not. */
export interface Case {
    readonly name: string;
    readonly source: CaseSource;
    /** Run and judged, but not shown to the provider. */
    readonly heldBack: boolean;
    readonly input: Value;
    /** Present when the output is known; `null` is a known output. */
    readonly output?: Value;
    /** Where it was written down, for given cases and examples. */
    readonly location?: Location;
}
export type ExecutionStatus = "ok" | "exit" | "signal" | "timeout" | "output-limit" | "memory-limit" | "compile-error" | "refused";
/** What one run of a command in a sandbox did. */
export interface Execution {
    readonly status: Exclude<ExecutionStatus, "compile-error" | "refused">;
    readonly exitCode: number | null;
    readonly signal: string | null;
    readonly stdout: Uint8Array;
    readonly stderr: Uint8Array;
    /** stderr past its limit is cut; it fails nothing. */
    readonly stderrCut: boolean;
    readonly durationMs: number;
    /** Bytes, where the sandbox can tell. */
    readonly peakMemory?: number;
}
/** A folder or file made visible inside the sandbox. */
export interface Mount {
    readonly source: string;
    readonly target: string;
    readonly writable?: boolean;
}
/** A command to run in a sandbox. */
export interface Job {
    readonly argv: readonly string[];
    /** The whole environment: nothing is inherited. */
    readonly env: Readonly<Record<string, string>>;
    readonly stdin: Uint8Array | string;
    readonly mounts: readonly Mount[];
    /** Folders inside the mounts that are replaced by empty ones. */
    readonly hidden?: readonly string[];
    readonly limits: Limits;
    /** Matches what a runtime prints on stderr when memory ran out: turns `exit` and `signal` into `memory-limit`. */
    readonly outOfMemory?: RegExp;
    readonly signal?: AbortSignal;
}
/** What one run may use. */
export interface Limits {
    readonly timeoutMs: number;
    /** Bytes of data segment (RLIMIT_DATA), the runtime's own reserve included. */
    readonly memory: number;
    /** Bytes of stdout; stderr is cut at the same size. */
    readonly output: number;
    readonly processes: number;
    /** Largest file in bytes. */
    readonly fileSize: number;
}
/** A place where foreign code runs. Chosen by canary, never by name alone. */
export interface Sandbox {
    readonly name: SandboxName;
    /** What it does not hold back, for `doctor`, the report and the log. */
    readonly caveats: readonly string[];
    /**
     * @throws {SystemFault} when the sandbox itself failed: nothing is then claimed about the code.
     * @throws the job's `signal.reason` when it was aborted.
     */
    run(job: Job): Promise<Execution>;
}
export type SandboxName = "bubblewrap" | "systemd" | "unsafe";
/** Evaluates the expressions of io rules. They are foreign: each call ends within a time limit, whatever it is given. */
export interface Jsonata {
    parse(expression: string): Promise<ParsedExpression>;
    evaluate(expression: string, data: {
        readonly input: Value;
        readonly output: Value;
    }): Promise<Evaluation>;
    /** Frees what the engine holds; it starts anew when it is asked again. */
    close(): Promise<void>;
}
export type ParsedExpression = {
    readonly ok: true;
    /** JSONata's own syntax tree, as plain data. */
    readonly tree: unknown;
    /** The functions that the engine has, of those that the expression names. */
    readonly functions: readonly string[];
}
/** `position` is the offset in the expression up to which it could be read. */
 | {
    readonly ok: false;
    readonly reason: string;
    readonly position?: number;
};
export type Evaluation = {
    readonly kind: "boolean";
    readonly value: boolean;
}
/** Something else came out; `got` says what, without any value: `a number`. */
 | {
    readonly kind: "not-boolean";
    readonly got: string;
}
/** Nothing came out: an error, or the limit of time or memory. */
 | {
    readonly kind: "failed";
    readonly reason: string;
};
export type LanguageName = "python" | "typescript" | "rust" | "go";
/** A language that candidates can be written in. */
export interface Language {
    readonly name: LanguageName;
    /** Of the program's file, with the dot. The first one is used for candidates. */
    readonly extensions: readonly string[];
    /** Names that the language goes by after a code fence. */
    readonly tags: readonly string[];
    /** What the prompt says about reading stdin, writing stdout and the modules at hand. */
    readonly brief: string;
    /** What begins a comment that ends with its line. */
    readonly comment: "#" | "//";
    /** Packages that a program may use where the option `dependencies` says nothing. */
    readonly dependencies: readonly string[];
    /** Finds the real installation; the finding of a failure says what to install. */
    find(environment: Readonly<Record<string, string | undefined>>): Promise<Checked<Toolchain>>;
}
/** An installed compiler or interpreter. */
export interface Toolchain {
    readonly language: LanguageName;
    /** Name and version, as the proof records it: `Python 3.11.7`. */
    readonly version: string;
    /**
     * CHECK: writes the source into `folder` and parses or compiles it inside the sandbox.
     * Findings are the compiler's own message with paths stripped.
     */
    prepare(source: string, folder: string, sandbox: Sandbox, settings: CompileSettings): Promise<Checked<Runnable>>;
    /** Formats with the language's formatter if one is there. */
    format?(source: string, folder: string, sandbox: Sandbox, settings: CompileSettings): Promise<Checked<string>>;
}
/** How candidates of one run are made ready. */
export interface CompileSettings {
    readonly timeoutMs: number;
    readonly signal?: AbortSignal;
    /**
     * A folder that all attempts of one run share: what one has fetched and compiled the next finds there. Without it
     * every candidate starts from nothing.
     */
    readonly cache?: string;
    /** Packages that a program may use, `name` or `name@version`. Default: those of the language. */
    readonly dependencies?: readonly string[];
}
/** A package that a program was built with, as it was resolved. */
export interface Dependency {
    readonly name: string;
    readonly version: string;
    /** Hex, of the archive that the registry gave. */
    readonly sha256: string;
}
/** A candidate that is ready to run. */
export interface Runnable {
    /** The command for a program that may use `memory` bytes of heap: some runtimes must be told. */
    readonly argv: (memory: number) => readonly string[];
    readonly env: Readonly<Record<string, string>>;
    readonly mounts: readonly Mount[];
    readonly hidden?: readonly string[];
    /** Bytes that the runtime itself reserves, added to the memory limit. */
    readonly reserve: number;
    readonly outOfMemory: RegExp;
    /** By name; absent when the program uses none. */
    readonly dependencies?: readonly Dependency[];
}
/** Where candidates come from. */
export interface Provider {
    readonly name: string;
    /** The model asked; absent for providers that have none. */
    readonly model?: string;
    /** Where answers really come from when nobody is asked: `handwritten`, `recorded`. */
    readonly origin?: string;
    answer(request: ProviderRequest): Promise<ProviderReply>;
}
export interface ProviderRequest {
    readonly prompt: string;
    readonly maxOutputTokens: number;
    /** Ends the request: the time budget or a cancellation. */
    readonly signal: AbortSignal;
}
/** Tokens of one request or of many. */
export interface Usage {
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** The provider reported no usage: the tokens were estimated from the text's length. */
    readonly estimated?: boolean;
}
/** What a provider gave back. A fault is the system's, never the candidate's. */
export type ProviderReply = {
    readonly kind: "answer";
    readonly text: string;
    /** `length`: cut at the output limit. `refused`: the model declined or was filtered. */
    readonly finish: "stop" | "length" | "refused";
    readonly usage: Usage;
    /** What a person should know of this answer, such as that it was recorded for another prompt. */
    readonly notices?: readonly Finding[];
} | {
    readonly kind: "fault";
    readonly finding: Finding;
    /** Whether asking again can help. */
    readonly transient: boolean;
    readonly retryAfterMs?: number;
};
/** What one judgement found. */
export interface Verdict {
    readonly findings: readonly Finding[];
    /** Rules that held and rules that were looked at, over all cases. */
    readonly rules: {
        readonly held: number;
        readonly total: number;
    };
}
/** A way in which a program's output can be wrong. */
export type Mutation = "dropped-field" | "changed-type" | "off-by-one" | "changed-sign" | "rounded" | "changed-case" | "stale-date" | "truncated-rows" | "duplicated-rows" | "reordered-rows" | "swapped-outputs" | "constant-output";
/** How many wrong outputs (mutants of right ones) the contract's rules tell from right ones. */
export interface Strength {
    /** Caught of all mutants by the rules alone, as if no output were expected. 0 to 1. */
    readonly share: number;
    readonly mutants: number;
    readonly caught: number;
    /** The same mutants where expected outputs judge as well. */
    readonly withExpected: {
        readonly share: number;
        readonly caught: number;
    };
    /** What the contract would accept, the most frequent first. */
    readonly survivors: readonly Survivor[];
}
/** Wrong outputs of one kind that the contract's rules accept. */
export interface Survivor {
    readonly mutation: Mutation;
    /** Generalised, as in findings; absent where whole outputs are wrong. */
    readonly path?: string;
    /** How many of them survived. */
    readonly count: number;
    /** `$[0].total: 3.25 became 3`, masked. */
    readonly example?: string;
    /** A rule that holds on the right outputs and would tell the wrong ones, as it stands in a contract. */
    readonly suggestion?: string;
}
/** How one case went. */
export interface CaseResult {
    readonly case: Case;
    readonly status: ExecutionStatus;
    readonly passed: boolean;
    readonly durationMs: number;
    /** The parsed output, where it could be parsed. */
    readonly output?: Value;
    readonly findings: readonly Finding[];
    readonly stderr: string;
}
export type Gate = "extract" | "check" | "execute" | "validate" | "passed";
/** What proving one candidate showed. */
export interface Proving {
    readonly gate: Exclude<Gate, "extract">;
    readonly verdict: Verdict;
    /** 0 to 1: mean over the cases of the mean of the parts present (schema share, io share, expected). */
    readonly score: number;
    readonly cases: readonly CaseResult[];
    readonly timings: {
        readonly checkMs: number;
        readonly executeMs: number;
        readonly validateMs: number;
    };
    /** The smallest failing shown input, after shrinking. */
    readonly smallest?: CaseResult;
    /** What the candidate was built with; absent where that is nothing but its language. */
    readonly dependencies?: readonly Dependency[];
}
export type AttemptKind = "existing" | "fresh" | "repair" | "restart";
/** One turn of the loop. */
export interface Attempt {
    /** 0 for what was at `program` already. */
    readonly number: number;
    readonly kind: AttemptKind;
    readonly gate: Gate;
    readonly score: number;
    readonly rules: Verdict["rules"];
    readonly usage: Usage;
    readonly timings: {
        readonly generateMs: number;
        readonly checkMs: number;
        readonly executeMs: number;
        readonly validateMs: number;
    };
    /** Grouped by rule and path. */
    readonly findings: readonly Finding[];
    readonly cases: readonly CaseResult[];
    /** What the next attempt is told; absent when it passed. */
    readonly feedback?: string;
    /** The candidate's text; absent when none could be extracted. */
    readonly source?: string;
    /** The smallest failing input that may be shown. */
    readonly smallest?: CaseResult;
}
export type Result = "passed" | "escalated" | "failed" | "refused" | "error";
export type StopReason = "passed" | "already-proven" | "max-attempts" | "token-budget" | "time-budget" | "weak-contract" | "refused" | "provider" | "sandbox" | "cancelled" | "internal";
export type Stage = "generate" | "check" | "execute" | "validate" | "shrink" | "format";
/** What a run tells while it goes on. Reporters turn it into log groups, progress lines or nothing. */
export type Progress = {
    readonly event: "attempt-started";
    readonly number: number;
    readonly of: number;
    readonly kind: AttemptKind;
} | {
    readonly event: "stage";
    readonly stage: Stage;
} | {
    readonly event: "case-done";
    readonly done: number;
    readonly total: number;
} | {
    readonly event: "attempt-done";
    readonly attempt: Attempt;
    readonly of: number;
} | {
    readonly event: "waiting";
    readonly forMs: number;
    readonly why: string;
} | {
    readonly event: "notice";
    readonly finding: Finding;
};
export type Observe = (progress: Progress) => void;
/** Writes down what was paid for, before the next step is taken. */
export interface Journal {
    /** The report folder. */
    readonly folder: string;
    prompt(attempt: number, text: string): Promise<void>;
    answer(attempt: number, text: string): Promise<void>;
    candidate(attempt: number, source: string, extension: string): Promise<void>;
    /** What was proven, before it is written to its place. Gives the path. */
    program(source: string, extension: string): Promise<string>;
    /** Replaces `report.json`. */
    report(document: unknown): Promise<void>;
}
/** A system fault: provider, sandbox, disk. Its finding is what the user is told; exit code 3. */
export declare class SystemFault extends Error {
    readonly finding: Finding;
    constructor(finding: Finding, options?: ErrorOptions);
}
/** A fault of the user's: the contract or the inputs cannot be worked with; exit code 2, nothing was spent. */
export declare class Refusal extends Error {
    readonly findings: readonly Finding[];
    constructor(findings: readonly Finding[]);
}
export {};
