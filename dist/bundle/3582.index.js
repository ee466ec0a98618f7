export const id = 3582;
export const ids = [3582,1916,6972];
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

/***/ 83582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/faults.js
var build_faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/options/rules.js
var rules = __webpack_require__(61122);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/neutralise.js
var neutralise = __webpack_require__(16972);
;// CONCATENATED MODULE: ./build/reporters/sarif.js

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
        message: { text: (0,neutralise/* oneLine */.TN)(message, 1000) },
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

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/rules.js
var system_rules = __webpack_require__(38259);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/windmill/rules/index.js + 4 modules
var windmill_rules = __webpack_require__(59942);
// EXTERNAL MODULE: ./build/windmill/validate.js + 40 modules
var validate = __webpack_require__(54080);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/windmill-folder.js
var windmill_folder = __webpack_require__(5044);
;// CONCATENATED MODULE: ./build/commands/windmill-validate.js
/** `fire-flow windmill-validate`: judges the Windmill workspaces of a folder, offline. */













async function run(options, context) {
    const severities = severitiesOf(options.rules ?? []);
    const only = onlyOf(options);
    const folder = await (0,windmill_folder/* openFolder */.NE)(options.folder, context);
    (0,windmill_folder/* startParsersQuickly */.hD)();
    const git = await (0,windmill_folder/* gitOf */.Od)(folder);
    // Git looks while the files are judged.
    const uncommitted = git?.hasUncommittedChanges(folder);
    const changed = await changedFiles(options, folder, git);
    const { document, findings, workspaces } = await (0,validate/* validateWorkspace */.O)(folder, {
        traceId: (0,run_folder/* newTraceId */.dp)(context.now()),
        severities,
        ...(only && { only }),
        ...(uncommitted && { uncommitted }),
        ...(changed && { changed }),
    });
    if (options.sarif !== undefined) {
        const root = (await git?.pathInRepository(folder)) ?? "";
        const log = sarif(findings, root, { version: version/* version */.r, rules: windmill_rules/* windmillRules */.c });
        await (0,files/* writeFileAtomic */.Zf)(options.sarif, `${JSON.stringify(log, null, 2)}\n`);
    }
    const failed = (0,build_findings/* hasErrors */.Cs)(findings);
    const { scripts, flows } = document.results;
    const errors = findings.filter((it) => it.severity === "error").length;
    const fact = workspaces.length === 0 ? "no workspace found" : `${tally("scripts", scripts)}, ${tally("flows", flows)}`;
    return {
        result: failed ? "failed" : "passed",
        document,
        findings: (0,windmill_folder/* fromWorkingDirectory */.J1)(findings, options.folder),
        summary: `${options.folder}: ${fact}${failed ? `; mend the ${errors} error${errors === 1 ? "" : "s"} above` : ""}.`,
        outputs: { "trace-id": document.trace_id },
    };
}
async function changedFiles({ changedSince }, folder, git) {
    if (changedSince === undefined)
        return undefined;
    const changed = await git?.changedSince(folder, changedSince);
    if (changed?.ok)
        return changed.value;
    const fact = `${folder} is in no git repository, so that nothing is known to have changed since ${changedSince}`;
    throw new build_faults/* Refusal */.P(changed?.findings ?? [(0,system_rules/* fileFinding */.s)("file.missing", fact)]);
}
const tally = (name, { passed, failed }) => `${passed} of ${passed + failed} ${name} passed`;
function onlyOf({ scriptsOnly, flowsOnly }) {
    if (scriptsOnly && flowsOnly) {
        const fact = "scripts-only and flows-only leave nothing to judge together: give one of them";
        throw new build_faults/* Refusal */.P([(0,rules/* usageFinding */.P)("usage.invalid-value", fact)]);
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
        if (known !== undefined && Object.hasOwn(windmill_rules/* windmillRules */.c, rule.trim())) {
            severities.set(rule.trim(), known);
            return [];
        }
        const wrong = known === undefined ? `${(0,quote/* quote */.h)(grade)} is none of ${grades.join(", ")}` : unknownRule(rule.trim());
        return [(0,rules/* usageFinding */.P)("usage.invalid-value", `rules: ${(0,quote/* quote */.h)(text)}: ${wrong}; write \`<rule>: off\` a line`)];
    });
    if (faults.length > 0)
        throw new build_faults/* Refusal */.P(faults);
    return severities;
}
const unknownRule = (rule) => `there is no rule ${(0,quote/* quote */.h)(rule)}, the nearest is ${(0,mod/* closest */.kp)(rule, Object.keys(windmill_rules/* windmillRules */.c))}`;


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

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Generated from package.json by scripts/generate.ts. */
const version = "0.1.0";


/***/ })

};
