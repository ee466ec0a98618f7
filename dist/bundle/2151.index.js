export const id = 2151;
export const ids = [2151];
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

/***/ 84012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   completionHelp: () => (/* binding */ completionHelp),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _options_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68468);
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68739);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8211);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8239);
/** Help, derived from the tables. */





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
        "  fire-flow completion <shell>   what bash, zsh or fish need to complete all this",
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
/** What `fire-flow help completion` says. */
const completionHelp = [
    "Print what a shell needs to complete commands, options and their values.",
    "",
    "Usage: fire-flow completion <shell>",
    "",
    `  ${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .shells */ .m.join(", ")}`,
    "",
    "Examples:",
    "  source <(fire-flow completion bash)     in ~/.bashrc",
    "  source <(fire-flow completion zsh)      in ~/.zshrc, after compinit",
    "  fire-flow completion fish | source      in ~/.config/fish/config.fish",
    "",
].join("\n");
function optionHelp(option, row, command) {
    const required = row.required?.includes(command)
        ? row.requiredWith
            ? `Required with --${row.requiredWith.option} ${row.requiredWith.value}.`
            : "Required."
        : "";
    const usual = (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOf */ .H)(row, command);
    const standard = usual === undefined || row.type === "boolean" ? "" : `Default: ${usual}`;
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
        writes: "program, proof, report; delivery",
        load: () => Promise.all(/* import() */[__webpack_require__.e(9463), __webpack_require__.e(9149), __webpack_require__.e(6200), __webpack_require__.e(5232)]).then(__webpack_require__.bind(__webpack_require__, 85232)),
    },
    prove: {
        summary: "Judge a program that exists already against contract and cases, and write its proof.",
        examples: [
            "totals.py --contract orders.yaml",
            "totals.py --contract orders.yaml --cases cases.json --drawn-cases 100",
        ],
        llm: false,
        writes: "proof, report",
        load: () => Promise.all(/* import() */[__webpack_require__.e(9463), __webpack_require__.e(9149), __webpack_require__.e(6200), __webpack_require__.e(9605)]).then(__webpack_require__.bind(__webpack_require__, 79605)),
    },
    verify: {
        summary: "Judge every committed proof again: contract, program and cases unchanged, and fresh cases drawn.",
        examples: ["", "totals.py.proof.json --drawn-cases 200 --json", "--on-drift regenerate --model gpt-5"],
        llm: false,
        writes: "report",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(875), __webpack_require__.e(1367), __webpack_require__.e(7992), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(8777), __webpack_require__.e(9463), __webpack_require__.e(9149), __webpack_require__.e(691), __webpack_require__.e(6200), __webpack_require__.e(589), __webpack_require__.e(9171), __webpack_require__.e(2148), __webpack_require__.e(5420), __webpack_require__.e(7667)]).then(__webpack_require__.bind(__webpack_require__, 87667)),
    },
    deliver: {
        summary: "Deliver what an earlier run proved, or tell that nothing passed, without running any of it.",
        examples: [
            ".fire-flow/20260131-142501-9f3a1c --contract orders.yaml --program totals.py --delivery commit",
            ".fire-flow/20260131-142501-9f3a1c --contract orders.yaml --program totals.py --cases cases.json --delivery pull-request",
        ],
        llm: false,
        writes: "commit, pull request, issue",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(875), __webpack_require__.e(1367), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(9463), __webpack_require__.e(1146), __webpack_require__.e(6200), __webpack_require__.e(7028), __webpack_require__.e(2255), __webpack_require__.e(8663)]).then(__webpack_require__.bind(__webpack_require__, 110)),
    },
    validate: {
        summary: "Judge a data file against a contract.",
        examples: ["orders.csv --contract orders.yaml", "orders.ndjson --contract orders.yaml --output-model order --json"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(875), __webpack_require__.e(1367), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(691), __webpack_require__.e(5462)]).then(__webpack_require__.bind(__webpack_require__, 47713)),
    },
    lint: {
        summary: "Judge a contract itself: faults, vacuous rules, what it cannot tell apart.",
        examples: ["orders.yaml", "orders.yaml --json", "orders.yaml --cases cases.json --min-strength 0.8"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(875), __webpack_require__.e(1367), __webpack_require__.e(7992), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(8777), __webpack_require__.e(9149), __webpack_require__.e(691), __webpack_require__.e(9171), __webpack_require__.e(4815)]).then(__webpack_require__.bind(__webpack_require__, 89650)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(875), __webpack_require__.e(1367), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(8777), __webpack_require__.e(691), __webpack_require__.e(3357)]).then(__webpack_require__.bind(__webpack_require__, 20470)),
    },
    execute: {
        summary: "Run one program on one input in the sandbox.",
        examples: [`totals.py --input '[{"customer": "a", "amount": 3}]'`, "totals.ts --input order.json --timeout 5s"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(875), __webpack_require__.e(1367), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(9149), __webpack_require__.e(6200), __webpack_require__.e(6098)]).then(__webpack_require__.bind(__webpack_require__, 97648)),
    },
    "windmill-validate": {
        summary: "Find what is wrong with a Windmill workspace, offline; with a token, also what the server would say.",
        examples: [
            "",
            "windmill --fix",
            "windmill --changed-since origin/main",
            "windmill --sarif windmill.sarif --rules 'windmill.drift.stale: error'",
        ],
        llm: false,
        writes: "what fix mends",
        load: () => Promise.all(/* import() */[__webpack_require__.e(9463), __webpack_require__.e(9942), __webpack_require__.e(2549)]).then(__webpack_require__.bind(__webpack_require__, 72549)),
    },
    "windmill-info": {
        summary: "Tell what is in a Windmill workspace, and who calls whom.",
        examples: ["", "windmill --svg calls.svg", "windmill --mermaid", "windmill --json"],
        llm: false,
        writes: "picture",
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3581), __webpack_require__.e(9335), __webpack_require__.e(9463), __webpack_require__.e(8038), __webpack_require__.e(9942), __webpack_require__.e(6058), __webpack_require__.e(6493)]).then(__webpack_require__.bind(__webpack_require__, 30553)),
    },
    doctor: {
        summary: "Tell what works here: sandboxes, toolchains, provider.",
        examples: ["", "--model gpt-5", "--model qwen3 --base-url http://127.0.0.1:8080/v1 --json"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8777), __webpack_require__.e(9149), __webpack_require__.e(6200), __webpack_require__.e(3921), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 44268)),
    },
};


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

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* reexport safe */ _options_parse_js__WEBPACK_IMPORTED_MODULE_0__.A),
/* harmony export */   fF: () => (/* reexport safe */ _options_table_js__WEBPACK_IMPORTED_MODULE_2__.f)
/* harmony export */ });
/* harmony import */ var _options_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90162);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61122);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92333);
/**
 * Options: one table, from which `action.yml`, `--help`, the README and the typed parsing of flags and inputs derive.
 */





