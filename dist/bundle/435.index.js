export const id = 435;
export const ids = [435];
export const modules = {

/***/ 96425:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f990b033e77077d58fd9.js";

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
    return looksLikeJson(given) && !(await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(given)) ? inline : (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(given, MAX_INPUT);
}
/** @throws {Refusal} where there is no value. */
function orRefuse(read) {
    if (read.ok)
        return read.value;
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(read.findings);
}


/***/ }),

/***/ 44310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cachedSql),
/* harmony export */   f: () => (/* binding */ openSql)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1228);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59149);
/** The engine of SQL rules, as commands open it. Nothing is looked for or installed before a rule needs it. */


/** @param sandbox where one is chosen already; else it is chosen as for programs. */
const openSql = (options, { environment, signal, observe }, sandbox) => (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openDuckdb */ .y7)({
    find: () => (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findDuckdb */ .tA)(environment, options.offline, {
        signal,
        tell: (finding) => observe({ event: "notice", finding }),
    }),
    sandbox: () => sandbox ?? (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSandbox */ .HY)(options.sandbox, environment),
    signal,
});
/** The engine that is in the cache; what only looks at a contract installs nothing. */
async function cachedSql({ environment, signal }) {
    const found = await (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cachedDuckdb */ .W_)(environment);
    if (!found.ok)
        return found;
    const sql = (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openDuckdb */ .y7)({
        find: async () => found,
        sandbox: () => (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSandbox */ .HY)("auto", environment),
        signal,
    });
    const ready = await sql.ready();
    return ready.ok ? { ...ready, value: sql } : ready;
}


/***/ }),

/***/ 84523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/contract/index.js + 48 modules
var build_contract = __webpack_require__(81624);
// EXTERNAL MODULE: ./build/engines/index.js + 19 modules
var engines = __webpack_require__(1228);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandboxes/index.js + 16 modules
var sandboxes = __webpack_require__(59149);
// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/commands/load.js
var load = __webpack_require__(23911);
;// CONCATENATED MODULE: ./build/commands/ask-datacontract.js
/** Runs datacontract-cli for `validate`, in a sandbox that is chosen as for programs. */







/**
 * Gives the checks that the tool made, and which tool it was.
 * @throws {Refusal} when there is no tool or no sandbox.
 */
async function askDatacontract(options, contract, judged, context) {
    const [found, chosen] = await Promise.all([
        (0,engines/* findDatacontract */.Ck)(context.environment, options.offline),
        (0,sandboxes/* chooseSandbox */.HY)(options.sandbox, context.environment),
    ]);
    const faults = [...found.findings, ...chosen.findings];
    if ((0,build_findings/* hasErrors */.Cs)(faults))
        throw new build_faults/* Refusal */.P_(faults);
    const tool = (0,load/* orRefuse */.KA)(found);
    const folder = await (0,scratch/* makeScratch */.lP)();
    try {
        const job = { contract, judged, data: (0,external_node_path_.resolve)(context.cwd, options.data), folder, signal: context.signal };
        const checks = await (0,engines/* runDatacontract */.O)(job, tool, (0,load/* orRefuse */.KA)(chosen));
        return { checks, tool: { version: tool.version, origin: tool.origin }, notices: faults };
    }
    finally {
        await (0,scratch/* removeScratch */.ZU)(folder);
    }
}

// EXTERNAL MODULE: ./build/commands/open-sql.js
var open_sql = __webpack_require__(44310);
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
    const judged = { format, model: output };
    const file = (0,load/* orRefuse */.KA)(opened);
    try {
        const embedded = validator === "datacontract"
            ? undefined
            : await validateFile({ ...file, file: options.data }, format, output, context.now(), {
                sql: await sqlJudge(contract, (0,formats/* inFormat */.bj)(output, format), options, context),
            });
        const asked = validator === "embedded" ? undefined : await askDatacontract(options, contract, judged, context);
        const findings = [
            ...(embedded?.findings ?? []),
            ...(asked ? [...asked.notices, ...(0,engines/* unmade */.R3)(asked.checks, judged)] : []),
            ...(asked && embedded ? (0,engines/* comparison */.my)(embedded.findings, asked.checks, judged) : []),
            ...(asked && !embedded ? (0,engines/* toolFindings */.b5)(asked.checks, judged) : []),
        ];
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
    const sql = (0,open_sql/* openSql */.f)(options, context);
    const faults = [
        ...(await sql.ready()).findings,
        ...(await (0,build_contract/* lintSqlRules */.XE)({ ...contract, models: [model] }, undefined, sql)),
    ];
    if ((0,build_findings/* hasErrors */.Cs)(faults))
        throw new build_faults/* Refusal */.P_(faults);
    return (0,judge_sql/* recordJudge */.t)(model, sql);
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
