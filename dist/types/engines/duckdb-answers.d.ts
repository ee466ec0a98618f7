import type { Execution } from "../types/execution.ts";
import type { SqlOutcome } from "../types/sql.ts";
/** What the child says of a query; `sound` where it was only looked at. */
export type Said = SqlOutcome | {
    readonly kind: "sound";
};
interface Answer {
    readonly set: number;
    readonly query: number;
    readonly outcome: Said;
}
/** What a child answered, and the query that it was at when it ended before its time. */
export interface Answered {
    readonly said: readonly Answer[];
    readonly asked?: number;
    readonly reason: string;
}
/** @throws {SystemFault} when the child did not start. */
export declare function readAnswers({ status, stdout, stderr }: Execution, mark: string): Answered;
export {};
