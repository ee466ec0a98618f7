export const id = 6493;
export const ids = [6493];
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
/* harmony export */   Ny: () => (/* binding */ tuneParsers),
/* harmony export */   Od: () => (/* binding */ gitOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/** The folder of a Windmill command, and what its process is tuned to. */





/** Programs; to parse as many takes longer than to optimise the parsers first. */
const MANY = 1000;
/**
 * With few programs V8 leaves the parsers as they are: to optimise them takes longer than to parse. The flag is the
 * whole process's: only a command may set it, never the library.
 */
function tuneParsers(programs) {
    if (programs < MANY)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--wasm-tiering-budget=2000000000");
}
/**
 * The folder's absolute path, links resolved.
 * @throws {Refusal} when it does not exist or is no folder.
 */
function openFolder(given, context) {
    const path = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, given));
    if (path === undefined)
        throw refused("file.missing", `${given} does not exist; the path counts from the working directory`);
    const found = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOrLink */ .M9)(path);
    if (!found)
        throw refused("file.missing", `${given} is no folder; name the folder that holds the workspace`);
    return path;
}
/** What git says of the folder, loaded only where there is a repository: git takes longer than ten scripts. */
async function gitOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
        if ((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, ".git")))
            return __webpack_require__.e(/* import() */ 2944).then(__webpack_require__.bind(__webpack_require__, 62944));
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))
            return undefined;
    }
}
const refused = (rule, message) => new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([(0,_system_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)(rule, message)]);
/** Findings of a folder with places that count from the working directory, as annotations and excerpts want them. */
const fromWorkingDirectory = (findings, folder) => findings.map((it) => it.location ? { ...it, location: { ...it.location, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, it.location.file) } } : it);


/***/ }),

/***/ 30553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/windmill/graph.js
function graphOf({ index, facts }) {
    const own = [
        ...[...index.scripts.values()].filter((it) => it.programs.length > 0).map((it) => `script ${it.path}`),
        ...index.assets
            .filter((it) => !["folder", "stray-flow", "group", "user", "settings"].includes(it.part.kind))
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
/** Scripts that nothing of the workspace runs or imports. They may still be run by hand. */
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
    const listed = (counts, each) => Object.entries(counts)
        .map(([name, amount]) => each(amount, name))
        .join(", ") || "none";
    const environments = info.environments.map(({ name, overrides }) => overrides.length === 0 ? name : `${name} (overrides ${overrides.join(", ")})`);
    return [
        `${info.root}: ${listed(info.assets, count/* count */.U)}`,
        `  languages: ${listed(info.languages, (amount, name) => `${amount} ${name}`)}`,
        `  environments: ${environments.join(", ") || "none"}`,
        `  nothing runs: ${info.unusedScripts.join(", ") || "all scripts are run or imported"}`,
    ].join("\n");
}

// EXTERNAL MODULE: ./build/windmill/rules/index.js + 4 modules
var rules = __webpack_require__(59942);
// EXTERNAL MODULE: ./build/windmill/shown.js
var shown = __webpack_require__(35108);
// EXTERNAL MODULE: ./build/windmill/validate.js + 38 modules
var validate = __webpack_require__(66058);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/windmill-folder.js
var windmill_folder = __webpack_require__(5044);
;// CONCATENATED MODULE: ./build/commands/windmill-info.js
/** `fire-flow windmill-info`: tells what is in the Windmill workspaces of a folder. */









async function run(options, context) {
    const folder = (0,windmill_folder/* openFolder */.NE)(options.folder, context);
    const traceId = (0,run_folder/* newTraceId */.dp)(context.now());
    const { workspaces, findings } = await (0,validate.validateWorkspace)(folder, { traceId, beforeParsing: windmill_folder/* tuneParsers */.Ny });
    const infos = workspaces.map(infoOf);
    if (options.svg !== undefined) {
        const { svgOf } = await __webpack_require__.e(/* import() */ 3927).then(__webpack_require__.bind(__webpack_require__, 13927));
        const named = infos.map(({ root, graph }) => ({ name: root === "." ? options.folder : root, graph }));
        await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.resolve)(context.cwd, options.svg), svgOf(named));
    }
    // What is wrong with the workspace is not asked here; what keeps it from being seen is.
    const unseen = findings.filter((it) => /\.(no-workspace|unreadable|yaml|encoding)$/.test(it.rule));
    const placed = (0,windmill_folder/* fromWorkingDirectory */.J1)(unseen, options.folder);
    return {
        result: "passed",
        document: { workspaces: infos },
        output: options.mermaid ? infos.map((it) => it.mermaid).join("\n") : infos.map(describe).join("\n"),
        findings: placed,
        quotes: (0,shown/* shownLines */.T)(placed),
        mends: rules/* windmillRules */.c,
        summary: `${options.folder}: ${(0,count/* count */.U)(infos.length, "workspace")}.`,
    };
}


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

/***/ 59692:
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

/***/ 67552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
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
    const root = realPath(base);
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
/** The path with all links resolved, or nothing where there is none. Asked at once: to hand it to a thread takes longer. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether there is anything at the path that this user may see. */
const exists = (path) => realPath(path) !== undefined;
/** Whether anything stands at the path itself, a link that leads to nothing included. */
function isTaken(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** What stands at a path: a folder, a link with its target, or nothing that concerns us. */
function folderOrLink(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            return { link: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) };
        return found.isDirectory() ? {} : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 35108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shownLines),
/* harmony export */   d: () => (/* binding */ holdsValues)
/* harmony export */ });
/** Rules that point at a secret. */
const secret = new Set(["windmill.scripts.plain-secret", "windmill.flows.secret"]);
/** What leads out of the workspace is not of it. */
const outside = "windmill.structure.link";
/** Files whose values are secrets more often than not, also where they are too broken to tell. */
const holdsValues = (file) => /\.(?:variable|resource)\.(?:ya?ml|json)$|\.resource\.file\.[^/]*$|\.fileset\//.test(file);
/** A line is not shown for any finding once one says that a secret stands there. */
function shownLines(findings) {
    const secrets = new Set(findings.filter((it) => secret.has(it.rule)).map(lineOf));
    return (it) => it.rule !== outside && !secrets.has(lineOf(it)) && !holdsValues(it.location?.file ?? "");
}
const lineOf = ({ location }) => `${location?.file}:${location?.line}`;


/***/ })

};
