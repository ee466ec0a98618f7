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


/***/ }),

/***/ 59942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ windmillRules)
});

;// CONCATENATED MODULE: ./build/windmill/rules/drift.js
const driftRules = {
    "windmill.drift.lock-file": {
        severity: "error",
        otherwise: { severity: "warning", when: "where it is empty, or only `locks` is no map" },
        why: "wmill overwrites or refuses a wmill-lock.yaml that it cannot read.",
        mend: "Correct it, or remove it and run `wmill generate-metadata rehash`.",
    },
    "windmill.drift.stale": {
        severity: "warning",
        why: "The file was changed since its metadata was made: schema and lock may be those of another program.",
        mend: "Run `wmill generate-metadata`.",
    },
    "windmill.drift.line-ends": {
        severity: "warning",
        why: "wmill hashes bytes: where a checkout makes CRLF of LF ends, it takes for changed what nobody changed.",
        mend: "Check the files out with LF ends, as by `* text=auto eol=lf` in .gitattributes.",
    },
    "windmill.drift.missing": {
        severity: "warning",
        why: "wmill-lock.yaml does not know the asset: its metadata was never made, or not committed.",
        mend: "Run `wmill generate-metadata`.",
    },
    "windmill.drift.foreign": {
        severity: "warning",
        why: "The entry is of an asset that is no longer there.",
        mend: "Remove the line, or lines.",
    },
};

;// CONCATENATED MODULE: ./build/windmill/rules/flows.js
const flowRules = {
    "windmill.flows.refused": {
        severity: "error",
        why: "The server refuses the flow, although `wmill lint` passes it.",
        mend: "Write what the message asks for.",
    },
    "windmill.flows.duplicate-id": {
        severity: "warning",
        why: "Of two steps with one id, `results.<id>` is the result of whichever ran last.",
        mend: "Give each step an id of its own.",
    },
    "windmill.flows.reserved-id": {
        severity: "warning",
        why: "Windmill uses the id itself, so that the step's result cannot be told from it.",
        mend: "Give the step another id.",
    },
    "windmill.flows.id-form": {
        severity: "warning",
        why: "Within a larger expression `results.<id>` only works for ids that are names of JavaScript.",
        mend: "Rename the step, and what refers to it.",
    },
    "windmill.flows.unknown-result": {
        severity: "warning",
        why: "No step of the flow has that id: it is null, and an expression that is only this fails on older servers.",
        mend: "Correct the id, or add the step.",
    },
    "windmill.flows.later-result": {
        severity: "warning",
        why: "The step runs later, so that it has no result yet.",
        mend: "Move the step, or read the result of an earlier one.",
    },
    "windmill.flows.hidden-result": {
        severity: "warning",
        why: "The step runs inside of a loop or branch: only the loop's or branch's own result can be relied on.",
        mend: "Read the result of the loop or branch itself.",
    },
    "windmill.flows.flow-input": {
        severity: "warning",
        why: "An input that the schema does not name is null for everyone who fills in the form.",
        mend: "Add it to the flow's schema, or correct the name.",
    },
    "windmill.flows.expression": {
        severity: "error",
        otherwise: { severity: "warning", when: "of what only older servers refuse" },
        why: "An expression that is no JavaScript fails when its step is reached.",
        mend: "Correct the expression.",
    },
    "windmill.flows.awaited-in-function": {
        severity: "warning",
        why: "Older servers write `await` before `results.<id>`, which only an async function may hold.",
        mend: "Read the result outside of the function, into a constant.",
    },
    "windmill.flows.unknown-input": {
        severity: "warning",
        why: "What the step runs has no such parameter: the value is dropped.",
        mend: "Correct the name, or remove the transform.",
    },
    "windmill.flows.missing-input": {
        severity: "warning",
        why: "What the step runs has a parameter without a default that nothing fills.",
        mend: "Add it to `input_transforms`.",
    },
    "windmill.flows.input-type": {
        severity: "warning",
        why: "The static value is of another type than the parameter.",
        mend: "Write a value of the parameter's type.",
    },
    "windmill.flows.endless-loop": {
        severity: "warning",
        why: "A while loop that nothing stops runs until it is cancelled.",
        mend: "Add `stop_after_if` to a step of its body.",
    },
    "windmill.flows.endless-recursion": {
        severity: "warning",
        why: "A flow that runs itself every time, alone or by way of others, starts new jobs until it is cancelled.",
        mend: "Run it in a branch, or give the step a `skip_if` or one before it a `stop_after_if`.",
    },
    "windmill.flows.unreachable-branch": {
        severity: "warning",
        why: "Nothing leads into the branch.",
        mend: "Correct its condition, or remove it.",
    },
    "windmill.flows.secret": {
        severity: "warning",
        why: "A secret in a flow is readable by everyone who may read the flow or the repository.",
        mend: "Make it a variable with `is_secret`, and write `$var:<path>`; and replace the secret, which is known now.",
    },
};

