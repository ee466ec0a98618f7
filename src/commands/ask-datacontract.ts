/** Runs datacontract-cli for `validate`, in a sandbox that is chosen as for programs. */
import { resolve } from "node:path";
import { findDatacontract, runDatacontract } from "../engines/index.ts";
import { Refusal } from "../faults.ts";
import { hasErrors } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { chooseSandbox } from "../sandboxes/index.ts";
import { makeScratch, removeScratch } from "../system/scratch.ts";
import type { Contract, Model } from "../types/contract.ts";
import type { FormatName } from "../types/value.ts";
import type { CommandContext } from "./command.ts";
import { orRefuse } from "./load.ts";

/**
 * Gives the checks that the tool made, and which tool it was.
 * @throws {Refusal} when there is no tool or no sandbox.
 */
export async function askDatacontract(
  options: OptionsOf<"validate">,
  contract: Contract,
  judged: { readonly format: FormatName; readonly model: Model },
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
    return { checks, tool: { version: tool.version, origin: tool.origin }, notices: faults };
  } finally {
    await removeScratch(folder);
  }
}
