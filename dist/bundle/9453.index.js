export const id = 9453;
export const ids = [9453,1916,6972];
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

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
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
// EXTERNAL MODULE: ./build/windmill/nodes.js
var nodes = __webpack_require__(59608);
// EXTERNAL MODULE: ./build/windmill/scripts/read.js + 11 modules
var scripts_read = __webpack_require__(23914);
// EXTERNAL MODULE: ./build/windmill/yaml.js + 1 modules
var yaml = __webpack_require__(46001);
// EXTERNAL MODULE: ./build/windmill/checks/drift.js
var checks_drift = __webpack_require__(24784);
// EXTERNAL MODULE: ./build/windmill/hashes.js
var hashes = __webpack_require__(92141);
// EXTERNAL MODULE: ./build/windmill/source.js
var windmill_source = __webpack_require__(81856);
// EXTERNAL MODULE: ./build/windmill/workspace/paths.js
var workspace_paths = __webpack_require__(44755);
// EXTERNAL MODULE: ./build/windmill/workspace/inline.js
var inline = __webpack_require__(97662);
;// CONCATENATED MODULE: ./build/windmill/fix/plain.js
/**
 * The part of wmill's schemas that is known here for certain: parameters of one scalar type with neither default nor
 * enumeration. What else its parsers make of a program (defaults, formats of resources and dates, choices) only they know.
 */

