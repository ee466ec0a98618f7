/** The table of ways to deliver what passed. */
import type { Delivery, DeliveryName } from "../types/delivery.ts";
import { commit } from "./commit.ts";
import { pullRequest } from "./pull-request.ts";

export { readCheckout } from "./checkout.ts";
export { keepDriftIssue } from "./drift-issue.ts";
export { closeIssue, openIssue } from "./issue.ts";
export { type Escalation, smallestShown } from "./issue-body.ts";
export { pairBranch } from "./marker.ts";
export { canOpenIssues, seeRepository } from "./preflight.ts";
export { remoteOf } from "./remote-of.ts";
export { deliveryFinding, deliveryRules } from "./rules.ts";

export const deliveries = { commit, "pull-request": pullRequest } as const satisfies Record<DeliveryName, Delivery>;
