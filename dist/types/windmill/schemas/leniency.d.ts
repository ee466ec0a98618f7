/**
 * Which violations of the schemas Windmill refuses. The schemas ask for more than the server, and lag behind it: what is
 * not known to be refused is a warning. Known from the server's and the CLI's sources and from tries against a server.
 */
import type { Violation } from "./check.ts";
/** What servers newer than the schemas take: an agent's memory of the last messages, a Kafka filter by a path. */
export declare const isNewer: ({ keyword, path, key, message }: Violation) => boolean;
export declare function severityOf({ keyword, path, key, node, message }: Violation, target: "flow" | "schedule" | "trigger"): "error" | "warning";
