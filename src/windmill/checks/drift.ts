/** wmill-lock.yaml, v1 and v2, against the hashes of the files. */
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, isNull, mapOf, textOf } from "../nodes.ts";
import { plainLocks } from "../plain-locks.ts";
import type { Source } from "../source.ts";
import { lockFile } from "../workspace/paths.ts";
import type { Entry, Node } from "../yaml.ts";

const versions = ["v1", "v2"];

/** wmill-lock.yaml as it was judged. */
export interface JudgedHashes {
  readonly source: Source;
  readonly version: string | undefined;
  /** By v2's keys. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly drift: Drift;
}

/** @returns nothing where the workspace has no such file, it cannot be read, or it holds no hash */
export async function checkDrift(judging: Judging): Promise<JudgedHashes | undefined> {
  const { index, report } = judging;
  if (!index.hasHashes) return undefined;
  const source = judging.read(lockFile);
  const document = source && (plainLocks(source.text) ?? (await judging.tree(source)));
  if (!source || !document) return undefined;
  if (isNull(document)) {
    const fact = "this is empty, which `wmill generate-metadata` refuses";
    report("windmill.drift.lock-file", fact, source.at(0), { severity: "warning" });
    return undefined;
  }
  const version = childOf(document, "version");
  if (!mapOf(document)) {
    report("windmill.drift.lock-file", "this must be a map with `version` and `locks`", source.at(document.at));
    return undefined;
  }
  if (version && !isNull(version) && !versions.includes(textOf(version) ?? "")) {
    report("windmill.drift.lock-file", "`version` must be v1 or v2", source.at(version.at));
    return undefined;
  }
  const stated = childOf(document, "locks");
  if (stated && !mapOf(stated) && !isNull(stated)) {
    // wmill goes on as if it were empty.
    const fact = "`locks` must be a map from paths to hashes";
    report("windmill.drift.lock-file", fact, source.at(stated.at), { severity: "warning" });
  }
  const entries = flatten(stated);
  // Nobody asked for hashes where there are none.
  if (entries.size === 0) return undefined;
  const judged = { source, version: textOf(version), entries, drift: driftOf(judging, entries) };
  // Those over dependency files are not made here.
  if (![...index.files].some((it) => it.startsWith("dependencies/"))) reportDrift(judging, judged);
  return judged;
}

/** By v2's keys: `path`, `path+file`. In v1 the second part is a map of its own. */
function flatten(locks: Node | undefined): ReadonlyMap<string, Entry> {
  const flat = new Map<string, Entry>();
  for (const entry of entriesOf(locks).values()) {
    const key = entry.key.replace(/^\.\//, "");
    if (entry.node.kind === "scalar") flat.set(key, entry);
    for (const inner of entriesOf(entry.node).values()) flat.set(`${key}+${inner.key.replace(/^\.\//, "")}`, inner);
  }
  return flat;
}

/** Entries of one asset, in the order of the file. */
interface Drifted {
  readonly owner: string;
  readonly keys: readonly string[];
  /** Where they are told of, all at once. */
  readonly first: Entry;
}

interface Drift {
  readonly stale: readonly Drifted[];
  /** Hashes that were made from the same texts with LF ends. */
  readonly lineEnds: readonly (readonly [key: string, entry: Entry])[];
  /** Keys that lack, one an asset. */
  readonly missing: readonly string[];
  readonly foreign: readonly Drifted[];
}

/** What of the locks is not as the files are. A folder's own hash differs with those of its members, and is told alone only. */
function driftOf({ index, facts }: Judging, locks: ReadonlyMap<string, Entry>): Drift {
  const stale: (readonly [string, Entry])[] = [];
  const lineEnds: (readonly [string, Entry])[] = [];
  const missing = new Map<string, string>();
  for (const [key, { hash, lf }] of facts.hashes) {
    const entry = locks.get(key);
    const owner = ownerOf(key);
    if (entry) {
      const stated = textOf(entry.node);
      if (stated !== hash) (lf !== undefined && stated === lf ? lineEnds : stale).push([key, entry]);
    } else if (!missing.has(owner) && !locks.has(`${owner}+__script_hash`)) missing.set(owner, key);
  }
  const foreign = [...locks].filter(([key]) => {
    if (facts.hashes.has(key) || key.endsWith("+__script_hash")) return false;
    const owner = ownerOf(key);
    return !isThere(index, owner, key === owner ? undefined : key.slice(owner.length + 1));
  });
  return {
    stale: byOwner(stale).filter((it) => !(missing.has(it.owner) && it.keys.every(isTop))),
    lineEnds: lineEnds.sort(inFile),
    missing: [...missing.values()],
    foreign: byOwner(foreign),
  };
}

/** The asset that a key of wmill-lock.yaml is of. */
export const ownerOf = (key: string): string => key.split("+")[0] as string;

/** Whether it is the hash over an asset's other ones. */
export const isTop = (key: string): boolean => /\+__(?:flow|app|script)_hash$/.test(key);

const inFile = ([, a]: readonly [string, Entry], [, b]: readonly [string, Entry]): number => a.at - b.at;

function byOwner(entries: readonly (readonly [string, Entry])[]): readonly Drifted[] {
  const owners = new Map<string, { readonly owner: string; readonly keys: string[]; readonly first: Entry }>();
  for (const [key, entry] of [...entries].sort(inFile)) {
    const owner = ownerOf(key);
    const known = owners.get(owner);
    if (known) known.keys.push(key);
    else owners.set(owner, { owner, keys: [key], first: entry });
  }
  return [...owners.values()];
}

function reportDrift({ facts, index, report, top }: Judging, { source, drift }: JudgedHashes): void {
  const { stale, lineEnds, missing, foreign } = drift;
  const fileOf = (key: string) => facts.hashes.get(key)?.file ?? key;
  for (const { owner, keys, first } of stale) {
    const members = keys.filter((it) => !isTop(it)).map(fileOf);
    const changed =
      members.length > 1
        ? `${listed(members)} were changed`
        : members.length === 1
          ? `${members[0]} was changed`
          : `the programs in ${owner} were others`;
    const since = members.length > 0 ? "since its metadata was made" : "when its metadata was made";
    const fact = `${changed} ${since}: run \`wmill generate-metadata\``;
    const about = keys.map(fileOf);
    report("windmill.drift.stale", fact, source.at(first.at), { about, ...countOf(members) });
  }
  const [first] = lineEnds;
  if (first) {
    const keys = lineEnds.map(([key]) => key);
    const hashes = keys.length === 1 ? "hash" : "hashes";
    const fact = `only CRLF line ends make the ${hashes} of ${listed(keys)} differ: check the files out with LF ends`;
    report("windmill.drift.line-ends", fact, source.at(first[1].at), { about: keys.map(fileOf), ...countOf(keys) });
  }
  for (const key of missing) {
    report("windmill.drift.missing", `wmill-lock.yaml has no hash of ${key}`, top(fileOf(key)), { about: [lockFile] });
  }
  for (const { owner, keys, first } of foreign) {
    const about = [owner, owner.replace(/(?:\.|__)(?:flow|app|raw_app)$/, "")];
    const whole = `${owner} is no longer there: remove its ${keys.length} lines`;
    const parts = keys.length === 1 ? `${keys[0]} is no longer there` : `${listed(keys)} are no longer there`;
    const fact = keys.length === 1 || index.folders.has(owner) ? parts : whole;
    report("windmill.drift.foreign", fact, source.at(first.at), { about, ...countOf(keys) });
  }
}

const countOf = ({ length }: readonly string[]) => (length > 1 ? { count: length } : {});

/** The first three of them by name. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  if (names.length > shown.length) return `${shown.join(", ")} and ${names.length - shown.length} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown.join("");
}

/** What is there but was not hashed, because `includes` leaves it out or it lacks a part, is not foreign. */
function isThere(index: Judging["index"], owner: string, file: string | undefined): boolean {
  if (index.exists("program", owner) || index.exists("script", owner)) return true;
  const links = [...index.outside].filter((it) => it.startsWith(`${owner}/`));
  const members = [...(index.folders.get(owner) ?? []), ...links];
  return members.some((it) => file === undefined || file.startsWith("__") || it.endsWith(`/${file}`));
}
