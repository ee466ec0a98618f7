export const id = 5462;
export const ids = [5462,187];
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

/***/ 47713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/contract/index.js + 48 modules
var build_contract = __webpack_require__(81624);
// EXTERNAL MODULE: ./build/faults.js
var build_faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/formats/index.js + 10 modules
var formats = __webpack_require__(45173);
// EXTERNAL MODULE: ./build/judge-sql.js
var judge_sql = __webpack_require__(64142);
// EXTERNAL MODULE: ./build/sql-rules.js
var sql_rules = __webpack_require__(61746);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/system/blocks.js



/** Large enough that the system calls do not count, small enough that a block's text is cheap to throw away. */
const BLOCK = 32 * 1024;
/** Opens a file. Only regular files: a pipe or device could hold the run for ever. */
async function openBlocks(path, blockBytes = BLOCK) {
    const opened = await (0,files/* openRegular */.lf)(path);
    if (!opened.ok)
        return opened;
    const { file, size } = opened.value;
    return (0,build_findings/* checked */.KD)({ size, blocks: () => blocksOf(file, path, blockBytes), close: () => file.close() });
}
/** Reads the next block while the last one is worked on. */
async function* blocksOf(file, path, blockBytes) {
    const buffers = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
    const readAt = (number, position) => file.read(buffers[number % 2], 0, blockBytes, position);
    let position = 0;
    let next = readAt(0, position);
    try {
        for (let number = 1;; number += 1) {
            const { bytesRead, buffer } = await next;
            if (bytesRead === 0)
                return;
            position += bytesRead;
            next = readAt(number, position);
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (error) {
        throw new build_faults/* SystemFault */.SI((0,files/* cannotRead */.U0)(path, error), { cause: error });
    }
    finally {
        await next.catch(() => { });
    }
}

// EXTERNAL MODULE: ./build/judges/index.js + 26 modules
var judges = __webpack_require__(60691);
// EXTERNAL MODULE: ./build/validate.js
var validate = __webpack_require__(93208);
;// CONCATENATED MODULE: ./build/validate-file.js
/** Judges a data file of any size: what is large is read record by record, and no record is kept. */




/** Bytes up to which JSON is read as a whole, which tells faults best. */
const SMALL = 8 * 1024 * 1024;
/**
 * As `validateData`, by SQL rules too. Where some of the data cannot be read, what can be read is judged all the same, and no rule
 * counts as held.
 * @param now milliseconds since the epoch, for freshness and retention.
 * @param sql judges by the model's SQL rules; it must be there where there are any, and is used up.
 * @throws {Refusal} when the engine of SQL rules is not there.
 * @throws {SystemFault} when the disk or a sandbox failed.
 */
async function validateFile(data, format, model, now, { small = SMALL, sql } = {}) {
    const isArray = format === "json" && (await (0,formats/* isJsonArray */.Md)(data.blocks()));
    const due = isArray ? ofRecords(model) : (0,formats/* inFormat */.bj)(model, format);
    if (format === "json" && (data.size <= small || due.cardinality === "one" || !isArray)) {
        const bytes = await wholeOf(data);
        const read = bytes ? formats/* formats */.Fx[format].read(bytes, due, data.file) : (0,build_findings/* rejected */.nS)((0,formats/* tooLarge */.g$)(data.file, formats/* MAX_RECORD */.ZB));
        const verdict = (0,validate/* judgeRead */.Oi)(read, data.file, due, now, sql?.rules ?? 0);
        if (sql && read.ok)
            for (const it of (0,validate/* recordsOf */.M$)(read.value))
                sql.see(it);
        return read.ok ? withSql(verdict, sql) : unread(verdict, sql);
    }
    const judge = (0,judges/* compileJudge */.zN)(due, now);
    const judging = judge.begin();
    let records = 0;
    const faults = await (0,formats/* readRecords */.T3)(data.blocks(), { format, model: due, file: data.file }, (record) => {
        records += 1;
        judging.see(record);
        sql?.see(record);
    });
    const { findings, rules } = judging.verdict();
    if ((0,build_findings/* hasErrors */.Cs)(faults)) {
        return unread({ findings: [...faults, ...findings], rules: { held: 0, total: rules.total }, records }, sql);
    }
    const kept = (0,validate/* unjudged */.bC)(rules.total + (sql?.rules ?? 0), records, data.file, due);
    return withSql({ findings: [...faults, ...findings, ...kept], rules, records }, sql);
}
/** A verdict on data of which some is missing: a query over the rest would say nothing. */
async function unread(verdict, sql) {
    await sql?.discard();
    const { held, total } = verdict.rules;
    return { ...verdict, rules: { held, total: total + (sql?.rules ?? 0) } };
}
/** A verdict with that of the SQL rules. */
async function withSql(verdict, sql) {
    if (sql === undefined)
        return verdict;
    const found = await sql.findings();
    const { held, total } = verdict.rules;
    return {
        ...verdict,
        findings: [...verdict.findings, ...found],
        rules: { held: held + sql.rules - found.length, total: total + sql.rules },
    };
}
/** Where the contract does not say whether one record or many are due, a file that holds an array says it. */
const ofRecords = (model) => model.cardinalityAssumed ? { ...model, cardinality: "many", cardinalityFrom: "the data is an array" } : model;
/** All bytes, or nothing where there are more than one record may have. */
async function wholeOf({ blocks }) {
    const parts = [];
    let length = 0;
    for await (const block of blocks()) {
        parts.push(Uint8Array.from(block));
        length += block.length;
        if (length > formats/* MAX_RECORD */.ZB)
            return undefined;
    }
    return Buffer.concat(parts, length);
}

// EXTERNAL MODULE: ./build/commands/load.js
var load = __webpack_require__(23911);
;// CONCATENATED MODULE: ./build/commands/validate.js
/** `fire-flow validate`: judges a data file against a contract. */









async function run(options, context) {
    const started = performance.now();
    const { validator } = options;
    const [read, opened] = await Promise.all([(0,load/* loadContract */.lF)(options.contract), openBlocks(options.data)]);
    const sides = read.ok ? (0,build_contract/* chooseSides */.gd)(read.value, options) : undefined;
    const faults = [read, opened, sides].flatMap((it) => it?.findings ?? []);
    if ((0,build_findings/* hasErrors */.Cs)(faults) || !sides)
        throw new build_faults/* Refusal */.P_(faults);
    const contract = (0,load/* orRefuse */.KA)(read);
    const { output } = (0,load/* orRefuse */.KA)(sides);
    const format = options.outputFormat ?? (0,load/* formatOf */.be)(options.data) ?? contract.serverFormat ?? "json";
    const byDatacontract = async (own) => {
        const { askDatacontract } = await Promise.all(/* import() */[__webpack_require__.e(8777), __webpack_require__.e(9149), __webpack_require__.e(8981)]).then(__webpack_require__.bind(__webpack_require__, 2845));
        return askDatacontract(options, contract, { format, model: output, ...(own && { own }) }, context);
    };
    const file = (0,load/* orRefuse */.KA)(opened);
    try {
        const embedded = validator === "datacontract"
            ? undefined
            : await validateFile({ ...file, file: options.data }, format, output, context.now(), {
                sql: await sqlJudge(contract, (0,formats/* inFormat */.bj)(output, format), options, context),
            });
        const asked = validator === "embedded" ? undefined : await byDatacontract(embedded?.findings);
        const findings = [...(embedded?.findings ?? []), ...(asked?.findings ?? [])];
        const all = [...faults, ...findings];
        const failed = (0,build_findings/* hasErrors */.Cs)(all);
        const verdict = failed ? "failed" : findings.some((it) => it.severity === "warning") ? "warning" : "passed";
        const held = embedded &&
            `${embedded.rules.held}/${embedded.rules.total} rules hold on ${embedded.records} records of ${output.name}`;
        const by = asked && `judged by datacontract-cli ${asked.tool.version} (${asked.tool.origin})`;
        return {
            result: failed ? "failed" : "passed",
            document: {
                result: verdict,
                findings: all,
                contract: { path: contract.path, format: contract.format, version: contract.version },
                outputModel: output.name,
                data: { path: options.data, format, ...(embedded && { records: embedded.records }) },
                validator,
                ...(asked && { datacontract: asked.tool }),
                durationMs: Math.round(performance.now() - started),
            },
            findings: all,
            summary: `${options.data}: ${[verdict, held, by].filter(Boolean).join(", ")}.`,
        };
    }
    finally {
        await file.close();
    }
}
/**
 * The judge by SQL rules, where there are any.
 * @throws {Refusal} when there is no engine, or a query cannot be run.
 */
async function sqlJudge(contract, model, options, context) {
    if ((0,sql_rules/* dataSqlRules */.EU)(model).length === 0)
        return undefined;
    const { openSql } = await Promise.all(/* import() */[__webpack_require__.e(8777), __webpack_require__.e(9149), __webpack_require__.e(7765)]).then(__webpack_require__.bind(__webpack_require__, 44310));
    const sql = openSql(options, context);
    const faults = [
        ...(await sql.ready()).findings,
        ...(await (0,build_contract/* lintSqlRules */.XE)({ ...contract, models: [model] }, undefined, sql)),
    ];
    if ((0,build_findings/* hasErrors */.Cs)(faults))
        throw new build_faults/* Refusal */.P_(faults);
    return (0,judge_sql/* recordJudge */.t)(model, sql);
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

/***/ 64142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pairJudge),
/* harmony export */   t: () => (/* binding */ recordJudge)
/* harmony export */ });
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60691);
/* harmony import */ var _sql_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61746);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93208);



