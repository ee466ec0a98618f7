import fc from "fast-check";

/** Draws after which something is wrong: an honest model of many fields needs some ten thousand. */
const BUDGET = 2_000_000;

/** The random generators that fast-check takes. */
interface Source {
  clone(): Source;
  next(): number;
  getState(): readonly number[];
}

/**
 * A source of randomness that is the same for the same seed on every machine, and that runs dry: fast-check retries
 * without end where nothing fits, such as a character class that excludes every character.
 */
export function randomOf(seed: number, budget = BUDGET): fc.Random {
  let spent = 0;
  const source = (start: number): Source => {
    let state = start | 0;
    return {
      clone: () => source(state),
      getState: () => [state],
      // mulberry32, by Tommy Ettinger (public domain).
      next() {
        spent += 1;
        if (spent > budget) throw new fc.PreconditionFailure();
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return (mixed ^ (mixed >>> 14)) | 0;
      },
    };
  };
  return new fc.Random(source(seed));
}

/**
 * Values drawn one after another, at most `tries`. A draw that does not count (`fc.pre`) is left out, so what comes
 * may be fewer, or nothing at all.
 */
export function* drawsOf<T>(from: fc.Arbitrary<T>, random: fc.Random, tries: number): Generator<T> {
  for (let turn = 0; turn < tries; turn += 1) {
    try {
      yield from.generate(random, undefined).value;
    } catch (error) {
      if (!fc.PreconditionFailure.isFailure(error)) throw error;
    }
  }
}
