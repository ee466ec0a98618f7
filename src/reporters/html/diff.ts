/** What changed from one text to another, line by line. */
import { structuredPatch } from "diff";
import { type Html, html } from "./markup.ts";

/** Two candidates that share less than this many changed lines allow are not worth comparing, nor the time it takes. */
const changesShown = 2000;

/** Changed lines with three of context, or why they are not shown. */
export function diffOf(before: string, after: string): Html {
  const options = { context: 3, maxEditLength: changesShown };
  const patch = structuredPatch("", "", before, after, undefined, undefined, options);
  if (patch === undefined) return html`<p>More than ${changesShown} lines differ: see the programs themselves.</p>`;
  if (patch.hunks.length === 0) return html`<p>Nothing differs.</p>`;
  return html`<pre class="diff"><code>${patch.hunks.map(({ oldStart, newStart, lines }) => [
    html`<span class="place">line ${oldStart} → ${newStart}</span>`,
    lines.map(lineOf),
  ])}</code></pre>`;
}

function lineOf(line: string): Html {
  switch (line[0]) {
    case "+":
      return html`<ins>${line}</ins>`;
    case "-":
      return html`<del>${line}</del>`;
    default:
      return html`<span>${line}</span>`;
  }
}
