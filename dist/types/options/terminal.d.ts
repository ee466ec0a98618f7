import type { CommandName } from "../commands/names.ts";
import { type Collected, type OptionTable } from "./given.ts";
type Environment = Readonly<Record<string, string | undefined>>;
/** Collects what a command was given in the terminal. `args` begins after the command's name. */
export declare function collectFlags(command: CommandName, args: readonly string[], environment: Environment, table: OptionTable): Collected;
/** Whether `--json` is asked for, whatever else is wrong with the arguments. */
export declare function wantsJson(args: readonly string[], table: OptionTable): boolean;
export {};
