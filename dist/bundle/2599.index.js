export const id = 2599;
export const ids = [2599,1916,6972];
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

/***/ 96425:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f990b033e77077d58fd9.js";

/***/ }),

/***/ 78781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/faults.js
var build_faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/options/rules.js
var rules = __webpack_require__(61122);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/neutralise.js
var neutralise = __webpack_require__(16972);
;// CONCATENATED MODULE: ./build/reporters/sarif.js

const levels = { error: "error", warning: "warning", notice: "note" };
/**
 * A SARIF log of one run. Places are relative to the repository's root (`%SRCROOT%`).
 * @param root path of the judged folder in the repository: empty, or one that ends with a slash
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function sarif(findings, root, { version, rules }) {
    const ids = [...new Set(findings.map((it) => it.rule))].sort();
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "Fire-Flow",
                        version,
                        informationUri: "https://github.com/fire-flow/action",
                        rules: ids.map((id) => ruleOf(id, rules)),
                    },
                },
                originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
                results: findings.map((it) => resultOf(it, ids.indexOf(it.rule), root)),
                columnKind: "utf16CodeUnits",
            },
        ],
    };
}
function ruleOf(id, rules) {
    const info = Object.hasOwn(rules, id) ? rules[id] : undefined;
    if (!info)
        return { id };
    return {
        id,
        shortDescription: { text: info.why },
        help: { text: info.mend },
        defaultConfiguration: { level: levels[info.severity] },
    };
}
function resultOf({ rule, severity, message, location }, ruleIndex, root) {
    return {
        ruleId: rule,
        ruleIndex,
        level: levels[severity],
        message: { text: (0,neutralise/* oneLine */.TN)(message, 1000) },
        ...(location && {
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: {
                            uri: encodeURI(root + location.file).replace(/[?#]/g, encodeURIComponent),
                            uriBaseId: "%SRCROOT%",
                        },
                        region: { startLine: location.line, startColumn: location.column },
                    },
                },
            ],
        }),
    };
}

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/rules.js
var system_rules = __webpack_require__(38259);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
;// CONCATENATED MODULE: ./build/windmill/fix/apply.js
/** Writes repairs to the disk, and shows them. */




/**
 * Writes what is still as it was read: a file that somebody else changed meanwhile stays theirs.
 * @returns what was written
 * @throws {SystemFault} when the disk refuses.
 */
async function applyChanges(folder, changes) {
    const written = [];
    for (const change of changes) {
        const given = (0,external_node_path_.join)(folder, change.file);
        // A link stays one: what it leads to is written.
        const path = (await (0,paths/* realPath */.Ye)(given)) ?? given;
        const there = await (0,files/* readBytes */.io)(path, Number.MAX_SAFE_INTEGER);
        const now = there.ok ? Buffer.from(there.value).toString("utf8") : undefined;
        if (now !== change.before)
            continue;
        await (0,files/* writeFileAtomic */.Zf)(path, change.after);
        written.push(change);
    }
    return written;
}
/** As `git apply` takes it; empty where nothing changed. */
const diffOf = (changes) => changes
    .map(({ file, before, after }) => {
    const from = before === undefined ? "/dev/null" : `a/${file}`;
    return (0,create/* createTwoFilesPatch */.ss)(from, `b/${file}`, before ?? "", after).replace(/^=+\n/, "");
})
    .join("");

// EXTERNAL MODULE: ./build/windmill/checks/signature.js
var signature = __webpack_require__(73133);
// EXTERNAL MODULE: ./build/windmill/hashes.js
var windmill_hashes = __webpack_require__(92141);
// EXTERNAL MODULE: ./build/windmill/nodes.js
var nodes = __webpack_require__(59608);
// EXTERNAL MODULE: ./build/windmill/scripts/read.js + 7 modules
var read = __webpack_require__(2061);
// EXTERNAL MODULE: ./build/windmill/yaml.js
var yaml = __webpack_require__(86686);
// EXTERNAL MODULE: ./build/windmill/checks/drift.js
var drift = __webpack_require__(24784);
// EXTERNAL MODULE: ./build/windmill/source.js
var windmill_source = __webpack_require__(81856);
// EXTERNAL MODULE: ./build/windmill/workspace/paths.js
var workspace_paths = __webpack_require__(44755);
// EXTERNAL MODULE: ./build/windmill/workspace/read.js
var workspace_read = __webpack_require__(78827);
;// CONCATENATED MODULE: ./build/windmill/fix/hashes.js
/**
 * What the file shall hold, by its own keys: a hash, or `gone`. Entries of other keys stay byte for byte as they are.
 */
