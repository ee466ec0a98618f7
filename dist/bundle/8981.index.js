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
