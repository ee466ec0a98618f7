/** A program, of a script or inside of a flow. */
import { quote } from "../../quote.ts";
import type { Inputs } from "../facts.ts";
import type { Judging } from "../judging.ts";
import type { Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";

/** @param place of an offset into the program: the program may stand inside of a flow.yaml */
export function checkSyntax(
  { report }: Judging,
  source: Source,
  { syntax, unread }: Program,
  place: (offset: number) => number = (offset) => offset,
): void {
  if (unread !== undefined) {
    const fact = `this program was not read: its parser ended with ${unread}`;
    report("windmill.scripts.unread", fact, source.at(place(0)));
  }
  if (!syntax) return;
  const what = syntax.doubtful ? "the program seems to have" : "the program has";
  const fact = `${what} a syntax error: ${quote(syntax.message, 200)}`;
  const severity = syntax.doubtful ? "warning" : "error";
  report("windmill.scripts.syntax", fact, source.at(place(syntax.at)), { severity });
}

/**
 * @param relative whether `./x` can be resolved: Windmill places a flow's own programs below the flow, whose folder is
 * not that of the file
 */
export function checkImports(
  { index, facts, report }: Judging,
  source: Source,
  program: Program,
  from: string,
  relative = true,
  place: (offset: number) => number = (offset) => offset,
): void {
  for (const { text, candidates, at } of program.imports) {
    if (!relative && text.startsWith(".")) continue;
    const found = candidates.filter((it) => index.exists("program", it));
    for (const it of found) facts.edges.push({ from: `script ${from}`, to: `script ${it}`, kind: "import" });
    // `from f.team import lib` names a folder when `lib` is no file of its own.
    if (found.length > 0 || candidates.some(index.holdsScripts)) continue;
    report("windmill.references.import", `\`${quote(text)}\` names no script here`, source.at(place(at)));
  }
}

export function inputsOf({ main }: Program): Inputs | undefined {
  if (main.kind !== "found") return undefined;
  return new Map(main.parameters.map(({ name, type, required }) => [name, { type, required }]));
}
