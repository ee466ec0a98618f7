import type { Journal } from "../types/loop.ts";
import type { CommandContext } from "./command.ts";
/** Names a run everywhere: `20260131-142501-9f3a1c`. */
export declare const newTraceId: (now: number) => string;
/** `report-dir`, else `.fire-flow/<trace-id>`, in the action below the runner's own temporary folder. */
export declare function reportFolder(given: string | undefined, traceId: string, context: CommandContext): string;
/** Where `report.json` is in a report folder. */
export declare const reportPath: (folder: string) => string;
/** The proof's name in a report folder. */
export declare const KEPT_PROOF = "program.proof.json";
/**
 * Opens the folder; a folder of our own is kept out of git.
 * @throws {SystemFault} when the disk refuses.
 */
export declare function openJournal(folder: string): Promise<Journal>;
