/** `fire-flow lint`: judges a contract itself. */
import { exampleCases } from "../cases/index.ts";
import {
  chooseSides,
  lintContract,
  lintIoRules,
  lintSqlRules,
  ruleCount,
  sqlRulesUnchecked,
  unrelatedOutput,
} from "../contract/index.ts";
import { count } from "../count.ts";
import { openJsonata } from "../engines/index.ts";
import { type Checked, type Finding, hasErrors } from "../findings.ts";
import { relatesSides } from "../judges/index.ts";
import type { OptionsOf } from "../options.ts";
import type { RuleId } from "../rules.ts";
import { provingSqlRules, relatesBySql, sqlRulesOf } from "../sql-rules.ts";
import {
  judgeStrength,
  knownSamples,
  type Measured,
  measureStrength,
  strengthLine,
  survivorFindings,
} from "../strength.ts";
import { assembleSuite } from "../suite.ts";
import { fileRules } from "../system/rules.ts";
import type { Case } from "../types/case.ts";
import type { Contract, Model, Sides } from "../types/contract.ts";
import type { Jsonata } from "../types/jsonata.ts";
import type { Sql } from "../types/sql.ts";
import type { Strength } from "../types/verdict.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { loadContract, orRefuse } from "./load.ts";
import { cachedSql } from "./open-sql.ts";
import { loadGiven, seedOf } from "./stage.ts";

export async function run(options: OptionsOf<"lint">, context: CommandContext): Promise<CommandOutcome> {
  const [read, given] = await Promise.all([loadContract(options.contract), loadGiven(options)]);
  if (!read.ok) return unreadable(options.contract, read.findings);
  const { cases } = orRefuse(given);
  const stated = read.value.models.some((it) => sqlRulesOf(it).length > 0);
  const sql = stated ? await cachedSql(context) : undefined;
  const jsonata = openJsonata();
  try {
    return await judgeContract(read, cases, options, { jsonata, sql, signal: context.signal });
  } finally {
    await jsonata.close();
  }
}

interface Tools {
  readonly jsonata: Jsonata;
  /** Undefined where no rule needs it. */
  readonly sql: Checked<Sql> | undefined;
  readonly signal: AbortSignal;
}

async function judgeContract(
  { value: contract, findings: reading }: Extract<Checked<Contract>, { ok: true }>,
  cases: readonly Case[],
  options: OptionsOf<"lint">,
  tools: Tools,
): Promise<CommandOutcome> {
  const sides = chooseSides(contract, options);
  const chosen = sides.ok ? sides.value : undefined;
  const io = await lintIoRules(contract, chosen, tools.jsonata);
  const { sql } = tools;
  const bySql = [
    ...(await lintSqlRules(contract, chosen, sql?.ok ? sql.value : undefined)),
    ...(sql && !sql.ok ? [sqlRulesUnchecked(contract, sql.findings)] : []),
  ];
  const own = [
    ...reading,
    ...lintContract(contract),
    ...io,
    ...bySql,
    ...sides.findings.map((it) => unlessNeeded(it, options)),
  ];
  const told =
    hasErrors(own) || !chosen ? { findings: [] } : await whatItTells(contract, chosen, cases, options, tools);
  const findings = [...own, ...told.findings];
  const models = contract.models.map((it) => modelDocument(it, chosen));
  const result = hasErrors(findings) ? "failed" : "passed";
  const strength = told.strength && { strength: told.strength };
  return {
    result,
    document: { result, findings, contract: contractDocument(contract), models, ...strength },
    output: models.map((it) => `${it.name}: ${it.role}, ${it.cardinality}, ${count(it.rules, "rule")}`).join("\n"),
    findings,
    ...strength,
    summary: [
      `${contract.path}: ${contract.format.toUpperCase()} ${contract.version}, ${count(models.length, "model")}, ${counted(findings)}.`,
      ...(told.strength ? [strengthLine(told.strength)] : []),
    ].join("\n"),
  };
}

const SIDES_UNCLEAR: RuleId = "contract.sides-unclear";
const UNREADABLE: RuleId = "contract.unreadable";

/** Only a run, or what is measured on cases, needs to know which model is which; a contract may have many tables. */
function unlessNeeded(finding: Finding, { cases, minStrength }: OptionsOf<"lint">): Finding {
  const needed = cases !== undefined || minStrength > 0;
  return finding.rule === SIDES_UNCLEAR && !needed ? { ...finding, severity: "notice" } : finding;
}

interface Told {
  readonly findings: readonly Finding[];
  readonly strength?: Strength;
}

/** What the contract tells apart, measured on its examples and the cases that are given. */
async function whatItTells(
  contract: Contract,
  sides: Sides,
  given: readonly Case[],
  options: OptionsOf<"lint">,
  { jsonata, sql, signal }: Tools,
): Promise<Told> {
  const known = [...given, ...exampleCases(contract, sides)].some((it) => it.output !== undefined);
  const unrelated = unrelatedOutput(
    sides,
    known || (sides.output.io ?? []).some(relatesSides) || relatesBySql(sides.output),
  );
  const weak = (measured: Measured) => judgeStrength(measured, options.minStrength, sides.output);
  if (!known) {
    return { findings: [...unrelated, ...weak({ kind: "unmeasured", why: "no case tells a right output" })] };
  }
  const engine = sql?.ok ? { sql: sql.value } : {};
  if (sql && !sql.ok && provingSqlRules(sides.output).length > 0) {
    return {
      findings: [
        ...unrelated,
        ...weak({ kind: "unmeasured", why: "its SQL rules need DuckDB, which is not installed" }),
      ],
    };
  }
  const settings = { drawnCases: 0, holdBack: 0, seed: seedOf(contract), deterministic: true } as const;
  const assembled = await assembleSuite(contract, given, { ...options, ...settings }, { jsonata, ...engine });
  const faults = assembled.findings.filter((it) => /^(cases|format)\./.test(it.rule));
  if (!assembled.ok) return { findings: faults };
  const measured = await measureStrength(assembled.value, knownSamples(assembled.value), signal);
  const strength = measured.kind === "measured" ? { strength: measured.strength } : {};
  const survivors = strength.strength ? survivorFindings(strength.strength, sides.output) : [];
  return { findings: [...faults, ...unrelated, ...weak(measured), ...survivors], ...strength };
}

/** A contract with faults is `failed`; one that is missing, unreadable or no YAML is `refused`. */
function unreadable(path: string, findings: readonly Finding[]): CommandOutcome {
  const none = findings.some((it) => Object.hasOwn(fileRules, it.rule) || it.rule === UNREADABLE);
  const result = none ? "refused" : "failed";
  return {
    result,
    document: { result, findings },
    findings,
    summary: `${path} cannot be worked with: ${counted(findings)}. Mend them and lint again.`,
  };
}

const contractDocument = ({ path, format, version }: Contract) => ({ path, format, version });

function modelDocument(model: Model, sides: Sides | undefined) {
  const role = model.name === sides?.output.name ? "output" : model.name === sides?.input?.name ? "input" : "none";
  return {
    name: model.name,
    role,
    cardinality: model.cardinality,
    cardinalityFrom: model.cardinalityFrom,
    rules: ruleCount(model) + sqlRulesOf(model).filter((it) => it.about === "output").length,
  };
}

function counted(findings: readonly Finding[]): string {
  const severities = ["error", "warning", "notice"] as const;
  return severities.map((it) => count(findings.filter(({ severity }) => severity === it).length, it)).join(", ");
}
