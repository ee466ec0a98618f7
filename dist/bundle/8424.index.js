export const id = 8424;
export const ids = [8424,4245];
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

/***/ 44310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cachedSql),
/* harmony export */   f: () => (/* binding */ openSql)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39886);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59149);
/** The engine of SQL rules, as commands open it. Nothing is looked for or installed before a rule needs it. */


/** @param sandbox where one is chosen already; else it is chosen as for programs. */
const openSql = (options, { environment, signal }, sandbox) => (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openDuckdb */ .y7)({
    find: () => (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findDuckdb */ .tA)(environment, options.offline),
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

/***/ 48424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveProgram: () => (/* binding */ proveProgram)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46889);
/* harmony import */ var _collect_feedback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79232);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(43876);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27170);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18388);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22200);
/* harmony import */ var _reporters_attempt_line_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(34635);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28435);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72211);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51816);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74245);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23911);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9463);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98013);
/* harmony import */ var _write_page_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1618);
/* harmony import */ var _write_proof_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83971);
/** Judges a program that exists already and writes its proof. */

















async function proveProgram(options, ground, context) {
    const started = performance.now();
    const program = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(options.program, _load_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_PROGRAM */ .AY);
    const proofText = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)((0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .proofPath */ .yv)(options.program), _load_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_PROGRAM */ .AY);
    const earlier = proofText.ok ? (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .readEarlierProof */ .lT)(proofText.value) : {};
    const stage = await (0,_stage_js__WEBPACK_IMPORTED_MODULE_12__/* .setStage */ .d$)(options, ground, context, {
        ...(earlier.seed !== undefined && { seed: earlier.seed }),
        also: program.findings,
    });
    try {
        const source = program.ok ? program.value : "";
        const { suite, bench, cases } = stage;
        const traceId = (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .newTraceId */ .dp)(context.now());
        const journal = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .openJournal */ ._0)((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .reportFolder */ .t3)(options.reportDir, traceId, context));
        const facts = { traceId, suite, language: stage.language.name, sandbox: bench.sandbox.name };
        context.observe({ event: "attempt-started", number: 0, of: 0, kind: "existing" });
        const folder = await stage.newFolder();
        const unjudged = async (error) => {
            await journal.report((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildReport */ .F)(facts, broken(error, context.signal, performance.now() - started)));
            throw error;
        };
        const proving = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_4__/* .prove */ .z)(source, suite, cases, { ...bench, folder }).catch(unjudged);
        const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedAttempt */ .vz)({ number: 0, kind: "existing" }, source, proving, suite);
        context.observe({ event: "attempt-done", attempt, of: 0 });
        const measured = proving.gate === "passed"
            ? await (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .measureStrength */ .cc)(suite, (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .samplesOf */ .lc)(proving.cases, cases), context.signal).catch(unjudged)
            : undefined;
        const strength = measured?.kind === "measured" ? measured.strength : undefined;
        const weak = measured ? (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeStrength */ .hq)(measured, options.minStrength, suite.sides.output) : [];
        const same = earlier.sha256 === (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)(source);
        const task = options.task ?? (same ? earlier.task : undefined);
        const ending = measured === undefined
            ? notHolding(options.program, attempt, suite)
            : weak.length > 0
                ? tooWeak(options, weak)
                : await proven(options.program, attempt, strength, () => (0,_write_proof_js__WEBPACK_IMPORTED_MODULE_14__/* .writeProof */ .E)({
                    ...options,
                    source,
                    cases,
                    stage,
                    ...(task !== undefined && { task }),
                    ...(strength && { strength }),
                    ...(proving.dependencies && { builtWith: proving.dependencies }),
                    ...(same && earlier.provider && { provider: earlier.provider }),
                }, context.cwd));
        const document = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildReport */ .F)({ ...facts, ...(task !== undefined && { task }) }, {
            attempts: [attempt],
            usage: _tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .noUsage */ .tk,
            durationMs: performance.now() - started,
            ...(strength && { strength }),
            ...ending.end,
        });
        await journal.report(document);
        const page = await (0,_write_page_js__WEBPACK_IMPORTED_MODULE_13__/* .writePage */ .x)(journal.folder, document, [attempt]);
        return {
            result: document.result,
            ...(ending.exitCode !== undefined && { exitCode: ending.exitCode }),
            document,
            findings: [...stage.findings, ...proving.verdict.findings, ...ending.findings, ...page],
            summary: ending.summary((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .reportPath */ .eG)(journal.folder)),
            attempts: [attempt],
            ...(strength && { strength }),
            program: { path: options.program, language: stage.language.name, source },
            outputs: {
                "trace-id": traceId,
                attempts: 1,
                report: (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .reportPath */ .eG)(journal.folder),
                ...(document.program && { program: document.program.path }),
                ...(document.proof !== undefined && { proof: document.proof }),
            },
        };
    }
    finally {
        await stage.close();
    }
}
/** A proof that cannot be written takes nothing from the judgement, but somebody waits for one that is not there. */
async function proven(path, { rules, cases, source = "" }, strength, write) {
    const proof = await write().catch(unwritten);
    return {
        ...((0,_findings_js__WEBPACK_IMPORTED_MODULE_15__/* .hasErrors */ .Cs)(proof.findings) && { exitCode: _exit_code_js__WEBPACK_IMPORTED_MODULE_9__.exitCodes.error }),
        end: {
            result: "passed",
            stop: { reason: "passed", detail: "the program holds" },
            program: { path, sha256: (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)(source) },
            ...(proof.path !== undefined && { proof: proof.path }),
        },
        findings: proof.findings,
        summary: () => [
            `${path} is proven: ${(0,_reporters_attempt_line_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(cases.length, "case")}, ${(0,_reporters_attempt_line_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(rules.total, "rule")}.`,
            ...(strength ? [(0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .strengthLine */ .Oj)(strength)] : []),
        ].join("\n"),
    };
}
function unwritten(error) {
    if (error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemFault */ .S)
        return { findings: [error.finding] };
    throw error;
}
const tooWeak = ({ program, minStrength }, findings) => ({
    end: {
        result: "failed",
        stop: { reason: "weak-contract", detail: "the program holds, but the contract is weaker than min-strength" },
    },
    findings,
    summary: () => `${program} holds, but no proof was written: the contract is weaker than min-strength ${minStrength}. Add rules, or lower min-strength.`,
});
function notHolding(path, attempt, suite) {
    const { rules, smallest } = attempt;
    const failing = smallest ? `\n\n${(0,_collect_feedback_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestFailure */ .qh)(smallest, suite)}` : "";
    return {
        // `prove` is the loop with one attempt, and that is used up.
        end: { result: "failed", stop: { reason: "max-attempts", detail: "the program does not hold" } },
        findings: [],
        summary: (report) => `${path} does not hold: ${rules.held}/${rules.total} rules. ${next(attempt, report)}${failing}`,
    };
}
/** The end of a run that could not judge. */
function broken(error, signal, durationMs) {
    const stop = signal.aborted
        ? { reason: "cancelled", detail: "cancelled before the program was judged" }
        : error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemFault */ .S
            ? { reason: (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .faultReason */ .t)(error.finding), detail: error.finding.message }
            : { reason: "internal", detail: String(error) };
    return { result: "error", stop, attempts: [], usage: _tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .noUsage */ .tk, durationMs };
}
/** What a person does about a program that does not hold. */
function next({ cases }, report) {
    const failed = cases.filter((it) => !it.passed);
    return failed.length > 0 && failed.every((it) => it.case.heldBack)
        ? "Only held-back cases fail: add --hold-back 0 to see them."
        : `Mend the program; every case is in ${report}.`;
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
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39886);
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
    const [contract, given] = await Promise.all([(0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .loadContract */ .lF)(options.contract), loadGiven(options)]);
    const jsonata = (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openJsonata */ .VQ)();
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
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P(findings);
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


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writePage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86771);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95576);
/** The report as a page, beside `report.json`. */




