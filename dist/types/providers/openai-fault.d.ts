/**
 * What a server or the network said, as a fault. Classified by status and code alone: the names of error classes do not
 * survive bundling, and compatible servers agree on little else.
 */
import { type Fault } from "./fault.ts";
import type { Received } from "./transport.ts";
/** Who was asked, for the messages. */
export interface Target {
    readonly baseUrl: string;
    readonly model: string;
    readonly apiKey?: string;
}
/** A response that is no success. */
export declare function statusFault(received: Pick<Received, "status" | "headers" | "body">, target: Target): Fault;
export declare const isRetired: (baseUrl: string) => boolean;
/** The fault of a service that is not there any more; `fact` begins the message. */
export declare const goneFault: (fact: string, baseUrl: string) => Fault;
/**
 * The wait that a response asks for, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as a date
 * (RFC 9110, 10.2.3).
 */
export declare function retryAfter(headers: Headers, now?: number): number | undefined;
export declare const secretsOf: ({ apiKey }: Target) => readonly string[];
/** The body as JSON; undefined when it is none. */
export declare function parsed(body: string): unknown;
export declare const isMarkup: (body: string) => boolean;
