import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { echoCases, echoContract, echoRule } from "./support/suites.ts";
import { fireFlow, folderWith } from "./support/surface.ts";

const program = "import json, sys\njson.dump(json.load(sys.stdin), sys.stdout)\n";
const cassette = `version: 1\norigin: handwritten\nexchanges:\n  - answer:\n      text: |\n        \`\`\`python\n${program
  .trim()
  .split("\n")
  .map((it) => `        ${it}\n`)
  .join("")}        \`\`\`\n`;

const folder = () =>
  folderWith({
    "types.yaml": echoContract(),
    "rule.yaml": echoContract(echoRule),
    "cases.json": JSON.stringify(echoCases),
    "inputs.json": JSON.stringify(echoCases.map(({ name, input }) => ({ name, input }))),
    "answers.yaml": cassette,
    "p.py": program,
  });

const run = (cwd: string, ...args: readonly string[]) => {
  const { status, stdout } = fireFlow([...args, "--json"], { cwd });
  return { status, document: JSON.parse(stdout) };
};

const generate = (cwd: string, contract: string, cases: string, minimum: string) => {
  const given = ["--contract", contract, "--cases", cases, "--drawn-cases", "0", "--min-strength", minimum];
  const replay = ["--provider", "replay", "--cassette", "answers.yaml", "--task", "Copy.", "--report-dir", "report"];
  return run(cwd, "generate", "--program", "out.py", ...given, ...replay);
};

const rulesOf = (document: { readonly findings: readonly { readonly rule: string }[] }) =>
  document.findings.map((it) => it.rule);

describe("a contract that is weaker than min-strength", { timeout: 60_000 }, () => {
  it("is refused before anything is asked, where known outputs show it", () => {
    const { status, document } = generate(folder(), "types.yaml", "cases.json", "0.9");
    expect(status).toBe(2);
    expect(document).toMatchObject({ result: "refused", stop: { reason: "weak-contract" }, attempts: [] });
    expect(document.strength.survivors.length).toBeGreaterThan(0);
  });

  it("is escalated after a program passed, where only its outputs show it; the program is not delivered", () => {
    const cwd = folder();
    const { status, document } = generate(cwd, "types.yaml", "inputs.json", "0.9");
    expect(status).toBe(1);
    expect(document).toMatchObject({ result: "escalated", stop: { reason: "weak-contract" } });
    expect(document.attempts).toMatchObject([{ gate: "passed" }]);
    expect(existsSync(join(cwd, "out.py"))).toBe(false);
    expect(existsSync(join(cwd, "report/candidates/1.py"))).toBe(true);
  });

  it("gets no proof, and is told by lint", () => {
    const cwd = folder();
    const given = ["--cases", "cases.json", "--min-strength", "0.9"];
    const proved = run(cwd, "prove", "p.py", "--contract", "types.yaml", "--drawn-cases", "0", ...given);
    expect(proved.status).toBe(1);
    expect(proved.document).toMatchObject({ result: "failed", stop: { reason: "weak-contract" } });
    expect(existsSync(join(cwd, "p.py.proof.json"))).toBe(false);
    const linted = run(cwd, "lint", "types.yaml", ...given);
    expect(linted.status).toBe(1);
    expect(rulesOf(linted.document)).toEqual(expect.arrayContaining(["strength.weak", "strength.survivor"]));
  });
});

describe("a contract that is strong enough", { timeout: 60_000 }, () => {
  it("has its strength in report and proof, the same each time", () => {
    const cwd = folder();
    const { status, document } = generate(cwd, "rule.yaml", "cases.json", "1");
    expect(status).toBe(0);
    expect(document.strength).toMatchObject({ share: 1, survivors: [] });
    const proof = readFileSync(join(cwd, "out.py.proof.json"), "utf8");
    const { survivors, ...figures } = document.strength;
    expect(JSON.parse(proof).strength).toEqual(figures);
    expect(generate(cwd, "rule.yaml", "cases.json", "1").document.stop.reason).toBe("already-proven");
    expect(readFileSync(join(cwd, "out.py.proof.json"), "utf8")).toBe(proof);
  });

  it("is what lint says without survivors; without a known output it only says that nothing relates the two", () => {
    const cwd = folder();
    const strong = run(cwd, "lint", "rule.yaml", "--cases", "cases.json", "--min-strength", "1");
    expect(strong).toMatchObject({ status: 0, document: { strength: { share: 1 } } });
    const alone = run(cwd, "lint", "types.yaml");
    expect(alone.status).toBe(0);
    expect(rulesOf(alone.document)).toContain("contract.unrelated-output");
    expect(rulesOf(run(cwd, "lint", "rule.yaml").document)).not.toContain("contract.unrelated-output");
    expect(run(cwd, "lint", "types.yaml", "--min-strength", "0.1").status).toBe(1);
  });
});
