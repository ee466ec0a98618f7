/** Whether it is certain, without wmill and its server, that the metadata of a program is what they would make of it. */
import type { Judged } from "../judge.ts";
import type { Files } from "./repairs.ts";
/** Of a script, by its path: schema and lock. */
export declare function isCertainScript(judged: Judged, path: string, files: Files): Promise<boolean>;
/** Of a program beside a flow.yaml or app.yaml: the lock of each step that runs it. */
export declare function isCertainMember(judged: Judged, file: string, main: string, files: Files): Promise<boolean>;
