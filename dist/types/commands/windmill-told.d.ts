import type { Finding } from "../findings.ts";
import type { Unjudged, ValidateDocument } from "../windmill/document.ts";
/** `2 of 3 scripts and 1 of 1 flows have no error, 4 scripts were not judged`. */
export declare function judgedText({ scripts, flows }: ValidateDocument["results"], only?: "scripts" | "flows"): string;
/** Scripts and flows that were not judged, the first of them by name, with the reason; empty where all were. */
export declare function unjudgedText(unjudged?: readonly Unjudged[]): string;
/** What is left to do, the warnings named: a script that has one may still run as something else than it is here. */
export declare function leftText(findings: readonly Finding[]): string;
/** Whether any of them is of a kind that `--fix` may mend: to know it, programs are read once more. */
export declare const mayBeFixed: (findings: readonly Finding[]) => boolean;
/** @param files that `--fix` would change */
export declare const fixText: (files: number) => string;
/** What `--fix` did not mend, by its rule: it only writes what the files alone make certain. */
export declare function unfixedText(findings: readonly Finding[]): string;
