import type { DeliveryParts, Numbered } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
import { type Escalation } from "./issue-body.ts";
/** Whose issues: the token's own login, where it is known. Somebody else's issue with our marker in it is not ours. */
export interface IssuePlace {
    readonly github: GitHub;
    readonly me?: string;
    readonly labels: readonly string[];
}
/** Opens the issue, or brings the one that is there up to date. */
export declare function openIssue(escalation: Escalation, place: IssuePlace, { sleep }: Pick<DeliveryParts, "sleep">): Promise<Numbered>;
/** Closes the issue of a contract and program that passed; nothing where there is none. */
export declare function closeIssue({ contract, program, link }: {
    readonly contract: string;
    readonly program: string;
    readonly link: string;
}, place: IssuePlace): Promise<Numbered | undefined>;
