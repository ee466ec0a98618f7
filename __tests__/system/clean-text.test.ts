import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanDiagnostics, cleanStderr, lastWords } from "../../src/system/clean-text.ts";

describe("cleanStderr", () => {
  it.each([
    ['File "/app/program.py", line 3', 'File "program.py", line 3'],
    ["at file:///app/program.ts:1:10", "at program.ts:1:10"],
    [
      'x\n  File "/home/ann/.pyenv/versions/3.11.7/lib/python3.11/json/decoder.py", line 3',
      'x\n  File "decoder.py", line 3',
    ],
    ["at f (file:///opt/node/lib/x.js:1:10)", "at f (x.js:1:10)"],
    ["can't open '/tmp/fire-flow-a1B2c3/app/program.py'", "can't open 'program.py'"],
    ['x\n    os.stat("/data/missing/in.csv")', 'x\n    os.stat("/data/missing/in.csv")'],
    ["no match for ^/a/b$", "no match for ^/a/b$"],
    ["see /apps/a.txt and /data/app/a.txt", "see /apps/a.txt and /data/app/a.txt"],
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

  it("shortens the sandbox's folders in what compilers say", () => {
    expect(cleanDiagnostics("error\n --> /app/src/main.rs:3:5")).toBe("error\n --> main.rs:3:5");
    expect(cleanDiagnostics("/app/main.go:3:2: undefined: x")).toBe("main.go:3:2: undefined: x");
    expect(cleanDiagnostics("error at file:///app/program.ts:1:7")).toBe("error at program.ts:1:7");
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

describe("lastWords", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `line ${i + 1}`).join("\n");

  it("says how many lines came before those that it shows", () => {
    expect(lastWords(`${lines(25)}\n`)).toBe(`… (5 lines before)\n${lines(25).split("\n").slice(5).join("\n")}`);
    expect(lastWords(lines(21))).toMatch(/^… \(1 line before\)\nline 2\n/);
  });

  it("says nothing of it where it shows all", () => {
    expect(lastWords(`${lines(20)}\n`)).toBe(lines(20));
    expect(lastWords("one\n\n\n\ntwo\n")).toBe("one\n\ntwo");
    expect(lastWords("")).toBe("");
  });
});
