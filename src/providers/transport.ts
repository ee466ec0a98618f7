/**
 * How requests leave and responses come in. One POST, or a GET where nothing is sent: the body is read whole but up to a limit, redirects are not
 * followed, and proxies are taken from the variables that are passed in, so that nothing depends on the process.
 */
import { openFetch, readBounded } from "../system/fetch.ts";
import type { Environment } from "../types/environment.ts";

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
  /** Absent: nothing is sent, something is looked up. */
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Sends one request. Rejects when no whole response came, with the cause of `fetch`. */
export type Transport = (url: string, outgoing: Outgoing) => Promise<Received>;

/** A transport that opens with its first request. */
export function openTransport(environment: Environment): Transport {
  let opened: ReturnType<typeof openFetch> | undefined;
  return async (url, { headers, body, signal }) => {
    opened ??= openFetch(environment);
    const { fetch, dispatcher } = await opened;
    const response = await fetch(url, {
      ...(body === undefined ? { method: "GET" } : { method: "POST", body }),
      headers,
      signal,
      dispatcher,
      redirect: "manual",
    });
    return {
      status: response.status,
      headers: new Headers([...response.headers]),
      ...(await readBounded(response.body ?? [], MAX_BODY)),
    };
  };
}
