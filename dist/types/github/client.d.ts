import type { Environment } from "../types/environment.ts";
import type { GitHub } from "../types/github.ts";
export interface GitHubSettings {
    readonly token: string;
    readonly owner: string;
    readonly repo: string;
    /** REST. Default `GITHUB_API_URL`, else GitHub's own. */
    readonly apiUrl?: string;
    /** Default `GITHUB_GRAPHQL_URL`, else derived from {@link apiUrl}. */
    readonly graphqlUrl?: string;
    /** The site that people see. Default `GITHUB_SERVER_URL`, else GitHub's own. */
    readonly serverUrl?: string;
    /** Where those and the proxy variables are. Default: nowhere. */
    readonly environment?: Environment;
    readonly signal: AbortSignal;
    /** Milliseconds that one request may take. Default 30 s. */
    readonly timeoutMs?: number;
    readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
    readonly now?: () => number;
}
/** Opens a repository. Nothing is loaded or asked before the first call. */
export declare function openGitHub(settings: GitHubSettings): GitHub;
