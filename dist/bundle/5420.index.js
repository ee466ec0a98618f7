export const id = 5420;
export const ids = [5420,4245,2944];
export const modules = {

/***/ 74245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   O: () => (/* binding */ cancelledCodes),
/* harmony export */   exitCodes: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What the process ends with, by result. Warnings are `passed`. */
const exitCodes = { passed: 0, failed: 1, escalated: 1, refused: 2, error: 3 };
/** The exit code of a run that a signal ended. */
const cancelledCodes = { SIGINT: 130, SIGTERM: 143 };
/** A run that passed before the signal could end it has passed all the same. */
function exitCode(outcome, cancelled) {
    if (cancelled !== undefined && outcome.result !== "passed")
        return cancelledCodes[cancelled];
    return outcome.exitCode ?? exitCodes[outcome.result];
}


/***/ }),

/***/ 23911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ MAX_PROGRAM),
/* harmony export */   E4: () => (/* binding */ loadText),
/* harmony export */   KA: () => (/* binding */ orRefuse),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lF: () => (/* binding */ loadContract),
/* harmony export */   lJ: () => (/* binding */ loadInput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81624);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43876);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45173);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67552);
/** Reading what options name. */







/** Bytes of a program or a proof. */
const MAX_PROGRAM = 4 * 1024 * 1024;
const MAX_CONTRACT = 8 * 1024 * 1024;
const MAX_INPUT = 64 * 1024 * 1024;
const byExtension = {
    ".json": "json",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".csv": "csv",
};
/** The format that a data file's extension names. */
const formatOf = (path) => byExtension[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase()];
/** Reads the contract at a path. */
async function loadContract(path) {
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(path, MAX_CONTRACT);
    if (text.ok)
        return (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readWholeContract */ .Uo)(text.value, path);
    return { ok: false, findings: await Promise.all(text.findings.map(withoutCheckout)) };
}
/** In a job's empty workspace it is not the path that is wrong. */
async function withoutCheckout(finding) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = process.env;
    if (finding.rule !== "file.missing" || GITHUB_ACTIONS !== "true" || !GITHUB_WORKSPACE)
        return finding;
    if (!(await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmptyFolder */ .WF)(GITHUB_WORKSPACE)))
        return finding;
    return {
        ...finding,
        message: "contract not found and the workspace is empty: add actions/checkout before this step",
    };
}
/** Reads the option `input`: JSON text, or else the path of a JSON file. */
async function loadInput(given) {
    const inline = _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.json.read(new TextEncoder().encode(given), undefined, "input");
    if (inline.ok)
        return inline;
    // What begins like JSON but is none is a slip in the JSON, not a strange path.
    if (looksLikeJson(given))
        return inline;
    const bytes = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(given, MAX_INPUT);
    return bytes.ok ? _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.json.read(bytes.value, undefined, given) : bytes;
}
const looksLikeJson = (given) => /^\s*[[{"]/.test(given);
/** Reads the option `input` as text, for a program that is run as it is: JSON text, or else a file of any format. */
async function loadText(given) {
    if (given === "")
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(given);
    const inline = _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.json.read(new TextEncoder().encode(given), undefined, "input");
    if (inline.ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(given);
    // What begins like JSON but is none, and is no file either, is a slip in the JSON.
    return looksLikeJson(given) && !(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(given) ? inline : (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(given, MAX_INPUT);
}
/** @throws {Refusal} where there is no value. */
function orRefuse(read) {
    if (read.ok)
        return read.value;
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(read.findings);
}


/***/ }),

/***/ 58787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ repeatedFlags)
/* harmony export */ });
/* harmony import */ var _options_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90162);
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68739);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3614);



