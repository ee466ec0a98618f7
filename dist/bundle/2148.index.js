export const id = 2148;
export const ids = [2148];
export const modules = {

/***/ 95576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ internalFinding),
/* harmony export */   l: () => (/* binding */ internalRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can go wrong outside of every story. */

const internalRules = {
    "internal.fault": {
        severity: "error",
        why: "Fire-Flow itself failed; nothing is claimed about the code.",
        mend: "Report it with the message and the report folder.",
    },
    "internal.cancelled": {
        severity: "error",
        why: "A signal ended the run; nothing is claimed about the code.",
        mend: "Run again.",
    },
    "internal.page": {
        severity: "notice",
        why: "The report could not be made a page; nothing of the run depends on it.",
        mend: "Read report.json.",
    },
};
const internalFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(internalRules);


/***/ }),

/***/ 77207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ judgeExecution),
/* harmony export */   LC: () => (/* binding */ executeRules),
/* harmony export */   N8: () => (/* binding */ executeFinding),
/* harmony export */   _h: () => (/* reexport safe */ _system_clean_text_js__WEBPACK_IMPORTED_MODULE_0__._h),
/* harmony export */   g7: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2015);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43876);
/* harmony import */ var _system_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/** EXECUTE: one run of a candidate on one input, in the sandbox, and what is to be said when it went wrong. */




const executeRules = {
    "execute.exit": {
        severity: "error",
        why: "A program that exits with a code other than 0 says itself that it failed.",
        mend: "Handle the input that makes it fail; its last words are in the message.",
    },
    "execute.signal": {
        severity: "error",
        why: "A program that crashed has no output to judge.",
        mend: "Look for endless recursion or native faults on this input.",
    },
    "execute.timeout": {
        severity: "error",
        why: "A program that does not end gives no answer.",
        mend: "Make it faster or end the loop; raise timeout if the work is really that long.",
    },
    "execute.output-limit": {
        severity: "error",
        why: "Output without end would fill memory and disk.",
        mend: "Write the result once; raise output-limit if it is really that large.",
    },
    "execute.memory-limit": {
        severity: "error",
        why: "A program that takes all memory stops the machine for everyone on it.",
        mend: "Hold less at once; raise memory-limit if the data is really that large.",
    },
    "execute.not-run": {
        severity: "error",
        why: "Cases after several timeouts would only cost the time budget.",
        mend: "Mend the timeout first.",
    },
};
const executeFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFamily */ .VV)(executeRules);
const PROCESSES = 64;
const FILE_SIZE = 64 * 1024 ** 2;
/**
 * The surroundings of a program. What must not matter to its output differs between the two: language, home folder, hash
 * seed, and the time zone, by so much that no hour of the day is the same date in both.
 */
const VARIATIONS = {
    first: { TZ: "Etc/GMT+12", LANG: "C.UTF-8", HOME: "/box" },
    repeat: { TZ: "Etc/GMT-14", LANG: "de_DE.UTF-8", HOME: "/tmp" },
};
/**
 * Runs a program once.
 * @throws {SystemFault} when the sandbox failed.
 * @throws the signal's reason when it was aborted.
 */
function execute(runnable, input, limits, sandbox, variation, signal) {
    return sandbox.run({
        argv: runnable.argv(limits.memory),
        env: { ...runnable.env, ...VARIATIONS[variation], PYTHONHASHSEED: hashSeed(input, variation) },
        stdin: input,
        mounts: runnable.mounts,
        ...(runnable.hidden && { hidden: runnable.hidden }),
        limits: {
            timeoutMs: limits.timeoutMs,
            memory: limits.memory + runnable.reserve,
            output: limits.output,
            processes: PROCESSES,
            fileSize: FILE_SIZE,
        },
        outOfMemory: runnable.outOfMemory,
        ...(signal && { signal }),
    });
}
/**
 * Another seed for each input: a set of two words keeps its order under every second pair of seeds, and never under all
 * of them.
 */
