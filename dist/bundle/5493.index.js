export const id = 5493;
export const ids = [5493];
export const modules = {

/***/ 52896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   Dz: () => (/* binding */ openDelivery),
/* harmony export */   Vp: () => (/* binding */ deliverWork),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   rh: () => (/* binding */ escalate),
/* harmony export */   wanted: () => (/* binding */ wanted)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31146);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43876);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77028);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27170);
/* harmony import */ var _delivery_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79949);
/** The delivery of a run: what it needs, asked before anything is spent, and what became of it. */







/** Which delivery is asked for: the action's own default is to deliver, the terminal's not to. */
function wanted(options, { entry }) {
    const action = entry === "action";
    return {
        delivery: options.delivery ?? (action ? "commit" : "none"),
        onEscalation: options.onEscalation ?? (action ? "issue" : "none"),
    };
}
/**
 * Everything that is in the way of delivering `program`, at once; nothing where nothing is to be delivered.
 * @throws {SystemFault} where GitHub cannot be asked.
 */
async function openDelivery(options, program, context) {
    const { delivery, onEscalation } = wanted(options, context);
    if (delivery === "none" && onEscalation === "none")
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(undefined);
    const { environment, cwd } = context;
    const read = await (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckout */ .b$)(cwd);
    if (!read.ok)
        return read;
    const checkout = read.value;
    const named = (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryIn */ .ce)(environment.GITHUB_REPOSITORY) ?? checkout.origin;
    const token = options.githubToken;
    const findings = [
        ...(token === undefined ? [(0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .noToken */ .fC)(delivery, onEscalation)] : []),
        ...(named === undefined ? [(0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .noRepository */ .GD)(cwd)] : []),
    ];
    const current = (await (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .branchOf */ .W0)(environment)) ?? checkout.branch;
    const here = options.branch ?? current;
    const base = options.base ?? current;
    for (const [input, name] of Object.entries({ branch: options.branch, base: options.base })) {
        if (name !== undefined && !(await checkout.isBranchName(name)))
            findings.push((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .noBranchName */ .ps)(input, name));
    }
    if (delivery !== "none") {
        if ((delivery === "commit" ? here : base) === undefined)
            findings.push((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .detached */ .ht)(delivery));
        findings.push(...(await (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .uncommitted */ .SU)(options, checkout, cwd)), ...(await checkout.faultsOf((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .spelled */ .uQ)(program, cwd))));
    }
    if (token === undefined || named === undefined || (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrors */ .Cs)(findings))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)(...findings);
    const github = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o6)({ ...named, token, environment, signal: context.signal });
    const seen = await (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .seeRepository */ .O2)(github);
    if (seen.repository === undefined)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)(...findings, ...seen.findings);
    const rooted = (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .fromRootOf */ .CQ)(checkout, cwd);
    const contract = rooted(options.contract);
    const { commitMessage, draft, labels = [], reviewers = [] } = options;
    const ownBranch = options.branch ?? (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pairBranch */ .xE)(contract, rooted(program));
    const place = delivery === "none"
        ? undefined
        : {
            way: delivery,
            github,
            remote: (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteOf */ .e1)(github, { token, environment, signal: context.signal }),
            branch: delivery === "commit" ? here : ownBranch,
            base: base ?? seen.repository.default_branch,
            settings: {
                labels,
                reviewers,
                ...(commitMessage !== undefined && { commitMessage }),
                ...(draft !== undefined && { draft }),
            },
        };
    const needed = [contract, ...(options.cases === undefined ? [] : [rooted(options.cases)])];
    if (place)
        findings.push(...(await _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveries */ .$z[place.way].preflight(place, needed)));
    if (onEscalation === "issue")
        findings.push(...(await (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canOpenIssues */ .Pn)(github, seen.repository)));
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrors */ .Cs)(findings))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .rejected */ .nS)(...findings);
    const me = await loginOf(github);
    const page = (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .runPage */ .fL)(environment);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)({
        checkout,
        signal: context.signal,
        ...(place && { place }),
        ...(onEscalation === "issue" && { issues: { github, labels } }),
        ...(me !== undefined && { me }),
        ...(page !== undefined && { page }),
    }, findings);
}
/**
 * What an earlier run delivered and nobody has merged yet: it may hold still.
 * @throws {SystemFault} where GitHub cannot be asked.
 */
