export const id = 589;
export const ids = [589];
export const modules = {

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shells),
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
/** The rows of the surface: the action's `mode` and the terminal's subcommand. */
const commandNames = [
    "generate",
    "prove",
    "verify",
    "deliver",
    "validate",
    "lint",
    "init",
    "execute",
    "doctor",
    "windmill-validate",
    "windmill-info",
];
/** The shells that completion is written for. */
const shells = ["bash", "zsh", "fish"];


/***/ }),

/***/ 77658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** Known names near to a mistyped one. */

/** The known name that a mistyped one most likely means, if one is near enough to be worth saying. */
function nearest(given, known) {
    if (known.length === 0 || given.length > 64)
        return undefined;
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, found) <= Math.max(2, Math.floor(given.length / 3)) ? found : undefined;
}
/** A sentence for {@link nearest}, or nothing. */
function didYouMean(given, known, prefix = "") {
    const found = nearest(given, known);
    return found === undefined ? "" : ` Did you mean ${prefix}${found}?`;
}


/***/ }),

/***/ 16632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** What a person calls an option. */
const nameIn = (entry, option) => entry === "terminal" ? `--${option}` : `input ${option}`;
/** Every name that an entry takes for any command, `-file` variants included, with the row that it belongs to. */
function namesIn(entry, table) {
    const names = new Map();
    for (const [option, row] of Object.entries(table)) {
        if (row.only !== undefined && row.only !== entry)
            continue;
        names.set(option, { option, file: false });
        if (row.orFile === "both" || row.orFile === entry)
            names.set(`${option}-file`, { option, file: true });
    }
    return names;
}
/** The names that one command takes in one entry, for suggestions and help. Secrets are no flags. */
function namesOf(command, entry, table) {
    return [...namesIn(entry, table)]
        .filter(([, { option, file }]) => {
        const row = table[option];
        return row?.commands.includes(command) && (entry === "action" || row.secret === undefined || file);
    })
        .map(([name]) => name);
}


/***/ }),

/***/ 92333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var _commands_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8211);
/** The option table: a row for everything that a person can set. */

