/** The formatter of Python programs: ruff where it is a program of its own, else black of the same installation. */
import { dirname, join } from "node:path";
import { exists, findExecutables, isNative, realPath } from "../system/paths.ts";
import type { Environment } from "../types/environment.ts";
import type { Mount } from "../types/execution.ts";

export interface Formatter {
  /** Reads the program from stdin and prints it formatted. */
  readonly argv: readonly string[];
  readonly mounts: readonly Mount[];
}

export async function findPythonFormatter(
  executable: string,
  packages: readonly string[],
  environment: Environment,
): Promise<Formatter | undefined> {
  // Version managers put a script on the PATH; the real ruff then stands beside the interpreter.
  const path = `${environment.PATH ?? ""}:${dirname(executable)}`;
  for (const found of await findExecutables("ruff", path)) {
    const ruff = realPath(found);
    if (ruff === undefined || !(await isNative(ruff))) continue;
    const argv = [ruff, "format", "--isolated", "--no-cache", "--stdin-filename", "program.py", "-"];
    return { argv, mounts: [{ source: ruff, target: ruff }] };
  }
  for (const folder of packages) {
    if (exists(join(folder, "black/__main__.py"))) {
      return { argv: [executable, "-m", "black", "--quiet", "-"], mounts: [] };
    }
  }
  return undefined;
}
