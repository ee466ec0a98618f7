import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawCases } from "../src/cases/index.ts";
import { formats } from "../src/formats/index.ts";
import { openBlocks } from "../src/system/blocks.ts";
import type { Model, QualityRule } from "../src/types/contract.ts";
import type { FormatName, Value } from "../src/types/value.ts";
import { validateData } from "../src/validate.ts";
import { validateFile } from "../src/validate-file.ts";
import { models } from "./cases/arbitrary-models.ts";
import { at, field, minimum, model, scalar } from "./support/models.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function cut(data: Uint8Array, size: number) {
  async function* blocks() {
    for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
  }
  return { file: "data", size: data.length, blocks };
}

const rowCount: QualityRule = {
  rule: "quality.row-count",
  threshold: { operator: "at-most", limit: 3 },
  severity: "error",
  location: at(),
};

/** Records of the model, and some with a value of another kind, or the same twice. */
const dataOf = (of: Model, seed: number, odd: readonly Value[]): Value[] => {
  const cases = drawCases({ model: { ...of, cardinality: "one" }, seed, edges: true, count: 4, words: [] });
  const drawn = cases.ok ? cases.value.map((it) => it.input) : [];
  const [first] = drawn;
  const name = of.fields[0]?.name;
  const spoilt = odd.map(
    (it): Value =>
      typeof first === "object" && first !== null && !Array.isArray(first) && name !== undefined
        ? { ...first, [name]: it }
        : it,
  );
  return [...drawn, ...spoilt, ...drawn.slice(0, seed % 2)];
};

describe("validating a file of any size", () => {
  it.each(["json", "ndjson", "csv"] as const)(
    "says of %s what reading it as a whole says, wherever its blocks end",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          models,
          fc.integer({ min: 0, max: 1e6 }),
          fc.array(fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Value>, { maxLength: 4 }),
          fc.integer({ min: 1, max: 200 }),
          async (drawn, seed, odd, size) => {
            const many: Model = {
              ...drawn,
              cardinality: "many",
              quality: [rowCount],
              fields: drawn.fields.map((it, index) => ({ ...it, unique: index === 0, primaryKey: index < 2 })),
            };
            const records = dataOf(many, seed, odd).filter((it) => format !== "csv" || !Array.isArray(it));
            const data = bytes(formats[format].print(records, many));
            const whole = validateData(data, "data", format, many, 0);
            const streamed = await validateFile(cut(data, size), format, many, 0, { small: 0 });
            if (formats[format].read(data, many, "data").ok) expect(streamed).toEqual(whole);
            else expect(streamed.findings).toEqual(expect.arrayContaining([...whole.findings]));
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  const of = model({
    cardinality: "many",
    fields: [field("id", "integer", { unique: true }), field("n", scalar("number", minimum(0)))],
  });
  const found = async (text: string, format: FormatName = "ndjson", judged = of) =>
    (await validateFile(cut(bytes(text), 16), format, judged, 0, { small: 0 })).findings.map((it) => it.rule);

  it("judges what can be read, and holds no rule for kept where something cannot", async () => {
    const verdict = await validateFile(cut(bytes('{"id":1,"n":-1}\noops\n{"id":1,"n":1}\n'), 5), "ndjson", of, 0);
    expect(verdict.findings.map((it) => it.rule)).toEqual(["format.stray-text", "schema.unique", "schema.minimum"]);
    expect(verdict).toMatchObject({ records: 2, rules: { held: 0 } });
  });

  it("names the first record that breaks a rule, and how many do", async () => {
    const { findings } = await validateFile(cut(bytes("id,n\n1,1\n2,-1\n3,-2\n"), 4), "csv", of, 0);
    expect(findings).toMatchObject([{ rule: "schema.minimum", count: 2, samples: ["-1", "-2"] }]);
    expect(findings[0]?.message).toContain("(record 2)");
  });

  it.each([
    ["no bytes", "", "ndjson", ["schema.no-records"]],
    ["an empty array", "[]", "json", ["schema.no-records"]],
    ["a header alone", "id,n\n", "csv", ["schema.no-records"]],
    ["an object where an array is due", '{"id":1,"n":1}', "json", ["schema.cardinality"]],
    ["text that is no JSON", "oops", "json", ["format.invalid-json"]],
  ] as const)("never passes %s", async (_what, text, format, rules) =>
    expect(await found(text, format)).toEqual(rules),
  );

  it("reads the file itself in blocks, and tells a line of 80 MB rather than holding it", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "fire-flow-test-")), "data.ndjson");
    writeFileSync(path, Buffer.concat([Buffer.alloc(80 * 1024 * 1024, "x"), bytes('\n{"id":1,"n":1}\n')]));
    const opened = await openBlocks(path);
    if (!opened.ok) throw new Error("not opened");
    const { findings, records } = await validateFile({ ...opened.value, file: path }, "ndjson", of, 0);
    await opened.value.close();
    expect(findings.map((it) => it.rule)).toEqual(["format.too-large"]);
    expect(records).toBe(1);
  });

  it("reads a file twice, from its start", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "fire-flow-test-")), "data.txt");
    writeFileSync(path, "x".repeat(1000) + "y".repeat(1000));
    const opened = await openBlocks(path, 300);
    if (!opened.ok) throw new Error("not opened");
    for (let turn = 0; turn < 2; turn += 1) {
      let text = "";
      for await (const block of opened.value.blocks()) text += Buffer.from(block).toString();
      expect(text).toBe("x".repeat(1000) + "y".repeat(1000));
    }
    await opened.value.close();
  });
});
