/** What an earlier run brought to a branch that the checkout is not on: there is no need to ask anybody for it again. */
import type { Place, Standing } from "../types/delivery.ts";
import { textAt } from "./commit-on.ts";

/**
 * The program and its proof as the branch has them; nothing where it has no program.
 * @param paths of the two, from the root
 */
export async function standingOn(
  { remote, branch }: Pick<Place, "remote" | "branch">,
  { program, proof }: Readonly<Record<keyof Standing, string>>,
): Promise<Standing | undefined> {
  const head = await remote.look(branch, [program, proof]);
  if (head === undefined) return undefined;
  const [text, proven] = await Promise.all([program, proof].map((path) => textAt(head, path, remote)));
  return text === undefined ? undefined : { program: text, proof: proven ?? "" };
}
