/** Apps: the programs that stand in them, and the scripts and flows that they run. */
import type { Judging } from "../judging.ts";
import type { Source } from "../source.ts";
import type { YamlAsset } from "../workspace/read.ts";
import type { Node } from "../yaml.ts";
import { type Members } from "./members.ts";
/** Of an app the files beside app.yaml are its programs, of a raw app those in its backend folder, named or not. */
export declare function readApp(judging: Judging, { file, part }: YamlAsset): Members;
export declare function checkApp(judging: Judging, { path, file, part }: YamlAsset, { source, document, members }: {
    readonly source: Source;
    readonly document: Node;
    readonly members: Members;
}): Promise<void>;
