export const id = 8424;
export const ids = [8424,4245];
export const modules = {

/***/ 46889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ answerAttempt),
/* harmony export */   gN: () => (/* binding */ unjudgedAttempt),
/* harmony export */   vz: () => (/* binding */ judgedAttempt)
/* harmony export */ });
/* harmony import */ var _collect_feedback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79232);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77207);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51816);
/** An attempt as it goes into the report: what was judged, and what the next one is told. */



const nothingAsked = { generateMs: 0, usage: _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .noUsage */ .tk };
/** The attempt of a candidate that was judged. */
function judgedAttempt({ number, kind }, source, proving, suite, { generateMs, usage } = nothingAsked) {
    const { gate, score, verdict, timings, cases, smallest } = proving;
    return {
        number,
        kind,
        gate,
        score,
        rules: verdict.rules,
        usage,
        timings: { generateMs, ...timings },
        findings: verdict.findings,
        cases,
        source,
        ...(gate !== "passed" && { feedback: (0,_collect_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .collectFeedback */ .uX)(proving, suite) }),
        ...(smallest && { smallest }),
    };
}
/** The attempt of an answer that no program could be taken from. */
const answerAttempt = (turn, findings, generated) => ({
    ...withoutCases(turn, generated),
    gate: "extract",
    findings,
    feedback: (0,_collect_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .answerFeedback */ .u8)(findings),
});
/** The attempt of an answer that was paid for and not judged before the run was ended. */
const unjudgedAttempt = ({ number, kind, ...generated }) => ({
    ...withoutCases({ number, kind }, generated),
    gate: "execute",
    findings: [(0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .executeFinding */ .N8)("execute.not-run", "the run was ended before this candidate was judged")],
});
const withoutCases = ({ number, kind }, { generateMs, usage }) => ({
    number,
    kind,
    score: 0,
    rules: { held: 0, total: 0 },
    usage,
    timings: { generateMs, checkMs: 0, executeMs: 0, validateMs: 0 },
    cases: [],
});


/***/ }),

/***/ 79232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qh: () => (/* binding */ smallestFailure),
/* harmony export */   u8: () => (/* binding */ answerFeedback),
/* harmony export */   uX: () => (/* binding */ collectFeedback)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45173);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60691);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13144);



