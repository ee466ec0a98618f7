import { type Checked, type Finding } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { ProofFacts } from "../proof.ts";
import type { Workbench } from "../prove.ts";
import { type Suite } from "../suite.ts";
import type { Case } from "../types/case.ts";
import type { Contract } from "../types/contract.ts";
import type { Language } from "../types/language.ts";
import type { CommandContext } from "./command.ts";
import type { Ground } from "./ground.ts";
/** Everything a judgement needs, read and checked. */
export interface Stage {
    readonly suite: Suite;
    /** The suite's own cases: those that a program must pass last and that its proof names. */
    readonly cases: readonly Case[];
    readonly language: Language;
    readonly bench: Omit<Workbench, "folder">;
    /** Makes an empty folder for one proving. */
    readonly newFolder: () => Promise<string>;
    /** Removes those folders and ends what evaluates. */
    readonly close: () => Promise<void>;
    /** Where the given cases stand, for the proof; paths as the user gave them. */
    readonly given?: ProofFacts["given"];
    /** What is worth saying though nothing is refused. */
    readonly findings: readonly Finding[];
}
/**
 * @param seed used where the options have none: that of an earlier proof.
 * @throws {Refusal} with everything that is in the way, at once; `also` is what the caller found before.
 */
export declare function setStage(options: Omit<OptionsOf<"prove">, "program">, { language, ...ground }: Ground, context: CommandContext, { seed, also }?: {
    readonly seed?: number;
    readonly also?: readonly Finding[];
}): Promise<Stage>;
interface Given {
    readonly cases: readonly Case[];
    readonly source?: ProofFacts["given"];
}
/** Reads the cases that are given, in a file or as one input. */
export declare function loadGiven(options: {
    readonly cases?: string;
    readonly input?: string;
}): Promise<Checked<Given>>;
/** The same contract draws the same cases anywhere, until somebody says otherwise. */
export declare const seedOf: (contract: Contract) => number;
export {};
