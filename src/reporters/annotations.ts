/** Annotations on the lines of contract and cases, as many as GitHub shows of a step. */
import { isAbsolute, normalize, posix, relative, resolve } from "node:path";
import type { Finding, Severity } from "../findings.ts";
import { neutraliseForLog, oneLine } from "../neutralise.ts";

/** GitHub shows 10 of each level per step and drops the rest without a word; the step's own failure is one of the errors. */
const shown = { error: 9, warning: 10, notice: 10 } as const;

export interface Annotation {
  readonly level: Severity;
  readonly message: string;
  readonly title: string;
  /** Relative to the repository, with slashes. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * At most ten a level, the failure of the step included; the last one of a fuller level says how many are not shown.
 * @param base what findings' files are relative to
 * @param root of the repository: a file outside is not named
 */
export function annotations(findings: readonly Finding[], base: string, root: string): readonly Annotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const own = findings.filter((it) => it.severity === level);
    if (own.length <= shown[level]) return own.map((it) => annotation(it, base, root));
    const rest = own.length - shown[level] + 1;
    return [
      ...own.slice(0, shown[level] - 1).map((it) => annotation(it, base, root)),
      { level, title: "Fire-Flow", message: `and ${rest} more: see the report and the step summary` },
    ];
  });
}

function annotation(finding: Finding, base: string, root: string): Annotation {
  const { location } = finding;
  const file = location && within(root, resolve(base, location.file));
  return {
    level: finding.severity,
    title: finding.rule,
    message: neutraliseForLog(oneLine(finding.message, 1000)),
    ...(location && file !== undefined && { file, line: location.line, column: location.column }),
  };
}

function within(root: string, file: string): string | undefined {
  const path = normalize(relative(root, file));
  return path.startsWith("..") || isAbsolute(path) ? undefined : path.split(/[\\/]/).join(posix.sep);
}
