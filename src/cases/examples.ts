import type { Case } from "../types/case.ts";
import type { Contract, ContractExample, Sides } from "../types/contract.ts";
import type { Value } from "../types/value.ts";

/**
 * Cases that stand in the contract itself: examples with an input, and sample data of the input model. Sample data of
 * the output model alone shows what may come out, but not of what.
 */
export function exampleCases(contract: Contract, sides: Sides): readonly Case[] {
  return contract.examples.flatMap((example) => {
    const pair = pairOf(example, sides);
    return pair === undefined
      ? []
      : [{ name: example.name, source: "example", heldBack: false, location: example.location, ...pair }];
  });
}

function pairOf(example: ContractExample, sides: Sides): Pick<Case, "input" | "output"> | undefined {
  const { input, output, model } = example;
  if (input !== undefined && output !== undefined) return { input, output };
  const lone: Value | undefined = input ?? output;
  // Lone data belongs to the model that it names, wherever it was read to.
  const isInput = model === undefined ? input !== undefined : model === sides.input?.name;
  return lone !== undefined && isInput ? { input: lone } : undefined;
}
