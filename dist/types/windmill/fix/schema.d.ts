/** A script's schema, mended in place where it does not fit the parameters of its program. */
import type { Difference } from "../checks/signature.ts";
import type { Program } from "../scripts/signature.ts";
/**
 * The metadata with the lines of its schema inserted, replaced or deleted that differ; everything else stays byte for byte.
 * Nothing where the schema is written in flow style, or shares parts by anchors, so that it has no lines of its own.
 * @param text without a byte order mark
 * @param differences of plain parameters alone
 */
export declare function mendSchema(text: string, differences: readonly Difference[]): Promise<string | undefined>;
/** Metadata for a program that has none; nothing where its schema is not certain. */
export declare function newMetadata({ main, syntax }: Program): Promise<string | undefined>;
