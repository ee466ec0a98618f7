import type { CommandName } from "../commands/names.ts";
import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import { type OptionsOf } from "./table.ts";
/** Where options come from. */
export type OptionSource = {
    readonly environment: Environment;
    /** Absolute: relative paths of `-file` options start here, moved on by `working-directory`. */
    readonly cwd: string;
    readonly readText: (path: string) => Promise<Checked<string>>;
} & ({
    readonly entry: "terminal";
    readonly args: readonly string[];
} | {
    readonly entry: "action";
});
/** Reads a command's options from flags or inputs; a rejection holds every fault there is. */
export declare function parseOptions<C extends CommandName>(command: C, source: OptionSource): Promise<Checked<OptionsOf<C>>>;
/** A flag's name as the typed options have it. */
export declare const camelCase: (option: string) => string;
