export const id = 1020;
export const ids = [1020,2944];
export const modules = {

/***/ 6483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ eventRules),
/* harmony export */   m: () => (/* binding */ eventFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be said of an event that asks for a run. */

const eventRules = {
    "event.nothing": {
        severity: "notice",
        why: "Most events ask for nothing: a step that stays green must say so.",
        mend: "Nothing.",
    },
    "event.refused": {
        severity: "warning",
        why: "Who asks spends the repository's tokens and writes to it, so that not everybody may.",
        mend: "Let somebody ask who may, or change allowed-permissions, allowed-bots or allow-forks in the workflow.",
    },
    "event.untrusted": {
        severity: "error",
        why: "Whoever opened the pull request wrote the files: with them they would spend the key of this repository, or write to its branches.",
        mend: "Leave the key out and deliver nothing where forks are judged, or bring the files to a branch of this repository.",
    },
    "event.unclear": {
        severity: "warning",
        why: "A command that was half understood would do something else than was asked for.",
        mend: "Write the command again, as the answer says.",
    },
};
const eventFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(eventRules);


/***/ }),

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

/***/ 51296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Refusal: () => (/* reexport safe */ _faults_js__WEBPACK_IMPORTED_MODULE_6__.P_),
/* harmony export */   SystemFault: () => (/* reexport safe */ _faults_js__WEBPACK_IMPORTED_MODULE_6__.SI),
/* harmony export */   assembleSuite: () => (/* reexport safe */ _suite_js__WEBPACK_IMPORTED_MODULE_18__.F),
/* harmony export */   buildPrompt: () => (/* reexport safe */ _prompt_js__WEBPACK_IMPORTED_MODULE_10__.f),
/* harmony export */   buildProof: () => (/* reexport safe */ _proof_js__WEBPACK_IMPORTED_MODULE_11__.rW),
/* harmony export */   buildReport: () => (/* reexport safe */ _report_js__WEBPACK_IMPORTED_MODULE_14__.F),
/* harmony export */   chooseSandbox: () => (/* reexport safe */ _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_16__.HY),
/* harmony export */   chooseSides: () => (/* reexport safe */ _contract_index_js__WEBPACK_IMPORTED_MODULE_3__.gd),
/* harmony export */   compileModel: () => (/* reexport safe */ _judges_index_js__WEBPACK_IMPORTED_MODULE_8__.To),
/* harmony export */   contractLoop: () => (/* reexport safe */ _contract_loop_js__WEBPACK_IMPORTED_MODULE_4__.X),
/* harmony export */   createProvider: () => (/* reexport safe */ _providers_index_js__WEBPACK_IMPORTED_MODULE_13__.Qd),
/* harmony export */   exampleCases: () => (/* reexport safe */ _cases_index_js__WEBPACK_IMPORTED_MODULE_0__.KR),
/* harmony export */   excerpt: () => (/* reexport safe */ _contract_index_js__WEBPACK_IMPORTED_MODULE_3__.Kb),
/* harmony export */   findDuckdb: () => (/* reexport safe */ _engines_index_js__WEBPACK_IMPORTED_MODULE_5__.tA),
/* harmony export */   formats: () => (/* reexport safe */ _formats_index_js__WEBPACK_IMPORTED_MODULE_7__.Fx),
/* harmony export */   inputCase: () => (/* reexport safe */ _cases_index_js__WEBPACK_IMPORTED_MODULE_0__.T0),
/* harmony export */   jsonSchema: () => (/* reexport safe */ _contract_index_js__WEBPACK_IMPORTED_MODULE_3__.Og),
/* harmony export */   judgeStrength: () => (/* reexport safe */ _strength_js__WEBPACK_IMPORTED_MODULE_17__.hq),
/* harmony export */   knownSamples: () => (/* reexport safe */ _strength_js__WEBPACK_IMPORTED_MODULE_17__.FT),
/* harmony export */   languages: () => (/* reexport safe */ _languages_index_js__WEBPACK_IMPORTED_MODULE_9__.eo),
/* harmony export */   lintContract: () => (/* reexport safe */ _contract_index_js__WEBPACK_IMPORTED_MODULE_3__.Yq),
/* harmony export */   mask: () => (/* reexport safe */ _judges_index_js__WEBPACK_IMPORTED_MODULE_8__.dK),
/* harmony export */   measureStrength: () => (/* reexport safe */ _strength_js__WEBPACK_IMPORTED_MODULE_17__.cc),
/* harmony export */   openDuckdb: () => (/* reexport safe */ _engines_index_js__WEBPACK_IMPORTED_MODULE_5__.y7),
/* harmony export */   openJournal: () => (/* reexport safe */ _commands_run_folder_js__WEBPACK_IMPORTED_MODULE_2__._0),
/* harmony export */   openJsonata: () => (/* reexport safe */ _engines_index_js__WEBPACK_IMPORTED_MODULE_5__.VQ),
/* harmony export */   printProof: () => (/* reexport safe */ _proof_js__WEBPACK_IMPORTED_MODULE_11__.I4),
/* harmony export */   promptOf: () => (/* reexport safe */ _commands_prompt_of_js__WEBPACK_IMPORTED_MODULE_1__.G),
/* harmony export */   proofPath: () => (/* reexport safe */ _proof_js__WEBPACK_IMPORTED_MODULE_11__.yv),
/* harmony export */   prove: () => (/* reexport safe */ _prove_js__WEBPACK_IMPORTED_MODULE_12__.z),
/* harmony export */   readCases: () => (/* reexport safe */ _cases_index_js__WEBPACK_IMPORTED_MODULE_0__.k0),
/* harmony export */   readContract: () => (/* reexport safe */ _contract_index_js__WEBPACK_IMPORTED_MODULE_3__.Jz),
/* harmony export */   recording: () => (/* reexport safe */ _providers_index_js__WEBPACK_IMPORTED_MODULE_13__.oz),
/* harmony export */   rules: () => (/* reexport safe */ _rules_js__WEBPACK_IMPORTED_MODULE_15__.rules),
/* harmony export */   sameValue: () => (/* reexport safe */ _judges_index_js__WEBPACK_IMPORTED_MODULE_8__.eE),
/* harmony export */   samplesOf: () => (/* reexport safe */ _strength_js__WEBPACK_IMPORTED_MODULE_17__.lc),
/* harmony export */   validateData: () => (/* reexport safe */ _validate_js__WEBPACK_IMPORTED_MODULE_19__.lv),
/* harmony export */   validateWorkspace: () => (/* reexport safe */ _windmill_validate_js__WEBPACK_IMPORTED_MODULE_21__.validateWorkspace),
/* harmony export */   version: () => (/* reexport safe */ _version_js__WEBPACK_IMPORTED_MODULE_20__.r)
/* harmony export */ });
/* harmony import */ var _cases_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6447);
/* harmony import */ var _commands_prompt_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20127);
/* harmony import */ var _commands_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9463);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81624);
/* harmony import */ var _contract_loop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44017);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58777);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86683);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45173);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60691);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16413);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13144);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27170);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18388);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43921);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(22200);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(99007);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(59149);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(28435);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(16595);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(93208);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(58508);
/* harmony import */ var _windmill_validate_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(66058);
/** The library: the contract loop and the parts to run it with. */
























