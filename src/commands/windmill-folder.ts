/** The folder of a Windmill command, and what its process is tuned to. */
import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Refusal } from "../faults.ts";
import type { Finding } from "../findings.ts";
import { exists, folderOrLink, realPath } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import type { CommandContext } from "./command.ts";

/**
 * Most workspaces are parsed in less time than V8 takes to optimise the parsers. The flag is the whole process's: only a
 * command may set it, never the library.
 */
export const startParsersQuickly = (): void => setFlagsFromString("--wasm-tiering-budget=2000000000");

/**
 * The folder's absolute path, links resolved.
 * @throws {Refusal} when it does not exist or is no folder.
 */
export async function openFolder(given: string, context: CommandContext): Promise<string> {
  const path = await realPath(resolve(context.cwd, given));
  if (path === undefined)
    throw refused("file.missing", `${given} does not exist; the path counts from the working directory`);
  const found = await folderOrLink(path);
  if (!found) throw refused("file.missing", `${given} is no folder; name the folder that holds the workspace`);
  return path;
}

/** What git says of the folder, loaded only where there is a repository: git takes longer than ten scripts. */
export async function gitOf(folder: string): Promise<typeof import("../system/git-changes.ts") | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, ".git"))) return import("../system/git-changes.ts");
    if (at === dirname(at)) return undefined;
  }
}

const refused = (rule: "file.missing", message: string): Refusal => new Refusal([fileFinding(rule, message)]);

/** Findings of a folder with places that count from the working directory, as annotations and excerpts want them. */
export const fromWorkingDirectory = (findings: readonly Finding[], folder: string): readonly Finding[] =>
  findings.map((it) =>
    it.location ? { ...it, location: { ...it.location, file: join(folder, it.location.file) } } : it,
  );
