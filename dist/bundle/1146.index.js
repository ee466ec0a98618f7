export const id = 1146;
export const ids = [1146,6972];
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

/***/ 31146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pn: () => (/* reexport */ canOpenIssues),
  wS: () => (/* reexport */ closeIssue),
  $z: () => (/* binding */ deliveries),
  O$: () => (/* reexport */ deliveryFinding),
  SU: () => (/* reexport */ deliveryRules),
  iP: () => (/* reexport */ keepDriftIssue),
  YZ: () => (/* reexport */ openIssue),
  xE: () => (/* reexport */ pairBranch),
  b$: () => (/* reexport */ readCheckout),
  e1: () => (/* reexport */ remoteOf),
  O2: () => (/* reexport */ seeRepository),
  vH: () => (/* reexport */ smallestShown)
});

// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/github/fault.js
var fault = __webpack_require__(96730);
// EXTERNAL MODULE: ./build/crypto.js
var build_crypto = __webpack_require__(2015);
;// CONCATENATED MODULE: ./build/deliveries/blob-id.js

/** Git's object id of a file's content: SHA-1 over `blob <bytes>\0` and the bytes (gitformat-loose). */
function blobId(text) {
    const bytes = Buffer.from(text);
    return (0,build_crypto/* crypto */.E)().createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
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
const PROGRAM = "Program-Sha256";
const HEADLINE = 72;
/** The message of a commit; `program`: what becomes of the program in it. */
function commitMessage(work, program, headline) {
    const { task, provider, contract } = work.proven;
    const path = plain(work.program.path);
    const own = {
        added: `feat: add ${path}, proven against its contract`,
        changed: `feat: renew ${path}, proven against its contract`,
        kept: `chore: renew the proof of ${path}`,
    }[program];
    const model = provider?.model ?? provider?.name;
    const said = task === undefined ? [] : [`Task: ${plain(task, 500)}`];
    const trailers = [
        `${TRACE}: ${plain(work.traceId)}`,
        `Contract-Sha256: ${plain(contract.sha256)}`,
        `${PROGRAM}: ${(0,build_crypto/* sha256Hex */.f)(work.program.text)}`,
        ...(model === undefined ? [] : [`Model: ${plain(model)}`]),
    ];
    return {
        headline: plain(headline ?? own, headline === undefined ? HEADLINE : 200),
        body: [`Proven on ${(0,count/* count */.U)(triedIn(work), "case")} of ${plain(work.contract)}.`, ...said, trailers.join("\n")].join("\n\n"),
    };
}
/** The message of the merge that brings a branch of ours up to its base. */
const mergeMessage = (base, { traceId }) => `chore: merge ${plain(base)}, for its contract and cases\n\n${TRACE}: ${plain(traceId)}`;
/** How many cases the proof is on. */
const triedIn = ({ proven: { cases } }) => cases.given + cases.example + cases.drawn;
/** The run that a commit is of; nothing where it is somebody else's. */
const traceIn = (message) => trailer(message, TRACE);
/**
 * Whether a run of ours wrote this program. A trailer alone says little: whoever amends a commit keeps it. The hash is of
 * what the run wrote.
 */
const wroteProgram = (message, program) => traceIn(message) !== undefined && trailer(message, PROGRAM) === (0,build_crypto/* sha256Hex */.f)(program);
const trailer = (message, name) => new RegExp(`^${name}: (\\S+)$`, "m").exec(message)?.[1];

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
        mend: "Commit contract and cases and push them first, or set delivery: none.",
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
    "delivery.branch-name": {
        severity: "error",
        why: "A branch that git cannot have would be found out when all is paid for.",
        mend: "Spell it as git-check-ref-format demands: no spaces, no `..`, no `~^:?*[\\`, no slash at its ends.",
    },
    "delivery.same-branch": {
        severity: "error",
        why: "A commit on the branch that a pull request is made to needs no pull request any more.",
        mend: "Name another branch, or none: each contract and program has one of its own.",
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
    "delivery.not-judged": {
        severity: "error",
        why: "What is on the branch by now is not what was proven, and whether it holds could not be found out here.",
        mend: "Start the workflow again: it begins at the new head.",
    },
    "delivery.behind": {
        severity: "error",
        why: "The pull request's branch has another contract or other cases than its base, so that a proof would be of the wrong ones.",
        mend: "Merge the base into the branch, or delete the branch, then run deliver on the report folder.",
    },
    "delivery.declined": {
        severity: "notice",
        why: "A person closed the pull request without merging it: opening another one with the same contract would be arguing.",
        mend: "Nothing; to have it after all, reopen the pull request, change the contract, or name another branch.",
    },
    "delivery.moving": {
        severity: "error",
        why: "The branch got a new commit each time that this one was to be put on it.",
        mend: "Run deliver on the report folder once the branch is at rest.",
    },
    "delivery.edited": {
        severity: "error",
        why: "A person's work on the pull request's branch is never overwritten.",
        mend: "Mend what the comment on the pull request shows, or delete the program on its branch to have it written anew.",
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
    ...new Set([
        work.program.path,
        work.proof.path,
        work.contract,
        ...(work.cases === undefined ? [] : [work.cases]),
        ...work.basis.keys(),
    ]),
];
/** Whether the head has this very file. */
const isThere = (file, head) => head.blobs.get(file.path) === blobId(file.text);
/** The end, where the head holds everything or something that must not be overwritten; else what is to be committed on it. */
async function settle(head, ours, remote, parts) {
    if (isThere(ours.program, head) && isThere(ours.proof, head)) {
        const own = head.commits.find((it) => traceIn(it.message) === ours.traceId);
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
    const again = await parts.proveAgain({
        oid: head.oid,
        contract,
        ...(cases !== undefined && { cases }),
        program: there ?? ours.program.text,
        basis: new Map([...ours.basis.keys()].map((path) => [path, head.blobs.get(path)])),
    });
    switch (again.verdict) {
        case "not-judged":
            return failed("delivery.not-judged", `${changed.join(", ")} changed on the branch (${commit_on_short(head)}), and whether the program holds there was not judged: ${withoutStop(again.why)}. Start the workflow again: it begins at the new head`);
        case "fails":
            return there === undefined
                ? failed("delivery.outdated", `${changed.join(", ")} changed on the branch (${commit_on_short(head)}), where the program does not hold: ${withoutStop(again.why)}. Run again`)
                : failed("delivery.program-changed", `${ours.program.path} was changed on the branch (${commit_on_short(head)}) meanwhile and does not hold: ${withoutStop(again.why)}. It is left alone`);
        case "holds":
            return there === undefined ? again.work : found(head, ours);
        default:
            return again;
    }
}
/** Somebody was faster, and what they left holds. */
function found(head, { program }) {
    const by = head.commits.map((it) => traceIn(it.message)).find((it) => it !== undefined);
    const who = by === undefined ? "somebody" : `run ${by}`;
    const why = `${program.path} is on the branch already, by ${who} (${commit_on_short(head)}): it was proven again and holds, so it is left alone`;
    return { status: "unchanged", oid: head.oid, findings: [deliveryFinding("delivery.found", why)] };
}
const failed = (rule, message) => ({
    status: "failed",
    findings: [deliveryFinding(rule, message)],
});
/** The text of a file on a branch; nothing where there is none. */
async function textAt(head, path, remote) {
    const oid = head.blobs.get(path);
    return oid === undefined ? undefined : remote.read(oid);
}
const commit_on_short = ({ oid }) => oid.slice(0, 7);
const missing = (branch) => new faults/* SystemFault */.SI(deliveryFinding("delivery.branch-missing", `branch ${branch} is not there; name one that is with branch, or where to start it with base`));
/** A sentence without its full stop, to go on after it. */
const withoutStop = (text) => text.replace(/\.$/, "");

;// CONCATENATED MODULE: ./build/deliveries/branch.js

/**
 * The branch after it was asked to change. Its fault counts only where the branch is as it was: what was asked for may be
 * done though the answer was lost, or somebody else did it.
 * @param before the head that was seen; nothing where there was no branch
 * @throws what was thrown, where nothing came of it.
 */
async function after(change, before, { remote, branch }, paths) {
    const failed = await change.then(() => undefined, (error) => ({ error }));
    const now = await remote.look(branch, paths);
    if (failed && now?.oid === before?.oid)
        throw failed.error;
    if (now === undefined)
        throw missing(branch);
    return now;
}
/** Makes a branch that does not exist at the head of `base`; gives the branch. */
async function ensureBranch({ remote, branch, base }, paths = []) {
    const there = await remote.look(branch, paths);
    if (there !== undefined)
        return there;
    const from = await remote.look(base, []);
    if (from === undefined)
        throw missing(base);
    return after(remote.create(branch, from.oid), undefined, { remote, branch }, paths);
}

;// CONCATENATED MODULE: ./build/deliveries/preflight.js



/** No object has it. */
const NO_OID = "0".repeat(40);
/** No branch is called that: nobody makes it. */
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
/** Commits. Gitea and Forgejo have no route to ask that way, and say truly whether the token may push. */
async function canWriteContents({ github }) {
    if (github.isGitHub) {
        return probe(github, github.request("POST /repos/{owner}/{repo}/git/refs", { ref: `refs/heads/${NO_BRANCH}`, sha: NO_OID }));
    }
    const { permissions } = await github.request("GET /repos/{owner}/{repo}");
    if (permissions?.push !== false)
        return [];
    const why = `the token may not push to ${github.url}; give github-token one that may write to the repository`;
    return [deliveryFinding("delivery.no-token", why)];
}
/** Pull requests, from Actions too. */
const canOpenPullRequests = ({ github, base }) => probe(github, github.request("POST /repos/{owner}/{repo}/pulls", { title: "preflight", head: NO_BRANCH, base }));
/** Issues, which a repository may have switched off. */
async function canOpenIssues(github, repository) {
    if (repository.has_issues === false) {
        const why = `${github.url} has issues turned off; turn on Settings → General → Issues, or set on-escalation: none`;
        return [deliveryFinding("delivery.issues-disabled", why)];
    }
    // An issue without a title is none.
    return probe(github, github.request("POST /repos/{owner}/{repo}/issues", { title: "" }));
}
/**
 * The repository has been seen by now: where GitHub says that it does not find it, a classic token lacks the scope.
 * Others say so of the branch that is not there.
 */
async function probe({ isGitHub }, call) {
    try {
        await (0,fault/* unless */.NJ)(call, "github.invalid", "github.conflict", "github.not-an-api", ...(isGitHub ? [] : ["github.not-found"]));
        return [];
    }
    catch (error) {
        return [refusedOr(error)];
    }
}
/** Whether the first of these branches that exists holds what a proof rests on; a branch that is to be made has its base's. */
async function holdsWhatIsNeeded({ remote, github }, branches, needed) {
    try {
        for (const branch of new Set(branches)) {
            const head = await remote.look(branch, needed);
            if (head === undefined)
                continue;
            return needed
                .filter((path) => !head.blobs.has(path))
                .map((path) => {
                const why = `${path} is not on branch ${branch} of ${github.url}, so that nobody could run the proof again there; push it first, or set delivery: none`;
                return deliveryFinding("delivery.uncommitted", why);
            });
        }
        return [missing(branches.at(-1) ?? "").finding];
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

;// CONCATENATED MODULE: ./build/deliveries/standing.js

/**
 * The program and its proof as the branch has them; nothing where it has no program.
 * @param paths of the two, from the root
 */
async function standingOn({ remote, branch }, { program, proof }) {
    const head = await remote.look(branch, [program, proof]);
    if (head === undefined)
        return undefined;
    const [text, proven] = await Promise.all([program, proof].map((path) => textAt(head, path, remote)));
    return text === undefined ? undefined : { program: text, proof: proven ?? "" };
}

;// CONCATENATED MODULE: ./build/deliveries/commit.js




const commit = {
    preflight: async (place, needed) => [
        ...(await canWriteContents(place)),
        ...(await takesCommits(place)),
        ...(await holdsWhatIsNeeded(place, [place.branch, place.base], needed)),
    ],
    standing: async (place, paths) => (place.branch === place.base ? undefined : standingOn(place, paths)),
    async deliver(work, place, parts) {
        await ensureBranch(place);
        const { oid, ...committed } = await commitOn(place, work, parts, place.settings.commitMessage);
        return { ...committed, branch: place.branch, ...(oid !== undefined && { commitSha: oid }) };
    },
};

;// CONCATENATED MODULE: ./build/deliveries/marker.js

/** Names a contract and a program: the same in every run on the two, whatever their names hold. */
const pairId = (contract, program) => (0,build_crypto/* sha256Hex */.f)(`${contract}\0${program}`).slice(0, 12);
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

;// CONCATENATED MODULE: ./build/deliveries/numbered.js
/** What a report keeps of an issue or a pull request. */
const numbered = (it) => ({
    number: it.number,
    url: it.html_url,
});

;// CONCATENATED MODULE: ./build/deliveries/own-branch.js
/** The branch that a pull request comes from: made, set to its base or brought up to it, and never over a person's work. */





/** The branch with the contract and the cases that `work` was proven on, as far as a person does not have others there. */
async function ownBranch(place, based, work, pulls) {
    const { remote, branch } = place;
    const paths = pathsOf(work);
    const head = await remote.look(branch, paths);
    if (head === undefined)
        return after(remote.create(branch, based.oid), head, place, paths);
    // With a pull request open it would be closed by this.
    const open = pulls.some((it) => it.state === "open");
    const done = [work.program, work.proof].every((it) => isThere(it, head));
    if (!open && !done && (await isAllOurs(place, based, head, work))) {
        return after(remote.reset({ branch, from: head.oid, to: based.oid }), head, place, paths);
    }
    const inputs = [work.contract, ...(work.cases === undefined ? [] : [work.cases])];
    const behind = inputs.filter((path) => head.blobs.get(path) !== based.blobs.get(path));
    return behind.length > 0 ? mergeBase(place, head, work, behind) : head;
}
/** Where a person changed the contract on the branch itself, there is nothing to merge, and that contract counts. */
async function mergeBase(place, head, work, behind) {
    const { github, branch, base } = place;
    const merging = github.request("POST /repos/{owner}/{repo}/merges", {
        base: branch,
        head: base,
        commit_message: mergeMessage(base, work),
    });
    try {
        return await after(merging, head, place, pathsOf(work));
    }
    catch (error) {
        if (!(error instanceof faults/* SystemFault */.SI))
            throw error;
        const why = `branch ${branch} has another ${behind.join(" and ")} than ${base}, and ${base} could not be merged into it: ${withoutStop(error.finding.message)}. Merge it there, or delete the branch, and run deliver on the report folder`;
        throw new faults/* SystemFault */.SI(deliveryFinding("delivery.behind", why), { cause: error });
    }
}
/** Whether nothing on the branch is anybody's but a run's: no commit, no file, no word in the program. */
async function isAllOurs(place, based, head, { program, proof }) {
    const { commits, files, total_commits } = await place.github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
        basehead: `${based.oid}...${head.oid}`,
    });
    const own = [program.path, proof.path];
    return (commits.length === total_commits &&
        commits.every((it) => traceIn(it.commit.message) !== undefined) &&
        files?.every((it) => own.includes(it.filename)) === true &&
        (files.length === 0 || !(await isEdited(place, head, based, { program }))));
}
/** Whether a person had the last word on the program of the branch. */
async function isEdited({ github, remote }, head, based, { program: { path } }) {
    const there = head.blobs.get(path);
    if (there === undefined || there === based.blobs.get(path))
        return false;
    const [last] = await github.request("GET /repos/{owner}/{repo}/commits", { sha: head.oid, path, per_page: 1 });
    return last !== undefined && !wroteProgram(last.commit.message, await remote.read(there));
}
/** The person's program on the contract and cases of its branch. */
async function proveEdited(work, head, { remote, branch }, { proveAgain }) {
    const [contract, program, cases] = await Promise.all([work.contract, work.program.path, work.cases].map((it) => it && textAt(head, it, remote)));
    if (contract === undefined || program === undefined) {
        return { verdict: "not-judged", why: `${work.contract} is gone from ${branch}` };
    }
    return proveAgain({ oid: head.oid, contract, ...(cases && { cases }), program, basis: head.blobs });
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/shell.js
var shell = __webpack_require__(12474);
// EXTERNAL MODULE: ./build/deliveries/sections.js
var sections = __webpack_require__(7149);
;// CONCATENATED MODULE: ./build/deliveries/pull-request-body.js
/** What a pull request says: what was asked, what was proven, and how anyone proves it again. */








const pull_request_body_PROGRAM = 20_000;
const pullRequestTitle = (work) => `Fire-Flow: ${plain(work.program.path, 180)}`;
/** The contract that it is about: a person who closes it declines this one. */
const contractMark = ({ proven }) => marker("contract", proven.contract.sha256.slice(0, 12));
function pullRequestBody(work, mark) {
    const { program, proven, ran } = work;
    const { task, provider, cases } = proven;
    const tried = (0,count/* count */.U)(triedIn(work), "case");
    const again = [
        "fire-flow",
        "prove",
        program.path,
        "--contract",
        work.contract,
        ...(work.cases === undefined ? [] : ["--cases", work.cases]),
    ];
    const by = provider?.model ?? provider?.name;
    const sorts = `${cases.given} given, ${cases.example} of the contract's examples, ${cases.drawn} drawn; ${cases.heldBack} of them held back.`;
    return (0,sections/* withinLimit */.zl)([
        `${mark}\n${contractMark(work)}`,
        `${(0,markdown.inlineCode)(program.path)} is proven against ${(0,markdown.inlineCode)(work.contract)} on ${tried}${by === undefined ? "" : `; it was written by ${(0,markdown.escapeMarkdown)(by, 80)}`}. Its proof is ${(0,markdown.inlineCode)(work.proof.path)}.`,
        task === undefined ? "" : `**Asked for**\n\n${(0,markdown/* quoteMarkdown */.s)(task, 1000)}`,
        (0,sections/* strengthLine */.Oj)(proven),
        `**Prove it again**, without a model:\n\n${(0,markdown/* codeBlock */.D)((0,shell/* shellCommand */.q)(again), "sh")}`,
        `<details><summary>${tried}</summary>\n\n${ran === undefined ? sorts : (0,sections/* casesTable */.EG)(ran)}\n\n</details>`,
        `<details><summary>The program</summary>\n\n${(0,markdown/* codeBlock */.D)((0,neutralise/* cut */.Jj)(program.text, pull_request_body_PROGRAM), proven.program.language)}\n\n</details>`,
        `Run ${(0,markdown.inlineCode)(work.traceId)}. A later run on the same contract and program updates this pull request; what a person commits here is never overwritten, and once it is closed unmerged no other is opened for the same contract.`,
    ]);
}

;// CONCATENATED MODULE: ./build/deliveries/pulls.js





/** Below this share a contract lets through so much that a person should look first. */
const WEAK = 0.5;
/**
 * All pull requests from the branch, open and closed, newest first. Not every server heeds `head`, and a fork has
 * branches of the same names.
 */
async function pullsFrom({ github, branch }) {
    const { owner, repo } = github;
    const pulls = await github.list("GET /repos/{owner}/{repo}/pulls", { head: `${owner}:${branch}`, state: "all" });
    const own = `${owner}/${repo}`.toLowerCase();
    return pulls.filter((it) => it.head.ref === branch && it.head.repo?.full_name.toLowerCase() === own);
}
/** The one that this place delivers to. */
const openOne = (pulls, { base }) => pulls.find((it) => it.state === "open" && it.base.ref === base);
/** The last one, where a person closed it without merging it and nothing but the contract could speak for another. */
function declinedOne(pulls, work, place) {
    const last = pulls.find((it) => hasOurWords(it, work) && it.base.ref === place.base);
    const declined = last?.state === "closed" && last.merged_at === null && last.body?.includes(contractMark(work));
    return declined ? last : undefined;
}
const markOf = ({ contract, program }) => marker("pull-request", pairId(contract, program.path));
/** Whether a run wrote its words. */
const hasOurWords = ({ body }, work) => body?.startsWith(markOf(work)) === true;
/** Looks before it creates, and again where an answer was lost: there is never a second one. */
async function openOrUpdate(work, place, parts) {
    const { github, branch, base, settings } = place;
    const findings = [];
    const title = pullRequestTitle(work);
    const body = pullRequestBody(work, markOf(work));
    let draft = settings.draft ?? (work.proven.strength?.share ?? 1) < WEAK;
    for (let tries = 1;; tries += 1) {
        const there = openOne(await pullsFrom(place), place);
        if (there) {
            const created = tries > 1;
            if (hasOurWords(there, work) && (there.body !== body || there.title !== title)) {
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

;// CONCATENATED MODULE: ./build/deliveries/pull-request.js








const pullRequest = {
    preflight: async (place, needed) => [
        ...(await canWriteContents(place)),
        ...(await canOpenPullRequests(place)),
        ...(await holdsWhatIsNeeded(place, [place.base], needed)),
        ...(place.branch === place.base ? [sameBranch(place)] : []),
    ],
    standing: async (place, paths) => (openOne(await pullsFrom(place), place) ? standingOn(place, paths) : undefined),
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
        const pulls = await pullsFrom(place);
        const open = openOne(pulls, place);
        const declined = open ? undefined : declinedOne(pulls, settled, place);
        if (declined)
            return leftAlone(declined, branch);
        const head = await ownBranch(place, based, settled, pulls);
        const edited = await isEdited(place, head, based, settled);
        const again = edited ? await proveEdited(settled, head, place, parts) : undefined;
        if (again !== undefined && again.verdict !== "holds")
            return notOverwritten(again, head, settled, place, open);
        const ours = again?.work ?? settled;
        const basis = new Map([...ours.basis, [ours.program.path, head.blobs.get(ours.program.path)]]);
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
/** What is committed there would be in the base without a pull request. */
const sameBranch = ({ branch }) => deliveryFinding("delivery.same-branch", `a pull request cannot come from ${branch} and be made to it; name another branch, or set delivery: commit`);
function leftAlone(pull, branch) {
    const why = `pull request ${pull.number} (${pull.html_url}) was closed without being merged, and the contract is still the same: no other is opened. Reopen it, change the contract, or name another branch`;
    return {
        status: "unchanged",
        branch,
        pullRequest: numbered(pull),
        findings: [deliveryFinding("delivery.declined", why)],
    };
}
/** A person's program on our branch that does not hold, or that nobody judged. Only of the first is anything said there. */
async function notOverwritten({ verdict, why }, head, work, place, open) {
    const { path } = work.program;
    if (verdict === "fails" && open)
        await complain(why, head, work, place, open);
    const message = verdict === "fails"
        ? `${path} was edited on ${place.branch} and does not hold: ${withoutStop(why)}. It is left alone; mend it there, or delete it there to have it written anew`
        : `${path} was edited on ${place.branch}, and whether it holds was not judged: ${withoutStop(why)}. It is left alone; run fire-flow prove on that branch, or delete it there to have it written anew`;
    return {
        status: "failed",
        branch: place.branch,
        ...(open && { pullRequest: numbered(open) }),
        findings: [deliveryFinding(verdict === "fails" ? "delivery.edited" : "delivery.not-judged", message)],
    };
}
/** Says on the pull request, once for each edit, that the person's program does not hold. */
async function complain(why, head, { program }, { github }, { number }) {
    const mark = marker("edited", (head.blobs.get(program.path) ?? "").slice(0, 12));
    const at = { issue_number: number };
    const comments = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at);
    if (comments.some((it) => it.body?.includes(mark)))
        return;
    const { escapeMarkdown, inlineCode } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 37403));
    const body = `${mark}\n${inlineCode(program.path)} was changed here and does not hold: ${escapeMarkdown(why, 2000)}\n\nIt is left alone. Mend it and run ${inlineCode("fire-flow prove")}, or delete it on this branch to have it written anew.`;
    await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body });
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
        // A name such as @{-1} is another branch's.
        isBranchName: async (name) => (await run("check-ref-format", "--branch", name))?.trim() === name,
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
    // Of what is there workflows and git itself are made. Case-insensitive because some file systems are.
    const own = names.find((it) => /^\.git(hub)?$/i.test(it));
    if (own !== undefined) {
        const why = `${(0,quote/* quote */.h)(path, 200)} is under ${own}, where Fire-Flow never writes; name another program`;
        return [deliveryFinding("delivery.path", why)];
    }
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/deliveries/kept-issue.js
/** An issue that there is one of: found by its mark, brought up to date, and closed when there is nothing to tell any more. */


const kept_issue_TRIES = 3;
/** Opens the issue, or brings the one that is there up to date. */
async function keepIssue(mark, text, place, { sleep }) {
    const { github } = place;
    const there = await theOne(mark, place);
    if (there) {
        await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: there.number, ...text });
        return numbered(there);
    }
    const made = await kept_issue_open(mark, text, place, sleep);
    // Another run may have opened one just now: the older one stays, and each of the two comes to the same.
    return numbered((await theOne(mark, place)) ?? made);
}
/** Closes the issue; nothing where there is none. A comment is the lesser loss, and would be doubled if it came first. */
async function closeKeptIssue(mark, place, comment) {
    const there = await theOne(mark, place);
    if (there === undefined)
        return undefined;
    const { github } = place;
    const at = { issue_number: there.number };
    await kept_issue_close(there, "completed", place);
    if (comment !== undefined && !there.locked) {
        await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body: comment });
    }
    return numbered(there);
}
/** The oldest one that is open; what was opened beside it is closed. */
async function theOne(mark, place) {
    const { github, me } = place;
    // Of a repository with thousands of issues only so many are read: none but our own are asked for.
    const listed = await github.list("GET /repos/{owner}/{repo}/issues", {
        state: "open",
        ...(me !== undefined && { creator: me }),
    });
    const [first, ...more] = listed
        .filter((it) => !it.pull_request && it.body?.startsWith(mark) && (me === undefined || it.user?.login === me))
        .sort((a, b) => a.number - b.number);
    // Without a name to go by, one that only looks like ours is left as it is.
    if (me !== undefined)
        for (const it of more)
            await kept_issue_close(it, "not_planned", place);
    return first;
}
const kept_issue_close = ({ number }, reason, { github }) => github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    issue_number: number,
    state: "closed",
    state_reason: reason,
});
async function kept_issue_open(mark, text, place, sleep) {
    let labels = [...place.labels];
    for (let tries = 1;;) {
        try {
            const it = { ...text, ...(labels.length > 0 && { labels }) };
            return await place.github.request("POST /repos/{owner}/{repo}/issues", it);
        }
        catch (error) {
            // Without a label that is not to be had the issue is still worth having.
            if (labels.length > 0 && (0,fault/* isFault */.Zh)(error, "github.invalid") && /label/i.test(error.finding.message)) {
                labels = [];
                continue;
            }
            if (tries >= kept_issue_TRIES || !(0,fault/* isFault */.Zh)(error, "github.unavailable", "github.timeout", "github.connection"))
                throw error;
            await sleep(500 * tries);
            tries += 1;
            // It may be there all the same.
            const there = await theOne(mark, place);
            if (there)
                return there;
        }
    }
}

