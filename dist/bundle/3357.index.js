export const id = 3357;
export const ids = [3357,187];
export const modules = {

/***/ 96425:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f990b033e77077d58fd9.js";

/***/ }),

/***/ 20470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/contract/index.js + 48 modules
var build_contract = __webpack_require__(81624);
// EXTERNAL MODULE: ./build/engines/index.js + 20 modules
var engines = __webpack_require__(58777);
// EXTERNAL MODULE: ./build/faults.js
var build_faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/formats/index.js + 10 modules
var formats = __webpack_require__(45173);
// EXTERNAL MODULE: ./build/is-record.js
var is_record = __webpack_require__(97318);
// EXTERNAL MODULE: ./build/judges/index.js + 26 modules
var judges = __webpack_require__(60691);
;// CONCATENATED MODULE: ./build/first-contract.js
/** A first contract from samples: read, generalised, written, and judged by what it was drawn up from. */





/** Larger than that a contract is not read. */
const MAX_TEXT = 1 << 20;
/** Rules between input and output that a person is asked about. */
const MAX_RELATIONS = 6;
/** The text of a contract that passes `lint` and accepts its own samples, or why there is none. */
async function firstContract(request) {
    const [input, output] = [readSample(request.input), readSample(request.output)];
    if (!input.ok || !output.ok)
        return (0,build_findings/* rejected */.nS)(...input.findings, ...output.findings);
    const relations = await holding({ input: input.value.value, output: output.value.value }, request.jsonata);
    const sides = [
        { side: "input", sample: input.value, file: request.input, rules: [] },
        { side: "output", sample: output.value, file: request.output, rules: relations },
    ];
    const { format } = request.input;
    const text = (0,build_contract/* writeContract */.Ek)({
        name: request.name,
        models: sides.map(({ side, sample, rules }) => modelOf(side, sample, rules)),
        ...(format !== "json" && format === request.output.format && { server: { path: request.output.path, format } }),
    });
    if (text.length > MAX_TEXT) {
        const message = `the contract would have ${text.length} characters, at most ${MAX_TEXT} are read`;
        return (0,build_findings/* rejected */.nS)((0,build_contract/* inferFinding */.iw)("infer.too-large", message));
    }
    const contract = (0,build_contract/* readContract */.Jz)(text, request.path);
    if (!contract.ok)
        return contract;
    const models = contract.value.models;
    const findings = sides.flatMap(({ side, sample, file }) => {
        const model = models.find((it) => it.name === side);
        if ((0,build_contract/* ruleCount */.kQ)(model) === 0)
            return [saysNothing(file)];
        return (0,judges/* compileModel */.To)((0,formats/* inFormat */.bj)(model, file.format))(sample.value).findings;
    });
    const faults = (0,build_findings/* hasErrors */.Cs)(findings) ? findings : (0,build_contract/* lintContract */.Yq)(contract.value);
    return (0,build_findings/* hasErrors */.Cs)(faults) ? (0,build_findings/* rejected */.nS)(...faults.filter((it) => it.severity === "error")) : (0,build_findings/* checked */.KD)(text);
}
const saysNothing = ({ path }) => (0,build_contract/* inferFinding */.iw)("infer.says-nothing", `${path} holds no value whose type could be told`);
function readSample(file) {
    const read = file.format === "csv" ? readCsv(file) : formats/* formats */.Fx[file.format].read(file.bytes, undefined, file.path);
    if (!read.ok)
        return read;
    const { value } = read;
    const records = Array.isArray(value) ? value : [value];
    if (records.length > 0 && records.every(is_record/* isRecord */.u)) {
        return (0,build_findings/* checked */.KD)({ value, many: Array.isArray(value), records });
    }
    const what = records.length === 0 ? "no record" : "values that are no records";
    return (0,build_findings/* rejected */.nS)((0,build_contract/* inferFinding */.iw)("infer.no-record", `${file.path} holds ${what}`));
}
const nowhere = { file: "", line: 1, column: 1 };
const shapeOf = (type) => ({
    type,
    constraints: [],
    location: nowhere,
});
const fieldOf = (name, shape, nullable = false) => ({
    name,
    required: !nullable,
    nullable,
    unique: false,
    primaryKey: false,
    personal: false,
    shape,
    location: nowhere,
});
const tableOf = (fields) => ({
    name: "sample",
    cardinality: "many",
    cardinalityFrom: "",
    fields,
    location: nowhere,
});
/** CSV knows texts only: a column has the narrowest type that all of its cells can be read as. */
function readCsv({ bytes, path }) {
    const texts = formats/* formats */.Fx.csv.read(bytes, undefined, path);
    if (!texts.ok)
        return texts;
    const rows = texts.value;
    const names = Object.keys(rows[0] ?? {});
    const tables = ["integer", "number", "boolean"].map((type) => {
        const typed = formats/* formats */.Fx.csv.read(bytes, tableOf(names.map((it) => fieldOf(it, shapeOf(type), true))), path);
        return { type, rows: (typed.ok ? typed.value : []) };
    });
    const fields = names.map((name) => {
        const empty = rows.some((it) => it[name] === "");
        const fit = tables.find((it) => it.rows.length > 0 && it.rows.every((row) => typeof row[name] !== "string"));
        const blank = rows.every((it) => it[name] === "");
        return fieldOf(name, shapeOf(blank ? "string" : (fit?.type ?? "string")), empty);
    });
    return formats/* formats */.Fx.csv.read(bytes, tableOf(fields), path);
}
function modelOf(name, { many, records }, rules) {
    return { name, many, records: records.length, fields: (0,build_contract/* inferTable */.Z)(records, accepts), rules };
}
/** By the judge that will judge with the contract. */
function accepts(shape, values) {
    const judge = (0,judges/* compileModel */.To)(tableOf([fieldOf("value", shape)]));
    return !(0,build_findings/* hasErrors */.Cs)(judge(values.map((value) => ({ value }))).findings);
}
/** Candidates that hold, as the engine tells it. */
async function holding(pair, jsonata) {
    const held = [];
    for (const expression of (0,build_contract/* candidateRelations */.T_)([pair])) {
        if (held.length === MAX_RELATIONS)
            break;
        const outcome = await jsonata.evaluate(expression, pair);
        if (outcome.kind === "boolean" && outcome.value)
            held.push(expression);
    }
    return held;
}

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/commands/load.js
var load = __webpack_require__(23911);
;// CONCATENATED MODULE: ./build/commands/init.js
/** `fire-flow init`: a first contract from samples. */









