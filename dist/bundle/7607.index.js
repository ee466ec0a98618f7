export const id = 7607;
export const ids = [7607,5881,8262,643];
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

/***/ 95576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ internalFinding),
/* harmony export */   l: () => (/* binding */ internalRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can go wrong outside of every story. */

const internalRules = {
    "internal.fault": {
        severity: "error",
        why: "Fire-Flow itself failed; nothing is claimed about the code.",
        mend: "Report it with the message and the report folder.",
    },
    "internal.cancelled": {
        severity: "error",
        why: "A signal ended the run; nothing is claimed about the code.",
        mend: "Run again.",
    },
    "internal.page": {
        severity: "notice",
        why: "The report could not be made a page; nothing of the run depends on it.",
        mend: "Read report.json.",
    },
};
const internalFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(internalRules);


/***/ }),

/***/ 55881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  headline: () => (/* binding */ headline),
  refusal: () => (/* binding */ refusal),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/commands/rules.js
var rules = __webpack_require__(95576);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/table.js
var table = __webpack_require__(8239);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/github/payload.js
var payload = __webpack_require__(47692);
// EXTERNAL MODULE: ./build/commands/event/rules.js
var event_rules = __webpack_require__(6483);
;// CONCATENATED MODULE: ./build/commands/trust.js
/** What is never done for a fork's pull request, whatever its workflow says: a stranger wrote the files that decide. */




/**
 * Judging without a key and without a delivery is let through: lint, validate, verify.
 * @throws {Refusal} where the job's event is about a fork's files, and the command would use a key or deliver.
 */
async function refuseForks(command, options, context) {
    const { environment, entry } = context;
    const { GITHUB_EVENT_NAME: event } = environment;
    // Most events are about nobody's files but the repository's own, and their payload is not even looked for.
    if (!(0,github_event/* isOfFork */.O)(event, undefined) || !(0,github_event/* isOfFork */.O)(event, await (0,payload/* readPayload */.r)(environment)))
        return;
    const held = [
        ...(options.apiKey === undefined ? [] : ["api-key"]),
        ...(options.identityProviderId === undefined ? [] : ["identity-provider-id"]),
        ...(await writing(command, options, entry)),
    ];
    if (held.length === 0)
        return;
    const why = `the event ${event} is about a fork's files, or does not tell whose they are, and mode ${command} has ${held.join(", ")}: leave that out for forks (delivery: none, on-escalation: none, no key), or bring the files to a branch of this repository`;
    throw new faults/* Refusal */.P_([(0,event_rules/* eventFinding */.m)("event.untrusted", why)]);
}
/** The options by which the command writes to the repository. */
async function writing(command, options, entry) {
    const { onDrift } = options;
    if (onDrift === "issue")
        return ["on-drift: issue"];
    if (command !== "generate" && command !== "deliver" && onDrift !== "regenerate")
        return [];
    const { wanted } = await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(6771), __webpack_require__.e(1146), __webpack_require__.e(7028), __webpack_require__.e(3204)]).then(__webpack_require__.bind(__webpack_require__, 52896));
    // Whoever calls deliver wants it done, in the terminal too.
    const { delivery, onEscalation } = wanted(options, { entry: command === "deliver" ? "action" : entry });
    return [
        ...(delivery === "none" ? [] : [`delivery: ${delivery}`]),
        ...(onEscalation === "none" ? [] : [`on-escalation: ${onEscalation}`]),
    ];
}

;// CONCATENATED MODULE: ./build/commands/run.js
/** Runs a command and turns everything that can be thrown into an outcome: the one catch of the entries. */






const issues = "https://github.com/fire-flow/action/issues";
/** Loads and runs a command. Never rejects. */
async function runCommand(name, options, context) {
    if (!options.ok)
        return refusal(options.findings, `fire-flow help ${name} lists what it takes`);
    try {
        await refuseForks(name, options.value, context);
        const command = await table/* commands */.P[name].load();
        return await command.run(options.value, context);
    }
    catch (error) {
        if (context.signal.aborted) {
            const finding = (0,rules/* internalFinding */.j)("internal.cancelled", "cancelled before there was anything to tell");
            return ended("error", [finding], "nothing is claimed about the code");
        }
        if (error instanceof faults/* Refusal */.P_)
            return refusal(error.findings, "nothing was run and nothing was spent");
        if (error instanceof faults/* SystemFault */.SI)
            return ended("error", [error.finding], "nothing is claimed about the code");
        const { reportDir } = options.value;
        return internalFault(error, reportDir ?? `the newest folder in ${(0,external_node_path_.dirname)((0,run_folder/* reportFolder */.t3)(undefined, "-", context))}`);
    }
}
/** The outcome of options, contract or inputs that cannot be worked with. */
const refusal = (findings, next) => ended("refused", findings, `refused: ${next}`);
/** An error that nobody foresaw. Its stack is shown: it is nobody's fault but ours. */
function internalFault(error, reports) {
    const [what, stack = ""] = error instanceof Error ? [`${error.name}: ${error.message}`, error.stack] : [String(error)];
    const finding = (0,rules/* internalFinding */.j)("internal.fault", `Fire-Flow itself failed: ${what}`);
    const next = `what was done so far is in ${reports}; please report this at ${issues}`;
    return ended("error", [finding], `${next}\n${stack}`.trimEnd());
}
function ended(result, findings, summary) {
    return { result, findings, summary, document: { result, findings } };
}
/**
 * One line with fact, value and next action, for where nothing else is seen. The summary of a refusal or an error
 * leaves the fact to the findings.
 */
