/** `!inline <path>`: texts that stand in a file of their own. */
import { posix } from "node:path";
import { quote } from "../../quote.ts";
import type { WorkspaceIndex } from "./read.ts";

/**
 * The files that a text can name, most likely first, below the folder that it counts from: the CLI takes what stands
 * between the first two spaces, and what else is there may be the name's own.
 * @param folder empty, or a path that ends with a slash
 */
export function inlineFiles(text: string, folder: string): readonly string[] | undefined {
  if (!text.startsWith("!inline ")) return undefined;
  const whole = text.slice("!inline ".length).trim();
  const first = text.split(" ")[1] as string;
  return (first === whole ? [whole] : [...new Set([first, whole])]).map((it) => posix.normalize(folder + it));
}

/** The first of the files that is there. */
export const firstThere = (files: ReadonlySet<string>, candidates: readonly string[]): string | undefined =>
  candidates.find((it) => files.has(it));

/** Of files of which none is there: that, or that a link stands there which wmill follows. */
export function notThere(
  { outside }: Pick<WorkspaceIndex, "outside">,
  candidates: readonly string[],
): { readonly fact: string; readonly linked: string | undefined } {
  const linked = firstThere(outside, candidates);
  const fact =
    linked === undefined
      ? `${quote(candidates[0] ?? "")} is not there`
      : `${quote(linked)} is a link out of the folder and was not followed: wmill follows it`;
  return { fact, linked };
}
