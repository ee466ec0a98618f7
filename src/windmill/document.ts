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
  /** Neither: not asked for, not concerned by the change, or of a language that is not read here. */
  readonly not_judged: number;
}

export interface ValidateDocument {
  readonly success: boolean;
  readonly results: { readonly scripts: AssetTally; readonly flows: AssetTally; readonly sync: Tally };
  readonly duration_ms: number;
  readonly has_uncommitted_changes: boolean;
  readonly trace_id: string;
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
  return {
    success: errors.length === 0,
    results: {
      scripts: tally(workspaces, errors, "scripts", run),
      flows: tally(workspaces, errors, "flows", run),
      sync: syncTally(run.server),
    },
    duration_ms: run.durationMs,
    has_uncommitted_changes: run.uncommitted,
    trace_id: run.traceId,
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
  kind: "scripts" | "flows",
  { only, ownerOf }: Pick<Run, "only" | "ownerOf">,
): AssetTally {
  const told = errors.filter(({ location }) => {
    const owner = location && ownerOf(location.file)?.kind;
    return kind === "flows" ? isFlow(owner) : owner === "script";
  });
  const assets = assetsOf(workspaces, kind);
  if (only !== undefined && only !== kind) return { passed: 0, failed: 0, errors: [], not_judged: assets.length };
  const failed = new Set(told.map(({ location }) => location && ownerOf(location.file)?.asset));
  const well = assets.filter((it) => !failed.has(it.asset));
  const passed = well.filter((it) => it.judged).length;
  return { passed, failed: failed.size, errors: told.map(lineOf), not_judged: well.length - passed };
}

const assetsOf = (workspaces: readonly Judged[], kind: "scripts" | "flows") =>
  workspaces.flatMap(({ root, index, judged }) => {
    const flows = index.assets.filter((it) => it.part.kind === "flow").map((it) => it.path);
    const paths = kind === "scripts" ? [...index.scripts.keys()] : flows;
    return paths.map((path) => ({ asset: root + path, judged: judged[kind].has(path) }));
  });
