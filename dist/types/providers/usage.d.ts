import type { Usage } from "../types/provider.ts";
/** What was reported, if both numbers are counts; else an estimate from the texts. */
export declare const usageOf: (inputTokens: unknown, outputTokens: unknown, prompt: string, text: string) => Usage;
