/** Why no whole response came: each cause with what to check, and whether asking again can help. */
import { type Fault } from "./fault.ts";
import { type Target } from "./openai-fault.ts";
/** The fault for what `fetch` threw; a request that nobody cancelled was aborted by its own timeout, in milliseconds. */
export declare function connectionFault(error: unknown, target: Target, timeoutMs: number): Fault;
