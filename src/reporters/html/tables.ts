/** What the contract is worth, and what the run took. */

import { count, grouped } from "../../count.ts";
import type { Usage } from "../../types/provider.ts";
import type { Strength } from "../../types/verdict.ts";
import { seconds } from "../attempt-line.ts";
import { type AttemptFacts, type PageFacts, shortMessage } from "./facts.ts";
import { type Html, html, type Part } from "./markup.ts";

const survivorsShown = 50;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export function strengthSection({ share, mutants, caught, withExpected, survivors }: Strength): Html {
  const rest = survivors.length - survivorsShown;
  return html`<section aria-labelledby="strength">
<h2 id="strength">Strength of the contract</h2>
<p>Of ${count(mutants, "wrong output")} the contract’s rules catch ${caught} (${percent(share)}) alone, ${withExpected.caught} (${percent(withExpected.share)}) with expected outputs.</p>
${
  survivors.length === 0
    ? undefined
    : table("What the contract would accept", [
        html`<tr>${["Wrong output", "At", "Times", "Such as", "Rule to add"].map((it) => html`<th scope="col">${it}</th>`)}</tr>`,
        survivors
          .slice(0, survivorsShown)
          .map(
            (it) =>
              html`<tr><th scope="row">${it.mutation}</th><td><code>${it.path ?? "–"}</code></td><td class="number">${it.count}</td><td>${shortMessage(it.example ?? "–")}</td><td>${it.suggestion === undefined ? "–" : html`<code>${shortMessage(it.suggestion)}</code>`}</td></tr>`,
          ),
      ])
}
${rest > 0 ? html`<p>and ${rest} more: see report.json</p>` : undefined}
</section>`;
}

export function usageSection({ attempts, usage, timings }: PageFacts["report"]): Html {
  const head = ["Attempt", "Tokens in", "Tokens out", "Generate", "Check", "Execute", "Validate"];
  return html`<section aria-labelledby="usage">
<h2 id="usage">Usage</h2>
${table("Tokens and time of each attempt", [
  html`<tr>${head.map((it, index) => html`<th scope="col" class="${index > 0 ? "number" : "name"}">${it}</th>`)}</tr>`,
  attempts.map((it) => usageRow(`${it.number}`, it.usage, it.timings)),
  usageRow("All", usage, timings),
])}
<p>The whole run took ${seconds(timings.totalMs)}.${usage.estimated ? " The provider reported no usage: tokens are estimated from the length of texts." : ""}</p>
</section>`;
}

function usageRow(name: string, usage: Usage, timings: AttemptFacts["timings"]): Html {
  const cells = [
    grouped(usage.inputTokens),
    grouped(usage.outputTokens),
    ...[timings.generateMs, timings.checkMs, timings.executeMs, timings.validateMs].map(seconds),
  ];
  return html`<tr><th scope="row">${name}</th>${cells.map((it) => html`<td class="number">${it}</td>`)}</tr>`;
}

const table = (label: string, [head, ...rows]: readonly [Part, ...Part[]]): Html =>
  html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><thead>${head}</thead><tbody>${rows}</tbody></table></div>`;
