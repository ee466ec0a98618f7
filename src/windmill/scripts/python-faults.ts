/**
 * Forms that no version of Python takes. The grammar stumbles over some that newer versions do take, so that of what it
 * rejects only these are certain to be faults.
 */
import { bracketFault } from "./brackets.ts";
import type { SyntaxFault } from "./grammars.ts";

const quoted = String.raw`"""(?:\\.|[^\\])*?"""|'''(?:\\.|[^\\])*?'''|"""|'''|"(?:\\(?:\r\n|.)|[^"\\\n])*"|'(?:\\(?:\r\n|.)|[^'\\\n])*'|["']`;
const comment = String.raw`#[^\n]*`;
const texts = new RegExp(String.raw`(?<prefix>(?<![\w\\])[A-Za-z]{1,2})?(?<quoted>${quoted})|${comment}`, "gs");
const passedBy = new RegExp(`${quoted}|${comment}`, "gs");
const tokens = new RegExp(
  String.raw`(?<text>${quoted})|${comment}|\\\r?\n|(?<end>[\n;])|(?<word>[\p{L}\p{N}\p{M}_]+)|(?<sign>[^\s\\])`,
  "gsu",
);

const keywords = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield match case type lazy print exec`.split(
    /\s+/,
  ),
);
const headers = new Set(["class", "def", "elif", "else", "except", "finally", "for", "if", "try", "while", "with"]);
const dangling = new Set(["+", "-", "/", "%", "=", "<", ">", "|", "&", "^", "~", "and", "or", "not", "in", "is"]);

interface Token {
  readonly text: string;
  readonly at: number;
  /** How many brackets are open around it. */
  readonly depth: number;
}

/** The first certain fault; nothing where there is none, or where it depends on the version where a text ends. */
export function certainFault(text: string): SyntaxFault | undefined {
  for (const { index, groups = {} } of text.matchAll(texts)) {
    const { prefix = "", quoted = "" } = groups;
    const isOpen = /^(?:"|'|"""|''')$/.test(quoted);
    // Since Python 3.12 an f-string may hold its own quotes, within braces.
    const holdsQuotes = /[ft]/i.test(prefix) && quoted.split("{").length !== quoted.split("}").length;
    if (holdsQuotes || (isOpen && /[ft]/i.test(prefix))) return undefined;
    if (isOpen) return { message: "this text is not closed", at: index + prefix.length };
  }
  return (
    bracketFault(text, passedBy) ??
    logicalLines(text)
      .map(lineFault)
      .find((it) => it !== undefined)
  );
}

/** A line's tokens, those of the lines that brackets and backslashes continue it with included. */
function logicalLines(text: string): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  let depth = 0;
  for (const { 0: whole, index: at, groups = {} } of text.matchAll(tokens)) {
    const { text: quoted, end, word, sign } = groups;
    if (end !== undefined && depth === 0) lines.push([]);
    else if (sign !== undefined && ")]}".includes(sign)) depth--;
    if (word !== undefined || sign !== undefined || quoted !== undefined)
      lines.at(-1)?.push({ text: whole, at, depth });
    if (sign !== undefined && "([{".includes(sign)) depth++;
  }
  return lines;
}

function lineFault(line: readonly Token[]): SyntaxFault | undefined {
  for (const [index, it] of line.entries()) {
    const next = line[index + 1];
    const misfit = next && ((isName(it) && isName(next)) || (/^[({]$/.test(it.text) && next.text === ":"));
    if (misfit) return { message: `\`${next.text}\` does not fit here`, at: next.at };
  }
  const last = line.at(-1);
  if (!last) return undefined;
  const end = last.at + last.text.length;
  if (dangling.has(last.text)) return { message: "the line ends too early", at: end };
  const header = line[0]?.text === "async" ? line[1] : line[0];
  if (!header || !headers.has(header.text) || line.some((it) => it.depth === 0 && it.text === ":")) return undefined;
  return { message: `the colon after this \`${header.text}\` is missing`, at: end };
}

const isName = ({ text }: Token): boolean => /^[\p{L}_]/u.test(text) && !keywords.has(text);
