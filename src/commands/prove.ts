/** `fire-flow prove`: judges a program that exists already and writes its proof. */
import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { findGround } from "./ground.ts";
import { proveKeeps, refuseForeign } from "./own-folder.ts";

export async function run(options: OptionsOf<"prove">, context: CommandContext): Promise<CommandOutcome> {
  await refuseForeign(options.reportDir, proveKeeps);
  const ground = await findGround(options, context);
  const { proveProgram } = await import("./prove-program.ts");
  return proveProgram(options, ground, context);
}
