/** References that lead nowhere: each with the files that have it, the same without it, and what is found. */
import { type Fault, type Files, fixed, flow, inline, runs, script, takesNothing, takesX } from "../workspace.ts";

const ok = script("f/team/a.py", takesNothing);
const schedule = { schedule: "0 0 6 * * *", timezone: "UTC", enabled: true, script_path: "f/team/a", is_flow: false };
const mail = { script_path: "f/team/a", is_flow: false, local_part: "a" };
/** A raw app that runs one thing by its path. */
const rawApp = (runnable: object): Files => ({
  "f/team/x.raw_app/raw_app.yaml": { summary: "" },
  "f/team/x.raw_app/backend/a.yaml": runnable,
});
const kafka = {
  kafka_resource_path: "f/team/broker",
  script_path: "f/team/a",
  is_flow: false,
  group_id: "g",
  topics: ["t"],
  filters: [],
  mode: "enabled",
};
/** A socket whose URL and first message are made. */
const socket = (url: string, path: string, is_flow: boolean): Files => ({
  "f/team/s.websocket_trigger.yaml": {
    url,
    initial_messages: [{ raw_message: "hello" }, { runnable_result: { path, args: {}, is_flow } }],
    script_path: "f/team/a",
    is_flow: false,
    filters: [],
    can_return_message: false,
    can_return_error_result: false,
    mode: "enabled",
  },
});
const agent = (tool: object): Files =>
  flow("f/team/x", [
    {
      id: "a",
      value: {
        type: "aiagent",
        input_transforms: {
          provider: fixed({ kind: "openai", model: "m", resource: "" }),
          output_type: fixed("text"),
          user_message: fixed("hello"),
        },
        tools: [{ id: "t", summary: "t", value: { tool_type: "mcp", ...tool } }],
      },
    },
  ]);

export const x = "f/team/x.flow/flow.yaml";

