export const id = 4310;
export const ids = [4310,6972];
export const modules = {

/***/ 27059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** `1,842`. By hand: the first `toLocaleString` of a process loads tables for 20 ms. */
const grouped = (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
/** `1 finding`, `1,842 tokens`. */
const count = (amount, noun) => `${grouped(amount)} ${noun}${amount === 1 ? "" : "s"}`;


/***/ }),

/***/ 16972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 34635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ attemptLine),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27059);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16972);


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
        (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(findings.length, "finding"),
        ...(tokens > 0 ? [`${usage.estimated ? "~" : ""}${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(tokens, "token")}`] : []),
        seconds(timings.generateMs + timings.checkMs + timings.executeMs + timings.validateMs),
    ];
    return parts.join(" · ");
}
/** What an attempt's findings are, one line each and a few at most: enough to see why there is a next attempt. */
function findingLines({ findings }, most = 4) {
    const errors = findings.filter((it) => it.severity === "error");
    const lines = errors.slice(0, most).map(({ rule, path, message, count: times = 1 }) => {
        const where = path === undefined || message.startsWith(path) ? "" : ` at ${path}`;
        return `  ${rule}${where}${times > 1 ? ` (${times} times)` : ""}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(message, 160)}`;
    });
    return errors.length > most ? [...lines, `  and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(errors.length - most, "more finding")}`] : lines;
}
/** `3.1 s`. */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;


/***/ }),

/***/ 65250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow),
/* harmony export */   k: () => (/* binding */ EVERY)
/* harmony export */ });
/* harmony import */ var _attempt_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34635);

/** Where no line can be rewritten, one says so often what goes on, in milliseconds: silence looks like a hang. */
const EVERY = 30_000;
/** @param what what is going on as long as nothing more is known: the command. */
function follow(what) {
    let begun = Date.now();
    let turn = [what];
    let stage = [];
    let doing = turn;
    const elapsed = () => Date.now() - begun;
    return {
        observe: (progress) => {
            if (progress.event === "attempt-started") {
                begun = Date.now();
                const of = progress.kind === "existing" ? "" : `/${progress.of}`;
                turn = [`attempt ${progress.number}${of}`, progress.kind];
            }
            if (progress.event !== "case-done")
                stage = progress.event === "stage" ? [progress.stage] : [];
            const cases = progress.event === "case-done" ? [`case ${progress.done}/${progress.total}`] : [];
            doing = [...turn, ...stage, ...cases];
        },
        words: () => [...doing, (0,_attempt_line_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(elapsed())].join(" · "),
        elapsed,
    };
}


/***/ }),

/***/ 74310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressReporter: () => (/* binding */ progressReporter)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16972);
/* harmony import */ var _attempt_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34635);
/* harmony import */ var _doing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65250);
/** What goes on, for people at a terminal: one line that is rewritten, or plain lines where nothing can be. */



/** Observes a run; `stop` clears the line and must be called before anything else is written. */
function progressReporter(options) {
    const { write, manner, what, columns = 80, patience = 1000, every = _doing_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY */ .k } = options;
    const doing = (0,_doing_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e)(what);
    let shown = false;
    const clear = () => {
        if (shown)
            write("\r\x1b[2K");
        shown = false;
    };
    const draw = () => {
        if (doing.elapsed() < patience)
            return;
        clear();
        write((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(doing.words(), columns - 1));
        shown = true;
    };
    const said = () => write(`${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(doing.words())}\n`);
    const timer = manner === "quiet" ? undefined : manner === "line" ? setInterval(draw, 200) : setInterval(said, every);
    timer?.unref();
    return {
        observe: (progress) => {
            doing.observe(progress);
            const line = lineOf(progress);
            if (line === undefined)
                return;
            clear();
            write(`${line}\n`);
        },
        stop: () => {
            clearInterval(timer);
            clear();
        },
    };
}
/** What stays on the screen. */
function lineOf(progress) {
    switch (progress.event) {
        case "attempt-done":
            return [(0,_attempt_line_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptLine */ .O_)(progress.attempt, progress.of), ...(0,_attempt_line_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLines */ .hq)(progress.attempt)].join("\n");
        case "waiting":
            return `waiting ${(0,_attempt_line_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA)(progress.forMs)}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(progress.why)}`;
        case "notice":
            return `${progress.finding.severity}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(progress.finding.message)} [${progress.finding.rule}]`;
        default:
            return undefined;
    }
}


/***/ })

};
