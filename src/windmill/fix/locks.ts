/** Which hashes of wmill-lock.yaml can be written anew, and what the file is then. */
import { flatten } from "../checks/drift.ts";
import type { Judged } from "../judge.ts";
import { childOf, textOf } from "../nodes.ts";
import { readProgram } from "../scripts/read.ts";
import { sourceOf } from "../source.ts";
import { programOf } from "../workspace/paths.ts";
import { lockFile } from "../workspace/read.ts";
import { type Entry, parseYaml } from "../yaml.ts";
import { gone, mendHashes } from "./hashes.ts";
import type { Change, Files } from "./repairs.ts";
import { needsNoLock } from "./settled.ts";

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly location?: { readonly line: number };
}

/**
 * A hash says that schema and lock are those of the program. So it is written only where it was right before its metadata
 * was mended, or where no lock can hold anything for the program.
 * @param changed hashes of the scripts whose metadata was mended
 */
export async function hashRepairs(
  judged: Judged,
  findings: readonly Found[],
  files: Files,
  changed: ReadonlyMap<string, string>,
): Promise<Change | undefined> {
  const { facts, index } = judged;
  const before = index.hasHashes ? await files.read(lockFile) : undefined;
  if (before === undefined) return undefined;
  const { node, faults } = await parseYaml(before.replace(/^\uFEFF/, ""));
  const locks = flatten(childOf(node, "locks"));
  if (faults.length > 0 || locks.size === 0 || textOf(childOf(node, "version")) !== "v2") return undefined;

  const source = sourceOf(lockFile, before.replace(/^\uFEFF/, ""));
  const found = (rule: string, entry: Entry) =>
    findings.some((it) => it.rule === rule && it.file === lockFile && it.location?.line === source.at(entry.at).line);
  const lacks = new Set(findings.flatMap((it) => (it.rule === "windmill.drift.missing" ? it.file : [])));
  const wanted = new Map<string, string>();
  const open = new Set<string>();
  // A folder's own hash comes after those of its members, and holds only if all of them do.
  const keys = [...facts.hashes.keys()].sort((a, b) => Number(isTop(a)) - Number(isTop(b)));
  for (const key of keys) {
    const { hash: old, file } = facts.hashes.get(key) as { readonly hash: string; readonly file: string };
    const hash = changed.get(key) ?? old;
    const entry = locks.get(key);
    const owner = key.split("+")[0] as string;
    const was = entry && textOf(entry.node);
    if (was === hash) continue;
    const asked = entry
      ? was === old || found("windmill.drift.stale", entry)
      : [...lacks].some((it) => it === file || it.startsWith(`${owner}/`));
    const right = was === old || (isTop(key) ? !open.has(owner) : await isSettled(judged, key, file, files));
    if (asked && right && !locks.has(`${key}+__script_hash`)) wanted.set(key, hash);
    else open.add(owner);
  }
  for (const [key, hash] of changed) {
    const program = index.scripts.get(key)?.programs[0];
    if (facts.hashes.has(key) || !program) continue;
    if (await isSettled(judged, key, program.file, files)) wanted.set(key, hash);
  }
  for (const [key, entry] of locks) if (found("windmill.drift.foreign", entry)) wanted.set(key, gone);
  const after = await mendHashes(before, wanted);
  return after === before ? undefined : { file: lockFile, before, after };
}

const isTop = (key: string): boolean => /\+__(?:flow|app|script)_hash$/.test(key);

async function isSettled({ index }: Judged, key: string, file: string, files: Files): Promise<boolean> {
  const named = programOf(file);
  const text = await files.read(file);
  if (!named || text === undefined) return false;
  const language = named.language === "typescript" ? index.config.typescript : named.language;
  const program = await readProgram({ text, language, script: key.split("+")[0] as string, entry: "main" });
  return needsNoLock(text, language, program);
}
