/** What the server refuses of a flow although `wmill lint` passes it, and numbers that make no sense. */

import type { Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import { childOf, entryOf, mapOf, numberOf, textNode } from "../nodes.ts";
import type { Flow } from "./flow.ts";

/** Places of a module whose number the server takes only from 0 on. */
const unsigned = [
  ["cache_ttl"],
  ["suspend", "required_events"],
  ["suspend", "timeout"],
  ["retry", "constant", "attempts"],
  ["retry", "constant", "seconds"],
  ["retry", "exponential", "attempts"],
  ["retry", "exponential", "multiplier"],
  ["retry", "exponential", "seconds"],
] as const;

export function checkRefused(judging: Judging, flow: Flow, steps: readonly Step[]): void {
  for (const step of steps) {
    // Of an agent's tool the server reads what it does, and nothing of how a step ends.
    if (step.role !== "tool") checkModule(judging, flow, step);
    checkPlace(judging, flow, step);
  }
}

function checkModule({ report }: Judging, { source }: Flow, { node, role }: Step): void {
  for (const key of ["stop_after_if", "stop_after_all_iters_if"]) {
    const stop = entryOf(node, key);
    const map = mapOf(stop?.node);
    if (stop && map && !map.entries.has("skip_if_stopped")) {
      const fact = `\`${key}\` lacks \`skip_if_stopped\`: true or false`;
      report("windmill.flows.refused", fact, source.at(stop.at));
    }
  }
  const mock = entryOf(node, "mock");
  if (mock && mapOf(mock.node) && !entryOf(mock.node, "enabled")) {
    report("windmill.flows.refused", "`mock` lacks `enabled`: true or false", source.at(mock.at));
  }
  for (const path of unsigned) {
    const found = childOf(node, ...path);
    const number = numberOf(found);
    if (found && number !== undefined && number < 0) {
      report(
        "windmill.flows.refused",
        `\`${path.join(".")}\` is ${number}: it must not be negative`,
        source.at(found.at),
      );
    }
  }
  const exponential = childOf(node, "retry", "exponential");
  const seconds = childOf(exponential, "seconds");
  // The server looks at the handlers' own less closely.
  if (role === "step" && seconds && numberOf(seconds) === 0 && (numberOf(childOf(exponential, "attempts")) ?? 0) > 0) {
    report("windmill.flows.refused", "`retry.exponential.seconds` is 0: it must be at least 1", source.at(seconds.at));
  }
  const factor = childOf(exponential, "random_factor");
  const share = numberOf(factor) ?? 0;
  if (factor && (share > 127 || share < -128)) {
    const fact = `\`retry.exponential.random_factor\` is ${share}: it must be -128 to 127`;
    report("windmill.flows.refused", fact, source.at(factor.at));
  }
}

function checkPlace({ report }: Judging, { source }: Flow, { value, type }: Step): void {
  const path = type === "script" || type === "flow" ? textNode(childOf(value, "path")) : undefined;
  if (path && path.value !== "" && !/^(u|f|g|hub)\//.test(path.value)) {
    const fact = `${path.value} is not below u/, f/, g/ or hub/`;
    report("windmill.references.path", fact, source.at(path.at));
  }
}
