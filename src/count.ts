/** `1 finding`, `1,842 tokens`. Grouped by hand: the first `toLocaleString` of a process loads tables for 20 ms. */
export const count = (amount: number, noun: string): string =>
  `${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${noun}${amount === 1 ? "" : "s"}`;
