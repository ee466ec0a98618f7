import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { Dependency, LanguageName } from "./types/language.ts";
import type { Provider } from "./types/provider.ts";
import type { FormatName, Value } from "./types/value.ts";
import type { Strength } from "./types/verdict.ts";
/** What a proof is made of. Paths are relative to the proof, hashes are SHA-256 over text with LF ends. */
export interface ProofFacts {
    readonly program: {
        readonly path: string;
        readonly sha256: string;
    };
    readonly language: LanguageName;
    /** Name and version: `Python 3.11.7`. */
    readonly toolchain: string;
    readonly suite: Suite;
    readonly contractPath: string;
    /** The file of the given cases, or the cases themselves where they stood in an option. */
    readonly given?: {
        readonly path?: string;
        readonly sha256?: string;
        readonly inline?: readonly Case[];
    };
    /** The cases that were run. */
    readonly cases: readonly Case[];
    readonly limits: {
        readonly timeoutMs: number;
        readonly memory: number;
        readonly output: number;
    };
    readonly task?: string;
    readonly strength?: Strength;
    /** By name. */
    readonly dependencies?: readonly Dependency[];
    readonly provider?: Pick<Provider, "name" | "model" | "origin">;
    /** This program's own version. */
    readonly fireFlow: string;
}
/** The document of `schemas/proof.schema.json`. */
export interface Proof {
    readonly version: 1;
    readonly program: {
        readonly path: string;
        readonly sha256: string;
        readonly language: LanguageName;
        readonly toolchain: string;
    };
    readonly contract: {
        readonly path: string;
        readonly sha256: string;
        readonly inputModel?: string;
        readonly outputModel: string;
    };
    readonly task?: string;
    readonly cases: {
        readonly path?: string;
        readonly sha256?: string;
        readonly inline?: readonly {
            readonly name: string;
            readonly input: Value;
            readonly output?: Value;
        }[];
        readonly given: number;
        readonly example: number;
        readonly drawn: number;
        readonly heldBack: number;
        readonly drawnCases: number;
        readonly holdBack: "auto" | number;
        readonly seed: number;
    };
    readonly formats: {
        readonly input: FormatName;
        readonly output: FormatName;
    };
    readonly limits: {
        readonly timeoutMs: number;
        readonly memory: number;
        readonly output: number;
    };
    /** How many rules the output model states. */
    readonly rules: number;
    /** Versions of the engines that rules were judged by; absent where none was needed. */
    readonly engines?: {
        readonly duckdb?: string;
    };
    /** How many wrong outputs the contract's rules catch, alone and together with expected outputs. */
    readonly strength?: Omit<Strength, "survivors">;
    readonly deterministic: boolean;
    readonly dependencies: readonly Dependency[];
    readonly provider?: {
        readonly name: string;
        readonly model?: string;
        readonly origin?: string;
    };
    readonly fireFlow: string;
}
/** `orders.py` → `orders.py.proof.json`. */
export declare const proofPath: (program: string) => string;
export declare function buildProof(facts: ProofFacts): Proof;
export declare const printProof: (proof: Proof) => string;
/** What an earlier proof of the same program says that proving it again cannot know. */
export interface EarlierProof extends Partial<Pick<Proof, "task" | "provider">> {
    /** Of the program that it was written for. */
    readonly sha256?: string;
    readonly seed?: number;
    /** The file of its cases, by its path from the proof. */
    readonly cases?: string;
}
/** Anything that is no proof is taken for none, and so is one of a newer version. */
export declare function readEarlierProof(text: string): EarlierProof;
