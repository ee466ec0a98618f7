/**
 * A suite is everything that a candidate is judged by: the two models, the cases and the settings of the judgement.
 * What cannot judge anybody is refused here, before anything is spent.
 */
import { type CasesOf, exampleCases, planCases } from "./cases/index.ts";
import { chooseSides, lintContract, lintIoRules, lintSqlRules, ruleCount, sqlRuleFault } from "./contract/index.ts";
import { type Checked, checked, type Finding, hasErrors, rejected } from "./findings.ts";
import { inFormat } from "./formats/index.ts";
import { type JudgePairs, pairJudge } from "./judge-sql.ts";
import { compileModel, judgeIo, mask, relatesSides } from "./judges/index.ts";
import { provingSqlRules, relatesBySql } from "./sql-rules.ts";
import { expectedFaults, knownFaults, missing, tablePasses } from "./suite-faults.ts";
import type { Case } from "./types/case.ts";
import type { Contract, Sides } from "./types/contract.ts";
import type { Jsonata } from "./types/jsonata.ts";
import type { Sql } from "./types/sql.ts";
import type { FormatName, Value } from "./types/value.ts";
import type { Verdict } from "./types/verdict.ts";

/** How a suite is put together; the names are those of the options. */
export interface SuiteSettings {
  readonly inputModel?: string;
  readonly outputModel?: string;
  readonly inputFormat?: FormatName;
  readonly outputFormat?: FormatName;
  readonly drawnCases: number;
  readonly holdBack: "auto" | number;
  readonly seed: number;
  readonly deterministic: boolean;
}

export interface Suite {
  readonly contract: Contract;
  readonly sides: Sides;
  readonly given: readonly Case[];
  readonly examples: readonly Case[];
  readonly formats: { readonly input: FormatName; readonly output: FormatName };
  readonly settings: Pick<SuiteSettings, "drawnCases" | "holdBack" | "seed" | "deterministic">;
  /**
   * The cases of an attempt. Attempt 0 is the suite's own set: the one that `prove` runs, that a program must pass last,
   * and that its proof names.
   */
  readonly casesOf: CasesOf;
  /** How many rules the output model states, those between input and output among them. */
  readonly rules: number;
  /** Judges one output by the output model. */
  readonly judge: (output: Value) => Verdict;
  /** Judges how an output relates to its input, by the output model's io rules. */
  readonly judgeIo: (input: Value, output: Value) => Promise<readonly Finding[]>;
  /** Judges outputs, and how they relate to their inputs, by the output model's SQL rules: all at once. */
  readonly judgeSql: JudgePairs;
  /** Versions of the engines that rules are judged by. */
  readonly engines: { readonly duckdb?: string };
  /** Whether an expression over `{input, output}` is true: tries rules that the contract does not have. */
  readonly holds: (expression: string, input: Value, output: Value) => Promise<boolean>;
  /** Whether a rule ties outputs to inputs. */
  readonly related: boolean;
  /** Whether an input satisfies the input model; without a model anything does. */
  readonly validInput: (input: Value) => boolean;
}

/** What judges rules that are programs themselves. */
export interface Engines {
  readonly jsonata: Jsonata;
  /** Without it a contract with SQL rules is refused. */
  readonly sql?: Sql;
}

/**
 * Puts the suite together, or says everything that is in the way. Warnings come with the suite.
 * @throws {SystemFault} when an engine that a rule needs cannot be started.
 */
export async function assembleSuite(
  contract: Contract,
  given: readonly Case[],
  settings: SuiteSettings,
  { jsonata, sql }: Engines,
): Promise<Checked<Suite>> {
  const chosen = chooseSides(contract, settings);
  if (!chosen.ok) return chosen;
  const formats = {
    input: settings.inputFormat ?? contract.serverFormat ?? "json",
    output: settings.outputFormat ?? contract.serverFormat ?? "json",
  };
  const { input, output } = chosen.value;
  const sides: Sides = {
    ...(input && { input: inFormat(input, formats.input) }),
    output: inFormat(output, formats.output),
  };
  const judge = compileModel(sides.output);
  const judgeInput = sides.input === undefined ? undefined : compileModel(sides.input);
  const examples = exampleCases(contract, sides);
  const validInput = (input: Value) => judgeInput === undefined || !hasErrors(judgeInput(input).findings);
  const sqlRules = provingSqlRules(sides.output).length;
  const engine = sqlRules > 0 ? await sql?.ready() : undefined;
  const suite: Suite = {
    contract,
    sides,
    given,
    examples,
    formats,
    settings,
    casesOf: planCases({
      given,
      examples,
      ...(sides.input && { model: sides.input }),
      // Named one by one: what else is in the options, a provider's model among it, is none of the plan's.
      drawnCases: settings.drawnCases,
      holdBack: settings.holdBack,
      seed: settings.seed,
      mask: (input) => (sides.input === undefined ? input : mask(input, sides.input)),
      valid: validInput,
    }),
    rules: ruleCount(sides.output) + (sides.output.io ?? []).length + sqlRules,
    judge,
    judgeIo: (input, output) => judgeIo(sides, { input, output }, jsonata),
    judgeSql: sql ? pairJudge(sides, sql) : async () => [],
    engines: engine?.ok ? { duckdb: engine.value.version } : {},
    holds: async (expression, input, output) => {
      const outcome = await jsonata.evaluate(expression, { input, output });
      return outcome.kind === "boolean" && outcome.value;
    },
    related: (sides.output.io ?? []).some(relatesSides) || relatesBySql(sides.output),
    validInput,
  };
  const ioFaults = await lintIoRules(contract, sides, jsonata);
  const judged = { ...contract, models: [sides.output, ...(sides.input ? [sides.input] : [])] };
  const sqlFaults =
    sqlRules > 0 && !engine?.ok
      ? (engine?.findings ?? [
          sqlRuleFault("rules in SQL cannot be judged: there is no engine here", { model: sides.output.name }),
        ])
      : await lintSqlRules(judged, sides, engine && sql);
  const expecting = expectedFaults(suite, { io: !hasErrors(ioFaults), sql: !hasErrors(sqlFaults) });
  // Whoever proves draws them next: while the engine evaluates there is time for it.
  if (suite.related) suite.casesOf();
  const findings = [
    ...chosen.findings,
    ...lintContract(judged).filter(
      // That the output model is empty is judged together with the cases.
      (it) => (it.severity === "error" && it.rule !== "contract.vacuous") || it.rule === "contract.clock-rule",
    ),
    ...ioFaults,
    ...sqlFaults,
    ...(await expecting),
    ...knownFaults(suite),
    ...missing(suite),
  ];
  return hasErrors(findings) ? rejected(...findings) : checked(suite, [...findings, ...tablePasses(suite)]);
}
