/** The command table: what a mode of the action and a subcommand of the terminal do. */
import type { Command } from "./command.ts";
import type { CommandName } from "./names.ts";
/** A row of the surface. */
export interface CommandEntry<C extends CommandName> {
    /** One line for people. */
    readonly summary: string;
    /** Argument lines for help, without `fire-flow <name>`. */
    readonly examples: readonly string[];
    /** Whether a model is asked. */
    readonly llm: boolean;
    /** What it leaves behind. */
    readonly writes: string;
    /** Loads the command with all that it needs. */
    readonly load: () => Promise<Command<C>>;
}
export declare const commands: {
    readonly [C in CommandName]: CommandEntry<C>;
};