;// CONCATENATED MODULE: ./build/deliveries/drift-issue.js
/** The one issue of a repository that says which proofs do not hold any more, closed when all do. */


const mark = "<!-- fire-flow: drift -->";
/**
 * Opens the issue or brings it up to date; without a text closes it.
 * @param text within GitHub's limit, the mark not counted
 * @param me the token's own login, where it is known
 * @throws {SystemFault} where GitHub does not take it.
 */
async function keepDriftIssue(github, text, me) {
    const place = { github, labels: [], ...(me !== undefined && { me }) };
    if (text === undefined)
        return closeKeptIssue(mark, place);
    const issue = { title: text.title, body: `${mark}\n${text.markdown}` };
    return keepIssue(mark, issue, place, { sleep: (ms) => (0,promises_.setTimeout)(ms) });
}

// EXTERNAL MODULE: ./build/best-of.js
var best_of = __webpack_require__(96572);
;// CONCATENATED MODULE: ./build/deliveries/issue-body.js
/** What an issue says of a run that nothing passed in: enough to see it fail, and what a person can do. */






const CANDIDATE = 15_000;
const VALUE = 3000;
const FINDINGS = 8;
const issueTitle = ({ program, report }) => `Fire-Flow: no proven ${plain(program, 150)} (${plain(report.stop.reason, 40)})`;
function issueBody(escalation, mark) {
    const { report, contract, program, candidate } = escalation;
    const best = (0,best_of/* bestOf */.U)(report.attempts);
    return (0,sections/* withinLimit */.zl)([
        mark,
        `Nothing passed for ${(0,markdown.inlineCode)(program)} by ${(0,markdown.inlineCode)(contract)}: ${(0,markdown.escapeMarkdown)(report.stop.detail, 500)}.`,
        report.task === undefined ? "" : `**Asked for**\n\n${(0,markdown/* quoteMarkdown */.s)(report.task, 1000)}`,
        smallest(report),
        seeItFail(escalation, best?.number),
        whatToDo(escalation),
        `**Attempts**\n\n${(0,sections/* attemptsTable */.$b)(report.attempts)}`,
        best === undefined ? "" : findingsOf(best),
        (0,sections/* strengthLine */.Oj)(report),
        candidate === undefined
            ? ""
            : `<details><summary>The best candidate, attempt ${best?.number ?? ""}</summary>\n\n${(0,markdown/* codeBlock */.D)((0,neutralise/* cut */.Jj)(candidate, CANDIDATE), report.language)}\n\n</details>`,
        `Run ${(0,markdown.inlineCode)(report.traceId)}. The next run on the same contract and program updates this issue, and closes it once one passes.`,
    ]);
}
/** What a reader does who has a clone and no model. */
function seeItFail({ reproduce, candidate, program }, number) {
    if (reproduce === undefined)
        return "";
    const whole = candidate !== undefined && candidate.length <= CANDIDATE;
    const what = whole ? "the candidate below" : `the candidate of attempt ${number ?? ""} from the run's report`;
    return `**See it fail**, without a model: save ${what} as ${(0,markdown.inlineCode)(program)} in a clone, and run\n\n${(0,markdown/* codeBlock */.D)(reproduce, "sh")}`;
}
/** The smallest failing case that may be shown; a given one without its input, which stands in the repository. */
function smallest(report) {
    const shown = smallestShown(report);
    if (shown === undefined)
        return "";
    return [
        `**The smallest failing case** is ${(0,markdown.inlineCode)(shown.name, 100)} (${shown.source}).`,
        ...(shown.source === "drawn" ? block("Input", shown.input) : []),
        ...block("Expected", shown.expected),
        ...block("Actual", shown.output),
    ].join("\n\n");
}
/** The smallest failing case of the best candidate whose values may be shown. */
function smallestShown({ attempts }) {
    const best = (0,best_of/* bestOf */.U)(attempts);
    return best?.smallest ?? best?.cases.filter((it) => !it.passed && !it.heldBack).sort(bySize)[0];
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
const whatToDo = ({ contract, program, cases }) => [
    "**What you can do**",
    "",
    `1. Mend the contract ${(0,markdown.inlineCode)(contract)}, if it demands what was not meant.`,
    "2. Add a case with its expected output that shows what is meant.",
    "3. Raise `max-attempts`, `token-budget` or `time-budget`, or ask another `model`.",
    `4. Write it by hand, and have it proven: ${(0,markdown.inlineCode)((0,shell/* shellCommand */.q)(["fire-flow", "prove", program, "--contract", contract, ...(cases === undefined ? [] : ["--cases", cases])]), 600)}`,
].join("\n");

;// CONCATENATED MODULE: ./build/deliveries/issue.js
/** One issue for each contract and program that nothing passed for, closed once one passes. */




const issue_markOf = ({ contract, program }) => marker("escalation", pairId(contract, program));
/** Opens the issue, or brings the one that is there up to date. */
function openIssue(escalation, place, parts) {
    const mark = issue_markOf(escalation);
    return keepIssue(mark, { title: issueTitle(escalation), body: issueBody(escalation, mark) }, place, parts);
}
/** Closes the issue of a contract and program that passed; nothing where there is none. */
function closeIssue({ link, ...pair }, place) {
    const shown = /^https?:\/\//.test(link) ? link : (0,markdown.escapeMarkdown)(link);
    return closeKeptIssue(issue_markOf(pair), place, `A later run passed: ${shown}`);
}

// EXTERNAL MODULE: ./build/github/permission-hint.js
var permission_hint = __webpack_require__(67025);
// EXTERNAL MODULE: ./build/github/rules.js
var rules = __webpack_require__(12977);
// EXTERNAL MODULE: ./build/system/git-settings.js
var git_settings = __webpack_require__(46808);
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
    /** Nothing is pushed where the branch is not where it was seen; `from` is empty where there was none. */
    const push = (branch, from, to) => git(["push", "--quiet", `--force-with-lease=refs/heads/${branch}:${from}`, address, `${to}:refs/heads/${branch}`]);
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
            await push(branch, "", oid);
        },
        async reset({ branch, from, to }) {
            await fetched(to);
            await push(branch, from, to);
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
            await push(branch, on, oid);
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
        ...(0,git_settings/* asEnvironment */.AI)(config),
        ...Object.fromEntries(proxies.flatMap((it) => (environment[it] ? [[it, environment[it]]] : []))),
        ...Object.fromEntries(Object.entries(who).flatMap(([key, value]) => [
            [`GIT_AUTHOR_${key}`, value],
            [`GIT_COMMITTER_${key}`, value],
        ])),
    };
}
/** What git says, as the fault that GitHub's API would have given. Addresses say nothing: they hold anybody's names. */
function faultOf(said, command) {
    const line = (0,quote/* quote */.h)(said.trim().replace(/\s*\n\s*/g, " · "), 300);
    const fact = `git ${command}: ${line}`;
    const words = said.replace(/\b[a-z]+:\/\/[^\s']+/g, "");
    if (/non-fast-forward|fetch first|stale info|cannot lock ref|reference already exists/i.test(words)) {
        return new faults/* SystemFault */.SI((0,rules/* githubFinding */.x)("github.stale-head", `${fact}. Run again on the new head.`));
    }
    if ((0,fault/* isProtection */.md)(words) || /GH0(06|13):|pre-receive hook declined/i.test(words)) {
        const next = "Set delivery: pull-request, or let this token bypass the branch's rules.";
        return new faults/* SystemFault */.SI((0,rules/* githubFinding */.x)("github.protected-branch", `${fact}. ${next}`));
    }
    if (/authentication failed|could not read username|invalid credentials|error: 401/i.test(words)) {
        return new faults/* SystemFault */.SI((0,rules/* githubFinding */.x)("github.unauthorized", `${fact}. Set github-token to a token that is valid.`));
    }
    if (/error: 403|permission to .+ denied|access to .+ not granted|remote: forbidden/i.test(words)) {
        return new faults/* SystemFault */.SI((0,rules/* githubFinding */.x)("github.forbidden", `${fact}. ${(0,permission_hint/* permissionHint */.f)("git push", said)}`));
    }
    if (/could not resolve|failed to connect|timed out|hung up|RPC failed|error: 5\d\d/i.test(words)) {
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
        async reset({ branch, from, to }) {
            const { repository } = await github.graphql(repositoryQuery, { owner, repo });
            const move = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: true };
            await github.graphql(resetMutation, { input: { repositoryId: repository?.id, refUpdates: [move] } });
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
const repositoryQuery = `query Repository($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { id }
}`;
// REST moves a branch from wherever it is by then.
const resetMutation = `mutation Reset($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

;// CONCATENATED MODULE: ./build/deliveries/remote-of.js
/** The way in: GitHub's API, or git where a server has no `createCommitOnBranch`. */



/** Goes over to git with the first answer that shows that the server does not know what it is asked for. */
function remoteOf(github, settings) {
    const git = gitRemote(github.url, settings);
    let current = github.isGitHub ? graphqlRemote(github) : git;
    const orGit = async (isUnknown, call) => {
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
        // The first that is asked of GraphQL, and it changes nothing.
        look: (branch, paths) => orGit(hasNoGraphql, (it) => it.look(branch, paths)),
        read: (oid) => current.read(oid),
        create: (branch, oid) => orGit(hasNoSuchMutation, (it) => it.create(branch, oid)),
        reset: (move) => orGit(hasNoSuchMutation, (it) => it.reset(move)),
        commit: (commit) => orGit(hasNoSuchMutation, (it) => it.commit(commit)),
    };
}
const hasNoGraphql = (error) => (0,fault/* isFault */.Zh)(error, "github.not-found", "github.not-an-api");
/** Of an older server. What is not found is not unknown: a branch may have been deleted since it was looked at. */
const hasNoSuchMutation = (error) => (0,fault/* isFault */.Zh)(error, "github.graphql") &&
    /\b(createCommitOnBranch|CreateCommitOnBranchInput|updateRefs|UpdateRefsInput)\b.*(exist|defined)/.test(error.finding.message);

;// CONCATENATED MODULE: ./build/deliveries/index.js










const deliveries = { commit: commit, "pull-request": pullRequest };


/***/ }),

/***/ 7149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ attemptsTable),
/* harmony export */   EG: () => (/* binding */ casesTable),
/* harmony export */   Oj: () => (/* binding */ strengthLine),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37403);
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
        const cells = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.escapeMarkdown)(it.name, 60), it.source, it.heldBack ? "held back" : "shown", went];
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
        const what = first === undefined ? "" : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.inlineCode)(first.rule, 60)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.escapeMarkdown)(first.message, 120)}`;
        return `| ${[it.number, it.kind, it.gate, `${it.rules.held}/${it.rules.total}`, what].join(" | ")} |`;
    });
    return ["| attempt | kind | got to | rules | first of what was wrong |", "|--:|---|---|--:|---|", ...rows].join("\n");
}
/** What the contract tells apart, in a line; empty where it was not measured. */
const strengthLine = ({ strength }) => strength === undefined
    ? ""
    : `**Strength ${strength.share}**: the share of ${strength.mutants} wrong outputs that the contract's rules catch alone; ${strength.withExpected.share} with expected outputs.`;


/***/ }),

