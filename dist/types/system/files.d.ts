import { type FileHandle } from "node:fs/promises";
import { type Checked, type Finding } from "../findings.ts";
/**
 * Reads a UTF-8 text; a byte order mark is dropped.
 * @param path as the user gave it: messages repeat it.
 * @param limit bytes; a larger file is refused without being read whole.
 */
export declare function readText(path: string, limit: number): Promise<Checked<string>>;
/** Reads a file of at most `limit` bytes. Only regular files: a pipe or device could hold the run for ever. */
export declare function readBytes(path: string, limit: number): Promise<Checked<Uint8Array>>;
/** A file that came with Fire-Flow; nothing where it is gone. Read at once: to hand each step to a thread takes longer. */
export declare function readShipped(path: string): Uint8Array | undefined;
/** Opens a regular file for reading; whoever asks closes it. `size` is what the file states. */
export declare function openRegular(path: string): Promise<Checked<{
    readonly file: FileHandle;
    readonly size: number;
}>>;
/** Says why the system would not let a file be read. */
export declare function cannotRead(path: string, error: unknown): Finding;
/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. Makes the folders above it, and
 * removes the drafts there that a killed run left of the same file. Done at once: each step handed to a thread and
 * waited for takes longer than the writing.
 * @throws {SystemFault} when the disk refuses.
 */
export declare function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void>;
/**
 * Copies a program that a compiler wrote, to be run. Foreign code may have taken part in writing it: only a regular
 * file is copied, never what a link leads to.
 * @throws {SystemFault} when there is none, or the disk refuses.
 */
export declare function copyProgram(from: string, to: string): Promise<void>;
/** Hex SHA-256 of a file's bytes. */
export declare function hashFile(path: string): Promise<string>;
/** Hex SHA-256 of a text with LF ends, so that a checkout with CRLF ends hashes alike. */
export declare const sha256: (text: string) => string;
