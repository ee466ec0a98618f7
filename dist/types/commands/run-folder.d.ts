import type { Journal } from "../types/loop.ts";
import type { CommandContext } from "./command.ts";
/** Names a run everywhere: `20260131-142501-9f3a1c`. */
export declare const newTraceId: (now: number) => string;
/** `report-dir`, else `.fire-flow/<trace-id>`, in the action below the runner's own temporary folder. */
export declare function reportFolder(given: string | undefined, traceId: string, context: CommandContext): string;
/** What stands in a report folder, by its path there. Attempts are named by their number. */
export declare const runFiles: {
    readonly report: "report.json";
    readonly page: "report.html";
    readonly proof: "program.proof.json";
    readonly reproduction: "reproduction.json";
    readonly program: (extension: string) => string;
    readonly prompt: (attempt: number) => string;
    readonly answer: (attempt: number) => string;
    readonly candidate: (attempt: number, extension: string) => string;
};
/** Where the report is in a report folder. */
export declare const reportPath: (folder: string) => string;
/**
 * Opens the folder; a folder of our own is kept out of git.
 * @throws {SystemFault} when the disk refuses.
 */
export declare function openJournal(folder: string): Promise<Journal>;
