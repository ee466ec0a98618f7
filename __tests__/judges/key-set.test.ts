import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Key } from "../../src/judges/key.ts";
import { keySet } from "../../src/judges/key-set.ts";

const key: fc.Arbitrary<Key> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom("", "1", "true", "null", "\0", "\0\0"),
  fc.integer({ min: -20, max: 20 }),
  fc.double({ noNaN: true }),
  fc.bigInt({ min: 2n ** 60n, max: 2n ** 60n + 20n }),
  fc.boolean(),
  fc.constant(null),
);

describe("a set of keys", () => {
  it("tells keys apart as a Set does, before and after it starts to hash", () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), fc.integer({ min: 0, max: 100 }), (keys, exact) => {
        const [ours, theirs] = [keySet(exact), new Set<Key>()];
        for (const it of keys) {
          expect(ours.add(it)).toBe(!theirs.has(it));
          theirs.add(it);
        }
      }),
    );
  });

  it("finds every repetition among many, and takes no key for another", () => {
    const keys = keySet(10);
    const many = 200_000;
    let repeated = 0;
    for (let turn = 0; turn < 2; turn += 1) {
      for (let it = 0; it < many; it += 1) {
        for (const key of [it, it / 3, `row ${it}`, -it - 1]) if (!keys.add(key)) repeated += 1;
      }
      // it / 3 is whole for a third of all numbers, and known by then.
      if (turn === 0) expect(repeated).toBe(Math.ceil(many / 3));
    }
    expect(repeated).toBe(Math.ceil(many / 3) + 4 * many);
  });
});