/** Commands that run foreign code. */
const running = ["generate", "prove", "execute"];
/** Commands that may ask a provider. */
const asking = ["generate", "verify"];
/** Commands that deliver what passed, or tell that nothing did. */
const delivering = ["generate", "verify", "deliver"];
/** Commands that judge a program by cases. */
const proving = ["generate", "prove"];
/** Commands that read a contract. */
const judging = ["generate", "prove", "validate", "lint"];
const options = {
    mode: {
        type: "choice",
        choices: _commands_names_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o,
        default: "generate",
        commands: _commands_names_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o,
        only: "action",
        entryReads: true,
        help: "What to do: the command to run. Where it is not given the event decides: generate, but for comments, labels, pushes and schedules.",
    },
    // ------------------------------------------------------------ what
    contract: {
        type: "path",
        commands: ["generate", "prove", "deliver", "validate", "lint", "init"],
        required: [...judging, "deliver"],
        positional: ["lint"],
        help: "The data contract (ODCS or DCS, YAML): the one that is read; for init the one that is written, by default contract.yaml.",
    },
    task: {
        type: "text",
        commands: proving,
        required: ["generate"],
        orFile: "both",
        help: "What the program is for, in a sentence.",
    },
    language: {
        type: "choice",
        choices: ["python", "typescript", "rust", "go"],
        commands: running,
        help: "The program's language. By default that of the extension of program; python where it has none.",
    },
    program: {
        type: "path",
        commands: [...running, "deliver"],
        required: ["prove", "execute", "deliver"],
        positional: ["prove", "execute"],
        help: "The program's file. generate proves what it finds there already before it asks; execute only runs it.",
    },
    proofs: {
        type: "list",
        placeholder: "PATH,…",
        commands: ["verify"],
        positional: ["verify"],
        help: "The proofs to judge again, or the programs that they stand beside. By default every *.proof.json below the working directory.",
    },
    data: {
        type: "path",
        commands: ["validate"],
        required: ["validate"],
        positional: ["validate"],
        help: "The data file to judge.",
    },
    input: {
        type: "text",
        placeholder: "JSON|PATH",
        commands: ["generate", "prove", "init", "execute"],
        required: ["init"],
        help: "One input, as JSON text or the path of a file.",
    },
    output: {
        type: "text",
        placeholder: "JSON|PATH",
        commands: ["init"],
        required: ["init"],
        help: "The output that is right for input, as JSON text or the path of a file (.json, .ndjson, .jsonl, .csv).",
    },
    cases: {
        type: "path",
        commands: ["generate", "prove", "deliver", "lint"],
        help: "Given cases (JSON, NDJSON or YAML): {name?, input, output?, heldBack?} each.",
    },
    "input-model": {
        type: "text",
        placeholder: "NAME",
        commands: ["generate", "prove", "lint"],
        help: "The contract's model that shapes the input, where its names do not tell.",
    },
    "output-model": {
        type: "text",
        placeholder: "NAME",
        commands: judging,
        help: "The contract's model that judges the output, where its names do not tell.",
    },
    "input-format": {
        type: "choice",
        choices: ["json", "ndjson", "csv"],
        commands: proving,
        help: "How inputs are written. By default the format of the contract's server, else json.",
    },
    "output-format": {
        type: "choice",
        choices: ["json", "ndjson", "csv"],
        commands: ["generate", "prove", "validate"],
        help: "How outputs are written. By default the format of the contract's server, else json; validate goes by the data file's extension first.",
    },
    "drawn-cases": {
        type: "integer",
        minimum: 0,
        maximum: 1000,
        default: "20",
        defaultFor: proving,
        commands: [...proving, "verify"],
        help: "How many inputs to draw from the input model. verify draws so many more than the proof names: by default 20, and none where the proof names none.",
    },
    "hold-back": {
        type: "share",
        default: "auto",
        commands: proving,
        help: "The share of cases that are judged but not shown to the provider: auto, or 0 to 1.",
    },
    seed: {
        type: "integer",
        minimum: 0,
        maximum: 4294967295,
        commands: [...proving, "verify"],
        help: "Draws the same inputs again. By default the one in the program's proof, else one derived from the contract; verify draws its fresh cases by the date.",
    },
    deterministic: {
        type: "boolean",
        default: "true",
        commands: proving,
        help: "Demand the same output from a repeated run in a changed environment.",
    },
    "working-directory": {
        type: "path",
        default: ".",
        commands: _commands_names_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o,
        help: "Where relative paths start.",
    },
    // ------------------------------------------------------------ how far
    "max-attempts": {
        type: "integer",
        minimum: 1,
        maximum: 100,
        default: "5",
        commands: asking,
        help: "How many candidates to ask for at most.",
    },
    "token-budget": {
        type: "integer",
        minimum: 1,
        default: "200000",
        commands: asking,
        help: "Tokens that all attempts together may use.",
    },
    "time-budget": {
        type: "duration",
        default: "20m",
        commands: asking,
        help: "Time that all attempts together may take.",
    },
    "max-output-tokens": {
        type: "integer",
        minimum: 1,
        default: "16000",
        commands: asking,
        help: "Tokens that one answer may have.",
    },
    timeout: {
        type: "duration",
        default: "30s",
        commands: running,
        help: "Time that one case may take.",
    },
    "compile-timeout": {
        type: "duration",
        default: "120s",
        commands: [...running, "verify"],
        help: "Time that parsing or compiling the program may take; TypeScript's types are not checked.",
    },
    "memory-limit": {
        type: "size",
        default: "512MiB",
        commands: running,
        help: "Memory that the program itself may use, its runtime's reserve not counted.",
    },
    "output-limit": {
        type: "size",
        default: "1MiB",
        commands: running,
        help: "Bytes that the program may write for one case.",
    },
    // ------------------------------------------------------------ who
    provider: {
        type: "choice",
        choices: ["openai", "command", "opencode", "copilot", "replay"],
        default: "openai",
        commands: [...asking, "doctor"],
        help: "Where candidates come from: an OpenAI-compatible server, any program, a coding agent over such a server, or a cassette of recorded answers.",
    },
    model: {
        type: "text",
        placeholder: "NAME",
        commands: [...asking, "doctor"],
        required: ["generate"],
        requiredWith: { option: "provider", value: "openai" },
        help: "The provider's model to ask.",
    },
    "base-url": {
        type: "url",
        commands: [...asking, "doctor"],
        help: "Where the provider's API is, its version path included. By default OpenAI's own.",
    },
    command: {
        type: "text",
        placeholder: "'PROGRAM ARG…'",
        commands: [...asking, "doctor"],
        required: ["generate"],
        requiredWith: { option: "provider", value: "command" },
        help: "The program that the command provider asks: the prompt on its stdin, the answer on its stdout. Split into words as a shell does, but run without one.",
    },
    cassette: {
        type: "path",
        commands: [...asking, "doctor"],
        required: ["generate"],
        requiredWith: { option: "provider", value: "replay" },
        help: "The recorded answers that the replay provider gives.",
    },
    record: {
        type: "path",
        commands: asking,
        notFileOf: "cassette",
        help: "Write the provider's answers to this cassette, another one than is replayed.",
    },
    temperature: {
        type: "number",
        minimum: 0,
        maximum: 2,
        commands: asking,
        help: "Sampling temperature. By default the provider's own.",
    },
    "api-key": {
        type: "text",
        placeholder: "KEY",
        commands: [...asking, "doctor"],
        secret: ["FIRE_FLOW_API_KEY", "OPENAI_API_KEY"],
        orFile: "terminal",
        help: "The provider's key. Servers that need none do without.",
    },
    "identity-provider-id": {
        type: "text",
        placeholder: "ID",
        commands: [...asking, "doctor"],
        only: "action",
        help: "OpenAI's identity provider for this CI: with service-account-id, the job's own OIDC token stands in for api-key.",
    },
    "service-account-id": {
        type: "text",
        placeholder: "ID",
        commands: [...asking, "doctor"],
        only: "action",
        help: "OpenAI's service account that the job asks as, with identity-provider-id.",
    },
    "id-token-audience": {
        type: "text",
        placeholder: "URL",
        default: "https://api.openai.com/v1",
        commands: [...asking, "doctor"],
        only: "action",
        help: "Whom the job's OIDC token is made out to, as the identity provider demands it.",
    },
    // ------------------------------------------------------------ judge
    validator: {
        type: "choice",
        choices: ["embedded", "datacontract", "both"],
        default: "embedded",
        commands: ["validate"],
        help: "Who judges: Fire-Flow itself, datacontract-cli in the sandbox (the one on the PATH, else version 1.2.8 from a cache), or both, telling where they differ.",
    },
    offline: {
        type: "boolean",
        default: "false",
        commands: ["generate", "prove", "verify", "validate", "doctor"],
        help: "Install nothing: DuckDB for rules in SQL, or datacontract-cli, must be there already; doctor asks no server.",
    },
    "min-strength": {
        type: "number",
        minimum: 0,
        maximum: 1,
        default: "0",
        commands: ["generate", "prove", "verify", "lint"],
        help: "The least share of wrong outputs that the contract's rules must catch, 0 to 1.",
    },
    // ------------------------------------------------------------ when
    "trigger-label": {
        type: "text",
        placeholder: "NAME",
        default: "fire-flow",
        commands: _commands_names_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o,
        only: "action",
        entryReads: true,
        help: "The label that starts generate with the answers of an issue form, where no mode is given.",
    },
    "allowed-permissions": {
        type: "list",
        default: "write,maintain,admin",
        commands: _commands_names_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o,
        only: "action",
        entryReads: true,
        help: "Permissions or roles, any of which allows to ask by a comment or a label.",
    },
    "allowed-bots": {
        type: "list",
        commands: _commands_names_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o,
        only: "action",
        entryReads: true,
        help: "Machines that may ask by a comment or a label, by login. By default none.",
    },
    "allow-forks": {
        type: "boolean",
        default: "false",
        commands: _commands_names_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o,
        only: "action",
        entryReads: true,
        help: "Verify pull requests from forks when a comment asks for it, in a job that holds no key of a provider. Nothing is ever generated for one.",
    },
    "on-drift": {
        type: "choice",
        choices: ["none", "issue", "regenerate"],
        default: "none",
        commands: ["verify"],
        help: "What becomes of programs that do not hold any more, or are not the ones that were proven: nothing; one issue that names them all; or another run of the loop with the task of their proof.",
    },
    // ------------------------------------------------------------ windmill
    folder: {
        type: "path",
        default: ".",
        commands: ["windmill-validate", "windmill-info"],
        positional: ["windmill-validate", "windmill-info"],
        help: "The folder that holds the Windmill workspace, or one that holds several of them. Places in the JSON document count from it, those that people are shown from the working directory, and those of SARIF from the repository's root.",
    },
    "changed-since": {
        type: "text",
        placeholder: "REF",
        commands: ["windmill-validate"],
        help: "Find only what concerns the files that differ from this commit.",
    },
    "scripts-only": {
        type: "boolean",
        default: "false",
        commands: ["windmill-validate"],
        help: "Leave out what is found in flows, and count none.",
    },
    "flows-only": {
        type: "boolean",
        default: "false",
        commands: ["windmill-validate"],
        help: "Leave out what is found in assets that are no flows, and count none. Faults of wmill.yaml and wmill-lock.yaml, and what cannot be read, stay.",
    },
    rules: {
        type: "list",
        commands: ["windmill-validate"],
        help: "Other severities for rules, `<rule>: off|notice|warning|error` each.",
    },
    check: {
        type: "boolean",
        commands: ["windmill-validate"],
        help: "Change nothing, which is the default; it excludes fix.",
    },
    fix: {
        type: "boolean",
        default: "false",
        commands: ["windmill-validate"],
        help: "Mend what the files alone make certain, and show the diff: missing metadata, schemas that do not fit their programs, hashes. What only wmill knows, as of parameters with defaults, is left to `wmill generate-metadata`.",
    },
    sarif: {
        type: "path",
        commands: ["windmill-validate"],
        help: "Write the findings to this file as SARIF 2.1.0, for code scanning.",
    },
    "windmill-url": {
        type: "url",
        commands: ["windmill-validate"],
        help: "The server that is asked what it would say of the workspace, where there is a token. URLs in files are never used.",
    },
    "windmill-workspace": {
        type: "text",
        placeholder: "ID",
        commands: ["windmill-validate"],
        help: "The workspace on that server; the overrides that wmill.yaml has for it hold.",
    },
    "windmill-token": {
        type: "text",
        placeholder: "TOKEN",
        commands: ["windmill-validate"],
        secret: ["WMILL_TOKEN"],
        orFile: "terminal",
        help: "The token that the server is asked with, by the real wmill CLI. Never on pull requests of forks.",
    },
    mermaid: {
        type: "boolean",
        default: "false",
        commands: ["windmill-info"],
        help: "Print who calls whom as a Mermaid flowchart.",
    },
    svg: {
        type: "path",
        commands: ["windmill-info"],
        help: "Draw who calls whom into this file, as SVG.",
    },
    // ------------------------------------------------------------ delivery
    delivery: {
        type: "choice",
        choices: ["commit", "pull-request", "none"],
        commands: delivering,
        help: "How what passed gets into the repository. By default commit; in the terminal none, but for deliver, which commits there too.",
    },
    "on-escalation": {
        type: "choice",
        choices: ["issue", "none"],
        commands: delivering,
        help: "Where it is told that nothing passed. By default issue; in the terminal none, but for deliver, which opens one there too.",
    },
    branch: {
        type: "text",
        placeholder: "NAME",
        commands: delivering,
        help: "The branch that takes the commit, or that the pull request comes from. By default the one that is checked out, and one for each contract and program.",
    },
    base: {
        type: "text",
        placeholder: "NAME",
        commands: delivering,
        help: "The branch that a pull request is made to, and that a new branch starts from. By default the one that is checked out.",
    },
    "commit-message": {
        type: "text",
        commands: delivering,
        help: "The commit's first line. By default a conventional one.",
    },
    labels: {
        type: "list",
        commands: delivering,
        help: "Labels of the pull request or issue.",
    },
    reviewers: {
        type: "list",
        commands: delivering,
        help: "Whom the pull request asks for a review: users, and teams as organisation/team.",
    },
    draft: {
        type: "boolean",
        commands: delivering,
        help: "Make the pull request a draft. By default where the contract's rules catch less than half of all wrong outputs.",
    },
    "github-token": {
        type: "text",
        placeholder: "TOKEN",
        commands: delivering,
        secret: ["GITHUB_TOKEN"],
        orFile: "terminal",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of workflows
        runnerGives: "${{ github.token }}",
        help: "The token that delivers: contents: write for commits, pull-requests: write for pull requests, issues: write for issues.",
    },
    // ------------------------------------------------------------ where
    sandbox: {
        type: "choice",
        choices: ["auto", "bubblewrap", "systemd", "unsafe"],
        default: "auto",
        commands: ["generate", "prove", "verify", "execute", "validate", "doctor"],
        help: "Where programs and foreign tools run. auto takes the first one that holds here; unsafe is no sandbox at all.",
    },
    dependencies: {
        type: "list",
        commands: [...running, "verify"],
        help: "Packages that programs may use, name or name@version each. By default serde and serde_json for rust, none for the others.",
    },
    "report-dir": {
        type: "path",
        commands: [...proving, "verify", "deliver"],
        required: ["deliver"],
        positional: ["deliver"],
        help: "Where the report, prompts, answers and candidates go; for deliver where an earlier run left them. By default .fire-flow/<trace-id>, in the action under $RUNNER_TEMP.",
    },
    "program-sha256": {
        type: "sha256",
        placeholder: "HEX",
        commands: ["deliver"],
        help: "What the program must hash to (over its text with LF ends), by the word of a job that is trusted more than the report folder.",
    },
    "proof-sha256": {
        type: "sha256",
        placeholder: "HEX",
        commands: ["deliver"],
        help: "What the proof must hash to, alike.",
    },
    ci: {
        type: "boolean",
        default: "false",
        commands: ["windmill-validate"],
        only: "terminal",
        entryReads: true,
        help: "For pipelines: json, without colour and progress.",
    },
    json: {
        type: "boolean",
        default: "false",
        commands: _commands_names_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o,
        only: "terminal",
        entryReads: true,
        help: "Print exactly one JSON document on stdout.",
    },
};


