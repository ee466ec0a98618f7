import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats, parseJson, printJson } from "../../src/formats/index.ts";
import type { Value } from "../../src/types/value.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) =>
  formats.json.read(typeof text === "string" ? bytes(text) : text, undefined, "data.json");
/** The one finding of an output that cannot be read. */
const fault = (text: string | Uint8Array) => {
  const result = read(text);
  expect(result).toMatchObject({ ok: false, findings: [expect.anything()] });
  return result.findings[0];
};

/** JSON values with integers of any size; -0 is left out, since JSON text has no way to keep it apart. */
const jsonValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.string({ unit: "binary" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => (Object.is(it, -0) ? 0 : it)),
    fc.bigInt().map((it) => (Number.isSafeInteger(Number(it)) ? Number(it) : it)),
    fc.array(tie("value")),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom("__proto__", "toJSON", "isLosslessNumber", "constructor")),
      tie("value"),
    ),
  ),
})).value;

describe("JSON values", () => {
  it("survive printing and parsing, integers of any size included", () => {
    fc.assert(
      fc.property(jsonValue, fc.nat(4), (value, indent) => {
        expect(parseJson(printJson(value, indent))).toEqual(normal(value));
      }),
    );
  });

  it("print as JSON.stringify prints them, whether or not a bigint is among them", () => {
    fc.assert(
      fc.property(jsonValue, fc.nat(4), (value, indent) => {
        const text = printJson([value, 12345678901234567890n], indent);
        expect(text).toBe(printJson([value, 7], indent).replace(/7(\n?\])$/, "12345678901234567890$1"));
      }),
    );
  });

  it("keep every digit of integers past 2^53 and read whole decimals as integers", () => {
    const text = '{"id":9007199254740993,"small":-9007199254740991,"whole":1.0,"text":"12345678901234567890"}';
    expect(parseJson(text)).toEqual({
      id: 9007199254740993n,
      small: -9007199254740991,
      whole: 1,
      text: "12345678901234567890",
    });
    expect(printJson(parseJson("[9007199254740993]"))).toBe("[9007199254740993]");
  });

  it("keep a key named __proto__ as a key, on both paths", () => {
    for (const text of ['{"__proto__":{"a":1}}', '{"__proto__":{"a":12345678901234567890}}']) {
      const value = parseJson(text) as object;
      expect(Object.keys(value)).toEqual(["__proto__"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    }
  });

  it("take the last of duplicate keys, on both paths", () => {
    expect(parseJson('{"a":1,"a":2}')).toEqual({ a: 2 });
    expect(parseJson('{"a":1,"a":12345678901234567890}')).toEqual({ a: 12345678901234567890n });
  });
});

/** A double with an integer's digits is read as the integer that was written. */
const normal = (value: Value): Value => {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return /^-?\d+$/.test(String(value)) ? BigInt(String(value)) : value;
  }
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, normal(it)]));
};

