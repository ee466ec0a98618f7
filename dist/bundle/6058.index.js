export const id = 6058;
export const ids = [6058];
export const modules = {

/***/ 77658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** Known names near to a mistyped one. */

/** The known name that a mistyped one most likely means, if one is near enough to be worth saying. */
function nearest(given, known) {
    if (known.length === 0 || given.length > 64)
        return undefined;
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, found) <= Math.max(2, Math.floor(given.length / 3)) ? found : undefined;
}
/** A sentence for {@link nearest}, or nothing. */
function didYouMean(given, known, prefix = "") {
    const found = nearest(given, known);
    return found === undefined ? "" : ` Did you mean ${prefix}${found}?`;
}


/***/ }),

/***/ 14362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readFileText),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45198);
/**
 * What lies below a folder, and its files as text. Both block: for thousands of small files that is several times faster
 * than asking for each of them in turn, and nothing else runs meanwhile.
 */




/**
 * Lists the files below a folder. A link is one of them only if it leads to a file inside it.
 * @param skip names of folders that are not entered
 * @param isFileName names that only a file is expected to have: a folder of such a name is not entered
 */
function listTree(root, skip, isFileName = () => false) {
    const files = [];
    const outside = [];
    const links = [];
    const odd = [];
    const unreadable = [];
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
    const isInside = (file) => file.startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) &&
        !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file.slice(real.length + 1))
            .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
            .some(skip);
    const pending = [""];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), (code) => unreadable.push({ path: folder, code }))) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (isFileName(entry.name))
                    odd.push(path);
                else if (!skip(entry.name))
                    pending.push(path);
            }
            else if (entry.isFile())
                files.push(path);
            else if (entry.isSymbolicLink()) {
                const file = fileBehind((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
                (file === undefined ? links : isInside(file) ? files : outside).push(path);
            }
            else
                odd.push(path);
        }
    }
    return { files: files.sort(), outside: outside.sort(), links: links.sort(), unreadable, odd: odd.sort() };
}
function list(folder, failed) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        failed((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error));
        return [];
    }
}
/** The regular file that a link leads to in the end, if it does. */
function fileBehind(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(link).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(link) : undefined;
    }
    catch {
        return undefined;
    }
}
/** @param limit bytes; a larger file is not read */
function readFileText(path, limit) {
    let descriptor;
    try {
        // Without O_NONBLOCK opening a FIFO that took the file's place would wait for a writer.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        // Most files fit: to ask what was opened, and how large it is, would take as long again.
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, small, 0, small.length, 0);
        if (0 < read && read < Math.min(small.length, limit))
            return decode(small.subarray(0, read));
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stat.isFile())
            return { kind: "not-regular" };
        if (stat.size > limit)
            return { kind: "too-large" };
        return decode(readWhole(descriptor, stat.size));
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return { kind: "missing" };
        // A folder can be opened, and a FIFO has no place to read from.
        return code === "EISDIR" || code === "ESPIPE" ? { kind: "not-regular" } : { kind: "unreadable", code };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Where small files are read into, one after the other: a buffer of each one's own would be garbage at once. */
const small = Buffer.allocUnsafe(1 << 16);
/** As many bytes as the file had when it was opened: one that grows meanwhile is read up to there. */
function readWhole(descriptor, size) {
    const buffer = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, length, size - length, length);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}
function decode(bytes) {
    const [first, second, third] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return { kind: "utf-16" };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: "not-utf-8" };
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    return { kind: "text", text: bytes.toString("utf8", marked ? 3 : 0) };
}


/***/ }),

/***/ 81856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ topOf),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/** Line starts are counted when the first place is asked for: most files have nothing to point at. */
function sourceOf(file, text) {
    let starts;
    return {
        file,
        text,
        at(offset) {
            starts ??= lineStarts(text);
            const wanted = Math.max(0, Math.min(offset, text.length));
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle] <= wanted)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { file, line: low + 1, column: wanted - starts[low] + 1 };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
/** The first line of a file: the place of what concerns it as a whole. */
const topOf = (file) => ({ file, line: 1, column: 1 });


/***/ }),

/***/ 66058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateWorkspace: () => (/* binding */ validateWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/system/tree.js
var system_tree = __webpack_require__(14362);
// EXTERNAL MODULE: ./build/windmill/workspace/paths.js
var workspace_paths = __webpack_require__(44755);
;// CONCATENATED MODULE: ./build/windmill/workspace/find.js

/** What is looked for, in words. */
const lookedFor = `${workspace_paths/* configFile */.Ze}, or f/ and u/ with scripts, flows or apps in them`;
/**
 * Every folder with a wmill.yaml; and of what is below none of those every folder that holds `f/` or `u/` with something of
 * Windmill's in it. wmill goes by the nearest wmill.yaml upwards, so that one inside of another is a workspace of its own.
 * @returns by root, relative to the folder: empty, or a path that ends with a slash
 */
function findWorkspaces(tree) {
    const { files, outside, links, odd } = tree;
    const configs = [...files, ...outside, ...links, ...odd].filter((it) => (0,workspace_paths/* baseName */.Fl)(it) === workspace_paths/* configFile */.Ze);
    const all = new Set(configs.map((it) => prefixOf((0,workspace_paths/* folderName */.ub)(it))));
    const stated = new Set([...all].filter((it) => !isPushedBy(it, all)));
    const guessed = new Set();
    for (const file of files) {
        if (rootOf(file, stated) !== undefined)
            continue;
        const [, before = "", inside = ""] = /^((?:[^/]+\/)*?)([uf]\/[^/]+\/.+)$/s.exec(file) ?? [];
        if (inside === "" || guessed.has(before))
            continue;
        const part = (0,workspace_paths/* partOf */.BU)(inside);
        // A program alone is no sign of Windmill.
        if (part && (0,workspace_paths/* isPushedPlace */.lJ)(inside) && part.part !== "program" && part.kind !== "stray-flow")
            guessed.add(before);
    }
    return treesOf(tree, [...stated, ...guessed].sort(), (it) => stated.has(it));
}
/** The innermost of the roots that a path is below. */
function rootOf(path, roots) {
    // Mostly the folder itself is the only one.
    if (roots.size === 1 && roots.has(""))
        return "";
    for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
        const root = path.slice(0, end + 1);
        if (roots.has(root))
            return root;
        if (end === 0)
            break;
    }
    return roots.has("") ? "" : undefined;
}
function treesOf(tree, roots, isStated) {
    const empty = () => ({ files: [], outside: [], links: [], odd: [], unreadable: [] });
    const found = new Map(roots.map((it) => [it, { stated: isStated(it), tree: empty() }]));
    const treeOf = (path) => found.get(rootOf(path, found) ?? "")?.tree;
    for (const it of tree.files)
        treeOf(it)?.files.push(it);
    for (const it of tree.outside)
        treeOf(it)?.outside.push(it);
    for (const it of tree.links)
        treeOf(it)?.links.push(it);
    for (const it of tree.odd)
        treeOf(it)?.odd.push(it);
    for (const it of tree.unreadable)
        treeOf(it.path)?.unreadable.push(it);
    return found;
}
/** Whether another workspace takes the whole folder for its own, whatever stands in it. */
const isPushedBy = (root, others) => {
    const outer = rootOf(root.slice(0, -1), others);
    return outer !== undefined && (0,workspace_paths/* isPushedPlace */.lJ)(root.slice(outer.length));
};
const prefixOf = (folder) => (folder === "" ? "" : `${folder}/`);

;// CONCATENATED MODULE: ./build/windmill/owners.js

/** Nothing for files that are no asset's: wmill.yaml, wmill-lock.yaml, and what Windmill does not know. */
function ownersOf(workspaces) {
    const indexes = new Map(workspaces.map(({ root, index }) => [root, index]));
    return (file) => {
        const root = rootOf(file, indexes) ?? "";
        const asset = indexes.get(root)?.assetOf(file.slice(root.length));
        return asset && { kind: asset.kind, asset: root + asset.path };
    };
}
const isFlow = (kind) => kind === "flow" || kind === "stray-flow";
/**
 * Whether a finding is of what was asked for. What is no asset's, what could not be read and what a server says may be
 * about anything, so it is told in any case.
 */
function isAsked({ rule, location }, only, ownerOf) {
    if (only === undefined || location === undefined)
        return true;
    if (rule === "windmill.structure.unreadable" || rule.startsWith("windmill.server."))
        return true;
    const owner = ownerOf(location.file);
    return owner === undefined || isFlow(owner.kind) === (only === "flows");
}

;// CONCATENATED MODULE: ./build/windmill/document.js

const notRun = (why) => ({
    rule: "windmill.sync.not-run",
    severity: "notice",
    message: `the server was not asked: ${why}`,
});
function validateDocument(workspaces, findings, run) {
    const errors = findings.filter((it) => it.severity === "error");
    const scripts = tally(workspaces, errors, "script", run);
    const flows = tally(workspaces, errors, "flow", run);
    const unjudged = [...scripts.unjudged, ...flows.unjudged];
    return {
        success: errors.length === 0,
        results: { scripts: scripts.tally, flows: flows.tally, sync: syncTally(run.server) },
        duration_ms: run.durationMs,
        has_uncommitted_changes: run.uncommitted,
        trace_id: run.traceId,
        ...(unjudged.length > 0 && { not_judged: unjudged }),
        findings: "not" in run.server ? [...findings, notRun(run.server.not)] : findings,
    };
}
/** Of the questions that the server was asked. */
function syncTally(server) {
    if ("not" in server)
        return { passed: 0, failed: 0, errors: [] };
    const errors = server.findings.filter((it) => it.severity === "error");
    return { passed: server.passed, failed: server.failed, errors: errors.map(lineOf) };
}
const lineOf = ({ location, message }) => location ? `${location.file}:${location.line}: ${message}` : message;
function tally(workspaces, errors, kind, { only, ownerOf }) {
    const assets = assetsOf(workspaces, kind);
    if (only !== undefined && only !== `${kind}s`) {
        const unjudged = byReason(kind, assets.map((it) => ({ ...it, why: `${only}-only was asked for` })));
        return { tally: { passed: 0, failed: 0, errors: [], not_judged: assets.length }, unjudged };
    }
    const told = errors.filter(({ location }) => {
        const owner = location && ownerOf(location.file)?.kind;
        return kind === "flow" ? isFlow(owner) : owner === "script";
    });
    const failed = new Set(told.map(({ location }) => location && ownerOf(location.file)?.asset));
    const well = assets.filter((it) => !failed.has(it.asset));
    const left = well.flatMap(({ asset, why }) => (why === undefined ? [] : { asset, why }));
    const passed = well.length - left.length;
    return {
        tally: { passed, failed: failed.size, errors: told.map(lineOf), not_judged: left.length },
        unjudged: byReason(kind, left),
    };
}
function byReason(kind, left) {
    const reasons = new Map();
    for (const { asset, why } of left) {
        const own = reasons.get(why);
        if (own)
            own.push(asset);
        else
            reasons.set(why, [asset]);
    }
    return [...reasons].map(([why, assets]) => ({ kind, why, count: assets.length, paths: assets.slice(0, 10) }));
}
const assetsOf = (workspaces, kind) => workspaces.flatMap(({ root, index, unjudged }) => {
    const flows = index.assets.filter((it) => it.part.kind === "flow").map((it) => it.path);
    const paths = kind === "script" ? [...index.scripts.keys()] : flows;
    return paths.map((path) => ({ asset: root + path, why: unjudged(kind, path) }));
});

// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(77658);
;// CONCATENATED MODULE: ./build/windmill/near.js
/** What a name that is not known most likely means. */


/** Ends a message; empty where nothing is near. */
function nearTo(name, known) {
    const found = (0,nearest/* nearest */.p)(name, [...known]);
    return found === undefined ? "" : `; did you mean \`${(0,quote/* quote */.h)(found)}\`?`;
}

// EXTERNAL MODULE: ./build/windmill/rules/index.js + 4 modules
var rules = __webpack_require__(59942);
;// CONCATENATED MODULE: ./build/windmill/excuses.js



const excuses_form = /(?:#|\/\/|--)[ \t]*fire-flow:[ \t]*allow[ \t]+(\S+)[ \t]*(?:--[ \t]*(.*))?/g;
function excusesIn(text) {
    if (!text.includes("fire-flow:"))
        return [];
    return text.split("\n").flatMap((line, index) => [...line.matchAll(excuses_form)].map((it) => ({
        line: index + 1,
        column: it.index + 1,
        alone: line.slice(0, it.index).trim() === "",
        rule: it[1],
        why: (it[2] ?? "").trim(),
    })));
}
/**
 * What is left of the findings, and warnings about excuses that excuse nothing, give no reason or name no rule.
 * @param excuses by file
 */
function excuse(findings, excuses, say) {
    const used = new Set();
    const left = findings.filter(({ rule, location }) => {
        const own = location && excuses.get(location.file);
        const found = own?.find((it) => it.rule === rule && it.why !== "" && covers(it, location?.line ?? 0));
        if (found)
            used.add(found);
        return !found;
    });
    const said = [...excuses].flatMap(([file, own]) => own.flatMap((it) => {
        const place = { file, line: it.line, column: it.column };
        if (!Object.hasOwn(rules/* windmillRules */.c, it.rule)) {
            const fact = `there is no rule \`${(0,quote/* quote */.h)(it.rule)}\`, so that this excuses nothing${nearTo(it.rule, Object.keys(rules/* windmillRules */.c))}`;
            return [say("windmill.excuse.unknown-rule", fact, place)];
        }
        if (it.why === "")
            return [say("windmill.excuse.no-reason", `the excuse of ${it.rule} gives no reason after --`, place)];
        return used.has(it) ? [] : [say("windmill.excuse.unused", `nothing here is found by ${it.rule}`, place)];
    }));
    return [...left, ...said];
}
/** What is about a file as a whole stands on its first line, and may be excused on any of the first three. */
const covers = (it, line) => it.line === line || (it.alone && (it.line + 1 === line || (line === 1 && it.line <= 3)));
/** @param severities by rule; `off` leaves its findings out */
function regrade(findings, severities) {
    if (severities.size === 0)
        return findings;
    return findings.flatMap((it) => {
        const stated = severities.get(it.rule);
        if (stated === "off")
            return [];
        return [stated === undefined ? it : { ...it, severity: stated }];
    });
}

// EXTERNAL MODULE: ./build/windmill/nodes.js
var nodes = __webpack_require__(59608);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/openflow.json
var openflow = __webpack_require__(37977);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/schedule.json
var schedule = __webpack_require__(32);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/triggers/email.json
var email = __webpack_require__(33363);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/triggers/gcp.json
var gcp = __webpack_require__(58573);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/triggers/http.json
var http = __webpack_require__(40661);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/triggers/kafka.json
var kafka = __webpack_require__(6409);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/triggers/mqtt.json
var mqtt = __webpack_require__(48623);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/triggers/nats.json
var nats = __webpack_require__(62429);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/triggers/postgres.json
var postgres = __webpack_require__(44142);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/triggers/sqs.json
var sqs = __webpack_require__(29902);
// EXTERNAL MODULE: ./node_modules/windmill-yaml-validator/dist/gen/triggers/websocket.json
var websocket = __webpack_require__(8484);
;// CONCATENATED MODULE: ./build/windmill/schemas/check.js
/**
 * Judges a node by a JSON Schema. Only the keywords that Windmill's own schemas use are known (a test holds that): a
 * compiled validator would need the document as plain values, and could not say where a violation stands.
 */


/** Every other keyword of the schemas; none of them rejects a document. */
const annotations = (/* unused pure expression or super */ null && (["description", "default", "title", "format", "$schema", "example"]));
function violationsOf(root, schema, definitions) {
    const found = [];
    judge(root, schema, undefined, { definitions, found });
    return found;
}
const pathOf = (way) => (way === undefined ? [] : [...pathOf(way.before), way.step]);
function violate({ found }, way, node, keyword, message, { at = node.at, key } = {}) {
    found.push({ keyword, message, path: pathOf(way), at, node, ...(key !== undefined && { key }) });
}
const isOf = {
    integer: (node) => node.kind === "scalar" && typeof node.value === "number" && Number.isInteger(node.value),
};
function judge(node, stated, way, judging) {
    const schema = resolve(stated, judging.definitions);
    if (schema.type !== undefined && !(schema.nullable === true && (0,nodes/* isNull */.kZ)(node))) {
        const fits = isOf[schema.type]?.(node) ?? (0,nodes/* typeOf */.QP)(node) === schema.type;
        if (!fits) {
            violate(judging, way, node, "type", `must be ${named(schema.type)}, not ${named((0,nodes/* typeOf */.QP)(node))}`);
            return;
        }
    }
    if (schema.enum && node.kind === "scalar" && !schema.enum.includes(node.value)) {
        violate(judging, way, node, "enum", `must be one of ${listed(schema.enum)}, not ${shown(node)}`);
    }
    const value = node.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
    if (value !== undefined && value < (schema.minimum ?? value))
        violate(judging, way, node, "range", `must be at least ${schema.minimum}`);
    if (value !== undefined && value > (schema.maximum ?? value))
        violate(judging, way, node, "range", `must be at most ${schema.maximum}`);
    for (const part of schema.allOf ?? [])
        judge(node, part, way, judging);
    if (schema.oneOf ?? schema.anyOf)
        choose(node, schema, way, judging);
    if (node.kind === "list" && schema.items) {
        for (const [index, it] of node.items.entries())
            judge(it, schema.items, { step: index, before: way }, judging);
    }
    if (node.kind === "map")
        judgeEntries(node, schema, way, judging);
}
function judgeEntries(node, schema, way, judging) {
    for (const key of schema.required ?? []) {
        if (!node.entries.has(key))
            violate(judging, way, node, "required", `lacks \`${key}\``, { key });
    }
    const { properties = {}, additionalProperties } = schema;
    const other = typeof additionalProperties === "object" ? additionalProperties : undefined;
    for (const { key, at, node: child } of node.entries.values()) {
        const rule = Object.hasOwn(properties, key) ? properties[key] : other;
        if (rule)
            judge(child, rule, { step: key, before: way }, judging);
        else if (additionalProperties === false) {
            const fact = `has the unknown key \`${key}\`${nearTo(key, Object.keys(properties))}`;
            violate(judging, way, node, "additionalProperties", fact, { at, key });
        }
    }
}
function choose(node, schema, way, judging) {
    const options = (schema.oneOf ?? schema.anyOf ?? []).map((it) => resolve(it, judging.definitions));
    const tag = schema.discriminator?.propertyName;
    if (tag === undefined) {
        const tries = options.map((option) => {
            const found = [];
            judge(node, option, way, { ...judging, found });
            return found;
        });
        if (tries.some((it) => it.length === 0))
            return;
        // The alternative that comes nearest says most.
        const nearest = tries.reduce((best, it) => (it.length < best.length ? it : best));
        for (const it of nearest)
            judging.found.push(it);
        return;
    }
    const stated = (0,nodes/* entryOf */.Ms)(node, tag);
    const value = stated?.node.kind === "scalar" ? stated.node.value : undefined;
    const option = options.find((it) => it.properties?.[tag]?.enum?.includes(value));
    if (option) {
        judge(node, option, way, judging);
        return;
    }
    const all = listed(options.flatMap((it) => it.properties?.[tag]?.enum ?? []));
    if (node.kind !== "map")
        violate(judging, way, node, "type", `must be a map, not ${named((0,nodes/* typeOf */.QP)(node))}`);
    else if (!stated)
        violate(judging, way, node, "discriminator", `lacks \`${tag}\`: one of ${all}`, { key: tag });
    else {
        const fact = `\`${tag}\` must be one of ${all}, not ${shown(stated.node)}`;
        violate(judging, way, node, "discriminator", fact, { at: stated.node.at, key: tag });
    }
}
const resolve = (schema, definitions) => schema.$ref === undefined ? schema : definitions[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)];
const words = {
    object: "a map",
    array: "a list",
    string: "text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    null: "empty",
};
const named = (type) => words[type] ?? type;
const listed = (values) => {
    const all = values.filter((it) => it !== null).map((it) => `\`${String(it)}\``);
    return all.length > 12 ? `${all.slice(0, 12).join(", ")}, …` : all.join(", ");
};
const shown = (node) => node.kind === "scalar" ? `\`${String(node.value).slice(0, 60)}\`` : named((0,nodes/* typeOf */.QP)(node));