const hashSeed = (input, variation) => variation === "first" ? "0" : String((0,_crypto_js__WEBPACK_IMPORTED_MODULE_2__/* .crypto */ .E)().createHash("sha256").update(input).digest().readUInt32LE());
/** What went wrong in an execution; nothing when the program ended by itself with code 0. */
function judgeExecution(execution, limits) {
    const words = (0,_system_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanStderr */ ._h)(execution.stderr);
    const said = words === "" ? "; it wrote nothing to stderr" : `; stderr ends with:\n${words}`;
    switch (execution.status) {
        case "ok":
            return undefined;
        case "exit":
            return executeFinding("execute.exit", `the program ended with exit code ${execution.exitCode}${said}`);
        case "signal":
            return executeFinding("execute.signal", `the program was ended by ${execution.signal}${said}`);
        case "timeout":
            return executeFinding("execute.timeout", `the program did not end within ${limits.timeoutMs / 1000} s${said}`);
        case "output-limit":
            return executeFinding("execute.output-limit", `the program wrote more than ${limits.output} bytes to stdout${said}`);
        case "memory-limit":
            return executeFinding("execute.memory-limit", `the program needed more than ${limits.memory / 1024 ** 2} MiB of memory${said}`);
        default:
            return execution.status;
    }
}


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Work on many items, a few at a time. */
/**
 * Maps with at most `workers` at once; results keep the order of the items. After the first error nothing more is
 * started, and it is thrown when what runs has ended: nobody works on what the caller cleans up.
 */
async function inParallel(items, workers, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failed = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failed)
                return;
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(workers, items.length)) }, worker));
    for (const it of ended)
        if (it.status === "rejected")
            throw it.reason;
    return results;
}


/***/ }),

/***/ 27170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ printProof),
/* harmony export */   lT: () => (/* binding */ readEarlierProof),
/* harmony export */   rW: () => (/* binding */ buildProof),
/* harmony export */   yv: () => (/* binding */ proofPath)
/* harmony export */ });
/* harmony import */ var _formats_print_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30187);
/* harmony import */ var _read_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28337);
/**
 * The proof: the file beside a program that says what it passed with, so that anyone can judge it again. It holds
 * nothing that depends on the clock or the run: proving the same again writes the same bytes.
 */


/** `orders.py` → `orders.py.proof.json`. */
const proofPath = (program) => `${program}.proof.json`;
function buildProof(facts) {
    const { suite, cases, given } = facts;
    const { sides, settings } = suite;
    const count = (source) => cases.filter((it) => it.source === source).length;
    return {
        version: 1,
        program: { ...facts.program, language: facts.language, toolchain: facts.toolchain },
        contract: {
            path: facts.contractPath,
            sha256: suite.contract.sha256,
            ...(sides.input && { inputModel: sides.input.name }),
            outputModel: sides.output.name,
        },
        ...(facts.task !== undefined && { task: facts.task }),
        cases: {
            ...(given?.path !== undefined && { path: given.path }),
            ...(given?.sha256 !== undefined && { sha256: given.sha256 }),
            ...(given?.inline && { inline: given.inline.map(inlineCase) }),
            given: count("given"),
            example: count("example"),
            drawn: count("drawn"),
            heldBack: cases.filter((it) => it.heldBack).length,
            drawnCases: settings.drawnCases,
            holdBack: settings.holdBack,
            seed: settings.seed,
        },
        formats: suite.formats,
        limits: facts.limits,
        rules: suite.rules,
        ...(suite.engines.duckdb !== undefined && { engines: suite.engines }),
        ...(facts.strength && { strength: figures(facts.strength) }),
        deterministic: settings.deterministic,
        dependencies: facts.dependencies ?? [],
        ...(facts.provider && {
            provider: {
                name: facts.provider.name,
                ...(facts.provider.model !== undefined && { model: facts.provider.model }),
                ...(facts.provider.origin !== undefined && { origin: facts.provider.origin }),
            },
        }),
        fireFlow: facts.fireFlow,
    };
}
/** Survivors are the report's: they hold values. */
const figures = ({ share, mutants, caught, withExpected }) => ({ share, mutants, caught, withExpected });
const inlineCase = (it) => ({
    name: it.name,
    input: it.input,
    ...(it.output !== undefined && { output: it.output }),
});
const printProof = (proof) => `${(0,_formats_print_json_js__WEBPACK_IMPORTED_MODULE_1__.printJson)(proof, 2)}\n`;
/** Anything that is no proof is taken for none, and so is one of a newer version. */
function readEarlierProof(text) {
    const read = (0,_read_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .readProof */ .r)(text, "the earlier proof");
    if (!read.ok)
        return {};
    const { program, cases, task, provider } = read.value;
    return {
        sha256: program.sha256,
        seed: cases.seed,
        ...(cases.path !== undefined && { cases: cases.path }),
        ...(task !== undefined && { task }),
        ...(provider && { provider }),
    };
}


