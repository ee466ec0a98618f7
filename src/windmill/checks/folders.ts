/** Folders of the workspace: `f/<name>` with what says who may use it. */
import { quote } from "../../quote.ts";
import type { Judging } from "../judging.ts";
import { baseName } from "../workspace/paths.ts";

/** Once a folder, at the first of its files. */
export function checkFolderMeta({ index, top, report }: Judging): void {
  if (!index.config.pushes("folder")) return;
  const seen = new Set<string>();
  const first = (file: string) => {
    const folder = /^f\/[^/]+(?=\/)/.exec(file)?.[0];
    if (folder === undefined || seen.has(folder)) return;
    seen.add(folder);
    if (index.exists("folder", folder)) return;
    const fact = `${folder}/folder.meta.yaml is missing: write the lines ${linesOf(baseName(folder))}, and who is to own it`;
    report("windmill.references.folder-meta", fact, top(file), { about: [folder] });
  };
  for (const script of index.scripts.values()) first(script.programs[0]?.file ?? script.metadata[0] ?? "");
  for (const asset of index.assets) if (asset.part.kind !== "stray-flow") first(asset.file);
}

/**
 * What `wmill folder new` 1.819 writes. It is not written by `--fix`: a push takes its owners and permissions away from a
 * folder that the server has already.
 */
const linesOf = (name: string): string =>
  ['summary: ""', `display_name: ${quote(JSON.stringify(name))}`, "owners: []", "extra_perms: {}"]
    .map((it) => `\`${it}\``)
    .join(", ");
