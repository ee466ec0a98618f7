export const id = 632;
export const ids = [632,245];
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

/***/ 8632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/contract-loop.js
var contract_loop = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/languages/index.js + 17 modules
var languages = __webpack_require__(6413);
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
;// CONCATENATED MODULE: ./build/commands/generate.js
/** `fire-flow generate`: the contract loop, and what becomes of its outcome. */

















async function run(options, context) {
    const started = performance.now();
    const language = (0,load/* languageOf */.eX)(options);
    const program = options.program ?? `program${languages/* languages */.eo[language].extensions[0]}`;
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
    const stage = await (0,commands_stage/* setStage */.d$)(options, language, context, {
        ...(earlier.seed !== undefined && { seed: earlier.seed }),
        also: [{ findings: own }, target, ...(target.ok ? [proofTarget] : []), existing, opened].flatMap((it) => it.findings),
    });
    try {
        const provider = (0,load/* orRefuse */.KA)(opened);
        const there = (0,load/* orRefuse */.KA)(existing);
        const traceId = (0,run_folder/* newTraceId */.dp)(context.now());
        const { suite, bench } = stage;
        const facts = { traceId, suite, task: options.task, language, sandbox: bench.sandbox.name, provider };
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
            language: stage.language,
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

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ MAX_PROGRAM),
/* harmony export */   E4: () => (/* binding */ loadText),
/* harmony export */   KA: () => (/* binding */ orRefuse),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   lF: () => (/* binding */ loadContract),
/* harmony export */   lJ: () => (/* binding */ loadInput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6033);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3876);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5173);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6413);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1122);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9692);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7552);
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
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(path, MAX_CONTRACT);
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
    const bytes = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readBytes */ .io)(given, MAX_INPUT);
    return bytes.ok ? _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.json.read(bytes.value, undefined, given) : bytes;
}
const looksLikeJson = (given) => /^\s*[[{"]/.test(given);
/** Reads the option `input` as text, for a program that is run as it is: JSON text, or else a file of any format. */
async function loadText(given) {
    if (given === "")
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .checked */ .KD)(given);
    const inline = _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.json.read(new TextEncoder().encode(given), undefined, "input");
    if (inline.ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .checked */ .KD)(given);
    // What begins like JSON but is none, and is no file either, is a slip in the JSON.
    return looksLikeJson(given) && !(await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)(given)) ? inline : (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(given, MAX_INPUT);
}
/**
 * The language of a program: as told, else by its extension; python where it has none.
 * @throws {Refusal} where no language has the extension: the program would be written in another one than its name says.
 */
function languageOf(options) {
    const { language, program = "" } = options;
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(program);
    const all = Object.values(_languages_index_js__WEBPACK_IMPORTED_MODULE_4__/* .languages */ .eo);
    const own = language ?? (extension === "" ? "python" : all.find((it) => it.extensions.includes(extension))?.name);
    if (own !== undefined)
        return own;
    const known = all.flatMap((it) => it.extensions).join(", ");
    const what = `program ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(program, 200)} ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(extension, 40)}, which is no language's. Allowed: ${known}; or give language.`;
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P([(0,_options_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .usageFinding */ .P)("usage.unknown-extension", what, { expected: known, actual: extension })]);
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

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ promptOf)
/* harmony export */ });
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6033);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6413);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3144);
/** How a turn of the loop becomes a prompt. */