/***/ }),

/***/ 18388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./build/cases/index.js + 23 modules
var cases = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/execute.js
var execute = __webpack_require__(77207);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/formats/index.js + 10 modules
var formats = __webpack_require__(45173);
// EXTERNAL MODULE: ./build/in-parallel.js
var in_parallel = __webpack_require__(1737);
// EXTERNAL MODULE: ./build/judges/index.js + 26 modules
var judges = __webpack_require__(60691);
// EXTERNAL MODULE: ./build/sql-rules.js
var sql_rules = __webpack_require__(61746);
;// CONCATENATED MODULE: ./build/prove-sql.js
/** SQL rules in PROVE: what all runs wrote is judged at once, because an engine is started for it. */



/** Whether a result had passed but for SQL rules, so that only they can show whether a smaller input fails as well. */
const failsBySqlOnly = (result, runs) => runs.some((run) => run.result === result && run.failedBySql === true);
/** The runs with what SQL rules find. What wrote no output that could be read has failed already. */
async function judgeBySql(runs, suite, signal) {
    const rules = (0,sql_rules/* provingSqlRules */.BE)(suite.sides.output);
    const written = runs.filter(({ result }) => result.output !== undefined);
    if (rules.length === 0 || written.length === 0)
        return runs;
    const found = await suite.judgeSql(written.map(({ result }) => ({ input: result.case.input, output: result.output })), signal);
    const own = rules.filter((it) => it.about === "output").length;
    const byRun = new Map(written.map((run, at) => [run, found[at] ?? []]));
    return runs.map((run) => {
        const findings = byRun.get(run);
        return findings === undefined ? run : withFindings(run, findings, own, suite);
    });
}
function withFindings({ result, schema }, found, own, { sides }) {
    const hide = (0,judges/* personalHider */.FO)(result.case, sides);
    const findings = [...result.findings, ...found.map((it) => (0,judges/* hideInFinding */.pf)(it, hide))];
    const broken = found.filter((it) => it.severity === "error" && it.rule.startsWith("quality.")).length;
    return {
        result: { ...result, passed: !(0,build_findings/* hasErrors */.Cs)(findings), findings },
        ...(schema && { schema: { held: schema.held + own - broken, total: schema.total + own } }),
        ...(result.passed && (0,build_findings/* hasErrors */.Cs)(found) && { failedBySql: true }),
    };
}

;// CONCATENATED MODULE: ./build/score.js

/** Rules of the output model, and one each for running, expected outputs, determinism and depending on the input. */
const totalRules = (suite, cases) => suite.rules + 2 + (suite.settings.deterministic ? 1 : 0) + (cases.some((it) => it.output !== undefined) ? 1 : 0);
/** Of all rules those that no error finding is about; none where no output could be judged. */
function heldRules(findings, runs, total) {
    if (!runs.some((run) => run.schema))
        return { held: 0, total };
    const broken = new Set(findings.filter((it) => it.severity === "error").map(place));
    return { held: Math.max(0, total - broken.size), total };
}
/** Mean of the parts present: the share of the schema's rules, the expected output, the share of the rules with the input. */
function caseScore({ result, schema }, suite, constant) {
    if (schema === undefined)
        return 0;
    const errors = result.findings.filter((it) => it.severity === "error");
    const parts = [schema.total === 0 ? 1 : schema.held / schema.total];
    if (result.case.output !== undefined)
        parts.push(errors.some((it) => it.rule.startsWith("expected.")) ? 0 : 1);
    const { output } = suite.sides;
    const io = (output.io ?? []).length + (0,sql_rules/* relatingSqlRules */.MH)(output) + (suite.settings.deterministic ? 1 : 0);
    // However many paths differ in the repeated run, it is one rule that was broken.
    const broken = errors.filter((it) => it.rule.startsWith("io.")).map((it) => (it.location ? place(it) : it.rule));
    if (io > 0 || constant)
        parts.push(constant ? 0 : 1 - new Set(broken).size / io);
    return mean(parts);
}
/** Which rule of the contract a finding is about: several of one kind can stand at one path. */
const place = ({ rule, path = "", location }) => `${rule} ${path} ${location?.line ?? ""}:${location?.column ?? ""}`;
const mean = (values) => values.length === 0 ? 0 : values.reduce((sum, it) => sum + it, 0) / values.length;