;// CONCATENATED MODULE: ./build/windmill/schemas/wmill.js
const flag = { type: "boolean" };
const wmill_text = { type: "string" };
const texts = { type: "array", items: wmill_text };
const texted = { type: "object", additionalProperties: wmill_text };
const specificItems = {
    type: "object",
    properties: {
        variables: texts,
        resources: texts,
        triggers: texts,
        schedules: texts,
        folders: texts,
        settings: flag,
    },
    additionalProperties: false,
};
const environments = {
    type: "object",
    properties: { commonSpecificItems: specificItems },
    additionalProperties: {
        type: "object",
        nullable: true,
        properties: {
            gitBranch: wmill_text,
            workspaceId: wmill_text,
            baseUrl: wmill_text,
            overrides: { type: "object" },
            promotionOverrides: { type: "object" },
            specificItems,
        },
        additionalProperties: false,
    },
};
const codebase = {
    type: "object",
    properties: {
        relative_path: wmill_text,
        extra_digest_paths: texts,
        includes: texts,
        excludes: texts,
        format: { type: "string", enum: ["cjs", "esm"] },
        external: texts,
        assets: {
            type: "array",
            items: { type: "object", properties: { from: wmill_text, to: wmill_text }, required: ["from", "to"] },
        },
        customBundler: wmill_text,
        inject: texts,
        define: texted,
        banner: texted,
        loader: texted,
    },
    required: ["relative_path"],
    additionalProperties: false,
};
const flags = [
    "skipVariables",
    "skipResources",
    "skipResourceTypes",
    "skipSecrets",
    "skipScripts",
    "skipFlows",
    "skipApps",
    "skipFolders",
    "skipWorkspaceDependencies",
    "skipDatatableMigrations",
    "includeSchedules",
    "includeTriggers",
    "includeUsers",
    "includeGroups",
    "includeSettings",
    "includeKey",
    "locksRequired",
    "dedupeLockfiles",
    "lint",
    "plainSecrets",
    "skipBranchValidation",
    "deleteUntrackedSecrets",
    "nonDottedPaths",
];
const wmillSchema = {
    type: "object",
    properties: {
        ...Object.fromEntries(flags.map((key) => [key, flag])),
        defaultTs: { type: "string", enum: ["bun", "deno"] },
        includes: texts,
        extraIncludes: texts,
        excludes: texts,
        parallel: { type: "integer" },
        message: wmill_text,
        promotion: wmill_text,
        syncBehavior: wmill_text,
        codebases: { type: "array", items: codebase },
        workspaces: environments,
        gitBranches: environments,
        environments,
        git_branches: environments,
    },
    additionalProperties: false,
};

;// CONCATENATED MODULE: ./build/windmill/schemas/index.js
/** The schemas of flows, schedules and triggers: those of npm `windmill-yaml-validator`, which `wmill lint` judges by. */













/** Of the schemas: they lag the server, so that a message names them. */
const schemaVersion = "1.775.2";
const definitions = openflow/* components.schemas */.dK.j;
const none = {};
const schemas = {
    flow: definitions.OpenFlow,
    schedule: schedule,
    wmill: wmillSchema,
};
/** The kinds of triggers that have a schema; native and azure ones have none. */
const triggerSchemas = {
    email: email,
    gcp: gcp,
    http: http,
    kafka: kafka,
    mqtt: mqtt,
    nats: nats,
    postgres: postgres,
    sqs: sqs,
    websocket: websocket,
};
const flowViolations = (node) => violationsOf(node, schemas.flow, definitions);
const scheduleViolations = (node) => violationsOf(node, schemas.schedule, none);
const wmillViolations = (node) => violationsOf(node, schemas.wmill, none);
function triggerViolations(node, kind) {
    const schema = triggerSchemas[kind];
    return schema ? violationsOf(node, schema, none) : [];
}

// EXTERNAL MODULE: ./build/windmill/workspace/inline.js
var inline = __webpack_require__(97662);
// EXTERNAL MODULE: ./build/windmill/scripts/read.js + 11 modules
var scripts_read = __webpack_require__(23914);
// EXTERNAL MODULE: ./build/windmill/hashes.js
var windmill_hashes = __webpack_require__(92141);
;// CONCATENATED MODULE: ./build/windmill/checks/members.js
/** The programs that stand in the folder of a flow or an app. */


/** @param below of the folder, where the programs stand: empty, or a path that ends with a slash */
function readMembers(judging, folder, below = "") {
    const place = `${folder}/${below}`;
    const files = (judging.index.folders.get(folder) ?? []).filter((it) => it.startsWith(place) && !it.slice(place.length).includes("/") && (0,workspace_paths/* programOf */.oQ)(it));
    return new Map(files.map((it) => [it, judging.read(it)]));
}
/** A file that an asset names: one of its members, or one that stands elsewhere. */
const sourceIn = (judging, members, file) => members.has(file) ? members.get(file) : judging.read(file);
/** The CLI hashes the programs beside flow.yaml or app.yaml, not that file itself. */
function hashMembers({ index, facts }, { folder, main, top }, members) {
    if (!index.hasHashes)
        return;
    const hashes = new Map();
    for (const [file, source] of members) {
        if (!source)
            continue;
        const name = file.slice(file.lastIndexOf("/") + 1);
        const hash = (0,windmill_hashes/* fileHash */.Lg)(windmill_hashes/* memberHash */.dj, source.text);
        hashes.set(name, hash);
        facts.hashes.set(`${folder}+${name}`, { ...hash, file });
    }
    // Over all of them, or it is another.
    const isWhole = hashes.size === members.size && ![...index.outside].some((it) => it.startsWith(`${folder}/`));
    if (isWhole)
        facts.hashes.set(`${folder}+__${top}_hash`, { ...(0,windmill_hashes/* folderHash */.Lr)(hashes), file: main });
}

;// CONCATENATED MODULE: ./build/windmill/checks/paths.js

/** By the rule for a target that is not there, how it is drawn; a step's by what it is. */
const edges = {
    "windmill.references.step": undefined,
    "windmill.references.schedule-target": "schedule",
    "windmill.references.trigger-target": "trigger",
    "windmill.references.app-target": "app",
    "windmill.references.handler": "handler",
};
/** What a step, a schedule, a trigger or an app runs. */
function checkTarget({ index, facts, report }, rule, target, from) {
    const { kind, path, place } = target;
    facts.edges.push({ from, to: `${kind} ${path}`, kind: edges[rule] ?? kind });
    if (path === "" || path.startsWith("hub/") || path.startsWith("g/") || index.exists(kind, path))
        return;
    const other = kind === "script" ? "flow" : "script";
    const hint = index.exists(other, path) ? `; there is a ${other} of that path` : meant(index, kind, path);
    report(rule, `there is no ${kind} ${path} here${hint}`, place, { about: [path] });
}
function meant(index, kind, path) {
    const near = index.near(kind, path);
    return near === undefined ? "" : `; did you mean ${near}?`;
}
/** What runs when something else has failed, recovered or succeeded: `script/f/team/tell`, `flow/f/team/tell`. */
function checkHandler(judging, source, node, from) {
    const text = (0,nodes/* textNode */.qn)(node);
    const [, stated, path = ""] = /^(?:(script|flow)\/)?((?:[ufg]|hub)\/.+)$/.exec(text?.value ?? "") ?? [];
    if (!text || path === "")
        return;
    const isFlow = stated === "flow" || (stated === undefined && judging.index.exists("flow", path));
    const target = { kind: isFlow ? "flow" : "script", path, place: source.at(text.at) };
    checkTarget(judging, "windmill.references.handler", target, from);
}
/** Every `$res:` and `$var:` below a node. */
function checkValues(judging, source, node, from) {
    if (!node || (!source.text.includes("$res:") && !source.text.includes("$var:")))
        return;
    for (const it of (0,nodes/* nodesBelow */.BN)(node)) {
        const text = (0,nodes/* textNode */.qn)(it);
        if (text)
            checkValue(judging, source, text, from);
    }
}
function checkValue(judging, source, node, from) {
    const [, prefix, path] = /^\$(res|var):(\S+)$/.exec(node.value) ?? [];
    if (path === undefined)
        return;
    checkNamed(judging, source, { kind: prefix === "res" ? "resource" : "variable", path, at: node.at }, from);
}
/** The resources that a trigger or a tool names by their paths alone: `kafka_resource_path`, `resource_path`. */
function checkResourcePaths(judging, source, document, from) {
    for (const { key, node } of (0,nodes/* entriesOf */.Mc)(document).values()) {
        const text = (0,nodes/* textNode */.qn)(node);
        if (!key.endsWith("resource_path") || !text || text.value.startsWith("$"))
            continue;
        checkNamed(judging, source, { kind: "resource", path: text.value, at: text.at }, from);
    }
}
function checkNamed({ index, facts, report }, source, { kind, path, at }, from) {
    facts.edges.push({ from, to: `${kind} ${path}`, kind });
    if (!/^[ufg]\//.test(path) || index.exists(kind, path) || !index.config.pushes(kind))
        return;
    const rule = kind === "resource" ? "windmill.references.resource" : "windmill.references.variable";
    report(rule, `there is no ${kind} ${path} here${meant(index, kind, path)}`, source.at(at), { about: [path] });
}

;// CONCATENATED MODULE: ./build/windmill/facts.js
const noFacts = () => ({
    inputs: new Map(),
    calls: [],
    subflowCalls: [],
    edges: [],
    runs: [],
    hashes: new Map(),
    languages: new Map(),
    read: new Set(),
    unread: new Map(),
    linked: new Map(),
    mainless: [],
    about: new Map(),
    excuses: new Map(),
});

// EXTERNAL MODULE: ./build/windmill/shown.js
var windmill_shown = __webpack_require__(35108);
// EXTERNAL MODULE: ./build/windmill/source.js
var windmill_source = __webpack_require__(81856);
// EXTERNAL MODULE: ./build/windmill/yaml.js + 2 modules
var yaml = __webpack_require__(79781);
;// CONCATENATED MODULE: ./build/windmill/judging.js
/** What a rule is given: the workspace, a way to read its files, and a way to say what is wrong. */











/** Bytes: more than any server takes in one request. */
const MAX_FILE = 32 << 20;
const finding = (0,findings/* ruleFamily */.VV)(rules/* windmillRules */.c);
/** Why wmill never meets an error in a file, so that it is a warning. */
function passedByOf(index, rule, file) {
    if (file.endsWith(".json"))
        return "wmill reads this file with `--json` only";
    const kind = index.assetOf(file)?.kind;
    if (kind === undefined || kind === "stray-flow" || !index.config.leavesOut(kind))
        return undefined;
    return lintRefuses(rule, kind) ? undefined : "only a warning, since wmill.yaml leaves out what is of this kind";
}
/** What `wmill lint` ends with an error for, whatever wmill.yaml leaves out. */
const lintRefuses = (rule, kind) => rule === "windmill.structure.orphan-metadata" ||
    rule === "windmill.structure.two-programs" ||
    (/^windmill\.structure\.(?:yaml|schema|merge-conflict)$/.test(rule) && /^(?:flow|schedule|trigger)$/.test(kind));
const unfinishedMerge = "a merge was not finished here";
function startJudging({ folder, prefix }, index, findings) {
    const judging = {
        index,
        facts: noFacts(),
        top: (file) => (0,windmill_source/* topOf */.H)(prefix + file),
        report(rule, message, location, { about = [], ...details } = {}) {
            const severity = details.severity ?? rules/* windmillRules */.c[rule].severity;
            const passedBy = severity === "error" ? passedByOf(index, rule, location.file.slice(prefix.length)) : undefined;
            const fact = passedBy === undefined ? message : `${message}; ${passedBy}`;
            const found = finding(rule, fact, {
                ...details,
                location,
                ...(passedBy !== undefined && { severity: "warning" }),
            });
            findings.push(found);
            if (about.length > 0)
                judging.facts.about.set(found, about);
        },
        peek(file) {
            const content = (0,system_tree/* readFileText */.e)(`${folder}/${file}`, MAX_FILE);
            return content.kind === "text" ? content.text : "";
        },
        read(file) {
            const content = (0,system_tree/* readFileText */.e)(`${folder}/${file}`, MAX_FILE);
            if (content.kind === "text") {
                const excuses = excusesIn(content.text);
                if (excuses.length > 0)
                    judging.facts.excuses.set(prefix + file, excuses);
                const source = (0,windmill_source/* sourceOf */.v)(prefix + file, content.text);
                // In a program that can be parsed, markers may stand in a text: its own fault tells.
                const conflict = (0,scripts_read/* hasGrammar */.En)((0,workspace_paths/* programOf */.oQ)(file)?.language ?? "") ? undefined : conflictIn(content.text);
                if (conflict === undefined)
                    return source;
                judging.report("windmill.structure.merge-conflict", unfinishedMerge, source.at(conflict));
                return undefined;
            }
            reportUnread(judging, file, content);
            return undefined;
        },
        async tree(source) {
            const { node, faults } = await (0,yaml/* parseYaml */.h)(source.text);
            const json = source.file.endsWith(".json");
            // JSON.parse, by which wmill reads such a file, takes the last of two.
            const isFatal = (kind) => !json || kind !== "duplicate-key";
            // The parser's messages may quote a value.
            const told = (message) => (0,windmill_shown/* holdsValues */.d)(source.file)
                ? "a value that may be secret stands here, so that it is not quoted"
                : (0,quote/* quote */.h)(message, 200);
            // How many documents there are, and how deep they are, says nothing of a value.
            const reason = ({ kind, message }) => (kind === "syntax" ? told(message) : (0,quote/* quote */.h)(message, 200));
            for (const fault of faults) {
                const fact = isFatal(fault.kind) ? "this cannot be read: " : "the last one counts: ";
                const severity = isFatal(fault.kind) ? "error" : "warning";
                judging.report("windmill.structure.yaml", fact + reason(fault), source.at(fault.at), { severity });
            }
            if (faults.some((it) => isFatal(it.kind)))
                return undefined;
            const wrong = json ? jsonFault(source.text) : undefined;
            if (wrong !== undefined) {
                const fact = `wmill reads this as JSON, which it is not: ${told(wrong)}`;
                judging.report("windmill.structure.yaml", fact, source.at(0), { severity: "warning" });
            }
            return node;
        },
    };
    return judging;
}
/** What JSON.parse says of a text that YAML takes, as one with comments. */
function jsonFault(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/**
 * What git leaves where a merge was not finished. Prompts that ask a model for changes hold the same markers, with labels
 * of their own.
 */
const markers = /^(?:<{7} (?!(?:SEARCH|ORIGINAL)(?![\w-]))|={7}\r?$|>{7} (?!(?:REPLACE|UPDATED)(?![\w-])))/gim;
/** Offset of the first of the markers of a merge. */
function conflictIn(text) {
    if (!text.includes("<<<<<<< ") || !text.includes(">>>>>>> "))
        return undefined;
    let start;
    let divided = false;
    for (const { 0: marker, index } of text.matchAll(markers)) {
        if (marker.startsWith("="))
            divided = start !== undefined;
        else if (marker.startsWith("<"))
            start ??= index;
        else if (divided)
            return start;
    }
    return undefined;
}
function reportUnread(judging, file, content) {
    const place = judging.top(file);
    switch (content.kind) {
        case "utf-16":
            judging.report("windmill.structure.encoding", "this is UTF-16, which wmill refuses", place, {
                severity: "error",
            });
            break;
        case "not-utf-8":
            judging.report("windmill.structure.encoding", "this is not UTF-8: wmill replaces what it cannot read", place);
            break;
        case "too-large":
            judging.report("windmill.structure.unreadable", "this has more than 32 MiB and was not judged", place);
            break;
        case "missing":
            judging.report("windmill.structure.unreadable", "this went away while it was judged", place);
            break;
        case "not-regular":
            judging.report("windmill.structure.unreadable", "this is no regular file", place);
            break;
        case "unreadable":
            judging.report("windmill.structure.unreadable", `this cannot be read (${content.code})`, place);
            break;
        default:
            content;
    }
}

;// CONCATENATED MODULE: ./build/windmill/checks/program.js




const placeIn = ({ source, within }, offset) => source.at(within ? (0,nodes/* offsetWithin */.hM)(source.text, within, offset) : offset);
function checkSyntax({ report }, where, { syntax }) {
    if (!syntax)
        return;
    // In a program that parses, markers stand in one of its texts.
    const conflict = where.within ? undefined : conflictIn(where.source.text);
    if (conflict !== undefined) {
        report("windmill.structure.merge-conflict", unfinishedMerge, where.source.at(conflict));
        return;
    }
    const what = syntax.doubtful ? "the program seems to have" : "the program has";
    const fact = `${what} a syntax error${lineWithin(where, syntax.at)}: ${(0,quote/* quote */.h)(syntax.message, 200)}`;
    const severity = syntax.doubtful ? "warning" : "error";
    report("windmill.scripts.syntax", fact, placeIn(where, syntax.at), { severity });
}
/** For an escaped text, of which only the start has a place in the file. */
function lineWithin({ within }, offset) {
    if (within?.form !== "decoded")
        return "";
    return ` on line ${within.value.slice(0, offset).split("\n").length} of it`;
}
/**
 * @param from what imports it: `script f/team/a`
 * @param relative whether `./x` can be resolved: Windmill places a flow's own programs below the flow, whose folder is
 * not that of the file
 */
function checkImports({ index, facts, report }, where, program, from, relative = true) {
    const isProgram = (path) => index.exists("program", path);
    for (const { text, candidates, at } of program.imports) {
        if (!relative && text.startsWith("."))
            continue;
        for (const it of candidates.filter(isProgram)) {
            facts.edges.push({ from, to: `script ${it}`, kind: "import" });
        }
        const [module = "", ...members] = candidates;
        // What is taken out of a script may be anything; what is taken out of a folder must be a script or a folder.
        if (isProgram(module) || isProgram(`${module}/__init__`))
            continue;
        if (module !== "" && !index.holdsScripts(module)) {
            report("windmill.references.import", `\`${(0,quote/* quote */.h)(text)}\` names no script here`, placeIn(where, at), {
                about: candidates,
            });
            continue;
        }
        for (const it of members.filter((member) => !isProgram(member) && !index.holdsScripts(member))) {
            const fact = `\`${(0,quote/* quote */.h)(text)}\` holds no script \`${(0,quote/* quote */.h)((0,workspace_paths/* baseName */.Fl)(it))}\` here`;
            report("windmill.references.import", fact, placeIn(where, at), { about: [it, module] });
        }
    }
}

;// CONCATENATED MODULE: ./build/windmill/checks/app.js







/** Of an app the files beside app.yaml are its programs, of a raw app those in its backend folder, named or not. */
function readApp(judging, { file, part }) {
    const folder = (0,workspace_paths/* folderName */.ub)(file);
    const members = readMembers(judging, folder, part.kind === "raw_app" ? "backend/" : "");
    hashMembers(judging, { folder, main: file, top: "app" }, members);
    return members;
}
async function checkApp(judging, { path, file, part }, { source, document, members }) {
    const app = { name: `${part.kind} ${path}`, path, folder: `${(0,workspace_paths/* folderName */.ub)(file)}/`, source, members };
    for (const node of (0,nodes/* nodesBelow */.BN)(document)) {
        if (node.kind === "scalar")
            continue;
        checkFiles(judging, app, node);
        checkRunnable(judging, app, source, node, "runType");
    }
    // Data may have a content and a language as well, and what no component runs any more is kept beside what runs.
    for (const node of (0,nodes/* nodesBelow */.BN)(document, "unusedInlineScripts")) {
        const program = (0,nodes/* childOf */.GG)(node, "inlineScript");
        if (program)
            await checkProgram(judging, app, program);
    }
    if (part.kind === "raw_app")
        await checkBackend(judging, app);
    checkValues(judging, source, document, app.name);
}
/** The CLI deploys an empty program where the file is not there. */
function checkFiles({ index, report }, { folder, source }, node) {
    for (const { key, node: child } of (0,nodes/* entriesOf */.Mc)(node).values()) {
        const text = (0,nodes/* textNode */.qn)(child);
        const named = text && (0,inline/* inlineFiles */.vU)(text.value, folder);
        if (!text || !named || (0,inline/* firstThere */.bx)(index.files, named))
            continue;
        const rule = key === "lock" ? "windmill.structure.lock-missing" : "windmill.structure.inline-missing";
        const fact = `the file ${(0,inline/* notThere */._)(index, named).fact}`;
        report(rule, fact, source.at(text.at), { severity: "warning", about: named });
    }
}
/** Of a raw app each program is one that runs, and each YAML file may name a script or flow that does. */
async function checkBackend(judging, app) {
    const { members, folder } = app;
    for (const [member, source] of members) {
        const language = (0,workspace_paths/* programOf */.oQ)(member)?.language;
        if (source && language)
            await judgeProgram(judging, app, { source }, source.text, language);
    }
    const place = `${folder}backend/`;
    for (const file of judging.index.folders.get(folder.slice(0, -1)) ?? []) {
        if (!file.startsWith(place) || !file.endsWith(".yaml") || file.includes("/", place.length))
            continue;
        const source = judging.read(file);
        const document = source && (await judging.tree(source));
        if (document)
            checkRunnable(judging, app, source, document, "type");
    }
}
/** @param key of the kind of what is run by its path; in an app.yaml the CLI leaves `type` out */
function checkRunnable(judging, { name }, source, node, key) {
    const kind = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(node, key));
    const path = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(node, "path"));
    if (!path || (kind !== "script" && kind !== "flow"))
        return;
    const target = { kind, path: path.value, place: source.at(path.at) };
    checkTarget(judging, "windmill.references.app-target", target, name);
}
async function checkProgram(judging, app, node) {
    const content = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(node, "content"));
    const language = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(node, "language"));
    if (!content || language === undefined)
        return;
    const named = (0,inline/* inlineFiles */.vU)(content.value, app.folder);
    if (!named) {
        await judgeProgram(judging, app, { source: app.source, within: content }, content.value, language);
        return;
    }
    const file = (0,inline/* firstThere */.bx)(judging.index.files, named);
    const source = file === undefined ? undefined : sourceIn(judging, app.members, file);
    if (source)
        await judgeProgram(judging, app, { source }, source.text, language);
}
async function judgeProgram(judging, { name, path }, where, text, language) {
    const program = await (0,scripts_read/* readProgram */.Lk)({ text, language, script: path, entry: "main" });
    checkSyntax(judging, where, program);
    checkImports(judging, where, program, name, false);
}

