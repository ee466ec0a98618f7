import type { Field } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** The value of a cell's text; `quoted` when it stood in quotes, which tells an empty text from nothing. */
export type CellReader = (text: string, quoted: boolean) => Value | undefined;
/**
 * Reads the cells of one column, typed by its field; a text that does not look like that type stays text. An empty cell
 * is null where the field may be null, an empty text in a text field, and otherwise an absent value (`undefined`) or,
 * where one is required, null: the judge names what is missing.
 */
export declare function cellReader(field: Field | undefined): CellReader;