;// CONCATENATED MODULE: ./build/windmill/rules/references.js
const referenceRules = {
    "windmill.references.path": {
        severity: "error",
        why: "The server refuses a step whose path is not below u/, f/, g/ or hub/.",
        mend: "Write the whole path: `f/folder/name`.",
    },
    "windmill.references.step": {
        severity: "warning",
        why: "A step that runs what does not exist fails when it is reached.",
        mend: "Correct the path, or add what it names.",
    },
    "windmill.references.hub": {
        severity: "warning",
        why: "A script of the hub is found by its number.",
        mend: "Write `hub/<number>/<app>/<name>`.",
    },
    "windmill.references.schedule-target": {
        severity: "warning",
        why: "A schedule of what does not exist never runs anything.",
        mend: "Correct `script_path` or `is_flow`.",
    },
    "windmill.references.trigger-target": {
        severity: "warning",
        why: "A trigger of what does not exist never runs anything.",
        mend: "Correct the path, or `is_flow` beside it.",
    },
    "windmill.references.app-target": {
        severity: "warning",
        why: "A component of an app that runs what does not exist fails when it is used.",
        mend: "Correct its `path` or its `runType`.",
    },
    "windmill.references.handler": {
        severity: "warning",
        why: "A handler that does not exist tells nobody that something failed or recovered.",
        mend: "Correct the path: `script/f/team/name` or `flow/f/team/name`.",
    },
    "windmill.references.resource": {
        severity: "warning",
        why: "A job that reads a resource which does not exist fails at its start.",
        mend: "Correct the path, or add the resource.",
    },
    "windmill.references.variable": {
        severity: "warning",
        why: "A job that reads a variable which does not exist fails at its start.",
        mend: "Correct the path, or add the variable.",
    },
    "windmill.references.resource-type": {
        severity: "warning",
        why: "A resource of a type that the server does not have cannot be pushed.",
        mend: "Correct the type, or add it as `<name>.resource-type.yaml`.",
    },
    "windmill.references.import": {
        severity: "warning",
        why: "A script whose import leads nowhere fails at its start.",
        mend: "Correct the import, or add the script that it names.",
    },
    "windmill.references.folder-meta": {
        severity: "warning",
        why: "Without folder.meta.yaml a push by anyone but an administrator ends at the missing folder.",
        mend: "Add it: `wmill sync pull` writes that of the server, and `wmill folder add-missing` one without owners.",
    },
};