;// CONCATENATED MODULE: ./build/windmill/checks/cron.js
/** Cron expressions and time zones, as far as any version of Windmill's own parsers refuses them. */
/** Name, least and greatest value. The day of the week is 0 to 7 in one of Windmill's two parsers, 1 to 7 in the other. */
const fields = [
    ["second", 0, 59],
    ["minute", 0, 59],
    ["hour", 0, 23],
    ["day of the month", 1, 31],
    ["month", 1, 12],
    ["day of the week", 0, 7],
    ["year", 1, 9999],
];
const names = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)[a-z]*$/i;
/** @param version `v1` (the crate cron) or `v2` (croner), as the schedule states it */
function cronFault(text, version) {
    const trimmed = text.trim();
    if (/^@(yearly|annually|monthly|weekly|daily|hourly)$/i.test(trimmed))
        return undefined;
    if (/^@[a-z]+$/i.test(trimmed))
        return { severity: "warning", message: `\`${trimmed}\` is a name that few servers know` };
    // The crate looks for fields where they begin, croner at blanks alone; croner passes over empty items.
    const spaced = trimmed.split(/\s+/).join(" ");
    const parts = spaced === "" ? [] : (version === "v2" ? spaced : spaced.replace(/ ?([,/-]) ?/g, "$1")).split(" ");
    const count = parts.length;
    if (count < 5 || count > 7) {
        return { severity: "error", message: `\`${trimmed.slice(0, 60)}\` has ${count} fields, not 6` };
    }
    // Five fields are what cron itself takes; only the newer parser does.
    const shift = count === 5 ? 1 : 0;
    for (const [index, part] of parts.entries()) {
        const [name, least, greatest] = fields[index + shift];
        const items = part.split(",").filter((it) => it !== "" || version !== "v2");
        const wrong = items.length === 0 ? part : items.find((it) => !isItem(it, least, greatest));
        if (wrong !== undefined) {
            return { severity: "error", message: `\`${wrong.slice(0, 40)}\` is no ${name}: ${least} to ${greatest}` };
        }
    }
    if (count === 5 && version !== "v2") {
        return { severity: "warning", message: "this has five fields: older servers want the second first" };
    }
    return undefined;
}
function isItem(item, least, greatest) {
    const [range = "", step, more] = item.split("/");
    if (more !== undefined || (step !== undefined && !/^0*[1-9]\d{0,3}$/.test(step)))
        return false;
    // L, W and # are what croner takes beyond numbers; their places are its own to judge.
    if (range === "*" ||
        range === "?" ||
        /^(?:L|LW|\d{0,2}[LW]|L-\d{1,2}|\w{1,3}#(?:\d|L)|\w{3}L|\+\w{1,9})$/i.test(range))
        return true;
    const ends = range.split("-");
    if (ends.length > 2)
        return false;
    return ends.every((it) => names.test(it) || (/^\d{1,4}$/.test(it) && Number(it) >= least && Number(it) <= greatest));
}
/** Names are compared as the server does, which knows the IANA database. */
function isTimezone(name) {
    try {
        new Intl.DateTimeFormat("en", { timeZone: name });
        return !/^[+-]/.test(name);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/windmill/schemas/leniency.js
/**
 * Which violations of the schemas Windmill refuses. The schemas ask for more than the server, and lag behind it: what is
 * not known to be refused is a warning. Known from the server's and the CLI's sources and from tries against a server.
 */

/** Keys whose absence the server refuses, or the CLI ends at. */
const needed = {
    flow: new Set([
        "summary",
        "value",
        "modules",
        "type",
        "content",
        "language",
        "path",
        "iterator",
        "branches",
        "default",
    ]),
    schedule: new Set(["schedule", "timezone", "script_path", "is_flow"]),
    trigger: new Set(["script_path", "is_flow", "route_path", "http_method"]),
};
const choices = {
    flow: new Set(["type", "language"]),
    schedule: new Set(),
    trigger: new Set(["http_method"]),
};
/** Collections that the CLI walks into, and texts that the server takes as such. */
const shaped = new Set([
    "value",
    "modules",
    "branches",
    "default",
    "summary",
    "content",
    "language",
    "path",
    "schedule",
    "timezone",
    "script_path",
]);
/** Parts of a flow that the server keeps without reading them, or reads when the step runs. */
const opaque = new Set(["notes", "groups", "schema", "assets", "flow_env", "agent", "memory", "provider"]);
/** Lists whose items the CLI walks into. */
const walked = new Set(["modules", "branches", "default"]);
/** What servers newer than the schemas take: an agent's memory of the last messages, a Kafka filter by a path. */
const isNewer = ({ keyword, path, key, node, message }) => (keyword === "discriminator" && path.includes("memory") && message.endsWith("not `window`")) ||
    (keyword === "required" && key === "key" && path.at(-2) === "filters" && (0,nodes/* childOf */.GG)(node, "path") !== undefined);
function severityOf({ keyword, path, key, node, message }, target) {
    if (path.some((it) => opaque.has(String(it))))
        return "warning";
    const last = String(path.at(-1) ?? "");
    switch (keyword) {
        case "required":
            return needed[target]?.has(key ?? "") ? "error" : "warning";
        case "discriminator":
            // A transform without a type may be of an older form; a step without one is none.
            if (path.includes("tools"))
                return "warning";
            return last === "value" || !message.startsWith("lacks") ? "error" : "warning";
        case "enum":
            return choices[target]?.has(last) && node.kind === "scalar" && node.value !== null ? "error" : "warning";
        case "type": {
            if (path.length === 0)
                return "error";
            if (node.kind === "scalar" && node.value === null)
                return "warning";
            const item = typeof path.at(-1) === "number" && walked.has(String(path.at(-2)));
            return item || shaped.has(last) ? "error" : "warning";
        }
        default:
            return "warning";
    }
}

;// CONCATENATED MODULE: ./build/windmill/checks/schema.js



/** @param what `a step`, `a flow`, … */
const unknownKey = (key, what, known) => `\`${key}\` is no key of ${what}${key === "<<" ? ", and wmill merges no keys: write them out" : nearTo(key, known)}`;
function reportViolations({ report }, source, violations, target) {
    for (const violation of violations) {
        if (isNewer(violation))
            continue;
        const path = violation.path.reduce((it, part) => it + (typeof part === "number" ? `[${part}]` : `.${part}`), "$");
        const severity = severityOf(violation, target);
        const doubt = severity === "warning" ? `, says schema ${schemaVersion}` : "";
        const fact = `${path === "$" ? `the ${target}` : `\`${path.slice(2)}\``} ${violation.message}${doubt}`;
        report("windmill.structure.schema", fact, source.at(violation.at), { path, severity });
    }
}

;// CONCATENATED MODULE: ./build/windmill/checks/assets.js
/** Assets of one YAML file: schedules, triggers, resources, variables, resource types, folders, apps. */










async function checkAsset(judging, asset) {
    const source = judging.read(asset.file);
    const document = source && (await judging.tree(source));
    const isApp = asset.part.kind === "app" || asset.part.kind === "raw_app";
    const members = isApp ? readApp(judging, asset) : new Map();
    if (!source || !document)
        return;
    if (!(0,nodes/* mapOf */.A7)(document)) {
        const severity = (0,nodes/* isNull */.kZ)(document) ? "warning" : "error";
        judging.report("windmill.structure.schema", `a ${asset.part.kind} must be a map`, source.at(document.at), {
            severity,
        });
        return;
    }
    const from = `${asset.part.kind} ${asset.path}`;
    switch (asset.part.kind) {
        case "schedule":
            reportViolations(judging, source, scheduleViolations(document), "schedule");
            checkTimes(judging, source, document);
            checkRuns(judging, source, document, "windmill.references.schedule-target", from);
            for (const key of ["on_failure", "on_recovery", "on_success"]) {
                checkHandler(judging, source, (0,nodes/* childOf */.GG)(document, key), from);
            }
            checkValues(judging, source, document, from);
            break;
        case "trigger":
            reportViolations(judging, source, triggerViolations(document, asset.part.trigger), "trigger");
            checkRuns(judging, source, document, "windmill.references.trigger-target", from);
            if (asset.part.trigger === "websocket")
                checkWebsocket(judging, source, document, from);
            checkHandler(judging, source, (0,nodes/* childOf */.GG)(document, "error_handler_path"), from);
            checkResourcePaths(judging, source, document, from);
            checkValues(judging, source, document, from);
            break;
        case "resource":
            checkResource(judging, asset, source, document);
            checkValues(judging, source, document, from);
            break;
        case "variable":
            checkVariable(judging, source, document);
            break;
        case "settings":
            for (const key of ["error_handler", "success_handler"]) {
                checkHandler(judging, source, (0,nodes/* childOf */.GG)(document, key), from);
                checkHandler(judging, source, (0,nodes/* childOf */.GG)(document, key, "path"), from);
            }
            break;
        case "user":
            checkRole(judging, source, document);
            break;
        case "app":
        case "raw_app":
            await checkApp(judging, asset, { source, document, members });
            break;
    }
}
function checkTimes({ report }, source, document) {
    const schedule = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(document, "schedule"));
    const fault = schedule && cronFault(schedule.value, (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(document, "cron_version")));
    if (schedule && fault) {
        report("windmill.structure.cron", fault.message, source.at(schedule.at), { severity: fault.severity });
    }
    const timezone = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(document, "timezone"));
    if (timezone && !isTimezone(timezone.value)) {
        const near = nearTo(timezone.value, Intl.supportedValuesOf("timeZone"));
        report("windmill.structure.timezone", `${(0,quote/* quote */.h)(timezone.value)} is no time zone${near}`, source.at(timezone.at));
    }
}
function checkRuns(judging, source, document, rule, from) {
    const path = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(document, "script_path"));
    const flow = (0,nodes/* flagOf */.iP)((0,nodes/* childOf */.GG)(document, "is_flow"));
    if (!path || flow === undefined)
        return;
    checkTarget(judging, rule, { kind: flow ? "flow" : "script", path: path.value, place: source.at(path.at) }, from);
}
/** A URL that a script or flow makes, `$script:f/team/url`, and first messages that one makes. */
function checkWebsocket(judging, source, document, from) {
    const check = (kind, path, at) => checkTarget(judging, "windmill.references.trigger-target", { kind, path, place: source.at(at) }, from);
    const url = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(document, "url"));
    const [, kind, made] = /^\$(script|flow):(.+)$/.exec(url?.value ?? "") ?? [];
    if (url && made !== undefined)
        check(kind, made, url.at);
    for (const message of (0,nodes/* listOf */.c3)((0,nodes/* childOf */.GG)(document, "initial_messages"))) {
        const path = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(message, "runnable_result", "path"));
        const flow = (0,nodes/* flagOf */.iP)((0,nodes/* childOf */.GG)(message, "runnable_result", "is_flow"));
        if (path && flow !== undefined)
            check(flow ? "flow" : "script", path.value, path.at);
    }
}
/** Types that every server has, or takes from the hub; a workspace's own begin with `c_`. */
function checkResource({ index, report }, asset, source, document) {
    const type = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(document, "resource_type"));
    if (type?.value.startsWith("c_") &&
        index.config.pushes("resource-type") &&
        !index.exists("resource-type", type.value)) {
        const fact = `there is no resource type ${type.value} here`;
        report("windmill.references.resource-type", fact, source.at(type.at), { about: [type.value] });
    }
    const value = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(document, "value"));
    const folder = `${(0,workspace_paths/* folderName */.ub)(asset.file)}/`;
    const named = value && (0,inline/* inlineFiles */.vU)(value.value, "");
    const about = [...(named ?? []), ...((0,inline/* inlineFiles */.vU)(value?.value ?? "", folder) ?? [])];
    if (!value || !named || (0,inline/* firstThere */.bx)(index.files, about))
        return;
    const fact = `the file ${(0,inline/* notThere */._)(index, about).fact}`;
    report("windmill.structure.inline-missing", fact, source.at(value.at), { severity: "warning", about });
}
function checkVariable({ index, report }, source, document) {
    const value = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(document, "value"));
    if ((0,nodes/* flagOf */.iP)((0,nodes/* childOf */.GG)(document, "is_secret")) !== true || !value || index.config.plainSecrets)
        return;
    if (value.value === "" || value.value.startsWith("$") || isEncrypted(value.value))
        return;
    report("windmill.scripts.plain-secret", "`is_secret` is true, and the value is not encrypted", source.at(value.at));
}
const roles = ["operator", "developer", "admin"];
/** wmill ends at any other, if it is told to take users at all. */
function checkRole({ index, report }, source, document) {
    const role = (0,nodes/* childOf */.GG)(document, "role");
    if (role && roles.includes((0,nodes/* textOf */.b6)(role) ?? ""))
        return;
    const fact = `\`role\` must be one of ${roles.map((it) => `\`${it}\``).join(", ")}`;
    const severity = index.config.pushes("user") ? "error" : "warning";
    report("windmill.structure.schema", fact, source.at(role?.at ?? document.at), { severity });
}
/** As the server encrypts: base64 of whole blocks of 16 bytes. */
const isEncrypted = (text) => /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0 && Buffer.from(text, "base64").length % 16 === 0;

;// CONCATENATED MODULE: ./build/windmill/checks/calls.js
/** What steps hand over, against what their targets take. */


/** Of the steps read so far; the inputs of the scripts that they run must be known. */
function checkCalls(judging) {
    settle(judging, judging.facts.calls);
}
/** Of steps that run flows. */
function checkSubflowCalls(judging) {
    settle(judging, judging.facts.subflowCalls);
}
function settle(judging, calls) {
    for (const call of calls.splice(0)) {
        const inputs = typeof call.target === "string" ? judging.facts.inputs.get(call.target) : call.target;
        if (inputs)
            checkCall(judging, call, inputs);
    }
}
function checkCall({ report }, call, inputs) {
    const what = typeof call.target === "string" ? call.target : "the program";
    const found = (rule, fact, place) => report(rule, fact, place, { about: typeof call.target === "string" ? [call.target.replace(/^\w+ /, "")] : [] });
    for (const it of call.given) {
        const input = inputs.get(it.name);
        if (!input) {
            const fact = `${what} has no parameter \`${(0,quote/* quote */.h)(it.name)}\`${nearTo(it.name, inputs.keys())}`;
            found("windmill.flows.unknown-input", fact, it.place);
        }
        else if (isOfAnotherType(it, input.type)) {
            const fact = `\`${(0,quote/* quote */.h)(it.name)}\` is ${input.type} in ${what}, and ${it.type} here`;
            found("windmill.flows.input-type", fact, it.place);
        }
    }
    for (const [name, { required }] of inputs) {
        if (!required || call.given.some((it) => it.name === name))
            continue;
        const fact = `${what} needs \`${(0,quote/* quote */.h)(name)}\`: add it to the \`input_transforms\` of this step`;
        found("windmill.flows.missing-input", fact, call.place);
    }
}
function isOfAnotherType({ type }, wanted) {
    if (type === undefined || wanted === "any")
        return false;
    return type !== wanted && !(type === "number" && wanted === "integer");
}
/** Programs without a main function that nothing imports, or that something runs. */
function checkMainless({ facts, report }) {
    const imported = new Set(facts.edges.filter((it) => it.kind === "import").map((it) => it.to));
    const runs = facts.edges.filter((it) => it.kind !== "import");
    const run = new Set(runs.map((it) => it.to));
    for (const { path, place, entry } of facts.mainless) {
        const key = `script ${path}`;
        if (imported.has(key) && !run.has(key))
            continue;
        const runner = run.has(key) ? ", and something runs it" : "";
        const about = run.has(key) ? runs.flatMap((it) => (it.to === key ? it.from.replace(/^\S+ /, "") : [])) : [];
        report("windmill.scripts.no-main", `the program has no function \`${entry}\`${runner}`, place, { about });
    }
}

