export const id = 5028;
export const ids = [5028];
export const modules = {

/***/ 52896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   Dz: () => (/* binding */ openDelivery),
/* harmony export */   Vp: () => (/* binding */ deliverWork),
/* harmony export */   rh: () => (/* binding */ escalate)
/* harmony export */ });
/* unused harmony export wanted */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93202);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43876);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53288);
/* harmony import */ var _delivery_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79949);
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
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)(undefined);
    const { environment, cwd } = context;
    const read = await (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckout */ .b$)(cwd);
    if (!read.ok)
        return read;
    const checkout = read.value;
    const named = (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryIn */ .ce)(environment.GITHUB_REPOSITORY) ?? checkout.origin;
    const token = options.githubToken;
    const findings = [
        ...(token === undefined ? [(0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .noToken */ .fC)(delivery, onEscalation)] : []),
        ...(named === undefined ? [(0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .noRepository */ .GD)(cwd)] : []),
    ];
    const here = options.branch ?? (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W0)(environment) ?? checkout.branch;
    const base = options.base ?? (delivery === "pull-request" ? ((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W0)(environment) ?? checkout.branch) : here);
    if (delivery !== "none") {
        if ((delivery === "commit" ? here : base) === undefined)
            findings.push((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .detached */ .ht)(delivery));
        findings.push(...(await (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .uncommitted */ .SU)(options, checkout, cwd)), ...(await checkout.faultsOf((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .spelled */ .uQ)(program, cwd))));
    }
    if (token === undefined || named === undefined || (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(findings))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)(...findings);
    const github = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o6)({ ...named, token, environment, signal: context.signal });
    const seen = await (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .seeRepository */ .O2)(github);
    if (seen.repository === undefined)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)(...findings, ...seen.findings);
    const contract = checkout.fromRoot((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .spelled */ .uQ)(options.contract, cwd));
    const { commitMessage, draft, labels = [], reviewers = [] } = options;
    const ownBranch = options.branch ?? (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pairBranch */ .xE)(contract, checkout.fromRoot((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_4__/* .spelled */ .uQ)(program, cwd)));
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
    if (place)
        findings.push(...(await _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveries */ .$z[place.way].preflight(place)));
    if (onEscalation === "issue")
        findings.push(...(await (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canOpenIssues */ .Pn)(github, seen.repository)));
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(findings))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)(...findings);
    const me = await loginOf(github);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)({
        checkout,
        signal: context.signal,
        ...(place && { place }),
        ...(onEscalation === "issue" && { issues: { github, labels } }),
        ...(me !== undefined && { me }),
    }, findings);
}
/** Delivers what passed and closes what told of its failing. What fails is in the findings; nothing is thrown away. */
async function deliverWork(work, { place, issues, me, signal }, proveAgain) {
    const delivered = place && (await kept(() => _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveries */ .$z[place.way].deliver(work, place, { proveAgain, sleep }), signal));
    if (issues === undefined || delivered?.status === "failed")
        return delivered && told(delivered, me);
    const link = delivered?.pullRequest?.url ?? `${issues.github.url}/commit/${delivered?.commitSha ?? work.traceId}`;
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
async function escalate(report, paths, candidate, { issues, me, signal }) {
    if (issues === undefined)
        return undefined;
    const escalation = { report, ...paths, ...(candidate !== undefined && { candidate }) };
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

/***/ 79949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ noRepository),
/* harmony export */   SU: () => (/* binding */ uncommitted),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   ce: () => (/* binding */ repositoryIn),
/* harmony export */   fC: () => (/* binding */ noToken),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93202);
/** Where a run would deliver to, by its surroundings, and what is missing there. */


/** `octo/demo`, as the runner says it. */
function repositoryIn(text) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? "") ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
/**
 * The branch that the job runs on: of a pull request the one that it comes from. Not so for `pull_request_target`, which
 * runs on the base, and may name the branch of a stranger's fork.
 */
function branchOf(environment) {
    const { GITHUB_EVENT_NAME, GITHUB_HEAD_REF, GITHUB_REF } = environment;
    if (GITHUB_EVENT_NAME === "pull_request" && GITHUB_HEAD_REF)
        return GITHUB_HEAD_REF;
    return /^refs\/heads\/(.+)$/.exec(GITHUB_REF ?? "")?.[1];
}
/** A path from the working directory on, with slashes. */
const spelled = (path, cwd) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).replaceAll("\\", "/");
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
const detached = (delivery) => (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.detached-head", `HEAD is on no branch, so that there is none to deliver to; name one with ${delivery === "commit" ? "branch" : "base"}`);


/***/ }),

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDrift: () => (/* binding */ openDrift)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53288);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37403);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61122);
/* harmony import */ var _delivering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52896);
/** `on-drift: issue`: tells in one issue which programs do not hold any more. */





/** @throws {Refusal} where GitHub could not be told, before anything is judged. */
function openDrift({ githubToken: token }, { environment, signal }) {
    const [owner, repo] = (environment.GITHUB_REPOSITORY ?? "").split("/");
    if (!token || !owner || !repo) {
        const what = "on-drift issue needs github-token (issues: write) and GITHUB_REPOSITORY: give both, or set on-drift: none.";
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([(0,_options_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFinding */ .P)("usage.missing-option", what)]);
    }
    const github = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o6)({ token, owner, repo, environment, signal });
    return async (proofs) => {
        const drifted = proofs.filter((it) => it.result !== "passed");
        try {
            const issue = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .keepDriftIssue */ .iP)(github, drifted.length > 0 ? textOf(drifted) : undefined, await (0,_delivering_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(github));
            return { findings: [], ...(issue && { outputs: { "issue-number": issue.number, "issue-url": issue.url } }) };
        }
        catch (error) {
            return { findings: [(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(error)] };
        }
    };
}
const PROOFS = 50;
const FINDINGS = 5;
function textOf(drifted) {
    const sections = drifted.slice(0, PROOFS).map(({ proof, result, findings, renew }) => [
        `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.escapeMarkdown)(proof, 200)}: ${result}`,
        findings
            .filter((it) => it.severity === "error")
            .slice(0, FINDINGS)
            .map((it) => `- ${it.rule}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.escapeMarkdown)(it.message, 60)}`)
            .join("\n"),
        ...(renew === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .D)(renew.slice(0, 300), "sh")]),
    ].join("\n\n"));
    const more = drifted.length - sections.length;
    return {
        title: `${drifted.length} ${drifted.length === 1 ? "program does" : "programs do"} not hold as proven`,
        markdown: [
            "Fire-Flow judged the committed proofs again. For each program look at what changed; where that is as it should be, its command renews the proof.",
            ...sections,
            ...(more > 0 ? [`And ${more} more: see the run.`] : []),
        ].join("\n\n"),
    };
}


/***/ })

};
