export const id = 9093;
export const ids = [9093];
export const modules = {

/***/ 46889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ answerAttempt),
/* harmony export */   gN: () => (/* binding */ unjudgedAttempt),
/* harmony export */   vz: () => (/* binding */ judgedAttempt)
/* harmony export */ });
/* harmony import */ var _collect_feedback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79232);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77207);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51816);
/** An attempt as it goes into the report: what was judged, and what the next one is told. */



const nothingAsked = { generateMs: 0, usage: _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .noUsage */ .tk };
/** The attempt of a candidate that was judged. */
function judgedAttempt({ number, kind }, source, proving, suite, { generateMs, usage } = nothingAsked) {
    const { gate, score, verdict, timings, cases, smallest } = proving;
    return {
        number,
        kind,
        gate,
        score,
        rules: verdict.rules,
        usage,
        timings: { generateMs, ...timings },
        findings: verdict.findings,
        cases,
        source,
        ...(gate !== "passed" && { feedback: (0,_collect_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .collectFeedback */ .uX)(proving, suite) }),
        ...(smallest && { smallest }),
    };
}
/** The attempt of an answer that no program could be taken from. */
const answerAttempt = (turn, findings, generated) => ({
    ...withoutCases(turn, generated),
    gate: "extract",
    findings,
    feedback: (0,_collect_feedback_js__WEBPACK_IMPORTED_MODULE_0__/* .answerFeedback */ .u8)(findings),
});
/** The attempt of an answer that was paid for and not judged before the run was ended. */
const unjudgedAttempt = ({ number, kind, ...generated }) => ({
    ...withoutCases({ number, kind }, generated),
    gate: "execute",
    findings: [(0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .executeFinding */ .N8)("execute.not-run", "the run was ended before this candidate was judged")],
});
const withoutCases = ({ number, kind }, { generateMs, usage }) => ({
    number,
    kind,
    score: 0,
    rules: { held: 0, total: 0 },
    usage,
    timings: { generateMs, checkMs: 0, executeMs: 0, validateMs: 0 },
    cases: [],
});


/***/ }),

/***/ 79232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qh: () => (/* binding */ smallestFailure),
/* harmony export */   u8: () => (/* binding */ answerFeedback),
/* harmony export */   uX: () => (/* binding */ collectFeedback)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45173);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60691);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13144);