/***/ 96730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ statusFailure),
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   md: () => (/* binding */ isProtection),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* unused harmony export saidIn */
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59692);
/* harmony import */ var _permission_hint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67025);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12977);
/** What GitHub or the network said, as a fault with what to do about it; and whether asking again can help. */




/** Whether this is what GitHub said: for callers to whom it is an answer. */
const isFault = (error, ...rules) => error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemFault */ .SI && rules.some((it) => it === error.finding.rule);
/** What the call gives; nothing where GitHub said one of these. */
async function unless(call, ...rules) {
    try {
        return await call;
    }
    catch (error) {
        if (isFault(error, ...rules))
            return undefined;
        throw error;
    }
}
/** Before a server that failed is asked again; what it says itself goes first. */
const PAUSE_MS = 1000;
/** What GitHub's documentation asks for where a secondary limit names no time. */
const SECONDARY_PAUSE_MS = 60_000;
/** Makes the failure of a rule. */
function failure(rule, message, more = {}) {
    const { cause, applied = "no", ...rest } = more;
    return { fault: new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemFault */ .SI((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .githubFinding */ .x)(rule, message), { cause }), applied, ...rest };
}
/** The failure that a response of status 300 and above is. `now` in milliseconds since the epoch. */
function statusFailure(answered, asked, now) {
    const { status, headers } = answered;
    const said = saidIn(answered.data, asked.token);
    const fact = `${asked.route} on ${asked.repository}: GitHub answered ${status}${said === "" ? "" : `, ${JSON.stringify(said)}`}`;
    const limited = rateLimit(answered, said, now);
    if (limited !== undefined) {
        const { until, retryAfterMs } = limited;
        return failure("github.rate-limited", `${fact}. Run again after ${until}, or use a token of its own.`, {
            retryAfterMs,
        });
    }
    if (status < 400) {
        const to = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(headers.location ?? "another address"), 200);
        return failure("github.moved", `${fact} and points to ${to}. Use the repository's new name.`);
    }
    switch (status) {
        case 401:
            return failure("github.unauthorized", `${fact}. Set github-token to a token that is valid, such as the github.token of the workflow.`);
        case 403:
        case 423:
            return failure("github.forbidden", `${fact}. ${(0,_permission_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionHint */ .f)(asked.route, said, headers)}`);
        case 404:
            return failure("github.not-found", `${fact}. Check the name; for a private repository also ${lower((0,_permission_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionHint */ .f)(asked.route, said, headers))}`);
        case 405:
        case 406:
        case 415:
            return failure("github.not-an-api", `${fact}. Check GITHUB_API_URL, which is ${asked.apiUrl}.`);
        case 408:
            return failure("github.timeout", `${fact}. Run again later.`, { applied: "maybe", retryAfterMs: PAUSE_MS });
        case 409:
            return failure("github.conflict", `${fact}. Run again.`, { retryAfterMs: PAUSE_MS });
        case 410:
            return failure("github.gone", `${fact}. ${(0,_permission_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionHint */ .f)(asked.route, said, headers)}`);
    }
    if (status >= 500) {
        return failure("github.unavailable", `${fact}. Run again later; see githubstatus.com.`, {
            applied: "maybe",
            retryAfterMs: wait(headers, now) ?? PAUSE_MS,
        });
    }
    return failure(isProtection(said) ? "github.protected-branch" : "github.invalid", `${fact}. ${adviceFor(said)}`);
}
/** What GitHub says where it will not take a commit on a branch. */
const isProtection = (said) => /protected branch|repository rule violations|changes must be made through a pull request|cannot (change|update) this locked branch/i.test(said);
const adviceFor = (said) => isProtection(said)
    ? "Set delivery: pull-request, or let this token bypass the branch's rules."
    : "Change what GitHub names and run again.";
