export const id = 8663;
export const ids = [8663];
export const modules = {

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _best_of_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(96572);
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31146);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86683);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16413);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59692);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72211);
/* harmony import */ var _delivering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52896);
/* harmony import */ var _delivery_end_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(17287);
/* harmony import */ var _delivery_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79949);
/* harmony import */ var _kept_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1251);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23911);
/* harmony import */ var _reproduction_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19053);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9463);
/* harmony import */ var _work_of_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62222);
/** `fire-flow deliver`: delivers what an earlier run left in its report folder, without running any of it. */















const MAX_INPUTS = 16 * 1024 * 1024;
async function run(given, context) {
    // Whoever calls it wants it done, in the terminal too.
    const options = { ...given, delivery: given.delivery ?? "commit", onEscalation: given.onEscalation ?? "issue" };
    const report = (0,_load_js__WEBPACK_IMPORTED_MODULE_9__/* .orRefuse */ .KA)(await (0,_kept_run_js__WEBPACK_IMPORTED_MODULE_8__/* .readReport */ .tL)(options.reportDir));
    const passed = report.result === "passed";
    const needed = passed ? options : { ...options, delivery: "none" };
    const fault = faultOf(report, options);
    if (fault)
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([fault]);
    const kept = passed ? await checkedProgram(options, report, context) : undefined;
    const delivering = (0,_load_js__WEBPACK_IMPORTED_MODULE_9__/* .orRefuse */ .KA)(await (0,_delivering_js__WEBPACK_IMPORTED_MODULE_6__/* .openDelivery */ .Dz)(needed, options.program, context));
    if (delivering === undefined)
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([nothing(report, options)]);
    const delivered = kept === undefined
        ? await tell(options, report, delivering, context)
        : await deliver(options, report, kept, delivering, context);
    const document = (0,_delivery_end_js__WEBPACK_IMPORTED_MODULE_13__/* .deliveryDocument */ .Uv)(delivered, kept === undefined ? "issue" : delivering.place?.way);
    const failed = delivered?.status === "failed";
    const findings = delivered?.findings ?? [];
    return {
        result: failed ? "error" : "passed",
        document: {
            result: failed ? "error" : "passed",
            traceId: report.traceId,
            program: { path: options.program, ...(kept && { sha256: (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(kept.text) }) },
            delivery: document,
            findings,
        },
        findings,
        delivery: document,
        summary: failed
            ? (0,_delivery_end_js__WEBPACK_IMPORTED_MODULE_13__/* .undelivered */ .oQ)(delivered, options.reportDir)
            : ((0,_delivery_end_js__WEBPACK_IMPORTED_MODULE_13__/* .deliveryLine */ .dJ)(document, report) ?? "Nothing to deliver."),
        outputs: { "trace-id": report.traceId, program: options.program, ...(0,_delivery_end_js__WEBPACK_IMPORTED_MODULE_13__/* .deliveryOutputs */ .ZQ)(document) },
    };
}
async function deliver(options, report, { text, proofText, proof }, delivering, { cwd }) {
    const { program, contract, cases } = options;
    const passed = {
        traceId: report.traceId,
        program,
        contract,
        text,
        proof: proofText,
        proven: proof,
        ...(cases !== undefined && { cases }),
    };
    const work = await (0,_work_of_js__WEBPACK_IMPORTED_MODULE_12__/* .workOf */ .L)(passed, delivering.checkout, cwd);
    return (0,_delivering_js__WEBPACK_IMPORTED_MODULE_6__/* .deliverWork */ .Vp)(work, delivering, neverRun);
}
/** Whoever holds the token to write runs no program, and so says nothing of what it does. */
const neverRun = async () => ({ verdict: "not-judged", why: "deliver runs no program" });
/** The command that people are given is made of the options, never taken from a report that anybody may have written. */
async function tell({ contract, program, cases, reportDir }, report, delivering, { cwd }) {
    const named = (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_7__/* .fromRootOf */ .CQ)(delivering.checkout, cwd);
    const best = (0,_best_of_js__WEBPACK_IMPORTED_MODULE_14__/* .bestOf */ .U)(report.attempts);
    const extension = _languages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .languages */ .eo[report.language].extensions[0];
    const candidate = best && (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportDir, _run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .runFiles */ .NW.candidate(best.number, extension)), _load_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_PROGRAM */ .AY));
    const facts = {
        contract: named(contract),
        program: named(program),
        ...(cases !== undefined && { cases: named(cases) }),
    };
    return (0,_delivering_js__WEBPACK_IMPORTED_MODULE_6__/* .escalate */ .rh)({
        ...facts,
        report,
        ...(candidate?.ok && {
            candidate: candidate.value,
            reproduce: (0,_reproduction_js__WEBPACK_IMPORTED_MODULE_10__/* .reproductionInClone */ .t)(report, { ...facts, more: [] }),
        }),
    }, delivering);
}
/** @throws {Refusal} where program, proof, contract or cases are not those that the run was about. */
async function checkedProgram(options, report, { cwd }) {
    const kept = (0,_load_js__WEBPACK_IMPORTED_MODULE_9__/* .orRefuse */ .KA)(await (0,_kept_run_js__WEBPACK_IMPORTED_MODULE_8__/* .readKeptProgram */ .D4)(options.reportDir, report));
    const { proof, text, proofText } = kept;
    const contract = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(options.contract, MAX_INPUTS);
    const cases = options.cases === undefined ? undefined : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(options.cases, MAX_INPUTS);
    const hashed = (expected, what, own) => expected === undefined ? [] : (0,_kept_run_js__WEBPACK_IMPORTED_MODULE_8__/* .differs */ .Ag)(what, (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(own), "the option", expected);
    const findings = [
        ...contract.findings,
        ...(cases?.findings ?? []),
        ...hashed(options.programSha256, "the program", text),
        ...hashed(options.proofSha256, "the proof", proofText),
        ...(contract.ok ? (0,_kept_run_js__WEBPACK_IMPORTED_MODULE_8__/* .differs */ .Ag)(options.contract, (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(contract.value), "the proof", proof.contract.sha256) : []),
        ...(cases?.ok ? (0,_kept_run_js__WEBPACK_IMPORTED_MODULE_8__/* .differs */ .Ag)(options.cases, (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(cases.value), "the proof", proof.cases?.sha256) : []),
        ...elsewhere(options, proof, cwd),
    ];
    if (findings.length > 0)
        throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(findings);
    return kept;
}
/** Paths in a proof count from it, and it is put beside the program. */
function elsewhere({ program, contract, cases }, proof, cwd) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname((0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_7__/* .spelled */ .uQ)(program, cwd));
    const fromProof = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, (0,_delivery_place_js__WEBPACK_IMPORTED_MODULE_7__/* .spelled */ .uQ)(path, cwd));
    const pairs = [
        ["program", fromProof(program), proof.program.path],
        ["contract", fromProof(contract), proof.contract.path],
        ["cases", cases === undefined ? undefined : fromProof(cases), proof.cases?.path],
    ];
    return pairs
        .filter(([, given, named]) => given !== named)
        .map(([what, given, named]) => (0,_kept_run_js__WEBPACK_IMPORTED_MODULE_8__/* .tampered */ .rZ)(`${what} is ${given ?? "not given"}, the proof names ${named === undefined ? "none" : String(named).slice(0, 200)}`));
}
/** Why a report is not gone on from. It is read as what anybody may have written. */
function faultOf(report, options) {
    const { programSha256, proofSha256, delivery, onEscalation } = options;
    const passed = report.result === "passed";
    if (!passed && (programSha256 ?? proofSha256) !== undefined) {
        const named = programSha256 === undefined ? "proof-sha256" : "program-sha256";
        return (0,_kept_run_js__WEBPACK_IMPORTED_MODULE_8__/* .tampered */ .rZ)(`the run of ${options.reportDir} came to ${wordOf(report.result)}, yet ${named} names what passed`);
    }
    if (passed)
        return delivery === "none" ? nothing(report, options) : undefined;
    return report.result === "escalated" && onEscalation === "issue" ? undefined : nothing(report, options);
}
function nothing({ result, stop }, { reportDir, delivery, onEscalation }) {
    const run = `the run of ${reportDir} came to ${wordOf(result)}`;
    const why = result === "passed"
        ? `${run}, and delivery none leaves what passed where it is: set delivery to commit or pull-request`
        : `${run} (${wordOf(stop.reason)}): with on-escalation ${onEscalation} and delivery ${delivery} that leaves nothing to deliver; name the report folder of a run that passed or escalated`;
    return (0,_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFinding */ .O$)("delivery.nothing", why);
}
const wordOf = (text) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text, 40);