async function standingOf({ place, checkout }, program, cwd) {
    const rooted = (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_5__/* .fromRootOf */ .CQ)(checkout, cwd);
    return (place && _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveries */ .$z[place.way].standing(place, { program: rooted(program), proof: rooted((0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .proofPath */ .yv)(program)) }));
}
/** Delivers what passed and closes what told of its failing. What fails is in the findings; nothing is thrown away. */
async function deliverWork(work, { place, issues, me, page, signal }, proveAgain) {
    const delivered = place && (await kept(() => _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveries */ .$z[place.way].deliver(work, place, { proveAgain, sleep }), signal));
    if (issues === undefined || delivered?.status === "failed")
        return delivered && told(delivered, me);
    const commit = delivered?.commitSha && `${issues.github.url}/commit/${delivered.commitSha}`;
    const link = delivered?.pullRequest?.url ?? commit ?? page ?? `run ${work.traceId}`;
    const pair = { contract: work.contract, program: work.program.path, link };
    const closed = await kept(async () => {
        const issue = await (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .closeIssue */ .wS)(pair, { ...issues, ...(me !== undefined && { me }) });
        return { status: "unchanged", ...(issue && { issue }), findings: [] };
    }, signal);
    const findings = [
        ...(delivered?.findings ?? []),
        ...closed.findings.map((it) => ({ ...it, severity: "warning" })),
    ];
    const { issue } = closed;
    return delivered || issue
        ? told({ status: "delivered", ...delivered, ...(issue && { issue }), findings }, me)
        : undefined;
}
/** Tells that nothing passed. */
async function escalate(escalation, { issues, me, signal }) {
    if (issues === undefined)
        return undefined;
    return kept(async () => {
        const issue = await (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openIssue */ .YZ)(escalation, { ...issues, ...(me !== undefined && { me }) }, { sleep });
        return { status: "delivered", issue, findings: [] };
    }, signal);
}
const sleep = (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms);
/** A system fault or a cancellation is what became of a delivery, not the end of the run. */
async function kept(deliver, signal) {
    try {
        return await deliver();
    }
    catch (error) {
        if (signal.aborted) {
            const why = "the run was cancelled while it delivered; run deliver on the report folder";
            return { status: "failed", findings: [(0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.cancelled", why)] };
        }
        return { status: "failed", findings: [(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .hD)(error)] };
    }
}
/** Adds that GitHub starts no workflow for what its own token pushes. */
function told(delivered, me) {
    if (delivered.status !== "delivered" || delivered.commitSha === undefined || me !== "github-actions[bot]") {
        return delivered;
    }
    const why = `commit ${delivered.commitSha.slice(0, 7)} starts no workflow, as GitHub's own GITHUB_TOKEN made it; give github-token a token of its own where CI shall run on it`;
    return { ...delivered, findings: [...delivered.findings, (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.no-workflow", why)] };
}
async function loginOf(github) {
    const query = "query Viewer { viewer { login } }";
    const asked = github.graphql(query, {});
    const told = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .unless */ .NJ)(asked, "github.not-found", "github.not-an-api", "github.graphql", "github.forbidden");
    return told?.viewer?.login;
}


/***/ }),

/***/ 17287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ deliveryDocument),
/* harmony export */   ZQ: () => (/* binding */ deliveryOutputs),
/* harmony export */   dJ: () => (/* binding */ deliveryLine),
/* harmony export */   oQ: () => (/* binding */ undelivered)
/* harmony export */ });
function deliveryDocument(delivered, kind) {
    if (delivered === undefined)
        return { status: "none" };
    const { findings, ...rest } = delivered;
    return { ...rest, ...(kind && { kind }), ...(findings.length > 0 && { findings }) };
}
function deliveryOutputs(it) {
    return {
        delivery: it.status,
        ...(it.commitSha !== undefined && { "commit-sha": it.commitSha }),
        ...(it.pullRequest && { "pull-request-number": it.pullRequest.number, "pull-request-url": it.pullRequest.url }),
        ...(it.issue && { "issue-number": it.issue.number, "issue-url": it.issue.url }),
    };
}
/** Where it is now, in a line; nothing where nothing was to be delivered. */
function deliveryLine(it, report) {
    const commit = it.commitSha?.slice(0, 7);
    switch (it.status) {
        case "none":
            return undefined;
        case "failed":
            return undefined;
        case "unchanged":
            // What a person declined is nowhere; the notice says so.
            if (it.findings?.some(({ rule }) => rule === "delivery.declined"))
                return undefined;
            return `Nothing to deliver: ${it.branch ?? "the repository"} holds it already${commit === undefined ? "" : ` (${commit})`}.`;
        case "delivered": {
            const closed = report.result === "passed" && it.issue ? ` Closed: ${it.issue.url}` : "";
            if (it.pullRequest)
                return `Delivered: ${it.pullRequest.url}${closed}`;
            if (commit !== undefined)
                return `Delivered: commit ${commit} on ${it.branch}.${closed}`;
            return it.issue ? `${report.result === "passed" ? "Closed" : "Told"}: ${it.issue.url}` : undefined;
        }
        default:
            return it.status;
    }
}
/** Why what passed is not where it should be, and how to go on from the report folder. */
function undelivered(delivered, folder) {
    const why = delivered.findings.find((it) => it.severity === "error")?.message ?? "see the report";
    // What a fault of the delivery itself says to do is not said again.
    const next = /\bdeliver on the report folder\b/.test(why)
        ? `the report folder is ${folder}`
        : `fire-flow deliver takes the report folder ${folder}`;
    return `proven, but not delivered: ${why.replace(/\.$/, "")}. Nothing is lost: ${next}`;
}


