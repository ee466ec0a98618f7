import type { OptionsOf } from "../options.ts";
import type { Proof } from "../proof.ts";
import type { Contract } from "../types/contract.ts";
/** The program that a proof stands beside. */
export declare const programOf: (proof: string) => string;
export declare const isProofPath: (path: string) => boolean;
/** All proofs below a folder, by their path from there, in order; not the copies that reports keep. */
export declare function committedProofs(folder: string): readonly string[];
/**
 * What `prove` is told to judge the same again. `own` decides what depends on the machine and not on the proof: sandbox,
 * packages that may be fetched, how long compiling may take.
 * @param path of the proof; its own paths start there
 * @param contract where it can be read: what it says by itself is not said again
 */
export declare function optionsOf(proof: Proof, path: string, own: OptionsOf<"verify">, contract?: Contract): OptionsOf<"prove">;
/** The one command that writes the proof anew. The seed is that of the proof which it finds. */
export declare function renewal(options: OptionsOf<"prove">): string;
