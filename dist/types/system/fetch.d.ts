/** How requests leave: undici's own `fetch`, through the proxies of the variables that are passed in. */
import type { Environment } from "../types/environment.ts";
/**
 * Undici's `fetch` and the dispatcher to hand to it. Not Node's, because Node's gives up after 300 s without headers, and
 * looks at no proxy. Its idle sockets do not hold the process.
 */
export declare function openFetch(environment: Environment): Promise<{
    fetch: typeof import("undici").fetch;
    dispatcher: import("undici").Agent | import("undici").EnvHttpProxyAgent;
}>;
/** The first `limit` bytes of a body as text; leaving early cancels the rest. */
export declare function readBounded(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limit: number): Promise<{
    body: string;
    cut: boolean;
}>;
