/** Findings: of one attempt in full, of all attempts by rule. */

import { count } from "../../count.ts";
import type { Finding } from "../../findings.ts";
import { type AttemptFacts, findingsShown, type PageFacts, shortMessage } from "./facts.ts";
import { type Html, html } from "./markup.ts";

export function findingsList(findings: readonly Finding[]): Html {
  const rest = findings.length - findingsShown;
  return html`<ul class="findings">${findings.slice(0, findingsShown).map((it) => html`<li>${findingItem(it)}</li>`)}</ul>
${rest > 0 ? html`<p>and ${count(rest, "more finding")}: see report.json</p>` : undefined}`;
}

function findingItem(it: Finding): Html {
  const place = it.location && `${it.location.file}:${it.location.line}`;
  const facts = [
    ["at", it.path ?? it.field],
    ["expected", it.expected],
    ["actual", it.actual],
    ["such as", it.samples?.join(" · ")],
    ["demanded by", place],
  ] as const;
  const times = (it.count ?? 1) > 1 ? html` <span class="quiet">${count(it.count ?? 1, "time")}</span>` : undefined;
  return html`<p><span class="${it.severity}">${it.severity}</span> <code>${it.rule}</code>${times}</p>
<p>${shortMessage(it.message)}</p>
${facts.some(([, value]) => value !== undefined) ? html`<dl class="facts">${facts.map(fact)}</dl>` : undefined}`;
}

const fact = ([name, value]: readonly [string, string | undefined]): Html | undefined =>
  value === undefined ? undefined : html`<div><dt>${name}</dt><dd><code>${shortMessage(value)}</code></dd></div>`;

/** How often each rule was broken in each attempt; nothing where none was. */
export function findingsByRule(attempts: readonly AttemptFacts[], rules: PageFacts["rules"]): Html | undefined {
  const counts = attempts.map((it) => countsOf(it.findings));
  const ids = [...new Set(counts.flatMap((it) => [...it.keys()]))].sort();
  if (ids.length === 0) return undefined;
  return html`<section aria-labelledby="rules">
<h2 id="rules">Findings by rule</h2>
<div class="scroll" role="region" aria-label="Rules and how often each was broken" tabindex="0"><table>
<thead><tr><th scope="col">Rule</th>${attempts.map((it) => html`<th scope="col" class="number"><span class="wide">Attempt </span>${it.number}</th>`)}</tr></thead>
<tbody>${ids.map((id) => html`<tr><th scope="row"><code>${id}</code>${about(id, rules)}</th>${counts.map((it) => html`<td class="number">${it.get(id) ?? "–"}</td>`)}</tr>`)}</tbody>
</table></div>
</section>`;
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, count: times = 1 } of findings) counts.set(rule, (counts.get(rule) ?? 0) + times);
  return counts;
}

function about(id: string, rules: PageFacts["rules"]): Html | undefined {
  const info = Object.hasOwn(rules, id) ? rules[id] : undefined;
  return info && html`<span class="about">${info.why} ${info.mend}</span>`;
}
