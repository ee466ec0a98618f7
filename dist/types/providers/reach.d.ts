/** Whether a server is there and takes the key. It is asked for its list of models, which costs nothing. */
import type { Reached } from "../types/provider.ts";
import { type Fault } from "./fault.ts";
import { type Target } from "./openai-fault.ts";
import type { Transport } from "./transport.ts";
/** @throws what aborted the signal. */
export declare function reach(target: Target, transport: Transport, signal: AbortSignal, timeoutMs?: number): Promise<Reached>;
/** How a fault is met by whoever sets a provider up: what the key is to blame for, and all else. */
export declare const failed: ({ finding }: Fault) => Reached;
