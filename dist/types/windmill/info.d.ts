import { graphOf } from "./graph.ts";
import type { Judged } from "./judge.ts";
import type { Environment } from "./workspace/config.ts";
export interface WorkspaceInfo {
    /** Relative to the folder; `.` for the folder itself. */
    readonly root: string;
    readonly config: "wmill.yaml" | "none";
    /** Assets by kind, programs by language. */
    readonly assets: Readonly<Record<string, number>>;
    readonly languages: Readonly<Record<string, number>>;
    readonly environments: readonly Environment[];
    readonly unusedScripts: readonly string[];
    readonly graph: ReturnType<typeof graphOf>;
    readonly mermaid: string;
}
export declare function infoOf(judged: Judged): WorkspaceInfo;
/** A few lines for people. */
export declare function describe(info: WorkspaceInfo): string;
