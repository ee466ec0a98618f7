/**
 * Any server that speaks OpenAI's chat completions, asked without streaming: the one wire that OpenAI, the gateways and
 * the local servers have in common. Retries are not made here; `generate.ts` decides about them.
 */
import type { Environment } from "../types/environment.ts";
import type { Provider } from "../types/provider.ts";
import { type Transport } from "./transport.ts";
import { type WorkloadIdentity } from "./workload-identity.ts";
/** OpenAI's own API. */
export declare const OPENAI_URL = "https://api.openai.com/v1";
export interface OpenAiSettings {
    readonly model: string;
    /** Default {@link OPENAI_URL}; the version path is part of it. */
    readonly baseUrl?: string;
    /** Servers that need none get no Authorization header at all. */
    readonly apiKey?: string;
    /** Instead of a key, with OpenAI's own API only. */
    readonly workloadIdentity?: WorkloadIdentity;
    /** Default: the model's own. */
    readonly temperature?: number;
    /** Where the proxy variables are. Default: no proxy. */
    readonly environment?: Environment;
    /** How requests leave. Default: over the network. */
    readonly transport?: Transport;
    /** Milliseconds that one request may take. Default 10 minutes. */
    readonly requestTimeoutMs?: number;
}
/** A provider over chat completions. Nothing is loaded or opened before the first request. */
export declare function openai(settings: OpenAiSettings): Provider;
