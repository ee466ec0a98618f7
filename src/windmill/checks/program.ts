/** A program, of a script or inside of a flow. */
import type { Location } from "../../findings.ts";
import { quote } from "../../quote.ts";
import { conflictIn, type Judging, unfinishedMerge } from "../judging.ts";
import { offsetWithin, type TextNode } from "../nodes.ts";
import type { Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
import { baseName } from "../workspace/paths.ts";

/** Where a program stands: in a file of its own, or within a text of another one. */
export interface ProgramPlace {
  readonly source: Source;
  readonly within?: TextNode;
}

const placeIn = ({ source, within }: ProgramPlace, offset: number): Location =>
  source.at(within ? offsetWithin(source.text, within, offset) : offset);

export function checkSyntax({ report }: Judging, where: ProgramPlace, { syntax }: Program): void {
  if (!syntax) return;
  // In a program that parses, markers stand in one of its texts.
  const conflict = where.within ? undefined : conflictIn(where.source.text);
  if (conflict !== undefined) {
    report("windmill.structure.merge-conflict", unfinishedMerge, where.source.at(conflict));
    return;
  }
  const what = syntax.doubtful ? "the program seems to have" : "the program has";
  const fact = `${what} a syntax error${lineWithin(where, syntax.at)}: ${quote(syntax.message, 200)}`;
  const severity = syntax.doubtful ? "warning" : "error";
  report("windmill.scripts.syntax", fact, placeIn(where, syntax.at), { severity });
}

/** For an escaped text, of which only the start has a place in the file. */
function lineWithin({ within }: ProgramPlace, offset: number): string {
  if (within?.form !== "decoded") return "";
  return ` on line ${within.value.slice(0, offset).split("\n").length} of it`;
}

/**
 * @param from what imports it: `script f/team/a`
 * @param relative whether `./x` can be resolved: Windmill places a flow's own programs below the flow, whose folder is
 * not that of the file
 */
export function checkImports(
  { index, facts, report }: Judging,
  where: ProgramPlace,
  program: Program,
  from: string,
  relative = true,
): void {
  const isProgram = (path: string) => index.exists("program", path);
  for (const { text, candidates, at } of program.imports) {
    if (!relative && text.startsWith(".")) continue;
    for (const it of candidates.filter(isProgram)) {
      facts.edges.push({ from, to: `script ${it}`, kind: "import" });
    }
    const [module = "", ...members] = candidates;
    // What is taken out of a script may be anything; what is taken out of a folder must be a script or a folder.
    if (isProgram(module) || isProgram(`${module}/__init__`)) continue;
    if (module !== "" && !index.holdsScripts(module)) {
      report("windmill.references.import", `\`${quote(text)}\` names no script here`, placeIn(where, at), {
        about: candidates,
      });
      continue;
    }
    for (const it of members.filter((member) => !isProgram(member) && !index.holdsScripts(member))) {
      const fact = `\`${quote(text)}\` holds no script \`${quote(baseName(it))}\` here`;
      report("windmill.references.import", fact, placeIn(where, at), { about: [it, module] });
    }
  }
}
