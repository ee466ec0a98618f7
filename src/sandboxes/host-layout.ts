/** How this machine's root folder is laid out: what a sandbox must show so that programs find their libraries. */
import { sep } from "node:path";
import { folderOrLink, realPath } from "../system/paths.ts";
import { temporaryRoot } from "../system/scratch.ts";
import type { Environment } from "../types/environment.ts";

export interface HostLayout {
  /** Top folders beside /usr: links into it on most systems, real folders on older ones. */
  readonly roots: readonly { readonly path: string; readonly link?: string }[];
  /** Folders of people, workspaces and temporary files that lie below /usr on this machine. */
  readonly private: readonly string[];
}

const ROOTS = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];

export function readHostLayout(env: Environment): HostLayout {
  const personal = [
    env.HOME,
    env.GITHUB_WORKSPACE,
    env.RUNNER_TEMP,
    env.RUNNER_WORKSPACE,
    temporaryRoot(),
    process.cwd(),
  ];
  const real = personal.map((it) => (it ? realPath(it) : undefined));
  return {
    roots: ROOTS.flatMap((path) => {
      const found = folderOrLink(path);
      return found === undefined ? [] : [{ path, ...found }];
    }),
    private: [...new Set(real)].filter((it) => it !== undefined).filter((it) => it.startsWith(`${sep}usr${sep}`)),
  };
}
