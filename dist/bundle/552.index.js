export const id = 552;
export const ids = [552];
export const modules = {

/***/ 88636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readsClock)
/* harmony export */ });
/** Whether what the rule says of data changes while the data does not. */
const readsClock = ({ rule }) => rule === "quality.freshness" || rule === "quality.retention";


/***/ }),

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* reexport */ candidateRelations),
  gd: () => (/* reexport */ chooseSides),
  k2: () => (/* reexport */ contractRules),
  Kb: () => (/* reexport */ excerpt),
  iw: () => (/* reexport */ inferFinding),
  Iy: () => (/* reexport */ inferRules),
  Z: () => (/* reexport */ inferTable),
  TH: () => (/* reexport */ ioRuleFault),
  Og: () => (/* reexport */ jsonSchema),
  Yq: () => (/* reexport */ lintContract),
  ll: () => (/* reexport */ lintIoRules),
  XE: () => (/* reexport */ lintSqlRules),
  X$: () => (/* reexport */ makeMutants),
  Jz: () => (/* reexport */ readContract),
  Uo: () => (/* reexport */ readWholeContract),
  kQ: () => (/* reexport */ ruleCount),
  $d: () => (/* reexport */ sizeOf),
  $2: () => (/* reexport */ sqlRuleFault),
  sG: () => (/* reexport */ sqlRulesUnchecked),
  p0: () => (/* reexport */ strengthFinding),
  x9: () => (/* reexport */ strengthRules),
  jO: () => (/* reexport */ suggestRule),
  sJ: () => (/* reexport */ unrelatedOutput),
  Ek: () => (/* reexport */ writeContract)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
;// CONCATENATED MODULE: ./build/contract/rules.js


/** What can be wrong with a contract itself. */
const contractRules = {
    "contract.unreadable": {
        severity: "error",
        why: "A contract that is not one YAML mapping states no rules.",
        mend: "Mend the YAML at the place given.",
    },
    "contract.duplicate-key": {
        severity: "error",
        why: "Of two entries with one name only one can count, and readers differ on which.",
        mend: "Rename or remove one of the two.",
    },
    "contract.alias": {
        severity: "error",
        why: "An alias that names no anchor, or contains itself, has no value.",
        mend: "Define the anchor before its alias, or write the value out.",
    },
    "contract.too-large": {
        severity: "error",
        why: "A contract beyond any sane size, often through nested aliases, would exhaust the machine that reads it.",
        mend: "Split the contract, or write its aliases out.",
    },
    "contract.format": {
        severity: "error",
        why: "Only the stated format tells what the keys of a contract mean.",
        mend: "Add `apiVersion: v3.1.0` and `kind: DataContract` (ODCS), or `dataContractSpecification: 1.2.1` (DCS).",
    },
    "contract.version": {
        severity: "error",
        why: "Another version of the format may state rules that would be overlooked.",
        mend: "State ODCS 3.0 to 3.2 or DCS 0.9 to 1.2, and the contract in its terms.",
    },
    "contract.no-models": {
        severity: "error",
        why: "A contract without a model demands nothing.",
        mend: "Describe at least one model: `schema:` in ODCS, `models:` in DCS.",
    },
    "contract.form": {
        severity: "warning",
        why: "Other tools refuse or overlook what is not in the format's own form.",
        mend: "Write it in the form that the message shows.",
    },
    "contract.structure": {
        severity: "warning",
        otherwise: { severity: "error", when: "of an unknown key of a model" },
        why: "The published JSON Schema of the format does not allow it, so other tools refuse it; an unknown key of a model is an error, as it may be a rule that nobody would judge.",
        mend: "Write it as the format has it; what is your own belongs into `customProperties`.",
    },
    "contract.value": {
        severity: "error",
        why: "A rule whose value has no clear meaning cannot be judged.",
        mend: "Write the value in the form that the message shows.",
    },
    "contract.misspelt-key": {
        severity: "error",
        why: "A misspelt key is a rule that nobody would judge.",
        mend: "Correct the key, or rename it if it is meant to be your own.",
    },
    "contract.type": {
        severity: "error",
        why: "A field of unknown type cannot be judged.",
        mend: "Use a type of the format.",
    },
    "contract.untyped": {
        severity: "warning",
        why: "Without a type, or without naming what it holds, any value of the field passes.",
        mend: "State the type, the items or the fields.",
    },
    "contract.reference": {
        severity: "error",
        why: "Rules behind a reference that is not followed would be missing.",
        mend: "Refer to a definition of the same document: `$ref: '#/definitions/name'`.",
    },
    "contract.unknown-field": {
        severity: "error",
        why: "A demand on a field that the model does not have is never met or never looked at.",
        mend: "Name a field of the model.",
    },
    "contract.rule-not-judged": {
        severity: "warning",
        why: "The contract states something that Fire-Flow does not judge; a pass says nothing about it.",
        mend: "State it as a rule that is judged, or judge it elsewhere.",
    },
    "contract.quality-not-judged": {
        severity: "warning",
        otherwise: { severity: "notice", when: "of a service level that names no field" },
        why: "The contract states a quality rule in a form that Fire-Flow does not judge; a pass says nothing about it.",
        mend: "State it as a metric of ODCS, in SQL, or as a jsonata rule; or judge it elsewhere.",
    },
    "contract.quality-text": {
        severity: "notice",
        why: "A rule in plain words goes into the prompt, but no machine can judge it.",
        mend: "State it as a metric of ODCS, in SQL, or as a jsonata rule, where that can be done.",
    },
    "contract.clock-rule": {
        severity: "warning",
        otherwise: { severity: "error", when: "of a jsonata rule" },
        why: "A program's output must not depend on the clock, so freshness and retention are judged by `validate` only.",
        mend: "Leave it if the data is validated where it lies; a jsonata rule must not ask for the time or a random number.",
    },
    "contract.io-rule-syntax": {
        severity: "error",
        why: "An expression that is no JSONata cannot be judged.",
        mend: "Correct the expression at the place given; https://docs.jsonata.org tells the language.",
    },
    "contract.io-rule-unknown-path": {
        severity: "error",
        why: "A path that no model has is always empty, so the rule is always or never fulfilled.",
        mend: "Name fields of the models; a rule starts at `input` or `output`.",
    },
    "contract.io-rule-unknown-function": {
        severity: "error",
        why: "A function or variable that nothing defines makes the rule fail on every output.",
        mend: "Correct the name; beside JSONata's own functions there are $same and $near.",
    },
    "contract.io-rule-not-boolean": {
        severity: "error",
        why: "A rule holds or does not; another value has no clear meaning.",
        mend: "Compare: `$count(output) = $count(input)`, not `$count(output)`.",
    },
    "contract.io-rule-side": {
        severity: "warning",
        why: "A rule between input and output is judged where the output is: with the output model.",
        mend: "Move the rule into the output model's `quality`.",
    },
    "contract.sql-rule": {
        severity: "error",
        why: "A query that cannot be run, or that gives something else than one number, cannot be judged.",
        mend: "Write one SELECT in DuckDB's dialect that gives one number, over the tables that the message names.",
    },
    "contract.sql-rule-unchecked": {
        severity: "notice",
        why: "Queries are looked at by DuckDB, which is not installed here; faults in them show when they are first used.",
        mend: "Install it as the message says, and lint again.",
    },
    "contract.example-unread": {
        severity: "warning",
        why: "An example that cannot be read gives no case.",
        mend: "Write the example's data as YAML or as JSON text.",
    },
    "contract.server-format": {
        severity: "warning",
        why: "Servers that name different formats leave open how inputs and outputs are written.",
        mend: "Set `input-format` and `output-format`.",
    },
    "contract.model-unknown": {
        severity: "error",
        why: "Only models of the contract can be chosen.",
        mend: "Name one of the contract's models.",
    },
    "contract.sides-unclear": {
        severity: "error",
        otherwise: { severity: "notice", when: "in `lint`, unless cases are judged" },
        why: "Judging the output by the wrong model would prove the wrong thing.",
        mend: "Set `input-model` and `output-model`.",
    },
    "contract.vacuous": {
        severity: "error",
        why: "Any data fulfils a model without rules, so a pass would say nothing.",
        mend: "Name the model's fields, their types and which of them are required.",
    },
    "contract.all-optional": {
        severity: "warning",
        why: "A model without a required field is fulfilled by an empty record.",
        mend: "Mark the fields that must be there as required.",
    },
    "contract.unsatisfiable": {
        severity: "error",
        why: "Rules that contradict each other cannot be fulfilled.",
        mend: "Correct one of the two.",
    },
    "contract.enum-value": {
        severity: "error",
        why: "An allowed value that the field's own type or rules reject can never occur.",
        mend: "Correct the value, the type or the rule.",
    },
    "contract.idle-rule": {
        severity: "warning",
        why: "A rule that no value can break, or an allowance that none can use, is not what its author meant.",
        mend: "Write the rule that was meant, or leave it out.",
    },
    "contract.pattern-not-re2": {
        severity: "warning",
        why: "The reference tool matches with RE2, which cannot run every ECMA-262 pattern; Fire-Flow runs it under a time limit.",
        mend: "Write the pattern without lookaround and back references, or with an enum or lengths in their place.",
    },
    "contract.unrelated-output": {
        severity: "notice",
        why: "What makes a program right is how its output relates to its input, and here nothing says how.",
        mend: "Add a quality rule between input and output to the output model, or cases with expected outputs.",
    },
    "contract.pattern-invalid": {
        severity: "error",
        why: "A pattern that neither ECMA-262 nor RE2 reads cannot be judged.",
        mend: "Correct the regular expression.",
    },
    "contract.pattern-not-ecma": {
        severity: "warning",
        why: "Contracts are written in ECMA-262; tools that go by it alone cannot run what only RE2 knows.",
        mend: "Write it in ECMA-262, such as `[aA]` in place of `(?i)a`.",
    },
    "contract.free-text": {
        severity: "notice",
        why: "Any text passes as the value of a field that only says string.",
        mend: "Add an enum, a pattern, a format or lengths where the values are known.",
    },
    "contract.deprecated": {
        severity: "notice",
        why: "The Data Contract Specification is deprecated in favour of ODCS.",
        mend: "Plan the move to ODCS 3.1; nothing is judged differently until then.",
    },
};
/** Makes findings of this family. */
const finding = (0,build_findings/* ruleFamily */.VV)(contractRules);
/** The faults of what could not be read; errors first where there are more than anybody mends at once. */
function refuse(findings) {
    if (findings.length <= MAX_FAULTS)
        return (0,build_findings/* rejected */.nS)(...findings);
    const errorsFirst = [...findings].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
    return (0,build_findings/* rejected */.nS)(...errorsFirst.slice(0, MAX_FAULTS));
}
const MAX_FAULTS = 200;
/** Text of the contract's as it stands in a message. */
const quoted = (text) => `"${(0,quote/* quote */.h)(text)}"`;

;// CONCATENATED MODULE: ./build/contract/reading.js
/** One pass over a contract: what was found so far, and small readers of values that say what they could not read. */


/** Twice what a contract of 50 models with 500 fields each has. */
const maxShapes = 50_000;
const startReading = (root, format) => ({
    format,
    root,
    findings: [],
    budget: { left: maxShapes },
    following: [],
});
const inModel = (reading, model) => ({ ...reading, model });
const inField = (reading, name) => ({
    ...reading,
    field: reading.field === undefined ? name : `${reading.field}.${name}`,
    ...(reading.field === undefined ? { column: [name] } : reading.column && { column: [...reading.column, name] }),
});
/** What is read next lies within every item or value of the field: `[*]` or `.*`. */
const within = ({ column: _, ...reading }, suffix) => ({
    ...reading,
    field: `${reading.field ?? ""}${suffix}`,
});
/** Adds a finding at a place, with the model and the field that are being read. */
function report(reading, rule, message, { location }, details = {}) {
    const { model, field } = reading;
    reading.findings.push(finding(rule, message, {
        ...(model !== undefined && { model }),
        ...(field !== undefined && { field }),
        ...details,
        location,
    }));
}
/** How a node reads in a message. */
const shown = (node) => node.kind === "scalar" ? (node.source === "" ? "nothing" : quoted(node.source)) : `a ${node.kind}`;
/**
 * The entry under the format's own key, or under another spelling that can mean nothing else (another case, hyphens or
 * underscores, one of `also`), which is read with a warning.
 */
function entryOf(reading, map, key, also = []) {
    const own = map.entries.get(key);
    if (own)
        return own;
    const meant = new Set([key, ...also].map(bare));
    const other = [...map.entries.values()].find((it) => meant.has(bare(it.key)));
    if (other)
        report(reading, "contract.form", `${quoted(other.key)} is read as ${quoted(key)}: write \`${key}:\`.`, other);
    return other;
}
const bare = (key) => key.toLowerCase().replace(/[-_\s]/g, "");
/** Reports keys that are none of the known ones but nearly one of those that state a rule. */
function checkSpelling(reading, map, ruling, known) {
    const all = new Set([...ruling, ...known].map(bare));
    for (const entry of map.entries.values()) {
        if (entry.key.length < 5 || entry.key.length > 40 || all.has(bare(entry.key)))
            continue;
        const near = (0,mod/* closest */.kp)(entry.key, ruling);
        if ((0,mod/* distance */.Io)(entry.key, near) > 2)
            continue;
        report(reading, "contract.misspelt-key", `${quoted(entry.key)} is no key of the format: did you mean \`${near}\`?`, entry);
    }
}
/** A value that was not understood: an error that shows what it should be. */
function reject(reading, entry, right) {
    const key = quoted(entry.key);
    report(reading, "contract.value", `${key} is ${shown(entry.node)}, which has no clear meaning: write ${right}.`, entry);
}
/** Text, or undefined when the entry is missing or empty. */
function readText(reading, entry) {
    if (!entry || isNull(entry.node))
        return undefined;
    if (entry.node.kind === "scalar")
        return String(entry.node.value);
    return reject(reading, entry, `\`${entry.key}: some text\``);
}
const spelledBooleans = {
    true: true,
    yes: true,
    on: true,
    false: false,
    no: false,
    off: false,
};
/** `true` or `false`; their YAML 1.1 and quoted spellings are read with a warning. */
function readBoolean(reading, entry) {
    if (!entry || isNull(entry.node))
        return undefined;
    if (entry.node.kind === "scalar") {
        if (typeof entry.node.value === "boolean")
            return entry.node.value;
        const meant = Object.entries(spelledBooleans).find(([it]) => it === String(entry.node.value).toLowerCase())?.[1];
        if (meant !== undefined) {
            report(reading, "contract.form", `${quoted(entry.key)} is the text ${shown(entry.node)}: write \`${entry.key}: ${meant}\`.`, entry);
            return meant;
        }
    }
    return reject(reading, entry, `\`${entry.key}: true\` or \`${entry.key}: false\``);
}
const isNull = (node) => node.kind === "scalar" && node.value === null;
/**
 * Children with names, however they are written down: DCS keeps them in a map, ODCS in a list of `{name, …}`. The other
 * form is read with a warning.
 */
