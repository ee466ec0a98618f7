/** Where an import of a script leads in the workspace. */
import { folderName } from "../workspace/paths.ts";

/**
 * `./x`, `../x` and `/f/team/x` of a TypeScript script; nothing for packages. `windmill` resolves them against the
 * script's own path, ending or not.
 */
export function moduleCandidates(specifier: string, script: string): readonly string[] {
  const rooted = specifier.startsWith("/");
  if (!rooted && !specifier.startsWith("./") && !specifier.startsWith("../")) return [];
  const path = normalise(rooted ? specifier.slice(1) : `${folderName(script)}/${specifier}`);
  return path === undefined ? [] : [path.replace(/\.(?:(?:fetch|deno|bun)\.)?[tj]sx?$/, "")];
}

/** `f.team.x` and `.x` of a Python script: the module, or a name in it that is a module of its own. */
export function pythonCandidates(module: string, names: readonly string[], script: string): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const rest = module
    .slice(dots)
    .split(".")
    .filter((it) => it !== "");
  let base: readonly string[] = [];
  if (dots > 0) {
    const folders = script.split("/");
    base = folders.slice(0, Math.max(folders.length - dots, 0));
  } else if (!/^[ufg]$/.test(rest[0] ?? "")) return [];
  const path = [...base, ...rest].join("/");
  return [path, ...names.map((name) => (path === "" ? name : `${path}/${name}`))];
}

/** Without `.` and `..`; nothing for a path that leaves the workspace. */
function normalise(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else parts.push(part);
  }
  return parts.join("/");
}
