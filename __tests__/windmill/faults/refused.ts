/** What a server refuses, most of which `wmill lint` passes. */
import { expr, type Fault, type Files, flow, inline, runs, script, takesNothing } from "../workspace.ts";

const FLOW = "f/team/x.flow/flow.yaml";
const step = (more: object): Files => flow("f/team/x", [inline("a", takesNothing, {}, more)]);
const exponential = (more: object): Files =>
  step({ retry: { exponential: { attempts: 1, multiplier: 1, seconds: 1, random_factor: 0, ...more } } });
const choice = (value: object): Files =>
  flow("f/team/x", [{ id: "b", value: { type: "branchone", branches: [{ expr: "true", modules: [] }], ...value } }]);
const lock = (version: string): Files => ({ "wmill-lock.yaml": { version, locks: {} } });
const refused = (line: number): readonly string[] => [`error windmill.flows.refused ${FLOW}:${line}`];

/** The schema says so as well, which errs often enough. */
const lax = (line: number): string => `warning windmill.structure.schema ${FLOW}:${line}`;

export const faults: readonly Fault[] = [
  [
    "a stop after all iterations without skip_if_stopped",
    step({ stop_after_all_iters_if: { expr: "true" } }),
    step({ stop_after_all_iters_if: { expr: "true", skip_if_stopped: false } }),
    refused(13),
  ],
  [
    "a mock that does not say whether it is enabled",
    step({ mock: { return_value: 1 } }),
    step({ mock: { enabled: false, return_value: 1 } }),
    refused(13),
  ],
  [
    "attempts that grow from 0 seconds",
    exponential({ seconds: 0 }),
    exponential({ seconds: 1 }),
    [...refused(17), lax(17)],
  ],
  [
    "a random factor of 128",
    exponential({ random_factor: 128 }),
    exponential({ random_factor: 100 }),
    [...refused(18), lax(18)],
  ],
  ["a negative cache time", step({ cache_ttl: -1 }), step({ cache_ttl: 60 }), refused(13)],
  [
    "fewer than no events to wait for",
    step({ suspend: { required_events: -1, timeout: 60 } }),
    step({ suspend: { required_events: 1, timeout: 60 } }),
    refused(14),
  ],
  [
    "a wait of less than no time",
    step({ suspend: { required_events: 1, timeout: -60 } }),
    step({ suspend: { required_events: 1, timeout: 60 } }),
    refused(15),
  ],
  [
    "hashes of a version that there is not",
    { ...script("f/team/a.py", takesNothing), ...lock("v3") },
    { ...script("f/team/a.py", takesNothing), ...lock("v2") },
    ["error windmill.drift.lock-file wmill-lock.yaml:1"],
  ],
  [
    "a key that no flow has",
    flow("f/team/x", [inline("a", takesNothing)], { flow: { sumary: "x" } }),
    flow("f/team/x", [inline("a", takesNothing)]),
    [`warning windmill.structure.unknown-key ${FLOW}:18`],
  ],
  [
    "a subflow that is not there",
    flow("f/team/x", [runs("a", "f/team/gone", { y: expr("1") }, "flow")]),
    { ...flow("f/team/x", [runs("a", "f/team/y", {}, "flow")]), ...flow("f/team/y", []) },
    [`warning windmill.references.step ${FLOW}:8`],
  ],
  ["a choice without a default", choice({}), choice({ default: [] }), [`error windmill.structure.schema ${FLOW}:7`]],
  [
    "a flow without a summary",
    { [FLOW]: { value: { modules: [] } } },
    { [FLOW]: { summary: "x", value: { modules: [] } } },
    [`error windmill.structure.schema ${FLOW}:1`],
  ],
];
