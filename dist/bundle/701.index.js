export const id = 701;
export const ids = [701];
export const modules = {

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ answerAttempt),
/* harmony export */   gN: () => (/* binding */ unjudgedAttempt),
/* harmony export */   vz: () => (/* binding */ judgedAttempt)
/* harmony export */ });
/* harmony import */ var _collect_feedback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9232);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9435);
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

/***/ 9232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qh: () => (/* binding */ smallestFailure),
/* harmony export */   u8: () => (/* binding */ answerFeedback),
/* harmony export */   uX: () => (/* binding */ collectFeedback)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3144);



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
    const count = finding.count !== undefined && finding.count > 1 ? ` (${finding.count} times)` : "";
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
        parts.push(`Your program gave no output that could be judged (${result.status}).`);
    if (result.stderr !== "")
        parts.push("The end of stderr:", (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .O)(result.stderr.slice(-MAX_STDERR), "text"));
    return parts.join("\n");
}
const maskedInput = (input, { sides }) => sides.input === undefined ? input : (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(input, sides.input);
const cut = (text) => (text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE)}… (cut)`);


/***/ }),

/***/ 9463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   dp: () => (/* binding */ newTraceId),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   t3: () => (/* binding */ reportFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7149);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7418);
/** The report folder of one run: what was asked, answered and judged is here before the next step is taken. */





/** Names a run everywhere: `20260131-142501-9f3a1c`. */
const newTraceId = (now) => `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-")}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString("hex")}`;
/** `report-dir`, else `.fire-flow/<trace-id>`, in the action below the runner's own temporary folder. */
function reportFolder(given, traceId, context) {
    if (given !== undefined)
        return given;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.entry === "action" ? (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryRoot */ .is)() : "", ".fire-flow", traceId);
}
/** Where `report.json` is in a report folder. */
const reportPath = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "report.json");
/** Opens the folder; a folder of our own is kept out of git. */
async function openJournal(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if (parent.endsWith(".fire-flow"))
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, ".gitignore"), "*\n");
    const write = (name, text) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text);
    return {
        folder,
        prompt: (attempt, text) => write(`prompts/${attempt}.md`, text),
        answer: (attempt, text) => write(`answers/${attempt}.md`, text),
        candidate: (attempt, source, extension) => write(`candidates/${attempt}${extension}`, source),
        program: async (source, extension) => {
            await write(`program${extension}`, source);
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `program${extension}`);
        },
        report: (document) => write("report.json", `${(0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__.printJson)(document, 2)}\n`),
    };
}


/***/ }),

/***/ 7207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ judgeExecution),
/* harmony export */   LC: () => (/* binding */ executeRules),
/* harmony export */   N8: () => (/* binding */ executeFinding),
/* harmony export */   _h: () => (/* reexport safe */ _system_clean_text_js__WEBPACK_IMPORTED_MODULE_0__._),
/* harmony export */   g7: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3876);
/* harmony import */ var _system_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/** EXECUTE: one run of a candidate on one input, in the sandbox, and what is to be said when it went wrong. */



const executeRules = {
    "execute.exit": {
        severity: "error",
        why: "A program that exits with a code other than 0 says itself that it failed.",
        mend: "Handle the input that makes it fail; its last words are in the message.",
    },
    "execute.signal": {
        severity: "error",
        why: "A program that crashed has no output to judge.",
        mend: "Look for endless recursion or native faults on this input.",
    },
    "execute.timeout": {
        severity: "error",
        why: "A program that does not end gives no answer.",
        mend: "Make it faster or end the loop; raise timeout if the work is really that long.",
    },
    "execute.output-limit": {
        severity: "error",
        why: "Output without end would fill memory and disk.",
        mend: "Write the result once; raise output-limit if it is really that large.",
    },
    "execute.memory-limit": {
        severity: "error",
        why: "A program that takes all memory stops the machine for everyone on it.",
        mend: "Hold less at once; raise memory-limit if the data is really that large.",
    },
    "execute.not-run": {
        severity: "error",
        why: "Cases after several timeouts would only cost the time budget.",
        mend: "Mend the timeout first.",
    },
};
const executeFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFamily */ .VV)(executeRules);
const PROCESSES = 64;
const FILE_SIZE = 64 * 1024 ** 2;
/**
 * The surroundings of a program. What must not matter to its output differs between the two: time zone, language, home
 * folder, hash seed.
 */
const VARIATIONS = {
    first: { TZ: "UTC", LANG: "C.UTF-8", HOME: "/box", PYTHONHASHSEED: "0" },
    repeat: { TZ: "Asia/Kolkata", LANG: "de_DE.UTF-8", HOME: "/tmp", PYTHONHASHSEED: "4711" },
};
/**
 * Runs a program once.
 * @throws {SystemFault} when the sandbox failed.
 * @throws the signal's reason when it was aborted.
 */
