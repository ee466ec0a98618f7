import type { ScalarType } from "../types/contract.ts";
/** What a type's name means. `vector` is ODCS 3.2's array of a fixed number of numbers. */
export type TypeName = ScalarType | "object" | "array" | "map" | "vector";
type Names = Readonly<Record<string, TypeName>>;
/** `logicalType` of ODCS 3.0 to 3.2. */
export declare const odcsTypes: Names;
/** `type` of DCS 0.9 to 1.2. Its `null` is left out: it says what a value is not. */
export declare const dcsTypes: Names;
/** Column types of the usual stores, for a `physicalType` that stands alone; also what sloppy contracts give as type. */
export declare const physicalTypes: Names;
/** The part of a type's text that names it: `DECIMAL(10, 2)` → `decimal`, `array<string>` → `array`. */
export declare const baseName: (text: string) => string;
/** What a name means in a table; only the table's own names count. */
export declare const typeIn: (table: Names, name: string) => TypeName | undefined;
/** The name of a table's that was probably meant, or its plainest. */
export declare function nearestName(table: Names, text: string): string;
/** What a physical type means: `NUMBER(38,0)` holds integers. */
export declare const physicalType: (text: string) => TypeName | undefined;
export {};
