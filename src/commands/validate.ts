/** `fire-flow validate`: judges a data file against a contract. */
import { chooseSides, lintSqlRules } from "../contract/index.ts";
import { Refusal } from "../faults.ts";
import { type Finding, hasErrors } from "../findings.ts";
import { inFormat } from "../formats/index.ts";
import { type RecordJudge, recordJudge } from "../judge-sql.ts";
import type { OptionsOf } from "../options.ts";
import { dataSqlRules } from "../sql-rules.ts";
import { openBlocks } from "../system/blocks.ts";
import type { Contract, Model } from "../types/contract.ts";
import { validateFile } from "../validate-file.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { formatOf, loadContract, orRefuse } from "./load.ts";

export async function run(options: OptionsOf<"validate">, context: CommandContext): Promise<CommandOutcome> {
  const started = performance.now();
  const { validator } = options;
  const [read, opened] = await Promise.all([loadContract(options.contract), openBlocks(options.data)]);
  const sides = read.ok ? chooseSides(read.value, options) : undefined;
  const faults = [read, opened, sides].flatMap((it) => it?.findings ?? []);
  if (hasErrors(faults) || !sides) throw new Refusal(faults);
  const contract = orRefuse(read);
  const { output } = orRefuse(sides);
  const format = options.outputFormat ?? formatOf(options.data) ?? contract.serverFormat ?? "json";
  const byDatacontract = async (own?: readonly Finding[]) => {
    const { askDatacontract } = await import("./ask-datacontract.ts");
    return askDatacontract(options, contract, { format, model: output, ...(own && { own }) }, context);
  };
  const file = orRefuse(opened);
  try {
    const embedded =
      validator === "datacontract"
        ? undefined
        : await validateFile({ ...file, file: options.data }, format, output, context.now(), {
            sql: await sqlJudge(contract, inFormat(output, format), options, context),
          });
    const asked = validator === "embedded" ? undefined : await byDatacontract(embedded?.findings);
    const findings = [...(embedded?.findings ?? []), ...(asked?.findings ?? [])];
    const all = [...faults, ...findings];
    const failed = hasErrors(all);
    const verdict = failed ? "failed" : findings.some((it) => it.severity === "warning") ? "warning" : "passed";
    const held =
      embedded &&
      `${embedded.rules.held}/${embedded.rules.total} rules hold on ${embedded.records} records of ${output.name}`;
    const by = asked && `judged by datacontract-cli ${asked.tool.version} (${asked.tool.origin})`;
    return {
      result: failed ? "failed" : "passed",
      document: {
        result: verdict,
        findings: all,
        contract: { path: contract.path, format: contract.format, version: contract.version },
        outputModel: output.name,
        data: { path: options.data, format, ...(embedded && { records: embedded.records }) },
        validator,
        ...(asked && { datacontract: asked.tool }),
        durationMs: Math.round(performance.now() - started),
      },
      findings: all,
      summary: `${options.data}: ${[verdict, held, by].filter(Boolean).join(", ")}.`,
    };
  } finally {
    await file.close();
  }
}

/**
 * The judge by SQL rules, where there are any.
 * @throws {Refusal} when there is no engine, or a query cannot be run.
 */
async function sqlJudge(
  contract: Contract,
  model: Model,
  options: OptionsOf<"validate">,
  context: CommandContext,
): Promise<RecordJudge | undefined> {
  if (dataSqlRules(model).length === 0) return undefined;
  const { openSql } = await import("./open-sql.ts");
  const sql = openSql(options, context);
  const faults = [
    ...(await sql.ready()).findings,
    ...(await lintSqlRules({ ...contract, models: [model] }, undefined, sql)),
  ];
  if (hasErrors(faults)) throw new Refusal(faults);
  return recordJudge(model, sql);
}
