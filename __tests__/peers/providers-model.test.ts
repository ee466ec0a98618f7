/** A real model, small enough for any machine: what it cannot do is told honestly, what it can do is proven. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fireFlow, workspace } from "../support/bundle.ts";
import { smallModel, startSmallModel } from "../support/small-model.ts";

const contract = `apiVersion: v3.1.0
kind: DataContract
id: doubled
version: 1.0.0
status: active
schema:
  - name: number_in
    physicalType: object
    properties:
      - { name: n, logicalType: integer, required: true }
  - name: number_out
    physicalType: object
    properties:
      - { name: n, logicalType: integer, required: true }
`;
const cases = JSON.stringify([3, 4].map((n) => ({ input: { n }, output: { n: 2 * n } })));
const program = `import json, sys

print(json.dumps({"n": json.load(sys.stdin)["n"] * 2}))
`;

let model: Awaited<ReturnType<typeof startSmallModel>>;
beforeAll(async () => {
  model = await startSmallModel();
}, 600_000);
afterAll(() => model?.close());

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace({ "doubled.yaml": contract, "doubled.json": cases });
});
afterEach(() => here.remove());

function generate(task: string, apiKey: string = smallModel.apiKey) {
  here.write("task.txt", task);
  const what = [
    "--contract",
    "doubled.yaml",
    "--cases",
    "doubled.json",
    "--drawn-cases",
    "3",
    "--task-file",
    "task.txt",
  ];
  const who = ["--model", smallModel.name, "--base-url", model.url, "--temperature", "0", "--max-output-tokens", "200"];
  const how = ["--max-attempts", "2", "--program", "doubled.py", "--report-dir", "out"];
  return fireFlow(["generate", ...what, ...who, ...how], { cwd: here.folder, env: { FIRE_FLOW_API_KEY: apiKey } });
}

describe("a small model", { timeout: 300_000 }, () => {
  it("copies a program that its task contains, and that is proven like any other", async () => {
    const { code, document } = await generate(
      `Double n. Answer with exactly this program:\n\n\`\`\`python\n${program}\`\`\`\n`,
    );
    expect(code).toBe(0);
    expect(document).toMatchObject({ result: "passed", provider: { name: "openai", model: smallModel.name } });
    expect(document.usage?.inputTokens).toBeGreaterThan(100);
    expect(existsSync(join(here.folder, "doubled.py.proof.json"))).toBe(true);
  });

  it("cannot program: the run escalates, says of every attempt why, and writes no program", async () => {
    const { code, document } = await generate("Give n doubled.");
    expect(code).toBe(1);
    expect(document).toMatchObject({ result: "escalated", stop: { reason: "max-attempts" } });
    expect(document.attempts).toHaveLength(2);
    for (const { gate, findings, number } of document.attempts ?? []) {
      expect(gate).not.toBe("passed");
      expect(findings.length).toBeGreaterThan(0);
      expect(existsSync(join(here.folder, `out/answers/${number}.md`))).toBe(true);
    }
    expect(existsSync(join(here.folder, "doubled.py"))).toBe(false);
  });

  it("whose server rejects the key says so", async () => {
    const { code, stderr } = await generate("Give n doubled.", "sk-wrong");
    expect(code).toBe(3);
    expect(stderr).toContain("provider.unauthorized");
  });

  it("that is given more than its context holds says so", async () => {
    const { code, stderr } = await generate("long word ".repeat(smallModel.context));
    expect(code).toBe(3);
    expect(stderr).toContain("provider.context-too-long");
  });
});
