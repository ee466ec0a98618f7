/** What a pull request says: what was asked, what was proven, and how anyone proves it again. */
import { count } from "../count.ts";
import { codeBlock, escapeMarkdown, inlineCode, quoteMarkdown } from "../markdown.ts";
import { cut } from "../neutralise.ts";
import { shellCommand } from "../shell.ts";
import type { Work } from "../types/delivery.ts";
import { marker } from "./marker.ts";
import { triedIn } from "./message.ts";
import { plain } from "./plain.ts";
import { casesTable, strengthLine, withinLimit } from "./sections.ts";

const PROGRAM = 20_000;

export const pullRequestTitle = (work: Work): string => `Fire-Flow: ${plain(work.program.path, 180)}`;

/** The contract that it is about: a person who closes it declines this one. */
export const contractMark = ({ proven }: Work): string => marker("contract", proven.contract.sha256.slice(0, 12));

export function pullRequestBody(work: Work, mark: string): string {
  const { program, proven, ran } = work;
  const { task, provider, cases } = proven;
  const tried = count(triedIn(work), "case");
  const again = [
    "fire-flow",
    "prove",
    program.path,
    "--contract",
    work.contract,
    ...(work.cases === undefined ? [] : ["--cases", work.cases]),
  ];
  const by = provider?.model ?? provider?.name;
  const sorts = `${cases.given} given, ${cases.example} of the contract's examples, ${cases.drawn} drawn; ${cases.heldBack} of them held back.`;
  return withinLimit([
    `${mark}\n${contractMark(work)}`,
    `${inlineCode(program.path)} is proven against ${inlineCode(work.contract)} on ${tried}${by === undefined ? "" : `; it was written by ${escapeMarkdown(by, 80)}`}. Its proof is ${inlineCode(work.proof.path)}.`,
    task === undefined ? "" : `**Asked for**\n\n${quoteMarkdown(task, 1000)}`,
    strengthLine(proven),
    `**Prove it again**, without a model:\n\n${codeBlock(shellCommand(again), "sh")}`,
    `<details><summary>${tried}</summary>\n\n${ran === undefined ? sorts : casesTable(ran)}\n\n</details>`,
    `<details><summary>The program</summary>\n\n${codeBlock(cut(program.text, PROGRAM), proven.program.language)}\n\n</details>`,
    `Run ${inlineCode(work.traceId)}. A later run on the same contract and program updates this pull request; what a person commits here is never overwritten, and once it is closed unmerged no other is opened for the same contract.`,
  ]);
}
