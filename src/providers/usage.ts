/** Tokens as a provider reports them. */
import { estimateTokens } from "../tokens.ts";
import type { Usage } from "../types/provider.ts";

/** What was reported, if both numbers are counts; else an estimate from the texts. */
export const usageOf = (inputTokens: unknown, outputTokens: unknown, prompt: string, text: string): Usage =>
  isCount(inputTokens) && isCount(outputTokens)
    ? { inputTokens, outputTokens }
    : { inputTokens: estimateTokens(prompt), outputTokens: estimateTokens(text), estimated: true };

const isCount = (it: unknown): it is number => Number.isSafeInteger(it) && (it as number) >= 0;
