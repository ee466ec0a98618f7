/** `fire-flow windmill-info`: tells what is in the Windmill workspaces of a folder. */
import { resolve } from "node:path";
import { count } from "../count.ts";
import type { OptionsOf } from "../options.ts";
import { writeFileAtomic } from "../system/files.ts";
import { describe, infoOf } from "../windmill/info.ts";
import { windmillRules } from "../windmill/rules/index.ts";
import { shownLines } from "../windmill/shown.ts";
import { validateWorkspace } from "../windmill/validate.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { newTraceId } from "./run-folder.ts";
import { fromWorkingDirectory, openFolder, tuneParsers } from "./windmill-folder.ts";

export async function run(options: OptionsOf<"windmill-info">, context: CommandContext): Promise<CommandOutcome> {
  const folder = openFolder(options.folder, context);
  const traceId = newTraceId(context.now());
  const { workspaces, findings } = await validateWorkspace(folder, { traceId, beforeParsing: tuneParsers });
  const infos = workspaces.map(infoOf);
  if (options.svg !== undefined) {
    const { svgOf } = await import("../windmill/draw/svg.ts");
    const named = infos.map(({ root, graph }) => ({ name: root === "." ? options.folder : root, graph }));
    await writeFileAtomic(resolve(context.cwd, options.svg), svgOf(named));
  }
  // What is wrong with the workspace is not asked here; what keeps it from being seen is.
  const unseen = findings.filter((it) => /\.(no-workspace|unreadable|yaml|encoding)$/.test(it.rule));
  const placed = fromWorkingDirectory(unseen, options.folder);
  return {
    result: "passed",
    document: { workspaces: infos },
    output: options.mermaid ? infos.map((it) => it.mermaid).join("\n") : infos.map(describe).join("\n"),
    findings: placed,
    quotes: shownLines(placed),
    mends: windmillRules,
    summary: `${options.folder}: ${count(infos.length, "workspace")}.`,
  };
}
