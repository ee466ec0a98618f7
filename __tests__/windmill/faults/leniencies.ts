/** What `wmill lint` rejects although servers emit or accept it: warnings here, whatever lint says. */
import { type Fault, flow, inline, inputs, takesNothing } from "../workspace.ts";

const step = (more: object) => flow("f/team/x", [inline("a", takesNothing, {}, more)]);
const trigger = (more: object) => ({
  ...flow("f/team/x", [inline("a", takesNothing)]),
  "u/admin/kafka.resource.yaml": { value: {}, resource_type: "kafka" },
  "f/team/t.kafka_trigger.yaml": {
    script_path: "f/team/x",
    is_flow: true,
    kafka_resource_path: "u/admin/kafka",
    group_id: "g",
    topics: ["t"],
    ...more,
  },
});
const exponential = (more: object) =>
  step({ retry: { exponential: { attempts: 1, multiplier: 1, seconds: 1, ...more } } });
const { input_transforms: _, ...bare } = (inline("a", takesNothing) as { value: Record<string, unknown> }).value;
const preprocessor = (value: object) =>
  flow("f/team/x", [inline("a", takesNothing)], {
    value: {
      preprocessor_module: { id: "preprocessor", value: { ...value, content: "def preprocessor():\n    return {}\n" } },
    },
  });

const schema = (line: number) => `warning windmill.structure.schema f/team/x.flow/flow.yaml:${line}`;

export const faults: readonly Fault[] = [
  ["a random factor of null", exponential({ random_factor: null }), exponential({ random_factor: 1 }), [schema(18)]],
  ["no attempts every 0 seconds", exponential({ attempts: 0, seconds: 0 }), exponential({ attempts: 0 }), [schema(17)]],
  [
    "a schema of null",
    flow("f/team/x", [inline("a", takesNothing)], { flow: { schema: null } }),
    flow("f/team/x", [inline("a", takesNothing)], { schema: inputs({}) }),
    [schema(13)],
  ],
  [
    "a Kafka trigger without filters",
    trigger({}),
    trigger({ filters: [] }),
    ["warning windmill.structure.schema f/team/t.kafka_trigger.yaml:1"],
  ],
  [
    "a preprocessor without input_transforms",
    preprocessor(bare),
    preprocessor({ ...bare, input_transforms: {} }),
    [schema(16)],
  ],
];
