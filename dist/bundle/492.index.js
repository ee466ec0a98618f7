export const id = 492;
export const ids = [492,245,527,436];
export const modules = {

/***/ 7492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(4245);
// EXTERNAL MODULE: ./build/commands/names.js
var names = __webpack_require__(8211);
;// CONCATENATED MODULE: ./build/commands/outputs.js
/** The action's outputs, in the order of `action.yml`. */
const outputs = {
    result: "passed, failed, escalated, refused or error.",
    "trace-id": "Names the run in reports and messages.",
    attempts: "How many candidates were judged.",
    program: "Path of the program that passed, from the workspace on.",
    proof: "Path of its proof, from the workspace on.",
    report: "Path of the report, in the runner's temporary folder unless report-dir says otherwise.",
    findings: "How many findings remain.",
    "input-tokens": "Tokens sent to the provider.",
    "output-tokens": "Tokens that the provider answered with.",
    "duration-ms": "How long the run took, in milliseconds.",
};
/** Those that are paths: the action gives them relative to the workspace, wherever `working-directory` is. */
const pathOutputs = new Set(["program", "proof", "report"]);

// EXTERNAL MODULE: ./build/commands/run.js
var run = __webpack_require__(8890);
// EXTERNAL MODULE: ./build/commands/sources.js
var sources = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/commands/start.js
var start = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/options/action.js
var action = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/options/nearest.js
var nearest = __webpack_require__(9255);
// EXTERNAL MODULE: ./build/options/rules.js
var rules = __webpack_require__(1122);
// EXTERNAL MODULE: ./build/options.js
var options = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/reporters/neutralise.js
var neutralise = __webpack_require__(3527);
;// CONCATENATED MODULE: ./build/reporters/annotations.js
/** Annotations on the lines of contract and cases, as many as GitHub shows of a step. */


/** GitHub shows 10 of each level per step and drops the rest without a word; the step's own failure is one of the errors. */
const shown = { error: 9, warning: 10, notice: 10 };
/**
 * At most ten a level, the failure of the step included; the last one of a fuller level says how many are not shown.
 * @param base what findings' files are relative to
 * @param root of the repository: a file outside is not named
 */
function annotations(findings, base, root) {
    return ["error", "warning", "notice"].flatMap((level) => {
        const own = findings.filter((it) => it.severity === level);
        if (own.length <= shown[level])
            return own.map((it) => annotation(it, base, root));
        const rest = own.length - shown[level] + 1;
        return [
            ...own.slice(0, shown[level] - 1).map((it) => annotation(it, base, root)),
            { level, title: "Fire-Flow", message: `and ${rest} more: see the report and the step summary` },
        ];
    });
}
function annotation(finding, base, root) {
    const { location } = finding;
    const file = location && within(root, (0,external_node_path_.resolve)(base, location.file));
    return {
        level: finding.severity,
        title: finding.rule,
        message: (0,neutralise/* neutraliseForLog */.gh)((0,neutralise/* oneLine */.TN)(finding.message, 1000)),
        ...(location && file !== undefined && { file, line: location.line, column: location.column }),
    };
}
function within(root, file) {
    const path = (0,external_node_path_.normalize)((0,external_node_path_.relative)(root, file));
    return path.startsWith("..") || (0,external_node_path_.isAbsolute)(path) ? undefined : path.split(/[\\/]/).join(external_node_path_.posix.sep);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/reporters/attempt-line.js
var attempt_line = __webpack_require__(4635);
// EXTERNAL MODULE: ./build/reporters/text.js + 1 modules
var reporters_text = __webpack_require__(7436);
;// CONCATENATED MODULE: ./build/reporters/github-log.js
/** What goes on, in a runner's log: one group per attempt, foreign text unable to give orders. */




/** Foreign text between markers that switch the runner's command parser off; the token is new each time. */
const quoteForLog = (text, token = (0,external_node_crypto_.randomUUID)()) => `::stop-commands::${token}\n${(0,neutralise/* neutraliseForLog */.gh)(text).replace(/\n$/, "")}\n::${token}::\n`;
/** Observes a run. The attempt's line is the title of its group, so what is printed comes when the attempt is done. */
function githubLogReporter(write) {
    return (progress) => {
        switch (progress.event) {
            case "attempt-done": {
                const { attempt, of } = progress;
                const said = [(0,reporters_text.findingsText)(attempt.findings), attempt.feedback ?? ""].filter((it) => it !== "").join("\n");
                write(`::group::${(0,attempt_line/* attemptLine */.O_)(attempt, of)}\n${said === "" ? "" : quoteForLog(said)}::endgroup::\n`);
                return;
            }
            case "waiting":
                write(quoteForLog(`waiting ${(0,attempt_line/* seconds */.YA)(progress.forMs)}: ${progress.why}`));
                return;
            case "notice":
                write(quoteForLog((0,reporters_text.findingsText)([progress.finding])));
                return;
            case "attempt-started":
            case "stage":
            case "case-done":
                return;
            default:
                progress;
        }
    };
}

;// CONCATENATED MODULE: ./build/reporters/summary.js


/**
 * GitHub drops a step's summary over 1 MiB. A character takes at most 6 bytes when it is escaped and 3 in the program,
 * so that the worst case is 60 rows of 5 cells (540 KB) and the program (450 KB).
 */
const findingsShown = 50;
const survivorsShown = 10;
const cellShown = 300;
const programShown = 150_000;
/** Markdown of at most 1 MiB of UTF-8. Personal data arrives masked. */
function summaryMarkdown(facts) {
    const { attempts = [], findings, program, strength } = facts;
    const parts = [
        `### Fire-Flow · ${facts.command} · ${facts.result}`,
        (0,neutralise/* escapeMarkdown */.FV)(facts.summary),
        ...(attempts.length > 0 ? [attemptsTable(attempts)] : []),
        ...(findings.length > 0 ? [findingsList(findings)] : []),
        ...(strength ? [strengthTable(strength)] : []),
        ...(program ? [programBlock(facts.result, program)] : []),
    ];
    return `${parts.join("\n\n")}\n`;
}
function attemptsTable(attempts) {
    const rows = attempts.map(({ number, kind, gate, rules, findings, usage, timings }) => {
        const ms = timings.generateMs + timings.checkMs + timings.executeMs + timings.validateMs;
        const tokens = (usage.inputTokens + usage.outputTokens).toLocaleString("en-US");
        const cells = [number, kind, gate, `${rules.held}/${rules.total}`, findings.length, tokens, (0,attempt_line/* seconds */.YA)(ms)];
        return `| ${cells.join(" | ")} |`;
    });
    const head = ["| attempt | kind | got to | rules | findings | tokens | time |", "|--:|---|---|--:|--:|--:|--:|"];
    return [...head, ...rows].join("\n");
}
function findingsList(findings) {
    const rows = findings.slice(0, findingsShown).map((it) => {
        const place = it.location ? `${it.location.file}:${it.location.line}` : "";
        const cells = [it.severity, it.rule, it.path ?? it.field ?? "", it.message, place];
        return `| ${cells.map((cell) => (0,neutralise/* escapeMarkdown */.FV)(cell, cellShown)).join(" | ")} |`;
    });
    const rest = findings.length - rows.length;
    return [
        `**${(0,attempt_line/* count */.U9)(findings.length, "finding")}**`,
        "",
        "| | rule | at | what | where |",
        "|---|---|---|---|---|",
        ...rows,
        ...(rest > 0 ? ["", `and ${rest.toLocaleString("en-US")} more: see the report`] : []),
    ].join("\n");
}
function strengthTable({ share, mutants, withExpected, survivors }) {
    const rows = survivors.slice(0, survivorsShown).map((it) => {
        const cells = [it.mutation, it.path ?? "", it.count, it.example ?? "", it.suggestion ?? ""];
        return `| ${cells.map((cell) => (0,neutralise/* escapeMarkdown */.FV)(String(cell), cellShown)).join(" | ")} |`;
    });
    const figures = `**Strength ${share}**: the share of ${(0,attempt_line/* count */.U9)(mutants, "wrong output")} that the contract's rules catch alone; ${withExpected.share} with expected outputs.`;
    if (rows.length === 0)
        return figures;
    const rest = survivors.length - rows.length;
    return [
        `${figures} Your contract would accept:`,
        "",
        "| wrong output | at | times | such as | rule to add |",
        "|---|---|--:|---|---|",
        ...rows,
        ...(rest > 0 ? ["", `and ${rest} more: see the report`] : []),
    ].join("\n");
}
function programBlock(result, { path, language, source }) {
    const title = result === "passed" ? (0,neutralise/* escapeMarkdown */.FV)(path) : `best candidate (did not pass), ${(0,neutralise/* escapeMarkdown */.FV)(path)}`;
    return [
        `<details><summary>${title}</summary>`,
        "",
        (0,neutralise/* fence */.EU)((0,neutralise/* cut */.Jj)((0,neutralise.neutralise)(source), programShown), language),
        "",
        "</details>",
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/action.js
/** The runner's entry: inputs in, a log with groups, annotations, a step summary and outputs out. */

















const annotate = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const write = (text) => void process.stdout.write(text);
/** Does what the inputs say and sets the exit code; the step fails exactly when it is not 0. */
async function main() {
    const begun = Date.now();
    const inputs = (0,action/* inputsIn */.R)(process.env);
    // Before anything can be printed.
    for (const [option, row] of Object.entries(options/* options */.fF)) {
        const secret = inputs.get(option)?.trim();
        if (row.secret !== undefined && secret)
            (0,core/* setSecret */.Pq)(secret);
    }
    const mode = (inputs.get("mode") ?? options/* options */.fF.mode.default).trim();
    const command = names/* commandNames */.o.find((it) => it === mode);
    const ended = command
        ? await (0,start.startCommand)(command, { entry: "action", getIdToken: core/* getIDToken */.V9 }, githubLogReporter(write))
        : unknownMode(mode);
    await publish(command ?? mode, ended, Date.now() - begun);
}
/** The refusal of a mode that does not exist, with the inputs that no mode has. */
function unknownMode(mode) {
    const unknown = (0,action/* collectInputs */.C)("generate", process.env, options/* options */.fF).findings.filter((it) => it.rule === "usage.unknown-input");
    const allowed = names/* commandNames */.o.join(", ");
    const what = `input mode is ${JSON.stringify(mode.slice(0, 80))}. Allowed: ${allowed}.${(0,nearest/* didYouMean */.a)(mode, names/* commandNames */.o)}`;
    const outcome = (0,run.refusal)([(0,rules/* usageFinding */.P)("usage.unknown-command", what), ...unknown], "correct the workflow");
    return { outcome, exitCode: exit_code.exitCodes.refused, cwd: process.cwd(), root: process.cwd() };
}
async function publish(command, { outcome, exitCode, cwd, root }, ms) {
    const { findings, summary } = outcome;
    const text = (0,reporters_text.findingsText)(findings, { source: await (0,sources.sourcesOf)(findings, cwd) });
    write(quoteForLog([text, logged(outcome), summary].filter((it) => it !== "").join("\n")));
    for (const { level, message, title, file, line, column } of annotations(findings, cwd, root)) {
        const place = file === undefined ? {} : { file, startLine: line ?? 1, startColumn: column ?? 1 };
        annotate[level](message, { title, ...place });
    }
    const outputs = { result: outcome.result, findings: findings.length, "duration-ms": ms, ...outcome.outputs };
    for (const [name, value] of Object.entries(outputs)) {
        (0,core/* setOutput */.uH)(name, pathOutputs.has(name) ? fromRoot(String(value), cwd, root) : value);
    }
    if (process.env.GITHUB_STEP_SUMMARY) {
        await core/* summary */.z.addRaw(summaryMarkdown({ command, ...outcome, summary: (0,run/* headline */.P)(outcome) })).write();
    }
    if (exitCode !== 0)
        (0,core/* setFailed */.C1)((0,neutralise/* neutraliseForLog */.gh)((0,neutralise/* oneLine */.TN)((0,run/* headline */.P)(outcome), 1000)));
    process.exitCode = exitCode;
}
/** A path as later steps need it, which start at the root and not in `working-directory`. */
const fromRoot = (path, cwd, root) => (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(cwd, path));
/** What of the result itself the log shows. */
const logged = ({ output = "" }) => Buffer.from(output)
    .subarray(0, 64 * 1024)
    .toString();


/***/ }),

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

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourcesOf: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);


/** Bytes of a file that is still quoted from. */
const limit = 4 * 1024 * 1024;
/** Reads the files that findings point at, so that their lines can be quoted; what cannot be read is not quoted. */
async function sourcesOf(findings, cwd) {
    const files = [...new Set(findings.flatMap((it) => (it.location ? [it.location.file] : [])))].slice(0, 20);
    const texts = await Promise.all(files.map((file) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file), limit)));
    const sources = new Map(files.map((file, index) => [file, texts[index]?.ok ? texts[index].value : undefined]));
    return (file) => sources.get(file);
}


