export const id = 6070;
export const ids = [6070,1916];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ fromWorkingDirectory),
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   Od: () => (/* binding */ gitOf),
/* harmony export */   hD: () => (/* binding */ startParsersQuickly)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/** The folder of a Windmill command, and what its process is tuned to. */





/**
 * Most workspaces are parsed in less time than V8 takes to optimise the parsers. The flag is the whole process's: only a
 * command may set it, never the library.
 */
const startParsersQuickly = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--wasm-tiering-budget=2000000000");
/**
 * The folder's absolute path, links resolved.
 * @throws {Refusal} when it does not exist or is no folder.
 */
async function openFolder(given, context) {
    const path = await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, given));
    if (path === undefined)
        throw refused("file.missing", `${given} does not exist; the path counts from the working directory`);
    const found = await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOrLink */ .M9)(path);
    if (!found)
        throw refused("file.missing", `${given} is no folder; name the folder that holds the workspace`);
    return path;
}
/** What git says of the folder, loaded only where there is a repository: git takes longer than ten scripts. */
async function gitOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
        if (await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, ".git")))
            return __webpack_require__.e(/* import() */ 2944).then(__webpack_require__.bind(__webpack_require__, 62944));
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))
            return undefined;
    }
}
const refused = (rule, message) => new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([(0,_system_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)(rule, message)]);
/** Findings of a folder with places that count from the working directory, as annotations and excerpts want them. */
const fromWorkingDirectory = (findings, folder) => {
    const prefix = folder.replace(/^\.\/?|\/+$/g, "");
    if (prefix === "")
        return findings;
    return findings.map((it) => it.location ? { ...it, location: { ...it.location, file: `${prefix}/${it.location.file}` } } : it);
};


/***/ }),

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

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ crypto)
/* harmony export */ });
/**
 * Node's `crypto`. It takes as long to load as a small contract takes to be read: whoever is first to hash something
 * waits for it, and a command that hashes nothing never does.
 */
const crypto = () => process.getBuiltinModule("node:crypto");


/***/ }),

/***/ 86683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   SI: () => (/* binding */ SystemFault),
/* harmony export */   hD: () => (/* binding */ findingOf)
/* harmony export */ });
/** A system fault: provider, sandbox, disk. Its finding is what the user is told; exit code 3. */
class SystemFault extends Error {
    finding;
    constructor(finding, options) {
        super(finding.message, options);
        this.name = "SystemFault";
        this.finding = finding;
    }
}
/**
 * For what may fail without taking the rest with it: the finding of a system fault that was caught.
 * @throws what is none, as it was
 */
function findingOf(error) {
    if (error instanceof SystemFault)
        return error.finding;
    throw error;
}
/** A fault of the user's: the contract or the inputs cannot be worked with; exit code 2, nothing was spent. */
class Refusal extends Error {
    findings;
    constructor(findings) {
        super(findings.map((it) => it.message).join("\n"));
        this.name = "Refusal";
        this.findings = findings;
    }
}


/***/ }),

/***/ 45198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error, such as `ENOENT`; its name when it has none. */
function errorCode(error) {
    if (error instanceof Error)
        return "code" in error && typeof error.code === "string" ? error.code : error.name;
    return String(error);
}


/***/ }),

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   _s: () => (/* binding */ copyProgram),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2015);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43876);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45198);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96277);
/** Reading, writing and hashing files. With its neighbours in `system/` the only importer of node:fs. */









/**
 * Reads a UTF-8 text; a byte order mark is dropped.
 * @param path as the user gave it: messages repeat it.
 * @param limit bytes; a larger file is refused without being read whole.
 */
async function readText(path, limit) {
    const bytes = await readBytes(path, limit);
    if (!bytes.ok)
        return bytes;
    try {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
    }
    catch {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.encoding", `${path} is not UTF-8 text; save it as UTF-8`));
    }
}
/** Reads a file of at most `limit` bytes. Only regular files: a pipe or device could hold the run for ever. */
async function readBytes(path, limit) {
    const opened = await openRegular(path);
    if (!opened.ok)
        return opened;
    const { file, size } = opened.value;
    try {
        const bytes = size > limit ? undefined : await readUpTo(file, limit, size);
        if (bytes === undefined) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.too-large", `${path} has more than the ${limit} bytes that are read; cut it down`));
        }
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(bytes);
    }
    catch (error) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)(cannotRead(path, error));
    }
    finally {
        await file.close();
    }
}
/** Opens a regular file for reading; whoever asks closes it. `size` is what the file states. */
async function openRegular(path) {
    let file;
    try {
        // Without O_NONBLOCK opening a FIFO waits for a writer. The type is asked of what was opened, not of the path.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const stat = await file.stat();
        if (stat.isFile())
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)({ file, size: stat.size });
        await file.close();
        return stat.isDirectory()
            ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.directory", `${path} is a folder; name a file in it`))
            : (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-regular", `${path} is a pipe or device; write its content to a file first`));
    }
    catch (error) {
        await file?.close().catch(() => { });
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)(cannotRead(path, error));
    }
}
/** Nothing when there is more than `limit`: the size a file states (0 in /proc) is no promise. */
async function readUpTo(file, limit, expected) {
    let buffer = Buffer.alloc(Math.min(limit, expected) + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
        if (length > limit)
            return undefined;
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.alloc(Math.min(length + 4096, limit + 1))]);
    }
}
/** Says why the system would not let a file be read. */
function cannotRead(path, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.missing", `${path} does not exist; the path counts from the working directory`);
    }
    if (code === "ENXIO") {
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-regular", `${path} is a socket; write its content to a file first`);
    }
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.unreadable", `${path} cannot be read (${code}); check its permissions`);
}
/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. Makes the folders above it, and
 * removes the drafts there that a killed run left of the same file. Done at once: each step handed to a thread and
 * waited for takes longer than the writing.
 * @throws {SystemFault} when the disk refuses.
 */
