import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { faultsOf } from "./support/schemas.ts";
import { fireFlow, folderWith, orderContract, type Surroundings } from "./support/surface.ts";

const print = (args: readonly string[], surroundings: Surroundings) =>
  JSON.parse(fireFlow([...args, "--json"], surroundings).stdout);

const program = "import json, sys\njson.dump(json.load(sys.stdin), sys.stdout)\n";
const pairContract = orderContract.replace(/ {2}- name: order\n([\s\S]*)$/, (_, body) =>
  ["input", "output"].map((side) => `  - name: order_${side}\n${body}`).join(""),
);
const cassette = `version: 1
origin: handwritten
exchanges:
  - answer:
      text: |
        \`\`\`python
        print("[")
        \`\`\`
  - answer:
      text: |
        \`\`\`python
        import json, sys
        json.dump(json.load(sys.stdin), sys.stdout)
        \`\`\`
`;
const cases = '[{"name": "one", "input": [{"id": "a", "amount": 1}], "output": [{"id": "a", "amount": 1}]}]';

const folder = () =>
  folderWith({
    "c.yaml": orderContract,
    "pair.yaml": pairContract,
    "good.json": '[{"id": "a", "amount": 1}]',
    "bad.json": '[{"id": 7, "amount": -1}]',
    "p.py": program,
    "crash.py": "import sys\nsys.exit(3)\n",
    "broken.py": "def\n",
    "answers.yaml": cassette,
    "cases.json": cases,
  });

describe("the JSON documents follow their schemas", () => {
  it.each([
    ["lint", ["lint", "c.yaml"]],
    ["lint", ["lint", "pair.yaml", "--cases", "cases.json"]],
    ["init", ["init", "--input", "good.json", "--output", "good.json"]],
    ["validate", ["validate", "good.json", "--contract", "c.yaml"]],
    ["validate", ["validate", "bad.json", "--contract", "c.yaml"]],
    ["execute", ["execute", "p.py", "--input", "[]"]],
    ["execute", ["execute", "crash.py"]],
    ["execute", ["execute", "broken.py"]],
    ["doctor", ["doctor"]],
    ["refusal", ["validate", "missing.json", "--contract", "c.yaml"]],
    ["refusal", ["prove", "p.py", "--nonsense"]],
  ])("%s: %j", (schema, args) => {
    expect(faultsOf(schema, print(args, { cwd: folder() }))).toEqual([]);
  });

  it("report and proof: a loop of two attempts, and the program proven again", () => {
    const cwd = folder();
    const judged = ["--contract", "pair.yaml", "--cases", "cases.json", "--drawn-cases", "4"];
    const replay = ["--provider", "replay", "--cassette", "answers.yaml", "--task", "Copy.", "--report-dir", "report"];
    const report = print(["generate", "--program", "out.py", ...judged, ...replay], { cwd });
    expect(report).toMatchObject({ result: "passed", attempts: [{ kind: "fresh" }, { gate: "passed" }] });
    expect(faultsOf("report", report)).toEqual([]);
    expect(JSON.parse(readFileSync(join(cwd, "report/report.json"), "utf8"))).toEqual(report);
    expect(faultsOf("proof", JSON.parse(readFileSync(join(cwd, "out.py.proof.json"), "utf8")))).toEqual([]);

    const proven = print(["prove", "out.py", ...judged], { cwd });
    expect(proven).toMatchObject({ result: "passed", attempts: [{ kind: "existing" }] });
    expect(faultsOf("report", proven)).toEqual([]);
    expect(faultsOf("cassette", parse(cassette))).toEqual([]);
    expect(faultsOf("cases", JSON.parse(cases))).toEqual([]);
  });

  it("and refuse what they do not name", () => {
    const finding = { rule: "a.b", severity: "error", message: "m" };
    expect(faultsOf("finding", finding)).toEqual([]);
    expect(faultsOf("finding", { ...finding, extra: 1 })).not.toEqual([]);
    expect(faultsOf("finding", { ...finding, rule: "no-dot" })).not.toEqual([]);
  });
});