/** Said by the reproduction itself, or of no consequence to the judgement. */
const elsewhere = new Set([
    "program",
    "contract",
    "cases",
    "input",
    "seed",
    "drawn-cases",
    "hold-back",
    "task",
    "report-dir",
]);
/** What was given of the options that `prove` takes as well, but for the defaults. */
function repeatedFlags(given) {
    return Object.entries(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF).flatMap(([name, row]) => {
        if (!row.commands.includes("prove") || row.only === "action" || row.secret || elsewhere.has(name))
            return [];
        const value = given[(0,_options_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x)(name)];
        return value === undefined || isDefault(row, value) ? [] : flag(name, row, value);
    });
}
function isDefault(row, value) {
    const read = row.default === undefined ? undefined : (0,_options_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(row, row.default);
    return read?.ok === true && read.value === value;
}
function flag(name, { type }, value) {
    if (type === "boolean")
        return [value === true ? `--${name}` : `--no-${name}`];
    if (type === "duration")
        return [`--${name}`, `${value}ms`];
    if (type === "size")
        return [`--${name}`, `${value}B`];
    return [`--${name}`, `${value}`];
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* reexport safe */ _options_parse_js__WEBPACK_IMPORTED_MODULE_0__.A),
/* harmony export */   fF: () => (/* reexport safe */ _options_table_js__WEBPACK_IMPORTED_MODULE_2__.f)
/* harmony export */ });
/* harmony import */ var _options_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90162);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61122);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92333);
/**
 * Options: one table, from which `action.yml`, `--help`, the README and the typed parsing of flags and inputs derive.
 */





/***/ }),

/***/ 28363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectInputs),
/* harmony export */   R: () => (/* binding */ inputsIn)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77658);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16632);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61122);



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
            if (row.runnerGives !== undefined)
                continue;
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

/***/ 68468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ defaultOf)
/* harmony export */ });
/** The text that stands for the value of one command's option when none is given. */
const defaultOf = (row, command) => row.defaultFor === undefined || row.defaultFor.includes(command) ? row.default : undefined;


/***/ }),

/***/ 90162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43876);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77658);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28363);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68468);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16632);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61122);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92333);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13353);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68739);
/** From what was given to typed options: one way for flags and inputs, and all faults at once. */










const table = _table_js__WEBPACK_IMPORTED_MODULE_4__/* .options */ .f;
/** Reads a command's options from flags or inputs; a rejection holds every fault there is. */
async function parseOptions(command, source) {
    const { given, mentioned, findings: misgiven, } = source.entry === "terminal"
        ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .collectFlags */ .E$)(command, source.args, source.environment, table)
        : (0,_action_js__WEBPACK_IMPORTED_MODULE_2__/* .collectInputs */ .C)(command, source.environment, table);
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
        if (isFileOf(row.notFileOf, first))
            findings.push(overwriting(option, row.notFileOf));
        if (first === undefined && isRequired(row) && !mentioned.has(option))
            findings.push(missing(option, row));
        const said = first?.file ? await readFile(first) : (first?.text ?? (0,_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultOf */ .H)(row, command));
        if (said === undefined)
            continue;
        const text = row.secret === undefined ? said : said.trim();
        const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .readValue */ .wK)(row, text);
        if (!read.ok) {
            const secret = row.secret !== undefined || read.hidden === true;
            findings.push(invalid(first?.by ?? (0,_given_js__WEBPACK_IMPORTED_MODULE_8__/* .nameIn */ .ZC)(source.entry, option), secret ? undefined : text, row, read.allowed));
        }
        else if (row.entryReads !== true) {
            values[camelCase(option)] = read.value;
        }
    }
    return findings.length > 0 ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .rejected */ .nS)(...findings) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .checked */ .KD)(values);
    /** Whether the command needs it, given what the option that it hangs on was set to. */
    function isRequired(row) {
        if (!row.required?.includes(command))
            return false;
        const other = row.requiredWith;
        if (other === undefined)
            return true;
        return (given.get(other.option)?.[0]?.text ?? table[other.option]?.default) === other.value;
    }
    function isFileOf(other, it) {
        const theirs = other === undefined ? undefined : given.get(other)?.[0];
        return it !== undefined && theirs !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, it.text) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, theirs.text);
    }
    function overwriting(option, other) {
        const [written, read] = [option, other].map((it) => (0,_given_js__WEBPACK_IMPORTED_MODULE_8__/* .nameIn */ .ZC)(source.entry, it));
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.invalid-value", `${written} and ${read} name the same file, which would be overwritten by what is read from it. Name another file for ${written}.`);
    }
    function missing(option, row) {
        const name = (0,_given_js__WEBPACK_IMPORTED_MODULE_8__/* .nameIn */ .ZC)(source.entry, option);
        const or = row.orFile === "both" ? ` (or ${name}-file)` : "";
        const when = row.requiredWith
            ? ` with ${(0,_given_js__WEBPACK_IMPORTED_MODULE_8__/* .nameIn */ .ZC)(source.entry, row.requiredWith.option)} ${row.requiredWith.value}`
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
    const hint = row.type === "choice" ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text ?? "", row.choices) : "";
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.invalid-value", `${by} ${said}. Allowed: ${allowed}.${hint}`, {
        expected: allowed,
        ...(text === undefined ? {} : { actual: text.slice(0, 80) }),
    });
}
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
/** A flag's name as the typed options have it. */
const camelCase = (option) => option.replace(/-(.)/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 68739:
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
        case "sha256":
            return /^[0-9a-f]{64}$/i.test(text) ? value(text.toLowerCase()) : no;
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
        case "sha256":
            return "64 hex digits, as sha256sum prints them";
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


/***/ }),

