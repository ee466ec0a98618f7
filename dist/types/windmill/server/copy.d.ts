import type { Judged } from "../judge.ts";
/**
 * Copies what a push would take. Links have been resolved or left out when the tree was listed.
 * @param folder absolute, of the workspace
 * @param workspace whose overrides in wmill.yaml hold, by name or id
 * @returns how many raw apps were left out
 */
export declare function copyWorkspace(folder: string, { index }: Judged, workspace: string, target: string): Promise<{
    readonly rawApps: number;
}>;
