import type { Finding } from "../findings.ts";
import type { IoRule, Sides } from "../types/contract.ts";
import type { Jsonata } from "../types/jsonata.ts";
import type { Value } from "../types/value.ts";
/** A case's input and the output that came of it. */
export interface InputAndOutput {
    readonly input: Value;
    readonly output: Value;
}
/** Judges how an output relates to its input by the io rules of the output model: one finding for each that does not hold. */
export declare function judgeIo(sides: Sides, data: InputAndOutput, jsonata: Jsonata): Promise<Finding[]>;
/** The rule as people know it: its name, and the expression on one line. */
export declare function demandOf({ name, expression }: IoRule): string;
/** Whether a rule speaks of both sides: one that looks at the output alone ties it to nothing. */
export declare const relatesSides: ({ expression }: Pick<IoRule, "expression">) => boolean;
