/** Counting tokens. */
import type { Usage } from "./types/provider.ts";

/** Nothing spent. */
export const noUsage: Usage = { inputTokens: 0, outputTokens: 0 };

/** The sum of two; it is an estimate as soon as one of them is. */
export const addUsage = (a: Usage, b: Usage): Usage => ({
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  ...((a.estimated || b.estimated) && { estimated: true }),
});

/**
 * A rough count of a text's tokens, where nobody else has counted them: four UTF-16 units to a token, as English and
 * code come out with common tokenisers.
 */
export const estimateTokens = (text: string): number => Math.ceil(text.length / 4);
