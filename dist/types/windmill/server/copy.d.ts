import type { Judged } from "../judge.ts";
/**
 * Copies what a push would take. Links have been resolved or left out when the tree was listed.
 * @param folder absolute, of the workspace
 * @param workspace whose overrides in wmill.yaml hold, by name or id
 * @returns files that a push would take and that are not in the copy: those of raw apps, links out, and what is too large to read
 */
export declare function copyWorkspace(folder: string, { index }: Pick<Judged, "index">, workspace: string, target: string): Promise<readonly string[]>;
