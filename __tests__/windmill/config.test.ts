import fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { matcher } from "../../src/windmill/workspace/config.ts";

const segment = fc.string({ unit: fc.constantFrom(..."fu.-_* \n"), minLength: 1, maxLength: 4 });
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((it) => it.join("/"));

test("takes of a pattern for all below a folder what picomatch takes, by which wmill goes", () => {
  const folder = fc.array(fc.stringMatching(/^[fu_-]{1,3}$/), { minLength: 1, maxLength: 2 }).map((it) => it.join("/"));
  fc.assert(
    fc.property(folder, fc.oneof(path, fc.constant("")), (below, rest) => {
      for (const file of [`${below}/${rest}`, `${below}${rest}`, below, rest]) {
        expect([file, matcher(`${below}/**`)(file)]).toEqual([file, picomatch(`${below}/**`, { flags: "s" })(file)]);
      }
    }),
    { numRuns: 5000 },
  );
});

test("takes nothing by an empty pattern", () => {
  expect(["", "f", "f/a.py"].filter(matcher(""))).toEqual([]);
});

test.each(["f/**/*.py", "f/*", "**", "f/{a,b}/**", "!f/**", "f/t?am/**"])("leaves %s to picomatch", (pattern) => {
  for (const file of ["f/a/b.py", "f/a", "f/team/x.py", "u/a/b", "f/.a"])
    expect(matcher(pattern)(file)).toBe(picomatch(pattern, { flags: "s" })(file));
});
