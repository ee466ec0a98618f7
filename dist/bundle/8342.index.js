export const id = 8342;
export const ids = [8342];
export const modules = {

/***/ 96425:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f990b033e77077d58fd9.js";

/***/ }),

/***/ 44268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59149);
/* harmony import */ var _open_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96381);
/** `fire-flow doctor`: tells what works here. Nothing is run but canaries, and nothing is spent. */




async function run(options, context) {
    const [reports, toolchains, provider, duckdb] = await Promise.all([
        options.sandbox === "auto"
            ? (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportSandboxes */ .gA)(context.environment)
            : (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseSandbox */ .HY)(options.sandbox, context.environment).then((it) => [{ name: options.sandbox, ...it }]),
        Promise.all(Object.values(_languages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .languages */ .eo).map(async (it) => ({
            name: it.name,
            found: await it.find(context.environment),
        }))),
        (0,_open_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .openProvider */ .C)(options, context).then(async (it) => ({
            ...it,
            server: it.ok && !options.offline ? await askServer(it.value, context.signal) : undefined,
        })),
        (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cachedDuckdb */ .W_)(context.environment),
    ]);
    const sandboxes = reports.map((it) => check(it.name, it.ok ? it.value.caveats.join("; ") || "holds" : undefined, it.findings));
    const languageChecks = toolchains.map(({ name, found }) => check(name, found.ok ? found.value.version : undefined, found.findings));
    const asked = check(options.provider, provider.ok ? (provider.value.model ?? provider.value.origin ?? "set") : undefined, provider.findings);
    const engines = [
        check("duckdb", duckdb.ok ? `${duckdb.value.version}, for rules in SQL` : undefined, duckdb.findings),
    ];
    const { server } = provider;
    // A sandbox is what nothing can be done without; a language or provider may not be the one that is needed.
    const runs = sandboxes.some((it) => it.works) && languageChecks.some((it) => it.works);
    const answers = server === undefined || server.state === "reachable";
    const works = runs && answers;
    const findings = [...reports, ...toolchains.map((it) => it.found), provider].flatMap((it) => it.findings);
    return {
        result: works ? "passed" : "failed",
        document: {
            result: works ? "passed" : "failed",
            node: process.version,
            platform: `${process.platform}-${process.arch}`,
            sandboxes,
            languages: languageChecks,
            engines,
            provider: asked,
            ...(server && { server }),
            findings,
        },
        output: [
            section("Sandboxes", sandboxes),
            section("Languages", languageChecks),
            section("Engines", engines),
            section("Provider", [asked]),
            ...(server ? [line(answers, server.url, `${server.state}: ${server.detail}`)] : []),
        ].join("\n"),
        findings: [],
        summary: !runs
            ? "Programs cannot be run here; do what is listed above."
            : `Programs can be run and judged here${answers ? "." : ", and nobody answers for new ones; do what is listed above."}`,
    };
}
async function askServer({ server }, signal) {
    if (server === undefined)
        return undefined;
    const reached = await server.reach(signal);
    const detail = reached.state === "reachable" ? reached.says : reached.finding.message;
    return { url: server.url, state: reached.state, detail };
}
function check(name, detail, findings) {
    if (detail !== undefined)
        return { name, works: true, detail };
    const [first] = findings;
    return { name, works: false, detail: first?.rule ?? "unknown", next: findings.map((it) => it.message).join("; ") };
}
const section = (title, checks) => [title, ...checks.map((it) => line(it.works, it.name, it.works ? it.detail : (it.next ?? it.detail)))].join("\n");
const line = (works, name, detail) => `  ${works ? "✓" : "✗"} ${name}  ${detail}`;


/***/ }),

/***/ 96381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openProvider)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43876);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61122);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62968);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/** The provider that the options name, recorded where they say so. */






const MAX_CASSETTE = 64 * 1024 * 1024;
/** Nothing is asked yet. */
async function openProvider(options, context) {
    const { cassette: path, record, ...settings } = options;
    const cassette = path === undefined ? undefined : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, MAX_CASSETTE);
    const identity = workloadIdentity(options, context);
    const faults = [cassette, identity].flatMap((it) => (it?.ok === false ? it.findings : []));
    if (faults.length > 0)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)(...faults);
    const provider = await (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createProvider */ .Qd)(options.provider, {
        ...settings,
        ...(path !== undefined && cassette?.ok && { cassette: { path, text: cassette.value } }),
        ...(identity?.ok && { workloadIdentity: identity.value }),
    }, context.environment);
    if (!provider.ok || record === undefined)
        return provider;
    const place = await recordPlace(record);
    if (!place.ok)
        return place;
    return { ...provider, value: (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .recording */ .oz)(provider.value, (text) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(record, text)) };
}
/** Where the cassette goes: only another cassette is overwritten. */
async function recordPlace(path) {
    if (!(await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(path)))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)(path);
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, MAX_CASSETTE);
    if (text.ok && (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readCassette */ .nn)(text.value, path).ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)(path);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_system_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-ours", `${path} is there and is no cassette: name another file for record`));
}
/** Who the job is to OpenAI, where it is told; one of the two ids alone is nobody. */
function workloadIdentity({ identityProviderId, serviceAccountId, idTokenAudience }, { getIdToken }) {
    if (identityProviderId === undefined && serviceAccountId === undefined)
        return undefined;
    if (identityProviderId === undefined || serviceAccountId === undefined) {
        const ids = ["identity-provider-id", "service-account-id"];
        const [there, missing] = serviceAccountId === undefined ? ids : ids.toReversed();
        const what = `input ${missing} is missing: ${there} alone names nobody. Give both, or api-key.`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_options_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .usageFinding */ .P)("usage.missing-option", what));
    }
    if (getIdToken === undefined || idTokenAudience === undefined)
        return undefined;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)({ identityProviderId, serviceAccountId, getToken: () => getIdToken(idTokenAudience) });
}


/***/ }),

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

/***/ 97318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value is an object: neither null nor an array. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


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


/***/ }),

/***/ 97142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ identifier)
/* harmony export */ });
/** A name as SQL takes it whatever is in it. */
const identifier = (name) => `"${name.replaceAll('"', '""')}"`;


/***/ }),

/***/ 51816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bP: () => (/* binding */ estimateTokens),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
/** Nothing spent. */
const noUsage = { inputTokens: 0, outputTokens: 0 };
/** The sum of two; it is an estimate as soon as one of them is. */
const addUsage = (a, b) => ({
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    ...((a.estimated || b.estimated) && { estimated: true }),
});
/**
 * A rough count of a text's tokens, where nobody else has counted them: four UTF-16 units to a token, as English and
 * code come out with common tokenisers.
 */
const estimateTokens = (text) => Math.ceil(text.length / 4);


/***/ })

};
