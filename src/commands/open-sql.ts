/** The engine of SQL rules, as commands open it. Nothing is looked for or installed before a rule needs it. */
import { cachedDuckdb, findDuckdb, openDuckdb } from "../engines/index.ts";
import type { Checked } from "../findings.ts";
import { chooseSandbox } from "../sandboxes/index.ts";
import type { Sandbox, SandboxName } from "../types/execution.ts";
import type { Sql } from "../types/sql.ts";
import type { CommandContext } from "./command.ts";

/** @param sandbox where one is chosen already; else it is chosen as for programs. */
export const openSql = (
  options: { readonly offline: boolean; readonly sandbox: "auto" | SandboxName },
  { environment, signal, observe }: CommandContext,
  sandbox?: Promise<Checked<Sandbox>>,
): Sql =>
  openDuckdb({
    find: () =>
      findDuckdb(environment, options.offline, {
        signal,
        tell: (finding) => observe({ event: "notice", finding }),
      }),
    sandbox: () => sandbox ?? chooseSandbox(options.sandbox, environment),
    signal,
  });

/** The engine that is in the cache; what only looks at a contract installs nothing. */
export async function cachedSql({ environment, signal }: CommandContext): Promise<Checked<Sql>> {
  const found = await cachedDuckdb(environment);
  if (!found.ok) return found;
  const sql = openDuckdb({
    find: async () => found,
    sandbox: () => chooseSandbox("auto", environment),
    signal,
  });
  const ready = await sql.ready();
  return ready.ok ? { ...ready, value: sql } : ready;
}
