export const id = 614;
export const ids = [614];
export const modules = {

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
/** The rows of the surface: the action's `mode` and the terminal's subcommand. */
const commandNames = [
    "generate",
    "prove",
    "validate",
    "lint",
    "init",
    "execute",
    "doctor",
    "windmill-validate",
    "windmill-info",
];


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* reexport safe */ _options_parse_js__WEBPACK_IMPORTED_MODULE_0__.A),
/* harmony export */   fF: () => (/* reexport safe */ _options_table_js__WEBPACK_IMPORTED_MODULE_2__.f)
/* harmony export */ });
/* harmony import */ var _options_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(162);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1122);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2333);
/**
 * Options: one table, from which `action.yml`, `--help`, the README and the typed parsing of flags and inputs derive.
 */





/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectInputs),
/* harmony export */   R: () => (/* binding */ inputsIn)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6632);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9255);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1122);



/** Every input that is set: an empty one is unset, as the runner sets all that `action.yml` names. */
function inputsIn(environment) {
    return new Map(Object.entries(environment)
        .filter(([key, text = ""]) => key.startsWith("INPUT_") && text.trim() !== "")
        .map(([key, text = ""]) => [key.slice("INPUT_".length).toLowerCase(), text]));
}
/** Collects what a command was given in the action. */
function collectInputs(command, environment, table) {
    const names = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)("action", table);
    const own = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(command, "action", table);
    const given = new Map();
    const mentioned = new Set();
    const findings = [];
    for (const [name, text] of inputsIn(environment)) {
        const known = names.get(name);
        const row = known && table[known.option];
        if (known === undefined || row === undefined) {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, own);
            if (meant !== undefined)
                mentioned.add(names.get(meant)?.option ?? meant);
            findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .usageFinding */ .P)("usage.unknown-input", `input ${name} is no input of this action.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, own)}`));
        }
        else if (!row.commands.includes(command)) {
            findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .usageFinding */ .P)("usage.foreign-option", `input ${name} belongs to mode ${row.commands.join(", ")}, not to ${command}.`));
        }
        else {
            const it = { text, by: `input ${name}`, file: known.file };
            given.set(known.option, [...(given.get(known.option) ?? []), it]);
        }
    }
    return { given, mentioned, findings };
}


/***/ }),

/***/ 6632:
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

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

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

/***/ 162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3876);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6632);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9255);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1122);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2333);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3353);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8739);
/** From what was given to typed options: one way for flags and inputs, and all faults at once. */









