import type { Difference } from "../checks/signature.ts";
import type { Program } from "../scripts/signature.ts";
/**
 * The metadata with its schema mended; everything else of it stays byte for byte as it was, and comments stay. The same
 * text where the schema cannot be told apart from the rest.
 */
export declare function mendSchema(text: string, differences: readonly Difference[]): Promise<string>;
/** Metadata for a program that has none; nothing where its parameters are not known. */
export declare function newMetadata({ main, syntax }: Program): Promise<string | undefined>;
