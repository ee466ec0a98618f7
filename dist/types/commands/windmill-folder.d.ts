import type { Finding } from "../findings.ts";
import type { CommandContext } from "./command.ts";
/**
 * The folder's absolute path, links resolved.
 * @throws {Refusal} when it does not exist or is no folder.
 */
export declare function openFolder(given: string, context: CommandContext): Promise<string>;
/** Findings of a folder with places that count from the working directory, as annotations and excerpts want them. */
export declare const fromWorkingDirectory: (findings: readonly Finding[], folder: string) => readonly Finding[];
