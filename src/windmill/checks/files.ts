/** What is wrong with which files there are: nothing of them is read for it, except where a name alone is no proof. */
import type { Judging } from "../judging.ts";
import { childOf, listOf } from "../nodes.ts";
import type { Source } from "../source.ts";
import { firstThere } from "../workspace/inline.ts";
import { baseName, type FolderSuffix, isDotted, isPushedPlace, programNames, programOf } from "../workspace/paths.ts";
import type { ScriptFiles, YamlAsset } from "../workspace/read.ts";
import { parseYaml } from "../yaml.ts";

/** Files that are assets of their own anywhere else. */
const isAsset = /(?:\.(?:schedule|resource|variable|script)|_trigger)\.ya?ml$/;

export function checkFolders({ index, top, report }: Judging): void {
  const { nonDottedPaths } = index.config;
  for (const [folder, files] of index.folders) {
    const suffix = /(\.flow|\.app|\.raw_app|__flow|__app|__raw_app)$/.exec(folder)?.[1] as FolderSuffix;
    const kind = suffix.replace(/^(\.|__)/, "");
    const [first = folder] = files;
    if (!isPushedPlace(first) || !files.some(index.config.includes)) continue;
    const main = files.find((it) => it === `${folder}/${kind}.yaml` || it === `${folder}/${kind}.json`);
    if (nonDottedPaths !== undefined && nonDottedPaths === isDotted(suffix)) {
      const right = nonDottedPaths ? `__${kind}` : `.${kind}`;
      const state = nonDottedPaths ? "sets" : "does not set";
      const fact = `${baseName(folder)} ends in ${suffix}, but wmill.yaml ${state} nonDottedPaths: name it with ${right}`;
      report("windmill.structure.folder-suffix", fact, top(main ?? first));
    }
    for (const it of files.filter((file) => kind !== "raw_app" && isAsset.test(file))) {
      const fact = `${baseName(it)} stands inside of ${baseName(folder)}, of which wmill takes it for a part`;
      report("windmill.structure.swallowed", fact, top(it));
    }
    if (main === undefined) report("windmill.structure.no-main-file", `${folder} holds no ${kind}.yaml`, top(first));
  }
}

/** A flow.yaml in a folder that makes it none. */
export async function checkStrayFlow(judging: Judging, { file }: YamlAsset): Promise<void> {
  const [name = ""] = baseName(file).split(/\.?flow\.[a-z]+$/);
  // By another name it may be a copy that nobody means to deploy, and elsewhere anything.
  const isCertain = isPushedPlace(file) && name === "";
  const source = judging.read(file);
  const read = async (it: Source) => (isCertain ? judging.tree(it) : (await parseYaml(it.text)).node);
  const node = source?.text.includes("modules") ? await read(source) : undefined;
  if (!source || !node || listOf(childOf(node, "value", "modules")).length === 0) return;
  const suffix = judging.index.config.nonDottedPaths ? "__flow" : ".flow";
  const folder = name || (file.split("/").slice(-2, -1)[0] ?? "name");
  const fact = `this flow is in no folder named *${suffix}, so that it is never deployed: move it to ${folder}${suffix}/flow.yaml`;
  const severity = isCertain ? "error" : "warning";
  judging.report("windmill.structure.stray-flow", fact, source.at(0), { severity });
}

/** The link out of the folder that a script's program or metadata is, which wmill follows. */
const linkedPart = ({ outside }: Judging["index"], path: string): string | undefined =>
  outside.size === 0
    ? undefined
    : firstThere(outside, [`${path}.script.yaml`, `${path}.script.json`, ...programNames(path)]);

/** Whether program and metadata of a script are there and one of each. */
export function checkParts({ facts, index, top, report }: Judging, script: ScriptFiles): void {
  const [metadata = script.locks[0]] = script.metadata;
  const [program, second] = script.programs;
  const isPushed = script.metadata.some(index.config.includes);
  const linked = linkedPart(index, script.path);
  if (linked !== undefined) facts.linked.set(`script ${script.path}`, linked);
  if (!program && metadata !== undefined && linked === undefined && !index.exists("program", script.path)) {
    const near = firstThere(index.files, programNames(script.path));
    const fact = near
      ? `wmill does not read this for ${baseName(near)}, but ${baseName(programOf(near)?.stem ?? "")}.script.yaml`
      : `no program stands beside ${baseName(metadata)}: ${baseName(script.path)} with an ending such as .ts or .py`;
    const severity = near ? "warning" : "error";
    report("windmill.structure.orphan-metadata", fact, top(metadata), { severity });
  }
  if (program && second) {
    const names = script.programs.map((it) => baseName(it.file)).join(" and ");
    const severity = isPushed ? "error" : "warning";
    report("windmill.structure.two-programs", `${names} are programs of one path`, top(metadata ?? second.file), {
      severity,
    });
  }
  if (program?.language === "sql") {
    const severity = isPushed ? "error" : "warning";
    report("windmill.structure.language", ".sql names no dialect", top(program.file), { severity });
  }
  if (program && script.metadata.length === 0 && linked === undefined) {
    const fact = `${baseName(script.path)}.script.yaml is missing beside ${baseName(program.file)}`;
    report("windmill.structure.no-metadata", fact, top(program.file));
  }
}
