import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCases } from "../src/cases/index.ts";

it("the README's first cases are right, and enough for some to be held back", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const [, text = ""] = /as `order-cases\.yaml`[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const cases = readCases(text, "order-cases.yaml");
  if (!cases.ok) throw new Error(JSON.stringify(cases.findings));
  expect(cases.value.length).toBeGreaterThanOrEqual(6);
  for (const { input, output } of cases.value) {
    const { quantity, unit_price_cents } = input as Readonly<Record<string, number>>;
    const full = Number(quantity) * Number(unit_price_cents);
    const total = Number(quantity) >= 10 ? Math.floor((full * 95) / 100) : full;
    expect(Number((output as Readonly<Record<string, number>>).total_cents)).toBe(total);
  }
});
