/** `fire-flow validate`: judges a data file against a contract. */
import { extname } from "node:path";
import { chooseSides } from "../contract/index.ts";
import { hasErrors } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { readBytes } from "../system/files.ts";
import { type FormatName, Refusal } from "../types.ts";
import { validateData } from "../validate.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { loadContract, orRefuse } from "./load.ts";

const MAX_DATA = 512 * 1024 * 1024;

const byExtension: Readonly<Record<string, FormatName>> = {
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
};

export async function run(options: OptionsOf<"validate">, _context: CommandContext): Promise<CommandOutcome> {
  const started = performance.now();
  const [read, bytes] = await Promise.all([loadContract(options.contract), readBytes(options.data, MAX_DATA)]);
  const sides = read.ok ? chooseSides(read.value, options) : undefined;
  const faults = [read, bytes, sides].flatMap((it) => it?.findings ?? []);
  if (hasErrors(faults) || !sides) throw new Refusal(faults);
  const contract = orRefuse(read);
  const { output } = orRefuse(sides);
  const format =
    options.outputFormat ?? byExtension[extname(options.data).toLowerCase()] ?? contract.serverFormat ?? "json";
  const { findings, records, rules } = validateData(orRefuse(bytes), options.data, format, output);
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
