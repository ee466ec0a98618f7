import type { Checked, Finding } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import type { CommandName } from "./names.ts";
/** Loads and runs a command. Never rejects. */
export declare function runCommand<C extends CommandName>(name: C, options: Checked<OptionsOf<C>>, context: CommandContext): Promise<CommandOutcome>;
/** The outcome of options, contract or inputs that cannot be worked with. */
export declare const refusal: (findings: readonly Finding[], next: string) => CommandOutcome;
/**
 * One line with fact, value and next action, for where nothing else is seen. The summary of a refusal or an error
 * leaves the fact to the findings.
 */
export declare function headline({ result, findings, summary }: CommandOutcome): string;