/***/ }),

/***/ 28363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectInputs),
/* harmony export */   R: () => (/* binding */ inputsIn)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77658);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16632);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61122);



/** Every input that is set: an empty one is unset, as the runner sets all that `action.yml` names. */
function inputsIn(environment) {
    return new Map(Object.entries(environment)
        .filter(([key, text = ""]) => key.startsWith("INPUT_") && text.trim() !== "")
        .map(([key, text = ""]) => [key.slice("INPUT_".length).toLowerCase(), text]));
}
/** Collects what a command was given in the action. */
function collectInputs(command, environment, table) {
    const names = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)("action", table);
    const own = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(command, "action", table);
    const given = new Map();
    const mentioned = new Set();
    const findings = [];
    for (const [name, text] of inputsIn(environment)) {
        const known = names.get(name);
        const row = known && table[known.option];
        if (known === undefined || row === undefined) {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, own);
            if (meant !== undefined)
                mentioned.add(names.get(meant)?.option ?? meant);
            findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .usageFinding */ .P)("usage.unknown-input", `input ${name} is no input of this action.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, own)}`));
        }
        else if (!row.commands.includes(command)) {
            if (row.runnerGives !== undefined)
                continue;
            findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .usageFinding */ .P)("usage.foreign-option", `input ${name} belongs to mode ${row.commands.join(", ")}, not to ${command}.`));
        }
        else {
            const it = { text, by: `input ${name}`, file: known.file };
            given.set(known.option, [...(given.get(known.option) ?? []), it]);
        }
    }
    return { given, mentioned, findings };
}


/***/ }),

/***/ 68468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ defaultOf)
/* harmony export */ });
/** The text that stands for the value of one command's option when none is given. */
const defaultOf = (row, command) => row.defaultFor === undefined || row.defaultFor.includes(command) ? row.default : undefined;