/***/ }),

/***/ 61122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usageFinding),
/* harmony export */   V: () => (/* binding */ usageRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be wrong with the options themselves. */

const usageRules = {
    "usage.unknown-command": {
        severity: "error",
        why: "A command that does not exist cannot be run.",
        mend: "Take one of the commands that `fire-flow help` lists.",
    },
    "usage.unknown-option": {
        severity: "error",
        why: "An option that is silently ignored would leave a run that is not the one asked for.",
        mend: "Correct the name; `fire-flow help <command>` lists what the command takes.",
    },
    "usage.unknown-input": {
        severity: "error",
        why: "An input that is silently ignored would leave a run that is not the one asked for.",
        mend: "Correct the name; action.yml lists the inputs.",
    },
    "usage.foreign-option": {
        severity: "error",
        why: "The option exists, but this command would ignore it.",
        mend: "Leave it out, or run the command that takes it.",
    },
    "usage.secret-flag": {
        severity: "error",
        why: "Arguments are seen by every process of the machine and stay in the shell's history.",
        mend: "Give the secret by its environment variable or by a file.",
    },
    "usage.missing-option": {
        severity: "error",
        why: "The command cannot do without it.",
        mend: "Give it.",
    },
    "usage.missing-value": {
        severity: "error",
        why: "The option needs a value.",
        mend: "Give one; write `--option=value` where it begins with dashes.",
    },
    "usage.invalid-value": {
        severity: "error",
        why: "The value is not of the option's type or is out of its range.",
        mend: "Take one of the allowed values.",
    },
    "usage.unknown-extension": {
        severity: "error",
        why: "The extension of program says its language, and no language has this one.",
        mend: "Give program an extension of its language, or set language.",
    },
    "usage.duplicate-option": {
        severity: "error",
        why: "Of two values for one option only one could hold.",
        mend: "Give it once.",
    },
    "usage.unexpected-argument": {
        severity: "error",
        why: "A bare argument that no option takes would be ignored.",
        mend: "Name the option that it is meant for, or quote a value that contains spaces.",
    },
    "usage.unreadable-file": {
        severity: "error",
        why: "The file that an option names could not be read.",
        mend: "Correct the path; relative ones start at the working directory.",
    },
};
const usageFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(usageRules);


/***/ }),