/***/ }),

/***/ 79949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ fromRootOf),
/* harmony export */   GD: () => (/* binding */ noRepository),
/* harmony export */   SU: () => (/* binding */ uncommitted),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   ce: () => (/* binding */ repositoryIn),
/* harmony export */   fC: () => (/* binding */ noToken),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   ps: () => (/* binding */ noBranchName),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31146);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77028);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59692);
/** Where a run would deliver to, by its surroundings, and what is missing there. */




/** `octo/demo`, as the runner says it. */
function repositoryIn(text) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? "") ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
/**
 * The branch that the job runs on: of a pull request the one that it comes from, unless that lies in somebody else's
 * repository, where `main` is not ours. `pull_request_target` runs on the base.
 */
async function branchOf(environment) {
    const { GITHUB_EVENT_NAME: name, GITHUB_HEAD_REF, GITHUB_REF } = environment;
    if (name === "pull_request" && GITHUB_HEAD_REF) {
        return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfFork */ .OU)(name, await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readPayload */ .rD)(environment)) ? undefined : GITHUB_HEAD_REF;
    }
    return /^refs\/heads\/(.+)$/.exec(GITHUB_REF ?? "")?.[1];
}
/** The page of the job's own run; nothing outside of a job. */
function runPage(environment) {
    const { GITHUB_REPOSITORY, GITHUB_RUN_ID: run, GITHUB_SERVER_URL } = environment;
    const { owner, repo } = repositoryIn(GITHUB_REPOSITORY) ?? {};
    return owner && run ? `${GITHUB_SERVER_URL || "https://github.com"}/${owner}/${repo}/actions/runs/${run}` : undefined;
}
/** A path from the working directory on, with slashes. */
const spelled = (path, cwd) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).replaceAll("\\", "/");
/** Names paths as the repository has them, whatever folder the options count from. */
const fromRootOf = ({ fromRoot }, cwd) => (path) => fromRoot(spelled(path, cwd));
/** Contract and cases that are not what everybody has. */
async function uncommitted(options, checkout, cwd) {
    const files = [options.contract, ...(options.cases === undefined ? [] : [options.cases])];
    const found = await Promise.all(files.map(async (it) => {
        const path = spelled(it, cwd);
        return !checkout.fromRoot(path).startsWith("..") && (await checkout.isCommitted(path)) ? [] : [it];
    }));
    return found
        .flat()
        .map((it) => (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.uncommitted", `${it} is not what HEAD has of it, so that nobody else could run the proof again; commit it first, or set delivery: none`));
}
function noToken(delivery, onEscalation) {
    const lines = [
        ...(delivery === "none" ? [] : ["contents: write"]),
        ...(delivery === "pull-request" ? ["pull-requests: write"] : []),
        ...(onEscalation === "issue" ? ["issues: write"] : []),
    ];
    const what = [
        ...(delivery === "none" ? [] : [`delivery: ${delivery}`]),
        ...(onEscalation === "none" ? [] : [`on-escalation: ${onEscalation}`]),
    ];
    const why = `${what.join(" and ")} ${what.length === 1 ? "needs" : "need"} a token: set github-token (in the terminal GITHUB_TOKEN) and add \`${lines.join("`, `")}\` under \`permissions:\` of the job; or set ${what.map((it) => it.replace(/:.*/, ": none")).join(" and ")}`;
    return (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.no-token", why);
}
const noRepository = (cwd) => (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.no-repository", `neither GITHUB_REPOSITORY nor the remote origin of ${cwd} says which repository to deliver to; set one of them, or delivery: none and on-escalation: none`);
const noBranchName = (input, name) => (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.branch-name", `${input} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name, 200)} is no name that a branch can have; take one without spaces, "..", "~^:?*[\\" and slashes at its ends, such as fire-flow/orders`);
const detached = (delivery) => (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.detached-head", `HEAD is on no branch, so that there is none to deliver to; name one with ${delivery === "commit" ? "branch" : "base"}`);


/***/ }),

/***/ 23911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ MAX_PROGRAM),
/* harmony export */   E4: () => (/* binding */ loadText),
/* harmony export */   KA: () => (/* binding */ orRefuse),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lF: () => (/* binding */ loadContract),
/* harmony export */   lJ: () => (/* binding */ loadInput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81624);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43876);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45173);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67552);
/** Reading what options name. */







/** Bytes of a program or a proof. */
const MAX_PROGRAM = 4 * 1024 * 1024;
const MAX_CONTRACT = 8 * 1024 * 1024;
const MAX_INPUT = 64 * 1024 * 1024;
const byExtension = {
    ".json": "json",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".csv": "csv",
};
/** The format that a data file's extension names. */
const formatOf = (path) => byExtension[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase()];
/** Reads the contract at a path. */
async function loadContract(path) {
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(path, MAX_CONTRACT);
    if (text.ok)
        return (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readWholeContract */ .Uo)(text.value, path);
    return { ok: false, findings: await Promise.all(text.findings.map(withoutCheckout)) };
}
/** In a job's empty workspace it is not the path that is wrong. */
async function withoutCheckout(finding) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = process.env;
    if (finding.rule !== "file.missing" || GITHUB_ACTIONS !== "true" || !GITHUB_WORKSPACE)
        return finding;
    if (!(await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmptyFolder */ .WF)(GITHUB_WORKSPACE)))
        return finding;
    return {
        ...finding,
        message: "contract not found and the workspace is empty: add actions/checkout before this step",
    };
}
/** Reads the option `input`: JSON text, or else the path of a JSON file. */
async function loadInput(given) {
    const inline = _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.json.read(new TextEncoder().encode(given), undefined, "input");
    if (inline.ok)
        return inline;
    // What begins like JSON but is none is a slip in the JSON, not a strange path.
    if (looksLikeJson(given))
        return inline;
    const bytes = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(given, MAX_INPUT);
    return bytes.ok ? _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.json.read(bytes.value, undefined, given) : bytes;
}
const looksLikeJson = (given) => /^\s*[[{"]/.test(given);
/** Reads the option `input` as text, for a program that is run as it is: JSON text, or else a file of any format. */
async function loadText(given) {
    if (given === "")
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(given);
    const inline = _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.json.read(new TextEncoder().encode(given), undefined, "input");
    if (inline.ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .checked */ .KD)(given);
    // What begins like JSON but is none, and is no file either, is a slip in the JSON.
    return looksLikeJson(given) && !(await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(given)) ? inline : (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(given, MAX_INPUT);
}
/** @throws {Refusal} where there is no value. */
function orRefuse(read) {
    if (read.ok)
        return read.value;
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(read.findings);
}


/***/ }),

/***/ 19053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reproduction),
/* harmony export */   t: () => (/* binding */ reproductionInClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31146);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86771);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12474);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9463);
/** The minimal reproduction: one command, needing no model, that shows a candidate failing: here, or in a clone. */