// EXTERNAL MODULE: ./build/windmill/rules/scripts.js
var scripts = __webpack_require__(73889);
// EXTERNAL MODULE: ./build/windmill/rules/server.js
var server = __webpack_require__(57590);
;// CONCATENATED MODULE: ./build/windmill/rules/structure.js
const structureRules = {
    "windmill.structure.unreadable": {
        severity: "error",
        why: "What cannot be read is neither pushed nor judged.",
        mend: "Make it a regular file of this user's, below 32 MiB.",
    },
    "windmill.structure.encoding": {
        severity: "warning",
        otherwise: { severity: "error", when: "of UTF-16" },
        why: "wmill reads UTF-8 only: UTF-16 ends its run, other bytes are replaced by signs that nobody wrote.",
        mend: "Save the file as UTF-8.",
    },
    "windmill.structure.link": {
        severity: "warning",
        why: "A link to a folder or to nothing is not part of what is pushed. What one to a file elsewhere leads to is, but it is not read here.",
        mend: "Put the files themselves there.",
    },
    "windmill.structure.merge-conflict": {
        severity: "error",
        why: "The file holds two versions and is none of them; wmill refuses it, or overwrites it if it is wmill-lock.yaml.",
        mend: "Choose one side and remove the markers.",
    },
    "windmill.structure.yaml": {
        severity: "error",
        otherwise: { severity: "warning", when: "of JSON that wmill reads all the same, or not as JSON" },
        why: "wmill ends at YAML that it cannot read, often with a message about something else.",
        mend: "Correct the YAML at the place given.",
    },
    "windmill.structure.schema": {
        severity: "error",
        otherwise: { severity: "warning", when: "where the schema alone refuses it, and the server does not" },
        why: "The server or the CLI refuses what is not in the form of its schema.",
        mend: "Write it in the form that the message shows.",
    },
    "windmill.structure.unknown-key": {
        severity: "warning",
        why: "A key that Windmill does not know is dropped without a word.",
        mend: "Correct the key, or remove it.",
    },
    "windmill.structure.config": {
        severity: "warning",
        why: "wmill does not check wmill.yaml: a misspelt key or a wrong type is as if it were not there.",
        mend: "Correct the key or the value; `wmill config` lists them.",
    },
    "windmill.structure.config-refused": {
        severity: "error",
        why: "wmill ends at such a wmill.yaml.",
        mend: "Correct it as the message says.",
    },
    "windmill.structure.no-workspace": {
        severity: "warning",
        why: "Nothing was judged, so that a pass says nothing.",
        mend: "Name the folder that holds wmill.yaml, or f/ and u/.",
    },
    "windmill.structure.guessed": {
        severity: "notice",
        why: "Without a wmill.yaml it is not known which files are pushed, or how folders are named.",
        mend: "Add one: `wmill init`.",
    },
    "windmill.structure.stray-flow": {
        severity: "error",
        otherwise: { severity: "warning", when: "outside of u/, f/ and g/, where the file may be anything" },
        why: "Only a folder named `.flow` (or `__flow`) is a flow: this one is never deployed, and wmill does not say so.",
        mend: "Put it in a folder that is named so.",
    },
    "windmill.structure.folder-suffix": {
        severity: "error",
        why: "wmill refuses to push while a folder is named in the form that `nonDottedPaths` does not name.",
        mend: "Rename the folder, or change `nonDottedPaths` in wmill.yaml.",
    },
    "windmill.structure.no-main-file": {
        severity: "warning",
        why: "The folder is named like a flow or an app and holds none.",
        mend: "Add its main file, or remove the folder.",
    },
    "windmill.structure.swallowed": {
        severity: "warning",
        why: "What stands in a flow's or an app's folder is taken for a part of it, and is no asset of its own.",
        mend: "Move it out of the folder.",
    },
    "windmill.structure.no-metadata": {
        severity: "warning",
        why: "wmill makes up the metadata of a program that has none, also in a dry run.",
        mend: "Run `wmill generate-metadata` and commit what it writes.",
    },
    "windmill.structure.orphan-metadata": {
        severity: "error",
        otherwise: { severity: "warning", when: "where a program begins with its name, by which wmill finds one" },
        why: "A script cannot be deployed from its metadata alone: a push fails.",
        mend: "Add the program beside it, or remove the metadata.",
    },
    "windmill.structure.two-programs": {
        severity: "error",
        otherwise: { severity: "warning", when: "as long as no metadata makes a script of them" },
        why: "One path can be one script only: a push fails.",
        mend: "Keep one of the programs.",
    },
    "windmill.structure.language": {
        severity: "error",
        otherwise: { severity: "warning", when: "as long as no metadata makes a script of it" },
        why: "wmill tells a script's language by its ending, and this one names none.",
        mend: "Rename it: `.pg.sql`, `.my.sql`, `.bq.sql`, `.sf.sql`, `.ms.sql`, `.odb.sql` or `.duckdb.sql`.",
    },
    "windmill.structure.inline-missing": {
        severity: "error",
        otherwise: { severity: "warning", when: "of an app or a resource" },
        why: "wmill refuses to push a flow whose program is not there, and deploys an app with an empty one.",
        mend: "Add the file, or correct its name.",
    },
    "windmill.structure.lock-missing": {
        severity: "warning",
        why: "Without its lock the server resolves dependencies anew, and may find others than were tested.",
        mend: "Run `wmill generate-metadata` and commit the lock.",
    },
    "windmill.structure.kind": {
        severity: "error",
        why: "The server knows no other kinds of scripts.",
        mend: "Take one of the kinds that the message names.",
    },
    "windmill.structure.cron": {
        severity: "error",
        otherwise: { severity: "warning", when: "where some servers take it" },
        why: "The server refuses a schedule that it cannot read.",
        mend: "Write six fields: second, minute, hour, day of month, month, day of week.",
    },
    "windmill.structure.timezone": {
        severity: "error",
        why: "The server refuses a time zone that it does not know.",
        mend: "Write a name of the IANA database, such as `Europe/Berlin`.",
    },
};

;// CONCATENATED MODULE: ./build/windmill/rules/index.js
/** All rules of the Windmill guard. */






