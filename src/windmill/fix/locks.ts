/** Which hashes of wmill-lock.yaml can be written anew, and what the file is then. */
import { isTop, ownerOf } from "../checks/drift.ts";
import { type FileHash, fileHash, scriptHash } from "../hashes.ts";
import type { Judged } from "../judge.ts";
import { textOf } from "../nodes.ts";
import { lockFile } from "../workspace/paths.ts";
import type { Entry } from "../yaml.ts";
import { isCertainMember, isCertainScript } from "./certain.ts";
import { gone, mendHashes } from "./hashes.ts";
import type { Change, Files } from "./repairs.ts";

/** A finding, its file relative to the workspace. */
interface Placed {
  readonly rule: string;
  readonly file: string;
  readonly location?: { readonly line: number };
}

/**
 * A hash says that schema and lock are what wmill would make of the program. So it is written only where it was right
 * before its schema was mended, or where it is certain what wmill would make.
 * @param files as they are once metadata is mended
 * @param mended paths of the scripts whose metadata was mended or made
 */
export async function hashRepairs(
  judged: Judged,
  findings: readonly Placed[],
  files: Files,
  mended: ReadonlySet<string>,
): Promise<Change | undefined> {
  const { facts, hashes } = judged;
  if (hashes?.version !== "v2") return undefined;
  const { source, entries, drift } = hashes;

  const said = (rule: string, { first }: { readonly first: Entry }) =>
    findings.some((it) => it.rule === rule && it.file === lockFile && it.location?.line === source.at(first.at).line);
  const stale = new Set(drift.stale.filter((it) => said("windmill.drift.stale", it)).flatMap((it) => it.keys));
  const lacks = new Set(findings.flatMap((it) => (it.rule === "windmill.drift.missing" ? it.file : [])));
  const wanted = new Map<string, string>();
  const open = new Set<string>();
  // A folder's own hash comes after those of its members, and holds only if all of them do.
  const keys = [...new Set([...facts.hashes.keys(), ...mended])].sort((a, b) => Number(isTop(a)) - Number(isTop(b)));
  for (const key of keys) {
    const owner = ownerOf(key);
    const known = facts.hashes.get(key);
    const now = mended.has(key) ? await hashNow(judged, key, files) : known;
    const entry = entries.get(key);
    const was = entry && textOf(entry.node);
    if (now === undefined || was === now.hash) continue;
    const wasRight = was !== undefined && was === known?.hash;
    // One over CRLF ends may be that of this checkout alone.
    const isOfAll = now.lf === undefined || wasRight;
    const withMember = isTop(key) && [...wanted.keys()].some((it) => it.startsWith(`${owner}+`));
    const asked = entry
      ? wasRight || withMember || stale.has(key)
      : !known || [...lacks].some((it) => it === known.file || it.startsWith(`${owner}/`));
    const isRight = async () => {
      if (isTop(key)) return !open.has(owner);
      const main = ["flow", "app"].flatMap((it) => facts.hashes.get(`${owner}+__${it}_hash`)?.file ?? [])[0];
      if (key === owner) return isCertainScript(judged, key, files);
      return known !== undefined && main !== undefined && isCertainMember(judged, known.file, main, files);
    };
    if (asked && isOfAll && !entries.has(`${key}+__script_hash`) && (wasRight || (await isRight())))
      wanted.set(key, now.hash);
    else open.add(owner);
  }
  for (const it of drift.foreign) {
    if (said("windmill.drift.foreign", it)) for (const key of it.keys) wanted.set(key, gone);
  }
  const before = wanted.size === 0 ? undefined : await files.read(lockFile);
  if (before === undefined) return undefined;
  const after = await mendHashes(before, wanted);
  return after === before ? undefined : { file: lockFile, before, after };
}

/** Of a script with the metadata that it has now. */
async function hashNow({ index }: Judged, path: string, files: Files): Promise<FileHash | undefined> {
  const program = index.scripts.get(path)?.programs[0];
  const text = program && (await files.read(program.file));
  const metadata = await files.read(`${path}.script.yaml`);
  if (text === undefined || metadata === undefined) return undefined;
  return fileHash(scriptHash, text.replace(/^\uFEFF/, ""), metadata.replace(/^\uFEFF/, ""));
}
