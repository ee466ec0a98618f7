export const id = 6509;
export const ids = [6509,8890];
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

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   refusal: () => (/* binding */ refusal),
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86683);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95576);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9463);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8239);
/** Runs a command and turns everything that can be thrown into an outcome: the one catch of the entries. */





const issues = "https://github.com/fire-flow/action/issues";
/** Loads and runs a command. Never rejects. */
async function runCommand(name, options, context) {
    if (!options.ok)
        return refusal(options.findings, `fire-flow help ${name} lists what it takes`);
    try {
        const command = await _table_js__WEBPACK_IMPORTED_MODULE_4__/* .commands */ .P[name].load();
        return await command.run(options.value, context);
    }
    catch (error) {
        if (context.signal.aborted) {
            const finding = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .internalFinding */ .j)("internal.cancelled", "cancelled before there was anything to tell");
            return ended("error", [finding], "nothing is claimed about the code");
        }
        if (error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_)
            return refusal(error.findings, "nothing was run and nothing was spent");
        if (error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemFault */ .SI)
            return ended("error", [error.finding], "nothing is claimed about the code");
        const { reportDir } = options.value;
        return internalFault(error, reportDir ?? `the newest folder in ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFolder */ .t3)(undefined, "-", context))}`);
    }
}
/** The outcome of options, contract or inputs that cannot be worked with. */
const refusal = (findings, next) => ended("refused", findings, `refused: ${next}`);
/** An error that nobody foresaw. Its stack is shown: it is nobody's fault but ours. */
function internalFault(error, reports) {
    const [what, stack = ""] = error instanceof Error ? [`${error.name}: ${error.message}`, error.stack] : [String(error)];
    const finding = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .internalFinding */ .j)("internal.fault", `Fire-Flow itself failed: ${what}`);
    const next = `what was done so far is in ${reports}; please report this at ${issues}`;
    return ended("error", [finding], `${next}\n${stack}`.trimEnd());
}
function ended(result, findings, summary) {
    return { result, findings, summary, document: { result, findings } };
}
/**
 * One line with fact, value and next action, for where nothing else is seen. The summary of a refusal or an error
 * leaves the fact to the findings.
 */
function headline({ result, findings, summary }) {
    const [line = ""] = summary.split("\n", 1);
    const errors = findings.filter((it) => it.severity === "error");
    const [first] = errors;
    if ((result !== "refused" && result !== "error") || first === undefined || line.includes(first.message))
        return line;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
    return `${first.message}${more} · ${line}`;
}


/***/ })

};
