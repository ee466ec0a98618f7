/** Dates and times by RFC 3339, on the real (proleptic Gregorian) calendar. */

export type TemporalType = "date" | "timestamp" | "timestamp_ntz" | "time";

/** A point in time: whole seconds since 1970 (in UTC, or on an unnamed clock), and the fraction's digits. */
export interface Instant {
  readonly seconds: number;
  /** Without trailing zeros, so that two fractions compare as texts; any number of digits. */
  readonly fraction: string;
}

const DATE = "\\d{4}-\\d{2}-\\d{2}";
const CLOCK = "\\d{2}:\\d{2}:\\d{2}(?:\\.(\\d+))?";
const OFFSET = "(?:[Zz]|([+-]\\d{2}:\\d{2}))";

const FORMS: Readonly<Record<TemporalType, RegExp>> = {
  date: new RegExp(`^${DATE}$`),
  timestamp: new RegExp(`^${DATE}[Tt]${CLOCK}${OFFSET}$`),
  timestamp_ntz: new RegExp(`^${DATE}[Tt]${CLOCK}$`),
  time: new RegExp(`^${CLOCK}${OFFSET}?$`),
};

export const isTemporal = (type: string): type is TemporalType => Object.hasOwn(FORMS, type);

/** The instant that a text of this type names, or nothing when it is no such text or not on the calendar. */
export function instantOf(text: string, type: TemporalType): Instant | undefined {
  const match = FORMS[type].exec(text);
  if (!match) return undefined;
  const [, fraction, offset] = match;
  const day = type === "time" ? 0 : dayOf(text);
  const clock = type === "date" ? 0 : secondOf(text, type === "time" ? 0 : 11);
  const shift = offset === undefined ? 0 : shiftOf(offset);
  if (day === undefined || clock === undefined || shift === undefined) return undefined;
  const seconds = day * DAY + clock - shift;
  // A leap second stands at the end of a UTC day.
  if (text.startsWith(":60", type === "time" ? 5 : 16) && seconds % DAY !== 0) return undefined;
  return { seconds, fraction: fraction === undefined ? "" : fraction.replace(/0+$/, "") };
}

const DAY = 86_400;

const twoDigits = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/** Days since 1970 of the date that the text starts with. */
function dayOf(text: string): number | undefined {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999; a whole Gregorian cycle is 400 years of 146,097 days.
  return Date.UTC(year + 400, month - 1, day) / (1000 * DAY) - 146_097;
}

/** Seconds since midnight of the clock that stands at `at`; 60 seconds in a minute may be a leap second. */
function secondOf(text: string, at: number): number | undefined {
  const [hour, minute, second] = [twoDigits(text, at), twoDigits(text, at + 3), twoDigits(text, at + 6)];
  return hour > 23 || minute > 59 || second > 60 ? undefined : hour * 3600 + minute * 60 + second;
}

/** Seconds that a clock with this offset is ahead of UTC. */
function shiftOf(offset: string): number | undefined {
  const [hours, minutes] = [twoDigits(offset, 1), twoDigits(offset, 4)];
  if (hours > 23 || minutes > 59) return undefined;
  return (offset.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** As {@link instantOf}, for a text of whichever type it looks like: a limit may be a date where timestamps are due. */
export const anyInstantOf = (text: string): Instant | undefined =>
  instantOf(text, "date") ??
  instantOf(text, "timestamp") ??
  instantOf(text, "timestamp_ntz") ??
  instantOf(text, "time");

/** Negative, zero or positive, as in `sort`. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.seconds !== b.seconds) return a.seconds - b.seconds;
  return a.fraction < b.fraction ? -1 : a.fraction > b.fraction ? 1 : 0;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
