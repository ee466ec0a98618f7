/** `fire-flow doctor`: tells what works here. Nothing is run but canaries, and nothing is spent. */
import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
export declare function run(options: OptionsOf<"doctor">, context: CommandContext): Promise<CommandOutcome>;
