export const id = 2549;
export const ids = [2549];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ fromWorkingDirectory),
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   Ny: () => (/* binding */ tuneParsers),
/* harmony export */   Od: () => (/* binding */ gitOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/** The folder of a Windmill command, and what its process is tuned to. */





/** Programs; to parse as many takes longer than to optimise the parsers first. */
const MANY = 1000;
/**
 * With few programs V8 leaves the parsers as they are: to optimise them takes longer than to parse. The flag is the
 * whole process's: only a command may set it, never the library.
 */
function tuneParsers(programs) {
    if (programs < MANY)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--wasm-tiering-budget=2000000000");
}
/**
 * The folder's absolute path, links resolved.
 * @throws {Refusal} when it does not exist or is no folder.
 */
function openFolder(given, context) {
    const path = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, given));
    if (path === undefined)
        throw refused("file.missing", `${given} does not exist; the path counts from the working directory`);
    const found = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOrLink */ .M9)(path);
    if (!found)
        throw refused("file.missing", `${given} is no folder; name the folder that holds the workspace`);
    return path;
}
/** What git says of the folder, loaded only where there is a repository: git takes longer than ten scripts. */
async function gitOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
        if ((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, ".git")))
            return __webpack_require__.e(/* import() */ 2944).then(__webpack_require__.bind(__webpack_require__, 62944));
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))
            return undefined;
    }
}
const refused = (rule, message) => new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([(0,_system_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)(rule, message)]);
/** Findings of a folder with places that count from the working directory, as annotations and excerpts want them. */
const fromWorkingDirectory = (findings, folder) => findings.map((it) => it.location ? { ...it, location: { ...it.location, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, it.location.file) } } : it);


/***/ }),

/***/ 72549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/faults.js
var build_faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/options/rules.js
var rules = __webpack_require__(61122);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/rules.js
var system_rules = __webpack_require__(38259);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/windmill/rules/index.js + 4 modules
var windmill_rules = __webpack_require__(59942);
// EXTERNAL MODULE: ./build/windmill/shown.js
var shown = __webpack_require__(35108);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/windmill-folder.js
var windmill_folder = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/windmill/rules/server.js
var server = __webpack_require__(57590);
;// CONCATENATED MODULE: ./build/windmill/server/trust.js
/** Whether the event that started this job lets somebody else's code run beside the token. */

/** Only people who may push to the repository start these. */
const trusted = [
    ...["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group", "release", "create", "deployment"],
];
const MAX_EVENT = 16 << 20;
/**
 * Why the event is not trusted; nothing where it is. Without a GITHUB_EVENT_NAME, as in a terminal and in other CI, whoever
 * gives the token decides.
 */
async function untrustedBecause(environment) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
    if (!name || trusted.includes(name))
        return undefined;
    if (name !== "pull_request")
        return `the event ${name} runs with secrets on what others may have written`;
    const text = path ? await (0,files/* readText */.yR)(path, MAX_EVENT) : undefined;
    const event = text?.ok ? parse(text.value) : undefined;
    const head = event?.pull_request?.head?.repo;
    const base = event?.pull_request?.base?.repo;
    if (!base?.full_name)
        return "the event cannot be read, so that nobody knows where the pull request comes from";
    // The repository of a deleted fork is null. That the repository is itself somebody's fork says nothing.
    if (head?.full_name !== base.full_name)
        return "the pull request comes from a fork";
    return undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/commands/windmill-server.js
/** Whether `windmill-validate` asks a server, and how. */





const finding = (0,build_findings/* ruleFamily */.VV)(server/* serverRules */.F);
/**
 * Without a token nobody is asked. What is needed to ask is loaded only then.
 * @throws {Refusal} where the token would lie beside other people's code, or where nobody knows which server to ask.
 */
