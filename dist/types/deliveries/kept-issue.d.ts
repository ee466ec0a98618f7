import type { DeliveryParts, Numbered } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
/** Whose issues: the token's own login, where it is known. Somebody else's issue with our mark in it is not ours. */
export interface IssuePlace {
    readonly github: GitHub;
    readonly me?: string;
    readonly labels: readonly string[];
}
export interface IssueText {
    readonly title: string;
    /** Begins with the mark. */
    readonly body: string;
}
/** Opens the issue, or brings the one that is there up to date. */
export declare function keepIssue(mark: string, text: IssueText, place: IssuePlace, { sleep }: Pick<DeliveryParts, "sleep">): Promise<Numbered>;
/** Closes the issue; nothing where there is none. A comment is the lesser loss, and would be doubled if it came first. */
export declare function closeKeptIssue(mark: string, place: IssuePlace, comment?: string): Promise<Numbered | undefined>;