;// CONCATENATED MODULE: ./build/prove.js
/**
 * PROVE judges one candidate: CHECK (parse, compile), EXECUTE every case in the sandbox, VALIDATE what came out. Every
 * attempt of the loop and the command `prove` are this one function.
 */








/** After this many runs into the time limit the rest of the cases is not run: they would only cost the time budget. */
const MAX_TIMEOUTS = 3;
const MAX_SHRINK_RUNS = 50;
/** Where each needs the engine of SQL rules started. */
const MAX_SQL_SHRINK_RUNS = 12;
/** @throws {SystemFault} when the sandbox failed; the candidate is then not judged. */
async function prove(source, suite, cases, bench) {
    const { observe, now } = bench;
    observe({ event: "stage", stage: "check" });
    const started = now();
    const prepared = await bench.toolchain.prepare(source, bench.folder, bench.sandbox, bench.compile);
    const checkMs = now() - started;
    if (!prepared.ok) {
        return {
            gate: "check",
            verdict: { findings: (0,judges/* groupFindings */.kG)(prepared.findings), rules: { held: 0, total: totalRules(suite, cases) } },
            score: 0,
            cases: [],
            timings: { checkMs, executeMs: 0, validateMs: 0 },
        };
    }
    observe({ event: "stage", stage: "execute" });
    const ran = await runAll(prepared.value, suite, cases, bench);
    const executeMs = now() - started - checkMs;
    observe({ event: "stage", stage: "validate" });
    const runs = await judgeBySql(ran, suite, bench.signal);
    const constant = (0,judges/* judgeConstant */.GW)(runs.flatMap(({ result: { case: it, output } }) => (output === undefined ? [] : [{ input: it.input, output }])), suite.related || outputsDiffer(cases, suite));
    const findings = tellable(runs, [...prepared.findings, ...constant]);
    const failed = !cases.length || (0,build_findings/* hasErrors */.Cs)(findings) || runs.some(({ result }) => !result.passed);
    const smallest = failed ? await smallestFailure(runs, prepared.value, suite, bench) : undefined;
    return {
        gate: failed ? (runs.some(({ result }) => result.status !== "ok") ? "execute" : "validate") : "passed",
        verdict: { findings, rules: heldRules(findings, runs, totalRules(suite, cases)) },
        score: mean(runs.map((run) => caseScore(run, suite, constant.length > 0))),
        cases: runs.map(({ result }) => result),
        timings: { checkMs, executeMs, validateMs: now() - started - checkMs - executeMs },
        ...(smallest && { smallest }),
        ...(prepared.value.dependencies && { dependencies: prepared.value.dependencies }),
    };
}
/** Whether expected outputs say that the output depends on the input: one of them, or all alike, say nothing. */
function outputsDiffer(cases, { sides }) {
    const known = cases.flatMap((it) => (it.output === undefined ? [] : [it.output]));
    return known.some((it) => !(0,judges/* sameValue */.eE)(it, known[0], sides.output));
}
async function runAll(runnable, suite, cases, bench) {
    let timeouts = 0;
    let done = 0;
    const runs = await (0,in_parallel/* inParallel */.H)(cases, bench.workers, async (it) => {
        const run = timeouts < MAX_TIMEOUTS ? await runCase(it, runnable, suite, bench) : notRun(it);
        if (run.result.status === "timeout")
            timeouts += 1;
        done += 1;
        bench.observe({ event: "case-done", done, total: cases.length });
        return run;
    });
    // How many more were under way is chance: equal programs are told the same.
    const over = runs.flatMap(({ result }, index) => (result.status === "timeout" ? [index] : []))[MAX_TIMEOUTS - 1];
    return runs.map((run, index) => (index > (over ?? index) ? notRun(run.result.case) : run));
}
/** Runs and judges one case. Nothing that is told of it holds its personal data. */
async function runCase(it, runnable, suite, bench) {
    const run = await judgeCase(it, runnable, suite, bench);
    const hide = (0,judges/* personalHider */.FO)(it, suite.sides);
    const { findings, stderr } = run.result;
    return {
        ...run,
        result: { ...run.result, stderr: hide(stderr), findings: findings.map((finding) => (0,judges/* hideInFinding */.pf)(finding, hide)) },
    };
}
async function judgeCase(it, runnable, suite, bench) {
    const { sides, formats: names } = suite;
    const input = formats/* formats */.Fx[names.input].print(it.input, sides.input);
    const once = async (variation) => {
        const execution = await (0,execute/* execute */.g7)(runnable, input, bench.limits, bench.sandbox, variation, bench.signal);
        bench.signal?.throwIfAborted();
        return execution;
    };
    const first = await once("first");
    const stderr = (0,execute/* cleanStderr */._h)(first.stderr);
    const base = { case: it, status: first.status, durationMs: first.durationMs, stderr };
    const fault = (0,execute/* judgeExecution */.Gr)(first, bench.limits);
    if (fault !== undefined)
        return { result: { ...base, passed: false, findings: [fault] } };
    const read = formats/* formats */.Fx[names.output].read(first.stdout, sides.output, "stdout");
    if (!read.ok)
        return { result: { ...base, passed: false, findings: read.findings } };
    const output = read.value;
    // It runs again while what it wrote is judged.
    const [repeat, judged] = await Promise.all([
        suite.settings.deterministic ? once("repeat") : undefined,
        judgeOutput(it, output, suite),
    ]);
    const findings = [...read.findings, ...judged.findings];
    if (repeat !== undefined) {
        const again = formats/* formats */.Fx[names.output].read(repeat.stdout, sides.output, "stdout");
        const sound = (0,execute/* judgeExecution */.Gr)(repeat, bench.limits) === undefined && again.ok;
        const second = sound ? { output: again.value, bytes: repeat.stdout } : undefined;
        findings.push(...(0,judges/* judgeRepeat */.Vt)({ output, bytes: first.stdout }, second, sides.output));
    }
    return { result: { ...base, passed: !(0,build_findings/* hasErrors */.Cs)(findings), output, findings }, schema: judged.rules };
}
/** By the model's rules, by how it relates to its input, and by what is expected. */
async function judgeOutput({ input, output: expected }, output, suite) {
    const { findings, rules } = suite.judge(output);
    const related = await suite.judgeIo(input, output);
    const different = expected === undefined ? [] : (0,judges/* judgeExpected */.gf)(expected, output, suite.sides.output);
    return { findings: [...findings, ...related, ...different], rules };
}
const notRun = (it) => ({
    result: {
        case: it,
        status: "refused",
        passed: false,
        durationMs: 0,
        stderr: "",
        findings: [(0,execute/* executeFinding */.N8)("execute.not-run", `not run: ${MAX_TIMEOUTS} cases before it ran into the time limit`)],
    },
});
/**
 * The smallest failing case that may be shown. One without an expected output is shrunk further: an expected output
 * belongs to its own input. What ran into the time limit is not, each run would cost the whole limit.
 */
