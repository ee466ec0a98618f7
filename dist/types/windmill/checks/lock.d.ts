import type { Judging } from "../judging.ts";
import type { Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";
export declare function checkLock(judging: Judging, metadata: Source, document: Node, language: string, program: Program): void;
