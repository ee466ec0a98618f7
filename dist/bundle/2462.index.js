export const id = 2462;
export const ids = [2462];
export const modules = {

/***/ 96425:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f990b033e77077d58fd9.js";

/***/ }),

/***/ 44310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cachedSql),
/* harmony export */   openSql: () => (/* binding */ openSql)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59149);
/** The engine of SQL rules, as commands open it. Nothing is looked for or installed before a rule needs it. */


/** @param sandbox where one is chosen already; else it is chosen as for programs. */
const openSql = (options, { environment, signal, observe }, sandbox) => (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openDuckdb */ .y7)({
    find: () => (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findDuckdb */ .tA)(environment, options.offline, {
        signal,
        tell: (finding) => observe({ event: "notice", finding }),
    }),
    sandbox: () => sandbox ?? (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSandbox */ .HY)(options.sandbox, environment),
    signal,
});
/** The engine that is in the cache; what only looks at a contract installs nothing. */
async function cachedSql({ environment, signal }) {
    const found = await (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cachedDuckdb */ .W_)(environment);
    if (!found.ok)
        return found;
    const sql = (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openDuckdb */ .y7)({
        find: async () => found,
        sandbox: () => (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSandbox */ .HY)("auto", environment),
        signal,
    });
    const ready = await sql.ready();
    return ready.ok ? { ...ready, value: sql } : ready;
}


/***/ })

};
