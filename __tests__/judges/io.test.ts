import { describe, expect, it } from "vitest";
import { judgeConstant, judgeExpected, judgeRepeat } from "../../src/judges/index.ts";
import { field, model } from "../support/models.ts";

const of = model({
  cardinality: "many",
  fields: [field("id", "integer"), field("at", "timestamp", { required: false })],
});
const written = (text: string) => ({ output: JSON.parse(text), bytes: new TextEncoder().encode(text) });

describe("an expected output", () => {
  it("is met by the same values in any form", () => {
    expect(
      judgeExpected([{ id: 1, at: "2024-01-01T00:00:00Z" }], [{ at: "2024-01-01T01:00:00+01:00", id: 1.0 }], of),
    ).toEqual([]);
    expect(judgeExpected([{ id: 1 }], [{ id: 1, at: null }], of)).toEqual([]);
  });

  it("that is not met gives one finding for each path, with the first place, count and samples", () => {
    expect(judgeExpected([{ id: 1 }, { id: 2 }, { id: 3 }], [{ id: 1 }, { id: 5 }, { id: 6 }], of)).toMatchObject([
      {
        rule: "expected.output",
        severity: "error",
        message: "$[1].id: the expected output has 2, got 5",
        model: "orders",
        path: "$[*].id",
        expected: "2",
        actual: "5",
        count: 2,
        samples: ["5", "6"],
      },
    ]);
  });
});

describe("a repeated run", () => {
  it("gives the same values, or is nondeterministic", () => {
    expect(judgeRepeat(written('[{"id":1}]'), written('[{"id":1}]'), of)).toEqual([]);
    expect(judgeRepeat(written('[{"id":1}]'), written('[{"id":2}]'), of)).toMatchObject([
      { rule: "io.nondeterministic", severity: "error", path: "$[*].id", expected: "1", actual: "2" },
    ]);
    expect(judgeRepeat(written("[]"), undefined, of)).toMatchObject([{ rule: "io.nondeterministic" }]);
  });

  it("may write the same values in other bytes, which is noticed", () => {
    expect(judgeRepeat(written('[{"id":1,"x":2}]'), written('[{"x":2,"id":1}]'), of)).toMatchObject([
      { rule: "io.bytes-differ", severity: "notice" },
    ]);
  });
});

describe("a constant output", () => {
  const cases = (inputs: number[], outputs: number[]) =>
    inputs.map((input, index) => ({ input: { x: input }, output: outputs[index] ?? 0 }));

  it("of three distinct inputs is found, and the finding says what to add", () => {
    const findings = judgeConstant(cases([1, 2, 3], [7, 7, 7]), false);
    expect(findings).toMatchObject([{ rule: "io.constant-output", severity: "error" }]);
    expect(findings[0]?.message).toMatch(/add a case whose output differs$/);
  });

  it("is none with fewer distinct inputs, with another output, or where a rule relates them", () => {
    expect(judgeConstant(cases([1, 2, 2], [7, 7, 7]), false)).toEqual([]);
    expect(judgeConstant(cases([1, 2, 3], [7, 7, 8]), false)).toEqual([]);
    expect(judgeConstant(cases([1, 2, 3], [7, 7, 7]), true)).toEqual([]);
  });
});
