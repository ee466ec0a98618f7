/** What a rule is given: the workspace, a way to read its files, and a way to say what is wrong. */
import { type Finding, type FindingDetails, type Location, type Severity } from "../findings.ts";
import { type Facts } from "./facts.ts";
import { type WindmillRule, windmillRules } from "./rules/index.ts";
import { type Source } from "./source.ts";
import type { WorkspaceIndex } from "./workspace/read.ts";
import { type Node } from "./yaml.ts";
export interface Judging {
    readonly index: WorkspaceIndex;
    /** What was learnt of files that are read already. */
    readonly facts: Facts;
    /** A file's text; what cannot be read, or holds a merge that was not finished, is reported and absent. */
    read(file: string): Source | undefined;
    /** A file's text as it is, empty where it cannot be read, and nothing said of it. */
    peek(file: string): string;
    /** A file's YAML; what is no YAML is reported and absent. */
    tree(source: Source): Promise<Node | undefined>;
    /** @param about assets elsewhere, by path or file, on which it depends whether this is found */
    report<R extends WindmillRule>(rule: R, message: string, place: Location, details?: DetailsOf<R>): void;
    /** The first line of a file of the workspace. */
    top(file: string): Location;
}
/** Only a rule whose table names a second severity may be found with another than its own. */
type DetailsOf<R extends WindmillRule> = Omit<FindingDetails, "severity"> & {
    readonly about?: readonly string[];
} & {
    readonly severity?: (typeof windmillRules)[R] extends infer I extends {
        readonly severity: Severity;
    } ? I["severity"] | (I extends {
        readonly otherwise: {
            readonly severity: infer S;
        };
    } ? S : never) : never;
};
export declare const unfinishedMerge = "a merge was not finished here";
/** Where a workspace is. */
export interface Place {
    /** Absolute. */
    readonly folder: string;
    /** Of the workspace in the folder that is judged: empty, or a path that ends with a slash. */
    readonly prefix: string;
}
export declare function startJudging({ folder, prefix }: Place, index: WorkspaceIndex, findings: Finding[]): Judging;
/** Offset of the first of the markers of a merge. */
export declare function conflictIn(text: string): number | undefined;
export {};
