import fc from "fast-check";
import { expect, it } from "vitest";
import { quote } from "../src/quote.ts";

it("foreign text is shown on one line, without anything invisible, and cut", () => {
  expect(quote("a\nb\t\u001b[2J\u202e\u200b\u2028")).toBe("a\\nb\\t\\u{1b}[2J\\u{202e}\\u{200b}\\u{2028}");
  expect(quote("😀".repeat(5), 3)).toBe("😀😀😀…");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(quote(text, 20)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});
