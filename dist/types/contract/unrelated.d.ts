import type { Finding } from "../findings.ts";
import type { Sides } from "../types/contract.ts";
/**
 * Says that nothing ties the output to the input, so that any output of the right form is taken for the right one.
 * `related` when a case with a known output or a rule between the two does.
 */
export declare function unrelatedOutput({ input, output }: Sides, related: boolean): Finding[];
