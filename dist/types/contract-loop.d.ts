import { type LoopJob, type LoopOutcome, type LoopParts } from "./loop-run.ts";
export type { LoopJob, LoopOutcome, LoopParts } from "./loop-run.ts";
/**
 * Runs the loop to its end. Limits, cancellation, provider and sandbox faults are outcomes, not exceptions: what was
 * paid for until then is in them.
 * @throws {Refusal} when the cases cannot be drawn; nothing was spent.
 */
export declare function contractLoop(job: LoopJob, parts: LoopParts): Promise<LoopOutcome>;
