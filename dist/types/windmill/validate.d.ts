import { type Finding, type Severity } from "../findings.ts";
import { type ValidateDocument } from "./document.ts";
import type { Facts } from "./facts.ts";
import { type WorkspaceIndex } from "./workspace/read.ts";
export interface ValidateOptions {
    /** By rule; `off` leaves its findings out. */
    readonly severities?: ReadonlyMap<string, Severity | "off">;
    /** Judge only these; all of the workspace is read all the same. */
    readonly only?: "scripts" | "flows";
    /** Files that changed, relative to the folder, deleted ones included: only what concerns them is found. */
    readonly changed?: readonly string[];
    readonly traceId: string;
    /** Whether git has the folder's files committed as they are; absent where nobody knows. */
    readonly uncommitted?: boolean;
}
/** One workspace as it was judged. */
export interface Judged {
    /** Relative to the folder: empty, or a path that ends with a slash. */
    readonly root: string;
    readonly index: WorkspaceIndex;
    readonly facts: Facts;
}
export interface Validation {
    readonly document: ValidateDocument;
    readonly findings: readonly Finding[];
    readonly workspaces: readonly Judged[];
}
/** @param folder absolute; it must exist. Places in findings are relative to it. */
export declare function validateWorkspace(folder: string, options: ValidateOptions): Promise<Validation>;
