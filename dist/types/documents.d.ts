/** The JSON documents. Generated from schemas/ by npm run generate. */
/**
 * A file of given cases: JSON or YAML as below, or NDJSON with one case a line.
 */
export type CasesDocument = GivenCaseDocument | GivenCaseDocument[];
export interface Documents {
    cases: CasesDocument;
    cassette: CassetteDocument;
    deliver: DeliverDocument;
    delivery: DeliveryDocument;
    doctor: DoctorDocument;
    execute: ExecuteDocument;
    finding: FindingDocument;
    init: InitDocument;
    lint: LintDocument;
    proof: ProofDocument;
    refusal: RefusalDocument;
    report: ReportDocument;
    strength: StrengthDocument;
    validate: ValidateDocument;
    verify: VerifyDocument;
    "windmill-info": WindmillInfoDocument;
    "windmill-validate": WindmillValidateDocument;
}
/**
 * input and output are one record, or an array of records; null is an expected output too.
 */
export interface GivenCaseDocument {
    name?: string;
    input: unknown;
    output?: unknown;
    /**
     * Run and judged, but not shown to the provider.
     */
    heldBack?: boolean;
}
/**
 * Answers of a provider on a file, YAML or JSON: written by record, given again by the replay provider.
 */
export interface CassetteDocument {
    version: 1;
    origin: "handwritten" | "recorded";
    provider?: string;
    model?: string;
    /**
     * @minItems 1
     */
    exchanges: ExchangeDocument[];
}
export interface ExchangeDocument {
    /**
     * The prompt that this was the answer to, over its UTF-8 text.
     */
    "prompt-sha256"?: string;
    answer: CassetteAnswerDocument;
}
export interface CassetteAnswerDocument {
    text: string;
    finish?: "stop" | "length" | "refused";
    usage?: CassetteUsageDocument;
}
export interface CassetteUsageDocument {
    "input-tokens": number;
    "output-tokens": number;
    estimated?: boolean;
}
/**
 * What deliver prints with --json.
 */
export interface DeliverDocument {
    result: "passed" | "error";
    /**
     * Of the run that is delivered.
     */
    traceId: string;
    program: DeliveredProgramDocument;
    delivery: DeliveryDocument;
    findings: FindingDocument[];
}
export interface DeliveredProgramDocument {
    path: string;
    /**
     * Over the text with LF ends; absent where nothing passed.
     */
    sha256?: string;
}
/**
 * What became of a delivery.
 */
export interface DeliveryDocument {
    /**
     * none: nothing was to be delivered.
     */
    status: "delivered" | "unchanged" | "failed" | "none";
    kind?: "commit" | "pull-request" | "issue";
    branch?: string;
    /**
     * The commit that holds program and proof.
     */
    commitSha?: string;
    pullRequest?: NumberedDocument;
    issue?: NumberedDocument1;
    findings?: FindingDocument[];
}
/**
 * An issue or pull request.
 */
export interface NumberedDocument {
    number: number;
    url: string;
}
/**
 * An issue or pull request.
 */
export interface NumberedDocument1 {
    number: number;
    url: string;
}
/**
 * One thing wrong, with a place.
 */
export interface FindingDocument {
    /**
     * Stable dotted id, such as schema.required.
     */
    rule: string;
    severity: "error" | "warning" | "notice";
    /**
     * One sentence: the fact, the value, and where it helps the next action.
     */
    message: string;
    model?: string;
    field?: string;
    /**
     * JSON path into the data, generalised over array indices: $.items[*].sku.
     */
    path?: string;
    expected?: string;
    actual?: string;
    /**
     * How often it occurred where several are grouped into one.
     */
    count?: number;
    /**
     * A few offending values, masked where their field is personal data.
     */
    samples?: string[];
    location?: {
        file: string;
        line: number;
        column: number;
    };
}
/**
 * What doctor prints with --json.
 */
export interface DoctorDocument {
    result: "passed" | "failed";
    node: string;
    platform: string;
    sandboxes: CheckDocument[];
    languages: CheckDocument[];
    /**
     * What is installed on first need, as far as it is there already.
     */
    engines: CheckDocument[];
    provider: CheckDocument;
    server?: ServerDocument;
    findings: FindingDocument[];
}
export interface CheckDocument {
    name: string;
    works: boolean;
    /**
     * Version, name or caveats; the rule where it does not work.
     */
    detail: string;
    /**
     * What to do where it does not work.
     */
    next?: string;
}
/**
 * Who gives candidates, asked for its list of models; absent with offline, and where the provider has no server.
 */
