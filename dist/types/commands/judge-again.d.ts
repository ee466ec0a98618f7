import { type Checked, type Finding } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { type Proof } from "../proof.ts";
import type { LanguageName } from "../types/language.ts";
import type { Verdict } from "../types/verdict.ts";
import type { CommandContext } from "./command.ts";
import type { Ground } from "./ground.ts";
export interface JudgeSettings {
    /** As the proof says. */
    readonly options: OptionsOf<"prove">;
    readonly groundOf: (language: LanguageName) => Promise<Ground>;
    /** Of the fresh cases, and how many of them to draw. */
    readonly seed: number;
    readonly fresh: number;
    readonly workers: number;
}
/** What proving the same again showed. */
export interface Judged {
    readonly holds: boolean;
    /** The name of the smallest case that fails. */
    readonly failing?: string;
    readonly figures: {
        readonly cases: number;
        readonly fresh: number;
        readonly rules: Verdict["rules"];
    };
    readonly findings: readonly Finding[];
    /** What the proof says that proving the same again would not write. */
    readonly edited: readonly string[];
    /** What differs and need not. */
    readonly notices: readonly string[];
}
/** @throws {Refusal} with everything that is in the way of judging. */
export declare function judgeAgain(proof: Proof, program: Checked<string>, { options, groundOf, seed, fresh: wanted, workers }: JudgeSettings, context: CommandContext): Promise<Judged>;