const MAX_SAMPLE = 64 * 1024 * 1024;
async function run(options, context) {
    const { contract: path = "contract.yaml" } = options;
    const [input, output, target] = await Promise.all([
        loadSample("input", options.input),
        loadSample("output", options.output),
        freePath(path, context.cwd),
    ]);
    const faults = [input, output, target].flatMap((it) => it.findings);
    if (!input.ok || !output.ok || !target.ok)
        throw new build_faults/* Refusal */.P_(faults);
    const jsonata = (0,engines/* openJsonata */.VQ)();
    try {
        const name = (0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path));
        const text = (0,load/* orRefuse */.KA)(await firstContract({ name, path, input: input.value, output: output.value, jsonata }));
        await (0,files/* writeFileAtomic */.Zf)(target.value, text);
        return {
            result: "passed",
            document: { result: "passed", findings: [], contract: path, text },
            output: text,
            findings: [],
            summary: `${path} is written. Decide what its comments ask, then: fire-flow lint ${path}`,
        };
    }
    finally {
        await jsonata.close();
    }
}
/** Where nothing stands yet. */
async function freePath(path, cwd) {
    const target = await (0,paths/* insideWorkingDirectory */.DI)(path, cwd);
    if (!target.ok || !(0,paths/* exists */.t2)(target.value))
        return target;
    return (0,build_findings/* rejected */.nS)((0,build_contract/* inferFinding */.iw)("infer.exists", `${path} is there already and is not overwritten`));
}
/** JSON text as it stands, or a file by its extension. */
async function loadSample(side, given) {
    if (/^\s*[[{]/.test(given)) {
        return (0,build_findings/* checked */.KD)({ path: side, bytes: new TextEncoder().encode(given), format: "json" });
    }
    const bytes = await (0,files/* readBytes */.io)(given, MAX_SAMPLE);
    if (!bytes.ok)
        return bytes;
    return (0,build_findings/* checked */.KD)({ path: given, bytes: bytes.value, format: (0,load/* formatOf */.be)(given) ?? "json" });
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

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ crypto),
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/**
 * Node's `crypto`. It takes as long to load as a small contract takes to be read: whoever is first to hash something
 * waits for it, and a command that hashes nothing never does.
 */
const crypto = () => process.getBuiltinModule("node:crypto");
/** Hex SHA-256 of a text's UTF-8 bytes as they are. */
const sha256Hex = (text) => crypto().hash("sha256", text);


/***/ }),

/***/ 86683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   SI: () => (/* binding */ SystemFault),
/* harmony export */   hD: () => (/* binding */ findingOf)
/* harmony export */ });
/** A system fault: provider, sandbox, disk. Its finding is what the user is told; exit code 3. */
class SystemFault extends Error {
    finding;
    constructor(finding, options) {
        super(finding.message, options);
        this.name = "SystemFault";
        this.finding = finding;
    }
}
/**
 * For what may fail without taking the rest with it: the finding of a system fault that was caught.
 * @throws what is none, as it was
 */