/***/ }),

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

/***/ 27170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ printProof),
/* harmony export */   lT: () => (/* binding */ readEarlierProof),
/* harmony export */   rW: () => (/* binding */ buildProof),
/* harmony export */   yv: () => (/* binding */ proofPath)
/* harmony export */ });
/* harmony import */ var _formats_print_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30187);
/* harmony import */ var _read_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28337);
/**
 * The proof: the file beside a program that says what it passed with, so that anyone can judge it again. It holds
 * nothing that depends on the clock or the run: proving the same again writes the same bytes.
 */


/** `orders.py` → `orders.py.proof.json`. */
const proofPath = (program) => `${program}.proof.json`;
function buildProof(facts) {
    const { suite, cases, given } = facts;
    const { sides, settings } = suite;
    const count = (source) => cases.filter((it) => it.source === source).length;
    return {
        version: 1,
        program: { ...facts.program, language: facts.language, toolchain: facts.toolchain },
        contract: {
            path: facts.contractPath,
            sha256: suite.contract.sha256,
            ...(sides.input && { inputModel: sides.input.name }),
            outputModel: sides.output.name,
        },
        ...(facts.task !== undefined && { task: facts.task }),
        cases: {
            ...(given?.path !== undefined && { path: given.path }),
            ...(given?.sha256 !== undefined && { sha256: given.sha256 }),
            ...(given?.inline && { inline: given.inline.map(inlineCase) }),
            given: count("given"),
            example: count("example"),
            drawn: count("drawn"),
            heldBack: cases.filter((it) => it.heldBack).length,
            drawnCases: settings.drawnCases,
            holdBack: settings.holdBack,
            seed: settings.seed,
        },
        formats: suite.formats,
        limits: facts.limits,
        rules: suite.rules,
        ...(suite.engines.duckdb !== undefined && { engines: suite.engines }),
        ...(facts.strength && { strength: figures(facts.strength) }),
        deterministic: settings.deterministic,
        dependencies: facts.dependencies ?? [],
        ...(facts.provider && {
            provider: {
                name: facts.provider.name,
                ...(facts.provider.model !== undefined && { model: facts.provider.model }),
                ...(facts.provider.origin !== undefined && { origin: facts.provider.origin }),
            },
        }),
        fireFlow: facts.fireFlow,
    };
}
/** Survivors are the report's: they hold values. */
const figures = ({ share, mutants, caught, withExpected }) => ({ share, mutants, caught, withExpected });
const inlineCase = (it) => ({
    name: it.name,
    input: it.input,
    ...(it.output !== undefined && { output: it.output }),
});
const printProof = (proof) => `${(0,_formats_print_json_js__WEBPACK_IMPORTED_MODULE_1__.printJson)(proof, 2)}\n`;
/** Anything that is no proof is taken for none, and so is one of a newer version. */
function readEarlierProof(text) {
    const read = (0,_read_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .readProof */ .r)(text, "the earlier proof");
    if (!read.ok)
        return {};
    const { program, cases, task, provider } = read.value;
    return {
        sha256: program.sha256,
        seed: cases.seed,
        ...(cases.path !== undefined && { cases: cases.path }),
        ...(task !== undefined && { task }),
        ...(provider && { provider }),
    };
}


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