const MAX_FINDINGS = 12;
const MAX_VALUE = 2_000;
const MAX_STDERR = 1_500;
/** What the next attempt is told about a candidate that was run, in Markdown. */
function collectFeedback(proving, suite) {
    const { findings, rules } = proving.verdict;
    return [
        `${rules.held} of ${rules.total} rules hold. The contract is correct: do not change it, change the program.`,
        findingList(findings, suite.contract),
        ...(proving.smallest ? [smallestFailure(proving.smallest, suite)] : []),
    ].join("\n\n");
}
/** What the next attempt is told when no program could be taken from the answer. */
const answerFeedback = (findings) => findingList(findings);
function findingList(findings, contract) {
    const ranked = findings.filter((it) => it.severity !== "notice");
    const shown = ranked.slice(0, MAX_FINDINGS).map((it, index) => `${index + 1}. ${describe(it, contract)}`);
    const more = ranked.length - shown.length;
    return [...shown, ...(more > 0 ? [`… and ${more} more findings of the same kinds.`] : [])].join("\n");
}
function describe(finding, contract) {
    const where = finding.path === undefined ? "" : ` at \`${finding.path}\``;
    const count = finding.count !== undefined && finding.count > 1 ? ` (found ${finding.count} times)` : "";
    const lines = [`**${finding.rule}**${where}${count}: ${finding.message}`];
    const { message, expected, actual } = finding;
    if (expected !== undefined && !message.includes(expected))
        lines.push(`   expected: ${expected}`);
    if (actual !== undefined && !message.includes(actual))
        lines.push(`   actual: ${actual}`);
    const own = contractLine(finding, contract);
    if (own !== undefined)
        lines.push(`   the contract, line ${finding.location?.line}: \`${own}\``);
    return lines.join("\n");
}
function contractLine({ location }, contract) {
    if (location === undefined || contract === undefined || location.file !== contract.path)
        return undefined;
    return contract.text.split("\n")[location.line - 1]?.trim().slice(0, 200);
}
/** A failing case with what came out and what should have, values masked, in Markdown. */
function smallestFailure(result, suite) {
    const { sides, formats: names } = suite;
    const hide = (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .personalHider */ .FO)(result.case, sides);
    const input = hide(_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[names.input].print(maskedInput(result.case.input, suite), sides.input));
    const output = (value) => hide(_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[names.output].print((0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(value, sides.output), sides.output));
    const parts = [`The smallest input that fails (case "${result.case.name}"):`, (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .O)(cut(input), names.input)];
    if (result.case.output !== undefined)
        parts.push("Expected output:", (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .O)(cut(output(result.case.output)), names.output));
    if (result.output !== undefined)
        parts.push("Your program's output:", (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .O)(cut(output(result.output)), names.output));
    else
        parts.push(`Your program gave no output that could be judged${result.status === "ok" ? "" : ` (${result.status})`}.`);
    if (result.stderr !== "")
        parts.push("The end of stderr:", (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .O)(result.stderr.slice(-MAX_STDERR), "text"));
    return parts.join("\n");
}
const maskedInput = (input, { sides }) => sides.input === undefined ? input : (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(input, sides.input);
const cut = (text) => (text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE)}… (cut)`);


/***/ }),

/***/ 20127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ promptOf)
/* harmony export */ });
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81624);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60691);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16413);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13144);
/** How a turn of the loop becomes a prompt. */




/** What stays the same in all prompts of a run is made once. Values of shown cases are masked. */
function promptOf({ suite, language: spoken, bench }, task) {
    const { contract, sides, formats } = suite;
    const allowed = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dependencyBrief */ .MP)(spoken, bench.compile.dependencies ?? spoken.dependencies);
    const language = { ...spoken, brief: `${spoken.brief}\n${allowed}` };
    const parts = {
        language,
        contract: (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(contract, sides),
        schemas: { ...(sides.input && { input: record(sides.input) }), output: record(sides.output) },
        sides,
        formats,
        limits: bench.limits,
        task,
    };
    const masked = (it) => ({
        ...it,
        input: sides.input === undefined ? it.input : (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(it.input, sides.input),
        ...(it.output !== undefined && { output: (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(it.output, sides.output) }),
    });
    return (turn, shown) => {
        const previous = previousOf(turn);
        return (0,_prompt_js__WEBPACK_IMPORTED_MODULE_3__/* .buildPrompt */ .f)({ ...parts, cases: shown.map(masked), ...(previous && { previous }) });
    };
}
/** The schema of one record, whatever a case holds of them. */
const record = (model) => (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonSchema */ .Og)({ ...model, cardinality: "one" });
function previousOf(turn) {
    switch (turn.kind) {
        case "fresh":
            return turn.after && { kind: "fresh", feedback: turn.after.feedback ?? "" };
        case "repair":
            return { kind: "repair", source: turn.of.source, feedback: turn.of.feedback ?? "" };
        case "restart":
            return { kind: "restart", notes: turn.failed.map(note).join("\n") };
        default:
            return turn;
    }
}
/** One line on what became of a candidate: the rules it broke, no code, so that the new start is one. */
function note({ number, rules, findings }) {
    const broken = findings.filter((it) => it.severity === "error").slice(0, 5);
    const list = broken.map((it) => `${it.rule}${it.path === undefined ? "" : ` at \`${it.path}\``}: ${it.message}`);
    return `- Program ${number} held ${rules.held} of ${rules.total} rules. Broken: ${list.join("; ")}`;
}


/***/ }),

/***/ 44017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ contractLoop)
});

// EXTERNAL MODULE: ./build/attempt.js
var attempt = __webpack_require__(46889);
// EXTERNAL MODULE: ./build/cases/index.js + 23 modules
var build_cases = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/generate.js
var generate = __webpack_require__(39893);
// EXTERNAL MODULE: ./build/next-turn.js
var next_turn = __webpack_require__(57139);
// EXTERNAL MODULE: ./build/prove.js + 2 modules
var prove = __webpack_require__(18388);
// EXTERNAL MODULE: ./build/report.js
var report = __webpack_require__(22200);
// EXTERNAL MODULE: ./build/tokens.js
var tokens = __webpack_require__(51816);
;// CONCATENATED MODULE: ./build/loop-run.js
/** One run of the loop: what it works with, what was spent and judged so far, and the ways in which it ends. */





/** @throws {Refusal} when the cases cannot be drawn. */
function startRun(job, parts) {
    const attempts = [];
    // Not summed over the attempts: an answer that was paid for may never become one.
    let usage = tokens/* noUsage */.tk;
    let underWay;
    const outOfTime = AbortSignal.timeout(job.limits.timeBudgetMs);
    const signal = AbortSignal.any([parts.signal, outOfTime]);
    const timeIsUp = `time-budget of ${job.limits.timeBudgetMs / 1000} s is used up`;
    const end = (result, reason, detail, more = {}) => ({
        result,
        stop: { reason, detail },
        attempts,
        usage,
        findings: (0,next_turn/* bestOf */.U)(attempts)?.findings ?? attempts.at(-1)?.findings ?? [],
        ...more,
    });
    const exhausted = (reason, detail) => end((0,next_turn/* bestOf */.U)(attempts) || reason === "max-attempts" ? "escalated" : "error", reason, detail);
    const faulty = (finding) => end("error", (0,report/* faultReason */.t)(finding), finding.message, { findings: [finding] });
    return {
        job,
        parts,
        ownCases: drawn(job.suite.casesOf()),
        attempts,
        signal,
        deadline: parts.now() + job.limits.timeBudgetMs,
        tokensLeft: () => job.limits.tokenBudget - usage.inputTokens - usage.outputTokens,
        pay: (spent) => {
            usage = (0,tokens/* addUsage */.vk)(usage, spent);
        },
        underWay: (attempt) => {
            underWay = attempt;
            const detail = `ended unexpectedly in attempt ${attempt.number}`;
            return end("error", "cancelled", detail, { attempts: [...attempts, attempt] });
        },
        prove: async (source, cases) => (0,prove/* prove */.z)(source, job.suite, cases, {
            ...parts,
            compile: { ...parts.compile, signal },
            signal,
            folder: await parts.newFolder(),
        }),
        record: async (attempt) => {
            underWay = undefined;
            attempts.push(attempt);
            parts.observe({ event: "attempt-done", attempt, of: job.limits.maxAttempts });
            await parts.keep(end("error", "cancelled", `ended unexpectedly after attempt ${attempt.number}`));
        },
        end,
        exhausted,
        unanswered: (finding) => {
            parts.signal.throwIfAborted();
            return outOfTime.aborted
                ? exhausted("time-budget", `${timeIsUp} while ${parts.provider.name} was asked`)
                : faulty(finding);
        },
        broken: async (error) => {
            if (underWay)
                attempts.push(underWay);
            if (parts.signal.aborted)
                return end("error", "cancelled", "cancelled; nothing but the report folder was touched");
            if (outOfTime.aborted)
                return exhausted("time-budget", `${timeIsUp}${lastOne(underWay)}`);
            if (error instanceof faults/* SystemFault */.SI)
                return faulty(error.finding);
            await parts.keep(end("error", "internal", String(error)));
            throw error;
        },
    };
}
/** What passed and was not proven for the last time is not accepted, and is there all the same. */
const lastOne = (attempt) => attempt?.gate === "passed" ? `; the candidate of attempt ${attempt.number} held and was being proven again` : "";
/** @throws {Refusal} where there are none. */
function drawn(cases) {
    if (cases.ok)
        return cases.value;
    throw new faults/* Refusal */.P_(cases.findings);
}

// EXTERNAL MODULE: ./build/strength.js + 1 modules
var build_strength = __webpack_require__(28435);
;// CONCATENATED MODULE: ./build/contract-loop.js
/**
 * The contract loop: GENERATE → PROVE → COLLECT FEEDBACK, until a candidate is proven or a limit is reached. It does no
 * IO of its own: the provider, the toolchain, the sandbox and the journal are passed in.
 */








/** Below this many tokens of room an answer can hold no program. */
const LEAST_ANSWER = 64;
/**
 * Runs the loop to its end. Limits, cancellation, provider and sandbox faults are outcomes, not exceptions: what was
 * paid for until then is in them.
 * @throws {Refusal} when the cases cannot be drawn; nothing was spent.
 */
async function contractLoop(job, parts) {
    const run = startRun(job, parts);
    try {
        // Killed, a run leaves what was kept last. A folder that cannot be written shows it before anybody is asked.
        await parts.keep(run.end("error", "cancelled", "ended unexpectedly before a candidate was judged"));
        return (await weakAlready(run)) ?? (await proveExisting(run)) ?? (await attemptAll(run));
    }
    catch (error) {
        return await run.broken(error);
    }
}
/** Why nothing is asked for: what is known to be right already shows that the contract is too weak. */
async function weakAlready({ job, parts, end }) {
    const { suite, minStrength = 0 } = job;
    const known = (0,build_strength/* knownSamples */.FT)(suite);
    if (minStrength === 0 || known.length === 0)
        return undefined;
    const measured = await (0,build_strength/* measureStrength */.cc)(suite, known, parts.signal);
    const [weak] = (0,build_strength/* judgeStrength */.hq)(measured, minStrength, suite.sides.output);
    return weak && end("refused", "weak-contract", weak.message, { ...strengthOf(measured), findings: [weak] });
}
/** What is at `program` may hold already, and then no token is spent. */
async function proveExisting(run) {
    const { job, parts } = run;
    if (job.existing === undefined)
        return undefined;
    parts.observe({ event: "attempt-started", number: 0, of: job.limits.maxAttempts, kind: "existing" });
    const { source, keep } = job.existing;
    const proving = await run.prove(source, run.ownCases);
    await run.record((0,attempt/* judgedAttempt */.vz)({ number: 0, kind: "existing" }, source, proving, job.suite));
    if (proving.gate === "passed") {
        const detail = "the program that is there already holds";
        return passed(run, "already-proven", detail, { source, proving }, await strengthBy(run, proving));
    }
    return keep && run.end("refused", "refused", keep.message, { findings: [keep, ...proving.verdict.findings] });
}
async function attemptAll(run) {
    const { job, parts } = run;
    let state = {};
    for (let number = 1; number <= job.limits.maxAttempts; number += 1) {
        const turn = (0,next_turn/* nextTurn */.t)(run.attempts);
        const { kind } = turn;
        const planned = job.suite.casesOf(number, state);
        // Where another seed draws nothing, the suite's own cases judge as well: an answer was paid for.
        const cases = planned.ok ? planned.value : run.ownCases;
        const asked = await contract_loop_generate(number, turn, cases, run);
        if (asked.kind === "ended")
            return asked.outcome;
        const { reply, generated } = asked;
        const extracted = newProgram((0,generate/* extractProgram */.k)(reply, job.language), run.attempts);
        if (!extracted.ok) {
            await run.record((0,attempt/* answerAttempt */.C0)({ number, kind }, extracted.findings, generated));
            continue;
        }
        const source = extracted.value;
        await parts.journal.candidate(number, source, job.language.extensions[0]);
        const proving = await run.prove(source, cases);
        if (proving.gate !== "passed") {
            await run.record((0,attempt/* judgedAttempt */.vz)({ number, kind }, source, proving, job.suite, generated));
            state = (0,build_cases/* nextHeldBack */.UJ)(state, proving.cases);
            continue;
        }
        await parts.keep(run.underWay((0,attempt/* judgedAttempt */.vz)({ number, kind }, source, proving, job.suite, generated)));
        const { last, measured } = await settleAndMeasure(source, proving, run);
        await run.record((0,attempt/* judgedAttempt */.vz)({ number, kind }, source, last.proving, job.suite, generated));
        if (last.proving.gate === "passed")
            return passed(run, "passed", `attempt ${number} is proven`, last, measured);
        state = (0,build_cases/* nextHeldBack */.UJ)(state, last.proving.cases);
    }
    const tries = job.limits.maxAttempts;
    return run.exhausted("max-attempts", `no candidate passed in ${tries} attempt${tries === 1 ? "" : "s"}`);
}
/** GENERATE: the prompt and the answer to it, both written down before anything else is done. */
async function contract_loop_generate(number, turn, cases, run) {
    const { job, parts, signal, deadline } = run;
    const prompt = job.prompt(turn, cases.filter((it) => !it.heldBack));
    const size = (0,tokens/* estimateTokens */.bP)(prompt);
    const room = run.tokensLeft() - size;
    if (room < LEAST_ANSWER && number === 1) {
        const detail = `the first prompt has about ${size} tokens and token-budget is ${job.limits.tokenBudget}; raise token-budget above ${size + LEAST_ANSWER}, or cut what the two models of the contract do not need, or give fewer cases`;
        return { kind: "ended", outcome: run.end("refused", "token-budget", detail) };
    }
    if (room < LEAST_ANSWER) {
        const detail = `token-budget of ${job.limits.tokenBudget} leaves no room for another answer`;
        return { kind: "ended", outcome: run.exhausted("token-budget", detail) };
    }
    parts.observe({ event: "attempt-started", number, of: job.limits.maxAttempts, kind: turn.kind });
    await parts.journal.prompt(number, prompt);
    parts.observe({ event: "stage", stage: "generate" });
    const started = parts.now();
    const request = { prompt, maxOutputTokens: Math.min(job.limits.maxOutputTokens, room), signal };
    const { reply, usage } = await (0,generate/* ask */.kA)(parts.provider, request, { ...parts, deadline });
    run.pay(usage);
    if (reply.kind === "fault")
        return { kind: "ended", outcome: run.unanswered(reply.finding) };
    const generated = { generateMs: parts.now() - started, usage };
    run.underWay((0,attempt/* unjudgedAttempt */.gN)({ number, kind: turn.kind, ...generated }));
    await parts.journal.answer(number, reply.text);
    return { kind: "answered", reply, generated };
}
/** Formats what passed and proves it on the suite's own cases: those that anyone proves it on again. */
async function settle(source, { parts, prove, ownCases, signal }) {
    const { toolchain, sandbox, compile, observe } = parts;
    if (toolchain.format) {
        observe({ event: "stage", stage: "format" });
        const formatted = await toolchain.format(source, await parts.newFolder(), sandbox, { ...compile, signal });
        for (const finding of formatted.findings)
            observe({ event: "notice", finding });
        if (formatted.ok && formatted.value !== source) {
            const proving = await prove(formatted.value, ownCases);
            if (proving.gate === "passed")
                return { source: formatted.value, proving };
        }
    }
    return { source, proving: await prove(source, ownCases) };
}
/** What a program wrote tells how strong the contract is, and that can be measured while it is proven again. */
async function settleAndMeasure(source, proving, run) {
    const settling = new AbortController();
    try {
        const [last, measured] = await Promise.all([
            settle(source, run),
            strengthBy(run, proving, AbortSignal.any([run.parts.signal, settling.signal])),
        ]);
        return { last, measured };
    }
    finally {
        settling.abort(new Error("proving again ended first"));
    }
}
/**
 * Not within the time budget: the program is proven, and measuring has its own limit. That an engine failed takes
 * nothing from a program that holds.
 */
const strengthBy = ({ job, parts, ownCases }, { cases }, signal = parts.signal) => (0,build_strength/* measureStrength */.cc)(job.suite, (0,build_strength/* samplesOf */.lc)(cases, ownCases), signal).catch((error) => ({
    kind: "unmeasured",
    why: (0,faults/* findingOf */.hD)(error).message,
}));
function passed(run, reason, detail, last, measured) {
    const { suite, minStrength = 0 } = run.job;
    const { source, proving } = last;
    const [weak] = (0,build_strength/* judgeStrength */.hq)(measured, minStrength, suite.sides.output);
    const { findings } = proving.verdict;
    const strength = strengthOf(measured);
    if (weak)
        return run.end("escalated", "weak-contract", weak.message, { ...strength, findings: [weak, ...findings] });
    const builtWith = proving.dependencies ? { dependencies: proving.dependencies } : {};
    return run.end("passed", reason, detail, { ...strength, ...builtWith, findings, proven: source });
}
const strengthOf = (measured) => (measured.kind === "measured" ? { strength: measured.strength } : {});
/** A program that an earlier attempt gave already would fail the same way: it is not run again. */
function newProgram(extracted, attempts) {
    const earlier = extracted.ok ? attempts.find((it) => it.source === extracted.value) : undefined;
    if (earlier === undefined)
        return extracted;
    const message = `the answer is the program of attempt ${earlier.number}, unchanged; it was not run again`;
    return { ok: false, findings: [(0,generate/* extractFinding */.J7)("extract.repeated", message)] };
}


/***/ }),

/***/ 68476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fencedBlocks)
/* harmony export */ });
/** Finds the fenced code blocks of a Markdown text (CommonMark 0.31, 4.5). */
/** An opening fence. After backticks the info string holds none, else it is inline code. */
const OPENING = /^([ \t]*)(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
/**
 * The blocks of a Markdown text in order. One that opens inside another belongs to the other's text. Opening fences may
 * be indented by any depth, not by three columns only, because answers put programs under list items.
 */
function fencedBlocks(markdown) {
    const blocks = [];
    const lines = markdown.split(/\r\n|\r|\n/);
    for (let index = 0; index < lines.length; index += 1) {
        const opening = OPENING.exec(lines[index]);
        if (opening === null)
            continue;
        const [, indent = "", backticks, afterBackticks, tildes, afterTildes] = opening;
        const closing = closingFence((backticks ?? tildes), indent.length);
        const content = [];
        index += 1;
        while (index < lines.length && !closing.test(lines[index])) {
            content.push(`${withoutIndent(lines[index], indent)}\n`);
            index += 1;
        }
        const closed = index < lines.length;
        // What follows the last line end is no line.
        if (!closed && content.at(-1) === "\n")
            content.pop();
        blocks.push({ info: (afterBackticks ?? afterTildes ?? "").trim(), text: content.join(""), closed });
    }
    return blocks;
}
const closingFence = (fence, indent) => new RegExp(`^[ \\t]{0,${indent + 3}}${fence[0]}{${fence.length},}[ \\t]*$`);
/** Takes off as much of the opening fence's indentation as the line has. */
function withoutIndent(line, indent) {
    let start = 0;
    while (start < indent.length && line[start] === indent[start])
        start += 1;
    return line.slice(start);
}


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

/***/ 57139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ bestOf),
/* harmony export */   t: () => (/* binding */ nextTurn)
/* harmony export */ });
/* harmony import */ var _best_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96572);
/** Which kind of attempt comes next: a pure decision over the attempts so far. */

/** After so many attempts in a row that did not raise the best score, repairing has run dry. */
const PATIENCE = 2;
/**
 * First `fresh`, and again while no answer held a program; then `repair` of the best-scoring candidate (the latest of
 * equals); `restart` once two attempts in a row did not raise the best score. The count starts anew with each restart.
 */
function nextTurn(attempts) {
    const judged = attempts.filter(isJudged);
    if (judged.every((it) => it.kind === "existing")) {
        const last = attempts.at(-1);
        return last?.gate === "extract" ? { kind: "fresh", after: last } : { kind: "fresh" };
    }
    if (attemptsWithoutProgress(attempts) >= PATIENCE)
        return { kind: "restart", failed: judged };
    return { kind: "repair", of: bestOf(judged) };
}
/** The judged candidate with the highest score, the latest of equals. */
function bestOf(attempts) {
    return (0,_best_of_js__WEBPACK_IMPORTED_MODULE_0__/* .bestOf */ .U)(attempts.filter(isJudged));
}
const isJudged = (attempt) => attempt.source !== undefined && attempt.gate !== "extract";
function attemptsWithoutProgress(attempts) {
    let best = Number.NEGATIVE_INFINITY;
    let count = 0;
    for (const attempt of attempts) {
        if (attempt.kind === "restart")
            count = 0;
        if (isJudged(attempt) && attempt.score > best) {
            best = attempt.score;
            count = 0;
        }
        else if (attempt.kind !== "restart")
            count += 1;
    }
    return count;
}


/***/ }),

/***/ 13144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fenced),
/* harmony export */   f: () => (/* binding */ buildPrompt)
/* harmony export */ });
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68476);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45173);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59692);
/**
 * The prompt. What stays the same from attempt to attempt comes first, so that providers can cache it: the rules of the
 * game, the contract, the cases, the task. What an attempt starts from comes last.
 */



/** Writes the prompt of one attempt. Equal parts give equal prompts, and all attempts share all but the last sections. */
function buildPrompt(parts) {
    const sections = [
        rulesOfTheGame(parts),
        contractSection(parts),
        casesSection(parts),
        `## Task\n\n${contained(parts.task.trim())}`,
        ...previousSections(parts),
        `## Answer\n\n${lastWord(parts)}`,
    ];
    return `${sections.join("\n\n")}\n`;
}
const languageTitle = {
    python: "Python",
    typescript: "TypeScript",
    rust: "Rust",
    go: "Go",
};
function rulesOfTheGame({ language, sides, formats: { input, output }, limits }) {
    const tag = language.tags[0];
    return `# Write one ${languageTitle[language.name]} program

A machine runs your program on many inputs, one run for each, and judges every output by the data contract below.

1. Answer with the whole program in one fenced code block that starts with \`\`\`${tag}. One block only, no fragments, nothing left for others to fill in.
2. Read one input from standard input, up to its end: ${described(input, sides.input)}, in UTF-8.
3. Write one output to standard output: ${described(output, sides.output)}, in UTF-8. Write nothing else there: no log lines, no headings, no Markdown. Diagnostics go to standard error.
4. End with exit code 0 on every input that the contract allows. Expect empty lists and texts, missing optional fields, nulls where they are allowed, smallest and largest values, and non-ASCII text.
5. The same input always gives the same output. Do not use the network, files, environment variables, other programs, the clock, the time zone or random numbers.
6. Each run may take ${limits.timeoutMs / 1000} s, ${mebibytes(limits.memory)} of memory and ${mebibytes(limits.output)} of output.
7. The contract is correct. Never change it, weaken it or work around it: change the program.
8. Compute the output from the input. The program is also run on inputs that you are not shown, so answers that are written into the program fail.

${contained(language.brief.trim())}`;
}
function described(format, model) {
    const name = model === undefined ? "" : ` of the model \`${model.name}\``;
    const many = model !== undefined && (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inFormat */ .bj)(model, format).cardinality === "many";
    switch (format) {
        case "json":
            if (model === undefined)
                return "one JSON document";
            return many ? `one JSON array of records${name}` : `one JSON object, a record${name}`;
        case "ndjson":
            return `one JSON object a line, each a record${name}; no records means no lines`;
        case "csv":
            return `CSV (commas, quotes doubled, a header row with the field names), each row a record${name}`;
        default:
            return format;
    }
}
const mebibytes = (bytes) => `${Math.round((bytes / 2 ** 20) * 100) / 100} MiB`;
function contractSection({ contract, schemas, sides }) {
    const models = [
        ...(sides.input ? [`The input model is \`${sides.input.name}\`.`] : []),
        `The output model is \`${sides.output.name}\`.`,
    ];
    const input = schemas.input && `JSON Schema of one input record:\n\n${fenced(json(schemas.input), "json")}`;
    const output = `JSON Schema of one output record:\n\n${fenced(json(schemas.output), "json")}`;
    return [`## Contract\n\n${models.join(" ")}`, fenced(contract, "yaml"), ...(input ? [input] : []), output].join("\n\n");
}
const json = (schema) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q2)(schema, 1);
/** Cases, and characters of one case and of all, that a prompt shows. */
const MAX_CASES = 12;
const MAX_CASE = 4_000;
const MAX_CASES_TEXT = 16_000;
function casesSection(parts) {
    // Those with a known output say most; among equals the order stays.
    const known = parts.cases.filter((it) => !it.heldBack).sort((a, b) => Number(knows(b)) - Number(knows(a)));
    if (known.length === 0)
        return "## Cases\n\nNo case is shown. The contract and the task say all there is.";
    const shown = [];
    let room = MAX_CASES_TEXT;
    for (const it of known) {
        const text = printCase(it, parts);
        if (shown.length === MAX_CASES || text.length > Math.min(MAX_CASE, room))
            continue;
        shown.push(text);
        room -= text.length;
    }
    const count = shown.length === known.length
        ? "Your program is run on these inputs, and on others that are not shown."
        : `Your program is run on many inputs. ${shown.length} of ${known.length} are shown, the others are left out for their length or number.`;
    return ["## Cases", count, ...shown].join("\n\n");
}
const knows = (it) => it.output !== undefined;
function printCase(it, { sides, formats: names }) {
    const input = `Input \`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(it.name).replaceAll("`", "'")}\`:\n\n${fenced(_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[names.input].print(it.input, sides.input), names.input)}`;
    if (it.output === undefined)
        return input;
    const output = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[names.output].print(it.output, sides.output);
    return `${input}\n\nIts output:\n\n${fenced(output, names.output)}`;
}
function previousSections({ language, previous }) {
    switch (previous?.kind) {
        case undefined:
            return [];
        case "fresh":
            return [`## Your last answer\n\nIt held no program that could be run.\n\n${contained(previous.feedback)}`];
        case "repair":
            return [
                `## The program so far\n\nIt was run and judged, and is not right yet.\n\n${fenced(previous.source, language.tags[0] ?? "")}`,
                `## What is wrong with it\n\n${contained(previous.feedback)}`,
            ];
        case "restart":
            return [
                `## What failed before\n\nSeveral programs failed, and repairing them did not help. Start anew with another approach.\n\n${contained(previous.notes)}`,
            ];
        default:
            return previous;
    }
}
function lastWord({ language, previous }) {
    const whole = previous?.kind === "repair" ? "the whole corrected program, not a patch," : "the whole program";
    const care = previous?.kind === "repair" ? "Mend everything listed above and keep what is right. " : "";
    return `${care}Answer with ${whole} in one fenced code block that starts with \`\`\`${language.tags[0]}.`;
}
/** The text as a code block whose fence is longer than any run of backticks in it, so that nothing in it can end it. */
function fenced(text, info) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${info}\n${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${fence}`;
}
/** Markdown of others, made a code block where it would leave a fence open and swallow what follows. */
const contained = (markdown) => (0,_fences_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedBlocks */ .C)(markdown).every((it) => it.closed) ? markdown : fenced(markdown, "text");


/***/ }),

/***/ 22200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   t: () => (/* binding */ faultReason)
/* harmony export */ });
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60691);

/** Builds the document of `schemas/report.schema.json`. Values of held-back cases stay out, personal data is masked. */
function buildReport(facts, end) {
    const { contract } = facts.suite;
    return {
        version: 1,
        traceId: facts.traceId,
        result: end.result,
        stop: end.stop,
        contract: { path: contract.path, sha256: contract.sha256, format: contract.format, version: contract.version },
        ...(facts.task !== undefined && { task: facts.task }),
        language: facts.language,
        sandbox: facts.sandbox,
        ...(facts.provider && {
            provider: {
                name: facts.provider.name,
                ...(facts.provider.model !== undefined && { model: facts.provider.model }),
                ...(facts.provider.origin !== undefined && { origin: facts.provider.origin }),
            },
        }),
        attempts: end.attempts.map((it) => writtenOnce(it, facts.suite)),
        ...(end.program && { program: end.program }),
        ...(end.proof !== undefined && { proof: end.proof }),
        ...(end.strength && { strength: end.strength }),
        ...(end.reproduce !== undefined && { reproduce: end.reproduce }),
        ...(end.delivery && { delivery: end.delivery }),
        usage: end.usage,
        timings: { totalMs: Math.round(end.durationMs), ...sumTimings(end.attempts) },
    };
}
/** What a system fault stopped. */
function faultReason({ rule }) {
    if (rule.startsWith("provider."))
        return "provider";
    return rule.startsWith("sandbox.") ? "sandbox" : "internal";
}
/** The report is kept after each attempt, and what an attempt showed does not change any more. */
const written = new WeakMap();
function writtenOnce(attempt, suite) {
    const document = written.get(attempt) ?? attemptDocument(attempt, suite);
    written.set(attempt, document);
    return document;
}
function attemptDocument(attempt, suite) {
    const { number, kind, gate, score, rules, usage, findings, cases, feedback, smallest } = attempt;
    return {
        number,
        kind,
        gate,
        score: Math.round(score * 1e4) / 1e4,
        rules,
        usage,
        timings: rounded(attempt.timings),
        findings,
        cases: cases.map((it) => caseDocument(it, suite)),
        ...(smallest && { smallest: caseDocument(smallest, suite) }),
        ...(feedback !== undefined && { feedback }),
    };
}
function caseDocument(result, { sides }) {
    const { name, source, heldBack, input, output: expected } = result.case;
    const hide = (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .personalHider */ .FO)(result.case, sides);
    const masked = (value) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hideInValue */ .n8)((0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK)(value, sides.output), hide);
    return {
        name,
        source,
        heldBack,
        status: result.status,
        passed: result.passed,
        durationMs: Math.round(result.durationMs),
        ...(!heldBack && {
            input: sides.input === undefined ? input : (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hideInValue */ .n8)((0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK)(input, sides.input), hide),
            ...(result.output !== undefined && { output: masked(result.output) }),
            ...(expected !== undefined && { expected: masked(expected) }),
        }),
    };
}
function sumTimings(attempts) {
    const sum = (part) => attempts.reduce((total, it) => total + it.timings[part], 0);
    return rounded({
        generateMs: sum("generateMs"),
        checkMs: sum("checkMs"),
        executeMs: sum("executeMs"),
        validateMs: sum("validateMs"),
    });
}
const rounded = (timings) => ({
    generateMs: Math.round(timings.generateMs),
    checkMs: Math.round(timings.checkMs),
    executeMs: Math.round(timings.executeMs),
    validateMs: Math.round(timings.validateMs),
});


/***/ }),

/***/ 51816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bP: () => (/* binding */ estimateTokens),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
/** Nothing spent. */
const noUsage = { inputTokens: 0, outputTokens: 0 };
/** The sum of two; it is an estimate as soon as one of them is. */
const addUsage = (a, b) => ({
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    ...((a.estimated || b.estimated) && { estimated: true }),
});
/**
 * A rough count of a text's tokens, where nobody else has counted them: four UTF-16 units to a token, as English and
 * code come out with common tokenisers.
 */
const estimateTokens = (text) => Math.ceil(text.length / 4);


/***/ })

};