describe("JSON output that cannot be read", () => {
  it("is refused when empty", () => {
    for (const text of ["", " \n"]) expect(fault(text)?.rule).toBe("format.empty");
  });

  it("is refused when it is not UTF-8, naming line and column", () => {
    const broken = new Uint8Array([...bytes('{"a":1,\n "b":"'), 0xff, ...bytes('"}')]);
    expect(fault(broken)).toMatchObject({
      rule: "format.not-utf8",
      location: { file: "data.json", line: 2, column: 7 },
    });
  });

  it("is refused when it starts with a byte order mark or holds NUL", () => {
    expect(fault("\ufeff{}")?.rule).toBe("format.bom");
    expect(fault('{"a":\n"\0"}')).toMatchObject({ rule: "format.nul", location: { line: 2, column: 2 } });
  });

  it("says where the text stops being JSON and what belongs there", () => {
    expect(fault('{\n  "a": [1, 2,],\n  "b": 1\n}')).toMatchObject({
      rule: "format.invalid-json",
      location: { line: 2, column: 14 },
      expected: "a JSON value",
    });
    expect(fault('{"a": 1 "b": 2}')?.expected).toBe('"," or "}"');
    expect(fault('{"a": [1, 2')?.actual).toBe("the end of the text");
  });

  it("names what other languages print instead of JSON", () => {
    expect(fault('{"a": NaN}')?.message).toContain("JSON has no NaN");
    expect(fault('{"a": -Infinity}')?.message).toContain("JSON has no NaN and no Infinity");
    expect(fault('{"a": None}')?.message).toContain("true, false or null");
    expect(fault("{'a': 1}")?.message).toContain("a key in double quotes");
  });

  it("is refused when a number is past the largest double", () => {
    expect(fault('{"a": 1e999}')?.message).toContain("past the largest double");
  });

  it.each([
    ["before", 'debug: 3 rows\n{"a": 1}\n', 'line 1 "debug: 3 rows"', 1],
    ["after", '{"a": 1}\ndone in 3 ms\n', 'line 2 "done in 3 ms"', 2],
    ["on the same line", 'Result: {"a": 1}', 'line 1 "Result: {"a": 1}"', 1],
    ["in brackets", '[INFO] start\n{\n "a": 1\n}\n', 'line 1 "[INFO] start"', 1],
    ["that is a number", '42\n{"a": 1}\n', 'line 1 "42"', 1],
  ])("says that text stands beside the JSON: %s", (_where, text, excerpt, line) => {
    const finding = fault(text);
    expect(finding).toMatchObject({ rule: "format.stray-text", location: { line } });
    expect(finding?.message).toBe(
      `data.json holds something other than the JSON: ${excerpt}; write nothing but the output to data.json`,
    );
  });

  it("tells several documents from stray text", () => {
    expect(fault('{"a": 1}\n{"a": 2}\n')).toMatchObject({
      rule: "format.several-documents",
      location: { line: 2, column: 1 },
    });
  });

  it("does not take a value inside a broken document for the document", () => {
    expect(fault('{\n "items": [1, 2],\n "b": oops\n}')?.rule).toBe("format.invalid-json");
    expect(fault('{\n "b": oops,\n "items": [1, 2]\n}')?.rule).toBe("format.invalid-json");
  });

  it("shows no control characters of the output", () => {
    expect(fault('\u001b[31mred\u202e\n{"a": 1}')?.message).toContain("\\u{1b}[31mred\\u{202e}");
  });

  it("finds nesting of 100,000 levels rather than overflowing", () => {
    for (const text of [
      "[".repeat(1e5) + "]".repeat(1e5),
      '{"a":'.repeat(1e5),
      `${"[".repeat(1e5)}12345678901234567890`,
    ]) {
      expect(["format.too-deep", "format.invalid-json"]).toContain(fault(text)?.rule);
    }
    expect(fault("[".repeat(1e5) + "]".repeat(1e5))?.rule).toBe("format.too-deep");
  });

  it("always comes with a finding: reading never throws, and agrees with JSON.parse", () => {
    const mutated = fc
      .tuple(jsonValue, fc.nat(), fc.constantFrom("", "x", '"', "{", "}", ",", "\\", "\n", "\u0007", "1"))
      .map(([value, at, insert]) => {
        const text = printJson(value);
        const place = at % (text.length + 1);
        return text.slice(0, place) + insert + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: "binary" })), (text) => {
        const result = read(text);
        if (!text.includes("\0") && !text.startsWith("\ufeff")) expect(result.ok).toBe(isJson(text));
        expect(result.ok || result.findings.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** RFC 8259, without numbers that no double can hold. */
const isJson = (text: string): boolean => {
  try {
    // What cannot be encoded is replaced, as it is on its way to the reader.
    JSON.parse(text.toWellFormed(), (_key, it) => {
      if (it === Number.POSITIVE_INFINITY || it === Number.NEGATIVE_INFINITY) throw new SyntaxError();
      return it;
    });
    return true;
  } catch {
    return false;
  }
};

describe("a key that stands twice", () => {
  const read = (text: string) => formats.json.read(new TextEncoder().encode(text), undefined, "stdout");

  it.each(['{"a": 1, "a": 2}', '[{"b": {"a": 1, "a": 1}}]', '{"a": 1, "\\u0061": 2}'])("is a finding: %s", (text) => {
    expect(read(text)).toMatchObject({ ok: false, findings: [{ rule: "format.duplicate-key" }] });
  });

  it("is none of a text's", () => {
    expect(read('{"a": "b:{\\"a\\":1}", "c:": [1, {"a": "::"}]}').ok).toBe(true);
  });
});
