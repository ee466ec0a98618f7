export const id = 7667;
export const ids = [7667];
export const modules = {

/***/ 44212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findGround)
/* harmony export */ });
/* unused harmony export languageOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16413);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61122);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59692);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59149);
/** Where candidates will run and with what: looked for while everything else is loaded and read. */







/** Milliseconds until the first of their children runs. Loading blocks this process, and nothing is started meanwhile. */
const HEAD_START = 20;
/**
 * Starts looking for both, and comes back when that is under way: trying a sandbox out takes longer than loading the
 * loop, and the two go on side by side.
 * @throws {Refusal} where no language has the program's extension.
 */
async function findGround(options, { environment }) {
    const language = _languages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .languages */ .eo[languageOf(options)];
    const ground = {
        language,
        sandbox: (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseSandbox */ .HY)(options.sandbox, environment),
        toolchain: language.find(environment),
    };
    // Whoever waits for them hears of a failure; until then it is nobody's.
    for (const it of [ground.sandbox, ground.toolchain])
        it.catch(() => { });
    await Promise.race([ground.sandbox.catch(() => { }), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(HEAD_START)]);
    return ground;
}
/**
 * The language of a program: as told, else by its extension; python where it has none.
 * @throws {Refusal} where no language has the extension: the program would be written in another one than its name says.
 */
function languageOf(options) {
    const { language, program = "" } = options;
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(program);
    const all = Object.values(_languages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .languages */ .eo);
    const own = language ?? (extension === "" ? "python" : all.find((it) => it.extensions.includes(extension))?.name);
    if (own !== undefined)
        return own;
    const known = all.flatMap((it) => it.extensions).join(", ");
    const what = `program ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(program, 200)} ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(extension, 40)}, which is no language's. Allowed: ${known}; or give language.`;
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([(0,_options_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .usageFinding */ .P)("usage.unknown-extension", what, { expected: known, actual: extension })]);
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

/***/ 78236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ loopKeeps),
/* harmony export */   E0: () => (/* binding */ verifyKeeps),
/* harmony export */   re: () => (/* binding */ refuseForeign),
/* harmony export */   vr: () => (/* binding */ proveKeeps)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86683);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16413);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9463);
/** A report folder that was named may hold somebody's own files: none of them is overwritten. */






/** What `verify` writes there. */
const verifyKeeps = [_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFiles */ .NW.report];
/** What `prove` writes there. */
const proveKeeps = [...verifyKeeps, _run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFiles */ .NW.page];
/** What the loop writes there. */
function loopKeeps(maxAttempts) {
    const extensions = Object.values(_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .languages */ .eo).flatMap((it) => it.extensions);
    const attempts = Array.from({ length: maxAttempts }, (_, index) => index + 1);
    return [
        ...proveKeeps,
        ...extensions.map(_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFiles */ .NW.program),
        _run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFiles */ .NW.proof,
        _run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFiles */ .NW.reproduction,
        ...attempts.flatMap((it) => [
            _run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFiles */ .NW.prompt(it),
            _run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFiles */ .NW.answer(it),
            ...extensions.map((extension) => _run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFiles */ .NW.candidate(it, extension)),
        ]),
    ];
}
/**
 * A run writes its report before anything else: where none of ours stands, nothing in the folder is ours.
 * @param folder `report-dir`, where it was given; a folder of the run's own is new
 * @param keeps what the command would write there
 * @throws {Refusal} where the folder holds any of that and is not of an earlier run
 */
async function refuseForeign(folder, keeps) {
    if (folder === undefined || !(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(folder))
        return;
    const { isOwnReport } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(875), __webpack_require__.e(1367), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(1146), __webpack_require__.e(2255)]).then(__webpack_require__.bind(__webpack_require__, 1251));
    if (await isOwnReport((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .reportPath */ .eG)(folder)))
        return;
    const next = "name a new folder or one of an earlier run for report-dir, or move the file away";
    const findings = keeps
        .filter((it) => (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, it)))
        .map((it) => (0,_system_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-ours", `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, it)} is not of an earlier run and would be lost: ${next}`));
    if (findings.length > 0)
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(findings);
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
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81624);
/* harmony import */ var _formats_print_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30187);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12474);
/* harmony import */ var _system_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14362);
/* harmony import */ var _repeated_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58787);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9463);
/** A proof as the options that it was written with, and as the command that renews it. */







