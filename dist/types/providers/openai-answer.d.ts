/** What a successful response holds: an answer, or less than one. */
import type { ProviderReply } from "../types/provider.ts";
import { type Target } from "./openai-fault.ts";
import { type Received } from "./transport.ts";
/** Reads the body of a 2xx response to `prompt`. */
export declare function readCompletion(received: Received, prompt: string, target: Target): ProviderReply;