export interface ServerDocument {
    url: string;
    state: "reachable" | "unauthorized" | "unreachable";
    /**
     * What it lists, or what is wrong and what to do.
     */
    detail: string;
}
/**
 * What execute prints with --json.
 */
export interface ExecuteDocument {
    status: "ok" | "exit" | "signal" | "timeout" | "output-limit" | "memory-limit" | "compile-error" | "refused";
    exitCode: number | null;
    signal: string | null;
    stdout: string;
    stderr: string;
    /**
     * The run alone.
     */
    durationMs: number;
    /**
     * Parsing or compiling.
     */
    compileMs?: number;
    /**
     * Bytes, where the sandbox can tell.
     */
    peakMemory?: number;
    sandbox: string;
}
/**
 * What init prints with --json.
 */
export interface InitDocument {
    result: "passed";
    findings: FindingDocument[];
    /**
     * Path of the contract that was written.
     */
    contract: string;
    /**
     * Its text.
     */
    text: string;
}
/**
 * What lint prints with --json. contract and models are there when the contract could be read. strength is there when outputs to measure it on are known.
 */
export interface LintDocument {
    result: "passed" | "failed" | "refused";
    findings: FindingDocument[];
    contract?: ContractDocument;
    models?: LintModelDocument[];
    strength?: StrengthDocument;
}
export interface ContractDocument {
    path: string;
    format: "odcs" | "dcs";
    /**
     * Of the format that the contract states.
     */
    version: string;
}
export interface LintModelDocument {
    name: string;
    role: "input" | "output" | "none";
    cardinality: "one" | "many";
    /**
     * What the cardinality was read from.
     */
    cardinalityFrom: string;
    /**
     * How many rules the model states.
     */
    rules: number;
}
/**
 * How many wrong outputs the contract's rules tell from right ones, and what they accept.
 */
export interface StrengthDocument {
    /**
     * Caught of all mutants by the contract's rules alone, as if no output were expected.
     */
    share: number;
    /**
     * Wrong outputs that were made of right ones.
     */
    mutants: number;
    caught: number;
    /**
     * The same mutants where expected outputs judge as well.
     */
    withExpected: {
        share: number;
        caught: number;
    };
    /**
     * What the contract would accept, the most frequent first.
     */
    survivors: SurvivorDocument[];
}
/**
 * Wrong outputs of one kind that the contract's rules accept.
 */
export interface SurvivorDocument {
    mutation: "dropped-field" | "changed-type" | "off-by-one" | "changed-sign" | "rounded" | "changed-case" | "stale-date" | "truncated-rows" | "duplicated-rows" | "reordered-rows" | "swapped-outputs" | "constant-output";
    /**
     * Generalised over array indices; absent where whole outputs are wrong.
     */
    path?: string;
    /**
     * How many of them survived.
     */
    count: number;
    /**
     * What was changed, personal data masked.
     */
    example?: string;
    /**
     * A rule that holds on the right outputs and would tell the wrong ones.
     */
    suggestion?: string;
}
/**
 * What a program passed with, so that anyone can judge it again: <program>.proof.json. Paths are relative to the proof; nothing depends on the clock or the run.
 */
export interface ProofDocument {
    version: 1;
    program: ProofProgramDocument;
    contract: ProofContractDocument;
    task?: string;
    cases: ProofCasesDocument;
    formats: {
        input: "json" | "ndjson" | "csv";
        output: "json" | "ndjson" | "csv";
    };
    limits: {
        timeoutMs: number;
        /**
         * Bytes.
         */
        memory: number;
        /**
         * Bytes.
         */
        output: number;
    };
    /**
     * How many rules the output model states.
     */
    rules: number;
    engines?: ProofEnginesDocument;
    deterministic: boolean;
    /**
     * What the program was built with, by name.
     */
    dependencies: DependencyDocument[];
    provider?: ProviderDocument;
    /**
     * The version of Fire-Flow.
     */
    fireFlow: string;
    strength?: ProofStrengthDocument;
}
export interface ProofProgramDocument {
    path: string;
    /**
     * Over the text with LF ends.
     */
    sha256: string;
    language: "python" | "typescript" | "rust" | "go";
    /**
     * Name and version, such as Python 3.11.7.
     */
    toolchain: string;
}
export interface ProofContractDocument {
    path: string;
    /**
     * Over the text with LF ends.
     */
    sha256: string;
    inputModel?: string;
    outputModel: string;
}
export interface ProofCasesDocument {
    path?: string;
    /**
     * Over the text with LF ends.
     */
    sha256?: string;
    inline?: InlineCaseDocument[];
    given: number;
    example: number;
    drawn: number;
    heldBack: number;
    drawnCases: number;
    holdBack: "auto" | number;
    seed: number;
}
export interface InlineCaseDocument {
    name: string;
    input: unknown;
    output?: unknown;
}
/**
 * Versions of the engines that rules were judged by; absent where none was needed.
 */
