/** Paths of scripts, flows, resources and variables that assets name. */
import type { Location } from "../../findings.ts";
import type { Edge } from "../facts.ts";
import type { Judging } from "../judging.ts";
import { entriesOf, nodesBelow, type TextNode, textNode } from "../nodes.ts";
import type { WindmillRule } from "../rules/index.ts";
import type { Source } from "../source.ts";
import type { WorkspaceIndex } from "../workspace/read.ts";
import type { Node } from "../yaml.ts";

/** By the rule for a target that is not there, how it is drawn; a step's by what it is. */
const edges = {
  "windmill.references.step": undefined,
  "windmill.references.schedule-target": "schedule",
  "windmill.references.trigger-target": "trigger",
  "windmill.references.app-target": "app",
  "windmill.references.handler": "handler",
} as const satisfies Partial<Record<WindmillRule, Edge["kind"] | undefined>>;

/** What a step, a schedule, a trigger or an app runs. */
export function checkTarget(
  { index, facts, report }: Judging,
  rule: keyof typeof edges,
  target: { readonly kind: "script" | "flow"; readonly path: string; readonly place: Location },
  from: string,
): void {
  const { kind, path, place } = target;
  facts.edges.push({ from, to: `${kind} ${path}`, kind: edges[rule] ?? kind });
  if (path === "" || path.startsWith("hub/") || path.startsWith("g/") || index.exists(kind, path)) return;
  const other = kind === "script" ? "flow" : "script";
  const hint = index.exists(other, path) ? `; there is a ${other} of that path` : meant(index, kind, path);
  report(rule, `there is no ${kind} ${path} here${hint}`, place, { about: [path] });
}

function meant(index: WorkspaceIndex, kind: Parameters<WorkspaceIndex["near"]>[0], path: string): string {
  const near = index.near(kind, path);
  return near === undefined ? "" : `; did you mean ${near}?`;
}

/** What runs when something else has failed, recovered or succeeded: `script/f/team/tell`, `flow/f/team/tell`. */
export function checkHandler(judging: Judging, source: Source, node: Node | undefined, from: string): void {
  const text = textNode(node);
  const [, stated, path = ""] = /^(?:(script|flow)\/)?((?:[ufg]|hub)\/.+)$/.exec(text?.value ?? "") ?? [];
  if (!text || path === "") return;
  const isFlow = stated === "flow" || (stated === undefined && judging.index.exists("flow", path));
  const target = { kind: isFlow ? "flow" : "script", path, place: source.at(text.at) } as const;
  checkTarget(judging, "windmill.references.handler", target, from);
}

/** Every `$res:` and `$var:` below a node. */
export function checkValues(judging: Judging, source: Source, node: Node | undefined, from: string): void {
  if (!node || (!source.text.includes("$res:") && !source.text.includes("$var:"))) return;
  for (const it of nodesBelow(node)) {
    const text = textNode(it);
    if (text) checkValue(judging, source, text, from);
  }
}

function checkValue(judging: Judging, source: Source, node: TextNode, from: string): void {
  const [, prefix, path] = /^\$(res|var):(\S+)$/.exec(node.value) ?? [];
  if (path === undefined) return;
  checkNamed(judging, source, { kind: prefix === "res" ? "resource" : "variable", path, at: node.at }, from);
}

/** The resources that a trigger or a tool names by their paths alone: `kafka_resource_path`, `resource_path`. */
export function checkResourcePaths(judging: Judging, source: Source, document: Node, from: string): void {
  for (const { key, node } of entriesOf(document).values()) {
    const text = textNode(node);
    if (!key.endsWith("resource_path") || !text || text.value.startsWith("$")) continue;
    checkNamed(judging, source, { kind: "resource", path: text.value, at: text.at }, from);
  }
}

function checkNamed(
  { index, facts, report }: Judging,
  source: Source,
  { kind, path, at }: { readonly kind: "resource" | "variable"; readonly path: string; readonly at: number },
  from: string,
): void {
  facts.edges.push({ from, to: `${kind} ${path}`, kind });
  if (!/^[ufg]\//.test(path) || index.exists(kind, path) || !index.config.pushes(kind)) return;
  const rule = kind === "resource" ? "windmill.references.resource" : "windmill.references.variable";
  report(rule, `there is no ${kind} ${path} here${meant(index, kind, path)}`, source.at(at), { about: [path] });
}
