/** The JSON document of `windmill-validate`: the original tool's shape plus findings. See contracts/wmill-validate.yaml. */
import type { Finding } from "../findings.ts";
import type { Judged } from "./judge.ts";
import { type Owner } from "./owners.ts";
import type { ServerAnswer } from "./server/ask.ts";
/** What was judged and has no error, what has one, and what the errors are. */
export interface Tally {
    readonly passed: number;
    readonly failed: number;
    readonly errors: readonly string[];
}
export interface AssetTally extends Tally {
    /** Neither: not asked for, not concerned by the change, of a language that is not read here, or a link in part. */
    readonly not_judged: number;
}
/** Scripts or flows that were not judged, for one reason. */
export interface Unjudged {
    readonly kind: "script" | "flow";
    readonly why: string;
    readonly count: number;
    /** The first ten of them. */
    readonly paths: readonly string[];
}
export interface ValidateDocument {
    readonly success: boolean;
    readonly results: {
        readonly scripts: AssetTally;
        readonly flows: AssetTally;
        readonly sync: Tally;
    };
    readonly duration_ms: number;
    readonly has_uncommitted_changes: boolean;
    readonly trace_id: string;
    /** What `not_judged` counts; absent where that is nothing. */
    readonly not_judged?: readonly Unjudged[];
    readonly findings: readonly Finding[];
}
interface Run {
    readonly traceId: string;
    readonly uncommitted: boolean;
    readonly durationMs: number;
    /** What was asked for; by default everything. */
    readonly only: "scripts" | "flows" | undefined;
    readonly ownerOf: (file: string) => Owner | undefined;
    /** What the server said, or why it was not asked. */
    readonly server: ServerAnswer | {
        readonly not: string;
    };
}
export declare function validateDocument(workspaces: readonly Judged[], findings: readonly Finding[], run: Run): ValidateDocument;
export {};