function findingOf(error) {
    if (error instanceof SystemFault)
        return error.finding;
    throw error;
}
/** A fault of the user's: the contract or the inputs cannot be worked with; exit code 2, nothing was spent. */
class Refusal extends Error {
    findings;
    constructor(findings) {
        super(findings.map((it) => it.message).join("\n"));
        this.name = "Refusal";
        this.findings = findings;
    }
}


/***/ }),

/***/ 30187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printJson: () => (/* binding */ printJson)
/* harmony export */ });
/** Writes one JSON document; `indent` is the number of spaces. Bigints are written as the integers they are. */
function printJson(value, indent = 0) {
    try {
        return JSON.stringify(value, undefined, indent);
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return printExact(value, " ".repeat(indent), "");
    }
}
/** `JSON.stringify` refuses bigints, and can be taught to write them only from Node 21 on. */
function printExact(value, indent, margin) {
    if (typeof value === "bigint")
        return String(value);
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const inner = margin + indent;
    const wrap = (open, parts, close) => {
        if (parts.length === 0)
            return open + close;
        return indent === ""
            ? open + parts.join(",") + close
            : `${open}\n${parts.map((it) => inner + it).join(",\n")}\n${margin}${close}`;
    };
    if (Array.isArray(value))
        return wrap("[", value.map((it) => printExact(it, indent, inner)), "]"); // biome-ignore format: reads as one line
    const colon = indent === "" ? ":" : ": ";
    const members = Object.entries(value).map(([key, it]) => JSON.stringify(key) + colon + printExact(it, indent, inner));
    return wrap("{", members, "}");
}


/***/ }),

/***/ 59692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * Control characters, lone surrogates, and the invisible characters that reorder or hide text (bidi controls, zero
 * width, line separators, tags): what foreign text could use to forge a log line or to move a terminal's cursor.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const NAMED = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (character) => NAMED[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`;
/**
 * Foreign text made fit for a message: one line, nothing invisible, cut after `limit` code points (80 unless told) with
 * an ellipsis. Everything that a program, a data file or a contract wrote passes through here before it is shown.
 */
function quote(text, limit = 80) {
    const head = [...text.slice(0, 2 * limit + 2)];
    const cut = head.length > limit;
    return (cut ? head.slice(0, limit) : head).join("").replace(UNSAFE, escaped) + (cut ? "…" : "");
}


/***/ }),

/***/ 84473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ childEnded),
/* harmony export */   at: () => (/* binding */ killChildren),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   i3: () => (/* binding */ childStarted)
/* harmony export */ });
/** The children that live now. Who only wants to end them loads nothing of what starts them. */
/** Leaders of their process groups. */
const living = new Set();
function childStarted(leader) {
    living.add(leader);
}
function childEnded(leader) {
    living.delete(leader);
}
/** Kills what runs now. What waits for it finds it ended by a signal. */
function killChildren() {
    for (const leader of living)
        killGroup(leader);
}
// Whoever ends the process at once leaves no child behind; a signal ends it without this event unless it is caught.
process.on("exit", killChildren);
function killGroup(leader) {
    try {
        process.kill(-leader, "SIGKILL");
    }
    catch {
        // The group is gone already, which is what was wanted.
    }
}


/***/ }),

/***/ 45198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error, such as `ENOENT`; its name when it has none. */
function errorCode(error) {
    if (error instanceof Error)
        return "code" in error && typeof error.code === "string" ? error.code : error.name;
    return String(error);
}


/***/ }),

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   _s: () => (/* binding */ copyProgram),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yg: () => (/* binding */ readShipped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2015);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43876);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45198);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96277);
/** Reading, writing and hashing files. With its neighbours in `system/` the only importer of node:fs. */









/**
 * Reads a UTF-8 text; a byte order mark is dropped.
 * @param path as the user gave it: messages repeat it.
 * @param limit bytes; a larger file is refused without being read whole.
 */
