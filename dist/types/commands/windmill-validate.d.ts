import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
type Options = OptionsOf<"windmill-validate">;
export declare function run(options: Options, context: CommandContext): Promise<CommandOutcome>;
export {};
