import type { Judging } from "../judging.ts";
/** Once a folder, at the first of its files. */
export declare function checkFolderMeta({ index, top, report }: Judging): void;
