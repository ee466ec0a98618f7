export const id = 5021;
export const ids = [5021];
export const modules = {

/***/ 92632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/github/index.js + 8 modules
var build_github = __webpack_require__(77028);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/system/git-changes.js
var git_changes = __webpack_require__(62944);
// EXTERNAL MODULE: ./build/system/git-settings.js
var git_settings = __webpack_require__(46808);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/system/process.js + 2 modules
var system_process = __webpack_require__(98947);
// EXTERNAL MODULE: ./build/system/rules.js
var rules = __webpack_require__(38259);
;// CONCATENATED MODULE: ./build/system/git-checkout.js
/** Going to a branch that the workflow has not checked out. */







const FETCH_MS = 300_000;
/**
 * Fetches a ref and checks it out, detached; nothing that the repository holds is started on the way. Gives the commit.
 * Only the token that is given is used: what checkout left behind is not asked.
 * @param url of the repository: `https://github.com/octo/demo`
 * @param ref whole: `refs/heads/main`, or a commit
 */
async function checkOut(folder, { url, ref, token }) {
    const shallow = await (0,git_changes.git)(folder, "rev-parse", "--is-shallow-repository");
    if (shallow === undefined) {
        return (0,findings/* rejected */.nS)((0,rules/* fileFinding */.s)("file.missing", `${folder} is no checkout: add actions/checkout before this step`));
    }
    const depth = shallow.trim() === "true" ? ["--depth=1"] : [];
    const failed = (await gitFailure(folder, token, url, "fetch", "--quiet", "--no-tags", "--no-recurse-submodules", ...depth, `${url}.git`, ref)) ??
        (await gitFailure(folder, token, url, "checkout", "--quiet", "--detach", "--no-recurse-submodules", "FETCH_HEAD"));
    const head = failed === undefined ? await (0,git_changes.git)(folder, "rev-parse", "--verify", "HEAD") : undefined;
    if (head !== undefined)
        return (0,findings/* checked */.KD)(head.trim());
    const why = `${(0,quote/* quote */.h)(ref, 200)} cannot be checked out in ${folder}: ${failed ?? "git knows no HEAD"}`;
    return (0,findings/* rejected */.nS)((0,rules/* fileFinding */.s)("file.unreadable", why));
}
/** What git said where it failed. The token is in the environment, where no other user sees it, and in no argument. */
async function gitFailure(folder, token, url, ...args) {
    const { PATH = "", HOME = "" } = process.env;
    const program = await (0,paths/* findExecutable */.oq)("git", PATH);
    if (program === undefined)
        return "git is not installed";
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    const settings = [
        // An empty value forgets what was set before: two such headers are refused.
        [`http.${url}.git.extraheader`, ""],
        [`http.${url}.git.extraheader`, header],
        ["credential.helper", ""],
        ...git_settings/* namingNoPrograms */.tF,
    ];
    const { ending, stderr } = await (0,system_process/* spawnLimited */.S)({
        argv: [program, ...args],
        env: {
            PATH,
            HOME,
            LC_ALL: "C",
            GIT_TERMINAL_PROMPT: "0",
            ...(0,git_settings/* asEnvironment */.AI)(settings),
        },
        cwd: folder,
        stdin: "",
        timeoutMs: FETCH_MS,
        outputBytes: 1 << 20,
    });
    if (ending.how === "exit" && ending.code === 0)
        return undefined;
    const said = new TextDecoder().decode(stderr).trim().split("\n").at(-1) ?? "";
    return (0,quote/* quote */.h)(said === "" ? `git ended by ${ending.how}` : said.replaceAll(token, "***"), 300);
}

// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/load.js
var load = __webpack_require__(23911);
// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/reporters/attempt-line.js
var attempt_line = __webpack_require__(34635);
// EXTERNAL MODULE: ./build/commands/run.js + 1 modules
var run = __webpack_require__(55881);
;// CONCATENATED MODULE: ./build/commands/event/comment-text.js
/** What the comment of a run says, in Markdown. Everything foreign in it is escaped, and all of it is bounded. */




const findingsShown = 10;
const attemptsShown = 50;
const comment_text_link = ({ runUrl }) => (runUrl === undefined ? "" : ` ([the run](${runUrl}))`);
/** While it lasts. */
const workingText = (facts, attempts) => [`Fire-Flow is at work: ${facts.command}${comment_text_link(facts)}.`, ...lines(attempts)].join("\n\n");
/** What it came to. `byActions`: the commits are those of the job's own token. */
function finalText(outcome, facts, attempts) {
    const { result, findings, outputs = {} } = outcome;
    const left = findings.filter((it) => it.severity !== "notice");
    const shown = left
        .slice(0, findingsShown)
        .map((it) => `- ${it.severity}, ${it.rule}: ${(0,markdown.escapeMarkdown)(it.message, 400)}`);
    const more = left.length - shown.length;
    const committed = outputs["commit-sha"] !== undefined;
    return [
        `**Fire-Flow · ${facts.command} · ${result}**${comment_text_link(facts)}`,
        (0,markdown.escapeMarkdown)((0,run.headline)(outcome), 1000),
        ...lines(attempts),
        ...(shown.length > 0
            ? [[...shown, ...(more > 0 ? [`- and ${(0,count/* count */.U)(more, "more finding")}: see the run`] : [])].join("\n")]
            : []),
        ...delivered(outputs),
        ...(committed && facts.byActions ? [noWorkflow] : []),
    ].join("\n\n");
}
const lines = (attempts) => attempts.length === 0
    ? []
    : [
        attempts
            .slice(-attemptsShown)
            .map(({ attempt, of }) => `- ${(0,markdown.escapeMarkdown)((0,attempt_line/* attemptLine */.O_)(attempt, of), 300)}`)
            .join("\n"),
    ];
function delivered(outputs) {
    const { "commit-sha": commit, "pull-request-url": pullRequest, "issue-url": issue } = outputs;
    const parts = [
        ...(pullRequest === undefined ? [] : [`Pull request: ${pullRequest}`]),
        ...(commit === undefined ? [] : [`Commit: ${commit}`]),
        ...(issue === undefined ? [] : [`Issue: ${issue}`]),
    ];
    return parts.length === 0 ? [] : [parts.join("\n")];
}
const noWorkflow = "Commits by the job's own token start no workflow, so that checks may be missing: close and reopen the pull request, push a commit of your own, or give `github-token` the token of a GitHub App.";

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(77658);
// EXTERNAL MODULE: ./build/options/rules.js
var options_rules = __webpack_require__(61122);
// EXTERNAL MODULE: ./build/read-proof.js
var read_proof = __webpack_require__(28337);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/commands/proof-options.js
var proof_options = __webpack_require__(17006);
;// CONCATENATED MODULE: ./build/commands/event/concerned.js
/** Which proofs a push concerns. */





/**
 * The proofs below the working directory that name a changed file, or are one. All of them where it is not known what
 * changed. One that cannot be read is concerned by everything: it must not stay unseen.
 * @param changed paths from the repository's root
 * @param root of the repository
 */
async function proofsThatName(changed, cwd, root) {
    const proofs = (0,proof_options/* committedProofs */.AU)(cwd);
    if (changed === undefined)
        return proofs;
    const files = new Set(changed.map((it) => (0,external_node_path_.resolve)(root, it)));
    const concerned = await Promise.all(proofs.map(async (path) => {
        const text = await (0,system_files/* readText */.yR)((0,external_node_path_.resolve)(cwd, path), load/* MAX_PROGRAM */.AY);
        const proof = text.ok ? (0,read_proof/* readProof */.r)(text.value, path) : text;
        if (!proof.ok)
            return true;
        const { program, contract, cases } = proof.value;
        const named = [program.path, contract.path, ...(cases.path === undefined ? [] : [cases.path])];
        return [(0,external_node_path_.resolve)(cwd, path), ...named.map((it) => (0,external_node_path_.resolve)(cwd, (0,external_node_path_.dirname)(path), it))].some((it) => files.has(it));
    }));
    return proofs.filter((_, index) => concerned[index]);
}

;// CONCATENATED MODULE: ./build/commands/event/last-command.js
/** What `retry` repeats. */

const none = "there is no command in this conversation to repeat";
/**
 * The last command of the thread by anybody who may ask, else the form that opened it; or why there is none. What was
 * edited since is not repeated: nobody knows who made a command of it.
 */
async function lastCommand(github, event, around) {
    const known = new Map();
    const may = (author) => {
        const answer = known.get(author.login) ?? (0,build_github/* mayAsk */.Nh)(github, author, around).then((it) => it.may);
        known.set(author.login, answer);
        return answer;
    };
    for (const { body, author, edited } of await (0,build_github/* conversation */.Wl)(github, event)) {
        const read = (0,build_github/* readComment */.W3)(body);
        if ((0,build_github/* isOurs */.MU)(body) || read.kind !== "command" || read.name === "retry" || read.name === "help")
            continue;
        if (!(await may(author)))
            continue;
        return edited ? "the last command was edited after it was written; write a new one" : read;
    }
    return event.isPullRequest ? none : formOf(github, event, around);
}
/** The form counts while it has the label that made a command of it. */
async function formOf(github, { thread }, around) {
    const opening = await (0,build_github/* openingOf */.E4)(github, thread);
    if (!opening?.labels.includes(around.triggerLabel))
        return none;
    const read = (0,build_github/* readForm */.vq)(opening.body);
    if (read.kind !== "command")
        return none;
    return opening.edited
        ? `the issue was edited after it was written; set the label ${around.triggerLabel} again`
        : read;
}

;// CONCATENATED MODULE: ./build/commands/event/order.js
/** From an event to what is done about it. */








const nothing = (why) => ({ kind: "nothing", why });
const order_run = (command, more = {}) => ({
    kind: "run",
    command,
    set: {},
    usual: {},
    ...more,
});
/**
 * @param cwd the repository's root, where the job starts
 * @throws {SystemFault} where GitHub could not be asked what must be known.
 * @throws {Refusal} without a token to ask it with.
 */
async function orderFor(event, around, cwd) {
    switch (event.kind) {
        case "comment":
            return commented(event, around);
        case "labeled":
            return labeled(event, around);
        case "push": {
            // A workflow that says what to make is not asking what has changed.
            if (around.environment.INPUT_TASK || around.environment["INPUT_TASK-FILE"])
                return order_run("generate");
            const folder = (0,external_node_path_.resolve)(cwd, around.environment["INPUT_WORKING-DIRECTORY"]?.trim() || ".");
            const changed = event.range && around.github && (await (0,build_github/* filesBetween */.W4)(around.github, event.range));
            const proofs = await proofsThatName(changed, folder, cwd);
            if (proofs.length === 0)
                return nothing("no proof names a file that this push changed");
            return order_run("verify", { set: { proofs: proofs.join("\n") }, usual: { "on-drift": "regenerate" } });
        }
        case "schedule":
            return order_run("verify", { usual: { "on-drift": "issue" } });
        case "pull-request":
            return event.fork ? nothing("no model is ever asked for a fork's pull request") : order_run("generate");
        case "silent":
            return nothing(event.why);
        case "other":
            return order_run("generate");
        default:
            return event;
    }
}
async function commented(event, around) {
    const read = (0,build_github/* readComment */.W3)(event.body);
    if ((0,build_github/* isOurs */.MU)(event.body) || read.kind === "no-command")
        return nothing("the comment is no command");
    const github = order_open(around);
    const refused = (answer) => (answer.may ? undefined : refusal(event, answer.why));
    const no = refused(await (0,build_github/* mayAsk */.Nh)(github, event.author, around)) ?? refused(await (0,build_github/* isUnedited */.hf)(github, event));
    if (no)
        return no;
    if (read.kind === "unclear")
        return unclear(event, read.problems);
    const head = event.isPullRequest ? await (0,build_github/* headOf */.Uo)(github, event.thread) : undefined;
    const said = read.name === "retry" ? await lastCommand(github, event, around) : read;
    if (typeof said === "string")
        return refusal(event, said);
    if (said.name === "help" || said.name === "retry") {
        return { kind: "answer", rule: "event.nothing", why: "help was asked for", markdown: help, asked: event };
    }
    const unsafe = head?.fork ? forkFault(said.name, around) : undefined;
    return unsafe === undefined ? asRun(said.name, said.arguments, event, around, head) : refusal(event, unsafe);
}
/** Why nothing is done with the files of a fork: whoever wrote them may not even see what this job holds. */
function forkFault(command, { allowForks, holdsKey }) {
    const fact = "the pull request comes from a fork";
    if (command === "generate")
        return `${fact}, for which no model is ever asked; bring its files to a branch of this repository`;
    if (!allowForks)
        return `${fact}; set allow-forks where such a one may be verified`;
    return holdsKey ? `${fact}, and this job holds a key; verify forks in a job without one` : undefined;
}
async function labeled(event, around) {
    if (event.label !== around.triggerLabel)
        return nothing(`the label ${event.label} is not ${around.triggerLabel}`);
    const answer = await (0,build_github/* mayAsk */.Nh)(order_open(around), event.sender, around);
    if (!answer.may)
        return refusal(event, answer.why);
    const read = (0,build_github/* readForm */.vq)(event.body);
    if (read.kind !== "command")
        return unclear(event, read.kind === "unclear" ? read.problems : []);
    return asRun("generate", read.arguments, event, around);
}
function asRun(command, said, asked, { environment }, head) {
    const chosen = environment.INPUT_DELIVERY?.trim() ?? "";
    const set = command === "verify" ? { ...(said.program && { proofs: said.program }) } : { ...other(said, environment), ...said };
    if (head?.fork)
        Object.assign(set, { delivery: "none", "on-escalation": "none", "on-drift": "none" });
    else if (head)
        Object.assign(set, chosen === "pull-request" ? { base: head.ref } : { branch: head.ref });
    const usual = { delivery: head === undefined ? "pull-request" : "commit" };
    return order_run(command, { set, usual, asked, ...(head && { head }) });
}
/** What the workflow says of its own contract and program says nothing of another one. */
function other({ contract, program }, environment) {
    const differs = (said, own = "") => said !== undefined && own.trim() !== "" && external_node_path_.posix.normalize(said) !== external_node_path_.posix.normalize(own.trim());
    const unset = [
        ...(differs(contract, environment.INPUT_CONTRACT) ? ["cases", "input", "input-model", "output-model"] : []),
        ...(differs(program, environment.INPUT_PROGRAM) ? ["language"] : []),
    ];
    return Object.fromEntries(unset.map((it) => [it, ""]));
}
/** @throws {Refusal} without a token: nobody is let in without being asked about. */
function order_open({ github }) {
    if (github !== undefined)
        return github;
    const what = "input github-token is missing, or GITHUB_REPOSITORY: without them nobody can be asked who may. Give it the github.token of the workflow.";
    throw new faults/* Refusal */.P_([(0,options_rules/* usageFinding */.P)("usage.missing-option", what)]);
}
const refusal = (asked, why) => ({
    kind: "answer",
    rule: "event.refused",
    why,
    markdown: `Refused: ${(0,markdown.escapeMarkdown)(why)}. Nothing was run.`,
    asked,
});
function unclear(asked, problems) {
    const lines = problems
        .slice(0, 20)
        .map(({ what, word, known }) => `${word} ${what}.${(0,nearest/* didYouMean */.a)(word, known)}${known.length > 0 ? ` Known: ${known.join(", ")}.` : ""}`);
    return {
        kind: "answer",
        rule: "event.unclear",
        why: lines.join(" "),
        markdown: `${lines.map((it) => `- ${(0,markdown.escapeMarkdown)(it, 500)}`).join("\n")}\n\nNothing was run.\n\n${help}`,
        asked,
    };
}
/** What a comment can say. */
const help = `A command is the first line of a comment:

\`\`\`text
/fire-flow generate contract=orders.yaml program=totals.py language=python Sum the orders of each customer.
/fire-flow verify program=totals.py
/fire-flow retry
\`\`\`

${Object.entries(build_github/* commentCommands */.iM)
    .filter(([, names]) => names.length > 0)
    .map(([name, names]) => `\`${name}\` takes ${names.map((it) => `\`${it}\``).join(", ")}.`)
    .join(" ")} Values with spaces stand in quotation marks. What is not said is as the workflow has it.`;

