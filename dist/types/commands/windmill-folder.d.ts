import type { Finding } from "../findings.ts";
import type { CommandContext } from "./command.ts";
/**
 * With few programs V8 leaves the parsers as they are: to optimise them takes longer than to parse. The flag is the
 * whole process's: only a command may set it, never the library.
 */
export declare function tuneParsers(programs: number): void;
/**
 * The folder's absolute path, links resolved.
 * @throws {Refusal} when it does not exist or is no folder.
 */
export declare function openFolder(given: string, context: CommandContext): string;
/** What git says of the folder, loaded only where there is a repository: git takes longer than ten scripts. */
export declare function gitOf(folder: string): Promise<typeof import("../system/git-changes.ts") | undefined>;
/** Findings of a folder with places that count from the working directory, as annotations and excerpts want them. */
export declare const fromWorkingDirectory: (findings: readonly Finding[], folder: string) => readonly Finding[];