function execute(runnable, input, limits, sandbox, variation, signal) {
    return sandbox.run({
        argv: runnable.argv(limits.memory),
        env: { ...runnable.env, ...VARIATIONS[variation] },
        stdin: input,
        mounts: runnable.mounts,
        ...(runnable.hidden && { hidden: runnable.hidden }),
        limits: {
            timeoutMs: limits.timeoutMs,
            memory: limits.memory + runnable.reserve,
            output: limits.output,
            processes: PROCESSES,
            fileSize: FILE_SIZE,
        },
        outOfMemory: runnable.outOfMemory,
        ...(signal && { signal }),
    });
}
/** What went wrong in an execution; nothing when the program ended by itself with code 0. */
function judgeExecution(execution, limits) {
    const words = (0,_system_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanStderr */ ._)(execution.stderr);
    const said = words === "" ? "; it wrote nothing to stderr" : `; stderr ends with:\n${words}`;
    switch (execution.status) {
        case "ok":
            return undefined;
        case "exit":
            return executeFinding("execute.exit", `the program ended with exit code ${execution.exitCode}${said}`);
        case "signal":
            return executeFinding("execute.signal", `the program was ended by ${execution.signal}${said}`);
        case "timeout":
            return executeFinding("execute.timeout", `the program did not end within ${limits.timeoutMs / 1000} s${said}`);
        case "output-limit":
            return executeFinding("execute.output-limit", `the program wrote more than ${limits.output} bytes to stdout${said}`);
        case "memory-limit":
            return executeFinding("execute.memory-limit", `the program needed more than ${limits.memory / 1024 ** 2} MiB of memory${said}`);
        default:
            return execution.status;
    }
}


/***/ }),

/***/ 8476:
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

/***/ 3144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fenced),
/* harmony export */   f: () => (/* binding */ buildPrompt)
/* harmony export */ });
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9692);
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

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ printProof),
/* harmony export */   lT: () => (/* binding */ readEarlierProof),
/* harmony export */   rW: () => (/* binding */ buildProof),
/* harmony export */   yv: () => (/* binding */ proofPath)
/* harmony export */ });
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7149);
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
const printProof = (proof) => `${(0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__.printJson)(proof, 2)}\n`;
/** Anything that is no proof is taken for none. */
function readEarlierProof(text) {
    let document;
    try {
        document = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    }
    catch {
        return {};
    }
    if (document === null || typeof document !== "object" || document.version !== 1)
        return {};
    const { program, cases, task, provider } = document;
    return {
        ...(typeof program?.sha256 === "string" && { sha256: program.sha256 }),
        ...(typeof cases?.seed === "number" && { seed: cases.seed }),
        ...(typeof task === "string" && { task }),
        ...(typeof provider?.name === "string" && { provider }),
    };
}


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ prove)
});

// UNUSED EXPORTS: inParallel

// EXTERNAL MODULE: ./build/cases/index.js + 23 modules
var cases = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/execute.js
var execute = __webpack_require__(7207);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/formats/index.js + 10 modules
var formats = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/judges/index.js + 25 modules
var judges = __webpack_require__(2935);
;// CONCATENATED MODULE: ./build/score.js
/** Rules of the output model, and one each for running, expected outputs, determinism and depending on the input. */
const totalRules = (suite, cases) => suite.rules + 2 + (suite.settings.deterministic ? 1 : 0) + (cases.some((it) => it.output !== undefined) ? 1 : 0);
/** Of all rules those that no error finding is about; none where no output could be judged. */
function heldRules(findings, runs, total) {
    if (!runs.some((run) => run.schema))
        return { held: 0, total };
    const broken = new Set(findings.filter((it) => it.severity === "error").map(place));
    return { held: Math.max(0, total - broken.size), total };
}
/** Mean of the parts present: the share of the schema's rules, the expected output, the share of the rules with the input. */
function caseScore({ result, schema }, suite, constant) {
    if (schema === undefined)
        return 0;
    const errors = result.findings.filter((it) => it.severity === "error");
    const parts = [schema.total === 0 ? 1 : schema.held / schema.total];
    if (result.case.output !== undefined)
        parts.push(errors.some((it) => it.rule.startsWith("expected.")) ? 0 : 1);
    const io = (suite.sides.output.io ?? []).length + (suite.settings.deterministic ? 1 : 0);
    // However many paths differ in the repeated run, it is one rule that was broken.
    const broken = errors.filter((it) => it.rule.startsWith("io.")).map((it) => (it.location ? place(it) : it.rule));
    if (io > 0 || constant)
        parts.push(constant ? 0 : 1 - new Set(broken).size / io);
    return mean(parts);
}
/** Which rule of the contract a finding is about: several of one kind can stand at one path. */
const place = ({ rule, path = "", location }) => `${rule} ${path} ${location?.line ?? ""}:${location?.column ?? ""}`;
const mean = (values) => values.length === 0 ? 0 : values.reduce((sum, it) => sum + it, 0) / values.length;

