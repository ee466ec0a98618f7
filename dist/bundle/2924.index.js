export const id = 2924;
export const ids = [2924,2944];
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

/***/ 39893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ extractFinding),
/* harmony export */   k: () => (/* binding */ extractProgram),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   vL: () => (/* binding */ extractRules)
/* harmony export */ });
/* unused harmony export MAX_PROGRAM */
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68476);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43876);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59692);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51816);
/**
 * GENERATE: a prompt goes to the provider, again where that can help, and what comes back is searched for a program.
 * How prompts are written stands in `prompt.ts`.
 */




/** Milliseconds that the waits of one call may take together. */
const MAX_WAITING = 60_000;
const FIRST_WAIT = 1_000;
/**
 * Asks until there is an answer, a fault that asking again cannot mend, or no try or time left. Waits as long as the
 * server says, else 1, 2, 4 … s less a jitter of up to a half; a wait that does not fit is not begun.
 */
async function ask(provider, request, parts) {
    const { sleep, now, random, observe, tries = 4, deadline = Number.POSITIVE_INFINITY } = parts;
    let waited = 0;
    for (let count = 1;; count += 1) {
        const reply = await provider.answer(request);
        if (reply.kind === "answer") {
            for (const finding of reply.notices ?? [])
                observe({ event: "notice", finding });
            return { reply, usage: reply.usage, tries: count };
        }
        const given = { reply, usage: _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .noUsage */ .tk, tries: count };
        if (!reply.transient || count >= tries || request.signal.aborted)
            return given;
        const wait = reply.retryAfterMs ?? Math.round(FIRST_WAIT * 2 ** (count - 1) * (1 - random() / 2));
        if (waited + wait > MAX_WAITING || now() + wait >= deadline)
            return given;
        observe({ event: "waiting", forMs: wait, why: reply.finding.message });
        try {
            await sleep(wait, request.signal);
        }
        catch (error) {
            if (request.signal.aborted)
                return given;
            throw error;
        }
        waited += wait;
    }
}
// ---------------------------------------------------------------- extracting
const extractRules = {
    "extract.empty": {
        severity: "error",
        why: "An answer without text holds no program.",
        mend: "Nothing is to be done in the contract; if it stays, ask another model or raise max-output-tokens.",
    },
    "extract.no-code": {
        severity: "error",
        why: "Prose is not a program; only a fenced code block is taken for one.",
        mend: "If it stays, ask another model: this one does not follow the form of the answer.",
    },
    "extract.truncated": {
        severity: "error",
        why: "A cut answer is not a whole program, even where it looks like one.",
        mend: "Raise max-output-tokens, or ask for less in the task.",
    },
    "extract.too-large": {
        severity: "error",
        why: "A program over 256 KiB is not read, run or committed.",
        mend: "Ask another model, or ask for less in the task.",
    },
    "extract.refused": {
        severity: "error",
        why: "The model declined, or a filter took its answer away.",
        mend: "Reword the task, or ask another model.",
    },
    "extract.repeated": {
        severity: "error",
        why: "A program that failed before fails again; it is not run a second time.",
        mend: "If it stays, set a temperature, or ask another model.",
    },
};
const extractFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFamily */ .VV)(extractRules);
/** Bytes of a program's UTF-8 text. */
const MAX_PROGRAM = 256 * 1024;
/**
 * The program in an answer, with LF line ends and one at its end: the longest fenced block tagged with the language,
 * else the longest block. The findings of a failure are worded for the model that has to answer again.
 */
function extractProgram(answer, language) {
    const form = `answer with the whole program in one fenced code block that starts with \`\`\`${language.tags[0]}`;
    if (answer.finish === "refused") {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.refused", `the model declined to answer: "${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(answer.text, 200)}"`));
    }
    if (answer.finish === "length") {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.truncated", `the answer was cut at the limit of its length: ${form}, and write less`));
    }
    if (answer.text.trim() === "")
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.empty", `the answer was empty: ${form}`));
    const blocks = (0,_fences_js__WEBPACK_IMPORTED_MODULE_3__/* .fencedBlocks */ .C)(withoutThoughts(answer.text)).filter((it) => !it.closed || it.text.trim() !== "");
    const tagged = blocks.filter((it) => language.tags.includes(tagOf(it)));
    const chosen = longest(tagged.length > 0 ? tagged : blocks);
    if (chosen === undefined) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.no-code", `the answer holds no fenced code block: ${form}`));
    }
    // An open block of the language is a cut program, even beside a longer whole one: nobody knows which one was meant.
    if (!chosen.closed || tagged.some((it) => !it.closed)) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.truncated", `the answer ends inside a code block that is not closed: ${form}`));
    }
    const bytes = Buffer.byteLength(chosen.text);
    if (bytes > MAX_PROGRAM) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(extractFinding("extract.too-large", `the program has ${bytes} bytes, more than ${MAX_PROGRAM}: write a shorter one`));
    }
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)(chosen.text);
}
/** Reasoning models served locally may put their thoughts, drafts included, before the answer. */
function withoutThoughts(text) {
    const end = text.indexOf("</think>");
    return text.trimStart().startsWith("<think>") && end !== -1 ? text.slice(end + "</think>".length) : text;
}
/** The first word of the info string: `python`, also out of `Python title="x"`, `{.python}` or `python:main.py`. */
const tagOf = ({ info }) => /[^\s{}.:,=]+/.exec(info)?.[0].toLowerCase() ?? "";
/** The longest block, the last of equals. */
const longest = (blocks) => blocks.reduce((best, it) => (best === undefined || it.text.length >= best.text.length ? it : best), undefined);


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


/***/ })

};
