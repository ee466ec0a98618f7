export const id = 8981;
export const ids = [8981];
export const modules = {

/***/ 96425:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f990b033e77077d58fd9.js";

/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askDatacontract: () => (/* binding */ askDatacontract)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58777);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43876);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59149);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7418);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23911);
/** Runs datacontract-cli for `validate`, in a sandbox that is chosen as for programs. */







/**
 * Gives what the tool found, held against what the embedded judge found where that was asked, and which tool it was.
 * @throws {Refusal} when there is no tool or no sandbox.
 */
async function askDatacontract(options, contract, { own, ...judged }, context) {
    const [found, chosen] = await Promise.all([
        (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findDatacontract */ .Ck)(context.environment, options.offline),
        (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseSandbox */ .HY)(options.sandbox, context.environment),
    ]);
    const faults = [...found.findings, ...chosen.findings];
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrors */ .Cs)(faults))
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(faults);
    const tool = (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .orRefuse */ .KA)(found);
    const folder = await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .makeScratch */ .lP)();
    try {
        const job = { contract, judged, data: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, options.data), folder, signal: context.signal };
        const checks = await (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_1__/* .runDatacontract */ .O)(job, tool, (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .orRefuse */ .KA)(chosen));
        const told = own ? (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_1__/* .comparison */ .my)(own, checks, judged) : (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolFindings */ .b5)(checks, judged);
        return {
            findings: [...faults, ...(0,_engines_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unmade */ .R3)(checks, judged), ...told],
            tool: { version: tool.version, origin: tool.origin },
        };
    }
    finally {
        await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .removeScratch */ .ZU)(folder);
    }
}


/***/ })

};
