import { type Checked, type Finding } from "../findings.ts";
import type { Proof } from "../proof.ts";
import type { Report } from "../report.ts";
export interface KeptProgram {
    readonly text: string;
    readonly proofText: string;
    readonly proof: Proof;
}
/** Reads `report.json`; what is used of it is there and of its type. */
export declare function readReport(folder: string): Promise<Checked<Report>>;
/** Whether a file is the report of an earlier run, of whatever command, and may be replaced by the next one's. */
export declare function isOwnReport(path: string): Promise<boolean>;
/** The program that passed, with its proof: exactly the bytes that both documents name. */
export declare function readKeptProgram(folder: string, report: Report): Promise<Checked<KeptProgram>>;
/** That what is here is not what somebody says that it is. */
export declare const differs: (what: string, hash: string, by: string, expected: string | undefined) => readonly Finding[];
export declare const tampered: (fact: string, actual?: string, expected?: string) => Finding;
