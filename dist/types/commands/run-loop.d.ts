import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import type { Ground } from "./ground.ts";
export declare function runLoop(options: OptionsOf<"generate">, ground: Ground, context: CommandContext): Promise<CommandOutcome>;
