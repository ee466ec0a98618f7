import { describe, expect, it } from "vitest";
import { exampleCases } from "../../src/cases/index.ts";
import type { Contract, ContractExample } from "../../src/types/contract.ts";
import { at, model } from "../support/models.ts";

const input = model({ name: "request" });
const output = model({ name: "response" });

const casesOf = (example: Partial<ContractExample>, sides: Parameters<typeof exampleCases>[1] = { input, output }) => {
  const contract = { examples: [{ name: "one", location: at(3), ...example }] } as unknown as Contract;
  return exampleCases(contract, sides);
};

const common = { name: "one", source: "example", heldBack: false, location: at(3) };

describe("an example of the contract", () => {
  it("with input and output is a case with an expected output", () => {
    expect(casesOf({ input: [1], output: null })).toEqual([{ ...common, input: [1], output: null }]);
  });

  it("with an input alone is a case without one", () => {
    expect(casesOf({ input: 0 })).toEqual([{ ...common, input: 0 }]);
  });

  it("with data of the input model is a case, wherever the data stands", () => {
    expect(casesOf({ model: "request", input: 1 })).toEqual([{ ...common, input: 1 }]);
    expect(casesOf({ model: "request", output: 1 })).toEqual([{ ...common, input: 1 }]);
  });

  it("with data of the output model, or of a model that is no side, is not a case", () => {
    expect(casesOf({ model: "response", input: 1 })).toEqual([]);
    expect(casesOf({ model: "response", output: 1 })).toEqual([]);
    expect(casesOf({ model: "other", input: 1 })).toEqual([]);
    expect(casesOf({ model: "response", input: 1 }, { output })).toEqual([]);
    expect(casesOf({ output: 1 })).toEqual([]);
    expect(casesOf({})).toEqual([]);
  });
});
