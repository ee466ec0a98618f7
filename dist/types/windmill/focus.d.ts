/** What of a workspace a change concerns: the changed assets, and those whose text names one of them. */
import type { Finding } from "../findings.ts";
import type { ScriptFiles } from "./workspace/read.ts";
export interface Focus {
    /** Judged in full: one of its files changed. */
    readonly holds: (files: readonly string[]) => boolean;
    /** Whether a text names a changed asset. */
    readonly names: (text: string) => boolean;
    /** Whether a finding is about the change: in a changed file, or elsewhere about a changed asset. */
    readonly concerns: (finding: Finding) => boolean;
}
/**
 * @param changed files relative to the workspace, deleted ones included
 * @param prefix of the workspace in the places of findings
 * @returns nothing where all of the workspace is concerned: its wmill.yaml changed
 */
export declare function focusOn(changed: ReadonlySet<string>, prefix: string): Focus | undefined;
export declare const filesOf: (script: ScriptFiles) => readonly string[];