// EXTERNAL MODULE: ./build/windmill/workspace/config.js
var workspace_config = __webpack_require__(56537);
;// CONCATENATED MODULE: ./build/windmill/checks/config.js



function checkConfig({ report }, source, document) {
    const overrides = (0,nodes/* entryOf */.Ms)(document, "overrides");
    if (overrides && ((0,nodes/* mapOf */.A7)(overrides.node)?.entries.size ?? 0) > 0) {
        const fact = "`overrides` at the top level is no longer taken: put them under `workspaces.<name>.overrides`";
        report("windmill.structure.config-refused", fact, source.at(overrides.at));
    }
    for (const violation of wmillViolations(document)) {
        const [first] = violation.path;
        if (violation.path.length === 0 && violation.key === "overrides")
            continue;
        // Where one of the lists is one, the CLI calls `.some` or `.every` on the others, whatever they are.
        const refused = violation.path.length === 1 &&
            violation.keyword === "type" &&
            workspace_config/* patternKeys */.hE.includes(String(first)) &&
            (0,nodes/* truthOf */.D)(violation.node) === true &&
            workspace_config/* patternKeys */.hE.some((key) => (0,nodes/* listOf */.c3)((0,nodes/* childOf */.GG)(document, key)).length > 0);
        const where = violation.path.length === 0 ? "wmill.yaml" : `\`${violation.path.join(".")}\``;
        const fact = `${where} ${violation.message}`;
        report(refused ? "windmill.structure.config-refused" : "windmill.structure.config", fact, source.at(violation.at));
    }
    const stated = workspace_config/* environmentKeys */.aZ.filter((key) => (0,nodes/* mapOf */.A7)((0,nodes/* childOf */.GG)(document, key)));
    for (const key of stated.slice(1)) {
        const at = (0,nodes/* entryOf */.Ms)(document, key)?.at ?? 0;
        report("windmill.structure.config", `\`${key}\` is not read: \`${stated[0]}\` goes before it`, source.at(at));
    }
    const environments = stated[0] === undefined ? undefined : (0,nodes/* childOf */.GG)(document, stated[0]);
    for (const it of patternsOf(document, environments)) {
        if (it.kind !== "scalar" || !(0,workspace_config/* isIntricate */.A7)(String(it.value)))
            continue;
        const fact = "this pattern could take hours to compare and is not looked at: what it decides is not known here";
        report("windmill.structure.config", fact, source.at(it.at));
    }
    checkBranches({ report }, source, environments);
}
/** Wherever files are named by patterns: at the top, by an environment of its own, for a codebase. */
function patternsOf(document, environments) {
    const overrides = [...(0,nodes/* entriesOf */.Mc)(environments).values()].map((it) => (0,nodes/* childOf */.GG)(it.node, "overrides"));
    const stating = [document, ...overrides, ...(0,nodes/* listOf */.c3)((0,nodes/* childOf */.GG)(document, "codebases"))];
    const stated = stating.flatMap((it) => workspace_config/* patternKeys */.hE.map((key) => (0,nodes/* childOf */.GG)(it, key)));
    return stated.flatMap((it) => (it?.kind === "scalar" ? it : (0,nodes/* listOf */.c3)(it)));
}
/** Of two environments on one branch the CLI finds the first. */
function checkBranches({ report }, source, environments) {
    const branches = new Map();
    for (const { key, node, at } of (0,nodes/* entriesOf */.Mc)(environments).values()) {
        if (key === "commonSpecificItems")
            continue;
        const stated = (0,nodes/* childOf */.GG)(node, "gitBranch");
        const branch = stated?.kind === "scalar" ? String(stated.value) : key;
        const other = branches.get(branch);
        if (other !== undefined) {
            const fact = `\`${key}\` and \`${other}\` stand for the same branch \`${branch}\`: only \`${other}\` is found by it`;
            report("windmill.structure.config", fact, source.at(at));
        }
        else
            branches.set(branch, key);
    }
}

// EXTERNAL MODULE: ./build/windmill/checks/drift.js + 1 modules
var drift = __webpack_require__(24162);
;// CONCATENATED MODULE: ./build/windmill/checks/files.js




/** Files that are assets of their own anywhere else. */
const isAsset = /(?:\.(?:schedule|resource|variable|script)|_trigger)\.ya?ml$/;
function checkFolders({ index, top, report }) {
    const { nonDottedPaths } = index.config;
    for (const [folder, files] of index.folders) {
        const suffix = /(\.flow|\.app|\.raw_app|__flow|__app|__raw_app)$/.exec(folder)?.[1];
        const kind = suffix.replace(/^(\.|__)/, "");
        const [first = folder] = files;
        if (!(0,workspace_paths/* isPushedPlace */.lJ)(first) || !files.some(index.config.includes))
            continue;
        const main = files.find((it) => it === `${folder}/${kind}.yaml` || it === `${folder}/${kind}.json`);
        if (nonDottedPaths !== undefined && nonDottedPaths === (0,workspace_paths/* isDotted */.n$)(suffix)) {
            const right = nonDottedPaths ? `__${kind}` : `.${kind}`;
            const state = nonDottedPaths ? "sets" : "does not set";
            const fact = `${(0,workspace_paths/* baseName */.Fl)(folder)} ends in ${suffix}, but wmill.yaml ${state} nonDottedPaths: name it with ${right}`;
            report("windmill.structure.folder-suffix", fact, top(main ?? first));
        }
        for (const it of files.filter((file) => kind !== "raw_app" && isAsset.test(file))) {
            const fact = `${(0,workspace_paths/* baseName */.Fl)(it)} stands inside of ${(0,workspace_paths/* baseName */.Fl)(folder)}, of which wmill takes it for a part`;
            report("windmill.structure.swallowed", fact, top(it));
        }
        if (main === undefined)
            report("windmill.structure.no-main-file", `${folder} holds no ${kind}.yaml`, top(first));
    }
}
/** A flow.yaml in a folder that makes it none. */
async function checkStrayFlow(judging, { file }) {
    const [name = ""] = (0,workspace_paths/* baseName */.Fl)(file).split(/\.?flow\.[a-z]+$/);
    // By another name it may be a copy that nobody means to deploy, and elsewhere anything.
    const isCertain = (0,workspace_paths/* isPushedPlace */.lJ)(file) && name === "";
    const source = judging.read(file);
    const read = async (it) => (isCertain ? judging.tree(it) : (await (0,yaml/* parseYaml */.h)(it.text)).node);
    const node = source?.text.includes("modules") ? await read(source) : undefined;
    if (!source || !node || (0,nodes/* listOf */.c3)((0,nodes/* childOf */.GG)(node, "value", "modules")).length === 0)
        return;
    const suffix = judging.index.config.nonDottedPaths ? "__flow" : ".flow";
    const folder = name || (file.split("/").slice(-2, -1)[0] ?? "name");
    const fact = `this flow is in no folder named *${suffix}, so that it is never deployed: move it to ${folder}${suffix}/flow.yaml`;
    const severity = isCertain ? "error" : "warning";
    judging.report("windmill.structure.stray-flow", fact, source.at(0), { severity });
}
/** The link out of the folder that a script's program or metadata is, which wmill follows. */
const linkedPart = ({ outside }, path) => outside.size === 0
    ? undefined
    : (0,inline/* firstThere */.bx)(outside, [`${path}.script.yaml`, `${path}.script.json`, ...(0,workspace_paths/* programNames */.xU)(path)]);
/** Whether program and metadata of a script are there and one of each. */
function checkParts({ facts, index, top, report }, script) {
    const [metadata = script.locks[0]] = script.metadata;
    const [program, second] = script.programs;
    const isPushed = script.metadata.some(index.config.includes);
    const linked = linkedPart(index, script.path);
    if (linked !== undefined)
        facts.linked.set(`script ${script.path}`, linked);
    if (!program && metadata !== undefined && linked === undefined && !index.exists("program", script.path)) {
        const near = (0,inline/* firstThere */.bx)(index.files, (0,workspace_paths/* programNames */.xU)(script.path));
        const fact = near
            ? `wmill does not read this for ${(0,workspace_paths/* baseName */.Fl)(near)}, but ${(0,workspace_paths/* baseName */.Fl)((0,workspace_paths/* programOf */.oQ)(near)?.stem ?? "")}.script.yaml`
            : `no program stands beside ${(0,workspace_paths/* baseName */.Fl)(metadata)}: ${(0,workspace_paths/* baseName */.Fl)(script.path)} with an ending such as .ts or .py`;
        const severity = near ? "warning" : "error";
        report("windmill.structure.orphan-metadata", fact, top(metadata), { severity });
    }
    if (program && second) {
        const names = script.programs.map((it) => (0,workspace_paths/* baseName */.Fl)(it.file)).join(" and ");
        const severity = isPushed ? "error" : "warning";
        report("windmill.structure.two-programs", `${names} are programs of one path`, top(metadata ?? second.file), {
            severity,
        });
    }
    if (program?.language === "sql") {
        const severity = isPushed ? "error" : "warning";
        report("windmill.structure.language", ".sql names no dialect", top(program.file), { severity });
    }
    if (program && script.metadata.length === 0 && linked === undefined) {
        const fact = `${(0,workspace_paths/* baseName */.Fl)(script.path)}.script.yaml is missing beside ${(0,workspace_paths/* baseName */.Fl)(program.file)}`;
        report("windmill.structure.no-metadata", fact, top(program.file));
    }
}

;// CONCATENATED MODULE: ./build/windmill/flows/steps.js
/** The steps of a flow with what they can see of each other. */

/** Every step of a flow, those inside of loops and branches after the step that holds them. */
function stepsOf(flow) {
    const value = (0,nodes/* childOf */.GG)(flow, "value");
    const steps = [];
    add((0,nodes/* childOf */.GG)(value, "modules"), { kind: "flow", steps: [] }, "step", steps);
    for (const [key, role] of [
        ["failure_module", "failure"],
        ["preprocessor_module", "preprocessor"],
    ]) {
        const module = (0,nodes/* mapOf */.A7)((0,nodes/* childOf */.GG)(value, key));
        if (module)
            addStep(module, { kind: "handler", steps: [] }, role, steps);
    }
    return steps;
}
function add(modules, scope, role, steps) {
    for (const module of (0,nodes/* listOf */.c3)(modules)) {
        const map = (0,nodes/* mapOf */.A7)(module);
        if (map)
            addStep(map, scope, role, steps);
    }
}
function addStep(node, scope, role, steps) {
    const value = (0,nodes/* mapOf */.A7)((0,nodes/* childOf */.GG)(node, "value"));
    const type = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(value, "type"));
    const step = { id: (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(node, "id")), node, value, type, scope, position: scope.steps.length, role };
    scope.steps.push(step);
    steps.push(step);
    switch (type) {
        case "forloopflow":
        case "whileloopflow":
            add((0,nodes/* childOf */.GG)(value, "modules"), { kind: "loop", owner: step, steps: [] }, "step", steps);
            break;
        case "branchone":
        case "branchall":
            for (const branch of (0,nodes/* listOf */.c3)((0,nodes/* childOf */.GG)(value, "branches"))) {
                add((0,nodes/* childOf */.GG)(branch, "modules"), { kind: "branch", owner: step, steps: [] }, "step", steps);
            }
            add((0,nodes/* childOf */.GG)(value, "default"), { kind: "branch", owner: step, steps: [] }, "step", steps);
            break;
        case "aiagent":
            add((0,nodes/* childOf */.GG)(value, "tools"), { kind: "tools", owner: step, steps: [] }, "tool", steps);
            break;
    }
}
/**
 * Whether `results.<id>` of `target` has a value when `from` runs: steps before it do, its own list's and those of the
 * lists around it; within a loop also later ones, by their previous iteration. What runs inside of another step's loop
 * has that of one iteration, and inside of a branch none where the branch is not taken.
 */