export interface ProofEnginesDocument {
    duckdb?: string;
}
export interface DependencyDocument {
    name: string;
    version: string;
    /**
     * Of the archive that the registry gave.
     */
    sha256: string;
}
export interface ProviderDocument {
    name: string;
    model?: string;
    /**
     * Where answers came from when nobody was asked: handwritten, recorded.
     */
    origin?: string;
}
/**
 * How many wrong outputs the contract's rules catch.
 */
export interface ProofStrengthDocument {
    /**
     * Caught of all mutants by the contract's rules alone, as if no output were expected.
     */
    share: number;
    /**
     * Wrong outputs that were made of right ones.
     */
    mutants: number;
    caught: number;
    /**
     * The same mutants where expected outputs judge as well.
     */
    withExpected: {
        share: number;
        caught: number;
    };
}
/**
 * What any command prints instead of its own document when its options, contract or inputs cannot be worked with (refused), or when a part of the system failed before there was anything to tell (error).
 */
export interface RefusalDocument {
    result: "refused" | "error";
    /**
     * @minItems 1
     */
    findings: FindingDocument[];
}
/**
 * What generate and prove print with --json and leave as report.json in the report folder. prove has one attempt of kind existing and no provider.
 */
export interface ReportDocument {
    version: 1;
    /**
     * Names the run everywhere.
     */
    traceId: string;
    result: "passed" | "escalated" | "failed" | "refused" | "error";
    stop: {
        reason: "passed" | "already-proven" | "max-attempts" | "token-budget" | "time-budget" | "weak-contract" | "refused" | "provider" | "sandbox" | "cancelled" | "internal";
        detail: string;
    };
    contract: ReportContractDocument;
    task?: string;
    language: "python" | "typescript" | "rust" | "go";
    sandbox: string;
    provider?: ProviderDocument;
    attempts: AttemptDocument[];
    program?: ReportProgramDocument;
    /**
     * Path of the proof.
     */
    proof?: string;
    /**
     * The command that shows the best candidate failing.
     */
    reproduce?: string;
    delivery?: DeliveryDocument;
    usage: UsageDocument;
    timings: RunTimingsDocument;
    strength?: StrengthDocument;
}
export interface ReportContractDocument {
    path: string;
    /**
     * Over the text with LF ends.
     */
    sha256: string;
    format: "odcs" | "dcs";
    /**
     * Of the format that the contract states.
     */
    version: string;
}
export interface AttemptDocument {
    /**
     * 0 for what was at program already.
     */
    number: number;
    kind: "existing" | "fresh" | "repair" | "restart";
    gate: "extract" | "check" | "execute" | "validate" | "passed";
    score: number;
    /**
     * Rules that held and rules that were looked at, over all cases.
     */
    rules: {
        held: number;
        total: number;
    };
    usage: UsageDocument;
    timings: AttemptTimingsDocument;
    findings: FindingDocument[];
    cases: CaseResultDocument[];
    smallest?: CaseResultDocument;
    /**
     * What the next attempt is told; absent when it passed.
     */
    feedback?: string;
}
export interface UsageDocument {
    inputTokens: number;
    outputTokens: number;
    /**
     * The provider reported no usage: estimated from the text's length.
     */
    estimated?: boolean;
}
export interface AttemptTimingsDocument {
    /**
     * Asking the provider.
     */
    generateMs: number;
    /**
     * Parsing or compiling.
     */
    checkMs: number;
    /**
     * Running all cases.
     */
    executeMs: number;
    /**
     * Judging what came out.
     */
    validateMs: number;
}
/**
 * input, output and expected are there for shown cases only, personal data masked; output only where it could be parsed, expected where the output is known.
 */
export interface CaseResultDocument {
    name: string;
    source: "given" | "example" | "drawn";
    heldBack: boolean;
    status: "ok" | "exit" | "signal" | "timeout" | "output-limit" | "memory-limit" | "compile-error" | "refused";
    passed: boolean;
    /**
     * How long the case ran.
     */
    durationMs: number;
    input?: unknown;
    output?: unknown;
    expected?: unknown;
}
export interface ReportProgramDocument {
    path: string;
    /**
     * Over the text with LF ends.
     */
    sha256: string;
}
export interface RunTimingsDocument {
    /**
     * The whole run.
     */
    totalMs: number;
    /**
     * Asking the provider.
     */
    generateMs: number;
    /**
     * Parsing or compiling.
     */
    checkMs: number;
    /**
     * Running all cases.
     */
    executeMs: number;
    /**
     * Judging what came out.
     */
    validateMs: number;
}
/**
 * What validate prints with --json.
 */
