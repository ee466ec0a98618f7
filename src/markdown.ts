/**
 * Foreign text in Markdown that leaves the machine: step summary, comments, issues, pull requests. Nothing of it is
 * interpreted: no markup, HTML, link, image, mention (`@team`), reference (`#1`, `Closes #1`) or command of a runner.
 */
import { cut, neutralise, oneLine } from "./neutralise.ts";

/** What begins markup; the full stop only after a list's number and in `www.`. */
const markup = /[\\`*_{}[\]()|<>&~!$"'^=+-]|(?<=^\s*\d{1,9}|www)\./gim;

/**
 * GitHub looks for mentions, references, emoji and addresses in what Markdown has become, where an entity is its
 * character again: these are broken by a zero-width space.
 */
const linked = /[@#]|:(?=\/\/|:|[\w+-]+:)|(?<=\bgh)-(?=\d)/gi;

const inert = (text: string): string =>
  text.replace(linked, (it) => `${it}\u200b`).replace(markup, (it) => `&#${it.charCodeAt(0)};`);

/** Foreign text within a line of Markdown, a table's cell for one, cut after `limit` characters. */
export const escapeMarkdown = (text: string, limit = 2000): string => inert(oneLine(text, limit));

/** Foreign text of several lines, which stay lines and mean nothing, cut after `limit` characters. */
export function quoteMarkdown(text: string, limit = 2000): string {
  const lines = cut(neutralise(text.slice(0, limit * 4)), limit).split("\n");
  // Space at the start of a line could make a code block of it, in which entities are shown as such.
  return lines.map((line) => `> ${inert(line.trim())}`.trimEnd()).join("\n");
}

/** Foreign text as code within a line; one that holds only space is shown as nothing. */
export function inlineCode(text: string, limit = 300): string {
  const line = oneLine(text, limit);
  const ticks = "`".repeat(longestRun(line) + 1);
  return line === "" ? "" : `${ticks} ${line} ${ticks}`;
}

/** A code block whose fence is longer than any run of backticks within. */
export function codeBlock(text: string, language = ""): string {
  const ticks = "`".repeat(Math.max(2, longestRun(text)) + 1);
  return `${ticks}${language}\n${neutralise(text).replace(/\n$/, "")}\n${ticks}`;
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