const suffix = ".proof.json";
/** The program that a proof stands beside. */
const programOf = (proof) => proof.slice(0, -suffix.length);
const isProofPath = (path) => path.endsWith(suffix) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) !== suffix;
/** Folders that hold nobody's own proofs. */
const foreign = new Set([".git", "node_modules", ".fire-flow"]);
/** All proofs below a folder, by their path from there, in order; not the copies that reports keep. */
function committedProofs(folder) {
    const { files } = (0,_system_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listTree */ .n)(folder, (name) => foreign.has(name));
    const there = new Set(files);
    const isKept = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === _run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .runFiles */ .NW.proof && there.has((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPath */ .eG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path))) && !there.has(programOf(path));
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
        ...(inline && { input: (0,_formats_print_json_js__WEBPACK_IMPORTED_MODULE_5__.printJson)(inline.input) }),
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
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .shellCommand */ .q)([
        "fire-flow",
        "prove",
        program,
        "--contract",
        contract,
        ...flags("cases", cases),
        ...flags("input", input),
        ...flags("drawn-cases", drawnCases, 20),
        ...flags("hold-back", holdBack, "auto"),
        ...(0,_repeated_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .repeatedFlags */ .s)({ ...more, contract, drawnCases, holdBack }),
    ]);
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

/***/ 87667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/in-parallel.js
var in_parallel = __webpack_require__(1737);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/system/git-changes.js
var git_changes = __webpack_require__(62944);
// EXTERNAL MODULE: ./build/system/paths.js
var system_paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/verify-rules.js
var verify_rules = __webpack_require__(50701);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/ground.js
var commands_ground = __webpack_require__(44212);
// EXTERNAL MODULE: ./build/commands/own-folder.js
var own_folder = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/commands/proof-options.js
var proof_options = __webpack_require__(17006);
;// CONCATENATED MODULE: ./build/commands/regenerate.js
/** `on-drift: regenerate`: runs the loop for the programs whose proofs do not hold any more. */


/** Added up over the loops; of what else they give the last one counts. */
const summed = ["attempts", "input-tokens", "output-tokens"];
/**
 * One after the other: each has the whole of the budgets. A program that came out proven has passed; what cannot be
 * asked for stays as it was judged, and says why.
 * @param folder of verify's own report: that of each loop is below it, by the program's path
 */
async function regenerate(judged, own, folder, context) {
    const proofs = [];
    let outputs = {};
    let exitCode;
    for (const it of judged) {
        if (it.result !== "failed" || context.signal.aborted) {
            proofs.push(it);
            continue;
        }
        const { verified, outcome } = await again(it, own, (0,external_node_path_.join)(folder, it.program), context);
        proofs.push(verified);
        const sums = summed.map((name) => [name, Number(outputs[name] ?? 0) + Number(outcome?.outputs?.[name] ?? 0)]);
        outputs = { ...outputs, ...outcome?.outputs, ...Object.fromEntries(sums) };
        if (outcome?.result === "passed")
            exitCode ??= outcome.exitCode;
    }
    return { proofs, outputs, ...(exitCode !== undefined && { exitCode }) };
}
async function again(it, own, reportDir, context) {
    const { origin } = it;
    if (origin?.task === undefined) {
        const why = `${it.program} was not asked for again: its proof names no task; run fire-flow generate with one`;
        return { verified: { ...it, findings: [...it.findings, notRegenerated(why, it)] } };
    }
    const { proofs: _, onDrift: __, seed: ___, ...asking } = own;
    const { headline, runCommand } = await __webpack_require__.e(/* import() */ 8262).then(__webpack_require__.bind(__webpack_require__, 55881));
    const options = { ...asking, ...origin.options, task: origin.task, reportDir };
    const outcome = await runCommand("generate", { ok: true, value: options, findings: [] }, context);
    const { result: regenerated, findings } = outcome;
    const report = outcome.outputs?.report;
    const ended = { ...it, regenerated, ...(report !== undefined && { report: `${report}` }) };
    if (regenerated === "passed")
        return { outcome, verified: { ...ended, result: "passed", findings } };
    const all = [
        ...it.findings,
        ...findings,
        notRegenerated(`${it.program} was not regenerated: ${headline(outcome)}`, it),
    ];
    return { outcome, verified: { ...ended, findings: all } };
}
const notRegenerated = (message, { proof }) => (0,verify_rules/* verifyFinding */.h)("verify.not-regenerated", message, { location: { file: proof, line: 1, column: 1 } });

// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/options.js
var options = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/read-proof.js
var read_proof = __webpack_require__(28337);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/rules.js
var rules = __webpack_require__(38259);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/cases/index.js + 23 modules
var build_cases = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/formats/print-json.js
var print_json = __webpack_require__(30187);
// EXTERNAL MODULE: ./build/judges/index.js + 26 modules
var judges = __webpack_require__(60691);
// EXTERNAL MODULE: ./build/proof.js
var build_proof = __webpack_require__(27170);
// EXTERNAL MODULE: ./build/prove.js + 2 modules
var prove = __webpack_require__(18388);
// EXTERNAL MODULE: ./build/strength.js + 1 modules
var build_strength = __webpack_require__(28435);
// EXTERNAL MODULE: ./build/commands/load.js
var load = __webpack_require__(23911);
// EXTERNAL MODULE: ./build/commands/stage.js
var commands_stage = __webpack_require__(98013);
;// CONCATENATED MODULE: ./build/commands/judge-again.js
/** Proves what a proof names once more, as it was proven and on cases that nobody has seen yet. */










/** @throws {Refusal} with everything that is in the way of judging. */
async function judgeAgain(proof, program, { options, groundOf, seed, fresh: wanted, workers }, context) {
    const stage = await (0,commands_stage/* setStage */.d$)(options, await groundOf(proof.program.language), context, { also: program.findings });
    try {
        const { suite, cases, bench } = stage;
        const fresh = (0,load/* orRefuse */.KA)(drawFresh(stage, seed, wanted));
        const folder = await stage.newFolder();
        const proving = await (0,prove/* prove */.z)((0,load/* orRefuse */.KA)(program), suite, [...cases, ...fresh], { ...bench, workers, folder });
        const measured = proving.gate === "passed"
            ? await (0,build_strength/* measureStrength */.cc)(suite, (0,build_strength/* samplesOf */.lc)(proving.cases, cases), context.signal)
            : undefined;
        const weak = measured ? (0,build_strength/* judgeStrength */.hq)(measured, options.minStrength, suite.sides.output) : [];
        const strength = measured?.kind === "measured" ? measured.strength : undefined;
        return {
            holds: proving.gate === "passed",
            ...(proving.smallest && { failing: proving.smallest.case.name }),
            figures: { cases: cases.length + fresh.length, fresh: fresh.length, rules: proving.verdict.rules },
            findings: [...stage.findings, ...proving.verdict.findings, ...weak],
            edited: editedIn(proof, rebuilt(proof, stage, strength)),
            notices: notices(proof, bench.toolchain.version, suite.engines, proving),
        };
    }
    finally {
        await stage.close();
    }
}
/** Cases that the proof does not know, shown whole: whoever reads the findings may know them. */
function drawFresh({ suite, cases }, seed, count) {
    const { input } = suite.sides;
    if (input === undefined || count === 0)
        return (0,build_findings/* checked */.KD)([]);
    const shown = cases.filter((it) => !it.heldBack && it.source !== "drawn");
    const drawn = (0,build_cases/* drawCases */.gj)({
        model: input,
        words: (0,build_cases/* collectWords */.mH)(shown.map((it) => (0,judges/* mask */.dK)(it.input, input))),
        seed,
        count,
        edges: false,
        taken: cases.map((it) => it.input),
        valid: suite.validInput,
    });
    return drawn.ok ? (0,build_findings/* checked */.KD)(drawn.value.map((it, index) => ({ ...it, name: `fresh ${index + 1}` }))) : drawn;
}
/** The proof as it would be written now; what does not follow from contract, cases and seed is its own. */
const rebuilt = (proof, { suite, cases }, strength) => (0,build_proof/* buildProof */.rW)({
    program: proof.program,
    language: proof.program.language,
    toolchain: proof.program.toolchain,
    suite,
    contractPath: proof.contract.path,
    cases,
    limits: proof.limits,
    fireFlow: proof.fireFlow,
    ...(strength && { strength }),
});
/** Figures that a person may have written: they follow from contract, cases and seed. */
function editedIn(proof, now) {
    const counts = ({ given, example, drawn, heldBack }) => ({ given, example, drawn, heldBack });
    const differ = (a, b) => b !== undefined && (0,print_json.printJson)((a ?? null)) !== (0,print_json.printJson)(b);
    return [
        ...(differ(counts(proof.cases), counts(now.cases)) ? ["cases"] : []),
        ...(differ(proof.rules, now.rules) ? ["rules"] : []),
        ...(proof.strength && differ(proof.strength, now.strength) ? ["strength"] : []),
    ];
}
function notices(proof, toolchain, { duckdb }, { dependencies = [] }) {
    const packages = (list) => list.map((it) => `${it.name}@${it.version}`).join(", ") || "no packages";
    const [then, now] = [packages(proof.dependencies), packages(dependencies)];
    return [
        ...(proof.program.toolchain === toolchain
            ? []
            : [`proven with ${(0,quote/* quote */.h)(proof.program.toolchain)}, judged again with ${toolchain}`]),
        ...(then === now ? [] : [`proven with ${(0,quote/* quote */.h)(then, 300)}, built now with ${now}`]),
        ...(proof.engines?.duckdb === duckdb
            ? []
            : [
                `SQL rules were judged by DuckDB ${(0,quote/* quote */.h)(`${proof.engines?.duckdb ?? "–"}`)}, and are now by ${duckdb ?? "–"}`,
            ]),
    ];
}

