/**
 * Commits by git itself, for servers without `createCommitOnBranch`: older GitHub Enterprise, Forgejo, Gitea. It works in
 * a bare repository of its own, so that neither the checkout's depth, hooks, filters nor credentials have a say.
 */
import { SystemFault } from "../faults.ts";
import type { Remote } from "../types/delivery.ts";
import type { Environment } from "../types/environment.ts";
export interface GitSettings {
    readonly token: string;
    /** Where PATH and the proxy variables are. */
    readonly environment: Environment;
    readonly signal: AbortSignal;
}
/** @param url the repository's page. */
export declare function gitRemote(url: string, settings: GitSettings): Remote;
/** What git says, as the fault that GitHub's API would have given. Addresses say nothing: they hold anybody's names. */
export declare function faultOf(said: string, command: string): SystemFault;
