/** The attempts: as a timeline, and each in full. */

import { bestOf } from "../../best-of.ts";
import { count } from "../../count.ts";
import { seconds } from "../attempt-line.ts";
import { casesList, valuesOf } from "./cases.ts";
import { diffOf } from "./diff.ts";
import { type AttemptFacts, casesShown, nameOf, type PageFacts, shortProgram } from "./facts.ts";
import { findingsList } from "./findings.ts";
import { type Html, html, type Part } from "./markup.ts";

const stages = [
  ["generateMs", "generate"],
  ["checkMs", "check"],
  ["executeMs", "execute"],
  ["validateMs", "validate"],
] as const;

export const msOf = ({ timings }: AttemptFacts): number => stages.reduce((sum, [stage]) => sum + timings[stage], 0);

/** One line per attempt: what it got to, and where its time went. */
export function timeline(attempts: readonly AttemptFacts[]): Html {
  const longest = Math.max(1, ...attempts.map(msOf));
  return html`<ol class="timeline">${attempts.map(
    (it) => html`<li class="${it.gate === "passed" ? "passed" : "open"}">
<a href="#attempt-${it.number}">${nameOf(it)}</a>
<span>${reached(it)}</span>
<span class="quiet">${count(it.findings.length, "finding")} · ${count(it.usage.inputTokens + it.usage.outputTokens, "token")} · ${seconds(msOf(it))}</span>
${timeBar(it, longest)}
</li>`,
  )}</ol>
<ul class="legend" aria-hidden="true">${stages.map(([, name]) => html`<li class="${name}">${name}</li>`)}</ul>`;
}

function reached({ gate, rules }: AttemptFacts): string {
  const held = rules.total > 0 ? `${rules.held}/${rules.total} rules held` : undefined;
  return gate === "passed" ? (held ?? "passed") : (held ?? `stopped at ${gate}`);
}

/** For the eye alone: the numbers are in the table of usage. */
function timeBar({ timings }: AttemptFacts, longest: number): Html {
  let x = 0;
  const parts = stages.map(([stage, name]) => {
    const width = (timings[stage] / longest) * 100;
    const part = html`<rect class="${name}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`;
    x += width;
    return part;
  });
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
}

/** Every attempt in full. What of the best one is to mend stands open. */
export function attemptArticles(facts: PageFacts): readonly Html[] {
  const { attempts } = facts.report;
  const best = bestOf(attempts);
  const most = Math.max(1, Math.floor(casesShown / Math.max(1, attempts.length)));
  return attempts.map((it, index) => {
    const before = bestOf(attempts.slice(0, index));
    return article(it, { facts, open: it === best, most, ...(before && { before }) });
  });
}

interface Surroundings {
  readonly facts: PageFacts;
  readonly open: boolean;
  /** How many cases are shown. */
  readonly most: number;
  readonly before?: AttemptFacts;
}

function article(it: AttemptFacts, { facts, open, most, before }: Surroundings): Html {
  const source = facts.sources.get(it.number);
  const earlier = before && facts.sources.get(before.number);
  const failed = it.cases.filter((one) => !one.passed).length;
  return html`<article id="attempt-${it.number}" aria-labelledby="title-${it.number}">
<h3 id="title-${it.number}">${nameOf(it)}</h3>
<p>${reached(it)}, score ${it.score}.</p>
${it.smallest ? html`<h4>The smallest failing case</h4>${valuesOf(it.smallest, facts.print)}` : undefined}
${it.findings.length > 0 ? fold(count(it.findings.length, "finding"), findingsList(it.findings), open) : undefined}
${it.cases.length > 0 ? fold(`${count(it.cases.length, "case")}, ${failed} failed`, casesList(it.cases, most, facts)) : undefined}
${before && source !== undefined && earlier !== undefined ? fold(`Changes since attempt ${before.number}`, diffOf(earlier, source), open) : undefined}
${source === undefined ? undefined : fold("Program", html`<pre><code>${shortProgram(source)}</code></pre>`)}
${it.feedback === undefined ? undefined : fold("What the next attempt was told", html`<pre>${shortProgram(it.feedback)}</pre>`)}
</article>`;
}

const fold = (title: string, content: Part, open = false): Html =>
  open
    ? html`<details open><summary>${title}</summary>${content}</details>`
    : html`<details><summary>${title}</summary>${content}</details>`;