function headline({ result, findings, summary }) {
    const [line = ""] = summary.split("\n", 1);
    const errors = findings.filter((it) => it.severity === "error");
    const [first] = errors;
    if ((result !== "refused" && result !== "error") || first === undefined || line.includes(first.message))
        return line;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
    return `${first.message}${more} · ${line}`;
}


/***/ }),

/***/ 7607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCommand: () => (/* binding */ startCommand)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43876);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61122);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _system_children_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84473);
/* harmony import */ var _system_error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45198);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74245);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55881);
/** From flags or inputs to an outcome: what both entries do alike. */








/** Bytes of a `task-file` or `api-key-file`. */
const optionFileLimit = 1024 * 1024;
/** Parses the options and runs the command, SIGINT and SIGTERM ending it. Never rejects. */
async function startCommand(command, given, observe) {
    const environment = (given.entry === "action" && given.environment) || process.env;
    const root = process.cwd();
    const source = {
        ...given,
        environment,
        cwd: root,
        readText: (path) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, optionFileLimit),
    };
    const options = enter(await (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(command, source));
    const cwd = process.cwd();
    const controller = new AbortController();
    let cancelled;
    for (const signal of Object.keys(_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelledCodes */ .O)) {
        process.on(signal, () => {
            // A second signal ends the process at once, its children with it.
            if (cancelled !== undefined)
                process.exit(_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelledCodes */ .O[signal]);
            cancelled = signal;
            controller.abort(new Error(`cancelled by ${signal}`));
            // Not everything that was started listens to the signal: tools that are asked where they are, the canary.
            (0,_system_children_js__WEBPACK_IMPORTED_MODULE_2__/* .killChildren */ .at)();
        });
    }
    const outcome = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.runCommand)(command, options, {
        entry: given.entry,
        environment,
        cwd,
        observe,
        signal: controller.signal,
        now: Date.now,
        ...(given.entry === "action" && { getIdToken: given.getIdToken }),
    });
    // What still hangs on the signal lets go, so that nothing keeps the process alive.
    controller.abort(new Error("the run is over"));
    return { outcome, exitCode: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I)(outcome, cancelled), cwd, root };
}
/** Goes to the working directory, so that every path in options, messages and reports is one and the same text. */
function enter(options) {
    if (!options.ok)
        return options;
    const { workingDirectory } = options.value;
    try {
        process.chdir(workingDirectory);
        return options;
    }
    catch (error) {
        const message = `working-directory ${JSON.stringify(workingDirectory)} cannot be entered (${(0,_system_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)}).`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .rejected */ .nS)((0,_options_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .usageFinding */ .P)("usage.unreadable-file", message));
    }
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

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isOfFork),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/**
 * What woke the workflow, as GITHUB_EVENT_NAME and the payload at GITHUB_EVENT_PATH tell it. Only what is said at that
 * moment counts: titles and texts are never read again, who edits them afterwards changes nothing.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
/** Reads an event; a payload that lacks what its event must have is silent, never half understood. */
function readEvent(name, payload) {
    switch (name) {
        case "issue_comment":
        case "pull_request_review_comment":
            return commentEvent(name, payload);
        case "issues":
            return labeledEvent(payload);
        case "push":
            return pushEvent(payload);
        case "schedule":
            return { kind: "schedule" };
        case "pull_request":
        case "pull_request_target":
            return { kind: "pull-request", fork: isOfFork(name, payload) };
        default:
            return { kind: "other" };
    }
}
/**
 * Whether the event is about a stranger's files: a pull request whose branch lies in another repository, or in one that is
 * gone, or a workflow that ran for such a branch. Where the payload does not tell, it is.
 */
