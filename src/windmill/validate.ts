/** Judges the Windmill workspaces of a folder, offline. */
import { join } from "node:path";
import { type Finding, type Location, ruleFamily, type Severity } from "../findings.ts";
import { listTree } from "../system/tree.ts";
import { type ValidateDocument, validateDocument } from "./document.ts";
import { excuse, regrade } from "./excuses.ts";
import { type Judged, judgeWorkspace } from "./judge.ts";
import { isAsked, ownersOf } from "./owners.ts";
import { type WindmillRule, windmillRules } from "./rules/index.ts";
import { expectPrograms, programsOf } from "./scripts/read.ts";
import type { ServerAnswer } from "./server/ask.ts";
import { topOf } from "./source.ts";
import { findWorkspaces, lookedFor, rootOf } from "./workspace/find.ts";
import { configFile, lockFile } from "./workspace/paths.ts";

export interface ValidateOptions {
  /** By rule; `off` leaves its findings out. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** Judge only these; all of the workspace is read all the same. */
  readonly only?: "scripts" | "flows";
  /**
   * Files that changed, relative to the folder, deleted ones included: only what concerns them is found. The tree is
   * listed while they are waited for.
   */
  readonly changed?: readonly string[] | Promise<readonly string[]>;
  readonly traceId: string;
  /** Told how many programs there are, before the first parser is loaded. */
  readonly beforeParsing?: (programs: number) => void;
  /** Whether there are changes that git has not committed; nothing where nobody knows. */
  readonly uncommitted?: Promise<boolean | undefined>;
  /** Asks the server, or says why it is not asked. Default: no token was given. */
  readonly server?:
    | { readonly ask: (workspaces: readonly Judged[]) => Promise<ServerAnswer> }
    | { readonly not: string };
}

export interface Validation {
  readonly document: ValidateDocument;
  readonly findings: readonly Finding[];
  readonly workspaces: readonly Judged[];
}

const finding = ruleFamily(windmillRules);
const say = (rule: WindmillRule, message: string, location?: Location): Finding =>
  finding(rule, message, location ? { location } : {});

/** For whoever would take the pass of an empty folder for a judgement. */
const toFail = "To make CI fail over it: --rules 'windmill.structure.no-workspace: error'";

/** What the CLI never enters. */
const isSkipped = (name: string): boolean => name === "node_modules" || (name.startsWith(".") && name.length > 1);

/** A server's workspace is one: the folder's own goes before those further down. */
function askedOf(workspaces: readonly Judged[]): readonly Judged[] {
  const own = workspaces.filter((it) => it.root === "");
  return own.length > 0 ? own : workspaces;
}

/** @param folder absolute; it must exist. Places in findings are relative to it. */
export async function validateWorkspace(folder: string, options: ValidateOptions): Promise<Validation> {
  // `performance` would be loaded for this alone.
  const started = process.hrtime.bigint();
  const tree = listTree(folder, isSkipped, (name) => name === configFile || name === lockFile);
  const roots = findWorkspaces(tree);
  const allChanged = filesOf(await options.changed, tree.files);
  const raw: Finding[] = [];
  const workspaces: Judged[] = [];
  if (roots.size === 0) {
    const fact = `there is no workspace here: looked for ${lookedFor}. ${toFail}`;
    raw.push(say("windmill.structure.no-workspace", fact));
    for (const { path, code } of tree.unreadable) {
      const fact = `${path === "" ? "the folder" : "this folder"} cannot be listed (${code})`;
      raw.push(say("windmill.structure.unreadable", fact, path === "" ? undefined : topOf(path)));
    }
  } else {
    const programs = programsOf(allChanged ?? tree.files);
    options.beforeParsing?.(programs.length);
    expectPrograms(programs);
    for (const [root, { stated, tree: own }] of roots) {
      const place = { folder: join(folder, root), prefix: root };
      const changed = allChanged?.filter((it) => rootOf(it, roots) === root);
      const judged = await judgeWorkspace(place, own, changed);
      workspaces.push(judged);
      // Too many for the arguments of one call, of a file that is wrong line by line.
      for (const it of judged.findings) raw.push(it);
      if (!stated) {
        const fact = `${root === "" ? "the folder" : root} has no wmill.yaml and was taken for a workspace by its files`;
        raw.push(say("windmill.structure.guessed", fact));
      }
      if (judged.index.scripts.size + judged.index.assets.length === 0) {
        const top = judged.index.config.found ? topOf(root + configFile) : undefined;
        const fact = `the workspace holds no scripts, flows or other assets below f/ and u/, or \`includes\` leaves them out. ${toFail}`;
        raw.push(say("windmill.structure.no-workspace", fact, top));
      }
    }
  }
  const server = options.server ?? { not: "no token was given" };
  const asked = askedOf(workspaces);
  const said = "ask" in server && asked.length > 0 ? await server.ask(asked) : undefined;
  raw.push(...(said?.findings ?? []));
  for (const { root } of said ? workspaces.filter((it) => !asked.includes(it)) : []) {
    const fact = `the server was not asked about ${root}, but about the folder's own workspace: name ${root} as the folder to ask about it`;
    raw.push(say("windmill.sync.not-run", fact));
  }
  const excuses = new Map(workspaces.flatMap((it) => [...it.facts.excuses]));
  const left = excuse(raw, excuses, (...it) => say(...it)).filter(concernOf(workspaces));
  const graded = regrade(left, options.severities ?? new Map());
  const ownerOf = ownersOf(workspaces);
  const findings = inOrder(graded.filter((it) => isAsked(it, options.only, ownerOf)));
  const document = validateDocument(workspaces, findings, {
    traceId: options.traceId,
    uncommitted: (await options.uncommitted) ?? false,
    durationMs: Math.round(Number(process.hrtime.bigint() - started) / 1e6),
    only: options.only,
    ownerOf,
    server: said ?? { not: "not" in server ? server.not : "there is no workspace to ask about" },
  });
  return { document, findings: document.findings, workspaces };
}

/** Of a folder that is a repository of its own git names nothing but the folder: all that is in it may have changed. */
function filesOf(changed: readonly string[] | undefined, files: readonly string[]): readonly string[] | undefined {
  if (changed === undefined) return undefined;
  const there = new Set(files);
  const others = new Set(changed.filter((it) => !there.has(it)).map((it) => it.replace(/\/$/, "")));
  const isInside = (file: string): boolean => {
    for (let at = file.indexOf("/"); at > 0; at = file.indexOf("/", at + 1)) {
      if (others.has(file.slice(0, at))) return true;
    }
    return false;
  };
  return others.size === 0 ? changed : [...changed, ...files.filter(isInside)];
}

/** Whether a finding is about what changed: of those of the workspaces' files and of their excuses only such are told. */
function concernOf(workspaces: readonly Judged[]): (finding: Finding) => boolean {
  const own = new Set(workspaces.flatMap((it) => it.findings));
  const roots = new Map(workspaces.map((it) => [it.root, it]));
  return (it) => {
    const root = it.location && rootOf(it.location.file, roots);
    if (root === undefined || !(own.has(it) || it.rule.startsWith("windmill.excuse."))) return true;
    return roots.get(root)?.concerns(it) ?? true;
  };
}

/** By file, line and column; what has no place comes last. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => {
    if (!a.location || !b.location) return Number(!a.location) - Number(!b.location);
    const { file, line, column } = a.location;
    return (
      compare(file, b.location.file) ||
      line - b.location.line ||
      column - b.location.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message)
    );
  });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