// EXTERNAL MODULE: ./build/commands/event/rules.js
var event_rules = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/options/action.js
var action = __webpack_require__(28363);
// EXTERNAL MODULE: ./build/options/values.js
var values = __webpack_require__(68739);
// EXTERNAL MODULE: ./build/options.js
var options = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/commands/delivery-place.js
var delivery_place = __webpack_require__(79949);
;// CONCATENATED MODULE: ./build/commands/event/surroundings.js
/** What the job tells of itself to a run that an event decides on. */





/** Reads them; a value that is not allowed is the default here, and refused where the options are read. */
function readSurroundings(environment) {
    const inputs = (0,action/* inputsIn */.R)(environment);
    const value = (name) => {
        const row = options/* options */.fF[name];
        const given = (0,values/* readValue */.wK)(row, inputs.get(name) ?? row.default ?? "");
        return given.ok ? given.value : undefined;
    };
    const list = (it) => (Array.isArray(it) ? it : []);
    const token = inputs.get("github-token")?.trim() ?? "";
    const repository = (0,delivery_place/* repositoryIn */.ce)(environment.GITHUB_REPOSITORY);
    const runUrl = (0,delivery_place/* runPage */.fL)(environment);
    return {
        environment,
        triggerLabel: String(value("trigger-label") ?? options/* options */.fF["trigger-label"].default),
        permissions: list(value("allowed-permissions")),
        bots: list(value("allowed-bots")),
        allowForks: value("allow-forks") === true,
        holdsKey: ["api-key", "identity-provider-id"].some((it) => inputs.has(it)) ||
            options/* options */.fF["api-key"].secret.some((it) => environment[it]?.trim()),
        token,
        ...(repository &&
            token && { github: (0,build_github/* openGitHub */.o6)({ ...repository, token, environment, signal: new AbortController().signal }) }),
        ...(runUrl !== undefined && { runUrl }),
    };
}
/**
 * The environment with the inputs that a command takes: those of other commands are left out, `set` replaces what the
 * workflow says (an empty text unsets it), and `usual` stands where it says nothing.
 */
