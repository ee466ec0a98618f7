export const id = 926;
export const ids = [926];
export const modules = {

/***/ 6425:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f990b033e77077d58fd9.js";

/***/ }),

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/contract/index.js + 43 modules
var build_contract = __webpack_require__(6033);
// EXTERNAL MODULE: ./build/engines/index.js + 8 modules
var engines = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/faults.js
var build_faults = __webpack_require__(6683);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/formats/index.js + 10 modules
var formats = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/judges/index.js + 25 modules
var judges = __webpack_require__(2935);
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
    if (records.length > 0 && records.every(build_contract/* isRecord */.u4)) {
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
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
// EXTERNAL MODULE: ./build/commands/load.js
var load = __webpack_require__(3911);
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
        throw new build_faults/* Refusal */.P(faults);
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
    if (!target.ok || !(await (0,paths/* exists */.t2)(target.value)))
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

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ MAX_PROGRAM),
/* harmony export */   E4: () => (/* binding */ loadText),
/* harmony export */   KA: () => (/* binding */ orRefuse),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lF: () => (/* binding */ loadContract),
/* harmony export */   lJ: () => (/* binding */ loadInput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6033);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3876);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5173);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7552);
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
    return text.ok ? (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readContract */ .Jz)(text.value, path) : text;
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


/***/ })

};