export const faults: readonly Fault[] = [
  [
    "a step that runs no script",
    { ...ok, ...flow("f/team/x", [runs("a", "f/team/gone")]) },
    { ...ok, ...flow("f/team/x", [runs("a", "f/team/a")]) },
    [`warning windmill.references.step ${x}:8`],
  ],
  [
    "a step that runs a script as a flow",
    { ...ok, ...flow("f/team/x", [runs("a", "f/team/a", {}, "flow")]) },
    { ...flow("f/team/y", []), ...flow("f/team/x", [runs("a", "f/team/y", {}, "flow")]) },
    [`warning windmill.references.step ${x}:8`],
  ],
  [
    "a script of the hub without its number",
    flow("f/team/x", [runs("a", "hub/slack/post")]),
    flow("f/team/x", [runs("a", "hub/28157/slack/post")]),
    [`warning windmill.references.hub ${x}:8`],
  ],
  [
    "a schedule of nothing",
    { ...ok, "f/team/a.schedule.yaml": { ...schedule, script_path: "f/team/gone" } },
    { ...ok, "f/team/a.schedule.yaml": schedule },
    ["warning windmill.references.schedule-target f/team/a.schedule.yaml:4"],
  ],
  [
    "a trigger of nothing",
    { ...ok, "f/team/a.email_trigger.yaml": { ...mail, is_flow: true } },
    { ...ok, "f/team/a.email_trigger.yaml": mail },
    ["warning windmill.references.trigger-target f/team/a.email_trigger.yaml:1"],
  ],
  [
    "a socket whose URL and first message nothing makes",
    { ...ok, ...socket("$script:f/team/gone", "f/team/a", true) },
    { ...ok, ...socket("$script:f/team/a", "f/team/a", false) },
    [
      "warning windmill.references.trigger-target f/team/s.websocket_trigger.yaml:1",
      "warning windmill.references.trigger-target f/team/s.websocket_trigger.yaml:5",
    ],
  ],
  [
    "a socket whose URL no flow makes",
    { ...ok, ...socket("$flow:f/team/a", "f/team/a", false) },
    { ...ok, ...flow("f/team/y", []), ...socket("$flow:f/team/y", "f/team/y", true) },
    ["warning windmill.references.trigger-target f/team/s.websocket_trigger.yaml:1"],
  ],
  [
    "an agent's tool by a resource that is not there",
    agent({ resource_path: "f/team/gone" }),
    { ...agent({ resource_path: "f/team/mcp" }), "f/team/mcp.resource.yaml": { value: {}, resource_type: "mcp" } },
    [`warning windmill.references.resource ${x}:26`],
  ],
  [
    "a handler of a schedule that is not there",
    { ...ok, "f/team/a.schedule.yaml": { ...schedule, on_failure: "script/f/team/gone", on_success: "flow/f/team/a" } },
    {
      ...ok,
      ...flow("f/team/x", []),
      "f/team/a.schedule.yaml": {
        ...schedule,
        on_failure: "script/f/team/a",
        on_recovery: "flow/f/team/x",
        on_success: "script/hub/19816/slack/tell",
      },
    },
    [
      "warning windmill.references.handler f/team/a.schedule.yaml:6",
      "warning windmill.references.handler f/team/a.schedule.yaml:7",
    ],
  ],
  [
    "a handler of a trigger that is not there",
    { ...ok, "f/team/a.email_trigger.yaml": { ...mail, error_handler_path: "f/team/gone" } },
    { ...ok, "f/team/a.email_trigger.yaml": { ...mail, error_handler_path: "f/team/a" } },
    ["warning windmill.references.handler f/team/a.email_trigger.yaml:4"],
  ],
  [
    "a script of an app that is not there",
    {
      ...ok,
      "f/team/x.app/app.yaml": { summary: "", value: { runnable: { runType: "script", path: "f/team/gone" } } },
    },
    { ...ok, "f/team/x.app/app.yaml": { summary: "", value: { runnable: { runType: "script", path: "f/team/a" } } } },
    ["warning windmill.references.app-target f/team/x.app/app.yaml:5"],
  ],
  [
    "a flow of a raw app that is not there",
    { ...ok, ...rawApp({ type: "flow", path: "f/team/a" }) },
    { ...ok, ...rawApp({ type: "script", path: "f/team/a" }) },
    ["warning windmill.references.app-target f/team/x.raw_app/backend/a.yaml:2"],
  ],
  [
    "a resource that is not there",
    flow("f/team/x", [inline("a", takesX, { x: fixed("$res:f/team/db") })]),
    {
      ...flow("f/team/x", [inline("a", takesX, { x: fixed("$res:f/team/db") })]),
      "f/team/db.resource.yaml": { value: {}, resource_type: "postgresql" },
    },
    [`warning windmill.references.resource ${x}:15`],
  ],
  [
    "the resource of a trigger that is not there",
    { ...script("f/team/a.ts", "export function main() {}\n"), "f/team/k.kafka_trigger.yaml": kafka },
    {
      ...script("f/team/a.ts", "export function main() {}\n"),
      "f/team/k.kafka_trigger.yaml": kafka,
      "f/team/broker.resource.yaml": { value: {}, resource_type: "kafka" },
    },
    ["warning windmill.references.resource f/team/k.kafka_trigger.yaml:1"],
  ],
  [
    "a variable that is not there",
    { "f/team/db.resource.yaml": { value: { password: "$var:f/team/password" }, resource_type: "postgresql" } },
    {
      "f/team/db.resource.yaml": { value: { password: "$var:f/team/password" }, resource_type: "postgresql" },
      "f/team/password.variable.yaml": { value: "", is_secret: true, description: "" },
    },
    ["warning windmill.references.variable f/team/db.resource.yaml:2"],
  ],
  [
    "a resource of the workspace's own type, which is not there",
    { "f/team/db.resource.yaml": { value: {}, resource_type: "c_crm" } },
    {
      "f/team/db.resource.yaml": { value: {}, resource_type: "c_crm" },
      "c_crm.resource-type.yaml": { description: "", schema: {} },
    },
    ["warning windmill.references.resource-type f/team/db.resource.yaml:2"],
  ],
  [
    "a relative import that leads nowhere",
    script("f/team/a.ts", 'import { x } from "./gone"\nexport function main() {\n  return x\n}\n'),
    {
      ...script(
        "f/team/a.ts",
        'import { x } from "./lib.ts"\nimport { y } from "/f/team/lib"\nexport function main() {\n  return x\n}\n',
      ),
      ...script("f/team/lib.ts", "export const x = 1\n"),
    },
    ["warning windmill.references.import f/team/a.ts:1"],
  ],
  [
    "a Python import that leads nowhere",
    script("f/team/a.py", "import os\nfrom f.team.gone import x\n\ndef main():\n    return x\n"),
    {
      ...script(
        "f/team/a.py",
        "import os\nfrom f.team.lib import x\nfrom f.team import lib\nfrom .lib import x\n\ndef main():\n    return x\n",
      ),
      ...script("f/team/lib.py", "x = 1\n"),
    },
    ["warning windmill.references.import f/team/a.py:2"],
  ],
  [
    "a Python import of nothing out of a folder that holds scripts",
    {
      ...script("f/team/lib.py", "x = 1\n"),
      ...script("f/team/a.py", "from f.team import lib, gone\n\ndef main():\n    return lib.x\n"),
    },
    {
      ...script("f/team/sub/lib.py", "x = 1\n"),
      ...script("f/pack/__init__.py", "y = 1\n"),
      "f/pack/folder.meta.yaml": { display_name: "pack" },
      ...script(
        "f/team/a.py",
        "from f.team import sub\nfrom f.team.sub import *\nfrom f.pack import y\nimport f.team.sub\nfrom f.team.sub.lib import x\n\ndef main():\n    return x\n",
      ),
    },
    ["warning windmill.references.import f/team/a.py:1"],
  ],
  [
    "a folder without its metadata",
    script("f/other/a.py", takesNothing),
    { ...script("f/other/a.py", takesNothing), "f/other/folder.meta.yaml": { display_name: "other" } },
    ["warning windmill.references.folder-meta f/other/a.py:1"],
  ],
];
