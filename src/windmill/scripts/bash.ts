/** Bash programs: their form by the grammar, their parameters by the lines that Windmill reads. */
import { grammarOf, type SyntaxFault } from "./grammars.ts";
import { readBashHeader } from "./headers.ts";
import type { Program } from "./signature.ts";

export async function readBash(text: string): Promise<Program> {
  const grammar = await grammarOf("bash");
  const fault = grammar.parse(text, (_, it) => it);
  const program = readBashHeader(text);
  return fault ? { ...program, syntax: unclosed(text, fault.at) ?? { ...fault, doubtful: true } } : program;
}

const blocks: readonly (readonly [opens: RegExp, opener: string, closes: RegExp, closer: string])[] = [
  [/^[ \t]*if[ \t](?![ \t]*[)|])/gm, "if", /\bfi\b/g, "fi"],
  [/^[ \t]*(?:for|while|until|select)[ \t](?![ \t]*[)|])/gm, "for` or `while", /\bdone\b/g, "done"],
  [/^[ \t]*case[ \t](?![ \t]*[)|])/gm, "case", /\besac\b/g, "esac"],
];

/**
 * A block that nothing closes. The grammar stumbles over one in fifteen of real programs, so that of what it rejects
 * only this is certain: what opens is counted at the starts of lines alone, what closes wherever it stands.
 */
function unclosed(text: string, at: number): SyntaxFault | undefined {
  // What a here-document holds may look like anything.
  if (text.includes("<<")) return undefined;
  const code = codeOf(textRead(text));
  if (code === undefined) return undefined;
  // A loop over words may have its body in braces: nothing but Bash itself says so.
  const isBraced = /^[ \t]*(?:for|select)\b[^\n]*[;)\n]\s*\{/m.test(code);
  const open = blocks.find(
    ([opens, , closes, closer]) => !(isBraced && closer === "done") && count(opens, code) > count(closes, text),
  );
  return open && { message: `there are fewer \`${open[3]}\` than \`${open[1]}\``, at };
}

const count = (pattern: RegExp, where: string): number => where.match(pattern)?.length ?? 0;

/** An `exec` of nothing but redirections goes on. */
const ends = /^(?:exit(?![\w-])|["']*exec["']*(?![\w-])(?![ \t]*(?:\d*[<>&]|\{\w+\}[<>])))/gm;

/**
 * Bash reads a command at a time: below an end outside of any block may stand anything, as notes or another language.
 */
function textRead(text: string): string {
  for (const { index } of [...text.matchAll(ends)].slice(0, 20)) {
    const before = codeOf(text.slice(0, index));
    if (before === undefined) return text.slice(0, index);
    const isOpen = count(/\{/g, before) > count(/\}/g, before);
    if (!isOpen && blocks.every(([opens, , closes]) => count(opens, before) <= count(closes, before)))
      return text.slice(0, index);
  }
  return text;
}

/**
 * Without comments and quoted texts, but with the commands within these: `"$(echo "a")"` is a text in a text. Nothing
 * where only Bash itself could tell: quotes within `${…}` or backticks, a `case` in a quoted command, what stays open.
 */
function codeOf(text: string): string | undefined {
  if (/\$\{[^}\n]*["']|`[^`]*["']/.test(text)) return undefined;
  const token = /\\.|\$'(?:\\.|[^'\\])*'|\$\(|[()"']|(?<=^|[\s;&|(])#/gms;
  const open: string[] = [];
  let code = "";
  let from = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [it] = found;
    // Nobody nests as much, and each further one would be searched through.
    if (open.length > 100) return undefined;
    const quoted = open.at(-1) === '"';
    const before = text.slice(from, found.index);
    const listed = open.includes("=(");
    if (open.includes('"') && /\bcase\b/.test(before)) return undefined;
    if (!quoted && !listed) code += before;
    if (it === '"') {
      if (quoted) open.pop();
      else open.push(it);
      code += it;
    } else if (it === "$(" || (it === "(" && !quoted)) {
      // What a list holds are words, whatever they look like.
      open.push(it === "(" && text[found.index - 1] === "=" ? "=(" : it);
      code += it;
    } else if (it === ")" && !quoted) {
      open.pop();
      code += it;
    } else if (quoted && it.startsWith("$'")) token.lastIndex = found.index + 1;
    else if (!quoted && (it === "'" || it === "#")) {
      const end = text.indexOf(it === "#" ? "\n" : it, token.lastIndex);
      token.lastIndex = end === -1 ? text.length : end + Number(it !== "#");
      if (it === "'") code += "''";
    } else if (!quoted) code += "_";
    from = token.lastIndex;
  }
  return open.length > 0 ? undefined : code + text.slice(from);
}
