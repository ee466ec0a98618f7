/** Where the workspaces of a folder are. */
import { baseName, folderName, isPushedPlace, partOf } from "./paths.ts";

/** Roots are relative to the folder: empty, or paths that end with a slash. */
export type Found =
  | { readonly kind: "stated" | "guessed"; readonly roots: readonly string[] }
  | { readonly kind: "none"; readonly lookedFor: string };

/**
 * The folder's own wmill.yaml goes before those below it; without any, a folder that holds `f/` or `u/` with something of
 * Windmill's in it is taken for a workspace.
 */
export function findWorkspaces(files: readonly string[]): Found {
  const stated = files.filter((it) => baseName(it) === "wmill.yaml").map((it) => prefixOf(folderName(it)));
  if (stated.length > 0) return { kind: "stated", roots: stated.includes("") ? [""] : stated };
  const guessed = new Set<string>();
  for (const file of files) {
    const [, before = "", inside = ""] = /^((?:[^/]+\/)*?)([uf]\/[^/]+\/.+)$/.exec(file) ?? [];
    if (inside === "" || guessed.has(before)) continue;
    const part = partOf(inside);
    // A program alone is no sign of Windmill.
    if (part && isPushedPlace(inside) && part.part !== "program" && part.kind !== "stray-flow") guessed.add(before);
  }
  if (guessed.size > 0) return { kind: "guessed", roots: guessed.has("") ? [""] : [...guessed] };
  return { kind: "none", lookedFor: "wmill.yaml, or f/ and u/ with scripts, flows or apps in them" };
}

const prefixOf = (folder: string): string => (folder === "" ? "" : `${folder}/`);
