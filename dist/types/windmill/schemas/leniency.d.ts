/**
 * Which violations of the schemas Windmill refuses. The schemas ask for more than the server, and lag behind it: what is
 * not known to be refused is a warning. Known from the server's and the CLI's sources and from tries against a server.
 */
import type { Violation } from "./check.ts";
export declare function severityOf({ keyword, path, key, node, message }: Violation, target: "flow" | "schedule" | "trigger"): "error" | "warning";
