/** What the comment of a run says, in Markdown. Everything foreign in it is escaped, and all of it is bounded. */
import type { Attempt } from "../../types/loop.ts";
import type { CommandOutcome } from "../command.ts";
export interface RunFacts {
    readonly command: string;
    readonly runUrl?: string;
}
/** While it lasts. */
export declare const workingText: (facts: RunFacts, attempts: readonly {
    readonly attempt: Attempt;
    readonly of: number;
}[]) => string;
/** What it came to. `byActions`: the commits are those of the job's own token. */
export declare function finalText(outcome: CommandOutcome, facts: RunFacts & {
    readonly byActions: boolean;
}, attempts: readonly {
    readonly attempt: Attempt;
    readonly of: number;
}[]): string;