function readNamed(reading, entry, form) {
    const { node, key } = entry;
    if (isNull(node))
        return [];
    const right = form === "map" ? `\`${key}:\` as a map, \`name: {…}\`` : `\`${key}:\` as a list, \`- name: …\``;
    if (node.kind === "scalar") {
        reject(reading, entry, right);
        return [];
    }
    if (node.kind !== form)
        report(reading, "contract.form", `${quoted(key)} is a ${node.kind}: write ${right}.`, entry);
    if (node.kind === "map")
        return [...node.entries.values()].map((it) => ({ ...it, name: it.key }));
    const seen = new Map();
    return node.items.flatMap((it) => {
        const name = it.kind === "map" ? it.entries.get("name")?.node : undefined;
        if (name?.kind !== "scalar" || name.value === null) {
            report(reading, "contract.value", `An item of ${quoted(key)} has no name: write \`- name: …\`.`, it);
            return [];
        }
        const first = seen.get(name.source);
        if (first) {
            const fact = `${quoted(name.source)} stands twice under ${quoted(key)}, first on line ${first.location.line}.`;
            report(reading, "contract.duplicate-key", fact, it);
            return [];
        }
        seen.set(name.source, it);
        return [{ ...it, name: name.source, node: it }];
    });
}
/** `customProperties`, as ODCS writes them (a list of `{property, value}`) or as a map. */
function customProperty(map, name) {
    for (const key of ["customProperties", "config"]) {
        const held = map.entries.get(key)?.node;
        if (held?.kind === "map" && held.entries.has(name))
            return held.entries.get(name);
        if (held?.kind !== "list")
            continue;
        for (const item of held.items) {
            if (item.kind !== "map")
                continue;
            const property = item.entries.get("property")?.node;
            const value = item.entries.get("value");
            if (property?.kind === "scalar" && property.value === name && value)
                return { ...value, key: name };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/contract/type-names.js

/** `logicalType` of ODCS 3.0 to 3.2. */
const odcsTypes = {
    string: "string",
    date: "date",
    timestamp: "timestamp",
    time: "time",
    number: "number",
    integer: "integer",
    object: "object",
    array: "array",
    boolean: "boolean",
    map: "map",
    vector: "vector",
};
/** `type` of DCS 0.9 to 1.2. Its `null` is left out: it says what a value is not. */
const dcsTypes = {
    number: "number",
    decimal: "number",
    numeric: "number",
    float: "number",
    double: "number",
    int: "integer",
    integer: "integer",
    long: "integer",
    bigint: "integer",
    string: "string",
    text: "string",
    varchar: "string",
    boolean: "boolean",
    timestamp: "timestamp",
    timestamp_tz: "timestamp",
    timestamp_ntz: "timestamp_ntz",
    date: "date",
    time: "time",
    array: "array",
    map: "map",
    object: "object",
    record: "object",
    struct: "object",
    bytes: "string",
    variant: "any",
    json: "any",
};
/** Column types of the usual stores, for a `physicalType` that stands alone; also what sloppy contracts give as type. */
const physicalTypes = {
    ...dcsTypes,
    ...names("string", "char character nchar nvarchar varchar2 nvarchar2 bpchar clob nclob longtext mediumtext tinytext"),
    ...names("string", "uuid uniqueidentifier citext enum keyword ntext str binary varbinary blob bytea raw utf8"),
    ...names("integer", "int2 int4 int8 int16 int32 int64 int128 tinyint smallint mediumint hugeint byteint"),
    ...names("integer", "uint8 uint16 uint32 uint64 utinyint usmallint uinteger ubigint serial bigserial smallserial short"),
    ...names("number", "float4 float8 float16 float32 float64 real dec money smallmoney bignumeric bigdecimal"),
    ...names("number", "double_precision binary_float binary_double"),
    ...names("boolean", "bool bit"),
    ...names("timestamp", "timestamptz timestamp_ltz timestamp_with_time_zone timestamp_with_local_time_zone datetimeoffset"),
    ...names("timestamp_ntz", "timestamp_without_time_zone datetime datetime2 smalldatetime"),
    ...names("time", "timetz time_with_time_zone time_without_time_zone"),
    ...names("array", "list repeated"),
    ...names("object", "row dict"),
    ...names("any", "any jsonb super"),
};
function names(type, spelled) {
    return Object.fromEntries(spelled.split(" ").map((it) => [it, type]));
}
/** The part of a type's text that names it: `DECIMAL(10, 2)` → `decimal`, `array<string>` → `array`. */
const baseName = (text) => text
    .toLowerCase()
    .replace(/[(<[][^)>\]]*[)>\]]*/g, " ")
    .trim()
    .replace(/\s+/g, "_");
/** What a name means in a table; only the table's own names count. */
const typeIn = (table, name) => Object.hasOwn(table, name) ? table[name] : undefined;
/** The name of a table's that was probably meant, or its plainest. */
function nearestName(table, text) {
    const given = baseName(text.slice(0, 40));
    const near = (0,mod/* closest */.kp)(given, Object.keys(table));
    return (0,mod/* distance */.Io)(given, near) <= 2 ? near : "string";
}
/** What a physical type means: `NUMBER(38,0)` holds integers. */
const physicalType = (text) => /^(number|numeric|decimal)\s*\(\s*\d+\s*,\s*0\s*\)$/i.test(text.trim())
    ? "integer"
    : typeIn(physicalTypes, baseName(text));

;// CONCATENATED MODULE: ./build/contract/dcs.js
/** Data Contract Specification 0.9 to 1.2, by its JSON Schemas (datacontract/datacontract-specification). */



const dcs = {
    format: "dcs",
    children: { key: "fields", also: ["columns", "properties"], form: "map" },
    typeKey: "type",
    readType,
    mapValues: (map) => map.entries.get("values"),
    mapKeys: (map) => map.entries.get("keys"),
    ruling: [
        ..."type required nullable unique primaryKey primary enum pattern format minLength maxLength minimum".split(" "),
        ..."maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems fields items values".split(" "),
        ..."classification quality".split(" "),
    ],
    known: [
        ..."title description references precision scale example examples pii tags links lineage config".split(" "),
        ..."keys domain name minProperties maxProperties customProperties columns properties logicalType".split(" "),
    ],
};
function readType(reading, map) {
    const entry = entryOf(reading, map, "type", ["logicalType"]);
    if (!entry || isNull(entry.node))
        return undefined;
    const text = textOf(reading, entry);
    const type = typeIn(dcsTypes, text.toLowerCase());
    if (type)
        return type;
    const near = physicalType(text);
    const right = `write \`type: ${near && near in dcsTypes ? near : nearestName(dcsTypes, text)}\``;
    if (near) {
        report(reading, "contract.form", `The type ${shown(entry.node)} is read as ${near}: ${right}.`, entry);
        return near;
    }
    report(reading, "contract.type", `${shown(entry.node)} is no type of DCS: ${right}.`, entry);
    return "unknown";
}
/** JSON Schema's `type: [string, "null"]` is read as `string`: what is not required may be null anyway. */
function textOf(reading, { node, ...entry }) {
    if (node.kind === "scalar")
        return node.source;
    const types = node.kind === "list" ? node.items.flatMap((it) => (it.kind === "scalar" ? [it.source] : [])) : [];
    const others = types.filter((it) => it !== "null");
    if (others.length !== 1)
        return "";
    report(reading, "contract.form", `\`type\` is a list: write \`type: ${(0,quote/* quote */.h)(others[0])}\` and \`nullable: true\`.`, entry);
    return others[0];
}

;// CONCATENATED MODULE: ./build/contract/nodes.js
/**
 * YAML text as a tree of plain nodes with places. Aliases and merge keys are resolved, duplicate keys found, and sizes
 * bounded here, so that readers see only maps, lists and scalars.
 */




/** Characters of text, nodes after aliases are resolved, levels of nesting. */
const limits = { text: 2 << 20, nodes: 200_000, depth: 64 };
/** Characters that stand in no YAML but as escapes. */
const CONTROL = /(?![\t\n\r\u0085])\p{Cc}/u;
/** Parses one YAML document (JSON is YAML too). The faults are all of them, at most 20. */
function parseYaml(text, file) {
    const top = { file, line: 1, column: 1 };
    if (text.length > limits.text) {
        const fact = `The text has ${text.length} characters; at most ${limits.text} are read.`;
        return (0,build_findings/* rejected */.nS)(finding("contract.too-large", fact, { location: top }));
    }
    const lineCounter = new dist.LineCounter();
    const locate = (offset) => {
        const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const document = (0,dist.parseDocument)(text, {
        lineCounter,
        intAsBigInt: true,
        // Found in nodes.ts instead: the parser compares every key with every other.
        uniqueKeys: false,
        prettyErrors: false,
        resolveKnownTags: false,
    });
    const control = text.search(CONTROL);
    if (control !== -1) {
        const code = text.codePointAt(control).toString(16).padStart(4, "0").toUpperCase();
        const fact = `The text holds the control character U+${code}, which YAML does not allow.`;
        return (0,build_findings/* rejected */.nS)(finding("contract.unreadable", fact, { location: locate(control) }));
    }
    const faults = [...document.errors, ...document.warnings].slice(0, 20).map(({ message, pos }) => {
        const fact = (0,quote/* quote */.h)(message.split("\n")[0].replace(/\.$/, ""), 200);
        return finding("contract.unreadable", `The YAML cannot be read: ${fact}.`, { location: locate(pos[0]) });
    });
    if (faults.length > 0)
        return (0,build_findings/* rejected */.nS)(...faults);
    const located = locateNodes(document.contents, text, locate);
    return located.findings.length > 0 ? refuse(located.findings) : (0,build_findings/* checked */.KD)(located.node);
}
function locateNodes(contents, text, locate) {
    const findings = [];
    const sizes = new Map();
    const anchors = new Map();
    let mergedEntries = 0;
    const place = (start, until) => {
        let end = until;
        while (end > start && /\s/.test(text[end - 1]))
            end--;
        return { location: locate(start), lastLine: locate(Math.max(start, end - 1)).line, start, end };
    };
    const nothing = (at) => ({ kind: "scalar", value: null, source: "", ...place(at, at) });
    const sized = (node, parts) => {
        sizes.set(node, parts.reduce((sum, it) => sum + (sizes.get(it) ?? 1), 1));
        return node;
    };
    const convert = (node, at, depth) => {
        if (!node)
            return nothing(at);
        const [start, until] = node.range ?? [at, at];
        if ((0,dist.isAlias)(node))
            return resolve(node.source, start);
        if (depth > limits.depth) {
            const fact = `The contract nests deeper than ${limits.depth} levels.`;
            findings.push(finding("contract.too-large", fact, { location: locate(start) }));
            return nothing(start);
        }
        if (node.anchor)
            anchors.set(node.anchor, "open");
        const here = place(start, until);
        const made = (0,dist.isScalar)(node)
            ? scalar(node.value, node.source, here)
            : (0,dist.isMap)(node)
                ? map(node.items, here, depth)
                : list(node.items, here, depth);
        if (node.anchor)
            anchors.set(node.anchor, made);
        return made;
    };
    const resolve = (name, at) => {
        const target = anchors.get(name);
        if (target && target !== "open")
            return target;
        const fact = target
            ? `The alias ${quoted(`*${name}`)} contains itself.`
            : `The alias ${quoted(`*${name}`)} names no anchor that stands before it.`;
        findings.push(finding("contract.alias", fact, { location: locate(at) }));
        return nothing(at);
    };
    const scalar = (value, source, here) => ({
        kind: "scalar",
        value: narrow(value),
        source: source ?? String(value),
        ...here,
    });
    const list = (items, here, depth) => {
        const nodes = items.map((it) => convert(it, here.start, depth + 1));
        return sized({ kind: "list", items: nodes, ...here }, nodes);
    };
    const map = (pairs, here, depth) => {
        const entries = new Map();
        const merged = [];
        for (const pair of pairs) {
            const from = pair.key?.range?.[0] ?? here.start;
            const key = convert(pair.key, from, depth + 1);
            const node = convert(pair.value, pair.key?.range?.[1] ?? from, depth + 1);
            const span = place(from, Math.max(pair.value?.range?.[1] ?? 0, pair.key?.range?.[1] ?? 0));
            if (key.kind !== "scalar") {
                const fact = "A key is a list or a map, not a name.";
                findings.push(finding("contract.unreadable", fact, { location: span.location }));
                continue;
            }
            if ((0,dist.isScalar)(pair.key) && pair.key.type === "PLAIN" && key.source === "<<") {
                merged.push(...(node.kind === "list" ? node.items : [node]));
                continue;
            }
            const first = entries.get(key.source);
            if (first) {
                const fact = `${quoted(key.source)} stands twice in one map, first on line ${first.location.line}.`;
                findings.push(finding("contract.duplicate-key", fact, { location: span.location }));
                continue;
            }
            entries.set(key.source, { key: key.source, node, ...span });
        }
        // A merge key (YAML 1.1, which the tools for contracts read) never overrides what the map states itself.
        for (const { entries: more } of merged.filter((it) => it.kind === "map")) {
            mergedEntries += more.size;
            if (mergedEntries > limits.nodes)
                break;
            for (const entry of more.values())
                if (!entries.has(entry.key))
                    entries.set(entry.key, entry);
        }
        return sized({ kind: "map", entries, ...here }, [...entries.values()].map((it) => it.node));
    };
    const node = convert(contents, 0, 0);
    if ((sizes.get(node) ?? 1) > limits.nodes || mergedEntries > limits.nodes) {
        const fact = `The contract has more than ${limits.nodes} nodes once its aliases are written out.`;
        findings.push(finding("contract.too-large", fact, { location: node.location }));
    }
    return { node, findings };
}
function narrow(value) {
    if (typeof value === "bigint")
        return safe(value) ? Number(value) : value;
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
const safe = (value) => value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
/** The plain value of a node. */
function toValue(node) {
    switch (node.kind) {
        case "scalar":
            return node.value;
        case "list":
            return node.items.map(toValue);
        case "map":
            // fromEntries defines keys, so that `__proto__` is one like any other.
            return Object.fromEntries([...node.entries.values()].map((it) => [it.key, toValue(it.node)]));
    }
}

// EXTERNAL MODULE: ./build/crypto.js
var build_crypto = __webpack_require__(2015);
;// CONCATENATED MODULE: ./build/contract/examples.js



/**
 * Sample inputs and outputs that a contract carries: `examples: [{type, model, data}]` of DCS 0.9, or `input` and
 * `output` in place of `data`, and a model's own `examples` (DCS 1.x), which are records of that model.
 */
function readExamples(reading, modelsEntry, models) {
    const top = itemsOf(reading, reading.root.entries.get("examples")).map((item, index) => readExample(reading, item, `example ${index + 1}`, models));
    const held = modelsEntry?.node.kind === "map" ? [...modelsEntry.node.entries.values()] : [];
    const own = held.flatMap(({ key, node }) => itemsOf(reading, node.kind === "map" ? node.entries.get("examples") : undefined).flatMap((item, index) => {
        const data = dataOf(reading, item, item);
        if (!data)
            return [];
        const side = sideOf(key, models);
        return [{ name: `${key} example ${index + 1}`, model: key, [side]: data.value, location: item.location }];
    }));
    return [...top, ...own].flatMap((it) => it ?? []);
}
function itemsOf(reading, entry) {
    if (!entry || (entry.node.kind === "scalar" && entry.node.value === null))
        return [];
    if (entry.node.kind === "list")
        return entry.node.items;
    report(reading, "contract.example-unread", "`examples` is no list: write `examples: [{model: …, data: …}]`.", entry);
    return [];
}
function readExample(reading, item, fallback, models) {
    if (item.kind !== "map" || !["data", "input", "output"].some((it) => item.entries.has(it))) {
        report(reading, "contract.example-unread", "The example has no `data`: write `{model: …, data: …}` or `{input: …, output: …}`.", item);
        return undefined;
    }
    const type = textAt(item, "type");
    if (type?.toLowerCase() === "csv") {
        report(reading, "contract.example-unread", "Examples in CSV are not read: write the data as YAML or JSON.", item);
        return undefined;
    }
    // Some contracts name the model where the kind of the data belongs.
    const misplaced = item.entries.has("model") ? undefined : models.find((it) => it.name === type)?.name;
    const model = textAt(item, "model") ?? misplaced;
    if (misplaced !== undefined) {
        const right = `write \`model: ${(0,quote/* quote */.h)(misplaced)}\``;
        report(reading, "contract.form", `The \`type\` of the example is read as its model: ${right}.`, item);
    }
    else if (model === undefined && item.entries.has("data") && models.length > 1) {
        const named = models.slice(0, 5).map((it) => `\`model: ${(0,quote/* quote */.h)(it.name)}\``);
        const right = `write ${named.join(" or ")}, or \`{input: …, output: …}\``;
        report(reading, "contract.example-unread", `The example does not say whose data it holds: ${right}.`, item);
        return undefined;
    }
    const parts = ["data", "input", "output"].flatMap((key) => {
        const entry = item.entries.get(key);
        const read = entry && dataOf(reading, entry.node, entry);
        return entry ? [{ side: key === "data" ? sideOf(model, models) : key, read }] : [];
    });
    if (parts.some((it) => !it.read))
        return undefined;
    return {
        name: textAt(item, "name") ?? fallback,
        ...(model !== undefined && { model }),
        ...Object.fromEntries(parts.map((it) => [it.side, it.read?.value])),
        location: item.location,
    };
}
/** The side of a lone `data`. Only the sides that are chosen later tell; whoever reads it goes by the model's name. */
const sideOf = (model, models) => models.find((it) => it.name === model)?.role === "input" ? "input" : "output";
const textAt = (map, key) => {
    const node = map.entries.get(key)?.node;
    return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
};
/** Data as YAML nodes, or as text that holds a JSON or YAML document. */
function dataOf(reading, node, place) {
    if (node.kind !== "scalar" || typeof node.value !== "string" || !/^\s*(\{|\[|---|[^\s]+:\s|- )/.test(node.value)) {
        return { value: toValue(node) };
    }
    const inner = parseYaml(node.value, node.location.file);
    if (inner.ok)
        return { value: toValue(inner.value) };
    const fault = inner.findings[0];
    const where = fault?.location ? ` (line ${fault.location.line} of the data)` : "";
    report(reading, "contract.example-unread", `The example's data is text that cannot be read${where}: ${fault?.message}`, place);
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/pattern.js + 1 modules
var build_pattern = __webpack_require__(51440);
;// CONCATENATED MODULE: ./build/contract/patterns.js


/** Whether the pattern is one of ECMA-262, in Unicode mode or without it. */
function isEcma(pattern) {
    for (const flags of ["u", ""]) {
        try {
            new RegExp(pattern, flags);
            return true;
        }
        catch {
            // What is valid without the Unicode flag only is ECMA-262 all the same.
        }
    }
    return false;
}
/** Whether RE2, by which the reference tool matches, takes the pattern as it is written. */
function runsOnRe2(pattern) {
    try {
        build/* RE2JS */.L3.compile(pattern);
        return true;
    }
    catch {
        return false;
    }
}
/** Milliseconds for all patterns of a contract together: each is bounded, and there may be thousands. */
const TIME_LIMIT = 1000;
/** Matches under a time limit, which all calls of one finder share. */
function unmatchedFinder() {
    let left = TIME_LIMIT;
    return (pattern, texts) => {
        if (left < 0 || texts.length === 0)
            return [];
        const start = performance.now();
        const match = (0,build_pattern/* compilePattern */.E)(pattern);
        const unmatched = texts.filter((it) => match(it) === "no match");
        left -= performance.now() - start;
        return unmatched;
    };
}

;// CONCATENATED MODULE: ./build/contract/constraints.js



const temporal = ["date", "timestamp", "timestamp_ntz", "time"];
const ordered = ["integer", "number", ...temporal];
/** Every key that states a rule about the value itself, in ODCS's and DCS's common spelling. */
const keywords = {
    enum: { on: ["string", "integer", "number", "boolean", ...temporal], read: readEnum },
    pattern: { on: ["string"], read: readPattern },
    minLength: { on: ["string"], read: count("schema.min-length") },
    maxLength: { on: ["string"], read: count("schema.max-length") },
    minimum: { on: ordered, read: limit("schema.minimum") },
    maximum: { on: ordered, read: limit("schema.maximum") },
    exclusiveMinimum: { on: ordered, read: limit("schema.exclusive-minimum") },
    exclusiveMaximum: { on: ordered, read: limit("schema.exclusive-maximum") },
    multipleOf: { on: ["integer", "number"], read: readDivisor },
    minItems: { on: ["array"], read: count("schema.min-items") },
    maxItems: { on: ["array"], read: count("schema.max-items") },
    uniqueItems: { on: ["array"], read: readUniqueItems },
    minProperties: { on: ["object", "map"], read: count("schema.min-properties") },
    maxProperties: { on: ["object", "map"], read: count("schema.max-properties") },
};
/** The keyword's constraint for a value of the type, or undefined with a finding that says why there is none. */
function readConstraint(reading, key, entry, type) {
    const keyword = keywords[key];
    if (entry.node.kind === "scalar" && entry.node.value === null)
        return undefined;
    if (type === "any" || keyword.on.includes(type))
        return keyword.read(reading, entry, type);
    const fact = `\`${key}\` says nothing about a value of type ${type} and is not judged`;
    report(reading, "contract.rule-not-judged", `${fact}: it belongs to ${keyword.on.join(", ")}.`, entry);
    return undefined;
}
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
/** A number, also where it is written as text, which is read with a warning. */
function readNumber(reading, entry) {
    if (entry.node.kind !== "scalar")
        return undefined;
    const { value } = entry.node;
    if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value)))
        return value;
    if (typeof value !== "string" || !/^[-+]?\d{1,15}(\.\d{1,15})?$/.test(value.trim()))
        return undefined;
    report(reading, "contract.form", `${quoted(entry.key)} is the text ${shown(entry.node)}: write \`${entry.key}: ${Number(value)}\`.`, entry);
    return Number(value);
}
function count(rule) {
    return (reading, entry) => {
        const value = readNumber(reading, entry);
        if (isCount(value))
            return { rule, limit: value, location: entry.location };
        return reject(reading, entry, `a whole number from 0 up, \`${entry.key}: 1\``);
    };
}
function limit(rule) {
    return (reading, entry, type) => {
        const value = type === "any"
            ? (readNumber(reading, entry) ?? plainText(entry.node))
            : isTemporal(type)
                ? readMoment(entry.node, type)
                : readNumber(reading, entry);
        if (value !== undefined)
            return { rule, limit: value, location: entry.location };
        return reject(reading, entry, `\`${entry.key}: ${isTemporal(type) ? `"${moments[type].example}"` : "1"}\``);
    };
}
const plainText = (node) => node.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
const isTemporal = (type) => temporal.includes(type);
const day = String.raw `\d{4}-\d\d-\d\d`;
const clock = String.raw `\d\d:\d\d:\d\d(\.\d+)?`;
const offset = String.raw `(Z|[-+]\d\d:\d\d)`;
/** How limits of each temporal type are written. */
const moments = {
    date: { pattern: new RegExp(`^${day}$`), example: "2024-01-31" },
    timestamp: { pattern: new RegExp(`^${day}[Tt]${clock}${offset}$`, "i"), example: "2024-01-31T00:00:00Z" },
    timestamp_ntz: { pattern: new RegExp(`^${day}[Tt]${clock}$`), example: "2024-01-31T00:00:00" },
    time: { pattern: new RegExp(`^${clock}${offset}?$`, "i"), example: "23:59:59" },
};
/** An ISO text of the type; a plain date stands for its first moment (in UTC). */
function readMoment(node, type) {
    const text = plainText(node)
        ?.trim()
        .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, "$1T");
    if (text === undefined)
        return undefined;
    const whole = type.startsWith("timestamp") && moments.date.pattern.test(text) ? `${text}T00:00:00` : text;
    const placed = type === "timestamp" && moments.timestamp_ntz.pattern.test(whole) ? `${whole}Z` : whole;
    const dated = type === "time" ? `2000-01-01T${placed}` : placed;
    return moments[type].pattern.test(placed) && !Number.isNaN(Date.parse(dated)) ? placed : undefined;
}
function readDivisor(reading, entry) {
    const value = readNumber(reading, entry);
    if (typeof value === "number" && value > 0)
        return { rule: "schema.multiple-of", divisor: value, location: entry.location };
    return reject(reading, entry, `a number above 0, \`${entry.key}: 5\``);
}
/** What the judge can run is a pattern: ECMA-262 as contracts have it, or what RE2 alone knows, such as `(?i)`. */
function readPattern(reading, entry) {
    const { node, location } = entry;
    if (node.kind !== "scalar" || node.value === null) {
        return reject(reading, entry, `a regular expression, \`${entry.key}: '^[a-z]+$'\``);
    }
    // `pattern: 123` is a pattern all the same.
    const pattern = typeof node.value === "string" ? node.value : node.source;
    if (!isEcma(pattern)) {
        const fact = `The pattern ${quoted(pattern)} is no ECMA-262 regular expression`;
        if (!runsOnRe2(pattern)) {
            report(reading, "contract.pattern-invalid", `${fact}: correct it.`, entry);
            return undefined;
        }
        report(reading, "contract.pattern-not-ecma", `${fact}; it is judged as RE2 reads it.`, entry);
    }
    return { rule: "schema.pattern", pattern, location };
}
function readUniqueItems(reading, entry) {
    return readBoolean(reading, entry) ? { rule: "schema.unique-items", location: entry.location } : undefined;
}
/** A list of values, or of ODCS 3.2's `{value, …}`. Values of text fields that look like numbers are taken as text. */
function readEnum(reading, entry, type) {
    const right = `\`${entry.key}: ["a", "b"]\``;
    if (entry.node.kind !== "list")
        return reject(reading, entry, right);
    const values = [];
    const unquoted = [];
    for (const item of entry.node.items) {
        const held = item.kind === "map" ? item.entries.get("value")?.node : item;
        if (held?.kind !== "scalar") {
            report(reading, "contract.value", `A value of ${quoted(entry.key)} is a ${held?.kind ?? "map without `value`"}: write ${right}.`, item);
            continue;
        }
        const isText = type === "string" || isTemporal(type);
        const bare = held.value !== null && typeof held.value !== "string";
        if (bare && (isText || reading.format === "dcs"))
            unquoted.push(held.source);
        values.push(bare && isText ? held.source : typeof held.value === "string" ? unquote(held.value, type) : held.value);
    }
    if (unquoted.length > 0) {
        const written = unquoted
            .slice(0, 5)
            .map((it) => JSON.stringify(it))
            .join(", ");
        report(reading, "contract.form", `Values of ${quoted(entry.key)} are not quoted: write \`enum: [${written}]\`.`, entry);
    }
    return { rule: "schema.enum", values, location: entry.location };
}
/** DCS demands that enum values are text, also those of numbers and booleans. */
function unquote(text, type) {
    if (type === "boolean" && (text === "true" || text === "false"))
        return text === "true";
    if ((type !== "integer" && type !== "number") || !/^-?\d{1,40}(\.\d{1,15})?$/.test(text))
        return text;
    return text.includes(".") || Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}
const formats = {
    email: "email",
    uuid: "uuid",
    guid: "uuid",
    uri: "uri",
    url: "uri",
    hostname: "hostname",
    ipv4: "ipv4",
    ipv6: "ipv6",
    byte: "byte",
    base64: "byte",
    binary: "binary",
    password: "password",
};
/** `format` of a string. Formats of other types say which type it is and are read with it. */
function readStringFormat(reading, entry) {
    const name = plainText(entry.node)?.toLowerCase();
    if (name !== undefined && Object.hasOwn(formats, name)) {
        return { rule: "schema.format", format: formats[name], location: entry.location };
    }
    const fact = `The format ${shown(entry.node)} is not judged`;
    report(reading, "contract.rule-not-judged", `${fact}: state it as a \`pattern\`, or use one of ${Object.keys(formats).join(", ")}.`, entry);
    return undefined;
}
/** The range that ODCS's integer formats (`i8` … `u128`) allow. */
function readIntegerFormat(reading, entry) {
    const [, sign, bits] = /^([iu])(?:nt)?(8|16|32|64|128)$/.exec(plainText(entry.node) ?? "") ?? [];
    if (!bits) {
        reject(reading, entry, "`format: i32`, one of i8, i16, i32, i64, i128, u8, u16, u32, u64, u128");
        return [];
    }
    const size = BigInt(bits);
    const [least, most] = sign === "i" ? [-(1n << (size - 1n)), (1n << (size - 1n)) - 1n] : [0n, (1n << size) - 1n];
    return [bound("schema.minimum", least, entry.location), bound("schema.maximum", most, entry.location)];
}
const bound = (rule, value, location) => ({
    rule,
    limit: Number.isSafeInteger(Number(value)) ? Number(value) : value,
    location,
});

;// CONCATENATED MODULE: ./build/contract/thresholds.js


const operators = {
    mustBe: "equal",
    mustNotBe: "not-equal",
    mustBeGreaterThan: "greater",
    mustBeGreaterOrEqualTo: "at-least",
    mustBeLessThan: "less",
    mustBeLessOrEqualTo: "at-most",
    mustBeBetween: "between",
    mustNotBeBetween: "not-between",
};
const operatorKeys = Object.keys(operators);
/** DCS 1.1 spells two of them otherwise. */
const also = {
    mustBeGreaterOrEqualTo: ["mustBeGreaterThanOrEqualTo"],
    mustBeLessOrEqualTo: ["mustBeLessThanOrEqualTo"],
};
/** The rule's one threshold, or undefined with a finding. Old rules that list what is valid tolerate nothing else. */
function readThreshold(reading, item, metric) {
    const stated = operatorKeys.flatMap((key) => {
        const entry = entryOf(reading, item, key, also[key]);
        return entry && !isNull(entry.node) ? [{ key, entry }] : [];
    });
    const [first, second] = stated;
    if (!first) {
        if (metric.key === "rule" && item.entries.has("validValues"))
            return { operator: "equal", limit: 0 };
        const right = "write one, `mustBe: 0`";
        report(reading, "contract.value", `The quality rule does not say what the number must be: ${right}.`, metric);
        return undefined;
    }
    if (second) {
        const fact = `\`${first.key}\` and \`${second.key}\` stand in one quality rule: make two rules of them, or take \`mustBeBetween: [1, 10]\`.`;
        report(reading, "contract.value", fact, second.entry);
        return undefined;
    }
    const operator = operators[first.key];
    if (operator === "between" || operator === "not-between") {
        const limits = readLimits(reading, first.entry);
        return limits && { operator, limits };
    }
    const limit = readNumber(reading, first.entry);
    if (limit === undefined)
        return reject(reading, first.entry, `a number, \`${first.key}: 0\``);
    return { operator, limit };
}
function readLimits(reading, entry) {
    const numbers = entry.node.kind === "list" ? entry.node.items.map((it) => readNumber(reading, { ...entry, node: it })) : [];
    const [least, most] = numbers;
    if (numbers.length !== 2 || least === undefined || most === undefined || least > most) {
        return reject(reading, entry, `two numbers, the smaller one first, \`${entry.key}: [1, 10]\``);
    }
    return [least, most];
}
/** `rows` where nothing is said, or undefined with a finding. */
function readUnit(reading, item) {
    const entry = entryOf(reading, item, "unit");
    if (!entry || isNull(entry.node))
        return "rows";
    const unit = readText(reading, entry)?.trim().toLowerCase();
    if (unit === "percent" || unit === "%")
        return "percent";
    if (unit === "rows" || unit === "row" || unit === "count")
        return "rows";
    return reject(reading, entry, "`unit: rows` or `unit: percent`");
}

;// CONCATENATED MODULE: ./build/contract/metrics.js




/** Severities that ODCS's tools take for no failure. */
const mild = /^(info|warning|warn|low|minor|trivial)$/i;
/** What every rule has. */
function baseOf(reading, item) {
    const severity = readText(reading, item.entries.get("severity")) ?? "";
    const name = readText(reading, item.entries.get("name")) ?? readText(reading, item.entries.get("description"));
    return {
        location: item.location,
        severity: mild.test(severity.trim()) ? "warning" : "error",
        ...(name !== undefined && name.trim() !== "" && { name: name.trim() }),
    };
}
const metrics = {
    rowCount: { on: ["model"] },
    nullValues: { on: ["field"] },
    missingValues: { on: ["field"] },
    invalidValues: { on: ["field"] },
    duplicateValues: { on: ["model", "field"] },
};
/** ODCS 3.0 and DCS 1.1 say `rule`, and have other names for some. */
const oldNames = {
    duplicatecount: "duplicateValues",
    duplicates: "duplicateValues",
    nullcheck: "nullValues",
    nullcount: "nullValues",
    missingcount: "missingValues",
    validvalues: "invalidValues",
    invalidcount: "invalidValues",
};
function metricOf(reading, item) {
    const entry = entryOf(reading, item, "metric", ["rule"]);
    if (!entry || isNull(entry.node)) {
        const right = `\`metric: …\`, one of ${Object.keys(metrics).join(", ")}`;
        report(reading, "contract.value", `The quality rule names no metric: write ${right}.`, item);
        return undefined;
    }
    const name = entry.node.kind === "scalar" ? entry.node.source.trim() : "";
    if (Object.hasOwn(metrics, name))
        return { metric: name, entry };
    const bare = name.toLowerCase().replace(/[-_\s]/g, "");
    const metric = Object.keys(metrics).find((it) => it.toLowerCase() === bare) ??
        (Object.hasOwn(oldNames, bare) ? oldNames[bare] : undefined);
    if (metric === undefined)
        return reject(reading, entry, `one of ${Object.keys(metrics).join(", ")}`);
    report(reading, "contract.form", `${quoted(name)} is read as ${metric}: write \`metric: ${metric}\`.`, entry);
    return { metric, entry };
}
/** The rule of one item, or none with a finding that says why. */
function readMetric(reading, item, holder) {
    const named = metricOf(reading, item);
    if (!named)
        return [];
    const { metric, entry } = named;
    if (!metrics[metric].on.includes(holder.kind)) {
        const place = holder.kind === "model" ? "a field's `quality`" : "the model's `quality`";
        report(reading, "contract.value", `${metric} has no meaning here: write the rule into ${place}.`, entry);
        return [];
    }
    const base = baseOf(reading, item);
    const threshold = readThreshold(reading, item, entry);
    const unit = readUnit(reading, item);
    const options = argumentsOf(reading, item);
    if (threshold === undefined || unit === undefined)
        return [];
    if (metric === "rowCount") {
        if (unit === "rows")
            return [{ ...base, rule: "quality.row-count", threshold }];
        report(reading, "contract.value", "rowCount has no percentage: leave `unit: percent` out.", entry);
        return [];
    }
    const counted = { ...base, threshold, unit };
    switch (metric) {
        case "nullValues":
            return [{ ...counted, rule: "quality.null-values" }];
        case "missingValues": {
            const missing = listOf(reading, options.get("missingValues"), holder);
            return missing ? [{ ...counted, rule: "quality.missing-values", missing }] : [];
        }
        case "invalidValues":
            return readInvalid(reading, item, options, holder, { ...counted, rule: "quality.invalid-values" });
        case "duplicateValues":
            return readDuplicate(reading, entry, options, holder, { ...counted, rule: "quality.duplicate-values" });
        default:
            return metric;
    }
}
function argumentsOf(reading, item) {
    const entry = entryOf(reading, item, "arguments");
    if (!entry || isNull(entry.node))
        return new Map();
    if (entry.node.kind !== "map") {
        reject(reading, entry, "`arguments: {…: …}`");
        return new Map();
    }
    checkSpelling(reading, entry.node, ["missingValues", "validValues", "pattern", "properties"], []);
    return entry.node.entries;
}
/** The values of a list, as the field's enum would be read; none where it is absent, undefined where it is no list. */
function listOf(reading, entry, holder) {
    if (!entry || isNull(entry.node))
        return [];
    const type = holder.kind === "field" ? holder.shape.type : "any";
    const read = keywords.enum.read(reading, entry, type);
    return read && "values" in read ? read.values.filter((it) => it !== null) : undefined;
}
function readInvalid(reading, item, options, holder, rule) {
    // ODCS 3.0 keeps the values beside the rule.
    const values = options.get("validValues") ?? item.entries.get("validValues");
    const form = options.get("pattern");
    if ((!values || isNull(values.node)) && (!form || isNull(form.node))) {
        const right = "`arguments: {validValues: [a, b]}` or `arguments: {pattern: '^[a-z]+$'}`";
        report(reading, "contract.value", `invalidValues does not say what is valid: write ${right}.`, item);
        return [];
    }
    const valid = values && !isNull(values.node) ? listOf(reading, values, holder) : undefined;
    const pattern = form && !isNull(form.node) ? readPattern(reading, form) : undefined;
    if (!valid && !pattern)
        return [];
    return [{ ...rule, ...(valid && { valid }), ...(pattern && { pattern: pattern.pattern }) }];
}
function readDuplicate(reading, entry, options, holder, rule) {
    if (holder.kind === "field")
        return [{ ...rule, fields: [] }];
    const listed = options.get("properties");
    const names = listed?.node.kind === "list" ? listed.node.items : [];
    if (names.length === 0) {
        const right = `\`arguments: {properties: [${holder.fields.slice(0, 2).map(quoted).join(", ") || "…"}]}\``;
        report(reading, "contract.value", `duplicateValues of a model does not say of what: write ${right}.`, entry);
        return [];
    }
    const fields = names.map((it) => (it.kind === "scalar" ? it.source : it.kind));
    const strange = names.filter((_, index) => !holder.fields.includes(fields[index]));
    for (const it of strange) {
        const all = holder.fields.slice(0, 20).map(quoted).join(", ") || "none";
        report(reading, "contract.unknown-field", `${shown(it)} is no field of the model; its fields are: ${all}.`, it);
    }
    return strange.length > 0 ? [] : [{ ...rule, fields }];
}

// EXTERNAL MODULE: ./build/sql-identifier.js
var sql_identifier = __webpack_require__(97142);
;// CONCATENATED MODULE: ./build/contract/sql-text.js
/** What a SQL text says of itself, seen without parsing SQL: literals and comments left out, its words remain. */
/** Literals, quoted names, comments (nested ones cut short), words, and any other character. */
const TOKEN = /'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|[A-Za-z_][\w$]*|[^\s]/g;
function wordsIn(query) {
    return [...query.matchAll(TOKEN)].flatMap(([token]) => {
        if (/^(?:'|--|\/\*|\$\w*\$)/.test(token))
            return [];
        const quoted = token.length > 1 && token.startsWith('"');
        return [{ text: (quoted ? token.slice(1, -1).replaceAll('""', '"') : token).toLowerCase(), quoted }];
    });
}
/** Where tables are named, until one of the others. */
const naming = new Set(["from", "join"]);
const ending = new Set("select where group having order limit on using window qualify union except intersect".split(" "));
/** Whether a table of that name is read: it stands after FROM or JOIN, and no part of the query defines it. */
function readsTable(query, name) {
    const words = wordsIn(query);
    const bare = (at, ...texts) => {
        const word = words[at];
        return word !== undefined && !word.quoted && texts.includes(word.text);
    };
    /** By depth of parentheses: whether tables are named there. */
    const clauses = [false];
    let found = false;
    for (const [at, { text, quoted }] of words.entries()) {
        const level = clauses.length - 1;
        if (!quoted && text === "(")
            clauses.push(clauses[level] ?? false);
        else if (!quoted && text === ")")
            clauses.length = Math.max(1, level);
        else if (!quoted && naming.has(text))
            clauses[level] = true;
        else if (!quoted && ending.has(text))
            clauses[level] = false;
        else if (text === name) {
            if (bare(at + 1, "as") && bare(at + 2, "(", "materialized", "not"))
                return false;
            const named = bare(at - 1, "from", "join", ",", "(") && !bare(at + 1, ".", "(");
            if (named && clauses[level])
                found = true;
        }
    }
    return found;
}
/** What DuckDB takes for a function without parentheses, unless a column is called so. */
const bareFunctions = new Set(["current_date", "current_time", "current_timestamp", "localtime", "localtimestamp"]);
/** Functions that another run answers differently; `ago` counts from now, and so does `age` of one argument. */
const changing = new Set([
    ...bareFunctions,
    ..."now today ago current_localtime current_localtimestamp get_current_time get_current_timestamp".split(" "),
    ..."transaction_timestamp pg_conf_load_time pg_postmaster_start_time random setseed uuid uuidv4 uuidv7".split(" "),
    ..."gen_random_uuid current_connection_id current_query_id current_transaction_id txid_current".split(" "),
    ..."nextval currval".split(" "),
]);
/** Whether a query asks for the time, a random number, or a sample: what it gives changes while the data does not. */
function readsClockOf(query, columns) {
    const own = new Set(columns.map((it) => it.toLowerCase()));
    const words = wordsIn(query);
    return words.some(({ text, quoted }, at) => {
        const next = words[at + 1];
        if (!quoted && (text === "tablesample" || (text === "using" && next?.text === "sample")))
            return true;
        if (next?.text === "(" && !next.quoted)
            return changing.has(text) || (text === "age" && !severalIn(words, at + 1));
        // Quotes make no column of it where there is none.
        return bareFunctions.has(text) && words[at - 1]?.text !== "." && !own.has(text);
    });
}
/** Whether a comma stands between the arguments that open there. */
function severalIn(words, start) {
    let depth = 0;
    for (const { text, quoted } of words.slice(start)) {
        if (quoted)
            continue;
        if (text === "(" || text === "[" || text === "{")
            depth += 1;
        if (text === ")" || text === "]" || text === "}")
            depth -= 1;
        if (depth === 0)
            return false;
        if (depth === 1 && text === ",")
            return true;
    }
    return false;
}
/** Whether any of the names occurs as a word. */
function mentions(query, names) {
    return wordsIn(query).some(({ text }) => names.has(text));
}

;// CONCATENATED MODULE: ./build/contract/read-sql.js
/** Rules of `type: sql`: a query, and what the number that it gives must be. */






/** Names of the model and of the field, as datacontract-cli fills them in, with the quotes that stand around them. */
const PLACEHOLDER = /["'`]?\$?\{(?:(model|table|object|schema|dataset|project|catalog|database)|(field|column|property))\}["'`]?/g;
const RIGHT = "`query: SELECT COUNT(*) FROM {object} WHERE …` and `mustBe: 0`";
/** The rule of one item, or none with a finding that says why. */
function readSql(reading, item, holder) {
    const entry = entryOf(reading, item, "query");
    const node = entry?.node;
    const text = node?.kind === "scalar" && typeof node.value === "string" ? node.value.trim() : "";
    if (!entry || text === "") {
        report(reading, "contract.value", `The SQL rule has no query: write ${RIGHT}.`, entry ?? item);
        return [];
    }
    const threshold = readThreshold(reading, item, entry);
    const query = filled(reading, text, entry);
    if (threshold === undefined || query === undefined)
        return [];
    const { location } = entry;
    const { model = "", field } = reading;
    const names = holder.kind === "model" ? holder.fields : [field?.split(".")[0] ?? ""];
    return [
        {
            ...baseOf(reading, item),
            location,
            query,
            threshold,
            about: aboutOf(query, model),
            clock: readsClockOf(query, names),
            ...(holder.kind === "field" && field !== undefined && { field }),
        },
    ];
}
/** Which tables it reads. A model that is called `input` is no other table to its own rules. */
function aboutOf(query, model) {
    const own = model.toLowerCase();
    if (own === "input" || !readsTable(query, "input"))
        return "output";
    return readsTable(query, "output") || readsTable(query, own) ? "input-and-output" : "input";
}
/** The query with the names in place of their placeholders, or undefined with a finding. */
function filled(reading, query, entry) {
    const { model = "", field, column } = reading;
    const faults = [];
    const text = query.replace(PLACEHOLDER, (placeholder, ofModel) => {
        if (ofModel !== undefined)
            return (0,sql_identifier/* identifier */.C)(model);
        if (column !== undefined)
            return column.map(sql_identifier/* identifier */.C).join(".");
        faults.push(field === undefined
            ? `${placeholder} stands for a field, and the rule is the model's: write the field's name`
            : `${placeholder} has no column here: write the rule into the model's \`quality\`, with UNNEST`);
        return placeholder;
    });
    const unknown = /\$\{[^}]*\}?/.exec(text)?.[0];
    if (unknown !== undefined && faults.length === 0) {
        faults.push(`${quoted(unknown)} is no placeholder: there are \${object} (or \${model}, \${schema}) and \${property} (or \${field})`);
    }
    for (const it of faults)
        report(reading, "contract.value", `The query cannot be filled in: ${it}.`, entry);
    return faults.length === 0 ? text : undefined;
}

;// CONCATENATED MODULE: ./build/contract/quality.js





const ruling = ["type", "metric", "rule", "arguments", "unit", "severity", "engine", "implementation", "query"];
const known = [
    ..."id name description dimension businessImpact method schedule scheduler tags customProperties".split(" "),
    ..."authoritativeDefinitions dialect validValues specification".split(" "),
];
/** Reads a block. What nobody judges is said; nothing is left out in silence. */
function readQuality(reading, map, holder) {
    const entry = entryOf(reading, map, "quality");
    const items = entry && !isNull(entry.node) ? quality_itemsOf(reading, entry) : [];
    const read = items.map((it) => readItem(reading, it, holder));
    return {
        rules: read.flatMap((it) => it.rules),
        io: read.flatMap((it) => it.io),
        sql: read.flatMap((it) => it.sql),
    };
}
/** Says of a `quality` block of items or a map's values that nobody looks at it: they are no field and no model. */
function reportUnheld(reading, { entries }) {
    const entry = entries.get("quality");
    if (!entry || isNull(entry.node))
        return;
    const right = "write it into the `quality` of a field, or of the model";
    report(reading, "contract.quality-not-judged", `\`quality\` of items and values is not judged: ${right}.`, entry);
}
const nothing = { rules: [], io: [], sql: [] };
function quality_itemsOf(reading, entry) {
    const { node } = entry;
    if (node.kind === "map" && ["metric", "engine", "query"].some((it) => node.entries.has(it))) {
        report(reading, "contract.form", "`quality` is one rule: write it as a list, `quality: [{…}]`.", entry);
        return [node];
    }
    if (node.kind !== "list") {
        notJudged(reading, entry, node);
        return [];
    }
    return node.items.flatMap((it) => {
        if (it.kind === "map")
            return [it];
        notJudged(reading, it, it);
        return [];
    });
}
const rightForm = "write `quality: [{metric: rowCount, mustBeGreaterThan: 0}]`, or another metric of ODCS";
/** Says of a block in another form (SodaCL, Great Expectations, free text) that nobody looks at it. */
function notJudged(reading, place, node) {
    const type = node.kind === "map" ? node.entries.get("type")?.node : undefined;
    const what = type?.kind === "scalar" ? `The ${quoted(type.source)} block` : `${shown(node)} under \`quality\``;
    report(reading, "contract.quality-not-judged", `${what} is not judged: ${rightForm}.`, place);
}
function readItem(reading, item, holder) {
    checkSpelling(reading, item, [...ruling, ...operatorKeys], known);
    const stated = entryOf(reading, item, "type");
    const type = stated ? String(readText(reading, stated)).toLowerCase() : impliedType(item);
    switch (type) {
        case "library":
            return { ...nothing, rules: readMetric(reading, item, holder) };
        case "custom":
            return readCustom(reading, item, holder);
        case "text":
            report(reading, "contract.quality-text", "A rule in plain words is judged by nobody.", item);
            return nothing;
        case "sql":
            return { ...nothing, sql: readSql(reading, item, holder) };
        default:
            notJudged(reading, stated ?? item, item);
            return nothing;
    }
}
function impliedType({ entries }) {
    if (entries.has("query"))
        return "sql";
    if (entries.has("engine"))
        return "custom";
    return entries.size > 0 && [...entries.keys()].every((it) => known.includes(it)) ? "text" : "library";
}
function readCustom(reading, item, holder) {
    const engine = entryOf(reading, item, "engine");
    const name = readText(reading, engine)?.trim().toLowerCase();
    if (name !== "jsonata") {
        const fact = engine ? `The engine ${shown(engine.node)} is not run here` : "The rule names no engine";
        const right = "write `engine: jsonata` and a boolean over {input, output}, or a metric of ODCS";
        report(reading, "contract.quality-not-judged", `${fact}, so the rule is not judged: ${right}.`, engine ?? item);
        return nothing;
    }
    const implementation = entryOf(reading, item, "implementation");
    const right = "`implementation: $count(output) = $count(input)`, an expression that gives true or false";
    const text = implementation?.node.kind === "scalar" ? implementation.node : undefined;
    if (!implementation || !text || text.value === null || String(text.value).trim() === "") {
        report(reading, "contract.value", `The jsonata rule has no expression: write ${right}.`, implementation ?? item);
        return nothing;
    }
    if (holder.kind === "field") {
        const fact = "A jsonata rule is about a whole output and its input: write it into the model's `quality`.";
        report(reading, "contract.value", fact, implementation);
        return nothing;
    }
    const { start, end } = text;
    const { location } = implementation;
    const expression = typeof text.value === "string" ? text.value : text.source;
    return { ...nothing, io: [{ ...baseOf(reading, item), location, expression, source: { start, end } }] };
}

;// CONCATENATED MODULE: ./build/contract/options.js



const optionKeys = [...Object.keys(keywords), "format"];
/** Where the constraints of a field stand: in the field itself, or in its options, where misplaced ones are taken to. */
function optionsOf(reading, attributes, { optionsKey }) {
    if (!optionsKey)
        return attributes;
    const entry = entryOf(reading, attributes, optionsKey);
    const options = entry?.node.kind === "map" ? entry.node : undefined;
    if (options)
        checkSpelling(reading, options, [...optionKeys, "timezone", "dimensions"], ["required", "defaultTimezone"]);
    else if (entry && !isNull(entry.node))
        reject(reading, entry, `\`${optionsKey}: {minimum: 1}\``);
    const entries = new Map(options?.entries);
    // ODCS 3.2 has an `enum` of the property itself; older contracts keep one in their custom properties.
    const allowed = attributes.entries.get("enum") ?? customProperty(attributes, "enum");
    if (allowed && !entries.has("enum"))
        entries.set("enum", allowed);
    for (const key of optionKeys) {
        const misplaced = key === "enum" || entries.has(key) ? undefined : attributes.entries.get(key);
        if (!misplaced)
            continue;
        report(reading, "contract.form", `\`${key}\` belongs into the options: write \`${optionsKey}: {${key}: …}\`.`, misplaced);
        entries.set(key, misplaced);
    }
    return { ...(options ?? attributes), entries };
}
const exclusions = { exclusiveMinimum: "minimum", exclusiveMaximum: "maximum" };
/**
 * ODCS 3.0 writes `{minimum: 0, exclusiveMinimum: true}`, as JSON Schema once did: the bound is then the exclusive one,
 * and `false` says nothing.
 */
function excludedBound({ entries }, key) {
    const excludes = (flag) => flag?.node.kind === "scalar" && typeof flag.node.value === "boolean";
    for (const [flagKey, boundKey] of Object.entries(exclusions)) {
        const [flag, bound] = [entries.get(flagKey), entries.get(boundKey)];
        if (!bound || !excludes(flag) || (key !== flagKey && key !== boundKey))
            continue;
        const excluded = toValue(flag.node) === true;
        const states = key === boundKey ? !excluded : excluded;
        return { ...bound, node: states ? bound.node : { ...bound, kind: "scalar", value: null, source: "" } };
    }
    return undefined;
}
/** All constraints that the options state about a value of the type. */
function readConstraints(reading, attributes, options, type) {
    const constraints = [];
    for (const key of Object.keys(keywords)) {
        const entry = excludedBound(options, key) ?? entryOf(reading, options, key);
        const constraint = entry && readConstraint(reading, key, entry, type);
        if (constraint)
            constraints.push(constraint);
    }
    const format = options.entries.get("format");
    if (format && !isNull(format.node)) {
        if (type === "string") {
            const constraint = readStringFormat(reading, format);
            if (constraint)
                constraints.push(constraint);
        }
        else if (type === "integer")
            constraints.push(...readIntegerFormat(reading, format));
    }
    const dimensions = type === "vector" ? options.entries.get("dimensions") : undefined;
    for (const key of dimensions ? ["minItems", "maxItems"] : []) {
        const constraint = readConstraint(reading, key, dimensions, "array");
        if (constraint)
            constraints.push(constraint);
    }
    for (const key of ["precision", "scale"]) {
        const entry = attributes.entries.get(key);
        if (entry)
            report(reading, "contract.rule-not-judged", `\`${key}\` is not judged: state \`minimum\`, \`maximum\` or \`multipleOf\`.`, entry);
    }
    return constraints;
}

;// CONCATENATED MODULE: ./build/contract/references.js


/** References behind references: more than any real contract has, and few enough for the stack. */
const MAX_CHAIN = 64;
/** The entries that lead from the root to what `#/a/b` points at, or undefined when it points at nothing. */
function followPointer(root, pointer) {
    if (!pointer.startsWith("#/"))
        return undefined;
    const steps = [];
    let rest = pointer
        .slice(2)
        .split("/")
        .map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"));
    let node = root;
    while (rest.length > 0) {
        const entry = 
        // Names of DCS definitions may hold slashes that nobody escapes: the whole rest may be one name.
        node.kind === "map" ? (node.entries.get(rest.join("/")) ?? node.entries.get(rest[0])) : undefined;
        if (!entry)
            return undefined;
        rest = entry.key === rest.join("/") ? [] : rest.slice(1);
        steps.push(entry);
        node = entry.node;
    }
    return steps;
}
/**
 * A map with what its `$ref` refers to, its own entries taking precedence. A reference that leaves the document, leads
 * nowhere or contains itself is an error, and stays in the map: the rules behind it would be missing.
 */
function dereference(reading, map) {
    const reference = map.entries.get("$ref");
    if (!reference)
        return { map, reading };
    const refuse = (fact) => {
        report(reading, "contract.reference", `\`$ref\` ${shown(reference.node)} ${fact}.`, reference);
        return { map, reading };
    };
    const pointer = reference.node.kind === "scalar" ? reference.node.value : undefined;
    if (typeof pointer !== "string")
        return refuse("is no text: write `$ref: '#/definitions/name'`");
    if (!pointer.startsWith("#/")) {
        return refuse("leaves the document: copy the definition into it and write `$ref: '#/definitions/name'`");
    }
    const target = followPointer(reading.root, pointer)?.at(-1)?.node;
    if (!target)
        return refuse(`leads nowhere${knownDefinitions(reading.root)}`);
    if (target.kind !== "map")
        return refuse("leads to no definition, which is a map");
    if (reading.following.length >= MAX_CHAIN)
        return refuse(`stands behind ${MAX_CHAIN} others: write the definition out`);
    if (reading.following.includes(target))
        return refuse("contains itself, and only finite shapes can be judged");
    const inner = dereference({ ...reading, following: [...reading.following, target] }, target);
    // A reference of the target's that was refused stays, so that nobody takes the map for whole.
    const own = [...map.entries].filter(([key]) => key !== "$ref");
    const entries = new Map([...inner.map.entries, ...own]);
    return { map: { ...map, entries }, reading: inner.reading };
}
function knownDefinitions(root) {
    const held = root.entries.get("definitions")?.node;
    const names = held?.kind === "map" ? [...held.entries.keys()].slice(0, 20) : [];
    return names.length > 0
        ? `; the document defines ${names.map(quoted).join(", ")}`
        : "; the document has no definitions";
}

;// CONCATENATED MODULE: ./build/contract/temporal-formats.js

/** Formats that make a string a date, a timestamp or a time, as JSON Schema writes them. */
const textFormats = (format) => ({ date: "date", "date-time": "timestamp", datetime: "timestamp", time: "time" })[format.toLowerCase()];
const temporal_formats_day = "(?:yyyy|uuuu|YYYY)-MM-(?:dd|DD)";
const temporal_formats_clock = String.raw `HH:mm:ss(?:\[?\.?S+\]?)?`;
const zone = "([XxZzVO]*)";
/** Patterns of the JDK's DateTimeFormatter, quotes taken out, that say what is judged anyway. */
const judged = {
    date: new RegExp(`^${temporal_formats_day}$`),
    timestamp: new RegExp(`^${temporal_formats_day}T${temporal_formats_clock}${zone}$`),
    time: new RegExp(`^${temporal_formats_clock}${zone}$`),
};
/**
 * The type that a `format` beside it makes: a timestamp whose format has no zone is one without offset. A format that
 * is not ISO 8601 is an error, since values in it would all be judged wrong.
 */
function readTemporalFormat(reading, entry, type) {
    const text = entry.node.kind === "scalar" ? entry.node.source.trim() : "";
    if (type !== "date" && type !== "timestamp" && type !== "time") {
        if (type === "number" ? !/^(f32|f64|float|double)$/.test(text) : type !== "integer") {
            report(reading, "contract.rule-not-judged", `The format ${shown(entry.node)} of a value of type ${type} is not judged.`, entry);
        }
        return type;
    }
    if (text === "" || /^(iso[-_ ]?8601|rfc[-_ ]?3339)$/i.test(text) || textFormats(text) === type)
        return type;
    const match = judged[type].exec(text.replaceAll("'", ""));
    if (match)
        return type === "timestamp" && !match[1] ? "timestamp_ntz" : type;
    reject(reading, entry, "an ISO 8601 format, or state the field as a string with a `pattern`");
    return type;
}

;// CONCATENATED MODULE: ./build/contract/shapes.js







/** Reads what a field, an item or a map's value looks like. */
function readShape(given, node, place, dialect) {
    const map = asMap(given, node, place, dialect);
    if (--given.budget.left < 0) {
        if (given.budget.left === -1)
            report(given, "contract.too-large", "The contract has too many fields once its references are followed.", place);
        return { shape: { type: "any", constraints: [], location: place.location }, attributes: map };
    }
    const { map: attributes, reading } = dereference(given, map);
    checkSpelling(reading, attributes, dialect.ruling, dialect.known);
    const options = optionsOf(reading, attributes, dialect);
    // What was refused already has no type to ask for.
    const refused = attributes.entries.has("$ref") || (node.kind === "list" && attributes === map);
    const type = refused ? "any" : typeOf(reading, attributes, options, place, dialect);
    const location = attributes.entries.get(dialect.typeKey)?.location ?? place.location;
    const constraints = readConstraints(reading, attributes, options, type);
    const base = { constraints, location };
    checkParts(reading, attributes, type, dialect);
    switch (type) {
        case "object":
            return { shape: { type, fields: readFields(reading, attributes, place, dialect, options), ...base }, attributes };
        case "array":
            return { shape: arrayOf(reading, attributes, place, dialect, base), attributes };
        case "map":
            return { shape: mapOf(reading, attributes, place, dialect, base), attributes };
        case "vector":
            return { shape: { type: "array", items: { type: "number", constraints: [], location }, ...base }, attributes };
        default:
            return { shape: { type, ...base }, attributes };
    }
}
/** `amount: decimal` is read as `amount: {type: decimal}`. */
function asMap(reading, node, place, { typeKey }) {
    if (node.kind === "map")
        return node;
    const entries = new Map();
    if (node.kind === "scalar" && typeof node.value === "string") {
        report(reading, "contract.form", `${shown(node)} is read as a type: write \`{${typeKey}: ${(0,quote/* quote */.h)(node.value)}}\`.`, place);
        entries.set(typeKey, { ...node, key: typeKey, node });
    }
    else if (!isNull(node)) {
        report(reading, "contract.value", `The value is described by ${shown(node)}: write \`{${typeKey}: …}\`.`, place);
    }
    return { ...place, kind: "map", entries };
}
function typeOf(reading, attributes, options, place, dialect) {
    const stated = dialect.readType(reading, attributes);
    if (stated === "unknown")
        return "any";
    const type = stated ?? shapes_impliedType(attributes, options, dialect);
    if (stated === undefined) {
        const fact = type === "any"
            ? "Nothing says what type this is, so any value passes"
            : `No type is stated; ${type} is taken from the rest`;
        report(reading, "contract.untyped", `${fact}: write \`${dialect.typeKey}: ${type === "any" ? "string" : type}\`.`, place);
    }
    const format = options.entries.get("format");
    if (type === "string" && format?.node.kind === "scalar") {
        const meant = textFormats(format.node.source);
        if (meant)
            report(reading, "contract.form", `A string of format ${shown(format.node)} is read as ${meant}: write \`${dialect.typeKey}: ${meant}\`.`, format);
        return meant ?? type;
    }
    if (type === "timestamp" && !format && readBoolean(reading, options.entries.get("timezone")) === false)
        return "timestamp_ntz";
    return format ? readTemporalFormat(reading, format, type) : type;
}
/** The type that the other keys leave no doubt about. */
function shapes_impliedType(attributes, options, dialect) {
    const has = (map, ...keys) => keys.some((it) => map.entries.has(it));
    if (has(attributes, dialect.children.key, ...dialect.children.also))
        return "object";
    if (has(attributes, "items"))
        return "array";
    if (dialect.mapValues(attributes))
        return "map";
    if (has(options, "pattern", "minLength", "maxLength"))
        return "string";
    return has(options, "multipleOf") ? "number" : "any";
}
/** Members, items and values under a type that has none would never be looked at. */
function checkParts(reading, attributes, type, dialect) {
    if (type === "any")
        return;
    const { key, also } = dialect.children;
    const parts = {
        object: [key, ...also].map((it) => attributes.entries.get(it)).find((it) => it && it.node.kind !== "scalar"),
        array: attributes.entries.get("items"),
        map: dialect.mapValues(attributes),
    };
    for (const [holder, entry] of Object.entries(parts)) {
        // The members of an array are read as its items'.
        if (!entry || holder === type || (type === "array" && holder === "object"))
            continue;
        const right = `write \`${dialect.typeKey}: ${holder}\``;
        report(reading, "contract.value", `\`${entry.key}\` has no meaning under type ${type}: ${right}.`, entry);
    }
}
const anything = (place) => ({
    type: "any",
    constraints: [],
    location: place.location,
});
function arrayOf(reading, attributes, place, dialect, base) {
    const items = entryOf(reading, attributes, "items");
    if (!items || isNull(items.node)) {
        const members = entryOf(reading, attributes, dialect.children.key, dialect.children.also);
        const wanted = `\`items: {${dialect.typeKey}: ${members ? `object, ${dialect.children.key}: …` : "string"}}\``;
        if (!members) {
            report(reading, "contract.untyped", `The array says nothing of its items, so any pass: write ${wanted}.`, place);
            return { type: "array", items: anything(place), ...base };
        }
        report(reading, "contract.form", `\`${members.key}\` of an array is read as that of its items: write ${wanted}.`, members);
        const fields = readFields(within(reading, "[*]"), attributes, place, dialect, attributes);
        return { type: "array", items: { type: "object", fields, constraints: [], location: members.location }, ...base };
    }
    const { shape, attributes: inner } = readShape(within(reading, "[*]"), items.node, items, dialect);
    reportUnheld(within(reading, "[*]"), inner);
    const unique = inner.entries.get("unique");
    if (!unique || !readBoolean(reading, unique))
        return { type: "array", items: shape, ...base };
    const constraints = [...base.constraints, { rule: "schema.unique-items", location: unique.location }];
    return { type: "array", items: shape, location: base.location, constraints };
}
function mapOf(reading, attributes, place, dialect, base) {
    const keys = dialect.mapKeys(attributes);
    const { constraints } = keys ? readShape(reading, keys.node, keys, dialect).shape : { constraints: [] };
    if (keys && constraints.length > 0)
        report(reading, "contract.rule-not-judged", "Rules on the keys of a map are not judged.", keys);
    const values = dialect.mapValues(attributes);
    if (values) {
        const { shape, attributes: inner } = readShape(within(reading, ".*"), values.node, values, dialect);
        reportUnheld(within(reading, ".*"), inner);
        return { type: "map", values: shape, ...base };
    }
    report(reading, "contract.untyped", "The map says nothing of its values, so any pass: state what they are.", place);
    return { type: "map", values: anything(place), ...base };
}

;// CONCATENATED MODULE: ./build/contract/fields.js




/** Reads the members of a model or an object. `options` may list the required ones, as ODCS allows. */
function readFields(reading, holder, place, dialect, options = holder) {
    const { key, also, form } = dialect.children;
    const entry = entryOf(reading, holder, key, also);
    const beside = holder === options ? undefined : holder.entries.get("required");
    const listed = options.entries.get("required") ?? beside;
    const described = entry ? readNamed(reading, entry, form) : [];
    const children = described.length > 0 ? described : undescribed(listed);
    if (children.length === 0) {
        report(reading, "contract.untyped", `No fields are named, so anything passes: write \`${key}:\` with fields.`, entry ?? place);
    }
    if (listed?.node.kind === "list" && (listed === beside || !dialect.optionsKey)) {
        report(reading, "contract.form", "`required` is a list: write `required: true` in each of the fields.", listed);
    }
    const required = namesIn(reading, listed, children);
    const primary = namesIn(reading, holder.entries.get("primaryKey"), children);
    return children.map((it) => readField(reading, it, dialect, { required, primary }));
}
/** Fields that are said to be required and not described: anything may be their value. */
const undescribed = (listed) => listed?.node.kind !== "list"
    ? []
    : listed.node.items.flatMap((it) => it.kind === "scalar" && it.value !== null
        ? [{ ...it, name: it.source, node: { ...it, value: null, source: "" } }]
        : []);
/** Names that a list above the fields gives, such as `primaryKey: [id]`. */
function namesIn(reading, entry, children) {
    if (entry?.node.kind !== "list")
        return new Set();
    const names = new Set();
    for (const item of entry.node.items) {
        const name = item.kind === "scalar" ? item.source : undefined;
        if (name !== undefined && children.some((it) => it.name === name))
            names.add(name);
        else {
            const known = children
                .slice(0, 20)
                .map((it) => quoted(it.name))
                .join(", ") || "none";
            report(reading, "contract.unknown-field", `${quoted(entry.key)} names ${quoted(name ?? item.kind)}; the fields here are: ${known}.`, item);
        }
    }
    return names;
}
function readField(above, child, dialect, listed) {
    const { name } = child;
    const reading = inField(above, name);
    const { shape, attributes } = readShape(reading, child.node, child, dialect);
    const flag = (key, also = []) => {
        const entry = entryOf(reading, attributes, key, also);
        // A list names members of this object: readFields looks at it.
        return entry?.node.kind === "list" && shape.type === "object" ? undefined : readBoolean(reading, entry);
    };
    const stated = flag("required");
    const primaryKey = listed.primary.has(name) ||
        (flag("primaryKey") ?? readBoolean(reading, attributes.entries.get("primary")) ?? false);
    const required = stated ?? listed.required.has(name);
    const nullable = flag("nullable") ?? !required;
    const description = attributes.entries.get("description")?.node;
    const { rules: quality, sql } = readQuality(reading, attributes, { kind: "field", shape });
    return {
        name,
        ...(description?.kind === "scalar" && typeof description.value === "string" && { description: description.value }),
        required,
        nullable,
        unique: flag("unique") ?? false,
        primaryKey,
        personal: isPersonal(reading, attributes),
        shape,
        ...(quality.length > 0 && { quality }),
        ...(sql.length > 0 && { sql }),
        location: child.location,
    };
}
const guarded = /^(pii|personal|personal data|confidential|restricted|sensitive)$/i;
/** `pii`, stated in any of the usual places, or a classification that guards the value. */
function isPersonal(reading, attributes) {
    const classification = attributes.entries.get("classification")?.node;
    const tags = attributes.entries.get("tags")?.node;
    const pii = attributes.entries.get("pii") ?? customProperty(attributes, "pii");
    return (readBoolean(reading, pii) === true ||
        (classification?.kind === "scalar" && guarded.test(classification.source)) ||
        (tags?.kind === "list" && tags.items.some((it) => it.kind === "scalar" && /^pii$/i.test(it.source))));
}

;// CONCATENATED MODULE: ./build/contract/models.js







/** Keys of a model: those that state rules, and those that do not. */
const models_ruling = ["required", "primaryKey", "physicalType", "customProperties", "quality"];
const models_known = ["description", "title", "examples", "additionalFields", "config", "tags", "name", "type"];
/** Reads the models that a contract holds under `entry`. `tableKey` is where a model says that it is a table. */
function readModels(reading, entry, dialect, tableKey, server) {
    const children = entry && !isNull(entry.node) ? readNamed(reading, entry, dialect.children.form) : [];
    if (children.length === 0) {
        const right = dialect.format === "odcs" ? "`schema: [{name: …, properties: […]}]`" : "`models: {name: {fields: …}}`";
        report(reading, "contract.no-models", `The contract describes no model: write ${right}.`, entry ?? reading.root);
    }
    return children.map((it) => readModel(inModel(reading, it.name), it, dialect, tableKey, server));
}
function readModel(above, child, dialect, tableKey, server) {
    const { name, node, location } = child;
    if (node.kind !== "map" && !isNull(node)) {
        const right = `\`${dialect.children.key}:\` with the fields`;
        report(above, "contract.value", `The model ${quoted(name)} is a ${node.kind}: write ${right}.`, child);
    }
    const given = node.kind === "map" ? node : { ...child, kind: "map", entries: new Map() };
    const { map, reading } = dereference(above, given);
    checkSpelling(reading, map, [...models_ruling, dialect.children.key], [...models_known, ...dialect.known, ...dialect.children.also]);
    const closed = readClosed(reading, map);
    const description = readText(reading, map.entries.get("description"));
    const role = readRole(reading, map, name);
    const fields = readFields(reading, map, child, dialect);
    const names = fields.map((it) => it.name);
    const { rules: quality, io, sql } = readQuality(reading, map, { kind: "model", fields: names });
    return {
        name,
        ...(description !== undefined && { description }),
        ...(role && { role }),
        ...readCardinality(reading, map, tableKey, server),
        fields,
        ...(closed && { closed }),
        ...(quality.length > 0 && { quality }),
        ...(io.length > 0 && { io }),
        ...(sql.length > 0 && { sql }),
        location,
    };
}
/** DCS's `additionalFields`, which is true unless it is stated. */
function readClosed(reading, map) {
    const entry = entryOf(reading, map, "additionalFields");
    return readBoolean(reading, entry) === false ? entry?.location : undefined;
}
/** Words of a name that say on which side its model stands. */
const roleWords = {
    input: ["in", "input", "inputs", "request", "requests"],
    output: ["out", "output", "outputs", "response", "responses", "result", "results"],
};
function readRole(reading, map, name) {
    const entry = customProperty(map, "fireFlow.role");
    if (entry) {
        const value = toValue(entry.node);
        if (value === "input" || value === "output")
            return value;
        reject(reading, entry, "`fireFlow.role: input` or `fireFlow.role: output`");
    }
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z]+/);
    const said = ["input", "output"].filter((role) => words.some((it) => roleWords[role].includes(it)));
    return said.length === 1 ? said[0] : undefined;
}
function readCardinality(reading, map, tableKey, server) {
    const entry = customProperty(map, "fireFlow.cardinality");
    if (entry) {
        const value = toValue(entry.node);
        if (value === "one" || value === "many")
            return { cardinality: value, cardinalityFrom: `fireFlow.cardinality: ${value}` };
        reject(reading, entry, "`fireFlow.cardinality: one` or `fireFlow.cardinality: many`");
    }
    const kind = map.entries.get(tableKey)?.node;
    if (kind?.kind === "scalar" && kind.source.toLowerCase() === "table") {
        return { cardinality: "many", cardinalityFrom: `${tableKey}: table` };
    }
    if (server?.many)
        return { cardinality: "many", cardinalityFrom: server.stated };
    const cardinalityFrom = "neither a table nor a format of many records is stated";
    return { cardinality: "one", cardinalityFrom, cardinalityAssumed: true };
}
const formatNames = {
    json: "json",
    ndjson: "ndjson",
    jsonl: "ndjson",
    csv: "csv",
};
/** The format that the contract's servers name, if Fire-Flow reads it. Several that differ get a warning. */
function readServers(reading, entry) {
    if (!entry || entry.node.kind === "scalar")
        return undefined;
    const servers = entry.node.kind === "map"
        ? [...entry.node.entries.values()].map((it) => ({ name: it.key, node: it.node }))
        : entry.node.items.map((node, index) => ({ name: serverName(node) ?? String(index), node }));
    const named = servers.flatMap(({ name, node }) => {
        const said = node.kind === "map" ? node.entries.get("format")?.node : undefined;
        const key = said?.kind === "scalar" ? said.source.toLowerCase() : "";
        if (node.kind !== "map" || !Object.hasOwn(formatNames, key))
            return [];
        return [serverFormat(name, formatNames[key], node)];
    });
    const [first, ...others] = named;
    const other = others.find((it) => it.format !== first?.format);
    if (first && other) {
        const fact = `The servers name different formats (${first.stated}, ${other.stated}); ${first.format} is taken.`;
        report(reading, "contract.server-format", fact, entry);
    }
    return first;
}
function serverFormat(name, format, server) {
    const stated = `servers.${(0,quote/* quote */.h)(name)}.format: ${format}`;
    const delimiter = server.entries.get("delimiter")?.node;
    const lines = format === "json" && delimiter?.kind === "scalar" ? delimiter.source : "";
    if (lines === "new_line")
        return { format: "ndjson", many: true, stated: `${stated}, delimiter: new_line` };
    if (lines === "array")
        return { format, many: true, stated: `${stated}, delimiter: array` };
    return { format, many: format !== "json", stated };
}
function serverName(node) {
    const name = node.kind === "map" ? node.entries.get("server")?.node : undefined;
    return name?.kind === "scalar" ? name.source : undefined;
}

;// CONCATENATED MODULE: ./build/contract/odcs.js



const odcs = {
    format: "odcs",
    children: { key: "properties", also: ["fields", "columns"], form: "list" },
    typeKey: "logicalType",
    readType: odcs_readType,
    optionsKey: "logicalTypeOptions",
    mapValues: (map) => mapPart(map, "value"),
    mapKeys: (map) => mapPart(map, "key"),
    ruling: [
        ..."logicalType logicalTypeOptions physicalType required unique nullable primaryKey properties items".split(" "),
        ..."enum classification customProperties quality".split(" "),
    ],
    known: [
        ..."id name description businessName deprecated synonyms authoritativeDefinitions tags primaryKeyPosition".split(" "),
        ..."physicalName semanticType partitioned partitionKeyPosition encryptedName transformSourceObjects".split(" "),
        ..."transformLogic transformDescription examples criticalDataElement relationships map context type".split(" "),
        ..."dataGranularityDescription fields columns pattern format minimum maximum".split(" "),
    ],
};
const mapPart = (map, key) => {
    const held = map.entries.get("map")?.node;
    return held?.kind === "map" ? held.entries.get(key) : undefined;
};
/** `logicalType` decides; a `physicalType` that stands alone is translated. */
function odcs_readType(reading, map) {
    const logical = entryOf(reading, map, "logicalType", ["type"]);
    if (logical && !isNull(logical.node)) {
        const text = String(toValue(logical.node));
        const type = logical.node.kind === "scalar" ? typeIn(odcsTypes, text.toLowerCase()) : undefined;
        if (type)
            return type;
        const near = physicalType(text);
        const right = `write \`logicalType: ${near && near in odcsTypes ? near : nearestName(odcsTypes, text)}\``;
        if (!near) {
            report(reading, "contract.type", `${shown(logical.node)} is no logical type of ODCS: ${right}.`, logical);
            return "unknown";
        }
        report(reading, "contract.form", `The logical type ${shown(logical.node)} is read as ${near}: ${right}.`, logical);
        return near;
    }
    const physical = map.entries.get("physicalType");
    if (!physical || isNull(physical.node))
        return undefined;
    const type = physical.node.kind === "scalar" ? physicalType(physical.node.source) : undefined;
    if (type) {
        const right = type in odcsTypes ? `write \`logicalType: ${type}\` beside it` : "state its `logicalType`, too";
        report(reading, "contract.form", `The physical type ${shown(physical.node)} alone is read as ${type}: ${right}.`, physical); // biome-ignore format: reads as one line
        return type;
    }
    const fact = `The physical type ${shown(physical.node)} is not known`;
    report(reading, "contract.type", `${fact}: say what it holds with \`logicalType: string\` or another of ODCS.`, physical);
    return "unknown";
}

;// CONCATENATED MODULE: ./build/contract/service-levels.js


const isJudged = (name) => name === "freshness" || name === "retention";
/** ODCS's `slaProperties`, DCS's `servicelevels`. */
function readServiceLevels(reading) {
    const { root, format } = reading;
    return format === "odcs" ? readSlaProperties(reading, root) : readDcs(reading, root);
}
function readSlaProperties(reading, root) {
    const list = root.entries.get("slaProperties")?.node;
    if (list?.kind !== "list")
        return [];
    return list.items.flatMap((item) => {
        if (item.kind !== "map")
            return [];
        const property = readText(reading, item.entries.get("property"))?.trim().toLowerCase() ?? "";
        if (!isJudged(property))
            return [];
        const element = readText(reading, item.entries.get("element") ?? root.entries.get("slaDefaultElement"));
        if (element === undefined)
            return unnamed(reading, property, item, "`element: model.field`");
        const value = item.entries.get("value");
        const unit = readText(reading, item.entries.get("unit")) ?? "d";
        const seconds = value && secondsOf(property, value, unit);
        if (seconds === undefined) {
            reject(reading, value ?? { ...item, key: "value", node: item }, "`value: 24` and `unit: h`, or `value: PT24H`");
            return [];
        }
        return element.split(",").map((it) => level(property, it, seconds, item));
    });
}
const durations = { freshness: "threshold", retention: "period" };
function readDcs(reading, root) {
    const all = root.entries.get("servicelevels")?.node;
    if (all?.kind !== "map")
        return [];
    return Object.keys(durations).flatMap((property) => {
        const entry = all.entries.get(property);
        if (entry?.node.kind !== "map")
            return [];
        const { entries } = entry.node;
        if (readBoolean(reading, entries.get("unlimited")))
            return [];
        const element = readText(reading, entries.get("timestampField"));
        if (element === undefined)
            return unnamed(reading, property, entry, "`timestampField: model.field`");
        const value = entries.get(durations[property]);
        const seconds = value && secondsOf(property, value, "");
        if (seconds === undefined) {
            reject(reading, value ?? { ...entry, key: durations[property] }, `\`${durations[property]}: 24h\` or \`PT24H\``);
            return [];
        }
        return [level(property, element, seconds, entry)];
    });
}
function unnamed(reading, property, place, right) {
    const fact = `The ${property} names no field, so nobody judges it here: write ${right}`;
    report(reading, "contract.quality-not-judged", `${fact} to have it judged.`, place, { severity: "notice" });
    return [];
}
const level = (property, element, seconds, { location }) => ({
    element: element.trim().replaceAll(/\[\*?\]/g, ""),
    rule: { rule: `quality.${property}`, seconds, severity: "error", location },
});
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** As long as data contracts' own tool takes them for. */
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;
const units = Object.fromEntries([
    [1, "s sec second seconds"],
    [MINUTE, "min minute minutes"],
    [HOUR, "h hr hour hours"],
    [DAY, "d day days"],
    [7 * DAY, "w week weeks"],
    [MONTH, "mo month months"],
    [YEAR, "y yr year years"],
].flatMap(([seconds, names]) => names.split(" ").map((it) => [it, seconds])));
/** `m` is a minute to whom speaks of freshness, and a month to whom speaks of retention. */
function unitOf(property, name) {
    const unit = name.trim().toLowerCase();
    if (unit === "m")
        return property === "freshness" ? MINUTE : MONTH;
    return Object.hasOwn(units, unit) ? units[unit] : undefined;
}
const DURATION = /^P(?=\d|T\d)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const PARTS = [YEAR, MONTH, 7 * DAY, DAY, HOUR, MINUTE, 1];
/** A number of `unit`, an ISO 8601 duration, or a number with its unit (`24 hours`, `30d`). */
function secondsOf(property, { node }, unit) {
    if (node.kind !== "scalar" || isNull(node))
        return undefined;
    const text = node.source.trim();
    const iso = DURATION.exec(text.toUpperCase());
    if (iso)
        return PARTS.reduce((sum, size, index) => sum + Number(iso[index + 1] ?? 0) * size, 0);
    const [, count, own] = /^(\d{1,12}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(text) ?? [];
    const size = unitOf(property, own || unit);
    return count === undefined || size === undefined ? undefined : Number(count) * size;
}
/** The models with the rules that service levels state about their fields. */
const withServiceLevels = (reading, models) => readServiceLevels(reading).reduce((all, it) => placed(reading, all, it), models);
function placed(reading, models, { element, rule }) {
    const model = models.find((it) => element.startsWith(`${it.name}.`));
    const path = model ? element.slice(model.name.length + 1).split(".") : [];
    const fields = model && fieldsWith(reading, model.fields, path, rule);
    if (fields)
        return models.map((it) => (it === model ? { ...it, fields } : it));
    const fact = `${quoted(element)} is no field of a model: write \`model.field\` with the names of this contract.`;
    report(reading, "contract.unknown-field", fact, rule);
    return models;
}
function fieldsWith(reading, fields, path, rule) {
    const [name, ...rest] = path;
    const field = fields.find((it) => it.name === name);
    const changed = field && (rest.length === 0 ? withRule(reading, field, rule) : service_levels_within(reading, field, rest, rule));
    return changed && fields.map((it) => (it === field ? changed : it));
}
function service_levels_within(reading, field, path, rule) {
    const shape = shapeWith(reading, field.shape, path, rule);
    return shape && { ...field, shape };
}
function shapeWith(reading, shape, path, rule) {
    if (shape.type === "array") {
        const items = shapeWith(reading, shape.items, path, rule);
        return items && { ...shape, items };
    }
    const fields = shape.type === "object" ? fieldsWith(reading, shape.fields, path, rule) : undefined;
    return fields && { ...shape, fields };
}
const dated = ["date", "timestamp", "timestamp_ntz", "string", "any"];
function withRule(reading, field, rule) {
    if (dated.includes(field.shape.type))
        return { ...field, quality: [...(field.quality ?? []), rule] };
    const fact = `${quoted(field.name)} is of type ${field.shape.type} and has no age: name a field of type timestamp.`;
    report(reading, "contract.value", fact, rule);
    return field;
}

;// CONCATENATED MODULE: ./build/contract/structure/faults.js
/** What ajv says of a document, brought down to one fault a place. */

/** Keywords that hold others: what is wrong is said by those, or by none of them. */
const alternatives = new Set(["anyOf", "oneOf", "not"]);
/**
 * The errors that a person has to mend. Of alternatives that all fail, those within the value are told, since it has the
 * form of one alternative at least; else only that there is none. `keys` are all names that the format has for a key.
 */
function faultsOf(all, keys) {
    const errors = ofOneBranch(all);
    const undecided = new Map(errors.filter((it) => alternatives.has(it.keyword)).map((it) => [it.instancePath, it]));
    const told = errors.filter(({ keyword }) => keyword !== "if" && !alternatives.has(keyword));
    const within = told.filter((it) => !undecided.has(it.instancePath));
    const unsaid = [...undecided.values()].filter(({ instancePath }) => !within.some((it) => it.instancePath.startsWith(`${instancePath}/`)));
    const broken = new Set([...within, ...unsaid].flatMap((it) => pathsAbove(it)));
    // A part that fails knows none of its map's keys any more: only what the format has nowhere is unknown for certain.
    const certain = within.filter((it) => it.keyword !== "unevaluatedProperties" || !broken.has(it.instancePath) || !keys.includes(unknownKey(it) ?? ""));
    const each = new Map([...certain, ...unsaid].map((it) => [keyOf(it), it]));
    return [...each.values()];
}
/**
 * Without what follows from `logicalType` being written otherwise: the schema then holds the options of all types
 * against the property at once.
 */
function ofOneBranch(errors) {
    const misspelt = new Set(errors.filter((it) => isMisspelt(unknownKey(it))).map((it) => it.instancePath));
    return errors.filter((it) => {
        const [property = "", ...options] = it.instancePath.split("/logicalTypeOptions");
        return !misspelt.has(property) || (options.length === 0 && unknownKey(it) !== undefined);
    });
}
const isMisspelt = (key) => key !== undefined && key !== "logicalType" && (0,mod/* distance */.Io)(key.slice(0, 20).toLowerCase(), "logicaltype") <= 2;
/** The maps and lists that hold the place of an error; its own, too, where more is wrong with it than its keys. */
function pathsAbove({ instancePath, keyword }) {
    const steps = instancePath.split("/");
    const above = steps.map((_, index) => steps.slice(0, index + 1).join("/"));
    return keyword === "unevaluatedProperties" ? above.slice(0, -1) : above;
}
/** The key that an error is about, where it is none of the map's own. */
const unknownKey = ({ keyword, params }) => keyword === "additionalProperties" || keyword === "unevaluatedProperties"
    ? String(params.additionalProperty ?? params.unevaluatedProperty)
    : undefined;
const keyOf = (error) => JSON.stringify([error.instancePath, unknownKey(error) ?? [error.keyword, error.params.missingProperty]]);

;// CONCATENATED MODULE: ./build/contract/structure/check.js
/** Holds a contract against the JSON Schema that its format publishes (`schemas/vendored/`). */








/** Each is loaded where a contract asks for it: all of them together are a megabyte. */
const validators = {
    "ODCS 3.0": () => __webpack_require__.e(/* import() */ 1482).then(__webpack_require__.bind(__webpack_require__, 51482)),
    "ODCS 3.1": () => __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697)),
    "ODCS 3.2": () => __webpack_require__.e(/* import() */ 4160).then(__webpack_require__.bind(__webpack_require__, 14160)),
    // Its schema is by its own word that of all versions since 0.9.0.
    DCS: () => __webpack_require__.e(/* import() */ 2415).then(__webpack_require__.bind(__webpack_require__, 62415)),
};
/** Keys that models and servers are read by, whatever the version says of them: `enum` is one of ODCS 3.2. */
const readKeys = {
    odcs: new Set([...odcs.ruling, ...Object.keys(keywords), "format", "delimiter"]),
    dcs: new Set(dcs.ruling),
};
/** More than anybody mends at once. */
const MAX_FINDINGS = 50;
/**
 * What the published schema says of a contract and its reader did not say already (`told`). Most of it is in the head,
 * which nobody judges by: warnings. A key of a model that the format does not have could be a rule: an error.
 */
async function checkStructure(root, format, version, told) {
    const name = format === "dcs" ? "DCS" : `ODCS ${/3\.\d/.exec(version)?.[0]}`;
    const { validate, keys } = (await validators[name]?.()) ?? {};
    if (!validate || !keys || validate(plain(toValue(root))))
        return [];
    const findings = faultsOf(validate.errors ?? [], keys).flatMap((error) => {
        const steps = stepsTo(root, error);
        const at = steps.at(-1);
        const unknown = unknownKey(error);
        const read = unknown !== undefined && readKeys[format].has(unknown);
        const ruling = unknown !== undefined && !read && /^\/(schema|models)\//.test(error.instancePath);
        // What the reader only warned of does not stand for an error.
        const before = ruling ? told.filter((it) => it.severity === "error") : told;
        if (isRead(error, at) || before.some((it) => says(it, error, steps)))
            return [];
        const fact = unknown === undefined ? factOf(error, at) : unknownFact(unknown, name, read, keys);
        return finding("contract.structure", fact, { location: at.location, ...(ruling && { severity: "error" }) });
    });
    // Errors first: what fails the contract is never among what is left unsaid.
    const errors = findings.filter((it) => it.severity === "error");
    return [...errors, ...findings.filter((it) => it.severity !== "error")].slice(0, MAX_FINDINGS);
}
/** From the root to the value that an error is about, or to the key that is unknown. */
function stepsTo(root, error) {
    const steps = [{ name: "The contract", location: root.location, node: root }];
    const pointer = error.instancePath.split("/").slice(1);
    const names = pointer.map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"));
    for (const name of [...names, ...[unknownKey(error) ?? []].flat()]) {
        const { node: above, name: called } = steps.at(-1);
        const entry = above.kind === "map" ? above.entries.get(name) : undefined;
        const item = above.kind === "list" ? above.items[Number(name)] : undefined;
        if (entry)
            steps.push({ name: quoted(name), location: entry.location, node: entry.node });
        else if (item)
            steps.push({ name: `An item of ${called.replace("An item of ", "")}`, location: item.location, node: item }); // biome-ignore format: reads as one line
    }
    return steps;
}
/** ODCS 3.0 has true or false here; its own examples, and all later versions, have the limit itself. Both are read. */
const isRead = ({ keyword }, { name }) => keyword === "type" && /^"exclusiveM(in|ax)imum"$/.test(name);
/** Whether the reader said it already: of the key that is unknown, at the value itself, or at what holds it. */
function says({ location, message }, error, steps) {
    const { keyword, params } = error;
    const isAt = (step) => step.location.line === location?.line && step.location.column === location.column;
    const at = steps.at(-1);
    if (keyword === "required")
        return isAt(at) && message.includes(String(params.missingProperty));
    // A map begins where its first key does: what stands at the map is about anything in it.
    const unknown = unknownKey(error);
    if (unknown !== undefined)
        return isAt(at) && message.includes(unknown);
    const { location: first, lastLine } = at.node;
    const isWithin = location !== undefined && location.line >= first.line && location.line <= lastLine;
    return alternatives.has(keyword) ? isWithin : steps.slice(-2).some(isAt);
}
function unknownFact(key, format, read, keys) {
    const fact = `${quoted(key)} is no key of ${format}`;
    if (read)
        return `${fact} in this place: it is read all the same, but other tools refuse it.`;
    if (keys.includes(key))
        return `${fact} in this place: move it to where it belongs, or into \`customProperties\`.`;
    const near = (0,mod/* closest */.kp)(key.slice(0, 40), keys);
    return (0,mod/* distance */.Io)(key, near) <= 2
        ? `${fact}: did you mean \`${near}\`?`
        : `${fact}: leave it out, or write it into \`customProperties\`.`;
}
const typeNames = {
    string: "a text",
    object: "a map",
    array: "a list",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    null: "nothing",
};
function factOf({ keyword, params }, { name, node }) {
    switch (keyword) {
        case "required":
            return `${name} lacks \`${params.missingProperty}\`: write \`${params.missingProperty}:\`.`;
        case "type": {
            const types = String(params.type).split(",");
            return `${name} is ${shown(node)}: write ${types.map((it) => typeNames[it]).join(" or ")}.`;
        }
        case "enum":
        case "const": {
            const allowed = keyword === "enum" ? params.allowedValues : [params.allowedValue];
            return `${name} is ${shown(node)}: write ${allowed.map((it) => `\`${it}\``).join(", ")}.`;
        }
        case "pattern":
            return `${name} is ${shown(node)}, which does not match ${quoted(String(params.pattern))}.`;
        case "minItems":
            return `${name} has fewer items than ${params.limit}.`;
        case "uniqueItems":
            return `${name} has an item twice.`;
        default:
            return `${name} has none of the forms that the format allows.`;
    }
}
/** As JSON Schema knows values: it has no bigint. */
function plain(value) {
    if (typeof value === "bigint")
        return Number(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(plain);
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, plain(it)]));
}

;// CONCATENATED MODULE: ./build/contract/read.js












/** Per format: where its version, its models and its tables are stated, and which versions are read. */
const read_formats = {
    odcs: {
        dialect: odcs,
        versionKey: "apiVersion",
        example: "v3.1.0",
        readable: /^v?3\.[0-2](\.\d+)?$/,
        exact: /^v3\.\d+\.\d+$/,
        modelsKey: "schema",
        also: ["models", "schemas"],
        tableKey: "physicalType",
    },
    dcs: {
        dialect: dcs,
        versionKey: "dataContractSpecification",
        example: "1.2.1",
        readable: /^v?(0\.9|1\.[0-2])(\.\d+)?$/,
        exact: /^\d+\.\d+\.\d+$/,
        modelsKey: "models",
        also: ["model", "schemas"],
        tableKey: "type",
    },
};
/**
 * Reads an ODCS or DCS contract. Whatever was not understood is a finding with its place; rules are never dropped in
 * silence. What is clear though not in the format's form is read with a warning that shows the right form.
 */
function readContract(text, path) {
    const document = readDocument(text, path);
    return document.ok ? document.value.contract : document;
}
/** As {@link readContract}, and holds the whole document against the JSON Schema that its format publishes. */
async function readWholeContract(text, path) {
    const document = readDocument(text, path);
    if (!document.ok)
        return document;
    const { root, format, version, contract } = document.value;
    const findings = inOrder([...contract.findings, ...(await checkStructure(root, format, version, contract.findings))]);
    return contract.ok && !(0,build_findings/* hasErrors */.Cs)(findings) ? (0,build_findings/* checked */.KD)(contract.value, findings) : refuse(findings);
}
/** What contracts were read from: who quotes one of them need not parse it again. */
const trees = new WeakMap();
/** The tree of a contract's text. */
function treeOf(contract) {
    const known = trees.get(contract);
    if (known)
        return known;
    const parsed = parseYaml(contract.text, contract.path);
    return parsed.ok && parsed.value.kind === "map" ? parsed.value : undefined;
}
/** Not a value where there is no document at all. */
function readDocument(text, path) {
    const plain = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
    const parsed = parseYaml(plain, path);
    if (!parsed.ok)
        return parsed;
    const root = parsed.value;
    if (root.kind !== "map") {
        const what = plain.trim() === "" ? "The file is empty" : `The file holds a ${root.kind}`;
        const fact = `${what}; a contract is a map that starts with \`apiVersion:\` (ODCS) or \`dataContractSpecification:\` (DCS).`;
        return (0,build_findings/* rejected */.nS)(finding("contract.unreadable", fact, { location: root.location }));
    }
    const format = detectFormat(root);
    const reading = startReading(root, format);
    const { dialect, modelsKey, also, tableKey } = read_formats[format];
    const version = readVersion(reading, format);
    checkHead(reading, format);
    const modelsEntry = entryOf(reading, root, modelsKey, also);
    const server = readServers(reading, root.entries.get("servers"));
    const models = withServiceLevels(reading, readModels(reading, modelsEntry, dialect, tableKey, server));
    const examples = readExamples(reading, modelsEntry, models);
    const findings = inOrder(reading.findings);
    const read = {
        path,
        format,
        version,
        text: plain,
        // Not every command asks for it.
        get sha256() {
            return (0,build_crypto/* sha256Hex */.f)(plain);
        },
        models,
        examples,
        ...(server && { serverFormat: server.format }),
    };
    trees.set(read, root);
    const contract = (0,build_findings/* hasErrors */.Cs)(findings) ? refuse(findings) : (0,build_findings/* checked */.KD)(read, findings);
    return (0,build_findings/* checked */.KD)({ root, format, version, contract });
}
/** Findings by their place, each once: what a definition says is read wherever it is referred to. */
function inOrder(findings) {
    const once = new Map(findings.map((it) => [JSON.stringify([it.rule, it.location, it.message]), it]));
    const place = ({ location }) => (location?.line ?? 0) * 1e7 + (location?.column ?? 0);
    return [...once.values()].sort((a, b) => place(a) - place(b));
}
/** By the key that states the version, else by the key of the models, so that the rest is judged too. */
function detectFormat(root) {
    if (root.entries.has("dataContractSpecification"))
        return "dcs";
    if (root.entries.has("apiVersion") || root.entries.has("kind"))
        return "odcs";
    return root.entries.has("schema") && !root.entries.has("models") ? "odcs" : "dcs";
}
function readVersion(reading, format) {
    const { versionKey, example, readable, exact } = read_formats[format];
    const entry = reading.root.entries.get(versionKey);
    if (!entry) {
        const fact = "Nothing says which format this contract has";
        const right = "`apiVersion: v3.1.0` and `kind: DataContract` (ODCS), or `dataContractSpecification: 1.2.1` (DCS)";
        report(reading, "contract.format", `${fact}: write ${right}.`, reading.root);
        return "";
    }
    const version = entry.node.kind === "scalar" ? entry.node.source.trim() : "";
    if (!readable.test(version)) {
        const range = format === "odcs" ? "ODCS 3.0 to 3.2" : "DCS 0.9 to 1.2";
        const fact = `\`${versionKey}\` is ${shown(entry.node)}; ${range} are read`;
        report(reading, "contract.version", `${fact}: write \`${versionKey}: ${example}\` and the contract in its terms.`, entry);
    }
    else if (!exact.test(version)) {
        report(reading, "contract.form", `\`${versionKey}\` is ${shown(entry.node)}: write all of it, as in \`${versionKey}: ${example}\`.`, entry);
    }
    return version;
}
const topKeys = {
    odcs: { ruling: ["schema", "servers"], known: ["apiVersion", "kind", "id", "name", "version", "models", "schemas"] },
    dcs: {
        ruling: ["models", "definitions", "servers"],
        known: ["schema", "terms", "tags", "links", "info", "model", "schemas"],
    },
};
/** What stands at the top besides the models. */
function checkHead(reading, format) {
    const { root } = reading;
    checkSpelling(reading, root, topKeys[format].ruling, topKeys[format].known);
    const quality = root.entries.get("quality");
    if (quality && !isNull(quality.node))
        notJudged(reading, quality, quality.node);
    const info = root.entries.get("info")?.node;
    const own = format === "odcs" ? root.entries.get("version") : info?.kind === "map" ? info.entries.get("version") : undefined;
    if (own)
        checkOwnVersion(reading, own);
    const kind = root.entries.get("kind");
    if (format !== "odcs" || !root.entries.has("apiVersion"))
        return;
    const stated = kind?.node.kind === "scalar" ? kind.node.value : undefined;
    if (kind && stated !== "DataContract") {
        report(reading, "contract.format", `\`kind\` is ${shown(kind.node)}: a contract says \`kind: DataContract\`.`, kind);
    }
    else if (!kind)
        report(reading, "contract.form", "`kind` is missing: write `kind: DataContract`.", root);
}
/** `version: 1.0` is a number to YAML, and 1.10 would become 1.1. */
function checkOwnVersion(reading, entry) {
    const { node } = entry;
    if (node.kind !== "scalar" || typeof node.value !== "number")
        return;
    report(reading, "contract.form", `\`version\` is the number ${node.source}: write \`version: "${node.source}"\`.`, entry);
}

