/** Writes a file line by line, without holding more than a block of it. */
import { closeSync, openSync, writeSync } from "node:fs";
import { unwritable } from "./unwritable.ts";

/** A file that grows by lines. */
export interface LineFile {
  /** A text without line ends. */
  write(line: string): void;
  close(): void;
}

/** Characters that are held until they are written. */
const BLOCK = 1 << 16;

/**
 * Makes a file that must not exist yet, for this user alone. Writing is synchronous: whoever reads records waits for the
 * disk, so that they do not pile up.
 * @throws {SystemFault} when the disk refuses, then and later.
 */
export function createLines(path: string): LineFile {
  const file = guarded(path, () => openSync(path, "wx", 0o600));
  let held = "";
  const flush = () => {
    const bytes = Buffer.from(held, "utf8");
    held = "";
    for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
  };
  return {
    write(line) {
      held += `${line}\n`;
      if (held.length >= BLOCK) guarded(path, flush);
    },
    close: () =>
      guarded(path, () => {
        flush();
        closeSync(file);
      }),
  };
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unwritable(path, error);
  }
}
