/** Names a contract and a program: the same in every run on the two, whatever their names hold. */
export declare const pairId: (contract: string, program: string) => string;
/** A line that nobody sees, by which what is theirs is found again. */
export declare const marker: (kind: "pull-request" | "contract" | "escalation" | "edited", id: string) => string;
/** `fire-flow/totals-py-9f3a1c…`: the branch of a contract and a program. */
export declare function pairBranch(contract: string, program: string): string;
