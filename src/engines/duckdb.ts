/** DuckDB (https://duckdb.org) as a child in the sandbox: no network, no files but its own and the rows, limits on all. */
import { Refusal, SystemFault } from "../faults.ts";
import type { Checked } from "../findings.ts";
import { realPath } from "../system/paths.ts";
import type { Execution, Mount, Sandbox } from "../types/execution.ts";
import type { Sql, SqlOutcome } from "../types/sql.ts";
import { child } from "./duckdb-child.ts";
import { rowsOf } from "./duckdb-columns.ts";
import { type FilledSet, fillSets } from "./duckdb-sets.ts";
import type { Duckdb } from "./duckdb-tool.ts";
import { withoutValues } from "./duckdb-words.ts";
import { engineFinding } from "./rules.ts";

/** What the engine needs of the machine; each is asked for with the first rule, and once. */
export interface DuckdbSettings {
  readonly find: () => Promise<Checked<Duckdb>>;
  readonly sandbox: () => Promise<Checked<Sandbox>>;
  readonly signal?: AbortSignal;
  /** Milliseconds that a query may take, beside what its rows cost. */
  readonly queryMs?: number;
}

const MiB = 1024 ** 2;
/** Of DuckDB's own, which it keeps to; the sandbox holds the rest: Node's reserve, and what DuckDB does not count. */
const MEMORY = 1024;
const SANDBOX_MEMORY = (MEMORY + 1536) * MiB;
const QUERY_MS = 5_000;
/** Rows that are worth a millisecond more. */
const ROWS_PER_MS = 100;
const [START_MS, LONGEST_MS] = [30_000, 10 * 60_000];
const OUTPUT = 64 * MiB;

/** What is asked of one engine. */
interface Batch {
  readonly queries: readonly string[];
  readonly sets: readonly FilledSet[];
  /** Whether the queries are only looked at. */
  readonly check: boolean;
  /** The file of all rows. */
  readonly file?: string;
}

/** What the child says of a query; `sound` where it was only looked at. */
type Said = SqlOutcome | { readonly kind: "sound" };

interface Parts {
  readonly duckdb: Duckdb;
  readonly sandbox: Sandbox;
}

/** Nothing is found, installed or started before the first rule needs it. */
export function openDuckdb(settings: DuckdbSettings): Sql {
  let found: Promise<Checked<Parts>> | undefined;
  const parts = () => {
    found ??= findParts(settings);
    return found;
  };
  const evaluate = async (batch: Batch) => {
    const it = await parts();
    if (!it.ok) throw new Refusal(it.findings);
    return judgeAll(batch, it.value, settings);
  };
  return {
    async ready() {
      const it = await parts();
      return it.ok ? { ...it, value: { version: it.value.duckdb.version } } : it;
    },
    async check(tables, queries) {
      const empty = tables.map(({ model, ...it }) => ({ ...it, columns: rowsOf(model).columns(), rows: 0 }));
      const [said = []] = await evaluate({ queries, sets: [{ tables: empty }], check: true });
      return said.map((it) => (it.kind === "failed" ? it.reason : undefined));
    },
    fill: (tables) =>
      fillSets(tables, async (queries, sets, file) => {
        const said = await evaluate({ queries, sets, check: false, file });
        return said as readonly (readonly SqlOutcome[])[];
      }),
  };
}

async function findParts({ find, sandbox }: DuckdbSettings): Promise<Checked<Parts>> {
  const [tool, place] = await Promise.all([find(), sandbox()]);
  const findings = [...tool.findings, ...place.findings];
  return tool.ok && place.ok
    ? { ok: true, value: { duckdb: tool.value, sandbox: place.value }, findings }
    : { ok: false, findings };
}

