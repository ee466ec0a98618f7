/** The programs that stand in the folder of a flow or an app. */
import { type FileHash, fileHash, folderHash, memberHash } from "../hashes.ts";
import type { Judging } from "../judging.ts";
import type { Source } from "../source.ts";
import { programOf } from "../workspace/paths.ts";

/** By file; what cannot be read was reported, and is undefined. */
export type Members = ReadonlyMap<string, Source | undefined>;

/** @param below of the folder, where the programs stand: empty, or a path that ends with a slash */
export function readMembers(judging: Judging, folder: string, below = ""): Members {
  const place = `${folder}/${below}`;
  const files = (judging.index.folders.get(folder) ?? []).filter(
    (it) => it.startsWith(place) && !it.slice(place.length).includes("/") && programOf(it),
  );
  return new Map(files.map((it) => [it, judging.read(it)]));
}

/** A file that an asset names: one of its members, or one that stands elsewhere. */
export const sourceIn = (judging: Judging, members: Members, file: string): Source | undefined =>
  members.has(file) ? members.get(file) : judging.read(file);

/** The CLI hashes the programs beside flow.yaml or app.yaml, not that file itself. */
export function hashMembers(
  { index, facts }: Judging,
  { folder, main, top }: { readonly folder: string; readonly main: string; readonly top: "flow" | "app" },
  members: Members,
): void {
  if (!index.hasHashes) return;
  const hashes = new Map<string, FileHash>();
  for (const [file, source] of members) {
    if (!source) continue;
    const name = file.slice(file.lastIndexOf("/") + 1);
    const hash = fileHash(memberHash, source.text);
    hashes.set(name, hash);
    facts.hashes.set(`${folder}+${name}`, { ...hash, file });
  }
  // Over all of them, or it is another.
  const isWhole = hashes.size === members.size && ![...index.outside].some((it) => it.startsWith(`${folder}/`));
  if (isWhole) facts.hashes.set(`${folder}+__${top}_hash`, { ...folderHash(hashes), file: main });
}