function sightOf(from, target) {
    if (from.role === "failure" || target === from)
        return "visible";
    for (let step = from; step; step = step.scope.owner) {
        if (target.scope !== step.scope)
            continue;
        return target.position <= step.position || inLoop(step.scope) || step.scope.kind === "tools" ? "visible" : "later";
    }
    // No list around the step holds the target: it runs within another step. Of a branchall every branch runs.
    const owner = target.scope.owner;
    return owner?.type === "branchall" && !isAround(owner, from) ? sightOf(from, owner) : "inside";
}
function isAround(owner, step) {
    for (let it = step; it; it = it.scope.owner)
        if (it === owner)
            return true;
    return false;
}
function inLoop(scope) {
    for (let it = scope; it; it = it.owner?.scope)
        if (it.kind === "loop")
            return true;
    return false;
}
/** What a step holds of JavaScript: predicates, iterators, and the transforms of its inputs. */
function expressionsOf({ node, value, type }) {
    const holders = [
        ...["stop_after_if", "stop_after_all_iters_if", "skip_if"].map((key) => (0,nodes/* childOf */.GG)(node, key)),
        (0,nodes/* childOf */.GG)(node, "retry", "retry_if"),
        (0,nodes/* childOf */.GG)(node, "suspend", "user_groups_required"),
        ...["sleep", "timeout"].map((key) => (0,nodes/* childOf */.GG)(node, key)),
        ...["iterator", "parallelism"].map((key) => (0,nodes/* childOf */.GG)(value, key)),
        ...(type === "branchone" ? (0,nodes/* listOf */.c3)((0,nodes/* childOf */.GG)(value, "branches")) : []),
        // The server drops those of a step that only hands on what it gets.
        ...(type === "identity" ? [] : [...(0,nodes/* entriesOf */.Mc)((0,nodes/* childOf */.GG)(value, "input_transforms")).values()].map((it) => it.node)),
    ];
    return holders.flatMap((it) => expressionIn(it) ?? []);
}
function expressionIn(holder) {
    const type = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(holder, "type"));
    return type === undefined || type === "javascript" ? (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(holder, "expr")) : undefined;
}

// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(54559);
;// CONCATENATED MODULE: ./build/windmill/flows/expression.js
/**
 * JavaScript expressions of flows: whether they parse, and what of the flow they read. The server evaluates an
 * expression as the body of an async function. Older ones put `return ` in front unless the text holds `return `
 * anywhere; newer ones unless the text looks like a statement.
 */

const simple = /^(results|flow_input)(?:\.|\?\.)([A-Za-z_$][\w$]*)(?:(?:\.|\?\.)[A-Za-z_$][\w$]*|\[\d+\])*$/;
/** Of flows with many steps the same few expressions, mostly. */
const read = new Map();
const MAX_KEPT = 2_000;
/** How a text begins before which newer servers put no `return `; nor do they before one with a semicolon. */
const begins = /^(?:(?:const|let|var|if|for|while|switch|try|throw|function|class|async|await) |(?:if|for|while|switch)\(|try\{)/;
const quoted = /'(?:\\.|[^'\\])*(?:'|\\?$)|"(?:\\.|[^"\\])*(?:"|\\?$)|`(?:\\.|[^`\\])*(?:`|\\?$)/gs;
/** Paths that the server resolves itself, without JavaScript: their names may begin with digits or hold hyphens. */
const path = /^(?:results|flow_input|flow_env|previous_result)(?:\??\.[\w-]+|(?:\?\.)?\[[^\][]*\])*$/;
function readExpression(text) {
    const known = read.get(text);
    if (known)
        return known;
    // The server trims it first: after `return ` a line break would end the statement.
    const trimmed = text.trim();
    const expression = moved(parseExpression(trimmed), text.indexOf(trimmed));
    if (read.size < MAX_KEPT && text.length < 500)
        read.set(text, expression);
    return expression;
}
function moved(expression, by) {
    if (expression.kind === "unjudged")
        return expression;
    if (expression.kind === "faulty")
        return { ...expression, at: expression.at + by };
    return { ...expression, references: expression.references.map((it) => ({ ...it, at: it.at + by })) };
}
function parseExpression(text) {
    const plain = simple.exec(text);
    if (plain) {
        const [, root = "", name = ""] = plain;
        const at = text.indexOf(name, text.indexOf(root) + root.length);
        const optional = text.includes("?.");
        return { kind: "parsed", references: [reference(root, name, at, { bare: !optional })] };
    }
    if (text === "")
        return { kind: "parsed", references: [] };
    const returned = parseBody(text, text.includes("return ") ? "" : "return ");
    if (returned.kind !== "faulty")
        return returned;
    if (path.test(text))
        return { kind: "parsed", references: [] };
    const isStatement = text === "return" || begins.test(text) || text.replace(quoted, "").includes(";");
    const newer = parseBody(text, isStatement ? "" : "return ");
    if (newer.kind !== "parsed")
        return returned;
    return { ...newer, newer: !isStatement ? "value" : /^return\b/.test(text) ? "return" : "statement" };
}
/** @param before what the server puts before the text */
function parseBody(text, before) {
    const prefix = `async () => {\n${before}`;
    try {
        const program = (0,acorn/* parse */.qg)(`${prefix}${text};\n}`, { ecmaVersion: "latest" });
        return { kind: "parsed", references: referencesIn(program, prefix.length) };
    }
    catch (error) {
        const isJudged = error instanceof SyntaxError && !error.message.startsWith("Not enough stack space");
        if (!isJudged)
            return { kind: "unjudged" };
        const at = Math.min(Math.max(error.pos ?? 0, prefix.length) - prefix.length, text.length);
        return { kind: "faulty", message: error.message.replace(/ \(\d+:\d+\)$/, ""), at };
    }
}
const reference = (root, name, at, { bare = false, inSyncFunction = false }) => ({ root: root, name, at, bare, inSyncFunction });
function referencesIn(program, shift) {
    const found = [];
    const declared = new Set();
    const visit = (node, depth, sync) => {
        if (depth > 500)
            return;
        if (node.type === "VariableDeclarator" && isName(node.id))
            declared.add(node.id.name);
        if (isFunction(node)) {
            for (const it of node.params)
                if (isName(it))
                    declared.add(it.name);
            sync = !node.async;
        }
        const named = memberOf(node);
        if (named)
            found.push(reference(named.root, named.name, named.at - shift, { inSyncFunction: sync }));
        for (const key in node) {
            const child = node[key];
            if (Array.isArray(child))
                for (const it of child)
                    isEsNode(it) && visit(it, depth + 1, sync);
            else if (isEsNode(child))
                visit(child, depth + 1, sync);
        }
    };
    visit(program, 0, false);
    return found.filter((it) => !declared.has(it.root));
}
function memberOf(node) {
    if (node.type !== "MemberExpression" || !isName(node.object))
        return undefined;
    const root = node.object.name;
    const property = node.property;
    if (root !== "results" && root !== "flow_input")
        return undefined;
    if (!node.computed && isName(property))
        return { root, name: property.name, at: property.start };
    if (node.computed && property.type === "Literal" && typeof property.value === "string") {
        return { root, name: property.value, at: property.start + 1 };
    }
    return undefined;
}
const isEsNode = (it) => typeof it === "object" && it !== null && "type" in it && typeof it.type === "string";
const isName = (it) => isEsNode(it) && it.type === "Identifier";
const isFunction = (it) => it.type === "ArrowFunctionExpression" || it.type === "FunctionExpression";

;// CONCATENATED MODULE: ./build/windmill/checks/expressions.js





/** Characters; nobody writes a longer expression, and a machine's is not judged. */
const MAX_EXPRESSION = 200_000;
function checkExpressions(judging, flow, steps) {
    const byId = new Map();
    for (const step of steps)
        if (step.id !== undefined)
            byId.set(step.id, [...(byId.get(step.id) ?? []), step]);
    const properties = (0,nodes/* mapOf */.A7)((0,nodes/* childOf */.GG)(flow.document, "schema", "properties"));
    const inputs = properties && properties.entries.size > 0 ? new Set(properties.entries.keys()) : undefined;
    const known = { byId, inputs, env: (0,nodes/* entriesOf */.Mc)((0,nodes/* childOf */.GG)(flow.document, "value", "flow_env")) };
    for (const step of steps) {
        for (const node of expressionsOf(step))
            checkExpression(judging, flow, known, step, node);
    }
    const skip = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(flow.document, "value", "skip_expr"));
    if (skip)
        checkExpression(judging, flow, known, undefined, skip);
    checkEarlyReturn(judging, flow, known);
}
/** Whatever its schema says: the server takes the text for the id of a step. */
function checkEarlyReturn({ report }, { source, document }, { byId }) {
    const id = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(document, "value", "early_return"));
    if (!id || id.value === "" || byId.has(id.value))
        return;
    const fact = `\`early_return\` names a step, and none has the id \`${(0,quote/* quote */.h)(id.value)}\``;
    report("windmill.flows.unknown-result", fact + nearTo(id.value, byId.keys()), source.at(id.at));
}
/** @param step none for what is evaluated before the first one */
function checkExpression(judging, flow, known, step, node) {
    const { source } = flow;
    if (node.value.length > MAX_EXPRESSION)
        return;
    if (isWholeName(node.value, known))
        return;
    const expression = readExpression(node.value);
    const place = (offset) => source.at((0,nodes/* offsetWithin */.hM)(source.text, node, offset));
    if (expression.kind === "faulty") {
        const wrong = `this expression is no JavaScript: ${(0,quote/* quote */.h)(expression.message, 200)}`;
        const doubt = doubtOf(node.value.trim(), known);
        const fact = doubt === undefined ? wrong : `${wrong}; ${doubt}`;
        const severity = doubt === undefined ? "error" : "warning";
        judging.report("windmill.flows.expression", fact, place(expression.at), { severity });
        return;
    }
    if (expression.kind === "unjudged") {
        const fact = "this expression is too deep to be judged";
        judging.report("windmill.flows.expression", fact, place(0), { severity: "warning" });
        return;
    }
    if (expression.newer) {
        judging.report("windmill.flows.expression", refusedByOlder[expression.newer], place(0), { severity: "warning" });
    }
    for (const reference of expression.references) {
        if (reference.root === "flow_input")
            checkInput(judging, known, step, reference, place);
        else if (step)
            checkResult(judging, known, step, reference, place);
    }
}
/** The server looks first whether all that follows the dot is a name, with blanks or hyphens in it or not. */
function isWholeName(text, { inputs, env }) {
    const [, root, name = ""] = /^(flow_input|flow_env)\.(.+)$/.exec(text.trim()) ?? [];
    return root !== undefined && ((root === "flow_input" ? inputs : env)?.has(name) ?? false);
}
/** Such a line, the first of them, is all that the server takes of a text: `RE_FULL` in its `windmill-jseval`. */
const resultLine = /^(?:results|flow_env)\??\.\w+(?:\[\d+\])?(?:\.\w+)*$/m;
/** Why the server may take what is no JavaScript; nothing where it does not. */
function doubtOf(text, { inputs, byId }) {
    const line = resultLine.exec(text)?.[0];
    if (line !== undefined)
        return `the server takes its line \`${(0,quote/* quote */.h)(line)}\` alone`;
    const mayBeName = /^flow_input\.(?:[\w-]+|[\p{L}\p{N}_'’!?-]+(?: [\p{L}\p{N}_'’!?-]+)+)$/u.test(text);
    // A preprocessor makes the inputs, whatever the schema names.
    const isOpen = inputs === undefined || byId.has("preprocessor");
    return isOpen && mayBeName ? "the server takes it for a name, which the inputs may hold" : undefined;
}
const refusedByOlder = {
    statement: "this statement returns nothing: null on newer servers, and older ones refuse it; put `return` before its value",
    value: "older servers refuse this, since a `return` stands within it; put another `return` before the whole",
    return: "older servers refuse this, since they put another `return` before it; put a blank after this one",
};
function checkInput({ report }, known, step, { name, at }, place) {
    if (known.inputs === undefined || known.inputs.has(name))
        return;
    // What a trigger hands over beside the inputs.
    if (name === "wm_trigger" || name === "raw_string")
        return;
    if (name === "iter" && step && mayIterate(step))
        return;
    // A preprocessor makes the flow's inputs of what a trigger sends.
    if (known.byId.has("preprocessor") || step?.role === "preprocessor")
        return;
    const fact = `the flow's schema has no input \`${(0,quote/* quote */.h)(name)}\`${nearTo(name, known.inputs)}`;
    report("windmill.flows.flow-input", fact, place(at));
}
const mayIterate = ({ scope, role, type }) => inLoop(scope) || role === "failure" || type?.endsWith("loopflow") === true;
function checkResult({ report }, known, step, reference, place) {
    const { name, at, bare } = reference;
    if (reference.inSyncFunction) {
        const fact = `\`results.${(0,quote/* quote */.h)(name)}\` stands in a function that is not async, which older servers refuse`;
        report("windmill.flows.awaited-in-function", fact, place(at));
    }
    const targets = known.byId.get(name);
    if (!targets) {
        const effect = bare ? "the step fails here on older servers, and it is null on newer ones" : "it is null here";
        const fact = `no step has the id \`${(0,quote/* quote */.h)(name)}\`: ${effect}${nearTo(name, known.byId.keys())}`;
        report("windmill.flows.unknown-result", fact, place(at));
        return;
    }
    const sights = targets.map((it) => sightOf(step, it));
    if (sights.includes("visible"))
        return;
    if (sights.includes("later")) {
        report("windmill.flows.later-result", `\`${(0,quote/* quote */.h)(name)}\` runs after this step`, place(at));
    }
    else {
        const owner = targets[0]?.scope.owner?.id ?? "another step";
        report("windmill.flows.hidden-result", `\`${(0,quote/* quote */.h)(name)}\` runs inside of \`${(0,quote/* quote */.h)(owner)}\``, place(at));
    }
}

;// CONCATENATED MODULE: ./build/windmill/checks/ids.js
/** The ids of a flow's steps. */


const reserved = new Set(["failure", "preprocessor", "Input", "Result", "Trigger", "flow_input", "results"]);
function checkIds({ report }, { source }, steps) {
    const seen = new Map();
    for (const step of steps) {
        const { id, role } = step;
        if (id === undefined || role === "failure" || role === "preprocessor")
            continue;
        const at = (0,nodes/* childOf */.GG)(step.node, "id")?.at ?? step.node.at;
        const first = seen.get(id);
        if (first !== undefined) {
            const fact = `the id \`${(0,quote/* quote */.h)(id)}\` is that of the step on line ${source.at(first).line} as well`;
            report("windmill.flows.duplicate-id", fact, source.at(at));
        }
        else
            seen.set(id, at);
        if (reserved.has(id))
            report("windmill.flows.reserved-id", `\`${id}\` is a name of Windmill's own`, source.at(at));
        else if (role === "step" && !/^[A-Za-z_]\w*$/.test(id)) {
            const fact = `\`${(0,quote/* quote */.h)(id)}\` cannot be written after \`results.\` within a larger expression`;
            report("windmill.flows.id-form", fact, source.at(at));
        }
    }
}

;// CONCATENATED MODULE: ./build/windmill/checks/inputs.js

function inputsOf({ main }) {
    if (main.kind !== "found")
        return undefined;
    return new Map(main.parameters.map(({ name, type, required }) => [name, { type, required }]));
}
const types = new Set([
    ...["string", "number", "integer", "boolean", "array", "object"],
]);
/** By the schema of a flow, or of a script whose program tells less; nothing where there is none. */
function schemaInputs(document) {
    const properties = (0,nodes/* mapOf */.A7)((0,nodes/* childOf */.GG)(document, "schema", "properties"));
    if (!properties)
        return undefined;
    const required = new Set((0,nodes/* textsOf */.CB)((0,nodes/* childOf */.GG)(document, "schema", "required")));
    return new Map([...properties.entries].map(([key, { node }]) => {
        const stated = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(node, "type"));
        return [key, { type: types.has(stated) ? stated : "any", required: required.has(key) }];
    }));
}

;// CONCATENATED MODULE: ./build/windmill/checks/refused.js
/** What the server refuses of a flow although `wmill lint` passes it, and numbers that make no sense. */

/** Places of a module whose number the server takes only from 0 on. */
const unsigned = [
    ["cache_ttl"],
    ["suspend", "required_events"],
    ["suspend", "timeout"],
    ["retry", "constant", "attempts"],
    ["retry", "constant", "seconds"],
    ["retry", "exponential", "attempts"],
    ["retry", "exponential", "multiplier"],
    ["retry", "exponential", "seconds"],
];
function checkRefused(judging, flow, steps) {
    for (const step of steps) {
        // Of an agent's tool the server reads what it does, and nothing of how a step ends.
        if (step.role !== "tool")
            checkModule(judging, flow, step);
        checkPlace(judging, flow, step);
    }
}
function checkModule({ report }, { source }, { node, role }) {
    for (const key of ["stop_after_if", "stop_after_all_iters_if"]) {
        const stop = (0,nodes/* entryOf */.Ms)(node, key);
        const map = (0,nodes/* mapOf */.A7)(stop?.node);
        if (stop && map && !map.entries.has("skip_if_stopped")) {
            const fact = `\`${key}\` lacks \`skip_if_stopped\`: true or false`;
            report("windmill.flows.refused", fact, source.at(stop.at));
        }
    }
    const mock = (0,nodes/* entryOf */.Ms)(node, "mock");
    if (mock && (0,nodes/* mapOf */.A7)(mock.node) && !(0,nodes/* entryOf */.Ms)(mock.node, "enabled")) {
        report("windmill.flows.refused", "`mock` lacks `enabled`: true or false", source.at(mock.at));
    }
    for (const path of unsigned) {
        const found = (0,nodes/* childOf */.GG)(node, ...path);
        const number = (0,nodes/* numberOf */.rl)(found);
        if (found && number !== undefined && number < 0) {
            report("windmill.flows.refused", `\`${path.join(".")}\` is ${number}: it must not be negative`, source.at(found.at));
        }
    }
    const exponential = (0,nodes/* childOf */.GG)(node, "retry", "exponential");
    const seconds = (0,nodes/* childOf */.GG)(exponential, "seconds");
    // The server looks at the handlers' own less closely.
    if (role === "step" && seconds && (0,nodes/* numberOf */.rl)(seconds) === 0 && ((0,nodes/* numberOf */.rl)((0,nodes/* childOf */.GG)(exponential, "attempts")) ?? 0) > 0) {
        report("windmill.flows.refused", "`retry.exponential.seconds` is 0: it must be at least 1", source.at(seconds.at));
    }
    const factor = (0,nodes/* childOf */.GG)(exponential, "random_factor");
    const share = (0,nodes/* numberOf */.rl)(factor) ?? 0;
    if (factor && (share > 127 || share < -128)) {
        const fact = `\`retry.exponential.random_factor\` is ${share}: it must be -128 to 127`;
        report("windmill.flows.refused", fact, source.at(factor.at));
    }
}
function checkPlace({ report }, { source }, { value, type }) {
    const path = type === "script" || type === "flow" ? (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(value, "path")) : undefined;
    if (path && path.value !== "" && !/^(u|f|g|hub)\//.test(path.value)) {
        const fact = `${path.value} is not below u/, f/, g/ or hub/`;
        report("windmill.references.path", fact, source.at(path.at));
    }
}