/** One child after the other: what ended a child is not asked again, the rest is. Outcomes by set, then by query. */
async function judgeAll(batch: Batch, parts: Parts, settings: DuckdbSettings): Promise<readonly (readonly Said[])[]> {
  const { queries, sets } = batch;
  const outcomes: (Said | undefined)[][] = sets.map((it) =>
    queries.map(() => ("misfit" in it ? { kind: "failed", reason: it.misfit } : undefined)),
  );
  const deadly = queries.map((): string | undefined => undefined);
  const room = () => outcomes.findIndex((set) => set.includes(undefined));
  for (let from = room(); from !== -1; from = room()) {
    const { reason, asked, said } = await runChild({ ...batch, from, deadly }, parts, settings);
    for (const it of said) {
      const row = outcomes[it.set];
      if (row) row[it.query] = tellable(it.outcome, queries[it.query] ?? "");
    }
    if (asked !== undefined) deadly[asked] = reason;
    for (const set of outcomes) {
      for (const [query, why] of deadly.entries()) {
        if (why !== undefined) set[query] ??= { kind: "failed", reason: why };
      }
    }
    // Without a query to blame there is no next try: nothing that is left would be judged.
    if (asked === undefined && room() !== -1) {
      for (const set of outcomes) {
        for (const query of queries.keys()) set[query] ??= { kind: "failed", reason };
      }
    }
  }
  return outcomes as Said[][];
}

const tellable = (outcome: Said, query: string): Said =>
  outcome.kind === "failed" ? { ...outcome, reason: withoutValues(outcome.reason, query) } : outcome;

interface Answer {
  readonly set: number;
  readonly query: number;
  readonly outcome: Said;
}

/** What a child answered, and the query that it was at when it ended before its time. */
interface Answered {
  readonly said: readonly Answer[];
  readonly asked?: number;
  readonly reason: string;
}

async function runChild(
  batch: Batch & { readonly from: number; readonly deadly: readonly (string | undefined)[] },
  { duckdb, sandbox }: Parts,
  { signal, queryMs = QUERY_MS }: DuckdbSettings,
): Promise<Answered> {
  const { queries, sets, check, file, from, deadly } = batch;
  const node = (await realPath(process.execPath)) ?? process.execPath;
  const rows = sets.reduce((sum, it) => sum + rowsIn(it), 0);
  const largest = Math.max(0, ...sets.map(rowsIn));
  const each = queryMs + Math.floor(largest / ROWS_PER_MS);
  const timeoutMs = START_MS + Math.ceil(rows / ROWS_PER_MS) * 10 + each * queries.length * sets.length;
  const task = {
    ...{ queries, check, from, queryMs: each, memory: `${MEMORY}MiB` },
    sets: sets.map((it) => ("tables" in it ? { tables: it.tables, leave: 0 } : { tables: [], leave: it.rows })),
    skip: deadly.map((it) => it !== undefined),
  };
  const mounts: readonly Mount[] = [
    { source: node, target: node },
    { source: duckdb.folder, target: "/duckdb" },
    ...(file === undefined ? [] : [{ source: file, target: "/rows.ndjson" }]),
  ];
  const execution = await sandbox.run({
    argv: [node, "-e", child, "/duckdb/node_modules/@duckdb/node-api", ...(file === undefined ? [] : ["/rows.ndjson"])],
    env: {},
    stdin: JSON.stringify(task),
    mounts,
    limits: {
      timeoutMs: Math.min(timeoutMs, LONGEST_MS),
      memory: SANDBOX_MEMORY,
      output: OUTPUT,
      processes: 64,
      fileSize: 16 * MiB,
    },
    ...(signal && { signal }),
  });
  return read(execution);
}

const rowsIn = (set: FilledSet): number =>
  "tables" in set ? set.tables.reduce((sum, it) => sum + it.rows, 0) : set.rows;

function read(execution: Execution): Answered {
  const { status, stdout, stderr } = execution;
  const lines = Buffer.from(stdout).toString("utf8").split("\n").slice(0, -1);
  const said: Answer[] = [];
  let asked: number | undefined;
  let reason: string | undefined;
  for (const line of lines) {
    const it = JSON.parse(line) as Partial<Answer> & { readonly broken?: string; readonly reason?: string };
    if (it.broken !== undefined) throw broken(it.broken);
    asked = it.outcome === undefined ? it.query : undefined;
    reason = it.reason;
    if (it.outcome !== undefined) said.push(it as Answer);
  }
  if (status === "ok") return { said, reason: "it was not answered" };
  // It ended before it could say anything: that is no query's doing.
  if (lines.length === 0 && (status === "exit" || status === "signal")) {
    throw broken(Buffer.from(stderr).toString("utf8").trim().slice(-300) || status);
  }
  return { said, ...(asked !== undefined && { asked }), reason: reason ?? REASONS[status] };
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
