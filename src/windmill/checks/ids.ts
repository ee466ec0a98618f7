/** The ids of a flow's steps. */
import { quote } from "../../quote.ts";
import type { Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import { childOf } from "../nodes.ts";
import type { Flow } from "./flow.ts";

const reserved = new Set(["failure", "preprocessor", "Input", "Result", "Trigger", "flow_input", "results"]);

export function checkIds({ report }: Judging, { source }: Flow, steps: readonly Step[]): void {
  const seen = new Map<string, number>();
  for (const step of steps) {
    const { id, role } = step;
    if (id === undefined || role === "failure" || role === "preprocessor") continue;
    const at = childOf(step.node, "id")?.at ?? step.node.at;
    const first = seen.get(id);
    if (first !== undefined) {
      const fact = `the id \`${quote(id)}\` is that of the step on line ${source.at(first).line} as well`;
      report("windmill.flows.duplicate-id", fact, source.at(at));
    } else seen.set(id, at);
    if (reserved.has(id)) report("windmill.flows.reserved-id", `\`${id}\` is a name of Windmill's own`, source.at(at));
    else if (role === "step" && !/^[A-Za-z_]\w*$/.test(id)) {
      const fact = `\`${quote(id)}\` cannot be written after \`results.\` within a larger expression`;
      report("windmill.flows.id-form", fact, source.at(at));
    }
  }
}
