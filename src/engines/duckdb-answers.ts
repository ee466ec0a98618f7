/** What the child of DuckDB wrote: its answers, by their mark, and whatever a query may have put among them. */
import { SystemFault } from "../faults.ts";
import type { Execution } from "../types/execution.ts";
import type { SqlOutcome } from "../types/sql.ts";
import { engineFinding } from "./rules.ts";

/** What the child says of a query; `sound` where it was only looked at. */
export type Said = SqlOutcome | { readonly kind: "sound" };

interface Answer {
  readonly set: number;
  readonly query: number;
  readonly outcome: Said;
}

/** What a child answered, and the query that it was at when it ended before its time. */
export interface Answered {
  readonly said: readonly Answer[];
  readonly asked?: number;
  readonly reason: string;
}

/** What a line says; nothing where the child did not write it. */
function saidBy(line: string, mark: string): (Partial<Answer> & { broken?: string; reason?: string }) | undefined {
  if (!line.startsWith(mark)) return undefined;
  try {
    return JSON.parse(line.slice(mark.length));
  } catch {
    return undefined;
  }
}

const FOREIGN = { kind: "failed", reason: "it wrote among the answers of the engine" } as const;

/** @throws {SystemFault} when the child did not start. */
export function readAnswers({ status, stdout, stderr }: Execution, mark: string): Answered {
  const lines = Buffer.from(stdout).toString("utf8").split("\n").slice(0, -1);
  const said: Answer[] = [];
  let asked: { readonly set: number; readonly query: number } | undefined;
  let reason: string | undefined;
  let answered = false;
  const foreign = new Set<string>();
  for (const line of lines) {
    if (line === "") continue;
    const it = saidBy(line, mark);
    if (it?.broken !== undefined) throw broken(it.broken);
    if (it?.set === undefined || it.query === undefined) {
      if (asked) foreign.add(`${asked.set} ${asked.query}`);
      continue;
    }
    asked = { set: it.set, query: it.query };
    answered = it.outcome !== undefined;
    reason = it.reason;
    if (it.outcome !== undefined) said.push({ ...asked, outcome: it.outcome });
  }
  const told = said.map((it) => (foreign.has(`${it.set} ${it.query}`) ? { ...it, outcome: FOREIGN } : it));
  if (status === "ok") return { said: told, reason: "it was not answered" };
  // It ended before it could say anything: that is no query's doing.
  if (asked === undefined && (status === "exit" || status === "signal")) {
    throw broken(Buffer.from(stderr).toString("utf8").trim().slice(-300) || status);
  }
  return { said: told, ...(asked && !answered && { asked: asked.query }), reason: reason ?? REASONS[status] };
}

const REASONS: Readonly<Record<Exclude<Execution["status"], "ok">, string>> = {
  timeout: "it took too long",
  "memory-limit": "it took more memory than there is for it",
  signal: "it ended the engine, by its time or memory",
  exit: "it ended the engine, by its time or memory",
  "output-limit": "the engine wrote too much",
};

const broken = (reason: string): SystemFault =>
  new SystemFault(engineFinding("engine.not-started", `DuckDB cannot be started: ${reason}; install it again`));
