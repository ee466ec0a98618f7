export const id = 5881;
export const ids = [5881,3876,8262,643];
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

/***/ 9463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   dp: () => (/* binding */ newTraceId),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   iA: () => (/* binding */ KEPT_PROOF),
/* harmony export */   t3: () => (/* binding */ reportFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2015);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86683);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86771);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7418);
/** The report folder of one run: what was asked, answered and judged is here before the next step is taken. */






/** Names a run everywhere: `20260131-142501-9f3a1c`. */
const newTraceId = (now) => `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-")}-${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_5__/* .crypto */ .E)().randomUUID().slice(0, 6)}`;
/** `report-dir`, else `.fire-flow/<trace-id>`, in the action below the runner's own temporary folder. */
function reportFolder(given, traceId, context) {
    if (given !== undefined)
        return given;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.entry === "action" ? (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryRoot */ .is)() : "", ".fire-flow", traceId);
}
/** Where `report.json` is in a report folder. */
const reportPath = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "report.json");
/** The proof's name in a report folder. */
const KEPT_PROOF = "program.proof.json";
/**
 * Opens the folder; a folder of our own is kept out of git.
 * @throws {SystemFault} when the disk refuses.
 */
async function openJournal(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
    if (parent.endsWith(".fire-flow"))
        await keepOutOfGit(parent);
    const write = (name, text) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), text);
    return {
        folder,
        prompt: (attempt, text) => write(`prompts/${attempt}.md`, text),
        answer: (attempt, text) => write(`answers/${attempt}.md`, text),
        candidate: (attempt, source, extension) => write(`candidates/${attempt}${extension}`, source),
        program: async (source, extension) => {
            await write(`program${extension}`, source);
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `program${extension}`);
        },
        report: (document) => write("report.json", `${(0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__.printJson)(document, 2)}\n`),
    };
}
async function keepOutOfGit(folder) {
    try {
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".gitignore"), "*\n");
    }
    catch (error) {
        if (!(error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemFault */ .SI))
            throw error;
        const message = `${error.finding.message}; --report-dir (report-dir) names another folder for the report`;
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemFault */ .SI({ ...error.finding, message }, { cause: error });
    }
}


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
    const { wanted } = await Promise.all(/* import() */[__webpack_require__.e(1146), __webpack_require__.e(7028), __webpack_require__.e(6245)]).then(__webpack_require__.bind(__webpack_require__, 52896));
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(6771), __webpack_require__.e(9149), __webpack_require__.e(6413), __webpack_require__.e(5232)]).then(__webpack_require__.bind(__webpack_require__, 85232)),
    },
    prove: {
        summary: "Judge a program that exists already against contract and cases, and write its proof.",
        examples: [
            "totals.py --contract orders.yaml",
            "totals.py --contract orders.yaml --cases cases.json --drawn-cases 100",
        ],
        llm: false,
        writes: "proof, report",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(6771), __webpack_require__.e(9149), __webpack_require__.e(6413), __webpack_require__.e(9605)]).then(__webpack_require__.bind(__webpack_require__, 79605)),
    },
    verify: {
        summary: "Judge every committed proof again: contract, program and cases unchanged, and fresh cases drawn.",
        examples: ["", "totals.py.proof.json --drawn-cases 200 --json", "--on-drift regenerate --model gpt-5"],
        llm: false,
        writes: "report",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(8815), __webpack_require__.e(1367), __webpack_require__.e(7992), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(8777), __webpack_require__.e(9149), __webpack_require__.e(691), __webpack_require__.e(6413), __webpack_require__.e(589), __webpack_require__.e(2508), __webpack_require__.e(2148), __webpack_require__.e(7667)]).then(__webpack_require__.bind(__webpack_require__, 87667)),
    },
    deliver: {
        summary: "Deliver what an earlier run proved, or tell that nothing passed, without running any of it.",
        examples: [
            ".fire-flow/20260131-142501-9f3a1c --contract orders.yaml --program totals.py --delivery commit",
            ".fire-flow/20260131-142501-9f3a1c --contract orders.yaml --program totals.py --cases cases.json --delivery pull-request",
        ],
        llm: false,
        writes: "commit, pull request, issue",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(8815), __webpack_require__.e(1367), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(1146), __webpack_require__.e(6413), __webpack_require__.e(7028), __webpack_require__.e(5493), __webpack_require__.e(2782)]).then(__webpack_require__.bind(__webpack_require__, 110)),
    },
    validate: {
        summary: "Judge a data file against a contract.",
        examples: ["orders.csv --contract orders.yaml", "orders.ndjson --contract orders.yaml --output-model order --json"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(8815), __webpack_require__.e(1367), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(691), __webpack_require__.e(7713)]).then(__webpack_require__.bind(__webpack_require__, 47713)),
    },
    lint: {
        summary: "Judge a contract itself: faults, vacuous rules, what it cannot tell apart.",
        examples: ["orders.yaml", "orders.yaml --json", "orders.yaml --cases cases.json --min-strength 0.8"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(8815), __webpack_require__.e(1367), __webpack_require__.e(7992), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(8777), __webpack_require__.e(9149), __webpack_require__.e(691), __webpack_require__.e(2508), __webpack_require__.e(9650)]).then(__webpack_require__.bind(__webpack_require__, 89650)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(8815), __webpack_require__.e(1367), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(8777), __webpack_require__.e(691), __webpack_require__.e(6846)]).then(__webpack_require__.bind(__webpack_require__, 20470)),
    },
    execute: {
        summary: "Run one program on one input in the sandbox.",
        examples: [`totals.py --input '[{"customer": "a", "amount": 3}]'`, "totals.ts --input order.json --timeout 5s"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(8815), __webpack_require__.e(1367), __webpack_require__.e(6771), __webpack_require__.e(552), __webpack_require__.e(9149), __webpack_require__.e(6413), __webpack_require__.e(7648)]).then(__webpack_require__.bind(__webpack_require__, 97648)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(1808), __webpack_require__.e(7291), __webpack_require__.e(6771), __webpack_require__.e(8777), __webpack_require__.e(9444), __webpack_require__.e(6070), __webpack_require__.e(9453)]).then(__webpack_require__.bind(__webpack_require__, 3651)),
    },
    "windmill-info": {
        summary: "Tell what is in a Windmill workspace, and who calls whom.",
        examples: ["", "windmill --svg calls.svg", "windmill --mermaid", "windmill --json"],
        llm: false,
        writes: "picture",
        load: () => Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(1808), __webpack_require__.e(6771), __webpack_require__.e(9444), __webpack_require__.e(6070), __webpack_require__.e(553)]).then(__webpack_require__.bind(__webpack_require__, 30553)),
    },
    doctor: {
        summary: "Tell what works here: sandboxes, toolchains, provider.",
        examples: ["", "--model gpt-5", "--model qwen3 --base-url http://127.0.0.1:8080/v1 --json"],
        llm: false,
        writes: "–",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8777), __webpack_require__.e(9149), __webpack_require__.e(6413), __webpack_require__.e(2968), __webpack_require__.e(8342)]).then(__webpack_require__.bind(__webpack_require__, 44268)),
    },
};


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ crypto)
/* harmony export */ });
/**
 * Node's `crypto`. It takes as long to load as a small contract takes to be read: whoever is first to hash something
 * waits for it, and a command that hashes nothing never does.
 */