;// CONCATENATED MODULE: ./build/windmill/checks/recursion.js

/** Remembers a step that runs a flow every time: none before it can end the flow, and nothing skips it. */
function noteRun({ facts }, { path, source, document }, step, to) {
    if (step.role !== "step" || step.scope.kind !== "flow" || step.position > endOf(step.scope))
        return;
    const isMocked = states(step.node, "mock") && (0,nodes/* flagOf */.iP)((0,nodes/* childOf */.GG)(step.node, "mock", "enabled")) !== false;
    if (isMocked || states(step.node, "skip_if") || states(document, "value", "skip_expr"))
        return;
    facts.runs.push({ from: path, to, place: source.at(step.node.at) });
}
const ends = new WeakMap();
/** Position of the first step after which the flow may end. */
function endOf(scope) {
    const known = ends.get(scope);
    if (known !== undefined)
        return known;
    const found = scope.steps.findIndex((it) => ["stop_after_if", "stop_after_all_iters_if", "suspend"].some((key) => states(it.node, key)));
    const end = found === -1 ? scope.steps.length : found;
    ends.set(scope, end);
    return end;
}
/** A null says the same as no key. */
function states(node, ...keys) {
    const stated = (0,nodes/* childOf */.GG)(node, ...keys);
    return stated !== undefined && !(0,nodes/* isNull */.kZ)(stated);
}
/** A run is endless if what it runs leads back to it. */
function checkRecursion({ facts, report }) {
    const circleOf = circlesOf(facts.runs);
    for (const { from, to, place } of facts.runs) {
        if (circleOf.get(from) !== circleOf.get(to))
            continue;
        const fact = from === to ? "this flow runs itself every time" : `${to} runs this flow in turn, every time`;
        report("windmill.flows.endless-recursion", fact, place, { about: [to] });
    }
}
/** By flow, the number of its strongly connected component, as S. R. Kosaraju finds them: all lead to all others. */
function circlesOf(runs) {
    const [onward, backward] = [groupBy(runs, "from", "to"), groupBy(runs, "to", "from")];
    const order = [];
    const seen = new Set();
    for (const it of onward.keys())
        walk(it, onward, seen, (done) => order.push(done));
    const circles = new Map();
    const placed = new Set();
    for (const [number, it] of order.reverse().entries())
        walk(it, backward, placed, (at) => circles.set(at, number));
    return circles;
}
function groupBy(runs, by, what) {
    const groups = new Map(runs.flatMap(({ from, to }) => [from, to].map((it) => [it, []])));
    for (const it of runs)
        groups.get(it[by])?.push(it[what]);
    return groups;
}
/** Goes to all that was not seen yet; tells of each when all that it leads to is done. Chains are too long to recurse. */
function walk(from, next, seen, done) {
    if (seen.has(from))
        return;
    seen.add(from);
    const path = [{ flow: from, left: [...(next.get(from) ?? [])] }];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
        const to = at.left.pop();
        if (to === undefined) {
            path.pop();
            done(at.flow);
        }
        else if (!seen.has(to)) {
            seen.add(to);
            path.push({ flow: to, left: [...(next.get(to) ?? [])] });
        }
    }
}

;// CONCATENATED MODULE: ./build/windmill/checks/secrets.js

/** Forms that only secrets have. */
const secrets_forms = [
    [/\bAKIA[0-9A-Z]{16}\b/, "an AWS access key"],
    [/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, "a GitHub token"],
    [/\bgithub_pat_\w{50,}/, "a GitHub token"],
    [/\bglpat-[\w-]{20,}/, "a GitLab token"],
    [/\bxox[abprs]-[\w-]{10,}/, "a Slack token"],
    [/\bsk-(?:proj-|ant-|live_)?[A-Za-z0-9_-]{32,}/, "an API key"],
    [/\bsk_live_[A-Za-z0-9]{20,}/, "a Stripe key"],
    [/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/, "a private key"],
];
const secretName = /^(?:.*_)?(?:password|passwd|secret|api_?key|access_?token|auth_?token|private_?key)$/i;
/** What is meant to be replaced, or to be looked up. */
const placeholder = /^$|^\$|^[ufg]\/|[<>{}\s]|^(?:changeme|change_me|password|secret|todo|xxx+|\*+|your[-_].*|example.*|none|null|test)$/i;
function checkSecrets({ report }, source, transforms) {
    for (const { key, node } of (0,nodes/* entriesOf */.Mc)(transforms).values()) {
        if ((0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(node, "type")) !== "static")
            continue;
        const value = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(node, "value"));
        if (!value)
            continue;
        const form = secrets_forms.find(([pattern]) => pattern.test(value.value.slice(0, 10_000)))?.[1];
        const named = secretName.test(key) && value.value.length >= 8 && !placeholder.test(value.value);
        if (form === undefined && !named)
            continue;
        const what = form ?? "a secret, by its name,";
        report("windmill.flows.secret", `\`${key}\` holds ${what} in plain text`, source.at(value.at));
    }
}

;// CONCATENATED MODULE: ./build/windmill/checks/step.js
/** One step of a flow: what it runs, what it hands over, and how it ends. */











const keysOf = (name) => Object.keys(definitions[name]?.properties ?? {});
/** Keys of a module beyond the schema's, as servers write them. */
const moduleKeys = new Set([
    ...keysOf("FlowModule"),
    "pass_flow_input_directly",
    "apply_preprocessor",
    "is_trigger",
    "delete_after_use",
    "labels",
    "tag",
    "debounce_delay_s",
    "debounce_key",
]);
/** Keys of what a step does beyond those of its type in the schema, as servers write them. */
const extraKeys = `tag hash path lock concurrency_key concurrent_limit concurrency_time_window_s custom_concurrency_key is_trigger
  assets modules_node default_node modules failure_module envs priority input_transforms input_transform debouncing
  pass_flow_input_directly schema tag_override is_flow summary cache_ttl timeout`.split(/\s+/);
const valueKeys = Object.fromEntries(Object.entries({
    rawscript: "RawScript",
    script: "PathScript",
    flow: "PathFlow",
    forloopflow: "ForloopFlow",
    whileloopflow: "WhileloopFlow",
    branchone: "BranchOne",
    branchall: "BranchAll",
    aiagent: "AiAgent",
    identity: "Identity",
}).map(([type, name]) => [type, new Set([...keysOf(name), ...extraKeys, "tool_type"])]));
async function checkStep(judging, flow, step) {
    const { value, type } = step;
    checkKeys(judging, flow, step);
    if (!value)
        return;
    if (type === "whileloopflow" || type === "branchone")
        checkEnding(judging, flow, step, value);
    if (type === "script" || type === "flow")
        checkPath(judging, flow, step, value, type);
    if (type === "rawscript")
        await checkInline(judging, flow, step, value);
    // An agent's tool of another server is reached by a resource.
    if ((0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(value, "tool_type")) === "mcp")
        checkResourcePaths(judging, flow.source, value, `flow ${flow.path}`);
    checkSecrets(judging, flow.source, (0,nodes/* childOf */.GG)(value, "input_transforms"));
}
function checkKeys({ report }, { source }, { node, value, type, role }) {
    const own = valueKeys[type ?? ""];
    for (const { key, at } of role === "tool" ? [] : (0,nodes/* entriesOf */.Mc)(node).values()) {
        if (!moduleKeys.has(key))
            report("windmill.structure.unknown-key", unknownKey(key, "a step", moduleKeys), source.at(at));
    }
    if (!own)
        return;
    for (const { key, at } of (0,nodes/* entriesOf */.Mc)(value).values()) {
        if (!own.has(key))
            report("windmill.structure.unknown-key", unknownKey(key, `a ${type} step`, own), source.at(at));
    }
}
/** Loops that nothing stops, and branches that nothing leads into. */
function checkEnding({ report }, { source }, step, value) {
    if (step.type === "whileloopflow") {
        const stops = (it) => (it?.kind === "map" &&
            (it.entries.has("stop_after_if") || [...it.entries.values()].some((own) => stops(own.node)))) ||
            (it?.kind === "list" && it.items.some(stops));
        if (stops((0,nodes/* childOf */.GG)(value, "modules")) || (0,nodes/* entryOf */.Ms)(step.node, "stop_after_if"))
            return;
        report("windmill.flows.endless-loop", "no step of this while loop has a `stop_after_if`", source.at(step.node.at));
        return;
    }
    let taken = false;
    for (const branch of (0,nodes/* listOf */.c3)((0,nodes/* childOf */.GG)(value, "branches"))) {
        const expr = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(branch, "expr"));
        const text = expr?.value.trim().replace(/;$/, "");
        if (taken || text === "false") {
            const fact = taken ? "a branch before this one is always taken" : "its condition is never true";
            report("windmill.flows.unreachable-branch", fact, source.at(expr?.at ?? branch.at));
        }
        taken ||= text === "true";
    }
}
function checkPath(judging, flow, step, value, kind) {
    const path = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(value, "path"));
    if (!path || path.value === "")
        return;
    const place = flow.source.at(path.at);
    if (path.value.startsWith("hub/")) {
        if (!/^hub\/\d+(\/|$)/.test(path.value)) {
            judging.report("windmill.references.hub", `${path.value} has no number after hub/`, place);
        }
        return;
    }
    checkTarget(judging, "windmill.references.step", { kind, path: path.value, place }, `flow ${flow.path}`);
    addCall(judging, flow, step, `${kind} ${path.value}`, value);
    if (kind === "flow")
        noteRun(judging, flow, step, path.value);
}
async function checkInline(judging, flow, step, value) {
    const content = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(value, "content"));
    const language = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(value, "language"));
    checkLockFile(judging, flow, value);
    if (!content || language === undefined)
        return;
    const { facts } = judging;
    facts.languages.set(language, (facts.languages.get(language) ?? 0) + 1);
    const script = `${flow.path}/${step.id ?? ""}`;
    const entry = step.role === "preprocessor" ? "preprocessor" : "main";
    const named = (0,inline/* inlineFiles */.vU)(content.value, flow.folder);
    if (!named) {
        const program = await (0,scripts_read/* readProgram */.Lk)({ text: content.value, language, script, entry });
        const where = { source: flow.source, within: content };
        checkSyntax(judging, where, program);
        checkImports(judging, where, program, `script ${script}`, false);
        callInline(judging, flow, step, value, program);
        return;
    }
    // The CLI also looks for a file that is named after the step.
    const ending = content.value.split(".").slice(1).join(".");
    const candidates = [...named, `${flow.folder}${step.id}.${ending}`];
    const found = (0,inline/* firstThere */.bx)(judging.index.files, candidates);
    if (found === undefined) {
        const { fact, linked } = (0,inline/* notThere */._)(judging.index, candidates);
        if (linked !== undefined)
            facts.linked.set(`flow ${flow.path}`, linked);
        const severity = linked === undefined ? "error" : "warning";
        const place = flow.source.at(content.at);
        judging.report("windmill.structure.inline-missing", `the file ${fact}`, place, { severity, about: named });
        return;
    }
    const source = sourceIn(judging, flow.members, found);
    if (!source)
        return;
    const program = await (0,scripts_read/* readProgram */.Lk)({ text: source.text, language, script, entry });
    checkSyntax(judging, { source }, program);
    checkImports(judging, { source }, program, `script ${script}`, false);
    callInline(judging, flow, step, value, program);
}
function checkLockFile({ index, report }, { folder, source }, value) {
    const lock = (0,nodes/* textNode */.qn)((0,nodes/* childOf */.GG)(value, "lock"));
    const about = [...((0,inline/* inlineFiles */.vU)(lock?.value ?? "", folder) ?? []), ...((0,inline/* inlineFiles */.vU)(lock?.value ?? "", "") ?? [])];
    if (!lock || about.length === 0 || (0,inline/* firstThere */.bx)(index.files, about))
        return;
    report("windmill.structure.lock-missing", `the lock ${(0,inline/* notThere */._)(index, about).fact}`, source.at(lock.at), { about });
}
function callInline(judging, flow, step, value, program) {
    const inputs = inputsOf(program);
    if (inputs && step.role !== "tool")
        addCall(judging, flow, step, inputs, value);
}
/** Judged when every signature is known. A tool's inputs are the agent's to choose. */
function addCall(judging, flow, step, target, value) {
    const transforms = (0,nodes/* mapOf */.A7)((0,nodes/* childOf */.GG)(value, "input_transforms"));
    if (!transforms || step.role === "tool")
        return;
    // A handler without transforms is handed the error as it is, a preprocessor what the trigger sends.
    if ((step.role === "failure" || step.role === "preprocessor") && transforms.entries.size === 0)
        return;
    const given = [...transforms.entries.values()].map(({ key, at, node }) => {
        const stated = (0,nodes/* childOf */.GG)(node, "value");
        const literal = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(node, "type")) === "static" && stated !== undefined && !(0,nodes/* isNull */.kZ)(stated);
        const reference = (0,nodes/* textOf */.b6)(stated)?.startsWith("$") === true;
        return { name: key, place: flow.source.at(at), ...(literal && !reference && { type: (0,nodes/* typeOf */.QP)(stated) }) };
    });
    const { calls, subflowCalls } = judging.facts;
    const subflow = typeof target === "string" && target.startsWith("flow ");
    (subflow ? subflowCalls : calls).push({ target, given, place: flow.source.at(step.node.at) });
}

;// CONCATENATED MODULE: ./build/windmill/checks/flow.js
/** One flow: its form, its steps, and the programs that stand in it. */












/** Beyond those of the schema: what servers of any age write into a flow.yaml. */
const knownKeys = new Set(`summary description value schema tag path edited_by edited_at archived extra_perms starred draft_only is_draft
  on_behalf_of on_behalf_of_email has_on_behalf_of ws_error_handler_muted dedicated_worker timeout priority
  visible_to_runner_only labels inherited_labels lock_error_logs dependency_job has_draft version_id version
  deployment_message no_main_func workspace_id permissioned_as preserve_on_behalf_of`.split(/\s+/));
async function checkFlow(judging, asset) {
    const source = judging.read(asset.file);
    const document = source && (await judging.tree(source));
    const folder = (0,workspace_paths/* folderName */.ub)(asset.file);
    const members = readMembers(judging, folder);
    hashMembers(judging, { folder, main: asset.file, top: "flow" }, members);
    if (!source || !document)
        return;
    const flow = { path: asset.path, folder: `${folder}/`, source, document, members };
    reportViolations(judging, source, flowViolations(document), "flow");
    if (!(0,nodes/* mapOf */.A7)(document))
        return;
    for (const { key, at } of (0,nodes/* entriesOf */.Mc)(document).values()) {
        if (!knownKeys.has(key))
            judging.report("windmill.structure.unknown-key", unknownKey(key, "a flow", knownKeys), source.at(at));
    }
    const steps = stepsOf(document);
    checkRefused(judging, flow, steps);
    checkIds(judging, flow, steps);
    checkExpressions(judging, flow, steps);
    for (const step of steps)
        await checkStep(judging, flow, step);
    checkValues(judging, source, (0,nodes/* childOf */.GG)(document, "value"), `flow ${flow.path}`);
    const inputs = schemaInputs(document);
    if (inputs)
        judging.facts.inputs.set(`flow ${flow.path}`, inputs);
}

;// CONCATENATED MODULE: ./build/windmill/checks/folders.js
/** Folders of the workspace: `f/<name>` with what says who may use it. */


/** Once a folder, at the first of its files. */
function checkFolderMeta({ index, top, report }) {
    if (!index.config.pushes("folder"))
        return;
    const seen = new Set();
    const first = (file) => {
        const folder = /^f\/[^/]+(?=\/)/.exec(file)?.[0];
        if (folder === undefined || seen.has(folder))
            return;
        seen.add(folder);
        if (index.exists("folder", folder))
            return;
        const fact = `${folder}/folder.meta.yaml is missing: write the lines ${linesOf((0,workspace_paths/* baseName */.Fl)(folder))}, and who is to own it`;
        report("windmill.references.folder-meta", fact, top(file), { about: [folder] });
    };
    for (const script of index.scripts.values())
        first(script.programs[0]?.file ?? script.metadata[0] ?? "");
    for (const asset of index.assets)
        if (asset.part.kind !== "stray-flow")
            first(asset.file);
}
/**
 * What `wmill folder new` 1.819 writes. It is not written by `--fix`: a push takes its owners and permissions away from a
 * folder that the server has already.
 */
const linesOf = (name) => ['summary: ""', `display_name: ${(0,quote/* quote */.h)(JSON.stringify(name))}`, "owners: []", "extra_perms: {}"]
    .map((it) => `\`${it}\``)
    .join(", ");

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/windmill/scripts/standard.js
var standard = __webpack_require__(69385);
;// CONCATENATED MODULE: ./build/windmill/checks/python-lock.js
/** A lock of Python against what its program imports: modules are not named as their packages are. */