/***/ }),

/***/ 13353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ wantsPlain),
/* harmony export */   E$: () => (/* binding */ collectFlags),
/* harmony export */   k0: () => (/* binding */ wantsJson)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77658);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16632);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61122);
/** Flags and bare arguments of the terminal, and secrets from its environment. */




/** Collects what a command was given in the terminal. `args` begins after the command's name. */
function collectFlags(command, args, environment, table) {
    const names = (0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)("terminal", table);
    const own = (0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(command, "terminal", table);
    const given = new Map();
    const add = (option, it) => given.set(option, [...(given.get(option) ?? []), it]);
    const { tokens, valueless } = tokenise(args, table);
    const findings = valueless.map((name) => missingValue(name));
    const mentioned = new Set(valueless.map((name) => names.get(name)?.option ?? name));
    let positional = Object.keys(table).find((option) => table[option]?.positional?.includes(command));
    let swallow = -1;
    for (const token of tokens) {
        if (token.kind === "positional") {
            if (token.index === swallow)
                continue;
            if (positional === undefined) {
                findings.push(unexpected(command, token.value));
            }
            else {
                const listed = table[positional]?.type === "list" ? given.get(positional)?.pop() : undefined;
                const text = listed === undefined ? token.value : `${listed.text}\n${token.value}`;
                add(positional, { text, by: "the bare argument", file: false });
                if (table[positional]?.type !== "list")
                    positional = undefined;
            }
        }
        if (token.kind !== "option")
            continue;
        const { name, negated } = flagOf(token.name, table);
        const known = names.get(name);
        const row = known && table[known.option];
        if (known === undefined || row === undefined) {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, own);
            if (meant !== undefined)
                mentioned.add(names.get(meant)?.option ?? meant);
            // What follows is most likely its value, and may be a secret: neither take it for an argument nor repeat it.
            if (table[meant ?? ""]?.type !== "boolean")
                swallow = token.index + 1;
            findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFinding */ .P)("usage.unknown-option", `${token.rawName} is no option of ${command}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, own, "--") || ` See fire-flow help ${command}.`}`));
        }
        else if (row.secret !== undefined && !known.file) {
            swallow = token.index + 1;
            findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFinding */ .P)("usage.secret-flag", `${token.rawName} would show the secret to every process of this machine. Set ${row.secret.join(" or ")} in the environment, or give --${name}-file.`));
        }
        else if (!row.commands.includes(command)) {
            findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFinding */ .P)("usage.foreign-option", `${token.rawName} is an option of ${row.commands.join(", ")}, not of ${command}.`));
        }
        else if (row.type === "boolean") {
            add(known.option, { text: token.value ?? String(!negated), by: token.rawName, file: false });
        }
        else if (token.value === undefined) {
            mentioned.add(known.option);
            findings.push(missingValue(name));
        }
        else {
            add(known.option, { text: token.value, by: token.rawName, file: known.file });
        }
    }
    for (const [option, row] of Object.entries(table)) {
        if (row.secret === undefined || given.has(option) || !row.commands.includes(command))
            continue;
        const variable = row.secret.find((it) => (environment[it] ?? "").trim() !== "");
        if (variable)
            add(option, { text: environment[variable] ?? "", by: `environment ${variable}`, file: false });
    }
    return { given, mentioned, findings };
}
/** Whether one JSON document is asked for, whatever else is wrong with the arguments. */
const wantsJson = (args, table) => isSet("json", args, table) || isSet("ci", args, table);
/** Whether people's output shall have neither colour nor progress. */
const wantsPlain = (args, table) => isSet("ci", args, table);
function isSet(flag, args, table) {
    const last = tokenise(args, table).tokens.findLast((token) => token.kind === "option" && (token.name === flag || token.name === `no-${flag}`));
    return last?.kind === "option" && last.name === flag && !/^false$/i.test(last.value ?? "");
}
/** Node's own tokens, less the options that took the next option for their value. */
function tokenise(args, table) {
    const flags = [...(0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)("terminal", table)].map(([name, { option, file }]) => {
        const row = table[option];
        return [name, { type: row?.type === "boolean" || (row?.secret && !file) ? "boolean" : "string" }];
    });
    const options = Object.fromEntries(flags);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
    const greedy = tokens.find((it) => it.kind === "option" && it.inlineValue === false && it.value.startsWith("--"));
    if (greedy?.kind !== "option")
        return { tokens, valueless: [] };
    const rest = tokenise(args.toSpliced(greedy.index, 1), table);
    return { tokens: rest.tokens, valueless: [greedy.name, ...rest.valueless] };
}
/** `--no-x` is `--x=false`, for options that are booleans. */
function flagOf(name, table) {
    const plain = name.startsWith("no-") ? name.slice(3) : name;
    const negated = plain !== name && Object.hasOwn(table, plain) && table[plain]?.type === "boolean";
    return { name: negated ? plain : name, negated };
}
const missingValue = (name) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFinding */ .P)("usage.missing-value", `--${name} was given no value. Write --${name}=VALUE where it begins with --.`);
const unexpected = (command, text) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFinding */ .P)("usage.unexpected-argument", `${JSON.stringify(text.slice(0, 80))} is one bare argument more than ${command} takes. Quote values with spaces, or name the option.`);


/***/ })

};
