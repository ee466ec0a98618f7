import type { Case } from "../types/case.ts";
import type { Contract, Sides } from "../types/contract.ts";
/**
 * Cases that stand in the contract itself: examples with an input, and sample data of the input model. Sample data of
 * the output model alone shows what may come out, but not of what.
 */
export declare function exampleCases(contract: Contract, sides: Sides): readonly Case[];
