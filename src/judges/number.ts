/** Comparing and dividing numbers without losing digits. */

export type Numeric = number | bigint;

const isInteger = (value: Numeric): boolean => typeof value === "bigint" || Number.isInteger(value);

/** Relative difference up to which two numbers that are not both integers are the same. */
const TOLERANCE = 1e-9;

/** Integers exactly, other numbers within 1e-9 of the larger one. */
export function sameNumber(a: Numeric, b: Numeric): boolean {
  // biome-ignore lint/suspicious/noDoubleEquals: == compares a bigint with a number exactly
  if (a == b || Object.is(a, b)) return true;
  if (isInteger(a) && isInteger(b)) return false;
  const [x, y] = [Number(a), Number(b)];
  return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= TOLERANCE * Math.max(Math.abs(x), Math.abs(y));
}

/** `digits` times ten to the power of `exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The number as its shortest decimal text says, which is how it was written: 0.1 is one tenth. */
function decimalOf(value: Numeric): Decimal {
  const [mantissa, exponent = "0"] = String(value).split("e") as [string, string?];
  const [whole, fraction = ""] = mantissa.split(".") as [string, string?];
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** Whether `value` is a whole multiple of `divisor`, exactly, on their decimal digits: 4.35 is one of 0.01. */
export function isMultiple(value: Numeric, divisor: number): boolean {
  if (divisor === 0 || !Number.isFinite(divisor)) return false;
  if (typeof value === "number" && !Number.isFinite(value)) return false;
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return (value as number) % divisor === 0;
  const [a, b] = [decimalOf(value), decimalOf(divisor)];
  const least = Math.min(a.exponent, b.exponent);
  const scaled = (it: Decimal): bigint => it.digits * 10n ** BigInt(it.exponent - least);
  return scaled(a) % scaled(b) === 0n;
}

/** The order of the fraction `count / of` and a limit, exactly, on the limit's decimal digits. */
export function compareFraction(count: bigint, of: bigint, limit: Numeric): number {
  const { digits, exponent } = decimalOf(limit);
  const scale = 10n ** BigInt(Math.abs(exponent));
  const [left, right] = exponent < 0 ? [count * scale, digits * of] : [count, digits * scale * of];
  return left < right ? -1 : left > right ? 1 : 0;
}
