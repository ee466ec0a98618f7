/** Flows that run each other, or themselves, without end. */
import type { CertainRun } from "../facts.ts";
import type { Scope, Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import { childOf, entryOf } from "../nodes.ts";
import type { Flow } from "./flow.ts";

/** Remembers a step that runs a flow every time: none before it can end the flow, and nothing skips it. */
export function noteRun({ facts }: Judging, { path, source, document }: Flow, step: Step, to: string): void {
  if (step.role !== "step" || step.scope.kind !== "flow" || step.position > endOf(step.scope)) return;
  if (has(step, "skip_if") || has(step, "mock") || childOf(document, "value", "skip_expr")) return;
  facts.runs.push({ from: path, to, place: source.at(step.node.at) });
}

const ends = new WeakMap<Scope, number>();

/** Position of the first step after which the flow may end. */
function endOf(scope: Scope): number {
  const known = ends.get(scope);
  if (known !== undefined) return known;
  const found = scope.steps.findIndex((it) =>
    ["stop_after_if", "stop_after_all_iters_if", "suspend"].some((key) => has(it, key)),
  );
  const end = found === -1 ? scope.steps.length : found;
  ends.set(scope, end);
  return end;
}

const has = ({ node }: Step, key: string): boolean => entryOf(node, key) !== undefined;

/** What is left of the runs once those are taken away that end somewhere, or that nothing endless leads to. */
export function checkRecursion({ facts, report }: Judging): void {
  const endless = without(without(facts.runs, "from", "to"), "to", "from");
  for (const { from, to, place } of endless) {
    const fact = from === to ? "this flow runs itself every time" : `${to} runs this flow in turn, every time`;
    report("windmill.flows.endless-recursion", fact, place, { about: [to] });
  }
}

/** Takes away, again and again, the runs whose one end is no other end of any. */
function without(runs: readonly CertainRun[], near: "from" | "to", far: "from" | "to"): readonly CertainRun[] {
  const count = new Map<string, number>();
  const leading = new Map<string, CertainRun[]>();
  for (const it of runs) {
    count.set(it[near], (count.get(it[near]) ?? 0) + 1);
    const others = leading.get(it[far]);
    if (others) others.push(it);
    else leading.set(it[far], [it]);
  }
  const gone = new Set<CertainRun>();
  const pending = runs.map((it) => it[far]).filter((it) => !count.has(it));
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const it of leading.get(at) ?? []) {
      if (gone.has(it)) continue;
      gone.add(it);
      const left = (count.get(it[near]) as number) - 1;
      count.set(it[near], left);
      if (left === 0) pending.push(it[near]);
    }
  }
  return runs.filter((it) => !gone.has(it));
}
