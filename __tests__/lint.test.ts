import { describe, expect, it } from "vitest";
import { fireFlow, folderWith } from "./support/surface.ts";

const table = (name: string) => `  - name: ${name}
    physicalType: table
    properties:
      - name: id
        logicalType: integer
        required: true
`;
const tables = `apiVersion: v3.1.0
kind: DataContract
id: shop
version: 1.0.0
status: active
schema:
${["customers", "orders", "items"].map(table).join("")}`;

const cwd = folderWith({
  "tables.yaml": tables,
  "broken.yaml": "schema: [\n  name: {",
  "list.yaml": "- a\n",
  "misspelt.yaml": tables.replace("logicalType: integer", "logicalType: integr"),
  "folder.yaml/keep": "",
  "cases.json": '[{"input": [{"id": 1}], "output": [{"id": 1}]}]',
});

function lint(...args: readonly string[]) {
  const { status, stdout } = fireFlow(["lint", ...args, "--json"], { cwd });
  const { result, findings } = JSON.parse(stdout) as {
    result: string;
    findings: { rule: string; severity: string }[];
  };
  return { status, result, findings: findings.map((it) => `${it.severity} ${it.rule}`) };
}

describe("lint", () => {
  it.each([
    ["broken YAML", "broken.yaml", "error contract.unreadable"],
    ["YAML that is no mapping", "list.yaml", "error contract.unreadable"],
    ["a folder", "folder.yaml", "error file.directory"],
    ["a file that is not there", "missing.yaml", "error file.missing"],
  ])("refuses %s", (_, path, finding) => {
    expect(lint(path)).toMatchObject({ status: 2, result: "refused", findings: expect.arrayContaining([finding]) });
  });

  it("fails a contract with a fault in it", () => {
    expect(lint("misspelt.yaml")).toMatchObject({ status: 1, result: "failed" });
  });

  it("passes several tables without roles, and says what a run will ask", () => {
    const { status, result, findings } = lint("tables.yaml");
    expect({ status, result }).toEqual({ status: 0, result: "passed" });
    expect(findings).toContain("notice contract.sides-unclear");
  });

  it.each([[["--cases", "cases.json"]], [["--min-strength", "0.5"]]])(
    "fails them where %j needs the choice",
    (args) => {
      const { status, findings } = lint("tables.yaml", ...args);
      expect(status).toBe(1);
      expect(findings).toContain("error contract.sides-unclear");
    },
  );
});
