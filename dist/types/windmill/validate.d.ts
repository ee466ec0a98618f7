import { type Finding, type Severity } from "../findings.ts";
import { type ValidateDocument } from "./document.ts";
import { type Judged } from "./judge.ts";
import type { ServerAnswer } from "./server/ask.ts";
export interface ValidateOptions {
    /** By rule; `off` leaves its findings out. */
    readonly severities?: ReadonlyMap<string, Severity | "off">;
    /** Judge only these; all of the workspace is read all the same. */
    readonly only?: "scripts" | "flows";
    /**
     * Files that changed, relative to the folder, deleted ones included: only what concerns them is found. The tree is
     * listed while they are waited for.
     */
    readonly changed?: readonly string[] | Promise<readonly string[]>;
    readonly traceId: string;
    /** Told how many programs there are, before the first parser is loaded. */
    readonly beforeParsing?: (programs: number) => void;
    /** Whether there are changes that git has not committed; nothing where nobody knows. */
    readonly uncommitted?: Promise<boolean | undefined>;
    /** Asks the server, or says why it is not asked. Default: no token was given. */
    readonly server?: {
        readonly ask: (workspaces: readonly Judged[]) => Promise<ServerAnswer>;
    } | {
        readonly not: string;
    };
}
export interface Validation {
    readonly document: ValidateDocument;
    readonly findings: readonly Finding[];
    readonly workspaces: readonly Judged[];
}
/** @param folder absolute; it must exist. Places in findings are relative to it. */
export declare function validateWorkspace(folder: string, options: ValidateOptions): Promise<Validation>;
