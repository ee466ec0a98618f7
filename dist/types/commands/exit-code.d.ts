import type { CommandOutcome } from "./command.ts";
/** What the process ends with, by result. Warnings are `passed`. */
export declare const exitCodes: {
    readonly passed: 0;
    readonly failed: 1;
    readonly escalated: 1;
    readonly refused: 2;
    readonly error: 3;
};
/** The exit code of a run that a signal ended. */
export declare const cancelledCodes: {
    readonly SIGINT: 130;
    readonly SIGTERM: 143;
};
export type CancelSignal = keyof typeof cancelledCodes;
/** A run that passed before the signal could end it has passed all the same. */
export declare function exitCode(outcome: Pick<CommandOutcome, "result" | "exitCode">, cancelled?: CancelSignal): number;
