/** Flows: what is wrong with steps and with how they hand values to each other. */
import type { RuleFamily } from "../../findings.ts";

export const flowRules = {
  "windmill.flows.refused": {
    severity: "error",
    why: "The server refuses the flow, although `wmill lint` passes it.",
    mend: "Write what the message asks for.",
  },
  "windmill.flows.duplicate-id": {
    severity: "warning",
    why: "Of two steps with one id, `results.<id>` is the result of whichever ran last.",
    mend: "Give each step an id of its own.",
  },
  "windmill.flows.reserved-id": {
    severity: "warning",
    why: "Windmill uses the id itself, so that the step's result cannot be told from it.",
    mend: "Give the step another id.",
  },
  "windmill.flows.id-form": {
    severity: "warning",
    why: "Within a larger expression `results.<id>` only works for ids that are names of JavaScript.",
    mend: "Rename the step, and what refers to it.",
  },
  "windmill.flows.unknown-result": {
    severity: "warning",
    why: "No step of the flow has that id: it is null, and an expression that is only this fails on older servers.",
    mend: "Correct the id, or add the step.",
  },
  "windmill.flows.later-result": {
    severity: "warning",
    why: "The step runs later, so that it has no result yet.",
    mend: "Move the step, or read the result of an earlier one.",
  },
  "windmill.flows.hidden-result": {
    severity: "warning",
    why: "The step runs inside of a loop or branch: only the loop's or branch's own result can be relied on.",
    mend: "Read the result of the loop or branch itself.",
  },
  "windmill.flows.flow-input": {
    severity: "warning",
    why: "An input that the schema does not name is null for everyone who fills in the form.",
    mend: "Add it to the flow's schema, or correct the name.",
  },
  "windmill.flows.expression": {
    severity: "error",
    otherwise: { severity: "warning", when: "of what only older servers refuse" },
    why: "An expression that is no JavaScript fails when its step is reached.",
    mend: "Correct the expression.",
  },
  "windmill.flows.awaited-in-function": {
    severity: "warning",
    why: "Older servers write `await` before `results.<id>`, which only an async function may hold.",
    mend: "Read the result outside of the function, into a constant.",
  },
  "windmill.flows.unknown-input": {
    severity: "warning",
    why: "What the step runs has no such parameter: the value is dropped.",
    mend: "Correct the name, or remove the transform.",
  },
  "windmill.flows.missing-input": {
    severity: "warning",
    why: "What the step runs has a parameter without a default that nothing fills.",
    mend: "Add it to `input_transforms`.",
  },
  "windmill.flows.input-type": {
    severity: "warning",
    why: "The static value is of another type than the parameter.",
    mend: "Write a value of the parameter's type.",
  },
  "windmill.flows.endless-loop": {
    severity: "warning",
    why: "A while loop that nothing stops runs until it is cancelled.",
    mend: "Add `stop_after_if` to a step of its body.",
  },
  "windmill.flows.endless-recursion": {
    severity: "warning",
    why: "A flow that runs itself every time, alone or by way of others, starts new jobs until it is cancelled.",
    mend: "Run it in a branch, or give the step a `skip_if` or one before it a `stop_after_if`.",
  },
  "windmill.flows.unreachable-branch": {
    severity: "warning",
    why: "Nothing leads into the branch.",
    mend: "Correct its condition, or remove it.",
  },
  "windmill.flows.secret": {
    severity: "warning",
    why: "A secret in a flow is readable by everyone who may read the flow or the repository.",
    mend: "Make it a variable with `is_secret`, and write `$var:<path>`; and replace the secret, which is known now.",
  },
} as const satisfies RuleFamily;
