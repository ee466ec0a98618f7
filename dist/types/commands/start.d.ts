import { type OptionSource } from "../options.ts";
import type { Observe } from "../types/loop.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import type { CommandName } from "./names.ts";
/** How a command ended. */
export interface Ended {
    readonly outcome: CommandOutcome;
    readonly exitCode: number;
    /** What relative paths in the findings start from: `working-directory`. */
    readonly cwd: string;
    /** Where the process was started: in the action, the repository. */
    readonly root: string;
}
/** Where the entry got its options from, and what it alone has; the rest is the process's own. */
export type Given = {
    readonly entry: "terminal";
    readonly args: readonly string[];
} | {
    readonly entry: "action";
    readonly getIdToken: NonNullable<CommandContext["getIdToken"]>;
    /** With the inputs in it; by default the process's own. */
    readonly environment?: OptionSource["environment"];
};
/** Parses the options and runs the command, SIGINT and SIGTERM ending it. Never rejects. */
export declare function startCommand(command: CommandName, given: Given, observe: Observe): Promise<Ended>;