async function mendHashes(text, wanted) {
    const { isMap, isScalar, parseDocument, stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { logLevel: "silent" });
    const locks = document.get("locks", true);
    if (document.errors.length > 0 || !isMap(locks) || locks.flow)
        return text;
    const ending = text.includes("\r\n") ? "\r\n" : "\n";
    const edits = [];
    const known = new Set();
    const entries = locks.items.filter((it) => isScalar(it.key) && isScalar(it.value));
    const place = ({ key }) => key.range?.[0] ?? 0;
    const lineOf = (offset) => text.lastIndexOf("\n", offset - 1) + 1;
    const nextLine = (offset) => text.indexOf("\n", offset) + 1 || text.length;
    for (const it of entries) {
        const own = it.key.value.replace(/^\.\//, "");
        known.add(own);
        const hash = wanted.get(own);
        const [from, to] = it.value?.range ?? [0, 0];
        if (hash === undefined)
            continue;
        if (hash === gone)
            edits.push({ from: lineOf(place(it)), to: nextLine(to), text: "" });
        else
            edits.push({ from, to, text: stringify(hash).trim() });
    }
    const [first] = entries;
    const indent = first ? text.slice(lineOf(place(first)), place(first)) : "  ";
    for (const [key, hash] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (known.has(key) || hash === gone)
            continue;
        const next = entries.find((it) => it.key.value > key);
        const from = next ? lineOf(place(next)) : nextLine((entries.at(-1)?.value?.range ?? [0, text.length])[1]);
        const open = from === text.length && !text.endsWith("\n") ? ending : "";
        const line = stringify({ [key]: hash }, { lineWidth: 0 }).trimEnd();
        edits.push({ from, to: from, text: `${open}${indent}${line}${ending}` });
    }
    edits.sort((a, b) => a.from - b.from || a.to - b.to);
    let mended = "";
    let at = 0;
    for (const it of edits) {
        mended += text.slice(at, it.from) + it.text;
        at = it.to;
    }
    return mended + text.slice(at);
}
/** Stands for a hash that shall not be there. */
const gone = "gone";

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/windmill/fix/settled.js
/** Whether a change of a program can concern its lock: only a server can make those. */

/** Languages that know no locks. */
const lockless = new Set([
    ...["bash", "postgresql", "mysql", "bigquery", "snowflake", "mssql", "oracledb", "duckdb", "graphql"],
]);
/** Modules that come with Python 3.11 or any later version, less the private ones: `sys.stdlib_module_names`. */
const python = new Set(`abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2
  cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser
  contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest
  email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath
  getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io
  ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap
  modulefinder multiprocessing netrc nis nntplib ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib
  pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile
  pyclbr pydoc pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors
  shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 ssl stat statistics string stringprep
  struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading
  time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty types typing unicodedata unittest urllib uu uuid
  venv warnings wave weakref webbrowser wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/));
/** @returns false wherever it is not certain, as where another script is imported, whose packages count as well. */
function needsNoLock(text, language, program) {
    if (lockless.has(language))
        return true;
    if (program.syntax || program.unread !== undefined || program.imports.length > 0)
        return false;
    switch (language) {
        case "python3":
            return program.packages.every((it) => python.has(it)) && !/^\s*#\s*(?:extra_)?requirements\s*:/im.test(text);
        case "typescript":
        case "bun":
        case "bunnative":
        case "nativets":
        case "deno":
            // Also what is loaded while it runs is resolved by the server.
            return program.packages.every(isBuiltin) && !/\b(?:require|import)\s*\(/.test(text);
        default:
            return false;
    }
}
const isBuiltin = (name) => name.startsWith("node:") || external_node_module_.builtinModules.includes(name);

;// CONCATENATED MODULE: ./build/windmill/fix/locks.js
/** Which hashes of wmill-lock.yaml can be written anew, and what the file is then. */









/**
 * A hash says that schema and lock are those of the program. So it is written only where it was right before its metadata
 * was mended, or where no lock can hold anything for the program.
 * @param changed hashes of the scripts whose metadata was mended
 */
async function hashRepairs(judged, findings, files, changed) {
    const { facts, index } = judged;
    const before = index.hasHashes ? await files.read(workspace_read/* lockFile */.K) : undefined;
    if (before === undefined)
        return undefined;
    const { node, faults } = await (0,yaml/* parseYaml */.A)(before.replace(/^\uFEFF/, ""));
    const locks = (0,drift/* flatten */.B)((0,nodes/* childOf */.GG)(node, "locks"));
    if (faults.length > 0 || locks.size === 0 || (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(node, "version")) !== "v2")
        return undefined;
    const source = (0,windmill_source/* sourceOf */.v)(workspace_read/* lockFile */.K, before.replace(/^\uFEFF/, ""));
    const found = (rule, entry) => findings.some((it) => it.rule === rule && it.file === workspace_read/* lockFile */.K && it.location?.line === source.at(entry.at).line);
    const lacks = new Set(findings.flatMap((it) => (it.rule === "windmill.drift.missing" ? it.file : [])));
    const wanted = new Map();
    const open = new Set();
    // A folder's own hash comes after those of its members, and holds only if all of them do.
    const keys = [...facts.hashes.keys()].sort((a, b) => Number(isTop(a)) - Number(isTop(b)));
    for (const key of keys) {
        const { hash: old, file } = facts.hashes.get(key);
        const hash = changed.get(key) ?? old;
        const entry = locks.get(key);
        const owner = key.split("+")[0];
        const was = entry && (0,nodes/* textOf */.b6)(entry.node);
        if (was === hash)
            continue;
        const asked = entry
            ? was === old || found("windmill.drift.stale", entry)
            : [...lacks].some((it) => it === file || it.startsWith(`${owner}/`));
        const right = was === old || (isTop(key) ? !open.has(owner) : await isSettled(judged, key, file, files));
        if (asked && right && !locks.has(`${key}+__script_hash`))
            wanted.set(key, hash);
        else
            open.add(owner);
    }
    for (const [key, hash] of changed) {
        const program = index.scripts.get(key)?.programs[0];
        if (facts.hashes.has(key) || !program)
            continue;
        if (await isSettled(judged, key, program.file, files))
            wanted.set(key, hash);
    }
    for (const [key, entry] of locks)
        if (found("windmill.drift.foreign", entry))
            wanted.set(key, gone);
    const after = await mendHashes(before, wanted);
    return after === before ? undefined : { file: workspace_read/* lockFile */.K, before, after };
}
const isTop = (key) => /\+__(?:flow|app|script)_hash$/.test(key);
async function isSettled({ index }, key, file, files) {
    const named = (0,workspace_paths/* programOf */.oQ)(file);
    const text = await files.read(file);
    if (!named || text === undefined)
        return false;
    const language = named.language === "typescript" ? index.config.typescript : named.language;
    const program = await (0,read/* readProgram */.L)({ text, language, script: key.split("+")[0], entry: "main" });
    return needsNoLock(text, language, program);
}

;// CONCATENATED MODULE: ./build/windmill/fix/schema.js
/** As wmill writes its files. */
const style = { lineWidth: 0, singleQuote: true };
/** Keys of a property that speak of its type. */
const ofType = ["format", "default", "enum", "items", "properties", "required", "pattern", "contentEncoding"];
/**
 * The metadata with its schema mended; everything else of it stays byte for byte as it was, and comments stay. The same
 * text where the schema cannot be told apart from the rest.
 */
async function mendSchema(text, differences) {
    const { Document, isMap, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const whole = parseDocument(text, { logLevel: "silent" });
    const schema = whole.errors.length === 0 && isMap(whole.contents) ? whole.contents.get("schema", true) : undefined;
    // What anchors and aliases share cannot be changed in one place alone.
    if (!isMap(schema) || !schema.range || /[&*]\w/.test(text.slice(schema.range[0], schema.range[1])))
        return text;
    const [start, end] = schema.range;
    for (const it of differences)
        change(whole, it);
    const part = new Document();
    part.contents = schema;
    const column = start - (text.lastIndexOf("\n", start - 1) + 1);
    const rendered = part
        .toString(style)
        .trimEnd()
        .replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(column)}`);
    const old = text.slice(start, end);
    const mended = rendered + old.slice(old.trimEnd().length);
    return (text.slice(0, start) + (text.includes("\r\n") ? mended.replaceAll(/\r?\n/g, "\r\n") : mended) + text.slice(end));
}
function change(document, it) {
    const property = (name) => ["schema", "properties", name];
    switch (it.kind) {
        case "lacking":
            document.setIn(property(it.parameter.name), document.createNode(propertyOf(it.parameter)));
            if (it.parameter.required)
                list(document, it.parameter.name);
            break;
        case "type":
            for (const key of ofType)
                document.deleteIn([...property(it.parameter.name), key]);
            document.setIn([...property(it.parameter.name), "type"], it.parameter.type);
            break;
        case "required":
            unlist(document, "required", it.parameter.name);
            break;
        case "unknown":
            document.deleteIn(property(it.name));
            unlist(document, "required", it.name);
            unlist(document, "order", it.name);
            break;
    }
}
function list(document, name) {
    const path = ["schema", "required"];
    if (document.hasIn([...path, 0]))
        document.addIn(path, name);
    else
        document.setIn(path, document.createNode([name]));
}
function unlist(document, key, name) {
    const list = document.getIn(["schema", key]);
    const at = list?.items?.findIndex((it) => it.value === name) ?? -1;
    if (at >= 0)
        document.deleteIn(["schema", key, at]);
}
/** An unknown type is not stated: it stands for any. */
const propertyOf = ({ type }) => ({ ...(type !== "any" && { type }), description: "" });
/** Metadata for a program that has none; nothing where its parameters are not known. */
async function newMetadata({ main, syntax }) {
    if (main.kind !== "found" || syntax)
        return undefined;
    const { stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const schema = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        type: "object",
        properties: Object.fromEntries(main.parameters.map((it) => [it.name, propertyOf(it)])),
        required: main.parameters.filter((it) => it.required).map((it) => it.name),
    };
    return stringify({ summary: "", description: "", lock: "", kind: "script", schema }, style);
}

