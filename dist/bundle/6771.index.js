export const id = 6771;
export const ids = [6771];
export const modules = {

/***/ 66105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   d3: () => (/* binding */ START),
/* harmony export */   tI: () => (/* binding */ startsWithMark),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43876);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59692);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57480);




const START = { line: 1, column: 1 };
/** The position at the end of a text that starts at a position. */
function after({ line, column }, text) {
    let [lines, start] = [0, 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", start)) {
        lines += 1;
        start = at + 1;
    }
    return { line: line + lines, column: text.length - start + (lines === 0 ? column : 1) };
}
/** The place of a character in a text that starts at a position; columns in UTF-16 units. */
const locate = (text, offset, file, from = START) => ({
    file,
    ...after(from, text.slice(0, offset)),
});
/**
 * Text from bytes: UTF-8 only, no byte order mark, no NUL, small enough for one string. `from` is where the bytes stand
 * in their file; they begin with a whole character.
 */
function decode(bytes, file, from = START) {
    if (bytes.length > node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .t)("format.too-large", `${file} holds ${bytes.length} bytes; at most ${node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH} can be read at once`));
    }
    const ascii = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes);
    if (!ascii && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)(notUtf8(bytes, file, from));
    const text = ascii ? latin1(bytes) : utf8.decode(bytes);
    if (from === START && text.startsWith("\ufeff")) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)(marked(file, "error"));
    }
    const nul = text.indexOf("\0");
    if (nul !== -1) {
        const location = locate(text, nul, file, from);
        const where = `line ${location.line}, column ${location.column}`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .t)("format.nul", `${file} holds a NUL character at ${where}`, { location }));
    }
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(text);
}
const MARK = Buffer.from("\ufeff");
/** Whether text starts with a byte order mark. */
const startsWithMark = (bytes) => MARK.equals(bytes.subarray(0, MARK.length));
/** Says that text starts with a byte order mark: an error where it is refused, a warning where it is read past. */
function marked(file, severity) {
    const past = severity === "warning" ? ", which was read past" : "";
    const location = { file, ...START };
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .t)("format.bom", `${file} starts with a byte order mark${past}`, { location, severity });
}
/** Of ASCII, at a fraction of the cost. */
const latin1 = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString("latin1");
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Names the first line that is not UTF-8; a line break is one byte in it and part of no other character. */
function notUtf8(bytes, file, from) {
    let start = 0;
    for (let { line } = from;; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        const part = bytes.subarray(start, end === -1 ? bytes.length : end);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part) || end === -1) {
            const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(part.subarray(0, 4096));
            const column = Math.max(lossy.indexOf("\ufffd"), 0) + (line === from.line ? from.column : 1);
            const message = `${file} is not UTF-8: line ${line}, column ${column}, in "${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(lossy, 40)}"`;
            return (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .t)("format.not-utf8", message, { location: { file, line, column } });
        }
        start = end + 1;
    }
}


/***/ }),

