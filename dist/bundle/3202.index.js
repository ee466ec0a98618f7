export const id = 3202;
export const ids = [3202];
export const modules = {

/***/ 96572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ bestOf)
/* harmony export */ });
/** The attempt that the loop repairs, and that people are shown, of those whose answer held a program. */
/** The highest score, the latest of equals. */
const bestOf = (attempts) => attempts
    .filter((it) => it.gate !== "extract")
    .reduce((best, it) => (best === undefined || it.score >= best.score ? it : best), undefined);


/***/ }),

/***/ 93202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pn: () => (/* reexport */ canOpenIssues),
  wS: () => (/* reexport */ closeIssue),
  $z: () => (/* binding */ deliveries),
  O$: () => (/* reexport */ deliveryFinding),
  SU: () => (/* reexport */ deliveryRules),
  YZ: () => (/* reexport */ openIssue),
  xE: () => (/* reexport */ pairBranch),
  b$: () => (/* reexport */ readCheckout),
  e1: () => (/* reexport */ remoteOf),
  O2: () => (/* reexport */ seeRepository)
});

// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/github/fault.js
var fault = __webpack_require__(96730);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/deliveries/blob-id.js

/** Git's object id of a file's content: SHA-1 over `blob <bytes>\0` and the bytes (gitformat-loose). */
function blobId(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/neutralise.js
var neutralise = __webpack_require__(16972);
;// CONCATENATED MODULE: ./build/deliveries/plain.js

/**
 * Foreign text in a line of a commit message or in a title, where `Closes #1`, `@team` and `[skip ci]` mean something: they are broken
 * by a zero-width space. It never begins a line, so that it can be no trailer and no comment.
 */
const plain = (text, limit = 120) => (0,neutralise/* oneLine */.TN)(text, limit)
    .replace(/[@#[]|(?<=\bgh)-(?=\d)|:(?=\/\/)/gi, (it) => `${it}\u200b`)
    .trim();

;// CONCATENATED MODULE: ./build/deliveries/message.js
/** What a commit says: a conventional headline, what was proven, and trailers by which a run is found again. */


const TRACE = "Fire-Flow-Trace-Id";
const HEADLINE = 72;
/** The message of a commit; `program`: what becomes of the program in it. */
function commitMessage(work, program, headline) {
    const { report } = work;
    const path = plain(work.program.path);
    const own = {
        added: `feat: add ${path}, proven against its contract`,
        changed: `feat: renew ${path}, proven against its contract`,
        kept: `chore: renew the proof of ${path}`,
    }[program];
    const cases = report.attempts.at(-1)?.cases.length ?? 0;
    const model = report.provider?.model ?? report.provider?.name;
    const said = report.task === undefined ? [] : [`Task: ${plain(report.task, 500)}`];
    const trailers = [
        `${TRACE}: ${plain(work.traceId)}`,
        `Contract-Sha256: ${plain(report.contract.sha256)}`,
        ...(model === undefined ? [] : [`Model: ${plain(model)}`]),
    ];
    return {
        headline: plain(headline ?? own, headline === undefined ? HEADLINE : 200),
        body: [`Proven on ${(0,count/* count */.U)(cases, "case")} of ${plain(work.contract)}.`, ...said, trailers.join("\n")].join("\n\n"),
    };
}
/** Whether the message is of a commit of that run, or of any run. */
function isOurs(message, traceId) {
    const [, found] = new RegExp(`^${TRACE}: (\\S+)$`, "m").exec(message) ?? [];
    return found !== undefined && (traceId === undefined || found === traceId);
}
/** The run that a commit is of. */
const traceIn = (message) => new RegExp(`^${TRACE}: (\\S+)$`, "m").exec(message)?.[1];

// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
;// CONCATENATED MODULE: ./build/deliveries/rules.js
/** What can be in the way of a delivery, beside what GitHub itself says. */

const deliveryRules = {
    "delivery.no-token": {
        severity: "error",
        why: "Without a token nothing can be written to the repository.",
        mend: "Set github-token, or deliver nothing: delivery: none and on-escalation: none.",
    },
    "delivery.no-repository": {
        severity: "error",
        why: "What is no part of a repository on GitHub cannot be delivered to one.",
        mend: "Check the repository out first (actions/checkout), or set delivery: none and on-escalation: none.",
    },
    "delivery.detached-head": {
        severity: "error",
        why: "A commit needs a branch to go on.",
        mend: "Name one with branch, or check one out.",
    },
    "delivery.uncommitted": {
        severity: "error",
        why: "A proof over a contract or cases that nobody else has cannot be run again by anyone.",
        mend: "Commit contract and cases first, or set delivery: none.",
    },
    "delivery.submodule": {
        severity: "error",
        why: "What is in a submodule belongs to another repository.",
        mend: "Run in that repository, or name a program outside of the submodule.",
    },
    "delivery.lfs": {
        severity: "error",
        why: "A program under Git LFS would be committed as itself, not as the pointer that LFS expects.",
        mend: "Take the path out of LFS in .gitattributes, or name another program.",
    },
    "delivery.case-clash": {
        severity: "error",
        why: "Two paths that differ by case alone are one file on macOS and Windows.",
        mend: "Spell the program as the repository does, or rename what is there.",
    },
    "delivery.path": {
        severity: "error",
        why: "A link or a file in the way of the path would make the commit write somewhere else than it says.",
        mend: "Name a path that leads through plain folders to a plain file.",
    },
    "delivery.protected-branch": {
        severity: "error",
        why: "The branch takes commits through its own rules alone.",
        mend: "Set delivery: pull-request, name another branch, or let the token bypass the rules.",
    },
    "delivery.branch-missing": {
        severity: "error",
        why: "There is no branch to deliver to or to start from.",
        mend: "Name an existing one with base.",
    },
    "delivery.archived": {
        severity: "error",
        why: "An archived repository takes nothing.",
        mend: "Unarchive it, or set delivery: none and on-escalation: none.",
    },
    "delivery.issues-disabled": {
        severity: "error",
        why: "What does not pass could not be told anybody.",
        mend: "Turn on Settings → General → Issues, or set on-escalation: none.",
    },
    "delivery.program-changed": {
        severity: "error",
        why: "Somebody else's program is on the branch by now and does not hold: overwriting it would lose their work.",
        mend: "Take the proven program from the report folder, or run again.",
    },
    "delivery.found": {
        severity: "notice",
        why: "Another run or a person was faster, and what they left holds as well.",
        mend: "Nothing: it was proven again and is left alone.",
    },
    "delivery.outdated": {
        severity: "error",
        why: "Contract or cases changed on the branch while the run went, and the program does not hold against them.",
        mend: "Run again: it starts from the new contract.",
    },
    "delivery.moving": {
        severity: "error",
        why: "The branch got a new commit each time that this one was to be put on it.",
        mend: "Run deliver on the report folder once the branch is at rest.",
    },
    "delivery.edited": {
        severity: "error",
        why: "A person's work on the pull request's branch is never overwritten.",
        mend: "Mend what the comment on the pull request shows, or close it and delete its branch.",
    },
    "delivery.reviewer": {
        severity: "warning",
        why: "GitHub asks only those for a review who may see the repository.",
        mend: "Correct reviewers.",
    },
    "delivery.draft": {
        severity: "notice",
        why: "Drafts are not to be had in every plan.",
        mend: "Nothing: the pull request was made ready for review.",
    },
    "delivery.no-workflow": {
        severity: "notice",
        why: "GitHub starts no workflow for what its own GITHUB_TOKEN pushes.",
        mend: "Give github-token a token of its own (a GitHub App's, or a person's) where CI shall run on it.",
    },
    "delivery.cancelled": {
        severity: "error",
        why: "What was under way when the run was cancelled may be done or not.",
        mend: "Run deliver on the report folder: it looks first, and does what is missing.",
    },
    "delivery.not-pushed": {
        severity: "error",
        why: "git would not take the commit.",
        mend: "See what git says.",
    },
    "delivery.tampered": {
        severity: "error",
        why: "What is delivered must be what was proven, byte for byte.",
        mend: "Run generate again; find out who wrote to the report folder.",
    },
    "delivery.nothing": {
        severity: "error",
        why: "The report's run has left nothing to deliver.",
        mend: "Name the report folder of a run that passed, with a delivery, or of one that escalated, with on-escalation: issue.",
    },
};
const deliveryFinding = (0,findings/* ruleFamily */.VV)(deliveryRules);

;// CONCATENATED MODULE: ./build/deliveries/commit-on.js
/** Putting a program and its proof on a branch: once, on what was judged, and never over somebody else's work. */





/** How often a commit is tried while the branch moves or GitHub fails. */
const TRIES = 5;
const PAUSE_MS = 500;
/**
 * Looks at the branch before every try, so that neither a moved head nor an answer that was lost leads to a second
 * commit or over somebody's work.
 * @throws {SystemFault} what GitHub said last.
 */
async function commitOn({ remote, branch }, work, parts, headline) {
    let ours = work;
    let last;
    for (let tries = 1; tries <= TRIES; tries += 1) {
        const head = await remote.look(branch, pathsOf(ours));
        if (head === undefined)
            throw missing(branch);
        const settled = await settle(head, ours, remote, parts);
        if ("status" in settled)
            return settled;
        ours = settled;
        try {
            const files = [ours.program, ours.proof].filter((it) => !isThere(it, head));
            const there = head.blobs.get(ours.program.path);
            const what = files.length < 2 ? "kept" : there === undefined ? "added" : "changed";
            const message = commitMessage(ours, what, headline);
            return { status: "delivered", oid: await remote.commit({ branch, on: head.oid, files, message }), findings: [] };
        }
        catch (error) {
            if (!(0,fault/* isFault */.Zh)(error, ...again))
                throw error;
            last = error;
            await parts.sleep(PAUSE_MS * tries);
        }
    }
    if (!(0,fault/* isFault */.Zh)(last, "github.stale-head"))
        throw last;
    const why = `branch ${branch} moved on ${TRIES} times while the commit was to be put on it; run deliver on the report folder once it is at rest`;
    throw new faults/* SystemFault */.SI(deliveryFinding("delivery.moving", why), { cause: last });
}
/** After these it is looked whether it was done, and tried again where it was not. */
const again = [
    "github.stale-head",
    "github.conflict",
    "github.unavailable",
    "github.timeout",
    "github.connection",
];
const pathsOf = (work) => [
    ...new Set([work.program.path, work.proof.path, ...work.basis.keys()]),
];
/** Whether the head has this very file. */
const isThere = (file, head) => head.blobs.get(file.path) === blobId(file.text);
/** The end, where the head holds everything or something that must not be overwritten; else what is to be committed on it. */
async function settle(head, ours, remote, parts) {
    if (isThere(ours.program, head) && isThere(ours.proof, head)) {
        const own = head.commits.find((it) => isOurs(it.message, ours.traceId));
        return { status: own ? "delivered" : "unchanged", oid: (own ?? head).oid, findings: [] };
    }
    const changed = [...ours.basis].filter(([path, oid]) => head.blobs.get(path) !== oid).map(([path]) => path);
    const theirs = !isThere(ours.program, head) && changed.includes(ours.program.path);
    if (changed.every((it) => it === ours.program.path) && !theirs)
        return ours;
    const contract = await textAt(head, ours.contract, remote);
    if (contract === undefined) {
        return failed("delivery.outdated", `${ours.contract} is gone from the branch (${commit_on_short(head)}); run again with a contract that is there`);
    }
    const cases = ours.cases === undefined ? undefined : await textAt(head, ours.cases, remote);
    const there = theirs ? await textAt(head, ours.program.path, remote) : undefined;
    const proven = await parts.proveAgain({
        oid: head.oid,
        contract,
        ...(cases !== undefined && { cases }),
        program: there ?? ours.program.text,
        basis: new Map([...ours.basis.keys()].map((path) => [path, head.blobs.get(path)])),
    });
    if ("rule" in proven) {
        return there === undefined
            ? failed("delivery.outdated", `${changed.join(", ")} changed on the branch (${commit_on_short(head)}), where the program does not hold: ${bare(proven.message)}. Run again`)
            : failed("delivery.program-changed", `${ours.program.path} was changed on the branch (${commit_on_short(head)}) meanwhile and does not hold: ${bare(proven.message)}. It is left alone`);
    }
    if (there === undefined)
        return proven;
    const by = head.commits.map((it) => traceIn(it.message)).find((it) => it !== undefined);
    const who = by === undefined ? "somebody" : `run ${by}`;
    const why = `${ours.program.path} is on the branch already, by ${who} (${commit_on_short(head)}): it was proven again and holds, so it is left alone`;
    return { status: "unchanged", oid: head.oid, findings: [deliveryFinding("delivery.found", why)] };
}
const failed = (rule, message) => ({
    status: "failed",
    findings: [deliveryFinding(rule, message)],
});
async function textAt(head, path, remote) {
    const oid = head.blobs.get(path);
    return oid === undefined ? undefined : remote.read(oid);
}
const commit_on_short = ({ oid }) => oid.slice(0, 7);
const missing = (branch) => new faults/* SystemFault */.SI(deliveryFinding("delivery.branch-missing", `branch ${branch} is not there; name one that is with branch, or where to start it with base`));
/** A sentence without its full stop, to go on after it. */
const bare = (text) => text.replace(/\.$/, "");

;// CONCATENATED MODULE: ./build/deliveries/preflight.js


/** No object has it. */
const NO_OID = "0".repeat(40);
/** No branch has it: it ends in what git forbids no one, and nobody made. */
const NO_BRANCH = "fire-flow/preflight-of-nothing";
/** The repository as the token sees it, or why it cannot be delivered to. */
async function seeRepository(github) {
    try {
        const repository = await github.request("GET /repos/{owner}/{repo}");
        if (repository.archived !== true)
            return { repository, findings: [] };
        const why = `${github.url} is archived; unarchive it, or set delivery: none and on-escalation: none`;
        return { findings: [deliveryFinding("delivery.archived", why)] };
    }
    catch (error) {
        return { findings: [refusedOr(error)] };
    }
}
/** Commits. */
const canWriteContents = ({ github }) => probe(github.request("POST /repos/{owner}/{repo}/git/refs", { ref: `refs/heads/${NO_BRANCH}`, sha: NO_OID }));
/** Pull requests, from Actions too. */
const canOpenPullRequests = ({ github, base }) => probe(github.request("POST /repos/{owner}/{repo}/pulls", { title: "preflight", head: NO_BRANCH, base }));
/** Issues, which a repository may have switched off. */
async function canOpenIssues(github, repository) {
    if (repository.has_issues === false) {
        const why = `${github.url} has issues turned off; turn on Settings → General → Issues, or set on-escalation: none`;
        return [deliveryFinding("delivery.issues-disabled", why)];
    }
    // An issue without a title is none.
    return probe(github.request("POST /repos/{owner}/{repo}/issues", { title: "" }));
}
async function probe(call) {
    try {
        await (0,fault/* unless */.NJ)(call, "github.invalid", "github.not-found", "github.conflict", "github.not-an-api");
        return [];
    }
    catch (error) {
        return [refusedOr(error)];
    }
}
/** What a person has to change; anything else is no answer. */
function refusedOr(error) {
    if ((0,fault/* isFault */.Zh)(error, "github.forbidden", "github.unauthorized", "github.not-found", "github.gone", "github.moved")) {
        return error.finding;
    }
    throw error;
}
/** Rules of a ruleset by which no commit comes on a branch but through a pull request. */
const closing = new Set([
    "pull_request",
    "update",
    "required_status_checks",
    "merge_queue",
    "required_deployments",
]);
/** Whether the branch takes a commit as it is: rulesets, and protection of the classic kind. */
async function takesCommits({ github, branch }) {
    const there = await (0,fault/* unless */.NJ)(github.request("GET /repos/{owner}/{repo}/branches/{branch}", { branch }), "github.not-found");
    if (there?.protected !== true)
        return [];
    const why = (await closedByRules(github, branch)) ?? (await closedByProtection(github, branch));
    if (why === undefined)
        return [];
    const next = "set delivery: pull-request, name another branch, or let this token bypass the rules";
    return [deliveryFinding("delivery.protected-branch", `branch ${branch} takes no commits: ${why}; ${next}`)];
}
async function closedByRules(github, branch) {
    const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
    const rules = (await (0,fault/* unless */.NJ)(github.request(route, { branch }), "github.not-found", "github.forbidden")) ?? [];
    for (const rule of rules.filter((it) => closing.has(it.type))) {
        if (!(await isBypassed(github, rule.ruleset_id)))
            return `a ruleset demands ${rule.type.replaceAll("_", " ")}`;
    }
    return undefined;
}
async function isBypassed(github, id) {
    if (id === undefined)
        return false;
    const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
    const ruleset = await (0,fault/* unless */.NJ)(github.request(route, { ruleset_id: id }), "github.not-found", "github.forbidden");
    return ruleset?.current_user_can_bypass === "always";
}
/** What of classic protection holds for this very token. */
async function closedByProtection(github, branch) {
    const { owner, repo } = github;
    const asked = github.graphql(protectionQuery, { owner, repo, ref: `refs/heads/${branch}` });
    // A server without GraphQL tells when the commit is pushed.
    const told = await (0,fault/* unless */.NJ)(asked, "github.not-found", "github.not-an-api", "github.graphql", "github.forbidden");
    const rule = told?.repository?.ref?.refUpdateRule;
    if (!rule || rule.viewerCanPush === true)
        return undefined;
    if ((rule.requiredApprovingReviewCount ?? 0) > 0)
        return "its protection demands reviews";
    if ((rule.requiredStatusCheckContexts ?? []).length > 0)
        return "its protection demands status checks";
    return "its protection does not let this token push";
}
const protectionQuery = `query Protection($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      refUpdateRule { viewerCanPush requiredApprovingReviewCount requiredStatusCheckContexts }
    }
  }
}`;

;// CONCATENATED MODULE: ./build/deliveries/commit.js


const commit = {
    preflight: async (place) => [...(await canWriteContents(place)), ...(await takesCommits(place))],
    async deliver(work, place, parts) {
        await ensureBranch(place);
        const { oid, ...committed } = await commitOn(place, work, parts, place.settings.commitMessage);
        return { ...committed, branch: place.branch, ...(oid !== undefined && { commitSha: oid }) };
    },
};
/** A branch that does not exist begins at the head of `base`. */
async function ensureBranch({ remote, branch, base }) {
    if (await remote.look(branch, []))
        return;
    const from = await remote.look(base, []);
    if (from === undefined)
        throw missing(base);
    await remote.create(branch, from.oid);
}

;// CONCATENATED MODULE: ./build/deliveries/marker.js

/** Names a contract and a program: the same in every run on the two, whatever their names hold. */
const pairId = (contract, program) => (0,external_node_crypto_.createHash)("sha256").update(`${contract}\0${program}`).digest("hex").slice(0, 12);
/** A line that nobody sees, by which what is theirs is found again. */
const marker = (kind, id) => `<!-- fire-flow:${kind} ${id} -->`;
/** `fire-flow/totals-py-9f3a1c…`: the branch of a contract and a program. */
function pairBranch(contract, program) {
    const name = program
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")
        .slice(-40);
    return `fire-flow/${name === "" ? "program" : name}-${pairId(contract, program)}`;
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/shell.js
var shell = __webpack_require__(12474);
;// CONCATENATED MODULE: ./build/deliveries/sections.js
/** Markdown of a pull request or an issue: sections, each bounded, the most important first. */

/** GitHub takes 65,536 characters; some are left for what it counts otherwise. */
const LIMIT = 65_000;
/** The sections that fit, in order; of the others it is said that they are in the report. */
function withinLimit(sections) {
    let text = "";
    let left = false;
    for (const section of sections.filter((it) => it !== "")) {
        const longer = text === "" ? section : `${text}\n\n${section}`;
        if (longer.length > LIMIT)
            left = true;
        else
            text = longer;
    }
    return left ? `${text}\n\nMore than fits here is in the run's report.` : text;
}
const CASES = 40;
/** How each case went; no values. */
function casesTable(cases) {
    const rows = cases.slice(0, CASES).map((it) => {
        const went = it.passed ? "passed" : it.status === "ok" ? "wrong" : it.status;
        const cells = [(0,markdown.escapeMarkdown)(it.name, 60), it.source, it.heldBack ? "held back" : "shown", went];
        return `| ${cells.join(" | ")} |`;
    });
    const more = cases.length - rows.length;
    return [
        "| case | source | | went |",
        "|---|---|---|---|",
        ...rows,
        ...(more > 0 ? ["", `and ${more} more`] : []),
    ].join("\n");
}
/** One line for each attempt, the last ones. */
function attemptsTable(attempts) {
    const rows = attempts.slice(-20).map((it) => {
        const first = it.findings[0];
        const what = first === undefined ? "" : `${(0,markdown.inlineCode)(first.rule, 60)} ${(0,markdown.escapeMarkdown)(first.message, 120)}`;
        return `| ${[it.number, it.kind, it.gate, `${it.rules.held}/${it.rules.total}`, what].join(" | ")} |`;
    });
    return ["| attempt | kind | got to | rules | first of what was wrong |", "|--:|---|---|--:|---|", ...rows].join("\n");
}
/** What the contract tells apart, in a line; empty where it was not measured. */
const strengthLine = ({ strength }) => strength === undefined
    ? ""
    : `**Strength ${strength.share}**: the share of ${strength.mutants} wrong outputs that the contract's rules catch alone; ${strength.withExpected.share} with expected outputs.`;

;// CONCATENATED MODULE: ./build/deliveries/pull-request-body.js
/** What a pull request says: what was asked, what was proven, and how anyone proves it again. */






const PROGRAM = 20_000;
const pullRequestTitle = (work) => `Fire-Flow: ${plain(work.program.path, 180)}`;
function pullRequestBody(work, marker) {
    const { report, program } = work;
    const cases = report.attempts.at(-1)?.cases ?? [];
    const tried = (0,count/* count */.U)(cases.length, "case");
    const again = [
        "fire-flow",
        "prove",
        program.path,
        "--contract",
        work.contract,
        ...(work.cases === undefined ? [] : ["--cases", work.cases]),
    ];
    const by = report.provider?.model ?? report.provider?.name;
    return withinLimit([
        marker,
        `${(0,markdown.inlineCode)(program.path)} is proven against ${(0,markdown.inlineCode)(work.contract)} on ${tried}${by === undefined ? "" : `; it was written by ${(0,markdown.escapeMarkdown)(by, 80)}`}. Its proof is ${(0,markdown.inlineCode)(work.proof.path)}.`,
        report.task === undefined ? "" : `**Asked for**\n\n${(0,markdown/* quoteMarkdown */.s)(report.task, 1000)}`,
        strengthLine(report),
        `**Prove it again**, without a model:\n\n${(0,markdown/* codeBlock */.D)((0,shell/* shellCommand */.q)(again), "sh")}`,
        `<details><summary>${tried}</summary>\n\n${casesTable(cases)}\n\n</details>`,
        `<details><summary>The program</summary>\n\n${(0,markdown/* codeBlock */.D)((0,neutralise/* cut */.Jj)(program.text, PROGRAM), report.language)}\n\n</details>`,
        `Run ${(0,markdown.inlineCode)(work.traceId)}. A later run on the same contract and program updates this pull request; what a person commits here is never overwritten.`,
    ]);
}

;// CONCATENATED MODULE: ./build/deliveries/pull-request.js







/** Below this share a contract lets through so much that a person should look first. */
const WEAK = 0.5;
const pullRequest = {
    preflight: async (place) => [...(await canWriteContents(place)), ...(await canOpenPullRequests(place))],
    async deliver(work, place, parts) {
        const { remote, base, branch } = place;
        const based = await remote.look(base, pathsOf(work));
        if (based === undefined)
            throw missing(base);
        const settled = await settle(based, work, remote, parts);
        if ("status" in settled) {
            const { oid, ...rest } = settled;
            return { ...rest, branch: base, ...(oid !== undefined && { commitSha: oid }) };
        }
        const head = await ownBranch(place, based, settled);
        const edited = await isEdited(place, head, based, settled);
        const ours = edited ? await proveEdited(settled, head, place, parts) : settled;
        if ("rule" in ours)
            return complain(ours, head, settled, place);
        const basis = new Map([[ours.program.path, head.blobs.get(ours.program.path)]]);
        const committed = await commitOn(place, { ...ours, basis }, parts, place.settings.commitMessage);
        if (committed.status === "failed")
            return { ...committed, branch };
        const opened = await openOrUpdate(ours, place, parts);
        return {
            status: committed.status === "delivered" || opened.created ? "delivered" : "unchanged",
            branch,
            ...(committed.oid !== undefined && { commitSha: committed.oid }),
            pullRequest: opened.pull,
            findings: [...committed.findings, ...opened.findings],
        };
    },
};
/** The branch as it is, made or set to the base where nothing of anybody's is lost by it. */
async function ownBranch(place, based, work) {
    const { remote, branch, github } = place;
    const paths = pathsOf(work);
    const head = await remote.look(branch, paths);
    if (head === undefined) {
        // Another run may be making it right now.
        await (0,fault/* unless */.NJ)(remote.create(branch, based.oid), "github.invalid");
    }
    else if ([work.program, work.proof].every((it) => isThere(it, head))) {
        return head;
    }
    else if ((await findOpen(place)) === undefined && (await isAllOurs(place, based, head))) {
        // What is left of a pull request that was merged or closed. With one open it would be closed by this.
        await github.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
            ref: `heads/${branch}`,
            sha: based.oid,
            force: true,
        });
    }
    else
        return head;
    const made = await remote.look(branch, paths);
    if (made === undefined)
        throw missing(branch);
    return made;
}
async function isAllOurs({ github }, based, head) {
    const { commits } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
        basehead: `${based.oid}...${head.oid}`,
    });
    return commits.every((it) => isOurs(it.commit.message));
}
/** Whether a person had the last word on the program of the branch. */
async function isEdited({ github, branch }, head, based, { program }) {
    const there = head.blobs.get(program.path);
    if (there === undefined || there === based.blobs.get(program.path))
        return false;
    const [last] = await github.request("GET /repos/{owner}/{repo}/commits", {
        sha: branch,
        path: program.path,
        per_page: 1,
    });
    return last !== undefined && !isOurs(last.commit.message);
}
/** The person's program with a proof of its own, or why it has none. */
async function proveEdited(work, head, { remote }, parts) {
    const text = (path) => remote.read(head.blobs.get(path));
    return parts.proveAgain({
        oid: head.oid,
        contract: await text(work.contract),
        ...(work.cases !== undefined && head.blobs.has(work.cases) && { cases: await text(work.cases) }),
        program: await text(work.program.path),
        basis: head.blobs,
    });
}
/** Says on the pull request, once for each edit, that the person's program does not hold. */
async function complain(why, head, work, place) {
    const { github, branch } = place;
    const pull = await findOpen(place);
    const mark = marker("edited", (head.blobs.get(work.program.path) ?? "").slice(0, 12));
    if (pull) {
        const at = { issue_number: pull.number };
        const comments = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at);
        if (!comments.some((it) => it.body?.includes(mark))) {
            const { escapeMarkdown, inlineCode } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 37403));
            const body = `${mark}\n${inlineCode(work.program.path)} was changed here and does not hold: ${escapeMarkdown(why.message, 2000)}\n\nIt is left alone. Mend it and run ${inlineCode("fire-flow prove")}, or close this pull request and delete its branch to have it written anew.`;
            await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body });
        }
    }
    const message = `${work.program.path} was edited on ${branch} and does not hold: ${bare(why.message)}. It is left alone; mend it there, or close the pull request and delete the branch`;
    return {
        status: "failed",
        branch,
        ...(pull && { pullRequest: numbered(pull) }),
        findings: [deliveryFinding("delivery.edited", message)],
    };
}
const numbered = (it) => ({
    number: it.number,
    url: it.html_url,
});
async function findOpen({ github, branch }) {
    const head = `${github.owner}:${branch}`;
    const [found] = await github.request("GET /repos/{owner}/{repo}/pulls", { head, state: "open", per_page: 1 });
    return found;
}
/** Looks before it creates, and again where an answer was lost: there is never a second one. */
async function openOrUpdate(work, place, parts) {
    const { github, branch, base, settings } = place;
    const findings = [];
    const title = pullRequestTitle(work);
    const body = pullRequestBody(work, marker("pull-request", pairId(work.contract, work.program.path)));
    let draft = settings.draft ?? (work.report.strength?.share ?? 1) < WEAK;
    for (let tries = 1;; tries += 1) {
        const there = await findOpen(place);
        if (there) {
            const created = tries > 1;
            if (there.body !== body || there.title !== title) {
                await github.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
                    pull_number: there.number,
                    title,
                    body,
                });
            }
            if (created)
                findings.push(...(await introduce(there.number, place)));
            return { pull: numbered(there), created, findings };
        }
        try {
            const made = await github.request("POST /repos/{owner}/{repo}/pulls", { head: branch, base, title, body, draft });
            findings.push(...(await introduce(made.number, place)));
            return { pull: numbered(made), created: true, findings };
        }
        catch (error) {
            if (draft && (0,fault/* isFault */.Zh)(error, "github.invalid") && /draft/i.test(error.finding.message)) {
                draft = false;
                findings.push(deliveryFinding("delivery.draft", `${github.url} has no draft pull requests: it was made ready for review`));
            }
            else if (tries >= 4 || !(0,fault/* isFault */.Zh)(error, ...lost))
                throw error;
            await parts.sleep(500 * tries);
        }
    }
}
/** After these it may be there all the same, or by another run. */
const lost = ["github.unavailable", "github.timeout", "github.connection", "github.invalid"];
/** Labels and reviewers; what of them is not to be had is a warning. */
async function introduce(number, { github, settings }) {
    const { labels, reviewers } = settings;
    const findings = [];
    const attempt = async (what, call) => {
        try {
            await call;
        }
        catch (error) {
            if (!(0,fault/* isFault */.Zh)(error, "github.invalid", "github.forbidden", "github.not-found"))
                throw error;
            const why = `${what} were not set on pull request ${number}: ${error.finding.message}`;
            findings.push(deliveryFinding("delivery.reviewer", why));
        }
    };
    if (labels.length > 0) {
        const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/labels";
        await attempt("labels", github.request(route, { issue_number: number, labels: [...labels] }));
    }
    if (reviewers.length > 0) {
        const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers";
        const people = reviewers.filter((it) => !it.includes("/"));
        const teams = reviewers.filter((it) => it.includes("/")).map((it) => it.split("/").at(-1));
        await attempt("reviewers", github.request(route, { pull_number: number, reviewers: people, team_reviewers: teams }));
    }
    return findings;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/system/git-changes.js
var git_changes = __webpack_require__(62944);
;// CONCATENATED MODULE: ./build/deliveries/checkout.js
/** The checkout that a run works in: where it is from, and whether what is judged there is what everybody has. */





/** Reads the checkout around a folder. */
async function readCheckout(folder) {
    const run = (...args) => (0,git_changes.git)(folder, ...args);
    const [head, prefix, branch, remote, outer] = await Promise.all([
        run("rev-parse", "--verify", "--quiet", "HEAD"),
        run("rev-parse", "--show-prefix"),
        run("symbolic-ref", "--quiet", "--short", "HEAD"),
        run("config", "--get", "remote.origin.url"),
        run("rev-parse", "--show-superproject-working-tree"),
    ]);
    if (head === undefined || prefix === undefined) {
        const why = `${folder} is no checkout of a repository with a commit; check it out first (actions/checkout), or set delivery: none and on-escalation: none`;
        return (0,findings/* rejected */.nS)(deliveryFinding("delivery.no-repository", why));
    }
    if (outer?.trim()) {
        const why = `${folder} is a submodule: what is committed here belongs to its own repository; run there, or from the outer repository's folder`;
        return (0,findings/* rejected */.nS)(deliveryFinding("delivery.submodule", why));
    }
    const origin = originOf(remote?.trim() ?? "");
    const fromRoot = (path) => external_node_path_.posix.normalize(external_node_path_.posix.join(prefix.trim(), path));
    return (0,findings/* checked */.KD)({
        prefix: prefix.trim(),
        fromRoot,
        ...(branch !== undefined && { branch: branch.trim() }),
        ...(origin && { origin }),
        idOf: async (path) => (await run("rev-parse", "--verify", "--quiet", `HEAD:${fromRoot(path)}`))?.trim(),
        isCommitted: async (path) => {
            const tracked = await run("ls-files", "--error-unmatch", "--", path);
            return tracked !== undefined && (await run("diff", "--quiet", "HEAD", "--", path)) !== undefined;
        },
        faultsOf: async (path) => [...(await inTheWay(fromRoot(path), run)), ...(await underLfs(path, run))],
    });
}
/** What a repository is called, by its address: the last two names of https, ssh and scp-like ones. */
function originOf(url) {
    const [, owner, repo] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
/** Each name of the path, held against what HEAD has there: a link, a submodule, a file, another spelling. */
async function inTheWay(path, run) {
    const names = path.split("/");
    for (let depth = 1; depth <= names.length; depth += 1) {
        const folder = names.slice(0, depth - 1).join("/");
        const name = names[depth - 1];
        const here = names.slice(0, depth).join("/");
        const last = depth === names.length;
        const listed = (await run("ls-tree", "-z", "--full-tree", folder === "" ? "HEAD" : `HEAD:${folder}`)) ?? "";
        const entries = listed
            .split("\0")
            .filter(Boolean)
            .map((it) => /^(\d+) (\w+) \w+\t(.*)$/s.exec(it) ?? []);
        const twin = entries.find(([, , , other = ""]) => other !== name && other.toLowerCase() === name.toLowerCase());
        if (twin) {
            const why = `${(0,quote/* quote */.h)(path, 200)} differs from ${(0,quote/* quote */.h)(twin[3] ?? "", 200)}, which is in the repository, by case alone; spell it alike, or rename one`;
            return [deliveryFinding("delivery.case-clash", why)];
        }
        const [, mode, type] = entries.find(([, , , other]) => other === name) ?? [];
        if (mode === undefined)
            return [];
        if (mode === "160000") {
            const why = `${(0,quote/* quote */.h)(here, 200)} is a submodule, so that ${(0,quote/* quote */.h)(path, 200)} belongs to another repository; run there, or name another program`;
            return [deliveryFinding("delivery.submodule", why)];
        }
        if (mode === "120000" || (type === "tree") === last) {
            const what = mode === "120000" ? "a link" : last ? "a folder" : "a file";
            return [
                deliveryFinding("delivery.path", `${(0,quote/* quote */.h)(here, 200)} is ${what} in the repository; name another program`),
            ];
        }
    }
    return [];
}
async function underLfs(path, run) {
    const attribute = (await run("check-attr", "-z", "filter", "--", path))?.split("\0")[2];
    if (attribute !== "lfs")
        return [];
    const why = `${(0,quote/* quote */.h)(path, 200)} is under Git LFS by .gitattributes; take it out there, or name another program`;
    return [deliveryFinding("delivery.lfs", why)];
}

// EXTERNAL MODULE: ./build/best-of.js
var best_of = __webpack_require__(96572);
;// CONCATENATED MODULE: ./build/deliveries/issue-body.js
/** What an issue says of a run that nothing passed in: enough to see it fail, and what a person can do. */






const CANDIDATE = 15_000;
const VALUE = 3000;
const FINDINGS = 8;
const issueTitle = ({ program, report }) => `Fire-Flow: no proven ${plain(program, 150)} (${plain(report.stop.reason, 40)})`;
function issueBody(escalation, marker) {
    const { report, contract, program, candidate } = escalation;
    const best = (0,best_of/* bestOf */.U)(report.attempts);
    return withinLimit([
        marker,
        `Nothing passed for ${(0,markdown.inlineCode)(program)} by ${(0,markdown.inlineCode)(contract)}: ${(0,markdown.escapeMarkdown)(report.stop.detail, 500)}.`,
        report.task === undefined ? "" : `**Asked for**\n\n${(0,markdown/* quoteMarkdown */.s)(report.task, 1000)}`,
        smallest(report),
        report.reproduce === undefined
            ? ""
            : `**See it fail**, without a model:\n\n${(0,markdown/* codeBlock */.D)((0,neutralise/* cut */.Jj)(report.reproduce, 2000), "sh")}`,
        whatToDo(escalation),
        `**Attempts**\n\n${attemptsTable(report.attempts)}`,
        best === undefined ? "" : findingsOf(best),
        strengthLine(report),
        candidate === undefined
            ? ""
            : `<details><summary>The best candidate, attempt ${best?.number ?? ""}</summary>\n\n${(0,markdown/* codeBlock */.D)((0,neutralise/* cut */.Jj)(candidate, CANDIDATE), report.language)}\n\n</details>`,
        `Run ${(0,markdown.inlineCode)(report.traceId)}. The next run on the same contract and program updates this issue, and closes it once one passes.`,
    ]);
}
/** The smallest failing case that may be shown; a given one by its name alone: it stands in the repository. */
function smallest(report) {
    const best = (0,best_of/* bestOf */.U)(report.attempts);
    const shown = best?.smallest ?? best?.cases.filter((it) => !it.passed && !it.heldBack).sort(bySize)[0];
    if (shown === undefined)
        return "";
    const name = `${(0,markdown.inlineCode)(shown.name, 100)} (${shown.source})`;
    if (shown.source !== "drawn") {
        return [
            `**The smallest failing case** is ${name}.`,
            ...block("Expected", shown.expected),
            ...block("Actual", shown.output),
        ].join("\n\n");
    }
    return [
        `**The smallest failing case** is ${name}.`,
        ...block("Input", shown.input),
        ...block("Expected", shown.expected),
        ...block("Actual", shown.output),
    ].join("\n\n");
}
const bySize = (a, b) => print(a.input).length - print(b.input).length;
const block = (title, value) => value === undefined ? [] : [`${title}:\n\n${(0,markdown/* codeBlock */.D)((0,neutralise/* cut */.Jj)(print(value), VALUE), "json")}`];
/** Values are masked by the report; integers that a double cannot hold are printed whole. */
const print = (value) => JSON.stringify(value, (_, it) => (typeof it === "bigint" ? `${it}` : it), 2) ?? "";
function findingsOf({ findings }) {
    const lines = findings
        .slice(0, FINDINGS)
        .map((it) => `- ${(0,markdown.inlineCode)(it.rule, 60)} ${it.path === undefined ? "" : `${(0,markdown.inlineCode)(it.path, 100)} `}${(0,markdown.escapeMarkdown)(it.message, 300)}`);
    const more = findings.length - lines.length;
    return [
        "**What was wrong with the best candidate**",
        "",
        ...lines,
        ...(more > 0 ? ["", `and ${more} more`] : []),
    ].join("\n");
}
const whatToDo = ({ contract, program }) => [
    "**What you can do**",
    "",
    `1. Mend the contract ${(0,markdown.inlineCode)(contract)}, if it demands what was not meant.`,
    "2. Add a case with its expected output that shows what is meant.",
    "3. Raise `max-attempts`, `token-budget` or `time-budget`, or ask another `model`.",
    `4. Write it by hand, and have it proven: ${(0,markdown.inlineCode)((0,shell/* shellCommand */.q)(["fire-flow", "prove", program, "--contract", contract]), 400)}`,
].join("\n");

;// CONCATENATED MODULE: ./build/deliveries/issue.js
/** One issue for each contract and program that nothing passed for: updated, not repeated, and closed once one passes. */




const issue_TRIES = 3;
/** Opens the issue, or brings the one that is there up to date. */
async function openIssue(escalation, place, { sleep }) {
    const { github, labels } = place;
    const mark = marker("escalation", pairId(escalation.contract, escalation.program));
    const title = issueTitle(escalation);
    const body = issueBody(escalation, mark);
    let wanted = labels;
    for (let tries = 1;; tries += 1) {
        const there = await find(mark, place);
        if (there) {
            const at = { issue_number: there.number };
            await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at, title, body });
            return issue_numbered(there);
        }
        try {
            const it = { title, body, ...(wanted.length > 0 && { labels: [...wanted] }) };
            return issue_numbered(await github.request("POST /repos/{owner}/{repo}/issues", it));
        }
        catch (error) {
            // Without a label that is not to be had the issue is still worth having.
            if (wanted.length > 0 && (0,fault/* isFault */.Zh)(error, "github.invalid") && /label/i.test(error.finding.message)) {
                wanted = [];
                continue;
            }
            // It may be there all the same: looked for before another one is opened.
            if (tries >= issue_TRIES || !(0,fault/* isFault */.Zh)(error, "github.unavailable", "github.timeout", "github.connection"))
                throw error;
            await sleep(500 * tries);
        }
    }
}
/** Closes the issue of a contract and program that passed; nothing where there is none. */
async function closeIssue({ contract, program, link }, place) {
    const there = await find(marker("escalation", pairId(contract, program)), place);
    if (there === undefined)
        return undefined;
    const { github } = place;
    const at = { issue_number: there.number };
    const body = `A later run passed: ${link.startsWith("https://") || link.startsWith("http://") ? link : (0,markdown.escapeMarkdown)(link)}`;
    if (!there.locked)
        await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body });
    await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...at,
        state: "closed",
        state_reason: "completed",
    });
    return issue_numbered(there);
}
async function find(mark, { github, me }) {
    const open = await github.list("GET /repos/{owner}/{repo}/issues", { state: "open", sort: "updated" });
    return open.find((it) => it.pull_request === undefined && it.body?.startsWith(mark) && (me === undefined || it.user?.login === me));
}
const issue_numbered = (it) => ({
    number: it.number,
    url: it.html_url,
});

