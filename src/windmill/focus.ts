/** What of a workspace a change concerns: the changed assets, and those whose text names one of them. */
import type { Finding } from "../findings.ts";
import { baseName, partOf } from "./workspace/paths.ts";
import type { ScriptFiles } from "./workspace/read.ts";

export interface Focus {
  /** Judged in full: one of its files changed. */
  readonly holds: (files: readonly string[]) => boolean;
  /** Whether a text names a changed asset. */
  readonly names: (text: string) => boolean;
  /** Whether a finding is about the change: in a changed file, or elsewhere about a changed asset. */
  readonly concerns: (finding: Finding) => boolean;
}

/**
 * @param changed files relative to the workspace, deleted ones included
 * @param prefix of the workspace in the places of findings
 * @returns nothing where all of the workspace is concerned: its wmill.yaml changed
 */
export function focusOn(changed: ReadonlySet<string>, prefix: string): Focus | undefined {
  if (changed.has("wmill.yaml")) return undefined;
  const paths = new Set([...changed].flatMap((it) => partOf(it)?.path ?? []));
  const folders = new Set(
    [...changed].flatMap((it) => /^(.*?(?:\.flow|\.app|\.raw_app|__flow|__app|__raw_app))\//.exec(it)?.[1] ?? []),
  );
  const names = [...new Set([...paths].map(baseName))].map((it) => it.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  // As a name of its own: `s2` is not in `s20`.
  const named = new RegExp(`(?<![\\w-])(?:${names.join("|")})(?![\\w-])`);
  return {
    holds: (files) => files.some((it) => changed.has(it) || folders.has(it.slice(0, it.lastIndexOf("/")))),
    names: (text) => names.length > 0 && named.test(text),
    concerns: ({ location, message }) => {
      if (location === undefined || changed.has(location.file.slice(prefix.length))) return true;
      return [...paths].some((it) => message.includes(it));
    },
  };
}

export const filesOf = (script: ScriptFiles): readonly string[] => [
  ...script.programs.map((it) => it.file),
  ...script.metadata,
  ...script.locks,
  ...script.modules,
];
