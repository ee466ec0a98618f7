import { type Finding } from "./findings.ts";
import type { Suite } from "./suite.ts";
import { type Sample } from "./survivors.ts";
import type { Case } from "./types/case.ts";
import type { Model } from "./types/contract.ts";
import type { CaseResult, Strength, Survivor } from "./types/verdict.ts";
export type { Sample } from "./survivors.ts";
/** Why there is no figure where there is none. */
export type Measured = {
    readonly kind: "measured";
    readonly strength: Strength;
} | {
    readonly kind: "unmeasured";
    readonly why: string;
};
/** The samples that are there before any program is: cases whose output is known. */
export declare const knownSamples: (suite: Pick<Suite, "given" | "examples">) => readonly Sample[];
/**
 * What a program that passed wrote for those of the suite's own cases that are the same in every attempt, so that an
 * attempt and a later `prove` measure the same.
 */
export declare function samplesOf(results: readonly CaseResult[], own: readonly Case[]): readonly Sample[];
/**
 * Measures by the suite's own judge. The share counts what the rules catch as if no output were expected, so that cases
 * with known outputs do not make a contract look strong; `withExpected` counts those too.
 */
export declare function measureStrength(suite: Suite, samples: readonly Sample[], signal?: AbortSignal): Promise<Measured>;
/** Why a contract is too weak for `min-strength` (0 to 1), if it is. Without that demand nothing is. */
export declare function judgeStrength(measured: Measured, minimum: number, { name, location }: Model): Finding[];
/** What the contract would accept, as notices for people. */
export declare const survivorFindings: ({ survivors }: Strength, { name, location }: Model) => readonly Finding[];
/** `a rounded number at $[*].total ($[0].total: 3.25 became 3)`. */
export declare function described({ mutation, path, example }: Survivor): string;
/** One line for people: the figures, and what stands out. */
export declare function strengthLine({ share, caught, mutants, withExpected, survivors }: Strength): string;