// EXTERNAL MODULE: ./build/commands/rules.js
var commands_rules = __webpack_require__(95576);
;// CONCATENATED MODULE: ./build/commands/verify-proof.js
/** One committed proof, judged again. */















const unknown = (path) => ({
    proof: path,
    program: (0,proof_options/* programOf */.oQ)(path),
    cases: 0,
    fresh: 0,
    rules: { held: 0, total: 0 },
});
/** What is known of a proof before it is judged. */
const notJudged = (path) => ({
    ...unknown(path),
    result: "error",
    findings: [(0,commands_rules/* internalFinding */.j)("internal.cancelled", `${path} was not judged: the run ended before; run verify again`)],
});
/** How many fresh cases to draw unless told: none for a proof whose author wanted none drawn. */
const usualFresh = (proof) => (proof.cases.drawnCases === 0 ? 0 : Number(options/* options */.fF["drawn-cases"].default));
/** Judges the proof at a path. Rejects only when it was cancelled, or when nobody foresaw why. */
async function verifyProof(path, settings, context) {
    const about = unknown(path);
    const read = await openProof(path, settings.root);
    if (!read.ok)
        return { ...about, result: "refused", findings: read.findings };
    const proof = read.value;
    const contract = await (0,load/* loadContract */.lF)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), proof.contract.path));
    const options = (0,proof_options/* optionsOf */.cz)(proof, path, settings.options, contract.ok ? contract.value : undefined);
    const renew = (0,proof_options/* renewal */.Bf)(options);
    const origin = { options, ...(proof.task !== undefined && { task: proof.task }) };
    const program = await (0,files/* readText */.yR)(about.program, load/* MAX_PROGRAM */.AY);
    const cases = options.cases === undefined ? undefined : await (0,files/* readText */.yR)(options.cases, load/* MAX_PROGRAM */.AY * 4);
    const hashes = [
        ...changed("program", about.program, proof.program.sha256, program.ok ? (0,files/* sha256 */.sc)(program.value) : undefined),
        ...changed("contract", options.contract, proof.contract.sha256, contract.ok ? contract.value.sha256 : undefined),
        ...changed("cases", options.cases ?? "", proof.cases.sha256, cases?.ok ? (0,files/* sha256 */.sc)(cases.value) : undefined),
    ];
    const changes = (next) => hashes.map(({ kind, what }) => (0,verify_rules/* verifyFinding */.h)(`verify.${kind}-changed`, `${what}: ${next(kind)}`, at(path)));
    const missing = await missingFiles(options);
    if (missing.length > 0) {
        const mends = missing.map((it) => restoring(it, about));
        const mend = mends.join("; ");
        const gone = mends.map((it) => (0,rules/* fileFinding */.s)("file.missing", it, at(path)));
        const result = hashes.length > 0 ? "failed" : "refused";
        return { ...about, result, findings: [...changes(() => mend), ...gone], mend, origin };
    }
    const renewable = changes(() => `${renew} renews the proof`);
    try {
        const judged = await judgeAgain(proof, program, { ...settings, options, fresh: settings.options.drawnCases ?? usualFresh(proof) }, context);
        const mend = (kind) => mending(about.program, kind, judged.failing);
        const same = hashes.length === 0;
        const findings = [
            ...(judged.holds ? renewable : changes(mend)),
            ...judged.findings.map((it) => ofProgram(it, about.program)),
            ...(same && judged.edited.length > 0
                ? [
                    (0,verify_rules/* verifyFinding */.h)("verify.proof-edited", `${path} says otherwise of ${judged.edited.join(", ")} than proving the same again (Fire-Flow ${version/* version */.r}, the proof is by ${(0,quote/* quote */.h)(proof.fireFlow, 40)}): ${renew} renews it`, at(path)),
                ]
                : []),
            ...judged.notices.map((it) => (0,verify_rules/* verifyFinding */.h)("verify.toolchain-changed", `${about.program}: ${it}`, at(path))),
        ];
        const result = judged.holds && !(0,build_findings/* hasErrors */.Cs)(findings) ? "passed" : "failed";
        return {
            ...about,
            ...judged.figures,
            result,
            findings,
            ...(judged.holds ? { renew } : { mend: mend(hashes[0]?.kind ?? "program") }),
            origin,
        };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        if (error instanceof faults/* Refusal */.P_) {
            const why = error.findings.map((it) => ofProgram(it, about.program));
            // What was changed was judged all the same; only what could not be compared is left open.
            return {
                ...about,
                result: hashes.length > 0 ? "failed" : "refused",
                findings: [...renewable, ...why],
                renew,
                origin,
            };
        }
        if (error instanceof faults/* SystemFault */.SI) {
            return {
                ...about,
                result: "error",
                findings: [...renewable, ofProgram(error.finding, about.program)],
                renew,
                origin,
            };
        }
        throw error;
    }
}
/** Files that a proof names and that are not there: no command proves anything without them. */
async function missingFiles({ program, contract, cases }) {
    const files = [program, contract, ...(cases === undefined ? [] : [cases])];
    const there = await Promise.all(files.map(system_paths/* exists */.t2));
    return files.filter((_, index) => !there[index]);
}
/** What a person does about a file that is missing. */
function restoring(file, { proof, program }) {
    const otherwise = file === program ? `remove its proof ${proof}` : `prove ${program} again with what stands in its place`;
    return `${(0,quote/* quote */.h)(file, 200)}, which ${proof} names, is missing: restore it from git, or ${otherwise}`;
}
/** What to do about a program that fails: renewing its proof is no way. */
const mending = (program, changed, failing) => `${program} does not hold${failing === undefined ? "" : `, the smallest case that fails is "${(0,quote/* quote */.h)(failing, 80)}"`}; mend the program, or restore ${changed === "program" ? "it" : `the ${changed}`} from git`;
const at = (file) => ({ location: { file, line: 1, column: 1 } });
/** Says which program a finding is of, as those of many are listed together. */
const ofProgram = (it, program) => it.message.includes(program) ? it : { ...it, message: `${program}: ${it.message}` };
/** Reads a proof whose files are all where they may be. */
async function openProof(path, root) {
    const text = await (0,files/* readText */.yR)(path, load/* MAX_PROGRAM */.AY);
    const read = text.ok ? (0,read_proof/* readProof */.r)(text.value, path) : text;
    if (!read.ok)
        return read;
    const { program, contract, cases } = read.value;
    const findings = [];
    if (program.path !== (0,external_node_path_.basename)((0,proof_options/* programOf */.oQ)(path))) {
        const what = `${path} is the proof of ${(0,quote/* quote */.h)(program.path)} and stands beside ${(0,external_node_path_.basename)((0,proof_options/* programOf */.oQ)(path))}: prove that program by itself`;
        findings.push((0,verify_rules/* verifyFinding */.h)("verify.no-proof", what, at(path)));
    }
    const base = (0,system_paths/* realPath */.Ye)(root) ?? root;
    for (const name of [(0,proof_options/* programOf */.oQ)(path), ...[contract.path, cases.path].map((it) => it && (0,external_node_path_.join)((0,external_node_path_.dirname)(path), it))]) {
        const place = name && (0,system_paths/* realPath */.Ye)(name);
        if (place && !`${place}${external_node_path_.sep}`.startsWith(`${base}${external_node_path_.sep}`)) {
            findings.push((0,rules/* fileFinding */.s)("file.outside", `${path} names ${(0,quote/* quote */.h)(name, 200)}, which is not in the repository`, at(path)));
        }
    }
    return findings.length > 0 ? (0,build_findings/* rejected */.nS)(...findings) : read;
}
/** Hashes that are there and differ. */
function changed(kind, path, then, now) {
    if (then === undefined || now === undefined || then === now)
        return [];
    const was = kind === "cases"
        ? "are not the ones that it was proven on"
        : kind === "program"
            ? "is not the one that was proven"
            : "is not the one that it was proven against";
    const what = `${path} ${was} (${then.slice(0, 12)} became ${now.slice(0, 12)})`;
    return [{ kind, what }];
}

