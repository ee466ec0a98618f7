import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
export declare function run(options: OptionsOf<"verify">, context: CommandContext): Promise<CommandOutcome>;
