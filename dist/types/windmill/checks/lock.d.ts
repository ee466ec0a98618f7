import type { Judging } from "../judging.ts";
import type { Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";
/** The program that a lock is of. */
interface Locked {
    readonly path: string;
    readonly language: string;
    readonly text: string;
    readonly program: Program;
}
export declare function checkLock(judging: Judging, metadata: Source, document: Node, locked: Locked): void;
export {};
