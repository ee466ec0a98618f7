/** The JSON document of `windmill-validate`: the original tool's shape plus findings. See contracts/wmill-validate.yaml. */
import type { Finding } from "../findings.ts";
import type { Judged } from "./judge.ts";
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
}

const notRun: Finding = {
  rule: "windmill.sync.not-run",
  severity: "notice",
  message: "the server was not asked: no token was given",
};

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
      sync: { passed: 0, failed: 0, errors: [] },
    },
    duration_ms: run.durationMs,
    has_uncommitted_changes: run.uncommitted,
    trace_id: run.traceId,
    findings: [...findings, notRun],
  };
}

function tally(workspaces: readonly Judged[], errors: readonly Finding[], kind: "script" | "flow"): Tally {
  const assets = new Set(
    workspaces.flatMap(({ root, index }) =>
      kind === "script"
        ? [...index.scripts.keys()].map((path) => root + path)
        : index.assets.filter((it) => isFlow(it.part.kind)).map((it) => root + it.path),
    ),
  );
  const failed = new Set<string>();
  const told: string[] = [];
  for (const { location, message } of errors) {
    const root = workspaces.find((it) => location?.file.startsWith(it.root))?.root ?? "";
    const part = location && partOf(location.file.slice(root.length));
    if (!location || !part || (kind === "script" ? part.kind !== "script" : !isFlow(part.kind))) continue;
    if (assets.has(root + part.path)) failed.add(root + part.path);
    told.push(`${location.file}:${location.line}: ${message}`);
  }
  return { passed: assets.size - failed.size, failed: failed.size, errors: told };
}

const isFlow = (kind: string): boolean => kind === "flow" || kind === "stray-flow";
