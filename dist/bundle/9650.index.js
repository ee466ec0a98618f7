export const id = 9650;
export const ids = [9650];
export const modules = {

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _cases_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6447);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81624);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27059);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1228);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43876);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60691);
/* harmony import */ var _sql_rules_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61746);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28435);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36716);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38259);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23911);
/* harmony import */ var _open_sql_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44310);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98013);
/** `fire-flow lint`: judges a contract itself. */













async function run(options, context) {
    const [read, given] = await Promise.all([(0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .loadContract */ .lF)(options.contract), (0,_stage_js__WEBPACK_IMPORTED_MODULE_9__/* .loadGiven */ .OT)(options)]);
    if (!read.ok)
        return unreadable(options.contract, read.findings);
    const { cases } = (0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .orRefuse */ .KA)(given);
    const stated = read.value.models.some((it) => (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .sqlRulesOf */ .Bh)(it).length > 0);
    const sql = stated ? await (0,_open_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .cachedSql */ .P)(context) : undefined;
    const jsonata = (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openJsonata */ .VQ)();
    try {
        return await judgeContract(read, cases, options, { jsonata, sql, signal: context.signal });
    }
    finally {
        await jsonata.close();
    }
}
async function judgeContract({ value: contract, findings: reading }, cases, options, tools) {
    const sides = (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSides */ .gd)(contract, options);
    const chosen = sides.ok ? sides.value : undefined;
    const io = await (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lintIoRules */ .ll)(contract, chosen, tools.jsonata);
    const { sql } = tools;
    const bySql = [
        ...(await (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lintSqlRules */ .XE)(contract, chosen, sql?.ok ? sql.value : undefined)),
        ...(sql && !sql.ok ? [(0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlRulesUnchecked */ .sG)(contract, sql.findings)] : []),
    ];
    const own = [
        ...reading,
        ...(0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lintContract */ .Yq)(contract),
        ...io,
        ...bySql,
        ...sides.findings.map((it) => unlessNeeded(it, options)),
    ];
    const told = (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .hasErrors */ .Cs)(own) || !chosen ? { findings: [] } : await whatItTells(contract, chosen, cases, options, tools);
    const findings = [...own, ...told.findings];
    const models = contract.models.map((it) => modelDocument(it, chosen));
    const result = (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .hasErrors */ .Cs)(findings) ? "failed" : "passed";
    const strength = told.strength && { strength: told.strength };
    return {
        result,
        document: { result, findings, contract: contractDocument(contract), models, ...strength },
        output: models.map((it) => `${it.name}: ${it.role}, ${it.cardinality}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U)(it.rules, "rule")}`).join("\n"),
        findings,
        ...strength,
        summary: [
            `${contract.path}: ${contract.format.toUpperCase()} ${contract.version}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U)(models.length, "model")}, ${counted(findings)}.`,
            ...(told.strength ? [(0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .strengthLine */ .Oj)(told.strength)] : []),
        ].join("\n"),
    };
}
const SIDES_UNCLEAR = "contract.sides-unclear";
const UNREADABLE = "contract.unreadable";
/** Only a run, or what is measured on cases, needs to know which model is which; a contract may have many tables. */
function unlessNeeded(finding, { cases, minStrength }) {
    const needed = cases !== undefined || minStrength > 0;
    return finding.rule === SIDES_UNCLEAR && !needed ? { ...finding, severity: "notice" } : finding;
}
/** What the contract tells apart, measured on its examples and the cases that are given. */
async function whatItTells(contract, sides, given, options, { jsonata, sql, signal }) {
    const known = [...given, ...(0,_cases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleCases */ .KR)(contract, sides)].some((it) => it.output !== undefined);
    const unrelated = (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unrelatedOutput */ .sJ)(sides, known || (sides.output.io ?? []).some(_judges_index_js__WEBPACK_IMPORTED_MODULE_3__/* .relatesSides */ .Vf) || (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .relatesBySql */ .GS)(sides.output));
    const weak = (measured) => (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeStrength */ .hq)(measured, options.minStrength, sides.output);
    if (!known) {
        return { findings: [...unrelated, ...weak({ kind: "unmeasured", why: "no case tells a right output" })] };
    }
    const engine = sql?.ok ? { sql: sql.value } : {};
    if (sql && !sql.ok && (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .provingSqlRules */ .BE)(sides.output).length > 0) {
        return {
            findings: [
                ...unrelated,
                ...weak({ kind: "unmeasured", why: "its SQL rules need DuckDB, which is not installed" }),
            ],
        };
    }
    const settings = { drawnCases: 0, holdBack: 0, seed: (0,_stage_js__WEBPACK_IMPORTED_MODULE_9__/* .seedOf */ .n3)(contract), deterministic: true };
    const assembled = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .assembleSuite */ .F)(contract, given, { ...options, ...settings }, { jsonata, ...engine });
    const faults = assembled.findings.filter((it) => /^(cases|format)\./.test(it.rule));
    if (!assembled.ok)
        return { findings: faults };
    const measured = await (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .measureStrength */ .cc)(assembled.value, (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .knownSamples */ .FT)(assembled.value), signal);
    const strength = measured.kind === "measured" ? { strength: measured.strength } : {};
    const survivors = strength.strength ? (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .survivorFindings */ .B_)(strength.strength, sides.output) : [];
    return { findings: [...faults, ...unrelated, ...weak(measured), ...survivors], ...strength };
}
/** A contract with faults is `failed`; one that is missing, unreadable or no YAML is `refused`. */
function unreadable(path, findings) {
    const none = findings.some((it) => Object.hasOwn(_system_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .fileRules */ ._, it.rule) || it.rule === UNREADABLE);
    const result = none ? "refused" : "failed";
    return {
        result,
        document: { result, findings },
        findings,
        summary: `${path} cannot be worked with: ${counted(findings)}. Mend them and lint again.`,
    };
}
const contractDocument = ({ path, format, version }) => ({ path, format, version });
function modelDocument(model, sides) {
    const role = model.name === sides?.output.name ? "output" : model.name === sides?.input?.name ? "input" : "none";
    return {
        name: model.name,
        role,
        cardinality: model.cardinality,
        cardinalityFrom: model.cardinalityFrom,
        rules: (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleCount */ .kQ)(model) + (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .sqlRulesOf */ .Bh)(model).filter((it) => it.about === "output").length,
    };
}
function counted(findings) {
    const severities = ["error", "warning", "notice"];
    return severities.map((it) => (0,_count_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U)(findings.filter(({ severity }) => severity === it).length, it)).join(", ");
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

/***/ 98013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ loadGiven),
/* harmony export */   d$: () => (/* binding */ setStage),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cases_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6447);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1228);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43876);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36716);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72211);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7418);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23911);
/* harmony import */ var _open_sql_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44310);
/** What `generate` and `prove` need before they start: the suite, the sandbox and the toolchain, or every reason why not. */











