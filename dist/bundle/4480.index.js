export const id = 4480;
export const ids = [4480,6972];
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

/***/ 84480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportPage: () => (/* binding */ reportPage)
});

// EXTERNAL MODULE: ./build/crypto.js
var build_crypto = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/best-of.js
var best_of = __webpack_require__(96572);
// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/reporters/attempt-line.js
var attempt_line = __webpack_require__(34635);
// EXTERNAL MODULE: ./build/neutralise.js
var neutralise = __webpack_require__(16972);
;// CONCATENATED MODULE: ./build/reporters/html/facts.js

/** Of all attempts together, so that no run makes a page that a phone cannot open. */
const casesShown = 1000;
/** Of one attempt. */
const findingsShown = 200;
/** Characters of a value, a message, a text of many lines. */
const valueShown = 4000;
const messageShown = 1000;
const programShown = 150_000;
const shortValue = (text) => (0,neutralise/* cut */.Jj)(text, valueShown);
const shortMessage = (text) => (0,neutralise/* cut */.Jj)(text, messageShown);
const shortProgram = (text) => (0,neutralise/* cut */.Jj)(text, programShown);
/** What an attempt is called, as in the log. */
const nameOf = ({ number, kind }) => `Attempt ${number} · ${kind}`;

;// CONCATENATED MODULE: ./build/reporters/html/markup.js
/** HTML from templates in which everything is text but what another template made. */

