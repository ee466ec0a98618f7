import type { Remote } from "../types/delivery.ts";
export interface GitSettings {
    readonly token: string;
    /** Where PATH and the proxy variables are. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly signal: AbortSignal;
}
/** @param url the repository's page. */
export declare function gitRemote(url: string, settings: GitSettings): Remote;
