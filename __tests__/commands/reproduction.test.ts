import { expect, test } from "vitest";
import { reproductionInClone } from "../../src/commands/reproduction.ts";
import type { Value } from "../../src/types/value.ts";
import { attempt, reportWith } from "../support/github/work.ts";

const facts = { contract: "totals.yaml", program: "totals.py", cases: "cases.json", seed: 7, more: [] };
const failing = (said: { readonly input?: Value; readonly source?: "given" | "example" | "drawn" }) => {
  const [one] = attempt().cases;
  const smallest = { ...(one as NonNullable<typeof one>), source: "drawn" as const, passed: false, ...said };
  return reportWith({ attempts: [attempt({ gate: "validate", smallest })] });
};

test("a drawn case stands in the command, quoted, and in characters that survive being copied", () => {
  const command = reproductionInClone(failing({ input: [{ name: "O'Neil \u202e ü $(x) \ud83d\ude00" }] }), facts);
  expect(command).toBe(
    `fire-flow prove totals.py --contract totals.yaml --drawn-cases 0 --hold-back 0 --input '[{"name":"O'\\''Neil \\u202e \\u00fc $(x) \\ud83d\\ude00"}]'`,
  );
});

test("what begins like an option is a value", () => {
  expect(reproductionInClone(failing({ input: -5 }), facts)).toContain("--input=-5");
});

test("integers that a double cannot hold stay whole", () => {
  expect(reproductionInClone(failing({ input: 2n ** 64n }), facts)).toContain("--input 18446744073709551616");
});

test("a given case is named by its file, where there is one, and an example by the contract", () => {
  const given = failing({ source: "given", input: 1 });
  expect(reproductionInClone(given, facts)).toMatch(/--drawn-cases 0 --hold-back 0 --cases cases\.json$/);
  const { cases: _, ...without } = facts;
  expect(reproductionInClone(given, without)).toMatch(/--input 1$/);
  expect(reproductionInClone(failing({ source: "example", input: 1 }), without)).toMatch(/--hold-back 0$/);
});

test("what is too long to be copied, or may not be shown, is drawn again", () => {
  const drawn = "fire-flow prove totals.py --contract totals.yaml --seed 7 --cases cases.json";
  expect(reproductionInClone(failing({ input: "x".repeat(3000) }), facts)).toBe(drawn);
  expect(reproductionInClone(reportWith({ attempts: [attempt({ gate: "validate" })] }), facts)).toBe(drawn);
});
