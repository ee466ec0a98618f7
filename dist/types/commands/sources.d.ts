import type { Finding } from "../findings.ts";
/** The lines that may be shown beside findings. */
export interface Sources {
    /** Text of the file that a finding points at; nothing where its line is not shown. */
    readonly source: (finding: Finding) => string | undefined;
    /** Files with findings that were not opened: there are more of them than are quoted from. */
    readonly unopened: number;
}
export interface Quoting {
    /** What the places of findings are relative to. */
    readonly cwd: string;
    /** Files, and folders with all below them, that may be quoted; whoever asked for the run named them. */
    readonly within: readonly string[];
    /** Whether the line that a finding points at may be shown; by default every one. */
    readonly quotes?: ((finding: Finding) => boolean) | undefined;
}
/**
 * Reads the files that findings point at, so that their lines can be quoted. A link in somebody's repository may lead to
 * whatever this process can read: what it really leads to must lie within what was named.
 */
export declare function sourcesOf(findings: readonly Finding[], { cwd, within, quotes }: Quoting): Promise<Sources>;
/**
 * What somebody at a terminal named outside of the working directory, by `../c.yaml` or `--contract=/data/c.yaml`. A name
 * inside of it widens nothing: it may be a link of whoever wrote the repository.
 */
export declare const namedElsewhere: (args: readonly string[], cwd: string) => readonly string[];
