/** Judges the Windmill workspaces of a folder, offline. */
import { join } from "node:path";
import { type Finding, type Location, ruleFamily, type Severity } from "../findings.ts";
import { listTree } from "../system/tree.ts";
import { type ValidateDocument, validateDocument } from "./document.ts";
import { excuse, regrade } from "./excuses.ts";
import { type Judged, judgeWorkspace } from "./judge.ts";
import { type WindmillRule, windmillRules } from "./rules/index.ts";
import { openProgramReader } from "./scripts/reader.ts";
import type { ServerAnswer } from "./server/ask.ts";
import { topOf } from "./source.ts";
import { findWorkspaces } from "./workspace/find.ts";

export interface ValidateOptions {
  /** By rule; `off` leaves its findings out. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** Judge only these; all of the workspace is read all the same. */
  readonly only?: "scripts" | "flows";
  /** Files that changed, relative to the folder, deleted ones included: only what concerns them is found. */
  readonly changed?: readonly string[];
  readonly traceId: string;
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

/** @param folder absolute; it must exist. Places in findings are relative to it. */
export async function validateWorkspace(folder: string, options: ValidateOptions): Promise<Validation> {
  const started = performance.now();
  const tree = listTree(folder, isSkipped);
  const found = findWorkspaces(tree.files);
  const raw: Finding[] = [];
  const workspaces: Judged[] = [];
  if (found.kind === "none") {
    const fact = `there is no workspace here: looked for ${found.lookedFor}. ${toFail}`;
    raw.push(say("windmill.structure.no-workspace", fact));
  } else {
    const programs = openProgramReader(options.changed ?? tree.files);
    for (const root of found.roots) {
      const place = { folder: join(folder, root), prefix: root, programs };
      const judged = await judgeWorkspace(place, tree, options.changed);
      workspaces.push(judged);
      raw.push(...judged.findings);
      if (found.kind === "guessed") {
        const fact = `${root === "" ? "the folder" : root} has no wmill.yaml and was taken for a workspace by its files`;
        raw.push(say("windmill.structure.guessed", fact));
      }
      if (judged.index.scripts.size + judged.index.assets.length === 0) {
        const top = judged.index.config.found ? topOf(`${root}wmill.yaml`) : undefined;
        const fact = `the workspace holds no scripts, flows or other assets below f/ and u/, or \`includes\` leaves them out. ${toFail}`;
        raw.push(say("windmill.structure.no-workspace", fact, top));
      }
    }
    programs.close();
  }
  const server = options.server ?? { not: "no token was given" };
  const said = "ask" in server && workspaces.length > 0 ? await server.ask(workspaces) : undefined;
  raw.push(...(said?.findings ?? []));
  const excuses = new Map(workspaces.flatMap((it) => [...it.facts.excuses]));
  const graded = regrade(
    excuse(raw, excuses, (...it) => say(...it)),
    options.severities ?? new Map(),
  );
  const findings = inOrder(graded.filter((it) => isWanted(it, options.only)));
  const document = validateDocument(workspaces, findings, {
    traceId: options.traceId,
    uncommitted: (await options.uncommitted) ?? false,
    durationMs: Math.round(performance.now() - started),
    server: said ?? { not: "not" in server ? server.not : "there is no workspace to ask about" },
  });
  return { document, findings: document.findings, workspaces };
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
      compare(file, b.location.file) ||
      line - b.location.line ||
      column - b.location.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message)
    );
  });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
