/** Inputs of the action: `INPUT_<NAME>` in the environment, as the runner sets them. */
import type { CommandName } from "../commands/names.ts";
import type { Environment } from "../types/environment.ts";
import { type Collected, type OptionTable } from "./given.ts";
/** Every input that is set: an empty one is unset, as the runner sets all that `action.yml` names. */
export declare function inputsIn(environment: Environment): ReadonlyMap<string, string>;
/** Collects what a command was given in the action. */
export declare function collectInputs(command: CommandName, environment: Environment, table: OptionTable): Collected;