/** A symbol, which nothing that was parsed from JSON can carry. */
const markup = Symbol("markup");
/** Foreign text in it stays text, its invisible characters written out. */
const html = (literals, ...parts) => ({
    [markup]: literals.map((literal, index) => literal + inert(parts[index])).join(""),
});
/** Text of our own that is markup as it stands, such as a style. */
const verbatim = (own) => ({ [markup]: own });
const textOf = (it) => it[markup];
function inert(part) {
    if (part === undefined)
        return "";
    if (typeof part === "number")
        return `${part}`;
    if (typeof part === "string")
        return (0,neutralise.neutralise)(part).replace(/[&<>"'`]/g, (it) => `&#${it.charCodeAt(0)};`);
    return isList(part) ? part.map(inert).join("") : part[markup];
}
const isList = (part) => Array.isArray(part);

;// CONCATENATED MODULE: ./build/reporters/html/cases.js
/** The cases of an attempt: those that failed first, values where they may be shown. */



/** @param most how many of them */
function casesList(cases, most, { print }) {
    const ordered = [...cases].sort((a, b) => Number(a.passed) - Number(b.passed));
    const rest = ordered.length - most;
    return html `<ul class="cases">${ordered.slice(0, most).map((it) => html `<li>${caseItem(it, print)}</li>`)}</ul>
${rest > 0 ? html `<p>and ${(0,count/* count */.U)(rest, "more case")}: see report.json</p>` : undefined}`;
}
function caseItem(it, print) {
    const what = [it.heldBack ? `${it.source}, held back` : it.source, it.status, `${it.durationMs} ms`].join(" · ");
    const mark = it.passed ? html `<span class="held">✓ held</span>` : html `<span class="failed">✗ failed</span>`;
    const line = html `${mark} <span class="name">${it.name}</span> <span class="quiet">${what}</span>`;
    return it.heldBack ? html `<p>${line}</p>` : html `<details><summary>${line}</summary>${valuesOf(it, print)}</details>`;
}
/** Input, expected output and output, beside one another where there is room. */
function valuesOf(it, print) {
    const values = [
        ["Input", it.input],
        ["Expected", it.expected],
        ["Output", it.output],
    ];
    return html `<dl class="values">${values.map(([name, value]) => value === undefined
        ? undefined
        : html `<div><dt>${name}</dt><dd><pre><code>${shortValue(print(value))}</code></pre></dd></div>`)}</dl>`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./build/reporters/html/diff.js
/** What changed from one text to another, line by line. */


/** Two candidates that share less than this many changed lines allow are not worth comparing, nor the time it takes. */
const changesShown = 2000;
/** Changed lines with three of context, or why they are not shown. */
function diffOf(before, after) {
    const options = { context: 3, maxEditLength: changesShown };
    const patch = (0,create/* structuredPatch */.YB)("", "", before, after, undefined, undefined, options);
    if (patch === undefined)
        return html `<p>More than ${changesShown} lines differ: see the programs themselves.</p>`;
    if (patch.hunks.length === 0)
        return html `<p>Nothing differs.</p>`;
    return html `<pre class="diff"><code>${patch.hunks.map(({ oldStart, newStart, lines }) => [
        html `<span class="place">line ${oldStart} → ${newStart}</span>`,
        lines.map(lineOf),
    ])}</code></pre>`;
}
function lineOf(line) {
    switch (line[0]) {
        case "+":
            return html `<ins>${line}</ins>`;
        case "-":
            return html `<del>${line}</del>`;
        default:
            return html `<span>${line}</span>`;
    }
}

;// CONCATENATED MODULE: ./build/reporters/html/findings.js
/** Findings: of one attempt in full, of all attempts by rule. */



function findingsList(findings) {
    const rest = findings.length - findingsShown;
    return html `<ul class="findings">${findings.slice(0, findingsShown).map((it) => html `<li>${findingItem(it)}</li>`)}</ul>
${rest > 0 ? html `<p>and ${(0,count/* count */.U)(rest, "more finding")}: see report.json</p>` : undefined}`;
}
function findingItem(it) {
    const place = it.location && `${it.location.file}:${it.location.line}`;
    const facts = [
        ["at", it.path ?? it.field],
        ["expected", it.expected],
        ["actual", it.actual],
        ["such as", it.samples?.join(" · ")],
        ["demanded by", place],
    ];
    const times = (it.count ?? 1) > 1 ? html ` <span class="quiet">${(0,count/* count */.U)(it.count ?? 1, "time")}</span>` : undefined;
    return html `<p><span class="${it.severity}">${it.severity}</span> <code>${it.rule}</code>${times}</p>
<p>${shortMessage(it.message)}</p>
${facts.some(([, value]) => value !== undefined) ? html `<dl class="facts">${facts.map(fact)}</dl>` : undefined}`;
}
const fact = ([name, value]) => value === undefined ? undefined : html `<div><dt>${name}</dt><dd><code>${shortMessage(value)}</code></dd></div>`;
/** How often each rule was broken in each attempt; nothing where none was. */
function findingsByRule(attempts, rules) {
    const counts = attempts.map((it) => countsOf(it.findings));
    const ids = [...new Set(counts.flatMap((it) => [...it.keys()]))].sort();
    if (ids.length === 0)
        return undefined;
    return html `<section aria-labelledby="rules">
<h2 id="rules">Findings by rule</h2>
<div class="scroll" role="region" aria-label="Rules and how often each was broken" tabindex="0"><table>
<thead><tr><th scope="col">Rule</th>${attempts.map((it) => html `<th scope="col" class="number"><span class="wide">Attempt </span>${it.number}</th>`)}</tr></thead>
<tbody>${ids.map((id) => html `<tr><th scope="row"><code>${id}</code>${about(id, rules)}</th>${counts.map((it) => html `<td class="number">${it.get(id) ?? "–"}</td>`)}</tr>`)}</tbody>
</table></div>
</section>`;
}
function countsOf(findings) {
    const counts = new Map();
    for (const { rule, count: times = 1 } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + times);
    return counts;
}
function about(id, rules) {
    const info = Object.hasOwn(rules, id) ? rules[id] : undefined;
    return info && html `<span class="about">${info.why} ${info.mend}</span>`;
}

;// CONCATENATED MODULE: ./build/reporters/html/attempts.js
/** The attempts: as a timeline, and each in full. */








const stages = [
    ["generateMs", "generate"],
    ["checkMs", "check"],
    ["executeMs", "execute"],
    ["validateMs", "validate"],
];
const msOf = ({ timings }) => stages.reduce((sum, [stage]) => sum + timings[stage], 0);
/** One line per attempt: what it got to, and where its time went. */
function timeline(attempts) {
    const longest = Math.max(1, ...attempts.map(msOf));
    return html `<ol class="timeline">${attempts.map((it) => html `<li class="${it.gate === "passed" ? "passed" : "open"}">
<a href="#attempt-${it.number}">${nameOf(it)}</a>
<span>${reached(it)}</span>
<span class="quiet">${(0,count/* count */.U)(it.findings.length, "finding")} · ${(0,count/* count */.U)(it.usage.inputTokens + it.usage.outputTokens, "token")} · ${(0,attempt_line/* seconds */.YA)(msOf(it))}</span>
${timeBar(it, longest)}
</li>`)}</ol>
<ul class="legend" aria-hidden="true">${stages.map(([, name]) => html `<li class="${name}">${name}</li>`)}</ul>`;
}
function reached({ gate, rules }) {
    const held = rules.total > 0 ? `${rules.held}/${rules.total} rules held` : undefined;
    return gate === "passed" ? (held ?? "passed") : (held ?? `stopped at ${gate}`);
}
/** For the eye alone: the numbers are in the table of usage. */
function timeBar({ timings }, longest) {
    let x = 0;
    const parts = stages.map(([stage, name]) => {
        const width = (timings[stage] / longest) * 100;
        const part = html `<rect class="${name}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`;
        x += width;
        return part;
    });
    return html `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
}
/** Every attempt in full. What of the best one is to mend stands open. */
function attemptArticles(facts) {
    const { attempts } = facts.report;
    const best = (0,best_of/* bestOf */.U)(attempts);
    const most = Math.max(1, Math.floor(casesShown / Math.max(1, attempts.length)));
    return attempts.map((it, index) => {
        const before = (0,best_of/* bestOf */.U)(attempts.slice(0, index));
        return article(it, { facts, open: it === best, most, ...(before && { before }) });
    });
}
function article(it, { facts, open, most, before }) {
    const source = facts.sources.get(it.number);
    const earlier = before && facts.sources.get(before.number);
    const failed = it.cases.filter((one) => !one.passed).length;
    return html `<article id="attempt-${it.number}" aria-labelledby="title-${it.number}">
<h3 id="title-${it.number}">${nameOf(it)}</h3>
<p>${reached(it)}, score ${it.score}.</p>
${it.smallest ? html `<h4>The smallest failing case</h4>${valuesOf(it.smallest, facts.print)}` : undefined}
${it.findings.length > 0 ? fold((0,count/* count */.U)(it.findings.length, "finding"), findingsList(it.findings), open) : undefined}
${it.cases.length > 0 ? fold(`${(0,count/* count */.U)(it.cases.length, "case")}, ${failed} failed`, casesList(it.cases, most, facts)) : undefined}
${before && source !== undefined && earlier !== undefined ? fold(`Changes since attempt ${before.number}`, diffOf(earlier, source), open) : undefined}
${source === undefined ? undefined : fold("Program", html `<pre><code>${shortProgram(source)}</code></pre>`)}
${it.feedback === undefined ? undefined : fold("What the next attempt was told", html `<pre>${shortProgram(it.feedback)}</pre>`)}
</article>`;
}
const fold = (title, content, open = false) => open
    ? html `<details open><summary>${title}</summary>${content}</details>`
    : html `<details><summary>${title}</summary>${content}</details>`;

;// CONCATENATED MODULE: ./build/reporters/html/style.js
/** The page's looks: dark and light, from 320 px up, on paper. Every pair of colours has a contrast of 4.5 or more. */
const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f4f6f8; --line: #cfd6dd; --ink: #1b1f24; --quiet: #55606b;
  --good: #116329; --bad: #a40e26; --warn: #7a4b00; --link: #0550ae;
  --added: #dafbe1; --removed: #ffe5e3;
  --generate: #6f42c1; --check: #0969da; --execute: #bf5700; --validate: #1a7f37;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1419; --raised: #1a2129; --line: #3a4653; --ink: #e8edf2; --quiet: #a3b1bf;
    --good: #5fd97a; --bad: #ff9a93; --warn: #f0c060; --link: #7cb8ff;
    --added: #12331f; --removed: #431d1f;
    --generate: #b794f6; --check: #58a6ff; --execute: #f0883e; --validate: #3fb950;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 64rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 1.5rem 0 0.5rem; }
h1 { font-size: 1.5rem; margin-top: 0.25rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1.1rem; } h4 { font-size: 1rem; }
p { margin: 0.5rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
pre, code { font: 0.875rem/1.5 ui-monospace, monospace; }
pre { margin: 0.5rem 0; padding: 0.75rem; background: var(--raised); border-radius: 6px; white-space: pre-wrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.brand { color: var(--quiet); margin: 0; }
.quiet, .about { color: var(--quiet); }
.task { font-size: 1.1rem; white-space: pre-line; }
.result { border: 2px solid; border-radius: 6px; padding: 0 0.5rem; }
.passed, .held { color: var(--good); }
.failed, .escalated, .error { color: var(--bad); }
.refused, .warning { color: var(--warn); }
.held, .failed, .error, .warning, .notice { font-weight: 600; white-space: nowrap; }
dl { margin: 0.5rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
.facts > div { display: grid; grid-template-columns: minmax(6rem, 10rem) 1fr; gap: 0 1rem; }
@media (max-width: 30rem) {
  .facts > div { grid-template-columns: 1fr; margin-bottom: 0.25rem; }
  .wide { position: absolute; clip-path: inset(50%); }
}
.values { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 0 0.75rem; }
ul, ol { margin: 0.5rem 0; padding: 0; list-style: none; }
.timeline li {
  display: flex; flex-wrap: wrap; gap: 0 1.5rem; color: var(--ink);
  border-left: 4px solid var(--bad); padding: 0.25rem 0 0.5rem 0.75rem; margin-bottom: 0.5rem;
}
.timeline li.passed { border-color: var(--good); }
.bar { flex-basis: 100%; margin-top: 0.25rem; height: 8px; background: var(--raised); border-radius: 4px; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1rem; color: var(--quiet); }
.legend li::before { content: ""; display: inline-block; width: 0.75em; height: 0.75em; margin-right: 0.4em; background: var(--colour); }
.generate { --colour: var(--generate); fill: var(--generate); } .check { --colour: var(--check); fill: var(--check); }
.execute { --colour: var(--execute); fill: var(--execute); } .validate { --colour: var(--validate); fill: var(--validate); }
article { border: 1px solid var(--line); border-radius: 8px; padding: 0 1rem 0.75rem; margin: 1rem 0; }
details { margin: 0.25rem 0; }
summary { cursor: pointer; padding: 0.25rem 0; min-height: 2rem; }
.findings > li { border-left: 4px solid var(--line); padding-left: 0.75rem; margin-bottom: 0.75rem; }
.findings > li > p { margin: 0; }
.cases > li { border-bottom: 1px solid var(--line); }
.cases p { margin: 0; padding: 0.25rem 0 0.25rem 1.1rem; }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: normal; }
thead th { color: var(--quiet); }
tbody th { min-width: 10rem; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.about { display: block; font-size: 0.875rem; }
.diff code > * { display: block; text-decoration: none; min-height: 1.5em; }
.diff ins { background: var(--added); }
.diff del { background: var(--removed); }
.diff .place { color: var(--quiet); }
@media print {
  :root {
    --paper: #ffffff; --raised: #ffffff; --line: #999999; --ink: #000000; --quiet: #444444;
    --good: #116329; --bad: #a40e26; --warn: #7a4b00; --link: #000000; --added: #e6ffec; --removed: #ffebe9;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip { display: none; }
  pre { border: 1px solid var(--line); }
  article, .findings > li, tr { break-inside: avoid-page; }
  article { break-inside: auto; }
  h2, h3, h4, summary { break-after: avoid; }
  .scroll { overflow: visible; }
}
`;

;// CONCATENATED MODULE: ./build/reporters/html/tables.js
/** What the contract is worth, and what the run took. */




const survivorsShown = 50;
const percent = (share) => `${Math.round(share * 100)} %`;
function strengthSection({ share, mutants, caught, withExpected, survivors }) {
    const rest = survivors.length - survivorsShown;
    return html `<section aria-labelledby="strength">
<h2 id="strength">Strength of the contract</h2>
<p>Of ${(0,count/* count */.U)(mutants, "wrong output")} the contract’s rules catch ${caught} (${percent(share)}) alone, ${withExpected.caught} (${percent(withExpected.share)}) with expected outputs.</p>
${survivors.length === 0
        ? undefined
        : table("What the contract would accept", [
            html `<tr>${["Wrong output", "At", "Times", "Such as", "Rule to add"].map((it) => html `<th scope="col">${it}</th>`)}</tr>`,
            survivors
                .slice(0, survivorsShown)
                .map((it) => html `<tr><th scope="row">${it.mutation}</th><td><code>${it.path ?? "–"}</code></td><td class="number">${it.count}</td><td>${shortMessage(it.example ?? "–")}</td><td>${it.suggestion === undefined ? "–" : html `<code>${shortMessage(it.suggestion)}</code>`}</td></tr>`),
        ])}
${rest > 0 ? html `<p>and ${rest} more: see report.json</p>` : undefined}
</section>`;
}
function usageSection({ attempts, usage, timings }) {
    const head = ["Attempt", "Tokens in", "Tokens out", "Generate", "Check", "Execute", "Validate"];
    return html `<section aria-labelledby="usage">
<h2 id="usage">Usage</h2>
${table("Tokens and time of each attempt", [
        html `<tr>${head.map((it, index) => html `<th scope="col" class="${index > 0 ? "number" : "name"}">${it}</th>`)}</tr>`,
        attempts.map((it) => usageRow(`${it.number}`, it.usage, it.timings)),
        usageRow("All", usage, timings),
    ])}
<p>The whole run took ${(0,attempt_line/* seconds */.YA)(timings.totalMs)}.${usage.estimated ? " The provider reported no usage: tokens are estimated from the length of texts." : ""}</p>
</section>`;
}
function usageRow(name, usage, timings) {
    const cells = [
        (0,count/* grouped */.z)(usage.inputTokens),
        (0,count/* grouped */.z)(usage.outputTokens),
        ...[timings.generateMs, timings.checkMs, timings.executeMs, timings.validateMs].map(attempt_line/* seconds */.YA),
    ];
    return html `<tr><th scope="row">${name}</th>${cells.map((it) => html `<td class="number">${it}</td>`)}</tr>`;
}
const table = (label, [head, ...rows]) => html `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><thead>${head}</thead><tbody>${rows}</tbody></table></div>`;

;// CONCATENATED MODULE: ./build/reporters/html.js
/** The report as a page for people: one file that loads nothing, runs nothing and shows foreign text as text. */






/** The policy lets no script run, whatever is in the page, and no style but the page's own. */
const policy = [
    "default-src 'none'",
    `style-src 'sha256-${(0,build_crypto/* crypto */.E)().createHash("sha256").update(style).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
/** A whole document of HTML. Personal data arrives masked, as in `report.json`. */
function reportPage(facts) {
    const { report } = facts;
    const { attempts, result, stop, strength, task, reproduce } = report;
    const page = html `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${result}: ${report.program?.path ?? report.contract.path} · Fire-Flow</title>
<style>${verbatim(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the attempts</a>
<header>
<p class="brand">Fire-Flow report</p>
<h1><span class="result ${result}">${result}</span> ${report.program?.path ?? report.contract.path}</h1>
${task === undefined ? undefined : html `<p class="task">${task}</p>`}
<p>${stop.detail}</p>
${factsOf(report)}
${reproduce === undefined ? undefined : html `<h2>See it fail</h2><pre><code>${reproduce}</code></pre>`}
</header>
<main id="main">
<section aria-labelledby="attempts">
<h2 id="attempts">Attempts</h2>
${attempts.length === 0 ? html `<p>Nothing was judged.</p>` : timeline(attempts)}
</section>
${findingsByRule(attempts, facts.rules)}
${attempts.length === 0 ? undefined : html `<section aria-labelledby="details"><h2 id="details">Attempt by attempt</h2>${attemptArticles(facts)}</section>`}
${strength && strengthSection(strength)}
${usageSection(report)}
</main>
</body>
</html>`;
    return `<!doctype html>\n${textOf(page)}\n`;
}
function factsOf(report) {
    const { contract, language, sandbox, provider, program, proof, traceId, delivery } = report;
    const delivered = delivery &&
        [delivery.status, delivery.branch, delivery.commitSha, delivery.pullRequest?.url, delivery.issue?.url].filter((it) => it !== undefined);
    const asked = provider && [provider.name, provider.model, provider.origin].filter((it) => it !== undefined).join(" · ");
    const facts = [
        ["Contract", `${contract.path} (${contract.format} ${contract.version})`],
        ["Contract’s SHA-256", contract.sha256],
        ["Program’s SHA-256", program?.sha256],
        ["Proof", proof],
        ["Delivery", delivered?.join(" · ")],
        ["Language", language],
        ["Provider", asked],
        ["Sandbox", sandbox],
        ["Trace id", traceId],
    ];
    return html `<dl class="facts">${facts.map(([name, value]) => value === undefined ? undefined : html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}


/***/ })

};
