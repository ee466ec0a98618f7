/** What a measured number must be. */
import type { QualityUnit, Threshold } from "../types/contract.ts";
/** Whether `part / of` is what the threshold demands. */
export declare function holds(threshold: Threshold, part: bigint, of: bigint): boolean;
/** What a number of things must be, for people: `at most 3 null values`. */
export declare function wordsOf(threshold: Threshold, unit: QualityUnit, one: string, many: string): string;
/** What a plain number must be, for people: `at most 3`. */
export declare function limitWords(threshold: Threshold): string;