const MAX_FINDINGS = 12;
const MAX_VALUE = 2_000;
const MAX_STDERR = 1_500;
/** What the next attempt is told about a candidate that was run, in Markdown. */
function collectFeedback(proving, suite) {
    const { findings, rules } = proving.verdict;
    return [
        `${rules.held} of ${rules.total} rules hold. The contract is correct: do not change it, change the program.`,
        findingList(findings, suite.contract),
        ...(proving.smallest ? [smallestFailure(proving.smallest, suite)] : []),
    ].join("\n\n");
}
/** What the next attempt is told when no program could be taken from the answer. */
const answerFeedback = (findings) => findingList(findings);
function findingList(findings, contract) {
    const ranked = findings.filter((it) => it.severity !== "notice");
    const shown = ranked.slice(0, MAX_FINDINGS).map((it, index) => `${index + 1}. ${describe(it, contract)}`);
    const more = ranked.length - shown.length;
    return [...shown, ...(more > 0 ? [`… and ${more} more findings of the same kinds.`] : [])].join("\n");
}
function describe(finding, contract) {
    const where = finding.path === undefined ? "" : ` at \`${finding.path}\``;
    const count = finding.count !== undefined && finding.count > 1 ? ` (found ${finding.count} times)` : "";
    const lines = [`**${finding.rule}**${where}${count}: ${finding.message}`];
    const { message, expected, actual } = finding;
    if (expected !== undefined && !message.includes(expected))
        lines.push(`   expected: ${expected}`);
    if (actual !== undefined && !message.includes(actual))
        lines.push(`   actual: ${actual}`);
    const own = contractLine(finding, contract);
    if (own !== undefined)
        lines.push(`   the contract, line ${finding.location?.line}: \`${own}\``);
    return lines.join("\n");
}
function contractLine({ location }, contract) {
    if (location === undefined || contract === undefined || location.file !== contract.path)
        return undefined;
    return contract.text.split("\n")[location.line - 1]?.trim().slice(0, 200);
}
/** A failing case with what came out and what should have, values masked, in Markdown. */
function smallestFailure(result, suite) {
    const { sides, formats: names } = suite;
    const hide = (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .personalHider */ .FO)(result.case, sides);
    const input = hide(_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[names.input].print(maskedInput(result.case.input, suite), sides.input));
    const output = (value) => hide(_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[names.output].print((0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(value, sides.output), sides.output));
    const parts = [`The smallest input that fails (case "${result.case.name}"):`, (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .O)(cut(input), names.input)];
    if (result.case.output !== undefined)
        parts.push("Expected output:", (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .O)(cut(output(result.case.output)), names.output));
    if (result.output !== undefined)
        parts.push("Your program's output:", (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .O)(cut(output(result.output)), names.output));
    else
        parts.push(`Your program gave no output that could be judged${result.status === "ok" ? "" : ` (${result.status})`}.`);
    if (result.stderr !== "")
        parts.push("The end of stderr:", (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .O)(result.stderr.slice(-MAX_STDERR), "text"));
    return parts.join("\n");
}
const maskedInput = (input, { sides }) => sides.input === undefined ? input : (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(input, sides.input);
const cut = (text) => (text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE)}… (cut)`);


/***/ }),

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

/***/ 44310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cachedSql),
/* harmony export */   openSql: () => (/* binding */ openSql)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
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

/***/ 48424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveProgram: () => (/* binding */ proveProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46889);
/* harmony import */ var _collect_feedback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79232);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(27059);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(43876);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27170);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18388);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59692);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22200);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(12474);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28435);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72211);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51816);
/* harmony import */ var _verify_rules_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50701);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74245);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(23911);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9463);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(98013);
/* harmony import */ var _write_page_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1618);
/* harmony import */ var _write_proof_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(83971);
/** Judges a program that exists already and writes its proof. */





















async function proveProgram(options, ground, context) {
    const started = performance.now();
    const program = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)(options.program, _load_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_PROGRAM */ .AY);
    const proofText = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)((0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .proofPath */ .yv)(options.program), _load_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_PROGRAM */ .AY);
    const earlier = proofText.ok ? (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .readEarlierProof */ .lT)(proofText.value) : {};
    const stage = await (0,_stage_js__WEBPACK_IMPORTED_MODULE_15__/* .setStage */ .d$)(options, ground, context, {
        ...(earlier.seed !== undefined && { seed: earlier.seed }),
        also: program.findings,
    });
    try {
        const source = program.ok ? program.value : "";
        const { suite, bench, cases } = stage;
        const traceId = (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_14__/* .newTraceId */ .dp)(context.now());
        const journal = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_14__/* .openJournal */ ._0)((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_14__/* .reportFolder */ .t3)(options.reportDir, traceId, context));
        const facts = { traceId, suite, language: stage.language.name, sandbox: bench.sandbox.name };
        context.observe({ event: "attempt-started", number: 0, of: 0, kind: "existing" });
        const folder = await stage.newFolder();
        const unjudged = async (error) => {
            await journal.report((0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .buildReport */ .F)(facts, broken(error, context.signal, performance.now() - started)));
            throw error;
        };
        const proving = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_5__/* .prove */ .z)(source, suite, cases, { ...bench, folder }).catch(unjudged);
        const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedAttempt */ .vz)({ number: 0, kind: "existing" }, source, proving, suite);
        context.observe({ event: "attempt-done", attempt, of: 0 });
        const measured = proving.gate === "passed"
            ? await (0,_strength_js__WEBPACK_IMPORTED_MODULE_8__/* .measureStrength */ .cc)(suite, (0,_strength_js__WEBPACK_IMPORTED_MODULE_8__/* .samplesOf */ .lc)(proving.cases, cases), context.signal).catch(unjudged)
            : undefined;
        const strength = measured?.kind === "measured" ? measured.strength : undefined;
        const weak = measured ? (0,_strength_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeStrength */ .hq)(measured, options.minStrength, suite.sides.output) : [];
        const same = earlier.sha256 === (0,_system_files_js__WEBPACK_IMPORTED_MODULE_9__/* .sha256 */ .sc)(source);
        const task = options.task ?? (same ? earlier.task : undefined);
        const ending = measured === undefined
            ? notHolding(options.program, attempt, suite)
            : weak.length > 0
                ? tooWeak(options, weak)
                : await proven(options.program, attempt, strength, unusedCases(options, earlier), () => (0,_write_proof_js__WEBPACK_IMPORTED_MODULE_17__/* .writeProof */ .E)({
                    program: options.program,
                    contract: options.contract,
                    source,
                    cases,
                    stage,
                    ...(task !== undefined && { task }),
                    ...(strength && { strength }),
                    ...(proving.dependencies && { builtWith: proving.dependencies }),
                    ...(same && earlier.provider && { provider: earlier.provider }),
                }, context.cwd));
        const document = (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .buildReport */ .F)({ ...facts, ...(task !== undefined && { task }) }, {
            attempts: [attempt],
            usage: _tokens_js__WEBPACK_IMPORTED_MODULE_10__/* .noUsage */ .tk,
            durationMs: performance.now() - started,
            ...(strength && { strength }),
            ...ending.end,
        });
        await journal.report(document);
        const page = await (0,_write_page_js__WEBPACK_IMPORTED_MODULE_16__/* .writePage */ .x)(journal.folder, document, [attempt]);
        return {
            result: document.result,
            ...(ending.exitCode !== undefined && { exitCode: ending.exitCode }),
            document,
            findings: [...stage.findings, ...proving.verdict.findings, ...ending.findings, ...page],
            summary: ending.summary((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_14__/* .reportPath */ .eG)(journal.folder)),
            attempts: [attempt],
            ...(strength && { strength }),
            program: { path: options.program, language: stage.language.name, source },
            outputs: {
                "trace-id": traceId,
                attempts: 1,
                report: (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_14__/* .reportPath */ .eG)(journal.folder),
                ...(document.program && { program: document.program.path }),
                ...(document.proof !== undefined && { proof: document.proof }),
            },
        };
    }
    finally {
        await stage.close();
    }
}
/** Says that the proof that is there was of more than this one: it is about to be replaced. */
function unusedCases({ program, cases }, earlier) {
    if (cases !== undefined || earlier.cases === undefined)
        return [];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program), earlier.cases);
    const command = (0,_shell_js__WEBPACK_IMPORTED_MODULE_18__/* .shellCommand */ .q)(["--cases", path]);
    const fact = `${(0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .proofPath */ .yv)(program)} was of the cases in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path, 200)}, which were not used: ${command} proves with them`;
    return [(0,_verify_rules_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyFinding */ .h)("verify.cases-unused", fact, { location: { file: (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .proofPath */ .yv)(program), line: 1, column: 1 } })];
}
/** A proof that cannot be written takes nothing from the judgement, but somebody waits for one that is not there. */
async function proven(path, { rules, cases, source = "" }, strength, unused, write) {
    const proof = await write().catch((error) => ({ path: undefined, findings: [(0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .findingOf */ .hD)(error)] }));
    return {
        ...((0,_findings_js__WEBPACK_IMPORTED_MODULE_19__/* .hasErrors */ .Cs)(proof.findings) && { exitCode: _exit_code_js__WEBPACK_IMPORTED_MODULE_12__.exitCodes.error }),
        end: {
            result: "passed",
            stop: { reason: "passed", detail: "the program holds" },
            program: { path, sha256: (0,_system_files_js__WEBPACK_IMPORTED_MODULE_9__/* .sha256 */ .sc)(source) },
            ...(proof.path !== undefined && { proof: proof.path }),
        },
        findings: [...unused, ...proof.findings],
        summary: () => [
            `${path} is proven: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_20__/* .count */ .U)(cases.length, "case")}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_20__/* .count */ .U)(rules.total, "rule")}.`,
            ...(strength ? [(0,_strength_js__WEBPACK_IMPORTED_MODULE_8__/* .strengthLine */ .Oj)(strength)] : []),
        ].join("\n"),
    };
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
    const failing = smallest ? `\n\n${(0,_collect_feedback_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestFailure */ .qh)(smallest, suite)}` : "";
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
        : error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_3__/* .SystemFault */ .SI
            ? { reason: (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .faultReason */ .t)(error.finding), detail: error.finding.message }
            : { reason: "internal", detail: String(error) };
    return { result: "error", stop, attempts: [], usage: _tokens_js__WEBPACK_IMPORTED_MODULE_10__/* .noUsage */ .tk, durationMs };
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
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58777);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43876);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16595);
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
        ? await (0,_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .assembleSuite */ .F)(contract.value, given.value.cases, { ...options, seed: options.seed ?? seed ?? seedOf(contract.value) }, { jsonata, sql: (0,_open_sql_js__WEBPACK_IMPORTED_MODULE_9__.openSql)(options, context, ground.sandbox) })
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


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ loadPageMaker),
/* harmony export */   x: () => (/* binding */ writePage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _formats_print_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30187);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95576);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9463);
/** The report as a page, beside `report.json`. */





/** Loads what makes pages. No run waits for it to begin, and one that calls this while candidates run neither to end. */
const loadPageMaker = () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4480)]).then(__webpack_require__.bind(__webpack_require__, 84480)), Promise.all(/* import() */[__webpack_require__.e(1146), __webpack_require__.e(7028), __webpack_require__.e(3921), __webpack_require__.e(9942), __webpack_require__.e(2924)]).then(__webpack_require__.bind(__webpack_require__, 99007))]);
/** Writes `report.html`. No run fails by it: the finding of a page that could not be made is a notice. */
async function writePage(folder, report, attempts) {
    try {
        const [{ reportPage }, { rules }] = await loadPageMaker();
        const sources = new Map(attempts.flatMap((it) => (it.source === undefined ? [] : [[it.number, it.source]])));
        const page = reportPage({ report, sources, rules, print: (value) => (0,_formats_print_json_js__WEBPACK_IMPORTED_MODULE_4__.printJson)(value, 2) });
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .runFiles */ .NW.page), page);
        return [];
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return [(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .internalFinding */ .j)("internal.page", `report.html was not written: ${why}; report.json holds all of it`)];
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
    return { path, written: { proof, text }, findings: [] };
}


/***/ }),

/***/ 68476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fencedBlocks)
/* harmony export */ });
/** Finds the fenced code blocks of a Markdown text (CommonMark 0.31, 4.5). */
/** An opening fence. After backticks the info string holds none, else it is inline code. */
const OPENING = /^([ \t]*)(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
/**
 * The blocks of a Markdown text in order. One that opens inside another belongs to the other's text. Opening fences may
 * be indented by any depth, not by three columns only, because answers put programs under list items.
 */
function fencedBlocks(markdown) {
    const blocks = [];
    const lines = markdown.split(/\r\n|\r|\n/);
    for (let index = 0; index < lines.length; index += 1) {
        const opening = OPENING.exec(lines[index]);
        if (opening === null)
            continue;
        const [, indent = "", backticks, afterBackticks, tildes, afterTildes] = opening;
        const closing = closingFence((backticks ?? tildes), indent.length);
        const content = [];
        index += 1;
        while (index < lines.length && !closing.test(lines[index])) {
            content.push(`${withoutIndent(lines[index], indent)}\n`);
            index += 1;
        }
        const closed = index < lines.length;
        // What follows the last line end is no line.
        if (!closed && content.at(-1) === "\n")
            content.pop();
        blocks.push({ info: (afterBackticks ?? afterTildes ?? "").trim(), text: content.join(""), closed });
    }
    return blocks;
}
const closingFence = (fence, indent) => new RegExp(`^[ \\t]{0,${indent + 3}}${fence[0]}{${fence.length},}[ \\t]*$`);
/** Takes off as much of the opening fence's indentation as the line has. */
function withoutIndent(line, indent) {
    let start = 0;
    while (start < indent.length && line[start] === indent[start])
        start += 1;
    return line.slice(start);
}


/***/ }),

/***/ 13144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fenced),
/* harmony export */   f: () => (/* binding */ buildPrompt)
/* harmony export */ });
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68476);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45173);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59692);
/**
 * The prompt. What stays the same from attempt to attempt comes first, so that providers can cache it: the rules of the
 * game, the contract, the cases, the task. What an attempt starts from comes last.
 */



/** Writes the prompt of one attempt. Equal parts give equal prompts, and all attempts share all but the last sections. */
function buildPrompt(parts) {
    const sections = [
        rulesOfTheGame(parts),
        contractSection(parts),
        casesSection(parts),
        `## Task\n\n${contained(parts.task.trim())}`,
        ...previousSections(parts),
        `## Answer\n\n${lastWord(parts)}`,
    ];
    return `${sections.join("\n\n")}\n`;
}
const languageTitle = {
    python: "Python",
    typescript: "TypeScript",
    rust: "Rust",
    go: "Go",
};
function rulesOfTheGame({ language, sides, formats: { input, output }, limits }) {
    const tag = language.tags[0];
    return `# Write one ${languageTitle[language.name]} program

A machine runs your program on many inputs, one run for each, and judges every output by the data contract below.

1. Answer with the whole program in one fenced code block that starts with \`\`\`${tag}. One block only, no fragments, nothing left for others to fill in.
2. Read one input from standard input, up to its end: ${described(input, sides.input)}, in UTF-8.
3. Write one output to standard output: ${described(output, sides.output)}, in UTF-8. Write nothing else there: no log lines, no headings, no Markdown. Diagnostics go to standard error.
4. End with exit code 0 on every input that the contract allows. Expect empty lists and texts, missing optional fields, nulls where they are allowed, smallest and largest values, and non-ASCII text.
5. The same input always gives the same output. Do not use the network, files, environment variables, other programs, the clock, the time zone or random numbers.
6. Each run may take ${limits.timeoutMs / 1000} s, ${mebibytes(limits.memory)} of memory and ${mebibytes(limits.output)} of output.
7. The contract is correct. Never change it, weaken it or work around it: change the program.
8. Compute the output from the input. The program is also run on inputs that you are not shown, so answers that are written into the program fail.

${contained(language.brief.trim())}`;
}
function described(format, model) {
    const name = model === undefined ? "" : ` of the model \`${model.name}\``;
    const many = model !== undefined && (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inFormat */ .bj)(model, format).cardinality === "many";
    switch (format) {
        case "json":
            if (model === undefined)
                return "one JSON document";
            return many ? `one JSON array of records${name}` : `one JSON object, a record${name}`;
        case "ndjson":
            return `one JSON object a line, each a record${name}; no records means no lines`;
        case "csv":
            return `CSV (commas, quotes doubled, a header row with the field names), each row a record${name}`;
        default:
            return format;
    }
}
const mebibytes = (bytes) => `${Math.round((bytes / 2 ** 20) * 100) / 100} MiB`;
function contractSection({ contract, schemas, sides }) {
    const models = [
        ...(sides.input ? [`The input model is \`${sides.input.name}\`.`] : []),
        `The output model is \`${sides.output.name}\`.`,
    ];
    const input = schemas.input && `JSON Schema of one input record:\n\n${fenced(json(schemas.input), "json")}`;
    const output = `JSON Schema of one output record:\n\n${fenced(json(schemas.output), "json")}`;
    return [`## Contract\n\n${models.join(" ")}`, fenced(contract, "yaml"), ...(input ? [input] : []), output].join("\n\n");
}
const json = (schema) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q2)(schema, 1);
/** Cases, and characters of one case and of all, that a prompt shows. */
const MAX_CASES = 12;
const MAX_CASE = 4_000;
const MAX_CASES_TEXT = 16_000;
function casesSection(parts) {
    // Those with a known output say most; among equals the order stays.
    const known = parts.cases.filter((it) => !it.heldBack).sort((a, b) => Number(knows(b)) - Number(knows(a)));
    if (known.length === 0)
        return "## Cases\n\nNo case is shown. The contract and the task say all there is.";
    const shown = [];
    let room = MAX_CASES_TEXT;
    for (const it of known) {
        const text = printCase(it, parts);
        if (shown.length === MAX_CASES || text.length > Math.min(MAX_CASE, room))
            continue;
        shown.push(text);
        room -= text.length;
    }
    const count = shown.length === known.length
        ? "Your program is run on these inputs, and on others that are not shown."
        : `Your program is run on many inputs. ${shown.length} of ${known.length} are shown, the others are left out for their length or number.`;
    return ["## Cases", count, ...shown].join("\n\n");
}
const knows = (it) => it.output !== undefined;
function printCase(it, { sides, formats: names }) {
    const input = `Input \`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(it.name).replaceAll("`", "'")}\`:\n\n${fenced(_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[names.input].print(it.input, sides.input), names.input)}`;
    if (it.output === undefined)
        return input;
    const output = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[names.output].print(it.output, sides.output);
    return `${input}\n\nIts output:\n\n${fenced(output, names.output)}`;
}
function previousSections({ language, previous }) {
    switch (previous?.kind) {
        case undefined:
            return [];
        case "fresh":
            return [`## Your last answer\n\nIt held no program that could be run.\n\n${contained(previous.feedback)}`];
        case "repair":
            return [
                `## The program so far\n\nIt was run and judged, and is not right yet.\n\n${fenced(previous.source, language.tags[0] ?? "")}`,
                `## What is wrong with it\n\n${contained(previous.feedback)}`,
            ];
        case "restart":
            return [
                `## What failed before\n\nSeveral programs failed, and repairing them did not help. Start anew with another approach.\n\n${contained(previous.notes)}`,
            ];
        default:
            return previous;
    }
}
function lastWord({ language, previous }) {
    const whole = previous?.kind === "repair" ? "the whole corrected program, not a patch," : "the whole program";
    const care = previous?.kind === "repair" ? "Mend everything listed above and keep what is right. " : "";
    return `${care}Answer with ${whole} in one fenced code block that starts with \`\`\`${language.tags[0]}.`;
}
/** The text as a code block whose fence is longer than any run of backticks in it, so that nothing in it can end it. */
function fenced(text, info) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${info}\n${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${fence}`;
}
/** Markdown of others, made a code block where it would leave a fence open and swallow what follows. */
const contained = (markdown) => (0,_fences_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedBlocks */ .C)(markdown).every((it) => it.closed) ? markdown : fenced(markdown, "text");


/***/ }),

/***/ 22200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   t: () => (/* binding */ faultReason)
/* harmony export */ });
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60691);

/** Builds the document of `schemas/report.schema.json`. Values of held-back cases stay out, personal data is masked. */
function buildReport(facts, end) {
    const { contract } = facts.suite;
    return {
        version: 1,
        traceId: facts.traceId,
        result: end.result,
        stop: end.stop,
        contract: { path: contract.path, sha256: contract.sha256, format: contract.format, version: contract.version },
        ...(facts.task !== undefined && { task: facts.task }),
        language: facts.language,
        sandbox: facts.sandbox,
        ...(facts.provider && {
            provider: {
                name: facts.provider.name,
                ...(facts.provider.model !== undefined && { model: facts.provider.model }),
                ...(facts.provider.origin !== undefined && { origin: facts.provider.origin }),
            },
        }),
        attempts: end.attempts.map((it) => writtenOnce(it, facts.suite)),
        ...(end.program && { program: end.program }),
        ...(end.proof !== undefined && { proof: end.proof }),
        ...(end.strength && { strength: end.strength }),
        ...(end.reproduce !== undefined && { reproduce: end.reproduce }),
        ...(end.delivery && { delivery: end.delivery }),
        usage: end.usage,
        timings: { totalMs: Math.round(end.durationMs), ...sumTimings(end.attempts) },
    };
}
/** What a system fault stopped. */
function faultReason({ rule }) {
    if (rule.startsWith("provider."))
        return "provider";
    return rule.startsWith("sandbox.") ? "sandbox" : "internal";
}
/** The report is kept after each attempt, and what an attempt showed does not change any more. */
const written = new WeakMap();
function writtenOnce(attempt, suite) {
    const document = written.get(attempt) ?? attemptDocument(attempt, suite);
    written.set(attempt, document);
    return document;
}
function attemptDocument(attempt, suite) {
    const { number, kind, gate, score, rules, usage, findings, cases, feedback, smallest } = attempt;
    return {
        number,
        kind,
        gate,
        score: Math.round(score * 1e4) / 1e4,
        rules,
        usage,
        timings: rounded(attempt.timings),
        findings,
        cases: cases.map((it) => caseDocument(it, suite)),
        ...(smallest && { smallest: caseDocument(smallest, suite) }),
        ...(feedback !== undefined && { feedback }),
    };
}
function caseDocument(result, { sides }) {
    const { name, source, heldBack, input, output: expected } = result.case;
    const hide = (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .personalHider */ .FO)(result.case, sides);
    const masked = (value) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hideInValue */ .n8)((0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK)(value, sides.output), hide);
    return {
        name,
        source,
        heldBack,
        status: result.status,
        passed: result.passed,
        durationMs: Math.round(result.durationMs),
        ...(!heldBack && {
            input: sides.input === undefined ? input : (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hideInValue */ .n8)((0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK)(input, sides.input), hide),
            ...(result.output !== undefined && { output: masked(result.output) }),
            ...(expected !== undefined && { expected: masked(expected) }),
        }),
    };
}
function sumTimings(attempts) {
    const sum = (part) => attempts.reduce((total, it) => total + it.timings[part], 0);
    return rounded({
        generateMs: sum("generateMs"),
        checkMs: sum("checkMs"),
        executeMs: sum("executeMs"),
        validateMs: sum("validateMs"),
    });
}
const rounded = (timings) => ({
    generateMs: Math.round(timings.generateMs),
    checkMs: Math.round(timings.checkMs),
    executeMs: Math.round(timings.executeMs),
    validateMs: Math.round(timings.validateMs),
});


/***/ }),

/***/ 51816:
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