;// CONCATENATED MODULE: ./build/contract/excerpt.js





/**
 * The part of a contract that a provider needs, as its author wrote it, comments kept: what it is, the models of the two
 * sides, and the definitions that they refer to. Examples are left out: they may be held back.
 */
function excerpt(contract, sides) {
    const root = treeOf(contract);
    if (root === undefined)
        return "";
    const selection = excerpt_select(root, contract, sides);
    return standsOnOwnLines(contract.text, selection)
        ? linesOf(contract.text, selection)
        : (0,dist.stringify)(keptValue(root, selection), { lineWidth: 0 });
}
function excerpt_select(root, contract, sides) {
    const whole = new Set();
    const ways = new Set();
    const keepPath = (steps) => {
        steps?.slice(0, -1).map((it) => ways.add(it));
        const last = steps?.at(-1);
        if (last && !ways.has(last))
            whole.add(last);
    };
    for (const pointer of heads[contract.format])
        keepPath(followPointer(root, pointer));
    const lines = new Set([sides.input, sides.output].flatMap((it) => (it ? [`${it.location.line}:${it.location.column}`] : [])));
    const isSide = ({ location }) => lines.has(`${location.line}:${location.column}`);
    const queue = [];
    for (const holder of root.entries.values()) {
        const children = holder.node.kind === "map"
            ? [...holder.node.entries.values()]
            : holder.node.kind === "list"
                ? holder.node.items
                : [];
        const kept = children.filter(isSide);
        if (kept.length > 0)
            ways.add(holder);
        queue.push(...kept);
    }
    const cut = new Set();
    let outside = false;
    for (let next = queue.shift(); next; next = queue.shift()) {
        if (whole.has(next))
            continue;
        whole.add(next);
        const seen = survey("node" in next ? next.node : next, contract.format === "dcs");
        for (const it of seen.examples)
            cut.add(it);
        const { start, end } = next;
        outside ||= seen.nodes.some((it) => it.start < start || it.end > end);
        for (const pointer of seen.references) {
            const steps = followPointer(root, pointer) ?? [];
            for (const it of steps.slice(0, -1))
                ways.add(it);
            queue.push(...steps.slice(-1));
        }
    }
    return { whole, ways, cut, outside };
}
/** What tells the format, its version and what the contract is about; owners and contacts are nobody's business. */
const heads = {
    odcs: ["#/apiVersion", "#/kind", "#/name", "#/version", "#/description"],
    dcs: ["#/dataContractSpecification", "#/info/title", "#/info/version", "#/info/description"],
};
/**
 * Everything within a model or a definition. The keys of DCS's `fields` are names: a field may be called `examples`.
 */