const table = _table_js__WEBPACK_IMPORTED_MODULE_4__/* .options */ .f;
/** Reads a command's options from flags or inputs; a rejection holds every fault there is. */
async function parseOptions(command, source) {
    const { given, mentioned, findings: misgiven, } = source.entry === "terminal"
        ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .collectFlags */ .E)(command, source.args, source.environment, table)
        : (0,_action_js__WEBPACK_IMPORTED_MODULE_1__/* .collectInputs */ .C)(command, source.environment, table);
    const findings = [...misgiven];
    const values = {};
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(source.cwd, given.get("working-directory")?.[0]?.text ?? ".");
    for (const [option, row] of Object.entries(table)) {
        if (row.only !== undefined && row.only !== source.entry)
            continue;
        if (!row.commands.includes(command))
            continue;
        const texts = given.get(option) ?? [];
        const [first] = texts;
        if (texts.length > 1)
            findings.push(duplicate(texts));
        if (first === undefined && isRequired(row) && !mentioned.has(option))
            findings.push(missing(option, row));
        const said = first?.file ? await readFile(first) : (first?.text ?? row.default);
        if (said === undefined)
            continue;
        const text = row.secret === undefined ? said : said.trim();
        const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .readValue */ .wK)(row, text);
        if (!read.ok) {
            const secret = row.secret !== undefined || read.hidden === true;
            findings.push(invalid(first?.by ?? (0,_given_js__WEBPACK_IMPORTED_MODULE_7__/* .nameIn */ .ZC)(source.entry, option), secret ? undefined : text, row, read.allowed));
        }
        else if (row.entryReads !== true) {
            values[camelCase(option)] = read.value;
        }
    }
    return findings.length > 0 ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .rejected */ .nS)(...findings) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .checked */ .KD)(values);
    /** Whether the command needs it, given what the option that it hangs on was set to. */
    function isRequired(row) {
        if (!row.required?.includes(command))
            return false;
        const other = row.requiredWith;
        if (other === undefined)
            return true;
        return (given.get(other.option)?.[0]?.text ?? table[other.option]?.default) === other.value;
    }
    function missing(option, row) {
        const name = (0,_given_js__WEBPACK_IMPORTED_MODULE_7__/* .nameIn */ .ZC)(source.entry, option);
        const or = row.orFile === "both" ? ` (or ${name}-file)` : "";
        const when = row.requiredWith
            ? ` with ${(0,_given_js__WEBPACK_IMPORTED_MODULE_7__/* .nameIn */ .ZC)(source.entry, row.requiredWith.option)} ${row.requiredWith.value}`
            : "";
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.missing-option", `${name}${or} is missing: ${command} needs it${when}. ${row.help}`);
    }
    async function readFile(it) {
        const text = await source.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, it.text));
        if (text.ok)
            return text.value.trim();
        const why = text.findings.map((finding) => finding.message).join("; ");
        findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.unreadable-file", `${it.by}: ${why}.`));
        return undefined;
    }
}
function duplicate(texts) {
    const names = [...new Set(texts.map((it) => it.by))];
    const how = names.length === 1 ? `${names[0]} was given ${texts.length} times` : `${names.join(" and ")} say the same`;
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.duplicate-option", `${how}. Give one of them, once.`);
}
function invalid(by, text, row, allowed) {
    const said = text === undefined ? "has a value that is not allowed" : `is ${quote(text)}, which is not allowed`;
    const hint = row.type === "choice" ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(text ?? "", row.choices) : "";
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.invalid-value", `${by} ${said}. Allowed: ${allowed}.${hint}`, {
        expected: allowed,
        ...(text === undefined ? {} : { actual: text.slice(0, 80) }),
    });
}
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
/** A flag's name as the typed options have it. */
const camelCase = (option) => option.replace(/-(.)/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var _commands_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8211);
/** The option table: a row for everything that a person can set. */

