/** DuckDB (https://duckdb.org) as a child in the sandbox: no network, no files but its own and the rows, limits on all. */
import { crypto } from "../crypto.ts";
import { Refusal } from "../faults.ts";
import type { Checked } from "../findings.ts";
import { realPath } from "../system/paths.ts";
import type { Mount, Sandbox } from "../types/execution.ts";
import type { Sql, SqlOutcome } from "../types/sql.ts";
import { type Answered, readAnswers, type Said } from "./duckdb-answers.ts";
import { child } from "./duckdb-child.ts";
import { rowsOf } from "./duckdb-columns.ts";
import { type FilledSet, fillSets } from "./duckdb-sets.ts";
import type { Duckdb } from "./duckdb-tool.ts";
import { withoutValues } from "./duckdb-words.ts";

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
  const evaluate = async (batch: Batch, asked?: AbortSignal) => {
    const it = await parts();
    if (!it.ok) throw new Refusal(it.findings);
    const signals = [settings.signal, asked].filter((it) => it !== undefined);
    return judgeAll(batch, it.value, { ...settings, signal: AbortSignal.any(signals) });
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
      fillSets(tables, async (queries, sets, file, signal) => {
        const said = await evaluate({ queries, sets, check: false, file }, signal);
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

type Running = DuckdbSettings & { readonly signal: AbortSignal };

/**
 * One child after the other: each has as many sets as end within its time though every query may take all of its own, and
 * what ended a child is not asked again. Outcomes by set, then by query.
 * @throws the signal's reason, once it is aborted.
 */
async function judgeAll(batch: Batch, parts: Parts, settings: Running): Promise<readonly (readonly Said[])[]> {
  const { queries, sets } = batch;
  const outcomes: (Said | undefined)[][] = sets.map((it) =>
    queries.map(() => ("misfit" in it ? { kind: "failed", reason: it.misfit } : undefined)),
  );
  const deadly = new Map<number, string>();
  const time = timeOf(batch, settings);
  for (let turn = nextTurn(outcomes, deadly, time.most); turn; turn = nextTurn(outcomes, deadly, time.most)) {
    settings.signal.throwIfAborted();
    const { reason, asked, said } = await runChild({ ...batch, ...turn }, time, parts, settings);
    settings.signal.throwIfAborted();
    for (const it of said) {
      const row = outcomes[it.set];
      if (row) row[it.query] = tellable(it.outcome, queries[it.query] ?? "");
    }
    if (asked !== undefined) deadly.set(asked, reason);
    for (const set of outcomes) {
      for (const [query, why] of deadly) set[query] ??= { kind: "failed", reason: why };
    }
    // Without a query to blame there is no next try.
    if (asked !== undefined) continue;
    for (const set of outcomes.slice(turn.from, turn.to)) {
      for (const query of turn.asking) set[query] ??= { kind: "failed", reason };
    }
  }
  return outcomes as Said[][];
}

/** What one child is to do: sets from one to before another, and which of the queries. */
interface Turn {
  readonly from: number;
  readonly to: number;
  readonly asking: readonly number[];
}

/** @param most evaluations that one child has the time for. */
function nextTurn(
  outcomes: readonly (readonly (Said | undefined)[])[],
  deadly: ReadonlyMap<number, string>,
  most: number,
): Turn | undefined {
  const from = outcomes.findIndex((set) => set.includes(undefined));
  const set = outcomes[from];
  if (set === undefined) return undefined;
  const alive = [...set.keys()].filter((it) => !deadly.has(it));
  if (alive.length <= most) return { from, to: from + Math.floor(most / alive.length), asking: alive };
  return { from, to: from + 1, asking: alive.filter((it) => set[it] === undefined).slice(0, most) };
}

/** Milliseconds that a child may take before its first query and for each of them, and how many there is room for. */
interface ChildTime {
  readonly start: number;
  readonly each: number;
  readonly most: number;
}

function timeOf({ sets }: Batch, { queryMs = QUERY_MS }: DuckdbSettings): ChildTime {
  const rows = sets.reduce((sum, it) => sum + rowsIn(it), 0);
  const largest = sets.reduce((most, it) => Math.max(most, rowsIn(it)), 0);
  const each = queryMs + Math.floor(largest / ROWS_PER_MS);
  const start = START_MS + Math.ceil(rows / ROWS_PER_MS) * 10;
  return { start, each, most: Math.max(1, Math.floor((LONGEST_MS - start) / each)) };
}

const tellable = (outcome: Said, query: string): Said =>
  outcome.kind === "failed" ? { ...outcome, reason: withoutValues(outcome.reason, query) } : outcome;

async function runChild(
  { queries, sets, check, file, from, to, asking }: Batch & Turn,
  { start, each }: ChildTime,
  { duckdb, sandbox }: Parts,
  { signal }: Running,
): Promise<Answered> {
  const node = realPath(process.execPath) ?? process.execPath;
  const mark = crypto().randomUUID();
  const timeoutMs = start + each * asking.length * (Math.min(to, sets.length) - from);
  const task = {
    ...{ mark, queries, check, from, to, queryMs: each, memory: `${MEMORY}MiB` },
    sets: sets.map((it) => ("tables" in it ? { tables: it.tables, leave: 0 } : { tables: [], leave: it.rows })),
    skip: queries.map((_, query) => !asking.includes(query)),
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
    signal,
  });
  return readAnswers(execution, mark);
}

const rowsIn = (set: FilledSet): number =>
  "tables" in set ? set.tables.reduce((sum, it) => sum + it.rows, 0) : set.rows;
