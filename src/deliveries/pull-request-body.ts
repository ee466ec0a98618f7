/** What a pull request says: what was asked, what was proven, and how anyone proves it again. */
import { count } from "../count.ts";
import { codeBlock, escapeMarkdown, inlineCode, quoteMarkdown } from "../markdown.ts";
import { cut } from "../neutralise.ts";
import { shellCommand } from "../shell.ts";
import type { Work } from "../types/delivery.ts";
import { plain } from "./plain.ts";
import { casesTable, strengthLine, withinLimit } from "./sections.ts";

const PROGRAM = 20_000;

export const pullRequestTitle = (work: Work): string => `Fire-Flow: ${plain(work.program.path, 180)}`;

export function pullRequestBody(work: Work, marker: string): string {
  const { report, program } = work;
  const cases = report.attempts.at(-1)?.cases ?? [];
  const tried = count(cases.length, "case");
  const again = [
    "fire-flow",
    "prove",
    program.path,
    "--contract",
    work.contract,
    ...(work.cases === undefined ? [] : ["--cases", work.cases]),
  ];
  const by = report.provider?.model ?? report.provider?.name;
  return withinLimit([
    marker,
    `${inlineCode(program.path)} is proven against ${inlineCode(work.contract)} on ${tried}${by === undefined ? "" : `; it was written by ${escapeMarkdown(by, 80)}`}. Its proof is ${inlineCode(work.proof.path)}.`,
    report.task === undefined ? "" : `**Asked for**\n\n${quoteMarkdown(report.task, 1000)}`,
    strengthLine(report),
    `**Prove it again**, without a model:\n\n${codeBlock(shellCommand(again), "sh")}`,
    `<details><summary>${tried}</summary>\n\n${casesTable(cases)}\n\n</details>`,
    `<details><summary>The program</summary>\n\n${codeBlock(cut(program.text, PROGRAM), report.language)}\n\n</details>`,
    `Run ${inlineCode(work.traceId)}. A later run on the same contract and program updates this pull request; what a person commits here is never overwritten.`,
  ]);
}
