/** Judges one workspace: all of it, or what a change concerns. */
import type { Finding } from "../findings.ts";
import type { Tree } from "../system/tree.ts";
import { checkAsset } from "./checks/assets.ts";
import { checkCalls, checkMainless, checkSubflowCalls } from "./checks/calls.ts";
import { checkConfig } from "./checks/config.ts";
import { checkDrift, type JudgedHashes } from "./checks/drift.ts";
import { checkFolders, checkParts, checkStrayFlow } from "./checks/files.ts";
import { checkFlow } from "./checks/flow.ts";
import { checkFolderMeta } from "./checks/folders.ts";
import { checkRecursion } from "./checks/recursion.ts";
import { checkScript } from "./checks/script.ts";
import type { Facts } from "./facts.ts";
import { type Focus, focusOn } from "./focus.ts";
import { type Judging, type Place, startJudging } from "./judging.ts";
import { type Config, configOf, noConfig } from "./workspace/config.ts";
import { configFile, folderName, lockFile, programOf } from "./workspace/paths.ts";
import { indexOf, type ScriptFiles, type WorkspaceIndex, type YamlAsset } from "./workspace/read.ts";

/** One workspace as it was judged. */
export interface Judged {
  /** Relative to the folder: empty, or a path that ends with a slash. */
  readonly root: string;
  readonly index: WorkspaceIndex;
  readonly facts: Facts;
  /** Absent where wmill-lock.yaml holds none. */
  readonly hashes?: JudgedHashes;
  /** All that was found, of the change or not: a comment may excuse any of them. */
  readonly findings: readonly Finding[];
  /** Whether a finding in a file of this workspace is about the change; where all is judged, each of them is. */
  readonly concerns: (finding: Finding) => boolean;
  /** Why a script or flow was not judged in full; nothing for those that were. */
  readonly unjudged: (kind: "script" | "flow", path: string) => string | undefined;
}

/**
 * @param tree what of the folder is the workspace's
 * @param changed files that differ, relative to that folder: only what concerns them is found
 */
export async function judgeWorkspace(place: Place, tree: Tree, changed?: readonly string[]): Promise<Judged> {
  const { prefix } = place;
  const own = (paths: readonly string[]) =>
    paths.flatMap((it) => (it.startsWith(prefix) ? it.slice(prefix.length) : []));
  const files = own(tree.files);
  const findings: Finding[] = [];
  const first = startJudging(place, indexOf({ files: [], outside: [] }, noConfig), findings);
  const config = await readConfig(first, files);
  const judging = startJudging(place, indexOf({ files, outside: own(tree.outside) }, config), findings);
  for (const [file, excuses] of first.facts.excuses) judging.facts.excuses.set(file, excuses);
  const focus = changed && focusOn(new Set(own(changed)), judging.index);
  reportTree(judging, prefix, tree);
  checkFolders(judging);
  checkFolderMeta(judging);
  await (focus && !focus.needsAll ? judgeFocused(judging, focus) : judgeAll(judging));
  checkCalls(judging);
  checkSubflowCalls(judging);
  checkMainless(judging);
  checkRecursion(judging);
  const hashes = await checkDrift(judging);
  const { index, facts } = judging;
  const concerns = (it: Finding) =>
    !focus ||
    it.location === undefined ||
    focus.concerns(it.location.file.slice(prefix.length), facts.about.get(it) ?? []);
  const unjudged = unjudgedOf(judging, focus);
  return { root: prefix, index, facts, ...(hashes && { hashes }), findings, unjudged, concerns };
}

/** What is read only since a change names it is judged only in that. */
function unjudgedOf({ facts }: Judging, focus: Focus | undefined): Judged["unjudged"] {
  return (kind, path) => {
    if (focus && !focus.holds(path)) return "no change concerns it";
    const linked = facts.linked.get(`${kind} ${path}`);
    if (linked !== undefined) return `${linked} is a link out of the folder`;
    return kind === "flow" || facts.read.has(path) ? undefined : (facts.unread.get(path) ?? "it was not read");
  };
}

