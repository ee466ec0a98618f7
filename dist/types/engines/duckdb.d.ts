import type { Checked } from "../findings.ts";
import type { Sandbox } from "../types/execution.ts";
import type { Sql } from "../types/sql.ts";
import type { Duckdb } from "./duckdb-tool.ts";
/** What the engine needs of the machine; each is asked for with the first rule, and once. */
export interface DuckdbSettings {
    readonly find: () => Promise<Checked<Duckdb>>;
    readonly sandbox: () => Promise<Checked<Sandbox>>;
    readonly signal?: AbortSignal;
    /** Milliseconds that a query may take, beside what its rows cost. */
    readonly queryMs?: number;
}
/** Nothing is found, installed or started before the first rule needs it. */
export declare function openDuckdb(settings: DuckdbSettings): Sql;