/** Modules in whose package's name their own is not found. */
const python_lock_packages = {
    apiclient: "googleapi",
    bs4: "beautifulsoup",
    cv2: "opencv",
    fitz: "pymupdf",
    gi: "pygobject",
    googleapiclient: "googleapi",
    mpltoolkits: "matplotlib",
    mysqldb: "mysqlclient",
    pil: "pillow",
    pkgresources: "setuptools",
    pylab: "matplotlib",
    skimage: "scikitimage",
    sklearn: "scikitlearn",
    win32api: "pywin32",
    win32com: "pywin32",
};
const plain = (name) => name.toLowerCase().replace(/[-_.]/g, "");
/** `wmill` is not counted: workers may bring it themselves. */
const isThirdParty = (module) => !standard/* pythonModules */.c.has(module) && module !== "wmill";
/**
 * Whether it is certain, as far as names tell, that a lock has none of the packages: no name in it is part of an import's
 * or the other way round. One import that is held tells that the lock is the program's.
 * @param imported modules, by the first part of their names
 */
function holdsNone(lock, program, imported) {
    const modules = imported.filter(isThirdParty).map(plain);
    // These comments name the packages themselves.
    if (modules.length === 0 || /^\s*#\s*(?:extra_)?requirements\s*:|#\s*(?:re)?pin\s*:/im.test(program))
        return false;
    const lines = lock.split(/\r?\n/).filter((it) => it.trim() !== "" && !/^\s*(?:#|--)/.test(it));
    const names = lines.map((it) => /^\s*([\w.-]+)(?:\[[^\]]*\])?\s*==/.exec(it)?.[1]);
    // What is fetched from elsewhere may hold anything.
    if (names.includes(undefined))
        return false;
    const held = names.map((it) => plain(it));
    return modules.every((module) => {
        const name = Object.hasOwn(python_lock_packages, module) ? python_lock_packages[module] : module;
        return !held.some((it) => it.includes(name) || name.includes(it));
    });
}

;// CONCATENATED MODULE: ./build/windmill/checks/lock.js
/** A script's lock: whether it is there, looks like one, and holds what the program imports. */





function checkLock(judging, metadata, document, locked) {
    const entry = (0,nodes/* entryOf */.Ms)(document, "lock");
    if (!entry)
        return;
    const { node } = entry;
    const stated = node.kind === "list" ? (0,nodes/* textsOf */.CB)(node).join("\n") : node.kind === "scalar" ? node.value : undefined;
    if (typeof stated !== "string" || stated.trim() === "")
        return;
    const candidates = (0,inline/* inlineFiles */.vU)(stated, "");
    if (!candidates) {
        checkContent(judging, metadata, entry.at, stated, locked);
        return;
    }
    const file = (0,inline/* firstThere */.bx)(judging.index.files, candidates);
    if (file === undefined) {
        const { fact, linked } = (0,inline/* notThere */._)(judging.index, candidates);
        if (linked !== undefined)
            judging.facts.linked.set(`script ${locked.path}`, linked);
        judging.report("windmill.structure.lock-missing", `the lock ${fact}`, metadata.at(entry.at), { about: candidates });
        return;
    }
    const lock = judging.read(file);
    if (lock)
        checkContent(judging, lock, 0, lock.text, locked);
}
function checkContent({ report }, place, at, lock, { language, text, program }) {
    if (lock.trim() === "" || lock.trim() === "<empty>")
        return;
    const wrong = strayLine(lock, language);
    if (wrong !== undefined) {
        const fact = `this is no lock of ${language}: ${(0,quote/* quote */.h)(wrong)}`;
        report("windmill.scripts.lock", fact, place.at(at === 0 ? lock.indexOf(wrong) : at));
        return;
    }
    if (language === "python3" && holdsNone(lock, text, program.packages)) {
        const names = program.packages.filter(isThirdParty).map((it) => `\`${(0,quote/* quote */.h)(it)}\``);
        report("windmill.scripts.lock", `the lock names none of what the program imports: ${names.join(", ")}`, place.at(at));
    }
    for (const missing of language === "bun" ? missingPackages(lock, program.packages) : []) {
        report("windmill.scripts.lock", `the lock does not hold ${(0,quote/* quote */.h)(missing)}, which the program imports`, place.at(at));
    }
}
/** The first line that no lock of the language can hold. */
function strayLine(lock, language) {
    const lines = lock.split(/\r?\n/).filter((it) => it.trim() !== "");
    switch (language) {
        case "python3":
            return lines.find((it) => !/^\s*(#|-|\/\/|[A-Za-z0-9][\w.-]*\s*(\[[^\]]*\])?\s*(==|@|;|~=|>=|<=|!=|<|>|$)|git\+|https?:)/.test(it));
        case "bun":
        case "nativets":
        case "deno":
            return lines[0]?.startsWith("{") || lines[0]?.startsWith("//") ? undefined : lines[0];
        case "rust":
            return lines.some((it) => /^(version = |\[\[package\]\]|# This file)/.test(it)) ? undefined : lines[0];
        case "go":
            return lines.some((it) => /^(module|go|require|\/\/go\.sum|\S+ v\S+ h1:)/.test(it)) ? undefined : lines[0];
        default:
            return undefined;
    }
}
/** A bun lock begins with the package.json that it was made from. */
function missingPackages(lock, packages) {
    const end = lock.search(/\n\/\/bun\.lockb?/);
    if (end === -1)
        return [];
    let dependencies;
    try {
        dependencies = JSON.parse(lock.slice(0, end))?.dependencies;
    }
    catch {
        return [];
    }
    if (typeof dependencies !== "object" || dependencies === null)
        return [];
    const held = new Set(Object.keys(dependencies));
    return [...new Set(packages.map(packageName))].filter((it) => it !== undefined && !held.has(it) && !external_node_module_.builtinModules.includes(it));
}
/** `@scope/name@1.2/sub` is `@scope/name`; nothing for what comes with the runtime. */
function packageName(specifier) {
    if (/^(node|bun|npm|jsr|https?|file|data):/.test(specifier) || specifier === "bun")
        return undefined;
    const [first = "", second = ""] = specifier.split("/");
    const name = first.startsWith("@") ? `${first}/${second.split("@")[0]}` : first.split("@")[0];
    return name.startsWith("#") || name.startsWith("$") || name === "" ? undefined : name;
}

// EXTERNAL MODULE: ./build/windmill/checks/signature.js
var signature = __webpack_require__(73133);
;// CONCATENATED MODULE: ./build/windmill/checks/script.js
/** One script: its metadata, its program, and whether they belong together. */









const kinds = ["script", "trigger", "failure", "approval", "command", "preprocessor"];
/** What `wmill` writes into or takes from a script.yaml, and what servers of any age emit into it. */
const script_knownKeys = new Set(`summary description lock kind schema tag envs timeout priority cache_ttl concurrent_limit concurrency_time_window_s
  concurrency_key custom_concurrency_key debounce_key debounce_delay_s debounce_args_to_accumulate max_total_debouncing_time
  max_total_debounces_amount dedicated_worker on_behalf_of_email on_behalf_of has_on_behalf_of has_preprocessor labels
  ws_error_handler_muted restart_unless_cancelled visible_to_runner_only delete_after_use delete_after_secs no_main_func
  auto_kind is_template codebase language path hash content draft_only is_draft cache_ignore_s3_path assets modules
  retry extra_perms archived created_by created_at parent_hash parent_hashes workspace_id starred has_draft deleted
  lock_error_logs inherited_labels permissioned_as preserve_on_behalf_of type name inline_script fileset`.split(/\s+/));
async function checkScript(judging, script) {
    const { facts, index } = judging;
    const [metadataFile] = script.metadata;
    const [program] = script.programs;
    const metadata = metadataFile === undefined ? undefined : judging.read(metadataFile);
    const source = program && judging.read(program.file);
    const document = metadata && (await judging.tree(metadata));
    if (metadata && document)
        checkMetadata(judging, metadata, document);
    if (!program)
        facts.unread.set(script.path, "no program stands beside its metadata");
    else if (!source)
        facts.unread.set(script.path, "the program cannot be read");
    if (!program || !source)
        return;
    if (metadata && index.hasHashes) {
        facts.hashes.set(script.path, { ...(0,windmill_hashes/* fileHash */.Lg)(windmill_hashes/* scriptHash */.W3, source.text, metadata.text), file: program.file });
        for (const module of script.modules)
            readModule(judging, script.path, module);
    }
    const language = program.language === "typescript" ? index.config.typescript : program.language;
    facts.languages.set(language, (facts.languages.get(language) ?? 0) + 1);
    const entry = (0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(document, "kind")) === "preprocessor" ? "preprocessor" : "main";
    const read = await (0,scripts_read/* readProgram */.Lk)({ text: source.text, language, script: script.path, entry });
    if (read.main.kind !== "unread")
        facts.read.add(script.path);
    else
        facts.unread.set(script.path, unreadBecause(language));
    checkSyntax(judging, { source }, read);
    // A bundle takes in files that are no scripts.
    const isScript = (it) => it.candidates.some((path) => index.exists("program", path));
    const imports = index.config.isBundled(program.file) ? read.imports.filter(isScript) : read.imports;
    // A script of several modules imports these by relative paths, and they are no scripts.
    const alone = script.modules.length === 0;
    checkImports(judging, { source }, { ...read, imports }, `script ${script.path}`, alone);
    if (read.main.kind === "none" && read.syntax === undefined && !isLibrary(document, script.path)) {
        facts.mainless.push({ path: script.path, place: source.at(0), entry });
    }
    if (metadata && document)
        checkLock(judging, metadata, document, { path: script.path, language, text: source.text, program: read });
    // Where the program's own parameters are not known, a schema that names some stands for them.
    const inputs = inputsOf(read) ?? schemaInputs(document);
    if (inputs && (read.main.kind === "found" || inputs.size > 0))
        facts.inputs.set(`script ${script.path}`, inputs);
    if (metadata && document && !read.syntax)
        (0,signature/* checkSchema */._)(judging, { source, metadata, document, program: read, language });
}
const unreadBecause = (language) => (0,scripts_read/* hasGrammar */.En)(language) ? "the program is too much for its parser" : `programs of ${language} are not read here`;
function checkMetadata({ report }, source, document) {
    if (!(0,nodes/* mapOf */.A7)(document)) {
        // wmill takes an empty one for a script without any.
        const severity = (0,nodes/* isNull */.kZ)(document) ? "warning" : "error";
        report("windmill.structure.schema", "the metadata must be a map", source.at(document.at), { severity });
        return;
    }
    const kind = (0,nodes/* entryOf */.Ms)(document, "kind");
    const value = kind?.node.kind === "scalar" ? kind.node.value : undefined;
    if (kind && value !== null && value !== "" && !kinds.includes(String(value))) {
        const fact = `\`kind\` must be one of ${kinds.map((it) => `\`${it}\``).join(", ")}`;
        report("windmill.structure.kind", fact, source.at(kind.node.at));
    }
    for (const { key, at } of (0,nodes/* entriesOf */.Mc)(document).values()) {
        if (!script_knownKeys.has(key))
            report("windmill.structure.unknown-key", unknownKey(key, "a script", script_knownKeys), source.at(at));
    }
}
function readModule(judging, path, file) {
    const source = file.endsWith(".lock") ? undefined : judging.read(file);
    if (!source)
        return;
    const name = file.slice(file.indexOf("__mod/") + "__mod/".length);
    judging.facts.hashes.set(`${path}+${name}`, { ...(0,windmill_hashes/* fileHash */.Lg)(windmill_hashes/* memberHash */.dj, source.text), file });
}
/** A Python package's own module is never run. */
const isLibrary = (document, path) => (0,workspace_paths/* baseName */.Fl)(path) === "__init__" ||
    (0,nodes/* flagOf */.iP)((0,nodes/* childOf */.GG)(document, "no_main_func")) === true ||
    /^(?:lib|wac)$/.test((0,nodes/* textOf */.b6)((0,nodes/* childOf */.GG)(document, "auto_kind")) ?? "");

;// CONCATENATED MODULE: ./build/windmill/focus.js
/** What of a workspace a change concerns: the changed assets, and those whose text names one of them. */

/** Languages whose programs import scripts, each of its own kind. */
const importing = [/\.py$/, /\.ts$/];
/** Assets that others do not name by the last part of their path. */
const unnamed = ["folder", "group", "user", "settings", "stray-flow"];
/**
 * @param changed files relative to the workspace, deleted ones included
 * @returns nothing where all of the workspace is concerned: its wmill.yaml changed, or what every lock is made from
 */
function focusOn(changed, index) {
    if ([...changed].some((it) => it === workspace_paths/* configFile */.Ze || it.startsWith("dependencies/")))
        return undefined;
    const paths = new Set();
    const names = new Set();
    for (const file of changed) {
        const asset = index.assetOf(file);
        if (asset)
            paths.add(asset.path);
        if (!asset || !unnamed.includes(asset.kind))
            names.add((0,workspace_paths/* baseName */.Fl)(asset?.path ?? file));
        for (const folder of asset?.kind === "script" ? foldersWith(asset.path, index) : []) {
            paths.add(folder);
            names.add((0,workspace_paths/* baseName */.Fl)(folder));
        }
    }
    const escaped = [...names].map((it) => it.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    // As a name of its own: `s2` is not in `s20`.
    const named = new RegExp(`(?<![\\w-])(?:${escaped.join("|")})(?![\\w-])`);
    const programs = [...paths].flatMap((it) => index.scripts.get(it)?.programs.map((own) => own.file) ?? []);
    const importable = importing.filter((it) => [...changed, ...programs].some((own) => it.test(own)));
    // A script's metadata names its lock alone, which may be shared.
    const isLock = (it) => it.endsWith(".lock") || index.assetOf(it) === undefined;
    const locks = [...changed].some(isLock);
    const mayName = (file) => {
        if ((0,workspace_paths/* programOf */.oQ)(file))
            return importable.some((it) => it.test(file));
        return locks || !/\.script\.(?:yaml|json)$/.test(file);
    };
    const isChanged = (it) => changed.has(it) || paths.has(it) || paths.has(index.assetOf(it)?.path ?? "");
    return {
        holds: (path) => paths.has(path),
        names: (file, read) => escaped.length > 0 && mayName(file) && named.test(read(file)),
        concerns: (file, about) => isChanged(file) || about.some(isChanged),
        needsAll: changed.has(workspace_paths/* lockFile */.Ke),
    };
}
/** Folders that a script is imported by: those that no script is below any more, and the one whose package it is. */
function foldersWith(path, index) {
    const folders = [];
    for (let it = (0,workspace_paths/* folderName */.ub)(path); it.includes("/"); it = (0,workspace_paths/* folderName */.ub)(it))
        if (!index.holdsScripts(it))
            folders.push(it);
    return (0,workspace_paths/* baseName */.Fl)(path) === "__init__" ? [...folders, (0,workspace_paths/* folderName */.ub)(path)] : folders;
}

;// CONCATENATED MODULE: ./build/windmill/workspace/read.js
/** A workspace as an index of paths: what assets there are and which files make them. No file is read for it. */


/** Names; in a larger folder they are as like each other as a misspelt one is. */
const MAX_COMPARED = 1000;
function indexOf({ files, outside }, config) {
    const scripts = new Map();
    const assets = [];
    const folders = new Map();
    const known = new Set();
    const names = new Map();
    const beside = new Map();
    const scriptFolders = new Set();
    const takenScripts = new Set();
    const environments = config.environments.map((it) => it.name);
    const all = new Set(files);
    const partIn = (file) => (0,workspace_paths/* partOf */.BU)(withoutEnvironment(file, environments)) ?? dottedProgram(file, all);
    for (const file of files) {
        const part = partIn(file);
        if (!part)
            continue;
        const { path } = part;
        if (part.part === "main" || part.part === "program" || part.part === "metadata")
            known.add(`${part.kind} ${path}`);
        if (part.part === "program" || part.part === "module")
            known.add(`program ${path}`);
        if (part.part === "program" || part.part === "main") {
            const key = `${part.kind} ${(0,workspace_paths/* baseName */.Fl)(path)}`;
            if (!names.has(key))
                names.set(key, path);
            append(beside, `${part.kind} ${(0,workspace_paths/* folderName */.ub)(path)}`, (0,workspace_paths/* baseName */.Fl)(path));
        }
        for (let at = part.kind === "script" ? path.lastIndexOf("/") : -1; at > 0; at = path.lastIndexOf("/", at - 1)) {
            scriptFolders.add(path.slice(0, at));
        }
        if ("suffix" in part)
            append(folders, part.path + part.suffix, file);
        const taken = config.includes(file) && ((0,workspace_paths/* isPushedPlace */.lJ)(file) || part.kind === "stray-flow");
        if (part.kind !== "script") {
            if (taken && part.part === "main")
                assets.push({ part, path, file });
            continue;
        }
        // What belongs to a program or metadata wmill finds on the disk, whatever wmill.yaml says of it.
        if (taken)
            takenScripts.add(path);
        const script = scripts.get(path) ?? { path, programs: [], metadata: [], locks: [], modules: [] };
        scripts.set(path, script);
        if (part.part === "program")
            script.programs = [...script.programs, { file, language: part.language }];
        else if (part.part === "metadata")
            script.metadata = [...script.metadata, file];
        else if (part.part === "lock")
            script.locks = [...script.locks, file];
        else
            script.modules = [...script.modules, file];
    }
    for (const path of scripts.keys())
        if (!takenScripts.has(path))
            scripts.delete(path);
    return {
        config,
        files: all,
        outside: new Set(outside),
        hasHashes: all.has(workspace_paths/* lockFile */.Ke),
        scripts,
        assets,
        folders,
        exists: (kind, path) => known.has(`${kind} ${path}`),
        assetOf(file) {
            // Whether a name with a dot is a program's is told by metadata, which may have gone with it.
            const stem = (0,workspace_paths/* programOf */.oQ)(file)?.stem;
            return partIn(file) ?? (stem === undefined ? undefined : { kind: "script", path: stem });
        },
        holdsScripts: (folder) => scriptFolders.has(folder),
        near(kind, path) {
            const elsewhere = names.get(`${kind} ${(0,workspace_paths/* baseName */.Fl)(path)}`);
            const others = beside.get(`${kind} ${(0,workspace_paths/* folderName */.ub)(path)}`) ?? [];
            if (elsewhere !== undefined || others.length > MAX_COMPARED)
                return elsewhere;
            const name = (0,nearest/* nearest */.p)((0,workspace_paths/* baseName */.Fl)(path), others);
            return name === undefined ? undefined : `${(0,workspace_paths/* folderName */.ub)(path)}/${name}`;
        },
    };
}
/** A program whose name holds a dot is one if metadata says so: `x.v2.py` with `x.v2.script.yaml`, but not `x.test.ts`. */
function dottedProgram(file, files) {
    const program = (0,workspace_paths/* programOf */.oQ)(file);
    if (!program || !["yaml", "json"].some((it) => files.has(`${program.stem}.script.${it}`)))
        return undefined;
    return { kind: "script", part: "program", path: program.stem, language: program.language };
}
/** Specific items of an environment are the common ones there. */
function withoutEnvironment(file, environments) {
    for (const it of environments) {
        const common = (0,workspace_paths/* commonFile */.eR)(file, it);
        if (common !== undefined)
            return common;
    }
    return file;
}
function append(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./build/windmill/judge.js














/**
 * @param tree what of the folder is the workspace's
 * @param changed files that differ, relative to that folder: only what concerns them is found
 */
async function judgeWorkspace(place, tree, changed) {
    const { prefix } = place;
    const own = (paths) => paths.flatMap((it) => (it.startsWith(prefix) ? it.slice(prefix.length) : []));
    const files = own(tree.files);
    const findings = [];
    const first = startJudging(place, indexOf({ files: [], outside: [] }, workspace_config/* noConfig */.ac), findings);
    const config = await readConfig(first, files);
    const judging = startJudging(place, indexOf({ files, outside: own(tree.outside) }, config), findings);
    for (const [file, excuses] of first.facts.excuses)
        judging.facts.excuses.set(file, excuses);
    const focus = changed && focusOn(new Set(own(changed)), judging.index);
    reportTree(judging, prefix, tree);
    checkFolders(judging);
    checkFolderMeta(judging);
    await (focus && !focus.needsAll ? judgeFocused(judging, focus) : judgeAll(judging));
    checkCalls(judging);
    checkSubflowCalls(judging);
    checkMainless(judging);
    checkRecursion(judging);
    const hashes = await (0,drift/* checkDrift */.o4)(judging);
    const { index, facts } = judging;
    const concerns = (it) => !focus ||
        it.location === undefined ||
        focus.concerns(it.location.file.slice(prefix.length), facts.about.get(it) ?? []);
    const unjudged = unjudgedOf(judging, focus);
    return { root: prefix, index, facts, ...(hashes && { hashes }), findings, unjudged, concerns };
}
/** What is read only since a change names it is judged only in that. */
function unjudgedOf({ facts }, focus) {
    return (kind, path) => {
        if (focus && !focus.holds(path))
            return "no change concerns it";
        const linked = facts.linked.get(`${kind} ${path}`);
        if (linked !== undefined)
            return `${linked} is a link out of the folder`;
        return kind === "flow" || facts.read.has(path) ? undefined : (facts.unread.get(path) ?? "it was not read");
    };
}
async function judgeAll(judging) {
    const { assets, scripts } = judging.index;
    for (const it of assets)
        if (it.part.kind !== "flow")
            await checkAny(judging, it);
    for (const it of scripts.values()) {
        checkParts(judging, it);
        await checkScript(judging, it);
    }
    for (const it of assets) {
        if (it.part.kind !== "flow")
            continue;
        await checkAny(judging, it);
        checkCalls(judging);
    }
}
/** Only what changed, what names it, and of what these run the signatures. */
async function judgeFocused(judging, focus) {
    const { assets, scripts, folders } = judging.index;
    const concerned = (path, files) => focus.holds(path) || files.some((it) => focus.names(it, judging.peek));
    const judged = new Set();
    const judge = async (script) => {
        if (judged.has(script.path))
            return;
        judged.add(script.path);
        checkParts(judging, script);
        await checkScript(judging, script);
    };
    for (const asset of assets) {
        // Also the YAML of a raw app's backend names what is run.
        const members = (folders.get((0,workspace_paths/* folderName */.ub)(asset.file)) ?? []).filter((it) => (0,workspace_paths/* programOf */.oQ)(it) || it.endsWith(".yaml"));
        if (!concerned(asset.path, [...new Set([asset.file, ...members])]))
            continue;
        judged.add(`${asset.part.kind} ${asset.path}`);
        await checkAny(judging, asset);
    }
    for (const script of scripts.values()) {
        if (concerned(script.path, [...script.programs.map((it) => it.file), ...script.metadata]))
            await judge(script);
    }
    const run = new Set(judging.facts.edges.flatMap((it) => (focus.holds(it.from.replace(/^\S+ /, "")) ? it.to : [])));
    for (const script of scripts.values())
        if (run.has(`script ${script.path}`))
            await judge(script);
    for (const asset of assets) {
        const name = `flow ${asset.path}`;
        if (asset.part.kind === "flow" && run.has(name) && !judged.has(name))
            await checkAny(judging, asset);
    }
}
async function checkAny(judging, asset) {
    if (asset.part.kind === "flow")
        await checkFlow(judging, asset);
    else if (asset.part.kind === "stray-flow")
        await checkStrayFlow(judging, asset);
    else
        await checkAsset(judging, asset);
}
async function readConfig(judging, files) {
    if (!files.includes(workspace_paths/* configFile */.Ze))
        return workspace_config/* noConfig */.ac;
    const source = judging.read(workspace_paths/* configFile */.Ze);
    const document = source && (await judging.tree(source));
    if (!source || !document)
        return { ...workspace_config/* noConfig */.ac, found: true };
    checkConfig(judging, source, document);
    return (0,workspace_config/* configOf */.W1)(document);
}
/** Links, folders and other things that were not entered, where wmill would look for assets or for its own files. */
function reportTree({ report, top }, root, tree) {
    const own = (path) => {
        const inside = path.slice(root.length);
        return path.startsWith(root) && (/^[ufg](\/|$)/.test(inside) || inside === workspace_paths/* configFile */.Ze || inside === workspace_paths/* lockFile */.Ke);
    };
    for (const link of tree.links.filter(own)) {
        report("windmill.structure.link", "this link was not followed", top(link.slice(root.length)));
    }
    for (const link of tree.outside.filter(own)) {
        const fact = "this link was not followed, since it leads out of the folder: wmill follows it";
        report("windmill.structure.link", fact, top(link.slice(root.length)));
    }
    for (const odd of tree.odd.filter(own)) {
        report("windmill.structure.unreadable", "this is no regular file", top(odd.slice(root.length)));
    }
    for (const { path, code } of tree.unreadable.filter((it) => own(it.path))) {
        report("windmill.structure.unreadable", `this folder cannot be listed (${code})`, top(path.slice(root.length)));
    }
}

;// CONCATENATED MODULE: ./build/windmill/validate.js
/** Judges the Windmill workspaces of a folder, offline. */












const validate_finding = (0,findings/* ruleFamily */.VV)(rules/* windmillRules */.c);
const say = (rule, message, location) => validate_finding(rule, message, location ? { location } : {});
/** For whoever would take the pass of an empty folder for a judgement. */
const toFail = "To make CI fail over it: --rules 'windmill.structure.no-workspace: error'";
/** What the CLI never enters. */
const isSkipped = (name) => name === "node_modules" || (name.startsWith(".") && name.length > 1);
/** A server's workspace is one: the folder's own goes before those further down. */
function askedOf(workspaces) {
    const own = workspaces.filter((it) => it.root === "");
    return own.length > 0 ? own : workspaces;
}
/** @param folder absolute; it must exist. Places in findings are relative to it. */
async function validateWorkspace(folder, options) {
    // `performance` would be loaded for this alone.
    const started = process.hrtime.bigint();
    const tree = (0,system_tree/* listTree */.n)(folder, isSkipped, (name) => name === workspace_paths/* configFile */.Ze || name === workspace_paths/* lockFile */.Ke);
    const roots = findWorkspaces(tree);
    const allChanged = filesOf(await options.changed, tree.files);
    const raw = [];
    const workspaces = [];
    if (roots.size === 0) {
        const fact = `there is no workspace here: looked for ${lookedFor}. ${toFail}`;
        raw.push(say("windmill.structure.no-workspace", fact));
        for (const { path, code } of tree.unreadable) {
            const fact = `${path === "" ? "the folder" : "this folder"} cannot be listed (${code})`;
            raw.push(say("windmill.structure.unreadable", fact, path === "" ? undefined : (0,windmill_source/* topOf */.H)(path)));
        }
    }
    else {
        const programs = (0,scripts_read/* programsOf */.h2)(allChanged ?? tree.files);
        options.beforeParsing?.(programs.length);
        (0,scripts_read/* expectPrograms */.J6)(programs);
        for (const [root, { stated, tree: own }] of roots) {
            const place = { folder: (0,external_node_path_.join)(folder, root), prefix: root };
            const changed = allChanged?.filter((it) => rootOf(it, roots) === root);
            const judged = await judgeWorkspace(place, own, changed);
            workspaces.push(judged);
            // Too many for the arguments of one call, of a file that is wrong line by line.
            for (const it of judged.findings)
                raw.push(it);
            if (!stated) {
                const fact = `${root === "" ? "the folder" : root} has no wmill.yaml and was taken for a workspace by its files`;
                raw.push(say("windmill.structure.guessed", fact));
            }
            if (judged.index.scripts.size + judged.index.assets.length === 0) {
                const top = judged.index.config.found ? (0,windmill_source/* topOf */.H)(root + workspace_paths/* configFile */.Ze) : undefined;
                const fact = `the workspace holds no scripts, flows or other assets below f/ and u/, or \`includes\` leaves them out. ${toFail}`;
                raw.push(say("windmill.structure.no-workspace", fact, top));
            }
        }
    }
    const server = options.server ?? { not: "no token was given" };
    const asked = askedOf(workspaces);
    const said = "ask" in server && asked.length > 0 ? await server.ask(asked) : undefined;
    raw.push(...(said?.findings ?? []));
    for (const { root } of said ? workspaces.filter((it) => !asked.includes(it)) : []) {
        const fact = `the server was not asked about ${root}, but about the folder's own workspace: name ${root} as the folder to ask about it`;
        raw.push(say("windmill.sync.not-run", fact));
    }
    const excuses = new Map(workspaces.flatMap((it) => [...it.facts.excuses]));
    const left = excuse(raw, excuses, (...it) => say(...it)).filter(concernOf(workspaces));
    const graded = regrade(left, options.severities ?? new Map());
    const ownerOf = ownersOf(workspaces);
    const findings = inOrder(graded.filter((it) => isAsked(it, options.only, ownerOf)));
    const document = validateDocument(workspaces, findings, {
        traceId: options.traceId,
        uncommitted: (await options.uncommitted) ?? false,
        durationMs: Math.round(Number(process.hrtime.bigint() - started) / 1e6),
        only: options.only,
        ownerOf,
        server: said ?? { not: "not" in server ? server.not : "there is no workspace to ask about" },
    });
    return { document, findings: document.findings, workspaces };
}
/** Of a folder that is a repository of its own git names nothing but the folder: all that is in it may have changed. */
function filesOf(changed, files) {
    if (changed === undefined)
        return undefined;
    const there = new Set(files);
    const others = new Set(changed.filter((it) => !there.has(it)).map((it) => it.replace(/\/$/, "")));
    const isInside = (file) => {
        for (let at = file.indexOf("/"); at > 0; at = file.indexOf("/", at + 1)) {
            if (others.has(file.slice(0, at)))
                return true;
        }
        return false;
    };
    return others.size === 0 ? changed : [...changed, ...files.filter(isInside)];
}
/** Whether a finding is about what changed: of those of the workspaces' files and of their excuses only such are told. */
function concernOf(workspaces) {
    const own = new Set(workspaces.flatMap((it) => it.findings));
    const roots = new Map(workspaces.map((it) => [it.root, it]));
    return (it) => {
        const root = it.location && rootOf(it.location.file, roots);
        if (root === undefined || !(own.has(it) || it.rule.startsWith("windmill.excuse.")))
            return true;
        return roots.get(root)?.concerns(it) ?? true;
    };
}
/** By file, line and column; what has no place comes last. */
const inOrder = (findings) => [...findings].sort((a, b) => {
    if (!a.location || !b.location)
        return Number(!a.location) - Number(!b.location);
    const { file, line, column } = a.location;
    return (compare(file, b.location.file) ||
        line - b.location.line ||
        column - b.location.column ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
});
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 56537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ isIntricate),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   aZ: () => (/* binding */ environmentKeys),
/* harmony export */   ac: () => (/* binding */ noConfig),
/* harmony export */   hE: () => (/* binding */ patternKeys)
/* harmony export */ });
/* unused harmony export matcher */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33581);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59608);
/** wmill.yaml: what it says that decides how the workspace is judged. */


