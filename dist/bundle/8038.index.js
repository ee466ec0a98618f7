export const id = 8038;
export const ids = [8038];
export const modules = {

/***/ 24162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ checkDrift),
  Yt: () => (/* binding */ isTop),
  bf: () => (/* binding */ ownerOf)
});

// EXTERNAL MODULE: ./build/windmill/nodes.js
var nodes = __webpack_require__(59608);
;// CONCATENATED MODULE: ./build/windmill/plain-locks.js
const head = /^version: v[12]\nlocks:\n/;
// No key that YAML would take for anything but a text.
const line = / {2}([A-Za-z_.][\w.+-]*\/[\w./+-]*): ([0-9a-f]{64})\n/y;
/** The same tree that the parser would make; nothing for a file of any other form. */
function plainLocks(text) {
    const [start = ""] = head.exec(text) ?? [];
    if (start === "")
        return undefined;
    const hashes = new Map();
    line.lastIndex = start.length;
    while (line.lastIndex < text.length) {
        const at = line.lastIndex + 2;
        const [, key = "", hash = ""] = line.exec(text) ?? [];
        // All digits, or these around one `e`, are a number; what stands twice is a fault.
        if (key === "" || hashes.has(key) || !/[a-df]/.test(hash))
            return undefined;
        hashes.set(key, { key, at, node: verbatim(hash, at + key.length + 2) });
    }
    if (hashes.size === 0)
        return undefined;
    const version = verbatim(start.slice("version: ".length, "version: v2".length), "version: ".length);
    return map(0, [
        { key: "version", at: 0, node: version },
        { key: "locks", at: "version: v2\n".length, node: { kind: "map", at: start.length + 2, entries: hashes } },
    ]);
}
const verbatim = (value, at) => ({ kind: "scalar", at, value, form: "verbatim" });
const map = (at, entries) => ({
    kind: "map",
    at,
    entries: new Map(entries.map((it) => [it.key, it])),
});

// EXTERNAL MODULE: ./build/windmill/workspace/paths.js
var paths = __webpack_require__(44755);
;// CONCATENATED MODULE: ./build/windmill/checks/drift.js



const versions = ["v1", "v2"];
/** @returns nothing where the workspace has no such file, it cannot be read, or it holds no hash */
async function checkDrift(judging) {
    const { index, report } = judging;
    if (!index.hasHashes)
        return undefined;
    const source = judging.read(paths/* lockFile */.Ke);
    const document = source && (plainLocks(source.text) ?? (await judging.tree(source)));
    if (!source || !document)
        return undefined;
    if ((0,nodes/* isNull */.kZ)(document)) {
        const fact = "this is empty, which `wmill generate-metadata` refuses";
        report("windmill.drift.lock-file", fact, source.at(0), { severity: "warning" });
        return undefined;
    }
    const version = (0,nodes/* childOf */.GG)(document, "version");
    if (!(0,nodes/* mapOf */.A7)(document)) {
        report("windmill.drift.lock-file", "this must be a map with `version` and `locks`", source.at(document.at));
        return undefined;
    }
    if (version && !(0,nodes/* isNull */.kZ)(version) && !versions.includes((0,nodes/* textOf */.b6)(version) ?? "")) {
        report("windmill.drift.lock-file", "`version` must be v1 or v2", source.at(version.at));
        return undefined;
    }
    const stated = (0,nodes/* childOf */.GG)(document, "locks");
    if (stated && !(0,nodes/* mapOf */.A7)(stated) && !(0,nodes/* isNull */.kZ)(stated)) {
        // wmill goes on as if it were empty.
        const fact = "`locks` must be a map from paths to hashes";
        report("windmill.drift.lock-file", fact, source.at(stated.at), { severity: "warning" });
    }
    const entries = flatten(stated);
    // Nobody asked for hashes where there are none.
    if (entries.size === 0)
        return undefined;
    const judged = { source, version: (0,nodes/* textOf */.b6)(version), entries, drift: driftOf(judging, entries) };
    // Those over dependency files are not made here.
    if (![...index.files].some((it) => it.startsWith("dependencies/")))
        reportDrift(judging, judged);
    return judged;
}
/** By v2's keys: `path`, `path+file`. In v1 the second part is a map of its own. */
function flatten(locks) {
    const flat = new Map();
    for (const entry of (0,nodes/* entriesOf */.Mc)(locks).values()) {
        const key = entry.key.replace(/^\.\//, "");
        if (entry.node.kind === "scalar")
            flat.set(key, entry);
        for (const inner of (0,nodes/* entriesOf */.Mc)(entry.node).values())
            flat.set(`${key}+${inner.key.replace(/^\.\//, "")}`, inner);
    }
    return flat;
}
/** What of the locks is not as the files are. A folder's own hash differs with those of its members, and is told alone only. */
function driftOf({ index, facts }, locks) {
    const stale = [];
    const lineEnds = [];
    const missing = new Map();
    for (const [key, { hash, lf }] of facts.hashes) {
        const entry = locks.get(key);
        const owner = ownerOf(key);
        if (entry) {
            const stated = (0,nodes/* textOf */.b6)(entry.node);
            if (stated !== hash)
                (lf !== undefined && stated === lf ? lineEnds : stale).push([key, entry]);
        }
        else if (!missing.has(owner) && !locks.has(`${owner}+__script_hash`))
            missing.set(owner, key);
    }
    const foreign = [...locks].filter(([key]) => {
        if (facts.hashes.has(key) || key.endsWith("+__script_hash"))
            return false;
        const owner = ownerOf(key);
        return !isThere(index, owner, key === owner ? undefined : key.slice(owner.length + 1));
    });
    return {
        stale: byOwner(stale).filter((it) => !(missing.has(it.owner) && it.keys.every(isTop))),
        lineEnds: lineEnds.sort(inFile),
        missing: [...missing.values()],
        foreign: byOwner(foreign),
    };
}
/** The asset that a key of wmill-lock.yaml is of. */
const ownerOf = (key) => key.split("+")[0];
/** Whether it is the hash over an asset's other ones. */
const isTop = (key) => /\+__(?:flow|app|script)_hash$/.test(key);
const inFile = ([, a], [, b]) => a.at - b.at;
function byOwner(entries) {
    const owners = new Map();
    for (const [key, entry] of [...entries].sort(inFile)) {
        const owner = ownerOf(key);
        const known = owners.get(owner);
        if (known)
            known.keys.push(key);
        else
            owners.set(owner, { owner, keys: [key], first: entry });
    }
    return [...owners.values()];
}
function reportDrift({ facts, index, report, top }, { source, drift }) {
    const { stale, lineEnds, missing, foreign } = drift;
    const fileOf = (key) => facts.hashes.get(key)?.file ?? key;
    for (const { owner, keys, first } of stale) {
        const members = keys.filter((it) => !isTop(it)).map(fileOf);
        const changed = members.length > 1
            ? `${listed(members)} were changed`
            : members.length === 1
                ? `${members[0]} was changed`
                : `the programs in ${owner} were others`;
        const since = members.length > 0 ? "since its metadata was made" : "when its metadata was made";
        const fact = `${changed} ${since}: run \`wmill generate-metadata\``;
        const about = keys.map(fileOf);
        report("windmill.drift.stale", fact, source.at(first.at), { about, ...countOf(members) });
    }
    const [first] = lineEnds;
    if (first) {
        const keys = lineEnds.map(([key]) => key);
        const hashes = keys.length === 1 ? "hash" : "hashes";
        const fact = `only CRLF line ends make the ${hashes} of ${listed(keys)} differ: check the files out with LF ends`;
        report("windmill.drift.line-ends", fact, source.at(first[1].at), { about: keys.map(fileOf), ...countOf(keys) });
    }
    for (const key of missing) {
        report("windmill.drift.missing", `wmill-lock.yaml has no hash of ${key}`, top(fileOf(key)), { about: [paths/* lockFile */.Ke] });
    }
    for (const { owner, keys, first } of foreign) {
        const about = [owner, owner.replace(/(?:\.|__)(?:flow|app|raw_app)$/, "")];
        const whole = `${owner} is no longer there: remove its ${keys.length} lines`;
        const parts = keys.length === 1 ? `${keys[0]} is no longer there` : `${listed(keys)} are no longer there`;
        const fact = keys.length === 1 || index.folders.has(owner) ? parts : whole;
        report("windmill.drift.foreign", fact, source.at(first.at), { about, ...countOf(keys) });
    }
}
const countOf = ({ length }) => (length > 1 ? { count: length } : {});
/** The first three of them by name. */
function listed(names) {
    const shown = names.slice(0, 3);
    if (names.length > shown.length)
        return `${shown.join(", ")} and ${names.length - shown.length} more`;
    return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown.join("");
}
/** What is there but was not hashed, because `includes` leaves it out or it lacks a part, is not foreign. */
function isThere(index, owner, file) {
    if (index.exists("program", owner) || index.exists("script", owner))
        return true;
    const links = [...index.outside].filter((it) => it.startsWith(`${owner}/`));
    const members = [...(index.folders.get(owner) ?? []), ...links];
    return members.some((it) => file === undefined || file.startsWith("__") || it.endsWith(`/${file}`));
}


/***/ }),