/***/ 99007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _cases_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6447);
/* harmony import */ var _commands_event_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6483);
/* harmony import */ var _commands_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95576);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81624);
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31146);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58777);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77207);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45173);
/* harmony import */ var _generate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39893);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77028);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60691);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16413);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(61122);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43921);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59149);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(38259);
/* harmony import */ var _verify_rules_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(50701);
/* harmony import */ var _windmill_rules_index_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(59942);
/** Every rule that a finding can name, merged from the families. */


















const rules = {
    ..._options_rules_js__WEBPACK_IMPORTED_MODULE_12__/* .usageRules */ .V,
    ..._system_rules_js__WEBPACK_IMPORTED_MODULE_15__/* .fileRules */ ._,
    ..._contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .contractRules */ .k2,
    ..._contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .strengthRules */ .x9,
    ..._contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .inferRules */ .Iy,
    ..._cases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .casesRules */ .vj,
    ..._providers_index_js__WEBPACK_IMPORTED_MODULE_13__/* .providerRules */ .x7,
    ..._generate_js__WEBPACK_IMPORTED_MODULE_8__/* .extractRules */ .vL,
    ..._languages_index_js__WEBPACK_IMPORTED_MODULE_11__/* .languageRules */ .Qc,
    ..._sandboxes_index_js__WEBPACK_IMPORTED_MODULE_14__/* .sandboxRules */ .Zf,
    ..._engines_index_js__WEBPACK_IMPORTED_MODULE_5__/* .engineRules */ .Sp,
    ..._engines_index_js__WEBPACK_IMPORTED_MODULE_5__/* .validatorRules */ .Gg,
    ..._execute_js__WEBPACK_IMPORTED_MODULE_6__/* .executeRules */ .LC,
    ..._formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRules */ .Hv,
    ..._judges_index_js__WEBPACK_IMPORTED_MODULE_10__/* .schemaRules */ .Rq,
    ..._judges_index_js__WEBPACK_IMPORTED_MODULE_10__/* .qualityRules */ .BW,
    ..._judges_index_js__WEBPACK_IMPORTED_MODULE_10__/* .expectedRules */ .wj,
    ..._judges_index_js__WEBPACK_IMPORTED_MODULE_10__/* .ioRules */ .wL,
    ..._verify_rules_js__WEBPACK_IMPORTED_MODULE_16__/* .verifyRules */ .d,
    ..._commands_event_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .eventRules */ .O,
    ..._windmill_rules_index_js__WEBPACK_IMPORTED_MODULE_17__/* .windmillRules */ .c,
    ..._github_index_js__WEBPACK_IMPORTED_MODULE_9__/* .githubRules */ .zr,
    ..._deliveries_index_js__WEBPACK_IMPORTED_MODULE_4__/* .deliveryRules */ .SU,
    ..._commands_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .internalRules */ .l,
};


/***/ }),

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


/***/ }),

/***/ 35108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shownLines),
/* harmony export */   d: () => (/* binding */ holdsValues)
/* harmony export */ });
/** Rules that point at a secret. */
const secret = new Set(["windmill.scripts.plain-secret", "windmill.flows.secret"]);
/** What leads out of the workspace is not of it. */
const outside = "windmill.structure.link";
/** Files whose values are secrets more often than not, also where they are too broken to tell. */
const holdsValues = (file) => /\.(?:variable|resource)\.(?:ya?ml|json)$|\.resource\.file\.[^/]*$|\.fileset\//.test(file);
/** A line is not shown for any finding once one says that a secret stands there. */
function shownLines(findings) {
    const secrets = new Set(findings.filter((it) => secret.has(it.rule)).map(lineOf));
    return (it) => it.rule !== outside && !secrets.has(lineOf(it)) && !holdsValues(it.location?.file ?? "");
}
const lineOf = ({ location }) => `${location?.file}:${location?.line}`;


/***/ })

};
