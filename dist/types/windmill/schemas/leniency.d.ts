import type { Violation } from "./check.ts";
/** What servers newer than the schemas take: an agent's memory of the last messages, a Kafka filter by a path. */
export declare const isNewer: ({ keyword, path, key, node, message }: Violation) => boolean;
export declare function severityOf({ keyword, path, key, node, message }: Violation, target: "flow" | "schedule" | "trigger"): "error" | "warning";