;// CONCATENATED MODULE: ./build/prove.js
/**
 * PROVE judges one candidate: CHECK (parse, compile), EXECUTE every case in the sandbox, VALIDATE what came out. Every
 * attempt of the loop and the command `prove` are this one function.
 */






/** After this many runs into the time limit the rest of the cases is not run: they would only cost the time budget. */
const MAX_TIMEOUTS = 3;
const MAX_SHRINK_RUNS = 50;
/** @throws {SystemFault} when the sandbox failed; the candidate is then not judged. */
async function prove(source, suite, cases, bench) {
    const { observe, now } = bench;
    observe({ event: "stage", stage: "check" });
    const started = now();
    const prepared = await bench.toolchain.prepare(source, bench.folder, bench.sandbox, bench.compile);
    const checkMs = now() - started;
    if (!prepared.ok) {
        return {
            gate: "check",
            verdict: { findings: (0,judges/* groupFindings */.kG)(prepared.findings), rules: { held: 0, total: totalRules(suite, cases) } },
            score: 0,
            cases: [],
            timings: { checkMs, executeMs: 0, validateMs: 0 },
        };
    }
    observe({ event: "stage", stage: "execute" });
    const runs = await runAll(prepared.value, suite, cases, bench);
    const executeMs = now() - started - checkMs;
    observe({ event: "stage", stage: "validate" });
    const constant = (0,judges/* judgeConstant */.GW)(runs.flatMap(({ result }) => result.output === undefined ? [] : [{ input: result.case.input, output: result.output }]), suite.related || outputsDiffer(cases, suite));
    const findings = tellable(runs, [...prepared.findings, ...constant]);
    const failed = !cases.length || (0,build_findings/* hasErrors */.Cs)(findings) || runs.some(({ result }) => !result.passed);
    const smallest = failed ? await smallestFailure(runs, prepared.value, suite, bench) : undefined;
    return {
        gate: failed ? (runs.some(({ result }) => result.status !== "ok") ? "execute" : "validate") : "passed",
        verdict: { findings, rules: heldRules(findings, runs, totalRules(suite, cases)) },
        score: mean(runs.map((run) => caseScore(run, suite, constant.length > 0))),
        cases: runs.map(({ result }) => result),
        timings: { checkMs, executeMs, validateMs: now() - started - checkMs - executeMs },
        ...(smallest && { smallest }),
        ...(prepared.value.dependencies && { dependencies: prepared.value.dependencies }),
    };
}
/** Whether expected outputs say that the output depends on the input: one of them, or all alike, say nothing. */
function outputsDiffer(cases, { sides }) {
    const known = cases.flatMap((it) => (it.output === undefined ? [] : [it.output]));
    return known.some((it) => !(0,judges/* sameValue */.eE)(it, known[0], sides.output));
}
async function runAll(runnable, suite, cases, bench) {
    let timeouts = 0;
    let done = 0;
    return inParallel(cases, bench.workers, async (it) => {
        const run = timeouts < MAX_TIMEOUTS ? await runCase(it, runnable, suite, bench) : notRun(it);
        if (run.result.status === "timeout")
            timeouts += 1;
        done += 1;
        bench.observe({ event: "case-done", done, total: cases.length });
        return run;
    });
}
/** Runs and judges one case. Nothing that is told of it holds its personal data. */
async function runCase(it, runnable, suite, bench) {
    const run = await judgeCase(it, runnable, suite, bench);
    const hide = (0,judges/* personalHider */.FO)(it, suite.sides);
    const { findings, stderr } = run.result;
    return {
        ...run,
        result: { ...run.result, stderr: hide(stderr), findings: findings.map((finding) => (0,judges/* hideInFinding */.pf)(finding, hide)) },
    };
}
async function judgeCase(it, runnable, suite, bench) {
    const { sides, formats: names } = suite;
    const input = formats/* formats */.Fx[names.input].print(it.input, sides.input);
    const once = async (variation) => {
        const execution = await (0,execute/* execute */.g7)(runnable, input, bench.limits, bench.sandbox, variation, bench.signal);
        bench.signal?.throwIfAborted();
        return execution;
    };
    const first = await once("first");
    const stderr = (0,execute/* cleanStderr */._h)(first.stderr);
    const base = { case: it, status: first.status, durationMs: first.durationMs, stderr };
    const fault = (0,execute/* judgeExecution */.Gr)(first, bench.limits);
    if (fault !== undefined)
        return { result: { ...base, passed: false, findings: [fault] } };
    const read = formats/* formats */.Fx[names.output].read(first.stdout, sides.output, "stdout");
    if (!read.ok)
        return { result: { ...base, passed: false, findings: read.findings } };
    const output = read.value;
    // It runs again while what it wrote is judged.
    const [repeat, judged] = await Promise.all([
        suite.settings.deterministic ? once("repeat") : undefined,
        judgeOutput(it, output, suite),
    ]);
    const findings = [...read.findings, ...judged.findings];
    if (repeat !== undefined) {
        const again = formats/* formats */.Fx[names.output].read(repeat.stdout, sides.output, "stdout");
        const sound = (0,execute/* judgeExecution */.Gr)(repeat, bench.limits) === undefined && again.ok;
        const second = sound ? { output: again.value, bytes: repeat.stdout } : undefined;
        findings.push(...(0,judges/* judgeRepeat */.Vt)({ output, bytes: first.stdout }, second, sides.output));
    }
    return { result: { ...base, passed: !(0,build_findings/* hasErrors */.Cs)(findings), output, findings }, schema: judged.rules };
}
/** By the model's rules, by how it relates to its input, and by what is expected. */
async function judgeOutput({ input, output: expected }, output, suite) {
    const { findings, rules } = suite.judge(output);
    const related = await suite.judgeIo(input, output);
    const different = expected === undefined ? [] : (0,judges/* judgeExpected */.gf)(expected, output, suite.sides.output);
    return { findings: [...findings, ...related, ...different], rules };
}
const notRun = (it) => ({
    result: {
        case: it,
        status: "refused",
        passed: false,
        durationMs: 0,
        stderr: "",
        findings: [
            (0,execute/* executeFinding */.N8)("execute.not-run", `not run: ${MAX_TIMEOUTS} cases before it ran into the time limit`, {
                severity: "error",
            }),
        ],
    },
});
/**
 * The smallest failing case that may be shown. One without an expected output is shrunk further: an expected output
 * belongs to its own input. What ran into the time limit is not, each run would cost the whole limit.
 */