/***/ }),

/***/ 79900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   v: () => (/* binding */ openFetch)
/* harmony export */ });
/**
 * Undici's `fetch` and the dispatcher to hand to it. Not Node's, because Node's gives up after 300 s without headers, and
 * looks at no proxy. Its idle sockets do not hold the process.
 */
async function openFetch(environment) {
    const { Agent, EnvHttpProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const patient = { headersTimeout: 0, bodyTimeout: 0 };
    const proxy = proxySettings(environment);
    return { fetch, dispatcher: proxy ? new EnvHttpProxyAgent({ ...patient, ...proxy }) : new Agent(patient) };
}
/** The proxy variables, lower case first as curl does; absent when none is set. All are stated: undici would look. */
function proxySettings(environment) {
    const read = (name) => environment[name] ?? environment[name.toUpperCase()] ?? "";
    const [httpProxy, httpsProxy, noProxy] = [read("http_proxy"), read("https_proxy"), read("no_proxy")];
    return httpProxy || httpsProxy ? { httpProxy, httpsProxy, noProxy } : undefined;
}
/** The first `limit` bytes of a body as text; leaving early cancels the rest. */
async function readBounded(chunks, limit) {
    const kept = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        kept.push(chunk.subarray(0, limit - bytes));
        bytes += chunk.byteLength;
        if (bytes > limit)
            break;
    }
    return { body: Buffer.concat(kept).toString("utf8"), cut: bytes > limit };
}