/***/ 73133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkSchema),
/* harmony export */   g: () => (/* binding */ differencesOf)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59608);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44755);


const databases = new Set(["postgresql", "mysql", "bigquery", "snowflake", "mssql"]);
/** Nothing where metadata has no schema, or where the parameters are not known. */
function differencesOf(document, program, language) {
    const schema = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(document, "schema"));
    if (!schema || program.main.kind !== "found" || schema.entries.size === 0)
        return [];
    const properties = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(schema, "properties"));
    const required = new Set((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(schema, "required")));
    const parameters = new Map(program.main.parameters.map((it) => [it.name, it]));
    // A dialect's own inputs, and placeholders that no comment names, are not parameters that are declared.
    const lax = databases.has(language);
    const differences = [];
    for (const [name, parameter] of parameters) {
        const property = properties.get(name);
        if (!property) {
            if (name !== "database" || !lax)
                differences.push({ kind: "lacking", parameter });
            continue;
        }
        const stated = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(property.node, "type"));
        if (stated !== undefined && contradicts(parameter.type, stated)) {
            differences.push({ kind: "type", parameter, stated, at: property.at });
        }
        if (!parameter.required && !parameter.unsure && required.has(name) && !lax) {
            differences.push({ kind: "required", parameter, at: property.at });
        }
    }
    for (const [name, { at }] of properties) {
        if (!parameters.has(name) && !lax)
            differences.push({ kind: "unknown", name, at });
    }
    return differences;
}
function checkSchema({ report }, { source, metadata, document, program, language }) {
    for (const it of differencesOf(document, program, language)) {
        const place = it.kind === "lacking" ? source.at(it.parameter.at) : metadata.at(it.at);
        report("windmill.scripts.signature", `${factOf(it, (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(metadata.file))}: ${toMend}`, place);
    }
}
const toMend = "run `wmill generate-metadata`, or for plain parameters this with `--fix`";
/** @param metadata name of the file that has the schema */
function factOf(it, metadata) {
    switch (it.kind) {
        case "lacking":
            return `the schema in ${metadata} lacks the parameter \`${it.parameter.name}\``;
        case "type":
            return `\`${it.parameter.name}\` is ${it.parameter.type} in the program and ${it.stated} in ${metadata}`;
        case "required":
            return `\`${it.parameter.name}\` is optional in the program and required in ${metadata}`;
        case "unknown":
            return `the program has no parameter \`${it.name}\`, which ${metadata} names`;
    }
}
/** Types of the schema that can never stand for one of the program. */
function contradicts(type, stated) {
    if (type === "any" || !["string", "number", "integer", "boolean", "array", "object"].includes(stated))
        return false;
    const numeric = (it) => it === "number" || it === "integer";
    return type !== stated && !(numeric(type) && numeric(stated));
}


/***/ }),

/***/ 92141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ fileHash),
/* harmony export */   Lr: () => (/* binding */ folderHash),
/* harmony export */   W3: () => (/* binding */ scriptHash),
/* harmony export */   dj: () => (/* binding */ memberHash)
/* harmony export */ });
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2015);
/**
 * The hashes of wmill-lock.yaml, as `wmill` 1.819 makes them: hex SHA-256 over the raw text (line ends as they are, the
 * byte order mark dropped). `{}` stands for the workspace's dependency files: where it has some, the CLI hashes those too.
 */

/** @param hash of the texts in their order */
function fileHash(hash, ...texts) {
    if (!texts.some((it) => it.includes("\r\n")))
        return { hash: hash(...texts) };
    return { hash: hash(...texts), lf: hash(...texts.map((it) => it.replaceAll("\r\n", "\n"))) };
}
const scriptHash = (program, metadata) => (0,_crypto_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`{}${program}${metadata}`);
const memberHash = (text) => (0,_crypto_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${text}{}`);
/** Over a folder's members by name: `__flow_hash`, `__app_hash`. */
function folderHash(members) {
    const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
    const over = (pick) => (0,_crypto_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(Object.fromEntries(sorted.map(([name, it]) => [name, pick(it)]))));
    const hash = over((it) => it.hash);
    return sorted.some(([, it]) => it.lf !== undefined) ? { hash, lf: over((it) => it.lf ?? it.hash) } : { hash };
}


/***/ }),

/***/ 59608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   BN: () => (/* binding */ nodesBelow),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   hM: () => (/* binding */ offsetWithin),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   qn: () => (/* binding */ textNode),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
const mapOf = (node) => (node?.kind === "map" ? node : undefined);
const listOf = (node) => (node?.kind === "list" ? node.items : []);
const entryOf = (node, key) => mapOf(node)?.entries.get(key);
/** The node under a path of keys. */
function childOf(node, ...keys) {
    let found = node;
    for (const key of keys) {
        if (found === undefined)
            return undefined;
        found = entryOf(found, key)?.node;
    }
    return found;
}
const none = new Map();
/** The entries of a map by their keys, in order. */
const entriesOf = (node) => mapOf(node)?.entries ?? none;
const textNode = (node) => node?.kind === "scalar" && typeof node.value === "string" ? node : undefined;
const textOf = (node) => textNode(node)?.value;
const flagOf = (node) => node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : undefined;
/** As JavaScript takes a value for true or false, by which the CLI goes: `yes` is a text. Nothing where none is stated. */
const truthOf = (node) => node === undefined || isNull(node) ? undefined : node.kind !== "scalar" || Boolean(node.value);
const numberOf = (node) => node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
const textsOf = (node) => listOf(node).flatMap((it) => textOf(it) ?? []);
const isNull = (node) => node.kind === "scalar" && node.value === null;
/** JSON's name for what a node is. */
function typeOf(node) {
    if (node.kind === "map")
        return "object";
    if (node.kind === "list")
        return "array";
    return node.value === null ? "null" : typeof node.value;
}
/** A node and all below it, shared maps and lists once, but for what stands under a key. */
function* nodesBelow(node, without, seen = new Set()) {
    if (seen.has(node))
        return;
    if (node.kind !== "scalar")
        seen.add(node);
    yield node;
    for (const [key, { node: child }] of entriesOf(node))
        if (key !== without)
            yield* nodesBelow(child, without, seen);
    for (const child of listOf(node))
        yield* nodesBelow(child, without, seen);
}
/** The offset into the text that an offset into a scalar's value stands for, as near as its form allows. */
function offsetWithin(text, node, offset) {
    const { at, value, form } = node;
    if (form === "verbatim")
        return at + offset;
    if (form === "decoded")
        return at;
    if (form === "folded")
        return solidsOf(text, node)[offset] ?? at;
    const before = String(value).slice(0, offset).split("\n");
    let line = at;
    for (let skipped = 1; skipped < before.length; skipped++)
        line = text.indexOf("\n", line) + 1;
    const whole = /^[^\r\n]*/.exec(text.slice(line))?.[0] ?? "";
    // A blank line may be shorter than the indentation, and what an indicator leaves of it is the value's.
    const own = String(value).split("\n", before.length).at(-1);
    return line + Math.max(whole.length - own.length, 0) + before.at(-1).length;
}
const solids = new WeakMap();
/** By the offset into a folded value, that into the text: folding changes blanks and line ends, and nothing else. */
function solidsOf(text, node) {
    const known = solids.get(node);
    if (known)
        return known;
    const value = String(node.value);
    const offsets = [];
    let at = node.at;
    for (const character of value.split("")) {
        const isSolid = /\S/.test(character);
        if (isSolid)
            at = text.indexOf(character, at) + 1;
        if (at === 0)
            break;
        offsets.push(isSolid ? at - 1 : at);
    }
    offsets.push(at);
    solids.set(node, offsets);
    return offsets;
}


/***/ }),

/***/ 23914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J6: () => (/* binding */ expectPrograms),
  En: () => (/* binding */ hasGrammar),
  h2: () => (/* binding */ programsOf),
  Lk: () => (/* binding */ readProgram)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/windmill/rules/scripts.js
var scripts = __webpack_require__(73889);
;// CONCATENATED MODULE: ./build/windmill/scripts/grammars.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Tree-sitter grammars, loaded when a program of the language is met. They lie as WebAssembly beside the bundle, or in
 * the package that they come from.
 */







const finding = (0,findings/* ruleFamily */.VV)(scripts/* scriptRules */.t);
/** Characters; with the log on, a program takes some five times as long to parse. */
const MAX_LOGGED = 200_000;
/** Where the files of engine and grammars come from: all of them lie in `grammars/` beside a bundle. */
const grammars_packages = { engine: "node_modules/web-tree-sitter", grammars: "node_modules/@vscode/tree-sitter-wasm/wasm" };
const loaded = new Map();
let engine;
/** @throws {SystemFault} when the grammar's file is not there. */
function grammarOf(name) {
    const known = loaded.get(name) ?? load(name);
    loaded.set(name, known);
    return known;
}
async function load(name) {
    engine ??= start();
    const { Parser, Language } = await engine;
    const parser = new Parser();
    parser.setLanguage(await Language.load(read(find(`tree-sitter-${name}.wasm`, grammars_packages.grammars))));
    return {
        parse(text, reader) {
            const tree = parser.parse(text);
            if (!tree)
                return undefined;
            try {
                const root = tree.rootNode;
                if (!root.hasError)
                    return reader(root, undefined);
                return reader(root, text.length > MAX_LOGGED ? shownFault(root, text) : firstFault(parser, text));
            }
            finally {
                tree.delete();
            }
        },
    };
}
async function start() {
    const code = (0,external_node_url_.pathToFileURL)(find("web-tree-sitter.js", grammars_packages.engine)).href;
    // Bundlers break how it finds itself: it stays a file of its own.
    const whole = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ code));
    // Of Emscripten's options the types know only `locateFile`; the bytes spare a second search for the file.
    const wasmBinary = read(find("web-tree-sitter.wasm", grammars_packages.engine));
    await whole.Parser.init({ wasmBinary });
    return whole;
}
/** Looks beside this file, then in each folder above it. */
function find(file, packaged) {
    const from = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let level = from;; level = (0,external_node_path_.dirname)(level)) {
        for (const folder of ["grammars", packaged]) {
            const candidate = (0,external_node_path_.join)(level, folder, file);
            if ((0,paths/* exists */.t2)(candidate))
                return candidate;
        }
        if (level === (0,external_node_path_.dirname)(level))
            throw missing((0,external_node_path_.join)(from, "grammars", file));
    }
}
function read(path) {
    const bytes = (0,files/* readShipped */.yg)(path);
    if (bytes === undefined)
        throw missing(path);
    return bytes;
}
const missing = (path) => {
    const fault = finding("windmill.scripts.grammar-missing", `${path} is not there; install Fire-Flow again`);
    return new faults/* SystemFault */.SI(fault);
};
/**
 * Where the parser first could not go on. The tree does not tell: it shows how the parser recovered, often far from
 * there. So the text is parsed once more, and the parser's own log is read.
 */
function firstFault(parser, text) {
    let place = [0, 0];
    let furthest = [0, 0];
    let recovering = false;
    parser.setLogger((message) => {
        if (recovering)
            return;
        const found = /^process .*\brow:(\d+), col:(\d+)/.exec(message);
        if (found)
            place = [Number(found[1]), Number(found[2])];
        else if (message.startsWith("resume"))
            recovering = true;
        else if (message.startsWith("detect_error")) {
            const further = place[0] - furthest[0] || place[1] - furthest[1];
            if (further > 0)
                furthest = place;
        }
    });
    try {
        parser.parse(text)?.delete();
    }
    finally {
        parser.setLogger(null);
    }
    const [row, column] = furthest;
    // Columns of the log count the bytes of UTF-16.
    return faultAt(text, lineStart(text, row) + column / 2);
}
/** The deepest place, of those that come first, at which the tree shows that the parser recovered. */
function shownFault(root, text) {
    const isFaulty = (it) => it?.hasError || it?.isError || it?.isMissing;
    let deepest = root;
    for (let it = root; it; it = it.children.find(isFaulty))
        deepest = it;
    if (deepest.startIndex > 0)
        return faultAt(text, deepest.startIndex);
    return { at: 0, message: "somewhere in this program, which is too long to tell where, something does not fit" };
}
function lineStart(text, row) {
    let start = 0;
    for (let line = 0; line < row; line++)
        start = text.indexOf("\n", start) + 1;
    return start;
}
function faultAt(text, offset) {
    const blank = /^[ \t]*/.exec(text.slice(offset, offset + 500))?.[0].length ?? 0;
    const at = Math.min(offset + blank, text.length);
    const next = /^(?:\w{1,30}|[^\s\w])/u.exec(text.slice(at, at + 40))?.[0];
    return { at, message: next === undefined ? "the line ends too early" : `\`${next}\` does not fit here` };
}