const crypto = () => process.getBuiltinModule("node:crypto");


/***/ }),

/***/ 86683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   SI: () => (/* binding */ SystemFault),
/* harmony export */   hD: () => (/* binding */ findingOf)
/* harmony export */ });
/** A system fault: provider, sandbox, disk. Its finding is what the user is told; exit code 3. */
class SystemFault extends Error {
    finding;
    constructor(finding, options) {
        super(finding.message, options);
        this.name = "SystemFault";
        this.finding = finding;
    }
}
/**
 * For what may fail without taking the rest with it: the finding of a system fault that was caught.
 * @throws what is none, as it was
 */
function findingOf(error) {
    if (error instanceof SystemFault)
        return error.finding;
    throw error;
}
/** A fault of the user's: the contract or the inputs cannot be worked with; exit code 2, nothing was spent. */
class Refusal extends Error {
    findings;
    constructor(findings) {
        super(findings.map((it) => it.message).join("\n"));
        this.name = "Refusal";
        this.findings = findings;
    }
}


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

/***/ 45198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error, such as `ENOENT`; its name when it has none. */
function errorCode(error) {
    if (error instanceof Error)
        return "code" in error && typeof error.code === "string" ? error.code : error.name;
    return String(error);
}


/***/ }),

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   _s: () => (/* binding */ copyProgram),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2015);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43876);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45198);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96277);
/** Reading, writing and hashing files. With its neighbours in `system/` the only importer of node:fs. */