;// CONCATENATED MODULE: ./build/windmill/fix/repairs.js
/** What can be mended from the files of a workspace alone, as new texts of its files. */









/** Bytes; nothing that is mended here is larger. */
const MAX_FILE = 4 << 20;
/**
 * Mends what the findings name: what a person excused or turned off stays as it is.
 * @param folder absolute; the workspaces' roots and the findings' places count from there
 */
async function repairsOf(folder, workspaces, findings) {
    const changes = [];
    for (const judged of workspaces) {
        const files = { read: (file) => readRaw((0,external_node_path_.join)(folder, judged.root, file)) };
        const own = findings.flatMap((it) => it.location?.file.startsWith(judged.root) ? { ...it, file: it.location.file.slice(judged.root.length) } : []);
        const mended = [];
        for (const script of concerned(judged, own)) {
            const change = await mendScript(judged, script, files);
            if (change)
                mended.push(change);
        }
        const hashes = await hashRepairs(judged, own, files, await hashesAfter(judged, mended, files));
        for (const it of hashes ? [...mended, hashes] : mended)
            changes.push({ ...it, file: judged.root + it.file });
    }
    return changes;
}
async function readRaw(path) {
    const bytes = await (0,files/* readBytes */.io)(path, MAX_FILE);
    return bytes.ok ? Buffer.from(bytes.value).toString("utf8") : undefined;
}
const marked = /^\uFEFF/;
/** Scripts of one program whose metadata is missing or does not fit. */
function concerned({ index }, findings) {
    const wanted = new Set(findings.flatMap(({ rule, file }) => (/\.(no-metadata|scripts\.signature)$/.test(rule) ? file : [])));
    return [...index.scripts.values()].filter(({ programs, metadata, modules }) => {
        const [program] = programs;
        if (!program || programs.length > 1 || metadata.length > 1 || modules.length > 0)
            return false;
        return wanted.has(program.file) || (metadata[0] !== undefined && wanted.has(metadata[0]));
    });
}
async function mendScript(judged, script, files) {
    const [metadata] = script.metadata;
    if (metadata === undefined) {
        const program = await programOf(judged, script, "main", files);
        const after = program && (await newMetadata(program));
        return after === undefined ? undefined : { file: `${script.path}.script.yaml`, after };
    }
    const before = metadata.endsWith(".yaml") ? await files.read(metadata) : undefined;
    if (before === undefined)
        return undefined;
    const { node, faults } = await (0,yaml/* parseYaml */.A)(before.replace(marked, ""));
    if (faults.length > 0)
        return undefined;
    const entry = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(node, "kind")) === "preprocessor" ? "preprocessor" : "main";
    const program = await programOf(judged, script, entry, files);
    if (!program || program.syntax)
        return undefined;
    const after = await mendSchema(before, (0,signature/* differencesOf */.g)(node, program, languageOf(judged, script)));
    return after === before ? undefined : { file: metadata, before, after };
}
const languageOf = ({ index }, { programs: [program] }) => program?.language === "typescript" ? index.config.typescript : (program?.language ?? "");
/** What declares its parameters only in part, as SQL may, has none that are known. */
async function programOf(judged, script, entry, files) {
    const [program] = script.programs;
    const text = program && (await files.read(program.file));
    const language = languageOf(judged, script);
    if (text === undefined || (script.metadata.length === 0 && language.endsWith("sql")))
        return undefined;
    return (0,read/* readProgram */.L)({ text: text.replace(marked, ""), language, script: script.path, entry });
}
/** By key of wmill-lock.yaml, of the scripts whose metadata was changed. */
async function hashesAfter({ index }, changes, files) {
    const hashes = new Map();
    for (const { file, after } of changes) {
        const script = [...index.scripts.values()].find((it) => `${it.path}.script.yaml` === file);
        const program = script?.programs[0] && (await files.read(script.programs[0].file));
        if (script && program !== undefined) {
            hashes.set(script.path, (0,windmill_hashes/* scriptHash */.W3)(program.replace(marked, ""), after.replace(marked, "")));
        }
    }
    return hashes;
}

