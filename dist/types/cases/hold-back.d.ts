import type { Case } from "../types/case.ts";
/** The option `hold-back`: `auto`, or a share from 0 to 1 of the given and of the drawn cases. */
export type HoldBack = "auto" | number;
/** From so many given and example cases up, `auto` holds a third of them back. */
export declare const ENOUGH = 6;
/**
 * Marks given and example cases as held back: spread over the list, the same ones for the same seed, never all of
 * them. Cases that are marked already stay so and count; a share of 0 shows every case.
 */
export declare function holdBack(cases: readonly Case[], share: HoldBack, seed: number): readonly Case[];
/** How many of so many drawn cases are held back: half of them, or the share; one is always shown. */
export declare const drawnHeldBack: (count: number, share: HoldBack) => number;
