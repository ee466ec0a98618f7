/** Markdown of a pull request or an issue: sections, each bounded, the most important first. */
import { escapeMarkdown, inlineCode } from "../markdown.ts";
import type { Proof } from "../proof.ts";
import type { Report } from "../report.ts";

/** GitHub takes 65,536 characters; some are left for what it counts otherwise. */
const LIMIT = 65_000;

/** The sections that fit, in order; of the others it is said that they are in the report. */
export function withinLimit(sections: readonly string[]): string {
  let text = "";
  let left = false;
  for (const section of sections.filter((it) => it !== "")) {
    const longer = text === "" ? section : `${text}\n\n${section}`;
    if (longer.length > LIMIT) left = true;
    else text = longer;
  }
  return left ? `${text}\n\nMore than fits here is in the run's report.` : text;
}

type Attempt = Report["attempts"][number];

const CASES = 40;

/** How each case went; no values. */
export function casesTable(cases: Attempt["cases"]): string {
  const rows = cases.slice(0, CASES).map((it) => {
    const went = it.passed ? "passed" : it.status === "ok" ? "wrong" : it.status;
    const cells = [escapeMarkdown(it.name, 60), it.source, it.heldBack ? "held back" : "shown", went];
    return `| ${cells.join(" | ")} |`;
  });
  const more = cases.length - rows.length;
  return [
    "| case | source | | went |",
    "|---|---|---|---|",
    ...rows,
    ...(more > 0 ? ["", `and ${more} more`] : []),
  ].join("\n");
}

/** One line for each attempt, the last ones. */
export function attemptsTable(attempts: Report["attempts"]): string {
  const rows = attempts.slice(-20).map((it) => {
    const first = it.findings[0];
    const what = first === undefined ? "" : `${inlineCode(first.rule, 60)} ${escapeMarkdown(first.message, 120)}`;
    return `| ${[it.number, it.kind, it.gate, `${it.rules.held}/${it.rules.total}`, what].join(" | ")} |`;
  });
  return ["| attempt | kind | got to | rules | first of what was wrong |", "|--:|---|---|--:|---|", ...rows].join("\n");
}

/** What the contract tells apart, in a line; empty where it was not measured. */
export const strengthLine = ({ strength }: Pick<Proof, "strength">): string =>
  strength === undefined
    ? ""
    : `**Strength ${strength.share}**: the share of ${strength.mutants} wrong outputs that the contract's rules catch alone; ${strength.withExpected.share} with expected outputs.`;
