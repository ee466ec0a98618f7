export const id = 3204;
export const ids = [3204,2944];
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

/***/ 27059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** `1,842`. By hand: the first `toLocaleString` of a process loads tables for 20 ms. */
const grouped = (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
/** `1 finding`, `1,842 tokens`. */
const count = (amount, noun) => `${grouped(amount)} ${noun}${amount === 1 ? "" : "s"}`;


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

/***/ 59692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * Control characters, lone surrogates, and the invisible characters that reorder or hide text (bidi controls, zero
 * width, line separators, tags): what foreign text could use to forge a log line or to move a terminal's cursor.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const NAMED = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (character) => NAMED[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`;
/**
 * Foreign text made fit for a message: one line, nothing invisible, cut after `limit` code points (80 unless told) with
 * an ellipsis. Everything that a program, a data file or a contract wrote passes through here before it is shown.
 */
function quote(text, limit = 80) {
    const head = [...text.slice(0, 2 * limit + 2)];
    const cut = head.length > limit;
    return (cut ? head.slice(0, limit) : head).join("").replace(UNSAFE, escaped) + (cut ? "…" : "");
}


/***/ }),

/***/ 28337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readProof)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43876);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86771);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59692);
/* harmony import */ var _verify_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50701);
/** Reading a proof back. It is a file that anyone may have edited: what is not exactly a proof is none. */




const isText = (it) => typeof it === "string" && it.length <= 20_000;
const isPath = (it) => typeof it === "string" && /^(?!\/)[^\p{Cc}\\]{1,4096}$/u.test(it);
const isHash = (it) => typeof it === "string" && /^[0-9a-f]{64}$/.test(it);
const isCount = (it) => Number.isSafeInteger(it) && it >= 0;
const isAmount = (it) => isCount(it) && it >= 1;
const oneOf = (...allowed) => (it) => allowed.includes(it);
const optional = (holds) => (it) => it === undefined || holds(it);
const listOf = (holds) => (it) => Array.isArray(it) && it.every(holds);
const isObject = (it) => typeof it === "object" && it !== null && !Array.isArray(it);
const isFormat = oneOf("json", "ndjson", "csv");
/** What `schemas/proof.schema.json` demands, by path. Strength is measured anew and not read. */
const demands = [
    ["program.path", isPath, "a relative path"],
    ["program.sha256", isHash, "a SHA-256 in hex"],
    ["program.language", oneOf("python", "typescript", "rust", "go"), "python, typescript, rust or go"],
    ["program.toolchain", isText, "a text"],
    ["contract.path", isPath, "a relative path"],
    ["contract.sha256", isHash, "a SHA-256 in hex"],
    ["contract.inputModel", optional(isText), "a text"],
    ["contract.outputModel", isText, "a text"],
    ["task", optional(isText), "a text"],
    ["cases.path", optional(isPath), "a relative path"],
    ["cases.sha256", optional(isHash), "a SHA-256 in hex"],
    ["cases.inline", optional(listOf((it) => isObject(it) && Object.hasOwn(it, "input"))), "a list of cases"],
    ["cases.given", isCount, "a count"],
    ["cases.example", isCount, "a count"],
    ["cases.drawn", isCount, "a count"],
    ["cases.heldBack", isCount, "a count"],
    ["cases.drawnCases", (it) => isCount(it) && it <= 1000, "0 to 1000"],
    [
        "cases.holdBack",
        (it) => it === "auto" || (typeof it === "number" && it >= 0 && it <= 1),
        "auto or a share from 0 to 1",
    ],
    ["cases.seed", (it) => isCount(it) && it <= 0xffff_ffff, "0 to 4294967295"],
    ["engines.duckdb", optional(isText), "a text"],
    ["formats.input", isFormat, "json, ndjson or csv"],
    ["formats.output", isFormat, "json, ndjson or csv"],
    ["limits.timeoutMs", (it) => isAmount(it) && it <= 24 * 3_600_000, "1 ms to 24 h"],
    ["limits.memory", isAmount, "bytes"],
    ["limits.output", isAmount, "bytes"],
    ["rules", isCount, "a count"],
    ["deterministic", (it) => typeof it === "boolean", "true or false"],
    ["dependencies", listOf(isObject), "a list"],
    ["provider", optional((it) => isObject(it) && isText(member(it, "name"))), "an object with a name"],
    ["provider.model", optional(isText), "a text"],
    ["provider.origin", optional(isText), "a text"],
    ["fireFlow", isText, "a version"],
];
/** Reads a proof; a rejection names everything that is not as a proof has it. */
function readProof(text, path) {
    const location = { file: path, line: 1, column: 1 };
    const no = (what) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)((0,_verify_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyFinding */ .h)("verify.no-proof", `${path} is no proof: ${what}`, { location }));
    let document;
    try {
        document = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    }
    catch {
        return no("it is no JSON; restore it from git, or prove the program again");
    }
    const version = member(document, "version");
    if (typeof version === "number" && version > 1) {
        const by = member(document, "fireFlow");
        const what = `${path} is of version ${version}, this Fire-Flow reads version 1: upgrade it${typeof by === "string" ? ` to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(by, 40)} or newer` : ""}`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .nS)((0,_verify_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyFinding */ .h)("verify.newer-proof", what, { location }));
    }
    if (version !== 1)
        return no("it states no version; prove the program again");
    const faults = demands.filter(([at, holds]) => !holds(at.split(".").reduce(member, document)));
    if (faults.length === 0)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(document);
    return no(`${faults.map(([at, , what]) => `${at} is not ${what}`).join(", ")}; prove the program again`);
}
/** An own member, so that nothing is inherited. */
const member = (it, name) => typeof it === "object" && it !== null && Object.hasOwn(it, name)
    ? it[name]
    : undefined;


