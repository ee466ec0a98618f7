/** The pull requests of a branch of ours: found, opened, kept up to date; what others wrote in theirs stays theirs. */
import type { Finding } from "../findings.ts";
import type { DeliveryParts, Place, Work } from "../types/delivery.ts";
import type { RouteItem } from "../types/github.ts";
export type Pull = RouteItem<"GET /repos/{owner}/{repo}/pulls">;
/**
 * All pull requests from the branch, open and closed, newest first. Not every server heeds `head`, and a fork has
 * branches of the same names.
 */
export declare function pullsFrom({ github, branch }: Place): Promise<readonly Pull[]>;
/** The one that this place delivers to. */
export declare const openOne: (pulls: readonly Pull[], { base }: Place) => Pull | undefined;
/** The last one, where a person closed it without merging it and nothing but the contract could speak for another. */
export declare function declinedOne(pulls: readonly Pull[], work: Work, place: Place): Pull | undefined;
/** Looks before it creates, and again where an answer was lost: there is never a second one. */
export declare function openOrUpdate(work: Work, place: Place, parts: DeliveryParts): Promise<{
    pull: import("../types/delivery.ts").Numbered;
    created: boolean;
    findings: Finding[];
}>;
