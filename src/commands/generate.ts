/** `fire-flow generate`: the contract loop. */
import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { findGround } from "./ground.ts";
import { loopKeeps, refuseForeign } from "./own-folder.ts";

export async function run(options: OptionsOf<"generate">, context: CommandContext): Promise<CommandOutcome> {
  await refuseForeign(options.reportDir, loopKeeps(options.maxAttempts));
  const ground = await findGround(options, context);
  const { runLoop } = await import("./run-loop.ts");
  return runLoop(options, ground, context);
}
