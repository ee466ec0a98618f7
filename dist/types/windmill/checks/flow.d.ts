/** One flow: its form, its steps, and the programs that stand in it. */
import type { Judging } from "../judging.ts";
import type { Source } from "../source.ts";
import type { YamlAsset } from "../workspace/read.ts";
import type { Node } from "../yaml.ts";
import { type Members } from "./members.ts";
/** What a flow.yaml is judged with. */
export interface Flow {
    readonly path: string;
    /** The flow's folder with a slash at its end. */
    readonly folder: string;
    readonly source: Source;
    readonly document: Node;
    /** The programs beside flow.yaml. */
    readonly members: Members;
}
export declare function checkFlow(judging: Judging, asset: YamlAsset): Promise<void>;
