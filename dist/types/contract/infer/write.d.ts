import type { InferredField } from "./infer.ts";
/** One side of a first contract. */
export interface InferredModel {
    readonly name: "input" | "output";
    readonly many: boolean;
    /** How many records the fields were read from. */
    readonly records: number;
    readonly fields: readonly InferredField[];
    /** JSONata expressions over `{input, output}` that held on the samples. */
    readonly rules: readonly string[];
}
export interface FirstContract {
    /** Becomes id and name. */
    readonly name: string;
    readonly models: readonly InferredModel[];
    /** The file and format of the samples where they are not JSON. */
    readonly server?: {
        readonly path: string;
        readonly format: string;
    };
}
/** The text of an ODCS 3.1 contract. */
export declare function writeContract({ name, models, server }: FirstContract): string;
