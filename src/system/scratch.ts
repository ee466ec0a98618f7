/** Folders that live as long as one run. */
import { closeSync, constants, openSync, rmSync, writeFileSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { crypto } from "../crypto.ts";
import { errorCode } from "./error-code.ts";
import { unwritable } from "./unwritable.ts";

const folders = new Set<string>();

// Scratch must not outlive the process, however it ends; only SIGKILL leaves it to whoever empties the temp folder.
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The folder for temporary files: the runner's own, which it empties after each job, else the system's. */
export const temporaryRoot = (): string => process.env.RUNNER_TEMP || tmpdir();

/**
 * Makes an empty folder that only this user may enter (0700) and that goes when the process ends.
 * @throws {SystemFault} when there is no room for it.
 */
export async function makeScratch(): Promise<string> {
  const root = temporaryRoot();
  try {
    const folder = await mkdtemp(join(root, "fire-flow-"));
    folders.add(folder);
    return folder;
  } catch (error) {
    throw unwritable(`the temporary folder ${root}`, error);
  }
}

/**
 * Makes a folder in a scratch folder.
 * @throws {SystemFault} when the disk refuses.
 */
export async function makeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    return path;
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Makes what `source` can be mounted on: an empty folder or file; or a link that leads where `link` says. */
export async function makeMountPoint(path: string, source: string, link?: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (link !== undefined) return symlink(link, path);
  const found = await stat(source).catch(() => undefined);
  if (found?.isDirectory()) await mkdir(path, { recursive: true });
  else if (found !== undefined) await writeFile(path, "");
}

/** Lets any user write in a folder of a scratch folder, which nobody else can enter: whoever it is mounted for can. */
export const openToWriters = (folder: string): Promise<void> => chmod(folder, 0o777);

/** Removes a scratch folder before the process ends. */
export async function removeScratch(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** An open file that is in no folder any more. */
export interface AnonymousFile {
  readonly descriptor: number;
  /** The one it had, unlike any other: by it `/proc` still tells who holds the file. */
  readonly name: string;
}

/**
 * An open file that is in no folder, to be a child's stdin. A file and not a pipe, because Node's pipes are sockets and a
 * program that opens /dev/stdin by its path, as many do, cannot open a socket. Made at once: to wait for a thread takes
 * longer, before every run.
 * @returns the file, at its beginning; whoever asks closes it
 * @throws {SystemFault} when the disk refuses.
 */
export function anonymousFile(content: string | Uint8Array): AnonymousFile {
  const root = temporaryRoot();
  const name = `fire-flow-${crypto().randomUUID()}`;
  const path = join(root, name);
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  let writer: number | undefined;
  try {
    writer = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o400);
    if (content.length > 0) writeFileSync(writer, content);
    return { descriptor: openSync(path, "r"), name };
  } catch (error) {
    throw unwritable(`the temporary folder ${root}`, error);
  } finally {
    rmSync(path, { force: true });
    if (writer !== undefined) closeSync(writer);
  }
}

/**
 * Puts a folder in its place whole, under another path, which may be on another disk. What is there already stays: it was
 * put there by another run in the meantime.
 * @throws {SystemFault} when the disk refuses.
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  const draft = `${to}.${crypto().randomUUID()}.tmp`;
  try {
    await mkdir(dirname(to), { recursive: true });
    await cp(from, draft, { recursive: true });
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {});
    if (["ENOTEMPTY", "EEXIST"].includes(errorCode(error))) return;
    throw unwritable(to, error);
  }
}
