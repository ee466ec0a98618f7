/** The cases of an attempt: those that failed first, values where they may be shown. */
import { count } from "../../count.ts";
import { type CaseFacts, type PageFacts, shortValue } from "./facts.ts";
import { type Html, html } from "./markup.ts";

/** @param most how many of them */
export function casesList(cases: readonly CaseFacts[], most: number, { print }: PageFacts): Html {
  const ordered = [...cases].sort((a, b) => Number(a.passed) - Number(b.passed));
  const rest = ordered.length - most;
  return html`<ul class="cases">${ordered.slice(0, most).map((it) => html`<li>${caseItem(it, print)}</li>`)}</ul>
${rest > 0 ? html`<p>and ${count(rest, "more case")}: see report.json</p>` : undefined}`;
}

function caseItem(it: CaseFacts, print: PageFacts["print"]): Html {
  const what = [it.heldBack ? `${it.source}, held back` : it.source, it.status, `${it.durationMs} ms`].join(" · ");
  const mark = it.passed ? html`<span class="held">✓ held</span>` : html`<span class="failed">✗ failed</span>`;
  const line = html`${mark} <span class="name">${it.name}</span> <span class="quiet">${what}</span>`;
  return it.heldBack ? html`<p>${line}</p>` : html`<details><summary>${line}</summary>${valuesOf(it, print)}</details>`;
}

/** Input, expected output and output, beside one another where there is room. */
export function valuesOf(it: CaseFacts, print: PageFacts["print"]): Html {
  const values = [
    ["Input", it.input],
    ["Expected", it.expected],
    ["Output", it.output],
  ] as const;
  return html`<dl class="values">${values.map(([name, value]) =>
    value === undefined
      ? undefined
      : html`<div><dt>${name}</dt><dd><pre><code>${shortValue(print(value))}</code></pre></dd></div>`,
  )}</dl>`;
}
