import type { Finding } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import type { Verified } from "./verify-proof.ts";
type Told = Pick<CommandOutcome, "outputs"> & {
    readonly findings: readonly Finding[];
};
/** Tells of what was judged. A fault of GitHub's takes nothing from the judgement. */
export type Tell = (proofs: readonly Verified[]) => Promise<Told>;
/** @throws {Refusal} where GitHub could not be told, before anything is judged. */
export declare function openDrift({ githubToken: token }: OptionsOf<"verify">, { environment, signal }: CommandContext): Tell;
/** What the issue says, within GitHub's limit. @param open how many proofs could not be judged */
export declare function driftText(drifted: readonly Verified[], open?: number): {
    title: string;
    markdown: string;
};
export {};
