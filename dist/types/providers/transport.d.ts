import type { Environment } from "../types/environment.ts";
/** Bytes of a response's body that are read. */
export declare const MAX_BODY: number;
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
export declare function openTransport(environment: Environment): Transport;