function pairJudge(sides, sql) {
    const rules = (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .provingSqlRules */ .BE)(sides.output);
    const alone = rules.filter((it) => it.about === "output");
    const both = rules.filter((it) => it.about !== "output");
    return async (pairs, signal) => {
        // Apart, so that an input that fits no table keeps no rule about the output from being judged.
        const own = await judgePairs(alone, pairs, sides, sql, signal);
        const related = await judgePairs(both, pairs, sides, sql, signal);
        return pairs.map((_, at) => [...(own[at] ?? []), ...(related[at] ?? [])]);
    };
}
async function judgePairs(rules, pairs, sides, sql, signal) {
    if (rules.length === 0 || pairs.length === 0)
        return [];
    const input = rules.some((it) => it.about !== "output") ? sides.input : undefined;
    const sets = await sql.fill((0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlTables */ .y$)(sides.output, input));
    for (const pair of pairs) {
        for (const it of (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(pair.output))
            sets.add(0, it);
        if (input)
            for (const it of (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(pair.input))
                sets.add(1, it);
        sets.next();
    }
    const outcomes = await sets.evaluate(rules.map((it) => it.query), signal);
    return outcomes.map((set, at) => rules.flatMap((rule, index) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeNumber */ .jr)(rule, set[index] ?? unanswered, {
        model: sides.output,
        pair: { ...pairs[at], sides },
    })));
}
const unanswered = { kind: "failed", reason: "the engine gave no answer" };
/** Nothing where no SQL rule can be judged on data alone. */
async function recordJudge(model, sql) {
    const rules = (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .dataSqlRules */ .EU)(model);
    if (rules.length === 0)
        return undefined;
    const sets = await sql.fill((0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlTables */ .y$)(model));
    return {
        rules: rules.length,
        see: (record) => sets.add(0, record),
        async findings() {
            sets.next();
            const [outcomes = []] = await sets.evaluate(rules.map((it) => it.query));
            return rules.flatMap((rule, at) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeNumber */ .jr)(rule, outcomes[at] ?? unanswered, { model }));
        },
        discard: sets.discard,
    };
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


/***/ }),

