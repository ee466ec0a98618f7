export const id = 832;
export const ids = [832,6972];
export const modules = {

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

/***/ 80832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16972);

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
        message: { text: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message, 1000) },
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


/***/ })

};
