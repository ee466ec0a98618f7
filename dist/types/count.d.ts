/** `1,842`. By hand: the first `toLocaleString` of a process loads tables for 20 ms. */
export declare const grouped: (amount: number) => string;
/** `1 finding`, `1,842 tokens`. */
export declare const count: (amount: number, noun: string) => string;