function isOfFork(name, payload) {
    const named = (...path) => text(payload, ...path, "full_name");
    const differ = (head, base) => head === undefined || head !== base;
    switch (name) {
        case "pull_request":
        case "pull_request_target":
        case "pull_request_review":
        case "pull_request_review_comment":
            return differ(named("pull_request", "head", "repo"), named("pull_request", "base", "repo"));
        case "workflow_run":
            return differ(named("workflow_run", "head_repository"), named("workflow_run", "repository"));
        default:
            return false;
    }
}
const broken = (name) => ({
    kind: "silent",
    why: `the payload of ${name} is not as GitHub has it`,
});
function commentEvent(name, payload) {
    const action = text(payload, "action");
    if (action !== "created")
        return { kind: "silent", why: `a comment was ${action ?? "touched"}, not written` };
    const onLine = name === "pull_request_review_comment";
    const thread = number(payload, onLine ? "pull_request" : "issue", "number");
    const id = number(payload, "comment", "id");
    const body = text(payload, "comment", "body");
    const author = account(at(payload, "comment", "user"));
    const updatedAt = text(payload, "comment", "updated_at");
    if (thread === undefined || id === undefined || body === undefined || author === undefined)
        return broken(name);
    return {
        kind: "comment",
        on: onLine ? "line" : "conversation",
        id,
        body,
        author,
        ...(updatedAt !== undefined && { updatedAt }),
        thread,
        isPullRequest: onLine || at(payload, "issue", "pull_request") !== undefined,
    };
}
function labeledEvent(payload) {
    const action = text(payload, "action");
    if (action !== "labeled")
        return { kind: "silent", why: `an issue was ${action ?? "touched"}, not labeled` };
    const label = text(payload, "label", "name");
    const thread = number(payload, "issue", "number");
    const sender = account(at(payload, "sender"));
    if (label === undefined || thread === undefined || sender === undefined)
        return broken("issues");
    return { kind: "labeled", label, thread, body: text(payload, "issue", "body") ?? "", sender };
}
/**
 * The payload that jobs get does not tell which files a commit changed:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
 */
function pushEvent(payload) {
    if (at(payload, "deleted") === true)
        return { kind: "silent", why: "a branch was deleted" };
    const [before, after] = [text(payload, "before"), text(payload, "after")];
    if (at(payload, "forced") === true || !isCommit(before) || !isCommit(after))
        return { kind: "push" };
    return { kind: "push", range: { before, after } };
}
/** A new branch has zeros before it. */
const isCommit = (oid) => oid !== undefined && /^(?!0+$)[0-9a-f]{40,64}$/.test(oid);
function account(user) {
    const login = text(user, "login");
    if (login === undefined)
        return undefined;
    return { login, bot: text(user, "type") !== "User" || login.endsWith("[bot]") };
}
/** An own member, however deep. */
const at = (value, ...path) => path.reduce((it, name) => typeof it === "object" && it !== null && Object.hasOwn(it, name) ? it[name] : undefined, value);
function text(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "string" ? found : undefined;
}
function number(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) ? found : undefined;
}


/***/ }),

/***/ 47692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72211);
/** The event that a job was started by, as the runner hands it over. */

/** Bytes of a payload: GitHub sends no more than 25 MB. */
const MAX_PAYLOAD = 32 * 1024 * 1024;
/** Nothing where there is none, or what cannot be read: such an event is never half understood. */
async function readPayload(environment) {
    const { GITHUB_EVENT_PATH: path } = environment;
    const text = path === undefined || path === "" ? undefined : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(path, MAX_PAYLOAD);
    try {
        return text?.ok ? JSON.parse(text.value) : undefined;
    }
    catch {
        return undefined;
    }
}


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

/***/ 84473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ childEnded),
/* harmony export */   at: () => (/* binding */ killChildren),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   i3: () => (/* binding */ childStarted)
/* harmony export */ });
/** The children that live now. Who only wants to end them loads nothing of what starts them. */
/** Leaders of their process groups. */
const living = new Set();
function childStarted(leader) {
    living.add(leader);
}
function childEnded(leader) {
    living.delete(leader);
}
/** Kills what runs now. What waits for it finds it ended by a signal. */
function killChildren() {
    for (const leader of living)
        killGroup(leader);
}
// Whoever ends the process at once leaves no child behind; a signal ends it without this event unless it is caught.
process.on("exit", killChildren);
function killGroup(leader) {
    try {
        process.kill(-leader, "SIGKILL");
    }
    catch {
        // The group is gone already, which is what was wanted.
    }
}


/***/ })

};
