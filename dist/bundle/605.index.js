export const id = 605;
export const ids = [605];
export const modules = {

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findGround)
/* harmony export */ });
/* unused harmony export languageOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6413);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1122);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9692);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9149);
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
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P([(0,_options_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .usageFinding */ .P)("usage.unknown-extension", what, { expected: known, actual: extension })]);
}


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4212);

async function run(options, context) {
    const ground = await (0,_ground_js__WEBPACK_IMPORTED_MODULE_0__/* .findGround */ .D)(options, context);
    const { proveProgram } = await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(815), __webpack_require__.e(367), __webpack_require__.e(992), __webpack_require__.e(149), __webpack_require__.e(405), __webpack_require__.e(0), __webpack_require__.e(478), __webpack_require__.e(701), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 8424));
    return proveProgram(options, ground, context);
}


/***/ })

};
