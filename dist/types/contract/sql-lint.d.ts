/** What is wrong with SQL rules themselves, as the engine sees them. */
import type { Finding } from "../findings.ts";
import type { Contract, Sides } from "../types/contract.ts";
import type { Sql } from "../types/sql.ts";
/**
 * Judges the SQL rules of a contract by their syntax and the names that they use.
 * @param sides undefined where they could not be chosen.
 * @param sql undefined where there is no engine: what can be seen without it is said all the same.
 */
export declare function lintSqlRules(contract: Contract, sides: Sides | undefined, sql: Pick<Sql, "check"> | undefined): Promise<Finding[]>;
/** Says that queries were not looked at, and what to do about it. */
export declare const sqlRulesUnchecked: ({ path }: Contract, why: readonly Finding[]) => Finding;
/** A rule that decides nothing, on data that nothing is wrong with. */
export declare const sqlRuleFault: (fact: string, { model, field, location }: Pick<Finding, "model" | "field" | "location">) => Finding;
