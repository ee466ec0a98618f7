import { afterAll, describe, expect, it } from "vitest";
import type { Finding } from "../src/findings.ts";
import { judgeStrength, knownSamples, measureStrength, samplesOf, survivorFindings } from "../src/strength.ts";
import type { Suite } from "../src/suite.ts";
import type { CaseResult, Strength } from "../src/types/verdict.ts";
import { echoCases, echoContract, echoRule, jsonata, suiteOf } from "./support/suites.ts";

afterAll(() => jsonata.close());

async function strengthOf(suite: Suite, samples = knownSamples(suite)): Promise<Strength> {
  const measured = await measureStrength(suite, samples);
  if (measured.kind !== "measured") throw new Error(measured.why);
  return measured.strength;
}

const kinds = ({ survivors }: Strength) => survivors.map((it) => `${it.mutation} ${it.path ?? ""}`.trim());
const messages = (findings: readonly Finding[]) => findings.map((it) => it.message).join("\n");

describe("the strength of a contract", () => {
  it("is low where only types are demanded, and names what would be accepted", async () => {
    const strength = await strengthOf(await suiteOf(echoContract(), echoCases));
    expect(strength.share).toBeLessThan(0.6);
    expect(kinds(strength)).toEqual(
      expect.arrayContaining([
        "swapped-outputs",
        "changed-case $.text",
        "off-by-one $.size",
        "rounded $.size",
        "changed-sign $.size",
      ]),
    );
    expect(strength.mutants - strength.caught).toBe(strength.survivors.reduce((sum, it) => sum + it.count, 0));
  });

  it("is whole with one rule between input and output, which kills them all", async () => {
    const strength = await strengthOf(await suiteOf(echoContract(echoRule), echoCases));
    expect(strength).toMatchObject({ share: 1, survivors: [] });
  });

  it("counts what the rules catch as if nothing were expected, and beside it what expected outputs add", async () => {
    const suite = await suiteOf(echoContract(), echoCases);
    const strength = await strengthOf(suite);
    expect(strength.withExpected).toEqual({ share: 1, caught: strength.mutants });
    const results = echoCases.map((it) => {
      const { output, ...unknown } = it;
      return { case: { ...unknown, source: "drawn", heldBack: false }, output } as unknown as CaseResult;
    });
    const drawn = await strengthOf(
      suite,
      samplesOf(
        results,
        results.map((it) => it.case),
      ),
    );
    expect(drawn).toMatchObject({ share: strength.share, withExpected: { share: strength.share } });
  });

  it("leaves out mutants that are the same value", async () => {
    const zero = [{ name: "zero", input: { text: "7", size: 0 }, output: { text: "7", size: 0 } }];
    const strength = await strengthOf(await suiteOf(echoContract(), zero));
    expect(kinds(strength)).toEqual(["off-by-one $.size"]);
  });

  it("judges outputs as they are written: CSV does not tell a number from its text", async () => {
    const cases = echoCases.map((it) => ({ ...it, input: [it.input], output: [it.output] }));
    const types = (format: "csv" | "json") => ({ inputFormat: format, outputFormat: format });
    const tables = echoContract().replaceAll(/- name: (in|out)put/g, "$&\n    physicalType: table");
    const csv = await strengthOf(await suiteOf(tables, cases, types("csv")));
    const json = await strengthOf(await suiteOf(tables, cases, types("json")));
    expect(csv.mutants).toBeLessThan(json.mutants);
  });

  it("is the same for the same seed", async () => {
    const measure = async (seed: number) => strengthOf(await suiteOf(echoContract(), echoCases, { seed }));
    expect(await measure(7)).toEqual(await measure(7));
  });

  it("suggests rules that hold on the right outputs: of the schema, or between input and output", async () => {
    const { survivors } = await strengthOf(await suiteOf(echoContract(), echoCases));
    const of = (mutation: string) => survivors.find((it) => it.mutation === mutation)?.suggestion;
    expect(of("changed-sign")).toBe('"size": logicalTypeOptions: { minimum: 0 }');
    expect(of("off-by-one")).toBe("$same(output.size, input.size)");
    expect(of("changed-case")).toBe("$same(output.text, input.text)");
    for (const { suggestion = "" } of survivors.filter((it) => it.suggestion?.startsWith("$"))) {
      const rule = echoRule.replace("$same(output, input)", suggestion);
      await expect(suiteOf(echoContract(rule), echoCases)).resolves.toBeDefined();
    }
  });

  it("shows no value of personal fields, and none of held-back cases", async () => {
    const personal = await strengthOf(await suiteOf(echoContract("", ", classification: confidential"), echoCases));
    expect(JSON.stringify(personal)).not.toMatch(/ada|ADA|Bob|BOB/);
    expect(JSON.stringify(personal)).toContain("$.text");
    const held = echoCases.map((it) => ({ ...it, heldBack: true }));
    const { survivors } = await strengthOf(await suiteOf(echoContract(), held, { holdBack: "auto" }));
    expect(survivors.length).toBeGreaterThan(0);
    expect(survivors.filter((it) => it.example !== undefined)).toEqual([]);
  });

  it("looks at so many outputs and values and no more", async () => {
    const wide = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field ${index}`, index]));
    const samples = Array.from({ length: 60 }, (_, index) => {
      const output = { text: `t${index}`, size: index, rows: Array.from({ length: 20 }, () => wide) };
      return { case: { name: `${index}`, source: "drawn", heldBack: false, input: output } as const, output };
    });
    const strength = await strengthOf(await suiteOf(echoContract(), echoCases), samples);
    expect(strength.mutants).toBeLessThanOrEqual(400);
    expect(strength.survivors.length).toBeLessThanOrEqual(50);
  });
});

describe("min-strength", () => {
  it("refuses a contract that is weaker, and says what it would accept", async () => {
    const suite = await suiteOf(echoContract(), echoCases);
    const measured = await measureStrength(suite, knownSamples(suite));
    expect(judgeStrength(measured, 0, suite.sides.output)).toEqual([]);
    expect(judgeStrength(measured, 0.1, suite.sides.output)).toEqual([]);
    const weak = judgeStrength(measured, 0.9, suite.sides.output);
    expect(weak).toMatchObject([{ rule: "strength.weak", severity: "error", location: { line: 11 } }]);
    expect(messages(weak)).toMatch(/min-strength is 0.9; it would accept /);
  });

  it("takes what could not be measured for weak", async () => {
    const suite = await suiteOf(echoContract(), [{ name: "one", input: { text: "a", size: 1 } }]);
    const measured = await measureStrength(suite, knownSamples(suite));
    expect(measured.kind).toBe("unmeasured");
    expect(judgeStrength(measured, 0.1, suite.sides.output)).toMatchObject([{ rule: "strength.unmeasured" }]);
    expect(judgeStrength(measured, 0, suite.sides.output)).toEqual([]);
  });

  it("tells survivors as notices with the rule to add", async () => {
    const suite = await suiteOf(echoContract(), echoCases);
    const notices = survivorFindings(await strengthOf(suite), suite.sides.output);
    expect(notices.every((it) => it.severity === "notice")).toBe(true);
    expect(messages(notices)).toContain("your contract would accept text in another case at $.text");
    expect(messages(notices)).toContain("; add `$same(output.text, input.text)`");
  });
});