const scalars = ["string", "integer", "number", "boolean"];
const isPlain = ({ type, required }) => required && scalars.includes(type);
/** What wmill writes for a plain parameter that the schema did not know. */
const propertyOf = ({ type }) => ({
    type,
    description: "",
    default: null,
    ...(type === "string" && { originalType: "string" }),
});
/** What a person may add to a property, and wmill keeps. */
const kept = new Set(["type", "description", "title", "placeholder", "default", "originalType"]);
/** Whether a property says nothing that wmill might take from the program, beyond its type. */
const isPlainProperty = (property) => (0,nodes/* mapOf */.A7)(property) !== undefined && (0,nodes/* entriesOf */.Mc)(property).every((it) => kept.has(it.key) && isNeutral(it));
const isNeutral = ({ key, node }) => key === "default" ? (0,nodes/* isNull */.kZ)(node) : key !== "originalType" || (0,nodes/* textOf */.b6)(node) === "string";
/** Whether the metadata's schema is certain to be the one that wmill would write for the program. */
function isSchemaOf(document, { main }) {
    if (main.kind !== "found" || !main.parameters.every(isPlain))
        return false;
    // wmill would drop these, and what they say is not what was read.
    if (["no_main_func", "auto_kind", "has_preprocessor"].some((key) => (0,nodes/* entryOf */.Ms)(document, key)))
        return false;
    const properties = new Map((0,nodes/* entriesOf */.Mc)((0,nodes/* childOf */.GG)(document, "schema", "properties")).map((it) => [it.key, it.node]));
    const required = (0,nodes/* textsOf */.CB)((0,nodes/* childOf */.GG)(document, "schema", "required"));
    const { parameters } = main;
    return (properties.size === parameters.length &&
        required.length === parameters.length &&
        parameters.every(({ name, type }) => {
            const property = properties.get(name);
            return required.includes(name) && isPlainProperty(property) && (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(property, "type")) === type;
        }));
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/windmill/scripts/standard.js
var standard = __webpack_require__(69385);
;// CONCATENATED MODULE: ./build/windmill/fix/settled.js
/** Whether a program's lock is certain: only a server can make those, and some hold nothing. */


/** Languages that know no locks. */
const lockless = new Set([
    ...["bash", "postgresql", "mysql", "bigquery", "snowflake", "mssql", "oracledb", "duckdb", "graphql"],
]);
/** @returns false wherever it is not certain, as where another script is imported, whose packages count as well. */
function needsNoLock(text, language, program) {
    if (lockless.has(language))
        return true;
    if (program.syntax || program.imports.length > 0)
        return false;
    switch (language) {
        case "python3":
            return (program.packages.every((it) => standard/* pythonModules */.c.has(it)) && !/^\s*#\s*(?:extra_)?requirements\s*:/im.test(text));
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
/** Whether a lock's text is one of a program that needs no package: as servers write it, or empty. */
function holdsNothing(lock, language) {
    const text = lock.trim();
    if (text === "" || text === "<empty>")
        return true;
    // The version of Python that it was made with.
    if (language === "python3")
        return text.split("\n").every((it) => it.startsWith("#"));
    return /^\{\s*(?:"dependencies"\s*:\s*\{\s*\}\s*)?\}\s*\/\/bun\.lockb?\s*<empty>$/.test(text);
}

;// CONCATENATED MODULE: ./build/windmill/fix/certain.js







const mark = /^\uFEFF/;
/** Of a script, by its path: schema and lock. */
async function isCertainScript(judged, path, files) {
    const script = judged.index.scripts.get(path);
    const [program] = script?.programs ?? [];
    const text = program && (await files.read(program.file));
    const metadata = await files.read(script?.metadata[0] ?? `${path}.script.yaml`);
    if (!program || text === undefined || metadata === undefined)
        return false;
    // Of a program with both functions wmill says so in its metadata.
    if (/\bpreprocessor\b/.test(text) || /^kind:\s*['"]?preprocessor/m.test(metadata))
        return false;
    const { node, faults } = await (0,yaml/* parseYaml */.A)(metadata.replace(mark, ""));
    const language = languageOf(judged, program.language);
    const read = await (0,scripts_read/* readProgram */.Lk)({ text: text.replace(mark, ""), language, script: path, entry: "main" });
    return (faults.length === 0 &&
        isSchemaOf(node, read) &&
        needsNoLock(text, language, read) &&
        holdsNothing((await lockOf(judged, node, "", files)) ?? "x", language));
}
/** Of a program beside a flow.yaml or app.yaml: the lock of each step that runs it. */
async function isCertainMember(judged, file, main, files) {
    const named = (0,workspace_paths/* programOf */.oQ)(file);
    const text = await files.read(file);
    const document = await files.read(main);
    if (!named || text === undefined || document === undefined)
        return false;
    const { node, faults } = await (0,yaml/* parseYaml */.A)(document.replace(mark, ""));
    const folder = `${(0,workspace_paths/* folderName */.ub)(main)}/`;
    const runs = [...mapsBelow(node)].filter((it) => {
        const content = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(it, "content"));
        return content !== undefined && (0,inline/* inlineFiles */.v)(content, folder)?.includes(file) === true;
    });
    const language = languageOf(judged, named.language);
    const program = await (0,scripts_read/* readProgram */.Lk)({ text: text.replace(mark, ""), language, script: file, entry: "main" });
    if (faults.length > 0 || runs.length === 0 || !needsNoLock(text, language, program))
        return false;
    const locks = await Promise.all(runs.map((it) => lockOf(judged, it, folder, files)));
    return locks.every((it) => it !== undefined && holdsNothing(it, language));
}
const languageOf = ({ index }, language) => language === "typescript" ? index.config.typescript : language;
/** What the lock of a map holds, wherever it stands; nothing where its file is not there. */
async function lockOf({ index }, map, folder, files) {
    const lock = (0,nodes/* childOf */.GG)(map, "lock");
    const stated = lock?.kind === "list" ? (0,nodes/* textsOf */.CB)(lock).join("\n") : ((0,nodes/* textOf */.b6)(lock) ?? "");
    const named = (0,inline/* inlineFiles */.v)(stated, folder);
    const file = named && (0,inline/* firstThere */.b)(index.files, named);
    return named ? file && files.read(file) : stated;
}
function* mapsBelow(node) {
    if (node.kind === "map")
        yield node;
    for (const it of (0,nodes/* entriesOf */.Mc)(node))
        yield* mapsBelow(it.node);
    for (const it of (0,nodes/* listOf */.c3)(node))
        yield* mapsBelow(it);
}

;// CONCATENATED MODULE: ./build/windmill/fix/edits.js
/** A text that is changed in places: what is not named stays byte for byte. */
/** Of insertions at one place the earlier comes first. */
function applyEdits(text, edits) {
    let edited = "";
    let at = 0;
    for (const it of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
        edited += text.slice(at, it.from) + it.text;
        at = it.to;
    }
    return edited + text.slice(at);
}
/** Where the line of an offset begins. */
const lineOf = (text, offset) => text.lastIndexOf("\n", offset - 1) + 1;
/** Where the line after an offset's begins; the text's end for the last one. */
const nextLine = (text, offset) => text.indexOf("\n", offset) + 1 || text.length;
/** What lines of the text end in. */
const endingOf = (text) => (text.includes("\r\n") ? "\r\n" : "\n");
/** Whole lines, each with its end, for a place where a line begins; the text's last line may lack its end. */
function insertion(text, at, lines) {
    const ending = endingOf(text);
    const open = at === text.length && text !== "" && !text.endsWith("\n") ? ending : "";
    return { from: at, to: at, text: open + lines.map((it) => it + ending).join("") };
}

;// CONCATENATED MODULE: ./build/windmill/fix/hashes.js

/**
 * What the file shall hold, by its own keys: a hash, or `gone`. Entries of other keys stay byte for byte as they are.
 */
async function mendHashes(text, wanted) {
    const { isMap, isScalar, parseDocument, stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    // To look for keys that stand twice, each would be compared with every other: whoever read the hashes has looked.
    const document = parseDocument(text, { logLevel: "silent", uniqueKeys: false });
    const locks = document.get("locks", true);
    if (document.errors.length > 0 || !isMap(locks) || locks.flow)
        return text;
    const edits = [];
    const known = new Set();
    const entries = locks.items.filter((it) => isScalar(it.key) && isScalar(it.value));
    const place = ({ key }) => key.range?.[0] ?? 0;
    for (const it of entries) {
        const own = it.key.value.replace(/^\.\//, "");
        known.add(own);
        const hash = wanted.get(own);
        const [from, to] = it.value?.range ?? [0, 0];
        if (hash === undefined)
            continue;
        if (hash === gone)
            edits.push({ from: lineOf(text, place(it)), to: nextLine(text, to), text: "" });
        else
            edits.push({ from, to, text: stringify(hash).trim() });
    }
    const [first] = entries;
    const indent = first ? text.slice(lineOf(text, place(first)), place(first)) : "  ";
    for (const [key, hash] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (known.has(key) || hash === gone)
            continue;
        const next = entries.find((it) => it.key.value > key);
        const at = next ? lineOf(text, place(next)) : nextLine(text, (entries.at(-1)?.value?.range ?? [0, text.length])[1]);
        edits.push(insertion(text, at, [indent + stringify({ [key]: hash }, { lineWidth: 0 }).trimEnd()]));
    }
    return applyEdits(text, edits);
}
/** Stands for a hash that shall not be there. */
const gone = "gone";

;// CONCATENATED MODULE: ./build/windmill/fix/locks.js
/** Which hashes of wmill-lock.yaml can be written anew, and what the file is then. */








/**
 * A hash says that schema and lock are what wmill would make of the program. So it is written only where it was right
 * before its schema was mended, or where it is certain what wmill would make.
 * @param files as they are once metadata is mended
 * @param mended paths of the scripts whose metadata was mended or made
 */
async function hashRepairs(judged, findings, files, mended) {
    const { facts, index } = judged;
    const before = index.hasHashes ? await files.read(workspace_paths/* lockFile */.Ke) : undefined;
    if (before === undefined)
        return undefined;
    const { node, faults } = await (0,yaml/* parseYaml */.A)(before.replace(/^\uFEFF/, ""));
    const locks = (0,checks_drift/* flatten */.Bq)((0,nodes/* childOf */.GG)(node, "locks"));
    if (faults.length > 0 || locks.size === 0 || (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(node, "version")) !== "v2")
        return undefined;
    const source = (0,windmill_source/* sourceOf */.v)(workspace_paths/* lockFile */.Ke, before.replace(/^\uFEFF/, ""));
    const said = (rule, { first }) => findings.some((it) => it.rule === rule && it.file === workspace_paths/* lockFile */.Ke && it.location?.line === source.at(first.at).line);
    const drift = (0,checks_drift/* driftOf */.$p)(judged, locks);
    const stale = new Set(drift.stale.filter((it) => said("windmill.drift.stale", it)).flatMap((it) => it.keys));
    const lacks = new Set(findings.flatMap((it) => (it.rule === "windmill.drift.missing" ? it.file : [])));
    const wanted = new Map();
    const open = new Set();
    // A folder's own hash comes after those of its members, and holds only if all of them do.
    const keys = [...new Set([...facts.hashes.keys(), ...mended])].sort((a, b) => Number((0,checks_drift/* isTop */.Yt)(a)) - Number((0,checks_drift/* isTop */.Yt)(b)));
    for (const key of keys) {
        const owner = key.split("+")[0];
        const known = facts.hashes.get(key);
        const now = mended.has(key) ? await hashNow(judged, key, files) : known;
        const entry = locks.get(key);
        const was = entry && (0,nodes/* textOf */.b6)(entry.node);
        if (now === undefined || was === now.hash)
            continue;
        const wasRight = was !== undefined && was === known?.hash;
        // One over CRLF ends may be that of this checkout alone.
        const isOfAll = now.lf === undefined || wasRight;
        const withMember = (0,checks_drift/* isTop */.Yt)(key) && [...wanted.keys()].some((it) => it.startsWith(`${owner}+`));
        const asked = entry
            ? wasRight || withMember || stale.has(key)
            : !known || [...lacks].some((it) => it === known.file || it.startsWith(`${owner}/`));
        const isRight = async () => {
            if ((0,checks_drift/* isTop */.Yt)(key))
                return !open.has(owner);
            const main = ["flow", "app"].flatMap((it) => facts.hashes.get(`${owner}+__${it}_hash`)?.file ?? [])[0];
            if (key === owner)
                return isCertainScript(judged, key, files);
            return known !== undefined && main !== undefined && isCertainMember(judged, known.file, main, files);
        };
        if (asked && isOfAll && !locks.has(`${key}+__script_hash`) && (wasRight || (await isRight())))
            wanted.set(key, now.hash);
        else
            open.add(owner);
    }
    for (const it of drift.foreign) {
        if (said("windmill.drift.foreign", it))
            for (const key of it.keys)
                wanted.set(key, gone);
    }
    if (wanted.size === 0)
        return undefined;
    const after = await mendHashes(before, wanted);
    return after === before ? undefined : { file: workspace_paths/* lockFile */.Ke, before, after };
}
/** Of a script with the metadata that it has now. */
async function hashNow({ index }, path, files) {
    const program = index.scripts.get(path)?.programs[0];
    const text = program && (await files.read(program.file));
    const metadata = await files.read(`${path}.script.yaml`);
    if (text === undefined || metadata === undefined)
        return undefined;
    return (0,hashes/* fileHash */.Lg)(hashes/* scriptHash */.W3, text.replace(/^\uFEFF/, ""), metadata.replace(/^\uFEFF/, ""));
}

;// CONCATENATED MODULE: ./build/windmill/fix/block.js

/** @param map in block style, one level deep in its document, with at least one pair */
function blockOf(text, map, yaml) {
    const { isMap, isPair, isScalar, isSeq } = yaml;
    const keyOf = (it) => (isPair(it) ? it.key : it);
    const nameOf = (it) => String(isScalar(it) ? it.value : "");
    const startOf = (it) => rangeOf(keyOf(it))[0];
    const indentOf = (it) => /^ */.exec(text.slice(lineOf(text, startOf(it))))?.[0] ?? "";
    /** Behind the last character; a comment after it is not counted. */
    const endOf = (it) => {
        if (isPair(it))
            return Math.max(rangeOf(it.key)[1], endOf(it.value));
        if ((isMap(it) || isSeq(it)) && !it.flow)
            return endOf(it.items.at(-1));
        return text.slice(0, rangeOf(it)[1]).trimEnd().length;
    };
    const pairOf = (key) => map.items.find((it) => nameOf(it.key) === key);
    const outer = indentOf(map.items[0]);
    const indent = outer || "  ";
    return {
        indent,
        holds: (key) => pairOf(key) !== undefined,
        reshape(key, { gone, added, empty }) {
            const pair = pairOf(key);
            const value = isMap(pair?.value) || isSeq(pair?.value) ? pair.value : undefined;
            const items = value?.items ?? [];
            const taken = items.filter((it) => gone.has(nameOf(keyOf(it))));
            if (taken.length === 0 && added.length === 0)
                return [];
            if (value?.flow && items.length > 0)
                return undefined;
            const edits = taken.map((it) => {
                return { from: lineOf(text, startOf(it)), to: nextLine(text, endOf(it)), text: "" };
            });
            const colon = pair ? text.indexOf(":", rangeOf(pair.key)[1]) + 1 : 0;
            if (added.length === 0) {
                return taken.length < items.length ? edits : [...edits, { from: colon, to: colon, text: ` ${empty}` }];
            }
            if (value?.flow)
                edits.push({ from: colon, to: endOf(value), text: "" });
            const inner = items.length > 0 ? indentOf(items[0]) : outer + indent;
            const head = pair ? [] : [`${outer}${key}:`];
            const at = nextLine(text, endOf(pair ?? map.items.at(-1)));
            return [...edits, insertion(text, at, [...head, ...added.map((it) => inner + it)])];
        },
    };
}
/** Offsets of a node; zeros for what the document does not hold. */
const rangeOf = (it) => it?.range ?? [0, 0];

;// CONCATENATED MODULE: ./build/windmill/fix/schema.js



/** As wmill writes its files. */
const style = { lineWidth: 0, singleQuote: true };
/**
 * The metadata with the lines of its schema inserted, replaced or deleted that differ; everything else stays byte for byte.
 * Nothing where the schema is written in flow style, or shares parts by anchors, so that it has no lines of its own.
 * @param text without a byte order mark
 * @param differences of plain parameters alone
 */
async function mendSchema(text, differences) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { isAlias, isMap, isScalar, parseDocument, stringify, visit } = yaml;
    const whole = parseDocument(text, { logLevel: "silent" });
    const schema = whole.errors.length === 0 && isMap(whole.contents) ? whole.contents.get("schema", true) : undefined;
    if (!isMap(schema) || schema.flow || schema.items.length === 0)
        return undefined;
    const shared = [];
    visit(schema, {
        Node: (_, it) => {
            if (isAlias(it) || it.anchor !== undefined)
                shared.push(it);
        },
    });
    if (shared.length > 0)
        return undefined;
    const edits = [];
    for (const it of differences) {
        if (it.kind !== "type")
            continue;
        const type = schema.getIn(["properties", it.parameter.name, "type"], true);
        if (!isScalar(type) || !type.range)
            return undefined;
        edits.push({ from: type.range[0], to: type.range[1], text: it.parameter.type });
    }
    const lacking = differences.flatMap((it) => (it.kind === "lacking" ? it.parameter : []));
    const gone = new Set(differences.flatMap((it) => (it.kind === "unknown" ? it.name : [])));
    const { indent, reshape, holds } = blockOf(text, schema, yaml);
    const properties = lacking.flatMap((it) => stringify({ [it.name]: propertyOf(it) }, { ...style, indent: indent.length })
        .trimEnd()
        .split("\n"));
    const names = lacking.map((it) => `- ${stringify(it.name, style).trim()}`);
    const shaped = [
        reshape("properties", { gone, added: properties, empty: "{}" }),
        reshape("required", { gone, added: names, empty: "[]" }),
        // wmill makes no order of its own.
        holds("order") ? reshape("order", { gone, added: names, empty: "[]" }) : [],
    ];
    if (shaped.includes(undefined))
        return undefined;
    return applyEdits(text, [...edits, ...shaped.flatMap((it) => it ?? [])]);
}
/** Metadata for a program that has none; nothing where its schema is not certain. */
async function newMetadata({ main, syntax }) {
    if (main.kind !== "found" || syntax || !main.parameters.every(isPlain))
        return undefined;
    const { stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const schema = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        type: "object",
        properties: Object.fromEntries(main.parameters.map((it) => [it.name, propertyOf(it)])),
        required: main.parameters.map((it) => it.name),
    };
    return stringify({ summary: "", description: "", lock: "", kind: "script", schema }, style);
}

;// CONCATENATED MODULE: ./build/windmill/fix/repairs.js
/** What can be mended from the files of a workspace alone, as new texts of its files. */









/** Bytes; nothing that is mended here is larger. */
const MAX_FILE = 4 << 20;
/**
 * Mends what the findings name, where it is certain what wmill itself would write: what a person excused or turned off
 * stays as it is, and so does what only `wmill generate-metadata` knows.
 * @param folder absolute; the workspaces' roots and the findings' places count from there
 */
async function repairsOf(folder, workspaces, findings) {
    const changes = [];
    for (const judged of workspaces) {
        const files = { read: (file) => readRaw((0,external_node_path_.join)(folder, judged.root, file)) };
        const own = findings.flatMap((it) => it.location?.file.startsWith(judged.root) ? { ...it, file: it.location.file.slice(judged.root.length) } : []);
        const mended = new Map();
        for (const script of concerned(judged, own)) {
            const change = await mendScript(judged, script, files);
            if (change)
                mended.set(script.path, change);
        }
        const texts = new Map([...mended.values()].map((it) => [it.file, it.after]));
        const later = { read: async (file) => texts.get(file) ?? files.read(file) };
        const hashes = await hashRepairs(judged, own, later, new Set(mended.keys()));
        for (const it of [...mended.values(), ...(hashes ? [hashes] : [])]) {
            changes.push({ ...it, file: judged.root + it.file });
        }
    }
    return changes;
}
async function readRaw(path) {
    const bytes = await (0,files/* readBytes */.io)(path, MAX_FILE);
    return bytes.ok ? Buffer.from(bytes.value).toString("utf8") : undefined;
}
const repairs_mark = /^\uFEFF/;
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
    const program = await readScript(judged, script, files);
    if (!program)
        return undefined;
    const [file] = script.metadata;
    if (file === undefined) {
        const after = await newMetadata(program);
        return after === undefined ? undefined : { file: `${script.path}.script.yaml`, after };
    }
    // wmill takes the parameters of `main` for the schema, whatever the kind.
    const before = file.endsWith(".yaml") ? await files.read(file) : undefined;
    const document = before === undefined ? undefined : await documentOf(before);
    if (before === undefined || !document || (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(document, "kind")) === "preprocessor")
        return undefined;
    const differences = (0,signature/* differencesOf */.g)(document, program, repairs_languageOf(judged, script));
    if (differences.length === 0 || !differences.every((it) => isKnown(it, document)))
        return undefined;
    const mended = await mendSchema(before.replace(repairs_mark, ""), differences);
    const after = mended === undefined ? undefined : await documentOf(mended);
    if (mended === undefined || !after)
        return undefined;
    if ((0,signature/* differencesOf */.g)(after, program, repairs_languageOf(judged, script)).length > 0)
        return undefined;
    return { file, before, after: (repairs_mark.exec(before)?.[0] ?? "") + mended };
}
/** Whether it is certain what wmill would write instead. */
function isKnown(it, document) {
    switch (it.kind) {
        case "lacking":
            return isPlain(it.parameter);
        case "type":
            return isPlain(it.parameter) && isPlainProperty((0,nodes/* childOf */.GG)(document, "schema", "properties", it.parameter.name));
        case "required":
            return false;
        case "unknown":
            return true;
    }
}
async function documentOf(text) {
    const { node, faults } = await (0,yaml/* parseYaml */.A)(text.replace(repairs_mark, ""));
    return faults.length > 0 ? undefined : node;
}
const repairs_languageOf = ({ index }, { programs: [program] }) => program?.language === "typescript" ? index.config.typescript : (program?.language ?? "");
/** Nothing for one that cannot be read. */
async function readScript(judged, script, files) {
    const [program] = script.programs;
    const text = program && (await files.read(program.file));
    if (text === undefined)
        return undefined;
    const language = repairs_languageOf(judged, script);
    const read = await (0,scripts_read/* readProgram */.Lk)({ text: text.replace(repairs_mark, ""), language, script: script.path, entry: "main" });
    return read.syntax ? undefined : read;
}

// EXTERNAL MODULE: ./build/windmill/rules/index.js + 4 modules
var windmill_rules = __webpack_require__(59942);
// EXTERNAL MODULE: ./build/windmill/shown.js
var shown = __webpack_require__(35108);
// EXTERNAL MODULE: ./build/windmill/validate.js + 37 modules
var validate = __webpack_require__(60556);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/windmill-folder.js
var windmill_folder = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/engines/index.js + 20 modules
var engines = __webpack_require__(58777);
// EXTERNAL MODULE: ./build/windmill/rules/server.js
var server = __webpack_require__(57590);
;// CONCATENATED MODULE: ./build/windmill/server/trust.js
/** Whether the event that started this job lets somebody else's code run beside the token. */

/** Only people who may push to the repository start these. */
const trusted = [
    ...["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group", "release", "create", "deployment"],
];
const MAX_EVENT = 16 << 20;
/**
 * Why the event is not trusted; nothing where it is. Without a GITHUB_EVENT_NAME, as in a terminal and in other CI, whoever
 * gives the token decides.
 */
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
    // The repository of a deleted fork is null. That the repository is itself somebody's fork says nothing.
    if (head?.full_name !== base.full_name)
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

;// CONCATENATED MODULE: ./build/commands/windmill-told.js
/** What `windmill-validate` says below its findings. */


/** `2 of 3 scripts and 1 of 1 flows have no error, 4 scripts were not judged`. */
function judgedText({ scripts, flows }, only) {
    const of = (name, { passed, failed }) => `${passed} of ${passed + failed} ${name}`;
    const asked = [
        ...(only === "flows" ? [] : [of("scripts", scripts)]),
        ...(only === "scripts" ? [] : [of("flows", flows)]),
    ];
    const left = [
        ...(scripts.not_judged > 0 ? [(0,count/* count */.U)(scripts.not_judged, "script")] : []),
        ...(flows.not_judged > 0 ? [(0,count/* count */.U)(flows.not_judged, "flow")] : []),
    ];
    const rest = left.length > 0 ? `, ${left.join(" and ")} not judged` : "";
    return `${asked.join(" and ")} have no error${rest}`;
}
/** Scripts and flows that were not judged, the first of them by name, with the reason; empty where all were. */
function unjudgedText(unjudged = []) {
    const told = unjudged.map(({ kind, why, count: all, paths }) => {
        const named = paths.slice(0, 3);
        const more = all > named.length ? ` and ${all - named.length} more` : "";
        return `${kind} ${named.map((it) => (0,quote/* quote */.h)(it)).join(", ")}${more} (${why})`;
    });
    return told.length === 0 ? "" : `\nNot judged: ${told.join("; ")}.`;
}
/** What is left to do, the warnings named: a script that has one may still run as something else than it is here. */
function leftText(findings) {
    const amount = (severity) => findings.filter((it) => it.severity === severity).length;
    const errors = amount("error");
    const warnings = amount("warning");
    if (errors === 0)
        return warnings === 0 ? "" : `; see to the ${(0,count/* count */.U)(warnings, "warning")} above`;
    return `; mend the ${(0,count/* count */.U)(errors, "error")}${warnings === 0 ? "" : ` and see to the ${(0,count/* count */.U)(warnings, "warning")}`} above`;
}
/** Whether any of them is of a kind that `--fix` may mend: to know it, programs are read once more. */
const mayBeFixed = (findings) => findings.some((it) => /\.(?:no-metadata|scripts\.signature)$|\.drift\./.test(it.rule));
/** @param files that `--fix` would change */
const fixText = (files) => files === 0 ? "" : `\n\`--fix\` can mend some of these, in ${(0,count/* count */.U)(files, "file")}.`;
/** What `--fix` did not mend, by its rule: it only writes what the files alone make certain. */
function unfixedText(findings) {
    const left = new Map();
    for (const { rule, severity } of findings)
        if (severity !== "notice")
            left.set(rule, (left.get(rule) ?? 0) + 1);
    const told = [...left].map(([rule, amount]) => `${rule} (${amount})`);
    return told.length === 0 ? "" : `\nLeft by \`--fix\`, since each needs a person to decide: ${told.join(", ")}.`;
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
    const fact = workspaces.length === 0 ? "no workspace found" : judgedText(document.results, only);
    const fixable = !options.fix && mayBeFixed(findings) ? await repairsOf(folder, workspaces, findings) : [];
    const unfixed = options.fix ? unfixedText(findings) : "";
    const mended = options.fix ? `${toldOf(fixes, findings)}; ` : "";
    const placed = (0,windmill_folder/* fromWorkingDirectory */.J1)(findings, options.folder);
    return {
        result: unasked ? "error" : failed ? "failed" : "passed",
        document,
        ...(fixes.length > 0 && { output: diffOf(fixes) }),
        findings: placed,
        quotes: (0,shown/* shownLines */.T)(placed),
        mends: windmill_rules/* windmillRules */.c,
        summary: `${options.folder}: ${mended}${fact}${leftText(findings)}.${unfixed}${unjudgedText(document.not_judged)}${fixText(fixable.length)}`,
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
/** What was mended, and how much is left that only wmill itself can mend. */
function toldOf(fixes, findings) {
    const rules = windmill_rules/* windmillRules */.c;
    const left = findings.filter((it) => rules[it.rule]?.mend.includes("`wmill generate-metadata`")).length;
    return `mended ${(0,count/* count */.U)(fixes.length, "file")}${left > 0 ? `, left ${(0,count/* count */.U)(left, "finding")} to \`wmill generate-metadata\`` : ""}`;
}
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
