export const id = 108;
export const ids = [108,245];
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

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openProvider)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3876);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1122);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7552);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8259);
/** The provider that the options name, recorded where they say so. */






const MAX_CASSETTE = 64 * 1024 * 1024;
/** Nothing is asked yet. */
async function openProvider(options, context) {
    const { cassette: path, record, ...settings } = options;
    const cassette = path === undefined ? undefined : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, MAX_CASSETTE);
    const identity = workloadIdentity(options, context);
    const faults = [cassette, identity].flatMap((it) => (it?.ok === false ? it.findings : []));
    if (faults.length > 0)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)(...faults);
    const provider = await (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createProvider */ .Qd)(options.provider, {
        ...settings,
        ...(path !== undefined && cassette?.ok && { cassette: { path, text: cassette.value } }),
        ...(identity?.ok && { workloadIdentity: identity.value }),
    }, context.environment);
    if (!provider.ok || record === undefined)
        return provider;
    const place = await recordPlace(record);
    if (!place.ok)
        return place;
    return { ...provider, value: (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .recording */ .oz)(provider.value, (text) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(record, text)) };
}
/** Where the cassette goes: only another cassette is overwritten. */
async function recordPlace(path) {
    if (!(await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(path)))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)(path);
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, MAX_CASSETTE);
    if (text.ok && (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readCassette */ .nn)(text.value, path).ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)(path);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_system_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-ours", `${path} is there and is no cassette: name another file for record`));
}
/** Who the job is to OpenAI, where it is told; one of the two ids alone is nobody. */
function workloadIdentity({ identityProviderId, serviceAccountId, idTokenAudience }, { getIdToken }) {
    if (identityProviderId === undefined && serviceAccountId === undefined)
        return undefined;
    if (identityProviderId === undefined || serviceAccountId === undefined) {
        const ids = ["identity-provider-id", "service-account-id"];
        const [there, missing] = serviceAccountId === undefined ? ids : ids.toReversed();
        const what = `input ${missing} is missing: ${there} alone names nobody. Give both, or api-key.`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_options_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .usageFinding */ .P)("usage.missing-option", what));
    }
    if (getIdToken === undefined || idTokenAudience === undefined)
        return undefined;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)({ identityProviderId, serviceAccountId, getToken: () => getIdToken(idTokenAudience) });
}


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLoop: () => (/* binding */ runLoop)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/contract-loop.js + 1 modules
var contract_loop = __webpack_require__(4017);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/proof.js
var build_proof = __webpack_require__(7170);
// EXTERNAL MODULE: ./build/report.js
var report = __webpack_require__(9819);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/system/git.js
/** What git knows of a file. */


/**
 * Whether git has this very content of the file committed, so that overwriting it loses nothing. False where there is
 * no git or no repository.
 */