/***/ }),

/***/ 12474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** Commands as they are typed into a POSIX shell. */
/** One word, quoted where a shell would take it for something else. */
const shellWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
const shellCommand = (words) => words.map(shellWord).join(" ");


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

/***/ 67552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   DI: () => (/* binding */ insideWorkingDirectory),
/* harmony export */   FR: () => (/* binding */ findExecutables),
/* harmony export */   M9: () => (/* binding */ folderOrLink),
/* harmony export */   WF: () => (/* binding */ isEmptyFolder),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   oq: () => (/* binding */ findExecutable),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43876);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38259);
/** Where things are: executables on the PATH, and paths that must not leave the working directory. */





/**
 * The absolute place of a path that Fire-Flow may write to: below `base`, through no link, not under `.git` or
 * `.github`. What does not exist yet is fine.
 */
async function insideWorkingDirectory(path, base) {
    if (path.includes("\0"))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", "a path cannot hold a NUL character"));
    if (/[/\\]$/.test(path))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.directory", `${path} is a folder; name a file in it`));
    const root = realPath(base);
    if (root === undefined)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.missing", `working directory ${base} does not exist`));
    // An absolute path may be spelled through the same links as the working directory itself.
    const spelled = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path));
    const inside = isBelow(spelled) || !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? spelled : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    if (!isBelow(inside)) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", `${path} is not below the working directory ${base}`));
    }
    let place = root;
    const names = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    for (const [index, name] of names.entries()) {
        // Case-insensitive because some file systems are.
        if (/^\.git(hub)?$/i.test(name)) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.protected", `${path} is under ${name}, where Fire-Flow never writes`));
        }
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(() => undefined);
        if (there?.isSymbolicLink()) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.link", `${path} leads through the link ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)}`));
        }
        if (there && index < names.length - 1 && !there.isDirectory()) {
            const what = `${path} cannot be made: ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)} is a file`;
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.unwritable", what));
        }
    }
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .KD)(place);
}
const isBelow = (path) => path !== "" && path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
/** Every executable of that name on a PATH, in its order. Relative entries are skipped: they mean the user's own files. */
async function findExecutables(name, path) {
    const places = [...new Set((path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter))].filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    const found = await Promise.all(places.map(isExecutable));
    return places.filter((_, index) => found[index]);
}
/** The first executable of that name on a PATH. */
const findExecutable = async (name, path) => (await findExecutables(name, path))[0];
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** The path with all links resolved, or nothing where there is none. Asked at once: to hand it to a thread takes longer. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether there is anything at the path that this user may see. */
const exists = (path) => realPath(path) !== undefined;
/** Whether anything stands at the path itself, a link that leads to nothing included. */
function isTaken(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** What stands at a path: a folder, a link with its target, or nothing that concerns us. */
function folderOrLink(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            return { link: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) };
        return found.isDirectory() ? {} : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether the file is a native Linux program rather than a script that starts one. */
async function isNative(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r").catch(() => undefined);
    if (file === undefined)
        return false;
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString("latin1") === "\x7fELF";
    }
    finally {
        await file.close();
    }
}
/** Whether there is nothing at all in a folder that is there. */
const isEmptyFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(() => undefined))?.length === 0;


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


/***/ }),

/***/ 50701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ verifyRules),
/* harmony export */   h: () => (/* binding */ verifyFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can be wrong with a proof that is judged again, beside what the judgement finds. */

const verifyRules = {
    "verify.program-changed": {
        severity: "error",
        why: "The program is not the one that was proven: whoever reads the proof believes something of other code.",
        mend: "Look at the change, then prove the program again with the command in the message.",
    },
    "verify.contract-changed": {
        severity: "error",
        why: "The program was proven against another text of the contract than the one that holds now.",
        mend: "Prove the program again with the command in the message.",
    },
    "verify.cases-changed": {
        severity: "error",
        why: "The program was proven on other cases than those that are given now.",
        mend: "Prove the program again with the command in the message.",
    },
    "verify.proof-edited": {
        severity: "error",
        why: "The proof says what proving the same again does not write: it was edited, or written by another version.",
        mend: "Prove the program again with the command in the message; a proof is never written by hand.",
    },
    "verify.no-proof": {
        severity: "error",
        why: "What is no proof, or only part of one, proves nothing.",
        mend: "Prove the program again, or remove the file.",
    },
    "verify.newer-proof": {
        severity: "error",
        why: "A newer Fire-Flow may have meant more by its proof than this one can judge.",
        mend: "Upgrade Fire-Flow to the version that the proof names.",
    },
    "verify.nothing": {
        severity: "error",
        why: "A green step that judged nothing would be taken for a judgement.",
        mend: "Commit proofs beside their programs, or name them.",
    },
    "verify.toolchain-changed": {
        severity: "notice",
        why: "Another version of the language can behave otherwise, so it is said that the program was judged with it.",
        mend: "Nothing, while the program holds; proving it again records the new version.",
    },
    "verify.cases-unused": {
        severity: "warning",
        why: "The proof is replaced by one of fewer cases: it proves less than the one that was there.",
        mend: "Give the flag that the message names; where fewer cases are meant, nothing.",
    },
    "verify.not-regenerated": {
        severity: "warning",
        why: "A program that drifted and could not be asked for again stays as it is.",
        mend: "Do what the message says, or prove the program by hand.",
    },
};
const verifyFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(verifyRules);


/***/ })

};
