/** What can be mended from the files of a workspace alone, as new texts of its files. */
import { join } from "node:path";
import type { Finding } from "../../findings.ts";
import { readBytes } from "../../system/files.ts";
import { differencesOf } from "../checks/signature.ts";
import { scriptHash } from "../hashes.ts";
import type { Judged } from "../judge.ts";
import { childOf, textOf } from "../nodes.ts";
import { readProgram } from "../scripts/read.ts";
import type { Program } from "../scripts/signature.ts";
import type { ScriptFiles } from "../workspace/read.ts";
import { parseYaml } from "../yaml.ts";
import { hashRepairs } from "./locks.ts";
import { mendSchema, newMetadata } from "./schema.ts";

/** A file and its new text; `before` is absent where there was none. Relative to the folder that is judged. */
export interface Change {
  readonly file: string;
  readonly before?: string;
  readonly after: string;
}

/** A workspace's files as they are on the disk, the byte order mark included. */
export interface Files {
  /** Undefined where it cannot be read. */
  read(file: string): Promise<string | undefined>;
}

/** Bytes; nothing that is mended here is larger. */
const MAX_FILE = 4 << 20;

/**
 * Mends what the findings name: what a person excused or turned off stays as it is.
 * @param folder absolute; the workspaces' roots and the findings' places count from there
 */
export async function repairsOf(
  folder: string,
  workspaces: readonly Judged[],
  findings: readonly Finding[],
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const judged of workspaces) {
    const files: Files = { read: (file) => readRaw(join(folder, judged.root, file)) };
    const own = findings.flatMap((it) =>
      it.location?.file.startsWith(judged.root) ? { ...it, file: it.location.file.slice(judged.root.length) } : [],
    );
    const mended: Change[] = [];
    for (const script of concerned(judged, own)) {
      const change = await mendScript(judged, script, files);
      if (change) mended.push(change);
    }
    const hashes = await hashRepairs(judged, own, files, await hashesAfter(judged, mended, files));
    for (const it of hashes ? [...mended, hashes] : mended) changes.push({ ...it, file: judged.root + it.file });
  }
  return changes;
}

async function readRaw(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path, MAX_FILE);
  return bytes.ok ? Buffer.from(bytes.value).toString("utf8") : undefined;
}

const marked = /^\uFEFF/;

/** Scripts of one program whose metadata is missing or does not fit. */
function concerned({ index }: Judged, findings: readonly { readonly rule: string; readonly file: string }[]) {
  const wanted = new Set(
    findings.flatMap(({ rule, file }) => (/\.(no-metadata|scripts\.signature)$/.test(rule) ? file : [])),
  );
  return [...index.scripts.values()].filter(({ programs, metadata, modules }) => {
    const [program] = programs;
    if (!program || programs.length > 1 || metadata.length > 1 || modules.length > 0) return false;
    return wanted.has(program.file) || (metadata[0] !== undefined && wanted.has(metadata[0]));
  });
}

async function mendScript(judged: Judged, script: ScriptFiles, files: Files): Promise<Change | undefined> {
  const [metadata] = script.metadata;
  if (metadata === undefined) {
    const program = await programOf(judged, script, "main", files);
    const after = program && (await newMetadata(program));
    return after === undefined ? undefined : { file: `${script.path}.script.yaml`, after };
  }
  const before = metadata.endsWith(".yaml") ? await files.read(metadata) : undefined;
  if (before === undefined) return undefined;
  const { node, faults } = await parseYaml(before.replace(marked, ""));
  if (faults.length > 0) return undefined;
  const entry = textOf(childOf(node, "kind")) === "preprocessor" ? "preprocessor" : "main";
  const program = await programOf(judged, script, entry, files);
  if (!program || program.syntax) return undefined;
  const after = await mendSchema(before, differencesOf(node, program, languageOf(judged, script)));
  return after === before ? undefined : { file: metadata, before, after };
}

const languageOf = ({ index }: Judged, { programs: [program] }: ScriptFiles): string =>
  program?.language === "typescript" ? index.config.typescript : (program?.language ?? "");

/** What declares its parameters only in part, as SQL may, has none that are known. */
async function programOf(
  judged: Judged,
  script: ScriptFiles,
  entry: string,
  files: Files,
): Promise<Program | undefined> {
  const [program] = script.programs;
  const text = program && (await files.read(program.file));
  const language = languageOf(judged, script);
  if (text === undefined || (script.metadata.length === 0 && language.endsWith("sql"))) return undefined;
  return readProgram({ text: text.replace(marked, ""), language, script: script.path, entry });
}

/** By key of wmill-lock.yaml, of the scripts whose metadata was changed. */
async function hashesAfter(
  { index }: Judged,
  changes: readonly Change[],
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const { file, after } of changes) {
    const script = [...index.scripts.values()].find((it) => `${it.path}.script.yaml` === file);
    const program = script?.programs[0] && (await files.read(script.programs[0].file));
    if (script && program !== undefined) {
      hashes.set(script.path, scriptHash(program.replace(marked, ""), after.replace(marked, "")));
    }
  }
  return hashes;
}