async function committedUnchanged(path) {
    // Tracked, and neither staged nor unstaged changes: `diff HEAD` alone says nothing of an untracked file.
    return (await git(path, "ls-files", "--error-unmatch")) && (await git(path, "diff", "--quiet", "HEAD"));
}
async function git(path, ...args) {
    const { PATH = "", HOME = "" } = process.env;
    try {
        const { exitCode } = await (0,exec/* getExecOutput */.H)("git", [...args, "--", (0,external_node_path_.basename)(path)], {
            cwd: (0,external_node_path_.dirname)(path),
            // Nothing of the surroundings, above all no secret, reaches the child.
            env: { PATH, HOME, GIT_OPTIONAL_LOCKS: "0" },
            silent: true,
            ignoreReturnCode: true,
        });
        return exitCode === 0;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
// EXTERNAL MODULE: ./build/system/rules.js
var rules = __webpack_require__(8259);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(6683);
// EXTERNAL MODULE: ./build/next-turn.js
var next_turn = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/strength.js + 1 modules
var build_strength = __webpack_require__(8435);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(4245);
// EXTERNAL MODULE: ./build/commands/load.js
var load = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/options/parse.js
var parse = __webpack_require__(162);
// EXTERNAL MODULE: ./build/options/values.js
var values = __webpack_require__(8739);
// EXTERNAL MODULE: ./build/options.js
var options = __webpack_require__(3614);
;// CONCATENATED MODULE: ./build/commands/repeated-flags.js



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
    return Object.entries(options/* options */.fF).flatMap(([name, row]) => {
        if (!row.commands.includes("prove") || row.only === "action" || row.secret || elsewhere.has(name))
            return [];
        const value = given[(0,parse/* camelCase */.x)(name)];
        return value === undefined || isDefault(row, value) ? [] : flag(name, row, value);
    });
}
function isDefault(row, value) {
    const read = row.default === undefined ? undefined : (0,values/* readValue */.wK)(row, row.default);
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

// EXTERNAL MODULE: ./build/formats/json.js + 1 modules
var json = __webpack_require__(7149);
;// CONCATENATED MODULE: ./build/commands/reproduction.js
/** The minimal reproduction: one command, needing no model, that shows a candidate failing. */



/**
 * Gives the command. A failing case that was drawn or shrunk is written to `folder`; one that the user gave is named by
 * the user's own file, so that no personal data is copied.
 */
async function reproduction(attempt, facts, folder) {
    const failing = attempt.smallest?.case ?? attempt.cases.find((it) => !it.passed)?.case;
    const base = ["fire-flow", "prove", facts.program, "--contract", facts.contract, ...facts.more];
    if (failing === undefined)
        return command([...base, "--seed", `${facts.seed}`, ...givenFlags(facts)]);
    if (failing.source !== "drawn") {
        return command([...base, "--drawn-cases", "0", "--hold-back", "0", ...givenFlags(facts)]);
    }
    const path = (0,external_node_path_.join)(folder, "reproduction.json");
    await (0,files/* writeFileAtomic */.Zf)(path, `${(0,json.printJson)([caseEntry(failing)], 2)}\n`);
    return command([...base, "--drawn-cases", "0", "--cases", path]);
}
const givenFlags = ({ cases, input }) => [
    ...(cases === undefined ? [] : ["--cases", cases]),
    ...(input === undefined ? [] : ["--input", input]),
];
const caseEntry = (it) => ({ name: it.name, input: it.input });
/** Quotes for a POSIX shell what is not plainly harmless. */
const command = (words) => words.map((it) => (/^[\w@%+=:,./-]+$/.test(it) ? it : `'${it.replaceAll("'", `'\\''`)}'`)).join(" ");

// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/write-proof.js
var write_proof = __webpack_require__(3971);
;// CONCATENATED MODULE: ./build/commands/conclude.js













/** Writes what the run came to: first the report, so that a full disk loses nothing of it. */
async function conclude(outcome, run) {
    const { journal, program } = run;
    await journal.report(run.report(outcome));
    const more = outcome.proven === undefined ? await failure(outcome, run) : await success(outcome.proven, outcome, run);
    const document = run.report(outcome, more.end);
    await journal.report(document);
    const { attempts, usage } = outcome;
    const best = (0,next_turn/* bestOf */.U)(attempts);
    const source = outcome.proven ?? best?.source;
    return {
        result: outcome.result,
        ...(more.exitCode !== undefined && { exitCode: more.exitCode }),
        document,
        findings: [...run.stage.findings, ...outcome.findings, ...more.findings],
        summary: more.summary(outcome, (0,run_folder/* reportPath */.eG)(journal.folder)),
        attempts,
        ...(outcome.strength && { strength: outcome.strength }),
        of: run.options.maxAttempts,
        ...(source !== undefined && { program: { path: program, language: run.stage.language.name, source } }),
        outputs: {
            "trace-id": document.traceId,
            attempts: attempts.length,
            report: (0,run_folder/* reportPath */.eG)(journal.folder),
            "input-tokens": usage.inputTokens,
            "output-tokens": usage.outputTokens,
            ...(more.end.program && { program: more.end.program.path }),
            ...(more.end.proof !== undefined && { proof: more.end.proof }),
        },
    };
}
/** Puts the program and its proof in their places. Where that fails, what was proven is in the report folder. */
async function success(source, outcome, run) {
    const kept = await run.journal.program(source, run.stage.language.extensions[0]);
    try {
        return await place(source, outcome, run);
    }
    catch (error) {
        if (!(error instanceof faults/* SystemFault */.S))
            throw error;
        return {
            end: {},
            exitCode: exit_code.exitCodes.error,
            findings: [error.finding],
            summary: () => `proven, but not written: ${error.finding.message}. The proven program is ${kept}`,
        };
    }
}
async function place(source, { strength, dependencies }, run) {
    const { program, stage, provider, options, there, earlier } = run;
    if (source !== there)
        await replaceProgram(source, run);
    const { cases } = stage;
    const proof = await (0,write_proof/* writeProof */.E)({
        program,
        source,
        contract: options.contract,
        cases,
        stage,
        task: options.task,
        ...(strength && { strength }),
        ...(dependencies && { builtWith: dependencies }),
        ...(source === there ? earlier.provider && { provider: earlier.provider } : { provider }),
    }, run.context.cwd);
    const origin = provider.origin === undefined ? "" : ` The answers are ${provider.origin}, nobody was asked.`;
    return {
        end: { program: { path: program, sha256: (0,files/* sha256 */.sc)(source) }, ...(proof.path !== undefined && { proof: proof.path }) },
        findings: proof.findings,
        summary: ({ stop, attempts }) => [
            stop.reason === "already-proven"
                ? `${program} holds already: no token was spent. Proof: ${proof.path}.`
                : `${program} is proven on ${cases.length} cases, in attempt ${attempts.at(-1)?.number}. Proof: ${proof.path}.${origin}`,
            ...(strength ? [(0,build_strength/* strengthLine */.Oj)(strength)] : []),
        ].join("\n"),
    };
}
/** @throws {SystemFault} when somebody wrote to the program while the loop ran: theirs is not overwritten. */
async function replaceProgram(source, { program, target, there }) {
    const now = (await (0,paths/* exists */.t2)(target)) ? await (0,files/* readText */.yR)(target, load/* MAX_PROGRAM */.AY) : (0,findings/* checked */.KD)(undefined);
    if (!now.ok || now.value !== there) {
        throw new faults/* SystemFault */.S((0,rules/* fileFinding */.s)("file.changed", `${program} was changed while the loop ran and is left alone`));
    }
    await (0,files/* writeFileAtomic */.Zf)(target, source);
}
async function failure(outcome, run) {
    const { options, stage, journal } = run;
    const best = (0,next_turn/* bestOf */.U)(outcome.attempts);
    const extension = stage.language.extensions[0];
    const reproduce = best &&
        (await reproduction(best, {
            contract: options.contract,
            program: best.kind === "existing" ? run.program : `${journal.folder}/candidates/${best.number}${extension}`,
            seed: stage.suite.settings.seed,
            ...(options.cases !== undefined && { cases: options.cases }),
            ...(options.input !== undefined && { input: options.input }),
            more: repeatedFlags(options),
        }, journal.folder));
    return {
        end: { ...(reproduce !== undefined && { reproduce }) },
        findings: [],
        summary: ({ result, stop }, report) => [
            `${result}: ${stop.detail.replace(/\.$/, "")}. ${best ? `Best candidate: attempt ${best.number}, ${best.rules.held}/${best.rules.total} rules.` : "No candidate was judged."} Report: ${report}`,
            ...(reproduce === undefined ? [] : [`See it fail: ${reproduce}`]),
        ].join("\n"),
    };
}

// EXTERNAL MODULE: ./build/commands/open-provider.js
var open_provider = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/commands/prompt-of.js
var prompt_of = __webpack_require__(127);
// EXTERNAL MODULE: ./build/commands/stage.js
var commands_stage = __webpack_require__(8013);
;// CONCATENATED MODULE: ./build/commands/run-loop.js
/** The contract loop with all that it needs, and what becomes of its outcome. */
















async function runLoop(options, ground, context) {
    const started = performance.now();
    const { language } = ground;
    const program = options.program ?? `program${language.extensions[0]}`;
    const target = await (0,paths/* insideWorkingDirectory */.DI)(program, context.cwd);
    const proofTarget = await (0,paths/* insideWorkingDirectory */.DI)((0,build_proof/* proofPath */.yv)(program), context.cwd);
    const existing = (await (0,paths/* exists */.t2)(program)) ? await (0,files/* readText */.yR)(program, load/* MAX_PROGRAM */.AY) : (0,findings/* checked */.KD)(undefined);
    const proof = await (0,files/* readText */.yR)((0,build_proof/* proofPath */.yv)(program), load/* MAX_PROGRAM */.AY);
    const earlier = proof.ok ? (0,build_proof/* readEarlierProof */.lT)(proof.value) : {};
    const inputs = [options.contract, options.cases, options.cassette, options.record].filter((it) => it !== undefined);
    const own = inputs.some((it) => (0,external_node_path_.resolve)(it) === (0,external_node_path_.resolve)(program))
        ? [(0,rules/* fileFinding */.s)("file.not-ours", `program ${program} is a file that the run reads or records: name another one`)]
        : [];
    const opened = await (0,open_provider/* openProvider */.C)(options, context);
    const stage = await (0,commands_stage/* setStage */.d$)(options, ground, context, {
        ...(earlier.seed !== undefined && { seed: earlier.seed }),
        also: [{ findings: own }, target, ...(target.ok ? [proofTarget] : []), existing, opened].flatMap((it) => it.findings),
    });
    try {
        const provider = (0,load/* orRefuse */.KA)(opened);
        const there = (0,load/* orRefuse */.KA)(existing);
        const traceId = (0,run_folder/* newTraceId */.dp)(context.now());
        const { suite, bench } = stage;
        const facts = {
            traceId,
            suite,
            task: options.task,
            language: language.name,
            sandbox: bench.sandbox.name,
            provider,
        };
        const run = {
            options,
            context,
            stage,
            provider,
            program,
            target: (0,load/* orRefuse */.KA)(target),
            journal: await (0,run_folder/* openJournal */._0)((0,run_folder/* reportFolder */.t3)(options.reportDir, traceId, context)),
            report: (outcome, more) => (0,report/* buildReport */.F)(facts, { ...outcome, ...more, durationMs: performance.now() - started }),
            earlier,
            ...(there !== undefined && { there }),
        };
        const outcome = await (0,contract_loop/* contractLoop */.X)({
            suite,
            language,
            prompt: (0,prompt_of/* promptOf */.G)(stage, options.task),
            ...(there !== undefined && { existing: await existingProgram(program, there, earlier.sha256) }),
            minStrength: options.minStrength,
            limits: {
                maxAttempts: options.maxAttempts,
                tokenBudget: options.tokenBudget,
                timeBudgetMs: options.timeBudget,
                maxOutputTokens: options.maxOutputTokens,
            },
        }, {
            ...bench,
            provider,
            journal: run.journal,
            newFolder: stage.newFolder,
            sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }),
            random: Math.random,
            signal: context.signal,
            keep: (standing) => run.journal.report(run.report(standing)),
        });
        return await conclude(outcome, run);
    }
    finally {
        await stage.close();
    }
}
/** What is at `program`, to be proven first; it is kept where overwriting it would lose somebody's work. */
async function existingProgram(path, source, proven) {
    if (proven === (0,files/* sha256 */.sc)(source) || (await committedUnchanged(path)))
        return { source };
    const why = `${path} is there, does not hold, and neither a proof names it nor has git it committed unchanged: commit it, or name another program`;
    return { source, keep: (0,rules/* fileFinding */.s)("file.not-ours", why) };
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


/***/ })

};
