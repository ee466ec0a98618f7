import { type Finding } from "../findings.ts";
import { type OptionsOf } from "../options.ts";
import type { LanguageName } from "../types/language.ts";
import type { Result } from "../types/loop.ts";
import type { CommandContext } from "./command.ts";
import type { Ground } from "./ground.ts";
/** What judging a proof again came to. Paths count from the working directory. */
export interface Verified {
    readonly proof: string;
    readonly program: string;
    readonly result: "passed" | "failed" | "refused" | "error";
    /** Cases that were run, and how many of them were drawn for this judgement alone. */
    readonly cases: number;
    readonly fresh: number;
    readonly rules: {
        readonly held: number;
        readonly total: number;
    };
    readonly findings: readonly Finding[];
    /** The command that renews the proof; absent where it could not be read, names a missing file, or does not hold. */
    readonly renew?: string;
    /** What a person does where nothing is left to renew: the program does not hold, or a file is missing. */
    readonly mend?: string;
    /** How the loop ended that was run because the proof did not hold. */
    readonly regenerated?: Result;
    /** That loop's report. */
    readonly report?: string;
    /** What the loop needs to write the program anew. */
    readonly origin?: {
        readonly task?: string;
        readonly options: OptionsOf<"prove">;
    };
}
export interface VerifySettings {
    readonly options: OptionsOf<"verify">;
    /** Sandbox and toolchain, looked for once for all proofs. */
    readonly groundOf: (language: LanguageName) => Promise<Ground>;
    /** Of the fresh cases. */
    readonly seed: number;
    /** Cases of one program that run at the same time. */
    readonly workers: number;
    /** What the files that a proof names must be below: the repository. */
    readonly root: string;
}
/** What is known of a proof before it is judged. */
export declare const notJudged: (path: string) => Verified;
/** Judges the proof at a path. Rejects only when it was cancelled, or when nobody foresaw why. */
export declare function verifyProof(path: string, settings: VerifySettings, context: CommandContext): Promise<Verified>;