async function smallestFailure(runs, runnable, suite, bench) {
    const shown = runs.filter(({ result }) => !result.passed && !result.case.heldBack && result.status !== "refused");
    const size = ({ result }) => formats/* formats */.Fx.json.print(result.case.input).length;
    const smallest = shown.sort((a, b) => size(a) - size(b))[0]?.result;
    if (smallest === undefined || suite.sides.input === undefined)
        return smallest;
    if (smallest.case.output !== undefined || smallest.status === "timeout")
        return smallest;
    bench.observe({ event: "stage", stage: "shrink" });
    const rules = new Set(smallest.findings.filter((it) => it.severity === "error").map((it) => it.rule));
    const bySql = failsBySqlOnly(smallest, runs);
    let best = smallest;
    await (0,cases/* shrink */.Qr)({
        case: smallest.case,
        model: suite.sides.input,
        valid: suite.validInput,
        limit: bySql ? MAX_SQL_SHRINK_RUNS : MAX_SHRINK_RUNS,
        fails: async (candidate) => {
            const run = await runCase(candidate, runnable, suite, bench);
            const { result } = (bySql ? await judgeBySql([run], suite, bench.signal) : [run])[0];
            const same = result.findings.some((it) => rules.has(it.rule));
            if (same)
                best = result;
            return same;
        },
    });
    return best;
}
/** What was found, grouped and counted over all cases. Of held-back ones no value is told. */
function tellable(runs, overall) {
    const of = (heldBack) => runs.filter(({ result }) => result.case.heldBack === heldBack).flatMap(({ result }) => result.findings);
    const shown = (0,judges/* groupFindings */.kG)([...overall, ...of(false)]);
    const told = new Set(shown.map(place));
    const hidden = of(true);
    const also = hidden.filter((it) => told.has(place(it)));
    const only = hidden.filter((it) => !told.has(place(it)));
    return [...alsoCounting(shown, also), ...(0,judges/* groupFindings */.kG)(only.map(withoutValues))];
}
/** Adds how often held-back cases showed the same: at the first finding of the place. */
function alsoCounting(shown, hidden) {
    const times = new Map();
    for (const it of hidden)
        times.set(place(it), (times.get(place(it)) ?? 0) + (it.count ?? 1));
    return shown.map((it) => {
        const more = times.get(place(it)) ?? 0;
        times.delete(place(it));
        return more === 0 ? it : { ...it, count: (it.count ?? 1) + more };
    });
}
/** What may be told of a held-back case: the rule and the generalised path, no values. */
function withoutValues(finding) {
    const { rule, severity, model, field, path, location } = finding;
    const message = "broken on cases that are held back";
    return {
        rule,
        severity,
        message,
        ...(model !== undefined && { model }),
        ...(field !== undefined && { field }),
        ...(path !== undefined && { path }),
        ...(location !== undefined && { location }),
    };
}


