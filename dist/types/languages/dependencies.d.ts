/**
 * The packages that a program asks for, in a comment at the start of a line:
 *
 *     // fire-flow: dependencies regex@1.11.1 itertools@0
 *
 * A version is exact or a major version alone. There is no way to write a git repository, a path, an address or a patch.
 */
import { type Checked } from "../findings.ts";
import type { Language } from "../types/language.ts";
/** A package as the program asks for it. */
export interface Declared {
    readonly name: string;
    /** All parts, or the major version alone: `1.11.1`, `1`. */
    readonly version: string;
}
export declare const isMajor: ({ version }: Declared) => boolean;
/**
 * The packages that a program declares, spelled as the allow-list spells them.
 * @param allowed entries `name` or `name@version`
 */
export declare function declaredDependencies(source: string, comment: Language["comment"], allowed: readonly string[]): Checked<readonly Declared[]>;
/** What the prompt says about packages. */
export declare function dependencyBrief(language: Pick<Language, "comment">, allowed: readonly string[]): string;
