import type { Case, Contract, Sides } from "../types.ts";
/**
 * Cases that stand in the contract itself: examples with an input, and sample data of the input model. Sample data of
 * the output model alone shows what may come out, but not of what.
 */
export declare function exampleCases(contract: Contract, sides: Sides): readonly Case[];
