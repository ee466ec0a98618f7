/** Where a run of `generate` ends up: delivered, or told of. */
import type { LoopOutcome } from "../contract-loop.ts";
import type { RunEnd } from "../report.ts";
import type { Run } from "./conclude.ts";
import type { WrittenProof } from "./write-proof.ts";
/** Delivers what was just written; nothing where nothing is to be delivered. */
export declare function deliverRun(outcome: LoopOutcome, text: string, written: WrittenProof, end: Partial<RunEnd>, run: Run): Promise<import("../types/delivery.ts").Delivered | undefined>;
/** Tells those who watch the repository that nothing passed; a run that could not judge is nobody's issue. */
export declare function tellOfRun(outcome: LoopOutcome, candidate: string | undefined, end: Partial<RunEnd>, run: Run): Promise<import("../types/delivery.ts").Delivered | undefined>;
