import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider } from "../types/provider.ts";
export interface CommandSettings {
    /** A command line, split into words as Python's `shlex.split` does. */
    readonly command: string;
    /** Handed to the program as FIRE_FLOW_API_KEY. */
    readonly apiKey?: string;
    /** Handed to the program as FIRE_FLOW_MODEL. */
    readonly model?: string;
    readonly baseUrl?: string;
    /** Milliseconds that one answer may take. Default 10 minutes. */
    readonly timeoutMs?: number;
}
/** A provider over a program, or why there is none. A program's path with a slash counts from the working directory. */
export declare function command(settings: CommandSettings, environment: Environment): Promise<Checked<Provider>>;
