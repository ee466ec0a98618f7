/** `fire-flow prove`: judges a program that exists already and writes its proof. */
import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
export declare function run(options: OptionsOf<"prove">, context: CommandContext): Promise<CommandOutcome>;