function survey(top, namesInMaps) {
    const found = { nodes: [], examples: [], references: [] };
    const memberKeys = new Set([dcs.children.key, ...dcs.children.also]);
    const visit = (node, namesHere) => {
        found.nodes.push(node);
        if (node.kind === "list")
            for (const it of node.items)
                visit(it, false);
        if (node.kind !== "map")
            return;
        for (const entry of node.entries.values()) {
            if (!namesHere && /^examples?$/.test(entry.key)) {
                found.examples.push(entry);
                continue;
            }
            const { node: held } = entry;
            if (entry.key === "$ref" && held.kind === "scalar")
                found.references.push(held.source);
            visit(held, !namesHere && namesInMaps && memberKeys.has(entry.key));
        }
    };
    visit(top, false);
    return found;
}
/** Whether lines can be kept and cut without taking others along: not so in JSON and in flow style. */
function standsOnOwnLines(text, { whole, ways, cut, outside }) {
    if (outside)
        return false;
    const before = ({ start }) => text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    const isLast = ({ end }) => /^[ \t]*(#.*)?$/.test(text.slice(end, (text.indexOf("\n", end) + 1 || text.length + 1) - 1));
    return ([...whole].every((it) => /^[ \t]*(- +)?$/.test(before(it)) && isLast(it)) &&
        [...cut].every((it) => /^[ \t]*$/.test(before(it)) && isLast(it)) &&
        [...ways].every((it) => it.node.kind !== "scalar" && it.node.location.line > it.location.line));
}
function linesOf(text, { whole, ways, cut }) {
    const lines = text.split("\n");
    const kept = new Array(lines.length).fill(false);
    const mark = (place, value) => kept.fill(value, place.location.line - 1, place.lastLine);
    for (const it of whole) {
        mark(it, true);
        for (let above = it.location.line - 2; /^\s*#/.test(lines[above] ?? ""); above--)
            kept[above] = true;
    }
    for (const it of ways)
        kept[it.location.line - 1] = true;
    for (const it of cut)
        mark(it, false);
    return `${lines.filter((_, index) => kept[index]).join("\n")}\n`;
}
/** The selection as a value, for documents whose lines cannot be taken apart. */
function keptValue(node, selection) {
    const { whole, ways, cut } = selection;
    if (node.kind === "list")
        return node.items.filter((it) => whole.has(it)).map((it) => uncut(it, cut));
    if (node.kind === "scalar")
        return node.value;
    return Object.fromEntries([...node.entries.values()].flatMap((it) => {
        if (whole.has(it))
            return [[it.key, uncut(it.node, cut)]];
        return ways.has(it) ? [[it.key, keptValue(it.node, selection)]] : [];
    }));
}
function uncut(node, cut) {
    if (node.kind === "list")
        return node.items.map((it) => uncut(it, cut));
    if (node.kind === "scalar")
        return toValue(node);
    return Object.fromEntries([...node.entries.values()].flatMap((it) => (cut.has(it) ? [] : [[it.key, uncut(it.node, cut)]])));
}

// EXTERNAL MODULE: ./build/is-record.js
var is_record = __webpack_require__(97318);
;// CONCATENATED MODULE: ./build/contract/infer/sample.js
/** Values of one place from which on what they have in common is taken for a rule, not for chance. */
const MANY = 20;
const nowhere = { file: "", line: 1, column: 1 };
const shapeOf = (type, constraints = []) => ({
    type,
    constraints,
    location: nowhere,
});
/** What scalar values that are not null have in common; at least one. */
function inferScalar(values, accepts) {
    const fits = (type) => accepts(shapeOf(type), values);
    if (fits("boolean"))
        return { type: "boolean", options: {}, notes: [] };
    if (fits("integer"))
        return numeric("integer", values);
    if (fits("number"))
        return numeric("number", values);
    const moment = ["date", "timestamp", "timestamp_ntz", "time"].find(fits);
    if (moment)
        return sample_temporal(moment, values);
    if (fits("string"))
        return sample_text(values, accepts);
    return { type: "any", options: {}, notes: ["decide: values of several kinds were seen; logicalType?"] };
}
function numeric(type, values) {
    const [least, most] = rangeOf(values);
    const natural = values.length >= MANY && least >= 0;
    const open = natural ? "maximum?" : "minimum? maximum?";
    return { type, options: natural ? { minimum: 0 } : {}, notes: [`decide: ${range(least, most)} was seen; ${open}`] };
}
function sample_temporal(type, values) {
    const [least, most] = rangeOf(values);
    const zone = type === "timestamp_ntz" ? { timezone: false } : {};
    return { type, options: zone, notes: [`decide: ${range(least, most)} was seen; minimum? maximum?`] };
}
const sample_formats = ["uuid", "email", "uri", "ipv4", "ipv6"];
function sample_text(values, accepts) {
    const type = "string";
    const format = sample_formats.find((it) => accepts(shapeOf(type, [{ rule: "schema.format", format: it, location: nowhere }]), values));
    if (format) {
        const personal = format === "email" ? ["decide: personal data? then add `classification: confidential`"] : [];
        return { type, options: { format }, notes: personal };
    }
    const allowed = enumOf(values);
    if (allowed)
        return { type, options: { enum: allowed }, notes: ["decide: are these all values that may occur?"] };
    const [least, most] = rangeOf(values.map((it) => [...it].length));
    const notes = [`decide: ${range(least, most)} characters were seen; maxLength? pattern?`];
    if (values.length < MANY || least === 0)
        return { type, options: {}, notes };
    const fixed = least === most && least > 1;
    return { type, options: fixed ? { minLength: least, maxLength: most } : { minLength: 1 }, notes };
}
/** Values of an enum at most, how often each of them comes on average, and their length. */
const enumLimits = { values: 10, times: 4, length: 40 };
/** The few texts that come again and again, in order. */
function enumOf(values) {
    const distinct = new Set(values);
    if (values.length < MANY || distinct.size < 2 || distinct.size > enumLimits.values)
        return undefined;
    if (distinct.size * enumLimits.times > values.length)
        return undefined;
    const plain = [...distinct].every((it) => it.length <= enumLimits.length && !/[\p{Cc}\p{Cs}]/u.test(it));
    return plain ? [...distinct].sort() : undefined;
}
/** `3`, or `3 to 17`. */
const range = (least, most) => (least === most ? `${least}` : `${least} to ${most}`);
function rangeOf(values) {
    const [first] = values;
    return [
        values.reduce((least, it) => (it < least ? it : least), first),
        values.reduce((most, it) => (it > most ? it : most), first),
    ];
}

;// CONCATENATED MODULE: ./build/contract/infer/infer.js


/** Levels of nesting that a contract describes, and names in one object: beyond them it is rather a map. */
const infer_limits = { depth: 10, names: 300 };
const unknown = (note) => ({ type: "any", options: {}, notes: [`decide: ${note}`] });
/** What a place's values have in common, nulls left out. Nothing is demanded that one of them does not fulfil. */
function inferValue(values, accepts, depth = 0) {
    const present = values.filter((it) => it !== null);
    if (present.length === 0)
        return unknown("only null was seen; logicalType?");
    if (present.every(is_record/* isRecord */.u)) {
        const names = new Set(present.flatMap((it) => Object.keys(it)));
        if (names.size === 0)
            return unknown("only empty objects were seen; properties?");
        if (names.size > infer_limits.names)
            return unknown(`${names.size} names were seen; which ones count?`);
        if (depth === infer_limits.depth)
            return unknown("what lies this deep was not looked at");
        return { type: "object", fields: inferFields(present, [...names], accepts, depth + 1), notes: [] };
    }
    if (present.every((it) => Array.isArray(it))) {
        const items = present.flat(1);
        if (depth === infer_limits.depth)
            return unknown("what lies this deep was not looked at");
        const [least, most] = [Math.min(...lengthsOf(present)), Math.max(...lengthsOf(present))];
        const notes = [`decide: ${range(least, most)} items were seen; minItems? maxItems?`];
        if (items.length === 0)
            return { type: "array", items: unknown("only empty arrays were seen; items?"), notes };
        // A contract has no words for items that may be null.
        if (items.includes(null))
            return { type: "array", items: unknown("null was seen among the items; items?"), notes };
        return { type: "array", items: inferValue(items, accepts, depth + 1), notes };
    }
    if (present.some((it) => typeof it === "object"))
        return unknown("values of several kinds were seen; logicalType?");
    return inferScalar(present, accepts);
}
const lengthsOf = (arrays) => arrays.slice(0, 10_000).map((it) => it.length);
/** The fields of records, in the order in which they are first seen. */
function inferFields(records, names, accepts, depth) {
    return names.map((name) => {
        const values = records.flatMap((it) => (Object.hasOwn(it, name) ? [it[name]] : []));
        const required = values.length === records.length && !values.includes(null);
        return { name, required, unique: false, value: inferValue(values, accepts, depth) };
    });
}
/** The top fields of a table, and which of them are keys: none of their values comes twice. */
function inferTable(records, accepts) {
    const names = [...new Set(records.flatMap((it) => Object.keys(it)))];
    return inferFields(records, names, accepts, 1).map((it) => ({ ...it, unique: it.required && isKey(it, records) }));
}
/** How a key is called. */
const keyName = /(^|[^a-z])(id|key|code|uuid|guid|sku|isbn|ref)$|[a-z](Id|Key|Code|Uuid|Ref)$/;
/** Of few records only what is called a key is one: that three amounts differ says nothing. */
function isKey({ name, value }, records) {
    if (value.type !== "string" && value.type !== "integer")
        return false;
    if (records.length < 2 || new Set(records.map((it) => it[name])).size < records.length)
        return false;
    const called = keyName.test(name) || keyName.test(name.toLowerCase());
    return called || (value.type === "string" && records.length >= MANY);
}

;// CONCATENATED MODULE: ./build/contract/infer/rules.js

/** What can be wrong with samples that a contract is to be drawn up from. */
const inferRules = {
    "infer.no-record": {
        severity: "error",
        why: "A contract describes records: a sample without one, or of bare values, shows none.",
        mend: "Give one JSON object, or an array, NDJSON or CSV of at least one record.",
    },
    "infer.says-nothing": {
        severity: "error",
        why: "Samples whose values are all null or empty show no type, and a contract without rules accepts anything.",
        mend: "Give samples with values in them.",
    },
    "infer.too-large": {
        severity: "error",
        why: "A contract beyond any sane size would be read by nobody.",
        mend: "Cut the samples down to the fields that matter.",
    },
    "infer.exists": {
        severity: "error",
        why: "A contract that is there already may hold a person's decisions.",
        mend: "Name another file with `contract`, or remove the old one.",
    },
};
/** Makes findings of this family. */
const inferFinding = (0,build_findings/* ruleFamily */.VV)(inferRules);

;// CONCATENATED MODULE: ./build/contract/infer/write.js

const head = ` Drawn up from samples by fire-flow init. It demands what all of them fulfil and what can hardly be chance.
 Lines with "decide" are for a person: samples cannot tell what may occur, only what did.`;
/** The text of an ODCS 3.1 contract. */
function writeContract({ name, models, server }) {
    const document = new dist.Document({
        apiVersion: "v3.1.0",
        kind: "DataContract",
        id: name,
        name,
        version: "0.1.0",
        status: "draft",
        ...(server && { servers: [{ server: "samples", type: "local", ...server }] }),
    });
    document.commentBefore = head;
    const schema = document.createNode([]);
    for (const it of models)
        schema.add(modelNode(document, it));
    document.set("schema", schema);
    return document.toString({ lineWidth: 0 });
}
function modelNode(document, { name, many, records, fields, rules }) {
    const node = document.createNode({ name, ...(many && { physicalType: "table" }) });
    const seen = `${records} record${records === 1 ? " was" : "s were"} seen`;
    node.commentBefore = ` ${seen}: what all of them have is taken for required.`;
    node.set("properties", propertiesNode(document, fields));
    if (rules.length > 0) {
        const quality = document.createNode(rules.map((implementation) => ({ type: "custom", engine: "jsonata", implementation })));
        quality.commentBefore = " decide: these held on the samples; keep those that must always hold.";
        node.set("quality", quality);
    }
    return node;
}
function propertiesNode(document, fields) {
    const seq = document.createNode([]);
    for (const { name, required, unique, value } of fields) {
        const flags = { ...(required && { required }), ...(unique && { unique }) };
        seq.add(valueNode(document, value, { name }, flags));
    }
    return seq;
}
function valueNode(document, value, named, flags) {
    const node = document.createNode({ ...named, ...write_typeOf(value), ...flags });
    if (value.notes.length > 0)
        node.commentBefore = value.notes.map((it) => ` ${it}`).join("\n");
    if (value.type === "object")
        node.set("properties", propertiesNode(document, value.fields));
    else if (value.type === "array")
        node.set("items", valueNode(document, value.items, {}, {}));
    else if (Object.keys(value.options).length > 0) {
        node.set("logicalTypeOptions", document.createNode(value.options, { flow: true }));
    }
    return node;
}
/** ODCS has no type for any value but that of some stores, and keeps the missing time zone in the options. */
function write_typeOf({ type }) {
    if (type === "any")
        return { physicalType: "variant" };
    return { logicalType: type === "timestamp_ntz" ? "timestamp" : type };
}

;// CONCATENATED MODULE: ./build/contract/io-tree.js
const pair = { kind: "pair" };
const io_tree_unknown = { kind: "unknown" };
/** More levels than people write, and few enough for the stack. */
const MAX_DEPTH = 200;
/** Levels of nested objects and arrays, told without nesting calls. */
function depthOf(tree) {
    let level = [tree];
    let depth = 0;
    for (; level.length > 0 && depth <= 4 * MAX_DEPTH; depth += 1) {
        level = level.flatMap((it) => (typeof it === "object" && it !== null ? Object.values(it) : []));
    }
    // A step of the tree is at most three of these: its list, its place in it, itself.
    return depth / 3;
}
/** Every part of the tree that has a type, in order. */
function* partsOf(part) {
    if (typeof part !== "object" || part === null)
        return;
    if (typeof part.type === "string")
        yield part;
    for (const it of Object.values(part))
        yield* partsOf(it);
}
/** All names that the expression gives to variables, anywhere. */
function namesBound(tree) {
    const names = new Set();
    for (const { type, lhs, focus, index, arguments: parameters, stages } of partsOf(tree)) {
        if (type === "bind")
            names.add(String(lhs.value));
        if (type === "lambda")
            for (const it of parameters ?? [])
                names.add(String(it.value));
        for (const it of [focus, index])
            if (typeof it === "string")
                names.add(it);
        for (const it of stages ?? [])
            if (it.type === "index")
                names.add(String(it.value));
    }
    return names;
}

;// CONCATENATED MODULE: ./build/contract/io-paths.js


/** Functions that give some of the values of their first argument. */
const passing = new Set(["filter", "sort", "reverse", "distinct", "single"]);
/** Functions whose function is called with values of their first argument, and as which of its parameters. */
const calling = {
    map: [0],
    filter: [0],
    single: [0],
    sort: [0, 1],
    reduce: [1],
};
/** Follows a tree and gives what is known of its value; paths that lead nowhere are added. */
function follower(sides, functions, add) {
    const follow = (tree, context, scope) => {
        switch (tree?.type) {
            case "path":
                return followPath(tree, context, scope);
            case "name":
                return lookUp(tree, context);
            case "variable": {
                const name = String(tree.value);
                const view = name === "" ? context : name === "$" ? pair : boundTo(name, scope);
                for (const it of tree.predicate ?? [])
                    follow(it.expr, view, scope);
                return view;
            }
            case "block": {
                const inner = { variables: new Map(), above: scope };
                return (tree.expressions ?? []).map((it) => follow(it, context, inner)).at(-1) ?? io_tree_unknown;
            }
            case "bind": {
                const view = follow(tree.rhs, context, scope);
                scope.variables.set(String(tree.lhs.value), view);
                return view;
            }
            case "condition": {
                follow(tree.condition, context, scope);
                const [then, otherwise] = [follow(tree.then, context, scope), follow(tree.else, context, scope)];
                return tree.else === undefined || sameView(then, otherwise) ? then : io_tree_unknown;
            }
            case "function":
            case "partial":
                return call(tree, context, scope);
            case "lambda":
                return followLambda(tree, context, scope, []);
            case "apply": {
                const view = follow(tree.lhs, context, scope);
                follow(tree.rhs, context, scope);
                return passes(tree.rhs) ? view : io_tree_unknown;
            }
            case "transform":
                // What it is applied to is not known here.
                for (const it of [tree.pattern, tree.update, tree.delete])
                    follow(it, io_tree_unknown, scope);
                return io_tree_unknown;
            default:
                followParts(tree, context, scope);
                return io_tree_unknown;
        }
    };
    const followParts = (tree, context, scope) => {
        if (tree === undefined)
            return;
        const pairs = Array.isArray(tree.lhs) ? tree.lhs.flat() : [tree.lhs];
        for (const it of [...pairs, tree.rhs, tree.expression, ...(tree.expressions ?? [])])
            follow(it, context, scope);
    };
    const followPath = (tree, context, scope) => {
        let view = context;
        for (const step of tree.steps ?? []) {
            const before = view;
            if (step.type === "sort")
                for (const it of step.terms ?? [])
                    follow(it.expression, view, scope);
            else
                view = follow(step, view, scope);
            // `@$order` binds what the step gives and goes on from where the step began, its filters too.
            if (step.focus !== undefined) {
                scope.variables.set(step.focus, view);
                view = before;
            }
            for (const it of [...(step.stages ?? []), ...(step.type === "variable" ? [] : (step.predicate ?? []))]) {
                follow(it.expr, step.focus === undefined ? view : io_tree_unknown, scope);
            }
        }
        if (tree.group === undefined)
            return view;
        for (const it of (tree.group.lhs ?? []).flat())
            follow(it, view, scope);
        return io_tree_unknown;
    };
    const lookUp = (tree, context) => {
        const name = String(tree.value);
        if (context.kind === "unknown")
            return io_tree_unknown;
        if (context.kind === "pair") {
            if (name === "output")
                return sideView(sides.output, name);
            if (name === "input")
                return sides.input ? sideView(sides.input, name) : io_tree_unknown;
            return nowhere(tree, name, "it is neither `input` nor `output`, where paths start");
        }
        const { shape, path } = context;
        const found = memberOf(shape, name);
        if (found === "any")
            return io_tree_unknown;
        if (found)
            return { kind: "shape", shape: found, path: `${path}.${name}` };
        return nowhere(tree, `${path}.${name}`, `${quoted(path)} has ${io_paths_namesIn(shape)}`);
    };
    const nowhere = (tree, path, why) => {
        const end = tree.position;
        const start = end === undefined ? end : Math.max(0, end - String(tree.value).length);
        add(`${quoted(path)} leads nowhere: ${why}`, start);
        return io_tree_unknown;
    };
    const nameOf = (tree) => tree?.type === "variable" && functions.has(String(tree.value)) ? String(tree.value) : "";
    const passes = (tree) => passing.has(nameOf(tree?.procedure));
    const call = (tree, context, scope) => {
        const [first, ...others] = tree.arguments ?? [];
        const name = nameOf(tree.procedure);
        if (tree.procedure?.type !== "variable")
            follow(tree.procedure, context, scope);
        const view = follow(first, context, scope);
        const given = calling[name] ?? [];
        for (const it of others) {
            if (it.type === "lambda")
                followLambda(it, context, scope, given.map((at) => [at, view]));
            else
                follow(it, context, scope);
        }
        return passing.has(name) ? view : io_tree_unknown;
    };
    const followLambda = (tree, context, scope, given) => {
        const views = new Map(given);
        const parameters = (tree.arguments ?? []).map((it, at) => [String(it.value), views.get(at) ?? io_tree_unknown]);
        follow(tree.body, context, { variables: new Map(parameters), above: scope });
        return io_tree_unknown;
    };
    return (tree) => follow(tree, pair, { variables: new Map() });
}
function boundTo(name, scope) {
    for (let it = scope; it !== undefined; it = it.above) {
        const view = it.variables.get(name);
        if (view)
            return view;
    }
    return io_tree_unknown;
}
const sideView = ({ fields, location }, path) => ({
    kind: "shape",
    shape: { type: "object", fields, constraints: [], location },
    path,
});
const sameView = (a, b) => a.kind === b.kind && (a.kind !== "shape" || b.kind !== "shape" || a.shape === b.shape);
/** The member's shape, through arrays as JSONata goes; `any` where it cannot be told. */
function memberOf(shape, name) {
    switch (shape.type) {
        case "object":
            return shape.fields.length === 0 ? "any" : shape.fields.find((it) => it.name === name)?.shape;
        case "array":
            return memberOf(shape.items, name);
        case "map":
            return shape.values;
        case "any":
            return "any";
        default:
            return undefined;
    }
}
function io_paths_namesIn(shape) {
    if (shape.type === "array")
        return io_paths_namesIn(shape.items);
    const fields = shape.type === "object" ? shape.fields : [];
    if (fields.length === 0)
        return "no fields";
    return (fields
        .slice(0, 12)
        .map((it) => quoted(it.name))
        .join(", ") + (fields.length > 12 ? ", …" : ""));
}

;// CONCATENATED MODULE: ./build/contract/io-examine.js



/** Functions that another run answers differently. */
const io_examine_changing = new Set(["now", "millis", "random", "shuffle"]);
/** Functions that never give true or false. */
const counting = new Set(["sum", "count", "average", "max", "min", "length", "string", "number", "round", "join"]);
const comparing = new Set(["=", "!=", "<", "<=", ">", ">=", "in", "and", "or"]);
/** Everything wrong with a parsed expression over the two sides. */
function examine(parsed, sides) {
    const tree = parsed.tree;
    if (depthOf(tree) > MAX_DEPTH) {
        return [{ rule: "contract.io-rule-syntax", fact: `The expression nests deeper than ${MAX_DEPTH} levels` }];
    }
    const faults = new Map();
    const add = (fault) => {
        const key = JSON.stringify([fault.rule, fault.fact]);
        if (!faults.has(key))
            faults.set(key, fault);
    };
    const nowhere = (fact, position) => add({ rule: "contract.io-rule-unknown-path", fact, ...(position !== undefined && { position }) });
    const own = namesBound(tree);
    const functions = new Set(parsed.functions.filter((it) => !own.has(it)));
    checkNames(tree, own, functions, add);
    const view = follower(sides, functions, nowhere)(tree);
    const not = whyNotBoolean(tree, view, functions);
    if (not !== undefined)
        add({ rule: "contract.io-rule-not-boolean", fact: `The expression gives ${not}, not true or false` });
    return [...faults.values()];
}
function checkNames(tree, own, functions, add) {
    for (const { type, value, position } of partsOf(tree)) {
        const name = String(value);
        if (type !== "variable" || name === "" || name === "$" || own.has(name))
            continue;
        const place = position === undefined ? {} : { position: Math.max(0, position - name.length - 1) };
        if (!functions.has(name)) {
            add({ rule: "contract.io-rule-unknown-function", fact: `Nothing defines ${quoted(`$${name}`)}`, ...place });
        }
        else if (io_examine_changing.has(name)) {
            const fact = `${quoted(`$${name}`)} gives something else in every run, so that nothing could be proven`;
            add({ rule: "contract.clock-rule", severity: "error", fact, ...place });
        }
    }
}
/** What an expression gives that is certainly not true or false, in words. */
function whyNotBoolean(tree, view, functions) {
    const name = String(tree.value);
    switch (tree.type) {
        case "block": {
            const last = tree.expressions?.at(-1);
            return last && whyNotBoolean(last, view, functions);
        }
        case "number":
            return "a number";
        case "string":
            return "text";
        case "lambda":
            return "a function";
        case "value":
            return tree.value === null ? "null" : undefined;
        case "unary":
            return name === "-" ? "a number" : name === "[" ? "an array" : "an object";
        case "binary":
            return comparing.has(name) ? undefined : `the result of \`${name}\``;
        case "function": {
            const called = String(tree.procedure?.value);
            return functions.has(called) && counting.has(called) ? `what ${quoted(`$${called}`)} gives` : undefined;
        }
        default:
            return view.kind === "shape" && !["boolean", "any", "array"].includes(view.shape.type)
                ? `the value of ${quoted(view.path)}`
                : view.kind === "pair"
                    ? "an object"
                    : undefined;
    }
}

;// CONCATENATED MODULE: ./build/contract/io-rules.js


/**
 * Judges the io rules of a contract: all of them by their syntax, those of the output model by what they name as well.
 * @param sides undefined where they could not be chosen.
 */
async function lintIoRules(contract, sides, jsonata) {
    const findings = [];
    for (const model of contract.models) {
        const judged = sides?.output.name === model.name ? sides : undefined;
        for (const rule of model.io ?? []) {
            const parsed = await jsonata.parse(rule.expression);
            const faults = parsed.ok ? judged && examine(parsed, judged) : [syntaxFault(parsed)];
            findings.push(...(faults ?? []).map((it) => reported(it, rule, model, contract)));
        }
        if (sides && !judged)
            findings.push(...(model.io ?? []).map((it) => elsewhere(it, model, sides)));
    }
    return findings;
}
const syntaxFault = ({ reason, position }) => ({
    rule: "contract.io-rule-syntax",
    fact: `The expression is no JSONata: ${reason.replace(/\.$/, "")}`,
    // The parser's place is behind what it stumbled over.
    ...(position !== undefined && { position: Math.max(0, position - 1) }),
});
const reported = ({ rule, severity, fact, position }, at, model, contract) => finding(rule, `${fact}.`, {
    ...(severity && { severity }),
    model: model.name,
    location: position === undefined ? at.location : locationIn(contract, at, position),
});
function elsewhere({ location }, { name }, { output }) {
    const fact = `The rule between input and output stands in ${quoted(name)} and is not judged`;
    return finding("contract.io-rule-side", `${fact}: write it into the output model, ${quoted(output.name)}.`, {
        model: name,
        location,
    });
}
/** A rule that decides nothing, on data that nothing is wrong with. */
const ioRuleFault = (fact, { model, location }) => finding("contract.io-rule-not-boolean", fact, {
    ...(model !== undefined && { model }),
    ...(location && { location }),
});
/** A character of a quoted YAML text, escapes whole; or any character. */
const CHARACTER = {
    '"': /\\(?:x..|u....|U........|[\s\S])|[\s\S]/g,
    "'": /''|[\s\S]/g,
    plain: /[\s\S]/g,
};
/** Escapes of blanks and line ends. */
const BLANK = /^(?:\s|\\[nrt\s_LPN]|\\x(?:09|0a|0d|20))$/i;
/**
 * The place in the contract of an offset into an expression. YAML folds lines and takes indentation away, but keeps
 * every other character: the place is found by counting those.
 */
function locationIn({ text, path }, { expression, source }, offset) {
    const raw = text.slice(source.start, source.end);
    const style = raw[0] === '"' || raw[0] === "'" ? raw[0] : "plain";
    const head = style !== "plain" ? 1 : /^[|>]/.test(raw) ? raw.indexOf("\n") + 1 : 0;
    let before = expression.slice(0, offset).replace(/\s/g, "").length;
    let end = source.end;
    for (const { 0: it, index } of raw.slice(head).matchAll(CHARACTER[style])) {
        if (BLANK.test(it))
            continue;
        if (before === 0) {
            end = source.start + head + index;
            break;
        }
        before -= it.length > 2 || it.startsWith("\\") || it === "''" ? 1 : it.length;
    }
    const lines = text.slice(0, end).split("\n");
    return { file: path, line: lines.length, column: lines.at(-1).length + 1 };
}

;// CONCATENATED MODULE: ./build/contract/json-schema.js
/**
 * The JSON Schema (draft 2020-12) of one side of a case: a record of the model, or an array of them. It tells the
 * provider what the judge will demand; keys that the contract does not name are left open where it does not forbid them.
 */
function jsonSchema(model) {
    const record = { ...objectSchema(model.fields), ...(model.closed && { additionalProperties: false }) };
    const described = model.description === undefined ? record : { description: model.description, ...record };
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: model.name,
        ...(model.cardinality === "many" ? { type: "array", items: described } : described),
    };
}
function objectSchema(fields) {
    const required = fields.filter((it) => it.required).map((it) => it.name);
    return {
        type: "object",
        // fromEntries defines keys, so that a field may be called `__proto__`.
        properties: Object.fromEntries(fields.map((it) => [it.name, fieldSchema(it)])),
        ...(required.length > 0 && { required }),
    };
}
function fieldSchema(field) {
    const schema = shapeSchema(field.shape);
    const notes = [
        field.description,
        schema.description,
        field.unique && "Unique among the records.",
        field.primaryKey && "Part of the primary key.",
    ].filter((it) => typeof it === "string" && it !== "");
    return {
        ...(field.nullable ? orNull(schema) : schema),
        ...(notes.length > 0 && { description: notes.join(" ") }),
    };
}
function orNull(schema) {
    const { type, enum: values } = schema;
    if (type === undefined)
        return schema;
    return {
        ...schema,
        type: [type, "null"],
        ...(Array.isArray(values) && { enum: values.includes(null) ? values : [...values, null] }),
    };
}
function shapeSchema(shape) {
    const own = shape.constraints.map(constraintSchema);
    const notes = own.flatMap((it) => (typeof it.description === "string" ? [it.description] : []));
    return Object.assign({}, typeSchema(shape), ...own, notes.length > 0 && { description: notes.join(" ") });
}
const json_schema_day = String.raw `\d{4}-\d{2}-\d{2}`;
const json_schema_clock = String.raw `\d{2}:\d{2}:\d{2}(\.\d+)?`;
const scalars = {
    any: {},
    string: { type: "string" },
    integer: { type: "integer" },
    number: { type: "number" },
    boolean: { type: "boolean" },
    date: { type: "string", format: "date" },
    timestamp: { type: "string", format: "date-time" },
    // JSON Schema's own formats demand an offset.
    timestamp_ntz: { type: "string", pattern: `^${json_schema_day}T${json_schema_clock}$` },
    time: { type: "string", pattern: `^${json_schema_clock}(Z|[-+]\\d{2}:\\d{2})?$` },
};
function typeSchema(shape) {
    switch (shape.type) {
        case "object":
            return objectSchema(shape.fields);
        case "array":
            return { type: "array", items: shapeSchema(shape.items) };
        case "map":
            return { type: "object", additionalProperties: shapeSchema(shape.values) };
        default:
            return scalars[shape.type];
    }
}
const limitWords = {
    "schema.minimum": ["minimum", "At least"],
    "schema.maximum": ["maximum", "At most"],
    "schema.exclusive-minimum": ["exclusiveMinimum", "Above"],
    "schema.exclusive-maximum": ["exclusiveMaximum", "Below"],
};
function constraintSchema(constraint) {
    switch (constraint.rule) {
        case "schema.enum":
            return constraint.values.some(inexact)
                ? { description: `One of ${constraint.values.map(String).join(", ")}.` }
                : { enum: constraint.values };
        case "schema.pattern":
            return { pattern: constraint.pattern };
        case "schema.format":
            if (constraint.format === "byte")
                return { contentEncoding: "base64" };
            return constraint.format === "binary" || constraint.format === "password" ? {} : { format: constraint.format };
        case "schema.min-length":
            return { minLength: constraint.limit };
        case "schema.max-length":
            return { maxLength: constraint.limit };
        case "schema.minimum":
        case "schema.maximum":
        case "schema.exclusive-minimum":
        case "schema.exclusive-maximum": {
            const [keyword, words] = limitWords[constraint.rule];
            const { limit } = constraint;
            return typeof limit === "number" ? { [keyword]: limit } : { description: `${words} ${limit}.` };
        }
        case "schema.multiple-of":
            return { multipleOf: constraint.divisor };
        case "schema.min-items":
            return { minItems: constraint.limit };
        case "schema.max-items":
            return { maxItems: constraint.limit };
        case "schema.min-properties":
            return { minProperties: constraint.limit };
        case "schema.max-properties":
            return { maxProperties: constraint.limit };
        case "schema.unique-items":
            return { uniqueItems: true };
    }
    return constraint;
}
const inexact = (value) => typeof value === "bigint";

// EXTERNAL MODULE: ./build/clock-rules.js
var clock_rules = __webpack_require__(88636);
// EXTERNAL MODULE: ./build/sql-rules.js
var sql_rules = __webpack_require__(61746);
;// CONCATENATED MODULE: ./build/contract/contradictions.js
/** Pairs of bounds, lower first, and whether the two may be equal. */
const pairs = [
    ["schema.minimum", "schema.maximum", true],
    ["schema.minimum", "schema.exclusive-maximum", false],
    ["schema.exclusive-minimum", "schema.maximum", false],
    ["schema.exclusive-minimum", "schema.exclusive-maximum", false],
    ["schema.min-length", "schema.max-length", true],
    ["schema.min-items", "schema.max-items", true],
    ["schema.min-properties", "schema.max-properties", true],
];
/** Bounds of one shape that leave nothing between them. */
function contradictions(constraints) {
    return pairs.flatMap(([lower, upper, mayBeEqual]) => bounds(constraints, lower).flatMap((low) => bounds(constraints, upper).flatMap((high) => {
        const order = compare(low.limit, high.limit);
        if (order === undefined || order < 0 || (order === 0 && mayBeEqual))
            return [];
        return [{ fact: `${words(lower)} ${low.limit}, ${words(upper)} ${high.limit}`, location: high.location }];
    })));
}
const bounds = (constraints, rule) => constraints.flatMap((it) => (it.rule === rule && "limit" in it ? [it] : []));
/** Moments are compared as instants, numbers as they are; a text beside a number has no order. */
function compare(a, b) {
    if (typeof a === "string" || typeof b === "string") {
        const [left, right] = [a, b].map((it) => Date.parse(/^\d\d:/.test(String(it)) ? `2000-01-01T${it}` : String(it)));
        if (typeof a !== typeof b || left === undefined || right === undefined || Number.isNaN(left + right))
            return undefined;
        return left - right;
    }
    return a < b ? -1 : a > b ? 1 : 0;
}
const words = (rule) => rule.slice("schema.".length).replace("-", " ");

;// CONCATENATED MODULE: ./build/contract/idle.js
/** Patterns, not anchored as contracts' are, that any text matches. */
const anyText = /^\^?(\(?(\.|\[\\s\\S\]|\[\\w\\W\]|\[\\d\\D\])\*\)?)?$|^(\.\*)?\$$|^\^?\[\\s\\S\]\*\$$/;
/** Rules of a shape that say nothing. */
const idleRules = (shape) => [
    ...shape.constraints.flatMap((it) => idleConstraint(it, shape)),
    ...looserBounds(shape),
];
function idleConstraint(constraint, shape) {
    const { rule, location } = constraint;
    switch (rule) {
        case "schema.min-length":
        case "schema.min-items":
        case "schema.min-properties":
            return constraint.limit === 0 ? [{ fact: `everything has ${idle_words(rule)} 0`, location }] : [];
        case "schema.pattern":
            return anyText.test(constraint.pattern) ? [{ fact: "any text matches its pattern", location }] : [];
        case "schema.unique-items": {
            const few = shape.constraints.some((it) => it.rule === "schema.max-items" && it.limit <= 1);
            return few ? [{ fact: "with one item at most, none repeats another", location }] : [];
        }
        default:
            return [];
    }
}
/** Of a bound and its exclusive form the looser one. */
function looserBounds({ constraints }) {
    return ["minimum", "maximum"].flatMap((side) => {
        const inclusive = constraints.find((it) => it.rule === `schema.${side}`);
        const exclusive = constraints.find((it) => it.rule === `schema.exclusive-${side}`);
        if (!inclusive || !exclusive || !("limit" in inclusive) || !("limit" in exclusive))
            return [];
        const [a, b] = [inclusive.limit, exclusive.limit];
        if (typeof a === "string" || typeof b === "string")
            return [];
        const exclusiveIsTighter = side === "minimum" ? b >= a : b <= a;
        const [looser, tighter] = exclusiveIsTighter ? [inclusive, exclusive] : [exclusive, inclusive];
        const fact = `${idle_words(tighter.rule)} ${tighter.limit} demands more than ${idle_words(looser.rule)} ${looser.limit}`;
        return [{ fact, location: looser.location }];
    });
}
/** What a field says of its values that cannot matter: an enum's null where null is not allowed. */
const idleNull = ({ nullable, shape }) => shape.constraints.flatMap((it) => it.rule === "schema.enum" && !nullable && it.values.length > 1 && it.values.includes(null)
    ? [{ fact: "its enum allows null, which a required field may not be", location: it.location }]
    : []);
/** Keys of a model that holds one record, which nothing can repeat. */
const idleKeys = ({ cardinality, fields }) => cardinality === "many"
    ? []
    : fields
        .filter((it) => it.unique || it.primaryKey)
        .map(({ name, location }) => ({ field: name, fact: "one record repeats no value", location }));
const idle_words = (rule) => rule.slice("schema.".length).replace("-", " ");

;// CONCATENATED MODULE: ./build/contract/impossible.js
/** Demands on one value that nothing fulfils together, though no two bounds contradict each other. */
function impossible(shape) {
    return [...noMultiple(shape), ...tooFewMembers(shape), ...tooFewItems(shape), ...wrongLength(shape)];
}
/** A field that must have a value and can have none but null. */
function onlyNull({ nullable, shape }) {
    return of(shape, "schema.enum").flatMap(({ values, location }) => !nullable && values.length > 0 && values.every((it) => it === null)
        ? [{ fact: "it may not be null, and its enum allows nothing else", location }]
        : []);
}
const of = (shape, ...rules) => shape.constraints.filter((it) => rules.includes(it.rule));
/** Whole numbers, or multiples of something, none of which lies within the bounds. */
function noMultiple(shape) {
    if (shape.type !== "integer" && shape.type !== "number")
        return [];
    const [multiple] = of(shape, "schema.multiple-of");
    const step = multiple?.divisor ?? (shape.type === "integer" ? 1 : undefined);
    const low = boundOf(shape, "schema.minimum", "schema.exclusive-minimum", Math.max);
    const high = boundOf(shape, "schema.maximum", "schema.exclusive-maximum", Math.min);
    // Decimal steps are left to the judge: dividing doubles cannot tell.
    if (step === undefined || !Number.isInteger(step) || low === undefined || high === undefined)
        return [];
    // Bounds that leave nothing at all between them are found as such.
    if (low.limit > high.limit || (low.limit === high.limit && (low.exclusive || high.exclusive)))
        return [];
    const nearest = Math.ceil(low.limit / step) * step;
    const first = low.exclusive && nearest === low.limit ? nearest + step : nearest;
    if (first < high.limit || (first === high.limit && !high.exclusive))
        return [];
    const what = multiple ? `multiple of ${step}` : "whole number";
    return [{ fact: `no ${what} lies between ${low.limit} and ${high.limit}`, location: high.location }];
}
/** The tighter one of a bound and its exclusive form. */
function boundOf(shape, inclusive, exclusive, tighter) {
    const bounds = of(shape, inclusive, exclusive).filter((it) => Number.isSafeInteger(Math.trunc(Number(it.limit))));
    if (bounds.length === 0)
        return undefined;
    const limit = tighter(...bounds.map((it) => Number(it.limit)));
    const held = bounds.filter((it) => Number(it.limit) === limit);
    const [{ location }] = held;
    return { limit, exclusive: held.some((it) => it.rule === exclusive), location };
}
function tooFewMembers(shape) {
    const required = shape.type === "object" ? shape.fields.filter((it) => it.required).length : 0;
    return of(shape, "schema.max-properties").flatMap(({ limit, location }) => limit < required ? [{ fact: `${required} fields are required, max properties ${limit}`, location }] : []);
}
/** Items that all differ, of which there are not enough. */
function tooFewItems(shape) {
    if (shape.type !== "array" || of(shape, "schema.unique-items").length === 0)
        return [];
    const [allowed] = of(shape.items, "schema.enum");
    const values = allowed ? new Set(allowed.values).size : shape.items.type === "boolean" ? 2 : undefined;
    return of(shape, "schema.min-items").flatMap(({ limit, location }) => values !== undefined && limit > values
        ? [{ fact: `${limit} items that all differ are demanded of ${values} values`, location }]
        : []);
}
/** Characters that texts of a format have. */
const lengths = { uuid: [36, 36], ipv4: [7, 15], ipv6: [2, 45], email: [3, undefined] };
function wrongLength(shape) {
    return of(shape, "schema.format").flatMap(({ format }) => {
        if (!(format in lengths))
            return [];
        const [least, most] = lengths[format];
        return [
            ...of(shape, "schema.max-length").filter((it) => it.limit < least),
            ...of(shape, "schema.min-length").filter((it) => most !== undefined && it.limit > most),
        ].map(({ rule, limit, location }) => ({ fact: `no ${format} has ${impossible_words(rule)} ${limit}`, location }));
    });
}
const impossible_words = (rule) => rule.slice("schema.".length).replace("-", " ");

;// CONCATENATED MODULE: ./build/contract/rule-count.js

/**
 * How many rules an output is judged by on its own, each counted once per path: types, required and null fields, unique
 * fields and keys where there are records to compare, constraints, and quality rules but for those that depend on the
 * clock. 0 means that anything passes. The judge counts one more where this counts any of a field: that a record is an
 * object. Rules between input and output are not among them: see {@link Model.io}.
 */
const ruleCount = (model) => membersRules(model.fields, model.cardinality === "many") + qualityRules(model.quality) + (model.closed ? 1 : 0);
/** @param compared whether there are several records, which keys tell apart. */
function membersRules(fields, compared) {
    const key = compared && fields.some((it) => it.primaryKey) ? 1 : 0;
    return sum(fields.map((it) => fieldRules(it, compared))) + key;
}
function fieldRules(field, compared) {
    const flags = [field.required, !field.nullable, compared && field.unique];
    return flags.filter(Boolean).length + shapeRules(field.shape, compared) + qualityRules(field.quality);
}
/** @param compared what holds of the shape's members: an object stands within the records that hold it. */
function shapeRules(shape, compared) {
    const own = (shape.type === "any" ? 0 : 1) + shape.constraints.filter(demandsSomething).length;
    switch (shape.type) {
        case "object":
            return own + membersRules(shape.fields, compared);
        case "array":
            return own + shapeRules(shape.items, true);
        case "map":
            return own + shapeRules(shape.values, true);
        default:
            return own;
    }
}
/** Any text is binary, and a password. */
const demandsSomething = (it) => it.rule !== "schema.format" || (it.format !== "binary" && it.format !== "password");
const qualityRules = (rules = []) => rules.filter((it) => !(0,clock_rules/* readsClock */.U)(it)).length;
const sum = (numbers) => numbers.reduce((total, it) => total + it, 0);

;// CONCATENATED MODULE: ./build/contract/lint.js








/**
 * What is wrong with a contract that could be read: models that demand nothing, rules that cannot be fulfilled, and
 * fields whose values nothing tells apart.
 */
function lintContract(contract) {
    const findUnmatched = unmatchedFinder();
    const findings = contract.models.flatMap((it) => lintModel(it, findUnmatched));
    return contract.format === "dcs" ? [...findings, deprecated(contract)] : findings;
}
const deprecated = (contract) => finding("contract.deprecated", "The Data Contract Specification is deprecated in favour of ODCS 3.1.", {
    location: { file: contract.path, line: 1, column: 1 },
});
function lintModel(model, findUnmatched) {
    const { name, location } = model;
    if (ruleCount(model) === 0 && model.io === undefined && (0,sql_rules/* sqlRulesOf */.Bh)(model).length === 0) {
        const fact = `The model ${quoted(name)} states no rule, so that anything passes: give its fields types, and say which are required.`;
        return [finding("contract.vacuous", fact, { model: name, location })];
    }
    const places = model.fields.flatMap((it) => shapesIn(it.shape, it.name, it));
    return [
        ...allOptional(model),
        ...places.flatMap((it) => lintShape(it, { model: name, field: it.path }, findUnmatched)),
        ...idleKeys(model).flatMap(({ field, ...it }) => idle([it], { model: name, field })),
        ...freeText(model, places),
        ...clockRules(model),
    ];
}
/** Every shape in a shape, with the path that findings show: `items[*].sku`, `counts.*`. */
function shapesIn(shape, path, field) {
    const own = { path, shape, ...(field && { field }) };
    switch (shape.type) {
        case "object":
            return [own, ...shape.fields.flatMap((it) => shapesIn(it.shape, `${path}.${it.name}`, it))];
        case "array":
            return [own, ...shapesIn(shape.items, `${path}[*]`)];
        case "map":
            return [own, ...shapesIn(shape.values, `${path}.*`)];
        default:
            return [own];
    }
}
/** Rules that only `validate` judges. */
function clockRules(model) {
    const rules = [model, ...fieldsIn(model.fields)].flatMap((it) => it.quality ?? []).filter(clock_rules/* readsClock */.U);
    const told = [
        ...rules.map(({ rule, location }) => ({ what: quoted(rule.slice("quality.".length)), location })),
        ...(0,sql_rules/* sqlRulesOf */.Bh)(model).flatMap(({ clock, location }) => (clock ? [{ what: "The query", location }] : [])),
    ];
    return told.map(({ what, location }) => {
        const fact = `${what} depends on the clock: \`validate\` judges it, programs are proven without it`;
        return finding("contract.clock-rule", `${fact}.`, { model: model.name, location });
    });
}
const fieldsIn = (fields) => fields.flatMap((it) => [it, ...shapesIn(it.shape, "").flatMap(({ field }) => field ?? [])]);
function allOptional({ name, fields, location }) {
    if (fields.some((it) => it.required))
        return [];
    const fact = `No field of the model ${quoted(name)} is required, so that an empty record passes.`;
    return [finding("contract.all-optional", fact, { model: name, location })];
}
function lintShape({ shape, field }, where, findUnmatched) {
    const patterns = shape.constraints.flatMap((it) => (it.rule === "schema.pattern" ? lintPattern(it, where) : []));
    const unsatisfiable = [
        ...contradictions(shape.constraints),
        ...impossible(shape),
        ...(field ? onlyNull(field) : []),
    ].map(({ fact, location }) => finding("contract.unsatisfiable", `${quoted(where.field)} can have no value: ${fact}.`, { ...where, location }));
    return [
        ...patterns,
        ...unsatisfiable,
        ...idle([...idleRules(shape), ...(field ? idleNull(field) : [])], where),
        ...shape.constraints.flatMap((it) => wrongValues(it, shape, where, findUnmatched)),
    ];
}
const idle = (rules, where) => rules.map(({ fact, location }) => finding("contract.idle-rule", `A rule of ${quoted(where.field)} says nothing: ${fact}.`, { ...where, location }));
function lintPattern({ pattern, location }, where) {
    if (runsOnRe2(pattern))
        return [];
    const fact = `The reference tool cannot run the pattern ${quoted(pattern)}: RE2 has no lookaround, no back references and no large counts.`;
    return [finding("contract.pattern-not-re2", fact, { ...where, location })];
}
/** Enum values that the field's own type and rules reject. */
function wrongValues(constraint, shape, where, findUnmatched) {
    if (constraint.rule !== "schema.enum")
        return [];
    const { values, location } = constraint;
    if (values.length === 0) {
        return [
            finding("contract.unsatisfiable", `${quoted(where.field)} can have no value: its enum is empty.`, {
                ...where,
                location,
            }),
        ];
    }
    const texts = values.filter((it) => typeof it === "string");
    const misfits = new Set(patternsOf(shape).flatMap((it) => findUnmatched(it, texts)));
    const wrong = values.filter((it) => it !== null && (misfits.has(it) || !fits(it, shape)));
    if (wrong.length === 0)
        return [];
    const named = wrong
        .slice(0, 5)
        .map((it) => quoted(String(it)))
        .join(", ");
    const fact = `The enum of ${quoted(where.field)} allows ${named}, which its own type and rules reject.`;
    return [finding("contract.enum-value", fact, { ...where, location, expected: shape.type, count: wrong.length })];
}
const patternsOf = (shape) => shape.constraints.flatMap((it) => (it.rule === "schema.pattern" ? it.pattern : []));
function fits(value, shape) {
    switch (shape.type) {
        case "any":
            return true;
        case "integer":
            return ((typeof value === "bigint" || Number.isInteger(value)) && shape.constraints.every((it) => inRange(value, it)));
        case "number":
            return ((typeof value === "bigint" || typeof value === "number") && shape.constraints.every((it) => inRange(value, it)));
        case "boolean":
            return typeof value === "boolean";
        case "date":
            return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
        case "object":
        case "array":
        case "map":
            return false;
        default:
            return typeof value === "string" && shape.constraints.every((it) => hasForm(value, it));
    }
}
function hasForm(value, constraint) {
    const { rule } = constraint;
    if (rule === "schema.min-length")
        return [...value].length >= constraint.limit;
    if (rule === "schema.max-length")
        return [...value].length <= constraint.limit;
    return true;
}
function inRange(value, constraint) {
    if (typeof value !== "number" && typeof value !== "bigint")
        return false;
    if (!("limit" in constraint) || typeof constraint.limit === "string")
        return true;
    const { rule, limit } = constraint;
    switch (rule) {
        case "schema.minimum":
            return value >= limit;
        case "schema.maximum":
            return value <= limit;
        case "schema.exclusive-minimum":
            return value > limit;
        case "schema.exclusive-maximum":
            return value < limit;
        default:
            return true;
    }
}
function freeText(model, places) {
    const free = places.filter(({ shape }) => shape.type === "string" && shape.constraints.length === 0);
    const [first] = free;
    if (!first)
        return [];
    const named = free
        .slice(0, 10)
        .map((it) => quoted(it.path))
        .join(", ");
    const more = free.length > 10 ? ` and ${free.length - 10} more` : "";
    const fact = `Any text passes as ${named}${more} of the model ${quoted(model.name)}, and drawn inputs recombine words there.`;
    return [
        finding("contract.free-text", fact, { model: model.name, count: free.length, location: first.shape.location }),
    ];
}

;// CONCATENATED MODULE: ./build/contract/relations.js
/** Columns of one side, and candidates in all: what a person still reads. */
const relations_limits = { columns: 40, depth: 3, candidates: 400 };
/**
 * Expressions that hold on all pairs and are not true of every output: the strongest kinds first (the same values, the
 * same number of rows, the same sum, keys that occur in the input, a fixed order). The values that they were found by
 * are read here; whether they hold is for the engine to say.
 */
function candidateRelations(pairs) {
    const inputs = columnsOf(pairs.map((it) => it.input));
    const outputs = columnsOf(pairs.map((it) => it.output));
    const between = outputs.flatMap((out) => inputs.map((into) => ({ out, into })));
    const found = [
        ...between.flatMap(({ out, into }) => sameValues(out, into)),
        ...rowCounts(pairs),
        ...between.flatMap(({ out, into }) => sameSum(out, into)),
        ...outputs.flatMap((it) => countedRows(it, pairs)),
        ...between.flatMap(({ out, into }) => sameKeys(out, into)),
        ...outputs.flatMap(sorted),
    ];
    return [...new Set(found)].slice(0, relations_limits.candidates);
}
/** The columns of scalars, through records and arrays of records. */
function columnsOf(sides) {
    const columns = new Map();
    const visit = (value, path, sample, depth) => {
        if (depth > relations_limits.depth)
            return;
        if (Array.isArray(value)) {
            for (const it of value)
                visit(it, path, sample, depth);
        }
        else if (typeof value === "object" && value !== null) {
            for (const [name, it] of Object.entries(value))
                visit(it, `${path}.${step(name)}`, sample, depth + 1);
        }
        else if (path !== "" && (columns.has(path) || columns.size < relations_limits.columns)) {
            const column = columns.get(path) ?? sides.map(() => []);
            columns.set(path, column);
            column[sample]?.push(value);
        }
    };
    sides.forEach((it, sample) => {
        visit(it, "", sample, 0);
    });
    return [...columns].map(([path, values]) => ({ path, values }));
}
/** A name that JSONata could read as something else stands in backticks; one with a backtick cannot be written. */
const step = (name) => (/^[A-Za-z_]\w*$/.test(name) && !reserved.has(name) ? name : `\`${name}\``);
const reserved = new Set(["and", "or", "in", "true", "false", "null", "function"]);
const writable = (...columns) => columns.every(({ path }) => !/\p{Cc}/u.test(path) && path.split("`").length % 2 === 1 && !path.includes("``"));
/** Enough to believe it: values in two samples, or two in one, that are not all one and the same. */
const telling = ({ values }) => new Set(values.flat().map(relations_keyOf)).size > 1;
const relations_keyOf = (value) => `${typeof value} ${String(value)}`;
const same = (a, b) => isNumeric(a) && isNumeric(b) ? near(Number(a), Number(b)) : relations_keyOf(a) === relations_keyOf(b);
const isNumeric = (value) => typeof value === "number" || typeof value === "bigint";
const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
/** The output's values are the input's, in their order. */
function sameValues(out, into) {
    const holds = out.values.every((values, index) => {
        const others = into.values[index] ?? [];
        return values.length === others.length && values.every((it, at) => same(it, others[at] ?? null));
    });
    if (!holds || !telling(out) || !writable(out, into))
        return [];
    return [`$same(output${out.path}, input${into.path})`];
}
function rowCounts(pairs) {
    const counts = pairs.map(({ input, output }) => Array.isArray(input) && Array.isArray(output) ? [input.length, output.length] : undefined);
    const known = counts.flatMap((it) => (it ? [it] : []));
    const holds = known.length === pairs.length && known.every(([into, out]) => into === out);
    return holds && known.some(([, out = 0]) => out > 1) ? ["$count(output) = $count(input)"] : [];
}
/** Whole numbers of the output that add up to the number of input rows: every row is accounted for. */
function countedRows(out, pairs) {
    const holds = pairs.every(({ input }, index) => {
        const values = out.values[index] ?? [];
        const sum = values.reduce((total, it) => total + (Number.isInteger(it) ? it : Number.NaN), 0);
        return Array.isArray(input) && sum === input.length;
    });
    const told = pairs.some(({ input }) => Array.isArray(input) && input.length > 1);
    return holds && told && writable(out) ? [`$near($sum(output${out.path}), $count(input))`] : [];
}
/** A number of the output, or their sum, is the sum of numbers of the input. */
function sameSum(out, into) {
    // Where a number can be missing or null the sum cannot be taken: the rule would decide nothing.
    const sum = (values = []) => values.reduce((total, it) => total + (typeof it === "number" ? it : Number.NaN), 0);
    const sums = out.values.map((values, index) => [sum(values), sum(into.values[index])]);
    if (!sums.every(([a, b]) => near(a, b)) || sums.every(([a]) => near(a, 0)))
        return [];
    // One number that stays as it is would be the same value, not a sum.
    if (!into.values.some((it) => it.length > 1) || !writable(out, into))
        return [];
    return [`$near($sum(output${out.path}), $sum(input${into.path}))`];
}
/** No key comes out that did not go in, and none that went in is lost. */
function sameKeys(out, into) {
    const isKey = (it) => typeof it === "string" || (isNumeric(it) && Number.isInteger(Number(it)));
    if (!telling(out) || !telling(into) || !writable(out, into))
        return [];
    if (![...out.values.flat(), ...into.values.flat()].every(isKey))
        return [];
    const within = (some, all) => some.values.every((values, index) => {
        const keys = new Set(all.values[index]?.map(relations_keyOf));
        return values.every((it) => keys.has(relations_keyOf(it)));
    });
    if (!within(out, into))
        return [];
    const texts = [...out.values.flat()].some((it) => typeof it === "string");
    // Small whole numbers occur everywhere by chance.
    if (!texts)
        return [];
    const firstCome = out.values.every((values, index) => {
        const distinct = [...new Set(into.values[index]?.map(relations_keyOf))];
        return values.length === distinct.length && values.every((it, at) => relations_keyOf(it) === distinct[at]);
    });
    return [
        ...(firstCome ? [`$same(output${out.path}, $distinct(input${into.path}))`] : []),
        lost(`output${out.path}`, `input${into.path}`),
        ...(within(into, out) ? [lost(`input${into.path}`, `output${out.path}`)] : []),
    ];
}
/** True when every value of the one occurs in the other. */
const lost = (some, all) => `$count(${some}[$not($ in $$.${all})]) = 0`;
/** The rows of the output stand in the order of one of their values. */
function sorted({ path, values }) {
    if (!/^\.[^.]+$/.test(path) || !writable({ path, values }) || !values.some((it) => it.length > 2))
        return [];
    if (!values.flat().every(isNumeric) && !values.flat().every((it) => typeof it === "string"))
        return [];
    const ordered = (sign) => values.every((column) => column.every((it, index) => index === 0 || sign * order(column[index - 1], it) <= 0));
    const strictly = values.some((it) => new Set(it.map(relations_keyOf)).size > 2);
    if (!strictly)
        return [];
    const name = path.slice(1);
    return [
        ...(ordered(1) ? [`$same(output${path}, output^(${name})${path})`] : []),
        ...(ordered(-1) ? [`$same(output${path}, output^(>${name})${path})`] : []),
    ];
}
const order = (a, b) => isNumeric(a) && isNumeric(b) ? Number(a) - Number(b) : String(a) < String(b) ? -1 : a === b ? 0 : 1;

;// CONCATENATED MODULE: ./build/contract/sides.js



/**
 * Which model shapes what goes in and which one judges what comes out: by option, else the input model is the one whose
 * role or name says so and the other one is the output model. A single model is the output model.
 */
function chooseSides(contract, chosen = {}) {
    const { models } = contract;
    const named = (name) => models.find((it) => it.name === name);
    const unknown = ["inputModel", "outputModel"].flatMap((option) => {
        const name = chosen[option];
        return name === undefined || named(name) ? [] : [unknownModel(contract, option, name)];
    });
    if (unknown.length > 0)
        return (0,build_findings/* rejected */.nS)(...unknown);
    const [only] = models;
    if (models.length === 1 && only)
        return (0,build_findings/* checked */.KD)(chosen.inputModel === undefined ? { output: only } : { input: only, output: only });
    const inputs = models.filter((it) => it.role === "input" && it.name !== chosen.outputModel);
    const input = named(chosen.inputModel) ?? (inputs.length === 1 ? inputs[0] : undefined);
    const chosenOutput = named(chosen.outputModel);
    if (chosenOutput)
        return (0,build_findings/* checked */.KD)({ ...(input && { input }), output: chosenOutput });
    if (!input)
        return (0,build_findings/* rejected */.nS)(unclear(contract, "input", inputs.length > 1 ? inputs : models));
    const others = models.filter((it) => it !== input);
    const outputs = others.length === 1 ? others : others.filter((it) => it.role === "output");
    const [output] = outputs;
    if (outputs.length === 1 && output)
        return (0,build_findings/* checked */.KD)({ input, output });
    return (0,build_findings/* rejected */.nS)(unclear(contract, "output", others));
}
const optionNames = { inputModel: "input-model", outputModel: "output-model" };
function unknownModel(contract, option, name) {
    const names = contract.models.map((it) => it.name);
    const fact = `\`${optionNames[option]}\` is ${quoted(name)}, which the contract does not have`;
    const choice = `its models are ${names.map(quoted).join(", ")}; did you mean ${quoted((0,mod/* closest */.kp)(name, names))}?`;
    return finding("contract.model-unknown", `${fact}: ${choice}`, { location: sides_top(contract) });
}
function unclear(contract, side, models) {
    const names = models.map((it) => quoted(it.name)).join(", ");
    const fact = `Which of the models ${names} is the ${side} model is not clear`;
    const choice = `set \`${side}-model\` to one of them, or \`fireFlow.role: ${side}\` in its \`customProperties\``;
    return finding("contract.sides-unclear", `${fact}: ${choice}.`, { location: models[0]?.location ?? sides_top(contract) });
}
const sides_top = (contract) => ({ file: contract.path, line: 1, column: 1 });

;// CONCATENATED MODULE: ./build/contract/sql-lint.js


/**
 * Judges the SQL rules of a contract by their syntax and the names that they use.
 * @param sides undefined where they could not be chosen.
 * @param sql undefined where there is no engine: what can be seen without it is said all the same.
 */
async function lintSqlRules(contract, sides, sql) {
    const findings = [];
    for (const model of contract.models) {
        const rules = (0,sql_rules/* sqlRulesOf */.Bh)(model);
        if (rules.length === 0)
            continue;
        const own = sides?.output.name === model.name ? sides : undefined;
        const [alone, both] = [rules.filter((it) => it.about === "output"), rules.filter((it) => it.about !== "output")];
        if (model.fields.length === 0) {
            findings.push(...rules.map((it) => faultOf(it, model, `${quoted(model.name)} names no fields, so it is no table`)));
            continue;
        }
        if (sql)
            findings.push(...(await faults(alone, model, undefined, sql)));
        if (own?.input === undefined) {
            if (sides)
                findings.push(...both.map((it) => (own ? noInput(it, model) : sql_lint_elsewhere(it, model, sides))));
        }
        else if (sql)
            findings.push(...(await faults(both, model, own.input, sql)));
        if (sides?.input?.name === model.name && !own)
            findings.push(...alone.map((it) => ofInput(it, model)));
    }
    return findings;
}
async function faults(rules, model, input, sql) {
    if (rules.length === 0)
        return [];
    const tables = (0,sql_rules/* sqlTables */.y$)(model, input);
    const reasons = await sql.check(tables, rules.map((it) => it.query));
    const names = tables.flatMap((it) => [it.name, ...it.aliases]).map((it) => quoted(it));
    return rules.flatMap((rule, at) => {
        const reason = reasons[at];
        if (reason === undefined)
            return [];
        const unknown = /^Catalog Error: Table/.test(reason) ? `; the tables here are ${names.join(", ")}` : "";
        return [faultOf(rule, model, `${reason.replace(/\s*\n\s*/g, "; ").replace(/[.;]$/, "")}${unknown}`)];
    });
}
const place = ({ field, location }, { name }) => ({
    model: name,
    ...(field !== undefined && { field }),
    location,
});
const faultOf = (rule, model, fact) => finding("contract.sql-rule", `The query cannot be judged: ${fact}.`, place(rule, model));
const noInput = (rule, model) => faultOf(rule, model, "it reads the table `input`, and there is no input model to make it from");
const sql_lint_elsewhere = (rule, model, { output }) => finding("contract.io-rule-side", `The rule between input and output stands in ${quoted(model.name)} and is not judged: write it into the output model, ${quoted(output.name)}.`, place(rule, model));
const ofInput = (rule, model) => finding("contract.rule-not-judged", `The SQL rule of ${quoted(model.name)} is judged by \`validate\` alone: inputs are drawn without it.`, place(rule, model));
/** Says that queries were not looked at, and what to do about it. */
const sqlRulesUnchecked = ({ path }, why) => finding("contract.sql-rule-unchecked", `The SQL rules were not looked at: ${why.map((it) => it.message).join("; ")}`, { location: { file: path, line: 1, column: 1 } });
/** A rule that decides nothing, on data that nothing is wrong with. */
const sqlRuleFault = (fact, { model, field, location }) => finding("contract.sql-rule", fact, {
    ...(model !== undefined && { model }),
    ...(field !== undefined && { field }),
    ...(location && { location }),
});

;// CONCATENATED MODULE: ./build/contract/strength/places.js
/** Items of one array, places and levels that are looked at: outputs may be large, and rows are much alike. */
const places_limits = { items: 40, places: 4000, depth: 24 };
/** The places of a value, from the top down, bounded. */
function placesIn(value, shape) {
    const places = [{ steps: [], group: "$", value, ...(shape && { shape }) }];
    for (let index = 0; index < places.length && places.length < places_limits.places; index += 1) {
        places.push(...places_partsOf(places[index]));
    }
    return places.slice(0, places_limits.places);
}
function places_partsOf({ steps, group, value, shape }) {
    if (typeof value !== "object" || value === null || steps.length >= places_limits.depth)
        return [];
    if (Array.isArray(value)) {
        const items = shape?.type === "array" ? shape.items : undefined;
        return value.slice(0, places_limits.items).map((it, index) => ({
            steps: [...steps, index],
            group: `${group}[*]`,
            value: it,
            ...(items && { shape: items }),
        }));
    }
    return Object.entries(value).map(([name, it]) => {
        const field = shape?.type === "object" ? shape.fields.find((its) => its.name === name) : undefined;
        const inner = shape?.type === "map" ? shape.values : field?.shape;
        return {
            steps: [...steps, name],
            group: shape?.type === "map" ? `${group}.*` : `${group}.${JSON.stringify(name)}`,
            value: it,
            ...(inner && { shape: inner }),
            ...(field && { field }),
        };
    });
}
/** Stands for no value at all: the member is left out. */
const dropped = Symbol("dropped");
/** The value with another one at a place. */
function replaceAt(value, steps, next) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return next === dropped ? value : next;
    if (Array.isArray(value)) {
        return value.map((it, index) => (index === step ? replaceAt(it, rest, next) : it));
    }
    const members = Object.entries(value);
    const changed = members.flatMap(([name, it]) => {
        if (name !== step)
            return [[name, it]];
        if (rest.length === 0 && next === dropped)
            return [];
        return [[name, replaceAt(it, rest, next)]];
    });
    // fromEntries defines keys, so that `__proto__` is one like any other.
    return Object.fromEntries(changed);
}
/** How many values a value is made of, up to a limit: what judging it costs. */
function sizeOf(value, limit = 1_000_000) {
    const pending = [value];
    let size = 0;
    while (pending.length > 0 && size < limit) {
        const it = pending.pop();
        size += 1;
        if (typeof it === "object" && it !== null)
            for (const part of Object.values(it))
                pending.push(part);
    }
    return size;
}
/** What an output of the model is: one record, or an array of them. */
function outputShape({ fields, location, cardinality }) {
    const record = { type: "object", fields, constraints: [], location };
    return cardinality === "many" ? { type: "array", items: record, constraints: [], location } : record;
}