/***/ }),

/***/ 98947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ spawnLimited)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/children.js
var children = __webpack_require__(84473);
// EXTERNAL MODULE: ./build/system/error-code.js
var error_code = __webpack_require__(45198);
;// CONCATENATED MODULE: ./build/system/guard.js
/** Ends the children of a Fire-Flow that was killed and could not do so itself. */

/**
 * Kills what lives once its stdin ends, which it does with this process, whatever ends that: nobody is told of a SIGKILL,
 * and `--die-with-parent` comes into force a moment after the start, for the child alone. What lives are the groups whose
 * leaders it was told (`+ pid`, and `- pid` when one is gone), and whoever holds the stdin of the child that was to be
 * started next (`? name`): between its start and the news of it this process can be killed as well. Until such a child
 * leads a group of its own it is in that of this process, which is not to be killed: hence it is killed by either number.
 * A file's name may hold line ends and look like more of the list: each number is asked for again before it is killed.
 */
const GUARD = `
living=" "
next=
while read -r change what; do
  case $change in
    "?") next=$what ;;
    +) living="$living$what " next= ;;
    -) living="\${living%% $what *} \${living#* $what }" ;;
  esac
done
for leader in $living; do kill -s KILL -- "-$leader"; done
holders() {
  ls -l /proc/[0-9]*/fd | while read -r line; do
    case $line in
      /proc/*/fd:) pid=\${line#/proc/} pid=\${pid%/fd:} ;;
      *"$next"*) echo "$pid" ;;
    esac
  done
}
holds() {
  for descriptor in /proc/"$1"/fd/*; do
    case $(readlink "$descriptor") in *"$next"*) return 0 ;; esac
  done
  return 1
}
rounds=0
while [ "$next" ] && [ "$rounds" -lt 1000 ] && found=$(holders) && [ "$found" ]; do
  for pid in $found; do holds "$pid" && { kill -s KILL -- "-$pid"; kill -s KILL "$pid"; }; done
  sleep 0.01
  rounds=$((rounds + 1))
done
`;
let guard;
/**
 * Tells the guard, who is started with the first child and keeps nobody waiting.
 * @param what `?`: the name of the stdin of the child that is started next; `+` and `-`: the number of a group's leader
 */