/***/ }),

/***/ 7607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCommand: () => (/* binding */ startCommand)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3876);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1122);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _system_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5198);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4245);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8890);
/** From flags or inputs to an outcome: what both entries do alike. */







/** Bytes of a `task-file` or `api-key-file`. */
const optionFileLimit = 1024 * 1024;
/** Parses the options and runs the command, SIGINT and SIGTERM ending it. Never rejects. */
async function startCommand(command, given, observe) {
    const environment = process.env;
    const root = process.cwd();
    const source = {
        ...given,
        environment,
        cwd: root,
        readText: (path) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, optionFileLimit),
    };
    const options = enter(await (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(command, source));
    const cwd = process.cwd();
    const controller = new AbortController();
    let cancelled;
    for (const signal of Object.keys(_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelledCodes */ .O)) {
        process.on(signal, () => {
            // A second signal ends the process at once, its children with it.
            if (cancelled !== undefined)
                process.exit(_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelledCodes */ .O[signal]);
            cancelled = signal;
            controller.abort(new Error(`cancelled by ${signal}`));
        });
    }
    const outcome = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d)(command, options, {
        entry: given.entry,
        environment,
        cwd,
        observe,
        signal: controller.signal,
        now: Date.now,
        ...(given.entry === "action" && { getIdToken: given.getIdToken }),
    });
    // What still hangs on the signal lets go, so that nothing keeps the process alive.
    controller.abort(new Error("the run is over"));
    return { outcome, exitCode: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(outcome, cancelled), cwd, root };
}
/** Goes to the working directory, so that every path in options, messages and reports is one and the same text. */
function enter(options) {
    if (!options.ok)
        return options;
    const { workingDirectory } = options.value;
    try {
        process.chdir(workingDirectory);
        return options;
    }
    catch (error) {
        const message = `working-directory ${JSON.stringify(workingDirectory)} cannot be entered (${(0,_system_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error)}).`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_options_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .usageFinding */ .P)("usage.unreadable-file", message));
    }
}