/** Commands that run foreign code. */
const running = ["generate", "prove", "execute"];
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
        help: "What to do: the command to run.",
    },
    // ------------------------------------------------------------ what
    contract: {
        type: "path",
        commands: ["generate", "prove", "validate", "lint", "init"],
        required: judging,
        positional: ["lint"],
        help: "The data contract (ODCS or DCS, YAML). init writes it; by default contract.yaml.",
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
        commands: running,
        required: ["prove", "execute"],
        positional: ["prove", "execute"],
        help: "The program's file. What generate finds there already is proven first.",
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
        commands: ["generate", "prove", "lint"],
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
        commands: proving,
        help: "How many inputs to draw from the input model.",
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
        commands: proving,
        help: "Draws the same inputs again. By default the one in the program's proof, else one derived from the contract.",
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
        commands: ["generate"],
        help: "How many candidates to ask for at most.",
    },
    "token-budget": {
        type: "integer",
        minimum: 1,
        default: "200000",
        commands: ["generate"],
        help: "Tokens that all attempts together may use.",
    },
    "time-budget": {
        type: "duration",
        default: "20m",
        commands: ["generate"],
        help: "Time that all attempts together may take.",
    },
    "max-output-tokens": {
        type: "integer",
        minimum: 1,
        default: "16000",
        commands: ["generate"],
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
        commands: running,
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
        commands: ["generate", "doctor"],
        help: "Where candidates come from: an OpenAI-compatible server, any program, a coding agent over such a server, or a cassette of recorded answers.",
    },
    model: {
        type: "text",
        placeholder: "NAME",
        commands: ["generate", "doctor"],
        required: ["generate"],
        requiredWith: { option: "provider", value: "openai" },
        help: "The provider's model to ask.",
    },
    "base-url": {
        type: "url",
        commands: ["generate", "doctor"],
        help: "Where the provider's API is, its version path included. By default OpenAI's own.",
    },
    command: {
        type: "text",
        placeholder: "'PROGRAM ARG…'",
        commands: ["generate", "doctor"],
        required: ["generate"],
        requiredWith: { option: "provider", value: "command" },
        help: "The program that the command provider asks: the prompt on its stdin, the answer on its stdout. Split into words as a shell does, but run without one.",
    },
    cassette: {
        type: "path",
        commands: ["generate", "doctor"],
        required: ["generate"],
        requiredWith: { option: "provider", value: "replay" },
        help: "The recorded answers that the replay provider gives.",
    },
    record: {
        type: "path",
        commands: ["generate"],
        help: "Write the provider's answers to this cassette.",
    },
    temperature: {
        type: "number",
        minimum: 0,
        maximum: 2,
        commands: ["generate"],
        help: "Sampling temperature. By default the provider's own.",
    },
    "api-key": {
        type: "text",
        placeholder: "KEY",
        commands: ["generate", "doctor"],
        secret: ["FIRE_FLOW_API_KEY", "OPENAI_API_KEY"],
        orFile: "terminal",
        help: "The provider's key. Servers that need none do without.",
    },
    "identity-provider-id": {
        type: "text",
        placeholder: "ID",
        commands: ["generate", "doctor"],
        only: "action",
        help: "OpenAI's identity provider for this CI: with service-account-id, the job's own OIDC token stands in for api-key.",
    },
    "service-account-id": {
        type: "text",
        placeholder: "ID",
        commands: ["generate", "doctor"],
        only: "action",
        help: "OpenAI's service account that the job asks as, with identity-provider-id.",
    },
    "id-token-audience": {
        type: "text",
        placeholder: "URL",
        default: "https://api.openai.com/v1",
        commands: ["generate", "doctor"],
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
        commands: ["validate"],
        help: "Install nothing: datacontract-cli must be there already.",
    },
    "min-strength": {
        type: "number",
        minimum: 0,
        maximum: 1,
        default: "0",
        commands: ["generate", "prove", "lint"],
        help: "The least share of wrong outputs that the contract's rules must catch, 0 to 1.",
    },
    // ------------------------------------------------------------ windmill
    folder: {
        type: "path",
        default: ".",
        commands: ["windmill-validate", "windmill-info"],
        positional: ["windmill-validate", "windmill-info"],
        help: "The folder that holds the Windmill workspace, or several.",
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
        help: "Leave out what is found in flows.",
    },
    "flows-only": {
        type: "boolean",
        default: "false",
        commands: ["windmill-validate"],
        help: "Leave out what is found outside of flows.",
    },
    rules: {
        type: "list",
        commands: ["windmill-validate"],
        help: "Other severities for rules, `<rule>: off|notice|warning|error` each.",
    },
    sarif: {
        type: "path",
        commands: ["windmill-validate"],
        help: "Write the findings to this file as SARIF 2.1.0, for code scanning.",
    },
    mermaid: {
        type: "boolean",
        default: "false",
        commands: ["windmill-info"],
        help: "Print who calls whom as a Mermaid flowchart.",
    },
    // ------------------------------------------------------------ where
    sandbox: {
        type: "choice",
        choices: ["auto", "bubblewrap", "systemd", "unsafe"],
        default: "auto",
        commands: ["generate", "prove", "execute", "validate", "doctor"],
        help: "Where programs and foreign tools run. auto takes the first one that holds here; unsafe is no sandbox at all.",
    },
    dependencies: {
        type: "list",
        commands: running,
        help: "Packages that programs may use, name or name@version each. By default serde and serde_json for rust, none for the others.",
    },
    "report-dir": {
        type: "path",
        commands: proving,
        help: "Where the report, prompts, answers and candidates go. By default .fire-flow/<trace-id>, in the action under $RUNNER_TEMP.",
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

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collectFlags),
/* harmony export */   k: () => (/* binding */ wantsJson)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6632);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9255);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1122);
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
                add(positional, { text: token.value, by: "the bare argument", file: false });
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
/** Whether `--json` is asked for, whatever else is wrong with the arguments. */
function wantsJson(args, table) {
    const last = tokenise(args, table).tokens.findLast((token) => token.kind === "option" && /^(no-)?json$/.test(token.name));
    return last?.kind === "option" && last.name === "json" && !/^false$/i.test(last.value ?? "");
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


/***/ }),

