import { type Html } from "./markup.ts";
/** Changed lines with three of context, or why they are not shown. */
export declare function diffOf(before: string, after: string): Html;
