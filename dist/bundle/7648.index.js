export const id = 7648;
export const ids = [7648];
export const modules = {

/***/ 97648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77207);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43876);
/* harmony import */ var _system_clean_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6065);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7418);
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44212);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23911);
/** `fire-flow execute`: runs one program on one input in the sandbox. */








async function run(options, context) {
    const { language, ...ground } = await (0,_ground_js__WEBPACK_IMPORTED_MODULE_4__/* .findGround */ .D)(options, context);
    const [program, input, foundSandbox, foundToolchain] = await Promise.all([
        (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(options.program, _load_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_PROGRAM */ .AY),
        (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .loadText */ .E4)(options.input ?? ""),
        ground.sandbox,
        ground.toolchain,
    ]);
    const findings = [program, input, foundSandbox, foundToolchain].flatMap((it) => it.findings);
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrors */ .Cs)(findings))
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(findings);
    const sandbox = (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .orRefuse */ .KA)(foundSandbox);
    const toolchain = (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .orRefuse */ .KA)(foundToolchain);
    const scratch = await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .makeScratch */ .lP)();
    try {
        context.observe({ event: "stage", stage: "check" });
        const started = performance.now();
        const compile = {
            timeoutMs: options.compileTimeout,
            signal: context.signal,
            dependencies: options.dependencies ?? language.dependencies,
        };
        const folder = await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(`${scratch}/program`);
        const prepared = await toolchain.prepare((0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .orRefuse */ .KA)(program), folder, sandbox, compile);
        const compileMs = Math.round(performance.now() - started);
        if (!prepared.ok) {
            const stderr = prepared.findings.map((it) => it.message).join("\n");
            return {
                result: "failed",
                document: { ...notRun(sandbox, compileMs), status: "compile-error", stderr },
                findings: prepared.findings,
                summary: `${options.program} was not run: ${language.name} does not accept it.`,
            };
        }
        context.observe({ event: "stage", stage: "execute" });
        const limits = { timeoutMs: options.timeout, memory: options.memoryLimit, output: options.outputLimit };
        const execution = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(prepared.value, (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .orRefuse */ .KA)(input), limits, sandbox, "first", context.signal);
        const fault = (0,_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeExecution */ .Gr)(execution, limits);
        return {
            result: fault === undefined ? "passed" : "failed",
            document: executed(execution, sandbox, compileMs),
            output: execution.stdout,
            findings: [...prepared.findings, ...(fault ? [fault] : [])],
            summary: summary(execution, sandbox),
        };
    }
    finally {
        await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .removeScratch */ .ZU)(scratch);
    }
}
const notRun = (sandbox, compileMs) => ({
    exitCode: null,
    signal: null,
    stdout: "",
    durationMs: 0,
    compileMs,
    sandbox: sandbox.name,
});
/** The document of `schemas/execute.schema.json`. */
function executed(execution, sandbox, compileMs) {
    const { status, exitCode, signal, stdout, stderr, durationMs, peakMemory } = execution;
    return {
        status,
        exitCode,
        signal,
        stdout: new TextDecoder().decode(stdout),
        stderr: new TextDecoder().decode(stderr),
        durationMs: Math.round(durationMs),
        compileMs,
        ...(peakMemory !== undefined && { peakMemory }),
        sandbox: sandbox.name,
    };
}
function summary({ status, stderr, durationMs }, sandbox) {
    const said = status === "ok" ? (0,_system_clean_text_js__WEBPACK_IMPORTED_MODULE_7__/* .lastWords */ .aN)(stderr) : "";
    return `${said === "" ? "" : `stderr:\n${said}\n`}${status} in ${Math.round(durationMs)} ms (${sandbox.name})`;
}


/***/ }),

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


/***/ })

};