const MAX_CASES_FILE = 16 * 1024 * 1024;
/**
 * @param seed used where the options have none: that of an earlier proof.
 * @throws {Refusal} with everything that is in the way, at once; `also` is what the caller found before.
 */
async function setStage(options, { language, ...ground }, context, { seed, also = [] } = {}) {
    const jsonata = (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openJsonata */ .VQ)();
    const reading = (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .loadContract */ .lF)(options.contract);
    // The engine gets ready while the cases are read, which blocks this thread.
    const begun = reading.then((it) => (it.ok && it.value.models.some(hasIoRules) ? jsonata.start() : undefined));
    const [contract, given] = await Promise.all([reading, begun.then(() => loadGiven(options))]);
    const suite = contract.ok && given.ok
        ? await (0,_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .assembleSuite */ .F)(contract.value, given.value.cases, { ...options, seed: options.seed ?? seed ?? seedOf(contract.value) }, { jsonata, sql: (0,_open_sql_js__WEBPACK_IMPORTED_MODULE_9__/* .openSql */ .f)(options, context, ground.sandbox) })
        : undefined;
    const cases = suite?.ok ? suite.value.casesOf() : undefined;
    const [sandbox, toolchain] = await Promise.all([ground.sandbox, ground.toolchain]);
    const findings = [
        ...also,
        ...[contract, given, suite, cases, sandbox, toolchain].flatMap((it) => it?.findings ?? []),
    ];
    const { signal } = context;
    if (signal.aborted || (0,_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .hasErrors */ .Cs)(findings) || !suite?.ok || !cases?.ok || !given.ok || !sandbox.ok || !toolchain.ok) {
        await jsonata.close();
        signal.throwIfAborted();
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_(findings);
    }
    const scratch = await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .makeScratch */ .lP)();
    let folders = 0;
    return {
        suite: suite.value,
        cases: cases.value,
        language,
        bench: {
            toolchain: toolchain.value,
            sandbox: sandbox.value,
            limits: { timeoutMs: options.timeout, memory: options.memoryLimit, output: options.outputLimit },
            compile: {
                timeoutMs: options.compileTimeout,
                signal: context.signal,
                cache: await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "cache")),
                dependencies: options.dependencies ?? language.dependencies,
            },
            workers: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
            observe: context.observe,
            signal: context.signal,
            now: () => performance.now(),
        },
        newFolder: () => (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `${++folders}`)),
        close: async () => {
            await Promise.all([jsonata.close(), (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .removeScratch */ .ZU)(scratch)]);
        },
        ...(given.value.source && { given: given.value.source }),
        findings,
    };
}
const hasIoRules = ({ io = [] }) => io.length > 0;
/** Reads the cases that are given, in a file or as one input. */
async function loadGiven(options) {
    const input = options.input === undefined ? undefined : await (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .loadInput */ .lJ)(options.input);
    const text = options.cases === undefined ? undefined : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(options.cases, MAX_CASES_FILE);
    const fromFile = text?.ok ? (0,_cases_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k0)(text.value, options.cases) : text;
    const faults = [...(input?.findings ?? []), ...(fromFile?.findings ?? [])];
    if ((input && !input.ok) || (fromFile && !fromFile.ok))
        return { ok: false, findings: faults };
    const single = input === undefined ? [] : [(0,_cases_index_js__WEBPACK_IMPORTED_MODULE_2__/* .inputCase */ .T0)(input.value)];
    const cases = [...single, ...(fromFile?.value ?? [])];
    const source = {
        ...(text?.ok && { path: options.cases, sha256: (0,_system_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(text.value) }),
        ...(single.length > 0 && { inline: single }),
    };
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .checked */ .KD)({ cases, ...((text || input) && { source }) }, faults);
}
/** The same contract draws the same cases anywhere, until somebody says otherwise. */
const seedOf = (contract) => Number.parseInt(contract.sha256.slice(0, 8), 16);


/***/ })

};
