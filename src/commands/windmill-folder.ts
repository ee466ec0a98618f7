/** The folder of a Windmill command, and what its process is tuned to. */
import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Refusal } from "../faults.ts";
import type { Finding } from "../findings.ts";
import { exists, folderOrLink, realPath } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import type { CommandContext } from "./command.ts";

/** Programs; to parse as many takes longer than to optimise the parsers first. */
const MANY = 1000;

/**
 * With few programs V8 leaves the parsers as they are: to optimise them takes longer than to parse. The flag is the
 * whole process's: only a command may set it, never the library.
 */
export function tuneParsers(programs: number): void {
  if (programs < MANY) setFlagsFromString("--wasm-tiering-budget=2000000000");
}

/**
 * The folder's absolute path, links resolved.
 * @throws {Refusal} when it does not exist or is no folder.
 */
export function openFolder(given: string, context: CommandContext): string {
  const path = realPath(resolve(context.cwd, given));
  if (path === undefined)
    throw refused("file.missing", `${given} does not exist; the path counts from the working directory`);
  const found = folderOrLink(path);
  if (!found) throw refused("file.missing", `${given} is no folder; name the folder that holds the workspace`);
  return path;
}

/** What git says of the folder, loaded only where there is a repository: git takes longer than ten scripts. */
export async function gitOf(folder: string): Promise<typeof import("../system/git-changes.ts") | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (exists(join(at, ".git"))) return import("../system/git-changes.ts");
    if (at === dirname(at)) return undefined;
  }
}

const refused = (rule: "file.missing", message: string): Refusal => new Refusal([fileFinding(rule, message)]);

/** Findings of a folder with places that count from the working directory, as annotations and excerpts want them. */
export const fromWorkingDirectory = (findings: readonly Finding[], folder: string): readonly Finding[] =>
  findings.map((it) =>
    it.location ? { ...it, location: { ...it.location, file: join(folder, it.location.file) } } : it,
  );