/***/ 92200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findFault)
/* harmony export */ });
/**
 * Where a text stops being JSON, and what should stand there. `JSON.parse` says so in other words, and often without a
 * place, in every version of Node; this scanner runs only after it refused, needs no recursion and builds no values.
 */
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]/;
/** What other languages print where JSON has something else. */
const FOREIGN = [
    [/[-+]?(?:NaN|nan|Infinity|inf)\b/y, "a number or null (JSON has no NaN and no Infinity)"],
    [/(?:True|False|None|undefined|nil)\b/y, "true, false or null, spelled like that"],
    [/'/y, "a value, with text in double quotes"],
];
/** The first fault of the document that starts at `start`, or nothing when it is JSON up to the end of the text. */
function findFault(text, start = 0) {
    const closers = [];
    let want = "value";
    let at = start;
    const fault = (expected, offset = at) => ({ offset, trailing: want === "end", expected });
    const afterValue = () => (closers.length > 0 ? "next" : "end");
    for (;;) {
        while (at < text.length && SPACE.test(text.charAt(at)))
            at += 1;
        const here = text[at];
        const closer = closers.at(-1);
        if (want === "end")
            return here === undefined ? undefined : fault("nothing more");
        if ((want === "first item" || want === "first key" || want === "next") && here !== undefined && here === closer) {
            closers.pop();
            at += 1;
            want = afterValue();
        }
        else if (want === "next") {
            if (here !== ",")
                return fault(`"," or "${closer}"`);
            at += 1;
            want = closer === "}" ? "key" : "value";
        }
        else if (want === "colon") {
            if (here !== ":")
                return fault('":" after the key');
            at += 1;
            want = "value";
        }
        else if (want === "key" || want === "first key") {
            if (here !== '"')
                return fault("a key in double quotes");
            const end = stringEnd(text, at);
            if (typeof end === "object")
                return fault(end.expected, end.offset);
            at = end;
            want = "colon";
        }
        else if (here === "{" || here === "[") {
            closers.push(here === "{" ? "}" : "]");
            want = here === "{" ? "first key" : "first item";
            at += 1;
        }
        else if (here === '"') {
            const end = stringEnd(text, at);
            if (typeof end === "object")
                return fault(end.expected, end.offset);
            at = end;
            want = afterValue();
        }
        else {
            const end = scalarEnd(text, at);
            if (end === undefined)
                return fault(expectedInstead(text, at));
            at = end;
            want = afterValue();
        }
    }
}
const matchAt = (pattern, text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
};
const scalarEnd = (text, at) => matchAt(NUMBER, text, at) ?? matchAt(WORD, text, at);
const expectedInstead = (text, at) => FOREIGN.find(([pattern]) => matchAt(pattern, text, at) !== undefined)?.[1] ?? "a JSON value";
function stringEnd(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at + 1;
        if (code < 0x20)
            return { offset: at, expected: "an escape such as \\n instead of a raw control character" };
        if (code !== 0x5c)
            continue;
        const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
        if (!escaped)
            return { offset: at, expected: 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX' };
        at += escaped[0].length;
    }
    return { offset: start, expected: "a text that ends with a double quote" };
}


/***/ }),

/***/ 86771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S1: () => (/* binding */ emptyData),
  U8: () => (/* binding */ invalidJson),
  Pq: () => (/* binding */ json),
  _0: () => (/* binding */ parseData),
  qF: () => (/* binding */ parseJson),
  Ji: () => (/* binding */ refusedJson)
});

// UNUSED EXPORTS: MAX_DEPTH

// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/formats/decode.js
var decode = __webpack_require__(66105);
// EXTERNAL MODULE: ./build/formats/json-fault.js
var json_fault = __webpack_require__(92200);
;// CONCATENATED MODULE: ./build/formats/json-keys.js
/** Whether a text of JSON names a key twice in an object; `value` is what was read of it. */
function hasDuplicateKey(text, value) {
    const read = membersOf(value);
    // Most texts hold colons behind keys only, and counting all of them costs less than telling which are.
    return colonsIn(text) !== read && membersIn(text) !== read;
}
function colonsIn(text) {
    let count = 0;
    for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1))
        count += 1;
    return count;
}
/** Members of all objects as written: colons outside of texts. */
function membersIn(text) {
    let count = 0;
    let inText = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (inText) {
            if (code === 0x5c)
                at += 1;
            else if (code === 0x22)
                inText = false;
        }
        else if (code === 0x22)
            inText = true;
        else if (code === 0x3a)
            count += 1;
    }
    return count;
}
/** Members of all objects as read: of a key that stands twice only one is left. */
function membersOf(value) {
    if (value === null || typeof value !== "object")
        return 0;
    if (Array.isArray(value))
        return value.reduce((sum, it) => sum + membersOf(it), 0);
    let count = 0;
    for (const it of Object.values(value))
        count += 1 + membersOf(it);
    return count;
}
/** The first key that repeats an earlier one of its object, in a text that is JSON. */
function findDuplicateKey(text) {
    const open = [];
    /** Where the last text started and ended: before a colon it is a key. */
    let [start, end] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22) {
            start = at;
            for (at += 1; text.charCodeAt(at) !== 0x22; at += 1)
                if (text.charCodeAt(at) === 0x5c)
                    at += 1;
            end = at + 1;
        }
        else if (code === 0x7b || code === 0x5b)
            open.push(new Set());
        else if (code === 0x7d || code === 0x5d)
            open.pop();
        else if (code === 0x3a) {
            const key = JSON.parse(text.slice(start, end));
            const keys = open.at(-1);
            if (keys?.has(key))
                return { key, offset: start };
            keys?.add(key);
        }
    }
    return undefined;
}
/**
 * Whether a key is written with an escape, in a text that is JSON: V8 reads such a key as another one when it has read
 * a backslash as a key before (nodejs/node#63785; V8 12.8 to 14.6, Node 24 among them).
 */
