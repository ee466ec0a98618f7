export const id = 6744;
export const ids = [6744,6972];
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

/***/ 95576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ internalFinding),
/* harmony export */   l: () => (/* binding */ internalRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can go wrong outside of every story. */

const internalRules = {
    "internal.fault": {
        severity: "error",
        why: "Fire-Flow itself failed; nothing is claimed about the code.",
        mend: "Report it with the message and the report folder.",
    },
    "internal.cancelled": {
        severity: "error",
        why: "A signal ended the run; nothing is claimed about the code.",
        mend: "Run again.",
    },
    "internal.page": {
        severity: "notice",
        why: "The report could not be made a page; nothing of the run depends on it.",
        mend: "Read report.json.",
    },
};
const internalFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(internalRules);


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
        attempts: end.attempts.map((it) => attemptDocument(it, facts.suite)),
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
