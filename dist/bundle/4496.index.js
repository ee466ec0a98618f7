export const id = 4496;
export const ids = [4496];
export const modules = {

/***/ 14496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repairsOf: () => (/* binding */ repairsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/windmill/checks/signature.js
var signature = __webpack_require__(73133);
// EXTERNAL MODULE: ./build/windmill/nodes.js
var nodes = __webpack_require__(59608);
// EXTERNAL MODULE: ./build/windmill/scripts/read.js + 11 modules
var scripts_read = __webpack_require__(23914);
// EXTERNAL MODULE: ./build/windmill/yaml.js + 2 modules
var yaml = __webpack_require__(79781);
// EXTERNAL MODULE: ./build/windmill/checks/drift.js + 1 modules
var checks_drift = __webpack_require__(24162);
// EXTERNAL MODULE: ./build/windmill/hashes.js
var hashes = __webpack_require__(92141);
// EXTERNAL MODULE: ./build/windmill/workspace/paths.js
var paths = __webpack_require__(44755);
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
const isPlainProperty = (property) => (0,nodes/* mapOf */.A7)(property) !== undefined && [...(0,nodes/* entriesOf */.Mc)(property).values()].every((it) => kept.has(it.key) && isNeutral(it));
const isNeutral = ({ key, node }) => key === "default" ? (0,nodes/* isNull */.kZ)(node) : key !== "originalType" || (0,nodes/* textOf */.b6)(node) === "string";
/** Whether the metadata's schema is certain to be the one that wmill would write for the program. */
function isSchemaOf(document, { main }) {
    if (main.kind !== "found" || !main.parameters.every(isPlain))
        return false;
    // wmill would drop these, and what they say is not what was read.
    if (["no_main_func", "auto_kind", "has_preprocessor"].some((key) => (0,nodes/* entryOf */.Ms)(document, key)))
        return false;
    const properties = (0,nodes/* entriesOf */.Mc)((0,nodes/* childOf */.GG)(document, "schema", "properties"));
    const required = (0,nodes/* textsOf */.CB)((0,nodes/* childOf */.GG)(document, "schema", "required"));
    const { parameters } = main;
    return (properties.size === parameters.length &&
        required.length === parameters.length &&
        parameters.every(({ name, type }) => {
            const property = properties.get(name)?.node;
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
    const { node, faults } = await (0,yaml/* parseYaml */.h)(metadata.replace(mark, ""));
    const language = languageOf(judged, program.language);
    const read = await (0,scripts_read/* readProgram */.Lk)({ text: text.replace(mark, ""), language, script: path, entry: "main" });
    return (faults.length === 0 &&
        isSchemaOf(node, read) &&
        needsNoLock(text, language, read) &&
        holdsNothing((await lockOf(judged, node, "", files)) ?? "x", language));
}
/** Of a program beside a flow.yaml or app.yaml: the lock of each step that runs it. */
async function isCertainMember(judged, file, main, files) {
    const named = (0,paths/* programOf */.oQ)(file);
    const text = await files.read(file);
    const document = await files.read(main);
    if (!named || text === undefined || document === undefined)
        return false;
    const { node, faults } = await (0,yaml/* parseYaml */.h)(document.replace(mark, ""));
    const folder = `${(0,paths/* folderName */.ub)(main)}/`;
    const runs = [...(0,nodes/* nodesBelow */.BN)(node)].filter((it) => {
        const content = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(it, "content"));
        return content !== undefined && (0,inline/* inlineFiles */.vU)(content, folder)?.includes(file) === true;
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
    const named = (0,inline/* inlineFiles */.vU)(stated, folder);
    const file = named && (0,inline/* firstThere */.bx)(index.files, named);
    return named ? file && files.read(file) : stated;
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
    // A key that is no text names no asset.
    const entries = locks.items.filter((it) => isScalar(it.key) && typeof it.key.value === "string" && isScalar(it.value));
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
    const { facts, hashes } = judged;
    if (hashes?.version !== "v2")
        return undefined;
    const { source, entries, drift } = hashes;
    const said = (rule, { first }) => findings.some((it) => it.rule === rule && it.file === paths/* lockFile */.Ke && it.location?.line === source.at(first.at).line);
    const stale = new Set(drift.stale.filter((it) => said("windmill.drift.stale", it)).flatMap((it) => it.keys));
    const lacks = new Set(findings.flatMap((it) => (it.rule === "windmill.drift.missing" ? it.file : [])));
    const wanted = new Map();
    const open = new Set();
    // A folder's own hash comes after those of its members, and holds only if all of them do.
    const keys = [...new Set([...facts.hashes.keys(), ...mended])].sort((a, b) => Number((0,checks_drift/* isTop */.Yt)(a)) - Number((0,checks_drift/* isTop */.Yt)(b)));
    for (const key of keys) {
        const owner = (0,checks_drift/* ownerOf */.bf)(key);
        const known = facts.hashes.get(key);
        const now = mended.has(key) ? await hashNow(judged, key, files) : known;
        const entry = entries.get(key);
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
        if (asked && isOfAll && !entries.has(`${key}+__script_hash`) && (wasRight || (await isRight())))
            wanted.set(key, now.hash);
        else
            open.add(owner);
    }
    for (const it of drift.foreign) {
        if (said("windmill.drift.foreign", it))
            for (const key of it.keys)
                wanted.set(key, gone);
    }
    const before = wanted.size === 0 ? undefined : await files.read(paths/* lockFile */.Ke);
    if (before === undefined)
        return undefined;
    const after = await mendHashes(before, wanted);
    return after === before ? undefined : { file: paths/* lockFile */.Ke, before, after };
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
    const { node, faults } = await (0,yaml/* parseYaml */.h)(text.replace(repairs_mark, ""));
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


/***/ })

};