/** When a limit ends, and how long that is from now; nothing where the response is no limit. */
function rateLimit({ status, headers }, said, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const primary = String(headers["x-ratelimit-remaining"] ?? "") === "0";
    const secondary = /secondary rate limit|abuse detection|rate limit exceeded/i.test(said);
    const asks = wait(headers, now);
    if (status === 403 && !primary && !secondary && asks === undefined)
        return undefined;
    const reset = Number(headers["x-ratelimit-reset"]) * 1000 - now;
    const ms = Math.max(asks ?? (primary && Number.isFinite(reset) ? reset : status === 429 && !secondary ? PAUSE_MS : SECONDARY_PAUSE_MS), 0);
    return { retryAfterMs: ms, until: new Date(now + Math.min(ms, 864e5)).toISOString().replace(/\.\d+/, "") };
}
/** `retry-after` in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
function wait(headers, now) {
    const text = String(headers["retry-after"] ?? "");
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** What a body says, in one line: `message` and its `errors`, or that it is a web page. The token is never in it. */
function saidIn(data, token) {
    if (typeof data === "string")
        return data.trimStart().startsWith("<") ? "a web page" : clean(data, token);
    if (typeof data !== "object" || data === null)
        return "";
    const { message, errors } = data;
    const details = (Array.isArray(errors) ? errors : []).map((it) => detail(it)).filter((it) => it !== "");
    return clean([typeof message === "string" ? message : "", ...new Set(details)].filter(Boolean).join(": "), token);
}
function detail(error) {
    if (typeof error === "string")
        return error;
    const { message, resource, field, code } = (error ?? {});
    return typeof message === "string"
        ? message
        : [resource, field, code].filter((it) => typeof it === "string").join(" ");
}
/** A server's text, fit for a message. */
const clean = (text, token) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)((token === "" ? text : text.replaceAll(token, "***")).trim(), 300);
const lower = (text) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;