// EXTERNAL MODULE: ./build/windmill/rules/index.js + 4 modules
var windmill_rules = __webpack_require__(59942);
// EXTERNAL MODULE: ./build/windmill/validate.js + 32 modules
var validate = __webpack_require__(27503);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/windmill-folder.js
var windmill_folder = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/engines/index.js + 19 modules
var engines = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/windmill/rules/server.js
var server = __webpack_require__(57590);
;// CONCATENATED MODULE: ./build/windmill/server/trust.js
/** Whether the event that started this job lets somebody else's code run beside the token. */

/** Only people who may push to the repository start these. */
const trusted = [
    ...["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group", "release", "create", "deployment"],
];
const MAX_EVENT = 16 << 20;
/** Why the event is not trusted; nothing where it is, and outside of GitHub's runners. */
async function untrustedBecause(environment) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
    if (!name || trusted.includes(name))
        return undefined;
    if (name !== "pull_request")
        return `the event ${name} runs with secrets on what others may have written`;
    const text = path ? await (0,files/* readText */.yR)(path, MAX_EVENT) : undefined;
    const event = text?.ok ? parse(text.value) : undefined;
    const head = event?.pull_request?.head?.repo;
    const base = event?.pull_request?.base?.repo;
    if (!base?.full_name)
        return "the event cannot be read, so that nobody knows where the pull request comes from";
    // The repository of a deleted fork is null.
    if (!head || head.fork === true || head.full_name !== base.full_name)
        return "the pull request comes from a fork";
    return undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/commands/windmill-server.js
