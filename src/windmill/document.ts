/** The JSON document of `windmill-validate`: the original tool's shape plus findings. See contracts/wmill-validate.yaml. */
import type { Finding } from "../findings.ts";
import type { Judged } from "./judge.ts";
import { isFlow, type Owner } from "./owners.ts";
import type { ServerAnswer } from "./server/ask.ts";

/** What was judged and has no error, what has one, and what the errors are. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly errors: readonly string[];
}

export interface AssetTally extends Tally {
  /** Neither: not asked for, not concerned by the change, of a language that is not read here, or a link in part. */
  readonly not_judged: number;
}

/** Scripts or flows that were not judged, for one reason. */
export interface Unjudged {
  readonly kind: "script" | "flow";
  readonly why: string;
  readonly count: number;
  /** The first ten of them. */
  readonly paths: readonly string[];
}

export interface ValidateDocument {
  readonly success: boolean;
  readonly results: { readonly scripts: AssetTally; readonly flows: AssetTally; readonly sync: Tally };
  readonly duration_ms: number;
  readonly has_uncommitted_changes: boolean;
  readonly trace_id: string;
  /** What `not_judged` counts; absent where that is nothing. */
  readonly not_judged?: readonly Unjudged[];
  readonly findings: readonly Finding[];
}

interface Run {
  readonly traceId: string;
  readonly uncommitted: boolean;
  readonly durationMs: number;
  /** What was asked for; by default everything. */
  readonly only: "scripts" | "flows" | undefined;
  readonly ownerOf: (file: string) => Owner | undefined;
  /** What the server said, or why it was not asked. */
  readonly server: ServerAnswer | { readonly not: string };
}

const notRun = (why: string): Finding => ({
  rule: "windmill.sync.not-run",
  severity: "notice",
  message: `the server was not asked: ${why}`,
});

export function validateDocument(
  workspaces: readonly Judged[],
  findings: readonly Finding[],
  run: Run,
): ValidateDocument {
  const errors = findings.filter((it) => it.severity === "error");
  const scripts = tally(workspaces, errors, "script", run);
  const flows = tally(workspaces, errors, "flow", run);
  const unjudged = [...scripts.unjudged, ...flows.unjudged];
  return {
    success: errors.length === 0,
    results: { scripts: scripts.tally, flows: flows.tally, sync: syncTally(run.server) },
    duration_ms: run.durationMs,
    has_uncommitted_changes: run.uncommitted,
    trace_id: run.traceId,
    ...(unjudged.length > 0 && { not_judged: unjudged }),
    findings: "not" in run.server ? [...findings, notRun(run.server.not)] : findings,
  };
}

/** Of the questions that the server was asked. */
function syncTally(server: Run["server"]): Tally {
  if ("not" in server) return { passed: 0, failed: 0, errors: [] };
  const errors = server.findings.filter((it) => it.severity === "error");
  return { passed: server.passed, failed: server.failed, errors: errors.map(lineOf) };
}

const lineOf = ({ location, message }: Pick<Finding, "location" | "message">): string =>
  location ? `${location.file}:${location.line}: ${message}` : message;

function tally(
  workspaces: readonly Judged[],
  errors: readonly Finding[],
  kind: "script" | "flow",
  { only, ownerOf }: Pick<Run, "only" | "ownerOf">,
): { readonly tally: AssetTally; readonly unjudged: readonly Unjudged[] } {
  const assets = assetsOf(workspaces, kind);
  if (only !== undefined && only !== `${kind}s`) {
    const unjudged = byReason(
      kind,
      assets.map((it) => ({ ...it, why: `${only}-only was asked for` })),
    );
    return { tally: { passed: 0, failed: 0, errors: [], not_judged: assets.length }, unjudged };
  }
  const told = errors.filter(({ location }) => {
    const owner = location && ownerOf(location.file)?.kind;
    return kind === "flow" ? isFlow(owner) : owner === "script";
  });
  const failed = new Set(told.map(({ location }) => location && ownerOf(location.file)?.asset));
  const well = assets.filter((it) => !failed.has(it.asset));
  const left = well.flatMap(({ asset, why }) => (why === undefined ? [] : { asset, why }));
  const passed = well.length - left.length;
  return {
    tally: { passed, failed: failed.size, errors: told.map(lineOf), not_judged: left.length },
    unjudged: byReason(kind, left),
  };
}

function byReason(
  kind: "script" | "flow",
  left: readonly { readonly asset: string; readonly why: string }[],
): readonly Unjudged[] {
  const reasons = new Map<string, string[]>();
  for (const { asset, why } of left) {
    const own = reasons.get(why);
    if (own) own.push(asset);
    else reasons.set(why, [asset]);
  }
  return [...reasons].map(([why, assets]) => ({ kind, why, count: assets.length, paths: assets.slice(0, 10) }));
}

const assetsOf = (workspaces: readonly Judged[], kind: "script" | "flow") =>
  workspaces.flatMap(({ root, index, unjudged }) => {
    const flows = index.assets.filter((it) => it.part.kind === "flow").map((it) => it.path);
    const paths = kind === "script" ? [...index.scripts.keys()] : flows;
    return paths.map((path) => ({ asset: root + path, why: unjudged(kind, path) }));
  });
