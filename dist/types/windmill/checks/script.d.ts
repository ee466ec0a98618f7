import type { Judging } from "../judging.ts";
import type { ScriptFiles } from "../workspace/read.ts";
export declare function checkScript(judging: Judging, script: ScriptFiles): Promise<void>;
