export const id = 501;
export const ids = [501];
export const modules = {

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
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71541);
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
    return looksLikeJson(given) && !(await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(given)) ? inline : (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(given, MAX_INPUT);
}
/** @throws {Refusal} where there is no value. */
function orRefuse(read) {
    if (read.ok)
        return read.value;
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P(read.findings);
}


/***/ }),

/***/ 17006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ committedProofs),
/* harmony export */   Bf: () => (/* binding */ renewal),
/* harmony export */   SV: () => (/* binding */ isProofPath),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   oQ: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71541);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86771);
/* harmony import */ var _system_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14362);
/* harmony import */ var _repeated_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58787);
/* harmony import */ var _reproduction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19053);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9463);
/** A proof as the options that it was written with, and as the command that renews it. */







const suffix = ".proof.json";
/** The program that a proof stands beside. */
const programOf = (proof) => proof.slice(0, -suffix.length);
const isProofPath = (path) => path.endsWith(suffix) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) !== suffix;
/** Folders that hold nobody's own proofs. */
const foreign = new Set([".git", "node_modules", ".fire-flow"]);
/** All proofs below a folder, by their path from there, in order; not the copies that reports keep. */
function committedProofs(folder) {
    const { files } = (0,_system_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listTree */ .n)(folder, (name) => foreign.has(name));
    const there = new Set(files);
    const isKept = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .KEPT_PROOF */ .iA && there.has((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPath */ .eG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path))) && !there.has(programOf(path));
    return files.filter((it) => isProofPath(it) && !isKept(it));
}
/**
 * What `prove` is told to judge the same again. `own` decides what depends on the machine and not on the proof: sandbox,
 * packages that may be fetched, how long compiling may take.
 * @param path of the proof; its own paths start there
 * @param contract where it can be read: what it says by itself is not said again
 */
function optionsOf(proof, path, own, contract) {
    const near = (it) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), it);
    const [inline] = proof.cases.inline ?? [];
    const sides = contract && (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSides */ .gd)(contract);
    const chosen = sides?.ok ? sides.value : undefined;
    const format = contract?.serverFormat ?? "json";
    const { inputModel, outputModel } = proof.contract;
    return {
        program: programOf(path),
        contract: near(proof.contract.path),
        language: proof.program.language,
        ...(proof.cases.path !== undefined && { cases: near(proof.cases.path) }),
        ...(inline && { input: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__.printJson)(inline.input) }),
        ...(inputModel !== undefined && inputModel !== chosen?.input?.name && { inputModel }),
        ...(outputModel !== chosen?.output.name && { outputModel }),
        ...(proof.formats.input !== format && { inputFormat: proof.formats.input }),
        ...(proof.formats.output !== format && { outputFormat: proof.formats.output }),
        drawnCases: proof.cases.drawnCases,
        holdBack: proof.cases.holdBack,
        seed: proof.cases.seed,
        deterministic: proof.deterministic,
        timeout: proof.limits.timeoutMs,
        memoryLimit: proof.limits.memory,
        outputLimit: proof.limits.output,
        compileTimeout: own.compileTimeout,
        minStrength: own.minStrength,
        offline: own.offline,
        sandbox: own.sandbox,
        workingDirectory: own.workingDirectory,
        ...(own.dependencies && { dependencies: own.dependencies }),
    };
}
/** The one command that writes the proof anew. The seed is that of the proof which it finds. */
function renewal(options) {
    // The extension says the language, and the proof that is there the seed.
    const { program, contract, cases, input, drawnCases, holdBack, language: _, ...more } = options;
    const flags = (name, value, usual) => value === undefined || value === usual ? [] : [`--${name}`, `${value}`];
    return (0,_reproduction_js__WEBPACK_IMPORTED_MODULE_5__/* .shellCommand */ .q)([
        "fire-flow",
        "prove",
        program,
        "--contract",
        contract,
        ...flags("cases", cases),
        ...flags("input", input),
        ...flags("drawn-cases", drawnCases, 20),
        ...flags("hold-back", holdBack, "auto"),
        ...(0,_repeated_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatedFlags */ .s)({ ...more, contract, drawnCases, holdBack }),
    ]);
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

/***/ 19053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reproduction),
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86771);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/** The minimal reproduction: one command, needing no model, that shows a candidate failing. */



/**
 * Gives the command. A failing case that was drawn or shrunk is written to `folder`; one that the user gave is named by
 * the user's own file, so that no personal data is copied.
 */