/***/ }),

/***/ 67025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ permissionHint)
/* harmony export */ });
/** What to add or change so that a request that GitHub forbade is allowed. */
/** The permission that a route needs where GitHub's answer does not name it; the first match counts. */
const permissions = [
    [/ \/repos\/\{owner\}\/\{repo\}\/(git|contents|branches|merges|commits)\b/, "contents: write"],
    [/ \/graphql|createCommitOnBranch|git push/, "contents: write"],
    [/ \/repos\/\{owner\}\/\{repo\}\/pulls\b/, "pull-requests: write"],
    [/ \/repos\/\{owner\}\/\{repo\}\/(issues|labels)\b/, "issues: write"],
];
/** What is said, and what a person does about it. */
const known = [
    [
        /not permitted to create or approve pull requests/i,
        "Turn on Settings → Actions → General → “Allow GitHub Actions to create and approve pull requests”, or give github-token a token of its own.",
    ],
    [/archived/i, "The repository is archived: unarchive it, or set delivery: none."],
    [/locked/i, "Unlock the conversation, or close it so that a new one is opened."],
    [
        /issues? (has been |are |were )?disabled|disabled .*issues/i,
        "Turn on Settings → General → Issues, or set on-escalation: none.",
    ],
    [/SAML|single sign-on/i, "Authorise the token for the organisation's single sign-on."],
];
/**
 * @param route as it was asked for, with `{owner}` and `{repo}` in it.
 * @param headers names in lower case; `x-accepted-github-permissions` says what would do.
 */
