import type { Checked } from "../findings.ts";
import type { Sandbox, SandboxName } from "../types/execution.ts";
import type { Sql } from "../types/sql.ts";
import type { CommandContext } from "./command.ts";
/** @param sandbox where one is chosen already; else it is chosen as for programs. */
export declare const openSql: (options: {
    readonly offline: boolean;
    readonly sandbox: "auto" | SandboxName;
}, { environment, signal, observe }: CommandContext, sandbox?: Promise<Checked<Sandbox>>) => Sql;
/** The engine that is in the cache; what only looks at a contract installs nothing. */
export declare function cachedSql({ environment, signal }: CommandContext): Promise<Checked<Sql>>;
