import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/index.ts";

const read = (text: string) => formats.ndjson.read(new TextEncoder().encode(text), undefined, "data.ndjson");

describe("NDJSON", () => {
  it("survives printing and reading", () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean()))),
        (records) => {
          expect(read(formats.ndjson.print(records))).toMatchObject({ ok: true, value: records });
        },
      ),
    );
  });

  it("ends lines at LF and CRLF, not at U+2028", () => {
    expect(read('{"a":"\u2028"}\r\n{"a":1}')).toMatchObject({ ok: true, value: [{ a: "\u2028" }, { a: 1 }] });
  });

  it("allows blank lines at the end and none in between", () => {
    expect(read('{"a":1}\n\n\n')).toMatchObject({ ok: true, value: [{ a: 1 }] });
    expect(read('{"a":1}\n\n{"a":2}\n')).toMatchObject({
      ok: false,
      findings: [{ rule: "format.blank-line", count: 1, location: { line: 2 } }],
    });
  });

  it("holds no records when nothing was written", () => {
    expect(read("")).toMatchObject({ ok: true, value: [] });
  });

  it("prints a single record as one line", () => {
    expect(formats.ndjson.print({ a: 1 })).toBe('{"a":1}\n');
  });

  it("names every bad line, grouped by what is wrong", () => {
    const result = read('start\n{"a":1}\n{"a":}\n{"b":}\n[1,\ndone\n');
    expect(result.findings).toMatchObject([
      { rule: "format.stray-text", count: 2, location: { line: 1 }, samples: ["line 1: start", "line 6: done"] },
      { rule: "format.invalid-json", count: 3, location: { line: 3, column: 6 } },
    ]);
  });
});
