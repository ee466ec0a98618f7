/** What an earlier run brought to a branch that the checkout is not on: there is no need to ask anybody for it again. */
import type { Place, Standing } from "../types/delivery.ts";
/**
 * The program and its proof as the branch has them; nothing where it has no program.
 * @param paths of the two, from the root
 */
export declare function standingOn({ remote, branch }: Pick<Place, "remote" | "branch">, { program, proof }: Readonly<Record<keyof Standing, string>>): Promise<Standing | undefined>;
