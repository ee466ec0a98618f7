import type { Inputs } from "../facts.ts";
import type { Judging } from "../judging.ts";
import type { Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
/** @param place of an offset into the program: the program may stand inside of a flow.yaml */
export declare function checkSyntax({ report }: Judging, source: Source, { syntax, unread }: Program, place?: (offset: number) => number): void;
/**
 * @param relative whether `./x` can be resolved: Windmill places a flow's own programs below the flow, whose folder is
 * not that of the file
 */
export declare function checkImports({ index, facts, report }: Judging, source: Source, program: Program, from: string, relative?: boolean, place?: (offset: number) => number): void;
export declare function inputsOf({ main }: Program): Inputs | undefined;
