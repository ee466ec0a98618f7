export const id = 8533;
export const ids = [8533];
export const modules = {

/***/ 38533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyChanges: () => (/* binding */ applyChanges),
/* harmony export */   diffOf: () => (/* binding */ diffOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37291);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67552);
/** Writes repairs to the disk, and shows them. */




/**
 * Writes what is still as it was read: a file that somebody else changed meanwhile stays theirs, and so does whatever
 * stands where a new one was to be, and what a link out of the folder leads to.
 * @returns what was written
 * @throws {SystemFault} when the disk refuses.
 */
async function applyChanges(folder, changes) {
    const written = [];
    const root = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(folder) ?? folder;
    for (const change of changes) {
        const given = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, change.file);
        if (change.before === undefined) {
            if ((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaken */ .Ck)(given))
                continue;
        }
        else {
            const there = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(given, Number.MAX_SAFE_INTEGER);
            if (!there.ok || Buffer.from(there.value).toString("utf8") !== change.before)
                continue;
        }
        // A link stays one: what it leads to is written.
        const path = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(given) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(given)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(given), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(given));
        if (!path.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_0__.sep))
            continue;
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(path, change.after);
        written.push(change);
    }
    return written;
}
/** As `git apply` takes it; empty where nothing changed. */
const diffOf = (changes) => changes
    .map(({ file, before, after }) => {
    const from = before === undefined ? "/dev/null" : `a/${file}`;
    return (0,diff__WEBPACK_IMPORTED_MODULE_3__/* .createTwoFilesPatch */ .ss)(from, `b/${file}`, before ?? "", after).replace(/^=+\n/, "");
})
    .join("");


/***/ })

};