/**
 * Reads a UTF-8 text; a byte order mark is dropped.
 * @param path as the user gave it: messages repeat it.
 * @param limit bytes; a larger file is refused without being read whole.
 */
async function readText(path, limit) {
    const bytes = await readBytes(path, limit);
    if (!bytes.ok)
        return bytes;
    try {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
    }
    catch {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.encoding", `${path} is not UTF-8 text; save it as UTF-8`));
    }
}
/** Reads a file of at most `limit` bytes. Only regular files: a pipe or device could hold the run for ever. */
async function readBytes(path, limit) {
    const opened = await openRegular(path);
    if (!opened.ok)
        return opened;
    const { file, size } = opened.value;
    try {
        const bytes = size > limit ? undefined : await readUpTo(file, limit, size);
        if (bytes === undefined) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.too-large", `${path} has more than the ${limit} bytes that are read; cut it down`));
        }
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(bytes);
    }
    catch (error) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)(cannotRead(path, error));
    }
    finally {
        await file.close();
    }
}
/** Opens a regular file for reading; whoever asks closes it. `size` is what the file states. */
async function openRegular(path) {
    let file;
    try {
        // Without O_NONBLOCK opening a FIFO waits for a writer. The type is asked of what was opened, not of the path.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const stat = await file.stat();
        if (stat.isFile())
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)({ file, size: stat.size });
        await file.close();
        return stat.isDirectory()
            ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.directory", `${path} is a folder; name a file in it`))
            : (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-regular", `${path} is a pipe or device; write its content to a file first`));
    }
    catch (error) {
        await file?.close().catch(() => { });
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)(cannotRead(path, error));
    }
}
/** Nothing when there is more than `limit`: the size a file states (0 in /proc) is no promise. */
async function readUpTo(file, limit, expected) {
    let buffer = Buffer.alloc(Math.min(limit, expected) + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
        if (length > limit)
            return undefined;
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.alloc(Math.min(length + 4096, limit + 1))]);
    }
}
/** Says why the system would not let a file be read. */
function cannotRead(path, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.missing", `${path} does not exist; the path counts from the working directory`);
    }
    if (code === "ENXIO") {
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-regular", `${path} is a socket; write its content to a file first`);
    }
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.unreadable", `${path} cannot be read (${code}); check its permissions`);
}
/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. Makes the folders above it, and
 * removes the drafts there that a killed run left of the same file. Done at once: each step handed to a thread and
 * waited for takes longer than the writing.
 * @throws {SystemFault} when the disk refuses.
 */
async function writeFileAtomic(path, content) {
    const draft = `${path}.${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_8__/* .crypto */ .E)().randomUUID()}.tmp`;
    try {
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content, { flag: "wx" });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        leave(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true }));
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_5__/* .unwritable */ .m)(path, error);
    }
    // What was to be written is there: no fault of the tidying may take it back.
    leave(() => sweepDrafts(path));
}
/** Does what may as well fail. */
function leave(tidy) {
    try {
        tidy();
    }
    catch {
        // A draft that stays is swept by a later run.
    }
}
/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system takes no folder at all, as in
 * /proc, and of a read-only disk it says that the folder is missing.
 */