/***/ }),

/***/ 90162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43876);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77658);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28363);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68468);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16632);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61122);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92333);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13353);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68739);
/** From what was given to typed options: one way for flags and inputs, and all faults at once. */










const table = _table_js__WEBPACK_IMPORTED_MODULE_4__/* .options */ .f;
/** Reads a command's options from flags or inputs; a rejection holds every fault there is. */
async function parseOptions(command, source) {
    const { given, mentioned, findings: misgiven, } = source.entry === "terminal"
        ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .collectFlags */ .E$)(command, source.args, source.environment, table)
        : (0,_action_js__WEBPACK_IMPORTED_MODULE_2__/* .collectInputs */ .C)(command, source.environment, table);
    const findings = [...misgiven];
    const values = {};
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(source.cwd, given.get("working-directory")?.[0]?.text ?? ".");
    for (const [option, row] of Object.entries(table)) {
        if (row.only !== undefined && row.only !== source.entry)
            continue;
        if (!row.commands.includes(command))
            continue;
        const texts = given.get(option) ?? [];
        const [first] = texts;
        if (texts.length > 1)
            findings.push(duplicate(texts));
        if (isFileOf(row.notFileOf, first))
            findings.push(overwriting(option, row.notFileOf));
        if (first === undefined && isRequired(row) && !mentioned.has(option))
            findings.push(missing(option, row));
        const said = first?.file ? await readFile(first) : (first?.text ?? (0,_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultOf */ .H)(row, command));
        if (said === undefined)
            continue;
        const text = row.secret === undefined ? said : said.trim();
        const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .readValue */ .wK)(row, text);
        if (!read.ok) {
            const secret = row.secret !== undefined || read.hidden === true;
            findings.push(invalid(first?.by ?? (0,_given_js__WEBPACK_IMPORTED_MODULE_8__/* .nameIn */ .ZC)(source.entry, option), secret ? undefined : text, row, read.allowed));
        }
        else if (row.entryReads !== true) {
            values[camelCase(option)] = read.value;
        }
    }
    return findings.length > 0 ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .rejected */ .nS)(...findings) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .checked */ .KD)(values);
    /** Whether the command needs it, given what the option that it hangs on was set to. */
    function isRequired(row) {
        if (!row.required?.includes(command))
            return false;
        const other = row.requiredWith;
        if (other === undefined)
            return true;
        return (given.get(other.option)?.[0]?.text ?? table[other.option]?.default) === other.value;
    }
    function isFileOf(other, it) {
        const theirs = other === undefined ? undefined : given.get(other)?.[0];
        return it !== undefined && theirs !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, it.text) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, theirs.text);
    }
    function overwriting(option, other) {
        const [written, read] = [option, other].map((it) => (0,_given_js__WEBPACK_IMPORTED_MODULE_8__/* .nameIn */ .ZC)(source.entry, it));
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.invalid-value", `${written} and ${read} name the same file, which would be overwritten by what is read from it. Name another file for ${written}.`);
    }
    function missing(option, row) {
        const name = (0,_given_js__WEBPACK_IMPORTED_MODULE_8__/* .nameIn */ .ZC)(source.entry, option);
        const or = row.orFile === "both" ? ` (or ${name}-file)` : "";
        const when = row.requiredWith
            ? ` with ${(0,_given_js__WEBPACK_IMPORTED_MODULE_8__/* .nameIn */ .ZC)(source.entry, row.requiredWith.option)} ${row.requiredWith.value}`
            : "";
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.missing-option", `${name}${or} is missing: ${command} needs it${when}. ${row.help}`);
    }
    async function readFile(it) {
        const text = await source.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, it.text));
        if (text.ok)
            return text.value.trim();
        const why = text.findings.map((finding) => finding.message).join("; ");
        findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.unreadable-file", `${it.by}: ${why}.`));
        return undefined;
    }
}
function duplicate(texts) {
    const names = [...new Set(texts.map((it) => it.by))];
    const how = names.length === 1 ? `${names[0]} was given ${texts.length} times` : `${names.join(" and ")} say the same`;
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.duplicate-option", `${how}. Give one of them, once.`);
}
function invalid(by, text, row, allowed) {
    const said = text === undefined ? "has a value that is not allowed" : `is ${quote(text)}, which is not allowed`;
    const hint = row.type === "choice" ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text ?? "", row.choices) : "";
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFinding */ .P)("usage.invalid-value", `${by} ${said}. Allowed: ${allowed}.${hint}`, {
        expected: allowed,
        ...(text === undefined ? {} : { actual: text.slice(0, 80) }),
    });
}
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
/** A flag's name as the typed options have it. */
const camelCase = (option) => option.replace(/-(.)/g, (_, letter) => letter.toUpperCase());


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

