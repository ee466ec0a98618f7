/** Faults of flows: each with the files that have it, the same without it, and what is found. */
import {
  expr,
  type Fault,
  type Files,
  fixed,
  flow,
  inline,
  inputs,
  runs,
  script,
  takesNothing,
  takesX,
} from "../workspace.ts";

const FLOW = "f/team/x.flow/flow.yaml";
export const one = (modules: readonly object[], more = {}): Files => flow("f/team/x", modules, more);
const named = { schema: inputs({ name: "string" }) };
const takesCount = { schema: inputs({ x: "integer" }) };
export const stop = { expr: "true", skip_if_stopped: false };

export const whileLoop = (modules: readonly object[], more = {}): object => ({
  id: "loop",
  value: { type: "whileloopflow", skip_failures: false, modules },
  ...more,
});

export const faults: readonly Fault[] = [
  [
    "an id that stands twice",
    one([inline("a", takesNothing), inline("a", takesNothing)]),
    one([inline("a", takesNothing), inline("b", takesNothing)]),
    [`warning windmill.flows.duplicate-id ${FLOW}:13`],
  ],
  [
    "a reserved id",
    one([inline("failure", takesNothing)]),
    one([inline("a", takesNothing)], { value: { failure_module: inline("failure", takesNothing) } }),
    [`warning windmill.flows.reserved-id ${FLOW}:5`],
  ],
  [
    "an id that no expression can name",
    one([inline("a-b", takesNothing)]),
    one([inline("a_b", takesNothing)]),
    [`warning windmill.flows.id-form ${FLOW}:5`],
  ],
  [
    "a result of no step",
    one([inline("a", takesX, { x: expr("results.zz.value") })]),
    one([inline("z", takesNothing), inline("a", takesX, { x: expr("results.z.value") })]),
    [`warning windmill.flows.unknown-result ${FLOW}:15`],
  ],
  [
    "a result of a later step",
    one([inline("a", takesX, { x: expr("results.b") }), inline("b", takesNothing)]),
    one([inline("b", takesNothing), inline("a", takesX, { x: expr("results.b") })]),
    [`warning windmill.flows.later-result ${FLOW}:15`],
  ],
  [
    "a result from inside of a branch",
    one(
      [
        {
          id: "choice",
          value: {
            type: "branchone",
            branches: [{ expr: "flow_input.name", modules: [inline("in", takesNothing)] }],
            default: [],
          },
        },
        inline("a", takesX, { x: expr("results.in") }),
      ],
      named,
    ),
    one(
      [
        {
          id: "choice",
          value: {
            type: "branchone",
            branches: [{ expr: "flow_input.name", modules: [inline("in", takesNothing)] }],
            default: [],
          },
        },
        inline("a", takesX, { x: expr("results.choice") }),
      ],
      named,
    ),
    [`warning windmill.flows.hidden-result ${FLOW}:30`],
  ],
  [
    "an input that the schema lacks",
    one([inline("a", takesX, { x: expr("flow_input.nmae") })], named),
    one([inline("a", takesX, { x: expr("flow_input.name") })], named),
    [`warning windmill.flows.flow-input ${FLOW}:15`],
  ],
  [
    "an expression that is no JavaScript",
    one([inline("a", takesX, { x: expr("{a: 1") })]),
    one([
      inline("a", takesX, { x: expr("{a: 1}") }),
      inline("b", takesX, { x: expr("") }),
      inline("c", takesX, { x: expr("const y = 1; return y") }),
    ]),
    [`error windmill.flows.expression ${FLOW}:15`],
  ],
  [
    "a skip expression that is no JavaScript",
    one([], { value: { skip_expr: "flow_input.name ==" }, ...named }),
    one([], { value: { skip_expr: "flow_input.name == 'x'" }, ...named }),
    [`error windmill.flows.expression ${FLOW}:5`],
  ],
  [
    "an expression for groups that is no JavaScript",
    one([inline("a", takesNothing, {}, { suspend: { user_groups_required: expr("['a', ") } })]),
    one([inline("a", takesNothing, {}, { suspend: { user_groups_required: expr("['a']") } })]),
    [`error windmill.flows.expression ${FLOW}:16`],
  ],
  [
    "an early return from no step",
    one([inline("fetch", takesNothing)], { value: { early_return: "ftech" } }),
    one([inline("fetch", takesNothing)], { value: { early_return: "fetch" } }),
    [`warning windmill.flows.unknown-result ${FLOW}:13`],
  ],
  [
    "a result in a function that is not async",
    one([inline("a", takesNothing), inline("b", takesX, { x: expr("[1].map(y => results.a[y])") })]),
    one([inline("a", takesNothing), inline("b", takesX, { x: expr("[1].map(y => y + 1)") })]),
    [`warning windmill.flows.awaited-in-function ${FLOW}:23`],
  ],
  [
    "a parameter that the target lacks",
    { ...script("f/team/a.py", takesX), ...one([runs("a", "f/team/a", { x: fixed(1), y: fixed(2) })]) },
    { ...script("f/team/a.py", takesX), ...one([runs("a", "f/team/a", { x: fixed(1) })]) },
    [`warning windmill.flows.unknown-input ${FLOW}:13`],
  ],
  [
    "a parameter that nothing fills",
    { ...script("f/team/a.py", takesX), ...one([runs("a", "f/team/a")]) },
    { ...script("f/team/a.py", "def main(x=1):\n    return x\n"), ...one([runs("a", "f/team/a")]) },
    [`warning windmill.flows.missing-input ${FLOW}:5`],
  ],
  [
    "a static value of the wrong type",
    one([inline("a", "def main(x: int):\n    return x\n", { x: fixed("three") })]),
    one([inline("a", "def main(x: int):\n    return x\n", { x: fixed(3) })]),
    [`warning windmill.flows.input-type ${FLOW}:13`],
  ],
  [
    "a subflow's input that nothing fills",
    { ...one([runs("a", "f/team/y", {}, "flow")]), ...flow("f/team/y", [], named) },
    { ...one([runs("a", "f/team/y", { name: fixed("n") }, "flow")]), ...flow("f/team/y", [], named) },
    [`warning windmill.flows.missing-input ${FLOW}:5`],
  ],
  [
    "a static value of another type than a subflow's input",
    { ...one([runs("a", "f/team/y", { x: fixed("abc") }, "flow")]), ...flow("f/team/y", [], takesCount) },
    { ...one([runs("a", "f/team/y", { x: fixed(3) }, "flow")]), ...flow("f/team/y", [], takesCount) },
    [`warning windmill.flows.input-type ${FLOW}:10`],
  ],
  [
    "a static value of another type than the schema of a script that nothing here reads",
    { ...one([runs("a", "f/team/a", { x: fixed("abc") })]), ...script("f/team/a.rb", "puts 1\n", takesCount) },
    {
      ...one([runs("a", "f/team/a", { x: fixed("$var:f/team/token") })]),
      ...script("f/team/a.rb", "puts 1\n", takesCount),
    },
    [`warning windmill.flows.input-type ${FLOW}:10`],
  ],
  [
    "a while loop that nothing stops",
    one([whileLoop([inline("a", takesNothing)])]),
    one([whileLoop([inline("a", takesNothing, {}, { stop_after_if: stop })])]),
    [`warning windmill.flows.endless-loop ${FLOW}:5`],
  ],
  [
    "a flow that runs itself",
    one([runs("a", "f/team/x", {}, "flow")]),
    one([inline("a", takesNothing, {}, { stop_after_if: stop }), runs("b", "f/team/x", {}, "flow")]),
    [`warning windmill.flows.endless-recursion ${FLOW}:5`],
  ],
  [
    "flows that run each other",
    { ...one([runs("a", "f/team/y", {}, "flow")]), ...flow("f/team/y", [runs("a", "f/team/x", {}, "flow")]) },
    {
      ...one([runs("a", "f/team/y", {}, "flow")]),
      ...flow("f/team/y", [{ ...runs("a", "f/team/x", {}, "flow"), skip_if: { expr: "true" } }]),
    },
    [
      `warning windmill.flows.endless-recursion ${FLOW}:5`,
      "warning windmill.flows.endless-recursion f/team/y.flow/flow.yaml:5",
    ],
  ],
  [
    "a branch that is never taken",
    one([{ id: "a", value: { type: "branchone", branches: [{ expr: "false", modules: [] }], default: [] } }]),
    one(
      [
        {
          id: "a",
          value: { type: "branchone", branches: [{ expr: "flow_input.name == 'x'", modules: [] }], default: [] },
        },
      ],
      named,
    ),
    [`warning windmill.flows.unreachable-branch ${FLOW}:9`],
  ],
  [
    "a stop without skip_if_stopped, which lint passes and the server refuses",
    one([inline("a", takesNothing, {}, { stop_after_if: { expr: "true" } })]),
    one([inline("a", takesNothing, {}, { stop_after_if: stop })]),
    [`error windmill.flows.refused ${FLOW}:13`],
  ],
  [
    "a negative number of attempts",
    one([inline("a", takesNothing, {}, { retry: { constant: { attempts: -1, seconds: 1 } } })]),
    one([inline("a", takesNothing, {}, { retry: { constant: { attempts: 0, seconds: 0 } } })]),
    [`error windmill.flows.refused ${FLOW}:15`],
  ],
  [
    "a secret in a static value",
    one([inline("a", takesX, { x: fixed("ghp_0123456789abcdefghijABCDEFGHIJ012345") })]),
    one([inline("a", takesX, { x: fixed("$var:f/team/token") })]),
    [`warning windmill.flows.secret ${FLOW}:15`],
  ],
  [
    "a program with a syntax error that stands in the flow",
    one([inline("a", "def main(:\n    return 1\n")]),
    one([inline("a", takesNothing)]),
    [`error windmill.scripts.syntax ${FLOW}:10`],
  ],
];
