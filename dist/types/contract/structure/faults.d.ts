/** As ajv gives them, without its messages. */
export interface SchemaError {
    /** JSON pointer into the document. */
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}
/** Keywords that hold others: what is wrong is said by those, or by none of them. */
export declare const alternatives: ReadonlySet<string>;
/**
 * The errors that a person has to mend. Of alternatives that all fail, those within the value are told, since it has the
 * form of one alternative at least; else only that there is none. `keys` are all names that the format has for a key.
 */
export declare function faultsOf(all: readonly SchemaError[], keys: readonly string[]): readonly SchemaError[];
/** The key that an error is about, where it is none of the map's own. */
export declare const unknownKey: ({ keyword, params }: SchemaError) => string | undefined;