/** Writes `report.html`. No run fails by it: the finding of a page that could not be made is a notice. */
async function writePage(folder, report, attempts) {
    try {
        // Loaded at the end of a run, which need not wait for it to begin.
        const [{ reportPage }, { rules }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4480)]).then(__webpack_require__.bind(__webpack_require__, 84480)), Promise.all(/* import() */[__webpack_require__.e(7166), __webpack_require__.e(1953), __webpack_require__.e(2968), __webpack_require__.e(2582)]).then(__webpack_require__.bind(__webpack_require__, 99007))]);
        const sources = new Map(attempts.flatMap((it) => (it.source === undefined ? [] : [[it.number, it.source]])));
        const page = reportPage({ report, sources, rules, print: (value) => (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__.printJson)(value, 2) });
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "report.html"), page);
        return [];
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return [(0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .internalFinding */ .j)("internal.page", `report.html was not written: ${why}; report.json holds all of it`)];
    }
}


/***/ }),

/***/ 83971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeProof)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27170);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58508);
/** Writing the proof beside its program. */





/**
 * Writes the proof and gives its path. A program outside the working directory gets none: the findings say why.
 * @throws {SystemFault} when the disk refuses.
 */
async function writeProof(proven, cwd) {
    const path = (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .proofPath */ .yv)(proven.program);
    const target = await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideWorkingDirectory */ .DI)(path, cwd);
    if (!target.ok) {
        return {
            findings: target.findings.map((it) => ({
                ...it,
                severity: "notice",
                message: `no proof written: ${it.message}`,
            })),
        };
    }
    const { suite, language, bench, given } = proven.stage;
    const fromProof = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file)).replaceAll("\\", "/");
    const proof = (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .buildProof */ .rW)({
        program: { path: fromProof(proven.program), sha256: (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(proven.source) },
        language: language.name,
        toolchain: bench.toolchain.version,
        suite,
        contractPath: fromProof(proven.contract),
        ...(given && { given: given.path === undefined ? given : { ...given, path: fromProof(given.path) } }),
        cases: proven.cases,
        limits: bench.limits,
        ...(proven.task !== undefined && { task: proven.task }),
        ...(proven.builtWith && { dependencies: proven.builtWith }),
        ...(proven.strength && { strength: proven.strength }),
        ...(proven.provider && { provider: proven.provider }),
        fireFlow: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
    });
    const text = (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .printProof */ .I4)(proof);
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text);
    return { path, text, findings: [] };
}