async function serverOf({ windmillUrl: url, windmillWorkspace: workspace, windmillToken: token }, folder, { entry, environment, signal }) {
    if (token === undefined)
        return { not: "no token was given" };
    const lacking = [
        ...(url === undefined ? ["windmill-url"] : []),
        ...(workspace === undefined ? ["windmill-workspace"] : []),
    ];
    // In a terminal the environment may hold the token for other programs.
    if (lacking.length === 2 && entry === "terminal")
        return { not: "no windmill-url was given" };
    if (url === undefined || workspace === undefined) {
        const fact = `${lacking.join(" and ")} must be given beside windmill-token: which server is asked, files do not decide`;
        throw new build_faults/* Refusal */.P_([(0,rules/* usageFinding */.P)("usage.missing-option", fact)]);
    }
    const untrusted = await untrustedBecause(environment);
    if (untrusted !== undefined) {
        const fact = `windmill-token was given, and ${untrusted}: leave it out there, and only files are judged`;
        throw new build_faults/* Refusal */.P_([finding("windmill.server.untrusted-event", fact)]);
    }
    return {
        ask: async (workspaces) => {
            const { findWmill } = await Promise.all(/* import() */[__webpack_require__.e(8777), __webpack_require__.e(2568)]).then(__webpack_require__.bind(__webpack_require__, 58777));
            const wmill = await findWmill(environment);
            if (!wmill.ok) {
                const why = wmill.findings.map((it) => finding("windmill.server.unavailable", it.message));
                return { passed: 0, failed: 1, findings: why };
            }
            const { askServer } = await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 56736));
            return askServer(folder, workspaces, {
                argv: wmill.value,
                server: { url, workspace, token },
                environment,
                signal,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/windmill-told.js
/** What `windmill-validate` says below its findings. */


/** `2 of 3 scripts and 1 of 1 flows have no error, 4 scripts were not judged`. */
function judgedText({ scripts, flows }, only) {
    const of = (name, { passed, failed }) => `${passed} of ${passed + failed} ${name}`;
    const asked = [
        ...(only === "flows" ? [] : [of("scripts", scripts)]),
        ...(only === "scripts" ? [] : [of("flows", flows)]),
    ];
    const left = [
        ...(scripts.not_judged > 0 ? [(0,count/* count */.U)(scripts.not_judged, "script")] : []),
        ...(flows.not_judged > 0 ? [(0,count/* count */.U)(flows.not_judged, "flow")] : []),
    ];
    const rest = left.length > 0 ? `, ${left.join(" and ")} not judged` : "";
    return `${asked.join(" and ")} have no error${rest}`;
}
/** Scripts and flows that were not judged, the first of them by name, with the reason; empty where all were. */
function unjudgedText(unjudged = []) {
    const told = unjudged.map(({ kind, why, count: all, paths }) => {
        const named = paths.slice(0, 3);
        const more = all > named.length ? ` and ${all - named.length} more` : "";
        return `${kind} ${named.map((it) => (0,quote/* quote */.h)(it)).join(", ")}${more} (${why})`;
    });
    return told.length === 0 ? "" : `\nNot judged: ${told.join("; ")}.`;
}
/** What is left to do, the warnings named: a script that has one may still run as something else than it is here. */
function leftText(findings) {
    const amount = (severity) => findings.filter((it) => it.severity === severity).length;
    const errors = amount("error");
    const warnings = amount("warning");
    if (errors === 0)
        return warnings === 0 ? "" : `; see to the ${(0,count/* count */.U)(warnings, "warning")} above`;
    return `; mend the ${(0,count/* count */.U)(errors, "error")}${warnings === 0 ? "" : ` and see to the ${(0,count/* count */.U)(warnings, "warning")}`} above`;
}
/** Whether any of them is of a kind that `--fix` may mend: to know it, programs are read once more. */
const mayBeFixed = (findings) => findings.some((it) => /\.(?:no-metadata|scripts\.signature)$|\.drift\./.test(it.rule));
/** @param files that `--fix` would change */
const fixText = (files) => files === 0 ? "" : `\n\`--fix\` can mend some of these, in ${(0,count/* count */.U)(files, "file")}.`;
/** What `--fix` did not mend, by its rule: it only writes what the files alone make certain. */
function unfixedText(findings) {
    const left = new Map();
    for (const { rule, severity } of findings)
        if (severity !== "notice")
            left.set(rule, (left.get(rule) ?? 0) + 1);
    const told = [...left].map(([rule, amount]) => `${rule} (${amount})`);
    return told.length === 0 ? "" : `\nLeft by \`--fix\`, since each needs a person to decide: ${told.join(", ")}.`;
}

;// CONCATENATED MODULE: ./build/commands/windmill-validate.js
/** `fire-flow windmill-validate`: judges the Windmill workspaces of a folder, and mends what can be mended. */















async function run(options, context) {
    const severities = severitiesOf(options.rules ?? []);
    const only = onlyOf(options);
    if (options.fix && options.check) {
        const fact = "fix changes files and check forbids it: give one of them";
        throw new build_faults/* Refusal */.P_([(0,rules/* usageFinding */.P)("usage.invalid-value", fact)]);
    }
    const folder = (0,windmill_folder/* openFolder */.NE)(options.folder, context);
    const server = await serverOf(options, folder, context);
    const git = await (0,windmill_folder/* gitOf */.Od)(folder);
    const traceId = (0,run_folder/* newTraceId */.dp)(context.now());
    const judge = async (server) => {
        // Git looks while what judges is loaded and the files are listed and judged.
        const changes = options.changedSince === undefined ? undefined : changesSince(options.changedSince, folder, git);
        const uncommitted = changes
            ? changes.then((it) => it.uncommitted, () => undefined)
            : git?.hasUncommittedChanges(folder);
        const changed = changes?.then((it) => it.files);
        changed?.catch(() => "told where it is awaited");
        const { validateWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3581), __webpack_require__.e(9335), __webpack_require__.e(8038), __webpack_require__.e(6058)]).then(__webpack_require__.bind(__webpack_require__, 66058));
        return validateWorkspace(folder, {
            traceId,
            beforeParsing: windmill_folder/* tuneParsers */.Ny,
            severities,
            server,
            ...(only && { only }),
            ...(uncommitted && { uncommitted }),
            ...(changed && { changed }),
        });
    };
    // The server is asked about what is there in the end.
    const fixes = options.fix ? await mend(folder, await judge({ not: "files are mended first" })) : [];
    const { document: judged, findings, workspaces } = await judge(server);
    const document = options.fix ? { ...judged, fixed: fixes.map((it) => it.file) } : judged;
    if (options.sarif !== undefined) {
        const root = (await git?.pathInRepository(folder)) ?? "";
        const { sarif } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 80832));
        const log = sarif(findings, root, { version: version/* version */.r, rules: windmill_rules/* windmillRules */.c });
        await (0,files/* writeFileAtomic */.Zf)(options.sarif, `${JSON.stringify(log, null, 2)}\n`);
    }
    const failed = (0,build_findings/* hasErrors */.Cs)(findings);
    const unasked = findings.some((it) => it.rule === "windmill.server.unavailable" && it.severity === "error");
    const fact = workspaces.length === 0 ? "no workspace found" : judgedText(document.results, only);
    const fixable = !options.fix && mayBeFixed(findings) ? await repairs(folder, { workspaces, findings }) : [];
    const unfixed = options.fix ? unfixedText(findings) : "";
    const mended = options.fix ? `${toldOf(fixes, findings)}; ` : "";
    const placed = (0,windmill_folder/* fromWorkingDirectory */.J1)(findings, options.folder);
    return {
        result: unasked ? "error" : failed ? "failed" : "passed",
        document,
        ...(fixes.length > 0 && { output: (await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(8533)]).then(__webpack_require__.bind(__webpack_require__, 38533))).diffOf(fixes) }),
        findings: placed,
        quotes: (0,shown/* shownLines */.T)(placed),
        mends: windmill_rules/* windmillRules */.c,
        summary: `${options.folder}: ${mended}${fact}${leftText(findings)}.${unfixed}${unjudgedText(document.not_judged)}${fixText(fixable.length)}`,
        outputs: { "trace-id": document.trace_id },
    };
}
// What mends is loaded where there is something to mend.
async function repairs(folder, judged) {
    const { repairsOf } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8038), __webpack_require__.e(4496)]).then(__webpack_require__.bind(__webpack_require__, 14496));
    return repairsOf(folder, judged.workspaces, judged.findings);
}
async function mend(folder, judged) {
    const { applyChanges } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(8533)]).then(__webpack_require__.bind(__webpack_require__, 38533));
    return applyChanges(folder, await repairs(folder, judged));
}
async function changesSince(ref, folder, git) {
    const changes = await git?.changesSince(folder, ref);
    if (changes?.ok)
        return changes.value;
    const fact = `${folder} is in no git repository, so that nothing is known to have changed since ${ref}`;
    throw new build_faults/* Refusal */.P_(changes?.findings ?? [(0,system_rules/* fileFinding */.s)("file.missing", fact)]);
}
/** What was mended, and how much is left that only wmill itself can mend. */
function toldOf(fixes, findings) {
    const rules = windmill_rules/* windmillRules */.c;
    const left = findings.filter((it) => rules[it.rule]?.mend.includes("`wmill generate-metadata`")).length;
    return `mended ${(0,count/* count */.U)(fixes.length, "file")}${left > 0 ? `, left ${(0,count/* count */.U)(left, "finding")} to \`wmill generate-metadata\`` : ""}`;
}
function onlyOf({ scriptsOnly, flowsOnly }) {
    if (scriptsOnly && flowsOnly) {
        const fact = "scripts-only and flows-only leave nothing to judge together: give one of them";
        throw new build_faults/* Refusal */.P_([(0,rules/* usageFinding */.P)("usage.invalid-value", fact)]);
    }
    return scriptsOnly ? "scripts" : flowsOnly ? "flows" : undefined;
}
const grades = ["off", "notice", "warning", "error"];
/** `<rule>: off|notice|warning|error`, all that cannot be read at once. */
function severitiesOf(stated) {
    const severities = new Map();
    const faults = stated.flatMap((text) => {
        const [rule = "", grade = ""] = text.split(/\s*[:=]\s*/, 2);
        const known = grades.find((it) => it === grade.trim());
        const wrong = [
            ...(Object.hasOwn(windmill_rules/* windmillRules */.c, rule.trim()) ? [] : [unknownRule(rule.trim())]),
            ...(known === undefined ? [`${(0,quote/* quote */.h)(grade)} is none of ${grades.join(", ")}`] : []),
        ];
        if (known !== undefined && wrong.length === 0)
            severities.set(rule.trim(), known);
        return wrong.map((it) => (0,rules/* usageFinding */.P)("usage.invalid-value", `rules: ${(0,quote/* quote */.h)(text)}: ${it}; write \`<rule>: off\` a line`));
    });
    if (faults.length > 0)
        throw new build_faults/* Refusal */.P_(faults);
    return severities;
}
const unknownRule = (rule) => `there is no rule ${(0,quote/* quote */.h)(rule)}, the nearest is ${(0,mod/* closest */.kp)(rule, Object.keys(windmill_rules/* windmillRules */.c))}`;


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