;// CONCATENATED MODULE: ./build/commands/verify.js
/** `fire-flow verify`: judges every committed proof again. */
















async function run(options, context) {
    const place = await (0,git_changes.pathInRepository)(context.cwd);
    const paths = await proofsAt(options.proofs, context.cwd, place);
    await (0,own_folder/* refuseForeign */.re)(options.reportDir, own_folder/* verifyKeeps */.E0);
    const tell = options.onDrift === "issue" ? (await Promise.all(/* import() */[__webpack_require__.e(1146), __webpack_require__.e(7028), __webpack_require__.e(786)]).then(__webpack_require__.bind(__webpack_require__, 5028))).openDrift(options, context) : undefined;
    const cores = (0,external_node_os_.availableParallelism)();
    const atOnce = Math.min(cores, paths.length);
    const settings = {
        options,
        groundOf: grounds(options, context),
        seed: options.seed ?? daySeed(context.now()),
        // Of all proofs together no more cases run at a time than of one.
        workers: Math.max(1, Math.floor(cores / atOnce)),
        root: (0,external_node_path_.resolve)(context.cwd, (0,external_node_path_.relative)(`/${place ?? ""}`, "/")),
    };
    const traceId = (0,run_folder/* newTraceId */.dp)(context.now());
    const journal = await (0,run_folder/* openJournal */._0)((0,run_folder/* reportFolder */.t3)(options.reportDir, traceId, context));
    const documentOf = (proofs) => ({
        result: worst(proofs),
        traceId,
        seed: settings.seed,
        proofs: proofs.map(described),
    });
    const judged = await judgeAll(paths, atOnce, settings, context, (proofs) => journal.report(documentOf(proofs)));
    // What was not judged is no drift, and nobody who cancels wants tokens to be spent.
    const cancelled = context.signal.aborted;
    const again = options.onDrift === "regenerate" && !cancelled
        ? await regenerate(judged, options, journal.folder, context)
        : undefined;
    const proofs = again?.proofs ?? judged;
    const document = documentOf(proofs);
    if (again)
        await journal.report(document);
    const told = cancelled ? undefined : await tell?.(proofs);
    // The programs hold all the same, but somebody was to be told of it, or to get them.
    const exitCode = told && told.findings.length > 0 ? exit_code.exitCodes.error : again?.exitCode;
    const table = tableOf(proofs);
    return {
        result: document.result,
        ...(document.result === "passed" && exitCode !== undefined && { exitCode }),
        document,
        findings: [...proofs.flatMap((it) => it.findings), ...(told?.findings ?? [])],
        table,
        output: textOf(table),
        summary: summaryOf(proofs, settings.seed),
        outputs: { ...again?.outputs, ...told?.outputs, "trace-id": traceId, report: (0,run_folder/* reportPath */.eG)(journal.folder) },
    };
}
/**
 * Judges the proofs and keeps what is known of all of them after each. A proof that nobody has judged yet stands there as
 * an error, and stays one where the run is cancelled.
 */
