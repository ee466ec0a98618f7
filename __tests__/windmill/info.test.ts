import { expect, it } from "vitest";
import { infoOf, describe as tell } from "../../src/windmill/info.ts";
import type { Judged } from "../../src/windmill/judge.ts";
import { flow, inline, runs, script, takesNothing, validate, workspace } from "./workspace.ts";

const config = { workspaces: { prod: { gitBranch: "main", overrides: { skipVariables: true } }, staging: {} } };
const files = workspace(
  {
    ...script("f/team/a.py", "from f.team.lib import x\n\ndef main():\n    return x\n"),
    ...script("f/team/lib.py", "x = 1\n"),
    ...script("f/team/alone.ts", "export function main() {}\n"),
    ...flow("f/team/x", [runs("a", "f/team/a"), runs("b", "f/team/gone"), inline("c", takesNothing)]),
    "f/team/x.schedule.yaml": {
      schedule: "0 0 6 * * *",
      timezone: "UTC",
      enabled: true,
      script_path: "f/team/x",
      is_flow: true,
    },
  },
  config,
);

const info = async () => infoOf((await validate(files)).workspaces[0] as Judged);

it("counts assets and languages", async () => {
  const { assets, languages } = await info();
  expect(assets).toEqual({ flow: 1, folder: 1, schedule: 1, script: 3 });
  expect(languages).toEqual({ bun: 1, python3: 3 });
});

it("tells what each environment overrides", async () => {
  const { environments } = await info();
  expect(environments).toEqual([
    { name: "prod", overrides: ["skipVariables"], specificItems: [] },
    { name: "staging", overrides: [], specificItems: [] },
  ]);
});

it("draws who runs and imports whom", async () => {
  const { graph, mermaid } = await info();
  expect(graph.edges).toEqual([
    { from: "flow f/team/x", to: "script f/team/a", kind: "script" },
    { from: "flow f/team/x", to: "script f/team/gone", kind: "script" },
    { from: "schedule f/team/x", to: "flow f/team/x", kind: "schedule" },
    { from: "script f/team/a", to: "script f/team/lib", kind: "import" },
  ]);
  expect(graph.nodes.filter((it) => it.missing).map((it) => it.id)).toEqual(["script f/team/gone"]);
  expect(mermaid).toMatch(/^flowchart LR\n/);
  expect(mermaid).toContain('"f/team/lib"');
});

it("names scripts that nothing runs", async () => {
  expect((await info()).unusedScripts).toEqual(["f/team/alone"]);
});

it("takes for run what only an app, a handler or a trigger's handler runs", async () => {
  const ran = workspace({
    ...script("f/team/a.py", takesNothing),
    ...script("f/team/b.py", takesNothing),
    ...script("f/team/c.py", takesNothing),
    ...script("f/team/d.py", takesNothing),
    "f/team/x.app/app.yaml": { value: { runnable: { runType: "script", path: "f/team/a" } } },
    "f/team/x.schedule.yaml": { script_path: "f/team/b", is_flow: false, on_failure: "script/f/team/c" },
    "f/team/x.email_trigger.yaml": { script_path: "f/team/b", is_flow: false, error_handler_path: "script/f/team/d" },
  });
  expect(infoOf((await validate(ran)).workspaces[0] as Judged).unusedScripts).toEqual([]);
});

it("says it in a few lines for people", async () => {
  expect(tell(await info())).toContain("prod (overrides skipVariables), staging");
});
