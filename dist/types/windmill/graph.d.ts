/** Who runs, imports and reads what in a workspace. */
import type { Edge } from "./facts.ts";
import type { Judged } from "./judge.ts";
export interface Graph {
    /** `script f/team/a`, `flow f/team/x`, … in order. */
    readonly nodes: readonly {
        readonly id: string;
        readonly kind: string;
        readonly path: string;
        readonly missing: boolean;
    }[];
    readonly edges: readonly Edge[];
}
export declare function graphOf({ index, facts }: Judged): Graph;
/** As a Mermaid flowchart. What is missing is drawn with a dashed line. */
export declare function mermaid({ nodes, edges }: Graph): string;
/** Scripts that nothing of the workspace runs or imports. They may still be run by hand. */
export declare function unusedScripts({ nodes, edges }: Graph): readonly string[];
