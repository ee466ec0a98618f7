/** What is wrong with SQL rules themselves, as the engine sees them. */
import type { Finding } from "../findings.ts";
import { sqlRulesOf, sqlTables } from "../sql-rules.ts";
import type { Contract, Model, Sides, SqlRule } from "../types/contract.ts";
import type { Sql } from "../types/sql.ts";
import { finding, quoted } from "./rules.ts";

/**
 * Judges the SQL rules of a contract by their syntax and the names that they use.
 * @param sides undefined where they could not be chosen.
 * @param sql undefined where there is no engine: what can be seen without it is said all the same.
 */
export async function lintSqlRules(
  contract: Contract,
  sides: Sides | undefined,
  sql: Pick<Sql, "check"> | undefined,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const model of contract.models) {
    const rules = sqlRulesOf(model);
    if (rules.length === 0) continue;
    const own = sides?.output.name === model.name ? sides : undefined;
    const [alone, both] = [rules.filter((it) => it.about === "output"), rules.filter((it) => it.about !== "output")];
    if (model.fields.length === 0) {
      findings.push(
        ...rules.map((it) => faultOf(it, model, `${quoted(model.name)} names no fields, so it is no table`)),
      );
      continue;
    }
    if (sql) findings.push(...(await faults(alone, model, undefined, sql)));
    if (own?.input === undefined) {
      if (sides) findings.push(...both.map((it) => (own ? noInput(it, model) : elsewhere(it, model, sides))));
    } else if (sql) findings.push(...(await faults(both, model, own.input, sql)));
    if (sides?.input?.name === model.name && !own) findings.push(...alone.map((it) => ofInput(it, model)));
  }
  return findings;
}

async function faults(
  rules: readonly SqlRule[],
  model: Model,
  input: Model | undefined,
  sql: Pick<Sql, "check">,
): Promise<Finding[]> {
  if (rules.length === 0) return [];
  const tables = sqlTables(model, input);
  const reasons = await sql.check(
    tables,
    rules.map((it) => it.query),
  );
  const names = tables.flatMap((it) => [it.name, ...it.aliases]).map((it) => quoted(it));
  return rules.flatMap((rule, at) => {
    const reason = reasons[at];
    if (reason === undefined) return [];
    const unknown = /^Catalog Error: Table/.test(reason) ? `; the tables here are ${names.join(", ")}` : "";
    return [faultOf(rule, model, `${reason.replace(/\s*\n\s*/g, "; ").replace(/[.;]$/, "")}${unknown}`)];
  });
}

const place = ({ field, location }: SqlRule, { name }: Model) => ({
  model: name,
  ...(field !== undefined && { field }),
  location,
});

const faultOf = (rule: SqlRule, model: Model, fact: string): Finding =>
  finding("contract.sql-rule", `The query cannot be judged: ${fact}.`, place(rule, model));

const noInput = (rule: SqlRule, model: Model): Finding =>
  faultOf(rule, model, "it reads the table `input`, and there is no input model to make it from");

const elsewhere = (rule: SqlRule, model: Model, { output }: Sides): Finding =>
  finding(
    "contract.io-rule-side",
    `The rule between input and output stands in ${quoted(model.name)} and is not judged: write it into the output model, ${quoted(output.name)}.`,
    place(rule, model),
  );

const ofInput = (rule: SqlRule, model: Model): Finding =>
  finding(
    "contract.rule-not-judged",
    `The SQL rule of ${quoted(model.name)} is judged by \`validate\` alone: inputs are drawn without it.`,
    place(rule, model),
  );

/** Says that queries were not looked at, and what to do about it. */
export const sqlRulesUnchecked = ({ path }: Contract, why: readonly Finding[]): Finding =>
  finding(
    "contract.sql-rule-unchecked",
    `The SQL rules were not looked at: ${why.map((it) => it.message).join("; ")}`,
    { location: { file: path, line: 1, column: 1 } },
  );

/** A rule that decides nothing, on data that nothing is wrong with. */
export const sqlRuleFault = (
  fact: string,
  { model, field, location }: Pick<Finding, "model" | "field" | "location">,
): Finding =>
  finding("contract.sql-rule", fact, {
    ...(model !== undefined && { model }),
    ...(field !== undefined && { field }),
    ...(location && { location }),
  });
