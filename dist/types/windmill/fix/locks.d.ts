import type { Judged } from "../judge.ts";
import type { Change, Files } from "./repairs.ts";
interface Found {
    readonly rule: string;
    readonly file: string;
    readonly location?: {
        readonly line: number;
    };
}
/**
 * A hash says that schema and lock are those of the program. So it is written only where it was right before its metadata
 * was mended, or where no lock can hold anything for the program.
 * @param changed hashes of the scripts whose metadata was mended
 */
export declare function hashRepairs(judged: Judged, findings: readonly Found[], files: Files, changed: ReadonlyMap<string, string>): Promise<Change | undefined>;
export {};
