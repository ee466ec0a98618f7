/** Reading, writing and hashing files. With its neighbours in `system/` the only importer of node:fs. */
import { constants, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type FileHandle, open, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { crypto, sha256Hex } from "../crypto.ts";
import { SystemFault } from "../faults.ts";
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { errorCode } from "./error-code.ts";
import { fileFinding } from "./rules.ts";
import { unwritable } from "./unwritable.ts";

/**
 * Reads a UTF-8 text; a byte order mark is dropped.
 * @param path as the user gave it: messages repeat it.
 * @param limit bytes; a larger file is refused without being read whole.
 */
export async function readText(path: string, limit: number): Promise<Checked<string>> {
  const bytes = await readBytes(path, limit);
  if (!bytes.ok) return bytes;
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch {
    return rejected(fileFinding("file.encoding", `${path} is not UTF-8 text; save it as UTF-8`));
  }
}

/** Reads a file of at most `limit` bytes. Only regular files: a pipe or device could hold the run for ever. */
export async function readBytes(path: string, limit: number): Promise<Checked<Uint8Array>> {
  const opened = await openRegular(path);
  if (!opened.ok) return opened;
  const { file, size } = opened.value;
  try {
    const bytes = size > limit ? undefined : await readUpTo(file, limit, size);
    if (bytes === undefined) {
      return rejected(
        fileFinding("file.too-large", `${path} has more than the ${limit} bytes that are read; cut it down`),
      );
    }
    return checked(bytes);
  } catch (error) {
    return rejected(cannotRead(path, error));
  } finally {
    await file.close();
  }
}

/** A file that came with Fire-Flow; nothing where it is gone. Read at once: to hand each step to a thread takes longer. */
export function readShipped(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Opens a regular file for reading; whoever asks closes it. `size` is what the file states. */
export async function openRegular(
  path: string,
): Promise<Checked<{ readonly file: FileHandle; readonly size: number }>> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK opening a FIFO waits for a writer. The type is asked of what was opened, not of the path.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = await file.stat();
    if (stat.isFile()) return checked({ file, size: stat.size });
    await file.close();
    return stat.isDirectory()
      ? rejected(fileFinding("file.directory", `${path} is a folder; name a file in it`))
      : rejected(fileFinding("file.not-regular", `${path} is a pipe or device; write its content to a file first`));
  } catch (error) {
    await file?.close().catch(() => {});
    return rejected(cannotRead(path, error));
  }
}

/** Nothing when there is more than `limit`: the size a file states (0 in /proc) is no promise. */
async function readUpTo(file: FileHandle, limit: number, expected: number): Promise<Uint8Array | undefined> {
  let buffer = Buffer.alloc(Math.min(limit, expected) + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) return buffer.subarray(0, length);
    length += bytesRead;
    if (length > limit) return undefined;
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(Math.min(length + 4096, limit + 1))]);
  }
}

/** Says why the system would not let a file be read. */
export function cannotRead(path: string, error: unknown): Finding {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return fileFinding("file.missing", `${path} does not exist; the path counts from the working directory`);
  }
  if (code === "ENXIO") {
    return fileFinding("file.not-regular", `${path} is a socket; write its content to a file first`);
  }
  return fileFinding("file.unreadable", `${path} cannot be read (${code}); check its permissions`);
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. Makes the folders above it, and
 * removes the drafts there that a killed run left of the same file. Done at once: each step handed to a thread and
 * waited for takes longer than the writing.
 * @throws {SystemFault} when the disk refuses.
 */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${crypto().randomUUID()}.tmp`;
  try {
    makeFolders(dirname(path));
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, path);
  } catch (error) {
    leave(() => rmSync(draft, { force: true }));
    throw unwritable(path, error);
  }
  // What was to be written is there: no fault of the tidying may take it back.
  leave(() => sweepDrafts(path));
}

/** Does what may as well fail. */
function leave(tidy: () => void): void {
  try {
    tidy();
  } catch {
    // A draft that stays is swept by a later run.
  }
}

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system takes no folder at all, as in
 * /proc, and of a read-only disk it says that the folder is missing.
 */
function makeFolders(path: string): void {
  try {
    makeOne(path);
  } catch (error) {
    const parent = dirname(path);
    if (errorCode(error) !== "ENOENT" || parent === path) throw error;
    makeFolders(parent);
    makeOne(path);
  }
}

/** It may be there, also since a moment ago. */
function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
}

/** Milliseconds after which nobody writes a draft any more: whoever began it was killed. */
const ABANDONED_MS = 60_000;

/** Removes the drafts of a file that writers left who were killed. */
function sweepDrafts(path: string): void {
  const [folder, name] = [dirname(path), basename(path)];
  const drafts = readdirSync(folder).filter((it) => it.startsWith(`${name}.`) && DRAFT.test(it.slice(name.length)));
  for (const draft of drafts.map((it) => join(folder, it))) {
    if (Date.now() - lstatSync(draft).mtimeMs > ABANDONED_MS) rmSync(draft, { force: true });
  }
}

/** What a draft's name ends with: a UUID, so that two writers never share one. */
const DRAFT = /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/**
 * Copies a program that a compiler wrote, to be run. Foreign code may have taken part in writing it: only a regular
 * file is copied, never what a link leads to.
 * @throws {SystemFault} when there is none, or the disk refuses.
 */
export async function copyProgram(from: string, to: string): Promise<void> {
  let file: FileHandle | undefined;
  try {
    file = await open(from, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    if (!(await file.stat()).isFile()) throw Object.assign(new Error("not a regular file"), { code: "EINVAL" });
    await writeFile(to, file.createReadStream({ autoClose: false }), { mode: 0o755 });
  } catch (error) {
    throw new SystemFault(fileFinding("file.unreadable", `${from} cannot be copied (${errorCode(error)})`), {
      cause: error,
    });
  } finally {
    await file?.close();
  }
}

/** Hex SHA-256 of a file's bytes. */
export async function hashFile(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const hash = crypto().createHash("sha256");
    for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk);
    return hash.digest("hex");
  } finally {
    await file.close();
  }
}

/** Hex SHA-256 of a text with LF ends, so that a checkout with CRLF ends hashes alike. */
export const sha256 = (text: string): string => sha256Hex(text.replaceAll("\r\n", "\n"));
