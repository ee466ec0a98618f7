import { type RunLimits } from "./execute.ts";
import type { Suite } from "./suite.ts";
import type { Case, CompileSettings, Observe, Proving, Sandbox, Toolchain } from "./types.ts";
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