async function readText(path, limit) {
    const bytes = await readBytes(path, limit);
    if (!bytes.ok)
        return bytes;
    try {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
    }
    catch {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.encoding", `${path} is not UTF-8 text; save it as UTF-8`));
    }
}
/** Reads a file of at most `limit` bytes. Only regular files: a pipe or device could hold the run for ever. */
async function readBytes(path, limit) {
    const opened = await openRegular(path);
    if (!opened.ok)
        return opened;
    const { file, size } = opened.value;
    try {
        const bytes = size > limit ? undefined : await readUpTo(file, limit, size);
        if (bytes === undefined) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.too-large", `${path} has more than the ${limit} bytes that are read; cut it down`));
        }
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(bytes);
    }
    catch (error) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)(cannotRead(path, error));
    }
    finally {
        await file.close();
    }
}
/** A file that came with Fire-Flow; nothing where it is gone. Read at once: to hand each step to a thread takes longer. */
function readShipped(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Opens a regular file for reading; whoever asks closes it. `size` is what the file states. */
async function openRegular(path) {
    let file;
    try {
        // Without O_NONBLOCK opening a FIFO waits for a writer. The type is asked of what was opened, not of the path.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const stat = await file.stat();
        if (stat.isFile())
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)({ file, size: stat.size });
        await file.close();
        return stat.isDirectory()
            ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.directory", `${path} is a folder; name a file in it`))
            : (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-regular", `${path} is a pipe or device; write its content to a file first`));
    }
    catch (error) {
        await file?.close().catch(() => { });
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)(cannotRead(path, error));
    }
}
/** Nothing when there is more than `limit`: the size a file states (0 in /proc) is no promise. */
async function readUpTo(file, limit, expected) {
    let buffer = Buffer.alloc(Math.min(limit, expected) + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
        if (length > limit)
            return undefined;
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.alloc(Math.min(length + 4096, limit + 1))]);
    }
}
/** Says why the system would not let a file be read. */
function cannotRead(path, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.missing", `${path} does not exist; the path counts from the working directory`);
    }
    if (code === "ENXIO") {
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-regular", `${path} is a socket; write its content to a file first`);
    }
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.unreadable", `${path} cannot be read (${code}); check its permissions`);
}
/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. Makes the folders above it, and
 * removes the drafts there that a killed run left of the same file. Done at once: each step handed to a thread and
 * waited for takes longer than the writing.
 * @throws {SystemFault} when the disk refuses.
 */
async function writeFileAtomic(path, content) {
    const draft = `${path}.${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_8__/* .crypto */ .E)().randomUUID()}.tmp`;
    try {
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content, { flag: "wx" });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        leave(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true }));
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_5__/* .unwritable */ .m)(path, error);
    }
    // What was to be written is there: no fault of the tidying may take it back.
    leave(() => sweepDrafts(path));
}
/** Does what may as well fail. */
function leave(tidy) {
    try {
        tidy();
    }
    catch {
        // A draft that stays is swept by a later run.
    }
}
/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system takes no folder at all, as in
 * /proc, and of a read-only disk it says that the folder is missing.
 */
function makeFolders(path) {
    try {
        makeOne(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) !== "ENOENT" || parent === path)
            throw error;
        makeFolders(parent);
        makeOne(path);
    }
}
/** It may be there, also since a moment ago. */
function makeOne(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) !== "EEXIST")
            throw error;
    }
}
/** Milliseconds after which nobody writes a draft any more: whoever began it was killed. */
const ABANDONED_MS = 60_000;
/** Removes the drafts of a file that writers left who were killed. */
function sweepDrafts(path) {
    const [folder, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)];
    const drafts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((it) => it.startsWith(`${name}.`) && DRAFT.test(it.slice(name.length)));
    for (const draft of drafts.map((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, it))) {
        if (Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(draft).mtimeMs > ABANDONED_MS)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    }
}
/** What a draft's name ends with: a UUID, so that two writers never share one. */
const DRAFT = /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/**
 * Copies a program that a compiler wrote, to be run. Foreign code may have taken part in writing it: only a regular
 * file is copied, never what a link leads to.
 * @throws {SystemFault} when there is none, or the disk refuses.
 */
async function copyProgram(from, to) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        if (!(await file.stat()).isFile())
            throw Object.assign(new Error("not a regular file"), { code: "EINVAL" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, file.createReadStream({ autoClose: false }), { mode: 0o755 });
    }
    catch (error) {
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_3__/* .SystemFault */ .SI((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.unreadable", `${from} cannot be copied (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error)})`), {
            cause: error,
        });
    }
    finally {
        await file?.close();
    }
}
/** Hex SHA-256 of a file's bytes. */
async function hashFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const hash = (0,_crypto_js__WEBPACK_IMPORTED_MODULE_8__/* .crypto */ .E)().createHash("sha256");
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest("hex");
    }
    finally {
        await file.close();
    }
}
/** Hex SHA-256 of a text with LF ends, so that a checkout with CRLF ends hashes alike. */
const sha256 = (text) => (0,_crypto_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(text.replaceAll("\r\n", "\n"));


/***/ }),

/***/ 67552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   DI: () => (/* binding */ insideWorkingDirectory),
/* harmony export */   FR: () => (/* binding */ findExecutables),
/* harmony export */   M9: () => (/* binding */ folderOrLink),
/* harmony export */   WF: () => (/* binding */ isEmptyFolder),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   oq: () => (/* binding */ findExecutable),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43876);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38259);
/** Where things are: executables on the PATH, and paths that must not leave the working directory. */





/**
 * The absolute place of a path that Fire-Flow may write to: below `base`, through no link, not under `.git` or
 * `.github`. What does not exist yet is fine.
 */