function inputsFor(command, environment, set, usual = {}) {
    const kept = Object.entries(environment).filter(([key, text = ""]) => {
        if (!key.startsWith("INPUT_"))
            return true;
        const name = key.slice("INPUT_".length).toLowerCase();
        const option = name.replace(/-file$/, "");
        if (text.trim() === "" || Object.hasOwn(set, name) || Object.hasOwn(set, option))
            return false;
        const row = options/* options */.fF[Object.hasOwn(options/* options */.fF, name) ? name : option];
        return row === undefined || row.commands.includes(command);
    });
    const given = new Set(kept.map(([key]) => key));
    const named = (it) => Object.entries(it).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
    return Object.fromEntries([...kept, ...named(usual).filter(([key]) => !given.has(key)), ...named(set)]);
}

;// CONCATENATED MODULE: ./build/commands/event/follow.js
/** Does what an event asks for, and answers where somebody waits for it. */









/** Reads the event of the job and follows it. Rejects only when nobody foresaw why. */
async function followEvent(environment, start) {
    const name = environment.GITHUB_EVENT_NAME ?? "event";
    try {
        const event = (0,build_github/* readEvent */.j_)(environment.GITHUB_EVENT_NAME, await (0,build_github/* readPayload */.rD)(environment));
        const around = readSurroundings(environment);
        const order = await orderFor(event, around, process.cwd());
        switch (order.kind) {
            case "nothing":
                return { command: name, ended: still((0,event_rules/* eventFinding */.m)("event.nothing", order.why), "nothing to do") };
            case "answer":
                return { command: name, ended: await say(order, around.github) };
            case "run":
                return { command: order.command, ended: await follow(order, around, start) };
            default:
                return order;
        }
    }
    catch (error) {
        if (error instanceof faults/* Refusal */.P_)
            return { command: name, ended: stopped("refused", error.findings) };
        if (error instanceof faults/* SystemFault */.SI)
            return { command: name, ended: stopped("error", [error.finding]) };
        throw error;
    }
}
const place = () => ({ cwd: process.cwd(), root: process.cwd() });
/** Nothing was run, and nothing is wrong: the step is green, and its result claims nothing. */
function still(finding, summary) {
    const outcome = {
        result: "refused",
        exitCode: exit_code.exitCodes.passed,
        findings: [finding],
        summary,
        document: { result: "refused", findings: [finding] },
    };
    return { outcome, exitCode: exit_code.exitCodes.passed, ...place() };
}
/** The event could not be followed. */
function stopped(result, findings) {
    const outcome = { result, findings, summary: "nothing was run", document: { result, findings } };
    return { outcome, exitCode: exit_code.exitCodes[result], ...place() };
}
async function say({ rule, why, markdown, asked }, github) {
    await (0,build_github/* react */.wv)(github, asked, rule === "event.nothing" ? "+1" : "-1");
    await (0,build_github/* answer */.ZF)(github, asked.thread, markdown);
    return still((0,event_rules/* eventFinding */.m)(rule, why), "nothing was run");
}
/** Runs the command, on the thread's own branch and with a comment that tells, where a thread asked for it. */
async function follow(order, around, start) {
    const environment = inputsFor(order.command, around.environment, order.set, order.usual);
    const { asked } = order;
    const { github } = around;
    if (asked === undefined || github === undefined)
        return start(order.command, environment, () => { });
    const facts = { command: order.command, ...(around.runUrl !== undefined && { runUrl: around.runUrl }) };
    await (0,build_github/* react */.wv)(github, asked, "eyes");
    const comment = await (0,build_github/* startProgress */.ot)(github, asked.thread, workingText(facts, []));
    const attempts = [];
    const observe = (progress) => {
        if (progress.event !== "attempt-done")
            return;
        attempts.push(progress);
        comment.update(workingText(facts, attempts));
    };
    const ended = await onBranch(order, around, github).then(() => start(order.command, environment, observe), (error) => {
        if (error instanceof faults/* Refusal */.P_)
            return stopped("refused", error.findings);
        throw error;
    });
    const { outcome } = ended;
    const text = finalText(outcome, { ...facts, byActions: comment.by === "github-actions[bot]" }, attempts);
    const untold = await comment.finish(text).then(() => undefined, faults/* findingOf */.hD);
    await (0,build_github/* react */.wv)(github, asked, reactions[outcome.result]);
    if (untold !== undefined)
        return alsoFailed(ended, untold);
    // Whoever asked has been told; the workflow itself has done what it is there for.
    return outcome.result === "refused" ? { ...ended, exitCode: exit_code.exitCodes.passed } : ended;
}
/** What was done stays done, though nobody could be told. */
function alsoFailed(ended, finding) {
    const outcome = { ...ended.outcome, findings: [...ended.outcome.findings, finding] };
    return { ...ended, outcome, exitCode: ended.exitCode === exit_code.exitCodes.passed ? exit_code.exitCodes.error : ended.exitCode };
}
const reactions = {
    passed: "rocket",
    escalated: "confused",
    failed: "confused",
    error: "confused",
    refused: "-1",
};
/** @throws {Refusal} where the head of a pull request cannot be checked out. */
async function onBranch({ head }, { token }, { url }) {
    // The commit that was asked about: a branch may have moved since, a fork's by whoever likes.
    if (head !== undefined)
        (0,load/* orRefuse */.KA)(await checkOut(process.cwd(), { url, ref: head.sha, token }));
}

