import type { Entry } from "./nodes.ts";
import { type Reading } from "./reading.ts";
import type { TypeName } from "./type-names.ts";
/** Formats that make a string a date, a timestamp or a time, as JSON Schema writes them. */
export declare const textFormats: (format: string) => TypeName | undefined;
/**
 * The type that a `format` beside it makes: a timestamp whose format has no zone is one without offset. A format that
 * is not ISO 8601 is an error, since values in it would all be judged wrong.
 */
export declare function readTemporalFormat(reading: Reading, entry: Entry, type: TypeName): TypeName;