/** Whether `windmill-validate` asks a server, and how. */






const finding = (0,build_findings/* ruleFamily */.VV)(server/* serverRules */.F);
/**
 * Without a token nobody is asked. What is needed to ask is loaded only then.
 * @throws {Refusal} where the token would lie beside other people's code, or where nobody knows which server to ask.
 */
async function serverOf({ windmillUrl: url, windmillWorkspace: workspace, windmillToken: token }, folder, { entry, environment, signal }) {
    if (token === undefined)
        return { not: "no token was given" };
    const lacking = [
        ...(url === undefined ? ["windmill-url"] : []),
        ...(workspace === undefined ? ["windmill-workspace"] : []),
    ];
    // In a terminal the environment may hold the token for other programs.
    if (lacking.length === 2 && entry === "terminal")
        return { not: "no windmill-url was given" };
    if (url === undefined || workspace === undefined) {
        const fact = `${lacking.join(" and ")} must be given beside windmill-token: which server is asked, files do not decide`;
        throw new build_faults/* Refusal */.P_([(0,rules/* usageFinding */.P)("usage.missing-option", fact)]);
    }
    const untrusted = await untrustedBecause(environment);
    if (untrusted !== undefined) {
        const fact = `windmill-token was given, and ${untrusted}: leave it out there, and only files are judged`;
        throw new build_faults/* Refusal */.P_([finding("windmill.server.untrusted-event", fact)]);
    }
    return {
        ask: async (workspaces) => {
            const wmill = await (0,engines/* findWmill */.rn)(environment);
            if (!wmill.ok) {
                const why = wmill.findings.map((it) => finding("windmill.server.unavailable", it.message));
                return { passed: 0, failed: 1, findings: why };
            }
            const { askServer } = await __webpack_require__.e(/* import() */ 6736).then(__webpack_require__.bind(__webpack_require__, 56736));
            return askServer(folder, workspaces, {
                argv: wmill.value,
                server: { url, workspace, token },
                environment,
                signal,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/windmill-validate.js
/** `fire-flow windmill-validate`: judges the Windmill workspaces of a folder, and mends what can be mended. */
















async function run(options, context) {
    const severities = severitiesOf(options.rules ?? []);
    const only = onlyOf(options);
    if (options.fix && options.check) {
        const fact = "fix changes files and check forbids it: give one of them";
        throw new build_faults/* Refusal */.P_([(0,rules/* usageFinding */.P)("usage.invalid-value", fact)]);
    }
    const folder = await (0,windmill_folder/* openFolder */.NE)(options.folder, context);
    const server = await serverOf(options, folder, context);
    (0,windmill_folder/* startParsersQuickly */.hD)();
    const git = await (0,windmill_folder/* gitOf */.Od)(folder);
    const judge = async (server) => {
        // Git looks while the files are judged.
        const uncommitted = git?.hasUncommittedChanges(folder);
        const changed = await changedFiles(options, folder, git);
        return (0,validate/* validateWorkspace */.O)(folder, {
            traceId: (0,run_folder/* newTraceId */.dp)(context.now()),
            severities,
            server,
            ...(only && { only }),
            ...(uncommitted && { uncommitted }),
            ...(changed && { changed }),
        });
    };
    // The server is asked about what is there in the end.
    const fixes = options.fix ? await mend(folder, await judge({ not: "files are mended first" })) : [];
    const { document: judged, findings, workspaces } = await judge(server);
    const document = options.fix ? { ...judged, fixed: fixes.map((it) => it.file) } : judged;
    if (options.sarif !== undefined) {
        const root = (await git?.pathInRepository(folder)) ?? "";
        const log = sarif(findings, root, { version: version/* version */.r, rules: windmill_rules/* windmillRules */.c });
        await (0,files/* writeFileAtomic */.Zf)(options.sarif, `${JSON.stringify(log, null, 2)}\n`);
    }
    const failed = (0,build_findings/* hasErrors */.Cs)(findings);
    const unasked = findings.some((it) => it.rule === "windmill.server.unavailable" && it.severity === "error");
    const { scripts, flows } = document.results;
    const errors = findings.filter((it) => it.severity === "error").length;
    const fact = workspaces.length === 0 ? "no workspace found" : `${tally("scripts", scripts)}, ${tally("flows", flows)}`;
    const mended = options.fix ? `mended ${fixes.length} file${fixes.length === 1 ? "" : "s"}; ` : "";
    return {
        result: unasked ? "error" : failed ? "failed" : "passed",
        document,
        ...(fixes.length > 0 && { output: diffOf(fixes) }),
        findings: (0,windmill_folder/* fromWorkingDirectory */.J1)(findings, options.folder),
        summary: `${options.folder}: ${mended}${fact}${failed ? `; mend the ${errors} error${errors === 1 ? "" : "s"} above` : ""}.`,
        outputs: { "trace-id": document.trace_id },
    };
}
async function mend(folder, { workspaces, findings }) {
    return applyChanges(folder, await repairsOf(folder, workspaces, findings));
}
async function changedFiles({ changedSince }, folder, git) {
    if (changedSince === undefined)
        return undefined;
    const changed = await git?.changedSince(folder, changedSince);
    if (changed?.ok)
        return changed.value;
    const fact = `${folder} is in no git repository, so that nothing is known to have changed since ${changedSince}`;
    throw new build_faults/* Refusal */.P_(changed?.findings ?? [(0,system_rules/* fileFinding */.s)("file.missing", fact)]);
}
const tally = (name, { passed, failed }) => `${passed} of ${passed + failed} ${name} passed`;
function onlyOf({ scriptsOnly, flowsOnly }) {
    if (scriptsOnly && flowsOnly) {
        const fact = "scripts-only and flows-only leave nothing to judge together: give one of them";
        throw new build_faults/* Refusal */.P_([(0,rules/* usageFinding */.P)("usage.invalid-value", fact)]);
    }
    return scriptsOnly ? "scripts" : flowsOnly ? "flows" : undefined;
}
const grades = ["off", "notice", "warning", "error"];
/** `<rule>: off|notice|warning|error`, all that cannot be read at once. */
function severitiesOf(stated) {
    const severities = new Map();
    const faults = stated.flatMap((text) => {
        const [rule = "", grade = ""] = text.split(/\s*[:=]\s*/, 2);
        const known = grades.find((it) => it === grade.trim());
        if (known !== undefined && Object.hasOwn(windmill_rules/* windmillRules */.c, rule.trim())) {
            severities.set(rule.trim(), known);
            return [];
        }
        const wrong = known === undefined ? `${(0,quote/* quote */.h)(grade)} is none of ${grades.join(", ")}` : unknownRule(rule.trim());
        return [(0,rules/* usageFinding */.P)("usage.invalid-value", `rules: ${(0,quote/* quote */.h)(text)}: ${wrong}; write \`<rule>: off\` a line`)];
    });
    if (faults.length > 0)
        throw new build_faults/* Refusal */.P_(faults);
    return severities;
}
const unknownRule = (rule) => `there is no rule ${(0,quote/* quote */.h)(rule)}, the nearest is ${(0,mod/* closest */.kp)(rule, Object.keys(windmill_rules/* windmillRules */.c))}`;


/***/ }),

/***/ 97318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value is an object: neither null nor an array. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 16972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gh: () => (/* binding */ neutraliseForLog),
/* harmony export */   neutralise: () => (/* binding */ neutralise)
/* harmony export */ });
/**
 * Foreign text (model answers, program output, contract values) made harmless before it is shown. Nothing is dropped
 * silently: what cannot be seen is written out as `\u{…}`.
 */
/**
 * Controls (C0, DEL, C1), format characters (bidi marks and isolates, zero-width ones, Unicode tags), lone surrogates,
 * line and paragraph separators, and whatever else is ignorable by default (variation selectors, fillers).
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Text with its line feeds and tabs, everything else that is invisible written out. `\r\n` becomes `\n`. */
const neutralise = (text) => text
    .replace(/\r\n/g, "\n")
    .replace(invisible, (it) => (it === "\n" || it === "\t" ? it : `\\u{${it.codePointAt(0)?.toString(16)}}`));
/** One line of at most `limit` characters. */
function oneLine(text, limit = 500) {
    const line = neutralise(text.slice(0, limit * 4))
        .replace(/\s*\n\s*/g, " ")
        .replace(/\t/g, " ")
        .trim();
    return cut(line, limit);
}
/** The first `limit` characters, never half of a surrogate pair; a cut is marked. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
/**
 * Text for a runner's log, where `::command::` at the start of a line and `##[command]` anywhere are orders: both are
 * broken by a zero-width space.
 */
const neutraliseForLog = (text) => neutralise(text)
    .replace(/##\[/g, "#\u200b#[")
    .replace(/^(\s*):(?=:)/gm, "$1:\u200b");


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


/***/ }),

