/**
 * Personal data outside of its own field: a program that crashes on an e-mail address quotes it on stderr, and one that
 * copies it puts it where nothing is marked. What a case holds of it is hidden in everything that is told of that case.
 */
import type { Finding } from "../findings.ts";
import type { Case } from "../types/case.ts";
import type { Sides } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** Replaces personal data in a text. */
export type Hide = (text: string) => string;
/**
 * Hides what the case's input and expected output hold in personal fields, in upper and lower case alike. What a program
 * makes of it beyond that (reversed, cut, hashed) is not recognised. Does nothing where they hold none.
 */
export declare function personalHider(it: Pick<Case, "input" | "output">, { input, output }: Sides): Hide;
/** A finding with personal data hidden in all that it quotes. */
export declare function hideInFinding(finding: Finding, hide: Hide): Finding;
/** A value with personal data hidden in its texts and keys; numbers that are personal become 0. */
export declare function hideInValue(value: Value, hide: Hide): Value;
