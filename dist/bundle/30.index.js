export const id = 30;
export const ids = [30];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 2030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _options_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9255);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1122);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2333);
/* harmony import */ var _options_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3353);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8211);





/** Reads the command of the terminal's arguments. Help wins over everything that may be wrong beside it. */
function ask(args) {
    const json = (0,_options_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsJson */ .k)(args, _options_table_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .f);
    const flags = new Set(args.slice(0, args.includes("--") ? args.indexOf("--") : undefined));
    const words = args.filter((it) => it !== "--json");
    const help = words[0] === "help" || flags.has("--help") || flags.has("-h");
    const [first] = words[0] === "help" ? words.slice(1) : words;
    const command = _names_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNames */ .o.find((it) => it === first);
    if (command !== undefined) {
        return help
            ? { json, kind: "help", command }
            : { json, kind: "run", command, args: args.toSpliced(args.indexOf(command), 1) };
    }
    if (flags.has("--version") || flags.has("-v"))
        return { json, kind: "version" };
    if (first === undefined || (help && first.startsWith("-")))
        return { json, kind: "help" };
    const what = JSON.stringify(first.slice(0, 80));
    const message = first.startsWith("-")
        ? `${what} comes before any command.`
        : `${what} is no command.${(0,_options_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(first, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNames */ .o)}`;
    const all = `Commands: ${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNames */ .o.join(", ")}.`;
    return { json, kind: "refused", finding: (0,_options_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .usageFinding */ .P)("usage.unknown-command", `${message} ${all}`) };
}


/***/ }),

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

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   VV: () => (/* binding */ ruleFamily),
/* harmony export */   nS: () => (/* binding */ rejected)
/* harmony export */ });
/**
 * A finding is one thing that is wrong, with a place. Every family of rules (contract, schema, execute, …)
 * lives beside the code that judges by it and is built with {@link ruleFamily}; `rules.ts` merges them.
 */
/**
 * Gives the function that makes findings of one family: only the family's own ids type-check, and the severity is the
 * table's unless the contract's author marked the rule otherwise.
 */
function ruleFamily(family) {
    return (rule, message, details = {}) => ({
        rule,
        severity: family[rule].severity,
        message,
        ...details,
    });
}
/** Whether any of these findings fails the judgement. */
const hasErrors = (findings) => findings.some((it) => it.severity === "error");
/** A value that was read; `findings` may hold warnings and notices. */
const checked = (value, findings = []) => ({ ok: true, value, findings });
/** What could not be read, and why. */
const rejected = (...findings) => ({
    ok: false,
    findings,
});


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

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usageFinding),
/* harmony export */   V: () => (/* binding */ usageRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3876);
/** What can be wrong with the options themselves. */

const usageRules = {
    "usage.unknown-command": {
        severity: "error",
        why: "A command that does not exist cannot be run.",
        mend: "Take one of the commands that `fire-flow help` lists.",
    },
    "usage.unknown-option": {
        severity: "error",
        why: "An option that is silently ignored would leave a run that is not the one asked for.",
        mend: "Correct the name; `fire-flow help <command>` lists what the command takes.",
    },
    "usage.unknown-input": {
        severity: "error",
        why: "An input that is silently ignored would leave a run that is not the one asked for.",
        mend: "Correct the name; action.yml lists the inputs.",
    },
    "usage.foreign-option": {
        severity: "error",
        why: "The option exists, but this command would ignore it.",
        mend: "Leave it out, or run the command that takes it.",
    },
    "usage.secret-flag": {
        severity: "error",
        why: "Arguments are seen by every process of the machine and stay in the shell's history.",
        mend: "Give the secret by its environment variable or by a file.",
    },
    "usage.missing-option": {
        severity: "error",
        why: "The command cannot do without it.",
        mend: "Give it.",
    },
    "usage.missing-value": {
        severity: "error",
        why: "The option needs a value.",
        mend: "Give one; write `--option=value` where it begins with dashes.",
    },
    "usage.invalid-value": {
        severity: "error",
        why: "The value is not of the option's type or is out of its range.",
        mend: "Take one of the allowed values.",
    },
    "usage.unknown-extension": {
        severity: "error",
        why: "The extension of program says its language, and no language has this one.",
        mend: "Give program an extension of its language, or set language.",
    },
    "usage.duplicate-option": {
        severity: "error",
        why: "Of two values for one option only one could hold.",
        mend: "Give it once.",
    },
    "usage.unexpected-argument": {
        severity: "error",
        why: "A bare argument that no option takes would be ignored.",
        mend: "Name the option that it is meant for, or quote a value that contains spaces.",
    },
    "usage.unreadable-file": {
        severity: "error",
        why: "The file that an option names could not be read.",
        mend: "Correct the path; relative ones start at the working directory.",
    },
};
const usageFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(usageRules);


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


/***/ })

};
