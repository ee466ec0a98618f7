import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personalHider } from "../../src/judges/index.ts";
import { field, model } from "../support/models.ts";

const people = model({ cardinality: "many", fields: [field("email", "string", { personal: true })] });
const hider = (...emails: readonly string[]) =>
  personalHider({ input: emails.map((email) => ({ email })), output: [] }, { input: people, output: people });

describe("personal data is hidden", () => {
  it.each([
    ["ann@example.org", "no ANN@Example.ORG here", "no [personal] here"],
    ["ANN@EXAMPLE.ORG", "no ann@example.org here", "no [personal] here"],
    ["Jörg Weiß", "JÖRG WEISS, jörg weiß", "[personal], [personal]"],
    ["GROẞ", "groß or GROSS", "[personal] or [personal]"],
    ["Σίσυφος", "ΣΊΣΥΦΟΣ!", "[personal]!"],
    ["İnci", "i\u0307nci i", "[personal] i"],
    ['a"B', 'in JSON "A\\"b"', 'in JSON "[personal]"'],
    ["abab", "xabababx", "x[personal]x"],
  ])("%j in %j", (email, text, told) => {
    expect(hider(email)(text)).toBe(told);
  });

  it("whole, where one text is part of another", () => {
    expect(hider("ann", "ann@example.org")("from Ann@example.org")).toBe("from [personal]");
  });

  it("in any case, with all around it kept", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, unit: "grapheme" }), (email) => {
        const hide = hider(email);
        for (const spelled of [email, email.toUpperCase(), email.toLowerCase()]) {
          expect(hide(`é ${spelled}`)).not.toContain(spelled);
        }
        expect(hide("")).toBe("");
      }),
    );
  });

  it("of many people in a long text soon", () => {
    const hide = hider(...Array.from({ length: 500 }, (_, i) => `${"a".repeat(100)}${i}`), "aaa");
    expect(hide("A".repeat(100_000))).toBe("[personal]");
  });
});
