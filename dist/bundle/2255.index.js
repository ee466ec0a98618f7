export const id = 2255;
export const ids = [2255,2944];
export const modules = {

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   D4: () => (/* binding */ readKeptProgram),
/* harmony export */   isOwnReport: () => (/* binding */ isOwnReport),
/* harmony export */   rZ: () => (/* binding */ tampered),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31146);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43876);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86771);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16413);
/* harmony import */ var _read_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28337);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72211);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23911);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9463);
/** What an earlier run left in its report folder, read as what anybody may have written. */









/** Of a report: many attempts of many cases. */
const MAX_REPORT = 64 * 1024 * 1024;
/** Reads `report.json`; what is used of it is there and of its type. */
async function readReport(folder) {
    const path = (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .reportPath */ .eG)(folder);
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(path, MAX_REPORT);
    if (!text.ok)
        return text;
    const document = parsed(text.value);
    return document !== undefined && isReport(document)
        ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .checked */ .KD)(document)
        : (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .rejected */ .nS)(tampered(`${path} is no report of a run`));
}
/** Whether a file is the report of an earlier run, of whatever command, and may be replaced by the next one's. */
async function isOwnReport(path) {
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(path, MAX_REPORT);
    const document = text.ok ? parsed(text.value) : undefined;
    return document !== undefined && (isReport(document) || isVerification(document));
}
/** The program that passed, with its proof: exactly the bytes that both documents name. */
async function readKeptProgram(folder, report) {
    const name = _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .runFiles */ .NW.program(_languages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .languages */ .eo[report.language].extensions[0]);
    const [text, proofText] = await Promise.all([name, _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .runFiles */ .NW.proof].map((it) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, it), _load_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PROGRAM */ .AY)));
    if (!text?.ok || !proofText?.ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .rejected */ .nS)(...(text?.findings ?? []), ...(proofText?.findings ?? []));
    const read = (0,_read_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .readProof */ .r)(proofText.value, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .runFiles */ .NW.proof));
    if (!read.ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .rejected */ .nS)(...read.findings.map((it) => tampered(it.message)));
    const proof = read.value;
    if (!isStrength(proof.strength))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .rejected */ .nS)(tampered(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .runFiles */ .NW.proof)} states no strength`));
    // The hash is over the text with LF ends: that text is what is delivered.
    const program = text.value.replaceAll("\r\n", "\n");
    const hash = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(program);
    const findings = [
        ...differs(`${name} in ${folder}`, hash, "the report", report.program?.sha256),
        ...differs(`${name} in ${folder}`, hash, "its proof", proof.program.sha256),
        ...differs("the report's contract", report.contract.sha256, "the proof", proof.contract.sha256),
    ];
    return findings.length > 0 ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .rejected */ .nS)(...findings) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .checked */ .KD)({ text: program, proofText: proofText.value, proof });
}
/** That what is here is not what somebody says that it is. */
const differs = (what, hash, by, expected) => expected?.toLowerCase() === hash
    ? []
    : [tampered(`${what} has the hash ${hash}, ${by} names ${String(expected).slice(0, 80)}`, hash, expected)];
const tampered = (fact, actual, expected) => (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.tampered", `${fact}; it was changed after it was proven: run generate again`, {
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected: String(expected).slice(0, 80) }),
});
/** Nothing where it is no JSON object. */
function parsed(text) {
    try {
        const value = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Holds what is used of a report, and what is shown of it as it is, to its type: it may be anybody's. */
function isReport(it) {
    const { traceId, result, stop, contract, attempts, language, task, strength } = it;
    return (it.version === 1 &&
        isTraceId(traceId) &&
        [result, stop?.reason, stop?.detail, contract?.sha256].every(isText) &&
        Object.hasOwn(_languages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .languages */ .eo, String(language)) &&
        (task === undefined || isText(task)) &&
        isEvery(attempts, isAttempt) &&
        isStrength(strength));
}
/** The report of `verify`. */
const isVerification = ({ traceId, proofs }) => isTraceId(traceId) && Array.isArray(proofs);
const isTraceId = (it) => /^\d{8}-\d{6}-[0-9a-f]{6}$/.test(String(it));
const isStrength = (it) => it === undefined || [it?.share, it?.mutants, it?.withExpected?.share].every(isNumber);
const isAttempt = ({ number, kind, gate, score, rules, findings, cases, smallest, }) => [number, score, rules?.held, rules?.total].every(isNumber) &&
    [kind, gate].every(isWord) &&
    isEvery(findings, (it) => [it.rule, it.message].every(isText) && (it.path === undefined || isText(it.path))) &&
    isEvery(cases, isCase) &&
    (smallest === undefined || isEvery([smallest], isCase));
const isCase = (it) => isText(it.name) && [it.source, it.status].every(isWord);
const isEvery = (list, check) => Array.isArray(list) && list.every((it) => typeof it === "object" && it !== null && check(it));
const isText = (it) => typeof it === "string";
const isNumber = (it) => typeof it === "number" && Number.isFinite(it);
/** The names of kinds, gates, sources and statuses are shown as they are. */
const isWord = (it) => typeof it === "string" && /^[a-z-]{1,20}$/.test(it);


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

/***/ 27059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** `1,842`. By hand: the first `toLocaleString` of a process loads tables for 20 ms. */
const grouped = (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
/** `1 finding`, `1,842 tokens`. */
const count = (amount, noun) => `${grouped(amount)} ${noun}${amount === 1 ? "" : "s"}`;


/***/ }),

/***/ 28337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readProof)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43876);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86771);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59692);
/* harmony import */ var _verify_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50701);
/** Reading a proof back. It is a file that anyone may have edited: what is not exactly a proof is none. */




const isText = (it) => typeof it === "string" && it.length <= 20_000;
const isPath = (it) => typeof it === "string" && /^(?!\/)[^\p{Cc}\\]{1,4096}$/u.test(it);
const isHash = (it) => typeof it === "string" && /^[0-9a-f]{64}$/.test(it);
const isCount = (it) => Number.isSafeInteger(it) && it >= 0;
const isAmount = (it) => isCount(it) && it >= 1;
const oneOf = (...allowed) => (it) => allowed.includes(it);
const optional = (holds) => (it) => it === undefined || holds(it);
const listOf = (holds) => (it) => Array.isArray(it) && it.every(holds);
const isObject = (it) => typeof it === "object" && it !== null && !Array.isArray(it);
const isFormat = oneOf("json", "ndjson", "csv");
/** What `schemas/proof.schema.json` demands, by path. Strength is measured anew and not read. */
const demands = [
    ["program.path", isPath, "a relative path"],
    ["program.sha256", isHash, "a SHA-256 in hex"],
    ["program.language", oneOf("python", "typescript", "rust", "go"), "python, typescript, rust or go"],
    ["program.toolchain", isText, "a text"],
    ["contract.path", isPath, "a relative path"],
    ["contract.sha256", isHash, "a SHA-256 in hex"],
    ["contract.inputModel", optional(isText), "a text"],
    ["contract.outputModel", isText, "a text"],
    ["task", optional(isText), "a text"],
    ["cases.path", optional(isPath), "a relative path"],
    ["cases.sha256", optional(isHash), "a SHA-256 in hex"],
    ["cases.inline", optional(listOf((it) => isObject(it) && Object.hasOwn(it, "input"))), "a list of cases"],
    ["cases.given", isCount, "a count"],
    ["cases.example", isCount, "a count"],
    ["cases.drawn", isCount, "a count"],
    ["cases.heldBack", isCount, "a count"],
    ["cases.drawnCases", (it) => isCount(it) && it <= 1000, "0 to 1000"],
    [
        "cases.holdBack",
        (it) => it === "auto" || (typeof it === "number" && it >= 0 && it <= 1),
        "auto or a share from 0 to 1",
    ],
    ["cases.seed", (it) => isCount(it) && it <= 0xffff_ffff, "0 to 4294967295"],
    ["engines.duckdb", optional(isText), "a text"],
    ["formats.input", isFormat, "json, ndjson or csv"],
    ["formats.output", isFormat, "json, ndjson or csv"],
    ["limits.timeoutMs", (it) => isAmount(it) && it <= 24 * 3_600_000, "1 ms to 24 h"],
    ["limits.memory", isAmount, "bytes"],
    ["limits.output", isAmount, "bytes"],
    ["rules", isCount, "a count"],
    ["deterministic", (it) => typeof it === "boolean", "true or false"],
    ["dependencies", listOf(isObject), "a list"],
    ["provider", optional((it) => isObject(it) && isText(member(it, "name"))), "an object with a name"],
    ["provider.model", optional(isText), "a text"],
    ["provider.origin", optional(isText), "a text"],
    ["fireFlow", isText, "a version"],
];
/** Reads a proof; a rejection names everything that is not as a proof has it. */
function readProof(text, path) {
    const location = { file: path, line: 1, column: 1 };
    const no = (what) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)((0,_verify_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyFinding */ .h)("verify.no-proof", `${path} is no proof: ${what}`, { location }));
    let document;
    try {
        document = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    }
    catch {
        return no("it is no JSON; restore it from git, or prove the program again");
    }
    const version = member(document, "version");
    if (typeof version === "number" && version > 1) {
        const by = member(document, "fireFlow");
        const what = `${path} is of version ${version}, this Fire-Flow reads version 1: upgrade it${typeof by === "string" ? ` to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(by, 40)} or newer` : ""}`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)((0,_verify_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyFinding */ .h)("verify.newer-proof", what, { location }));
    }
    if (version !== 1)
        return no("it states no version; prove the program again");
    const faults = demands.filter(([at, holds]) => !holds(at.split(".").reduce(member, document)));
    if (faults.length === 0)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(document);
    return no(`${faults.map(([at, , what]) => `${at} is not ${what}`).join(", ")}; prove the program again`);
}
/** An own member, so that nothing is inherited. */
const member = (it, name) => typeof it === "object" && it !== null && Object.hasOwn(it, name)
    ? it[name]
    : undefined;


/***/ }),

/***/ 12474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** Commands as they are typed into a POSIX shell. */
/** One word, quoted where a shell would take it for something else. */
const shellWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
const shellCommand = (words) => words.map(shellWord).join(" ");


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


/***/ }),

/***/ 50701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ verifyRules),
/* harmony export */   h: () => (/* binding */ verifyFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be wrong with a proof that is judged again, beside what the judgement finds. */

const verifyRules = {
    "verify.program-changed": {
        severity: "error",
        why: "The program is not the one that was proven: whoever reads the proof believes something of other code.",
        mend: "Look at the change, then prove the program again with the command in the message.",
    },
    "verify.contract-changed": {
        severity: "error",
        why: "The program was proven against another text of the contract than the one that holds now.",
        mend: "Prove the program again with the command in the message.",
    },
    "verify.cases-changed": {
        severity: "error",
        why: "The program was proven on other cases than those that are given now.",
        mend: "Prove the program again with the command in the message.",
    },
    "verify.proof-edited": {
        severity: "error",
        why: "The proof says what proving the same again does not write: it was edited, or written by another version.",
        mend: "Prove the program again with the command in the message; a proof is never written by hand.",
    },
    "verify.no-proof": {
        severity: "error",
        why: "What is no proof, or only part of one, proves nothing.",
        mend: "Prove the program again, or remove the file.",
    },
    "verify.newer-proof": {
        severity: "error",
        why: "A newer Fire-Flow may have meant more by its proof than this one can judge.",
        mend: "Upgrade Fire-Flow to the version that the proof names.",
    },
    "verify.nothing": {
        severity: "error",
        why: "A green step that judged nothing would be taken for a judgement.",
        mend: "Commit proofs beside their programs, or name them.",
    },
    "verify.toolchain-changed": {
        severity: "notice",
        why: "Another version of the language can behave otherwise, so it is said that the program was judged with it.",
        mend: "Nothing, while the program holds; proving it again records the new version.",
    },
    "verify.cases-unused": {
        severity: "warning",
        why: "The proof is replaced by one of fewer cases: it proves less than the one that was there.",
        mend: "Give the flag that the message names; where fewer cases are meant, nothing.",
    },
    "verify.not-regenerated": {
        severity: "warning",
        why: "A program that drifted and could not be asked for again stays as it is.",
        mend: "Do what the message says, or prove the program by hand.",
    },
};
const verifyFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(verifyRules);


/***/ })

};