async function judgeAll(paths, atOnce, settings, context, keep) {
    const quiet = { ...context, observe: () => { } };
    const proofs = paths.map(notJudged);
    await keep(proofs);
    let done = 0;
    let kept = Promise.resolve();
    try {
        await (0,in_parallel/* inParallel */.H)([...paths.entries()], atOnce, async ([index, path]) => {
            const verified = await verifyProof(path, settings, quiet);
            // What the signal ended is no judgement, whatever came of it.
            context.signal.throwIfAborted();
            proofs[index] = verified;
            context.observe({ event: "case-done", done: ++done, total: paths.length });
            // One after the other: a report that is older must not come last.
            kept = kept.then(() => keep(proofs));
            await kept;
        });
    }
    catch (error) {
        if (!context.signal.aborted)
            throw error;
    }
    return proofs;
}
/**
 * The proofs that are named, or all below the working directory, in order.
 * @param place of the working directory in its repository: the message may be read where no path of this machine means anything
 * @throws {Refusal} where there is none.
 */
async function proofsAt(named, cwd, place) {
    const all = named ?? (0,proof_options/* committedProofs */.AU)(cwd);
    const paths = [...new Set(all.map((it) => ((0,proof_options/* isProofPath */.SV)(it) ? it : `${it}.proof.json`)))];
    if (paths.length === 0) {
        const where = place === undefined
            ? "below the working directory"
            : place === ""
                ? "in the repository"
                : `below ${(0,quote/* quote */.h)(place, 200)}`;
        throw new faults/* Refusal */.P_([
            (0,verify_rules/* verifyFinding */.h)("verify.nothing", `there is no *.proof.json ${where}: prove a program first, or name its proof`),
        ]);
    }
    const missing = (await Promise.all(paths.map(system_paths/* exists */.t2))).flatMap((there, index) => (there ? [] : [paths[index]]));
    if (missing.length === 0)
        return paths;
    throw new faults/* Refusal */.P_(missing.map((it) => (0,verify_rules/* verifyFinding */.h)("verify.no-proof", `${it} does not exist; the path counts from the working directory`)));
}
/** What each language needs, looked for once. */
function grounds(options, context) {
    const found = new Map();
    return (language) => {
        const ground = found.get(language) ?? (0,commands_ground/* findGround */.D)({ language, sandbox: options.sandbox }, context);
        found.set(language, ground);
        return ground;
    };
}
/** The date as a number, 20260131: fresh cases every day, and on one day the same for everybody. */
const daySeed = (now) => Number(new Date(now).toISOString().slice(0, 10).replaceAll("-", ""));
/** What was judged and is wrong goes first, then what could not be judged. */
const worst = (proofs) => ["failed", "error", "refused"].find((it) => proofs.some(({ result }) => result === it)) ?? "passed";
const described = ({ origin: _, mend: __, ...it }) => it;
/** What became of asking for the program anew, where that was wanted. */
function askedAgain({ regenerated, findings }) {
    if (regenerated === "passed")
        return ", regenerated";
    return findings.some((it) => it.rule === "verify.not-regenerated") ? ", not regenerated" : "";
}
const tableOf = (proofs) => ({
    head: ["proof", "result", "cases", "fresh", "rules"],
    rows: proofs.map((it) => [
        it.proof,
        `${it.result}${askedAgain(it)}`,
        `${it.cases}`,
        `${it.fresh}`,
        `${it.rules.held}/${it.rules.total}`,
    ]),
});
function textOf({ head, rows }) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    return all
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd())
        .join("\n");
}
function summaryOf(proofs, seed) {
    const drawn = proofs.some((it) => it.fresh > 0) ? `Fresh cases by --seed ${seed}.` : "No fresh cases were drawn.";
    const bad = proofs.filter((it) => it.result === "failed" || it.result === "refused");
    const open = proofs.filter((it) => it.result === "error");
    const first = bad[0] ?? open[0];
    if (first === undefined)
        return `${proofs.length} of ${proofs.length} proofs hold. ${drawn}`;
    const of = `of ${(0,count/* count */.U)(proofs.length, "proof")}`;
    const fact = bad.length > 0
        ? `${bad.length} ${of} ${bad.length === 1 ? "does" : "do"} not hold`
        : `${open.length} ${of} could not be judged`;
    const also = bad.length > 0 && open.length > 0 ? ` ${open.length} more could not be judged.` : "";
    const why = first.findings.find((it) => it.severity === "error")?.rule ?? first.result;
    const next = first.mend === undefined ? first.renew && ` Renew: ${first.renew}` : ` ${first.mend}.`;
    return `${fact}, ${first.proof} first: ${why}${askedAgain(first)}.${next ?? ""}${also}\n${drawn}`;
}