/***/ 67552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   DI: () => (/* binding */ insideWorkingDirectory),
/* harmony export */   FR: () => (/* binding */ findExecutables),
/* harmony export */   M9: () => (/* binding */ folderOrLink),
/* harmony export */   WF: () => (/* binding */ isEmptyFolder),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   oq: () => (/* binding */ findExecutable),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43876);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38259);
/** Where things are: executables on the PATH, and paths that must not leave the working directory. */





/**
 * The absolute place of a path that Fire-Flow may write to: below `base`, through no link, not under `.git` or
 * `.github`. What does not exist yet is fine.
 */
async function insideWorkingDirectory(path, base) {
    if (path.includes("\0"))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", "a path cannot hold a NUL character"));
    if (/[/\\]$/.test(path))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.directory", `${path} is a folder; name a file in it`));
    const root = realPath(base);
    if (root === undefined)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.missing", `working directory ${base} does not exist`));
    // An absolute path may be spelled through the same links as the working directory itself.
    const spelled = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path));
    const inside = isBelow(spelled) || !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? spelled : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    if (!isBelow(inside)) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", `${path} is not below the working directory ${base}`));
    }
    let place = root;
    const names = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    for (const [index, name] of names.entries()) {
        // Case-insensitive because some file systems are.
        if (/^\.git(hub)?$/i.test(name)) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.protected", `${path} is under ${name}, where Fire-Flow never writes`));
        }
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(() => undefined);
        if (there?.isSymbolicLink()) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.link", `${path} leads through the link ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)}`));
        }
        if (there && index < names.length - 1 && !there.isDirectory()) {
            const what = `${path} cannot be made: ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)} is a file`;
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.unwritable", what));
        }
    }
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .KD)(place);
}
const isBelow = (path) => path !== "" && path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
/** Every executable of that name on a PATH, in its order. Relative entries are skipped: they mean the user's own files. */
async function findExecutables(name, path) {
    const places = [...new Set((path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter))].filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    const found = await Promise.all(places.map(isExecutable));
    return places.filter((_, index) => found[index]);
}
/** The first executable of that name on a PATH. */
const findExecutable = async (name, path) => (await findExecutables(name, path))[0];
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** The path with all links resolved, or nothing where there is none. Asked at once: to hand it to a thread takes longer. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether there is anything at the path that this user may see. */
const exists = (path) => realPath(path) !== undefined;
/** Whether anything stands at the path itself, a link that leads to nothing included. */
function isTaken(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** What stands at a path: a folder, a link with its target, or nothing that concerns us. */
function folderOrLink(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            return { link: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) };
        return found.isDirectory() ? {} : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether the file is a native Linux program rather than a script that starts one. */
async function isNative(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r").catch(() => undefined);
    if (file === undefined)
        return false;
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString("latin1") === "\x7fELF";
    }
    finally {
        await file.close();
    }
}
/** Whether there is nothing at all in a folder that is there. */
const isEmptyFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(() => undefined))?.length === 0;


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Generated from package.json by scripts/generate.ts. */
const version = "0.1.0";


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
