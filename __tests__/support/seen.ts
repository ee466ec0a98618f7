/** What was seen of a run that met a fault, and what docs/faults.md says of it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ReportDocument } from "../../src/documents.ts";
import type { Ran } from "./bundle.ts";

/** What `generate --json` printed: a report, or a refusal. */
type Told = Partial<ReportDocument> & { readonly findings?: readonly { readonly message: string }[] };

export interface Seen {
  readonly ran: Ran;
  /** What it printed, or where it was killed the report that it had kept. */
  readonly document: Told;
  /** Requests of the attempt that met the fault, where somebody counted them. */
  readonly asked?: number;
  /** Files of the report folder, by their path in it. */
  readonly kept: ReadonlyMap<string, string>;
  /** Whether there is a program now. */
  readonly written: boolean;
}

/** The files of a folder and those below it; none where there is no such folder. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const paths = entries.map((it) => join(it.parentPath, it.name)).sort();
  return new Map(paths.map((it) => [it.slice(folder.length + 1), readFileSync(it, "utf8")]));
}

/** A row of a table in Markdown. */
export const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** Why the run ended, or what was wrong with its last answer; without what differs from run to run. */
export function toldBy({ ran, document }: Seen): string {
  const [, undone] = /^(proven, but not written: .*)$/m.exec(ran.stderr) ?? [];
  const last = document.attempts?.at(-1);
  const findings = document.stop === undefined || last?.gate === "extract" ? (last ?? document).findings : undefined;
  const text = undone ?? findings?.map((it) => it.message).join("; ") ?? document.stop?.detail ?? "–";
  return text
    .replace(/\/\S*\/fire-flow-\w+\/\w+/, "$TMPDIR/fire-flow-…")
    .replace(/\/\S*\/fire-flow-e2e-\w+\//, "")
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:8080")
    .replace(/a{64}/, "unknown")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;");
}

/** `prompts 1–2, answers 1, candidates 1, report`. */
export function keptText({ kept, written }: Seen): string {
  const files = [...kept.keys()];
  const kinds = ["prompts", "answers", "candidates"].flatMap((kind) => {
    const count = files.filter((it) => it.startsWith(`${kind}/`)).length;
    return count === 0 ? [] : [count === 1 ? `${kind} 1` : `${kind} 1–${count}`];
  });
  const single = [
    ["report", kept.has("report.json")],
    ["the proven program", kept.has("program.py")],
    ["the program in its place", written],
  ] as const;
  const all = [...kinds, ...single.flatMap(([name, there]) => (there ? [name] : []))];
  return all.length === 0 ? "nothing" : all.join(", ");
}
