import type { ProviderReply } from "../types/provider.ts";
import { providerFinding, type providerRules } from "./rules.ts";

export type Fault = Extract<ProviderReply, { kind: "fault" }>;

/** A fault of this rule. `transient` says whether asking again can help, `retryAfterMs` how long the server asks to wait. */
export const fault = (
  rule: keyof typeof providerRules,
  message: string,
  transient = false,
  retryAfterMs?: number,
): Fault => ({
  kind: "fault",
  finding: providerFinding(rule, message),
  transient,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});
