import type { Environment } from "../../types/environment.ts";
/**
 * Why the event is not trusted; nothing where it is. Without a GITHUB_EVENT_NAME, as in a terminal and in other CI, whoever
 * gives the token decides.
 */
export declare function untrustedBecause(environment: Environment): Promise<string | undefined>;
