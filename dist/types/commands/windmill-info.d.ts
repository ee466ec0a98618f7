import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
export declare function run(options: OptionsOf<"windmill-info">, context: CommandContext): Promise<CommandOutcome>;
