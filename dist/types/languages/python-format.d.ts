import type { Environment } from "../types/environment.ts";
import type { Mount } from "../types/execution.ts";
export interface Formatter {
    /** Reads the program from stdin and prints it formatted. */
    readonly argv: readonly string[];
    readonly mounts: readonly Mount[];
}
export declare function findPythonFormatter(executable: string, packages: readonly string[], environment: Environment): Promise<Formatter | undefined>;
