import fc from "fast-check";
import { type Checked, checked } from "../findings.ts";
import type { Constraint } from "../types/contract.ts";
import { type Domain, type Place, undrawable } from "./domain.ts";
import { edgePoints, type Grid, gridOf, pointsAround, type Range, saneRange } from "./grid.ts";

/** Numbers are counted in 10⁻¹²: fine enough for any bound that a contract states by hand. */
const DIGITS = 12;
const ONE = 10n ** BigInt(DIGITS);
const SANE: Range = { low: -(10n ** 9n) * ONE, high: 10n ** 9n * ONE };
const EXACT = BigInt(Number.MAX_SAFE_INTEGER) * ONE;
/** Cents, whole numbers, millionths: the steps in which numbers are drawn, likeliest first. */
const STEPS = [ONE / 100n, ONE, ONE / 1_000_000n];

/** Integers and numbers within their bounds: |x| ≤ 10⁹ unless the bounds lie beyond, at most six decimals. */
export function numberDomain(
  type: "integer" | "number",
  constraints: readonly Constraint[],
  place: Place,
): Checked<Domain<number>> {
  const divisors = constraints.flatMap((it) => (it.rule === "schema.multiple-of" ? [exact(it.divisor)] : []));
  if (divisors.includes(0n)) return undrawable(place, "its multipleOf has more than twelve decimals");
  const { low, high } = saneRange(SANE, boundsOf(constraints));
  const range = { low: low < -EXACT ? -EXACT : low, high: high > EXACT ? EXACT : high };
  const steps = type === "integer" ? [ONE] : STEPS;
  const grids = steps.flatMap((step) => gridOf(range, divisors.reduce(leastCommonMultiple, step)) ?? []);
  const [main] = grids;
  if (main === undefined) return undrawable(place, `no ${type} of six decimals at most lies within its bounds`);
  const edges = edgePoints(main, [0n, ONE, -ONE]).map(toNumber);
  return checked({ edges, any: fc.oneof(...grids.map(weighted)).map(toNumber) });
}

const weighted = (grid: Grid, index: number) => ({
  weight: 3 - index,
  arbitrary: pointsAround(grid, 0n, [20n, 2000n]),
});

/** The strictest of the bounds, exclusive ones moved inwards by the least that counts. */
function boundsOf(constraints: readonly Constraint[]): Partial<Range> {
  const lows: bigint[] = [];
  const highs: bigint[] = [];
  for (const it of constraints) {
    if (it.rule === "schema.minimum") lows.push(atLeast(it.limit));
    if (it.rule === "schema.maximum") highs.push(-atLeast(negated(it.limit)));
    if (it.rule === "schema.exclusive-minimum") lows.push(beyond(it.limit));
    if (it.rule === "schema.exclusive-maximum") highs.push(-beyond(negated(it.limit)));
  }
  const strictest = (bounds: readonly bigint[], sign: bigint) =>
    bounds.reduce<bigint | undefined>(
      (best, it) => (best === undefined || sign * it > sign * best ? it : best),
      undefined,
    );
  const low = strictest(lows, 1n);
  const high = strictest(highs, -1n);
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

type Limit = number | bigint | string;

const negated = (limit: Limit): Limit => (typeof limit === "bigint" ? -limit : -Number(limit));

/** The first count that is not below the limit. */
function atLeast(limit: Limit): bigint {
  const counted = exact(limit);
  return typeof limit !== "bigint" && toNumber(counted) < Number(limit) ? counted + 1n : counted;
}

/** The first count above the limit. */
function beyond(limit: Limit): bigint {
  const counted = exact(limit);
  return typeof limit !== "bigint" && toNumber(counted) > Number(limit) ? counted : counted + 1n;
}

/** Counted in 10⁻¹², rounded where it has more decimals. */
function exact(value: Limit): bigint {
  if (typeof value === "bigint") return value * ONE;
  const bounded = Math.max(-1e20, Math.min(1e20, Number(value)));
  const [whole = "0", decimals = ""] = bounded.toFixed(DIGITS).split(".");
  return BigInt(whole + decimals);
}

/** The double nearest to the count: the one that the same decimals in JSON stand for. */
const toNumber = (counted: bigint): number => Number(`${counted}e-${DIGITS}`);

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