;// CONCATENATED MODULE: ./build/windmill/scripts/headers.js
const program = (parameters) => ({
    main: { kind: "found", parameters },
    imports: [],
    packages: [],
});
/** `name="$1"`, `name="${2}"`, `name="${3:-default}"`; without the quotes it is no parameter. */
function readBashHeader(text) {
    const found = new Map();
    for (const match of text.matchAll(/^(\w+)="\$(?:(\d{1,4})|\{(\d{1,4})\}|\{(\d{1,4}):-(.*)\})"[\t ]*(?:#.*)?\r?$/gm)) {
        const [, name = "", plain, braced, defaulted] = match;
        const position = Number(plain ?? braced ?? defaulted);
        // Of two for one position the last counts.
        found.set(position, { name, type: "string", required: defaulted === undefined, at: match.index });
    }
    // Windmill counts from $1 and stops at the first number that is missing.
    const parameters = [];
    for (let it = found.get(1); it; it = found.get(parameters.length + 1))
        parameters.push(it);
    return program(parameters);
}
/** How each dialect declares a parameter in a comment. */
const declarations = {
    postgresql: /^-- \$(?<number>\d+) (?<name>\w+)(?: \((?<type>[\w[\]]+)\))?(?: ?= ?(?<fallback>.+))? *\r?$/gm,
    mysql: /^-- [?:]\d* ?(?<name>\w+) \((?<type>\w+)(?:\([\d, ]+\))?\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
    bigquery: /^-- @(?<name>\w+) \((?<type>[\w[\]]+)\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
    snowflake: /^-- \? (?<name>\w+) \((?<type>\w+)\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
    mssql: /^-- @(?:p|P)\d+ (?<name>\w+) \((?<type>\w+)\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
};
/** In every dialect: a name that stands for a part of the statement itself, as for its table. */
const interpolated = /^-- %%(?<name>\w+)%%(?<fallback>.*)$/gm;
function readSql(text, language) {
    const pattern = declarations[language];
    if (!pattern)
        return undefined;
    const all = [...text.matchAll(pattern)];
    // One parameter of MySQL that is declared by its name makes comments of those that are declared by their place.
    const byName = language === "mysql" ? all.filter(([line]) => line.startsWith("-- :")) : [];
    const declared = byName.length > 0 ? byName : all;
    const parameters = [
        ...(language === "postgresql" ? numbered(text, declared) : declared.map(declaredParameter)),
        ...[...text.matchAll(interpolated)].map(declaredParameter),
    ];
    const named = /^-- database \S+ *\r?$/m.test(text);
    const database = { name: "database", type: "any", required: !named, at: 0 };
    const names = new Set();
    return program([database, ...parameters].filter((it) => !names.has(it.name) && names.add(it.name)));
}
function declaredParameter({ groups, index }) {
    const { name = "", type, fallback } = groups ?? {};
    return { name, type: sqlType(type), required: fallback === undefined, at: index };
}
/** What PostgreSQL's statements use counts, by its number where no comment names it; where they use none, what is declared. */
function numbered(text, declared) {
    const names = new Map(declared.map((it) => [it.groups?.number, declaredParameter(it)]));
    const statements = text.replace(/'(?:''|[^'])*(?:'|$)|"[^"]*(?:"|$)|(\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?(?:\1|$)|--.*|\/\*[\s\S]*?(?:\*\/|$)/g, (it) => " ".repeat(it.length));
    const used = [...statements.matchAll(/\$(\d+)/g)];
    // Servers differ over what is declared and used nowhere.
    if (used.length === 0)
        return declared.map((it) => ({ ...declaredParameter(it), required: false, unsure: true }));
    return used.map(({ 0: name, 1: number, index }) => names.get(number) ?? { name, type: "any", required: true, at: index });
}
function sqlType(type) {
    if (type === undefined || type.endsWith("[]"))
        return type === undefined ? "any" : "array";
    if (/^(text|varchar|char|string)$/i.test(type))
        return "string";
    if (/^(bool|boolean)$/i.test(type))
        return "boolean";
    return "any";
}

;// CONCATENATED MODULE: ./build/windmill/scripts/bash.js
/** Bash programs: their form by the grammar, their parameters by the lines that Windmill reads. */


async function readBash(text) {
    const grammar = await grammarOf("bash");
    const fault = grammar.parse(text, (_, it) => it);
    const program = readBashHeader(text);
    return fault ? { ...program, syntax: unclosed(text, fault.at) ?? { ...fault, doubtful: true } } : program;
}
const blocks = [
    [/^[ \t]*if[ \t](?![ \t]*[)|])/gm, "if", /\bfi\b/g, "fi"],
    [/^[ \t]*(?:for|while|until|select)[ \t](?![ \t]*[)|])/gm, "for` or `while", /\bdone\b/g, "done"],
    [/^[ \t]*case[ \t](?![ \t]*[)|])/gm, "case", /\besac\b/g, "esac"],
];
/**
 * A block that nothing closes. The grammar stumbles over one in fifteen of real programs, so that of what it rejects
 * only this is certain: what opens is counted at the starts of lines alone, what closes wherever it stands.
 */
function unclosed(text, at) {
    // What a here-document holds may look like anything.
    if (text.includes("<<"))
        return undefined;
    const code = codeOf(textRead(text));
    if (code === undefined)
        return undefined;
    // A loop over words may have its body in braces: nothing but Bash itself says so.
    const isBraced = /^[ \t]*(?:for|select)\b[^\n]*[;)\n]\s*\{/m.test(code);
    const open = blocks.find(([opens, , closes, closer]) => !(isBraced && closer === "done") && count(opens, code) > count(closes, text));
    return open && { message: `there are fewer \`${open[3]}\` than \`${open[1]}\``, at };
}
const count = (pattern, where) => where.match(pattern)?.length ?? 0;
/** An `exec` of nothing but redirections goes on. */
const ends = /^(?:exit(?![\w-])|["']*exec["']*(?![\w-])(?![ \t]*(?:\d*[<>&]|\{\w+\}[<>])))/gm;
/**
 * Bash reads a command at a time: below an end outside of any block may stand anything, as notes or another language.
 */
function textRead(text) {
    for (const { index } of [...text.matchAll(ends)].slice(0, 20)) {
        const before = codeOf(text.slice(0, index));
        if (before === undefined)
            return text.slice(0, index);
        const isOpen = count(/\{/g, before) > count(/\}/g, before);
        if (!isOpen && blocks.every(([opens, , closes]) => count(opens, before) <= count(closes, before)))
            return text.slice(0, index);
    }
    return text;
}
/**
 * Without comments and quoted texts, but with the commands within these: `"$(echo "a")"` is a text in a text. Nothing
 * where only Bash itself could tell: quotes within `${…}` or backticks, a `case` in a quoted command, what stays open.
 */
function codeOf(text) {
    if (/\$\{[^}\n]*["']|`[^`]*["']/.test(text))
        return undefined;
    const token = /\\.|\$'(?:\\.|[^'\\])*'|\$\(|[()"']|(?<=^|[\s;&|(])#/gms;
    const open = [];
    let code = "";
    let from = 0;
    for (let found = token.exec(text); found; found = token.exec(text)) {
        const [it] = found;
        // Nobody nests as much, and each further one would be searched through.
        if (open.length > 100)
            return undefined;
        const quoted = open.at(-1) === '"';
        const before = text.slice(from, found.index);
        const listed = open.includes("=(");
        if (open.includes('"') && /\bcase\b/.test(before))
            return undefined;
        if (!quoted && !listed)
            code += before;
        if (it === '"') {
            if (quoted)
                open.pop();
            else
                open.push(it);
            code += it;
        }
        else if (it === "$(" || (it === "(" && !quoted)) {
            // What a list holds are words, whatever they look like.
            open.push(it === "(" && text[found.index - 1] === "=" ? "=(" : it);
            code += it;
        }
        else if (it === ")" && !quoted) {
            open.pop();
            code += it;
        }
        else if (quoted && it.startsWith("$'"))
            token.lastIndex = found.index + 1;
        else if (!quoted && (it === "'" || it === "#")) {
            const end = text.indexOf(it === "#" ? "\n" : it, token.lastIndex);
            token.lastIndex = end === -1 ? text.length : end + Number(it !== "#");
            if (it === "'")
                code += "''";
        }
        else if (!quoted)
            code += "_";
        from = token.lastIndex;
    }
    return open.length > 0 ? undefined : code + text.slice(from);
}

;// CONCATENATED MODULE: ./build/windmill/scripts/brackets.js
const openers = new Map([
    [")", "("],
    ["]", "["],
    ["}", "{"],
]);
/** @param passedBy what holds brackets that are none: texts and comments; with the flag `g` */
function bracketFault(text, passedBy) {
    const open = [];
    for (const { 0: bracket, index } of text.matchAll(new RegExp(`${passedBy.source}|[()[\\]{}]`, passedBy.flags))) {
        if (bracket.length > 1)
            continue;
        if ("([{".includes(bracket)) {
            open.push({ text: bracket, at: index });
            continue;
        }
        const opener = openers.get(bracket);
        if (opener === undefined)
            continue;
        const last = open.pop();
        if (last?.text === opener)
            continue;
        const fact = last ? `\`${bracket}\` does not close \`${last.text}\`` : `\`${bracket}\` closes nothing`;
        return { message: fact, at: index };
    }
    const last = open.at(-1);
    return last && { message: `\`${last.text}\` is never closed`, at: last.at };
}

;// CONCATENATED MODULE: ./build/windmill/scripts/signature.js
/** What a program takes: the parameters of its main function, whatever its language. */
const unreadProgram = { main: { kind: "unread" }, imports: [], packages: [] };

;// CONCATENATED MODULE: ./build/windmill/scripts/go.js



async function readGo(text, entry) {
    const grammar = await grammarOf("go");
    // The grammar wants a line end after the last declaration; editors leave it out.
    return grammar.parse(`${text}\n`, (root, fault) => programIn(root, fault, { text, entry })) ?? unreadProgram;
}
const passedBy = /"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*.*?\*\//gs;
function programIn(root, fault, { text, entry }) {
    const main = root.namedChildren.find((it) => it?.type === "function_declaration" && it.childForFieldName("name")?.text === entry);
    return {
        ...(fault && { syntax: bracketFault(text, passedBy) ?? { ...fault, doubtful: true } }),
        main: mainOf(main, fault),
        imports: [],
        packages: [],
    };
}
/** Of a variadic parameter Windmill makes one input, which no call can fill as the program wants it. */
function mainOf(main, fault) {
    if (!main)
        return { kind: fault ? "unclear" : "none" };
    if (main.childForFieldName("parameters")?.namedChildren.some((it) => it?.type.startsWith("variadic"))) {
        return { kind: "unclear" };
    }
    return { kind: "found", parameters: parametersOf(main) };
}
function parametersOf(main) {
    const declarations = main.childForFieldName("parameters")?.namedChildren ?? [];
    return declarations.flatMap((it) => {
        if (it?.type !== "parameter_declaration")
            return [];
        const type = it.childForFieldName("type");
        // `a, b string` declares two.
        return it.childrenForFieldName("name").flatMap((name) => {
            return name ? [{ name: name.text, type: typeOf(type), required: true, at: name.startIndex }] : [];
        });
    });
}
function typeOf(type) {
    switch (type?.text) {
        case "string":
            return "string";
        case "bool":
            return "boolean";
        case "int":
        case "int16":
        case "int32":
        case "int64":
            return "integer";
        default:
            return type?.type === "slice_type" ? "array" : "any";
    }
}

// EXTERNAL MODULE: ./build/windmill/workspace/paths.js
var workspace_paths = __webpack_require__(44755);
;// CONCATENATED MODULE: ./build/windmill/scripts/imports.js
/** Where an import of a script leads in the workspace. */

/**
 * `./x`, `../x` and `/f/team/x` of a TypeScript script; nothing for packages. `windmill` resolves them against the
 * script's own path, ending or not.
 */
function moduleCandidates(specifier, script) {
    const rooted = specifier.startsWith("/");
    if (!rooted && !specifier.startsWith("./") && !specifier.startsWith("../"))
        return [];
    const path = normalise(rooted ? specifier.slice(1) : `${(0,workspace_paths/* folderName */.ub)(script)}/${specifier}`);
    return path === undefined ? [] : [path.replace(/\.(?:(?:fetch|deno|bun)\.)?[tj]sx?$/, "")];
}
/** `f.team.x` and `.x` of a Python script: the module, or a name in it that is a module of its own. */
function pythonCandidates(module, names, script) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const rest = module
        .slice(dots)
        .split(".")
        .filter((it) => it !== "");
    let base = [];
    if (dots > 0) {
        const folders = script.split("/");
        base = folders.slice(0, Math.max(folders.length - dots, 0));
    }
    else if (!/^[ufg]$/.test(rest[0] ?? ""))
        return [];
    const path = [...base, ...rest].join("/");
    return [path, ...names.map((name) => (path === "" ? name : `${path}/${name}`))];
}
/** Without `.` and `..`; nothing for a path that leaves the workspace. */
function normalise(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else
            parts.push(part);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/windmill/scripts/python-faults.js
/**
 * Forms that no version of Python takes. The grammar stumbles over some that newer versions do take, so that of what it
 * rejects only these are certain to be faults.
 */

const quoted = String.raw `"""(?:\\.|[^\\])*?"""|'''(?:\\.|[^\\])*?'''|"""|'''|"(?:\\(?:\r\n|.)|[^"\\\n])*"|'(?:\\(?:\r\n|.)|[^'\\\n])*'|["']`;
const comment = String.raw `#[^\n]*`;
const texts = new RegExp(String.raw `(?<prefix>(?<![\w\\])[A-Za-z]{1,2})?(?<quoted>${quoted})|${comment}`, "gs");
const python_faults_passedBy = new RegExp(`${quoted}|${comment}`, "gs");
const tokens = new RegExp(String.raw `(?<text>${quoted})|${comment}|\\\r?\n|(?<end>[\n;])|(?<word>[\p{L}\p{N}\p{M}_]+)|(?<sign>[^\s\\])`, "gsu");
const keywords = new Set(`False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield match case type lazy print exec`.split(/\s+/));
const headers = new Set(["class", "def", "elif", "else", "except", "finally", "for", "if", "try", "while", "with"]);
const dangling = new Set(["+", "-", "/", "%", "=", "<", ">", "|", "&", "^", "~", "and", "or", "not", "in", "is"]);
/** The first certain fault; nothing where there is none, or where it depends on the version where a text ends. */
function certainFault(text) {
    for (const { index, groups = {} } of text.matchAll(texts)) {
        const { prefix = "", quoted = "" } = groups;
        const isOpen = /^(?:"|'|"""|''')$/.test(quoted);
        // Since Python 3.12 an f-string may hold its own quotes, within braces.
        const holdsQuotes = /[ft]/i.test(prefix) && quoted.split("{").length !== quoted.split("}").length;
        if (holdsQuotes || (isOpen && /[ft]/i.test(prefix)))
            return undefined;
        if (isOpen)
            return { message: "this text is not closed", at: index + prefix.length };
    }
    return (bracketFault(text, python_faults_passedBy) ??
        logicalLines(text)
            .map(lineFault)
            .find((it) => it !== undefined));
}
/** A line's tokens, those of the lines that brackets and backslashes continue it with included. */
function logicalLines(text) {
    const lines = [[]];
    let depth = 0;
    for (const { 0: whole, index: at, groups = {} } of text.matchAll(tokens)) {
        const { text: quoted, end, word, sign } = groups;
        if (end !== undefined && depth === 0)
            lines.push([]);
        else if (sign !== undefined && ")]}".includes(sign))
            depth--;
        if (word !== undefined || sign !== undefined || quoted !== undefined)
            lines.at(-1)?.push({ text: whole, at, depth });
        if (sign !== undefined && "([{".includes(sign))
            depth++;
    }
    return lines;
}
function lineFault(line) {
    for (const [index, it] of line.entries()) {
        const next = line[index + 1];
        const misfit = next && ((isName(it) && isName(next)) || (/^[({]$/.test(it.text) && next.text === ":"));
        if (misfit)
            return { message: `\`${next.text}\` does not fit here`, at: next.at };
    }
    const last = line.at(-1);
    if (!last)
        return undefined;
    const end = last.at + last.text.length;
    if (dangling.has(last.text))
        return { message: "the line ends too early", at: end };
    const header = line[0]?.text === "async" ? line[1] : line[0];
    if (!header || !headers.has(header.text) || line.some((it) => it.depth === 0 && it.text === ":"))
        return undefined;
    return { message: `the colon after this \`${header.text}\` is missing`, at: end };
}
const isName = ({ text }) => /^[\p{L}_]/u.test(text) && !keywords.has(text);

;// CONCATENATED MODULE: ./build/windmill/scripts/python.js




/** @param entry name of the function that is run: `main`, or `preprocessor` */
async function readPython(text, script, entry) {
    const grammar = await grammarOf("python");
    const read = (it) => grammar.parse(it, (root, fault) => python_programIn(root, fault, { text: it, script, entry })) ?? unreadProgram;
    const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
    const plain = withoutManyComments(lines);
    const program = read(plain);
    if (!program.syntax)
        return program;
    // The grammar takes a line inside of brackets for the block's end if it is indented less than the block.
    const joined = read(withBracketsOnOneLine(plain));
    if (!joined.syntax)
        return joined;
    return program.syntax.doubtful ? { ...program, syntax: certainFault(lines) ?? program.syntax } : program;
}
/** At each of many comments the grammar looks at all that follow it. */
const manyComments = /(?:^[ \t]*(?:#[^\n]*)?\n){100}/m;
/**
 * Of the same length: blanks for the lines that are comments, where there are many. In a text such a line may as well be
 * blank; what its end on such a line looks like is decided by the lines as they are.
 */
const withoutManyComments = (text) => manyComments.test(text) ? text.replace(/^[ \t]*#.*$/gm, (line) => " ".repeat(line.length)) : text;
/** What is not closed goes on to the end, so that nothing is looked at twice. */
const python_tokens = /("""|''')(?:\\.|[^\\])*?(?:\1|\\?$)|"(?:\\(?:\r\n|.)|[^"\\\n])*(?:"|\\?$|(?=\n))|'(?:\\(?:\r\n|.)|[^'\\\n])*(?:'|\\?$|(?=\n))|#[^\n]*|[([{}\])]|\r?\n/gs;
/** Of the same length: blanks stand for the line ends and comments inside of brackets. */
function withBracketsOnOneLine(text) {
    let depth = 0;
    return text.replace(python_tokens, (token) => {
        if (/^[([{]/.test(token))
            depth++;
        else if (/^[)\]}]/.test(token))
            depth = Math.max(depth - 1, 0);
        else if (depth > 0 && /^[#\r\n]/.test(token))
            return " ".repeat(token.length);
        return token;
    });
}
const importsWorkflow = /^from[ \t]+wmill[ \t]+import[ \t]+(?:\([^)]*|[^\n]*)\bworkflow\b/m;
function python_programIn(root, fault, { text, script, entry }) {
    const imports = [];
    const packages = new Set();
    let main = { kind: "none" };
    const visit = (statement) => {
        switch (statement.type) {
            case "decorated_definition": {
                const inner = statement.childForFieldName("definition");
                if (inner)
                    visit(inner);
                // A workflow as code is run by its decorator, whatever its name.
                const isWorkflow = inner?.type === "function_definition" &&
                    importsWorkflow.test(text) &&
                    statement.namedChildren.some((it) => /^@workflow(?:\(|$)/.test(it?.text ?? ""));
                if (isWorkflow && main.kind === "none")
                    main = { kind: "unclear" };
                break;
            }
            case "function_definition":
                // Of two definitions the last one counts.
                if (statement.childForFieldName("name")?.text === entry) {
                    const parameters = python_parametersOf(statement);
                    main = parameters ? { kind: "found", parameters } : { kind: "unclear" };
                }
                break;
            case "import_statement":
            case "import_from_statement":
                readImport(statement, script, imports, packages, (name) => {
                    // `from f.team.lib import main` makes it the program's own.
                    if (name === entry && main.kind === "none")
                        main = { kind: "unclear" };
                });
                break;
            case "expression_statement":
                if (new RegExp(`^${entry}\\s*[:=]`).test(statement.text.slice(0, 40)))
                    main = { kind: "unclear" };
                break;
            case "if_statement":
            case "try_statement":
            case "with_statement":
                if (main.kind === "none" && statement.text.includes(`def ${entry}(`))
                    main = { kind: "unclear" };
                break;
        }
    };
    for (const statement of root.namedChildren)
        if (statement)
            visit(statement);
    const syntax = fault ? { ...fault, doubtful: true } : mayOverlook(text) ? overlooked(root, text) : undefined;
    return {
        ...(syntax && { syntax }),
        main: fault && main.kind === "none" ? { kind: "unclear" } : main,
        imports,
        packages: [...packages],
    };
}
/** Cheaper than to ask the tree: a `print` before no bracket, or a colon before a line that is not indented further. */
function mayOverlook(text) {
    if (/^\s*print[ \t]+[^\s(=:]/m.test(text))
        return true;
    let colon = -1;
    for (const line of text.split("\n")) {
        const rest = line.trim();
        if (rest === "" || rest.startsWith("#"))
            continue;
        const indent = line.length - line.trimStart().length;
        if (colon >= indent)
            return true;
        colon = /:(?:\s*#.*)?$/.test(rest) ? indent : -1;
    }
    return colon >= 0;
}
/** What the grammar takes and Python 3 does not: `print x`, and a block without a statement. */
function overlooked(root, text) {
    for (const it of root.descendantsOfType(["print_statement", "block"])) {
        if (!it)
            continue;
        if (it.type === "block" && it.namedChildren.every((child) => child?.type === "comment")) {
            const blank = /^\s*/.exec(text.slice(it.startIndex))?.[0].length ?? 0;
            return { message: "an indented block is missing", at: it.startIndex + blank };
        }
        if (it.type === "print_statement" && !/^print\s*(\(|>>)/.test(it.text)) {
            return { message: "`print` needs parentheses", at: it.startIndex };
        }
    }
    return undefined;
}
/** Nothing for lists that Windmill's own parser reads otherwise than Python: with `*args`, `*` or `/` in them. */
function python_parametersOf(definition) {
    const list = definition.childForFieldName("parameters")?.namedChildren ?? [];
    if (list.some((it) => it?.type.endsWith("_separator") || /^\*(?!\*)/.test(it?.text ?? "")))
        return undefined;
    return list.flatMap((it) => {
        // `**kwargs` takes no input of its own.
        if (!it || it.type.endsWith("_splat_pattern"))
            return [];
        const name = it.type === "identifier" ? it : (it.childForFieldName("name") ?? it.namedChildren[0]);
        if (name?.type !== "identifier")
            return [];
        const type = it.childForFieldName("type")?.text;
        const optional = /^(?:typing\.|t\.)?Optional\b|\|\s*None\b|\bNone\s*\|/.test(type ?? "");
        const value = it.childForFieldName("value");
        const unsure = value ? !isLiteral(value) : optional;
        const required = value === null && !optional;
        return [{ name: name.text, type: python_typeOf(type), required, at: it.startIndex, ...(unsure && { unsure }) }];
    });
}
const literals = new Set("string concatenated_string integer float true false none ellipsis list dictionary call parenthesized_expression".split(" "));
/** As far as Windmill's own parser reads a default. */
const isLiteral = (value) => literals.has(value.type) && !(value.text.includes("{") && value.descendantsOfType("interpolation").length > 0);
const types = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    list: "array",
    List: "array",
    dict: "object",
    Dict: "object",
};
function python_typeOf(annotation) {
    const text = annotation
        ?.replace(/^(?:typing|t)\./, "")
        .replace(/\[.*$/s, "")
        .trim() ?? "";
    // `List` alone is a class like any other to Windmill.
    if (/[|]/.test(annotation ?? "") || /^(?:typing\.|t\.)?(?:List|Dict)$/.test(annotation ?? ""))
        return "any";
    return Object.hasOwn(types, text) ? types[text] : "any";
}
function readImport(statement, script, imports, packages, named) {
    const module = statement.childForFieldName("module_name");
    const names = statement.childrenForFieldName("name").flatMap((it) => (it ? [original(it)] : []));
    for (const it of statement.childrenForFieldName("name")) {
        if (it)
            named(it.childForFieldName("alias")?.text ?? it.text);
    }
    for (const [text, at, members] of module
        ? [[module.text, module.startIndex, names]]
        : names.map((name) => [name, statement.startIndex, []])) {
        const candidates = pythonCandidates(text, members, script);
        if (candidates.length > 0)
            imports.push({ text, candidates, at });
        else
            packages.add(text.split(".")[0]);
    }
}
const original = (name) => (name.childForFieldName("name") ?? name).text;

;// CONCATENATED MODULE: ./build/windmill/scripts/rust.js


async function readRust(text, entry) {
    const grammar = await grammarOf("rust");
    return grammar.parse(text, (root, fault) => rust_programIn(root, fault, entry)) ?? unreadProgram;
}
function rust_programIn(root, fault, entry) {
    const main = root.namedChildren.find((it) => it?.type === "function_item" && it.childForFieldName("name")?.text === entry);
    return {
        ...(fault && { syntax: { ...fault, doubtful: true } }),
        main: main ? { kind: "found", parameters: rust_parametersOf(main) } : { kind: fault ? "unclear" : "none" },
        imports: [],
        packages: [],
    };
}
function rust_parametersOf(main) {
    const list = main.childForFieldName("parameters")?.namedChildren ?? [];
    return list.flatMap((it) => {
        if (it?.type !== "parameter")
            return [];
        const name = it.childForFieldName("pattern")?.text.replace(/^(mut|ref)\s+/, "");
        const type = it.childForFieldName("type")?.text ?? "";
        // To Windmill it is a resource like any other type that it does not know, and required.
        const unsure = /^(?:std::option::)?Option\s*<.*>$/s.test(type);
        if (name === undefined || !/^\w+$/.test(name))
            return [];
        return [
            { name, type: unsure ? "any" : rust_typeOf(type), required: !unsure, at: it.startIndex, ...(unsure && { unsure }) },
        ];
    });
}
function rust_typeOf(type) {
    const plain = type.trim();
    if (plain === "String" || plain === "&str")
        return "string";
    if (plain === "bool")
        return "boolean";
    if (/^[iu](8|16|32|64|128|size)$/.test(plain))
        return "integer";
    if (/^f(32|64)$/.test(plain))
        return "number";
    return /^Vec\s*</.test(plain) ? "array" : "any";
}

;// CONCATENATED MODULE: ./build/windmill/scripts/typescript.js



async function readTypescript(text, script, entry) {
    const grammar = await grammarOf("typescript");
    const program = grammar.parse(text, (root, fault) => typescript_programIn(root, fault, script, entry)) ?? unreadProgram;
    if (!program.syntax)
        return program;
    // The grammar stumbles over some rare but valid code; an exact parser decides, and says what is wrong.
    const syntax = await exactFault(text);
    const { syntax: _, ...rest } = program;
    return syntax ? { ...program, syntax } : rest;
}
async function exactFault(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 5429).then(__webpack_require__.t.bind(__webpack_require__, 5429, 19));
    try {
        // Recovered errors are about meaning, on which the runtimes differ; only what cannot be read at all counts.
        parse(text, {
            sourceType: "module",
            errorRecovery: true,
            allowReturnOutsideFunction: true,
            allowUndeclaredExports: true,
            plugins: ["typescript", "decorators", "decoratorAutoAccessors", "explicitResourceManagement"],
        });
        return undefined;
    }
    catch (error) {
        // What the parser only takes where it is told to, a newer runtime may take as it is.
        if (!(error instanceof SyntaxError) || "missingPlugin" in error)
            return undefined;
        const message = error.message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, "");
        return { message, at: error.pos ?? 0 };
    }
}
function typescript_programIn(root, fault, script, entry) {
    const imports = [];
    const packages = new Set();
    let main = { kind: "none" };
    for (const statement of root.namedChildren) {
        if (statement?.type === "import_statement" || statement?.type === "export_statement") {
            const source = statement.childForFieldName("source");
            if (source)
                typescript_readImport(source, script, imports, isOfTypes(statement) ? undefined : packages);
        }
        if (statement?.type !== "export_statement" && statement?.type !== "function_declaration")
            continue;
        const declared = statement.type === "export_statement" ? statement.childForFieldName("declaration") : statement;
        const name = declared?.childForFieldName("name")?.text;
        if (declared && isFunction(declared) && name === entry) {
            const parameters = /^export\s+default\b/.test(statement.text) ? undefined : typescript_parametersOf(declared);
            main = parameters ? { kind: "found", parameters } : { kind: "unclear" };
        }
        else if (statement.type === "export_statement" && main.kind === "none" && mayExport(statement, entry)) {
            main = { kind: "unclear" };
        }
    }
    return {
        ...(fault && { syntax: fault }),
        main: fault && main.kind === "none" ? { kind: "unclear" } : main,
        imports,
        packages: [...packages],
    };
}
const isFunction = (node) => node.type === "function_declaration" ||
    node.type === "generator_function_declaration" ||
    node.type === "function_signature";
/** `export const main = …`, `export { x as main }`, `export * from …`, `export default …`: a main that runs, unseen by Windmill. */
const mayExport = (statement, entry) => new RegExp(`\\b${entry}\\b`).test(statement.text.slice(0, 2000)) ||
    /^export\s*(\*|default)/.test(statement.text.slice(0, 40));
/** Bun drops what is imported for its types: no lock holds it. */
function isOfTypes(statement) {
    const { text } = statement;
    if (/^(?:import|export)\s+type\s+(?!from\b)/.test(text))
        return true;
    if (!/^(?:import|export)\s*\{/.test(text))
        return false;
    const named = statement.descendantsOfType(["import_specifier", "export_specifier"]);
    return named.every((it) => /^type\s+(?!as\b)/.test(it?.text ?? ""));
}
/** @param packages absent where nothing is loaded for the import */
function typescript_readImport(source, script, imports, packages) {
    const text = source.text.slice(1, -1);
    const candidates = moduleCandidates(text, script);
    if (candidates.length > 0)
        imports.push({ text, candidates, at: source.startIndex });
    else if (!text.startsWith(".") && !text.startsWith("/"))
        packages?.add(text);
}
/** Nothing for lists that Windmill's own parser makes nothing of: with rest parameters, `this`, or lists taken apart. */
function typescript_parametersOf(declared) {
    let anonymous = 0;
    const list = declared.childForFieldName("parameters")?.namedChildren ?? [];
    const odd = ["rest_pattern", "this", "array_pattern"];
    if (list.some((it) => odd.includes(it?.childForFieldName("pattern")?.type ?? "")))
        return undefined;
    return list.flatMap((it) => {
        if (it?.type !== "required_parameter" && it?.type !== "optional_parameter")
            return [];
        const pattern = it.childForFieldName("pattern");
        if (!pattern)
            return [];
        const named = pattern.type === "identifier";
        // Windmill calls what is destructured anon1, anon2, …
        const name = named ? pattern.text : `anon${++anonymous}`;
        const type = it.childForFieldName("type")?.namedChildren[0];
        const stated = it.type === "required_parameter" && it.childForFieldName("value") === null;
        const unsure = stated && isOptional(type);
        const required = stated && !unsure;
        return [{ name, type: typescript_typeOf(type), required, at: it.startIndex, ...(unsure && { unsure }) }];
    });
}
const isOptional = (type) => type?.type === "union_type" && /\b(undefined|null)\b/.test(type.text);
function typescript_typeOf(type) {
    switch (type?.type) {
        case "predefined_type":
            return type.text === "string" || type.text === "number" || type.text === "boolean" ? type.text : "any";
        case "array_type":
            return "array";
        default:
            return "any";
    }
}

;// CONCATENATED MODULE: ./build/windmill/scripts/read.js








/** By the ending of a program's file. */
const grammars = [
    [/\.py$/, "python"],
    [/\.ts$/, "typescript"],
    [/\.go$/, "go"],
    [/\.rs$/, "rust"],
    [/\.sh$/, "bash"],
];
/** Those of some files that a grammar reads. */
const programsOf = (files) => files.filter((file) => grammars.some(([ending]) => ending.test(file)));
/** Begins to load the grammars that programs will need: they are compiled beside what else there is to do. */
function expectPrograms(programs) {
    for (const [ending, name] of grammars) {
        // A grammar that is not there is reported where it is needed.
        if (programs.some((it) => ending.test(it)))
            grammarOf(name).catch(() => { });
    }
}
/** Characters; a longer program is not read, and nothing is claimed about it. */
const MAX_PROGRAM = 4 << 20;
const typescript = ({ text, script, entry }) => readTypescript(text, script, entry);
/** By language, what reads its programs by a grammar. */
const readers = new Map([
    ["python3", ({ text, script, entry }) => readPython(text, script, entry)],
    ["typescript", typescript],
    ["bun", typescript],
    ["bunnative", typescript],
    ["deno", typescript],
    ["nativets", typescript],
    ["go", ({ text, entry }) => readGo(text, entry)],
    ["rust", ({ text, entry }) => readRust(text, entry)],
    ["bash", ({ text }) => readBash(text)],
]);
const hasGrammar = (language) => readers.has(language);
/** @returns `unread` for languages without a reader here */
async function readProgram(program) {
    const { text, language } = program;
    if (text.length > MAX_PROGRAM)
        return unreadProgram;
    return readers.get(language)?.(program) ?? readSql(text, language) ?? unreadProgram;
}


/***/ }),

/***/ 69385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pythonModules)
/* harmony export */ });
/** What comes with a language, and is in no lock. */
/** Modules that come with Python 3.11 or any later version, less the private ones: `sys.stdlib_module_names`. */
const pythonModules = new Set(`abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2
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


/***/ }),

/***/ 97662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ notThere),
/* harmony export */   bx: () => (/* binding */ firstThere),
/* harmony export */   vU: () => (/* binding */ inlineFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59692);
/** `!inline <path>`: texts that stand in a file of their own. */


/**
 * The files that a text can name, most likely first, below the folder that it counts from: the CLI takes what stands
 * between the first two spaces, and what else is there may be the name's own.
 * @param folder empty, or a path that ends with a slash
 */
function inlineFiles(text, folder) {
    if (!text.startsWith("!inline "))
        return undefined;
    const whole = text.slice("!inline ".length).trim();
    const first = text.split(" ")[1];
    return (first === whole ? [whole] : [...new Set([first, whole])]).map((it) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(folder + it));
}
/** The first of the files that is there. */
const firstThere = (files, candidates) => candidates.find((it) => files.has(it));
/** Of files of which none is there: that, or that a link stands there which wmill follows. */
function notThere({ outside }, candidates) {
    const linked = firstThere(outside, candidates);
    const fact = linked === undefined
        ? `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(candidates[0] ?? "")} is not there`
        : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(linked)} is a link out of the folder and was not followed: wmill follows it`;
    return { fact, linked };
}


/***/ }),

/***/ 44755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   eR: () => (/* binding */ commonFile),
/* harmony export */   lJ: () => (/* binding */ isPushedPlace),
/* harmony export */   n$: () => (/* binding */ isDotted),
/* harmony export */   oQ: () => (/* binding */ programOf),
/* harmony export */   ub: () => (/* binding */ folderName),
/* harmony export */   xU: () => (/* binding */ programNames)
/* harmony export */ });
/** What a file of a workspace is, told from its path alone, as the wmill CLI tells it. */
/** The languages that Windmill runs, by the ending that stands for them; the first that fits counts. */
const endings = {
    ".fetch.ts": "nativets",
    ".deno.ts": "deno",
    ".bun.ts": "bun",
    ".ts": "typescript",
    ".py": "python3",
    ".go": "go",
    ".sh": "bash",
    ".pg.sql": "postgresql",
    ".my.sql": "mysql",
    ".bq.sql": "bigquery",
    ".odb.sql": "oracledb",
    ".sf.sql": "snowflake",
    ".ms.sql": "mssql",
    ".duckdb.sql": "duckdb",
    ".sql": "sql",
    ".gql": "graphql",
    ".ps1": "powershell",
    ".php": "php",
    ".rs": "rust",
    ".cs": "csharp",
    ".nu": "nu",
    ".playbook.yml": "ansible",
    ".java": "java",
    ".rb": "ruby",
    ".r": "rlang",
};
const lastDot = (name) => name.slice(name.lastIndexOf("."));
/** By what follows the last dot: it is asked of every file. */
const byExtension = new Map(Object.keys(endings).map((it) => {
    const last = lastDot(it);
    return [last, Object.entries(endings).filter(([ending]) => lastDot(ending) === last)];
}));
/** The ending of a program's file and its language. */
function programOf(file) {
    const found = byExtension.get(lastDot(file))?.find(([ending]) => file.endsWith(ending));
    return found && { stem: file.slice(0, -found[0].length), language: found[1] };
}
/** The files that are programs by the name and one more ending: `q.pg.sql` of `q.pg`. */
const programNames = (name) => [...byExtension.keys()].map((it) => name + it).filter(programOf);
const isDotted = (suffix) => suffix.startsWith(".");
// A name may hold a line end, which `.` takes only where `s` says so.
const inAssetFolder = /^(.+?)(\.flow|\.app|\.raw_app|__flow|__app|__raw_app)\/(.+)$/s;
const typed = /^(.+)\.(resource|variable|resource-type|schedule|group|user)\.(?:ya?ml|json)$/s;
const trigger = /^(.+)\.([a-z0-9]+(?:_native)?)_trigger\.(?:ya?ml|json)$/s;
const metadata = /^(.+)\.script\.(yaml|json|lock)$/s;
const moduleFolder = /^(.+?)__(mod|dbt)\/(.+)$/s;
/** Nothing for files that are no part of any asset. */
function partOf(file) {
    const folder = inAssetFolder.exec(file);
    if (folder) {
        const [, path = "", suffix = "", member = ""] = folder;
        const kind = suffix.replace(/^(\.|__)/, "");
        const main = member === `${kind}.yaml` || member === `${kind}.json`;
        return { kind, part: main ? "main" : "member", path, suffix: suffix };
    }
    const inModule = moduleFolder.exec(file);
    if (inModule)
        return modulePart(inModule[1], inModule[2], inModule[3]);
    if (/\.resource\.file\.[^/]+$/.test(file) || file.includes(".fileset/")) {
        return { kind: "resource", part: "member", path: file.replace(/\.(resource\.file\.|fileset\/).*$/s, "") };
    }
    const described = metadata.exec(file);
    if (described) {
        return { kind: "script", part: described[2] === "lock" ? "lock" : "metadata", path: described[1] };
    }
    const fired = trigger.exec(file);
    if (fired)
        return { kind: "trigger", part: "main", path: fired[1], trigger: fired[2] };
    const other = typed.exec(file);
    if (other)
        return { kind: other[2], part: "main", path: other[1] };
    const named = /^(?:(.+)\/)?(folder)(?:\.[^./]+)?\.meta\.(?:yaml|json)$/s.exec(file);
    if (named)
        return { kind: "folder", part: "main", path: named[1] ?? "" };
    if (/^settings\.(?:yaml|json)$/.test(file))
        return { kind: "settings", part: "main", path: "settings" };
    if (/(^|\/)(?:[^/]+\.)?flow\.(?:ya?ml|json)$/.test(file))
        return { kind: "stray-flow", part: "main", path: file };
    const program = programOf(file);
    // A name with a dot of its own (`x.test.ts`, `x.d.ts`) belongs to no metadata.
    if (program && !baseName(program.stem).includes(".")) {
        return { kind: "script", part: "program", path: program.stem, language: program.language };
    }
    return undefined;
}
function modulePart(path, kind, rest) {
    if (kind === "mod" && /^script\.(yaml|json)$/.test(rest))
        return { kind: "script", part: "metadata", path };
    if (kind === "mod" && rest === "script.lock")
        return { kind: "script", part: "lock", path };
    const program = programOf(rest);
    if (kind === "mod" && program?.stem === "script") {
        return { kind: "script", part: "program", path, language: program.language };
    }
    return { kind: "script", part: "module", path };
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
const folderName = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
/** Where the CLI looks for what it pushes; anything else in the repository is not the workspace's. */
const isPushedPlace = (file) => /^(u|f|g|users|groups)\//.test(file) || /^(?:[^/]+\.resource-type|settings)\.(yaml|json)$/.test(file);
/** A workspace's own settings; its folder is one because of it. */
const configFile = "wmill.yaml";
/** Where wmill keeps the hashes of what it made metadata for. */
const lockFile = "wmill-lock.yaml";
const mayBeSpecific = /^(.+?)(\.resource\.file\.[^/]+|\.(?:resource|variable|schedule|[a-z0-9]+(?:_native)?_trigger|meta)\.(?:ya?ml|json))$/s;
const settings = /^(settings.+?)(\.(?:ya?ml|json))$/s;
/**
 * The file that an environment's own version stands for: `f/team/db.resource.yaml` of `f/team/db.staging.resource.yaml`.
 * Nothing for other files. As wmill names them, the signs of a branch's name that no file may have are underscores.
 */
function commonFile(file, environment) {
    const infix = `.${environment.replace(/[/\\:*?"<>|.]/g, "_")}`;
    const [, stem = "", ending = ""] = mayBeSpecific.exec(file) ?? settings.exec(file) ?? [];
    return stem.endsWith(infix) ? stem.slice(0, -infix.length) + ending : undefined;
}


/***/ }),

