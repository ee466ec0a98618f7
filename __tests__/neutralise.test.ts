import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, neutralise, neutraliseForLog, oneLine } from "../src/neutralise.ts";

const text = fc.string({ unit: "binary" });

describe("neutralised text", () => {
  it.each([
    ["an escape sequence", "\u001b[2J", "\\u{1b}[2J"],
    ["a carriage return", "a\rb", "a\\u{d}b"],
    ["a bidi override", "\u202ecod.exe", "\\u{202e}cod.exe"],
    ["a zero-width space", "a\u200bb", "a\\u{200b}b"],
    ["a Unicode tag", "\u{e0041}", "\\u{e0041}"],
    ["a variation selector", "\ufe0f", "\\u{fe0f}"],
    ["a C1 control", "\u009b31m", "\\u{9b}31m"],
    ["half a surrogate pair", "\ud800", "\\u{d800}"],
    ["a line separator", "\u2028", "\\u{2028}"],
    ["a Hangul filler", "\u3164", "\\u{3164}"],
  ])("writes %s out", (_, given, shown) => {
    expect(neutralise(given)).toBe(shown);
  });

  it("keeps what people write", () => {
    const written = "Żółć 日本語 😀 é\n\tindented — “quoted”\n";
    expect(neutralise(written)).toBe(written);
  });

  it("has no character left that is neither visible nor a line end, tab or space", () => {
    fc.assert(
      fc.property(text, (it) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(neutralise(it).replace(/[\n\t\p{Co}\p{Cn}]/gu, ""))),
    );
  });

  it("fits on one line of the length asked for", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (it, limit) => {
        const line = oneLine(it, limit);
        return line.length <= limit && !line.includes("\n");
      }),
    );
  });

  it("is never cut within a surrogate pair", () => {
    expect(cut("ab😀", 4)).toBe("ab😀");
    expect(cut("ab😀c", 4)).toBe("ab…");
  });
});

describe("text for a runner's log", () => {
  it("holds no order that the runner obeys", () => {
    const piece = fc.constantFrom("::", "##[", "error]", "set-output", " ", "\n", "\t", ":", "#", "[", "\r", "\u200b");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const shown = neutraliseForLog(pieces.join(""));
        return !shown.includes("##[") && shown.split("\n").every((line) => !line.trim().startsWith("::"));
      }),
    );
  });
});
