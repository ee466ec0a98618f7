import { type Judging } from "../judging.ts";
import { type TextNode } from "../nodes.ts";
import type { Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
/** Where a program stands: in a file of its own, or within a text of another one. */
export interface ProgramPlace {
    readonly source: Source;
    readonly within?: TextNode;
}
export declare function checkSyntax({ report }: Judging, where: ProgramPlace, { syntax }: Program): void;
/**
 * @param from what imports it: `script f/team/a`
 * @param relative whether `./x` can be resolved: Windmill places a flow's own programs below the flow, whose folder is
 * not that of the file
 */
export declare function checkImports({ index, facts, report }: Judging, where: ProgramPlace, program: Program, from: string, relative?: boolean): void;
