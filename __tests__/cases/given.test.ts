import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputCase, readCases } from "../../src/cases/index.ts";

const faults = (text: string, path = "cases.json") => {
  const read = readCases(text, path);
  return read.ok ? [] : read.findings.map((it) => `${it.location?.line}:${it.location?.column} ${it.rule}`);
};
const casesOf = (text: string, path = "cases.json") => {
  const read = readCases(text, path);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
};

describe("a file of cases", () => {
  it("may be an array, one object, NDJSON or YAML", () => {
    const one = { name: "case 1", source: "given", heldBack: false, input: { a: 1 } };
    expect(casesOf('[{"input": {"a": 1}}]')).toMatchObject([one]);
    expect(casesOf('{"input": {"a": 1}}')).toMatchObject([one]);
    expect(casesOf('{"input": {"a": 1}}\n\n{"input": 2}\r\n', "cases.ndjson")).toMatchObject([one, { input: 2 }]);
    expect(casesOf("- input:\n    a: 1\n", "cases.yaml")).toMatchObject([one]);
  });

  it("is told by its text where the extension says nothing", () => {
    expect(casesOf('{"input": 1}\n{"input": 2}', "cases").map((it) => it.input)).toEqual([1, 2]);
    expect(casesOf("- input: yes", "cases.txt").map((it) => it.input)).toEqual(["yes"]);
    expect(casesOf('\uFEFF[{"input": 1}]', "-").map((it) => it.input)).toEqual([1]);
  });

  it("keeps names, expected outputs, held-back marks and places", () => {
    expect(casesOf('[\n  {"name": "leap", "input": 1, "output": null, "heldBack": true},\n  {"input": 2}\n]')).toEqual([
      {
        name: "leap",
        source: "given",
        heldBack: true,
        input: 1,
        output: null,
        location: { file: "cases.json", line: 2, column: 3 },
      },
      {
        name: "case 2",
        source: "given",
        heldBack: false,
        input: 2,
        location: { file: "cases.json", line: 3, column: 3 },
      },
    ]);
  });

  it("keeps integers past 2^53 exact", () => {
    const big = [9007199254740991, 9007199254740993n, -9007199254740993n];
    for (const path of ["cases.json", "cases.ndjson", "cases.yaml"]) {
      expect(casesOf('{"input": [9007199254740991, 9007199254740993, -9007199254740993]}', path)[0]?.input).toEqual(
        big,
      );
    }
  });

  it("takes __proto__ for a key like any other", () => {
    const input = casesOf('{"input": {"__proto__": {"polluted": true}}}')[0]?.input as object;
    expect(Object.keys(input)).toEqual(["__proto__"]);
    expect((input as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("gives back every JSON value as it was written", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom("c.json", "c.ndjson", "c"),
        (input, path) => {
          const text = JSON.stringify({ input });
          const read = { input: casesOf(text, path)[0]?.input };
          expect(JSON.stringify(read, (_, it) => (typeof it === "bigint" ? Number(it) : it))).toBe(text);
        },
      ),
    );
  });
});

describe("what is wrong with a file of cases", () => {
  it("is found all at once, each with its line and column", () => {
    const text = `[
  {"name": "a", "inputs": 1, "heldBack": "no"},
  {"name": 5, "input": 1},
  {"name": "b", "input": 1},
  {"name": "b", "input": 2},
  7
]`;
    expect(faults(text)).toEqual([
      "2:17 cases.unknown-key",
      "2:3 cases.missing-input",
      "2:42 cases.shape",
      "3:12 cases.shape",
      "6:3 cases.shape",
      "5:3 cases.duplicate-name",
    ]);
  });

  it("names the right key next to a misspelt one", () => {
    const read = readCases('{"input": 1, "ouput": 2, "held_back": true}', "cases.json");
    const messages = read.findings.map((it) => it.message);
    expect(messages[0]).toContain('did you mean "output"?');
    expect(messages[1]).toContain('did you mean "heldBack"?');
  });

  it("includes having no cases at all", () => {
    for (const path of ["cases.json", "cases.yaml", "cases.ndjson"]) {
      expect(faults(path === "cases.json" ? "[]" : "\n", path)).toEqual(["1:1 cases.empty"]);
    }
  });

  it("includes a name that an unnamed case goes by", () => {
    expect(faults('[{"name": "case 2", "input": 1}, {"input": 2}]')).toEqual(["1:34 cases.duplicate-name"]);
  });

  it("includes what JSON does not allow", () => {
    for (const text of [
      '[{"input": 1},]',
      '[{"input": 01}]',
      "[{'input': 1}]",
      '{"input": 1} // one',
      '{"input": 1, "input": 1}',
    ]) {
      expect(faults(text)).toHaveLength(1);
    }
    expect(faults('{"input": 1e999}')).toEqual(["1:11 cases.syntax"]);
  });

  it("points to the line of NDJSON that is broken", () => {
    expect(faults('{"input": 1}\n{"input": \n{"input": 3}', "cases.ndjson")[0]).toMatch(/^2:\d+ cases\.syntax$/);
  });

  it("includes aliases that explode and nesting without end", () => {
    const levels = Array.from({ length: 12 }, (_, i) => `x${i + 1}: &x${i + 1} [${`*x${i}, `.repeat(9)}*x${i}]`);
    const bomb = `input:\n  x0: &x0 [1]\n${levels.map((it) => `  ${it}\n`).join("")}`;
    expect(faults(bomb, "cases.yaml")).toEqual(["2:3 cases.syntax"]);
    expect(faults(`{"input": ${"[".repeat(5000)}${"]".repeat(5000)}}`)[0]).toContain("cases.syntax");
  });

  it("never throws, whatever the text", () => {
    const fragments = fc.array(
      fc.oneof(
        fc.constantFrom(
          "{",
          "}",
          "[",
          "]",
          '"input"',
          ":",
          ",",
          "\n",
          "- ",
          "&a ",
          "*a",
          "!!int ",
          "1",
          "?",
          "|",
          "'",
          '"',
          "  ",
        ),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(fragments, fc.constantFrom("c.json", "c.ndjson", "c.yaml", "c"), (parts, path) => {
        const read = readCases(parts.join(""), path);
        expect(read.ok || read.findings.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

it("an input given by itself is one case", () => {
  expect(inputCase([1])).toEqual({ name: "input", source: "given", heldBack: false, input: [1] });
});
