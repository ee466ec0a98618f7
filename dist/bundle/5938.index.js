export const id = 5938;
export const ids = [5938];
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

/***/ 96381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openProvider)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43876);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61122);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43921);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38259);
/** The provider that the options name, recorded where they say so. */






const MAX_CASSETTE = 64 * 1024 * 1024;
/** Nothing is asked yet. */
async function openProvider(options, context) {
    const { cassette: path, record, ...settings } = options;
    const cassette = path === undefined ? undefined : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, MAX_CASSETTE);
    const identity = workloadIdentity(options, context);
    const faults = [cassette, identity].flatMap((it) => (it?.ok === false ? it.findings : []));
    if (faults.length > 0)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)(...faults);
    const provider = await (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createProvider */ .Qd)(options.provider, {
        ...settings,
        ...(path !== undefined && cassette?.ok && { cassette: { path, text: cassette.value } }),
        ...(identity?.ok && { workloadIdentity: identity.value }),
    }, context.environment);
    if (!provider.ok || record === undefined)
        return provider;
    const place = await recordPlace(record);
    if (!place.ok)
        return place;
    return { ...provider, value: (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .recording */ .oz)(provider.value, (text) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(record, text)) };
}
/** Where the cassette goes: only another cassette is overwritten. */
async function recordPlace(path) {
    if (!(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(path))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)(path);
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, MAX_CASSETTE);
    if (text.ok && (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readCassette */ .nn)(text.value, path).ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)(path);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_system_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-ours", `${path} is there and is no cassette: name another file for record`));
}
/** Who the job is to OpenAI, where it is told; one of the two ids alone is nobody. */
function workloadIdentity({ identityProviderId, serviceAccountId, idTokenAudience }, { getIdToken }) {
    if (identityProviderId === undefined && serviceAccountId === undefined)
        return undefined;
    if (identityProviderId === undefined || serviceAccountId === undefined) {
        const ids = ["identity-provider-id", "service-account-id"];
        const [there, missing] = serviceAccountId === undefined ? ids : ids.toReversed();
        const what = `input ${missing} is missing: ${there} alone names nobody. Give both, or api-key.`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_options_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .usageFinding */ .P)("usage.missing-option", what));
    }
    if (getIdToken === undefined || idTokenAudience === undefined)
        return undefined;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)({ identityProviderId, serviceAccountId, getToken: () => getIdToken(idTokenAudience) });
}


/***/ }),

/***/ 44310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cachedSql),
/* harmony export */   openSql: () => (/* binding */ openSql)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59149);
/** The engine of SQL rules, as commands open it. Nothing is looked for or installed before a rule needs it. */


/** @param sandbox where one is chosen already; else it is chosen as for programs. */
const openSql = (options, { environment, signal, observe }, sandbox) => (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openDuckdb */ .y7)({
    find: () => (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findDuckdb */ .tA)(environment, options.offline, {
        signal,
        tell: (finding) => observe({ event: "notice", finding }),
    }),
    sandbox: () => sandbox ?? (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSandbox */ .HY)(options.sandbox, environment),
    signal,
});
/** The engine that is in the cache; what only looks at a contract installs nothing. */
async function cachedSql({ environment, signal }) {
    const found = await (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cachedDuckdb */ .W_)(environment);
    if (!found.ok)
        return found;
    const sql = (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openDuckdb */ .y7)({
        find: async () => found,
        sandbox: () => (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSandbox */ .HY)("auto", environment),
        signal,
    });
    const ready = await sql.ready();
    return ready.ok ? { ...ready, value: sql } : ready;
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
/* harmony import */ var _formats_print_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30187);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12474);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9463);
/** The minimal reproduction: one command, needing no model, that shows a candidate failing: here, or in a clone. */






/**
 * Gives the command. A failing case that was drawn or shrunk is written to `folder`; one that the user gave is named by
 * the user's own file, so that no personal data is copied.
 */
