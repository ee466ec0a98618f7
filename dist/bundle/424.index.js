export const id = 424;
export const ids = [424,245];
export const modules = {

/***/ 4245:
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


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveProgram: () => (/* binding */ proveProgram)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6889);
/* harmony import */ var _collect_feedback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9232);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3876);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7170);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2662);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9819);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8435);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2211);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9435);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4245);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3911);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9463);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8013);
/* harmony import */ var _write_proof_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3971);
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
        const proving = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_4__/* .prove */ .z)(source, suite, cases, { ...bench, folder }).catch(async (error) => {
            await journal.report((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildReport */ .F)(facts, broken(error, context.signal, performance.now() - started)));
            throw error;
        });
        const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedAttempt */ .vz)({ number: 0, kind: "existing" }, source, proving, suite);
        context.observe({ event: "attempt-done", attempt, of: 0 });
        const holds = proving.gate === "passed";
        const measured = holds ? await (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .measureStrength */ .cc)(suite, (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .samplesOf */ .lc)(proving.cases, cases), context.signal) : undefined;
        const strength = measured?.kind === "measured" ? measured.strength : undefined;
        const weak = measured ? (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeStrength */ .hq)(measured, options.minStrength, suite.sides.output) : [];
        const passed = holds && weak.length === 0;
        const same = earlier.sha256 === (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)(source);
        const task = options.task ?? (same ? earlier.task : undefined);
        const proven = {
            ...options,
            source,
            cases,
            stage,
            ...(task !== undefined && { task }),
            ...(strength && { strength }),
            ...(proving.dependencies && { builtWith: proving.dependencies }),
        };
        const proof = passed
            ? await (0,_write_proof_js__WEBPACK_IMPORTED_MODULE_13__/* .writeProof */ .E)({ ...proven, ...(same && earlier.provider && { provider: earlier.provider }) }, context.cwd).catch(unwritten)
            : undefined;
        const document = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildReport */ .F)({ ...facts, ...(task !== undefined && { task }) }, {
            result: passed ? "passed" : "failed",
            stop: passed
                ? { reason: "passed", detail: "the program holds" }
                : holds
                    ? { reason: "weak-contract", detail: "the program holds, but the contract is weaker than min-strength" }
                    : { reason: "max-attempts", detail: "the program does not hold" },
            attempts: [attempt],
            usage: _tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .noUsage */ .tk,
            durationMs: performance.now() - started,
            ...(strength && { strength }),
            ...(passed && { program: { path: options.program, sha256: (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)(source) } }),
            ...(proof?.path !== undefined && { proof: proof.path }),
        });
        await journal.report(document);
        return {
            result: document.result,
            // Passed all the same, but somebody waits for a proof that is not there.
            ...((0,_findings_js__WEBPACK_IMPORTED_MODULE_14__/* .hasErrors */ .Cs)(proof?.findings ?? []) && { exitCode: _exit_code_js__WEBPACK_IMPORTED_MODULE_9__.exitCodes.error }),
            document,
            findings: [...stage.findings, ...proving.verdict.findings, ...weak, ...(proof?.findings ?? [])],
            summary: passed
                ? [
                    `${options.program} is proven: ${cases.length} cases, ${attempt.rules.total} rules.`,
                    ...(strength ? [(0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .strengthLine */ .Oj)(strength)] : []),
                ].join("\n")
                : holds
                    ? `${options.program} holds, but no proof was written: the contract is weaker than min-strength ${options.minStrength}. Add rules, or lower min-strength.`
                    : `${options.program} does not hold: ${attempt.rules.held}/${attempt.rules.total} rules. ${next(attempt, (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .reportPath */ .eG)(journal.folder))}${attempt.smallest ? `\n\n${(0,_collect_feedback_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestFailure */ .qh)(attempt.smallest, suite)}` : ""}`,
            attempts: [attempt],
            ...(strength && { strength }),
            program: { path: options.program, language: stage.language.name, source },
            outputs: {
                "trace-id": traceId,
                attempts: 1,
                report: (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .reportPath */ .eG)(journal.folder),
                ...(passed && { program: options.program }),
                ...(proof?.path !== undefined && { proof: proof.path }),
            },
        };
    }
    finally {
        await stage.close();
    }
}
/** A proof that cannot be written takes nothing from the judgement. */
function unwritten(error) {
    if (error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemFault */ .S)
        return { findings: [error.finding] };
    throw error;
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

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ loadGiven),
/* harmony export */   d$: () => (/* binding */ setStage),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cases_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6447);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1288);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3876);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6716);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2211);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7418);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3911);
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
        ? await (0,_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .assembleSuite */ .F)(contract.value, given.value.cases, { ...options, seed: options.seed ?? seed ?? seedOf(contract.value) }, { jsonata })
        : undefined;
    const cases = suite?.ok ? suite.value.casesOf() : undefined;
    const [sandbox, toolchain] = await Promise.all([ground.sandbox, ground.toolchain]);
    const findings = [
        ...also,
        ...[contract, given, suite, cases, sandbox, toolchain].flatMap((it) => it?.findings ?? []),
    ];
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .hasErrors */ .Cs)(findings) || !suite?.ok || !cases?.ok || !given.ok || !sandbox.ok || !toolchain.ok) {
        await jsonata.close();
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
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .checked */ .KD)({ cases, ...((text || input) && { source }) }, faults);
}
/** The same contract draws the same cases anywhere, until somebody says otherwise. */
const seedOf = (contract) => Number.parseInt(contract.sha256.slice(0, 8), 16);


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeProof)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7170);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7552);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);
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
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .printProof */ .I4)(proof));
    return { path, findings: [] };
}


/***/ }),

/***/ 9435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bP: () => (/* binding */ estimateTokens),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
/** Nothing spent. */
const noUsage = { inputTokens: 0, outputTokens: 0 };
/** The sum of two; it is an estimate as soon as one of them is. */
const addUsage = (a, b) => ({
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    ...((a.estimated || b.estimated) && { estimated: true }),
});
/**
 * A rough count of a text's tokens, where nobody else has counted them: four UTF-16 units to a token, as English and
 * code come out with common tokenisers.
 */
const estimateTokens = (text) => Math.ceil(text.length / 4);


/***/ })

};
