/** Paths of scripts, flows, resources and variables that assets name. */
import type { Location } from "../../findings.ts";
import type { Edge } from "../facts.ts";
import type { Judging } from "../judging.ts";
import { type TextNode, textsBelow } from "../nodes.ts";
import type { Source } from "../source.ts";
import { baseName } from "../workspace/paths.ts";
import type { Node } from "../yaml.ts";

/** A schedule's, trigger's or step's target. */
export function checkTarget(
  { index, facts, report }: Judging,
  rule: "windmill.references.step" | "windmill.references.schedule-target" | "windmill.references.trigger-target",
  target: { readonly kind: "script" | "flow"; readonly path: string; readonly place: Location },
  from: string,
): void {
  const { kind, path, place } = target;
  const edge: Edge["kind"] =
    rule === "windmill.references.step" ? kind : from.startsWith("schedule") ? "schedule" : "trigger";
  facts.edges.push({ from, to: `${kind} ${path}`, kind: edge });
  if (path === "" || path.startsWith("hub/") || path.startsWith("g/") || index.exists(kind, path)) return;
  const other = kind === "script" ? "flow" : "script";
  const near = index.named(kind, baseName(path));
  const hint = index.exists(other, path)
    ? `; there is a ${other} of that path`
    : near === undefined
      ? ""
      : `; did you mean ${near}?`;
  report(rule, `there is no ${kind} ${path} here${hint}`, place);
}

/** Every `$res:` and `$var:` below a node. */
export function checkValues(judging: Judging, source: Source, node: Node | undefined, from: string): void {
  if (!node || (!source.text.includes("$res:") && !source.text.includes("$var:"))) return;
  for (const text of textsBelow(node)) checkValue(judging, source, text, from);
}

function checkValue({ index, facts, report }: Judging, source: Source, node: TextNode, from: string): void {
  const found = /^\$(res|var):(\S+)$/.exec(node.value);
  if (!found) return;
  const kind = found[1] === "res" ? "resource" : "variable";
  const path = found[2] as string;
  facts.edges.push({ from, to: `${kind} ${path}`, kind });
  if (!/^[ufg]\//.test(path) || index.exists(kind, path) || !index.config.pushes(kind)) return;
  const rule = kind === "resource" ? "windmill.references.resource" : "windmill.references.variable";
  report(rule, `there is no ${kind} ${path} here`, source.at(node.at));
}
