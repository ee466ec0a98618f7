/** Dates and times by RFC 3339, on the real (proleptic Gregorian) calendar. */
export type TemporalType = "date" | "timestamp" | "timestamp_ntz" | "time";
/** A point in time: whole seconds since 1970 (in UTC, or on an unnamed clock), and the fraction's digits. */
export interface Instant {
    readonly seconds: number;
    /** Without trailing zeros, so that two fractions compare as texts; any number of digits. */
    readonly fraction: string;
}
export declare const isTemporal: (type: string) => type is TemporalType;
/** The instant that a text of this type names, or nothing when it is no such text or not on the calendar. */
export declare function instantOf(text: string, type: TemporalType): Instant | undefined;
/** As {@link instantOf}, for a text of whichever type it looks like: a limit may be a date where timestamps are due. */
export declare const anyInstantOf: (text: string) => Instant | undefined;
/** Negative, zero or positive, as in `sort`. */
export declare function compareInstants(a: Instant, b: Instant): number;
