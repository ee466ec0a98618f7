import type { CommandName } from "../commands/names.ts";
import type { Environment } from "../types/environment.ts";
import { type Collected, type OptionTable } from "./given.ts";
/** Collects what a command was given in the terminal. `args` begins after the command's name. */
export declare function collectFlags(command: CommandName, args: readonly string[], environment: Environment, table: OptionTable): Collected;
/** Whether one JSON document is asked for, whatever else is wrong with the arguments. */
export declare const wantsJson: (args: readonly string[], table: OptionTable) => boolean;
/** Whether people's output shall have neither colour nor progress. */
export declare const wantsPlain: (args: readonly string[], table: OptionTable) => boolean;
