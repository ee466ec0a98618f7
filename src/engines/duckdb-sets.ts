/** The rows of all tables of all sets, in one file in the order in which they are loaded. */
import { join } from "node:path";
import { createLines } from "../system/lines.ts";
import { makeScratch, removeScratch } from "../system/scratch.ts";
import type { SqlOutcome, SqlSets, SqlTable } from "../types/sql.ts";
import { Misfit, rowsOf } from "./duckdb-columns.ts";

/** A table as DuckDB makes it. */
export interface FilledTable {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly columns: string;
  readonly rows: number;
}

/** A set: its tables, or why its rows, which are passed over, fit none. */
export type FilledSet =
  | { readonly tables: readonly FilledTable[] }
  | { readonly misfit: string; readonly rows: number };

/** @param evaluate gives outcomes by set, then by query, of the sets in the file. */
export async function fillSets(
  tables: readonly SqlTable[],
  evaluate: (
    queries: readonly string[],
    sets: readonly FilledSet[],
    file: string,
    signal: AbortSignal | undefined,
  ) => Promise<readonly (readonly SqlOutcome[])[]>,
): Promise<SqlSets> {
  const folder = await makeScratch();
  const file = join(folder, "rows.ndjson");
  const lines = createLines(file);
  const sets: FilledSet[] = [];
  let set = beginSet(tables, lines.write);
  return {
    add: (table, record) => set.add(table, record),
    next() {
      sets.push(set.finish());
      set = beginSet(tables, lines.write);
    },
    async evaluate(queries, signal) {
      try {
        lines.close();
        return await evaluate(queries, sets, file, signal);
      } finally {
        await removeScratch(folder);
      }
    },
    async discard() {
      lines.close();
      await removeScratch(folder);
    },
  };
}

function beginSet(tables: readonly SqlTable[], write: (line: string) => void) {
  const rows = tables.map(({ model }) => rowsOf(model));
  const counts = tables.map(() => 0);
  let misfit: string | undefined;
  const guarded = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      misfit ??= error.message;
      return undefined;
    }
  };
  return {
    add(table: number, record: Parameters<SqlSets["add"]>[1]): void {
      const line = misfit === undefined ? guarded(() => rows[table]?.write(record)) : undefined;
      if (line === undefined) return;
      write(line);
      counts[table] = (counts[table] ?? 0) + 1;
    },
    finish(): FilledSet {
      const filled = guarded(() =>
        tables.map(({ name, aliases }, table) => ({
          name,
          aliases,
          columns: rows[table]?.columns() ?? "",
          rows: counts[table] ?? 0,
        })),
      );
      return filled && misfit === undefined
        ? { tables: filled }
        : { misfit: misfit ?? "", rows: counts.reduce((sum, it) => sum + it, 0) };
    },
  };
}