async function judgeAll(judging: Judging): Promise<void> {
  const { assets, scripts } = judging.index;
  for (const it of assets) if (it.part.kind !== "flow") await checkAny(judging, it);
  for (const it of scripts.values()) {
    checkParts(judging, it);
    await checkScript(judging, it);
  }
  for (const it of assets) {
    if (it.part.kind !== "flow") continue;
    await checkAny(judging, it);
    checkCalls(judging);
  }
}

/** Only what changed, what names it, and of what these run the signatures. */
async function judgeFocused(judging: Judging, focus: Focus): Promise<void> {
  const { assets, scripts, folders } = judging.index;
  const concerned = (path: string, files: readonly string[]) =>
    focus.holds(path) || files.some((it) => focus.names(it, judging.peek));
  const judged = new Set<string>();
  const judge = async (script: ScriptFiles): Promise<void> => {
    if (judged.has(script.path)) return;
    judged.add(script.path);
    checkParts(judging, script);
    await checkScript(judging, script);
  };
  for (const asset of assets) {
    // Also the YAML of a raw app's backend names what is run.
    const members = (folders.get(folderName(asset.file)) ?? []).filter((it) => programOf(it) || it.endsWith(".yaml"));
    if (!concerned(asset.path, [...new Set([asset.file, ...members])])) continue;
    judged.add(`${asset.part.kind} ${asset.path}`);
    await checkAny(judging, asset);
  }
  for (const script of scripts.values()) {
    if (concerned(script.path, [...script.programs.map((it) => it.file), ...script.metadata])) await judge(script);
  }
  const run = new Set(judging.facts.edges.flatMap((it) => (focus.holds(it.from.replace(/^\S+ /, "")) ? it.to : [])));
  for (const script of scripts.values()) if (run.has(`script ${script.path}`)) await judge(script);
  for (const asset of assets) {
    const name = `flow ${asset.path}`;
    if (asset.part.kind === "flow" && run.has(name) && !judged.has(name)) await checkAny(judging, asset);
  }
}

async function checkAny(judging: Judging, asset: YamlAsset): Promise<void> {
  if (asset.part.kind === "flow") await checkFlow(judging, asset);
  else if (asset.part.kind === "stray-flow") await checkStrayFlow(judging, asset);
  else await checkAsset(judging, asset);
}

async function readConfig(judging: Judging, files: readonly string[]): Promise<Config> {
  if (!files.includes(configFile)) return noConfig;
  const source = judging.read(configFile);
  const document = source && (await judging.tree(source));
  if (!source || !document) return { ...noConfig, found: true };
  checkConfig(judging, source, document);
  return configOf(document);
}

/** Links, folders and other things that were not entered, where wmill would look for assets or for its own files. */
function reportTree({ report, top }: Judging, root: string, tree: Tree): void {
  const own = (path: string) => {
    const inside = path.slice(root.length);
    return path.startsWith(root) && (/^[ufg](\/|$)/.test(inside) || inside === configFile || inside === lockFile);
  };
  for (const link of tree.links.filter(own)) {
    report("windmill.structure.link", "this link was not followed", top(link.slice(root.length)));
  }
  for (const link of tree.outside.filter(own)) {
    const fact = "this link was not followed, since it leads out of the folder: wmill follows it";
    report("windmill.structure.link", fact, top(link.slice(root.length)));
  }
  for (const odd of tree.odd.filter(own)) {
    report("windmill.structure.unreadable", "this is no regular file", top(odd.slice(root.length)));
  }
  for (const { path, code } of tree.unreadable.filter((it) => own(it.path))) {
    report("windmill.structure.unreadable", `this folder cannot be listed (${code})`, top(path.slice(root.length)));
  }
}
