/** Which asset a file is a part of, as findings name files. */
import type { Finding } from "../findings.ts";
import type { Judged } from "./judge.ts";
import type { Part } from "./workspace/paths.ts";
export interface Owner {
    readonly kind: Part["kind"];
    /** Its path, that of its workspace before it. */
    readonly asset: string;
}
/** Nothing for files that are no asset's: wmill.yaml, wmill-lock.yaml, and what Windmill does not know. */
export declare function ownersOf(workspaces: readonly Judged[]): (file: string) => Owner | undefined;
export declare const isFlow: (kind: Part["kind"] | undefined) => boolean;
/**
 * Whether a finding is of what was asked for. What is no asset's, what could not be read and what a server says may be
 * about anything, so it is told in any case.
 */
export declare function isAsked({ rule, location }: Finding, only: "scripts" | "flows" | undefined, ownerOf: (file: string) => Owner | undefined): boolean;