async function writeFileAtomic(path, content) {
    const draft = `${path}.${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_8__/* .crypto */ .E)().randomUUID()}.tmp`;
    try {
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content, { flag: "wx" });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        leave(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true }));
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_5__/* .unwritable */ .m)(path, error);
    }
    // What was to be written is there: no fault of the tidying may take it back.
    leave(() => sweepDrafts(path));
}
/** Does what may as well fail. */
function leave(tidy) {
    try {
        tidy();
    }
    catch {
        // A draft that stays is swept by a later run.
    }
}
/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system takes no folder at all, as in
 * /proc, and of a read-only disk it says that the folder is missing.
 */
function makeFolders(path) {
    try {
        makeOne(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) !== "ENOENT" || parent === path)
            throw error;
        makeFolders(parent);
        makeOne(path);
    }
}
/** It may be there, also since a moment ago. */
function makeOne(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) !== "EEXIST")
            throw error;
    }
}
/** Milliseconds after which nobody writes a draft any more: whoever began it was killed. */
const ABANDONED_MS = 60_000;
/** Removes the drafts of a file that writers left who were killed. */
function sweepDrafts(path) {
    const [folder, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)];
    const drafts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((it) => it.startsWith(`${name}.`) && DRAFT.test(it.slice(name.length)));
    for (const draft of drafts.map((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, it))) {
        if (Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(draft).mtimeMs > ABANDONED_MS)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    }
}
/** What a draft's name ends with: a UUID, so that two writers never share one. */
const DRAFT = /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/**
 * Copies a program that a compiler wrote, to be run. Foreign code may have taken part in writing it: only a regular
 * file is copied, never what a link leads to.
 * @throws {SystemFault} when there is none, or the disk refuses.
 */
async function copyProgram(from, to) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        if (!(await file.stat()).isFile())
            throw Object.assign(new Error("not a regular file"), { code: "EINVAL" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, file.createReadStream({ autoClose: false }), { mode: 0o755 });
    }
    catch (error) {
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_3__/* .SystemFault */ .SI((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.unreadable", `${from} cannot be copied (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error)})`), {
            cause: error,
        });
    }
    finally {
        await file?.close();
    }
}
/** Hex SHA-256 of a file's bytes. */
async function hashFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const hash = (0,_crypto_js__WEBPACK_IMPORTED_MODULE_8__/* .crypto */ .E)().createHash("sha256");
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest("hex");
    }
    finally {
        await file.close();
    }
}
/** Hex SHA-256 of a text with LF ends, so that a checkout with CRLF ends hashes alike. */
const sha256 = (text) => (0,_crypto_js__WEBPACK_IMPORTED_MODULE_8__/* .crypto */ .E)().createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");


/***/ }),

/***/ 67552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ insideWorkingDirectory),
/* harmony export */   FR: () => (/* binding */ findExecutables),
/* harmony export */   M9: () => (/* binding */ folderOrLink),
/* harmony export */   WF: () => (/* binding */ isEmptyFolder),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   oq: () => (/* binding */ findExecutable),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43876);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38259);
/** Where things are: executables on the PATH, and paths that must not leave the working directory. */





/**
 * The absolute place of a path that Fire-Flow may write to: below `base`, through no link, not under `.git` or
 * `.github`. What does not exist yet is fine.
 */