// EXTERNAL MODULE: ./build/commands/names.js
var names = __webpack_require__(8211);
;// CONCATENATED MODULE: ./build/commands/outputs.js
/** The action's outputs, in the order of `action.yml`. */
const outputs = {
    result: "passed, failed, escalated, refused or error.",
    "trace-id": "Names the run in reports and messages.",
    attempts: "How many candidates were judged.",
    program: "Path of the program that passed, from the workspace on.",
    proof: "Path of its proof, from the workspace on.",
    report: "Path of the report, in the runner's temporary folder unless report-dir says otherwise.",
    findings: "How many findings remain.",
    "input-tokens": "Tokens sent to the provider.",
    "output-tokens": "Tokens that the provider answered with.",
    delivery: "delivered, unchanged, failed or none.",
    "commit-sha": "The commit that holds program and proof.",
    "pull-request-number": "Number of the pull request.",
    "pull-request-url": "Its page.",
    "issue-number": "Number of the issue that tells of the escalation, or that was closed.",
    "issue-url": "Its page.",
    "duration-ms": "How long the run took, in milliseconds.",
};
/** Those that are paths: the action gives them relative to the workspace, wherever `working-directory` is. */
const pathOutputs = new Set(["program", "proof", "report"]);

// EXTERNAL MODULE: ./build/commands/sources.js
var commands_sources = __webpack_require__(87913);
// EXTERNAL MODULE: ./build/commands/start.js
var start = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/neutralise.js
var neutralise = __webpack_require__(16972);
;// CONCATENATED MODULE: ./build/reporters/annotations.js
/** Annotations on the lines of contract and cases, as many as GitHub shows of a step. */


/** GitHub shows 10 of each level per step and drops the rest without a word; the step's own failure is one of the errors. */
const shown = { error: 9, warning: 10, notice: 10 };
/**
 * At most ten a level, the failure of the step included; the last one of a fuller level says how many are not shown.
 * @param base what findings' files are relative to
 * @param root of the repository: a file outside is not named
 */
function annotations(findings, base, root) {
    return ["error", "warning", "notice"].flatMap((level) => {
        const own = findings.filter((it) => it.severity === level);
        if (own.length <= shown[level])
            return own.map((it) => annotation(it, base, root));
        const rest = own.length - shown[level] + 1;
        return [
            ...own.slice(0, shown[level] - 1).map((it) => annotation(it, base, root)),
            { level, title: "Fire-Flow", message: `and ${rest} more: see the report and the step summary` },
        ];
    });
}
function annotation(finding, base, root) {
    const { location } = finding;
    const file = location && within(root, (0,external_node_path_.resolve)(base, location.file));
    return {
        level: finding.severity,
        title: finding.rule,
        message: (0,neutralise/* neutraliseForLog */.gh)((0,neutralise/* oneLine */.TN)(finding.message, 1000)),
        ...(location && file !== undefined && { file, line: location.line, column: location.column }),
    };
}
function within(root, file) {
    const path = (0,external_node_path_.normalize)((0,external_node_path_.relative)(root, file));
    return path.startsWith("..") || (0,external_node_path_.isAbsolute)(path) ? undefined : path.split(/[\\/]/).join(external_node_path_.posix.sep);
}

// EXTERNAL MODULE: ./build/crypto.js
var build_crypto = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/reporters/doing.js
var reporters_doing = __webpack_require__(65250);
// EXTERNAL MODULE: ./build/reporters/text.js + 1 modules
var reporters_text = __webpack_require__(57436);
;// CONCATENATED MODULE: ./build/reporters/github-log.js
/** What goes on, in a runner's log: one group per attempt, foreign text unable to give orders. */





