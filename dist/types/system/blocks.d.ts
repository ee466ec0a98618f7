import { type Checked } from "../findings.ts";
/** An open file that can be read again and again, from its start. */
export interface BlockFile {
    /** Bytes, as the file states them. */
    readonly size: number;
    /**
     * Its bytes in order; a block is overwritten when the next but one is asked for.
     * @throws {SystemFault} when the disk fails on the way.
     */
    blocks(): AsyncGenerator<Uint8Array, void, undefined>;
    close(): Promise<void>;
}
/** Large enough that the system calls do not count, small enough that a block's text is cheap to throw away. */
export declare const BLOCK: number;
/** Opens a file. Only regular files: a pipe or device could hold the run for ever. */
export declare function openBlocks(path: string, blockBytes?: number): Promise<Checked<BlockFile>>;
