import type { Value } from "../types/value.ts";

/** The same text for values that are written down the same way, so that inputs are not run twice. */
export const inputKey = (value: Value): string =>
  JSON.stringify(value, (_, it: unknown) => (typeof it === "bigint" ? `${it}n` : it)) ?? "";
