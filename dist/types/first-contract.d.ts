/** A first contract from samples: read, generalised, written, and judged by what it was drawn up from. */
import { type Checked } from "./findings.ts";
import type { Jsonata } from "./types/jsonata.ts";
import type { FormatName } from "./types/value.ts";
/** A file, or text that stood in an option, that shows one side. */
export interface SampleFile {
    /** What messages call it. */
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly format: FormatName;
}
export interface FirstContractRequest {
    /** Becomes the contract's id. */
    readonly name: string;
    /** Where the contract will stand: what its findings name. */
    readonly path: string;
    readonly input: SampleFile;
    readonly output: SampleFile;
    /** Tells which candidate rules between input and output hold. */
    readonly jsonata: Jsonata;
}
/** The text of a contract that passes `lint` and accepts its own samples, or why there is none. */
export declare function firstContract(request: FirstContractRequest): Promise<Checked<string>>;
