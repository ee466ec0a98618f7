import type { Parameter, Program } from "../scripts/signature.ts";
import type { Node } from "../yaml.ts";
export declare const isPlain: ({ type, required }: Parameter) => boolean;
/** What wmill writes for a plain parameter that the schema did not know. */
export declare const propertyOf: ({ type }: Parameter) => object;
/** Whether a property says nothing that wmill might take from the program, beyond its type. */
export declare const isPlainProperty: (property: Node | undefined) => boolean;
/** Whether the metadata's schema is certain to be the one that wmill would write for the program. */
export declare function isSchemaOf(document: Node | undefined, { main }: Program): boolean;