/***/ }),

/***/ 61122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usageFinding),
/* harmony export */   V: () => (/* binding */ usageRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be wrong with the options themselves. */

const usageRules = {
    "usage.unknown-command": {
        severity: "error",
        why: "A command that does not exist cannot be run.",
        mend: "Take one of the commands that `fire-flow help` lists.",
    },
    "usage.unknown-option": {
        severity: "error",
        why: "An option that is silently ignored would leave a run that is not the one asked for.",
        mend: "Correct the name; `fire-flow help <command>` lists what the command takes.",
    },
    "usage.unknown-input": {
        severity: "error",
        why: "An input that is silently ignored would leave a run that is not the one asked for.",
        mend: "Correct the name; action.yml lists the inputs.",
    },
    "usage.foreign-option": {
        severity: "error",
        why: "The option exists, but this command would ignore it.",
        mend: "Leave it out, or run the command that takes it.",
    },
    "usage.secret-flag": {
        severity: "error",
        why: "Arguments are seen by every process of the machine and stay in the shell's history.",
        mend: "Give the secret by its environment variable or by a file.",
    },
    "usage.missing-option": {
        severity: "error",
        why: "The command cannot do without it.",
        mend: "Give it.",
    },
    "usage.missing-value": {
        severity: "error",
        why: "The option needs a value.",
        mend: "Give one; write `--option=value` where it begins with dashes.",
    },
    "usage.invalid-value": {
        severity: "error",
        why: "The value is not of the option's type or is out of its range.",
        mend: "Take one of the allowed values.",
    },
    "usage.unknown-extension": {
        severity: "error",
        why: "The extension of program says its language, and no language has this one.",
        mend: "Give program an extension of its language, or set language.",
    },
    "usage.duplicate-option": {
        severity: "error",
        why: "Of two values for one option only one could hold.",
        mend: "Give it once.",
    },
    "usage.unexpected-argument": {
        severity: "error",
        why: "A bare argument that no option takes would be ignored.",
        mend: "Name the option that it is meant for, or quote a value that contains spaces.",
    },
    "usage.unreadable-file": {
        severity: "error",
        why: "The file that an option names could not be read.",
        mend: "Correct the path; relative ones start at the working directory.",
    },
};
const usageFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(usageRules);


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
 * Lists the files below a folder. A link is one of them only if it leads to a file inside it.
 * @param skip names of folders that are not entered
 * @param isFileName names that only a file is expected to have: a folder of such a name is not entered
 */
function listTree(root, skip, isFileName = () => false) {
    const files = [];
    const outside = [];
    const links = [];
    const odd = [];
    const unreadable = [];
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
    const isInside = (file) => file.startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) &&
        !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file.slice(real.length + 1))
            .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
            .some(skip);
    const pending = [""];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), (code) => unreadable.push({ path: folder, code }))) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (isFileName(entry.name))
                    odd.push(path);
                else if (!skip(entry.name))
                    pending.push(path);
            }
            else if (entry.isFile())
                files.push(path);
            else if (entry.isSymbolicLink()) {
                const file = fileBehind((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
                (file === undefined ? links : isInside(file) ? files : outside).push(path);
            }
            else
                odd.push(path);
        }
    }
    return { files: files.sort(), outside: outside.sort(), links: links.sort(), unreadable, odd: odd.sort() };
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
/** The regular file that a link leads to in the end, if it does. */
function fileBehind(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(link).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(link) : undefined;
    }
    catch {
        return undefined;
    }
}
/** @param limit bytes; a larger file is not read */
function readFileText(path, limit) {
    let descriptor;
    try {
        // Without O_NONBLOCK opening a FIFO that took the file's place would wait for a writer.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        // Most files fit: to ask what was opened, and how large it is, would take as long again.
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, small, 0, small.length, 0);
        if (0 < read && read < Math.min(small.length, limit))
            return decode(small.subarray(0, read));
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stat.isFile())
            return { kind: "not-regular" };
        if (stat.size > limit)
            return { kind: "too-large" };
        return decode(readWhole(descriptor, stat.size));
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return { kind: "missing" };
        // A folder can be opened, and a FIFO has no place to read from.
        return code === "EISDIR" || code === "ESPIPE" ? { kind: "not-regular" } : { kind: "unreadable", code };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Where small files are read into, one after the other: a buffer of each one's own would be garbage at once. */
const small = Buffer.allocUnsafe(1 << 16);
/** As many bytes as the file had when it was opened: one that grows meanwhile is read up to there. */
function readWhole(descriptor, size) {
    const buffer = Buffer.allocUnsafe(size);
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


/***/ })

};