/***/ 68739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* unused harmony export describeAllowed */
const value = (it) => ({ ok: true, value: it });
/** Longest duration: a timer of Node holds 2^31 - 1 ms. */
const longest = 24 * 3_600_000;
/** Largest size. */
const largest = 2 ** 40;
const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const sizeUnits = {
    b: 1,
    kb: 1000,
    mb: 1000 ** 2,
    gb: 1000 ** 3,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
/**
 * Reads the text of one option. Surrounding space counts in texts and paths (less a final line end, which YAML's
 * block style adds), nowhere else.
 */
function readValue(definition, given) {
    const text = given.trim();
    const allowed = describeAllowed(definition);
    const no = { ok: false, allowed };
    switch (definition.type) {
        case "text":
            return value(given.replace(/\r?\n$/, ""));
        case "path":
            return given.includes("\0") ? no : value(given.replace(/\r?\n$/, ""));
        case "url":
            return readUrl(text, allowed);
        case "sha256":
            return /^[0-9a-f]{64}$/i.test(text) ? value(text.toLowerCase()) : no;
        case "choice":
            return definition.choices.includes(text) ? value(text) : no;
        case "boolean":
            return /^(true|True|TRUE)$/.test(text) ? value(true) : /^(false|False|FALSE)$/.test(text) ? value(false) : no;
        case "integer":
        case "number": {
            const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
            const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = definition;
            const whole = definition.type === "number" || Number.isSafeInteger(number);
            return whole && number >= minimum && number <= maximum ? value(number) : no;
        }
        case "duration":
            return readQuantity(text, durationUnits, longest) ?? no;
        case "size":
            return readQuantity(text, sizeUnits, largest) ?? no;
        case "list":
            return value(text
                .split(/[,\n]/)
                .map((it) => it.trim())
                .filter((it) => it !== ""));
        case "share": {
            const share = /^(0?\.\d+|[01](\.\d*)?)$/.test(text) ? Number(text) : Number.NaN;
            return text === "auto" ? value("auto") : share <= 1 ? value(share) : no;
        }
        default:
            return definition;
    }
}
/** A positive number with a unit, rounded to the whole base unit. */
function readQuantity(text, units, maximum) {
    const [, digits = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(text) ?? [];
    const amount = Math.round(Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN));
    return amount >= 1 && amount <= maximum ? value(amount) : undefined;
}
/** An http(s) address; one that carries a password is refused, as it would end up in reports. */
function readUrl(text, allowed) {
    if (!URL.canParse(text))
        return { ok: false, allowed, hidden: true };
    const url = new URL(text);
    if (url.username !== "" || url.password !== "")
        return { ok: false, allowed, hidden: true };
    return /^https?:$/.test(url.protocol) ? value(text) : { ok: false, allowed };
}
/** What an option takes, in words. */
function describeAllowed(definition) {
    switch (definition.type) {
        case "text":
            return "a text";
        case "path":
            return "a path";
        case "url":
            return "an http or https address without a user name or password in it";
        case "sha256":
            return "64 hex digits, as sha256sum prints them";
        case "choice":
            return definition.choices.join(", ");
        case "boolean":
            return "true, false";
        case "integer":
        case "number":
            return `${definition.type === "integer" ? "a whole number" : "a number"}${describeRange(definition)}`;
        case "duration":
            return "a number with ms, s, m or h, such as 30s, up to 24h";
        case "size":
            return "a number with B, KB, MB, GB, KiB, MiB or GiB, such as 512MiB";
        case "list":
            return "items with commas or line ends between them";
        case "share":
            return "auto, or a number from 0 to 1";
        default:
            return definition;
    }
}
function describeRange({ minimum, maximum }) {
    if (minimum === undefined)
        return maximum === undefined ? "" : ` up to ${maximum}`;
    return maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
}
/** What stands for the value in help. */
function placeholder(definition) {
    return (definition.placeholder ??
        (definition.type === "choice" ? definition.choices.join("|") : definition.type.toUpperCase()));
}


/***/ })

};
