/** Counting tokens. */
import type { Usage } from "./types/provider.ts";
/** Nothing spent. */
export declare const noUsage: Usage;
/** The sum of two; it is an estimate as soon as one of them is. */
export declare const addUsage: (a: Usage, b: Usage) => Usage;
/**
 * A rough count of a text's tokens, where nobody else has counted them: four UTF-16 units to a token, as English and
 * code come out with common tokenisers.
 */
export declare const estimateTokens: (text: string) => number;
