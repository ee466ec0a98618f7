export const id = 520;
export const ids = [520];
export const modules = {

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/windmill/graph.js
function graphOf({ index, facts }) {
    const own = [
        ...[...index.scripts.values()].filter((it) => it.programs.length > 0).map((it) => `script ${it.path}`),
        ...index.assets
            .filter((it) => !["folder", "stray-flow", "group", "user"].includes(it.part.kind))
            .map((it) => `${it.part.kind} ${it.path}`),
    ];
    const edges = unique(facts.edges);
    const present = new Set(own);
    const ids = [...new Set([...own, ...edges.flatMap((it) => [it.from, it.to])])].sort();
    return {
        nodes: ids.map((id) => {
            const [kind = "", path = ""] = id.split(/ (.*)/s);
            // A step's own program is no asset of its own, but it is there.
            return {
                id,
                kind,
                path,
                missing: !present.has(id) && !path.startsWith("hub/") && !edges.some((it) => it.from === id),
            };
        }),
        edges,
    };
}
function unique(edges) {
    const seen = new Map(edges.map((it) => [`${it.from}\n${it.to}\n${it.kind}`, it]));
    return [...seen.values()].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}
const shapes = {
    flow: ["[[", "]]"],
    schedule: ["([", "])"],
    trigger: ["([", "])"],
    resource: ["[(", ")]"],
    variable: ["[(", ")]"],
};
/** As a Mermaid flowchart. What is missing is drawn with a dashed line. */
function mermaid({ nodes, edges }) {
    const used = new Set(edges.flatMap((it) => [it.from, it.to]));
    const drawn = nodes.filter((it) => used.has(it.id));
    const names = new Map(drawn.map((it, at) => [it.id, `n${at}`]));
    return [
        "flowchart LR",
        ...drawn.map(({ id, kind, path }) => {
            const [open, close] = shapes[kind] ?? ["[", "]"];
            return `  ${names.get(id)}${open}"${path.replace(/[^\p{L}\p{N} _./:-]/gu, "_")}"${close}`;
        }),
        ...edges.map((it) => `  ${names.get(it.from)} -->|${it.kind}| ${names.get(it.to)}`),
        "  classDef missing stroke-dasharray: 4",
        ...drawn.filter((it) => it.missing).map((it) => `  class ${names.get(it.id)} missing`),
        "",
    ].join("\n");
}
/** Scripts that nothing of the workspace runs or imports. They may still be run by hand or by apps. */
function unusedScripts({ nodes, edges }) {
    const used = new Set(edges.map((it) => it.to));
    return nodes.filter((it) => it.kind === "script" && !it.missing && !used.has(it.id)).map((it) => it.path);
}

;// CONCATENATED MODULE: ./build/windmill/info.js
/** What is in a workspace: the document of `windmill-info`. */

function infoOf(judged) {
    const { root, index, facts } = judged;
    const graph = graphOf(judged);
    const kinds = [...[...index.scripts.keys()].map(() => "script"), ...index.assets.map((it) => it.part.kind)];
    return {
        root: root === "" ? "." : root.replace(/\/$/, ""),
        config: index.config.found ? "wmill.yaml" : "none",
        assets: tally(kinds),
        languages: Object.fromEntries([...facts.languages].sort()),
        environments: index.config.environments,
        unusedScripts: unusedScripts(graph),
        graph,
        mermaid: mermaid(graph),
    };
}
function tally(names) {
    const counts = new Map();
    for (const it of names)
        counts.set(it, (counts.get(it) ?? 0) + 1);
    return Object.fromEntries([...counts].sort());
}
/** A few lines for people. */
function describe(info) {
    const listed = (counts) => Object.entries(counts)
        .map(([name, count]) => `${count} ${name}`)
        .join(", ") || "none";
    const environments = info.environments.map(({ name, overrides }) => overrides.length === 0 ? name : `${name} (overrides ${overrides.join(", ")})`);
    return [
        `${info.root}: ${listed(info.assets)}`,
        `  languages: ${listed(info.languages)}`,
        `  environments: ${environments.join(", ") || "none"}`,
        `  nothing runs: ${info.unusedScripts.join(", ") || "all scripts are run or imported"}`,
    ].join("\n");
}

// EXTERNAL MODULE: ./build/windmill/validate.js + 49 modules
var validate = __webpack_require__(1413);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/windmill-folder.js
var windmill_folder = __webpack_require__(5044);
;// CONCATENATED MODULE: ./build/commands/windmill-info.js




async function run(options, context) {
    const folder = await (0,windmill_folder/* openFolder */.N)(options.folder, context);
    const { workspaces, findings } = await (0,validate/* validateWorkspace */.O)(folder, { traceId: (0,run_folder/* newTraceId */.dp)(context.now()) });
    const infos = workspaces.map(infoOf);
    // What is wrong with the workspace is not asked here; what keeps it from being seen is.
    const unseen = findings.filter((it) => /\.(no-workspace|unreadable|yaml|encoding)$/.test(it.rule));
    return {
        result: "passed",
        document: { workspaces: infos },
        output: options.mermaid ? infos.map((it) => it.mermaid).join("\n") : infos.map(describe).join("\n"),
        findings: (0,windmill_folder/* fromWorkingDirectory */.J)(unseen, options.folder),
        summary: `${options.folder}: ${infos.length} workspaces.`,
    };
}


/***/ }),

/***/ 6683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   S: () => (/* binding */ SystemFault)
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

