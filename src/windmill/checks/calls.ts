/** What steps hand over, against what their targets take. */
import { quote } from "../../quote.ts";
import type { Call, Given, Inputs } from "../facts.ts";
import type { Judging } from "../judging.ts";
import { nearTo } from "../near.ts";

/** Of the steps read so far; the inputs of the scripts that they run must be known. */
export function checkCalls(judging: Judging): void {
  settle(judging, judging.facts.calls);
}

/** Of steps that run flows. */
export function checkSubflowCalls(judging: Judging): void {
  settle(judging, judging.facts.subflowCalls);
}

function settle(judging: Judging, calls: Call[]): void {
  for (const call of calls.splice(0)) {
    const inputs = typeof call.target === "string" ? judging.facts.inputs.get(call.target) : call.target;
    if (inputs) checkCall(judging, call, inputs);
  }
}

function checkCall({ report }: Judging, call: Call, inputs: Inputs): void {
  const what = typeof call.target === "string" ? call.target : "the program";
  const found: typeof report = (rule, fact, place) =>
    report(rule, fact, place, { about: typeof call.target === "string" ? [call.target.replace(/^\w+ /, "")] : [] });
  for (const it of call.given) {
    const input = inputs.get(it.name);
    if (!input) {
      const fact = `${what} has no parameter \`${quote(it.name)}\`${nearTo(it.name, inputs.keys())}`;
      found("windmill.flows.unknown-input", fact, it.place);
    } else if (isOfAnotherType(it, input.type)) {
      const fact = `\`${quote(it.name)}\` is ${input.type} in ${what}, and ${it.type} here`;
      found("windmill.flows.input-type", fact, it.place);
    }
  }
  for (const [name, { required }] of inputs) {
    if (!required || call.given.some((it) => it.name === name)) continue;
    const fact = `${what} needs \`${quote(name)}\`: add it to the \`input_transforms\` of this step`;
    found("windmill.flows.missing-input", fact, call.place);
  }
}

function isOfAnotherType({ type }: Given, wanted: string): boolean {
  if (type === undefined || wanted === "any") return false;
  return type !== wanted && !(type === "number" && wanted === "integer");
}

/** Programs without a main function that nothing imports, or that something runs. */
export function checkMainless({ facts, report }: Judging): void {
  const imported = new Set(facts.edges.filter((it) => it.kind === "import").map((it) => it.to));
  const runs = facts.edges.filter((it) => it.kind !== "import");
  const run = new Set(runs.map((it) => it.to));
  for (const { path, place, entry } of facts.mainless) {
    const key = `script ${path}`;
    if (imported.has(key) && !run.has(key)) continue;
    const runner = run.has(key) ? ", and something runs it" : "";
    const about = run.has(key) ? runs.flatMap((it) => (it.to === key ? it.from.replace(/^\S+ /, "") : [])) : [];
    report("windmill.scripts.no-main", `the program has no function \`${entry}\`${runner}`, place, { about });
  }
}
