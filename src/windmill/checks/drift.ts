/** wmill-lock.yaml, v1 and v2, against the hashes of the files. */
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, isNull, mapOf, textOf } from "../nodes.ts";
import type { Source } from "../source.ts";
import { lockFile } from "../workspace/paths.ts";
import type { Entry, Node } from "../yaml.ts";

const versions = ["v1", "v2"];

export async function checkDrift(judging: Judging): Promise<void> {
  const { index, report } = judging;
  if (!index.hasHashes) return;
  const source = judging.read(lockFile);
  const document = source && (await judging.tree(source));
  if (!source || !document || isNull(document)) return;
  const version = childOf(document, "version");
  if (!mapOf(document)) {
    report("windmill.drift.lock-file", "this must be a map with `version` and `locks`", source.at(document.at));
    return;
  }
  if (version && !isNull(version) && !versions.includes(textOf(version) ?? "")) {
    report("windmill.drift.lock-file", "`version` must be v1 or v2", source.at(version.at));
    return;
  }
  const stated = childOf(document, "locks");
  if (stated && !mapOf(stated) && !isNull(stated)) {
    // wmill goes on as if it were empty.
    const fact = "`locks` must be a map from paths to hashes";
    report("windmill.drift.lock-file", fact, source.at(stated.at), { severity: "warning" });
  }
  const locks = flatten(stated);
  // Nobody asked for hashes where there are none, and those over dependency files are not made here.
  if (locks.size === 0 || [...index.files].some((it) => it.startsWith("dependencies/"))) return;
  compare(judging, source, locks);
}

/** By v2's keys: `path`, `path+file`. In v1 the second part is a map of its own. */
export function flatten(locks: Node | undefined): ReadonlyMap<string, Entry> {
  const flat = new Map<string, Entry>();
  for (const entry of entriesOf(locks)) {
    const key = entry.key.replace(/^\.\//, "");
    if (entry.node.kind === "scalar") flat.set(key, entry);
    for (const inner of entriesOf(entry.node)) flat.set(`${key}+${inner.key.replace(/^\.\//, "")}`, inner);
  }
  return flat;
}

function compare({ index, facts, report, top }: Judging, source: Source, locks: ReadonlyMap<string, Entry>): void {
  const missing = new Set<string>();
  for (const [key, { hash, file }] of facts.hashes) {
    const entry = locks.get(key);
    const owner = key.split("+")[0] as string;
    if (entry) {
      if (textOf(entry.node) === hash) continue;
      const fact = `${file} was changed since its metadata was made: run \`wmill generate-metadata\``;
      report("windmill.drift.stale", fact, source.at(entry.at), { about: [file] });
    } else if (!missing.has(owner) && !locks.has(`${owner}+__script_hash`)) {
      missing.add(owner);
      report("windmill.drift.missing", `wmill-lock.yaml has no hash of ${key}`, top(file), { about: [lockFile] });
    }
  }
  for (const [key, entry] of locks) {
    const [owner = "", file] = key.split("+");
    if (facts.hashes.has(key) || key.endsWith("+__script_hash") || isThere(index, owner, file)) continue;
    const about = [owner, owner.replace(/(?:\.|__)(?:flow|app|raw_app)$/, "")];
    report("windmill.drift.foreign", `${key} is no longer there`, source.at(entry.at), { about });
  }
}

/** What is there but was not hashed, because `includes` leaves it out or it lacks a part, is not foreign. */
function isThere(index: Judging["index"], owner: string, file: string | undefined): boolean {
  if (index.exists("program", owner) || index.exists("script", owner)) return true;
  const members = index.folders.get(owner) ?? [];
  return members.some((it) => file === undefined || file.startsWith("__") || it.endsWith(`/${file}`));
}
