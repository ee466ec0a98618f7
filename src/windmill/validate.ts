/** Judges the Windmill workspaces of a folder, offline. */
import { join } from "node:path";
import { type Finding, type Location, ruleFamily, type Severity } from "../findings.ts";
import { listTree, type Tree } from "../system/tree.ts";
import { checkAsset } from "./checks/assets.ts";
import { checkCalls, checkMainless, checkSubflowCalls } from "./checks/calls.ts";
import { checkConfig } from "./checks/config.ts";
import { checkDrift } from "./checks/drift.ts";
import { checkFolders, checkParts, checkStrayFlow } from "./checks/files.ts";
import { checkFlow } from "./checks/flow.ts";
import { checkFolderMeta } from "./checks/folders.ts";
import { checkScript } from "./checks/script.ts";
import { type ValidateDocument, validateDocument } from "./document.ts";
import { excuse, regrade } from "./excuses.ts";
import type { Facts } from "./facts.ts";
import { type Focus, filesOf, focusOn } from "./focus.ts";
import { type Judging, startJudging } from "./judging.ts";
import { type WindmillRule, windmillRules } from "./rules/index.ts";
import { expectPrograms } from "./scripts/read.ts";
import { topOf } from "./source.ts";
import { type Config, configOf, noConfig } from "./workspace/config.ts";
import { findWorkspaces } from "./workspace/find.ts";
import { indexOf, type WorkspaceIndex, type YamlAsset } from "./workspace/read.ts";

export interface ValidateOptions {
  /** By rule; `off` leaves its findings out. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** Judge only these; all of the workspace is read all the same. */
  readonly only?: "scripts" | "flows";
  /** Files that changed, relative to the folder, deleted ones included: only what concerns them is found. */
  readonly changed?: readonly string[];
  readonly traceId: string;
  /** Whether git has the folder's files committed as they are; absent where nobody knows. */
  readonly uncommitted?: boolean;
}

/** One workspace as it was judged. */
export interface Judged {
  /** Relative to the folder: empty, or a path that ends with a slash. */
  readonly root: string;
  readonly index: WorkspaceIndex;
  readonly facts: Facts;
}

export interface Validation {
  readonly document: ValidateDocument;
  readonly findings: readonly Finding[];
  readonly workspaces: readonly Judged[];
}

const finding = ruleFamily(windmillRules);
const say = (rule: WindmillRule, message: string, location?: Location): Finding =>
  finding(rule, message, location ? { location } : {});

/** What the CLI never enters. */
const isSkipped = (name: string): boolean => name === "node_modules" || (name.startsWith(".") && name.length > 1);

/** @param folder absolute; it must exist. Places in findings are relative to it. */
export async function validateWorkspace(folder: string, options: ValidateOptions): Promise<Validation> {
  const started = performance.now();
  const tree = listTree(folder, isSkipped);
  const found = findWorkspaces(tree.files);
  if (found.kind !== "none") expectPrograms(tree.files);
  const raw: Finding[] = [];
  const workspaces: Judged[] = [];
  if (found.kind === "none") {
    raw.push(say("windmill.structure.no-workspace", `there is no workspace here: looked for ${found.lookedFor}`));
  } else {
    for (const root of found.roots) {
      const judged = await judge(folder, root, tree, raw, options.changed);
      workspaces.push(judged);
      if (found.kind === "guessed") {
        const fact = `${root === "" ? "the folder" : root} has no wmill.yaml and was taken for a workspace by its files`;
        raw.push(say("windmill.structure.guessed", fact));
      }
      if (judged.index.scripts.size + judged.index.assets.length === 0) {
        const place = judged.index.config.found ? topOf(`${root}wmill.yaml`) : undefined;
        const fact =
          "the workspace holds no scripts, flows or other assets below f/ and u/, or `includes` leaves them out";
        raw.push(say("windmill.structure.no-workspace", fact, place));
      }
    }
  }
  const excuses = new Map(workspaces.flatMap((it) => [...it.facts.excuses]));
  const graded = regrade(
    excuse(raw, excuses, (...it) => say(...it)),
    options.severities ?? new Map(),
  );
  const findings = inOrder(graded.filter((it) => isWanted(it, options.only)));
  const document = validateDocument(workspaces, findings, {
    traceId: options.traceId,
    uncommitted: options.uncommitted ?? false,
    durationMs: Math.round(performance.now() - started),
  });
  return { document, findings: document.findings, workspaces };
}

async function judge(
  folder: string,
  root: string,
  tree: Tree,
  findings: Finding[],
  changed: readonly string[] | undefined,
): Promise<Judged> {
  const files = tree.files.flatMap((it) => (it.startsWith(root) ? [it.slice(root.length)] : []));
  const place = join(folder, root);
  const own: Finding[] = [];
  const config = readConfig(startJudging(place, root, indexOf(files, noConfig), own), files);
  const judging = startJudging(place, root, indexOf(files, config), own);
  const focus =
    changed && focusOn(new Set(changed.flatMap((it) => (it.startsWith(root) ? [it.slice(root.length)] : []))), root);
  reportTree(judging, root, tree);
  checkFolders(judging);
  checkFolderMeta(judging);
  await (focus ? judgeFocused(judging, focus) : judgeAll(judging));
  checkCalls(judging);
  checkSubflowCalls(judging);
  checkMainless(judging);
  checkDrift(judging);
  findings.push(...(focus ? own.filter(focus.concerns) : own));
  return { root, index: judging.index, facts: judging.facts };
}

async function judgeAll(judging: Judging): Promise<void> {
  const { assets, scripts } = judging.index;
  // Grammars are compiled meanwhile.
  for (const asset of assets) if (asset.part.kind !== "flow") await checkAny(judging, asset);
  for (const script of scripts.values()) {
    checkParts(judging, script);
    await checkScript(judging, script);
  }
  for (const asset of assets) {
    if (asset.part.kind !== "flow") continue;
    await checkAny(judging, asset);
    checkCalls(judging);
  }
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
  else if (asset.part.kind === "stray-flow") checkStrayFlow(judging, asset);
  else checkAsset(judging, asset);
}

function readConfig(judging: Judging, files: readonly string[]): Config {
  if (!files.includes("wmill.yaml")) return noConfig;
  const source = judging.read("wmill.yaml");
  const document = source && judging.tree(source);
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

const isWanted = ({ rule, location }: Finding, only: ValidateOptions["only"]): boolean => {
  if (only === undefined || location === undefined) return true;
  const inFlow = /(\.flow|__flow)\//.test(location.file) || rule.startsWith("windmill.flows.");
  return only === "flows" ? inFlow : !inFlow;
};

/** By file, line and column; what has no place comes last. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => {
    if (!a.location || !b.location) return Number(!a.location) - Number(!b.location);
    const { file, line, column } = a.location;
    return (
      compare(file, b.location.file) || line - b.location.line || column - b.location.column || compare(a.rule, b.rule)
    );
  });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
