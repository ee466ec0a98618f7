import type { ProviderReply } from "../types/provider.ts";
import { type providerRules } from "./rules.ts";
export type Fault = Extract<ProviderReply, {
    kind: "fault";
}>;
/** A fault of this rule. `transient` says whether asking again can help, `retryAfterMs` how long the server asks to wait. */
export declare const fault: (rule: keyof typeof providerRules, message: string, transient?: boolean, retryAfterMs?: number) => Fault;
