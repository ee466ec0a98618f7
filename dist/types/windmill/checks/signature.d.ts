/** The parameters of a program against the schema of its metadata. */
import type { Judging } from "../judging.ts";
import type { Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";
interface Described {
    readonly source: Source;
    readonly metadata: Source;
    readonly document: Node;
    readonly program: Program;
    readonly language: string;
}
export declare function checkSchema({ report }: Judging, { source, metadata, document, program, language }: Described): void;
export {};
