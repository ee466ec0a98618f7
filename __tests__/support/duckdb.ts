/** The real engine of SQL rules, in the real sandbox. */
import { findDuckdb, openDuckdb } from "../../src/engines/index.ts";
import type { Model } from "../../src/types/contract.ts";
import type { Sql, SqlOutcome } from "../../src/types/sql.ts";
import type { Value } from "../../src/types/value.ts";
import { openSandbox, valid } from "./contained.ts";

export const openSql = (queryMs?: number): Sql => {
  const sandbox = openSandbox("bubblewrap");
  return openDuckdb({
    find: () => findDuckdb(process.env, false),
    sandbox: async () => ({ ok: true, value: await sandbox, findings: [] }),
    ...(queryMs !== undefined && { queryMs }),
  });
};

/** Outcomes of queries over one table of records. */
export async function ask(
  sql: Sql,
  model: Model,
  records: readonly Value[],
  ...queries: readonly string[]
): Promise<readonly SqlOutcome[]> {
  valid(await sql.ready());
  const sets = await sql.fill([{ name: "output", aliases: [model.name], model }]);
  for (const it of records) sets.add(0, it);
  sets.next();
  return (await sets.evaluate(queries))[0] ?? [];
}