async function insideWorkingDirectory(path, base) {
    if (path.includes("\0"))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", "a path cannot hold a NUL character"));
    if (/[/\\]$/.test(path))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.directory", `${path} is a folder; name a file in it`));
    const root = realPath(base);
    if (root === undefined)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.missing", `working directory ${base} does not exist`));
    // An absolute path may be spelled through the same links as the working directory itself.
    const spelled = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path));
    const inside = isBelow(spelled) || !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? spelled : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    if (!isBelow(inside)) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", `${path} is not below the working directory ${base}`));
    }
    let place = root;
    const names = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    for (const [index, name] of names.entries()) {
        // Case-insensitive because some file systems are.
        if (/^\.git(hub)?$/i.test(name)) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.protected", `${path} is under ${name}, where Fire-Flow never writes`));
        }
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(() => undefined);
        if (there?.isSymbolicLink()) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.link", `${path} leads through the link ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)}`));
        }
        if (there && index < names.length - 1 && !there.isDirectory()) {
            const what = `${path} cannot be made: ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)} is a file`;
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.unwritable", what));
        }
    }
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .KD)(place);
}
const isBelow = (path) => path !== "" && path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
/** Every executable of that name on a PATH, in its order. Relative entries are skipped: they mean the user's own files. */
async function findExecutables(name, path) {
    const places = [...new Set((path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter))].filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    const found = await Promise.all(places.map(isExecutable));
    return places.filter((_, index) => found[index]);
}
/** The first executable of that name on a PATH. */
const findExecutable = async (name, path) => (await findExecutables(name, path))[0];
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** The path with all links resolved, or nothing where there is none. Asked at once: to hand it to a thread takes longer. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether there is anything at the path that this user may see. */
const exists = (path) => realPath(path) !== undefined;
/** Whether anything stands at the path itself, a link that leads to nothing included. */
function isTaken(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** What stands at a path: a folder, a link with its target, or nothing that concerns us. */
function folderOrLink(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            return { link: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) };
        return found.isDirectory() ? {} : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether the file is a native Linux program rather than a script that starts one. */
async function isNative(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r").catch(() => undefined);
    if (file === undefined)
        return false;
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString("latin1") === "\x7fELF";
    }
    finally {
        await file.close();
    }
}
/** Whether there is nothing at all in a folder that is there. */
const isEmptyFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(() => undefined))?.length === 0;


/***/ }),

/***/ 98947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ spawnLimited)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/children.js
var children = __webpack_require__(84473);
// EXTERNAL MODULE: ./build/system/error-code.js
var error_code = __webpack_require__(45198);
;// CONCATENATED MODULE: ./build/system/guard.js
/** Ends the children of a Fire-Flow that was killed and could not do so itself. */

/**
 * Kills what lives once its stdin ends, which it does with this process, whatever ends that: nobody is told of a SIGKILL,
 * and `--die-with-parent` comes into force a moment after the start, for the child alone. What lives are the groups whose
 * leaders it was told (`+ pid`, and `- pid` when one is gone), and whoever holds the stdin of the child that was to be
 * started next (`? name`): between its start and the news of it this process can be killed as well. Until such a child
 * leads a group of its own it is in that of this process, which is not to be killed: hence it is killed by either number.
 * A file's name may hold line ends and look like more of the list: each number is asked for again before it is killed.
 */
const GUARD = `
living=" "
next=
while read -r change what; do
  case $change in
    "?") next=$what ;;
    +) living="$living$what " next= ;;
    -) living="\${living%% $what *} \${living#* $what }" ;;
  esac
done
for leader in $living; do kill -s KILL -- "-$leader"; done
holders() {
  ls -l /proc/[0-9]*/fd | while read -r line; do
    case $line in
      /proc/*/fd:) pid=\${line#/proc/} pid=\${pid%/fd:} ;;
      *"$next"*) echo "$pid" ;;
    esac
  done
}
holds() {
  for descriptor in /proc/"$1"/fd/*; do
    case $(readlink "$descriptor") in *"$next"*) return 0 ;; esac
  done
  return 1
}
rounds=0
while [ "$next" ] && [ "$rounds" -lt 1000 ] && found=$(holders) && [ "$found" ]; do
  for pid in $found; do holds "$pid" && { kill -s KILL -- "-$pid"; kill -s KILL "$pid"; }; done
  sleep 0.01
  rounds=$((rounds + 1))
done
`;
let guard;
/**
 * Tells the guard, who is started with the first child and keeps nobody waiting.
 * @param what `?`: the name of the stdin of the child that is started next; `+` and `-`: the number of a group's leader
 */