function makeFolders(path) {
    try {
        makeOne(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) !== "ENOENT" || parent === path)
            throw error;
        makeFolders(parent);
        makeOne(path);
    }
}
/** It may be there, also since a moment ago. */
function makeOne(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) !== "EEXIST")
            throw error;
    }
}
/** Milliseconds after which nobody writes a draft any more: whoever began it was killed. */
const ABANDONED_MS = 60_000;
/** Removes the drafts of a file that writers left who were killed. */
function sweepDrafts(path) {
    const [folder, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)];
    const drafts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((it) => it.startsWith(`${name}.`) && DRAFT.test(it.slice(name.length)));
    for (const draft of drafts.map((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, it))) {
        if (Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(draft).mtimeMs > ABANDONED_MS)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    }
}
/** What a draft's name ends with: a UUID, so that two writers never share one. */
const DRAFT = /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/**
 * Copies a program that a compiler wrote, to be run. Foreign code may have taken part in writing it: only a regular
 * file is copied, never what a link leads to.
 * @throws {SystemFault} when there is none, or the disk refuses.
 */
async function copyProgram(from, to) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        if (!(await file.stat()).isFile())
            throw Object.assign(new Error("not a regular file"), { code: "EINVAL" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, file.createReadStream({ autoClose: false }), { mode: 0o755 });
    }
    catch (error) {
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_3__/* .SystemFault */ .SI((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.unreadable", `${from} cannot be copied (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error)})`), {
            cause: error,
        });
    }
    finally {
        await file?.close();
    }
}
/** Hex SHA-256 of a file's bytes. */
async function hashFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const hash = (0,_crypto_js__WEBPACK_IMPORTED_MODULE_8__/* .crypto */ .E)().createHash("sha256");
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest("hex");
    }
    finally {
        await file.close();
    }
}
/** Hex SHA-256 of a text with LF ends, so that a checkout with CRLF ends hashes alike. */
const sha256 = (text) => (0,_crypto_js__WEBPACK_IMPORTED_MODULE_8__/* .crypto */ .E)().createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");


/***/ }),

/***/ 38259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fileRules),
/* harmony export */   s: () => (/* binding */ fileFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be wrong with a file or a path that the user named. */

const fileRules = {
    "file.missing": {
        severity: "error",
        why: "What is not there cannot be judged.",
        mend: "Correct the path; it counts from the working directory.",
    },
    "file.directory": {
        severity: "error",
        why: "A folder has no content to read.",
        mend: "Name a file in it.",
    },
    "file.not-regular": {
        severity: "error",
        why: "A pipe or device has no size and can hold the run for ever.",
        mend: "Write the content to a file and name that.",
    },
    "file.too-large": {
        severity: "error",
        why: "The file is read whole into memory, so its size is limited.",
        mend: "Cut the file down to what is needed.",
    },
    "file.unreadable": {
        severity: "error",
        why: "What cannot be read cannot be judged.",
        mend: "Give this user the right to read the file.",
    },
    "file.encoding": {
        severity: "error",
        why: "Text that is not UTF-8 would be read as something else than was written.",
        mend: "Save the file as UTF-8.",
    },
    "file.unwritable": {
        severity: "error",
        why: "A result that cannot be written would be lost.",
        mend: "Make room on the disk, or give this user the right to write there.",
    },
    "file.outside": {
        severity: "error",
        why: "Fire-Flow writes only below the working directory.",
        mend: "Name a path below the working directory, or set working-directory to a folder that holds it.",
    },
    "file.link": {
        severity: "error",
        why: "A link can lead out of the working directory after it was checked.",
        mend: "Name the place that the link leads to.",
    },
    "file.protected": {
        severity: "error",
        why: "What stands under .git or .github runs with the repository's own rights.",
        mend: "Name a path outside of .git and .github.",
    },
    "file.not-ours": {
        severity: "error",
        why: "Somebody's own file, which no run wrote and git has not committed, would be lost by overwriting it.",
        mend: "Name another place than the one in the message, or move the file away; a program may be committed as well.",
    },
    "file.changed": {
        severity: "error",
        why: "Somebody's work of the last minutes would be lost by overwriting it.",
        mend: "Take the proven program from the report folder, or run again.",
    },
};
const fileFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(fileRules);


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ openToWriters),
/* harmony export */   S1: () => (/* binding */ makeMountPoint),
/* harmony export */   W: () => (/* binding */ moveFolder),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   iW: () => (/* binding */ anonymousFile),
/* harmony export */   is: () => (/* binding */ temporaryRoot),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2015);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45198);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96277);
/** Folders that live as long as one run. */