/** What stays the same in all prompts of a run is made once. Values of shown cases are masked. */
function promptOf({ suite, language: spoken, bench }, task) {
    const { contract, sides, formats } = suite;
    const allowed = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dependencyBrief */ .MP)(spoken, bench.compile.dependencies ?? spoken.dependencies);
    const language = { ...spoken, brief: `${spoken.brief}\n${allowed}` };
    const parts = {
        language,
        contract: (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(contract, sides),
        schemas: { ...(sides.input && { input: record(sides.input) }), output: record(sides.output) },
        sides,
        formats,
        limits: bench.limits,
        task,
    };
    const masked = (it) => ({
        ...it,
        input: sides.input === undefined ? it.input : (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(it.input, sides.input),
        ...(it.output !== undefined && { output: (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(it.output, sides.output) }),
    });
    return (turn, shown) => {
        const previous = previousOf(turn);
        return (0,_prompt_js__WEBPACK_IMPORTED_MODULE_3__/* .buildPrompt */ .f)({ ...parts, cases: shown.map(masked), ...(previous && { previous }) });
    };
}
/** The schema of one record, whatever a case holds of them. */
const record = (model) => (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonSchema */ .Og)({ ...model, cardinality: "one" });
function previousOf(turn) {
    switch (turn.kind) {
        case "fresh":
            return turn.after && { kind: "fresh", feedback: turn.after.feedback ?? "" };
        case "repair":
            return { kind: "repair", source: turn.of.source, feedback: turn.of.feedback ?? "" };
        case "restart":
            return { kind: "restart", notes: turn.failed.map(note).join("\n") };
        default:
            return turn;
    }
}
/** One line on what became of a candidate: the rules it broke, no code, so that the new start is one. */
function note({ number, rules, findings }) {
    const broken = findings.filter((it) => it.severity === "error").slice(0, 5);
    const list = broken.map((it) => `${it.rule}${it.path === undefined ? "" : ` at \`${it.path}\``}: ${it.message}`);
    return `- Program ${number} held ${rules.held} of ${rules.total} rules. Broken: ${list.join("; ")}`;
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
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3876);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6413);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9149);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6716);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2211);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7418);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3911);
/** What `generate` and `prove` need before they start: the suite, the sandbox and the toolchain, or every reason why not. */












const MAX_CASES_FILE = 16 * 1024 * 1024;
/**
 * @param seed used where the options have none: that of an earlier proof.
 * @throws {Refusal} with everything that is in the way, at once; `also` is what the caller found before.
 */
async function setStage(options, name, context, { seed, also = [] } = {}) {
    const language = _languages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .languages */ .eo[name];
    const [contract, given, sandbox, toolchain] = await Promise.all([
        (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .loadContract */ .lF)(options.contract),
        loadGiven(options),
        (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseSandbox */ .HY)(options.sandbox, context.environment),
        language.find(context.environment),
    ]);
    const jsonata = (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openJsonata */ .VQ)();
    const suite = contract.ok && given.ok
        ? await (0,_suite_js__WEBPACK_IMPORTED_MODULE_7__/* .assembleSuite */ .F)(contract.value, given.value.cases, { ...options, seed: options.seed ?? seed ?? seedOf(contract.value) }, { jsonata })
        : undefined;
    const cases = suite?.ok ? (0,_suite_js__WEBPACK_IMPORTED_MODULE_7__/* .casesOf */ .D)(suite.value) : undefined;
    const findings = [
        ...also,
        ...[contract, given, suite, cases, sandbox, toolchain].flatMap((it) => it?.findings ?? []),
    ];
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .hasErrors */ .Cs)(findings) || !suite?.ok || !cases?.ok || !given.ok || !sandbox.ok || !toolchain.ok) {
        await jsonata.close();
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P(findings);
    }
    const scratch = await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .makeScratch */ .lP)();
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
                cache: await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "cache")),
                dependencies: options.dependencies ?? language.dependencies,
            },
            workers: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
            observe: context.observe,
            signal: context.signal,
            now: () => performance.now(),
        },
        newFolder: () => (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `${++folders}`)),
        close: async () => {
            await Promise.all([jsonata.close(), (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .removeScratch */ .ZU)(scratch)]);
        },
        ...(given.value.source && { given: given.value.source }),
        findings,
    };
}
/** Reads the cases that are given, in a file or as one input. */
async function loadGiven(options) {
    const input = options.input === undefined ? undefined : await (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .loadInput */ .lJ)(options.input);
    const text = options.cases === undefined ? undefined : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)(options.cases, MAX_CASES_FILE);
    const fromFile = text?.ok ? (0,_cases_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k0)(text.value, options.cases) : text;
    const faults = [...(input?.findings ?? []), ...(fromFile?.findings ?? [])];
    if ((input && !input.ok) || (fromFile && !fromFile.ok))
        return { ok: false, findings: faults };
    const single = input === undefined ? [] : [(0,_cases_index_js__WEBPACK_IMPORTED_MODULE_2__/* .inputCase */ .T0)(input.value)];
    const cases = [...single, ...(fromFile?.value ?? [])];
    const source = {
        ...(text?.ok && { path: options.cases, sha256: (0,_system_files_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256 */ .sc)(text.value) }),
        ...(single.length > 0 && { inline: single }),
    };
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .checked */ .KD)({ cases, ...((text || input) && { source }) }, faults);
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

/***/ 4159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ contractLoop)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6889);
/* harmony import */ var _cases_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6447);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
/* harmony import */ var _generate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9893);
/* harmony import */ var _next_turn_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7139);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2662);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9819);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8435);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6716);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9435);
/**
 * The contract loop: GENERATE → PROVE → COLLECT FEEDBACK, until a candidate is proven or a limit is reached. It does no
 * IO of its own: the provider, the toolchain, the sandbox and the journal are passed in.
 */










/** Below this many tokens of room an answer can hold no program. */
const LEAST_ANSWER = 64;
/**
 * Runs the loop to its end. Limits, cancellation, provider and sandbox faults are outcomes, not exceptions: what was
 * paid for until then is in them.
 * @throws {Refusal} when the cases cannot be drawn; nothing was spent.
 */
async function contractLoop(job, parts) {
    const attempts = [];
    // Not summed over the attempts: an answer that was paid for may never become one.
    let usage = _tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .noUsage */ .tk;
    // The attempt whose answer is there and not judged yet.
    let inFlight;
    const deadline = parts.now() + job.limits.timeBudgetMs;
    const outOfTime = AbortSignal.timeout(job.limits.timeBudgetMs);
    const signal = AbortSignal.any([parts.signal, outOfTime]);
    const timeIsUp = `time-budget of ${job.limits.timeBudgetMs / 1000} s is used up`;
    const end = (result, reason, detail, more = {}) => ({
        result,
        stop: { reason, detail },
        attempts,
        usage,
        findings: (0,_next_turn_js__WEBPACK_IMPORTED_MODULE_9__/* .bestOf */ .U)(attempts)?.findings ?? attempts.at(-1)?.findings ?? [],
        ...more,
    });
    const exhausted = (reason, detail) => end((0,_next_turn_js__WEBPACK_IMPORTED_MODULE_9__/* .bestOf */ .U)(attempts) || reason === "max-attempts" ? "escalated" : "error", reason, detail);
    const add = async (attempt) => {
        inFlight = undefined;
        attempts.push(attempt);
        parts.observe({ event: "attempt-done", attempt, of: job.limits.maxAttempts });
        await parts.keep(end("error", "cancelled", `ended unexpectedly after attempt ${attempt.number}`));
    };
    try {
        const proveOnce = async (source, cases) => (0,_prove_js__WEBPACK_IMPORTED_MODULE_4__/* .prove */ .z)(source, job.suite, cases, {
            ...parts,
            compile: { ...parts.compile, signal },
            signal,
            folder: await parts.newFolder(),
        });
        const ownCases = drawn((0,_suite_js__WEBPACK_IMPORTED_MODULE_7__/* .casesOf */ .D)(job.suite));
        const tooWeak = await weakBefore(job, parts.signal);
        if (tooWeak)
            return end("refused", "weak-contract", tooWeak.detail, tooWeak.more);
        const pass = async (reason, detail, source, proving) => {
            // Not within the time budget: the program is proven, and measuring has its own limit.
            const measured = await (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .measureStrength */ .cc)(job.suite, (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .samplesOf */ .lc)(proving.cases), parts.signal);
            const strength = measured.kind === "measured" ? { strength: measured.strength } : {};
            const [weak] = (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeStrength */ .hq)(measured, job.minStrength ?? 0, job.suite.sides.output);
            const { findings } = proving.verdict;
            return weak
                ? end("escalated", "weak-contract", weak.message, { ...strength, findings: [weak, ...findings] })
                : end("passed", reason, detail, { ...strength, ...builtWith(proving), findings, proven: source });
        };
        if (job.existing !== undefined) {
            parts.observe({ event: "attempt-started", number: 0, of: job.limits.maxAttempts, kind: "existing" });
            const { source, keep } = job.existing;
            const proving = await proveOnce(source, ownCases);
            await add((0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedAttempt */ .vz)({ number: 0, kind: "existing" }, source, proving, job.suite));
            if (proving.gate === "passed") {
                return await pass("already-proven", "the program that is there already holds", source, proving);
            }
            if (keep)
                return end("refused", "refused", keep.message, { findings: [keep, ...proving.verdict.findings] });
        }
        let state = {};
        for (let number = 1; number <= job.limits.maxAttempts; number += 1) {
            const turn = (0,_next_turn_js__WEBPACK_IMPORTED_MODULE_9__/* .nextTurn */ .t)(attempts);
            const cases = drawn((0,_suite_js__WEBPACK_IMPORTED_MODULE_7__/* .casesOf */ .D)(job.suite, number, state));
            const prompt = job.prompt(turn, cases.filter((it) => !it.heldBack));
            const room = job.limits.tokenBudget - usage.inputTokens - usage.outputTokens - (0,_tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .estimateTokens */ .bP)(prompt);
            if (room < LEAST_ANSWER) {
                return exhausted("token-budget", `token-budget of ${job.limits.tokenBudget} leaves no room for another answer`);
            }
            parts.observe({ event: "attempt-started", number, of: job.limits.maxAttempts, kind: turn.kind });
            await parts.journal.prompt(number, prompt);
            parts.observe({ event: "stage", stage: "generate" });
            const asked = parts.now();
            const { reply, usage: spent } = await (0,_generate_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(parts.provider, { prompt, maxOutputTokens: Math.min(job.limits.maxOutputTokens, room), signal }, { ...parts, deadline });
            usage = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .addUsage */ .vk)(usage, spent);
            const generated = { generateMs: parts.now() - asked, usage: spent };
            if (reply.kind === "fault") {
                parts.signal.throwIfAborted();
                if (outOfTime.aborted)
                    return exhausted("time-budget", `${timeIsUp} while ${parts.provider.name} was asked`);
                throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemFault */ .S(reply.finding);
            }
            inFlight = { number, kind: turn.kind, ...generated };
            await parts.journal.answer(number, reply.text);
            const extracted = newProgram((0,_generate_js__WEBPACK_IMPORTED_MODULE_3__/* .extractProgram */ .k)(reply, job.language), attempts);
            if (!extracted.ok) {
                await add((0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .answerAttempt */ .C0)({ number, kind: turn.kind }, extracted.findings, generated));
                continue;
            }
            const source = extracted.value;
            await parts.journal.candidate(number, source, job.language.extensions[0]);
            const proving = await proveOnce(source, cases);
            const settled = proving.gate === "passed" ? await settle(source, ownCases, proveOnce, parts, signal) : undefined;
            const shown = settled?.proving ?? proving;
            await add((0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedAttempt */ .vz)({ number, kind: turn.kind }, source, shown, job.suite, generated));
            if (settled?.proving.gate === "passed") {
                return await pass("passed", `attempt ${number} is proven`, settled.source, settled.proving);
            }
            state = (0,_cases_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nextHeldBack */ .UJ)(state, shown.cases);
        }
        return exhausted("max-attempts", `no candidate passed in ${job.limits.maxAttempts} attempts`);
    }
    catch (error) {
        if (inFlight)
            attempts.push((0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .unjudgedAttempt */ .gN)(inFlight));
        if (parts.signal.aborted)
            return end("error", "cancelled", "cancelled; nothing but the report folder was touched");
        if (outOfTime.aborted)
            return exhausted("time-budget", timeIsUp);
        if (!(error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemFault */ .S))
            throw error;
        return end("error", (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .faultReason */ .t)(error.finding), error.finding.message, { findings: [error.finding] });
    }
}
/** Why nothing is asked for: what is known to be right already shows that the contract is too weak. */
async function weakBefore({ suite, minStrength = 0 }, signal) {
    const known = (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .knownSamples */ .FT)(suite);
    if (minStrength === 0 || known.length === 0)
        return undefined;
    const measured = await (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .measureStrength */ .cc)(suite, known, signal);
    const [weak] = (0,_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeStrength */ .hq)(measured, minStrength, suite.sides.output);
    const strength = measured.kind === "measured" ? { strength: measured.strength } : {};
    return weak && { detail: weak.message, more: { ...strength, findings: [weak] } };
}
/** Formats what passed and proves it on the suite's own cases: those that anyone proves it on again. */
async function settle(source, cases, proveOnce, parts, signal) {
    const { toolchain, sandbox, compile, observe } = parts;
    if (toolchain.format) {
        observe({ event: "stage", stage: "format" });
        const formatted = await toolchain.format(source, await parts.newFolder(), sandbox, { ...compile, signal });
        for (const finding of formatted.findings)
            observe({ event: "notice", finding });
        if (formatted.ok && formatted.value !== source) {
            const proving = await proveOnce(formatted.value, cases);
            if (proving.gate === "passed")
                return { source: formatted.value, proving };
        }
    }
    return { source, proving: await proveOnce(source, cases) };
}
/** A program that an earlier attempt gave already would fail the same way: it is not run again. */
function newProgram(extracted, attempts) {
    const earlier = extracted.ok ? attempts.find((it) => it.source === extracted.value) : undefined;
    if (earlier === undefined)
        return extracted;
    const message = `the answer is the program of attempt ${earlier.number}, unchanged; it was not run again`;
    return { ok: false, findings: [(0,_generate_js__WEBPACK_IMPORTED_MODULE_3__/* .extractFinding */ .J7)("extract.repeated", message)] };
}
const builtWith = ({ dependencies }) => (dependencies ? { dependencies } : {});
function drawn(cases) {
    if (cases.ok)
        return cases.value;
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P(cases.findings);
}


/***/ }),

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ extractFinding),
/* harmony export */   k: () => (/* binding */ extractProgram),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   vL: () => (/* binding */ extractRules)
/* harmony export */ });
/* unused harmony export MAX_PROGRAM */
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8476);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3876);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9692);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9435);
/**
 * GENERATE: a prompt goes to the provider, again where that can help, and what comes back is searched for a program.
 * How prompts are written stands in `prompt.ts`.
 */




/** Milliseconds that the waits of one call may take together. */
const MAX_WAITING = 60_000;
const FIRST_WAIT = 1_000;
/**
 * Asks until there is an answer, a fault that asking again cannot mend, or no try or time left. Waits as long as the
 * server says, else 1, 2, 4 … s less a jitter of up to a half; a wait that does not fit is not begun.
 */
async function ask(provider, request, parts) {
    const { sleep, now, random, observe, tries = 4, deadline = Number.POSITIVE_INFINITY } = parts;
    let waited = 0;
    for (let count = 1;; count += 1) {
        const reply = await provider.answer(request);
        if (reply.kind === "answer") {
            for (const finding of reply.notices ?? [])
                observe({ event: "notice", finding });
            return { reply, usage: reply.usage, tries: count };
        }
        const given = { reply, usage: _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .noUsage */ .tk, tries: count };
        if (!reply.transient || count >= tries || request.signal.aborted)
            return given;
        const wait = reply.retryAfterMs ?? Math.round(FIRST_WAIT * 2 ** (count - 1) * (1 - random() / 2));
        if (waited + wait > MAX_WAITING || now() + wait >= deadline)
            return given;
        observe({ event: "waiting", forMs: wait, why: reply.finding.message });
        try {
            await sleep(wait, request.signal);
        }
        catch (error) {
            if (request.signal.aborted)
                return given;
            throw error;
        }
        waited += wait;
    }
}
// ---------------------------------------------------------------- extracting
const extractRules = {
    "extract.empty": {
        severity: "error",
        why: "An answer without text holds no program.",
        mend: "Nothing is to be done in the contract; if it stays, ask another model or raise max-output-tokens.",
    },
    "extract.no-code": {
        severity: "error",
        why: "Prose is not a program; only a fenced code block is taken for one.",
        mend: "If it stays, ask another model: this one does not follow the form of the answer.",
    },
    "extract.truncated": {
        severity: "error",
        why: "A cut answer is not a whole program, even where it looks like one.",
        mend: "Raise max-output-tokens, or ask for less in the task.",
    },
    "extract.too-large": {
        severity: "error",
        why: "A program over 256 KiB is not read, run or committed.",
        mend: "Ask another model, or ask for less in the task.",
    },
    "extract.refused": {
        severity: "error",
        why: "The model declined, or a filter took its answer away.",
        mend: "Reword the task, or ask another model.",
    },
    "extract.repeated": {
        severity: "error",
        why: "A program that failed before fails again; it is not run a second time.",
        mend: "If it stays, set a temperature, or ask another model.",
    },
};
const extractFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFamily */ .VV)(extractRules);
/** Bytes of a program's UTF-8 text. */
const MAX_PROGRAM = 256 * 1024;
/**
 * The program in an answer, with LF line ends and one at its end: the longest fenced block tagged with the language,
 * else the longest block. The findings of a failure are worded for the model that has to answer again.
 */
function extractProgram(answer, language) {
    const form = `answer with the whole program in one fenced code block that starts with \`\`\`${language.tags[0]}`;
    if (answer.finish === "refused") {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.refused", `the model declined to answer: "${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(answer.text, 200)}"`));
    }
    if (answer.finish === "length") {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.truncated", `the answer was cut at the limit of its length: ${form}, and write less`));
    }
    if (answer.text.trim() === "")
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.empty", `the answer was empty: ${form}`));
    const blocks = (0,_fences_js__WEBPACK_IMPORTED_MODULE_3__/* .fencedBlocks */ .C)(withoutThoughts(answer.text)).filter((it) => !it.closed || it.text.trim() !== "");
    const tagged = blocks.filter((it) => language.tags.includes(tagOf(it)));
    const chosen = longest(tagged.length > 0 ? tagged : blocks);
    if (chosen === undefined) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.no-code", `the answer holds no fenced code block: ${form}`));
    }
    // An open block of the language is a cut program, even beside a longer whole one: nobody knows which one was meant.
    if (!chosen.closed || tagged.some((it) => !it.closed)) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.truncated", `the answer ends inside a code block that is not closed: ${form}`));
    }
    const bytes = Buffer.byteLength(chosen.text);
    if (bytes > MAX_PROGRAM) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.too-large", `the program has ${bytes} bytes, more than ${MAX_PROGRAM}: write a shorter one`));
    }
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)(chosen.text);
}
/** Reasoning models served locally may put their thoughts, drafts included, before the answer. */
function withoutThoughts(text) {
    const end = text.indexOf("</think>");
    return text.trimStart().startsWith("<think>") && end !== -1 ? text.slice(end + "</think>".length) : text;
}
/** The first word of the info string: `python`, also out of `Python title="x"`, `{.python}` or `python:main.py`. */
const tagOf = ({ info }) => /[^\s{}.:,=]+/.exec(info)?.[0].toLowerCase() ?? "";
/** The longest block, the last of equals. */
const longest = (blocks) => blocks.reduce((best, it) => (best === undefined || it.text.length >= best.text.length ? it : best), undefined);