;// CONCATENATED MODULE: ./build/contract/strength/mutations.js

/** What programs get wrong at one place of an output. */
const mutations = {
    "dropped-field": ({ steps }) => (typeof steps.at(-1) === "string" ? dropped : undefined),
    "changed-type": ({ value }) => otherType(value),
    "off-by-one": ({ value }, random) => plus(value, random() < 0.5 ? 1 : -1),
    "changed-sign": ({ value }) => (mutations_isNumeric(value) ? -value : undefined),
    rounded: ({ value }) => (typeof value === "number" ? Math.round(value) : undefined),
    "changed-case": ({ value }) => (typeof value === "string" ? otherCase(value) : undefined),
    "stale-date": ({ value }) => (typeof value === "string" ? dayBefore(value) : undefined),
    "truncated-rows": ({ value }) => (Array.isArray(value) ? value.slice(0, -1) : undefined),
    "duplicated-rows": ({ value }, random) => (Array.isArray(value) ? withTwice(value, random) : undefined),
    "reordered-rows": ({ value }) => (Array.isArray(value) ? value.toReversed() : undefined),
};
const mutations_isNumeric = (value) => typeof value === "number" || typeof value === "bigint";
/** Numbers and flags written as text, text as a number, one record for a list of them, a list for one record. */
function otherType(value) {
    if (value === null)
        return undefined;
    if (typeof value === "string")
        return value.length;
    if (typeof value !== "object")
        return String(value);
    return Array.isArray(value) ? (value[0] ?? {}) : [value];
}
function plus(value, one) {
    if (typeof value === "bigint")
        return value + BigInt(one);
    return typeof value === "number" ? value + one : undefined;
}
function otherCase(text) {
    const upper = text.toUpperCase();
    return upper === text ? text.toLowerCase() : upper;
}
const DAY_MS = 86_400_000;
/** A date, or a date with a time, one day earlier. */
function dayBefore(text) {
    const [, day, rest = ""] = /^(\d{4}-\d\d-\d\d)(?=$|[Tt ])(.*)$/s.exec(text) ?? [];
    const moment = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(moment))
        return undefined;
    const earlier = new Date(moment - DAY_MS).toISOString().slice(0, 10);
    return /^\d{4}-/.test(earlier) ? earlier + rest : undefined;
}
function withTwice(rows, random) {
    const index = Math.floor(random() * rows.length);
    return rows.length === 0 ? undefined : rows.toSpliced(index, 0, rows[index]);
}

