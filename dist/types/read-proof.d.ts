/** Reading a proof back. It is a file that anyone may have edited: what is not exactly a proof is none. */
import { type Checked } from "./findings.ts";
import type { Proof } from "./proof.ts";
/** Reads a proof; a rejection names everything that is not as a proof has it. */
export declare function readProof(text: string, path: string): Checked<Proof>;