/***/ 79781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/windmill/yaml-scalar.js
/** What a scalar without quotes means by the YAML 1.2 core schema. */
function plainValue(text) {
    switch (text) {
        case "":
        case "~":
        case "null":
        case "Null":
        case "NULL":
            return null;
        case "true":
        case "True":
        case "TRUE":
            return true;
        case "false":
        case "False":
        case "FALSE":
            return false;
    }
    if (!/^[-+.\d]/.test(text))
        return text;
    if (/^[-+]?(\d+|\d*\.\d+|\d+\.)([eE][-+]?\d+)?$/.test(text))
        return Number(text);
    if (/^0(o[0-7]+|x[\da-fA-F]+)$/.test(text))
        return Number(text);
    return text;
}

;// CONCATENATED MODULE: ./build/windmill/yaml-strictly.js
/** The package is a seventh of all that is loaded for a workspace, and few have a file that needs it. */
async function readStrictly(text) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = yaml.parseDocument(text, { prettyErrors: false, logLevel: "silent" });
    const faults = document.errors.map(({ code, message, pos }) => {
        return { kind: code === "DUPLICATE_KEY" ? "duplicate-key" : "syntax", message: firstLine(message), at: pos[0] };
    });
    return { node: document.contents ? fromDocument(document, yaml) : undefined, faults };
}
const firstLine = (text) => text.split("\n")[0].replace(/\.$/, "");
/** An alias becomes a null here: it is the rare text of the rare disagreement. */
function fromDocument(document, { isMap, isScalar, isSeq }) {
    const convert = (node) => {
        const at = node?.range?.[0] ?? 0;
        if (isSeq(node))
            return { kind: "list", at, items: node.items.map(convert) };
        if (isMap(node)) {
            const entries = node.items.map((pair) => {
                const key = convert(pair.key);
                const name = key.kind === "scalar" ? String(key.value) : "";
                return [name, { key: name, at: key.at, node: convert(pair.value) }];
            });
            return { kind: "map", at, entries: new Map(entries) };
        }
        const value = isScalar(node) ? node.value : null;
        const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
        return { kind: "scalar", at, value: known ? value : null, form: "decoded" };
    };
    return convert(document.contents);
}