/***/ }),

/***/ 34635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ attemptLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16972);

/**
 * The one line that sums an attempt up, the same wherever it is shown:
 * `attempt 2/5 · repair · 41/44 rules · 2 findings · 1,842 tokens · 3.1 s`.
 */
function attemptLine(attempt, of) {
    const { rules, usage, timings, findings } = attempt;
    const tokens = usage.inputTokens + usage.outputTokens;
    const parts = [
        // What was there already is not one of the attempts that the option counts.
        attempt.kind === "existing" ? `attempt ${attempt.number}` : `attempt ${attempt.number}/${of}`,
        attempt.kind,
        rules.total > 0 ? `${rules.held}/${rules.total} rules` : `stopped at ${attempt.gate}`,
        count(findings.length, "finding"),
        ...(tokens > 0 ? [`${usage.estimated ? "~" : ""}${count(tokens, "token")}`] : []),
        seconds(timings.generateMs + timings.checkMs + timings.executeMs + timings.validateMs),
    ];
    return parts.join(" · ");
}
/** What an attempt's findings are, one line each and a few at most: enough to see why there is a next attempt. */
function findingLines({ findings }, most = 4) {
    const errors = findings.filter((it) => it.severity === "error");
    const lines = errors.slice(0, most).map(({ rule, path, message, count: times = 1 }) => {
        const where = path === undefined || message.startsWith(path) ? "" : ` at ${path}`;
        return `  ${rule}${where}${times > 1 ? ` (${times} times)` : ""}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message, 160)}`;
    });
    return errors.length > most ? [...lines, `  and ${count(errors.length - most, "more finding")}`] : lines;
}
/** `1 finding`, `1,842 tokens`. Grouped by hand: the first `toLocaleString` of a process loads tables for 20 ms. */
const count = (amount, noun) => `${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${noun}${amount === 1 ? "" : "s"}`;
/** `3.1 s`. */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;


/***/ })

};