function tellGuard(change, what) {
    guard ??= startGuard();
    guard?.write(`${change} ${what}\n`);
}
function startGuard() {
    const child = (0,external_node_child_process_.spawn)("/bin/sh", ["-c", GUARD], { detached: true, env: {}, stdio: ["pipe", "ignore", "ignore"] });
    // Without a shell there is no guard, and everything else goes on.
    for (const it of [child, child.stdin])
        it.on("error", () => { });
    child.unref();
    child.stdin.unref();
    return child.stdin;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/system/memory-watch.js
/**
 * Counts the memory of a process and all that descend from it, where no control group does. The kernel's limit of each
 * process holds all the same; this is what ends many processes that stay below it and are too large together.
 */

/** A run that grows by a gigabyte in a second is found 50 MB past its limit. */
const INTERVAL_MS = 50;
/** A tree that changes while it is walked must not be walked for ever. */
const MAX_PROCESSES = 4096;
/**
 * Looks at the tree of `pid` until it is stopped.
 * @param limit bytes of anonymous memory, pages that processes share counted once
 * @param exceeded called once, when the tree has more
 */
function watchMemory(pid, limit, exceeded) {
    let timer;
    let stopped = false;
    const look = async () => {
        const held = await treeMemory(pid, limit);
        if (stopped)
            return;
        if (held > limit)
            exceeded();
        else
            timer = setTimeout(look, INTERVAL_MS);
    };
    timer = setTimeout(look, INTERVAL_MS);
    return {
        stop() {
            stopped = true;
            clearTimeout(timer);
        },
    };
}
/** Bytes held by a process and its descendants. Resident sizes are cheap and too large: they only start the real count. */
async function treeMemory(root, limit) {
    const pids = await descendants(root);
    const resident = await sum(pids, residentSize);
    return resident > limit ? sum(pids, anonymousSize) : resident;
}
async function descendants(root) {
    const found = [root];
    for (const pid of found) {
        if (found.length > MAX_PROCESSES)
            break;
        const threads = await (0,promises_.readdir)(`/proc/${pid}/task`).catch(() => []);
        const children = await Promise.all(threads.map((it) => read(`/proc/${pid}/task/${it}/children`)));
        found.push(...children.join(" ").split(" ").filter(Boolean).map(Number));
    }
    return found;
}
const sum = async (pids, size) => (await Promise.all(pids.map(size))).reduce((total, it) => total + it, 0);
/** `VmRSS` of proc_pid_status(5). */
const residentSize = async (pid) => kibibytes(await read(`/proc/${pid}/status`), "VmRSS");
/** `Pss_Anon` of smaps_rollup, from Linux 5.4 on: a page that n processes share counts as a n-th for each of them. */
const anonymousSize = async (pid) => kibibytes(await read(`/proc/${pid}/smaps_rollup`), "Pss_Anon");
const kibibytes = (text, name) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1] ?? 0);
/** Nothing for a process that is gone. */
const read = (path) => (0,promises_.readFile)(path, "utf8").catch(() => "");

// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/system/process.js
/** Starts children with limits. With its neighbours in `system/` the only importer of node:child_process. */







/** For pipes that a process outside of the killed group still holds open. */
const DRAIN_MS = 300;
const EXTRA_BYTES = 65_536;
/**
 * Runs a child in a process group of its own, on pipes of its own. The group is killed at once, without grace, when the
 * time is over, when stdout passes its limit, on abort, and when the child itself ends. Never throws for what the child
 * does or for a child that cannot be started.
 */