async function reproduction(attempt, facts, folder) {
    const failing = attempt.smallest?.case ?? attempt.cases.find((it) => !it.passed)?.case;
    const base = ["fire-flow", "prove", facts.program, "--contract", facts.contract, ...facts.more];
    if (failing === undefined)
        return shellCommand([...base, "--seed", `${facts.seed}`, ...givenFlags(facts)]);
    if (failing.source !== "drawn") {
        return shellCommand([...base, "--drawn-cases", "0", "--hold-back", "0", ...givenFlags(facts)]);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "reproduction.json");
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path, `${(0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__.printJson)([caseEntry(failing)], 2)}\n`);
    return shellCommand([...base, "--drawn-cases", "0", "--cases", path]);
}
const givenFlags = ({ cases, input }) => [
    ...(cases === undefined ? [] : ["--cases", cases]),
    ...(input === undefined ? [] : ["--input", input]),
];
const caseEntry = (it) => ({ name: it.name, input: it.input });
/** Quotes for a POSIX shell what is not plainly harmless. */
const shellCommand = (words) => words.map((it) => (/^[\w@%+=:,./-]+$/.test(it) ? it : `'${it.replaceAll("'", `'\\''`)}'`)).join(" ");


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
    ["provider", optional(isObject), "an object"],
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

/***/ 62944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedSince: () => (/* binding */ changedSince),
/* harmony export */   git: () => (/* binding */ git),
/* harmony export */   hasUncommittedChanges: () => (/* binding */ hasUncommittedChanges),
/* harmony export */   pathInRepository: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43876);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67552);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98947);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38259);
/** What git says of the files below a folder. */




const MAX_OUTPUT = 64 << 20;
/** Whether there are changes that are not committed; nothing where there is no git or no repository. */
async function hasUncommittedChanges(folder) {
    const status = await git(folder, "status", "--porcelain", "--", ".");
    return status === undefined ? undefined : status !== "";
}
/** The folder's path in its repository: empty, or one that ends with a slash; nothing where there is none. */
const pathInRepository = async (folder) => (await git(folder, "rev-parse", "--show-prefix"))?.trim();
/** Files that differ from a commit, deleted and untracked ones included, relative to the folder. */
async function changedSince(folder, ref) {
    const [changed, untracked] = ref.startsWith("-")
        ? [undefined, undefined]
        : await Promise.all([
            git(folder, "diff", "--name-only", "-z", "--no-renames", "--relative", `${ref}^{commit}`, "--"),
            git(folder, "ls-files", "--others", "--exclude-standard", "-z"),
        ]);
    if (changed === undefined || untracked === undefined) {
        const fact = `git knows no commit ${ref} in ${folder}; fetch it first (actions/checkout: fetch-depth: 0)`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFinding */ .s)("file.missing", fact));
    }
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)([...new Set(`${changed}${untracked}`.split("\0").filter((it) => it !== ""))].sort());
}
/** What git prints in a folder; nothing where it fails, or where there is no git. */
async function git(folder, ...args) {
    const { PATH = "", HOME = "" } = process.env;
    const program = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .findExecutable */ .oq)("git", PATH);
    if (program === undefined)
        return undefined;
    const { ending, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .spawnLimited */ .S)({
        // A repository must not name programs that git starts on its own.
        argv: [program, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", ...args],
        env: { PATH, HOME, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
        cwd: folder,
        stdin: "",
        timeoutMs: 60_000,
        outputBytes: MAX_OUTPUT,
    });
    return ending.how === "exit" && ending.code === 0 ? new TextDecoder().decode(stdout) : undefined;
}


/***/ }),

/***/ 14362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readFileText),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45198);
/**
 * What lies below a folder, and its files as text. Both block: for thousands of small files that is several times faster
 * than asking for each of them in turn, and nothing else runs meanwhile.
 */




/**
 * Lists the files below a folder. A link is followed only to a file inside it.
 * @param skip names of folders that are not entered
 */
function listTree(root, skip) {
    const files = [];
    const links = [];
    const unreadable = [];
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
    const pending = [""];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), (code) => unreadable.push({ path: folder, code }))) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!skip(entry.name))
                    pending.push(path);
            }
            else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFileIn(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))))
                files.push(path);
            else if (entry.isSymbolicLink())
                links.push(path);
        }
    }
    return { files: files.sort(), links: links.sort(), unreadable };
}
function list(folder, failed) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        failed((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error));
        return [];
    }
}
function leadsToFileIn(root, link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(link).startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(link).isFile();
    }
    catch {
        return false;
    }
}
/** @param limit bytes; a larger file is not read */
function readFileText(path, limit) {
    let descriptor;
    try {
        // Without O_NONBLOCK opening a FIFO that took the file's place would wait for a writer.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stat.isFile())
            return { kind: "not-regular" };
        if (stat.size > limit)
            return { kind: "too-large" };
        return decode(readWhole(descriptor, stat.size));
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        return code === "ENOENT" || code === "ENOTDIR" ? { kind: "missing" } : { kind: "unreadable", code };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Where small files are read into, one after the other: a buffer of each one's own would be garbage at once. */
const scratch = Buffer.allocUnsafe(1 << 16);
/** As many bytes as the file had when it was opened: one that grows meanwhile is read up to there. */
function readWhole(descriptor, size) {
    const buffer = size <= scratch.length ? scratch : Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, length, size - length, length);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}
function decode(bytes) {
    const [first, second, third] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return { kind: "utf-16" };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: "not-utf-8" };
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    return { kind: "text", text: bytes.toString("utf8", marked ? 3 : 0) };
}


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
    "verify.not-regenerated": {
        severity: "warning",
        why: "A program that drifted and could not be asked for again stays as it is.",
        mend: "Do what the message says, or prove the program by hand.",
    },
};
const verifyFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(verifyRules);


/***/ })

};