/***/ }),

/***/ 28337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readProof)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43876);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86771);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59692);
/* harmony import */ var _verify_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50701);
/** Reading a proof back. It is a file that anyone may have edited: what is not exactly a proof is none. */




const isText = (it) => typeof it === "string" && it.length <= 20_000;
const isPath = (it) => typeof it === "string" && /^(?!\/)[^\p{Cc}\\]{1,4096}$/u.test(it);
const isHash = (it) => typeof it === "string" && /^[0-9a-f]{64}$/.test(it);
const isCount = (it) => Number.isSafeInteger(it) && it >= 0;
const isAmount = (it) => isCount(it) && it >= 1;
const oneOf = (...allowed) => (it) => allowed.includes(it);
const optional = (holds) => (it) => it === undefined || holds(it);
const listOf = (holds) => (it) => Array.isArray(it) && it.every(holds);
const isObject = (it) => typeof it === "object" && it !== null && !Array.isArray(it);
const isFormat = oneOf("json", "ndjson", "csv");
/** What `schemas/proof.schema.json` demands, by path. Strength is measured anew and not read. */
const demands = [
    ["program.path", isPath, "a relative path"],
    ["program.sha256", isHash, "a SHA-256 in hex"],
    ["program.language", oneOf("python", "typescript", "rust", "go"), "python, typescript, rust or go"],
    ["program.toolchain", isText, "a text"],
    ["contract.path", isPath, "a relative path"],
    ["contract.sha256", isHash, "a SHA-256 in hex"],
    ["contract.inputModel", optional(isText), "a text"],
    ["contract.outputModel", isText, "a text"],
    ["task", optional(isText), "a text"],
    ["cases.path", optional(isPath), "a relative path"],
    ["cases.sha256", optional(isHash), "a SHA-256 in hex"],
    ["cases.inline", optional(listOf((it) => isObject(it) && Object.hasOwn(it, "input"))), "a list of cases"],
    ["cases.given", isCount, "a count"],
    ["cases.example", isCount, "a count"],
    ["cases.drawn", isCount, "a count"],
    ["cases.heldBack", isCount, "a count"],
    ["cases.drawnCases", (it) => isCount(it) && it <= 1000, "0 to 1000"],
    [
        "cases.holdBack",
        (it) => it === "auto" || (typeof it === "number" && it >= 0 && it <= 1),
        "auto or a share from 0 to 1",
    ],
    ["cases.seed", (it) => isCount(it) && it <= 0xffff_ffff, "0 to 4294967295"],
    ["engines.duckdb", optional(isText), "a text"],
    ["formats.input", isFormat, "json, ndjson or csv"],
    ["formats.output", isFormat, "json, ndjson or csv"],
    ["limits.timeoutMs", (it) => isAmount(it) && it <= 24 * 3_600_000, "1 ms to 24 h"],
    ["limits.memory", isAmount, "bytes"],
    ["limits.output", isAmount, "bytes"],
    ["rules", isCount, "a count"],
    ["deterministic", (it) => typeof it === "boolean", "true or false"],
    ["dependencies", listOf(isObject), "a list"],
    ["provider", optional((it) => isObject(it) && isText(member(it, "name"))), "an object with a name"],
    ["provider.model", optional(isText), "a text"],
    ["provider.origin", optional(isText), "a text"],
    ["fireFlow", isText, "a version"],
];
/** Reads a proof; a rejection names everything that is not as a proof has it. */
function readProof(text, path) {
    const location = { file: path, line: 1, column: 1 };
    const no = (what) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)((0,_verify_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyFinding */ .h)("verify.no-proof", `${path} is no proof: ${what}`, { location }));
    let document;
    try {
        document = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    }
    catch {
        return no("it is no JSON; restore it from git, or prove the program again");
    }
    const version = member(document, "version");
    if (typeof version === "number" && version > 1) {
        const by = member(document, "fireFlow");
        const what = `${path} is of version ${version}, this Fire-Flow reads version 1: upgrade it${typeof by === "string" ? ` to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(by, 40)} or newer` : ""}`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)((0,_verify_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyFinding */ .h)("verify.newer-proof", what, { location }));
    }
    if (version !== 1)
        return no("it states no version; prove the program again");
    const faults = demands.filter(([at, holds]) => !holds(at.split(".").reduce(member, document)));
    if (faults.length === 0)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(document);
    return no(`${faults.map(([at, , what]) => `${at} is not ${what}`).join(", ")}; prove the program again`);
}
/** An own member, so that nothing is inherited. */
const member = (it, name) => typeof it === "object" && it !== null && Object.hasOwn(it, name)
    ? it[name]
    : undefined;