/***/ 97142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ identifier)
/* harmony export */ });
/** A name as SQL takes it whatever is in it. */
const identifier = (name) => `"${name.replaceAll('"', '""')}"`;


/***/ }),

/***/ 98947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ killChildren),
  S: () => (/* binding */ spawnLimited)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/error-code.js
var error_code = __webpack_require__(45198);
;// CONCATENATED MODULE: ./build/system/guard.js
/** Ends the children of a Fire-Flow that was killed and could not do so itself. */

/**
 * Kills the groups whose leaders it was told (`+ pid`, and `- pid` when one is gone) once its stdin ends, which it does
 * with this process, whatever ends that: nobody is told of a SIGKILL, and `--die-with-parent` comes into force a moment
 * after the start, for the child alone.
 */
const GUARD = `
living=" "
while read -r change leader; do
  case $change in
    +) living="$living$leader " ;;
    -) living="\${living%% $leader *} \${living#* $leader }" ;;
  esac
done
for leader in $living; do kill -s KILL -- "-$leader"; done
`;
let guard;
/** Tells the guard, who is started with the first child and keeps nobody waiting. */
function tellGuard(change, leader) {
    guard ??= startGuard();
    guard?.write(`${change} ${leader}\n`);
}
function startGuard() {
    const child = (0,external_node_child_process_.spawn)("/bin/sh", ["-c", GUARD], { detached: true, env: {}, stdio: ["pipe", "ignore", "ignore"] });
    // Without a shell there is no guard, and everything else goes on.
    for (const it of [child, child.stdin])
        it.on("error", () => { });
    child.unref();
    child.stdin.unref();
    return child.stdin;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/system/memory-watch.js
/**
 * Counts the memory of a process and all that descend from it, where no control group does. The kernel's limit of each
 * process holds all the same; this is what ends many processes that stay below it and are too large together.
 */

/** A run that grows by a gigabyte in a second is found 50 MB past its limit. */
const INTERVAL_MS = 50;
/** A tree that changes while it is walked must not be walked for ever. */
const MAX_PROCESSES = 4096;
/**
 * Looks at the tree of `pid` until it is stopped.
 * @param limit bytes of anonymous memory, pages that processes share counted once
 * @param exceeded called once, when the tree has more
 */
function watchMemory(pid, limit, exceeded) {
    let timer;
    let stopped = false;
    const look = async () => {
        const held = await treeMemory(pid, limit);
        if (stopped)
            return;
        if (held > limit)
            exceeded();
        else
            timer = setTimeout(look, INTERVAL_MS);
    };
    timer = setTimeout(look, INTERVAL_MS);
    return {
        stop() {
            stopped = true;
            clearTimeout(timer);
        },
    };
}
/** Bytes held by a process and its descendants. Resident sizes are cheap and too large: they only start the real count. */
async function treeMemory(root, limit) {
    const pids = await descendants(root);
    const resident = await sum(pids, residentSize);
    return resident > limit ? sum(pids, anonymousSize) : resident;
}
async function descendants(root) {
    const found = [root];
    for (const pid of found) {
        if (found.length > MAX_PROCESSES)
            break;
        const threads = await (0,promises_.readdir)(`/proc/${pid}/task`).catch(() => []);
        const children = await Promise.all(threads.map((it) => read(`/proc/${pid}/task/${it}/children`)));
        found.push(...children.join(" ").split(" ").filter(Boolean).map(Number));
    }
    return found;
}
const sum = async (pids, size) => (await Promise.all(pids.map(size))).reduce((total, it) => total + it, 0);
/** `VmRSS` of proc_pid_status(5). */
const residentSize = async (pid) => kibibytes(await read(`/proc/${pid}/status`), "VmRSS");
/** `Pss_Anon` of smaps_rollup, from Linux 5.4 on: a page that n processes share counts as a n-th for each of them. */
const anonymousSize = async (pid) => kibibytes(await read(`/proc/${pid}/smaps_rollup`), "Pss_Anon");
const kibibytes = (text, name) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1] ?? 0);
/** Nothing for a process that is gone. */
const read = (path) => (0,promises_.readFile)(path, "utf8").catch(() => "");

// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/system/process.js
/** Starts children with limits. With its neighbours in `system/` the only importer of node:child_process. */






/** For pipes that a process outside of the killed group still holds open. */
const DRAIN_MS = 300;
const EXTRA_BYTES = 65_536;
/** Leaders of the process groups that live now. */
const living = new Set();
/** Kills what runs now. What waits for it finds it ended by a signal. */
function killChildren() {
    for (const leader of living)
        killGroup(leader);
}
// Whoever ends the process at once leaves no child behind; a signal ends it without this event unless it is caught.
process.on("exit", killChildren);
function killGroup(leader) {
    try {
        process.kill(-leader, "SIGKILL");
    }
    catch {
        // The group is gone already, which is what was wanted.
    }
}
/**
 * Runs a child in a process group of its own, on pipes of its own. The group is killed at once, without grace, when the
 * time is over, when stdout passes its limit, on abort, and when the child itself ends. Never throws for what the child
 * does or for a child that cannot be started.
 */
async function spawnLimited(command) {
    const stdin = (0,scratch/* anonymousFile */.iW)(command.stdin);
    try {
        return await run(command, stdin);
    }
    finally {
        (0,external_node_fs_.closeSync)(stdin);
    }
}
function run(command, stdin) {
    const started = performance.now();
    const stdout = head(command.outputBytes);
    const stderr = tail(command.outputBytes);
    const extra = head(EXTRA_BYTES);
    const exit = (ending) => ({
        ending,
        stdout: stdout.bytes(),
        stderr: stderr.bytes(),
        stderrCut: stderr.cut(),
        extra: Buffer.from(extra.bytes()).toString("utf8"),
        durationMs: performance.now() - started,
    });
    if (command.signal?.aborted)
        return Promise.resolve(exit({ how: "aborted" }));
    let child;
    try {
        const [file = "", ...args] = command.argv;
        const extraFds = command.extraFds ?? [];
        child = (0,external_node_child_process_.spawn)(file, args, {
            env: command.env,
            ...(command.cwd !== undefined && { cwd: command.cwd }),
            detached: true,
            stdio: [stdin, "pipe", "pipe", ...extraFds.map(() => "pipe")],
        });
        for (const [index, content] of extraFds.entries())
            connect(child.stdio[index + 3], content, extra.push);
    }
    catch (error) {
        // What spawn refuses before it tries: an argument with a NUL character, an argument list too long.
        return Promise.resolve(exit({ how: "not-started", reason: (0,error_code/* errorCode */.C)(error) }));
    }
    return new Promise((settle) => {
        let ending;
        const kill = () => child.pid !== undefined && killGroup(child.pid);
        const stop = (how) => {
            ending ??= { how };
            kill();
        };
        const abort = () => stop("aborted");
        const timer = setTimeout(stop, command.timeoutMs, "timeout");
        command.signal?.addEventListener("abort", abort, { once: true });
        if (child.pid !== undefined) {
            living.add(child.pid);
            tellGuard("+", child.pid);
        }
        const watch = child.pid !== undefined && command.memoryBytes !== undefined
            ? watchMemory(child.pid, command.memoryBytes, () => stop("memory-limit"))
            : undefined;
        child.stdout?.on("data", (chunk) => {
            if (stdout.push(chunk) === "full")
                stop("output-limit");
        });
        child.stderr?.on("data", stderr.push);
        child.on("error", (error) => {
            ending ??= { how: "not-started", reason: (0,error_code/* errorCode */.C)(error) };
        });
        child.on("exit", (code, signal) => {
            watch?.stop();
            ending ??= signal === null ? { how: "exit", code: code ?? 0 } : { how: "signal", signal };
            kill();
            clearTimeout(timer);
            const drain = setTimeout(() => {
                for (const stream of child.stdio)
                    stream?.destroy();
            }, DRAIN_MS);
            child.on("close", () => clearTimeout(drain));
        });
        child.on("close", () => {
            watch?.stop();
            clearTimeout(timer);
            command.signal?.removeEventListener("abort", abort);
            if (child.pid !== undefined) {
                living.delete(child.pid);
                tellGuard("-", child.pid);
            }
            settle(exit(ending ?? { how: "not-started", reason: "no exit status" }));
        });
    });
}
/** A child may end without reading what it was sent: errors of these pipes say nothing that its ending does not. */
function connect(stream, content, push) {
    if (!stream)
        return;
    stream.on("error", () => { });
    if (content === "read")
        stream.on("data", push);
    else if ("end" in stream)
        stream.end(content);
}
/** Keeps the first bytes. */
function head(limit) {
    const chunks = [];
    let length = 0;
    return {
        push(chunk) {
            if (length < limit)
                chunks.push(chunk.subarray(0, limit - length));
            length += chunk.length;
            return length > limit ? "full" : "taken";
        },
        bytes: () => Buffer.concat(chunks),
    };
}
/** Keeps the last bytes: what a program says when it fails stands at the end. */
function tail(limit) {
    let chunks = [];
    let held = 0;
    let cut = false;
    const squeeze = () => {
        const all = Buffer.concat(chunks);
        cut ||= all.length > limit;
        const kept = all.subarray(Math.max(0, all.length - limit));
        chunks = [kept];
        held = kept.length;
        return kept;
    };
    return {
        push(chunk) {
            chunks.push(chunk);
            held += chunk.length;
            if (held > 2 * limit + EXTRA_BYTES)
                squeeze();
        },
        bytes: () => squeeze(),
        cut: () => cut,
    };
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Generated from package.json by scripts/generate.ts. */
const version = "0.1.0";


/***/ })

};