function permissionHint(route, said, headers = {}) {
    const next = known.find(([it]) => it.test(said))?.[1];
    if (next !== undefined)
        return next;
    // "contents=write; contents=write,workflows=write": alternatives, each a list.
    const [first = ""] = String(headers["x-accepted-github-permissions"] ?? "").split(";");
    const named = [...first.matchAll(/([a-z_]+)=(read|write)/g)].map(([, name = "", level]) => `${name.replaceAll("_", "-")}: ${level}`);
    const found = permissions.find(([it]) => it.test(route))?.[1];
    const lines = named.length > 0 ? named : [read(route, found)];
    return `Add \`${lines.join("`, `")}\` under \`permissions:\` of the job, or give github-token a token that may do this.`;
}
const read = (route, permission = "contents: write") => route.startsWith("GET ") ? permission.replace("write", "read") : permission;


/***/ }),

/***/ 12977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ githubFinding),
/* harmony export */   z: () => (/* binding */ githubRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can go wrong between Fire-Flow and GitHub. All of it is the system's or the repository's, never the code's. */

const githubRules = {
    "github.unauthorized": {
        severity: "error",
        why: "GitHub answers nobody whose token it does not know.",
        mend: "Set github-token to a token that has not expired, such as the github.token of the workflow.",
    },
    "github.forbidden": {
        severity: "error",
        why: "The token is known, but this is not among what it may do.",
        mend: "Add the line that the message names to the job's permissions, or change the setting that it names.",
    },
    "github.not-found": {
        severity: "error",
        why: "There is no such thing, or the token may not see it.",
        mend: "Check owner, repository and name; give the token access to the repository.",
    },
    "github.gone": {
        severity: "error",
        why: "What was asked for is switched off in this repository, or was deleted.",
        mend: "Switch it on in the repository's settings.",
    },
    "github.moved": {
        severity: "error",
        why: "The repository goes by another name now; a token is not sent after a redirect.",
        mend: "Use the new name in the workflow or the remote.",
    },
    "github.conflict": {
        severity: "error",
        why: "Somebody else changed the same thing at the same time.",
        mend: "Run again.",
    },
    "github.stale-head": {
        severity: "error",
        why: "The branch moved on while the run went: a commit on top of the old head would undo what came in between.",
        mend: "Run again on the new head.",
    },
    "github.protected-branch": {
        severity: "error",
        why: "The branch takes no commits that do not come through its own rules.",
        mend: "Set delivery: pull-request, or name another branch.",
    },
    "github.invalid": {
        severity: "error",
        why: "GitHub understood the request and will not do it.",
        mend: "Change what the message names.",
    },
    "github.rate-limited": {
        severity: "error",
        why: "The token has used up its requests for now.",
        mend: "Run again at the time that the message names, or use a token of its own.",
    },
    "github.unavailable": {
        severity: "error",
        why: "GitHub failed, not the request.",
        mend: "Run again later; see githubstatus.com.",
    },
    "github.timeout": {
        severity: "error",
        why: "Without an answer nobody knows what was done.",
        mend: "Run again later; check the network and the proxy.",
    },
    "github.connection": {
        severity: "error",
        why: "Nothing can be delivered to a server that cannot be reached.",
        mend: "Check GITHUB_API_URL, the network, and HTTPS_PROXY.",
    },
    "github.not-an-api": {
        severity: "error",
        why: "An answer that is not GitHub's API tells nothing about what was done.",
        mend: "Check GITHUB_API_URL: on GitHub Enterprise Server it ends in /api/v3.",
    },
    "github.graphql": {
        severity: "error",
        why: "GitHub answered, but not with what was asked for.",
        mend: "See the message; run again later where it says so.",
    },
};
const githubFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(githubRules);


/***/ }),

