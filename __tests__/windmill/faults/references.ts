/** References that lead nowhere: each with the files that have it, the same without it, and what is found. */
import { type Fault, fixed, flow, inline, runs, script, takesNothing, takesX } from "../workspace.ts";

const ok = script("f/team/a.py", takesNothing);
const schedule = { schedule: "0 0 6 * * *", timezone: "UTC", enabled: true, script_path: "f/team/a", is_flow: false };
const mail = { script_path: "f/team/a", is_flow: false, local_part: "a" };
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
    "a resource that is not there",
    flow("f/team/x", [inline("a", takesX, { x: fixed("$res:f/team/db") })]),
    {
      ...flow("f/team/x", [inline("a", takesX, { x: fixed("$res:f/team/db") })]),
      "f/team/db.resource.yaml": { value: {}, resource_type: "postgresql" },
    },
    [`warning windmill.references.resource ${x}:15`],
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
    "a folder without its metadata",
    script("f/other/a.py", takesNothing),
    { ...script("f/other/a.py", takesNothing), "f/other/folder.meta.yaml": { display_name: "other" } },
    ["warning windmill.references.folder-meta f/other/a.py:1"],
  ],
];
