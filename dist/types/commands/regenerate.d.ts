import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import type { Verified } from "./verify-proof.ts";
/** What the loops came to, and what a later step may know of them. */
export interface Regenerated {
    readonly proofs: readonly Verified[];
    readonly outputs: NonNullable<CommandOutcome["outputs"]>;
    /** Where a program was proven and could not be delivered. */
    readonly exitCode?: number;
}
/**
 * One after the other: each has the whole of the budgets. A program that came out proven has passed; what cannot be
 * asked for stays as it was judged, and says why.
 * @param folder of verify's own report: that of each loop is below it, by the program's path
 */
export declare function regenerate(judged: readonly Verified[], own: OptionsOf<"verify">, folder: string, context: CommandContext): Promise<Regenerated>;
