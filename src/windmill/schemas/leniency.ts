/**
 * Which violations of the schemas Windmill refuses. The schemas ask for more than the server, and lag behind it: what is
 * not known to be refused is a warning. Known from the server's and the CLI's sources and from tries against a server.
 */
import { childOf } from "../nodes.ts";
import type { Violation } from "./check.ts";

/** Keys whose absence the server refuses, or the CLI ends at. */
const needed: Readonly<Record<string, ReadonlySet<string>>> = {
  flow: new Set([
    "summary",
    "value",
    "modules",
    "type",
    "content",
    "language",
    "path",
    "iterator",
    "branches",
    "default",
  ]),
  schedule: new Set(["schedule", "timezone", "script_path", "is_flow"]),
  trigger: new Set(["script_path", "is_flow", "route_path", "http_method"]),
};

const choices: Readonly<Record<string, ReadonlySet<string>>> = {
  flow: new Set(["type", "language"]),
  schedule: new Set(),
  trigger: new Set(["http_method"]),
};

/** Collections that the CLI walks into, and texts that the server takes as such. */
const shaped = new Set([
  "value",
  "modules",
  "branches",
  "default",
  "summary",
  "content",
  "language",
  "path",
  "schedule",
  "timezone",
  "script_path",
]);

/** Parts of a flow that the server keeps without reading them, or reads when the step runs. */
const opaque = new Set(["notes", "groups", "schema", "assets", "flow_env", "agent", "memory", "provider"]);

/** Lists whose items the CLI walks into. */
const walked = new Set(["modules", "branches", "default"]);

/** What servers newer than the schemas take: an agent's memory of the last messages, a Kafka filter by a path. */
export const isNewer = ({ keyword, path, key, node, message }: Violation): boolean =>
  (keyword === "discriminator" && path.includes("memory") && message.endsWith("not `window`")) ||
  (keyword === "required" && key === "key" && path.at(-2) === "filters" && childOf(node, "path") !== undefined);

export function severityOf(
  { keyword, path, key, node, message }: Violation,
  target: "flow" | "schedule" | "trigger",
): "error" | "warning" {
  if (path.some((it) => opaque.has(String(it)))) return "warning";
  const last = String(path.at(-1) ?? "");
  switch (keyword) {
    case "required":
      return needed[target]?.has(key ?? "") ? "error" : "warning";
    case "discriminator":
      // A transform without a type may be of an older form; a step without one is none.
      if (path.includes("tools")) return "warning";
      return last === "value" || !message.startsWith("lacks") ? "error" : "warning";
    case "enum":
      return choices[target]?.has(last) && node.kind === "scalar" && node.value !== null ? "error" : "warning";
    case "type": {
      if (path.length === 0) return "error";
      if (node.kind === "scalar" && node.value === null) return "warning";
      const item = typeof path.at(-1) === "number" && walked.has(String(path.at(-2)));
      return item || shaped.has(last) ? "error" : "warning";
    }
    default:
      return "warning";
  }
}
