import { describe, expect, it } from "vitest";
import { findingsText } from "../../src/reporters/text.ts";
import { findingOf } from "../support/attempts.ts";

const at = (line: number, column: number) => ({ file: "c.yaml", line, column });

describe("findings for people", () => {
  it("name place, message and rule, and count", () => {
    expect(findingsText([findingOf({ location: at(3, 5) })])).toBe(
      "c.yaml:3:5: error: $.amount: expected at least 0, got -1 [schema.minimum]\n1 error\n",
    );
  });

  it("come worst first and are nothing when there are none", () => {
    const text = findingsText([
      findingOf({ severity: "notice", rule: "a.c" }),
      findingOf({ severity: "warning", rule: "a.b" }),
      findingOf({ rule: "a.a" }),
    ]);
    expect(text.match(/\[a\.\w\]/g)).toEqual(["[a.a]", "[a.b]", "[a.c]"]);
    expect(text).toContain("1 error, 1 warning, 1 notice");
    expect(findingsText([])).toBe("");
  });

  it("say details that the message does not", () => {
    const text = findingsText([
      findingOf({ path: "$.items[*].sku", expected: "at least 0", actual: "-1", count: 12, samples: ["-1", "-2"] }),
    ]);
    expect(text).toContain("(12 times)");
    expect(text).toContain("  at $.items[*].sku\n");
    expect(text).not.toContain("expected at least 0\n");
    expect(text).toContain("  such as -1, -2\n");
  });

  it("quote the line with a caret under the column", () => {
    const source = () => "a: 1\n\tb: wrong\n";
    expect(findingsText([findingOf({ location: at(2, 5) })], { source })).toContain("\n  2 |  b: wrong\n    |     ^\n");
  });

  it("quote a very long line around its column", () => {
    const line = `${"x".repeat(5000)}HERE${"y".repeat(5000)}`;
    const text = findingsText([findingOf({ location: at(1, 5001) })], { source: () => line });
    const [quoted = "", caret = ""] = text.split("\n").slice(1, 3);
    expect(quoted.length).toBeLessThan(120);
    expect(quoted.slice(caret.indexOf("^"))).toMatch(/^HERE/);
  });

  it("quote one line of megabytes for each of its thousands of findings", () => {
    const line = "{a: 1}, ".repeat(250_000);
    const findings = Array.from({ length: 20_000 }, (_, index) => findingOf({ location: at(1, 1 + index * 8) }));
    const quotes = findingsText(findings, { source: () => line })
      .split("\n")
      .filter((it) => it.startsWith("  1 | "));
    expect(quotes).toHaveLength(20_000);
  });

  it("quote a line that ends in CRLF without its end", () => {
    const text = findingsText([findingOf({ location: at(1, 4) })], { source: () => "a: 1\r\nb: 2\r\n" });
    expect(text).toContain("\n  1 | a: 1\n");
    expect(findingsText([findingOf({ location: at(2, 1) })], { source: () => "a\r\n\r\n" })).not.toContain("|");
  });

  it("say of how many files no line is quoted", () => {
    expect(findingsText([findingOf()], { unopened: 3 })).toMatch(
      /\n1 error; the lines of 3 more files are not quoted\n$/,
    );
    expect(findingsText([findingOf()], { unopened: 0 })).toMatch(/\n1 error\n$/);
  });

  it("tell once how a rule is mended, below its first error or warning, where they are told to", () => {
    const mends = { "a.a": { severity: "error", why: "", mend: "Write it." } } as const;
    const of = (message: string, more: object = {}) => findingOf({ rule: "a.a", message, ...more });
    const notice = of("three", { severity: "notice" });
    const text = findingsText([notice, of("one"), of("two"), findingOf({ rule: "toString" })], { mends });
    expect(text.match(/to mend: .*/g)).toEqual(["to mend: Write it."]);
    expect(text).toContain("error: one [a.a]\n  to mend: Write it.\nerror: two");
    expect(findingsText([notice], { mends })).not.toContain("to mend");
    expect(findingsText([of("one")])).not.toContain("to mend");
  });

  it("do without the line where the file is shorter or gone", () => {
    expect(findingsText([findingOf({ location: at(9, 1) })], { source: () => "a" })).not.toContain("|");
    expect(findingsText([findingOf({ location: at(9, 1) })], { source: () => undefined })).not.toContain("|");
  });

  it("have colour only when told", () => {
    expect(findingsText([findingOf()], { colour: true })).toContain("\u001b[31merror\u001b[39m");
    expect(findingsText([findingOf({ message: "\u001b[31mred" })])).not.toContain("\u001b");
  });
});
