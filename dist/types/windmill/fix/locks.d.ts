import type { Judged } from "../judge.ts";
import type { Change, Files } from "./repairs.ts";
/** A finding, its file relative to the workspace. */
interface Placed {
    readonly rule: string;
    readonly file: string;
    readonly location?: {
        readonly line: number;
    };
}
/**
 * A hash says that schema and lock are what wmill would make of the program. So it is written only where it was right
 * before its schema was mended, or where it is certain what wmill would make.
 * @param files as they are once metadata is mended
 * @param mended paths of the scripts whose metadata was mended or made
 */
export declare function hashRepairs(judged: Judged, findings: readonly Placed[], files: Files, mended: ReadonlySet<string>): Promise<Change | undefined>;
export {};
