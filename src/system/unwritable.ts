/** The fault of a disk that takes no more, and of a place that is not ours. */
import { SystemFault } from "../faults.ts";
import { errorCode } from "./error-code.ts";
import { fileFinding } from "./rules.ts";

/** What helps, by the system's code. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: "make room on the disk",
  EDQUOT: "this user's share of the disk is used up: make room",
  EROFS: "the disk is read-only: name another place",
  EACCES: "name a place where this user may write",
  EPERM: "name a place where this user may write",
  EEXIST: "a file stands where a folder is needed: name another place",
  ENOTDIR: "a file stands where a folder is needed: name another place",
  EISDIR: "a folder stands there: name another place",
  ENOENT: "the folder is not there any more",
};

/** @param what the path, or what else could not be written. */
export function unwritable(what: string, error: unknown): SystemFault {
  const code = errorCode(error);
  const remedy = Object.hasOwn(remedies, code) ? `; ${remedies[code]}` : "";
  return new SystemFault(fileFinding("file.unwritable", `${what} cannot be written (${code})${remedy}`), {
    cause: error,
  });
}
