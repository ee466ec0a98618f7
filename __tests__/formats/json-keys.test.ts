import fc from "fast-check";
import { expect, it } from "vitest";
import { formats, parseJson } from "../../src/formats/index.ts";
import { findDuplicateKey, hasDuplicateKey } from "../../src/formats/json-keys.ts";

const key = fc.oneof(fc.constantFrom("a", "b", ":", '"', "\\", "{", "__proto__", ""), fc.string({ maxLength: 3 }));
const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant("a:b")).map((it) => ({ text: JSON.stringify(it), twice: false })); // biome-ignore format: reads as one line
const list = (items: readonly { text: string; twice: boolean }[]) => ({
  text: `[${items.map((it) => it.text).join(",")}]`,
  twice: items.some((it) => it.twice),
});

/** JSON text of which it is known whether a key stands twice. */
const document = fc.letrec<{ value: { text: string; twice: boolean }; object: { text: string; twice: boolean } }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaf, tie("object"), fc.array(tie("value"), { maxLength: 3 }).map(list)),
  object: fc
    .array(fc.tuple(key, tie("value"), fc.constantFrom("", " ", "\n")), { maxLength: 4 })
    .map((members) => ({
      text: `{${members.map(([name, { text }, blank]) => `${JSON.stringify(name)}${blank}:${text}`).join(",")}}`,
      twice: members.some(([, it]) => it.twice) || new Set(members.map(([name]) => name)).size < members.length,
    })),
})).value; // biome-ignore format: reads as one grammar
it("a key is found to stand twice exactly where it does, at a place that holds it", () => {
  fc.assert(
    fc.property(document, ({ text, twice }) => {
      expect(hasDuplicateKey(text, parseJson(text))).toBe(twice);
      const found = findDuplicateKey(text);
      expect(found !== undefined).toBe(twice);
      if (found) expect(text.slice(found.offset)).toMatch(JSON.stringify(found.key).slice(0, 1));
      if (found) expect(text.startsWith(JSON.stringify(found.key), found.offset)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ["json", '{"a": 1,\n "a": 2}', { line: 2, column: 2 }],
  ["json", '[{"b": {"a": 1, "\\u0061": 1}}]', { line: 1, column: 17 }],
  ["ndjson", '{"a": 1}\n{"b": {"a": 1, "a": 1}}\n', { line: 2, column: 16 }],
] as const)("it is told with its place in %s: %s", (format, text, place) => {
  expect(formats[format].read(new TextEncoder().encode(text), undefined, "data")).toMatchObject({
    ok: false,
    findings: [{ rule: "format.duplicate-key", location: { file: "data", ...place } }],
  });
});

it("a key with an escape is read as it is written, whatever was read before", () => {
  expect(parseJson('{"h": [], "\\\\": 0}')).toEqual({ h: [], "\\": 0 });
  expect(Object.keys(parseJson('{"h": 1, "\\"": 2}') as object)).toEqual(["h", '"']);
  const names = fc.uniqueArray(fc.oneof(fc.constantFrom('"', "\\", "\n", "a", ":"), fc.string({ maxLength: 2 })));
  fc.assert(
    fc.property(names, fc.constantFrom("", "\n "), (keys, blank) => {
      const text = `{"":{${keys.map((it) => `${JSON.stringify(it)}${blank}:["\\\\"]`).join(",")}}}`;
      const { "": inner } = parseJson(text) as { "": object };
      expect(new Set(Object.keys(inner))).toEqual(new Set(keys));
    }),
    { numRuns: 1000 },
  );
});
