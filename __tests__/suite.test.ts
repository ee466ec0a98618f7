import { describe, expect, it } from "vitest";
import type { SuiteSettings } from "../src/suite.ts";
import { valid } from "./support/contained.ts";
import { ordersSuite } from "./support/orders.ts";

describe("the cases of a suite", () => {
  it("are drawn from its input model, whatever else the options name so", async () => {
    // As `generate` hands them over: the options of a run are a superset of the settings.
    const settings: Partial<SuiteSettings> & { readonly model: string } = { drawnCases: 6, model: "gpt-5" };
    const [named, plain] = await Promise.all([ordersSuite(settings, []), ordersSuite({ drawnCases: 6 }, [])]);
    const cases = valid(named.casesOf(1));
    expect(cases).toEqual(valid(plain.casesOf(1)));
    expect(cases).toHaveLength(6);
    expect(cases.every((it) => named.validInput(it.input))).toBe(true);
  });
});
