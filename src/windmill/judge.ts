/** Judges one workspace: all of it, or what a change concerns. */
import type { Finding } from "../findings.ts";
import type { Tree } from "../system/tree.ts";
import { checkAsset } from "./checks/assets.ts";
import { checkCalls, checkMainless, checkSubflowCalls } from "./checks/calls.ts";
import { checkConfig } from "./checks/config.ts";
import { checkDrift } from "./checks/drift.ts";
import { checkFolders, checkParts, checkStrayFlow } from "./checks/files.ts";
import { checkFlow } from "./checks/flow.ts";
import { checkFolderMeta } from "./checks/folders.ts";
import { checkScript } from "./checks/script.ts";
import type { Facts } from "./facts.ts";
import { type Focus, filesOf, focusOn } from "./focus.ts";
import { type Judging, type Place, startJudging } from "./judging.ts";
import { type Config, configOf, noConfig } from "./workspace/config.ts";
import { indexOf, type WorkspaceIndex, type YamlAsset } from "./workspace/read.ts";

/** One workspace as it was judged. */
export interface Judged {
  /** Relative to the folder: empty, or a path that ends with a slash. */
  readonly root: string;
  readonly index: WorkspaceIndex;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

/**
 * @param tree of the folder that the workspace is in
 * @param changed files that differ, relative to that folder: only what concerns them is found
 */
export async function judgeWorkspace(place: Place, tree: Tree, changed?: readonly string[]): Promise<Judged> {
  const { prefix } = place;
  const own = (paths: readonly string[]) =>
    paths.flatMap((it) => (it.startsWith(prefix) ? it.slice(prefix.length) : []));
  const files = own(tree.files);
  const findings: Finding[] = [];
  const first = startJudging(place, indexOf([], noConfig), findings);
  const config = await readConfig(first, files);
  const judging = startJudging(place, indexOf(files, config), findings);
  for (const [file, excuses] of first.facts.excuses) judging.facts.excuses.set(file, excuses);
  const focus = changed && focusOn(new Set(own(changed)), prefix);
  reportTree(judging, prefix, tree);
  checkFolders(judging);
  checkFolderMeta(judging);
  await (focus ? judgeFocused(judging, focus) : judgeAll(judging));
  checkCalls(judging);
  checkSubflowCalls(judging);
  checkMainless(judging);
  await checkDrift(judging);
  const { index, facts } = judging;
  return { root: prefix, index, facts, findings: focus ? findings.filter(focus.concerns) : findings };
}

async function judgeAll(judging: Judging): Promise<void> {
  const { assets, scripts } = judging.index;
  await abreast(
    assets.filter((it) => it.part.kind !== "flow"),
    (it) => checkAny(judging, it),
  );
  await abreast(scripts.values(), async (it) => {
    checkParts(judging, it);
    await checkScript(judging, it);
  });
  await abreast(
    assets.filter((it) => it.part.kind === "flow"),
    async (it) => {
      await checkAny(judging, it);
      checkCalls(judging);
    },
  );
}

/** How many assets are under way at once: enough for the thread that reads programs, few enough that what they hold dies young. */
const ABREAST = 4;

async function abreast<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: ABREAST }, worker));
}

/** Only what changed, what names it, and of what these run the signatures. */
async function judgeFocused(judging: Judging, focus: Focus): Promise<void> {
  const concerned = (files: readonly string[], main: string | undefined) =>
    focus.holds(files) || (main !== undefined && focus.names(judging.peek(main)));
  const judged = new Set<string>();
  for (const asset of judging.index.assets) if (concerned([asset.file], asset.file)) await checkAny(judging, asset);
  for (const script of judging.index.scripts.values()) {
    if (!concerned(filesOf(script), script.programs[0]?.file)) continue;
    judged.add(script.path);
    checkParts(judging, script);
    await checkScript(judging, script);
  }
  for (const { target } of judging.facts.calls) {
    const path =
      typeof target === "string" && target.startsWith("script ") ? target.slice("script ".length) : undefined;
    const script = path === undefined || judged.has(path) ? undefined : judging.index.scripts.get(path);
    if (script) await checkScript(judging, script);
    if (path !== undefined) judged.add(path);
  }
}

async function checkAny(judging: Judging, asset: YamlAsset): Promise<void> {
  if (asset.part.kind === "flow") await checkFlow(judging, asset);
  else if (asset.part.kind === "stray-flow") await checkStrayFlow(judging, asset);
  else await checkAsset(judging, asset);
}

async function readConfig(judging: Judging, files: readonly string[]): Promise<Config> {
  if (!files.includes("wmill.yaml")) return noConfig;
  const source = judging.read("wmill.yaml");
  const document = source && (await judging.tree(source));
  if (!source || !document) return { ...noConfig, found: true };
  checkConfig(judging, source, document);
  return configOf(document);
}

/** Links and folders that were not entered, where wmill would look for assets. */
function reportTree({ report, top }: Judging, root: string, tree: Tree): void {
  const own = (path: string) => path.startsWith(root) && /^[ufg](\/|$)/.test(path.slice(root.length));
  for (const link of tree.links.filter(own)) {
    report("windmill.structure.link", "this link was not followed", top(link.slice(root.length)));
  }
  for (const { path, code } of tree.unreadable.filter((it) => own(it.path))) {
    report("windmill.structure.unreadable", `this folder cannot be listed (${code})`, top(path.slice(root.length)));
  }
}
