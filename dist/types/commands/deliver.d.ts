import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
type Options = OptionsOf<"deliver">;
export declare function run(given: Options, context: CommandContext): Promise<CommandOutcome>;
export {};
