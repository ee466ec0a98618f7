/** `fire-flow generate`: the contract loop. */
import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
export declare function run(options: OptionsOf<"generate">, context: CommandContext): Promise<CommandOutcome>;