async function reproduction(attempt, facts, folder) {
    const failing = attempt.smallest?.case ?? attempt.cases.find((it) => !it.passed)?.case;
    const base = ["fire-flow", "prove", facts.program, "--contract", facts.contract, ...facts.more];
    if (failing === undefined)
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q)([...base, "--seed", `${facts.seed}`, ...givenFlags(facts)]);
    if (failing.source !== "drawn") {
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q)([...base, "--drawn-cases", "0", "--hold-back", "0", ...givenFlags(facts)]);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .runFiles */ .NW.reproduction);
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path, `${(0,_formats_print_json_js__WEBPACK_IMPORTED_MODULE_5__.printJson)([caseEntry(failing)], 2)}\n`);
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q)([...base, "--drawn-cases", "0", "--cases", path]);
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
    const drawn = (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q)([...base, ...(seed === undefined ? [] : ["--seed", `${seed}`]), ...given]);
    const failing = (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestShown */ .vH)(report);
    if (failing === undefined)
        return drawn;
    const alone = [...base, "--drawn-cases", "0", "--hold-back", "0"];
    const standsThere = failing.source === "example" || (failing.source === "given" && cases !== undefined);
    if (standsThere)
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q)([...alone, ...given]);
    if (failing.input === undefined)
        return drawn;
    const input = ascii((0,_formats_print_json_js__WEBPACK_IMPORTED_MODULE_5__.printJson)(failing.input));
    const command = (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q)([...alone, ...(input.startsWith("-") ? [`--input=${input}`] : ["--input", input])]);
    return command.length <= MAX_COMMAND ? command : drawn;
}
/** JSON that means the same and survives every clipboard, terminal and page: only strings hold anything else. */
const ascii = (json) => json.replace(/[^\x20-\x7e]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 95938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLoop: () => (/* binding */ runLoop)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/contract-loop.js + 1 modules
var contract_loop = __webpack_require__(44017);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/proof.js
var build_proof = __webpack_require__(27170);
// EXTERNAL MODULE: ./build/report.js
var report = __webpack_require__(22200);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
// EXTERNAL MODULE: ./build/system/git-settings.js
var git_settings = __webpack_require__(46808);
;// CONCATENATED MODULE: ./build/system/git.js
/** What git knows of a file. */



/**
 * Whether git has this very content of the file committed, so that overwriting it loses nothing. False where there is
 * no git or no repository.
 */
async function committedUnchanged(path) {
    // Tracked, and neither staged nor unstaged changes: `diff HEAD` alone says nothing of an untracked file.
    return (await git(path, "ls-files", "--error-unmatch")) && (await git(path, "diff", "--quiet", "HEAD"));
}
async function git(path, ...args) {
    const { PATH = "", HOME = "" } = process.env;
    try {
        const { exitCode } = await (0,exec/* getExecOutput */.H)("git", [...(0,git_settings/* asArguments */.LG)(git_settings/* namingNoPrograms */.tF), ...args, "--", (0,external_node_path_.basename)(path)], {
            cwd: (0,external_node_path_.dirname)(path),
            // Nothing of the surroundings, above all no secret, reaches the child.
            env: { PATH, HOME, GIT_OPTIONAL_LOCKS: "0" },
            silent: true,
            ignoreReturnCode: true,
        });
        return exitCode === 0;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/system/rules.js
var rules = __webpack_require__(38259);
// EXTERNAL MODULE: ./build/collect-feedback.js
var collect_feedback = __webpack_require__(79232);
// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/next-turn.js
var next_turn = __webpack_require__(57139);
// EXTERNAL MODULE: ./build/strength.js + 1 modules
var build_strength = __webpack_require__(28435);
// EXTERNAL MODULE: ./build/commands/delivering.js
var commands_delivering = __webpack_require__(52896);
// EXTERNAL MODULE: ./build/commands/delivery-place.js
var delivery_place = __webpack_require__(79949);
// EXTERNAL MODULE: ./build/read-proof.js
var read_proof = __webpack_require__(28337);
// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/commands/load.js
var load = __webpack_require__(23911);
;// CONCATENATED MODULE: ./build/commands/prove-elsewhere.js
/** Proves a program on the contract and cases of another commit than the one that is checked out. */







/**
 * Lays the commit's files out in a folder of their own, as the repository has them, and proves there: the checkout is
 * left as it is. What comes out is `work` with that program, its new proof and the commit's basis.
 */
function proveElsewhere(options, work, { folder, prefix, context }) {
    return async (at) => {
        const root = await (0,scratch/* makeScratch */.lP)();
        try {
            const place = (path) => (0,external_node_path_.join)(root, path);
            await (0,scratch/* makeFolder */.fc)(place(prefix));
            await (0,files/* writeFileAtomic */.Zf)(place(work.contract), at.contract);
            await (0,files/* writeFileAtomic */.Zf)(place(work.program.path), at.program);
            // An earlier proof gives its seed, and its provider where the program is the same.
            await (0,files/* writeFileAtomic */.Zf)(place(work.proof.path), work.proof.text);
            if (work.cases !== undefined) {
                if (at.cases === undefined)
                    return notJudged(`the cases ${work.cases} are gone in ${at.oid.slice(0, 7)}`);
                await (0,files/* writeFileAtomic */.Zf)(place(work.cases), at.cases);
            }
            const { runCommand } = await __webpack_require__.e(/* import() */ 643).then(__webpack_require__.bind(__webpack_require__, 55881));
            const proven = await runCommand("prove", (0,findings/* checked */.KD)({
                ...options,
                program: place(work.program.path),
                contract: place(work.contract),
                ...(work.cases !== undefined && { cases: place(work.cases) }),
                reportDir: (0,external_node_path_.join)(folder, `on-${at.oid.slice(0, 12)}`),
            }), { ...context, cwd: place(prefix) });
            const said = proven.findings.find((it) => it.severity === "error")?.message;
            if (proven.result === "failed")
                return { verdict: "fails", why: said ?? firstLine(proven.summary) };
            const text = await (0,files/* readText */.yR)(place((0,build_proof/* proofPath */.yv)(work.program.path)), load/* MAX_PROGRAM */.AY);
            const proof = text.ok ? (0,read_proof/* readProof */.r)(text.value, work.proof.path) : text;
            if (proven.result !== "passed" || said !== undefined || !text.ok || !proof.ok) {
                return notJudged(said ?? proof.findings[0]?.message ?? firstLine(proven.summary));
            }
            const ran = proven.document.attempts.at(-1)?.cases;
            return {
                verdict: "holds",
                work: {
                    ...work,
                    program: { ...work.program, text: at.program },
                    proof: { ...work.proof, text: text.value },
                    proven: proof.value,
                    basis: at.basis,
                    ...(ran && { ran }),
                },
            };
        }
        finally {
            await (0,scratch/* removeScratch */.ZU)(root);
        }
    };
}
const notJudged = (why) => ({ verdict: "not-judged", why });
const firstLine = (summary) => summary.split("\n", 1)[0] ?? "";

// EXTERNAL MODULE: ./build/commands/repeated-flags.js
var repeated_flags = __webpack_require__(58787);
// EXTERNAL MODULE: ./build/commands/reproduction.js
var reproduction = __webpack_require__(19053);
// EXTERNAL MODULE: ./build/commands/work-of.js
var work_of = __webpack_require__(62222);
;// CONCATENATED MODULE: ./build/commands/deliver-run.js







/** Delivers what was just written; nothing where nothing is to be delivered. */
async function deliverRun(outcome, text, written, end, run) {
    const { delivering, options, program, context, journal } = run;
    if (delivering === undefined)
        return undefined;
    const { checkout } = delivering;
    const report = run.report(outcome, end);
    // Whatever ends the run from here on, deliver can go on from the folder. One that takes no more keeps nothing from
    // being delivered.
    await journal.report(report).catch(faults/* findingOf */.hD);
    const ran = report.attempts.at(-1)?.cases;
    const work = await (0,work_of/* workOf */.L)({
        traceId: report.traceId,
        program,
        contract: options.contract,
        text,
        proof: written.text,
        proven: written.proof,
        ...(ran && { ran }),
        ...(options.cases !== undefined && { cases: options.cases }),
    }, checkout, context.cwd);
    const elsewhere = { folder: journal.folder, prefix: checkout.prefix, context };
    return (0,commands_delivering/* deliverWork */.Vp)(work, delivering, proveElsewhere(options, work, elsewhere));
}
/** Tells those who watch the repository that nothing passed; a run that could not judge is nobody's issue. */
async function tellOfRun(outcome, candidate, end, run) {
    const { delivering, options, program, context, stage } = run;
    if (delivering === undefined || outcome.result !== "escalated")
        return undefined;
    const named = (0,delivery_place/* fromRootOf */.CQ)(delivering.checkout, context.cwd);
    const report = run.report(outcome, end);
    const facts = {
        contract: named(options.contract),
        program: named(program),
        ...(options.cases !== undefined && { cases: named(options.cases) }),
    };
    const { seed } = stage.suite.settings;
    // Paths are the root's.
    const more = (0,repeated_flags/* repeatedFlags */.s)({ ...options, workingDirectory: "." });
    return (0,commands_delivering/* escalate */.rh)({
        ...facts,
        report,
        ...(candidate !== undefined && { candidate, reproduce: (0,reproduction/* reproductionInClone */.t)(report, { ...facts, seed, more }) }),
    }, delivering);
}

// EXTERNAL MODULE: ./build/commands/delivery-end.js
var delivery_end = __webpack_require__(17287);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/write-page.js
var write_page = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/commands/write-proof.js
var write_proof = __webpack_require__(83971);
;// CONCATENATED MODULE: ./build/commands/conclude.js
/** What becomes of a loop's outcome: the program and its proof in their places, or the command that shows it failing. */



















/**
 * Writes what the run came to: first the report, so that a later failure loses nothing of it. Where the report itself
 * cannot be written the run has passed or not all the same, and its document goes to stdout.
 */
async function conclude(outcome, run) {
    const { journal, program } = run;
    await refusedBy(journal.report(run.report(outcome)));
    const more = outcome.proven === undefined ? await failure(outcome, run) : await success(outcome.proven, outcome, run);
    const document = run.report(outcome, more.end);
    const refused = await refusedBy(journal.report(document));
    const page = refused.length > 0 ? [] : await (0,write_page/* writePage */.x)(journal.folder, document, outcome.attempts);
    const known = [...outcome.findings, ...more.findings].map((it) => it.message);
    const { attempts, usage } = outcome;
    const best = (0,next_turn/* bestOf */.U)(attempts);
    const source = outcome.proven ?? best?.source;
    return {
        result: outcome.result,
        ...(refused.length > 0 && { exitCode: exit_code.exitCodes.error }),
        ...(more.exitCode !== undefined && { exitCode: more.exitCode }),
        document,
        findings: [
            ...run.stage.findings,
            ...outcome.findings,
            ...more.findings,
            ...refused.filter((it) => !known.includes(it.message)),
            ...page,
        ],
        summary: more.summary(outcome, (0,run_folder/* reportPath */.eG)(journal.folder)),
        ...(more.end.delivery && { delivery: more.end.delivery }),
        attempts,
        ...(outcome.strength && { strength: outcome.strength }),
        of: run.options.maxAttempts,
        ...(source !== undefined && { program: { path: program, language: run.stage.language.name, source } }),
        outputs: {
            "trace-id": document.traceId,
            attempts: attempts.length,
            report: (0,run_folder/* reportPath */.eG)(journal.folder),
            "input-tokens": usage.inputTokens,
            "output-tokens": usage.outputTokens,
            ...(more.end.program && { program: more.end.program.path }),
            ...(more.end.proof !== undefined && { proof: more.end.proof }),
            ...(0,delivery_end/* deliveryOutputs */.ZQ)(more.end.delivery ?? { status: "none" }),
        },
    };
}
/** Why the disk did not take it, where it did not. */
function refusedBy(writing) {
    return writing.then(() => [], (error) => [(0,faults/* findingOf */.hD)(error)]);
}
/** Puts the program and its proof in their places. Where that fails, what was proven is in the report folder. */
async function success(source, outcome, run) {
    const extension = run.stage.language.extensions[0];
    // A report folder that takes no more is no reason not to write the program in its place.
    const kept = await run.journal.program(source, extension).catch((error) => {
        (0,faults/* findingOf */.hD)(error);
        return `among ${run.journal.folder}/candidates`;
    });
    try {
        return await place(source, outcome, run);
    }
    catch (error) {
        if (!(error instanceof faults/* SystemFault */.SI))
            throw error;
        return {
            end: {},
            exitCode: exit_code.exitCodes.error,
            findings: [error.finding],
            summary: () => `proven, but not written: ${error.finding.message}. The proven program is ${kept}`,
        };
    }
}
async function place(source, outcome, run) {
    const { program, stage, provider, options, there, known, earlier, journal } = run;
    const { strength, dependencies } = outcome;
    if (source !== there)
        await replaceProgram(source, run);
    const { cases } = stage;
    const proof = await (0,write_proof/* writeProof */.E)({
        program,
        source,
        contract: options.contract,
        cases,
        stage,
        task: options.task,
        ...(strength && { strength }),
        ...(dependencies && { builtWith: dependencies }),
        ...(source === known ? earlier.provider && { provider: earlier.provider } : { provider }),
    }, run.context.cwd);
    const end = {
        program: { path: program, sha256: (0,files/* sha256 */.sc)(source) },
        ...(proof.path !== undefined && { proof: proof.path }),
    };
    // As with the program: the proof beside it is what counts.
    const { written } = proof;
    if (written)
        await refusedBy((0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(journal.folder, run_folder/* runFiles */.NW.proof), written.text));
    const delivered = written && (await deliverRun(outcome, source, written, end, run));
    const delivery = run.delivering && (0,delivery_end/* deliveryDocument */.Uv)(delivered, run.delivering.place?.way);
    const failed = delivered?.status === "failed";
    const origin = provider.origin === undefined ? "" : ` The answers are ${provider.origin}, nobody was asked.`;
    return {
        end: { ...end, ...(delivery && { delivery }) },
        ...(failed && { exitCode: exit_code.exitCodes.error }),
        findings: [...proof.findings, ...(delivered?.findings ?? [])],
        summary: ({ result, stop, attempts }) => [
            ...(failed ? [(0,delivery_end/* undelivered */.oQ)(delivered, journal.folder)] : []),
            stop.reason === "already-proven"
                ? `${program} holds already: no token was spent. Proof: ${proof.path}.`
                : `${program} is proven on ${(0,count/* count */.U)(cases.length, "case")}, in attempt ${attempts.at(-1)?.number}. Proof: ${proof.path}.${origin}`,
            ...(strength ? [(0,build_strength/* strengthLine */.Oj)(strength)] : []),
            ...[delivery && (0,delivery_end/* deliveryLine */.dJ)(delivery, { result })].filter((it) => it !== undefined),
        ].join("\n"),
    };
}
/** @throws {SystemFault} when somebody wrote to the program while the loop ran: theirs is not overwritten. */
async function replaceProgram(source, { program, target, there }) {
    const now = (0,paths/* exists */.t2)(target) ? await (0,files/* readText */.yR)(target, load/* MAX_PROGRAM */.AY) : (0,findings/* checked */.KD)(undefined);
    if (!now.ok || now.value !== there) {
        throw new faults/* SystemFault */.SI((0,rules/* fileFinding */.s)("file.changed", `${program} was changed while the loop ran and is left alone`));
    }
    await (0,files/* writeFileAtomic */.Zf)(target, source);
}
async function failure(outcome, run) {
    const { options, stage, journal } = run;
    const best = (0,next_turn/* bestOf */.U)(outcome.attempts);
    const extension = stage.language.extensions[0];
    const reproduce = best &&
        (await (0,reproduction/* reproduction */.N)(best, {
            contract: options.contract,
            program: best.kind === "existing" ? run.program : `${journal.folder}/${run_folder/* runFiles */.NW.candidate(best.number, extension)}`,
            seed: stage.suite.settings.seed,
            ...(options.cases !== undefined && { cases: options.cases }),
            ...(options.input !== undefined && { input: options.input }),
            more: (0,repeated_flags/* repeatedFlags */.s)(options),
        }, journal.folder));
    const end = { ...(reproduce !== undefined && { reproduce }) };
    const told = await tellOfRun(outcome, best?.source, end, run);
    const delivery = run.delivering?.issues && (0,delivery_end/* deliveryDocument */.Uv)(told, "issue");
    return {
        end: { ...end, ...(delivery && { delivery }) },
        findings: told?.findings ?? [],
        summary: ({ result, stop }, report) => [
            `${result}: ${stop.detail.replace(/\.$/, "")}. ${best ? `Best candidate: attempt ${best.number}, ${best.rules.held}/${best.rules.total} rules.` : "No candidate was judged."} Report: ${report}`,
            ...(best?.smallest ? ["", (0,collect_feedback/* smallestFailure */.qh)(best.smallest, stage.suite), ""] : []),
            ...[delivery && (0,delivery_end/* deliveryLine */.dJ)(delivery, { result })].filter((it) => it !== undefined),
            ...(reproduce === undefined ? [] : [`See it fail: ${reproduce}`]),
        ].join("\n"),
    };
}

// EXTERNAL MODULE: ./build/commands/open-provider.js
var open_provider = __webpack_require__(96381);
// EXTERNAL MODULE: ./build/commands/prompt-of.js
var prompt_of = __webpack_require__(20127);
// EXTERNAL MODULE: ./build/commands/stage.js
var commands_stage = __webpack_require__(98013);
;// CONCATENATED MODULE: ./build/commands/run-loop.js
/** The contract loop with all that it needs, and what becomes of its outcome. */


















async function runLoop(options, ground, context) {
    const started = performance.now();
    const { language } = ground;
    const program = options.program ?? `program${language.extensions[0]}`;
    const target = await (0,paths/* insideWorkingDirectory */.DI)(program, context.cwd);
    const proofTarget = await (0,paths/* insideWorkingDirectory */.DI)((0,build_proof/* proofPath */.yv)(program), context.cwd);
    const existing = (0,paths/* exists */.t2)(program) ? await (0,files/* readText */.yR)(program, load/* MAX_PROGRAM */.AY) : (0,findings/* checked */.KD)(undefined);
    const proof = await (0,files/* readText */.yR)((0,build_proof/* proofPath */.yv)(program), load/* MAX_PROGRAM */.AY);
    const inputs = [options.contract, options.cases, options.cassette, options.record].filter((it) => it !== undefined);
    const own = inputs.some((it) => (0,external_node_path_.resolve)(it) === (0,external_node_path_.resolve)(program))
        ? [(0,rules/* fileFinding */.s)("file.not-ours", `program ${program} is a file that the run reads or records: name another one`)]
        : [];
    const opened = await (0,open_provider/* openProvider */.C)(options, context);
    const delivering = await (0,commands_delivering/* openDelivery */.Dz)(options, program, context);
    const beside = { source: existing.ok ? existing.value : undefined, proof: proof.ok ? proof.value : "" };
    const waiting = delivering.ok ? delivering.value : undefined;
    const { known, earlier } = await knownProgram(program, beside, waiting, options.task, context);
    const stage = await (0,commands_stage/* setStage */.d$)(options, ground, context, {
        ...(earlier.seed !== undefined && { seed: earlier.seed }),
        also: [{ findings: own }, target, ...(target.ok ? [proofTarget] : []), existing, opened, delivering].flatMap((it) => it.findings),
    });
    try {
        const provider = (0,load/* orRefuse */.KA)(opened);
        const there = (0,load/* orRefuse */.KA)(existing);
        const traceId = (0,run_folder/* newTraceId */.dp)(context.now());
        const { suite, bench } = stage;
        const facts = {
            traceId,
            suite,
            task: options.task,
            language: language.name,
            sandbox: bench.sandbox.name,
            provider,
        };
        const run = {
            options,
            context,
            stage,
            provider,
            program,
            target: (0,load/* orRefuse */.KA)(target),
            journal: await (0,run_folder/* openJournal */._0)((0,run_folder/* reportFolder */.t3)(options.reportDir, traceId, context)),
            report: (outcome, more) => (0,report/* buildReport */.F)(facts, { ...outcome, ...more, durationMs: performance.now() - started }),
            earlier,
            ...(known && { known: known.source }),
            ...(delivering.ok && delivering.value && { delivering: delivering.value }),
            ...(there !== undefined && { there }),
        };
        const outcome = await (0,contract_loop/* contractLoop */.X)({
            suite,
            language,
            prompt: (0,prompt_of/* promptOf */.G)(stage, options.task),
            ...(known && { existing: known }),
            minStrength: options.minStrength,
            limits: {
                maxAttempts: options.maxAttempts,
                tokenBudget: options.tokenBudget,
                timeBudgetMs: options.timeBudget,
                maxOutputTokens: options.maxOutputTokens,
            },
        }, {
            ...bench,
            provider,
            journal: run.journal,
            newFolder: () => {
                // A page that cannot be made is found when it is to be written.
                (0,write_page/* loadPageMaker */.U)().catch(() => { });
                return stage.newFolder();
            },
            sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }),
            random: Math.random,
            signal: context.signal,
            keep: (standing) => run.journal.report(run.report(standing)),
        });
        return await conclude(outcome, run);
    }
    finally {
        await stage.close();
    }
}
/**
 * What is to be proven before anybody is asked, with what its proof says. What waits to be merged is newer than what the
 * checkout has, where the same was asked for; somebody's work in the way comes before both.
 */
async function knownProgram(path, beside, delivering, task, { cwd }) {
    const earlier = (0,build_proof/* readEarlierProof */.lT)(beside.proof);
    const here = beside.source === undefined ? undefined : await programHere(path, beside.source, earlier);
    const standing = here?.keep === undefined && delivering ? await (0,commands_delivering/* standingOf */.YP)(delivering, path, cwd) : undefined;
    const asked = (0,build_proof/* readEarlierProof */.lT)(standing?.proof ?? "");
    if (standing && asked.task === task)
        return { known: { source: standing.program }, earlier: asked };
    return { ...(here && { known: here }), earlier };
}
/** What is at `program`, to be proven first; it is kept where overwriting it would lose somebody's work. */
async function programHere(path, source, earlier) {
    if (earlier.sha256 === (0,files/* sha256 */.sc)(source) || (await committedUnchanged(path)))
        return { source };
    const why = `${path} is there, does not hold, and neither a proof names it nor has git it committed unchanged: commit it, or name another program`;
    return { source, keep: (0,rules/* fileFinding */.s)("file.not-ours", why) };
}


/***/ }),

