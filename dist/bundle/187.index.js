export const id = 187;
export const ids = [187];
export const modules = {

/***/ 30187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printJson: () => (/* binding */ printJson)
/* harmony export */ });
/** Writes one JSON document; `indent` is the number of spaces. Bigints are written as the integers they are. */
function printJson(value, indent = 0) {
    try {
        return JSON.stringify(value, undefined, indent);
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return printExact(value, " ".repeat(indent), "");
    }
}
/** `JSON.stringify` refuses bigints, and can be taught to write them only from Node 21 on. */
function printExact(value, indent, margin) {
    if (typeof value === "bigint")
        return String(value);
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const inner = margin + indent;
    const wrap = (open, parts, close) => {
        if (parts.length === 0)
            return open + close;
        return indent === ""
            ? open + parts.join(",") + close
            : `${open}\n${parts.map((it) => inner + it).join(",\n")}\n${margin}${close}`;
    };
    if (Array.isArray(value))
        return wrap("[", value.map((it) => printExact(it, indent, inner)), "]"); // biome-ignore format: reads as one line
    const colon = indent === "" ? ":" : ": ";
    const members = Object.entries(value).map(([key, it]) => JSON.stringify(key) + colon + printExact(it, indent, inner));
    return wrap("{", members, "}");
}


/***/ })

};
