import type { Finding } from "../findings.ts";
import type { Report } from "../report.ts";
import type { Attempt } from "../types/loop.ts";
/** Writes `report.html`. No run fails by it: the finding of a page that could not be made is a notice. */
export declare function writePage(folder: string, report: Report, attempts: readonly Attempt[]): Promise<readonly Finding[]>;