/***/ 98013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ loadGiven),
/* harmony export */   d$: () => (/* binding */ setStage),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cases_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6447);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58777);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43876);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16595);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72211);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7418);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23911);
/* harmony import */ var _open_sql_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44310);
/** What `generate` and `prove` need before they start: the suite, the sandbox and the toolchain, or every reason why not. */











const MAX_CASES_FILE = 16 * 1024 * 1024;
/**
 * @param seed used where the options have none: that of an earlier proof.
 * @throws {Refusal} with everything that is in the way, at once; `also` is what the caller found before.
 */
async function setStage(options, { language, ...ground }, context, { seed, also = [] } = {}) {
    const jsonata = (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openJsonata */ .VQ)();
    const reading = (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .loadContract */ .lF)(options.contract);
    // The engine gets ready while the cases are read, which blocks this thread.
    const begun = reading.then((it) => (it.ok && it.value.models.some(hasIoRules) ? jsonata.start() : undefined));
    const [contract, given] = await Promise.all([reading, begun.then(() => loadGiven(options))]);
    const suite = contract.ok && given.ok
        ? await (0,_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .assembleSuite */ .F)(contract.value, given.value.cases, { ...options, seed: options.seed ?? seed ?? seedOf(contract.value) }, { jsonata, sql: (0,_open_sql_js__WEBPACK_IMPORTED_MODULE_9__.openSql)(options, context, ground.sandbox) })
        : undefined;
    const cases = suite?.ok ? suite.value.casesOf() : undefined;
    const [sandbox, toolchain] = await Promise.all([ground.sandbox, ground.toolchain]);
    const findings = [
        ...also,
        ...[contract, given, suite, cases, sandbox, toolchain].flatMap((it) => it?.findings ?? []),
    ];
    const { signal } = context;
    if (signal.aborted || (0,_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .hasErrors */ .Cs)(findings) || !suite?.ok || !cases?.ok || !given.ok || !sandbox.ok || !toolchain.ok) {
        await jsonata.close();
        signal.throwIfAborted();
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_(findings);
    }
    const scratch = await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .makeScratch */ .lP)();
    let folders = 0;
    return {
        suite: suite.value,
        cases: cases.value,
        language,
        bench: {
            toolchain: toolchain.value,
            sandbox: sandbox.value,
            limits: { timeoutMs: options.timeout, memory: options.memoryLimit, output: options.outputLimit },
            compile: {
                timeoutMs: options.compileTimeout,
                signal: context.signal,
                cache: await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "cache")),
                dependencies: options.dependencies ?? language.dependencies,
            },
            workers: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
            observe: context.observe,
            signal: context.signal,
            now: () => performance.now(),
        },
        newFolder: () => (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `${++folders}`)),
        close: async () => {
            await Promise.all([jsonata.close(), (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .removeScratch */ .ZU)(scratch)]);
        },
        ...(given.value.source && { given: given.value.source }),
        findings,
    };
}
const hasIoRules = ({ io = [] }) => io.length > 0;
/** Reads the cases that are given, in a file or as one input. */
async function loadGiven(options) {
    const input = options.input === undefined ? undefined : await (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .loadInput */ .lJ)(options.input);
    const text = options.cases === undefined ? undefined : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(options.cases, MAX_CASES_FILE);
    const fromFile = text?.ok ? (0,_cases_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k0)(text.value, options.cases) : text;
    const faults = [...(input?.findings ?? []), ...(fromFile?.findings ?? [])];
    if ((input && !input.ok) || (fromFile && !fromFile.ok))
        return { ok: false, findings: faults };
    const single = input === undefined ? [] : [(0,_cases_index_js__WEBPACK_IMPORTED_MODULE_2__/* .inputCase */ .T0)(input.value)];
    const cases = [...single, ...(fromFile?.value ?? [])];
    const source = {
        ...(text?.ok && { path: options.cases, sha256: (0,_system_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(text.value) }),
        ...(single.length > 0 && { inline: single }),
    };
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .checked */ .KD)({ cases, ...((text || input) && { source }) }, faults);
}
/** The same contract draws the same cases anywhere, until somebody says otherwise. */
const seedOf = (contract) => Number.parseInt(contract.sha256.slice(0, 8), 16);


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


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ loadPageMaker),
/* harmony export */   x: () => (/* binding */ writePage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _formats_print_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30187);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95576);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9463);
/** The report as a page, beside `report.json`. */





