/** The JSON document of `windmill-validate`: the original tool's shape plus findings. See contracts/wmill-validate.yaml. */
import type { Finding } from "../findings.ts";
import type { Judged } from "./judge.ts";
import type { ServerAnswer } from "./server/ask.ts";
/** Assets without an error, those with one, and what the errors are. */
export interface Tally {
    readonly passed: number;
    readonly failed: number;
    readonly errors: readonly string[];
}
export interface ValidateDocument {
    readonly success: boolean;
    readonly results: {
        readonly scripts: Tally;
        readonly flows: Tally;
        readonly sync: Tally;
    };
    readonly duration_ms: number;
    readonly has_uncommitted_changes: boolean;
    readonly trace_id: string;
    readonly findings: readonly Finding[];
}
interface Run {
    readonly traceId: string;
    readonly uncommitted: boolean;
    readonly durationMs: number;
    /** What the server said, or why it was not asked. */
    readonly server: ServerAnswer | {
        readonly not: string;
    };
}
export declare function validateDocument(workspaces: readonly Judged[], findings: readonly Finding[], run: Run): ValidateDocument;
export {};
