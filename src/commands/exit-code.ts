import type { Result } from "../types/loop.ts";
import type { CommandOutcome } from "./command.ts";

/** What the process ends with, by result. Warnings are `passed`. */
export const exitCodes = { passed: 0, failed: 1, escalated: 1, refused: 2, error: 3 } as const satisfies Record<
  Result,
  number
>;

/** The exit code of a run that a signal ended. */
export const cancelledCodes = { SIGINT: 130, SIGTERM: 143 } as const;

export type CancelSignal = keyof typeof cancelledCodes;

/** A run that passed before the signal could end it has passed all the same. */
export function exitCode(outcome: Pick<CommandOutcome, "result" | "exitCode">, cancelled?: CancelSignal): number {
  if (cancelled !== undefined && outcome.result !== "passed") return cancelledCodes[cancelled];
  return outcome.exitCode ?? exitCodes[outcome.result];
}