/**
 * Gives the command. A failing case that was drawn or shrunk is written to `folder`; one that the user gave is named by
 * the user's own file, so that no personal data is copied.
 */
async function reproduction(attempt, facts, folder) {
    const failing = attempt.smallest?.case ?? attempt.cases.find((it) => !it.passed)?.case;
    const base = ["fire-flow", "prove", facts.program, "--contract", facts.contract, ...facts.more];
    if (failing === undefined)
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellCommand */ .q)([...base, "--seed", `${facts.seed}`, ...givenFlags(facts)]);
    if (failing.source !== "drawn") {
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellCommand */ .q)([...base, "--drawn-cases", "0", "--hold-back", "0", ...givenFlags(facts)]);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .runFiles */ .NW.reproduction);
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, `${(0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__.printJson)([caseEntry(failing)], 2)}\n`);
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellCommand */ .q)([...base, "--drawn-cases", "0", "--cases", path]);
}
const givenFlags = ({ cases, input }) => [
    ...(cases === undefined ? [] : ["--cases", cases]),
    ...(input === undefined ? [] : ["--input", input]),
];
const caseEntry = (it) => ({ name: it.name, input: it.input });
/** Of a command that somebody copies. */
const MAX_COMMAND = 2000;
/**
 * Gives the command for a fresh clone in which the candidate stands at `program`. The case comes from the report, where
 * personal data is masked, and within the command itself: there is no other file that the clone would have.
 */
