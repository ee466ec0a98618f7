/** Apps: the programs that stand in them, and the scripts and flows that they run. */
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, nodesBelow, textNode, textOf } from "../nodes.ts";
import { readProgram } from "../scripts/read.ts";
import type { Source } from "../source.ts";
import { firstThere, inlineFiles, notThere } from "../workspace/inline.ts";
import { folderName, programOf } from "../workspace/paths.ts";
import type { YamlAsset } from "../workspace/read.ts";
import type { Node } from "../yaml.ts";
import { hashMembers, type Members, readMembers, sourceIn } from "./members.ts";
import { checkTarget, checkValues } from "./paths.ts";
import { checkImports, checkSyntax, type ProgramPlace } from "./program.ts";

interface App {
  /** `app f/team/orders`, `raw_app f/team/orders`. */
  readonly name: string;
  readonly path: string;
  /** With a slash at its end. */
  readonly folder: string;
  readonly source: Source;
  readonly members: Members;
}

/** Of an app the files beside app.yaml are its programs, of a raw app those in its backend folder, named or not. */
export function readApp(judging: Judging, { file, part }: YamlAsset): Members {
  const folder = folderName(file);
  const members = readMembers(judging, folder, part.kind === "raw_app" ? "backend/" : "");
  hashMembers(judging, { folder, main: file, top: "app" }, members);
  return members;
}

export async function checkApp(
  judging: Judging,
  { path, file, part }: YamlAsset,
  { source, document, members }: { readonly source: Source; readonly document: Node; readonly members: Members },
): Promise<void> {
  const app: App = { name: `${part.kind} ${path}`, path, folder: `${folderName(file)}/`, source, members };
  for (const node of nodesBelow(document)) {
    if (node.kind === "scalar") continue;
    checkFiles(judging, app, node);
    checkRunnable(judging, app, source, node, "runType");
  }
  // Data may have a content and a language as well, and what no component runs any more is kept beside what runs.
  for (const node of nodesBelow(document, "unusedInlineScripts")) {
    const program = childOf(node, "inlineScript");
    if (program) await checkProgram(judging, app, program);
  }
  if (part.kind === "raw_app") await checkBackend(judging, app);
  checkValues(judging, source, document, app.name);
}

/** The CLI deploys an empty program where the file is not there. */
function checkFiles({ index, report }: Judging, { folder, source }: App, node: Node): void {
  for (const { key, node: child } of entriesOf(node).values()) {
    const text = textNode(child);
    const named = text && inlineFiles(text.value, folder);
    if (!text || !named || firstThere(index.files, named)) continue;
    const rule = key === "lock" ? "windmill.structure.lock-missing" : "windmill.structure.inline-missing";
    const fact = `the file ${notThere(index, named).fact}`;
    report(rule, fact, source.at(text.at), { severity: "warning", about: named });
  }
}

/** Of a raw app each program is one that runs, and each YAML file may name a script or flow that does. */
async function checkBackend(judging: Judging, app: App): Promise<void> {
  const { members, folder } = app;
  for (const [member, source] of members) {
    const language = programOf(member)?.language;
    if (source && language) await judgeProgram(judging, app, { source }, source.text, language);
  }
  const place = `${folder}backend/`;
  for (const file of judging.index.folders.get(folder.slice(0, -1)) ?? []) {
    if (!file.startsWith(place) || !file.endsWith(".yaml") || file.includes("/", place.length)) continue;
    const source = judging.read(file);
    const document = source && (await judging.tree(source));
    if (document) checkRunnable(judging, app, source, document, "type");
  }
}

/** @param key of the kind of what is run by its path; in an app.yaml the CLI leaves `type` out */
function checkRunnable(judging: Judging, { name }: App, source: Source, node: Node, key: "type" | "runType"): void {
  const kind = textOf(childOf(node, key));
  const path = textNode(childOf(node, "path"));
  if (!path || (kind !== "script" && kind !== "flow")) return;
  const target = { kind, path: path.value, place: source.at(path.at) } as const;
  checkTarget(judging, "windmill.references.app-target", target, name);
}

async function checkProgram(judging: Judging, app: App, node: Node): Promise<void> {
  const content = textNode(childOf(node, "content"));
  const language = textOf(childOf(node, "language"));
  if (!content || language === undefined) return;
  const named = inlineFiles(content.value, app.folder);
  if (!named) {
    await judgeProgram(judging, app, { source: app.source, within: content }, content.value, language);
    return;
  }
  const file = firstThere(judging.index.files, named);
  const source = file === undefined ? undefined : sourceIn(judging, app.members, file);
  if (source) await judgeProgram(judging, app, { source }, source.text, language);
}

async function judgeProgram(
  judging: Judging,
  { name, path }: App,
  where: ProgramPlace,
  text: string,
  language: string,
): Promise<void> {
  const program = await readProgram({ text, language, script: path, entry: "main" });
  checkSyntax(judging, where, program);
  checkImports(judging, where, program, name, false);
}
