/** Folders of the workspace: `f/<name>` with what says who may use it. */
import type { Judging } from "../judging.ts";

/** Once a folder, at the first of its files. */
export function checkFolderMeta({ index, top, report }: Judging): void {
  if (!index.config.pushes("folder")) return;
  const seen = new Set<string>();
  const first = (file: string) => {
    const folder = /^f\/[^/]+(?=\/)/.exec(file)?.[0];
    if (folder === undefined || seen.has(folder)) return;
    seen.add(folder);
    if (index.exists("folder", folder)) return;
    report("windmill.references.folder-meta", `${folder}/folder.meta.yaml is missing`, top(file), { about: [folder] });
  };
  for (const script of index.scripts.values()) first(script.programs[0]?.file ?? script.metadata[0] ?? "");
  for (const asset of index.assets) if (asset.part.kind !== "stray-flow") first(asset.file);
}
