/** Runs datacontract-cli for `validate`, in a sandbox that is chosen as for programs. */
import { resolve } from "node:path";
import { comparison, findDatacontract, runDatacontract, toolFindings, unmade } from "../engines/index.ts";
import { Refusal } from "../faults.ts";
import { type Finding, hasErrors } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { chooseSandbox } from "../sandboxes/index.ts";
import { makeScratch, removeScratch } from "../system/scratch.ts";
import type { Contract, Model } from "../types/contract.ts";
import type { FormatName } from "../types/value.ts";
import type { CommandContext } from "./command.ts";
import { orRefuse } from "./load.ts";

/**
 * Gives what the tool found, held against what the embedded judge found where that was asked, and which tool it was.
 * @throws {Refusal} when there is no tool or no sandbox.
 */
export async function askDatacontract(
  options: OptionsOf<"validate">,
  contract: Contract,
  { own, ...judged }: { readonly format: FormatName; readonly model: Model; readonly own?: readonly Finding[] },
  context: CommandContext,
) {
  const [found, chosen] = await Promise.all([
    findDatacontract(context.environment, options.offline),
    chooseSandbox(options.sandbox, context.environment),
  ]);
  const faults = [...found.findings, ...chosen.findings];
  if (hasErrors(faults)) throw new Refusal(faults);
  const tool = orRefuse(found);
  const folder = await makeScratch();
  try {
    const job = { contract, judged, data: resolve(context.cwd, options.data), folder, signal: context.signal };
    const checks = await runDatacontract(job, tool, orRefuse(chosen));
    const told = own ? comparison(own, checks, judged) : toolFindings(checks, judged);
    return {
      findings: [...faults, ...unmade(checks, judged), ...told],
      tool: { version: tool.version, origin: tool.origin },
    };
  } finally {
    await removeScratch(folder);
  }
}
