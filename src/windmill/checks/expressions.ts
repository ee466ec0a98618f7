/** The expressions of a flow: whether they parse, and whether what they read is there. */
import type { Location } from "../../findings.ts";
import { quote } from "../../quote.ts";
import { type Reference, readExpression } from "../flows/expression.ts";
import { expressionsOf, inLoop, type Step, sightOf } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import { nearTo } from "../near.ts";
import { childOf, entriesOf, mapOf, offsetWithin, type TextNode, textNode } from "../nodes.ts";
import type { Flow } from "./flow.ts";

/** Characters; nobody writes a longer expression, and a machine's is not judged. */
const MAX_EXPRESSION = 200_000;

interface Known {
  readonly byId: ReadonlyMap<string, readonly Step[]>;
  /** Of the flow's schema; absent where it names none. */
  readonly inputs: ReadonlySet<string> | undefined;
  /** Names in its `flow_env`. */
  readonly env: ReadonlyMap<string, unknown>;
}

export function checkExpressions(judging: Judging, flow: Flow, steps: readonly Step[]): void {
  const byId = new Map<string, Step[]>();
  for (const step of steps) if (step.id !== undefined) byId.set(step.id, [...(byId.get(step.id) ?? []), step]);
  const properties = mapOf(childOf(flow.document, "schema", "properties"));
  const inputs = properties && properties.entries.size > 0 ? new Set(properties.entries.keys()) : undefined;
  const known: Known = { byId, inputs, env: entriesOf(childOf(flow.document, "value", "flow_env")) };
  for (const step of steps) {
    for (const node of expressionsOf(step)) checkExpression(judging, flow, known, step, node);
  }
  const skip = textNode(childOf(flow.document, "value", "skip_expr"));
  if (skip) checkExpression(judging, flow, known, undefined, skip);
  checkEarlyReturn(judging, flow, known);
}

/** Whatever its schema says: the server takes the text for the id of a step. */
function checkEarlyReturn({ report }: Judging, { source, document }: Flow, { byId }: Known): void {
  const id = textNode(childOf(document, "value", "early_return"));
  if (!id || id.value === "" || byId.has(id.value)) return;
  const fact = `\`early_return\` names a step, and none has the id \`${quote(id.value)}\``;
  report("windmill.flows.unknown-result", fact + nearTo(id.value, byId.keys()), source.at(id.at));
}

/** @param step none for what is evaluated before the first one */
function checkExpression(judging: Judging, flow: Flow, known: Known, step: Step | undefined, node: TextNode): void {
  const { source } = flow;
  if (node.value.length > MAX_EXPRESSION) return;
  if (isWholeName(node.value, known)) return;
  const expression = readExpression(node.value);
  const place = (offset: number) => source.at(offsetWithin(source.text, node, offset));
  if (expression.kind === "faulty") {
    const wrong = `this expression is no JavaScript: ${quote(expression.message, 200)}`;
    const doubt = doubtOf(node.value.trim(), known);
    const fact = doubt === undefined ? wrong : `${wrong}; ${doubt}`;
    const severity = doubt === undefined ? "error" : "warning";
    judging.report("windmill.flows.expression", fact, place(expression.at), { severity });
    return;
  }
  if (expression.kind === "unjudged") {
    const fact = "this expression is too deep to be judged";
    judging.report("windmill.flows.expression", fact, place(0), { severity: "warning" });
    return;
  }
  if (expression.newer) {
    judging.report("windmill.flows.expression", refusedByOlder[expression.newer], place(0), { severity: "warning" });
  }
  for (const reference of expression.references) {
    if (reference.root === "flow_input") checkInput(judging, known, step, reference, place);
    else if (step) checkResult(judging, known, step, reference, place);
  }
}

/** The server looks first whether all that follows the dot is a name, with blanks or hyphens in it or not. */
function isWholeName(text: string, { inputs, env }: Known): boolean {
  const [, root, name = ""] = /^(flow_input|flow_env)\.(.+)$/.exec(text.trim()) ?? [];
  return root !== undefined && ((root === "flow_input" ? inputs : env)?.has(name) ?? false);
}

/** Such a line, the first of them, is all that the server takes of a text: `RE_FULL` in its `windmill-jseval`. */
const resultLine = /^(?:results|flow_env)\??\.\w+(?:\[\d+\])?(?:\.\w+)*$/m;

/** Why the server may take what is no JavaScript; nothing where it does not. */
function doubtOf(text: string, { inputs, byId }: Known): string | undefined {
  const line = resultLine.exec(text)?.[0];
  if (line !== undefined) return `the server takes its line \`${quote(line)}\` alone`;
  const mayBeName = /^flow_input\.(?:[\w-]+|[\p{L}\p{N}_'’!?-]+(?: [\p{L}\p{N}_'’!?-]+)+)$/u.test(text);
  // A preprocessor makes the inputs, whatever the schema names.
  const isOpen = inputs === undefined || byId.has("preprocessor");
  return isOpen && mayBeName ? "the server takes it for a name, which the inputs may hold" : undefined;
}

const refusedByOlder = {
  statement:
    "this statement returns nothing: null on newer servers, and older ones refuse it; put `return` before its value",
  value: "older servers refuse this, since a `return` stands within it; put another `return` before the whole",
  return: "older servers refuse this, since they put another `return` before it; put a blank after this one",
};

type PlaceOf = (offset: number) => Location;

function checkInput(
  { report }: Judging,
  known: Known,
  step: Step | undefined,
  { name, at }: Reference,
  place: PlaceOf,
): void {
  if (known.inputs === undefined || known.inputs.has(name)) return;
  // What a trigger hands over beside the inputs.
  if (name === "wm_trigger" || name === "raw_string") return;
  if (name === "iter" && step && mayIterate(step)) return;
  // A preprocessor makes the flow's inputs of what a trigger sends.
  if (known.byId.has("preprocessor") || step?.role === "preprocessor") return;
  const fact = `the flow's schema has no input \`${quote(name)}\`${nearTo(name, known.inputs)}`;
  report("windmill.flows.flow-input", fact, place(at));
}

const mayIterate = ({ scope, role, type }: Step): boolean =>
  inLoop(scope) || role === "failure" || type?.endsWith("loopflow") === true;

function checkResult({ report }: Judging, known: Known, step: Step, reference: Reference, place: PlaceOf): void {
  const { name, at, bare } = reference;
  if (reference.inSyncFunction) {
    const fact = `\`results.${quote(name)}\` stands in a function that is not async, which older servers refuse`;
    report("windmill.flows.awaited-in-function", fact, place(at));
  }
  const targets = known.byId.get(name);
  if (!targets) {
    const effect = bare ? "the step fails here on older servers, and it is null on newer ones" : "it is null here";
    const fact = `no step has the id \`${quote(name)}\`: ${effect}${nearTo(name, known.byId.keys())}`;
    report("windmill.flows.unknown-result", fact, place(at));
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
