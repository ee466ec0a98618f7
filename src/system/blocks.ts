/** Reads files block by block, for data that does not fit into memory. */
import type { FileHandle } from "node:fs/promises";
import { SystemFault } from "../faults.ts";
import { type Checked, checked } from "../findings.ts";
import { cannotRead, openRegular } from "./files.ts";

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
export const BLOCK = 32 * 1024;

/** Opens a file. Only regular files: a pipe or device could hold the run for ever. */
export async function openBlocks(path: string, blockBytes = BLOCK): Promise<Checked<BlockFile>> {
  const opened = await openRegular(path);
  if (!opened.ok) return opened;
  const { file, size } = opened.value;
  return checked({ size, blocks: () => blocksOf(file, path, blockBytes), close: () => file.close() });
}

/** Reads the next block while the last one is worked on. */
async function* blocksOf(file: FileHandle, path: string, blockBytes: number) {
  const buffers = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
  const readAt = (number: number, position: number) =>
    file.read(buffers[number % 2] as Buffer, 0, blockBytes, position);
  let position = 0;
  let next = readAt(0, position);
  try {
    for (let number = 1; ; number += 1) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) return;
      position += bytesRead;
      next = readAt(number, position);
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw new SystemFault(cannotRead(path, error), { cause: error });
  } finally {
    await next.catch(() => {});
  }
}
