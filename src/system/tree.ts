/**
 * What lies below a folder, and its files as text. Both block: for thousands of small files that is several times faster
 * than asking for each of them in turn, and nothing else runs meanwhile.
 */
import { isUtf8 } from "node:buffer";
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { errorCode } from "./error-code.ts";

/** Paths are relative to the folder, with slashes, in order. */
export interface Tree {
  readonly files: readonly string[];
  /** Links to files out of the tree, or into a folder that was not entered. */
  readonly outside: readonly string[];
  /** Links to anything but a file. */
  readonly links: readonly string[];
  /** Folders that could not be listed, with the system's code. */
  readonly unreadable: readonly { readonly path: string; readonly code: string }[];
  /** What is neither file, folder nor link, such as a pipe, and folders by the name of a file. */
  readonly odd: readonly string[];
}

/**
 * Lists the files below a folder. A link is one of them only if it leads to a file inside it.
 * @param skip names of folders that are not entered
 * @param isFileName names that only a file is expected to have: a folder of such a name is not entered
 */
export function listTree(
  root: string,
  skip: (name: string) => boolean,
  isFileName: (name: string) => boolean = () => false,
): Tree {
  const files: string[] = [];
  const outside: string[] = [];
  const links: string[] = [];
  const odd: string[] = [];
  const unreadable: { path: string; code: string }[] = [];
  const real = realpathSync(root);
  const isInside = (file: string): boolean =>
    file.startsWith(real + sep) &&
    !dirname(file.slice(real.length + 1))
      .split(sep)
      .some(skip);
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of list(join(root, folder), (code) => unreadable.push({ path: folder, code }))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isFileName(entry.name)) odd.push(path);
        else if (!skip(entry.name)) pending.push(path);
      } else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) {
        const file = fileBehind(join(root, path));
        (file === undefined ? links : isInside(file) ? files : outside).push(path);
      } else odd.push(path);
    }
  }
  return { files: files.sort(), outside: outside.sort(), links: links.sort(), unreadable, odd: odd.sort() };
}

function list(folder: string, failed: (code: string) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    failed(errorCode(error));
    return [];
  }
}

/** The regular file that a link leads to in the end, if it does. */
function fileBehind(link: string): string | undefined {
  try {
    return statSync(link).isFile() ? realpathSync(link) : undefined;
  } catch {
    return undefined;
  }
}

/** A file's text without its byte order mark, or why there is none. */
export type FileText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" | "too-large" | "not-regular" | "utf-16" | "not-utf-8" }
  | { readonly kind: "unreadable"; readonly code: string };

/** @param limit bytes; a larger file is not read */
export function readFileText(path: string, limit: number): FileText {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK opening a FIFO that took the file's place would wait for a writer.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    // Most files fit: to ask what was opened, and how large it is, would take as long again.
    const read = readSync(descriptor, small, 0, small.length, 0);
    if (0 < read && read < Math.min(small.length, limit)) return decode(small.subarray(0, read));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { kind: "not-regular" };
    if (stat.size > limit) return { kind: "too-large" };
    return decode(readWhole(descriptor, stat.size));
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
    // A folder can be opened, and a FIFO has no place to read from.
    return code === "EISDIR" || code === "ESPIPE" ? { kind: "not-regular" } : { kind: "unreadable", code };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Where small files are read into, one after the other: a buffer of each one's own would be garbage at once. */
const small = Buffer.allocUnsafe(1 << 16);

/** As many bytes as the file had when it was opened: one that grows meanwhile is read up to there. */
function readWhole(descriptor: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, buffer, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

function decode(bytes: Buffer): FileText {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { kind: "utf-16" };
  if (!isUtf8(bytes)) return { kind: "not-utf-8" };
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  return { kind: "text", text: bytes.toString("utf8", marked ? 3 : 0) };
}