async function smallestFailure(runs, runnable, suite, bench) {
    const shown = runs.filter(({ result }) => !result.passed && !result.case.heldBack && result.status !== "refused");
    const size = ({ result }) => formats/* formats */.Fx.json.print(result.case.input).length;
    const smallest = shown.sort((a, b) => size(a) - size(b))[0]?.result;
    if (smallest === undefined || suite.sides.input === undefined)
        return smallest;
    if (smallest.case.output !== undefined || smallest.status === "timeout")
        return smallest;
    bench.observe({ event: "stage", stage: "shrink" });
    const rules = new Set(smallest.findings.filter((it) => it.severity === "error").map((it) => it.rule));
    let best = smallest;
    await (0,cases/* shrink */.Qr)({
        case: smallest.case,
        model: suite.sides.input,
        valid: suite.validInput,
        limit: MAX_SHRINK_RUNS,
        fails: async (candidate) => {
            const { result } = await runCase(candidate, runnable, suite, bench);
            const same = result.findings.some((it) => rules.has(it.rule));
            if (same)
                best = result;
            return same;
        },
    });
    return best;
}
/** What was found, grouped. Of what only held-back cases showed, no value is told. */
function tellable(runs, overall) {
    const of = (heldBack) => runs.filter(({ result }) => result.case.heldBack === heldBack).flatMap(({ result }) => result.findings);
    const shown = (0,judges/* groupFindings */.kG)([...overall, ...of(false)]);
    const told = new Set(shown.map(place));
    return [
        ...shown,
        ...(0,judges/* groupFindings */.kG)(of(true)
            .filter((it) => !told.has(place(it)))
            .map(withoutValues)),
    ];
}
/** What may be told of a held-back case: the rule and the generalised path, no values. */
function withoutValues(finding) {
    const { rule, severity, model, field, path, location } = finding;
    const message = "broken on cases that are held back";
    return {
        rule,
        severity,
        message,
        ...(model !== undefined && { model }),
        ...(field !== undefined && { field }),
        ...(path !== undefined && { path }),
        ...(location !== undefined && { location }),
    };
}
/** Maps with at most `workers` at once; results keep the order of the items. The first error stops further items. */
async function inParallel(items, workers, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, items.length)) }, worker));
    return results;
}


/***/ }),

/***/ 9819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   t: () => (/* binding */ faultReason)
/* harmony export */ });
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2935);

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
        attempts: end.attempts.map((it) => attemptDocument(it, facts.suite)),
        ...(end.program && { program: end.program }),
        ...(end.proof !== undefined && { proof: end.proof }),
        ...(end.strength && { strength: end.strength }),
        ...(end.reproduce !== undefined && { reproduce: end.reproduce }),
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
function attemptDocument(attempt, suite) {
    const { number, kind, gate, score, rules, usage, findings, cases, feedback } = attempt;
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

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Generated from package.json by scripts/generate.ts. */
const version = "0.1.0";


/***/ })

};