async function spawnLimited(command) {
    const stdin = (0,scratch/* anonymousFile */.iW)(command.stdin);
    try {
        return await run(command, stdin);
    }
    finally {
        (0,external_node_fs_.closeSync)(stdin.descriptor);
    }
}
function run(command, stdin) {
    const started = performance.now();
    const stdout = head(command.outputBytes);
    const stderr = tail(command.outputBytes);
    const extra = head(EXTRA_BYTES);
    const exit = (ending) => ({
        ending,
        stdout: stdout.bytes(),
        stderr: stderr.bytes(),
        stderrCut: stderr.cut(),
        extra: Buffer.from(extra.bytes()).toString("utf8"),
        durationMs: performance.now() - started,
    });
    if (command.signal?.aborted)
        return Promise.resolve(exit({ how: "aborted" }));
    let child;
    try {
        const [file = "", ...args] = command.argv;
        const extraFds = command.extraFds ?? [];
        tellGuard("?", stdin.name);
        child = (0,external_node_child_process_.spawn)(file, args, {
            env: command.env,
            ...(command.cwd !== undefined && { cwd: command.cwd }),
            detached: true,
            stdio: [stdin.descriptor, "pipe", "pipe", ...extraFds.map(() => "pipe")],
        });
        for (const [index, content] of extraFds.entries())
            connect(child.stdio[index + 3], content, extra.push);
    }
    catch (error) {
        // What spawn refuses before it tries: an argument with a NUL character, an argument list too long.
        return Promise.resolve(exit({ how: "not-started", reason: (0,error_code/* errorCode */.C)(error) }));
    }
    return new Promise((settle) => {
        let ending;
        const kill = () => child.pid !== undefined && (0,children/* killGroup */.i0)(child.pid);
        const stop = (how) => {
            ending ??= { how };
            kill();
        };
        const abort = () => stop("aborted");
        const timer = setTimeout(stop, command.timeoutMs, "timeout");
        command.signal?.addEventListener("abort", abort, { once: true });
        if (child.pid !== undefined) {
            (0,children/* childStarted */.i3)(child.pid);
            tellGuard("+", String(child.pid));
        }
        const watch = child.pid !== undefined && command.memoryBytes !== undefined
            ? watchMemory(child.pid, command.memoryBytes, () => stop("memory-limit"))
            : undefined;
        child.stdout?.on("data", (chunk) => {
            if (stdout.push(chunk) === "full")
                stop("output-limit");
        });
        child.stderr?.on("data", stderr.push);
        child.on("error", (error) => {
            ending ??= { how: "not-started", reason: (0,error_code/* errorCode */.C)(error) };
        });
        child.on("exit", (code, signal) => {
            watch?.stop();
            ending ??= signal === null ? { how: "exit", code: code ?? 0 } : { how: "signal", signal };
            kill();
            clearTimeout(timer);
            const drain = setTimeout(() => {
                for (const stream of child.stdio)
                    stream?.destroy();
            }, DRAIN_MS);
            child.on("close", () => clearTimeout(drain));
        });
        child.on("close", () => {
            watch?.stop();
            clearTimeout(timer);
            command.signal?.removeEventListener("abort", abort);
            if (child.pid !== undefined) {
                (0,children/* childEnded */.Jb)(child.pid);
                tellGuard("-", String(child.pid));
            }
            settle(exit(ending ?? { how: "not-started", reason: "no exit status" }));
        });
    });
}
/** A child may end without reading what it was sent: errors of these pipes say nothing that its ending does not. */
function connect(stream, content, push) {
    if (!stream)
        return;
    stream.on("error", () => { });
    if (content === "read")
        stream.on("data", push);
    else if ("end" in stream)
        stream.end(content);
}
/** Keeps the first bytes. */
function head(limit) {
    const chunks = [];
    let length = 0;
    return {
        push(chunk) {
            if (length < limit)
                chunks.push(chunk.subarray(0, limit - length));
            length += chunk.length;
            return length > limit ? "full" : "taken";
        },
        bytes: () => Buffer.concat(chunks),
    };
}
/** Keeps the last bytes: what a program says when it fails stands at the end. */
function tail(limit) {
    let chunks = [];
    let held = 0;
    let cut = false;
    const squeeze = () => {
        const all = Buffer.concat(chunks);
        cut ||= all.length > limit;
        const kept = all.subarray(Math.max(0, all.length - limit));
        chunks = [kept];
        held = kept.length;
        return kept;
    };
    return {
        push(chunk) {
            chunks.push(chunk);
            held += chunk.length;
            if (held > 2 * limit + EXTRA_BYTES)
                squeeze();
        },
        bytes: () => squeeze(),
        cut: () => cut,
    };
}


/***/ }),

/***/ 38259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fileRules),
/* harmony export */   s: () => (/* binding */ fileFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be wrong with a file or a path that the user named. */

const fileRules = {
    "file.missing": {
        severity: "error",
        why: "What is not there cannot be judged.",
        mend: "Correct the path; it counts from the working directory.",
    },
    "file.directory": {
        severity: "error",
        why: "A folder has no content to read.",
        mend: "Name a file in it.",
    },
    "file.not-regular": {
        severity: "error",
        why: "A pipe or device has no size and can hold the run for ever.",
        mend: "Write the content to a file and name that.",
    },
    "file.too-large": {
        severity: "error",
        why: "The file is read whole into memory, so its size is limited.",
        mend: "Cut the file down to what is needed.",
    },
    "file.unreadable": {
        severity: "error",
        why: "What cannot be read cannot be judged.",
        mend: "Give this user the right to read the file.",
    },
    "file.encoding": {
        severity: "error",
        why: "Text that is not UTF-8 would be read as something else than was written.",
        mend: "Save the file as UTF-8.",
    },
    "file.unwritable": {
        severity: "error",
        why: "A result that cannot be written would be lost.",
        mend: "Make room on the disk, or give this user the right to write there.",
    },
    "file.outside": {
        severity: "error",
        why: "Fire-Flow writes only below the working directory.",
        mend: "Name a path below the working directory, or set working-directory to a folder that holds it.",
    },
    "file.link": {
        severity: "error",
        why: "A link can lead out of the working directory after it was checked.",
        mend: "Name the place that the link leads to.",
    },
    "file.protected": {
        severity: "error",
        why: "What stands under .git or .github runs with the repository's own rights.",
        mend: "Name a path outside of .git and .github.",
    },
    "file.not-ours": {
        severity: "error",
        why: "Somebody's own file, which no run wrote and git has not committed, would be lost by overwriting it.",
        mend: "Name another place than the one in the message, or move the file away; a program may be committed as well.",
    },
    "file.changed": {
        severity: "error",
        why: "Somebody's work of the last minutes would be lost by overwriting it.",
        mend: "Take the proven program from the report folder, or run again.",
    },
};
const fileFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(fileRules);


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ openToWriters),
/* harmony export */   S1: () => (/* binding */ makeMountPoint),
/* harmony export */   W: () => (/* binding */ moveFolder),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   iW: () => (/* binding */ anonymousFile),
/* harmony export */   is: () => (/* binding */ temporaryRoot),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2015);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45198);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96277);
/** Folders that live as long as one run. */







