/**
 * Evenly spaced points on an exact scale: numbers are counted in steps of 10⁻¹², times in milliseconds. Both sides of a
 * range are kept exactly, which doubles cannot promise.
 */
import fc from "fast-check";

/** The points `k · step` for k from `first` to `last`; never empty. */
export interface Grid {
  readonly step: bigint;
  readonly first: bigint;
  readonly last: bigint;
}

/** Both ends inclusive. */
export interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** The points within a range, if there are any. */
export function gridOf({ low, high }: Range, step: bigint): Grid | undefined {
  const first = -floorDiv(-low, step);
  const last = floorDiv(high, step);
  return first > last ? undefined : { step, first, last };
}

/**
 * What is demanded, narrowed to what is sane. Where the two do not meet, such as for milliseconds since 1970, the
 * contract wins: values then start at its bound and go as far as sanity would.
 */
export function saneRange(sane: Range, demanded: Partial<Range>): Range {
  const { low, high } = demanded;
  const span = sane.high - sane.low;
  if (low !== undefined && low > sane.high) return { low, high: min(high ?? low + span, low + span) };
  if (high !== undefined && high < sane.low) return { low: max(low ?? high - span, high - span), high };
  return { low: max(low ?? sane.low, sane.low), high: min(high ?? sane.high, sane.high) };
}

/** The ends of the grid, and those of `landmarks` that lie on it. */
export function edgePoints(grid: Grid, landmarks: readonly bigint[]): bigint[] {
  const onGrid = landmarks.filter((it) => it % grid.step === 0n).map((it) => it / grid.step);
  const inside = onGrid.filter((it) => it >= grid.first && it <= grid.last);
  return [...new Set([grid.first, grid.last, ...inside])].map((it) => it * grid.step);
}

/** Points of the grid, most of them within the smaller `reaches` of what is nearest to `home`. */
export function pointsAround(grid: Grid, home: bigint, reaches: readonly bigint[]): fc.Arbitrary<bigint> {
  const centre = max(grid.first, min(grid.last, floorDiv(home, grid.step)));
  const within = (reach: bigint) =>
    fc.bigInt({ min: max(grid.first, centre - reach), max: min(grid.last, centre + reach) });
  const all = fc.bigInt({ min: grid.first, max: grid.last });
  const near = reaches.map((reach) => ({ weight: 4, arbitrary: within(reach) }));
  return fc.oneof(...near, { weight: 1, arbitrary: all }).map((it) => it * grid.step);
}

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

function floorDiv(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