/***/ 93208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Oi: () => (/* binding */ judgeRead),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   lv: () => (/* binding */ validateData)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45173);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60691);
/* harmony import */ var _sql_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61746);



/**
 * Reads data and judges it. Fails closed: data that cannot be read, data without a record where many are due, and a
 * model that demands nothing are error findings, and so are rules in SQL, which `validateFile` judges: here is no engine.
 * `file` is what messages call the data.
 * @param now milliseconds since the epoch, for freshness and retention.
 */
function validateData(bytes, file, format, model, now) {
    const due = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inFormat */ .bj)(model, format);
    const left = (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .dataSqlRules */ .EU)(due);
    const { findings, ...verdict } = judgeRead(_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[format].read(bytes, due, file), file, due, now, left.length);
    const { held, total } = verdict.rules;
    return {
        ...verdict,
        findings: [...findings, ...left.map((it) => withoutEngine(it, due))],
        rules: { held, total: total + left.length },
    };
}
/**
 * Judges what was read of a whole file by the model's rules, but for those in SQL.
 * @param others how many rules are judged apart.
 */
function judgeRead(read, file, due, now, others) {
    if (!read.ok)
        return { findings: read.findings, rules: { held: 0, total: 0 }, records: 0 };
    const { findings, rules } = (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compileModel */ .To)(due, now)(read.value);
    const records = recordsOf(read.value).length;
    const kept = unjudged(rules.total + others, records, file, due);
    return { findings: [...read.findings, ...findings, ...kept], rules, records };
}
/** What was read, as records. */
const recordsOf = (value) => (Array.isArray(value) ? value : [value]);
const withoutEngine = ({ field, location }, model) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityFinding */ .FT)("quality.not-evaluated", "a rule in SQL was not judged: there is no engine here", {
    model: model.name,
    ...(field !== undefined && { field }),
    location,
});
/** What kept the judgement from meaning anything. */
function unjudged(rules, records, file, model) {
    const details = { model: model.name, location: model.location };
    return [
        ...(rules === 0
            ? [(0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFinding */ .hz)("schema.no-rules", `model "${model.name}" demands nothing, so nothing was judged`, details)]
            : []),
        ...(records === 0
            ? [
                (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFinding */ .hz)("schema.no-records", `${file} holds no record, so nothing was judged`, {
                    ...details,
                    location: { file, line: 1, column: 1 },
                }),
            ]
            : []),
        ...[...(model.io ?? []), ...(0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlRulesOf */ .Bh)(model).filter((it) => it.about !== "output")].map(({ location }) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ioFinding */ .o0)("io.not-judged", "a rule between input and output was not judged: there is no input here; use `prove`", {
            model: model.name,
            location,
        })),
    ];
}


/***/ })

};