/***/ }),

/***/ 12474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** Commands as they are typed into a POSIX shell. */
/** One word, quoted where a shell would take it for something else. */
const shellWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
const shellCommand = (words) => words.map(shellWord).join(" ");


/***/ }),

/***/ 50701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ verifyRules),
/* harmony export */   h: () => (/* binding */ verifyFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be wrong with a proof that is judged again, beside what the judgement finds. */

const verifyRules = {
    "verify.program-changed": {
        severity: "error",
        why: "The program is not the one that was proven: whoever reads the proof believes something of other code.",
        mend: "Look at the change, then prove the program again with the command in the message.",
    },
    "verify.contract-changed": {
        severity: "error",
        why: "The program was proven against another text of the contract than the one that holds now.",
        mend: "Prove the program again with the command in the message.",
    },
    "verify.cases-changed": {
        severity: "error",
        why: "The program was proven on other cases than those that are given now.",
        mend: "Prove the program again with the command in the message.",
    },
    "verify.proof-edited": {
        severity: "error",
        why: "The proof says what proving the same again does not write: it was edited, or written by another version.",
        mend: "Prove the program again with the command in the message; a proof is never written by hand.",
    },
    "verify.no-proof": {
        severity: "error",
        why: "What is no proof, or only part of one, proves nothing.",
        mend: "Prove the program again, or remove the file.",
    },
    "verify.newer-proof": {
        severity: "error",
        why: "A newer Fire-Flow may have meant more by its proof than this one can judge.",
        mend: "Upgrade Fire-Flow to the version that the proof names.",
    },
    "verify.nothing": {
        severity: "error",
        why: "A green step that judged nothing would be taken for a judgement.",
        mend: "Commit proofs beside their programs, or name them.",
    },
    "verify.toolchain-changed": {
        severity: "notice",
        why: "Another version of the language can behave otherwise, so it is said that the program was judged with it.",
        mend: "Nothing, while the program holds; proving it again records the new version.",
    },
    "verify.cases-unused": {
        severity: "warning",
        why: "The proof is replaced by one of fewer cases: it proves less than the one that was there.",
        mend: "Give the flag that the message names; where fewer cases are meant, nothing.",
    },
    "verify.not-regenerated": {
        severity: "warning",
        why: "A program that drifted and could not be asked for again stays as it is.",
        mend: "Do what the message says, or prove the program by hand.",
    },
};
const verifyFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(verifyRules);


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Generated from package.json by scripts/generate.ts. */
const version = "0.1.0";


/***/ })

};
