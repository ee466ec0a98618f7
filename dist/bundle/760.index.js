export const id = 760;
export const ids = [760];
export const modules = {

/***/ 1916:
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

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8211);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8239);




const width = 100;
/** What `fire-flow help` says. */
function overview() {
    const column = Math.max(..._names_js__WEBPACK_IMPORTED_MODULE_3__/* .commandNames */ .o.map((it) => it.length)) + 2;
    return [
        "A data contract and a one-line task become a program that is proven against the contract.",
        "",
        "Usage: fire-flow <command> [options]",
        "",
        ..._names_js__WEBPACK_IMPORTED_MODULE_3__/* .commandNames */ .o.map((name) => `  ${name.padEnd(column)}${_table_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P[name].summary}`),
        "",
        "  fire-flow help <command>   the options of a command, with examples",
        "  fire-flow --version",
        "",
        "Exit codes: 0 passed · 1 failed or escalated · 2 refused · 3 a provider, sandbox or server failed · 130, 143 cancelled",
        "",
    ].join("\n");
}
/** What `fire-flow help <command>` says. */
function commandHelp(name) {
    const rows = Object.entries(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF).filter(([, row]) => row.commands.includes(name) && row.only !== "action");
    const bare = rows.find(([, row]) => row.positional?.includes(name));
    const flags = rows.filter(([, row]) => row.secret === undefined || row.orFile !== undefined);
    const secrets = rows.filter(([, row]) => row.secret !== undefined);
    return [
        _table_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P[name].summary,
        "",
        `Usage: fire-flow ${name}${bare ? ` <${bare[0]}>` : ""} [options]`,
        "",
        ...flags.flatMap(([option, row]) => optionHelp(option, row, name)),
        ...(secrets.length > 0 ? ["", "Environment:"] : []),
        ...secrets.flatMap(([, row]) => [`  ${row.secret?.join(", else ")}`, ...wrap(row.help, 6)]),
        "",
        "Examples:",
        ..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P[name].examples.map((it) => `  fire-flow ${name} ${it}`.trimEnd()),
        "",
    ].join("\n");
}
function optionHelp(option, row, command) {
    const required = row.required?.includes(command)
        ? row.requiredWith
            ? `Required with --${row.requiredWith.option} ${row.requiredWith.value}.`
            : "Required."
        : "";
    const standard = row.default === undefined || row.type === "boolean" ? "" : `Default: ${row.default}`;
    const flag = row.type === "boolean"
        ? `--${row.default === "true" ? "[no-]" : ""}${option}`
        : row.secret
            ? `--${option}-file PATH`
            : `--${option} ${(0,_options_values_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf)(row)}${row.orFile ? `, --${option}-file PATH` : ""}`;
    return [`  ${flag}`, ...wrap([row.help, required, standard].filter((it) => it !== "").join(" "), 6)];
}
/** Lines of at most {@link width} characters. */
function wrap(text, indent) {
    const lines = [];
    for (const word of text.split(" ")) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(" ".repeat(indent) + word);
    }
    return lines;
}


/***/ }),

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const commands = {
    generate: {
        summary: "Ask a model for a program until one is proven against the contract, or the attempts run out.",
        examples: [
            '--contract orders.yaml --task "Sum the orders of each customer." --program totals.py --model gpt-5',
            "--contract orders.yaml --task-file task.md --program totals.ts --cases cases.json --model qwen3 --base-url http://127.0.0.1:8080/v1",
            '--contract orders.yaml --task "Sum the orders." --program totals.py --provider replay --cassette answers.json',
        ],
        llm: true,
        writes: "program, proof, report",
        load: () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(530), __webpack_require__.e(366), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 5232)),
    },
    prove: {
        summary: "Judge a program that exists already against contract and cases, and write its proof.",
        examples: [
            "totals.py --contract orders.yaml",
            "totals.py --contract orders.yaml --cases cases.json --drawn-cases 100",
        ],
        llm: false,
        writes: "proof, report",
        load: () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(530), __webpack_require__.e(366), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 9605)),
    },
    validate: {
        summary: "Judge a data file against a contract.",
        examples: ["orders.csv --contract orders.yaml", "orders.ndjson --contract orders.yaml --output-model order --json"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(815), __webpack_require__.e(367), __webpack_require__.e(149), __webpack_require__.e(777), __webpack_require__.e(405), __webpack_require__.e(0), __webpack_require__.e(530), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 4523)),
    },
    lint: {
        summary: "Judge a contract itself: faults, vacuous rules, what it cannot tell apart.",
        examples: ["orders.yaml", "orders.yaml --json", "orders.yaml --cases cases.json --min-strength 0.8"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(815), __webpack_require__.e(367), __webpack_require__.e(992), __webpack_require__.e(149), __webpack_require__.e(777), __webpack_require__.e(405), __webpack_require__.e(0), __webpack_require__.e(478), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 9650)),
    },
    init: {
        summary: "Draw up a first contract from a sample input and the output that is right for it.",
        examples: [
            "--input orders.json --output totals.json --contract totals.yaml",
            "--input raw.csv --output clean.csv",
            `--input '{"text": "ada"}' --output '{"text": "ADA"}'`,
        ],
        llm: false,
        writes: "contract",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(815), __webpack_require__.e(367), __webpack_require__.e(149), __webpack_require__.e(777), __webpack_require__.e(405), __webpack_require__.e(0), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 470)),
    },
    execute: {
        summary: "Run one program on one input in the sandbox.",
        examples: [`totals.py --input '[{"customer": "a", "amount": 3}]'`, "totals.ts --input order.json --timeout 5s"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(815), __webpack_require__.e(367), __webpack_require__.e(149), __webpack_require__.e(777), __webpack_require__.e(405), __webpack_require__.e(530), __webpack_require__.e(366), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 7648)),
    },
    "windmill-validate": {
        summary: "Find what is wrong with a Windmill workspace, offline.",
        examples: [
            "",
            "windmill --changed-since origin/main",
            "windmill --sarif windmill.sarif --rules 'windmill.drift.stale: error'",
        ],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(815), __webpack_require__.e(808), __webpack_require__.e(149), __webpack_require__.e(777), __webpack_require__.e(854), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 1453)),
    },
    "windmill-info": {
        summary: "Tell what is in a Windmill workspace, and who calls whom.",
        examples: ["", "windmill --mermaid", "windmill --json"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(815), __webpack_require__.e(808), __webpack_require__.e(149), __webpack_require__.e(854), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 553)),
    },
    doctor: {
        summary: "Tell what works here: sandboxes, toolchains, provider.",
        examples: ["", "--provider openai --model gpt-5"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(777), __webpack_require__.e(530), __webpack_require__.e(366), __webpack_require__.e(503), __webpack_require__.e(268)]).then(__webpack_require__.bind(__webpack_require__, 4268)),
    },
};


/***/ }),

/***/ 3876:
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

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usageFinding),
/* harmony export */   V: () => (/* binding */ usageRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3876);
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


/***/ })

};
