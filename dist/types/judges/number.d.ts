/** Comparing and dividing numbers without losing digits. */
export type Numeric = number | bigint;
/** Integers exactly, other numbers within 1e-9 of the larger one. */
export declare function sameNumber(a: Numeric, b: Numeric): boolean;
/** Whether `value` is a whole multiple of `divisor`, exactly, on their decimal digits: 4.35 is one of 0.01. */
export declare function isMultiple(value: Numeric, divisor: number): boolean;
/** The order of the fraction `count / of` and a limit, exactly, on the limit's decimal digits. */
export declare function compareFraction(count: bigint, of: bigint, limit: Numeric): number;