/** Foreign text between markers that switch the runner's command parser off; the token is new each time. */
const quoteForLog = (text, token = (0,build_crypto/* crypto */.E)().randomUUID()) => `::stop-commands::${token}\n${(0,neutralise/* neutraliseForLog */.gh)(text).replace(/\n$/, "")}\n::${token}::\n`;
/** Observes a run. The attempt's line is the title of its group, so what is printed comes when the attempt is done. */
function githubLogReporter(write, every = reporters_doing/* EVERY */.k) {
    const doing = (0,reporters_doing/* follow */.e)("working");
    setInterval(() => write(quoteForLog(doing.words())), every).unref();
    return (progress) => {
        doing.observe(progress);
        switch (progress.event) {
            case "attempt-done": {
                const { attempt, of } = progress;
                const said = [(0,reporters_text.findingsText)(attempt.findings), attempt.feedback ?? ""].filter((it) => it !== "").join("\n");
                write(`::group::${(0,attempt_line/* attemptLine */.O_)(attempt, of)}\n${said === "" ? "" : quoteForLog(said)}::endgroup::\n`);
                return;
            }
            case "waiting":
                write(quoteForLog(`waiting ${(0,attempt_line/* seconds */.YA)(progress.forMs)}: ${progress.why}`));
                return;
            case "notice":
                write(quoteForLog((0,reporters_text.findingsText)([progress.finding])));
                return;
            case "attempt-started":
            case "stage":
            case "case-done":
                return;
            default:
                progress;
        }
    };
}

;// CONCATENATED MODULE: ./build/reporters/summary.js
/** The step summary: what happened, in Markdown, with everything foreign escaped. */




/**
 * GitHub drops a step's summary over 1 MiB. A character takes at most 6 bytes when it is escaped and 3 in the program,
 * so that the worst case is 60 rows of 5 cells (540 KB) and the program (450 KB).
 */