const windmillRules = {
    ...structureRules,
    ...referenceRules,
    ...flowRules,
    ...scripts/* scriptRules */.t,
    ...driftRules,
    ...server/* serverRules */.F,
    "windmill.excuse.unused": {
        severity: "warning",
        why: "An excuse that excuses nothing hides the next fault of its kind.",
        mend: "Remove the comment.",
    },
    "windmill.excuse.unknown-rule": {
        severity: "warning",
        why: "What nobody finds nobody has to excuse: the finding that was meant is still told.",
        mend: "Write the rule as it stands in brackets behind the finding.",
    },
    "windmill.excuse.no-reason": {
        severity: "warning",
        why: "An excuse without a reason cannot be judged by the next reader.",
        mend: "Write `# fire-flow: allow <rule> -- why`.",
    },
    "windmill.sync.not-run": {
        severity: "notice",
        why: "What only the server can say was not asked.",
        mend: "Nothing to mend: the findings are those of the files alone.",
    },
};


/***/ }),

/***/ 73889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ scriptRules)
/* harmony export */ });
const scriptRules = {
    "windmill.scripts.syntax": {
        severity: "error",
        otherwise: { severity: "warning", when: "where the grammar is known to stumble over valid programs" },
        why: "The program cannot run; wmill also resets its schema to an empty one.",
        mend: "Correct the program at the place given.",
    },
    "windmill.scripts.grammar-missing": {
        severity: "error",
        why: "Without its grammar no program of the language can be judged.",
        mend: "Install Fire-Flow again: the folder grammars/ belongs beside its bundle.",
    },
    "windmill.scripts.no-main": {
        severity: "warning",
        why: "Windmill runs the function `main`: without one the script can only be imported.",
        mend: "Add it, or set `no_main_func: true` if it is a library.",
    },
    "windmill.scripts.signature": {
        severity: "warning",
        why: "Forms and callers go by the schema, the program by its parameters.",
        mend: "Run `wmill generate-metadata`.",
    },
    "windmill.scripts.plain-secret": {
        severity: "warning",
        why: "A secret in plain text is known to everyone who may read the repository, and the server takes it for encrypted.",
        mend: "Replace the secret, and leave its value to `wmill sync pull`, which encrypts it.",
    },
    "windmill.scripts.lock": {
        severity: "warning",
        why: "A lock that does not hold what the program imports installs something else, or fails.",
        mend: "Run `wmill generate-metadata`.",
    },
};


/***/ }),

/***/ 57590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ serverRules)
/* harmony export */ });
const serverRules = {
    "windmill.server.untrusted-event": {
        severity: "error",
        why: "Whoever may open a pull request from a fork would run code of theirs beside the token.",
        mend: "Give the token only to jobs on push, schedule, workflow_dispatch or pull requests of the repository's own branches.",
    },
    "windmill.server.unavailable": {
        severity: "error",
        why: "The server was to be asked and could not be: nothing is claimed about what it would say.",
        mend: "Correct URL, workspace or token, or ask again when the server can be reached.",
    },
    "windmill.server.unclear": {
        severity: "error",
        why: "wmill ended well without saying that it did anything, as it does when a question of its own was not answered.",
        mend: "Run the command that the message names by hand, and see what it asks.",
    },
    "windmill.server.refused": {
        severity: "error",
        why: "The push ends there; when it is no dry run, what came before stays applied.",
        mend: "Correct what the message says.",
    },
    "windmill.server.metadata": {
        severity: "error",
        why: "The server cannot make the lock or the schema: the asset is deployed and then fails when it is run.",
        mend: "Correct the imports or the program as the message says.",
    },
    "windmill.server.lock-job": {
        severity: "error",
        why: "wmill calls a push a success whose lock jobs failed on the server: what was pushed cannot run.",
        mend: "Correct the imports of the asset, and push again.",
    },
    "windmill.server.partly-applied": {
        severity: "error",
        why: "wmill does not take back what it pushed before an item was refused.",
        mend: "Correct the item and push again, or pull to see what the server holds.",
    },
    "windmill.server.stale": {
        severity: "warning",
        why: "wmill would make its metadata anew: schema and lock may be those of another program.",
        mend: "Run `wmill generate-metadata` and commit what it writes.",
    },
    "windmill.server.deletes": {
        severity: "warning",
        why: "What is absent here is deleted on the server by a push, also what somebody made there by hand.",
        mend: "Run `wmill sync pull` to keep it, or push to delete it.",
    },
    "windmill.server.left-out": {
        severity: "notice",
        why: "Pushing a raw app runs the install scripts of its packages, and what has more than 32 MiB is not read: the server was not asked about them.",
        mend: "Nothing to mend: run `wmill sync push --dry-run` where such code may run.",
    },
    "windmill.server.changes": {
        severity: "notice",
        why: "It tells what a push would do.",
        mend: "Nothing to mend.",
    },
};


/***/ })

};