;// CONCATENATED MODULE: ./build/contract/strength/mutants.js


/** Constants that are tried for all outputs. */
const MAX_CONSTANTS = 3;
/**
 * Mutants of right outputs, the same for the same seed. Of every kind at every place there is one before there is a
 * second one of any. A mutant may equal its original: only an equality that knows the model can tell.
 */
function* makeMutants(outputs, model, seed, limits) {
    const random = randomOf(seed);
    /** At the first of the places that the mutation applies to. */
    const mutantAt = (mutation, group, places, of, output) => {
        for (const place of places) {
            const next = mutations[mutation](place, random);
            if (next !== undefined) {
                return { mutation, group, place, outputs: [{ of, output: replaceAt(output, place.steps, next) }] };
            }
        }
        return undefined;
    };
    const groups = new Map();
    const add = (group, make) => {
        const known = groups.get(group);
        if (known)
            known.push(make);
        else
            groups.set(group, [make]);
    };
    outputs.forEach((output, of) => {
        for (const places of byGroup(placesIn(output, outputShape(model))).values()) {
            for (const mutation of Object.keys(mutations)) {
                const group = `${mutation} ${places[0]?.group}`;
                const from = Math.floor(random() * places.length);
                add(group, () => mutantAt(mutation, group, [...places.slice(from), ...places.slice(0, from)], of, output));
            }
        }
        const other = (of + 1 + Math.floor(random() * (outputs.length - 1))) % outputs.length;
        add("swapped-outputs", () => ({
            mutation: "swapped-outputs",
            group: "swapped-outputs",
            outputs: [{ of, output: outputs[other] }],
        }));
        if (of < MAX_CONSTANTS) {
            add("constant-output", () => ({
                mutation: "constant-output",
                group: "constant-output",
                outputs: outputs.map((_, index) => ({ of: index, output })),
            }));
        }
    });
    yield* taken([...groups.values()], random, limits);
}
/** One of each group, then a second one of each, until the limits are reached. */
function* taken(groups, random, limits) {
    const shuffledGroups = shuffled(groups, random).map((it) => shuffled(it, random));
    const most = Math.max(0, ...groups.map((it) => it.length));
    let [mutants, values] = [0, 0];
    for (let round = 0; round < most; round += 1) {
        for (const group of shuffledGroups) {
            const mutant = group[round]?.();
            if (mutant === undefined)
                continue;
            values += mutant.outputs.reduce((sum, it) => sum + sizeOf(it.output), 0);
            mutants += 1;
            if (mutants > limits.mutants || values > limits.values)
                return;
            yield mutant;
        }
    }
}
function byGroup(places) {
    const groups = new Map();
    for (const place of places) {
        const known = groups.get(place.group);
        if (known)
            known.push(place);
        else
            groups.set(place.group, [place]);
    }
    return groups;
}
function shuffled(items, random) {
    const result = [...items];
    for (let index = result.length - 1; index > 0; index -= 1) {
        const other = Math.floor(random() * (index + 1));
        [result[index], result[other]] = [result[other], result[index]];
    }
    return result;
}
/** Numbers from 0 up to 1, the same for the same seed: mulberry32, by Tommy Ettinger (public domain). */
function randomOf(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./build/contract/strength/rules.js

/** What can be wrong with how much a contract tells apart. */
const strengthRules = {
    "strength.survivor": {
        severity: "notice",
        why: "A wrong output that the contract's rules accept is one that a program may give unnoticed.",
        mend: "Add the rule that is suggested, one of your own that tells right from wrong there, or cases with expected outputs.",
    },
    "strength.weak": {
        severity: "error",
        why: "The contract accepts more wrong outputs than `min-strength` allows, so that a pass would say too little.",
        mend: "Add rules against the survivors, above all rules that relate the output to the input, or lower `min-strength`.",
    },
    "strength.unmeasured": {
        severity: "error",
        why: "`min-strength` demands a strength that could not be measured, and what was not measured never passes.",
        mend: "Give cases with outputs to measure on, or leave `min-strength` out.",
    },
};
/** Makes findings of this family. */
const strengthFinding = (0,build_findings/* ruleFamily */.VV)(strengthRules);

;// CONCATENATED MODULE: ./build/contract/strength/suggestion.js

/**
 * The rule of the model that would tell mutants of this kind from the right outputs, all of which fulfil it, as it
 * stands in an ODCS property; nothing where only a rule between input and output could.
 */
function suggestRule(mutation, place, outputs, model) {
    if (place === undefined)
        return undefined;
    const { field, shape, steps } = place;
    const name = [...steps].reverse().find((it) => typeof it === "string");
    const alike = () => outputs.flatMap((it) => placesIn(it, outputShape(model))).filter((it) => it.group === place.group);
    switch (mutation) {
        case "dropped-field":
            if (!isAlwaysThere(place, outputs, model))
                return undefined;
            return field ? `${suggestion_quoted(name)}: required: true` : suggestion_undescribed(name, place.value);
        case "changed-type":
            if (shape !== undefined && shape.type !== "any")
                return undefined;
            return field ? `${suggestion_quoted(name)}: logicalType: ${suggestion_typeOf(place.value)}` : suggestion_undescribed(name, place.value);
        case "changed-sign": {
            const bounded = shape?.constraints.some((it) => it.rule.endsWith("minimum"));
            const negative = alike().some(({ value }) => suggestion_isNumeric(value) && value < 0);
            return field && !bounded && !negative ? `${suggestion_quoted(name)}: logicalTypeOptions: { minimum: 0 }` : undefined;
        }
        case "duplicated-rows":
            return distinctItems(place, alike());
        default:
            return undefined;
    }
}
/** Whether no record at that place lacks the member or has null there. */
function isAlwaysThere({ group, steps }, outputs, model) {
    const name = String(steps.at(-1));
    const records = group.slice(0, -`.${JSON.stringify(name)}`.length);
    const holders = outputs.flatMap((it) => placesIn(it, outputShape(model))).filter((it) => it.group === records);
    return holders.every(({ value }) => {
        const record = value;
        return typeof record !== "object" || record === null || (Object.hasOwn(record, name) && record[name] !== null);
    });
}
const suggestion_quoted = (name) => JSON.stringify(name ?? "");
const suggestion_isNumeric = (value) => typeof value === "number" || typeof value === "bigint";
const suggestion_undescribed = (name, value) => `properties: [{ name: ${suggestion_quoted(name)}, logicalType: ${suggestion_typeOf(value)}, required: true }]`;
function suggestion_typeOf(value) {
    if (Array.isArray(value))
        return "array";
    if (suggestion_isNumeric(value))
        return Number.isInteger(Number(value)) ? "integer" : "number";
    return value === null ? "string" : typeof value;
}
/** The first field whose values never repeat within the rows of one output, or that the items themselves never do. */
function distinctItems({ shape }, alike) {
    const lists = alike.flatMap(({ value }) => (Array.isArray(value) && value.length > 1 ? [value] : []));
    if (lists.length === 0 || shape?.type !== "array")
        return undefined;
    const distinct = (keyOf) => lists.every((rows) => {
        const keys = rows.map(keyOf);
        return keys.every(suggestion_isKey) && new Set(keys).size === rows.length;
    });
    if (shape.items.type !== "object") {
        return distinct((row) => row) ? "logicalTypeOptions: { uniqueItems: true }" : undefined;
    }
    const unique = shape.items.fields.find((it) => !it.unique && distinct((row) => row?.[it.name]));
    return unique && `${suggestion_quoted(unique.name)}: unique: true`;
}
/** Decimals make no keys: that amounts differ is mostly chance. */
const suggestion_isKey = (value) => typeof value === "string" || typeof value === "bigint" || Number.isInteger(value);

;// CONCATENATED MODULE: ./build/contract/unrelated.js

/**
 * Says that nothing ties the output to the input, so that any output of the right form is taken for the right one.
 * `related` when a case with a known output or a rule between the two does.
 */
function unrelatedOutput({ input, output }, related) {
    if (input === undefined || related)
        return [];
    const { name, location } = output;
    const fact = `Nothing relates ${quoted(name)} to its input: an output of the right form passes, whatever it says`;
    const next = "add a rule between input and output, or cases with their outputs";
    return [finding("contract.unrelated-output", `${fact}; ${next}.`, { model: name, location })];
}

;// CONCATENATED MODULE: ./build/contract/index.js
/** Reading and judging contracts. */




















/***/ }),

