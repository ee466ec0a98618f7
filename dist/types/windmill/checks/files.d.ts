/** What is wrong with which files there are: nothing of them is read for it, except where a name alone is no proof. */
import type { Judging } from "../judging.ts";
import type { ScriptFiles, YamlAsset } from "../workspace/read.ts";
export declare function checkFolders({ index, top, report }: Judging): void;
/** A flow.yaml in a folder that makes it none. */
export declare function checkStrayFlow(judging: Judging, { file }: YamlAsset): Promise<void>;
/** Whether program and metadata of a script are there and one of each. */
export declare function checkParts({ facts, index, top, report }: Judging, script: ScriptFiles): void;
