/**
 * COLLECT FEEDBACK turns what was found into what the next attempt is told: every finding once, with the contract's own
 * line, the smallest failing input that may be shown, and the end of stderr. Values are masked, the length is bounded.
 */
import type { Finding } from "./findings.ts";
import { formats } from "./formats/index.ts";
import { mask, personalHider } from "./judges/index.ts";
import { fenced } from "./prompt.ts";
import type { Suite } from "./suite.ts";
import type { Contract } from "./types/contract.ts";
import type { Value } from "./types/value.ts";
import type { CaseResult, Proving } from "./types/verdict.ts";

const MAX_FINDINGS = 12;
const MAX_VALUE = 2_000;
const MAX_STDERR = 1_500;

/** What the next attempt is told about a candidate that was run, in Markdown. */
export function collectFeedback(proving: Pick<Proving, "verdict" | "smallest">, suite: Suite): string {
  const { findings, rules } = proving.verdict;
  return [
    `${rules.held} of ${rules.total} rules hold. The contract is correct: do not change it, change the program.`,
    findingList(findings, suite.contract),
    ...(proving.smallest ? [smallestFailure(proving.smallest, suite)] : []),
  ].join("\n\n");
}

/** What the next attempt is told when no program could be taken from the answer. */
export const answerFeedback = (findings: readonly Finding[]): string => findingList(findings);

function findingList(findings: readonly Finding[], contract?: Contract): string {
  const ranked = findings.filter((it) => it.severity !== "notice");
  const shown = ranked.slice(0, MAX_FINDINGS).map((it, index) => `${index + 1}. ${describe(it, contract)}`);
  const more = ranked.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${more} more findings of the same kinds.`] : [])].join("\n");
}

function describe(finding: Finding, contract: Contract | undefined): string {
  const where = finding.path === undefined ? "" : ` at \`${finding.path}\``;
  const count = finding.count !== undefined && finding.count > 1 ? ` (found ${finding.count} times)` : "";
  const lines = [`**${finding.rule}**${where}${count}: ${finding.message}`];
  const { message, expected, actual } = finding;
  if (expected !== undefined && !message.includes(expected)) lines.push(`   expected: ${expected}`);
  if (actual !== undefined && !message.includes(actual)) lines.push(`   actual: ${actual}`);
  const own = contractLine(finding, contract);
  if (own !== undefined) lines.push(`   the contract, line ${finding.location?.line}: \`${own}\``);
  return lines.join("\n");
}

function contractLine({ location }: Finding, contract: Contract | undefined): string | undefined {
  if (location === undefined || contract === undefined || location.file !== contract.path) return undefined;
  return contract.text.split("\n")[location.line - 1]?.trim().slice(0, 200);
}

/** A failing case with what came out and what should have, values masked, in Markdown. */
export function smallestFailure(result: CaseResult, suite: Suite): string {
  const { sides, formats: names } = suite;
  const hide = personalHider(result.case, sides);
  const input = hide(formats[names.input].print(maskedInput(result.case.input, suite), sides.input));
  const output = (value: Value) => hide(formats[names.output].print(mask(value, sides.output), sides.output));
  const parts = [`The smallest input that fails (case "${result.case.name}"):`, fenced(cut(input), names.input)];
  if (result.case.output !== undefined)
    parts.push("Expected output:", fenced(cut(output(result.case.output)), names.output));
  if (result.output !== undefined)
    parts.push("Your program's output:", fenced(cut(output(result.output)), names.output));
  else
    parts.push(
      `Your program gave no output that could be judged${result.status === "ok" ? "" : ` (${result.status})`}.`,
    );
  if (result.stderr !== "") parts.push("The end of stderr:", fenced(result.stderr.slice(-MAX_STDERR), "text"));
  return parts.join("\n");
}

const maskedInput = (input: Value, { sides }: Suite): Value =>
  sides.input === undefined ? input : mask(input, sides.input);

const cut = (text: string): string => (text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE)}… (cut)`);
