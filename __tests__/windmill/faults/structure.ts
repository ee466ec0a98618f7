/** Faults of structure: each with the files that have it, the same without it, and what is found. */
import { type Fault, type Files, flow, inline, runs, script, takesNothing } from "../workspace.ts";

const ok = script("f/team/a.py", takesNothing);
const schedule = {
  schedule: "0 0 6 * * *",
  timezone: "Europe/Berlin",
  enabled: true,
  script_path: "f/team/a",
  is_flow: false,
};
const route = {
  script_path: "f/team/a",
  is_flow: false,
  route_path: "a",
  request_type: "sync",
  authentication_method: "none",
  http_method: "post",
  is_static_website: false,
  workspaced_route: false,
  wrap_body: false,
  raw_string: false,
};

/** Name of the fault, a workspace that has it, its clean twin, and what is found. */
/** A push takes users only where it is told to. */
const users: Files = { "wmill.yaml": { includes: ["users/**"], includeUsers: true } };

export const faults: readonly Fault[] = [
  [
    "a flow.yaml in no flow folder",
    { "f/team/loop/flow.yaml": "summary: x\nvalue:\n  modules:\n    - id: a\n      value: {type: identity}\n" },
    { "f/team/loop.flow/flow.yaml": "summary: x\nvalue:\n  modules:\n    - id: a\n      value: {type: identity}\n" },
    ["error windmill.structure.stray-flow f/team/loop/flow.yaml:1"],
  ],
  [
    "a flow.yaml in no flow folder, on one line",
    { "f/team/loop/flow.yaml": "{summary: x, value: {modules: [{id: a, value: {type: identity}}]}}\n" },
    { "f/team/loop/flow.yaml": "{notes: {modules: [{id: a}]}}\n", "charts/flow.yaml": "modules: {{ .Values }}\n" },
    ["error windmill.structure.stray-flow f/team/loop/flow.yaml:1"],
  ],
  [
    "a flow whose folder became a part of its name",
    { "f/team/loop.flow.yaml": { summary: "x", value: { modules: [{ id: "a", value: { type: "identity" } }] } } },
    { "f/team/loop.flow.yaml": { nodes: [], edges: [] }, "f/team/over.flow.json": "{ modules: [" },
    ["warning windmill.structure.stray-flow f/team/loop.flow.yaml:1"],
  ],
  [
    "a flow.json in no flow folder",
    { "f/team/loop/flow.json": '{"summary": "x", "value": {"modules": [{"id": "a", "value": {"type": "identity"}}]}}' },
    { "f/team/loop/flow.json": '{"modules": []}' },
    ["warning windmill.structure.stray-flow f/team/loop/flow.json:1"],
  ],
  [
    "a flow whose YAML is broken",
    { "f/team/x.flow/flow.yaml": "summary: x\nvalue:\n  modules: [\n" },
    { "f/team/x.flow/flow.yaml": "summary: x\nvalue:\n  modules: []\n" },
    ["error windmill.structure.yaml f/team/x.flow/flow.yaml:4"],
  ],
  [
    "a flow of two documents",
    { "f/team/x.flow/flow.yaml": "summary: x\nvalue:\n  modules: []\n---\nsummary: y\n" },
    { "f/team/x.flow/flow.yaml": "summary: x\nvalue:\n  modules: []\n" },
    ["error windmill.structure.yaml f/team/x.flow/flow.yaml:4"],
  ],
  [
    "a key that stands twice",
    { "f/team/x.flow/flow.yaml": "summary: x\nvalue:\n  modules: []\nsummary: y\n" },
    { "f/team/x.flow/flow.yaml": "summary: x\nvalue:\n  modules: []\n" },
    ["error windmill.structure.yaml f/team/x.flow/flow.yaml:4"],
  ],
  [
    "a module of an unknown type",
    flow("f/team/x", [{ id: "a", value: { type: "banana" } }]),
    flow("f/team/x", [{ id: "a", value: { type: "identity" } }]),
    ["error windmill.structure.schema f/team/x.flow/flow.yaml:7"],
  ],
  [
    "a trigger with an unknown method",
    { ...ok, "f/team/a.http_trigger.yaml": { ...route, http_method: "fetch" } },
    { ...ok, "f/team/a.http_trigger.yaml": route },
    ["error windmill.structure.schema f/team/a.http_trigger.yaml:6"],
  ],
  [
    "a schedule without a time zone",
    { ...ok, "f/team/a.schedule.yaml": { ...schedule, timezone: undefined } },
    { ...ok, "f/team/a.schedule.yaml": schedule },
    ["error windmill.structure.schema f/team/a.schedule.yaml:1"],
  ],
  [
    "a schedule in no time zone",
    { ...ok, "f/team/a.schedule.yaml": { ...schedule, timezone: "Europe/Atlantis" } },
    { ...ok, "f/team/a.schedule.yaml": schedule },
    ["error windmill.structure.timezone f/team/a.schedule.yaml:2"],
  ],
  [
    "a schedule at no time",
    { ...ok, "f/team/a.schedule.yaml": { ...schedule, schedule: "0 0 25 * * *" } },
    { ...ok, "f/team/a.schedule.yaml": { ...schedule, schedule: "0 */15 9-17 ? * MON-FRI" } },
    ["error windmill.structure.cron f/team/a.schedule.yaml:1"],
  ],
  [
    "metadata without a program",
    { "f/team/a.script.yaml": { summary: "", kind: "script" } },
    ok,
    ["error windmill.structure.orphan-metadata f/team/a.script.yaml:1"],
  ],
  [
    "two programs of one path",
    { ...ok, "f/team/a.sh": 'echo "$1"\n' },
    ok,
    ["error windmill.structure.two-programs f/team/a.script.yaml:1"],
  ],
  [
    "a program without metadata",
    { "f/team/a.py": takesNothing },
    ok,
    ["warning windmill.structure.no-metadata f/team/a.py:1"],
  ],
  [
    "SQL of no dialect",
    script("f/team/q.sql", "SELECT 1"),
    script("f/team/q.pg.sql", "SELECT 1"),
    ["error windmill.structure.language f/team/q.sql:1"],
  ],
  [
    "a flow's program that is not there",
    flow("f/team/x", [inline("a", "!inline a.py")]),
    { ...flow("f/team/x", [inline("a", "!inline a.py")]), "f/team/x.flow/a.py": takesNothing },
    ["error windmill.structure.inline-missing f/team/x.flow/flow.yaml:9"],
  ],
  [
    "an app's program that is not there",
    {
      "f/team/x.app/app.yaml": {
        summary: "",
        value: { inlineScript: { content: "!inline a.py", language: "python3" } },
      },
    },
    {
      "f/team/x.app/app.yaml": {
        summary: "",
        value: { inlineScript: { content: "!inline a.py", language: "python3" } },
      },
      "f/team/x.app/a.py": takesNothing,
    },
    ["warning windmill.structure.inline-missing f/team/x.app/app.yaml:4"],
  ],
  [
    "a lock that was deleted",
    script("f/team/a.py", takesNothing, { lock: "!inline f/team/a.script.lock" }),
    { ...script("f/team/a.py", takesNothing, { lock: "!inline f/team/a.script.lock" }), "f/team/a.script.lock": "" },
    ["warning windmill.structure.lock-missing f/team/a.script.yaml:3"],
  ],
  [
    "metadata whose YAML is broken",
    { "f/team/a.py": takesNothing, "f/team/a.script.yaml": "summary: x\nkind: [script\n" },
    ok,
    ["error windmill.structure.yaml f/team/a.script.yaml:3"],
  ],
  [
    "a kind that does not exist",
    script("f/team/a.py", takesNothing, { kind: "banana" }),
    ok,
    ["error windmill.structure.kind f/team/a.script.yaml:4"],
  ],
  [
    "a key that no script has",
    script("f/team/a.py", takesNothing, { sumary: "x" }),
    ok,
    ["warning windmill.structure.unknown-key f/team/a.script.yaml:5"],
  ],
  [
    "a key that no step has",
    flow("f/team/x", [{ id: "a", vallue: 1, value: { type: "identity" } }]),
    flow("f/team/x", [{ id: "a", value: { type: "identity" } }]),
    ["warning windmill.structure.unknown-key f/team/x.flow/flow.yaml:6"],
  ],
  [
    "a resource whose YAML is broken",
    { "f/team/db.resource.yaml": "value: {a: 1\nresource_type: postgresql\n" },
    { "f/team/db.resource.yaml": "value: {a: 1}\nresource_type: postgresql\n" },
    ["error windmill.structure.yaml f/team/db.resource.yaml:2"],
  ],
  [
    "an app whose YAML is broken",
    { "f/team/x.raw_app/raw_app.yaml": "summary: 'x\n" },
    { "f/team/x.raw_app/raw_app.yaml": "summary: 'x'\n" },
    ["error windmill.structure.yaml f/team/x.raw_app/raw_app.yaml:2"],
  ],
  [
    "a merge that was not finished",
    { ...ok, "wmill-lock.yaml": "version: v2\nlocks:\n<<<<<<< HEAD\n  a: b\n=======\n  a: c\n>>>>>>> other\n" },
    { ...ok, "wmill-lock.yaml": "version: v2\nlocks: {}\n" },
    ["error windmill.structure.merge-conflict wmill-lock.yaml:3"],
  ],
  [
    "a flow's folder without its flow.yaml",
    { ...ok, "f/team/x.flow/a.py": takesNothing },
    { ...ok, ...flow("f/team/x", []), "f/team/x.flow/a.py": takesNothing },
    ["warning windmill.structure.no-main-file f/team/x.flow/a.py:1"],
  ],
  [
    "a schedule inside of a flow",
    { ...flow("f/team/x", []), "f/team/x.flow/x.schedule.yaml": { cron: "0 9 * * 1" } },
    flow("f/team/x", []),
    ["warning windmill.structure.swallowed f/team/x.flow/x.schedule.yaml:1"],
  ],
  [
    "a folder in the other form",
    { "f/team/x__flow/flow.yaml": { summary: "x", value: { modules: [] } } },
    { "f/team/x.flow/flow.yaml": { summary: "x", value: { modules: [] } } },
    ["error windmill.structure.folder-suffix f/team/x__flow/flow.yaml:1"],
  ],
  [
    "a step outside of u/, f/, g/ and hub/",
    flow("f/team/x", [runs("a", "scripts/a")]),
    { ...ok, ...flow("f/team/x", [runs("a", "f/team/a"), runs("b", "hub/123/slack/post")]) },
    [
      "error windmill.references.path f/team/x.flow/flow.yaml:8",
      "warning windmill.references.step f/team/x.flow/flow.yaml:8",
    ],
  ],
  [
    "a user of a role that there is none of",
    { ...users, "users/ada@example.org.user.yaml": { role: "owner", username: "ada", disabled: false } },
    { ...users, "users/ada@example.org.user.yaml": { role: "developer", username: "ada", disabled: false } },
    ["error windmill.structure.schema users/ada@example.org.user.yaml:1"],
  ],
];
