import type { QualityRule } from "./types/contract.ts";

/** Whether what the rule says of data changes while the data does not. */
export const readsClock = ({ rule }: QualityRule): boolean =>
  rule === "quality.freshness" || rule === "quality.retention";
