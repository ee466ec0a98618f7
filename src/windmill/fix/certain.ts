/** Whether it is certain, without wmill and its server, that the metadata of a program is what they would make of it. */
import type { Judged } from "../judge.ts";
import { childOf, nodesBelow, textOf, textsOf } from "../nodes.ts";
import { readProgram } from "../scripts/read.ts";
import { firstThere, inlineFiles } from "../workspace/inline.ts";
import { folderName, programOf } from "../workspace/paths.ts";
import { type Node, parseYaml } from "../yaml.ts";
import { isSchemaOf } from "./plain.ts";
import type { Files } from "./repairs.ts";
import { holdsNothing, needsNoLock } from "./settled.ts";

const mark = /^\uFEFF/;

/** Of a script, by its path: schema and lock. */
export async function isCertainScript(judged: Judged, path: string, files: Files): Promise<boolean> {
  const script = judged.index.scripts.get(path);
  const [program] = script?.programs ?? [];
  const text = program && (await files.read(program.file));
  const metadata = await files.read(script?.metadata[0] ?? `${path}.script.yaml`);
  if (!program || text === undefined || metadata === undefined) return false;
  // Of a program with both functions wmill says so in its metadata.
  if (/\bpreprocessor\b/.test(text) || /^kind:\s*['"]?preprocessor/m.test(metadata)) return false;
  const { node, faults } = await parseYaml(metadata.replace(mark, ""));
  const language = languageOf(judged, program.language);
  const read = await readProgram({ text: text.replace(mark, ""), language, script: path, entry: "main" });
  return (
    faults.length === 0 &&
    isSchemaOf(node, read) &&
    needsNoLock(text, language, read) &&
    holdsNothing((await lockOf(judged, node, "", files)) ?? "x", language)
  );
}

/** Of a program beside a flow.yaml or app.yaml: the lock of each step that runs it. */
export async function isCertainMember(judged: Judged, file: string, main: string, files: Files): Promise<boolean> {
  const named = programOf(file);
  const text = await files.read(file);
  const document = await files.read(main);
  if (!named || text === undefined || document === undefined) return false;
  const { node, faults } = await parseYaml(document.replace(mark, ""));
  const folder = `${folderName(main)}/`;
  const runs = [...nodesBelow(node)].filter((it) => {
    const content = textOf(childOf(it, "content"));
    return content !== undefined && inlineFiles(content, folder)?.includes(file) === true;
  });
  const language = languageOf(judged, named.language);
  const program = await readProgram({ text: text.replace(mark, ""), language, script: file, entry: "main" });
  if (faults.length > 0 || runs.length === 0 || !needsNoLock(text, language, program)) return false;
  const locks = await Promise.all(runs.map((it) => lockOf(judged, it, folder, files)));
  return locks.every((it) => it !== undefined && holdsNothing(it, language));
}

const languageOf = ({ index }: Judged, language: string): string =>
  language === "typescript" ? index.config.typescript : language;

/** What the lock of a map holds, wherever it stands; nothing where its file is not there. */
async function lockOf({ index }: Judged, map: Node, folder: string, files: Files): Promise<string | undefined> {
  const lock = childOf(map, "lock");
  const stated = lock?.kind === "list" ? textsOf(lock).join("\n") : (textOf(lock) ?? "");
  const named = inlineFiles(stated, folder);
  const file = named && firstThere(index.files, named);
  return named ? file && files.read(file) : stated;
}
