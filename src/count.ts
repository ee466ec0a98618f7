/** `1,842`. By hand: the first `toLocaleString` of a process loads tables for 20 ms. */
export const grouped = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** `1 finding`, `1,842 tokens`. */
export const count = (amount: number, noun: string): string => `${grouped(amount)} ${noun}${amount === 1 ? "" : "s"}`;