function hasEscapedKey(text) {
    for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", at)) {
        // The text that holds the escape goes on to the next quote that none escapes.
        while (at < text.length && text.charCodeAt(at) !== 0x22)
            at += text.charCodeAt(at) === 0x5c ? 2 : 1;
        at += 1;
        while (isSpace(text.charCodeAt(at)))
            at += 1;
        if (text.charCodeAt(at) === 0x3a)
            return true;
    }
    return false;
}
const isSpace = (code) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

// EXTERNAL MODULE: ./build/formats/print-json.js
var print_json = __webpack_require__(30187);
// EXTERNAL MODULE: ./build/formats/rules.js
var rules = __webpack_require__(57480);
;// CONCATENATED MODULE: ./build/formats/stray-text.js

/** Lines that are tried as the start of the document: enough for a log, bounded for hostile output. */
const MAX_STARTS = 50;
/**
 * Finds the JSON document that a program wrote among other text, and gives the place of the first thing beside it.
 * Nothing is found when no line starts a whole document: then the document itself is broken.
 */
function findStrayText(text) {
    for (const start of documentStarts(text)) {
        const fault = (0,json_fault/* findFault */.K)(text, start);
        const end = fault ? fault.offset : text.length;
        // A value inside a broken document is followed by what belongs to the container around it.
        if (fault && (!fault.trailing || /[,:\]}]/.test(text.charAt(end))))
            continue;
        const before = text.slice(0, start).search(/\S/);
        if (before !== -1)
            return { kind: "text", offset: before };
        const next = (0,json_fault/* findFault */.K)(text, end);
        return { kind: next === undefined || next.trailing ? "document" : "text", offset: end };
    }
    return undefined;
}
/** The first bracket of each line. */
function* documentStarts(text) {
    const line = /^[^[{\n]*[[{]/gm;
    for (let count = 0; count < MAX_STARTS; count += 1) {
        const match = line.exec(text);
        if (!match)
            return;
        yield line.lastIndex - 1;
        const next = text.indexOf("\n", line.lastIndex);
        if (next === -1)
            return;
        line.lastIndex = next;
    }
}

;// CONCATENATED MODULE: ./build/formats/json.js









/** Arrays and objects inside each other; what lies deeper overflows the stack of most readers, ours included. */
const MAX_DEPTH = 1000;
const INTEGER = /^-?[0-9]+$/;
/**
 * Reads one JSON document. Integers past 2^53 become `bigint`, exactly; other numbers are doubles. Of duplicate keys
 * the last one counts, as in `JSON.parse`.
 * @throws {SyntaxError} when the text is not JSON, nests deeper than {@link MAX_DEPTH}, or holds a number past the
 * largest double.
 */
function parseJson(text) {
    if (nestsTooDeep(text))
        throw new SyntaxError(`nested deeper than ${MAX_DEPTH} levels`);
    const value = JSON.parse(text);
    if (!someNumber(value, isLarge) && !hasEscapedKey(text))
        return value;
    const exact = (0,esm/* parse */.qg)(text, null, {
        parseNumber: exactNumber,
        onDuplicateKey: ({ newValue }) => newValue,
    });
    if (someNumber(exact, isInfinite))
        throw new SyntaxError("a number is past the largest double");
    return exact;
}
/** `JSON.parse` may have lost digits of it, or all of it. */
const isLarge = (it) => it > Number.MAX_SAFE_INTEGER || it < Number.MIN_SAFE_INTEGER;
const isInfinite = (it) => it === Number.POSITIVE_INFINITY || it === Number.NEGATIVE_INFINITY;
function exactNumber(text) {
    const value = Number(text);
    return !Number.isSafeInteger(value) && INTEGER.test(text) ? BigInt(text) : value;
}
/** Whether any number within the value is such. Bigints are exact already. */
function someNumber(value, such) {
    if (typeof value === "number")
        return such(value);
    if (typeof value !== "object" || value === null)
        return false;
    if (Array.isArray(value))
        return value.some((it) => someNumber(it, such));
    const record = value;
    // Values that come from JSON inherit nothing that can be enumerated.
    for (const name in record)
        if (someNumber(record[name], such))
            return true;
    return false;
}
/** Counts brackets outside of texts. Most texts are too short to nest that deep and are not looked at. */
function nestsTooDeep(text) {
    if (text.length <= MAX_DEPTH)
        return false;
    let depth = 0;
    let inText = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (inText) {
            if (code === 0x5c)
                at += 1;
            else if (code === 0x22)
                inText = false;
        }
        else if (code === 0x22)
            inText = true;
        else if (code === 0x5b || code === 0x7b) {
            depth += 1;
            if (depth > MAX_DEPTH)
                return true;
        }
        else if (code === 0x5d || code === 0x7d)
            depth -= 1;
    }
    return false;
}
/**
 * As {@link parseJson}, for data: a key stands once.
 * @throws {SyntaxError} where one stands twice, too.
 */
function parseData(text) {
    const value = parseJson(text);
    if (hasDuplicateKey(text, value))
        throw new SyntaxError("a key stands twice");
    return value;
}
const json = {
    name: "json",
    read(bytes, _model, file) {
        const text = (0,decode/* decode */.D4)(bytes, file);
        if (!text.ok)
            return text;
        if (text.value.trim() === "") {
            return (0,findings/* rejected */.nS)(emptyData(file, "one JSON document"));
        }
        try {
            return (0,findings/* checked */.KD)(parseData(text.value));
        }
        catch {
            return (0,findings/* rejected */.nS)(explain(text.value, file));
        }
    },
    print: (value) => `${(0,print_json.printJson)(value)}\n`,
};
/** Says why {@link parseJson} refused a whole output, in the words of who has to mend it. */
function explain(text, file) {
    const fault = (0,json_fault/* findFault */.K)(text);
    if (!fault)
        return refusedJson(text, file);
    const stray = findStrayText(text);
    if (!stray)
        return invalidJson(text, fault, file);
    const location = (0,decode/* locate */.x5)(text, stray.offset, file);
    const sample = (0,quote/* quote */.h)(text.slice(stray.offset).split("\n", 1)[0], 60);
    return stray.kind === "document"
        ? (0,rules/* formatFinding */.t)("format.several-documents", `${file} holds more than one JSON document: the second starts at line ${location.line} with "${sample}"; write one document`, { location, count: 1, samples: [sample] })
        : (0,rules/* formatFinding */.t)("format.stray-text", `${file} holds something other than the JSON: line ${location.line} "${sample}"; write nothing but the output to ${file}`, { location, count: 1, samples: [sample] });
}
/** For data without a byte that says anything. */
const emptyData = (file, due) => (0,rules/* formatFinding */.t)("format.empty", `${file} is empty where ${due} should stand`, { location: { file, ...decode/* START */.d3 } });
/** For a text that is JSON by the letter and still refused. `from` is where the text starts in the file. */
function refusedJson(text, file, from = decode/* START */.d3) {
    const location = (0,decode/* locate */.x5)(text, text.search(/\S/), file, from);
    if (nestsTooDeep(text)) {
        const message = `${file} nests arrays and objects deeper than ${MAX_DEPTH} levels`;
        return (0,rules/* formatFinding */.t)("format.too-deep", message, { location });
    }
    const twice = findDuplicateKey(text);
    if (!twice)
        return (0,rules/* formatFinding */.t)("format.invalid-json", `${file} holds a number past the largest double, 1.8e308`, { location }); // biome-ignore format: reads as one line
    const place = (0,decode/* locate */.x5)(text, twice.offset, file, from);
    const message = `${file} names the key "${(0,quote/* quote */.h)(twice.key, 40)}" twice in one object, again in line ${place.line}, column ${place.column}: readers differ in which one they take`;
    return (0,rules/* formatFinding */.t)("format.duplicate-key", message, { location: place, count: 1 });
}
/** For a text that is no JSON. `from` is where the text starts in the file. */
function invalidJson(text, fault, file, from = decode/* START */.d3) {
    const location = (0,decode/* locate */.x5)(text, fault.offset, file, from);
    const rest = (0,quote/* quote */.h)(text.slice(fault.offset).split("\n", 1)[0], 40);
    const actual = fault.offset >= text.length ? "the end of the text" : `"${rest}"`;
    return (0,rules/* formatFinding */.t)("format.invalid-json", `${file} is not JSON: line ${location.line}, column ${location.column}: expected ${fault.expected}, got ${actual}`, { location, count: 1, expected: fault.expected, actual });
}


/***/ }),

/***/ 57480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatRules),
/* harmony export */   t: () => (/* binding */ formatFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be wrong with how data is written down. */

const formatRules = {
    "format.not-utf8": {
        severity: "error",
        why: "Text that is not UTF-8 reads differently on every machine.",
        mend: "Write UTF-8 without a byte order mark.",
    },
    "format.bom": {
        severity: "error",
        otherwise: { severity: "warning", when: "before CSV that `validate` reads" },
        why: "A byte order mark becomes part of the first key or column name for most readers.",
        mend: 'Write UTF-8 without a byte order mark (Python: encoding "utf-8", not "utf-8-sig"). Before CSV `validate` reads past it, with a warning.',
    },
    "format.nul": {
        severity: "error",
        why: "A NUL byte ends the text for many readers.",
        mend: "Write text only.",
    },
    "format.too-large": {
        severity: "error",
        why: "Data that does not fit into memory as one text cannot be judged here.",
        mend: "Split the data into smaller files.",
    },
    "format.duplicate-key": {
        severity: "error",
        why: "Readers differ in which of two equal keys they take, so nobody knows what was said.",
        mend: "Write every key once.",
    },
    "format.empty": {
        severity: "error",
        why: "Nothing at all was written, so nothing can be judged.",
        mend: "Write the output to stdout; an empty result is [] in JSON and a header row in CSV.",
    },
    "format.invalid-json": {
        severity: "error",
        why: "Text that is not JSON (RFC 8259) cannot be judged.",
        mend: "Write with a JSON library; NaN, Infinity, single quotes and trailing commas are not JSON.",
    },
    "format.stray-text": {
        severity: "error",
        why: "Whoever reads the output gets text that is no data.",
        mend: "Write nothing but the output to stdout; write debug text to stderr.",
    },
    "format.several-documents": {
        severity: "error",
        why: "JSON output is one document; a reader stops at the end of the first.",
        mend: "Write one array, or use the format ndjson.",
    },
    "format.too-deep": {
        severity: "error",
        why: "Nesting this deep overflows the stack of most readers.",
        mend: "Write flatter data.",
    },
    "format.blank-line": {
        severity: "error",
        why: "Every line of NDJSON is a record; a blank one in between is none.",
        mend: "Write one record a line and nothing else.",
    },
    "format.invalid-csv": {
        severity: "error",
        why: "Text that is not CSV (RFC 4180) cannot be judged.",
        mend: "Write with a CSV library, comma-separated, quotes doubled.",
    },
    "format.csv-header": {
        severity: "error",
        why: "Columns are told apart by the header row, which must hold each of the model's field names, once.",
        mend: "Write the model's field names, as they are spelled there, as the first row.",
    },
    "format.csv-ragged": {
        severity: "error",
        why: "A row with more or fewer values than the header has shifted or lost some.",
        mend: "Write as many values in every row as the header has names; quote values that hold commas or line breaks.",
    },
    "format.unprintable": {
        severity: "error",
        why: "NDJSON and CSV hold records; another value would be written as something else, or not at all.",
        mend: "Give a record or an array of records, or set the format to json.",
    },
};
const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(formatRules);
/** What messages call data that stands in no file: a program's output, or the text of an option. */
const UNFILED = new Set(["stdout", "input", "output"]);
/** Makes findings of this family. Nobody can be pointed at a line where there is no file: the message tells it. */
function formatFinding(rule, message, { location, ...details } = {}) {
    const placed = location !== undefined && !UNFILED.has(location.file);
    return finding(rule, message, { ...details, ...(placed && { location }) });
}


/***/ })

};
