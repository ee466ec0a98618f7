export const id = 443;
export const ids = [443];
export const modules = {

/***/ 43876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   VV: () => (/* binding */ ruleFamily),
/* harmony export */   nS: () => (/* binding */ rejected)
/* harmony export */ });
/**
 * A finding is one thing that is wrong, with a place. Every family of rules (contract, schema, execute, …)
 * lives beside the code that judges by it and is built with {@link ruleFamily}; `rules.ts` merges them.
 */
/**
 * Gives the function that makes findings of one family: only the family's own ids type-check, and the severity is the
 * table's unless the contract's author marked the rule otherwise.
 */
function ruleFamily(family) {
    return (rule, message, details = {}) => ({
        rule,
        severity: family[rule].severity,
        message,
        ...details,
    });
}
/** Whether any of these findings fails the judgement. */
const hasErrors = (findings) => findings.some((it) => it.severity === "error");
/** A value that was read; `findings` may hold warnings and notices. */
const checked = (value, findings = []) => ({ ok: true, value, findings });
/** What could not be read, and why. */
const rejected = (...findings) => ({
    ok: false,
    findings,
});


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


/***/ })

};