/** Where wmill.yaml and its environments name files by patterns. */
const patternKeys = ["includes", "excludes", "extraIncludes"];
/** In the order that the CLI prefers them. */
const environmentKeys = ["workspaces", "gitBranches", "environments", "git_branches"];
const skipKeys = {
    script: "skipScripts",
    flow: "skipFlows",
    app: "skipApps",
    raw_app: "skipApps",
    resource: "skipResources",
    variable: "skipVariables",
    "resource-type": "skipResourceTypes",
    folder: "skipFolders",
};
const includeKeys = {
    schedule: "includeSchedules",
    trigger: "includeTriggers",
    user: "includeUsers",
    group: "includeGroups",
    settings: "includeSettings",
};
const noConfig = {
    found: false,
    includes: () => true,
    pushes: (kind) => kind in skipKeys,
    leavesOut: () => false,
    nonDottedPaths: undefined,
    typescript: "bun",
    isBundled: () => false,
    plainSecrets: false,
    environments: [],
};
function configOf(document) {
    const map = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(document);
    if (!map)
        return { ...noConfig, found: true, nonDottedPaths: false };
    const stated = environmentKeys.map((key) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, key)).find((it) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(it));
    const named = [...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(stated).values()].filter((it) => it.key !== "commonSpecificItems");
    const levels = [map, ...named.map((it) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it.node, "overrides"))];
    const states = (key, value) => levels.some((it) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, key)) === value);
    const pushes = (kind) => {
        const skip = skipKeys[kind];
        if (skip !== undefined)
            return !((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, skip)) ?? false) || states(skip, false);
        return states(includeKeys[kind] ?? "", true);
    };
    return {
        found: true,
        includes: filterOf(map, levels),
        pushes,
        leavesOut: (kind) => !pushes(kind) && (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, skipKeys[kind] ?? includeKeys[kind] ?? "")) !== undefined,
        nonDottedPaths: (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, "nonDottedPaths")) ?? false,
        typescript: (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, "defaultTs")) === "deno" ? "deno" : "bun",
        isBundled: bundlesOf(map),
        plainSecrets: states("plainSecrets", true),
        environments: named.map(({ key, node }) => ({
            name: key,
            overrides: [...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, "overrides")).keys()],
            specificItems: [...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, "specificItems")).keys()],
        })),
    };
}
/** As the CLI decides it: `relative_path` does not count. */
function bundlesOf(map) {
    const codebases = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, "codebases")).map((it) => ({
        includes: matcherOf((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, "includes"), true),
        excludes: matcherOf((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, "excludes"), false),
    }));
    return (file) => file.endsWith(".ts") && codebases.some((it) => (it.includes?.(file) ?? true) && !it.excludes?.(file));
}
/**
 * Nothing where there are no patterns.
 * @param intricate what is taken by a pattern that could hold the run
 */
function matcherOf(stated, intricate) {
    const patterns = [...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(stated), (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(stated) ?? []].flat();
    const matchers = patterns.map((it) => (isIntricate(it) ? () => intricate : matcher(it)));
    return patterns.length === 0 ? undefined : (file) => matchers.some((it) => it(file));
}
/** Long, with many wildcards or groups in one name, or a group that repeats: names can be made that take hours to compare. */
const isIntricate = (pattern) => pattern.length >= 1000 ||
    /[*+]\(/.test(pattern) ||
    pattern.split("/").some((name) => {
        const [stars, groups] = [/\*+/g, /[@?!]\(/g].map((it) => name.match(it)?.length ?? 0);
        return groups > 1 || stars + groups > 5;
    });
/** By the library that the CLI goes by; for `f/**`, which most workspaces have, it is not begun. */
function matcher(pattern) {
    const folder = /^(?:[\w-]+\/)+(?=\*\*$)/.exec(pattern)?.[0];
    if (folder !== undefined)
        return (file) => file.startsWith(folder) && !file.includes("/.", folder.length - 1);
    const glob = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, { braceExpandMax: 1000 });
    return (file) => glob.match(file);
}
/** Whether a push takes a file, to any environment: what one overrides takes the place of what the top level says. */
function filterOf(map, levels) {
    const stating = levels.filter((it) => it === map || patternKeys.some((key) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, key)));
    const filters = stating.map((it) => approvalOf((key) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, key) ?? (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, key)));
    return (file) => filters.some((it) => it(file));
}
/** As the CLI decides it: any of `includes`, none of `excludes`, and any of `extraIncludes` where there are some. */
function approvalOf(stated) {
    const [includes, excludes, extra] = patternKeys.map((key) => {
        const patterns = stated(key);
        // What is not known to be left out is judged.
        return patterns?.kind === "list" ? matcherOf(patterns, key !== "excludes") : undefined;
    });
    // An empty list of them takes nothing, once there are excludes.
    if (!includes && excludes && isEmptyList(stated("includes")))
        return () => false;
    if (!includes && !excludes)
        return () => true;
    return (file) => (includes?.(file) ?? true) && !(excludes?.(file) ?? false) && (extra?.(file) ?? true);
}
const isEmptyList = (node) => node?.kind === "list" && node.items.length === 0;


/***/ })

};
