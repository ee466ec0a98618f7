import { type Checked } from "../findings.ts";
import type { Case } from "../types/case.ts";
import type { Value } from "../types/value.ts";
/**
 * Reads cases `{name?, input, output?, heldBack?}` from JSON (an array, or one object), NDJSON or YAML, told by the
 * extension of `path`, else by the text. Everything that is wrong is found at once, with its line and column; cases
 * without a name are called by their position.
 */
export declare function readCases(text: string, path: string): Checked<readonly Case[]>;
/** An input given by itself, as one case. */
export declare const inputCase: (input: Value) => Case;
