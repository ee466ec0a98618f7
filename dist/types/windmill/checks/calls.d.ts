import type { Judging } from "../judging.ts";
/** Of the steps read so far; the inputs of the scripts that they run must be known. */
export declare function checkCalls(judging: Judging): void;
/** Of steps that run flows. */
export declare function checkSubflowCalls(judging: Judging): void;
/** Programs without a main function that nothing imports, or that something runs. */
export declare function checkMainless({ facts, report }: Judging): void;