/***/ 37403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock),
/* harmony export */   escapeMarkdown: () => (/* binding */ escapeMarkdown),
/* harmony export */   inlineCode: () => (/* binding */ inlineCode),
/* harmony export */   s: () => (/* binding */ quoteMarkdown)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16972);
/**
 * Foreign text in Markdown that leaves the machine: step summary, comments, issues, pull requests. Nothing of it is
 * interpreted: no markup, HTML, link, image, mention (`@team`), reference (`#1`, `Closes #1`) or command of a runner.
 */

/** What begins markup; the full stop only after a list's number and in `www.`. */
const markup = /[\\`*_{}[\]()|<>&~!$"'^=+-]|(?<=^\s*\d{1,9}|www)\./gim;
/**
 * GitHub looks for mentions, references, emoji and addresses in what Markdown has become, where an entity is its
 * character again: these are broken by a zero-width space.
 */
const linked = /[@#]|:(?=\/\/|:|[\w+-]+:)|(?<=\bgh)-(?=\d)/gi;
const inert = (text) => text.replace(linked, (it) => `${it}\u200b`).replace(markup, (it) => `&#${it.charCodeAt(0)};`);
/** Foreign text within a line of Markdown, a table's cell for one, cut after `limit` characters. */
const escapeMarkdown = (text, limit = 2000) => inert((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit));
/** Foreign text of several lines, which stay lines and mean nothing, cut after `limit` characters. */
function quoteMarkdown(text, limit = 2000) {
    const lines = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.neutralise)(text.slice(0, limit * 4)), limit).split("\n");
    // Space at the start of a line could make a code block of it, in which entities are shown as such.
    return lines.map((line) => `> ${inert(line.trim())}`.trimEnd()).join("\n");
}
/** Foreign text as code within a line; one that holds only space is shown as nothing. */
function inlineCode(text, limit = 300) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit);
    const ticks = "`".repeat(longestRun(line) + 1);
    return line === "" ? "" : `${ticks} ${line} ${ticks}`;
}
/** A code block whose fence is longer than any run of backticks within. */
function codeBlock(text, language = "") {
    const ticks = "`".repeat(Math.max(2, longestRun(text)) + 1);
    return `${ticks}${language}\n${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.neutralise)(text).replace(/\n$/, "")}\n${ticks}`;
}
const longestRun = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));


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


/***/ })

};
