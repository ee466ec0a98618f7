/**
 * How requests leave and responses come in. One POST: the body is read whole but up to a limit, redirects are not
 * followed, and proxies are taken from the variables that are passed in, so that nothing depends on the process.
 */

/** Bytes of a response's body that are read. */
export const MAX_BODY = 4 * 1024 * 1024;

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** The body went on past {@link MAX_BODY}; `body` is its beginning. */
  readonly cut: boolean;
}

export interface Outgoing {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** Sends one POST. Rejects when no whole response came, with the cause of `fetch`. */
export type Transport = (url: string, outgoing: Outgoing) => Promise<Received>;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A transport that opens with its first request. It is undici's own `fetch`, not Node's, because Node's gives up after
 * 300 s without headers, and a slow model that does not stream answers later than that. Its idle sockets do not hold
 * the process.
 */
export function openTransport(environment: Environment): Transport {
  let opened: ReturnType<typeof openFetch> | undefined;
  return async (url, { headers, body, signal }) => {
    opened ??= openFetch(environment);
    const { fetch, dispatcher } = await opened;
    const response = await fetch(url, { method: "POST", headers, body, signal, dispatcher, redirect: "manual" });
    return {
      status: response.status,
      headers: new Headers([...response.headers]),
      ...(await readBounded(response.body ?? [])),
    };
  };
}

async function openFetch(environment: Environment) {
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

async function readBounded(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    kept.push(chunk.subarray(0, MAX_BODY - bytes));
    bytes += chunk.byteLength;
    // Leaving the loop cancels the rest of the body.
    if (bytes > MAX_BODY) break;
  }
  return { body: Buffer.concat(kept).toString("utf8"), cut: bytes > MAX_BODY };
}
