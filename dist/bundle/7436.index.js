export const id = 7436;
export const ids = [7436,6972];
export const modules = {

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

/***/ 57436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsText: () => (/* binding */ findingsText)
});

// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/neutralise.js
var neutralise = __webpack_require__(16972);
;// CONCATENATED MODULE: ./build/reporters/colour.js
function colours(on) {
    const style = (open, close) => (text) => (on ? `\x1b[${open}m${text}\x1b[${close}m` : text);
    return {
        bold: style(1, 22),
        dim: style(2, 22),
        red: style(31, 39),
        yellow: style(33, 39),
        cyan: style(36, 39),
        green: style(32, 39),
    };
}

;// CONCATENATED MODULE: ./build/reporters/text.js
/** Findings for people: place, message, the line itself with a caret. */



/** How many characters of a long line are quoted, around the column. */
const quoted = 100;
/** All findings, errors first, and one line that counts them; empty when there are none. */
function findingsText(findings, options = {}) {
    if (findings.length === 0)
        return "";
    const { colour = false, source, unopened = 0, mends = {} } = options;
    const paint = colours(colour);
    const order = ["error", "warning", "notice"];
    const told = new Set();
    // A long file with thousands of findings is taken apart once.
    const apart = new Map();
    const linesOf = (text) => {
        const lines = apart.get(text) ?? text.split("\n");
        apart.set(text, lines);
        return lines;
    };
    const blocks = order
        .flatMap((severity) => findings.filter((it) => it.severity === severity))
        .map((it) => {
        const isNew = it.severity !== "notice" && !told.has(it.rule) && Object.hasOwn(mends, it.rule);
        if (isNew)
            told.add(it.rule);
        const text = it.location && source?.(it);
        return findingText(it, paint, text === undefined ? [] : linesOf(text), isNew ? mends[it.rule]?.mend : undefined);
    });
    const counts = order
        .map((severity) => (0,count/* count */.U)(findings.filter((it) => it.severity === severity).length, severity))
        .filter((it) => !it.startsWith("0 "));
    const unquoted = unopened > 0 ? `; the lines of ${(0,count/* count */.U)(unopened, "more file")} are not quoted` : "";
    return `${blocks.join("\n")}\n${paint.dim(counts.join(", ") + unquoted)}\n`;
}
function findingText(finding, paint, lines, mend) {
    const { location, severity } = finding;
    const ink = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan;
    const place = location ? `${paint.bold(placeText(location))}: ` : "";
    const times = (finding.count ?? 1) > 1 ? ` (${finding.count} times)` : "";
    const head = `${place}${ink(severity)}: ${(0,neutralise/* oneLine */.TN)(finding.message, 2000)}${times} ${paint.dim(`[${finding.rule}]`)}`;
    const excerpt = location ? excerptLines(location, lines, ink) : [];
    return [head, ...detailLines(finding), ...excerpt, ...(mend === undefined ? [] : [`  to mend: ${mend}`])].join("\n");
}
const placeText = ({ file, line, column }) => `${(0,neutralise/* oneLine */.TN)(file)}:${line}:${column}`;
/** What the message itself does not say already. */
function detailLines(finding) {
    const says = (text) => text !== undefined && !finding.message.includes(text);
    const where = finding.path ?? finding.field;
    return [
        ...(says(where) ? [`  at ${(0,neutralise/* oneLine */.TN)(where)}`] : []),
        ...(says(finding.expected) ? [`  expected ${(0,neutralise/* oneLine */.TN)(finding.expected)}`] : []),
        ...(says(finding.actual) ? [`  actual ${(0,neutralise/* oneLine */.TN)(finding.actual)}`] : []),
        ...((finding.samples?.length ?? 0) > 1
            ? [`  such as ${finding.samples?.map((it) => (0,neutralise/* oneLine */.TN)(it, 80)).join(", ")}`]
            : []),
    ];
}
function excerptLines(location, lines, ink) {
    const line = lines[location.line - 1];
    if (line === undefined || line.trim() === "")
        return [];
    const start = location.column > quoted - 20 ? location.column - 20 : 0;
    const before = (0,neutralise.neutralise)(line.slice(start, location.column - 1)).replace(/\t/g, " ");
    // Of a line of megabytes that has thousands of findings only what is quoted is looked at.
    const quotable = line.slice(location.column - 1, location.column + quoted).replace(/\r$/, "");
    const rest = (0,neutralise.neutralise)(quotable).replace(/\t/g, " ");
    const number = String(location.line);
    const margin = " ".repeat(number.length);
    return [
        `  ${number} | ${(0,neutralise/* cut */.Jj)(`${start > 0 ? "…" : ""}${before}${rest}`.trimEnd(), quoted)}`,
        `  ${margin} | ${" ".repeat(before.length + (start > 0 ? 1 : 0))}${ink("^")}`,
    ];
}


/***/ })

};
