/** The page's looks: dark and light, from 320 px up, on paper. Every pair of colours has a contrast of 4.5 or more. */
export const style = `
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
