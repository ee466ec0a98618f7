/** How requests leave: undici's own `fetch`, through the proxies of the variables that are passed in. */
import type { Environment } from "../types/environment.ts";

/**
 * Undici's `fetch` and the dispatcher to hand to it. Not Node's, because Node's gives up after 300 s without headers, and
 * looks at no proxy. Its idle sockets do not hold the process.
 */
export async function openFetch(environment: Environment) {
  const { Agent, EnvHttpProxyAgent, fetch } = await import("undici");
  const patient = { headersTimeout: 0, bodyTimeout: 0 };
  const proxy = proxySettings(environment);
  return { fetch, dispatcher: proxy ? new EnvHttpProxyAgent({ ...patient, ...proxy }) : new Agent(patient) };
}

/** The proxy variables, lower case first as curl does; absent when none is set. All are stated: undici would look. */
function proxySettings(environment: Environment) {
  const read = (name: string) => environment[name] ?? environment[name.toUpperCase()] ?? "";
  const [httpProxy, httpsProxy, noProxy] = [read("http_proxy"), read("https_proxy"), read("no_proxy")];
  return httpProxy || httpsProxy ? { httpProxy, httpsProxy, noProxy } : undefined;
}

/** The first `limit` bytes of a body as text; leaving early cancels the rest. */
export async function readBounded(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limit: number) {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    kept.push(chunk.subarray(0, limit - bytes));
    bytes += chunk.byteLength;
    if (bytes > limit) break;
  }
  return { body: Buffer.concat(kept).toString("utf8"), cut: bytes > limit };
}
