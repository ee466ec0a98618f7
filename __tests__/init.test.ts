import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fireFlow, folderWith } from "./support/surface.ts";

const orders = '[{"id": "a", "amount": 1.5}, {"id": "b", "amount": 2}]';

describe("fire-flow init", () => {
  it("writes a contract that lint and validate take, and prints it", () => {
    const cwd = folderWith({ "orders.json": orders, "total.csv": "sum,rows\n3.5,2\n" });
    const made = fireFlow(["init", "--input", "orders.json", "--output", "total.csv", "--contract", "t.yaml"], { cwd });
    expect(made.status).toBe(0);
    const text = readFileSync(join(cwd, "t.yaml"), "utf8");
    expect(made.stdout).toBe(text);
    expect(text).toContain("implementation: $near($sum(output.sum), $sum(input.amount))");
    expect(made.stderr).toContain("fire-flow lint t.yaml");
    expect(fireFlow(["lint", "t.yaml"], { cwd }).status).toBe(0);
    const own = ["--contract", "t.yaml"];
    expect(fireFlow(["validate", "orders.json", ...own, "--output-model", "input"], { cwd }).status).toBe(0);
    expect(fireFlow(["validate", "total.csv", ...own], { cwd }).status).toBe(0);
  });

  it("does not overwrite what is there", () => {
    const cwd = folderWith({ "contract.yaml": "mine\n", "orders.json": orders });
    const args = ["init", "--input", "orders.json", "--output", "orders.json"];
    expect(fireFlow(args, { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining("infer.exists") });
    expect(readFileSync(join(cwd, "contract.yaml"), "utf8")).toBe("mine\n");
  });

  it("says all that is wrong with its samples at once, and writes nothing", () => {
    const cwd = folderWith({ "bare.json": "[1]" });
    const { status, stderr } = fireFlow(["init", "--input", "missing.json", "--output", "[]"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("missing.json does not exist");
    const bare = fireFlow(["init", "--input", "bare.json", "--output", "[]"], { cwd });
    expect(bare.stderr).toMatch(/bare\.json holds values that are no records[\s\S]*output holds no record/);
    expect(() => readFileSync(join(cwd, "contract.yaml"))).toThrow();
  });
});
