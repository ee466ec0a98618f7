import type { DeliveryParts, Numbered } from "../types/delivery.ts";
import { type Escalation } from "./issue-body.ts";
import { type IssuePlace } from "./kept-issue.ts";
type Pair = Pick<Escalation, "contract" | "program">;
/** Opens the issue, or brings the one that is there up to date. */
export declare function openIssue(escalation: Escalation, place: IssuePlace, parts: Pick<DeliveryParts, "sleep">): Promise<Numbered>;
/** Closes the issue of a contract and program that passed; nothing where there is none. */
export declare function closeIssue({ link, ...pair }: Pair & {
    readonly link: string;
}, place: IssuePlace): Promise<Numbered | undefined>;
export {};