const folders = new Set();
// Scratch must not outlive the process, however it ends; only SIGKILL leaves it to whoever empties the temp folder.
process.on("exit", () => {
    for (const folder of folders)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
});
/** The folder for temporary files: the runner's own, which it empties after each job, else the system's. */
const temporaryRoot = () => process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
/**
 * Makes an empty folder that only this user may enter (0700) and that goes when the process ends.
 * @throws {SystemFault} when there is no room for it.
 */
async function makeScratch() {
    const root = temporaryRoot();
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, "fire-flow-"));
        folders.add(folder);
        return folder;
    }
    catch (error) {
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(`the temporary folder ${root}`, error);
    }
}
/**
 * Makes a folder in a scratch folder.
 * @throws {SystemFault} when the disk refuses.
 */
async function makeFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
        return path;
    }
    catch (error) {
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(path, error);
    }
}
/** Makes what `source` can be mounted on: an empty folder or file; or a link that leads where `link` says. */
async function makeMountPoint(path, source, link) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    if (link !== undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(link, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source).catch(() => undefined);
    if (found?.isDirectory())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
    else if (found !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, "");
}
/** Lets any user write in a folder of a scratch folder, which nobody else can enter: whoever it is mounted for can. */
const openToWriters = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o777);
/** Removes a scratch folder before the process ends. */
async function removeScratch(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    folders.delete(folder);
}
/**
 * An open file without a name, to be a child's stdin. A file and not a pipe, because Node's pipes are sockets and a
 * program that opens /dev/stdin by its path, as many do, cannot open a socket. Made at once: to wait for a thread takes
 * longer, before every run.
 * @returns the descriptor, at its beginning; whoever asks closes it
 * @throws {SystemFault} when the disk refuses.
 */
function anonymousFile(content) {
    const root = temporaryRoot();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `fire-flow-${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_5__/* .crypto */ .E)().randomUUID()}`);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let writer;
    try {
        writer = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o400);
        if (content.length > 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(writer, content);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    }
    catch (error) {
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(`the temporary folder ${root}`, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        if (writer !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(writer);
    }
}
/**
 * Puts a folder in its place whole, under another path, which may be on another disk. What is there already stays: it was
 * put there by another run in the meantime.
 * @throws {SystemFault} when the disk refuses.
 */
async function moveFolder(from, to) {
    const draft = `${to}.${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_5__/* .crypto */ .E)().randomUUID()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, draft, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { recursive: true, force: true }).catch(() => { });
        if (["ENOTEMPTY", "EEXIST"].includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)))
            return;
        throw (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .m)(to, error);
    }
}


/***/ }),

/***/ 96277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unwritable)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45198);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38259);
/** The fault of a disk that takes no more, and of a place that is not ours. */



/** What helps, by the system's code. */
const remedies = {
    ENOSPC: "make room on the disk",
    EDQUOT: "this user's share of the disk is used up: make room",
    EROFS: "the disk is read-only: name another place",
    EACCES: "name a place where this user may write",
    EPERM: "name a place where this user may write",
    EEXIST: "a file stands where a folder is needed: name another place",
    ENOTDIR: "a file stands where a folder is needed: name another place",
    EISDIR: "a folder stands there: name another place",
    ENOENT: "the folder is not there any more",
};
/** @param what the path, or what else could not be written. */
function unwritable(what, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    const remedy = Object.hasOwn(remedies, code) ? `; ${remedies[code]}` : "";
    return new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemFault */ .SI((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFinding */ .s)("file.unwritable", `${what} cannot be written (${code})${remedy}`), {
        cause: error,
    });
}


/***/ })

};
