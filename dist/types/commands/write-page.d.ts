import type { Finding } from "../findings.ts";
import type { Report } from "../report.ts";
import type { Attempt } from "../types/loop.ts";
/** Loads what makes pages. No run waits for it to begin, and one that calls this while candidates run neither to end. */
export declare const loadPageMaker: () => Promise<[typeof import("../reporters/html.ts"), typeof import("../rules.ts")]>;
/** Writes `report.html`. No run fails by it: the finding of a page that could not be made is a notice. */
export declare function writePage(folder: string, report: Report, attempts: readonly Attempt[]): Promise<readonly Finding[]>;
