import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/index.ts";
import { readRecords } from "../../src/formats/stream.ts";
import { MAX_RECORD } from "../../src/formats/stream-reader.ts";
import type { FormatName, Value } from "../../src/types/value.ts";
import { field, model } from "../support/models.ts";

const of = model({ cardinality: "many", fields: [field("a"), field("b", "integer", { required: false })] });
const bytes = (text: string) => new TextEncoder().encode(text);

/** Data cut into blocks of these sizes, over and over; the buffer is reused, as a reader of files does. */
async function* cut(data: Uint8Array, sizes: readonly number[]) {
  const buffer = new Uint8Array(64);
  for (let [at, turn] = [0, 0]; at < data.length; turn += 1) {
    const size = Math.min(sizes[turn % sizes.length] as number, data.length - at);
    buffer.fill(0);
    buffer.set(data.subarray(at, at + size));
    yield buffer.subarray(0, size);
    at += size;
  }
}

async function stream(data: Uint8Array, format: FormatName, sizes: readonly number[] = [7], limit = MAX_RECORD) {
  const records: Value[] = [];
  const findings = await readRecords(cut(data, sizes), { format, model: of, file: "data", limit }, (record) => {
    records.push(record);
  });
  return { records, findings };
}

const sizes = fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 4 });
/** Texts of what makes a difference to each format, and of characters of every length in UTF-8. */
const pieces: Readonly<Record<FormatName, readonly string[]>> = {
  json: [
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    '"',
    "\\",
    '"a"',
    "1",
    "-",
    "null",
    " ",
    "\n",
    "é",
    "😀",
    "\u2028",
    "[]",
    '{"a":1}',
  ],
  ndjson: ["\n", "\r\n", '{"a":"x"}', '{"a":"é"}', "[1]", "nope", " ", "😀", "{", '"', "\u2028", "NaN"],
  csv: ["a,b\n", "a,b\r\n", "x,1\n", "\n", "\r", ",", '"', '""', '"x,\n"', "é", "😀", "1", " ", '"a"'],
};
const textOf = (format: FormatName) => {
  const any = fc.array(fc.constantFrom(...pieces[format]), { maxLength: 24 }).map((it) => it.join(""));
  // Mostly right, so that the reader gets past the beginning.
  return format === "json" ? any.map((it) => `[${it}`) : format === "csv" ? any.map((it) => `a,b\n${it}`) : any;
};

describe("reading records as a stream", () => {
  it.each(["ndjson", "csv", "json"] as const)(
    "gives what reading %s as a whole gives, wherever the blocks end",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(textOf(format), sizes, async (text, blocks) => {
          const whole = formats[format].read(bytes(text), of, "data");
          const streamed = await stream(bytes(text), format, blocks);
          expect(streamed.findings.length === 0).toBe(whole.ok);
          if (whole.ok) expect(streamed.records).toEqual(whole.value);
          else if (format === "ndjson") expect(streamed.findings).toEqual(whole.findings);
          else if (format === "csv") {
            const told = streamed.findings.map((it) => it.rule);
            for (const { rule } of whole.findings) expect(told).toContain(rule);
            // The library counts a lone carriage return as a line end in the places that it tells.
            const ragged = text.includes("\r") ? [] : whole.findings.filter((it) => it.rule === "format.csv-ragged");
            expect(streamed.findings).toEqual(expect.arrayContaining(ragged));
          }
        }),
        { numRuns: 1000 },
      );
    },
  );

  it.each(["ndjson", "csv", "json"] as const)(
    "tells bytes that are no text in %s at the same place",
    async (format) => {
      const start = { ndjson: '{"a":"é"}\n', csv: "a,b\né,1\n", json: '[\n{"a":"é"},' }[format];
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 12 }), sizes, async (tail, blocks) => {
          const data = Buffer.concat([bytes(start), tail]);
          const whole = formats[format].read(data, of, "data");
          const told = whole.findings.filter((it) => it.rule === "format.not-utf8" || it.rule === "format.nul");
          if (told.length === 0) return;
          const { findings } = await stream(data, format, blocks);
          // Where a block ends before the bad byte, or at another fault, that one is told first.
          expect(findings.length).toBeGreaterThan(0);
          const same = findings.find((it) => it.rule === told[0]?.rule);
          if (same) expect(same.location).toEqual(told[0]?.location);
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each([
    ["ndjson", `{"a":"${"x".repeat(99)}"}\n{"a":"y"}\n`, 1, [{ a: "y" }]],
    ["json", `[{"a":"z"},\n{"a":"${"x".repeat(99)}"},{"a":"y"}]`, 1, [{ a: "z" }]],
    ["csv", `a,b\nz,1\n"${"x\n".repeat(50)}",1\ny,1\n`, 3, [{ a: "z", b: 1 }]],
  ] as const)("tells a record of %s that is too long, and keeps none of it", async (format, text, line, records) => {
    const read = await stream(bytes(text), format, [7], 64);
    expect(read.findings.map((it) => it.rule)).toEqual(["format.too-large"]);
    expect(read.findings[0]?.location?.line).toBe(line);
    expect(read.records).toEqual(records);
  });

  it("goes on after a line that holds no record", async () => {
    const { records, findings } = await stream(bytes('{"a":"x"}\noops\n\n{"a":"y"}\nNaN\n'), "ndjson");
    expect(records).toEqual([{ a: "x" }, { a: "y" }]);
    expect(findings.map(({ rule, count, location }) => [rule, count, location?.line])).toEqual([
      ["format.stray-text", 2, 2],
      ["format.blank-line", 1, 3],
    ]);
  });

  it.each([
    ["a missing comma", '[{"a":1} {"a":2}]', 'line 1, column 10: expected "," or "]", got "{"a":2}]"'],
    ["a trailing comma", "[\n1,\n]", 'line 3, column 1: expected a JSON value, got "]"'],
    ["the wrong bracket", "[1}", 'line 1, column 3: expected "," or "]", got "}"'],
    ["an array that is cut", '[1,\n{"a":', "line 2, column 6: expected a JSON value, got the end of the text"],
    ["an array without its end", "[1,\n2", 'line 2, column 2: expected "," or "]", got the end of the text'],
    ["more after the array", "[1]\n[2]", 'line 2, column 1: expected nothing more, got "[2]"'],
  ])("says where a JSON array is broken: %s", async (_what, text, said) => {
    const { findings } = await stream(bytes(text), "json", [64]);
    expect(findings.map((it) => it.message)).toEqual([`data is not JSON: ${said}`]);
    const [, place] = /^(line \d+, column \d+)/.exec(said) as RegExpExecArray;
    for (const size of [1, 2, 3, 5]) {
      expect((await stream(bytes(text), "json", [size])).findings[0]?.message).toContain(place);
    }
  });
});