/***/ 45173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZB: () => (/* reexport */ MAX_RECORD),
  Hv: () => (/* reexport */ rules/* formatRules */.H),
  Fx: () => (/* binding */ formats),
  bj: () => (/* binding */ inFormat),
  Md: () => (/* reexport */ isJsonArray),
  Q2: () => (/* reexport */ print_json.printJson),
  T3: () => (/* reexport */ readRecords),
  g$: () => (/* reexport */ tooLarge),
  hO: () => (/* binding */ unprintable)
});

// UNUSED EXPORTS: parseJson

// EXTERNAL MODULE: ./build/is-record.js
var is_record = __webpack_require__(97318);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var lib_sync = __webpack_require__(96789);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(86771);
;// CONCATENATED MODULE: ./build/formats/csv-cell.js

/** As in JSON: no leading zeros, no plus sign, and for integers no fraction, so that nothing is rounded or lost. */
const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/**
 * Reads the cells of one column, typed by its field; a text that does not look like that type stays text. An empty cell
 * is null where the field may be null, an empty text in a text field, and otherwise an absent value (`undefined`) or,
 * where one is required, null: the judge names what is missing.
 */
function cellReader(field) {
    if (field === undefined)
        return (text) => text;
    const { shape, nullable, required } = field;
    const read = textReader(shape.type);
    const empty = nullable ? null : shape.type === "string" ? "" : required ? null : undefined;
    const emptyInQuotes = shape.type === "string" ? "" : empty;
    return (text, quoted) => (text !== "" ? read(text) : quoted ? emptyInQuotes : empty);
}
function textReader(type) {
    switch (type) {
        case "integer":
            return (text) => (INTEGER.test(text) ? exactly(text) : text);
        case "number":
            return number;
        case "boolean":
            return (text) => text === "true" || (text === "false" ? false : text);
        case "object":
        case "array":
        case "map":
            return csv_cell_json;
        case "string":
        case "date":
        case "timestamp":
        case "timestamp_ntz":
        case "time":
        case "any":
            return (text) => text;
        default:
            return type;
    }
}
function number(text) {
    if (INTEGER.test(text))
        return exactly(text);
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? value : text;
}
function exactly(text) {
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : BigInt(text);
}
/** Lists and objects stand in a cell as JSON; what is none stays text. */
function csv_cell_json(text) {
    try {
        return (0,json/* parseData */._0)(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/formats/decode.js
var decode = __webpack_require__(66105);
// EXTERNAL MODULE: ./build/formats/print-json.js
var print_json = __webpack_require__(30187);
// EXTERNAL MODULE: ./build/formats/rules.js
var rules = __webpack_require__(57480);
;// CONCATENATED MODULE: ./build/formats/csv.js










const MAX_SAMPLES = 3;
const SYNTAX = { record_delimiter: ["\n", "\r\n"], relax_column_count: true };
/** A quoted empty text, or something inside a text that looks like one. */
const QUOTED_EMPTY = /(?:^|[,\n])""(?:[,\r\n]|$)/;
/**
 * Comma-separated values (RFC 4180, UTF-8) with a header row that holds all of the model's field names, in any order.
 * Values are typed by the model; one that does not look like its type stays text, and the judge says so. Values of other
 * columns are text, as all are without a model.
 */
const csv = {
    name: "csv",
    read(bytes, model, file) {
        const text = (0,decode/* decode */.D4)(bytes, file);
        if (!text.ok)
            return text;
        if (text.value.trim() === "") {
            return (0,findings/* rejected */.nS)(emptyCsv(file));
        }
        let rows;
        try {
            rows = splitRows(text.value);
        }
        catch (error) {
            if (!(error instanceof sync/* CsvError */.J$))
                throw error;
            return (0,findings/* rejected */.nS)(invalidCsv(error.message, typeof error.lines === "number" ? error.lines : 1, file));
        }
        const header = rows.shift().map((it) => (typeof it === "string" ? it : it.quoted));
        while (header.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === "")
            rows.pop();
        const faults = [...headerFaults(header, model, file), ...raggedRows(rows, header.length, text.value, file)];
        return faults.length > 0 ? (0,findings/* rejected */.nS)(...faults) : (0,findings/* checked */.KD)(typeRows(rows, header, model));
    },
    print(value, model) {
        // A value that is no record has no columns; whoever asks `unprintable` first never loses one.
        const records = (Array.isArray(value) ? value : [value]).map((it) => ((0,is_record/* isRecord */.u)(it) ? it : {}));
        const own = model?.fields.map((it) => it.name) ?? [];
        const names = [...new Set([...own, ...records.flatMap((it) => Object.keys(it))])];
        const rows = records.map((record) => names.map((name) => (Object.hasOwn(record, name) ? record[name] : null)));
        return (0,lib_sync/* stringify */.A)([names, ...rows], {
            cast: {
                // An empty text is quoted, so that it can be told from a null.
                string: (text) => (text === "" ? { value: text, quoted_empty: true } : text),
                boolean: String,
                bigint: String,
                object: (it) => (0,print_json.printJson)(it),
            },
        });
    },
};
/** Quoting is told by a callback per value, which costs ten times the parsing: asked for only where it can matter. */
function splitRows(text) {
    if (!QUOTED_EMPTY.test(text))
        return (0,sync/* parse */.qg)(text, SYNTAX);
    const cast = (value, context) => (value === "" && context.quoting ? { quoted: "" } : value);
    return (0,sync/* parse */.qg)(text, { ...SYNTAX, cast });
}
function typeRows(rows, header, model) {
    const readers = cellReaders(header, model);
    return rows.map((row) => {
        const record = {};
        header.forEach((name, column) => {
            const cell = row[column];
            const read = readers[column];
            const value = typeof cell === "string" ? read(cell, false) : read(cell.quoted, true);
            if (value === undefined)
                return;
            if (name === "__proto__")
                Object.defineProperty(record, name, { value, enumerable: true });
            else
                record[name] = value;
        });
        return record;
    });
}
/** What reads the cells of each column. */
const cellReaders = (header, model) => header.map((name) => cellReader(model?.fields.find((it) => it.name === name)));
/** What is wrong with the header row. A column more is none of it: the judge tells it, as it tells a key more in JSON. */
function headerFaults(header, model, file) {
    const wanted = model?.fields.map((it) => it.name) ?? header;
    const missing = wanted.filter((it) => !header.includes(it));
    const unknown = missing.length > 0 ? header.filter((it) => !wanted.includes(it)) : [];
    const repeated = header.filter((it, index) => header.indexOf(it) !== index);
    const list = (names) => names.map((it) => `"${(0,quote/* quote */.h)(it, 40)}"`).join(", ");
    const faults = [
        ...(missing.length > 0 ? [`lacks ${list(missing)}`] : []),
        ...(unknown.length > 0 ? [`has ${list(unknown)}, which the model does not`] : []),
        ...(repeated.length > 0 ? [`repeats ${list(repeated)}`] : []),
        ...separatedBy(header, wanted).map((it) => `looks separated by ${it}; only commas are read: save it with commas`),
    ];
    if (faults.length === 0)
        return [];
    const details = {
        expected: list(wanted),
        actual: list(header),
        location: { file, line: 1, column: 1 },
        ...(model ? { model: model.name } : {}),
    };
    return [(0,rules/* formatFinding */.t)("format.csv-header", `the header row of ${file} ${faults.join("; it ")}`, details)];
}
const SEPARATORS = { semicolons: ";", tabs: "\t" };
/** What stands between the names in a header that is a single name for whoever looks for commas. */
function separatedBy([only = "", ...others], wanted) {
    if (others.length > 0 || wanted.includes(only))
        return [];
    return Object.entries(SEPARATORS).flatMap(([said, separator]) => {
        const parts = only.split(separator).map((it) => it.replace(/^"(.*)"$/, "$1"));
        return parts.length > 1 && parts.some((it) => wanted.includes(it)) ? [said] : [];
    });
}
function raggedRows(rows, width, text, file) {
    const count = rows.filter((row) => row.length !== width).length;
    if (count === 0)
        return [];
    // Lines are told only when asked for, at twice the cost, so they are asked for only now.
    const places = (0,sync/* parse */.qg)(text, { ...SYNTAX, info: true })
        .filter(({ record }) => record.length !== width)
        .slice(0, Math.min(count, MAX_SAMPLES))
        .map(({ info, record }) => ({ line: info.lines, values: record }));
    return [ragged({ count, places, width }, file)];
}
function ragged({ count, places, width }, file) {
    const { line, values } = places[0];
    const has = values.length;
    return (0,rules/* formatFinding */.t)("format.csv-ragged", `${file} has rows with more or fewer values than its header: line ${line} has ${has}, the header ${width}`, {
        count,
        expected: `${width} values`,
        actual: `${has} values`,
        samples: places.map((it) => `line ${it.line}: ${(0,quote/* quote */.h)(it.values.join(","), 60)}`),
        location: { file, line, column: 1 },
    });
}
const emptyCsv = (file) => (0,json/* emptyData */.S1)(file, "CSV with a header row");
const invalidCsv = (reason, line, file) => (0,rules/* formatFinding */.t)("format.invalid-csv", `${file} is not CSV: ${(0,quote/* quote */.h)(reason, 160)}`, {
    location: { file, line, column: 1 },
});

// EXTERNAL MODULE: ./build/formats/json-fault.js
var json_fault = __webpack_require__(92200);
;// CONCATENATED MODULE: ./build/formats/ndjson.js







const ndjson_MAX_SAMPLES = 3;
/**
 * One JSON record a line. Lines end at LF or CRLF and nowhere else: U+2028 may stand inside a text. Blank lines are
 * allowed at the end only. No text at all is no records: a filter that keeps nothing prints nothing.
 */
const ndjson = {
    name: "ndjson",
    read(bytes, _model, file) {
        const text = (0,decode/* decode */.D4)(bytes, file);
        if (!text.ok)
            return text;
        const lines = text.value.split("\n");
        while (lines.length > 0 && isBlank(lines.at(-1)))
            lines.pop();
        const records = [];
        const faults = new Map();
        lines.forEach((line, index) => {
            const record = parseLine(line);
            if (record === undefined)
                addFault(faults, explainLine(line, index + 1, file));
            else
                records.push(record);
        });
        return faults.size === 0 ? (0,findings/* checked */.KD)(records) : (0,findings/* rejected */.nS)(...faults.values());
    },
    print: (value) => (Array.isArray(value) ? value : [value]).map((it) => `${(0,print_json.printJson)(it)}\n`).join(""),
};
const isBlank = (line) => line === "" || line.trim() === "";
/** The record on a line, or nothing where {@link explainLine} says what is wrong with it. */
function parseLine(line) {
    try {
        return (0,json/* parseData */._0)(line);
    }
    catch {
        return undefined;
    }
}
/** Groups faults by rule: the first one's place, the count of all, and a few samples. */
function addFault(faults, finding) {
    const known = faults.get(finding.rule);
    faults.set(finding.rule, known ? oneMore(known, finding) : finding);
}
/** Says what is wrong with a line that holds no record; `number` is the line's own. */
function explainLine(line, number, file) {
    const location = { file, line: number, column: 1 };
    if (isBlank(line)) {
        return (0,rules/* formatFinding */.t)("format.blank-line", `${file} has a blank line between its records: line ${number}`, {
            location,
            count: 1,
        });
    }
    const sample = `line ${number}: ${(0,quote/* quote */.h)(line, 60)}`;
    const fault = (0,json_fault/* findFault */.K)(line);
    if (!fault)
        return { ...(0,json/* refusedJson */.Ji)(line, file, { line: number, column: 1 }), count: 1, samples: [sample] };
    if (/^\s*[[{]/.test(line))
        return { ...(0,json/* invalidJson */.U8)(line, fault, file, { line: number, column: 1 }), count: 1, samples: [sample] };
    return (0,rules/* formatFinding */.t)("format.stray-text", `${file} holds something other than JSON records: line ${number} "${(0,quote/* quote */.h)(line, 60)}"; write nothing but one record a line to ${file}`, { location, count: 1, samples: [sample] });
}
function oneMore(known, next) {
    const samples = [...(known.samples ?? []), ...(next.samples ?? [])].slice(0, ndjson_MAX_SAMPLES);
    return { ...known, count: (known.count ?? 1) + (next.count ?? 1), ...(samples.length > 0 && { samples }) };
}

;// CONCATENATED MODULE: ./build/formats/csv-row.js
/** Rows of CSV with quotes, one at a time, as RFC 4180 has them. Text without quotes needs none of this. */
const unfinished = { kind: "unfinished" };
const broken = (offset, reason) => ({ kind: "broken", offset, reason });
const PLAIN_END = /[,\n"]/g;
/** Reads the row that starts at `start`; `last` when no text follows. Rows end at LF or CRLF. */
function readRow(text, start, last) {
    const values = [];
    const quoted = [];
    for (let at = start;; at += 1) {
        const inQuotes = text[at] === '"';
        const end = inQuotes ? quotedEnd(text, at) : plainEnd(text, at);
        if (end === -1)
            return last ? broken(at, "a quote is never closed") : unfinished;
        if (!inQuotes && text[end] === '"')
            return broken(end, "a quote stands within a value that does not start with one");
        quoted.push(inQuotes);
        const stop = text[end] === "\r" && text[end + 1] === "\n" ? end + 1 : end;
        values.push(inQuotes ? text.slice(at + 1, end - 1).replaceAll('""', '"') : plain(text, at, end));
        at = stop;
        if (at >= text.length || (!last && text[at] === "\r" && at + 1 === text.length)) {
            return last ? { kind: "row", values, quoted, next: at } : unfinished;
        }
        if (text[at] === "\n")
            return { kind: "row", values, quoted, next: at + 1 };
        if (text[at] !== ",")
            return broken(at, "something stands between a closing quote and the next comma or line end");
    }
}
function plainEnd(text, at) {
    PLAIN_END.lastIndex = at;
    return PLAIN_END.exec(text)?.index ?? text.length;
}
/** A carriage return before the line end belongs to it. */
const plain = (text, at, end) => text.slice(at, text[end] === "\n" && end > at && text[end - 1] === "\r" ? end - 1 : end);
/** The offset behind the closing quote of the value that opens at `at`, or -1. */
function quotedEnd(text, at) {
    for (let from = at + 1;;) {
        const close = text.indexOf('"', from);
        if (close === -1)
            return -1;
        if (text[close + 1] !== '"')
            return close + 1;
        from = close + 2;
    }
}

;// CONCATENATED MODULE: ./build/formats/stream-reader.js

/** Characters that one record may have: it is held in memory as a whole. */
const MAX_RECORD = 64 * 1024 * 1024;
/** The finding of a record that is larger; `line` is where it starts. */
const tooLong = (file, line, limit) => (0,rules/* formatFinding */.t)("format.too-large", `${file} has a record of more than ${limit} characters, which starts on line ${line}; at most that many are read as one`, { location: { file, line, column: 1 }, count: 1 });
/** The finding of one document that is larger than `limit` bytes. */
const tooLarge = (file, limit) => (0,rules/* formatFinding */.t)("format.too-large", `${file} is one document of more than ${limit} bytes; at most that many are read as one: write an array or lines of records`);
/** Pieces are joined once, so that a long record costs no more than its length. */
function stream_reader_unfinished() {
    let pieces = [];
    let length = 0;
    return {
        get length() {
            return length;
        },
        add(text) {
            if (text === "")
                return;
            pieces.push(text);
            length += text.length;
        },
        take() {
            const text = pieces.length === 1 ? pieces[0] : pieces.join("");
            pieces = [];
            length = 0;
            return text;
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/stream-csv.js



/** Reads rows as the format `csv` does. Reading ends where quotes are broken: nobody can tell what they hold. */
function readCsv(file, model, take, limit = MAX_RECORD) {
    const rest = stream_reader_unfinished();
    let line = 1;
    let blank = true;
    let header;
    /** Lines without anything on them since the last row: rows only where another one follows. */
    let empty = 0;
    let fault;
    let raggedCount = 0;
    const raggedRows = [];
    const count = (values, at) => {
        raggedCount += 1;
        if (raggedRows.length < MAX_SAMPLES)
            raggedRows.push({ line: at, values });
    };
    const takeRow = (values, quoted, endsOn) => {
        if (header === undefined) {
            const faults = headerFaults(values, model, file);
            header = { names: values, readers: cellReaders(values, model), faults };
            return;
        }
        const { names, readers, faults } = header;
        if (names.length > 1 && values.length === 1 && values[0] === "" && !quoted?.[0]) {
            empty += 1;
            return;
        }
        for (; empty > 0; empty -= 1)
            count([""], line - empty);
        if (values.length !== names.length) {
            count(values, endsOn);
            return;
        }
        if (faults.length > 0)
            return;
        const record = {};
        for (let column = 0; column < names.length; column += 1) {
            const value = readers[column](values[column], quoted?.[column] ?? false);
            if (value === undefined)
                continue;
            const name = names[column];
            if (name === "__proto__")
                Object.defineProperty(record, name, { value, enumerable: true });
            else
                record[name] = value;
        }
        take(record);
    };
    const stop = (finding) => {
        fault = finding;
        rest.take();
        return "stop";
    };
    const read = (text, last) => {
        let start = 0;
        let quote = text.indexOf('"');
        while (start < text.length) {
            if (quote !== -1 && quote < start)
                quote = text.indexOf('"', start);
            const end = text.indexOf("\n", start);
            if (quote === -1 || (end !== -1 && end < quote)) {
                if (end === -1 && !last)
                    break;
                takeRow(plainLine(text, start, end).split(","), undefined, line);
                line += 1;
                start = end === -1 ? text.length : end + 1;
                continue;
            }
            const row = readRow(text, start, last);
            if (row.kind === "unfinished")
                break;
            if (row.kind === "broken")
                return stop(invalidCsv(row.reason, line + lineEnds(text, start, row.offset), file));
            const ends = lineEnds(text, start, row.next);
            takeRow(row.values, row.quoted, line + ends - (text[row.next - 1] === "\n" ? 1 : 0));
            line += ends;
            start = row.next;
        }
        rest.add(text.slice(start));
        return rest.length > limit ? stop(tooLong(file, line, limit)) : "more";
    };
    return {
        push(text) {
            if (fault)
                return "stop";
            blank &&= text.trim() === "";
            if (rest.length === 0)
                return read(text, false);
            if (/[\n"]/.test(text))
                return read(rest.take() + text, false);
            rest.add(text);
            return rest.length > limit ? stop(tooLong(file, line, limit)) : "more";
        },
        end() {
            if (blank)
                return [emptyCsv(file)];
            if (!fault)
                read(rest.take(), true);
            const width = header?.names.length ?? 0;
            return [
                ...(header?.faults ?? []),
                ...(raggedCount > 0 ? [ragged({ count: raggedCount, places: raggedRows, width }, file)] : []),
                ...(fault ? [fault] : []),
            ];
        },
    };
}
/** The line without its end, LF or CRLF. */
function plainLine(text, start, end) {
    if (end === -1)
        return text.slice(start);
    return text.slice(start, end > start && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
}
function lineEnds(text, start, end) {
    let count = 0;
    for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/formats/stream-json.js




/** What JSON does not take for white space. */
const SOMETHING = /[^ \t\n\r]/;
const BETWEEN = '"," or "]"';
/**
 * Reads the items of one array, each as the format `json` does. Reading ends at the first fault: where an array is
 * broken nobody can tell where the next item starts.
 */
function readJsonArray(file, take, limit = MAX_RECORD) {
    const endOfItem = openScanner();
    const item = stream_reader_unfinished();
    let items = 0;
    let state = "before";
    let fault;
    /** Where the text starts that was pushed last, and the item, where it began in an earlier one. */
    let here = decode/* START */.d3;
    let itemAt;
    const stop = (finding) => {
        fault = finding;
        return "stop";
    };
    const broken = (text, it, at) => stop((0,json/* invalidJson */.U8)(text, it, file, at));
    /** `at` is asked only where something is wrong: counting lines for every item would cost more than reading them. */
    const readItem = (closer, at) => {
        const text = item.take();
        if (closer === "]" && items === 0 && !SOMETHING.test(text))
            return "more";
        let record;
        try {
            record = (0,json/* parseData */._0)(text);
        }
        catch {
            const it = (0,json_fault/* findFault */.K)(text);
            if (!it)
                return stop((0,json/* refusedJson */.Ji)(text, file, at()));
            return broken(text + closer, it.trailing ? { ...it, expected: BETWEEN } : it, at());
        }
        items += 1;
        take(record);
        return "more";
    };
    const readInside = (text, from) => {
        let start = from;
        const at = () => itemAt ?? (0,decode/* after */.Pl)(here, text.slice(0, start));
        for (;;) {
            const end = endOfItem(text, start);
            item.add(text.slice(start, end === -1 ? undefined : end));
            if (item.length > limit)
                return stop(tooLong(file, at().line, limit));
            if (end === -1) {
                itemAt = at();
                return "more";
            }
            const closer = text.charAt(end);
            if (closer === "}")
                return broken(text, { offset: end, trailing: false, expected: BETWEEN }, here);
            if (readItem(closer, at) === "stop")
                return "stop";
            itemAt = undefined;
            start = end + 1;
            if (closer === "]") {
                state = "after";
                return readAfter(text, start);
            }
        }
    };
    const readBefore = (text) => {
        const at = text.search(SOMETHING);
        if (at === -1)
            return "more";
        if (text[at] !== "[")
            return broken(text, { offset: at, trailing: false, expected: '"["' }, here);
        state = "inside";
        return readInside(text, at + 1);
    };
    const readAfter = (text, from) => {
        const at = text.slice(from).search(SOMETHING);
        return at === -1 ? "more" : broken(text, { offset: from + at, trailing: true, expected: "nothing more" }, here);
    };
    return {
        push(text) {
            if (fault)
                return "stop";
            const next = state === "inside" ? readInside(text, 0) : state === "before" ? readBefore(text) : readAfter(text, 0);
            here = (0,decode/* after */.Pl)(here, text);
            return next;
        },
        end() {
            if (fault)
                return [fault];
            if (state === "before")
                return [(0,json/* emptyData */.S1)(file, "a JSON array")];
            if (state === "inside") {
                const text = item.take();
                const it = (0,json_fault/* findFault */.K)(text);
                broken(text, it && !it.trailing ? it : { offset: text.length, trailing: true, expected: BETWEEN }, itemAt ?? here);
            }
            return fault ? [fault] : [];
        },
    };
}
/** Finds where an item of an array ends: at a comma or a closing bracket that is not its own; -1 when it goes on. */
function openScanner() {
    let depth = 0;
    let inText = false;
    let escaped = false;
    return (text, from) => {
        for (let at = from; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            if (inText) {
                if (escaped)
                    escaped = false;
                else if (code === 0x5c)
                    escaped = true;
                else if (code === 0x22)
                    inText = false;
            }
            else if (code === 0x22)
                inText = true;
            else if (code === 0x5b || code === 0x7b)
                depth += 1;
            else if (code === 0x5d || code === 0x7d) {
                if (depth === 0)
                    return at;
                depth -= 1;
            }
            else if (code === 0x2c && depth === 0)
                return at;
        }
        return -1;
    };
}

;// CONCATENATED MODULE: ./build/formats/stream-ndjson.js


/** Reads lines as the format `ndjson` does. One that holds no record is told, and the next one is read. */
function readNdjson(file, take, limit = MAX_RECORD) {
    const faults = new Map();
    const rest = stream_reader_unfinished();
    let number = 1;
    /** Lines without a record since the last one: a fault only where another record follows. */
    let blank = 0;
    /** Within a line that is too long, whose rest says nothing. */
    let skipping = false;
    const readLine = (line) => {
        const record = line === "" ? undefined : parseLine(line);
        if (record === undefined && isBlank(line)) {
            blank += 1;
            return;
        }
        if (blank > 0)
            addFault(faults, { ...explainLine("", number - blank, file), count: blank });
        blank = 0;
        if (record === undefined)
            addFault(faults, explainLine(line, number, file));
        else
            take(record);
    };
    const hold = (text) => {
        if (!skipping)
            rest.add(text);
        if (rest.length <= limit)
            return;
        rest.take();
        addFault(faults, tooLong(file, number, limit));
        skipping = true;
    };
    return {
        push(text) {
            let start = 0;
            for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
                const part = text.slice(start, end);
                if (rest.length === 0 && !skipping && part.length <= limit)
                    readLine(part);
                else {
                    hold(part);
                    if (!skipping)
                        readLine(rest.take());
                    skipping = false;
                }
                number += 1;
                start = end + 1;
            }
            hold(text.slice(start));
            return "more";
        },
        end() {
            if (rest.length > 0)
                readLine(rest.take());
            return [...faults.values()];
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/stream-text.js


/**
 * As {@link decode}, block by block, with the same findings at the same places.
 * @param onMark where given, a byte order mark at the start is read past, and this is told of it.
 */
function openDecoder(file, onMark) {
    let from = decode/* START */.d3;
    let started = false;
    let cut = new Uint8Array();
    const next = (bytes) => {
        const past = !started && onMark !== undefined && (0,decode/* startsWithMark */.tI)(bytes);
        started = true;
        if (past)
            onMark();
        const text = (0,decode/* decode */.D4)(past ? bytes.subarray(3) : bytes, file, from);
        if (text.ok && text.value !== "")
            from = (0,decode/* after */.Pl)(from, text.value);
        return text;
    };
    return {
        push(block) {
            const bytes = cut.length === 0 ? block : Buffer.concat([cut, block]);
            const whole = wholeCharacters(bytes);
            // A copy: the block belongs to whoever reads it.
            cut = bytes.slice(whole);
            return whole === 0 ? (0,findings/* checked */.KD)("") : next(bytes.subarray(0, whole));
        },
        end: () => next(cut),
    };
}
/** How many of the bytes end with a whole character, as far as their last four can tell. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back];
        if (byte < 0x80)
            break;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
        if (length > 0)
            return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}

;// CONCATENATED MODULE: ./build/formats/stream.js





/**
 * Gives every record that can be read to `take`, in order, and tells what was wrong with the rest, with the same rules
 * and at the same places as {@link formats} would. JSON is one array of records here. A byte order mark before CSV, which
 * spreadsheets write, is read past with a warning.
 */
async function readRecords(blocks, source, take) {
    const reader = stream_open(source, take);
    const told = [];
    const onMark = source.format === "csv" ? () => void told.push((0,decode/* marked */.xI)(source.file, "warning")) : undefined;
    const decoder = openDecoder(source.file, onMark);
    for await (const block of blocks) {
        const text = decoder.push(block);
        if (!text.ok)
            return [...told, ...text.findings];
        if (reader.push(text.value) === "stop")
            return [...told, ...reader.end()];
    }
    const rest = decoder.end();
    return [...told, ...(rest.ok ? reader.end() : rest.findings)];
}
function stream_open({ format, model, file, limit }, take) {
    switch (format) {
        case "ndjson":
            return readNdjson(file, take, limit);
        case "csv":
            return readCsv(file, model, take, limit);
        case "json":
            return readJsonArray(file, take, limit);
        default:
            return format;
    }
}
/** Whether data begins as a JSON array does. */
async function isJsonArray(blocks) {
    for await (const block of blocks) {
        const first = block.find((it) => it !== 0x20 && it !== 0x09 && it !== 0x0a && it !== 0x0d);
        if (first !== undefined)
            return first === 0x5b;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/formats/index.js





const formats = { json: json/* json */.Pq, ndjson: ndjson, csv: csv };
/** The model as a format holds it: NDJSON and CSV hold many records, whatever the contract says of JSON. */
const inFormat = (model, format) => format === "json" || model.cardinality === "many"
    ? model
    : { ...model, cardinality: "many", cardinalityFrom: `the format ${format}` };
/** Why a format cannot hold a value, if it cannot. `what` is what the message calls it: `the input of "case 1"`. */
function unprintable(value, format, what) {
    if (format === "json" || (0,is_record/* isRecord */.u)(value))
        return undefined;
    const items = Array.isArray(value) ? value : [value];
    const strange = items.findIndex((it) => !(0,is_record/* isRecord */.u)(it));
    // A line of NDJSON may be any JSON: only what is no array at all would come back as one.
    if (strange === -1 || (format === "ndjson" && Array.isArray(value)))
        return undefined;
    const where = Array.isArray(value) ? `: item ${strange + 1} is` : " is";
    const kind = kindOf(items[strange]);
    const message = `${what} cannot be written as ${format}${where} ${kind}, not a record: give a record or an array of records, or set the format to json`;
    return (0,rules/* formatFinding */.t)("format.unprintable", message, { actual: kind });
}
function kindOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "an array";
    return typeof value === "string" ? "a text" : typeof value === "boolean" ? "a boolean" : "a number";
}







/***/ }),

/***/ 97318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value is an object: neither null nor an array. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 51440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ PATTERN_TIME_LIMIT),
  E: () => (/* binding */ compilePattern)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/pattern-cost.js
/** How long a backtracking engine may take for a pattern, told from the pattern alone. */
/** An escape, a class, the start of a group, a quantifier, or any one character. */
const TOKEN = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?:)?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/gu;
const QUANTIFIER = /^(?:([*+])|(\?)|\{(\d+)(,?)(\d*)\})\??$/;
/**
 * Gives a bound of the ways in which the pattern can be tried on a text of `length` characters, or nothing for a pattern
 * that is not simple: one with lookaround, backreferences, or a group that is repeated.
 *
 * Each quantified character can be tried with every count that it allows, each alternation with each of its parts, and
 * all of that from every place of the text; the bound is the product.
 */
function triesOf(pattern) {
    /** Counts that a repeated character may have, beside those that only the text bounds. */
    let fixed = 1;
    let unbounded = 1;
    let before = "nothing";
    for (const [token] of pattern.matchAll(TOKEN)) {
        const quantifier = QUANTIFIER.exec(token);
        if (quantifier) {
            const [, repeated, optional, least, comma, most] = quantifier;
            if (before === "nothing" || (before === "group" && !optional))
                return undefined;
            if (repeated || (comma && !most))
                unbounded += 1;
            else
                fixed *= optional ? 2 : most ? Number(most) - Number(least) + 1 : 1;
            before = "nothing";
        }
        else if (token === "|") {
            fixed *= 2;
            before = "nothing";
        }
        else if (token === "(" || token === "(?:")
            before = "nothing";
        else if (token === ")")
            before = "group";
        else if (/^\\[1-9k]/.test(token))
            return undefined;
        else
            before = "character";
    }
    return (length) => fixed * (length + 1) ** unbounded;
}

;// CONCATENATED MODULE: ./build/pattern.js



/** Tries that the built-in engine makes in a millisecond or two, whatever it is given. */
const FEW_TRIES = 100_000;
/** Milliseconds that a backtracking pattern may take on one text. */
const PATTERN_TIME_LIMIT = 100;
/**
 * Compiles a contract's pattern: ECMA-262, not anchored, in Unicode mode where it compiles there.
 *
 * Contracts and data are both foreign, and some patterns take a backtracking engine longer than the universe is old.
 * So a pattern runs on RE2, in time linear in the text, where RE2 gives it the same meaning; on a text so short that the
 * pattern cannot take long it runs on the built-in engine, which is ten times faster. What RE2 lacks (lookahead,
 * backreferences, large counts) runs on the built-in engine under {@link PATTERN_TIME_LIMIT}, enforced from outside;
 * after one text that ran into it the pattern is `undecided` for all others, so that hostile data costs the limit once.
 * A pattern that only RE2 knows, such as `(?i)abc`, has RE2's meaning. One that no engine compiles matches nothing.
 */
function compilePattern(pattern) {
    const native = compileNative(pattern);
    if (native === undefined)
        return unlessAbsent(compileLinear(pattern)) ?? (() => "no match");
    const tries = triesOf(pattern);
    // The bound grows with the text: the longest text that is short enough is found once.
    let short = -1;
    while (tries && short < 10_000 && tries(short + 1) <= FEW_TRIES)
        short += 1;
    // Most patterns never meet a longer one, and RE2 takes longest to start.
    let onLong;
    return (text) => {
        if (text.length <= short)
            return native.test(text) ? "match" : "no match";
        onLong ??= unlessAbsent(compileLinear(translate(pattern, native.unicode))) ?? underTimeLimit(native);
        return onLong(text);
    };
}
const unlessAbsent = (linear) => linear && ((text) => (linear.test(text) ? "match" : "no match"));
function compileNative(pattern) {
    for (const flags of ["u", ""]) {
        try {
            return new RegExp(pattern, flags);
        }
        catch {
            // Next, or none: what is valid without the Unicode flag only is still ECMA-262.
        }
    }
    return undefined;
}
function compileLinear(pattern) {
    if (pattern === undefined)
        return undefined;
    try {
        return build/* RE2JS */.L3.compile(pattern);
    }
    catch {
        return undefined;
    }
}
/** An escape, the start or end of a class, a dot, or a run of anything else. */
const pattern_TOKEN = /\\(?:u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])|\[\^?|[\].]|[^\\[\].]+/g;
/** Escapes that mean the same to both, and those that `RE2JS.translateRegExp` turns into RE2's own form. */
const SHARED_ESCAPE = /^\\(?:[dDwWbBtnrfvc]$|[^A-Za-z0-9]$|x..|u(?![dD][89a-fA-F])....)/;
/** ECMA-262 counts more as white space than RE2 does, and ends lines at more characters. */
const SPACES = "\\x0b\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}\\s";
const LINE_ENDS = "\\n\\r\\x{2028}\\x{2029}";
/** The pattern in RE2's words with ECMA-262's meaning, or nothing where a part of it may mean something else there. */
function translate(pattern, unicode) {
    let inClass = false;
    let result = "";
    for (const [token] of pattern.matchAll(pattern_TOKEN)) {
        if (token.startsWith("[")) {
            result += inClass ? `\\${token}` : token;
            inClass = true;
        }
        else if (token === "]") {
            // An empty class; RE2 takes the bracket for a member.
            if (inClass && /\[\^?$/.test(result))
                return undefined;
            result += inClass ? token : "\\]";
            inClass = false;
        }
        else if (token === ".")
            result += inClass ? token : `[^${LINE_ENDS}]`;
        else if (token === "\\s")
            result += inClass ? SPACES : `[${SPACES}]`;
        else if (token === "\\S" && !inClass)
            result += `[^${SPACES}]`;
        else if (token === "\\b" && inClass)
            return undefined;
        else if (unicode && /^\\(?:[pP]$|u\{)/.test(token))
            result += token;
        else if (token.startsWith("\\") && !SHARED_ESCAPE.test(token))
            return undefined;
        else
            result += token;
    }
    return build/* RE2JS */.L3.translateRegExp(result);
}
/** Only the virtual machine can stop its own regular expressions: they run in a context that has nothing but them. */
function underTimeLimit(pattern) {
    const context = (0,external_node_vm_.createContext)({ pattern, text: "" });
    const script = new external_node_vm_.Script("pattern.test(text)");
    let gaveUp = false;
    return (text) => {
        if (gaveUp)
            return "undecided";
        context.text = text;
        try {
            return script.runInContext(context, { timeout: PATTERN_TIME_LIMIT }) ? "match" : "no match";
        }
        catch {
            gaveUp = true;
            return "undecided";
        }
    };
}


/***/ }),

/***/ 97142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ identifier)
/* harmony export */ });
/** A name as SQL takes it whatever is in it. */
const identifier = (name) => `"${name.replaceAll('"', '""')}"`;


/***/ }),

/***/ 61746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ provingSqlRules),
/* harmony export */   Bh: () => (/* binding */ sqlRulesOf),
/* harmony export */   EU: () => (/* binding */ dataSqlRules),
/* harmony export */   GS: () => (/* binding */ relatesBySql),
/* harmony export */   MH: () => (/* binding */ relatingSqlRules),
/* harmony export */   y$: () => (/* binding */ sqlTables)
/* harmony export */ });
/** All SQL rules of a model, its own first, then those of its fields at every depth. */
const sqlRulesOf = ({ sql = [], fields }) => [
    ...sql,
    ...fields.flatMap(ofField),
];
const ofField = ({ sql = [], shape }) => [...sql, ...ofShape(shape)];
function ofShape(shape) {
    switch (shape.type) {
        case "object":
            return shape.fields.flatMap(ofField);
        case "array":
            return ofShape(shape.items);
        case "map":
            return ofShape(shape.values);
        default:
            return [];
    }
}
/** What judges programs: a rule that depends on the clock says something else of the same output tomorrow. */
const provingSqlRules = (model) => sqlRulesOf(model).filter((it) => !it.clock);
/** What judges data of which no input is known. */
const dataSqlRules = (model) => sqlRulesOf(model).filter((it) => it.about === "output");
/** The tables `output` and, where there is one, `input`; each has its model's name as well, if that is free. */
function sqlTables(output, input) {
    const taken = new Set(["output", ...(input ? ["input"] : [])]);
    const aliasesOf = ({ name }) => {
        // Names in SQL have no case.
        const bare = name.toLowerCase();
        if (taken.has(bare))
            return [];
        taken.add(bare);
        return [name];
    };
    return [
        { name: "output", aliases: aliasesOf(output), model: output },
        ...(input ? [{ name: "input", aliases: aliasesOf(input), model: input }] : []),
    ];
}
/** Whether a rule that judges programs reads both tables: one that looks at a single side ties nothing to it. */
const relatesBySql = (output) => provingSqlRules(output).some((it) => it.about === "input-and-output");
/** How many rules that need the input judge programs by SQL. */
const relatingSqlRules = (output) => provingSqlRules(output).filter((it) => it.about !== "output").length;


/***/ })

};
