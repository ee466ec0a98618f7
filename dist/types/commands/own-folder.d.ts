/** What `verify` writes there. */
export declare const verifyKeeps: readonly string[];
/** What `prove` writes there. */
export declare const proveKeeps: readonly string[];
/** What the loop writes there. */
export declare function loopKeeps(maxAttempts: number): readonly string[];
/**
 * A run writes its report before anything else: where none of ours stands, nothing in the folder is ours.
 * @param folder `report-dir`, where it was given; a folder of the run's own is new
 * @param keeps what the command would write there
 * @throws {Refusal} where the folder holds any of that and is not of an earlier run
 */
export declare function refuseForeign(folder: string | undefined, keeps: readonly string[]): Promise<void>;