const summary_findingsShown = 50;
const survivorsShown = 10;
/** A table stands where there is no program: 100 rows of 5 cells take 300 KB at most. */
const rowsShown = 100;
const tableCellShown = 100;
const cellShown = 300;
const programShown = 150_000;
const detailsShown = 20_000;
/** Markdown of at most 1 MiB of UTF-8. Personal data arrives masked. */
function summaryMarkdown(facts) {
    const { attempts = [], details = "", findings, program, strength, table } = facts;
    const parts = [
        `### Fire-Flow · ${facts.command} · ${facts.result}`,
        (0,markdown.escapeMarkdown)(facts.summary),
        ...linksTo(facts.delivery),
        ...(details === "" ? [] : [(0,markdown/* codeBlock */.D)((0,neutralise/* cut */.Jj)((0,neutralise.neutralise)(details), detailsShown), "text")]),
        ...(attempts.length > 0 ? [attemptsTable(attempts)] : []),
        ...(table ? [plainTable(table)] : []),
        ...(findings.length > 0 ? [findingsList(findings)] : []),
        ...(strength ? [strengthTable(strength)] : []),
        ...(program ? [programBlock(facts.result, program)] : []),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** In foreign text an address is broken, so that it leads nowhere; what GitHub itself named is a link again. */
function linksTo({ pullRequest, issue } = {}) {
    const links = Object.entries({ "Pull request": pullRequest, Issue: issue }).flatMap(([what, it]) => it && /^https?:\/\/[\w.:/-]+$/.test(it.url) ? [`[${what} ${it.number}](${it.url})`] : []);
    return links.length > 0 ? [links.join(" · ")] : [];
}
function attemptsTable(attempts) {
    const rows = attempts.map(({ number, kind, gate, rules, findings, usage, timings }) => {
        const ms = timings.generateMs + timings.checkMs + timings.executeMs + timings.validateMs;
        const tokens = (0,count/* grouped */.z)(usage.inputTokens + usage.outputTokens);
        const cells = [number, kind, gate, `${rules.held}/${rules.total}`, findings.length, tokens, (0,attempt_line/* seconds */.YA)(ms)];
        return `| ${cells.join(" | ")} |`;
    });
    const head = ["| attempt | kind | got to | rules | findings | tokens | time |", "|--:|---|---|--:|--:|--:|--:|"];
    return [...head, ...rows].join("\n");
}
function plainTable({ head, rows }) {
    const line = (cells) => `| ${cells.map((it) => (0,markdown.escapeMarkdown)(it, tableCellShown)).join(" | ")} |`;
    const rest = rows.length - rowsShown;
    return [
        line(head),
        `|${head.map(() => "---").join("|")}|`,
        ...rows.slice(0, rowsShown).map(line),
        ...(rest > 0 ? ["", `and ${(0,count/* grouped */.z)(rest)} more: see the report`] : []),
    ].join("\n");
}
function findingsList(findings) {
    const rows = findings.slice(0, summary_findingsShown).map((it) => {
        const place = it.location ? `${it.location.file}:${it.location.line}` : "";
        const cells = [it.severity, it.rule, it.path ?? it.field ?? "", it.message, place];
        return `| ${cells.map((cell) => (0,markdown.escapeMarkdown)(cell, cellShown)).join(" | ")} |`;
    });
    const rest = findings.length - rows.length;
    return [
        `**${(0,count/* count */.U)(findings.length, "finding")}**`,
        "",
        "| | rule | at | what | where |",
        "|---|---|---|---|---|",
        ...rows,
        ...(rest > 0 ? ["", `and ${(0,count/* grouped */.z)(rest)} more: see the report`] : []),
    ].join("\n");
}
function strengthTable({ share, mutants, withExpected, survivors }) {
    const rows = survivors.slice(0, survivorsShown).map((it) => {
        const cells = [it.mutation, it.path ?? "", it.count, it.example ?? "", it.suggestion ?? ""];
        return `| ${cells.map((cell) => (0,markdown.escapeMarkdown)(String(cell), cellShown)).join(" | ")} |`;
    });
    const figures = `**Strength ${share}**: the share of ${(0,count/* count */.U)(mutants, "wrong output")} that the contract's rules catch alone; ${withExpected.share} with expected outputs.`;
    if (rows.length === 0)
        return figures;
    const rest = survivors.length - rows.length;
    return [
        `${figures} Your contract would accept:`,
        "",
        "| wrong output | at | times | such as | rule to add |",
        "|---|---|--:|---|---|",
        ...rows,
        ...(rest > 0 ? ["", `and ${rest} more: see the report`] : []),
    ].join("\n");
}
function programBlock(result, { path, language, source }) {
    const title = result === "passed" ? (0,markdown.escapeMarkdown)(path) : `best candidate (did not pass), ${(0,markdown.escapeMarkdown)(path)}`;
    return [
        `<details><summary>${title}</summary>`,
        "",
        (0,markdown/* codeBlock */.D)((0,neutralise/* cut */.Jj)((0,neutralise.neutralise)(source), programShown), language),
        "",
        "</details>",
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/action.js
/** The runner's entry: inputs in, a log with groups, annotations, a step summary and outputs out. */


















const annotate = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const write = (text) => void process.stdout.write(text);
/** Does what the inputs say and sets the exit code; the step fails exactly when it is not 0. */
async function main() {
    const begun = Date.now();
    const inputs = (0,action/* inputsIn */.R)(process.env);
    // Before anything can be printed.
    for (const [option, row] of Object.entries(options/* options */.fF)) {
        const secret = inputs.get(option)?.trim();
        if (row.secret !== undefined && secret)
            (0,core/* setSecret */.Pq)(secret);
    }
    const { command, ended } = await (inputs.has("mode") ? byMode(inputs.get("mode") ?? "") : byEvent());
    await publish(command, ended, Date.now() - begun);
}
/** A mode that is given says what to do, whatever the event is. */
async function byMode(given) {
    const mode = given.trim();
    const command = names/* commandNames */.o.find((it) => it === mode);
    const ended = command
        ? await (0,start.startCommand)(command, { entry: "action", getIdToken: core/* getIDToken */.V9 }, githubLogReporter(write))
        : unknownMode(mode);
    return { command: command ?? mode, ended };
}
const byEvent = () => followEvent(process.env, (command, environment, observe) => {
    const log = githubLogReporter(write);
    return (0,start.startCommand)(command, { entry: "action", getIdToken: core/* getIDToken */.V9, environment }, (progress) => {
        log(progress);
        observe(progress);
    });
});
/** The refusal of a mode that does not exist, with the inputs that no mode has. */
function unknownMode(mode) {
    const unknown = (0,action/* collectInputs */.C)("generate", process.env, options/* options */.fF).findings.filter((it) => it.rule === "usage.unknown-input");
    const allowed = names/* commandNames */.o.join(", ");
    const what = `input mode is ${JSON.stringify(mode.slice(0, 80))}. Allowed: ${allowed}.${(0,nearest/* didYouMean */.a)(mode, names/* commandNames */.o)}`;
    const outcome = (0,run.refusal)([(0,options_rules/* usageFinding */.P)("usage.unknown-command", what), ...unknown], "correct the workflow");
    return { outcome, exitCode: exit_code.exitCodes.refused, cwd: process.cwd(), root: process.cwd() };
}
async function publish(command, { outcome, exitCode, cwd, root }, ms) {
    const { findings, mends, quotes, summary } = outcome;
    // What a comment or a pull request names is no person's at this machine: nothing outside of the checkout is quoted.
    const sources = await (0,commands_sources.sourcesOf)(findings, { cwd, within: [cwd, root], quotes });
    const text = (0,reporters_text.findingsText)(findings, { mends, ...sources });
    write(quoteForLog([text, logged(outcome), summary].filter((it) => it !== "").join("\n")));
    for (const { level, message, title, file, line, column } of annotations(findings, cwd, root)) {
        const place = file === undefined ? {} : { file, startLine: line ?? 1, startColumn: column ?? 1 };
        annotate[level](message, { title, ...place });
    }
    const outputs = { result: outcome.result, findings: findings.length, "duration-ms": ms, ...outcome.outputs };
    for (const [name, value] of Object.entries(outputs)) {
        (0,core/* setOutput */.uH)(name, pathOutputs.has(name) ? fromRoot(String(value), cwd, root) : value);
    }
    if (process.env.GITHUB_STEP_SUMMARY) {
        await core/* summary */.z
            .addRaw(summaryMarkdown({ command, ...outcome, summary: (0,run.headline)(outcome), details: detailsOf(outcome) }))
            .write();
    }
    if (exitCode !== 0)
        (0,core/* setFailed */.C1)((0,neutralise/* neutraliseForLog */.gh)((0,neutralise/* oneLine */.TN)((0,run.headline)(outcome), 1000)));
    process.exitCode = exitCode;
}
/** What the summary says below its first line; of what passed it is figures, which have a table of their own. */
const detailsOf = ({ result, summary }) => result === "passed" ? "" : summary.split("\n").slice(1).join("\n").trim();
/** A path as later steps need it, which start at the root and not in `working-directory`. */
const fromRoot = (path, cwd, root) => (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(cwd, path));
/** What of the result itself the log shows. */
const logged = ({ output = "" }) => Buffer.from(output)
    .subarray(0, 64 * 1024)
    .toString();


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

/***/ 17006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ committedProofs),
/* harmony export */   Bf: () => (/* binding */ renewal),
/* harmony export */   SV: () => (/* binding */ isProofPath),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   oQ: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81624);
/* harmony import */ var _formats_print_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30187);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12474);
/* harmony import */ var _system_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14362);
/* harmony import */ var _repeated_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58787);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9463);
/** A proof as the options that it was written with, and as the command that renews it. */







const suffix = ".proof.json";
/** The program that a proof stands beside. */
const programOf = (proof) => proof.slice(0, -suffix.length);
const isProofPath = (path) => path.endsWith(suffix) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) !== suffix;
/** Folders that hold nobody's own proofs. */
const foreign = new Set([".git", "node_modules", ".fire-flow"]);
/** All proofs below a folder, by their path from there, in order; not the copies that reports keep. */
function committedProofs(folder) {
    const { files } = (0,_system_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listTree */ .n)(folder, (name) => foreign.has(name));
    const there = new Set(files);
    const isKept = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === _run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .runFiles */ .NW.proof && there.has((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPath */ .eG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path))) && !there.has(programOf(path));
    return files.filter((it) => isProofPath(it) && !isKept(it));
}
/**
 * What `prove` is told to judge the same again. `own` decides what depends on the machine and not on the proof: sandbox,
 * packages that may be fetched, how long compiling may take.
 * @param path of the proof; its own paths start there
 * @param contract where it can be read: what it says by itself is not said again
 */
