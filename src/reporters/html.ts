/** The report as a page for people: one file that loads nothing, runs nothing and shows foreign text as text. */
import { crypto } from "../crypto.ts";
import { attemptArticles, timeline } from "./html/attempts.ts";
import type { PageFacts } from "./html/facts.ts";
import { findingsByRule } from "./html/findings.ts";
import { type Html, html, textOf, verbatim } from "./html/markup.ts";
import { style } from "./html/style.ts";
import { strengthSection, usageSection } from "./html/tables.ts";

/** The policy lets no script run, whatever is in the page, and no style but the page's own. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${crypto().createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A whole document of HTML. Personal data arrives masked, as in `report.json`. */
export function reportPage(facts: PageFacts): string {
  const { report } = facts;
  const { attempts, result, stop, strength, task, reproduce } = report;
  const page = html`<html lang="en">
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
${task === undefined ? undefined : html`<p class="task">${task}</p>`}
<p>${stop.detail}</p>
${factsOf(report)}
${reproduce === undefined ? undefined : html`<h2>See it fail</h2><pre><code>${reproduce}</code></pre>`}
</header>
<main id="main">
<section aria-labelledby="attempts">
<h2 id="attempts">Attempts</h2>
${attempts.length === 0 ? html`<p>Nothing was judged.</p>` : timeline(attempts)}
</section>
${findingsByRule(attempts, facts.rules)}
${attempts.length === 0 ? undefined : html`<section aria-labelledby="details"><h2 id="details">Attempt by attempt</h2>${attemptArticles(facts)}</section>`}
${strength && strengthSection(strength)}
${usageSection(report)}
</main>
</body>
</html>`;
  return `<!doctype html>\n${textOf(page)}\n`;
}

function factsOf(report: PageFacts["report"]): Html {
  const { contract, language, sandbox, provider, program, proof, traceId, delivery } = report;
  const delivered =
    delivery &&
    [delivery.status, delivery.branch, delivery.commitSha, delivery.pullRequest?.url, delivery.issue?.url].filter(
      (it) => it !== undefined,
    );
  const asked =
    provider && [provider.name, provider.model, provider.origin].filter((it) => it !== undefined).join(" · ");
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
  ] as const;
  return html`<dl class="facts">${facts.map(([name, value]) =>
    value === undefined ? undefined : html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}