;// CONCATENATED MODULE: ./build/windmill/yaml.js
/**
 * YAML as a tree of nodes with offsets. js-yaml's event stream is read, since it is several times faster than a document
 * of `yaml` with the same places; what js-yaml rejects, and what the two are known to read otherwise, `yaml` (which the
 * wmill CLI itself reads with) decides.
 */



/** Maps and lists inside each other: `yaml`, which some texts are given to as well, fails from some eight hundred on. */
const MAX_DEPTH = 500;
/** Nodes once all aliases are written out; the CLI's own parser stops at aliases that multiply. */
const MAX_NODES = 2_000_000;
/** The document's tree, or the faults for which there is none. An empty text is a null. */
async function parseYaml(text) {
    const nothing = { kind: "scalar", at: 0, value: null, form: "decoded" };
    let events;
    try {
        events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH });
    }
    catch (error) {
        return decide(text, error, nothing);
    }
    const documents = events.filter((it) => it.type === js_yaml/* EVENT_ID */.hy.DOCUMENT).length;
    if (documents > 1) {
        const at = text.search(/^---/m) === 0 ? text.indexOf("\n---") + 1 : text.search(/^---/m);
        return { node: nothing, faults: [{ kind: "documents", message: `holds ${documents} YAML documents`, at }] };
    }
    const tree = buildTree(text, events, nothing);
    if (tree.faults.length > 0 || !mayDiffer(text, events))
        return tree;
    const refused = (await readStrictly(text)).faults.filter((it) => it.kind === "syntax");
    return refused.length > 0 ? { node: nothing, faults: refused.slice(0, 3) } : tree;
}
/** What js-yaml takes and `yaml` does not: some places of anchors and tags, and line ends that are a mere `\r`. */
const mayDiffer = (text, events) => events.some((it) => ("anchorStart" in it && it.anchorStart >= 0) || ("tagStart" in it && it.tagStart >= 0)) ||
    (text.includes("\r") && /\r(?!\n)/.test(text));
