import fc from "fast-check";
/**
 * A source of randomness that is the same for the same seed on every machine, and that runs dry: fast-check retries
 * without end where nothing fits, such as a character class that excludes every character.
 */
export declare function randomOf(seed: number, budget?: number): fc.Random;
/**
 * Values drawn one after another, at most `tries`. A draw that does not count (`fc.pre`) is left out, so what comes
 * may be fewer, or nothing at all.
 */
export declare function drawsOf<T>(from: fc.Arbitrary<T>, random: fc.Random, tries: number): Generator<T>;