/***/ 62944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesSince: () => (/* binding */ changesSince),
/* harmony export */   git: () => (/* binding */ git),
/* harmony export */   hasUncommittedChanges: () => (/* binding */ hasUncommittedChanges),
/* harmony export */   pathInRepository: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43876);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59692);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46808);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/** What git says of the files below a folder. */







const MAX_OUTPUT = 64 << 20;
// Git only looks here, and ends by itself: it needs none of what holds a foreign program.
const start = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Whether there are changes that are not committed; nothing where there is no git or no repository. */
async function hasUncommittedChanges(folder) {
    const status = await git(folder, "status", "--porcelain", "--", ".");
    return status === undefined ? undefined : status !== "";
}
/** The folder's path in its repository: empty, or one that ends with a slash; nothing where there is none. */
const pathInRepository = async (folder) => (await git(folder, "rev-parse", "--show-prefix"))?.replace(/\n$/, "");
const asPaths = ["--name-only", "-z", "--no-renames"];
/** What differs from a commit below a folder. */
async function changesSince(folder, ref) {
    // Of a range git would compare the ends, and not the files that are there.
    const [prefix, committed, status] = /^[-^]|\.\./.test(ref)
        ? []
        : await Promise.all([
            pathInRepository(folder),
            // Up to the index: the files themselves are looked at once, by `status`.
            git(folder, "diff", "--cached", ...asPaths, "--relative", `${ref}^{commit}`, "--", "."),
            git(folder, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."),
        ]);
    if (prefix === undefined || committed === undefined || status === undefined) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.missing", await why(folder, ref)));
    }
    // Two letters and a blank, and the path from the repository's root.
    const uncommitted = entriesOf(status).map((it) => it.slice("XY ".length + prefix.length));
    const files = [...new Set([...entriesOf(committed), ...uncommitted])].sort();
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)({ files, uncommitted: uncommitted.length > 0 });
}
const entriesOf = (output) => output.split("\0").filter((it) => it !== "");
async function why(folder, ref) {
    if (ref.includes("..")) {
        return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(ref)} is a range: name one commit (of \`a...b\` what \`git merge-base a b\` prints)`;
    }
    if ((await pathInRepository(folder)) === undefined) {
        return `git cannot be asked about ${folder}: see that \`git -C ${folder} status\` works there`;
    }
    return `git knows no commit ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(ref)} in ${folder}; fetch it first (actions/checkout: fetch-depth: 0)`;
}
/** What git prints in a folder; nothing where it fails, or where there is no git. */
async function git(folder, ...args) {
    // A relative or empty entry would mean the folder's own files.
    const PATH = (process.env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    if (PATH === "")
        return undefined;
    try {
        const { stdout } = await start("git", [...(0,_git_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .asArguments */ .LG)(_git_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .namingNoPrograms */ .tF), ...args], {
            env: { PATH, HOME: process.env.HOME ?? "", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
            cwd: folder,
            timeout: 60_000,
            killSignal: "SIGKILL",
            maxBuffer: MAX_OUTPUT,
        });
        return stdout;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 46808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ asEnvironment),
/* harmony export */   LG: () => (/* binding */ asArguments),
/* harmony export */   tF: () => (/* binding */ namingNoPrograms)
/* harmony export */ });
/** Settings that this process hands to git, whatever the user's and the repository's own say. */
/**
 * By these no file of a checkout names programs that git starts on its own. Files of a branch can make a whole repository,
 * settings included, of any folder in it: such a one is none unless it is named.
 */
const namingNoPrograms = [
    ["core.fsmonitor", "false"],
    ["core.hooksPath", "/dev/null"],
    ["safe.bareRepository", "explicit"],
];
/** As arguments, which every process of the machine may see. */
const asArguments = (settings) => settings.flatMap(([key, value]) => ["-c", `${key}=${value}`]);
/** As environment, for what nobody else shall see. */
const asEnvironment = (settings) => ({
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ])),
});


/***/ })

};
