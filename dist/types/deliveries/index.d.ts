/** The table of ways to deliver what passed. */
import type { Delivery } from "../types/delivery.ts";
export { readCheckout } from "./checkout.ts";
export { keepDriftIssue } from "./drift-issue.ts";
export { closeIssue, openIssue } from "./issue.ts";
export { type Escalation, smallestShown } from "./issue-body.ts";
export { pairBranch } from "./marker.ts";
export { canOpenIssues, seeRepository } from "./preflight.ts";
export { remoteOf } from "./remote-of.ts";
export { deliveryFinding, deliveryRules } from "./rules.ts";
export declare const deliveries: {
    readonly commit: Delivery;
    readonly "pull-request": Delivery;
};