function tellGuard(change, what) {
    guard ??= startGuard();
    guard?.write(`${change} ${what}\n`);
}
function startGuard() {
    const child = (0,external_node_child_process_.spawn)("/bin/sh", ["-c", GUARD], { detached: true, env: {}, stdio: ["pipe", "ignore", "ignore"] });
    // Without a shell there is no guard, and everything else goes on.
    for (const it of [child, child.stdin])
        it.on("error", () => { });
    child.unref();
    child.stdin.unref();
    return child.stdin;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/system/memory-watch.js
/**
 * Counts the memory of a process and all that descend from it, where no control group does. The kernel's limit of each
 * process holds all the same; this is what ends many processes that stay below it and are too large together.
 */

/** A run that grows by a gigabyte in a second is found 50 MB past its limit. */
const INTERVAL_MS = 50;
/** A tree that changes while it is walked must not be walked for ever. */
const MAX_PROCESSES = 4096;
/**
 * Looks at the tree of `pid` until it is stopped.
 * @param limit bytes of anonymous memory, pages that processes share counted once
 * @param exceeded called once, when the tree has more
 */
function watchMemory(pid, limit, exceeded) {
    let timer;
    let stopped = false;
    const look = async () => {
        const held = await treeMemory(pid, limit);
        if (stopped)
            return;
        if (held > limit)
            exceeded();
        else
            timer = setTimeout(look, INTERVAL_MS);
    };
    timer = setTimeout(look, INTERVAL_MS);
    return {
        stop() {
            stopped = true;
            clearTimeout(timer);
        },
    };
}
/** Bytes held by a process and its descendants. Resident sizes are cheap and too large: they only start the real count. */
async function treeMemory(root, limit) {
    const pids = await descendants(root);
    const resident = await sum(pids, residentSize);
    return resident > limit ? sum(pids, anonymousSize) : resident;
}
async function descendants(root) {
    const found = [root];
    for (const pid of found) {
        if (found.length > MAX_PROCESSES)
            break;
        const threads = await (0,promises_.readdir)(`/proc/${pid}/task`).catch(() => []);
        const children = await Promise.all(threads.map((it) => read(`/proc/${pid}/task/${it}/children`)));
        found.push(...children.join(" ").split(" ").filter(Boolean).map(Number));
    }
    return found;
}
const sum = async (pids, size) => (await Promise.all(pids.map(size))).reduce((total, it) => total + it, 0);
/** `VmRSS` of proc_pid_status(5). */
const residentSize = async (pid) => kibibytes(await read(`/proc/${pid}/status`), "VmRSS");
/** `Pss_Anon` of smaps_rollup, from Linux 5.4 on: a page that n processes share counts as a n-th for each of them. */
const anonymousSize = async (pid) => kibibytes(await read(`/proc/${pid}/smaps_rollup`), "Pss_Anon");
const kibibytes = (text, name) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1] ?? 0);
/** Nothing for a process that is gone. */
const read = (path) => (0,promises_.readFile)(path, "utf8").catch(() => "");

// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/system/process.js
/** Starts children with limits. With its neighbours in `system/` the only importer of node:child_process. */







/** For pipes that a process outside of the killed group still holds open. */
const DRAIN_MS = 300;
const EXTRA_BYTES = 65_536;
/**
 * Runs a child in a process group of its own, on pipes of its own. The group is killed at once, without grace, when the
 * time is over, when stdout passes its limit, on abort, and when the child itself ends. Never throws for what the child
 * does or for a child that cannot be started.
 */
