import { type Checked } from "../findings.ts";
import type { Contract, Sides } from "../types/contract.ts";
/** The options that decide; a name that the contract does not have is refused with the nearest that it has. */
export interface ChosenModels {
    readonly inputModel?: string;
    readonly outputModel?: string;
}
/**
 * Which model shapes what goes in and which one judges what comes out: by option, else the input model is the one whose
 * role or name says so and the other one is the output model. A single model is the output model.
 */
export declare function chooseSides(contract: Contract, chosen?: ChosenModels): Checked<Sides>;