/***/ 8739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* unused harmony export describeAllowed */
const value = (it) => ({ ok: true, value: it });
/** Longest duration: a timer of Node holds 2^31 - 1 ms. */
const longest = 24 * 3_600_000;
/** Largest size. */
const largest = 2 ** 40;
const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const sizeUnits = {
    b: 1,
    kb: 1000,
    mb: 1000 ** 2,
    gb: 1000 ** 3,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
/**
 * Reads the text of one option. Surrounding space counts in texts and paths (less a final line end, which YAML's
 * block style adds), nowhere else.
 */
function readValue(definition, given) {
    const text = given.trim();
    const allowed = describeAllowed(definition);
    const no = { ok: false, allowed };
    switch (definition.type) {
        case "text":
            return value(given.replace(/\r?\n$/, ""));
        case "path":
            return given.includes("\0") ? no : value(given.replace(/\r?\n$/, ""));
        case "url":
            return readUrl(text, allowed);
        case "choice":
            return definition.choices.includes(text) ? value(text) : no;
        case "boolean":
            return /^(true|True|TRUE)$/.test(text) ? value(true) : /^(false|False|FALSE)$/.test(text) ? value(false) : no;
        case "integer":
        case "number": {
            const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
            const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = definition;
            const whole = definition.type === "number" || Number.isSafeInteger(number);
            return whole && number >= minimum && number <= maximum ? value(number) : no;
        }
        case "duration":
            return readQuantity(text, durationUnits, longest) ?? no;
        case "size":
            return readQuantity(text, sizeUnits, largest) ?? no;
        case "list":
            return value(text
                .split(/[,\n]/)
                .map((it) => it.trim())
                .filter((it) => it !== ""));
        case "share": {
            const share = /^(0?\.\d+|[01](\.\d*)?)$/.test(text) ? Number(text) : Number.NaN;
            return text === "auto" ? value("auto") : share <= 1 ? value(share) : no;
        }
        default:
            return definition;
    }
}
/** A positive number with a unit, rounded to the whole base unit. */
function readQuantity(text, units, maximum) {
    const [, digits = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(text) ?? [];
    const amount = Math.round(Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN));
    return amount >= 1 && amount <= maximum ? value(amount) : undefined;
}
/** An http(s) address; one that carries a password is refused, as it would end up in reports. */
function readUrl(text, allowed) {
    if (!URL.canParse(text))
        return { ok: false, allowed, hidden: true };
    const url = new URL(text);
    if (url.username !== "" || url.password !== "")
        return { ok: false, allowed, hidden: true };
    return /^https?:$/.test(url.protocol) ? value(text) : { ok: false, allowed };
}
/** What an option takes, in words. */
function describeAllowed(definition) {
    switch (definition.type) {
        case "text":
            return "a text";
        case "path":
            return "a path";
        case "url":
            return "an http or https address without a user name or password in it";
        case "choice":
            return definition.choices.join(", ");
        case "boolean":
            return "true, false";
        case "integer":
        case "number":
            return `${definition.type === "integer" ? "a whole number" : "a number"}${describeRange(definition)}`;
        case "duration":
            return "a number with ms, s, m or h, such as 30s, up to 24h";
        case "size":
            return "a number with B, KB, MB, GB, KiB, MiB or GiB, such as 512MiB";
        case "list":
            return "items with commas or line ends between them";
        case "share":
            return "auto, or a number from 0 to 1";
        default:
            return definition;
    }
}
function describeRange({ minimum, maximum }) {
    if (minimum === undefined)
        return maximum === undefined ? "" : ` up to ${maximum}`;
    return maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
}
/** What stands for the value in help. */
function placeholder(definition) {
    return (definition.placeholder ??
        (definition.type === "choice" ? definition.choices.join("|") : definition.type.toUpperCase()));
}


/***/ })

};