/***/ }),

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usageFinding),
/* harmony export */   V: () => (/* binding */ usageRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3876);
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

/***/ 4635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ attemptLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3527);

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
/** `1 finding`, `1,842 tokens`. */
const count = (amount, noun) => `${amount.toLocaleString("en-US")} ${noun}${amount === 1 ? "" : "s"}`;
/** `3.1 s`. */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;


/***/ }),

/***/ 3527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gh: () => (/* binding */ neutraliseForLog),
/* harmony export */   neutralise: () => (/* binding */ neutralise)
/* harmony export */ });
/**
 * Foreign text (model answers, program output, contract values) made harmless before it is shown. Nothing is dropped
 * silently: what cannot be seen is written out as `\u{…}`.
 */
/**
 * Controls (C0, DEL, C1), format characters (bidi marks and isolates, zero-width ones, Unicode tags), lone surrogates,
 * line and paragraph separators, and whatever else is ignorable by default (variation selectors, fillers).
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Text with its line feeds and tabs, everything else that is invisible written out. `\r\n` becomes `\n`. */
const neutralise = (text) => text
    .replace(/\r\n/g, "\n")
    .replace(invisible, (it) => (it === "\n" || it === "\t" ? it : `\\u{${it.codePointAt(0)?.toString(16)}}`));
