/** The steps of a flow with what they can see of each other. */
import { childOf, entriesOf, listOf, mapOf, type TextNode, textNode, textOf } from "../nodes.ts";
import type { MapNode, Node } from "../yaml.ts";

/** A list of steps that run one after the other. */
export interface Scope {
  readonly kind: "flow" | "loop" | "branch" | "tools" | "handler";
  /** The step that holds the list. */
  readonly owner?: Step;
  readonly steps: Step[];
}

export interface Step {
  readonly id: string | undefined;
  readonly node: MapNode;
  /** `value` of the module: what the step does. */
  readonly value: MapNode | undefined;
  readonly type: string | undefined;
  readonly scope: Scope;
  readonly position: number;
  readonly role: "step" | "failure" | "preprocessor" | "tool";
}

/** Every step of a flow, those inside of loops and branches after the step that holds them. */
export function stepsOf(flow: Node): readonly Step[] {
  const value = childOf(flow, "value");
  const steps: Step[] = [];
  add(childOf(value, "modules"), { kind: "flow", steps: [] }, "step", steps);
  for (const [key, role] of [
    ["failure_module", "failure"],
    ["preprocessor_module", "preprocessor"],
  ] as const) {
    const module = mapOf(childOf(value, key));
    if (module) addStep(module, { kind: "handler", steps: [] }, role, steps);
  }
  return steps;
}

function add(modules: Node | undefined, scope: Scope, role: Step["role"], steps: Step[]): void {
  for (const module of listOf(modules)) {
    const map = mapOf(module);
    if (map) addStep(map, scope, role, steps);
  }
}

function addStep(node: MapNode, scope: Scope, role: Step["role"], steps: Step[]): void {
  const value = mapOf(childOf(node, "value"));
  const type = textOf(childOf(value, "type"));
  const step: Step = { id: textOf(childOf(node, "id")), node, value, type, scope, position: scope.steps.length, role };
  scope.steps.push(step);
  steps.push(step);
  switch (type) {
    case "forloopflow":
    case "whileloopflow":
      add(childOf(value, "modules"), { kind: "loop", owner: step, steps: [] }, "step", steps);
      break;
    case "branchone":
    case "branchall":
      for (const branch of listOf(childOf(value, "branches"))) {
        add(childOf(branch, "modules"), { kind: "branch", owner: step, steps: [] }, "step", steps);
      }
      add(childOf(value, "default"), { kind: "branch", owner: step, steps: [] }, "step", steps);
      break;
    case "aiagent":
      add(childOf(value, "tools"), { kind: "tools", owner: step, steps: [] }, "tool", steps);
      break;
  }
}

/** How a step's result looks from another step. */
export type Sight = "visible" | "later" | "inside";

/**
 * Whether `results.<id>` of `target` has a value when `from` runs: steps before it do, its own list's and those of the
 * lists around it; within a loop also later ones, by their previous iteration. What runs inside of another step's loop
 * has that of one iteration, and inside of a branch none where the branch is not taken.
 */
export function sightOf(from: Step, target: Step): Sight {
  if (from.role === "failure" || target === from) return "visible";
  for (let step: Step | undefined = from; step; step = step.scope.owner) {
    if (target.scope !== step.scope) continue;
    return target.position <= step.position || inLoop(step.scope) || step.scope.kind === "tools" ? "visible" : "later";
  }
  // No list around the step holds the target: it runs within another step. Of a branchall every branch runs.
  const owner = target.scope.owner;
  return owner?.type === "branchall" && !isAround(owner, from) ? sightOf(from, owner) : "inside";
}

function isAround(owner: Step, step: Step): boolean {
  for (let it: Step | undefined = step; it; it = it.scope.owner) if (it === owner) return true;
  return false;
}

export function inLoop(scope: Scope): boolean {
  for (let it: Scope | undefined = scope; it; it = it.owner?.scope) if (it.kind === "loop") return true;
  return false;
}

/** What a step holds of JavaScript: predicates, iterators, and the transforms of its inputs. */
export function expressionsOf({ node, value, type }: Step): readonly TextNode[] {
  const holders: readonly (Node | undefined)[] = [
    ...["stop_after_if", "stop_after_all_iters_if", "skip_if"].map((key) => childOf(node, key)),
    childOf(node, "retry", "retry_if"),
    childOf(node, "suspend", "user_groups_required"),
    ...["sleep", "timeout"].map((key) => childOf(node, key)),
    ...["iterator", "parallelism"].map((key) => childOf(value, key)),
    ...(type === "branchone" ? listOf(childOf(value, "branches")) : []),
    // The server drops those of a step that only hands on what it gets.
    ...(type === "identity" ? [] : [...entriesOf(childOf(value, "input_transforms")).values()].map((it) => it.node)),
  ];
  return holders.flatMap((it) => expressionIn(it) ?? []);
}

function expressionIn(holder: Node | undefined): TextNode | undefined {
  const type = textOf(childOf(holder, "type"));
  return type === undefined || type === "javascript" ? textNode(childOf(holder, "expr")) : undefined;
}
