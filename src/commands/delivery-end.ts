/** What became of a delivery, as report, outputs, summary and exit code tell it. */
import type { Report } from "../report.ts";
import type { Delivered, DeliveryDocument } from "../types/delivery.ts";
import type { CommandOutcome } from "./command.ts";

export function deliveryDocument(delivered: Delivered | undefined, kind: DeliveryDocument["kind"]): DeliveryDocument {
  if (delivered === undefined) return { status: "none" };
  const { findings, ...rest } = delivered;
  return { ...rest, ...(kind && { kind }), ...(findings.length > 0 && { findings }) };
}

export function deliveryOutputs(it: DeliveryDocument): NonNullable<CommandOutcome["outputs"]> {
  return {
    delivery: it.status,
    ...(it.commitSha !== undefined && { "commit-sha": it.commitSha }),
    ...(it.pullRequest && { "pull-request-number": it.pullRequest.number, "pull-request-url": it.pullRequest.url }),
    ...(it.issue && { "issue-number": it.issue.number, "issue-url": it.issue.url }),
  };
}

/** Where it is now, in a line; nothing where nothing was to be delivered. */
export function deliveryLine(it: DeliveryDocument, report: Pick<Report, "result">): string | undefined {
  const commit = it.commitSha?.slice(0, 7);
  switch (it.status) {
    case "none":
      return undefined;
    case "failed":
      return undefined;
    case "unchanged":
      // What a person declined is nowhere; the notice says so.
      if (it.findings?.some(({ rule }) => rule === "delivery.declined")) return undefined;
      return `Nothing to deliver: ${it.branch ?? "the repository"} holds it already${commit === undefined ? "" : ` (${commit})`}.`;
    case "delivered": {
      const closed = report.result === "passed" && it.issue ? ` Closed: ${it.issue.url}` : "";
      if (it.pullRequest) return `Delivered: ${it.pullRequest.url}${closed}`;
      if (commit !== undefined) return `Delivered: commit ${commit} on ${it.branch}.${closed}`;
      return it.issue ? `${report.result === "passed" ? "Closed" : "Told"}: ${it.issue.url}` : undefined;
    }
    default:
      return it.status satisfies never;
  }
}

/** Why what passed is not where it should be, and how to go on from the report folder. */
export function undelivered(delivered: Delivered, folder: string): string {
  const why = delivered.findings.find((it) => it.severity === "error")?.message ?? "see the report";
  // What a fault of the delivery itself says to do is not said again.
  const next = /\bdeliver on the report folder\b/.test(why)
    ? `the report folder is ${folder}`
    : `fire-flow deliver takes the report folder ${folder}`;
  return `proven, but not delivered: ${why.replace(/\.$/, "")}. Nothing is lost: ${next}`;
}
