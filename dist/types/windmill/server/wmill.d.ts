import { type Ending } from "../../system/process.ts";
import type { Environment } from "../../types/environment.ts";
/** The server that is asked; URL and workspace come from the options alone. */
export interface Server {
    readonly url: string;
    readonly workspace: string;
    readonly token: string;
}
export interface Wmill {
    /** The command line that it is called by, without arguments. */
    readonly argv: readonly string[];
    readonly server: Server;
    /** Of the whole process: proxies and certificates are taken from it. */
    readonly environment: Environment;
    readonly signal?: AbortSignal;
}
/** What it printed, without colours, and without the token. */
export interface Said {
    readonly ending: Ending;
    readonly stdout: string;
    readonly stderr: string;
}
/**
 * @param cwd a copy of the workspace: every command may write, also those that are called dry
 * @param home an empty folder: neither profiles nor credentials of the user's are found there
 */
export declare function callWmill({ argv, server, environment, signal }: Wmill, args: readonly string[], { cwd, home }: {
    readonly cwd: string;
    readonly home: string;
}): Promise<Said>;
