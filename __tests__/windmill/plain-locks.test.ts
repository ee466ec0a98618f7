import fc from "fast-check";
import { expect, test } from "vitest";
import { plainLocks } from "../../src/windmill/plain-locks.ts";
import { parseYaml } from "../../src/windmill/yaml.ts";

const hash = "d4903466b08a52d0ff347a8a096abab6eabb4b2aa3424b5d85fa2d26d2d3ffbd";
const locks = (...lines: readonly string[]) => `version: v2\nlocks:\n${lines.map((it) => `  ${it}\n`).join("")}`;

test("reads what wmill writes to the tree that the YAML parser makes of it, places included", async () => {
  const text = locks(`f/team/report: ${hash}`, `f/team/daily.flow+a.inline_script.py: ${hash}`, `./u/ann/x: ${hash}`);
  expect(plainLocks(text)).toEqual((await parseYaml(text)).node);
});

test.each([
  ["a hash that YAML takes for a number", locks(`f/a: ${"1".repeat(64)}`)],
  ["one that it takes for a power of ten", locks(`f/a: ${`1e${"2".repeat(62)}`}`)],
  ["a key that stands twice", locks(`f/a: ${hash}`, `f/a: ${hash}`)],
  ["a key in quotes", locks(`"f/a b": ${hash}`)],
  ["a comment", locks(`f/a: ${hash} # why`)],
  ["a merge that was not finished", locks("<<<<<<< ours", `f/a: ${hash}`)],
  ["line ends of Windows", locks(`f/a: ${hash}`).replaceAll("\n", "\r\n")],
  ["no line end at the end", locks(`f/a: ${hash}`).trimEnd()],
  ["more after the locks", `${locks(`f/a: ${hash}`)}more: 1\n`],
  ["no hashes", "version: v2\nlocks: {}\n"],
  ["nothing", ""],
])("leaves %s to the YAML parser", (_, text) => {
  expect(plainLocks(text)).toBeUndefined();
});

test("never reads a text otherwise than the YAML parser", async () => {
  const key = fc.oneof(
    fc.stringMatching(/^[fu]\/[\w.+/-]{1,12}$/),
    fc.string({ unit: fc.constantFrom(..."f/.1e+-_:#'\" !&*~") }),
  );
  const value = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
    fc.string({ unit: fc.constantFrom(..."0123456789e"), minLength: 64, maxLength: 64 }),
    fc.string(),
  );
  const text = fc
    .array(fc.tuple(key, value), { minLength: 1, maxLength: 5 })
    .map((all) => locks(...all.map(([name, it]) => `${name}: ${it}`)));
  await fc.assert(
    fc.asyncProperty(text, async (it) => {
      const plain = plainLocks(it);
      if (plain === undefined) return;
      const { node, faults } = await parseYaml(it);
      expect(faults).toEqual([]);
      expect(plain).toEqual(node);
    }),
    { numRuns: 2000 },
  );
});
