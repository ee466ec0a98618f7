import type { QualityRule } from "./types/contract.ts";
/** Whether what the rule says of data changes while the data does not. */
export declare const readsClock: ({ rule }: QualityRule) => boolean;
