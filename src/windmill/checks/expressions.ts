/** The expressions of a flow: whether they parse, and whether what they read is there. */
import { quote } from "../../quote.ts";
import { type Reference, readExpression } from "../flows/expression.ts";
import { expressionsOf, inLoop, type Step, sightOf } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import { childOf, mapOf, type TextNode } from "../nodes.ts";
import { offsetWithin } from "../yaml.ts";
import type { Flow } from "./flow.ts";

/** Characters; nobody writes a longer expression, and a machine's is not judged. */
const MAX_EXPRESSION = 200_000;

interface Known {
  readonly byId: ReadonlyMap<string, readonly Step[]>;
  /** Of the flow's schema; absent where it names none. */
  readonly inputs: ReadonlySet<string> | undefined;
}

export function checkExpressions(judging: Judging, flow: Flow, steps: readonly Step[]): void {
  const byId = new Map<string, Step[]>();
  for (const step of steps) if (step.id !== undefined) byId.set(step.id, [...(byId.get(step.id) ?? []), step]);
  const properties = mapOf(childOf(flow.document, "schema", "properties"));
  const inputs = properties && properties.entries.size > 0 ? new Set(properties.entries.keys()) : undefined;
  const known: Known = { byId, inputs };
  for (const step of steps) {
    for (const { node } of expressionsOf(step)) checkExpression(judging, flow, known, step, node);
  }
}

function checkExpression(judging: Judging, flow: Flow, known: Known, step: Step, node: TextNode): void {
  const { source } = flow;
  if (node.value.length > MAX_EXPRESSION) return;
  const expression = readExpression(node.value);
  const place = (offset: number) => source.at(offsetWithin(source.text, node, offset));
  if (expression.kind === "faulty") {
    const fact = `this expression is no JavaScript: ${quote(expression.message, 200)}`;
    judging.report("windmill.flows.expression", fact, place(expression.at));
    return;
  }
  for (const reference of expression.references) {
    if (reference.root === "flow_input") checkInput(judging, known, step, reference, place);
    else checkResult(judging, known, step, reference, place);
  }
}

type Place = (offset: number) => ReturnType<Flow["source"]["at"]>;

function checkInput({ report }: Judging, known: Known, step: Step, { name, at }: Reference, place: Place): void {
  if (known.inputs === undefined || known.inputs.has(name)) return;
  if (name === "iter" && (inLoop(step.scope) || step.role === "failure" || step.type?.endsWith("loopflow"))) return;
  // A preprocessor makes the flow's inputs of what a trigger sends.
  if (known.byId.has("preprocessor") || step.role === "preprocessor") return;
  report("windmill.flows.flow-input", `the flow's schema has no input \`${quote(name)}\``, place(at));
}

function checkResult({ report }: Judging, known: Known, step: Step, reference: Reference, place: Place): void {
  const { name, at, bare } = reference;
  if (reference.inSyncFunction) {
    const fact = `\`results.${quote(name)}\` stands in a function that is not async`;
    report("windmill.flows.awaited-in-function", fact, place(at));
  }
  const targets = known.byId.get(name);
  if (!targets) {
    const effect = bare ? "the step fails here" : "it is null here";
    report("windmill.flows.unknown-result", `no step has the id \`${quote(name)}\`: ${effect}`, place(at));
    return;
  }
  const sights = targets.map((it) => sightOf(step, it));
  if (sights.includes("visible")) return;
  if (sights.includes("later")) {
    report("windmill.flows.later-result", `\`${quote(name)}\` runs after this step`, place(at));
  } else {
    const owner = targets[0]?.scope.owner?.id ?? "another step";
    report("windmill.flows.hidden-result", `\`${quote(name)}\` runs inside of \`${quote(owner)}\``, place(at));
  }
}