async function spawnLimited(command) {
    const stdin = (0,scratch/* anonymousFile */.iW)(command.stdin);
    try {
        return await run(command, stdin);
    }
    finally {
        (0,external_node_fs_.closeSync)(stdin.descriptor);
    }
}
function run(command, stdin) {
    const started = performance.now();
    const stdout = head(command.outputBytes);
    const stderr = tail(command.outputBytes);
    const extra = head(EXTRA_BYTES);
    const exit = (ending) => ({
        ending,
        stdout: stdout.bytes(),
        stderr: stderr.bytes(),
        stderrCut: stderr.cut(),
        extra: Buffer.from(extra.bytes()).toString("utf8"),
        durationMs: performance.now() - started,
    });
    if (command.signal?.aborted)
        return Promise.resolve(exit({ how: "aborted" }));
    let child;
    try {
        const [file = "", ...args] = command.argv;
        const extraFds = command.extraFds ?? [];
        tellGuard("?", stdin.name);
        child = (0,external_node_child_process_.spawn)(file, args, {
            env: command.env,
            ...(command.cwd !== undefined && { cwd: command.cwd }),
            detached: true,
            stdio: [stdin.descriptor, "pipe", "pipe", ...extraFds.map(() => "pipe")],
        });
        for (const [index, content] of extraFds.entries())
            connect(child.stdio[index + 3], content, extra.push);
    }
    catch (error) {
        // What spawn refuses before it tries: an argument with a NUL character, an argument list too long.
        return Promise.resolve(exit({ how: "not-started", reason: (0,error_code/* errorCode */.C)(error) }));
    }
    return new Promise((settle) => {
        let ending;
        const kill = () => child.pid !== undefined && (0,children/* killGroup */.i0)(child.pid);
        const stop = (how) => {
            ending ??= { how };
            kill();
        };
        const abort = () => stop("aborted");
        const timer = setTimeout(stop, command.timeoutMs, "timeout");
        command.signal?.addEventListener("abort", abort, { once: true });
        if (child.pid !== undefined) {
            (0,children/* childStarted */.i3)(child.pid);
            tellGuard("+", String(child.pid));
        }
        const watch = child.pid !== undefined && command.memoryBytes !== undefined
            ? watchMemory(child.pid, command.memoryBytes, () => stop("memory-limit"))
            : undefined;
        child.stdout?.on("data", (chunk) => {
            if (stdout.push(chunk) === "full")
                stop("output-limit");
        });
        child.stderr?.on("data", stderr.push);
        child.on("error", (error) => {
            ending ??= { how: "not-started", reason: (0,error_code/* errorCode */.C)(error) };
        });
        child.on("exit", (code, signal) => {
            watch?.stop();
            ending ??= signal === null ? { how: "exit", code: code ?? 0 } : { how: "signal", signal };
            kill();
            clearTimeout(timer);
            const drain = setTimeout(() => {
                for (const stream of child.stdio)
                    stream?.destroy();
            }, DRAIN_MS);
            child.on("close", () => clearTimeout(drain));
        });
        child.on("close", () => {
            watch?.stop();
            clearTimeout(timer);
            command.signal?.removeEventListener("abort", abort);
            if (child.pid !== undefined) {
                (0,children/* childEnded */.Jb)(child.pid);
                tellGuard("-", String(child.pid));
            }
            settle(exit(ending ?? { how: "not-started", reason: "no exit status" }));
        });
    });
}
/** A child may end without reading what it was sent: errors of these pipes say nothing that its ending does not. */
function connect(stream, content, push) {
    if (!stream)
        return;
    stream.on("error", () => { });
    if (content === "read")
        stream.on("data", push);
    else if ("end" in stream)
        stream.end(content);
}
/** Keeps the first bytes. */
function head(limit) {
    const chunks = [];
    let length = 0;
    return {
        push(chunk) {
            if (length < limit)
                chunks.push(chunk.subarray(0, limit - length));
            length += chunk.length;
            return length > limit ? "full" : "taken";
        },
        bytes: () => Buffer.concat(chunks),
    };
}
/** Keeps the last bytes: what a program says when it fails stands at the end. */
function tail(limit) {
    let chunks = [];
    let held = 0;
    let cut = false;
    const squeeze = () => {
        const all = Buffer.concat(chunks);
        cut ||= all.length > limit;
        const kept = all.subarray(Math.max(0, all.length - limit));
        chunks = [kept];
        held = kept.length;
        return kept;
    };
    return {
        push(chunk) {
            chunks.push(chunk);
            held += chunk.length;
            if (held > 2 * limit + EXTRA_BYTES)
                squeeze();
        },
        bytes: () => squeeze(),
        cut: () => cut,
    };
}


/***/ })

};