function optionsOf(proof, path, own, contract) {
    const near = (it) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), it);
    const [inline] = proof.cases.inline ?? [];
    const sides = contract && (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSides */ .gd)(contract);
    const chosen = sides?.ok ? sides.value : undefined;
    const format = contract?.serverFormat ?? "json";
    const { inputModel, outputModel } = proof.contract;
    return {
        program: programOf(path),
        contract: near(proof.contract.path),
        language: proof.program.language,
        ...(proof.cases.path !== undefined && { cases: near(proof.cases.path) }),
        ...(inline && { input: (0,_formats_print_json_js__WEBPACK_IMPORTED_MODULE_5__.printJson)(inline.input) }),
        ...(inputModel !== undefined && inputModel !== chosen?.input?.name && { inputModel }),
        ...(outputModel !== chosen?.output.name && { outputModel }),
        ...(proof.formats.input !== format && { inputFormat: proof.formats.input }),
        ...(proof.formats.output !== format && { outputFormat: proof.formats.output }),
        drawnCases: proof.cases.drawnCases,
        holdBack: proof.cases.holdBack,
        seed: proof.cases.seed,
        deterministic: proof.deterministic,
        timeout: proof.limits.timeoutMs,
        memoryLimit: proof.limits.memory,
        outputLimit: proof.limits.output,
        compileTimeout: own.compileTimeout,
        minStrength: own.minStrength,
        offline: own.offline,
        sandbox: own.sandbox,
        workingDirectory: own.workingDirectory,
        ...(own.dependencies && { dependencies: own.dependencies }),
    };
}
/** The one command that writes the proof anew. The seed is that of the proof which it finds. */
function renewal(options) {
    // The extension says the language, and the proof that is there the seed.
    const { program, contract, cases, input, drawnCases, holdBack, language: _, ...more } = options;
    const flags = (name, value, usual) => value === undefined || value === usual ? [] : [`--${name}`, `${value}`];
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .shellCommand */ .q)([
        "fire-flow",
        "prove",
        program,
        "--contract",
        contract,
        ...flags("cases", cases),
        ...flags("input", input),
        ...flags("drawn-cases", drawnCases, 20),
        ...flags("hold-back", holdBack, "auto"),
        ...(0,_repeated_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .repeatedFlags */ .s)({ ...more, contract, drawnCases, holdBack }),
    ]);
}


/***/ }),

/***/ 87913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namedElsewhere: () => (/* binding */ namedElsewhere),
/* harmony export */   sourcesOf: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67552);



/** Bytes of a file that is still quoted from. */
const limit = 4 * 1024 * 1024;
/** Files that are opened for it. */
const most = 50;
/**
 * Reads the files that findings point at, so that their lines can be quoted. A link in somebody's repository may lead to
 * whatever this process can read: what it really leads to must lie within what was named.
 */
async function sourcesOf(findings, { cwd, within, quotes = () => true }) {
    const places = findings.flatMap((it) => (it.location && quotes(it) ? [it.location.file] : []));
    const files = [...new Set(places)];
    const bounds = within.map((it) => (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, it))).filter((it) => it !== undefined);
    const opened = files.slice(0, most);
    const texts = await Promise.all(opened.map((file) => textWithin((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file), bounds)));
    const sources = new Map(opened.map((file, index) => [file, texts[index]]));
    return {
        source: (it) => (it.location && quotes(it) ? sources.get(it.location.file) : undefined),
        unopened: files.length - opened.length,
    };
}
async function textWithin(file, bounds) {
    const real = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(file);
    if (real === undefined || !bounds.some((it) => holds(it, real)))
        return undefined;
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(real, limit);
    return text.ok ? text.value : undefined;
}
/**
 * What somebody at a terminal named outside of the working directory, by `../c.yaml` or `--contract=/data/c.yaml`. A name
 * inside of it widens nothing: it may be a link of whoever wrote the repository.
 */
const namedElsewhere = (args, cwd) => args.map((it) => it.replace(/^--[\w-]+=/, "")).filter((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, it)).startsWith(".."));
/** Git's own files hold credentials, and a link may lead there too. */
function holds(bound, file) {
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(bound, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    return names[0] !== ".." && !names.includes(".git");
}


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

/***/ 34635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ attemptLine),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27059);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16972);


/**
 * The one line that sums an attempt up, the same wherever it is shown:
 * `attempt 2/5 · repair · 41/44 rules · 2 findings · 1,842 tokens · 3.1 s`.
 */
function attemptLine(attempt, of) {
    const { rules, usage, timings, findings } = attempt;
    const tokens = usage.inputTokens + usage.outputTokens;
    const parts = [
        // What was there already is not one of the attempts that the option counts.
        attempt.kind === "existing" ? `attempt ${attempt.number}` : `attempt ${attempt.number}/${of}`,
        attempt.kind,
        rules.total > 0 ? `${rules.held}/${rules.total} rules` : `stopped at ${attempt.gate}`,
        (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(findings.length, "finding"),
        ...(tokens > 0 ? [`${usage.estimated ? "~" : ""}${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(tokens, "token")}`] : []),
        seconds(timings.generateMs + timings.checkMs + timings.executeMs + timings.validateMs),
    ];
    return parts.join(" · ");
}
/** What an attempt's findings are, one line each and a few at most: enough to see why there is a next attempt. */
function findingLines({ findings }, most = 4) {
    const errors = findings.filter((it) => it.severity === "error");
    const lines = errors.slice(0, most).map(({ rule, path, message, count: times = 1 }) => {
        const where = path === undefined || message.startsWith(path) ? "" : ` at ${path}`;
        return `  ${rule}${where}${times > 1 ? ` (${times} times)` : ""}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(message, 160)}`;
    });
    return errors.length > most ? [...lines, `  and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(errors.length - most, "more finding")}`] : lines;
}
/** `3.1 s`. */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;


/***/ }),

/***/ 65250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow),
/* harmony export */   k: () => (/* binding */ EVERY)
/* harmony export */ });
/* harmony import */ var _attempt_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34635);

/** Where no line can be rewritten, one says so often what goes on, in milliseconds: silence looks like a hang. */
const EVERY = 30_000;
/** @param what what is going on as long as nothing more is known: the command. */
function follow(what) {
    let begun = Date.now();
    let turn = [what];
    let stage = [];
    let doing = turn;
    const elapsed = () => Date.now() - begun;
    return {
        observe: (progress) => {
            if (progress.event === "attempt-started") {
                begun = Date.now();
                const of = progress.kind === "existing" ? "" : `/${progress.of}`;
                turn = [`attempt ${progress.number}${of}`, progress.kind];
            }
            if (progress.event !== "case-done")
                stage = progress.event === "stage" ? [progress.stage] : [];
            const cases = progress.event === "case-done" ? [`case ${progress.done}/${progress.total}`] : [];
            doing = [...turn, ...stage, ...cases];
        },
        words: () => [...doing, (0,_attempt_line_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(elapsed())].join(" · "),
        elapsed,
    };
}


/***/ }),

/***/ 57436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsText: () => (/* binding */ findingsText)
});

// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/neutralise.js
var neutralise = __webpack_require__(16972);
;// CONCATENATED MODULE: ./build/reporters/colour.js
function colours(on) {
    const style = (open, close) => (text) => (on ? `\x1b[${open}m${text}\x1b[${close}m` : text);
    return {
        bold: style(1, 22),
        dim: style(2, 22),
        red: style(31, 39),
        yellow: style(33, 39),
        cyan: style(36, 39),
        green: style(32, 39),
    };
}

;// CONCATENATED MODULE: ./build/reporters/text.js
/** Findings for people: place, message, the line itself with a caret. */



