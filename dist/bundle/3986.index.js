export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 33986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58508);

/** Does what the arguments say and sets the exit code; the process ends when nothing is left to do. */
async function main(args = process.argv.slice(2)) {
    for (const stream of [process.stdout, process.stderr])
        stream.on("error", ignoreClosedPipe);
    // By itself, as it mostly is, it needs no tables.
    if (args.length === 1 && args[0] === "--version")
        return print(_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r);
    const { ask } = await Promise.all(/* import() */[__webpack_require__.e(589), __webpack_require__.e(5491)]).then(__webpack_require__.bind(__webpack_require__, 62030));
    const asked = ask(args);
    switch (asked.kind) {
        case "version":
            return print(asked.json ? { version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r } : _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r);
        case "help": {
            const { commandHelp, completionHelp, overview } = await Promise.all(/* import() */[__webpack_require__.e(589), __webpack_require__.e(2151)]).then(__webpack_require__.bind(__webpack_require__, 84012));
            const { command } = asked;
            const help = command === "completion" ? completionHelp : command ? commandHelp(command) : overview();
            return print(asked.json ? { help } : help);
        }
        case "completion": {
            const { completion } = await Promise.all(/* import() */[__webpack_require__.e(589), __webpack_require__.e(4126)]).then(__webpack_require__.bind(__webpack_require__, 2461));
            const script = completion(asked.shell);
            return print(asked.json ? { completion: script } : script);
        }
        case "refused": {
            const { exitCodes } = await __webpack_require__.e(/* import() */ 4245).then(__webpack_require__.bind(__webpack_require__, 74245));
            const { refusal } = await Promise.all(/* import() */[__webpack_require__.e(9463), __webpack_require__.e(5881)]).then(__webpack_require__.bind(__webpack_require__, 55881));
            process.exitCode = exitCodes.refused;
            const outcome = refusal([asked.finding], "fire-flow help lists the commands");
            return tell(outcome, { cwd: process.cwd(), within: [] }, asked);
        }
        case "run": {
            const { startCommand } = await Promise.all(/* import() */[__webpack_require__.e(9463), __webpack_require__.e(589), __webpack_require__.e(7607), __webpack_require__.e(8169)]).then(__webpack_require__.bind(__webpack_require__, 7607));
            const { progressReporter } = await __webpack_require__.e(/* import() */ 4310).then(__webpack_require__.bind(__webpack_require__, 74310));
            const { isTTY = false, columns } = process.stderr;
            const progress = progressReporter({
                write: (text) => process.stderr.write(text),
                manner: asked.plain ? "quiet" : isTTY ? "line" : "lines",
                what: asked.command,
                columns,
            });
            const ended = await startCommand(asked.command, { entry: "terminal", args: asked.args }, progress.observe);
            progress.stop();
            process.exitCode = ended.exitCode;
            const { cwd, outcome, root } = ended;
            const { namedElsewhere } = await __webpack_require__.e(/* import() */ 7913).then(__webpack_require__.bind(__webpack_require__, 87913));
            return tell(outcome, { cwd, within: [cwd, root, ...namedElsewhere(asked.args, cwd)] }, asked);
        }
        default:
            asked;
    }
}
/** Tells people on stderr what was found and prints the result on stdout. */
async function tell(outcome, quoting, { json, plain = false }) {
    const { sourcesOf } = await __webpack_require__.e(/* import() */ 7913).then(__webpack_require__.bind(__webpack_require__, 87913));
    const { neutralise } = await __webpack_require__.e(/* import() */ 6972).then(__webpack_require__.bind(__webpack_require__, 16972));
    const { findingsText } = await __webpack_require__.e(/* import() */ 7436).then(__webpack_require__.bind(__webpack_require__, 57436));
    const { isTTY = false } = process.stderr;
    const colour = isTTY && !plain && !process.env.NO_COLOR && process.env.TERM !== "dumb";
    const { findings, mends, quotes } = outcome;
    const sources = await sourcesOf(findings, { ...quoting, quotes });
    await write(process.stderr, findingsText(findings, { colour, mends, ...sources }));
    await write(process.stderr, `${neutralise(outcome.summary).trimEnd()}\n`);
    if (json)
        return print(outcome.document);
    const { output = "" } = outcome;
    // A program's output goes into a pipe as it is; a terminal would obey it.
    const shown = process.stdout.isTTY ? neutralise(Buffer.from(output).toString()) : output;
    return typeof shown === "string" ? print(shown) : write(process.stdout, shown);
}
/** Prints a text with its line end, or exactly one JSON document. */
async function print(it) {
    if (typeof it === "string")
        return write(process.stdout, it === "" || it.endsWith("\n") ? it : `${it}\n`);
    const { printJson } = await __webpack_require__.e(/* import() */ 187).then(__webpack_require__.bind(__webpack_require__, 30187));
    return write(process.stdout, `${printJson(it, 2)}\n`);
}
/** Resolves when the stream took it, or when nobody reads any more. */
const write = (stream, chunk) => chunk.length === 0 ? Promise.resolve() : new Promise((done) => stream.write(chunk, () => done()));
/** A reader that went away, as in `fire-flow … | head`, is no fault. */
function ignoreClosedPipe(error) {
    if (error.code !== "EPIPE")
        throw error;
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
