/** What an issue says of a run that nothing passed in: enough to see it fail, and what a person can do. */
import { bestOf } from "../best-of.ts";
import { codeBlock, escapeMarkdown, inlineCode, quoteMarkdown } from "../markdown.ts";
import { cut } from "../neutralise.ts";
import type { Report } from "../report.ts";
import { shellCommand } from "../shell.ts";
import { plain } from "./plain.ts";
import { attemptsTable, strengthLine, withinLimit } from "./sections.ts";

/** What was not solved. */
export interface Escalation {
  readonly report: Report;
  /** Paths from the repository's root. */
  readonly contract: string;
  readonly program: string;
  readonly cases?: string;
  /** The best candidate. */
  readonly candidate?: string;
  /** The command that shows it failing in a fresh clone where the candidate stands at `program`. */
  readonly reproduce?: string;
}

const CANDIDATE = 15_000;
const VALUE = 3000;
const FINDINGS = 8;

export const issueTitle = ({ program, report }: Escalation): string =>
  `Fire-Flow: no proven ${plain(program, 150)} (${plain(report.stop.reason, 40)})`;

export function issueBody(escalation: Escalation, mark: string): string {
  const { report, contract, program, candidate } = escalation;
  const best = bestOf(report.attempts);
  return withinLimit([
    mark,
    `Nothing passed for ${inlineCode(program)} by ${inlineCode(contract)}: ${escapeMarkdown(report.stop.detail, 500)}.`,
    report.task === undefined ? "" : `**Asked for**\n\n${quoteMarkdown(report.task, 1000)}`,
    smallest(report),
    seeItFail(escalation, best?.number),
    whatToDo(escalation),
    `**Attempts**\n\n${attemptsTable(report.attempts)}`,
    best === undefined ? "" : findingsOf(best),
    strengthLine(report),
    candidate === undefined
      ? ""
      : `<details><summary>The best candidate, attempt ${best?.number ?? ""}</summary>\n\n${codeBlock(cut(candidate, CANDIDATE), report.language)}\n\n</details>`,
    `Run ${inlineCode(report.traceId)}. The next run on the same contract and program updates this issue, and closes it once one passes.`,
  ]);
}

type Attempt = Report["attempts"][number];

/** What a reader does who has a clone and no model. */
function seeItFail({ reproduce, candidate, program }: Escalation, number: number | undefined): string {
  if (reproduce === undefined) return "";
  const whole = candidate !== undefined && candidate.length <= CANDIDATE;
  const what = whole ? "the candidate below" : `the candidate of attempt ${number ?? ""} from the run's report`;
  return `**See it fail**, without a model: save ${what} as ${inlineCode(program)} in a clone, and run\n\n${codeBlock(reproduce, "sh")}`;
}

/** The smallest failing case that may be shown; a given one without its input, which stands in the repository. */
function smallest(report: Report): string {
  const shown = smallestShown(report);
  if (shown === undefined) return "";
  return [
    `**The smallest failing case** is ${inlineCode(shown.name, 100)} (${shown.source}).`,
    ...(shown.source === "drawn" ? block("Input", shown.input) : []),
    ...block("Expected", shown.expected),
    ...block("Actual", shown.output),
  ].join("\n\n");
}

/** The smallest failing case of the best candidate whose values may be shown. */
export function smallestShown({ attempts }: Report): Attempt["cases"][number] | undefined {
  const best = bestOf(attempts);
  return best?.smallest ?? best?.cases.filter((it) => !it.passed && !it.heldBack).sort(bySize)[0];
}

const bySize = (a: Attempt["cases"][number], b: Attempt["cases"][number]): number =>
  print(a.input).length - print(b.input).length;

const block = (title: string, value: unknown): readonly string[] =>
  value === undefined ? [] : [`${title}:\n\n${codeBlock(cut(print(value), VALUE), "json")}`];

/** Values are masked by the report; integers that a double cannot hold are printed whole. */
const print = (value: unknown): string =>
  JSON.stringify(value, (_, it) => (typeof it === "bigint" ? `${it}` : it), 2) ?? "";

function findingsOf({ findings }: Attempt): string {
  const lines = findings
    .slice(0, FINDINGS)
    .map(
      (it) =>
        `- ${inlineCode(it.rule, 60)} ${it.path === undefined ? "" : `${inlineCode(it.path, 100)} `}${escapeMarkdown(it.message, 300)}`,
    );
  const more = findings.length - lines.length;
  return [
    "**What was wrong with the best candidate**",
    "",
    ...lines,
    ...(more > 0 ? ["", `and ${more} more`] : []),
  ].join("\n");
}

const whatToDo = ({ contract, program, cases }: Escalation): string =>
  [
    "**What you can do**",
    "",
    `1. Mend the contract ${inlineCode(contract)}, if it demands what was not meant.`,
    "2. Add a case with its expected output that shows what is meant.",
    "3. Raise `max-attempts`, `token-budget` or `time-budget`, or ask another `model`.",
    `4. Write it by hand, and have it proven: ${inlineCode(shellCommand(["fire-flow", "prove", program, "--contract", contract, ...(cases === undefined ? [] : ["--cases", cases])]), 600)}`,
  ].join("\n");