/** Loads what makes pages. No run waits for it to begin, and one that calls this while candidates run neither to end. */
const loadPageMaker = () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4480)]).then(__webpack_require__.bind(__webpack_require__, 84480)), Promise.all(/* import() */[__webpack_require__.e(1146), __webpack_require__.e(7028), __webpack_require__.e(3921), __webpack_require__.e(9942), __webpack_require__.e(2924)]).then(__webpack_require__.bind(__webpack_require__, 99007))]);
/** Writes `report.html`. No run fails by it: the finding of a page that could not be made is a notice. */
async function writePage(folder, report, attempts) {
    try {
        const [{ reportPage }, { rules }] = await loadPageMaker();
        const sources = new Map(attempts.flatMap((it) => (it.source === undefined ? [] : [[it.number, it.source]])));
        const page = reportPage({ report, sources, rules, print: (value) => (0,_formats_print_json_js__WEBPACK_IMPORTED_MODULE_4__.printJson)(value, 2) });
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .runFiles */ .NW.page), page);
        return [];
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return [(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .internalFinding */ .j)("internal.page", `report.html was not written: ${why}; report.json holds all of it`)];
    }
}


/***/ }),

/***/ 83971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeProof)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27170);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58508);
/** Writing the proof beside its program. */





/**
 * Writes the proof and gives its path. A program outside the working directory gets none: the findings say why.
 * @throws {SystemFault} when the disk refuses.
 */
