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
  [/^[ \t]*if[ \t]/gm, "if", /\bfi\b/g, "fi"],
  [/^[ \t]*(?:for|while|until|select)[ \t]/gm, "for` or `while", /\bdone\b/g, "done"],
  [/^[ \t]*case[ \t]/gm, "case", /\besac\b/g, "esac"],
];

const passedBy = /\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"|\\.|(?<=^|\s)#.*/gms;

/**
 * A block that nothing closes. The grammar stumbles over one in fifteen of real programs, so that of what it rejects
 * only this is certain: what opens is counted at the starts of lines alone, what closes wherever it stands.
 */
function unclosed(text: string, at: number): SyntaxFault | undefined {
  // What a here-document holds may look like anything, and so may a quoted text within a command that is quoted itself.
  if (text.includes("<<") || text.includes('"$(')) return undefined;
  const code = text.replace(passedBy, (it) => (it.startsWith("#") ? "" : '""'));
  // A loop over words may have its body in braces: nothing but Bash itself says so.
  if (/^[ \t]*(?:for|select)\b[^\n]*[;)\n]\s*\{/m.test(code)) return undefined;
  const count = (pattern: RegExp, where: string) => where.match(pattern)?.length ?? 0;
  const open = blocks.find(([opens, , closes]) => count(opens, code) > count(closes, text));
  return open && { message: `there are fewer \`${open[3]}\` than \`${open[1]}\``, at };
}
