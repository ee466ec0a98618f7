/** Flows that run each other, or themselves, without end. */
import type { CertainRun } from "../facts.ts";
import type { Scope, Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import { childOf, flagOf, isNull } from "../nodes.ts";
import type { Node } from "../yaml.ts";
import type { Flow } from "./flow.ts";

/** Remembers a step that runs a flow every time: none before it can end the flow, and nothing skips it. */
export function noteRun({ facts }: Judging, { path, source, document }: Flow, step: Step, to: string): void {
  if (step.role !== "step" || step.scope.kind !== "flow" || step.position > endOf(step.scope)) return;
  const isMocked = states(step.node, "mock") && flagOf(childOf(step.node, "mock", "enabled")) !== false;
  if (isMocked || states(step.node, "skip_if") || states(document, "value", "skip_expr")) return;
  facts.runs.push({ from: path, to, place: source.at(step.node.at) });
}

const ends = new WeakMap<Scope, number>();

/** Position of the first step after which the flow may end. */
function endOf(scope: Scope): number {
  const known = ends.get(scope);
  if (known !== undefined) return known;
  const found = scope.steps.findIndex((it) =>
    ["stop_after_if", "stop_after_all_iters_if", "suspend"].some((key) => states(it.node, key)),
  );
  const end = found === -1 ? scope.steps.length : found;
  ends.set(scope, end);
  return end;
}

/** A null says the same as no key. */
function states(node: Node, ...keys: readonly string[]): boolean {
  const stated = childOf(node, ...keys);
  return stated !== undefined && !isNull(stated);
}

/** A run is endless if what it runs leads back to it. */
export function checkRecursion({ facts, report }: Judging): void {
  const circleOf = circlesOf(facts.runs);
  for (const { from, to, place } of facts.runs) {
    if (circleOf.get(from) !== circleOf.get(to)) continue;
    const fact = from === to ? "this flow runs itself every time" : `${to} runs this flow in turn, every time`;
    report("windmill.flows.endless-recursion", fact, place, { about: [to] });
  }
}

/** By flow, the number of its strongly connected component, as S. R. Kosaraju finds them: all lead to all others. */
function circlesOf(runs: readonly CertainRun[]): ReadonlyMap<string, number> {
  const [onward, backward] = [groupBy(runs, "from", "to"), groupBy(runs, "to", "from")];
  const order: string[] = [];
  const seen = new Set<string>();
  for (const it of onward.keys()) walk(it, onward, seen, (done) => order.push(done));
  const circles = new Map<string, number>();
  const placed = new Set<string>();
  for (const [number, it] of order.reverse().entries()) walk(it, backward, placed, (at) => circles.set(at, number));
  return circles;
}

function groupBy(runs: readonly CertainRun[], by: "from" | "to", what: "from" | "to"): Map<string, string[]> {
  const groups = new Map(runs.flatMap(({ from, to }) => [from, to].map((it): [string, string[]] => [it, []])));
  for (const it of runs) groups.get(it[by])?.push(it[what]);
  return groups;
}

/** Goes to all that was not seen yet; tells of each when all that it leads to is done. Chains are too long to recurse. */
function walk(
  from: string,
  next: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
  done: (flow: string) => void,
): void {
  if (seen.has(from)) return;
  seen.add(from);
  const path = [{ flow: from, left: [...(next.get(from) ?? [])] }];
  for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
    const to = at.left.pop();
    if (to === undefined) {
      path.pop();
      done(at.flow);
    } else if (!seen.has(to)) {
      seen.add(to);
      path.push({ flow: to, left: [...(next.get(to) ?? [])] });
    }
  }
}
