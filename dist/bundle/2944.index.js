export const id = 2944;
export const ids = [2944];
export const modules = {

/***/ 62944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesSince: () => (/* binding */ changesSince),
/* harmony export */   git: () => (/* binding */ git),
/* harmony export */   hasUncommittedChanges: () => (/* binding */ hasUncommittedChanges),
/* harmony export */   pathInRepository: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43876);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59692);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46808);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/** What git says of the files below a folder. */







const MAX_OUTPUT = 64 << 20;
// Git only looks here, and ends by itself: it needs none of what holds a foreign program.
const start = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Whether there are changes that are not committed; nothing where there is no git or no repository. */
async function hasUncommittedChanges(folder) {
    const status = await git(folder, "status", "--porcelain", "--", ".");
    return status === undefined ? undefined : status !== "";
}
/** The folder's path in its repository: empty, or one that ends with a slash; nothing where there is none. */
const pathInRepository = async (folder) => (await git(folder, "rev-parse", "--show-prefix"))?.replace(/\n$/, "");
const asPaths = ["--name-only", "-z", "--no-renames"];
/** What differs from a commit below a folder. */
async function changesSince(folder, ref) {
    // Of a range git would compare the ends, and not the files that are there.
    const [prefix, committed, status] = /^[-^]|\.\./.test(ref)
        ? []
        : await Promise.all([
            pathInRepository(folder),
            // Up to the index: the files themselves are looked at once, by `status`.
            git(folder, "diff", "--cached", ...asPaths, "--relative", `${ref}^{commit}`, "--", "."),
            git(folder, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."),
        ]);
    if (prefix === undefined || committed === undefined || status === undefined) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.missing", await why(folder, ref)));
    }
    // Two letters and a blank, and the path from the repository's root.
    const uncommitted = entriesOf(status).map((it) => it.slice("XY ".length + prefix.length));
    const files = [...new Set([...entriesOf(committed), ...uncommitted])].sort();
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)({ files, uncommitted: uncommitted.length > 0 });
}
const entriesOf = (output) => output.split("\0").filter((it) => it !== "");
async function why(folder, ref) {
    if (ref.includes("..")) {
        return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(ref)} is a range: name one commit (of \`a...b\` what \`git merge-base a b\` prints)`;
    }
    if ((await pathInRepository(folder)) === undefined) {
        return `git cannot be asked about ${folder}: see that \`git -C ${folder} status\` works there`;
    }
    return `git knows no commit ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(ref)} in ${folder}; fetch it first (actions/checkout: fetch-depth: 0)`;
}
/** What git prints in a folder; nothing where it fails, or where there is no git. */
async function git(folder, ...args) {
    // A relative or empty entry would mean the folder's own files.
    const PATH = (process.env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    if (PATH === "")
        return undefined;
    try {
        const { stdout } = await start("git", [...(0,_git_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .asArguments */ .LG)(_git_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .namingNoPrograms */ .tF), ...args], {
            env: { PATH, HOME: process.env.HOME ?? "", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
            cwd: folder,
            timeout: 60_000,
            killSignal: "SIGKILL",
            maxBuffer: MAX_OUTPUT,
        });
        return stdout;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 46808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ asEnvironment),
/* harmony export */   LG: () => (/* binding */ asArguments),
/* harmony export */   tF: () => (/* binding */ namingNoPrograms)
/* harmony export */ });
/** Settings that this process hands to git, whatever the user's and the repository's own say. */
/**
 * By these no file of a checkout names programs that git starts on its own. Files of a branch can make a whole repository,
 * settings included, of any folder in it: such a one is none unless it is named.
 */
const namingNoPrograms = [
    ["core.fsmonitor", "false"],
    ["core.hooksPath", "/dev/null"],
    ["safe.bareRepository", "explicit"],
];
/** As arguments, which every process of the machine may see. */
const asArguments = (settings) => settings.flatMap(([key, value]) => ["-c", `${key}=${value}`]);
/** As environment, for what nobody else shall see. */
const asEnvironment = (settings) => ({
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ])),
});


/***/ })

};
