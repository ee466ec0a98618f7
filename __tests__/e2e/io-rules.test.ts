import { afterAll, describe, expect, it } from "vitest";
import { fireFlow, workspace } from "../support/bundle.ts";
import { changed, contractText, rightProgram } from "../support/orders.ts";

const rule = `    quality:
      - name: sum preserved
        type: custom
        engine: jsonata
        implementation: $near($sum(output.total), $sum(input.amount), 0.01)
`;
const contract = contractText.replace("  - name: totals_output\n", `  - name: totals_output\n${rule}`);

const place = workspace({
  "io.yaml": contract,
  "bad.yaml": contract.replace("input.amount", "input.amuont"),
  "endless.yaml": contract.replace(/implementation: .*/, "implementation: ($f := function($n) { $f($n) }; $f(1))"),
  "right.py": rightProgram,
  "wrong.py": changed("list(totals.values())", "list(totals.values())[:1]"),
  "data.json": '[{"customer": "ada", "orders": 1, "total": 1}]',
});
afterAll(place.remove);
const run = (...args: readonly string[]) => fireFlow(args, { cwd: place.folder });
const rulesOf = (it: Awaited<ReturnType<typeof run>>) => it.document.findings?.map((finding) => finding.rule);

describe("the bundle judges rules between input and output", () => {
  it("of a right and of a wrong program, without a known output", async () => {
    expect((await run("prove", "right.py", "--contract", "io.yaml", "--drawn-cases", "5")).code).toBe(0);
    const wrong = await run("prove", "wrong.py", "--contract", "io.yaml", "--drawn-cases", "5");
    expect(wrong.code).toBe(1);
    expect(JSON.stringify(wrong.document)).toContain("io.jsonata");
  });

  it("that are faulty, by `lint`", async () => {
    const linted = await run("lint", "bad.yaml");
    expect(linted.code).toBe(1);
    expect(rulesOf(linted)).toContain("contract.io-rule-unknown-path");
  });

  it("that never end, and says so", async () => {
    const proven = await run("prove", "right.py", "--contract", "endless.yaml", "--drawn-cases", "1");
    expect(proven.code).toBe(1);
    expect(JSON.stringify(proven.document)).toContain("it took longer than 2 s");
  });

  it("by no means on a data file alone, and says so", async () => {
    const validated = await run("validate", "data.json", "--contract", "io.yaml");
    expect(validated.document).toMatchObject({ result: "passed" });
    expect(rulesOf(validated)).toContain("io.not-judged");
  });
});