/** js-yaml rejected the text: it is faulty where `yaml` rejects it too, else `yaml` reads it. */
async function decide(text, error, nothing) {
    if (!(error instanceof js_yaml/* YAMLException */.tB) || /depth/i.test(error.reason)) {
        return { node: nothing, faults: [{ kind: "size", message: `it nests deeper than ${MAX_DEPTH} levels`, at: 0 }] };
    }
    const { node, faults } = await readStrictly(text);
    return { node: faults.length === 0 ? (node ?? nothing) : nothing, faults: faults.slice(0, 3) };
}
function buildTree(text, events, nothing) {
    const faults = [];
    const anchors = new Map();
    let node = nothing;
    let count = 0;
    const stack = [];
    const starts = [];
    const sizes = new Map();
    // Of what has no text of its own, as after `key:`, the place is that of what stands before it.
    let last = 0;
    let end = 0;
    const placeOfNothing = () => {
        const list = stack.at(-1)?.node;
        if (list?.kind !== "list")
            return last;
        const dash = list.items.length === 0 ? list.at : dashAfter(text, end);
        // Nothing is looked for twice.
        end = dash === undefined ? text.length : dash + 1;
        return dash ?? last;
    };
    const place = (made, event) => {
        last = made.at;
        if (event.anchorStart >= 0) {
            const name = text.slice(event.anchorStart, event.anchorEnd);
            anchors.set(name, { node: made, size: () => sizes.get(made) ?? 1 });
        }
        const parent = stack.at(-1);
        if (parent)
            parent.add(made);
        else
            node = made;
    };
    for (const event of events) {
        if (count > MAX_NODES)
            break;
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                count++;
                place(scalar(text, event, placeOfNothing), event);
                end = Math.max(end, event.valueEnd, event.tagEnd, event.anchorEnd);
                break;
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                count++;
                const items = [];
                const list = { kind: "list", at: event.start, items };
                place(list, event);
                stack.push({ node: list, add: (it) => items.push(it) });
                starts.push(count);
                break;
            }
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                count++;
                const map = openMap(event.start, faults);
                place(map.node, event);
                stack.push(map);
                starts.push(count);
                break;
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const name = text.slice(event.anchorStart, event.anchorEnd);
                const target = anchors.get(name);
                const open = target && stack.some((it) => it.node === target.node);
                if (!target || open) {
                    const message = `the alias *${name} ${open ? "contains itself" : "names no anchor before it"}`;
                    faults.push({ kind: "syntax", message, at: event.anchorStart - 1 });
                }
                else
                    count += target.size();
                stack.at(-1)?.add(target && !open ? target.node : { ...nothing, at: event.anchorStart });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.POP: {
                const closed = stack.pop();
                if (closed)
                    sizes.set(closed.node, count - starts.pop() + 1);
                break;
            }
        }
    }
    if (count > MAX_NODES) {
        const message = anchors.size > 0 ? "its aliases multiply without end" : "it has more than 2,000,000 keys and values";
        return { node: nothing, faults: [{ kind: "size", message, at: 0 }] };
    }
    return { node, faults };
}
function openMap(at, faults) {
    const entries = new Map();
    /** The values of all keys, from the first on that is no text: `1` and `'1'` are two keys of YAML. */
    let seen;
    const isSecond = (it, name) => {
        if (seen === undefined && it.kind === "scalar" && typeof it.value === "string")
            return entries.has(name);
        seen ??= new Set(entries.keys());
        if (it.kind !== "scalar" || seen.has(it.value))
            return it.kind === "scalar";
        seen.add(it.value);
        return false;
    };
    let key;
    return {
        node: { kind: "map", at, entries },
        add(it) {
            if (key === undefined) {
                key = it;
                return;
            }
            const name = key.kind === "scalar" ? String(key.value) : "";
            if (isSecond(key, name)) {
                faults.push({ kind: "duplicate-key", message: `the key \`${name}\` stands twice`, at: key.at });
            }
            // JSON, of which wmill reads the same files, takes the last.
            entries.set(name, { key: name, at: key.at, node: it });
            key = undefined;
        },
    };
}
/** Offset of the next dash behind which nothing stands. */
function dashAfter(text, from) {
    const dash = /\n[ \t]*-(?=[ \t]*(?:#|\r?\n|$))/g;
    dash.lastIndex = from;
    return dash.test(text) ? dash.lastIndex - 1 : undefined;
}
function scalar(text, event, placeOfNothing) {
    const value = (0,js_yaml/* getScalarValue */.KE)(text, event);
    const tag = event.tagStart < 0 ? "" : text.slice(event.tagStart, event.tagEnd);
    const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    const start = [event.valueStart, event.tagStart, event.anchorStart].find((it) => it >= 0) ?? placeOfNothing();
    const at = event.tagStart < 0 ? start : event.tagStart;
    // The CLI's own tags: `!inline path` without quotes means the text.
    if (tag === "!inline" || tag === "!inline_fileset") {
        return { kind: "scalar", at, value: `${tag} ${value}`, form: "decoded" };
    }
    const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    const verbatim = event.fast && (plain || quoted) && text.startsWith(value, event.valueStart);
    const form = verbatim ? "verbatim" : (yaml_forms[event.style] ?? "decoded");
    if (plain && tag === "")
        return { kind: "scalar", at: start, value: plainValue(value), form };
    return { kind: "scalar", at: form === "decoded" ? at : start, value, form };
}
/** Of several lines. What is quoted may hold escapes, and is decoded. */
const yaml_forms = {
    [js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK]: "literal",
    [js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK]: "folded",
    [js_yaml/* SCALAR_STYLE */.jK.PLAIN]: "folded",
};


/***/ })

};
