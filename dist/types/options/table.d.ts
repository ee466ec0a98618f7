/** The option table: a row for everything that a person can set. */
import { type CommandName } from "../commands/names.ts";
import type { ValueOf } from "./definition.ts";
export declare const options: {
    readonly mode: {
        readonly type: "choice";
        readonly choices: readonly ["generate", "prove", "verify", "deliver", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
        readonly default: "generate";
        readonly commands: readonly ["generate", "prove", "verify", "deliver", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
        readonly only: "action";
        readonly entryReads: true;
        readonly help: "What to do: the command to run. Where it is not given the event decides: generate, but for comments, labels, pushes and schedules.";
    };
    readonly contract: {
        readonly type: "path";
        readonly commands: readonly ["generate", "prove", "deliver", "validate", "lint", "init"];
        readonly required: readonly ["generate", "prove", "validate", "lint", "deliver"];
        readonly positional: readonly ["lint"];
        readonly help: "The data contract (ODCS or DCS, YAML): the one that is read; for init the one that is written, by default contract.yaml.";
    };
    readonly task: {
        readonly type: "text";
        readonly commands: readonly ["generate", "prove"];
        readonly required: readonly ["generate"];
        readonly orFile: "both";
        readonly help: "What the program is for, in a sentence.";
    };
    readonly language: {
        readonly type: "choice";
        readonly choices: readonly ["python", "typescript", "rust", "go"];
        readonly commands: readonly ["generate", "prove", "execute"];
        readonly help: "The program's language. By default that of the extension of program; python where it has none.";
    };
    readonly program: {
        readonly type: "path";
        readonly commands: readonly ["generate", "prove", "execute", "deliver"];
        readonly required: readonly ["prove", "execute", "deliver"];
        readonly positional: readonly ["prove", "execute"];
        readonly help: "The program's file. generate proves what it finds there already before it asks; execute only runs it.";
    };
    readonly proofs: {
        readonly type: "list";
        readonly placeholder: "PATH,…";
        readonly commands: readonly ["verify"];
        readonly positional: readonly ["verify"];
        readonly help: "The proofs to judge again, or the programs that they stand beside. By default every *.proof.json below the working directory.";
    };
    readonly data: {
        readonly type: "path";
        readonly commands: readonly ["validate"];
        readonly required: readonly ["validate"];
        readonly positional: readonly ["validate"];
        readonly help: "The data file to judge.";
    };
    readonly input: {
        readonly type: "text";
        readonly placeholder: "JSON|PATH";
        readonly commands: readonly ["generate", "prove", "init", "execute"];
        readonly required: readonly ["init"];
        readonly help: "One input, as JSON text or the path of a file.";
    };
    readonly output: {
        readonly type: "text";
        readonly placeholder: "JSON|PATH";
        readonly commands: readonly ["init"];
        readonly required: readonly ["init"];
        readonly help: "The output that is right for input, as JSON text or the path of a file (.json, .ndjson, .jsonl, .csv).";
    };
    readonly cases: {
        readonly type: "path";
        readonly commands: readonly ["generate", "prove", "deliver", "lint"];
        readonly help: "Given cases (JSON, NDJSON or YAML): {name?, input, output?, heldBack?} each.";
    };
    readonly "input-model": {
        readonly type: "text";
        readonly placeholder: "NAME";
        readonly commands: readonly ["generate", "prove", "lint"];
        readonly help: "The contract's model that shapes the input, where its names do not tell.";
    };
    readonly "output-model": {
        readonly type: "text";
        readonly placeholder: "NAME";
        readonly commands: readonly ["generate", "prove", "validate", "lint"];
        readonly help: "The contract's model that judges the output, where its names do not tell.";
    };
    readonly "input-format": {
        readonly type: "choice";
        readonly choices: readonly ["json", "ndjson", "csv"];
        readonly commands: readonly ["generate", "prove"];
        readonly help: "How inputs are written. By default the format of the contract's server, else json.";
    };
    readonly "output-format": {
        readonly type: "choice";
        readonly choices: readonly ["json", "ndjson", "csv"];
        readonly commands: readonly ["generate", "prove", "validate"];
        readonly help: "How outputs are written. By default the format of the contract's server, else json; validate goes by the data file's extension first.";
    };
    readonly "drawn-cases": {
        readonly type: "integer";
        readonly minimum: 0;
        readonly maximum: 1000;
        readonly default: "20";
        readonly defaultFor: readonly ["generate", "prove"];
        readonly commands: readonly ["generate", "prove", "verify"];
        readonly help: "How many inputs to draw from the input model. verify draws so many more than the proof names: by default 20, and none where the proof names none.";
    };
    readonly "hold-back": {
        readonly type: "share";
        readonly default: "auto";
        readonly commands: readonly ["generate", "prove"];
        readonly help: "The share of cases that are judged but not shown to the provider: auto, or 0 to 1.";
    };
    readonly seed: {
        readonly type: "integer";
        readonly minimum: 0;
        readonly maximum: 4294967295;
        readonly commands: readonly ["generate", "prove", "verify"];
        readonly help: "Draws the same inputs again. By default the one in the program's proof, else one derived from the contract; verify draws its fresh cases by the date.";
    };
    readonly deterministic: {
        readonly type: "boolean";
        readonly default: "true";
        readonly commands: readonly ["generate", "prove"];
        readonly help: "Demand the same output from a repeated run in a changed environment.";
    };
    readonly "working-directory": {
        readonly type: "path";
        readonly default: ".";
        readonly commands: readonly ["generate", "prove", "verify", "deliver", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
        readonly help: "Where relative paths start.";
    };
    readonly "max-attempts": {
        readonly type: "integer";
        readonly minimum: 1;
        readonly maximum: 100;
        readonly default: "5";
        readonly commands: readonly ["generate", "verify"];
        readonly help: "How many candidates to ask for at most.";
    };
    readonly "token-budget": {
        readonly type: "integer";
        readonly minimum: 1;
        readonly default: "200000";
        readonly commands: readonly ["generate", "verify"];
        readonly help: "Tokens that all attempts together may use.";
    };
    readonly "time-budget": {
        readonly type: "duration";
        readonly default: "20m";
        readonly commands: readonly ["generate", "verify"];
        readonly help: "Time that all attempts together may take.";
    };
    readonly "max-output-tokens": {
        readonly type: "integer";
        readonly minimum: 1;
        readonly default: "16000";
        readonly commands: readonly ["generate", "verify"];
        readonly help: "Tokens that one answer may have.";
    };
    readonly timeout: {
        readonly type: "duration";
        readonly default: "30s";
        readonly commands: readonly ["generate", "prove", "execute"];
        readonly help: "Time that one case may take.";
    };
    readonly "compile-timeout": {
        readonly type: "duration";
        readonly default: "120s";
        readonly commands: readonly ["generate", "prove", "execute", "verify"];
        readonly help: "Time that parsing or compiling the program may take; TypeScript's types are not checked.";
    };
    readonly "memory-limit": {
        readonly type: "size";
        readonly default: "512MiB";
        readonly commands: readonly ["generate", "prove", "execute"];
        readonly help: "Memory that the program itself may use, its runtime's reserve not counted.";
    };
    readonly "output-limit": {
        readonly type: "size";
        readonly default: "1MiB";
        readonly commands: readonly ["generate", "prove", "execute"];
        readonly help: "Bytes that the program may write for one case.";
    };
    readonly provider: {
        readonly type: "choice";
        readonly choices: readonly ["openai", "command", "opencode", "copilot", "replay"];
        readonly default: "openai";
        readonly commands: readonly ["generate", "verify", "doctor"];
        readonly help: "Where candidates come from: an OpenAI-compatible server, any program, a coding agent over such a server, or a cassette of recorded answers.";
    };
    readonly model: {
        readonly type: "text";
        readonly placeholder: "NAME";
        readonly commands: readonly ["generate", "verify", "doctor"];
        readonly required: readonly ["generate"];
        readonly requiredWith: {
            readonly option: "provider";
            readonly value: "openai";
        };
        readonly help: "The provider's model to ask.";
    };
    readonly "base-url": {
        readonly type: "url";
        readonly commands: readonly ["generate", "verify", "doctor"];
        readonly help: "Where the provider's API is, its version path included. By default OpenAI's own.";
    };
    readonly command: {
        readonly type: "text";
        readonly placeholder: "'PROGRAM ARG…'";
        readonly commands: readonly ["generate", "verify", "doctor"];
        readonly required: readonly ["generate"];
        readonly requiredWith: {
            readonly option: "provider";
            readonly value: "command";
        };
        readonly help: "The program that the command provider asks: the prompt on its stdin, the answer on its stdout. Split into words as a shell does, but run without one.";
    };
    readonly cassette: {
        readonly type: "path";
        readonly commands: readonly ["generate", "verify", "doctor"];
        readonly required: readonly ["generate"];
        readonly requiredWith: {
            readonly option: "provider";
            readonly value: "replay";
        };
        readonly help: "The recorded answers that the replay provider gives.";
    };
    readonly record: {
        readonly type: "path";
        readonly commands: readonly ["generate", "verify"];
        readonly notFileOf: "cassette";
        readonly help: "Write the provider's answers to this cassette, another one than is replayed.";
    };
    readonly temperature: {
        readonly type: "number";
        readonly minimum: 0;
        readonly maximum: 2;
        readonly commands: readonly ["generate", "verify"];
        readonly help: "Sampling temperature. By default the provider's own.";
    };
    readonly "api-key": {
        readonly type: "text";
        readonly placeholder: "KEY";
        readonly commands: readonly ["generate", "verify", "doctor"];
        readonly secret: readonly ["FIRE_FLOW_API_KEY", "OPENAI_API_KEY"];
        readonly orFile: "terminal";
        readonly help: "The provider's key. Servers that need none do without.";
    };
    readonly "identity-provider-id": {
        readonly type: "text";
        readonly placeholder: "ID";
        readonly commands: readonly ["generate", "verify", "doctor"];
        readonly only: "action";
        readonly help: "OpenAI's identity provider for this CI: with service-account-id, the job's own OIDC token stands in for api-key.";
    };
    readonly "service-account-id": {
        readonly type: "text";
        readonly placeholder: "ID";
        readonly commands: readonly ["generate", "verify", "doctor"];
        readonly only: "action";
        readonly help: "OpenAI's service account that the job asks as, with identity-provider-id.";
    };
    readonly "id-token-audience": {
        readonly type: "text";
        readonly placeholder: "URL";
        readonly default: "https://api.openai.com/v1";
        readonly commands: readonly ["generate", "verify", "doctor"];
        readonly only: "action";
        readonly help: "Whom the job's OIDC token is made out to, as the identity provider demands it.";
    };
    readonly validator: {
        readonly type: "choice";
        readonly choices: readonly ["embedded", "datacontract", "both"];
        readonly default: "embedded";
        readonly commands: readonly ["validate"];
        readonly help: "Who judges: Fire-Flow itself, datacontract-cli in the sandbox (the one on the PATH, else version 1.2.8 from a cache), or both, telling where they differ.";
    };
    readonly offline: {
        readonly type: "boolean";
        readonly default: "false";
        readonly commands: readonly ["generate", "prove", "verify", "validate", "doctor"];
        readonly help: "Install nothing: DuckDB for rules in SQL, or datacontract-cli, must be there already; doctor asks no server.";
    };
    readonly "min-strength": {
        readonly type: "number";
        readonly minimum: 0;
        readonly maximum: 1;
        readonly default: "0";
        readonly commands: readonly ["generate", "prove", "verify", "lint"];
        readonly help: "The least share of wrong outputs that the contract's rules must catch, 0 to 1.";
    };
    readonly "trigger-label": {
        readonly type: "text";
        readonly placeholder: "NAME";
        readonly default: "fire-flow";
        readonly commands: readonly ["generate", "prove", "verify", "deliver", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
        readonly only: "action";
        readonly entryReads: true;
        readonly help: "The label that starts generate with the answers of an issue form, where no mode is given.";
    };
    readonly "allowed-permissions": {
        readonly type: "list";
        readonly default: "write,maintain,admin";
        readonly commands: readonly ["generate", "prove", "verify", "deliver", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
        readonly only: "action";
        readonly entryReads: true;
        readonly help: "Permissions or roles, any of which allows to ask by a comment or a label.";
    };
    readonly "allowed-bots": {
        readonly type: "list";
        readonly commands: readonly ["generate", "prove", "verify", "deliver", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
        readonly only: "action";
        readonly entryReads: true;
        readonly help: "Machines that may ask by a comment or a label, by login. By default none.";
    };
    readonly "allow-forks": {
        readonly type: "boolean";
        readonly default: "false";
        readonly commands: readonly ["generate", "prove", "verify", "deliver", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
        readonly only: "action";
        readonly entryReads: true;
        readonly help: "Verify pull requests from forks when a comment asks for it, in a job that holds no key of a provider. Nothing is ever generated for one.";
    };
    readonly "on-drift": {
        readonly type: "choice";
        readonly choices: readonly ["none", "issue", "regenerate"];
        readonly default: "none";
        readonly commands: readonly ["verify"];
        readonly help: "What becomes of programs that do not hold any more, or are not the ones that were proven: nothing; one issue that names them all; or another run of the loop with the task of their proof.";
    };
    readonly folder: {
        readonly type: "path";
        readonly default: ".";
        readonly commands: readonly ["windmill-validate", "windmill-info"];
        readonly positional: readonly ["windmill-validate", "windmill-info"];
        readonly help: "The folder that holds the Windmill workspace, or one that holds several of them. Places in the JSON document count from it, those that people are shown from the working directory, and those of SARIF from the repository's root.";
    };
    readonly "changed-since": {
        readonly type: "text";
        readonly placeholder: "REF";
        readonly commands: readonly ["windmill-validate"];
        readonly help: "Find only what concerns the files that differ from this commit.";
    };
    readonly "scripts-only": {
        readonly type: "boolean";
        readonly default: "false";
        readonly commands: readonly ["windmill-validate"];
        readonly help: "Leave out what is found in flows, and count none.";
    };
    readonly "flows-only": {
        readonly type: "boolean";
        readonly default: "false";
        readonly commands: readonly ["windmill-validate"];
        readonly help: "Leave out what is found in assets that are no flows, and count none. Faults of wmill.yaml and wmill-lock.yaml, and what cannot be read, stay.";
    };
    readonly rules: {
        readonly type: "list";
        readonly commands: readonly ["windmill-validate"];
        readonly help: "Other severities for rules, `<rule>: off|notice|warning|error` each.";
    };
    readonly check: {
        readonly type: "boolean";
        readonly commands: readonly ["windmill-validate"];
        readonly help: "Change nothing, which is the default; it excludes fix.";
    };
    readonly fix: {
        readonly type: "boolean";
        readonly default: "false";
        readonly commands: readonly ["windmill-validate"];
        readonly help: "Mend what the files alone make certain, and show the diff: missing metadata, schemas that do not fit their programs, hashes. What only wmill knows, as of parameters with defaults, is left to `wmill generate-metadata`.";
    };
    readonly sarif: {
        readonly type: "path";
        readonly commands: readonly ["windmill-validate"];
        readonly help: "Write the findings to this file as SARIF 2.1.0, for code scanning.";
    };
    readonly "windmill-url": {
        readonly type: "url";
        readonly commands: readonly ["windmill-validate"];
        readonly help: "The server that is asked what it would say of the workspace, where there is a token. URLs in files are never used.";
    };
    readonly "windmill-workspace": {
        readonly type: "text";
        readonly placeholder: "ID";
        readonly commands: readonly ["windmill-validate"];
        readonly help: "The workspace on that server; the overrides that wmill.yaml has for it hold.";
    };
    readonly "windmill-token": {
        readonly type: "text";
        readonly placeholder: "TOKEN";
        readonly commands: readonly ["windmill-validate"];
        readonly secret: readonly ["WMILL_TOKEN"];
        readonly orFile: "terminal";
        readonly help: "The token that the server is asked with, by the real wmill CLI. Never on pull requests of forks.";
    };
    readonly mermaid: {
        readonly type: "boolean";
        readonly default: "false";
        readonly commands: readonly ["windmill-info"];
        readonly help: "Print who calls whom as a Mermaid flowchart.";
    };
    readonly svg: {
        readonly type: "path";
        readonly commands: readonly ["windmill-info"];
        readonly help: "Draw who calls whom into this file, as SVG.";
    };
    readonly delivery: {
        readonly type: "choice";
        readonly choices: readonly ["commit", "pull-request", "none"];
        readonly commands: readonly ["generate", "verify", "deliver"];
        readonly help: "How what passed gets into the repository. By default commit; in the terminal none, but for deliver, which commits there too.";
    };
    readonly "on-escalation": {
        readonly type: "choice";
        readonly choices: readonly ["issue", "none"];
        readonly commands: readonly ["generate", "verify", "deliver"];
        readonly help: "Where it is told that nothing passed. By default issue; in the terminal none, but for deliver, which opens one there too.";
    };
    readonly branch: {
        readonly type: "text";
        readonly placeholder: "NAME";
        readonly commands: readonly ["generate", "verify", "deliver"];
        readonly help: "The branch that takes the commit, or that the pull request comes from. By default the one that is checked out, and one for each contract and program.";
    };
    readonly base: {
        readonly type: "text";
        readonly placeholder: "NAME";
        readonly commands: readonly ["generate", "verify", "deliver"];
        readonly help: "The branch that a pull request is made to, and that a new branch starts from. By default the one that is checked out.";
    };
    readonly "commit-message": {
        readonly type: "text";
        readonly commands: readonly ["generate", "verify", "deliver"];
        readonly help: "The commit's first line. By default a conventional one.";
    };
    readonly labels: {
        readonly type: "list";
        readonly commands: readonly ["generate", "verify", "deliver"];
        readonly help: "Labels of the pull request or issue.";
    };
    readonly reviewers: {
        readonly type: "list";
        readonly commands: readonly ["generate", "verify", "deliver"];
        readonly help: "Whom the pull request asks for a review: users, and teams as organisation/team.";
    };
    readonly draft: {
        readonly type: "boolean";
        readonly commands: readonly ["generate", "verify", "deliver"];
        readonly help: "Make the pull request a draft. By default where the contract's rules catch less than half of all wrong outputs.";
    };
    readonly "github-token": {
        readonly type: "text";
        readonly placeholder: "TOKEN";
        readonly commands: readonly ["generate", "verify", "deliver"];
        readonly secret: readonly ["GITHUB_TOKEN"];
        readonly orFile: "terminal";
        readonly runnerGives: "${{ github.token }}";
        readonly help: "The token that delivers: contents: write for commits, pull-requests: write for pull requests, issues: write for issues.";
    };
    readonly sandbox: {
        readonly type: "choice";
        readonly choices: readonly ["auto", "bubblewrap", "systemd", "unsafe"];
        readonly default: "auto";
        readonly commands: readonly ["generate", "prove", "verify", "execute", "validate", "doctor"];
        readonly help: "Where programs and foreign tools run. auto takes the first one that holds here; unsafe is no sandbox at all.";
    };
    readonly dependencies: {
        readonly type: "list";
        readonly commands: readonly ["generate", "prove", "execute", "verify"];
        readonly help: "Packages that programs may use, name or name@version each. By default serde and serde_json for rust, none for the others.";
    };
    readonly "report-dir": {
        readonly type: "path";
        readonly commands: readonly ["generate", "prove", "verify", "deliver"];
        readonly required: readonly ["deliver"];
        readonly positional: readonly ["deliver"];
        readonly help: "Where the report, prompts, answers and candidates go; for deliver where an earlier run left them. By default .fire-flow/<trace-id>, in the action under $RUNNER_TEMP.";
    };
    readonly "program-sha256": {
        readonly type: "sha256";
        readonly placeholder: "HEX";
        readonly commands: readonly ["deliver"];
        readonly help: "What the program must hash to (over its text with LF ends), by the word of a job that is trusted more than the report folder.";
    };
    readonly "proof-sha256": {
        readonly type: "sha256";
        readonly placeholder: "HEX";
        readonly commands: readonly ["deliver"];
        readonly help: "What the proof must hash to, alike.";
    };
    readonly ci: {
        readonly type: "boolean";
        readonly default: "false";
        readonly commands: readonly ["windmill-validate"];
        readonly only: "terminal";
        readonly entryReads: true;
        readonly help: "For pipelines: json, without colour and progress.";
    };
    readonly json: {
        readonly type: "boolean";
        readonly default: "false";
        readonly commands: readonly ["generate", "prove", "verify", "deliver", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
        readonly only: "terminal";
        readonly entryReads: true;
        readonly help: "Print exactly one JSON document on stdout.";
    };
};
export type OptionName = keyof typeof options;
type Table = typeof options;
/** Names of the options that a command sees. */
type OptionNameOf<C extends CommandName> = {
    [N in OptionName]: Table[N] extends {
        readonly entryReads: true;
    } ? never : C extends Table[N]["commands"][number] ? N : never;
}[OptionName];
type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S;
/** Whether an option always has a value: every entry has it, and a default or a demand without a condition. */
type Always<N extends OptionName, C extends CommandName> = Table[N] extends {
    readonly only: unknown;
} | {
    readonly requiredWith: unknown;
} ? false : Table[N] extends {
    readonly defaultFor: readonly (infer D)[];
} ? C extends D ? true : false : Table[N] extends {
    readonly default: string;
} ? true : Table[N] extends {
    readonly required: readonly (infer R)[];
} ? C extends R ? true : false : false;
type Flat<T> = {
    [K in keyof T]: T[K];
} & {};
/**
 * The typed options of a command, in camelCase: durations in milliseconds, sizes in bytes, paths as given.
 * `task-file` and `api-key-file` are read by the parser: a command sees `task` and `apiKey`.
 */
export type OptionsOf<C extends CommandName> = Flat<{
    readonly [N in OptionNameOf<C> as Always<N, C> extends true ? CamelCase<N> : never]: ValueOf<Table[N]>;
} & {
    readonly [N in OptionNameOf<C> as Always<N, C> extends true ? never : CamelCase<N>]?: ValueOf<Table[N]>;
}>;
export {};
