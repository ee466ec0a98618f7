import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanStderr } from "../../src/system/clean-text.ts";

describe("cleanStderr", () => {
  it.each([
    ['File "/app/program.py", line 3', 'File "program.py", line 3'],
    ["at file:///app/program.ts:1:10", "at program.ts:1:10"],
    ["at /home/ann/.pyenv/versions/3.11.7/lib/python3.11/json/decoder.py", "at decoder.py"],
    ["see https://example.org/a/b", "see https://example.org/a/b"],
    ["date 2026/11/22 is bad", "date 2026/11/22 is bad"],
    ["Invalid isoformat string: '2026-13-01'", "Invalid isoformat string: '2026-13-01'"],
    ["<Thing object at 0x7f3a5c0d9e10>", "<Thing object at 0x…>"],
    ["(node:4711) Warning: x", "(node) Warning: x"],
    ["took 12.5 ms, then 3s", "took …s, then …s"],
    ["\u001b[1m\u001b[31merror\u001b[0m: no", "error: no"],
    ["\u001b]0;title\u0007text", "text"],
    ["a\u0000b\u0007c\u009bd", "abcd"],
    ["evil\u202e.py", "evil.py"],
    ["    indented\n  more", "indented\n  more"],
    ["one\r\ntwo\n\n\n\nthree\n", "one\ntwo\n\nthree"],
  ])("makes %j %j", (raw, clean) => {
    expect(cleanStderr(raw)).toBe(clean);
  });

  it("keeps the last twenty lines, each of bounded length", () => {
    const lines = cleanStderr(Array.from({ length: 100 }, (_, i) => `${i} ${"x".repeat(1000)}`).join("\n")).split("\n");
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(lines.at(-1)).toMatch(/^99 x+…$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(401);
  });

  it("bounds whatever it is given and leaves no control character in it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
        const clean = cleanStderr(bytes);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
        expect(clean).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
        expect(clean.split("\n").length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it.each(["/a".repeat(200_000), "\u001b]".repeat(200_000), `${"9".repeat(400_000)} x`, "\n".repeat(400_000)])(
    "ends soon on hostile text",
    (text) => {
      expect(cleanStderr(text).length).toBeLessThan(10_000);
    },
  );
});