async function insideWorkingDirectory(path, base) {
    if (path.includes("\0"))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", "a path cannot hold a NUL character"));
    if (/[/\\]$/.test(path))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.directory", `${path} is a folder; name a file in it`));
    const root = await realPath(base);
    if (root === undefined)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.missing", `working directory ${base} does not exist`));
    // An absolute path may be spelled through the same links as the working directory itself.
    const spelled = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path));
    const inside = isBelow(spelled) || !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? spelled : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    if (!isBelow(inside)) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", `${path} is not below the working directory ${base}`));
    }
    let place = root;
    const names = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    for (const [index, name] of names.entries()) {
        // Case-insensitive because some file systems are.
        if (/^\.git(hub)?$/i.test(name)) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.protected", `${path} is under ${name}, where Fire-Flow never writes`));
        }
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(() => undefined);
        if (there?.isSymbolicLink()) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.link", `${path} leads through the link ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)}`));
        }
        if (there && index < names.length - 1 && !there.isDirectory()) {
            const what = `${path} cannot be made: ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)} is a file`;
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.unwritable", what));
        }
    }
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .KD)(place);
}
const isBelow = (path) => path !== "" && path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
/** Every executable of that name on a PATH, in its order. Relative entries are skipped: they mean the user's own files. */
async function findExecutables(name, path) {
    const places = [...new Set((path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter))].filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    const found = await Promise.all(places.map(isExecutable));
    return places.filter((_, index) => found[index]);
}
/** The first executable of that name on a PATH. */
const findExecutable = async (name, path) => (await findExecutables(name, path))[0];
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** The path with all links resolved, or nothing where there is none. */
const realPath = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
/** Whether there is anything at the path that this user may see. */
const exists = async (path) => (await realPath(path)) !== undefined;
/** What stands at a path: a folder, a link with its target, or nothing that concerns us. */
async function folderOrLink(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    if (found?.isSymbolicLink())
        return { link: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(path) };
    return found?.isDirectory() ? {} : undefined;
}
/** Whether the file is a native Linux program rather than a script that starts one. */
async function isNative(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r").catch(() => undefined);
    if (file === undefined)
        return false;
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString("latin1") === "\x7fELF";
    }
    finally {
        await file.close();
    }
}
/** Whether there is nothing at all in a folder that is there. */
const isEmptyFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(() => undefined))?.length === 0;


/***/ }),

/***/ 38259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fileRules),
/* harmony export */   s: () => (/* binding */ fileFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be wrong with a file or a path that the user named. */

const fileRules = {
    "file.missing": {
        severity: "error",
        why: "What is not there cannot be judged.",
        mend: "Correct the path; it counts from the working directory.",
    },
    "file.directory": {
        severity: "error",
        why: "A folder has no content to read.",
        mend: "Name a file in it.",
    },
    "file.not-regular": {
        severity: "error",
        why: "A pipe or device has no size and can hold the run for ever.",
        mend: "Write the content to a file and name that.",
    },
    "file.too-large": {
        severity: "error",
        why: "The file is read whole into memory, so its size is limited.",
        mend: "Cut the file down to what is needed.",
    },
    "file.unreadable": {
        severity: "error",
        why: "What cannot be read cannot be judged.",
        mend: "Give this user the right to read the file.",
    },
    "file.encoding": {
        severity: "error",
        why: "Text that is not UTF-8 would be read as something else than was written.",
        mend: "Save the file as UTF-8.",
    },
    "file.unwritable": {
        severity: "error",
        why: "A result that cannot be written would be lost.",
        mend: "Make room on the disk, or give this user the right to write there.",
    },
    "file.outside": {
        severity: "error",
        why: "Fire-Flow writes only below the working directory.",
        mend: "Name a path below the working directory, or set working-directory to a folder that holds it.",
    },
    "file.link": {
        severity: "error",
        why: "A link can lead out of the working directory after it was checked.",
        mend: "Name the place that the link leads to.",
    },
    "file.protected": {
        severity: "error",
        why: "What stands under .git or .github runs with the repository's own rights.",
        mend: "Name a path outside of .git and .github.",
    },
    "file.not-ours": {
        severity: "error",
        why: "Somebody's own file, which no run wrote and git has not committed, would be lost by overwriting it.",
        mend: "Name another place than the one in the message, or move the file away; a program may be committed as well.",
    },
    "file.changed": {
        severity: "error",
        why: "Somebody's work of the last minutes would be lost by overwriting it.",
        mend: "Take the proven program from the report folder, or run again.",
    },
};
const fileFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(fileRules);


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
 * An open file without a name, to be a child's stdin. A file and not a pipe, because Node's pipes are sockets and a
 * program that opens /dev/stdin by its path, as many do, cannot open a socket. Made at once: to wait for a thread takes
 * longer, before every run.
 * @returns the descriptor, at its beginning; whoever asks closes it
 * @throws {SystemFault} when the disk refuses.
 */
function anonymousFile(content) {
    const root = temporaryRoot();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `fire-flow-${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_5__/* .crypto */ .E)().randomUUID()}`);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let writer;
    try {
        writer = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o400);
        if (content.length > 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(writer, content);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
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


/***/ }),

/***/ 96277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unwritable)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45198);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38259);
/** The fault of a disk that takes no more, and of a place that is not ours. */



/** What helps, by the system's code. */
const remedies = {
    ENOSPC: "make room on the disk",
    EDQUOT: "this user's share of the disk is used up: make room",
    EROFS: "the disk is read-only: name another place",
    EACCES: "name a place where this user may write",
    EPERM: "name a place where this user may write",
    EEXIST: "a file stands where a folder is needed: name another place",
    ENOTDIR: "a file stands where a folder is needed: name another place",
    EISDIR: "a folder stands there: name another place",
    ENOENT: "the folder is not there any more",
};
/** @param what the path, or what else could not be written. */
function unwritable(what, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    const remedy = Object.hasOwn(remedies, code) ? `; ${remedies[code]}` : "";
    return new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemFault */ .SI((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFinding */ .s)("file.unwritable", `${what} cannot be written (${code})${remedy}`), {
        cause: error,
    });
}


/***/ })

};