/***/ 9692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * Control characters, lone surrogates, and the invisible characters that reorder or hide text (bidi controls, zero
 * width, line separators, tags): what foreign text could use to forge a log line or to move a terminal's cursor.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const NAMED = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (character) => NAMED[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`;
/**
 * Foreign text made fit for a message: one line, nothing invisible, cut after `limit` code points (80 unless told) with
 * an ellipsis. Everything that a program, a data file or a contract wrote passes through here before it is shown.
 */
function quote(text, limit = 80) {
    const head = [...text.slice(0, 2 * limit + 2)];
    const cut = head.length > limit;
    return (cut ? head.slice(0, limit) : head).join("").replace(UNSAFE, escaped) + (cut ? "…" : "");
}


/***/ }),

/***/ 5198:
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

/***/ 2211:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3876);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5198);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8259);
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
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFinding */ .s)("file.encoding", `${path} is not UTF-8 text; save it as UTF-8`));
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
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFinding */ .s)("file.too-large", `${path} has more than the ${limit} bytes that are read; cut it down`));
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
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const stat = await file.stat();
        if (stat.isFile())
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)({ file, size: stat.size });
        await file.close();
        return stat.isDirectory()
            ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFinding */ .s)("file.directory", `${path} is a folder; name a file in it`))
            : (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFinding */ .s)("file.not-regular", `${path} is a pipe or device; write its content to a file first`));
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
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFinding */ .s)("file.missing", `${path} does not exist; the path counts from the working directory`);
    }
    if (code === "ENXIO") {
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFinding */ .s)("file.not-regular", `${path} is a socket; write its content to a file first`);
    }
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFinding */ .s)("file.unreadable", `${path} cannot be read (${code}); check its permissions`);
}
/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. Makes the folders above it.
 * @throws {SystemFault} when the disk refuses.
 */
async function writeFileAtomic(path, content) {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, content, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true }).catch(() => { });
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_4__/* .SystemFault */ .S((0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFinding */ .s)("file.unwritable", `${path} cannot be written (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error)})`), {
            cause: error,
        });
    }
}
/**
 * Copies a program that a compiler wrote, to be run. Foreign code may have taken part in writing it: only a regular
 * file is copied, never what a link leads to.
 * @throws {SystemFault} when there is none, or the disk refuses.
 */
async function copyProgram(from, to) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        if (!(await file.stat()).isFile())
            throw Object.assign(new Error("not a regular file"), { code: "EINVAL" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(to, file.createReadStream({ autoClose: false }), { mode: 0o755 });
    }
    catch (error) {
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_4__/* .SystemFault */ .S((0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFinding */ .s)("file.unreadable", `${from} cannot be copied (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error)})`), {
            cause: error,
        });
    }
    finally {
        await file?.close();
    }
}
/** Hex SHA-256 of a file's bytes. */
async function hashFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest("hex");
    }
    finally {
        await file.close();
    }
}
/** Hex SHA-256 of a text with LF ends, so that a checkout with CRLF ends hashes alike. */
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");


/***/ }),

/***/ 7552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ insideWorkingDirectory),
/* harmony export */   FR: () => (/* binding */ findExecutables),
/* harmony export */   M9: () => (/* binding */ folderOrLink),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   oq: () => (/* binding */ findExecutable),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3876);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8259);
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


/***/ }),

/***/ 8259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fileRules),
/* harmony export */   s: () => (/* binding */ fileFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3876);
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
        why: "A file that neither a proof names nor git has committed would be lost by overwriting it.",
        mend: "Commit the file, or name another program.",
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
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   iW: () => (/* binding */ anonymousFile),
/* harmony export */   is: () => (/* binding */ temporaryRoot),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6683);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5198);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8259);
/** Folders that live as long as one run. */








const folders = new Set();
// Scratch must not outlive the process, however it ends; only SIGKILL leaves it to whoever empties the temp folder.
process.on("exit", () => {
    for (const folder of folders)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
});
/** The folder for temporary files: the runner's own, which it empties after each job, else the system's. */
const temporaryRoot = () => process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)();
/**
 * Makes an empty folder that only this user may enter (0700) and that goes when the process ends.
 * @throws {SystemFault} when there is no room for it.
 */
async function makeScratch() {
    const root = temporaryRoot();
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, "fire-flow-"));
        folders.add(folder);
        return folder;
    }
    catch (error) {
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_5__/* .SystemFault */ .S((0,_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .fileFinding */ .s)("file.unwritable", `no folder can be made in ${root} (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error)})`), {
            cause: error,
        });
    }
}
/** Makes a folder in a scratch folder. */
async function makeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { recursive: true });
    return path;
}
/** Makes what `source` can be mounted on: an empty folder or file; or a link that leads where `link` says. */
async function makeMountPoint(path, source, link) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
    if (link !== undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(link, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(source).catch(() => undefined);
    if (found?.isDirectory())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { recursive: true });
    else if (found !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, "");
}
/** Lets any user write in a folder of a scratch folder, which nobody else can enter: whoever it is mounted for can. */
const openToWriters = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(folder, 0o777);
/** Removes a scratch folder before the process ends. */
async function removeScratch(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    folders.delete(folder);
}
/**
 * An open file without a name, to be a child's stdin. A file and not a pipe, because Node's pipes are sockets and a
 * program that opens /dev/stdin by its path, as many do, cannot open a socket.
 */
async function anonymousFile(content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(temporaryRoot(), `fire-flow-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const writer = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o400);
    try {
        if (content.length > 0)
            await writer.writeFile(content);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "r");
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        await writer.close();
    }
}


/***/ })

};
