import fc from "fast-check";
import { type Checked, checked } from "../findings.ts";
import type { Constraint } from "../types/contract.ts";
import { type Domain, type Place, undrawable } from "./domain.ts";
import { edgePoints, gridOf, pointsAround, type Range, saneRange } from "./grid.ts";

export type TimeType = "date" | "timestamp" | "timestamp_ntz" | "time";

const SECOND = 1000n;
const DAY = 86_400n * SECOND;
const at = (iso: string): bigint => BigInt(Date.parse(iso));

/** A day's distance from the ends of the years leaves room for every offset. */
const YEARS: Range = { low: at("1900-01-02T00:00:00Z"), high: at("2100-12-30T23:59:59Z") };
const WRITABLE: Range = { low: at("0001-01-02T00:00:00Z"), high: at("9999-12-30T23:59:59Z") };
const HOME = at("2024-01-01T00:00:00Z");
const LANDMARKS = ["1970-01-01T00:00:00Z", "2024-02-29T00:00:00Z", "1999-12-31T00:00:00Z"].map(at);
/** Minutes east of UTC, likeliest first. */
const OFFSETS = [0, 0, 0, 120, -330];

/** Dates and times within their bounds, in the years 1900 to 2100 unless the bounds lie beyond. */
export function timeDomain(type: TimeType, constraints: readonly Constraint[], place: Place): Checked<Domain<string>> {
  const bounds = boundsOf(type, constraints);
  if (bounds === undefined) return undrawable(place, `a bound of it is no ${type}`);
  const sane = type === "time" ? { low: 0n, high: DAY - SECOND } : saneRange(YEARS, bounds);
  const range = {
    low: larger(sane.low, type === "time" ? bounds.low : WRITABLE.low),
    high: smaller(sane.high, type === "time" ? bounds.high : WRITABLE.high),
  };
  const grid = type === "date" ? gridOf(range, DAY) : (gridOf(range, SECOND) ?? gridOf(range, 1n));
  if (grid === undefined) return undrawable(place, `no ${type} lies within its bounds`);

  const edges = edgePoints(grid, type === "time" ? [DAY / 2n] : LANDMARKS);
  const units = type === "date" ? 1n : DAY / SECOND;
  const points = pointsAround(grid, HOME, type === "time" ? [] : [60n * units, 1500n * units]);
  const fraction = type === "date" ? fc.constant(0n) : fc.constantFrom(0n, 0n, 0n, 120n, 999n);
  return checked({
    edges: edges.map((it) => write(type, it, 0)),
    any: fc
      .tuple(points, fraction, fc.constantFrom(...OFFSETS))
      .map(([point, more, offset]) => write(type, point + more > range.high ? point : point + more, offset)),
  });
}

/** Milliseconds since 1970, for times since midnight; `undefined` where a limit cannot be read. */
function boundsOf(type: TimeType, constraints: readonly Constraint[]): Partial<Range> | undefined {
  let low: bigint | undefined;
  let high: bigint | undefined;
  for (const it of constraints) {
    if (!("limit" in it) || typeof it.limit !== "string") continue;
    const limit = read(type, it.limit);
    if (limit === undefined) return undefined;
    if (it.rule === "schema.minimum") low = larger(limit, low);
    if (it.rule === "schema.exclusive-minimum") low = larger(limit + 1n, low);
    if (it.rule === "schema.maximum") high = smaller(limit, high);
    if (it.rule === "schema.exclusive-maximum") high = smaller(limit - 1n, high);
  }
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

const DATED = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/i;

/** Without an offset the text is taken for UTC. */
function read(type: TimeType, text: string): bigint | undefined {
  const dated = type === "time" ? `1970-01-01T${text}` : text;
  const match = DATED.exec(dated);
  if (match === null) return undefined;
  const zoned = match[1] === undefined && dated.length > "2024-01-01".length ? `${dated}Z` : dated;
  const ms = Date.parse(zoned.replace(" ", "T").toUpperCase());
  return Number.isNaN(ms) ? undefined : BigInt(ms);
}

function write(type: TimeType, ms: bigint, offset: number): string {
  const shifted = type === "timestamp" ? Number(ms) + offset * 60_000 : Number(ms);
  const iso = new Date(shifted).toISOString().replace(".000Z", "Z");
  if (type === "date") return iso.slice(0, 10);
  if (type === "time") return iso.slice(11, -1);
  return type === "timestamp_ntz" ? iso.slice(0, -1) : iso.replace("Z", zone(offset));
}

function zone(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  const two = (it: number) => String(it).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const larger = (a: bigint, b: bigint | undefined): bigint => (b === undefined || a > b ? a : b);
const smaller = (a: bigint, b: bigint | undefined): bigint => (b === undefined || a < b ? a : b);