/***/ }),

/***/ 7139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ bestOf),
/* harmony export */   t: () => (/* binding */ nextTurn)
/* harmony export */ });
/** After so many attempts in a row that did not raise the best score, repairing has run dry. */
const PATIENCE = 2;
/**
 * First `fresh`, and again while no answer held a program; then `repair` of the best-scoring candidate (the latest of
 * equals); `restart` once two attempts in a row did not raise the best score. The count starts anew with each restart.
 */
function nextTurn(attempts) {
    const judged = attempts.filter(isJudged);
    if (judged.every((it) => it.kind === "existing")) {
        const last = attempts.at(-1);
        return last?.gate === "extract" ? { kind: "fresh", after: last } : { kind: "fresh" };
    }
    if (attemptsWithoutProgress(attempts) >= PATIENCE)
        return { kind: "restart", failed: judged };
    return { kind: "repair", of: bestOf(judged) };
}
/** The judged candidate with the highest score, the latest of equals. */
function bestOf(attempts) {
    return attempts
        .filter(isJudged)
        .reduce((best, it) => (best === undefined || it.score >= best.score ? it : best), undefined);
}
const isJudged = (attempt) => attempt.source !== undefined && attempt.gate !== "extract";
function attemptsWithoutProgress(attempts) {
    let best = Number.NEGATIVE_INFINITY;
    let count = 0;
    for (const attempt of attempts) {
        if (attempt.kind === "restart")
            count = 0;
        if (isJudged(attempt) && attempt.score > best) {
            best = attempt.score;
            count = 0;
        }
        else if (attempt.kind !== "restart")
            count += 1;
    }
    return count;
}


/***/ })

};
