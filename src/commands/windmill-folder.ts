/** The folder of a Windmill command. */
import { resolve } from "node:path";
import { Refusal } from "../faults.ts";
import type { Finding } from "../findings.ts";
import { folderOrLink, realPath } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import type { CommandContext } from "./command.ts";

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

const refused = (rule: "file.missing", message: string): Refusal => new Refusal([fileFinding(rule, message)]);

/** Findings of a folder with places that count from the working directory, as annotations and excerpts want them. */
export const fromWorkingDirectory = (findings: readonly Finding[], folder: string): readonly Finding[] => {
  const prefix = folder.replace(/^\.\/?|\/+$/g, "");
  if (prefix === "") return findings;
  return findings.map((it) =>
    it.location ? { ...it, location: { ...it.location, file: `${prefix}/${it.location.file}` } } : it,
  );
};
