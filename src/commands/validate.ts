/** `fire-flow validate`: judges a data file against a contract. */
import { chooseSides } from "../contract/index.ts";
import { hasErrors } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { openBlocks } from "../system/blocks.ts";
import { Refusal } from "../types.ts";
import { validateFile } from "../validate-file.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { formatOf, loadContract, orRefuse } from "./load.ts";

export async function run(options: OptionsOf<"validate">, context: CommandContext): Promise<CommandOutcome> {
  const started = performance.now();
  const [read, opened] = await Promise.all([loadContract(options.contract), openBlocks(options.data)]);
  const sides = read.ok ? chooseSides(read.value, options) : undefined;
  const faults = [read, opened, sides].flatMap((it) => it?.findings ?? []);
  if (hasErrors(faults) || !sides) throw new Refusal(faults);
  const contract = orRefuse(read);
  const { output } = orRefuse(sides);
  const format = options.outputFormat ?? formatOf(options.data) ?? contract.serverFormat ?? "json";
  const data = { ...orRefuse(opened), file: options.data };
  const { findings, records, rules } = await validateFile(data, format, output, context.now());
  const all = [...faults, ...findings];
  const failed = hasErrors(all);
  const verdict = failed ? "failed" : findings.some((it) => it.severity === "warning") ? "warning" : "passed";
  return {
    result: failed ? "failed" : "passed",
    document: {
      result: verdict,
      findings: all,
      contract: { path: contract.path, format: contract.format, version: contract.version },
      outputModel: output.name,
      data: { path: options.data, format, records },
      validator: "embedded",
      durationMs: Math.round(performance.now() - started),
    },
    findings: all,
    summary: `${options.data}: ${verdict}, ${rules.held}/${rules.total} rules hold on ${records} records of ${output.name}.`,
  };
}
