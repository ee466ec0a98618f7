import { type RunLimits } from "./execute.ts";
import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { Sandbox } from "./types/execution.ts";
import type { CompileSettings, Toolchain } from "./types/language.ts";
import type { Observe } from "./types/loop.ts";
import type { Proving } from "./types/verdict.ts";
/** What proving needs of the machine. */
export interface Workbench {
    readonly toolchain: Toolchain;
    readonly sandbox: Sandbox;
    readonly limits: RunLimits;
    readonly compile: CompileSettings;
    /** Cases run at the same time. */
    readonly workers: number;
    /** An own, empty, existing folder for the candidate's artefact. */
    readonly folder: string;
    readonly observe: Observe;
    readonly signal?: AbortSignal;
    /** Milliseconds on a clock that only goes forward. */
    readonly now: () => number;
}
/** @throws {SystemFault} when the sandbox failed; the candidate is then not judged. */
export declare function prove(source: string, suite: Suite, cases: readonly Case[], bench: Workbench): Promise<Proving>;
