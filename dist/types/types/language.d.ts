/** The port to languages: from a source to something that runs. */
import type { Checked } from "../findings.ts";
import type { Environment } from "./environment.ts";
import type { Mount, Sandbox } from "./execution.ts";
export type LanguageName = "python" | "typescript" | "rust" | "go";
/** A language that candidates can be written in. */
export interface Language {
    readonly name: LanguageName;
    /** Of the program's file, with the dot. The first one is used for candidates. */
    readonly extensions: readonly [string, ...string[]];
    /** Names that the language goes by after a code fence. */
    readonly tags: readonly string[];
    /** What the prompt says about reading stdin, writing stdout and the modules at hand. */
    readonly brief: string;
    /** What begins a comment that ends with its line. */
    readonly comment: "#" | "//";
    /** Packages that a program may use where the option `dependencies` says nothing. */
    readonly dependencies: readonly string[];
    /** Finds the real installation; the finding of a failure says what to install. */
    find(environment: Environment): Promise<Checked<Toolchain>>;
}
/** An installed compiler or interpreter. */
export interface Toolchain {
    readonly language: LanguageName;
    /** Name and version, as the proof records it: `Python 3.11.7`. */
    readonly version: string;
    /**
     * CHECK: writes the source into `folder` and parses or compiles it inside the sandbox.
     * Findings are the compiler's own message with paths stripped.
     */
    prepare(source: string, folder: string, sandbox: Sandbox, settings: CompileSettings): Promise<Checked<Runnable>>;
    /** Formats with the language's formatter if one is there. */
    format?(source: string, folder: string, sandbox: Sandbox, settings: CompileSettings): Promise<Checked<string>>;
}
/** How candidates of one run are made ready. */
export interface CompileSettings {
    readonly timeoutMs: number;
    readonly signal?: AbortSignal;
    /**
     * A folder that all attempts of one run share: what one has fetched and compiled the next finds there. Without it
     * every candidate starts from nothing.
     */
    readonly cache?: string;
    /** Packages that a program may use, `name` or `name@version`. Default: those of the language. */
    readonly dependencies?: readonly string[];
}
/** A package that a program was built with, as it was resolved. */
export interface Dependency {
    readonly name: string;
    readonly version: string;
    /** Hex, of the archive that the registry gave. */
    readonly sha256: string;
}
/** A candidate that is ready to run. */
export interface Runnable {
    /** The command for a program that may use `memory` bytes of heap: some runtimes must be told. */
    readonly argv: (memory: number) => readonly string[];
    readonly env: Readonly<Record<string, string>>;
    readonly mounts: readonly Mount[];
    readonly hidden?: readonly string[];
    /** Bytes that the runtime itself reserves, added to the memory limit. */
    readonly reserve: number;
    readonly outOfMemory: RegExp;
    /** By name; absent when the program uses none. */
    readonly dependencies?: readonly Dependency[];
}