/** One line of at most `limit` characters. */
function oneLine(text, limit = 500) {
    const line = neutralise(text.slice(0, limit * 4))
        .replace(/\s*\n\s*/g, " ")
        .replace(/\t/g, " ")
        .trim();
    return cut(line, limit);
}
/** The first `limit` characters, never half of a surrogate pair; a cut is marked. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
/**
 * Text for a runner's log, where `::command::` at the start of a line and `##[command]` anywhere are orders: both are
 * broken by a zero-width space.
 */
const neutraliseForLog = (text) => neutralise(text)
    .replace(/##\[/g, "#\u200b#[")
    .replace(/^(\s*):(?=:)/gm, "$1:\u200b");
/** Text within a line of Markdown: no markup, link, mention, reference or HTML comes of it. */
const escapeMarkdown = (text, limit = 2000) => oneLine(text, limit).replace(/[\\`*_{}[\]()#|<>&~@!:$"'^=+-]/g, (it) => `&#${it.charCodeAt(0)};`);
/** A code block whose fence is longer than any run of backticks within. */
function fence(text, language = "") {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const ticks = "`".repeat(longest + 1);
    return `${ticks}${language}\n${neutralise(text).replace(/\n$/, "")}\n${ticks}`;
}


/***/ }),

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsText: () => (/* binding */ findingsText)
});

