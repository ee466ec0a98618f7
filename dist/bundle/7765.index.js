export const id = 7765;
export const ids = [7765];
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


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ openToWriters),
/* harmony export */   S1: () => (/* binding */ makeMountPoint),
/* harmony export */   W: () => (/* binding */ moveFolder),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   iW: () => (/* binding */ anonymousFile),
/* harmony export */   is: () => (/* binding */ temporaryRoot),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2015);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45198);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96277);
/** Folders that live as long as one run. */







const folders = new Set();
// Scratch must not outlive the process, however it ends; only SIGKILL leaves it to whoever empties the temp folder.
process.on("exit", () => {
    for (const folder of folders)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
});
/** The folder for temporary files: the runner's own, which it empties after each job, else the system's. */
const temporaryRoot = () => process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
/**
 * Makes an empty folder that only this user may enter (0700) and that goes when the process ends.
 * @throws {SystemFault} when there is no room for it.
 */
async function makeScratch() {
    const root = temporaryRoot();
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, "fire-flow-"));
        folders.add(folder);
        return folder;
    }
    catch (error) {
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(`the temporary folder ${root}`, error);
    }
}
/**
 * Makes a folder in a scratch folder.
 * @throws {SystemFault} when the disk refuses.
 */
async function makeFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
        return path;
    }
    catch (error) {
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(path, error);
    }
}
/** Makes what `source` can be mounted on: an empty folder or file; or a link that leads where `link` says. */
async function makeMountPoint(path, source, link) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    if (link !== undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(link, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source).catch(() => undefined);
    if (found?.isDirectory())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
    else if (found !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, "");
}
/** Lets any user write in a folder of a scratch folder, which nobody else can enter: whoever it is mounted for can. */
const openToWriters = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o777);
/** Removes a scratch folder before the process ends. */
async function removeScratch(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    folders.delete(folder);
}
/**
 * An open file that is in no folder, to be a child's stdin. A file and not a pipe, because Node's pipes are sockets and a
 * program that opens /dev/stdin by its path, as many do, cannot open a socket. Made at once: to wait for a thread takes
 * longer, before every run.
 * @returns the file, at its beginning; whoever asks closes it
 * @throws {SystemFault} when the disk refuses.
 */
function anonymousFile(content) {
    const root = temporaryRoot();
    const name = `fire-flow-${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_5__/* .crypto */ .E)().randomUUID()}`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let writer;
    try {
        writer = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o400);
        if (content.length > 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(writer, content);
        return { descriptor: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r"), name };
    }
    catch (error) {
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(`the temporary folder ${root}`, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        if (writer !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(writer);
    }
}
/**
 * Puts a folder in its place whole, under another path, which may be on another disk. What is there already stays: it was
 * put there by another run in the meantime.
 * @throws {SystemFault} when the disk refuses.
 */
async function moveFolder(from, to) {
    const draft = `${to}.${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_5__/* .crypto */ .E)().randomUUID()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, draft, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { recursive: true, force: true }).catch(() => { });
        if (["ENOTEMPTY", "EEXIST"].includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)))
            return;
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(to, error);
    }
}


/***/ })

};