/** How many characters of a long line are quoted, around the column. */
const quoted = 100;
/** All findings, errors first, and one line that counts them; empty when there are none. */
function findingsText(findings, options = {}) {
    if (findings.length === 0)
        return "";
    const { colour = false, source, unopened = 0, mends = {} } = options;
    const paint = colours(colour);
    const order = ["error", "warning", "notice"];
    const told = new Set();
    // A long file with thousands of findings is taken apart once.
    const apart = new Map();
    const linesOf = (text) => {
        const lines = apart.get(text) ?? text.split("\n");
        apart.set(text, lines);
        return lines;
    };
    const blocks = order
        .flatMap((severity) => findings.filter((it) => it.severity === severity))
        .map((it) => {
        const isNew = it.severity !== "notice" && !told.has(it.rule) && Object.hasOwn(mends, it.rule);
        if (isNew)
            told.add(it.rule);
        const text = it.location && source?.(it);
        return findingText(it, paint, text === undefined ? [] : linesOf(text), isNew ? mends[it.rule]?.mend : undefined);
    });
    const counts = order
        .map((severity) => (0,count/* count */.U)(findings.filter((it) => it.severity === severity).length, severity))
        .filter((it) => !it.startsWith("0 "));
    const unquoted = unopened > 0 ? `; the lines of ${(0,count/* count */.U)(unopened, "more file")} are not quoted` : "";
    return `${blocks.join("\n")}\n${paint.dim(counts.join(", ") + unquoted)}\n`;
}
function findingText(finding, paint, lines, mend) {
    const { location, severity } = finding;
    const ink = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan;
    const place = location ? `${paint.bold(placeText(location))}: ` : "";
    const times = (finding.count ?? 1) > 1 ? ` (${finding.count} times)` : "";
    const head = `${place}${ink(severity)}: ${(0,neutralise/* oneLine */.TN)(finding.message, 2000)}${times} ${paint.dim(`[${finding.rule}]`)}`;
    const excerpt = location ? excerptLines(location, lines, ink) : [];
    return [head, ...detailLines(finding), ...excerpt, ...(mend === undefined ? [] : [`  to mend: ${mend}`])].join("\n");
}
const placeText = ({ file, line, column }) => `${(0,neutralise/* oneLine */.TN)(file)}:${line}:${column}`;
/** What the message itself does not say already. */
function detailLines(finding) {
    const says = (text) => text !== undefined && !finding.message.includes(text);
    const where = finding.path ?? finding.field;
    return [
        ...(says(where) ? [`  at ${(0,neutralise/* oneLine */.TN)(where)}`] : []),
        ...(says(finding.expected) ? [`  expected ${(0,neutralise/* oneLine */.TN)(finding.expected)}`] : []),
        ...(says(finding.actual) ? [`  actual ${(0,neutralise/* oneLine */.TN)(finding.actual)}`] : []),
        ...((finding.samples?.length ?? 0) > 1
            ? [`  such as ${finding.samples?.map((it) => (0,neutralise/* oneLine */.TN)(it, 80)).join(", ")}`]
            : []),
    ];
}
function excerptLines(location, lines, ink) {
    const line = lines[location.line - 1];
    if (line === undefined || line.trim() === "")
        return [];
    const start = location.column > quoted - 20 ? location.column - 20 : 0;
    const before = (0,neutralise.neutralise)(line.slice(start, location.column - 1)).replace(/\t/g, " ");
    // Of a line of megabytes that has thousands of findings only what is quoted is looked at.
    const quotable = line.slice(location.column - 1, location.column + quoted).replace(/\r$/, "");
    const rest = (0,neutralise.neutralise)(quotable).replace(/\t/g, " ");
    const number = String(location.line);
    const margin = " ".repeat(number.length);
    return [
        `  ${number} | ${(0,neutralise/* cut */.Jj)(`${start > 0 ? "…" : ""}${before}${rest}`.trimEnd(), quoted)}`,
        `  ${margin} | ${" ".repeat(before.length + (start > 0 ? 1 : 0))}${ink("^")}`,
    ];
}


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

/***/ 14362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readFileText),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45198);
/**
 * What lies below a folder, and its files as text. Both block: for thousands of small files that is several times faster
 * than asking for each of them in turn, and nothing else runs meanwhile.
 */




/**
 * Lists the files below a folder. A link is one of them only if it leads to a file inside it.
 * @param skip names of folders that are not entered
 * @param isFileName names that only a file is expected to have: a folder of such a name is not entered
 */
function listTree(root, skip, isFileName = () => false) {
    const files = [];
    const outside = [];
    const links = [];
    const odd = [];
    const unreadable = [];
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
    const isInside = (file) => file.startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) &&
        !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file.slice(real.length + 1))
            .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
            .some(skip);
    const pending = [""];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), (code) => unreadable.push({ path: folder, code }))) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (isFileName(entry.name))
                    odd.push(path);
                else if (!skip(entry.name))
                    pending.push(path);
            }
            else if (entry.isFile())
                files.push(path);
            else if (entry.isSymbolicLink()) {
                const file = fileBehind((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
                (file === undefined ? links : isInside(file) ? files : outside).push(path);
            }
            else
                odd.push(path);
        }
    }
    return { files: files.sort(), outside: outside.sort(), links: links.sort(), unreadable, odd: odd.sort() };
}
function list(folder, failed) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        failed((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error));
        return [];
    }
}
/** The regular file that a link leads to in the end, if it does. */
function fileBehind(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(link).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(link) : undefined;
    }
    catch {
        return undefined;
    }
}
/** @param limit bytes; a larger file is not read */
function readFileText(path, limit) {
    let descriptor;
    try {
        // Without O_NONBLOCK opening a FIFO that took the file's place would wait for a writer.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        // Most files fit: to ask what was opened, and how large it is, would take as long again.
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, small, 0, small.length, 0);
        if (0 < read && read < Math.min(small.length, limit))
            return decode(small.subarray(0, read));
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stat.isFile())
            return { kind: "not-regular" };
        if (stat.size > limit)
            return { kind: "too-large" };
        return decode(readWhole(descriptor, stat.size));
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return { kind: "missing" };
        // A folder can be opened, and a FIFO has no place to read from.
        return code === "EISDIR" || code === "ESPIPE" ? { kind: "not-regular" } : { kind: "unreadable", code };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Where small files are read into, one after the other: a buffer of each one's own would be garbage at once. */
const small = Buffer.allocUnsafe(1 << 16);
/** As many bytes as the file had when it was opened: one that grows meanwhile is read up to there. */
function readWhole(descriptor, size) {
    const buffer = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, length, size - length, length);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}
function decode(bytes) {
    const [first, second, third] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return { kind: "utf-16" };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: "not-utf-8" };
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    return { kind: "text", text: bytes.toString("utf8", marked ? 3 : 0) };
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