const folders = new Set();
// Scratch must not outlive the process, however it ends; only SIGKILL leaves it to whoever empties the temp folder.
process.on("exit", () => {
    for (const folder of folders)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
});
/** The folder for temporary files: the runner's own, which it empties after each job, else the system's. */
const temporaryRoot = () => process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
/**
 * Makes an empty folder that only this user may enter (0700) and that goes when the process ends.
 * @throws {SystemFault} when there is no room for it.
 */
async function makeScratch() {
    const root = temporaryRoot();
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, "fire-flow-"));
        folders.add(folder);
        return folder;
    }
    catch (error) {
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(`the temporary folder ${root}`, error);
    }
}
/**
 * Makes a folder in a scratch folder.
 * @throws {SystemFault} when the disk refuses.
 */
async function makeFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
        return path;
    }
    catch (error) {
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(path, error);
    }
}
/** Makes what `source` can be mounted on: an empty folder or file; or a link that leads where `link` says. */
async function makeMountPoint(path, source, link) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    if (link !== undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(link, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source).catch(() => undefined);
    if (found?.isDirectory())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
    else if (found !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, "");
}
/** Lets any user write in a folder of a scratch folder, which nobody else can enter: whoever it is mounted for can. */
const openToWriters = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o777);
/** Removes a scratch folder before the process ends. */
async function removeScratch(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    folders.delete(folder);
}
/**
 * An open file that is in no folder, to be a child's stdin. A file and not a pipe, because Node's pipes are sockets and a
 * program that opens /dev/stdin by its path, as many do, cannot open a socket. Made at once: to wait for a thread takes
 * longer, before every run.
 * @returns the file, at its beginning; whoever asks closes it
 * @throws {SystemFault} when the disk refuses.
 */
function anonymousFile(content) {
    const root = temporaryRoot();
    const name = `fire-flow-${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_5__/* .crypto */ .E)().randomUUID()}`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let writer;
    try {
        writer = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o400);
        if (content.length > 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(writer, content);
        return { descriptor: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r"), name };
    }
    catch (error) {
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(`the temporary folder ${root}`, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        if (writer !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(writer);
    }
}
/**
 * Puts a folder in its place whole, under another path, which may be on another disk. What is there already stays: it was
 * put there by another run in the meantime.
 * @throws {SystemFault} when the disk refuses.
 */
async function moveFolder(from, to) {
    const draft = `${to}.${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_5__/* .crypto */ .E)().randomUUID()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, draft, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { recursive: true, force: true }).catch(() => { });
        if (["ENOTEMPTY", "EEXIST"].includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)))
            return;
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(to, error);
    }
}


/***/ }),

/***/ 96277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unwritable)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45198);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38259);
/** The fault of a disk that takes no more, and of a place that is not ours. */



/** What helps, by the system's code. */
const remedies = {
    ENOSPC: "make room on the disk",
    EDQUOT: "this user's share of the disk is used up: make room",
    EROFS: "the disk is read-only: name another place",
    EACCES: "name a place where this user may write",
    EPERM: "name a place where this user may write",
    EEXIST: "a file stands where a folder is needed: name another place",
    ENOTDIR: "a file stands where a folder is needed: name another place",
    EISDIR: "a folder stands there: name another place",
    ENOENT: "the folder is not there any more",
};
/** @param what the path, or what else could not be written. */
function unwritable(what, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    const remedy = Object.hasOwn(remedies, code) ? `; ${remedies[code]}` : "";
    return new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemFault */ .SI((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFinding */ .s)("file.unwritable", `${what} cannot be written (${code})${remedy}`), {
        cause: error,
    });
}


/***/ })

};
