/** The JSON document of `windmill-validate`: the original tool's shape plus findings. See contracts/wmill-validate.yaml. */
import type { Finding } from "../findings.ts";
import { filesOf } from "./focus.ts";
import type { Judged } from "./judge.ts";
import type { ServerAnswer } from "./server/ask.ts";
import { partOf } from "./workspace/paths.ts";

/** Assets without an error, those with one, and what the errors are. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly errors: readonly string[];
}

export interface ValidateDocument {
  readonly success: boolean;
  readonly results: { readonly scripts: Tally; readonly flows: Tally; readonly sync: Tally };
  readonly duration_ms: number;
  readonly has_uncommitted_changes: boolean;
  readonly trace_id: string;
  readonly findings: readonly Finding[];
}

interface Run {
  readonly traceId: string;
  readonly uncommitted: boolean;
  readonly durationMs: number;
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
      scripts: tally(workspaces, errors, "script"),
      flows: tally(workspaces, errors, "flow"),
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

function tally(workspaces: readonly Judged[], errors: readonly Finding[], kind: "script" | "flow"): Tally {
  const assets = new Set(
    workspaces.flatMap(({ root, index }) =>
      kind === "script"
        ? [...index.scripts.keys()].map((path) => root + path)
        : index.assets.filter((it) => isFlow(it.part.kind)).map((it) => root + it.path),
    ),
  );
  // A program whose name holds a dot is one by its metadata alone: only the index knows.
  const scripts = new Map(
    workspaces.flatMap(({ root, index }) =>
      [...index.scripts.values()].flatMap((it) => filesOf(it).map((file) => [root + file, root + it.path] as const)),
    ),
  );
  const failed = new Set<string>();
  const told: string[] = [];
  for (const { location, message } of errors) {
    if (!location) continue;
    const root = workspaces.find((it) => location.file.startsWith(it.root))?.root ?? "";
    const part = partOf(location.file.slice(root.length));
    const script = scripts.get(location.file);
    const own =
      script !== undefined || part?.kind === "script" ? "script" : isFlow(part?.kind ?? "") ? "flow" : undefined;
    if (own !== kind) continue;
    const asset = script ?? root + (part?.path ?? "");
    if (assets.has(asset)) failed.add(asset);
    told.push(lineOf({ location, message }));
  }
  return { passed: assets.size - failed.size, failed: failed.size, errors: told };
}

const isFlow = (kind: string): boolean => kind === "flow" || kind === "stray-flow";