// EXTERNAL MODULE: ./build/reporters/attempt-line.js
var attempt_line = __webpack_require__(4635);
;// CONCATENATED MODULE: ./build/reporters/colour.js
function colours(on) {
    const style = (open, close) => (text) => (on ? `\x1b[${open}m${text}\x1b[${close}m` : text);
    return {
        bold: style(1, 22),
        dim: style(2, 22),
        red: style(31, 39),
        yellow: style(33, 39),
        cyan: style(36, 39),
        green: style(32, 39),
    };
}

// EXTERNAL MODULE: ./build/reporters/neutralise.js
var neutralise = __webpack_require__(3527);
;// CONCATENATED MODULE: ./build/reporters/text.js



/** How many characters of a long line are quoted, around the column. */
const quoted = 100;
/** All findings, errors first, and one line that counts them; empty when there are none. */
function findingsText(findings, { colour = false, source } = {}) {
    if (findings.length === 0)
        return "";
    const paint = colours(colour);
    const order = ["error", "warning", "notice"];
    const sorted = order.flatMap((severity) => findings.filter((it) => it.severity === severity));
    const counts = order
        .map((severity) => (0,attempt_line/* count */.U9)(findings.filter((it) => it.severity === severity).length, severity))
        .filter((it) => !it.startsWith("0 "));
    return `${sorted.map((it) => findingText(it, paint, source)).join("\n")}\n${paint.dim(counts.join(", "))}\n`;
}
function findingText(finding, paint, source) {
    const { location, severity } = finding;
    const ink = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan;
    const place = location ? `${paint.bold(placeText(location))}: ` : "";
    const times = (finding.count ?? 1) > 1 ? ` (${finding.count} times)` : "";
    const head = `${place}${ink(severity)}: ${(0,neutralise/* oneLine */.TN)(finding.message, 2000)}${times} ${paint.dim(`[${finding.rule}]`)}`;
    return [head, ...detailLines(finding), ...excerptLines(location, source, ink)].join("\n");
}
const placeText = ({ file, line, column }) => `${(0,neutralise/* oneLine */.TN)(file)}:${line}:${column}`;
/** What the message itself does not say already. */
function detailLines(finding) {
    const says = (text) => text !== undefined && !finding.message.includes(text);
    const where = finding.path ?? finding.field;
    return [
        ...(says(where) ? [`  at ${(0,neutralise/* oneLine */.TN)(where)}`] : []),
        ...(says(finding.expected) ? [`  expected ${(0,neutralise/* oneLine */.TN)(finding.expected)}`] : []),
        ...(says(finding.actual) ? [`  actual ${(0,neutralise/* oneLine */.TN)(finding.actual)}`] : []),
        ...((finding.samples?.length ?? 0) > 1
            ? [`  such as ${finding.samples?.map((it) => (0,neutralise/* oneLine */.TN)(it, 80)).join(", ")}`]
            : []),
    ];
}
function excerptLines(location, source, ink) {
    const line = location && source?.(location.file)?.split("\n", location.line)[location.line - 1];
    if (line === undefined || location === undefined || line.trim() === "")
        return [];
    const start = location.column > quoted - 20 ? location.column - 20 : 0;
    const before = (0,neutralise.neutralise)(line.slice(start, location.column - 1)).replace(/\t/g, " ");
    const rest = (0,neutralise.neutralise)(line.slice(location.column - 1)).replace(/\t/g, " ");
    const number = String(location.line);
    const margin = " ".repeat(number.length);
    return [
        `  ${number} | ${(0,neutralise/* cut */.Jj)(`${start > 0 ? "…" : ""}${before}${rest}`.trimEnd(), quoted)}`,
        `  ${margin} | ${" ".repeat(before.length + (start > 0 ? 1 : 0))}${ink("^")}`,
    ];
}


/***/ })

};