export interface ValidateDocument {
    result: "passed" | "warning" | "failed";
    findings: FindingDocument[];
    contract: ContractDocument;
    outputModel: string;
    data: {
        path: string;
        format: "json" | "ndjson" | "csv";
        /**
         * Absent where the embedded judge took no part.
         */
        records?: number;
    };
    validator: "embedded" | "datacontract" | "both";
    /**
     * The datacontract-cli that took part.
     */
    datacontract?: {
        version: string;
        origin: "PATH" | "cache";
    };
    /**
     * The whole run.
     */
    durationMs: number;
}
/**
 * What verify prints with --json and leaves as report.json in the report folder.
 */
export interface VerifyDocument {
    /**
     * The worst of the proofs': failed, then error, then refused.
     */
    result: "passed" | "failed" | "refused" | "error";
    /**
     * Names the run everywhere.
     */
    traceId: string;
    /**
     * Of the fresh cases: the date, unless one was given.
     */
    seed: number;
    /**
     * @minItems 1
     */
    proofs: VerifiedProofDocument[];
}
export interface VerifiedProofDocument {
    /**
     * Path of the proof, from the working directory on.
     */
    proof: string;
    program: string;
    result: "passed" | "failed" | "refused" | "error";
    /**
     * Cases that were run.
     */
    cases: number;
    /**
     * Those of them that were drawn for this judgement alone.
     */
    fresh: number;
    rules: {
        held: number;
        total: number;
    };
    findings: FindingDocument[];
    /**
     * The command that writes the proof anew; absent where the proof could not be read, where a file that it names is missing, or where the program does not hold.
     */
    renew?: string;
    /**
     * How the loop ended that was run because the proof did not hold.
     */
    regenerated?: "passed" | "escalated" | "failed" | "refused" | "error";
    /**
     * The report of that loop, where one could be written: beside it are the prompts, answers and candidates.
     */
    report?: string;
}
/**
 * What windmill-info prints with --json.
 */
export interface WindmillInfoDocument {
    workspaces: {
        /**
         * Relative to the folder; `.` for the folder itself.
         */
        root: string;
        config: "wmill.yaml" | "none";
        /**
         * By kind.
         */
        assets: {
            [k: string]: number;
        };
        languages: {
            [k: string]: number;
        };
        environments: {
            name: string;
            overrides: string[];
            specificItems: string[];
        }[];
        unusedScripts: string[];
        graph: {
            nodes: {
                /**
                 * Kind and path: `script f/team/a`.
                 */
                id: string;
                kind: string;
                path: string;
                missing: boolean;
            }[];
            edges: {
                from: string;
                to: string;
                kind: "script" | "flow" | "import" | "schedule" | "trigger" | "app" | "handler" | "resource" | "variable";
            }[];
        };
        /**
         * The graph as a Mermaid flowchart.
         */
        mermaid: string;
    }[];
}
/**
 * What windmill-validate prints with --json: the original tool's shape plus findings.
 */
export interface WindmillValidateDocument {
    /**
     * Whether there is no finding of severity error.
     */
    success: boolean;
    results: {
        scripts: AssetTally;
        flows: AssetTally;
        sync: Tally;
    };
    duration_ms: number;
    has_uncommitted_changes: boolean;
    trace_id: string;
    /**
     * Files that were mended or made, where that was asked for.
     */
    fixed?: string[];
    /**
     * What the tallies count as not judged, by the reason; absent where that is nothing.
     */
    not_judged?: {
        kind: "script" | "flow";
        why: string;
        count: number;
        /**
         * The first ten of them.
         */
        paths: string[];
    }[];
    findings: FindingDocument[];
}
/**
 * What was judged and has no error, what has one, and what the errors are.
 */
export interface AssetTally {
    passed: number;
    failed: number;
    errors: string[];
    /**
     * Neither: not asked for, not concerned by the change, of a language that is not read, or a link in part.
     */
    not_judged: number;
}
/**
 * Of the questions that the server was asked, those answered without an error, those with one, and what the errors are.
 */
export interface Tally {
    passed: number;
    failed: number;
    errors: string[];
}