async function writeProof(proven, cwd) {
    const path = (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .proofPath */ .yv)(proven.program);
    const target = await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideWorkingDirectory */ .DI)(path, cwd);
    if (!target.ok) {
        return {
            findings: target.findings.map((it) => ({
                ...it,
                severity: "notice",
                message: `no proof written: ${it.message}`,
            })),
        };
    }
    const { suite, language, bench, given } = proven.stage;
    const fromProof = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file)).replaceAll("\\", "/");
    const proof = (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .buildProof */ .rW)({
        program: { path: fromProof(proven.program), sha256: (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(proven.source) },
        language: language.name,
        toolchain: bench.toolchain.version,
        suite,
        contractPath: fromProof(proven.contract),
        ...(given && { given: given.path === undefined ? given : { ...given, path: fromProof(given.path) } }),
        cases: proven.cases,
        limits: bench.limits,
        ...(proven.task !== undefined && { task: proven.task }),
        ...(proven.builtWith && { dependencies: proven.builtWith }),
        ...(proven.strength && { strength: proven.strength }),
        ...(proven.provider && { provider: proven.provider }),
        fireFlow: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
    });
    const text = (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .printProof */ .I4)(proof);
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text);
    return { path, written: { proof, text }, findings: [] };
}


/***/ })

};
