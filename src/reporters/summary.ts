/** The step summary: what happened, in Markdown, with everything foreign escaped. */

import { count, grouped } from "../count.ts";
import type { Finding } from "../findings.ts";
import { codeBlock, escapeMarkdown } from "../markdown.ts";
import { cut, neutralise } from "../neutralise.ts";
import type { DeliveryDocument } from "../types/delivery.ts";
import type { LanguageName } from "../types/language.ts";
import type { Attempt, Result } from "../types/loop.ts";
import type { Strength } from "../types/verdict.ts";
import { seconds } from "./attempt-line.ts";

/**
 * GitHub drops a step's summary over 1 MiB. A character takes at most 6 bytes when it is escaped and 3 in the program,
 * so that the worst case is 60 rows of 5 cells (540 KB) and the program (450 KB).
 */
const findingsShown = 50;
const survivorsShown = 10;
/** A table stands where there is no program: 100 rows of 5 cells take 300 KB at most. */
const rowsShown = 100;
const tableCellShown = 100;
const cellShown = 300;
const programShown = 150_000;
const detailsShown = 20_000;

export interface SummaryFacts {
  readonly command: string;
  readonly result: Result;
  /** Fact, value, next action. */
  readonly summary: string;
  /** What is said below that: the smallest failing input, the command that shows it. */
  readonly details?: string;
  readonly findings: readonly Finding[];
  readonly attempts?: readonly Attempt[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly strength?: Strength;
  readonly program?: { readonly path: string; readonly language: LanguageName; readonly source: string };
  /** Where the outcome is to be found. */
  readonly delivery?: Pick<DeliveryDocument, "pullRequest" | "issue">;
}

/** Markdown of at most 1 MiB of UTF-8. Personal data arrives masked. */
export function summaryMarkdown(facts: SummaryFacts): string {
  const { attempts = [], details = "", findings, program, strength, table } = facts;
  const parts = [
    `### Fire-Flow · ${facts.command} · ${facts.result}`,
    escapeMarkdown(facts.summary),
    ...linksTo(facts.delivery),
    ...(details === "" ? [] : [codeBlock(cut(neutralise(details), detailsShown), "text")]),
    ...(attempts.length > 0 ? [attemptsTable(attempts)] : []),
    ...(table ? [plainTable(table)] : []),
    ...(findings.length > 0 ? [findingsList(findings)] : []),
    ...(strength ? [strengthTable(strength)] : []),
    ...(program ? [programBlock(facts.result, program)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** In foreign text an address is broken, so that it leads nowhere; what GitHub itself named is a link again. */
function linksTo({ pullRequest, issue }: NonNullable<SummaryFacts["delivery"]> = {}): readonly string[] {
  const links = Object.entries({ "Pull request": pullRequest, Issue: issue }).flatMap(([what, it]) =>
    it && /^https?:\/\/[\w.:/-]+$/.test(it.url) ? [`[${what} ${it.number}](${it.url})`] : [],
  );
  return links.length > 0 ? [links.join(" · ")] : [];
}

function attemptsTable(attempts: readonly Attempt[]): string {
  const rows = attempts.map(({ number, kind, gate, rules, findings, usage, timings }) => {
    const ms = timings.generateMs + timings.checkMs + timings.executeMs + timings.validateMs;
    const tokens = grouped(usage.inputTokens + usage.outputTokens);
    const cells = [number, kind, gate, `${rules.held}/${rules.total}`, findings.length, tokens, seconds(ms)];
    return `| ${cells.join(" | ")} |`;
  });
  const head = ["| attempt | kind | got to | rules | findings | tokens | time |", "|--:|---|---|--:|--:|--:|--:|"];
  return [...head, ...rows].join("\n");
}

function plainTable({ head, rows }: NonNullable<SummaryFacts["table"]>): string {
  const line = (cells: readonly string[]) => `| ${cells.map((it) => escapeMarkdown(it, tableCellShown)).join(" | ")} |`;
  const rest = rows.length - rowsShown;
  return [
    line(head),
    `|${head.map(() => "---").join("|")}|`,
    ...rows.slice(0, rowsShown).map(line),
    ...(rest > 0 ? ["", `and ${grouped(rest)} more: see the report`] : []),
  ].join("\n");
}

function findingsList(findings: readonly Finding[]): string {
  const rows = findings.slice(0, findingsShown).map((it) => {
    const place = it.location ? `${it.location.file}:${it.location.line}` : "";
    const cells = [it.severity, it.rule, it.path ?? it.field ?? "", it.message, place];
    return `| ${cells.map((cell) => escapeMarkdown(cell, cellShown)).join(" | ")} |`;
  });
  const rest = findings.length - rows.length;
  return [
    `**${count(findings.length, "finding")}**`,
    "",
    "| | rule | at | what | where |",
    "|---|---|---|---|---|",
    ...rows,
    ...(rest > 0 ? ["", `and ${grouped(rest)} more: see the report`] : []),
  ].join("\n");
}

function strengthTable({ share, mutants, withExpected, survivors }: Strength): string {
  const rows = survivors.slice(0, survivorsShown).map((it) => {
    const cells = [it.mutation, it.path ?? "", it.count, it.example ?? "", it.suggestion ?? ""];
    return `| ${cells.map((cell) => escapeMarkdown(String(cell), cellShown)).join(" | ")} |`;
  });
  const figures = `**Strength ${share}**: the share of ${count(mutants, "wrong output")} that the contract's rules catch alone; ${withExpected.share} with expected outputs.`;
  if (rows.length === 0) return figures;
  const rest = survivors.length - rows.length;
  return [
    `${figures} Your contract would accept:`,
    "",
    "| wrong output | at | times | such as | rule to add |",
    "|---|---|--:|---|---|",
    ...rows,
    ...(rest > 0 ? ["", `and ${rest} more: see the report`] : []),
  ].join("\n");
}

function programBlock(result: Result, { path, language, source }: NonNullable<SummaryFacts["program"]>): string {
  const title = result === "passed" ? escapeMarkdown(path) : `best candidate (did not pass), ${escapeMarkdown(path)}`;
  return [
    `<details><summary>${title}</summary>`,
    "",
    codeBlock(cut(neutralise(source), programShown), language),
    "",
    "</details>",
  ].join("\n");
}
