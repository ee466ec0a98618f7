import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern } from "../src/pattern.ts";

const matches = (pattern: string, text: string) => compilePattern(pattern)(text);

describe("a pattern", () => {
  it("is not anchored", () => {
    expect(matches("b", "abc")).toBe("match");
    expect(matches("^b$", "abc")).toBe("no match");
  });

  it("means what ECMA-262 says where RE2 would say something else", () => {
    const patterns = ["^\\s$", "^\\S$", "^.$", "^[\\s]$", "^[^\\s]$", "^[.]$", "a$", "^\\w$", "\\bä\\b", "^[]$", "^[^]$", "^[[]$", "^[\\b]$", "\\Aa", "^[[:alpha:]]$", "^\\x61$", "^\\u0061$", "^\\u{61}$", "^\\x{3}$", "^\\p{L}$", "^\\cJ$", "a/b", "^\\_\\-$", "^(?<n>a)$", "^a{2}$", "^]$", "^[a\\]]$"]; // biome-ignore format: a list
    const texts = ["", "a", "a\n", "\n", "\r", "\u2028", "\u00a0", "\ufeff", "\v", ".", "😀", "ä", "[", "]", "\b", "Aa", "xxx", "uuu", "l]", "a/b", "_-", "aa", "\\"]; // biome-ignore format: a list
    const unicode = (pattern: string) => {
      try {
        return new RegExp(pattern, "u");
      } catch {
        return new RegExp(pattern);
      }
    };
    for (const pattern of patterns) {
      for (const text of texts) {
        // Without the Unicode flag a surrogate pair is two characters to ECMA-262; here it is always one.
        if (text === "😀" && unicode(pattern).flags === "") continue;
        const expected = unicode(pattern).test(text) ? "match" : "no match";
        expect([pattern, text, matches(pattern, text)]).toEqual([pattern, text, expected]);
      }
    }
  });

  it("agrees with the built-in engine on ordinary expressions", () => {
    const piece = fc.constantFrom(
      "a",
      "b",
      "\\d",
      "\\w",
      "\\s",
      ".",
      "[ab]",
      "[^a\\d]",
      "(?:a|b)",
      "\\.",
      "\\b",
      "$",
      "^",
      "|",
    );
    const times = fc.constantFrom("", "", "?", "{1,2}");
    const pattern = fc.array(fc.tuple(piece, times), { maxLength: 6 }).map((it) => it.map(([a, b]) => (/^[\^$|]|\\b/.test(a) ? a : a + b)).join("")); // biome-ignore format: one chain
    fc.assert(
      fc.property(
        pattern,
        fc.string({ unit: fc.constantFrom("a", "b", "1", " ", ".", "\n", "\u2028", "é") }),
        (it, text) => {
          expect(matches(it, text)).toBe(new RegExp(it, "u").test(text) ? "match" : "no match");
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("that would backtrack for ages is decided at once where RE2 has it", () => {
    expect(matches("^(a+)+$", `${"a".repeat(50_000)}!`)).toBe("no match");
    expect(matches("^(a|a)*$", "a".repeat(50_000))).toBe("match");
  });

  it("that RE2 lacks runs on the built-in engine, and is undecided from the first text that takes too long", () => {
    const pattern = compilePattern("^(?=(a+)+$)a");
    expect(pattern("aaa")).toBe("match");
    expect(pattern("b")).toBe("no match");
    expect(pattern(`${"a".repeat(60)}!`)).toBe("undecided");
    expect(pattern("aaa")).toBe("undecided");
    expect(matches("^(a)\\1$", "aa")).toBe("match");
  });

  it("that only RE2 knows has RE2's meaning, and one that nobody knows matches nothing", () => {
    expect(matches("(?i)^abc$", "ABC")).toBe("match");
    expect(matches("(", "(")).toBe("no match");
  });
});
