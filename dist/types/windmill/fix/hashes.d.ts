/**
 * What the file shall hold, by its own keys: a hash, or `gone`. Entries of other keys stay byte for byte as they are.
 */
export declare function mendHashes(text: string, wanted: ReadonlyMap<string, string>): Promise<string>;
/** Stands for a hash that shall not be there. */
export declare const gone = "gone";
