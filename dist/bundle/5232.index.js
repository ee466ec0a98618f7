export const id = 5232;
export const ids = [5232];
export const modules = {

/***/ 85232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44212);
/* harmony import */ var _own_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78236);


async function run(options, context) {
    await (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseForeign */ .re)(options.reportDir, (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .loopKeeps */ .DM)(options.maxAttempts));
    const ground = await (0,_ground_js__WEBPACK_IMPORTED_MODULE_0__/* .findGround */ .D)(options, context);
    const { runLoop } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(875), __webpack_require__.e(1367), __webpack_require__.e(7992), __webpack_require__.e(1260), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(8777), __webpack_require__.e(1146), __webpack_require__.e(691), __webpack_require__.e(589), __webpack_require__.e(7028), __webpack_require__.e(9171), __webpack_require__.e(3921), __webpack_require__.e(2148), __webpack_require__.e(5420), __webpack_require__.e(9093), __webpack_require__.e(5938)]).then(__webpack_require__.bind(__webpack_require__, 95938));
    return runLoop(options, ground, context);
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
