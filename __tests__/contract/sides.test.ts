import { describe, expect, it } from "vitest";
import { type ChosenModels, chooseSides } from "../../src/contract/index.ts";
import { contractOf, dcsText } from "./builders.ts";

const contractWith = (...names: readonly string[]) =>
  contractOf(dcsText(names.map((it) => `${it}: {fields: {x: {type: int}}}`).join("\n")));

const sidesOf = (names: readonly string[], chosen: ChosenModels = {}) => {
  const sides = chooseSides(contractWith(...names), chosen);
  return sides.ok ? [sides.value.input?.name, sides.value.output.name] : sides.findings.map((it) => it.rule);
};

describe("chooseSides", () => {
  it("takes a single model for the output, whatever it is called", () => {
    expect(sidesOf(["order_request"])).toEqual([undefined, "order_request"]);
  });

  it.each(["orders_in", "OrderRequest", "input", "in-orders", "INPUT_rows"])(
    "takes %s for the input by its name",
    (name) => {
      expect(sidesOf(["orders", name])).toEqual([name, "orders"]);
    },
  );

  it.each(["invoice", "insight", "joined", "mainline"])(
    "does not take %s for an input for the letters in it",
    (name) => {
      expect(sidesOf(["orders", name])).toEqual(["contract.sides-unclear"]);
    },
  );

  it("takes no side from a name that says both", () => {
    expect(sidesOf(["orders", "input_output"])).toEqual(["contract.sides-unclear"]);
  });

  it("takes the one that says so for the output where there are more than two", () => {
    expect(sidesOf(["orders_in", "orders_out", "lookup"])).toEqual(["orders_in", "orders_out"]);
    expect(sidesOf(["orders_in", "totals", "lookup"])).toEqual(["contract.sides-unclear"]);
  });

  it("refuses two inputs, with the choice", () => {
    const sides = chooseSides(contractWith("a_in", "b_in", "c"));
    expect(sides.findings).toMatchObject([
      { rule: "contract.sides-unclear", message: expect.stringMatching(/"a_in", "b_in".*`input-model`/) },
    ]);
  });

  it("goes by the options before names", () => {
    expect(sidesOf(["a_in", "b"], { inputModel: "b" })).toEqual(["b", "a_in"]);
    expect(sidesOf(["a", "b", "c"], { inputModel: "b", outputModel: "c" })).toEqual(["b", "c"]);
    expect(sidesOf(["a", "b", "c"], { outputModel: "c" })).toEqual([undefined, "c"]);
    expect(sidesOf(["a_in", "b", "c"], { outputModel: "c" })).toEqual(["a_in", "c"]);
    expect(sidesOf(["a_in", "b"], { outputModel: "a_in" })).toEqual([undefined, "a_in"]);
    expect(sidesOf(["a"], { inputModel: "a" })).toEqual(["a", "a"]);
  });

  it("answers an unknown name with the nearest one, for both options at once", () => {
    const sides = chooseSides(contractWith("orders", "totals"), { inputModel: "ordres", outputModel: "total" });
    expect(sides.findings).toMatchObject([
      { rule: "contract.model-unknown", message: expect.stringContaining('did you mean "orders"?') },
      { rule: "contract.model-unknown", message: expect.stringContaining('did you mean "totals"?') },
    ]);
  });
});
