/** What can be mended from the files of a workspace alone, as new texts of its files. */
import { join } from "node:path";
import type { Finding } from "../../findings.ts";
import { readBytes } from "../../system/files.ts";
import { type Difference, differencesOf } from "../checks/signature.ts";
import type { Judged } from "../judge.ts";
import { childOf, textOf } from "../nodes.ts";
import { readProgram } from "../scripts/read.ts";
import type { Program } from "../scripts/signature.ts";
import type { ScriptFiles } from "../workspace/read.ts";
import { type Node, parseYaml } from "../yaml.ts";
import { hashRepairs } from "./locks.ts";
import { isPlain, isPlainProperty } from "./plain.ts";
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
 * Mends what the findings name, where it is certain what wmill itself would write: what a person excused or turned off
 * stays as it is, and so does what only `wmill generate-metadata` knows.
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
    const mended = new Map<string, Change>();
    for (const script of concerned(judged, own)) {
      const change = await mendScript(judged, script, files);
      if (change) mended.set(script.path, change);
    }
    const texts = new Map([...mended.values()].map((it) => [it.file, it.after]));
    const later: Files = { read: async (file) => texts.get(file) ?? files.read(file) };
    const hashes = await hashRepairs(judged, own, later, new Set(mended.keys()));
    for (const it of [...mended.values(), ...(hashes ? [hashes] : [])]) {
      changes.push({ ...it, file: judged.root + it.file });
    }
  }
  return changes;
}

async function readRaw(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path, MAX_FILE);
  return bytes.ok ? Buffer.from(bytes.value).toString("utf8") : undefined;
}

const mark = /^\uFEFF/;

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
  const program = await readScript(judged, script, files);
  if (!program) return undefined;
  const [file] = script.metadata;
  if (file === undefined) {
    const after = await newMetadata(program);
    return after === undefined ? undefined : { file: `${script.path}.script.yaml`, after };
  }
  // wmill takes the parameters of `main` for the schema, whatever the kind.
  const before = file.endsWith(".yaml") ? await files.read(file) : undefined;
  const document = before === undefined ? undefined : await documentOf(before);
  if (before === undefined || !document || textOf(childOf(document, "kind")) === "preprocessor") return undefined;
  const differences = differencesOf(document, program, languageOf(judged, script));
  if (differences.length === 0 || !differences.every((it) => isKnown(it, document))) return undefined;
  const mended = await mendSchema(before.replace(mark, ""), differences);
  const after = mended === undefined ? undefined : await documentOf(mended);
  if (mended === undefined || !after) return undefined;
  if (differencesOf(after, program, languageOf(judged, script)).length > 0) return undefined;
  return { file, before, after: (mark.exec(before)?.[0] ?? "") + mended };
}

/** Whether it is certain what wmill would write instead. */
function isKnown(it: Difference, document: Node): boolean {
  switch (it.kind) {
    case "lacking":
      return isPlain(it.parameter);
    case "type":
      return isPlain(it.parameter) && isPlainProperty(childOf(document, "schema", "properties", it.parameter.name));
    case "required":
      return false;
    case "unknown":
      return true;
  }
}

async function documentOf(text: string): Promise<Node | undefined> {
  const { node, faults } = await parseYaml(text.replace(mark, ""));
  return faults.length > 0 ? undefined : node;
}

const languageOf = ({ index }: Judged, { programs: [program] }: ScriptFiles): string =>
  program?.language === "typescript" ? index.config.typescript : (program?.language ?? "");

/** Nothing for one that cannot be read. */
async function readScript(judged: Judged, script: ScriptFiles, files: Files): Promise<Program | undefined> {
  const [program] = script.programs;
  const text = program && (await files.read(program.file));
  if (text === undefined) return undefined;
  const language = languageOf(judged, script);
  const read = await readProgram({ text: text.replace(mark, ""), language, script: script.path, entry: "main" });
  return read.syntax ? undefined : read;
}