// EXTERNAL MODULE: ./build/github/permission-hint.js
var permission_hint = __webpack_require__(67025);
// EXTERNAL MODULE: ./build/github/rules.js
var rules = __webpack_require__(12977);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/system/process.js + 2 modules
var process = __webpack_require__(98947);
// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/deliveries/git-remote.js
/**
 * Commits by git itself, for servers without `createCommitOnBranch`: older GitHub Enterprise, Forgejo, Gitea. It works in
 * a bare repository of its own, so that neither the checkout's depth, hooks, filters nor credentials have a say.
 */









/** How much history is fetched: enough to find a run's own commit. */
const DEPTH = 20;
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
/** @param url the repository's page. */
function gitRemote(url, settings) {
    const address = `${url}.git`;
    let opened;
    async function git(args, more = {}) {
        opened ??= openBare();
        return run(await opened, args, more);
    }
    async function openBare() {
        const folder = await (0,scratch/* makeScratch */.lP)();
        await run(folder, ["init", "--quiet", "--bare", "."], {});
        return folder;
    }
    async function run(folder, args, { stdin = "", index }) {
        const { PATH = "" } = settings.environment;
        const program = await (0,paths/* findExecutable */.oq)("git", PATH);
        if (program === undefined)
            throw notPushed("there is no git on the PATH; install it");
        const { ending, stdout, stderr } = await (0,process/* spawnLimited */.S)({
            argv: [program, ...args],
            env: {
                ...isolated(folder, address, settings),
                PATH,
                ...(index !== undefined && { GIT_INDEX_FILE: `${folder}/${index}` }),
            },
            cwd: folder,
            stdin,
            timeoutMs: TIMEOUT_MS,
            outputBytes: MAX_OUTPUT,
            signal: settings.signal,
        });
        settings.signal.throwIfAborted();
        if (ending.how === "exit" && ending.code === 0)
            return new TextDecoder().decode(stdout);
        const said = ending.how === "exit" ? new TextDecoder().decode(stderr) : `it ended by ${ending.how}`;
        throw faultOf(said.replaceAll(settings.token, "***"), args[0] ?? "");
    }
    /** A commit of the server, with enough of its history. */
    const fetched = (oid) => git(["fetch", "--quiet", "--no-tags", `--depth=${DEPTH}`, address, oid]);
    return {
        async look(branch, paths) {
            const listed = await git(["ls-remote", "--quiet", address, `refs/heads/${branch}`]);
            const oid = listed.split(/\s/, 1)[0] ?? "";
            if (oid === "")
                return undefined;
            await fetched(oid);
            const log = await git(["log", `-${DEPTH}`, "--format=%H%x00%B%x01", oid]);
            const commits = log
                .split("\x01")
                .map((it) => it.trim().split("\0"))
                .filter(([id]) => id !== "")
                .map(([id = "", message = ""]) => ({ oid: id, message: message.trimEnd() }));
            const found = await Promise.all(paths.map(async (path) => {
                const entry = await git(["ls-tree", "-z", "--full-tree", oid, "--", path]).catch(() => "");
                const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
                return blob === undefined ? [] : [[path, blob]];
            }));
            return { oid, commits, blobs: new Map(found.flat()) };
        },
        read: (oid) => git(["cat-file", "blob", oid]),
        async create(branch, oid) {
            await fetched(oid);
            await git(["push", "--quiet", address, `${oid}:refs/heads/${branch}`]);
        },
        async commit({ branch, on, files, message }) {
            // Another remote may have done the looking.
            await fetched(on);
            const index = `index-${on}`;
            await git(["read-tree", on], { index });
            for (const { path, text } of files) {
                const blob = (await git(["hash-object", "-w", "--stdin"], { stdin: text })).trim();
                const mode = /^(\d+) blob/.exec(await git(["ls-tree", on, "--", path]))?.[1] ?? "100644";
                await git(["update-index", "--add", "--cacheinfo", `${mode},${blob},${path}`], { index });
            }
            const tree = (await git(["write-tree"], { index })).trim();
            const text = `${message.headline}\n\n${message.body}\n`;
            const oid = (await git(["commit-tree", tree, "-p", on], { stdin: text })).trim();
            await git(["push", "--quiet", address, `${oid}:refs/heads/${branch}`]);
            return oid;
        },
    };
}
/** Nothing of the surroundings; the token in the environment, where no list of processes shows it. */
function isolated(home, address, { token, environment }) {
    const login = Buffer.from(`x-access-token:${token}`).toString("base64");
    const config = [
        [`http.${address}.extraheader`, `Authorization: Basic ${login}`],
        ["http.followRedirects", "false"],
        ["credential.helper", ""],
        ["core.hooksPath", "/dev/null"],
        ["core.fsmonitor", "false"],
        ["gc.auto", "0"],
    ];
    const proxies = ["http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "GIT_SSL_CAINFO"];
    const who = { NAME: "Fire-Flow", EMAIL: "fire-flow@users.noreply.github.com" };
    return {
        HOME: home,
        LC_ALL: "C",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "/bin/false",
        GIT_CONFIG_COUNT: String(config.length),
        ...Object.fromEntries(config.flatMap(([key, value], at) => [
            [`GIT_CONFIG_KEY_${at}`, key],
            [`GIT_CONFIG_VALUE_${at}`, value],
        ])),
        ...Object.fromEntries(proxies.flatMap((it) => (environment[it] ? [[it, environment[it]]] : []))),
        ...Object.fromEntries(Object.entries(who).flatMap(([key, value]) => [
            [`GIT_AUTHOR_${key}`, value],
            [`GIT_COMMITTER_${key}`, value],
        ])),
    };
}
/** What git says, as the fault that GitHub's API would have given. */
function faultOf(said, command) {
    const line = (0,quote/* quote */.h)(said.trim().replace(/\s*\n\s*/g, " · "), 300);
    const fact = `git ${command}: ${line}`;
    if (/non-fast-forward|fetch first|stale info|cannot lock ref|reference already exists/i.test(said)) {
        return new faults/* SystemFault */.SI((0,rules/* githubFinding */.x)("github.stale-head", `${fact}. Run again on the new head.`));
    }
    if ((0,fault/* isProtection */.md)(said) || /GH006|GH013|pre-receive hook declined|protected/i.test(said)) {
        const next = "Set delivery: pull-request, or let this token bypass the branch's rules.";
        return new faults/* SystemFault */.SI((0,rules/* githubFinding */.x)("github.protected-branch", `${fact}. ${next}`));
    }
    if (/authentication failed|could not read username|invalid credentials|error: 401/i.test(said)) {
        return new faults/* SystemFault */.SI((0,rules/* githubFinding */.x)("github.unauthorized", `${fact}. Set github-token to a token that is valid.`));
    }
    if (/403|denied|not granted|forbidden/i.test(said)) {
        return new faults/* SystemFault */.SI((0,rules/* githubFinding */.x)("github.forbidden", `${fact}. ${(0,permission_hint/* permissionHint */.f)("git push", said)}`));
    }
    if (/could not resolve|failed to connect|timed out|hung up|RPC failed|error: 5\d\d/i.test(said)) {
        return new faults/* SystemFault */.SI((0,rules/* githubFinding */.x)("github.connection", `${fact}. Run again later; check the network.`));
    }
    return notPushed(`${line}; see what git says, and run deliver on the report folder`);
}
const notPushed = (why) => new faults/* SystemFault */.SI(deliveryFinding("delivery.not-pushed", why));

;// CONCATENATED MODULE: ./build/deliveries/graphql-remote.js
/** Commits by GitHub's API: signed by GitHub, and only on top of the head that they were made for. */


/** How many commits of a branch are looked at to find a run's own. */
const COMMITS = 20;
function graphqlRemote(github) {
    const { owner, repo } = github;
    return {
        async look(branch, paths) {
            const { repository } = await github.graphql(headQuery, {
                owner,
                repo,
                ref: `refs/heads/${branch}`,
                count: COMMITS,
            });
            const target = repository?.ref?.target;
            if (target?.oid === undefined)
                return undefined;
            return { oid: target.oid, commits: target.history?.nodes ?? [], blobs: await blobsAt(target.oid, paths) };
        },
        async read(oid) {
            const { content, encoding } = await github.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
                file_sha: oid,
            });
            return Buffer.from(content, encoding === "base64" ? "base64" : "utf8").toString("utf8");
        },
        async create(branch, oid) {
            await github.request("POST /repos/{owner}/{repo}/git/refs", { ref: `refs/heads/${branch}`, sha: oid });
        },
        async commit({ branch, on, files, message }) {
            const input = {
                branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
                expectedHeadOid: on,
                message,
                fileChanges: {
                    additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString("base64") })),
                },
            };
            const { createCommitOnBranch } = await github.graphql(commitMutation, { input });
            const oid = createCommitOnBranch?.commit?.oid;
            if (oid !== undefined)
                return oid;
            throw new faults/* SystemFault */.SI(deliveryFinding("delivery.not-pushed", `GitHub gave no commit on ${branch}; run deliver on the report folder`));
        },
    };
    async function blobsAt(oid, paths) {
        if (paths.length === 0)
            return new Map();
        const names = paths.map((_, index) => `$p${index}: String!`).join(", ");
        const fields = paths
            .map((_, index) => `f${index}: object(expression: $p${index}) { ... on Blob { oid } }`)
            .join(" ");
        const document = `query Files($owner: String!, $repo: String!, ${names}) { repository(owner: $owner, name: $repo) { ${fields} } }`;
        const asked = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${oid}:${path}`]));
        const { repository } = await github.graphql(document, { owner, repo, ...asked });
        return new Map(paths.flatMap((path, index) => {
            const blob = repository?.[`f${index}`]?.oid;
            return blob === undefined ? [] : [[path, blob]];
        }));
    }
}
const headQuery = `query Head($owner: String!, $repo: String!, $ref: String!, $count: Int!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target { oid ... on Commit { history(first: $count) { nodes { oid message } } } }
    }
  }
}`;
const commitMutation = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

;// CONCATENATED MODULE: ./build/deliveries/remote-of.js
/** The way in: GitHub's API, or git where a server has no `createCommitOnBranch`. */



/** Gitea and Forgejo have their API there, and no GraphQL. */
const GITEA = /\/api\/v1\/?$/;
/** Goes over to git with the first answer that shows that the server does not know what it is asked for. */
function remoteOf(github, settings) {
    const git = gitRemote(github.url, settings);
    let current = GITEA.test(settings.environment.GITHUB_API_URL ?? "") ? git : graphqlRemote(github);
    const orGit = async (call) => {
        const used = current;
        try {
            return await call(used);
        }
        catch (error) {
            if (used === git || !isUnknown(error))
                throw error;
            current = git;
            return call(git);
        }
    };
    return {
        look: (branch, paths) => orGit((it) => it.look(branch, paths)),
        read: (oid) => orGit((it) => it.read(oid)),
        create: (branch, oid) => orGit((it) => it.create(branch, oid)),
        commit: (commit) => orGit((it) => it.commit(commit)),
    };
}
const isUnknown = (error) => (0,fault/* isFault */.Zh)(error, "github.not-found", "github.not-an-api") ||
    ((0,fault/* isFault */.Zh)(error, "github.graphql") && /createCommitOnBranch|CreateCommitOnBranchInput/.test(error.finding.message));

;// CONCATENATED MODULE: ./build/deliveries/index.js








const deliveries = { commit: commit, "pull-request": pullRequest };


/***/ })

};
