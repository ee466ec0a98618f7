import type { LoopOutcome } from "../contract-loop.ts";
import type { OptionsOf } from "../options.ts";
import type { EarlierProof } from "../proof.ts";
import type { Report, RunEnd } from "../report.ts";
import type { Journal } from "../types/loop.ts";
import type { Provider } from "../types/provider.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import type { Delivering } from "./delivering.ts";
import type { Stage } from "./stage.ts";
/** Beyond the options, what a run of `generate` works with. */
export interface Run {
    readonly options: OptionsOf<"generate">;
    readonly context: CommandContext;
    readonly stage: Stage;
    readonly provider: Provider;
    readonly journal: Journal;
    /** The program's path as the user gave it, and where that is. */
    readonly program: string;
    readonly target: string;
    /** Absent where nothing is to be delivered and nobody told. */
    readonly delivering?: Delivering;
    /** What was there before. */
    readonly there?: string;
    /** What was proven first, there or on the branch of a delivery, and what its proof said. */
    readonly known?: string;
    readonly earlier: EarlierProof;
    readonly report: (outcome: LoopOutcome, more?: Partial<RunEnd>) => Report;
}
/**
 * Writes what the run came to: first the report, so that a later failure loses nothing of it. Where the report itself
 * cannot be written the run has passed or not all the same, and its document goes to stdout.
 */
export declare function conclude(outcome: LoopOutcome, run: Run): Promise<CommandOutcome>;