function reproductionInClone(report, { contract, program, cases, seed, more }) {
    const base = ["fire-flow", "prove", program, "--contract", contract, ...more];
    const given = cases === undefined ? [] : ["--cases", cases];
    const drawn = (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellCommand */ .q)([...base, ...(seed === undefined ? [] : ["--seed", `${seed}`]), ...given]);
    const failing = (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestShown */ .vH)(report);
    if (failing === undefined)
        return drawn;
    const alone = [...base, "--drawn-cases", "0", "--hold-back", "0"];
    const standsThere = failing.source === "example" || (failing.source === "given" && cases !== undefined);
    if (standsThere)
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellCommand */ .q)([...alone, ...given]);
    if (failing.input === undefined)
        return drawn;
    const input = ascii((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__.printJson)(failing.input));
    const command = (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellCommand */ .q)([...alone, ...(input.startsWith("-") ? [`--input=${input}`] : ["--input", input])]);
    return command.length <= MAX_COMMAND ? command : drawn;
}
/** JSON that means the same and survives every clipboard, terminal and page: only strings hold anything else. */
const ascii = (json) => json.replace(/[^\x20-\x7e]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 62222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workOf)
/* harmony export */ });
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27170);
/* harmony import */ var _delivery_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79949);
/** What there is to deliver, with the ids of what it rests on. */


async function workOf(passed, checkout, cwd) {
    const { traceId, proven, ran, text, proof } = passed;
    const named = (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_1__/* .fromRootOf */ .CQ)(checkout, cwd);
    const basis = [passed.contract, passed.program, ...(passed.cases === undefined ? [] : [passed.cases])];
    const ids = await Promise.all(basis.map(async (it) => [named(it), await checkout.idOf((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(it, cwd))]));
    return {
        traceId,
        proven,
        ...(ran && { ran }),
        program: { path: named(passed.program), text },
        proof: { path: named((0,_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .proofPath */ .yv)(passed.program)), text: proof },
        basis: new Map(ids),
        contract: named(passed.contract),
        ...(passed.cases !== undefined && { cases: named(passed.cases) }),
    };
}


/***/ })

};
