/** Where things are: executables on the PATH, and paths that must not leave the working directory. */
import { constants, lstatSync, readlinkSync, realpathSync } from "node:fs";
import { access, lstat, open, readdir, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { fileFinding } from "./rules.ts";

/**
 * The absolute place of a path that Fire-Flow may write to: below `base`, through no link, not under `.git` or
 * `.github`. What does not exist yet is fine.
 */
export async function insideWorkingDirectory(path: string, base: string): Promise<Checked<string>> {
  if (path.includes("\0")) return rejected(fileFinding("file.outside", "a path cannot hold a NUL character"));
  if (/[/\\]$/.test(path)) return rejected(fileFinding("file.directory", `${path} is a folder; name a file in it`));
  const root = realPath(base);
  if (root === undefined) return rejected(fileFinding("file.missing", `working directory ${base} does not exist`));
  // An absolute path may be spelled through the same links as the working directory itself.
  const spelled = relative(resolve(base), resolve(base, path));
  const inside = isBelow(spelled) || !isAbsolute(path) ? spelled : relative(root, path);
  if (!isBelow(inside)) {
    return rejected(fileFinding("file.outside", `${path} is not below the working directory ${base}`));
  }
  let place = root;
  const names = inside.split(sep);
  for (const [index, name] of names.entries()) {
    // Case-insensitive because some file systems are.
    if (/^\.git(hub)?$/i.test(name)) {
      return rejected(fileFinding("file.protected", `${path} is under ${name}, where Fire-Flow never writes`));
    }
    place = join(place, name);
    const there = await lstat(place).catch(() => undefined);
    if (there?.isSymbolicLink()) {
      return rejected(fileFinding("file.link", `${path} leads through the link ${relative(root, place)}`));
    }
    if (there && index < names.length - 1 && !there.isDirectory()) {
      const what = `${path} cannot be made: ${relative(root, place)} is a file`;
      return rejected(fileFinding("file.unwritable", what));
    }
  }
  return checked(place);
}

const isBelow = (path: string): boolean =>
  path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);

/** Every executable of that name on a PATH, in its order. Relative entries are skipped: they mean the user's own files. */
export async function findExecutables(name: string, path: string | undefined): Promise<readonly string[]> {
  const places = [...new Set((path ?? "").split(delimiter))].filter(isAbsolute).map((folder) => join(folder, name));
  const found = await Promise.all(places.map(isExecutable));
  return places.filter((_, index) => found[index]);
}

/** The first executable of that name on a PATH. */
export const findExecutable = async (name: string, path: string | undefined): Promise<string | undefined> =>
  (await findExecutables(name, path))[0];

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** The path with all links resolved, or nothing where there is none. Asked at once: to hand it to a thread takes longer. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** Whether there is anything at the path that this user may see. */
export const exists = (path: string): boolean => realPath(path) !== undefined;

/** Whether anything stands at the path itself, a link that leads to nothing included. */
export function isTaken(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** What stands at a path: a folder, a link with its target, or nothing that concerns us. */
export function folderOrLink(path: string): { readonly link?: string } | undefined {
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) return { link: readlinkSync(path) };
    return found.isDirectory() ? {} : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the file is a native Linux program rather than a script that starts one. */
export async function isNative(path: string): Promise<boolean> {
  const file = await open(path, "r").catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString("latin1") === "\x7fELF";
  } finally {
    await file.close();
  }
}

/** Whether there is nothing at all in a folder that is there. */
export const isEmptyFolder = async (path: string): Promise<boolean> =>
  (await readdir(path).catch(() => undefined))?.length === 0;
