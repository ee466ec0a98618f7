/** What is misspelt is told with what it most likely means. */
import { expect, it } from "vitest";
import { type Files, fixed, flow, found, inline, runs, script, takesX, workspace } from "./workspace.ts";

const report = script("f/team/report.py", takesX);
const schedule = (more: object): Files => ({
  "f/team/s.schedule.yaml": {
    schedule: "0 0 * * * *",
    timezone: "Europe/Berlin",
    script_path: "f/team/report",
    is_flow: false,
    enabled: true,
    ...more,
  },
});
const x = { x: fixed(1) };

it.each<[what: string, faulty: Files, meant: string]>([
  ["a step's path", flow("f/team/x", [runs("a", "f/team/reprot", x)]), "f/team/report"],
  ["the folder of a step's path", flow("f/team/x", [runs("a", "f/taem/report", x)]), "f/team/report"],
  ["a subflow's path", flow("f/team/x", [runs("a", "f/team/y", {}, "flow")]), "f/team/x"],
  ["a schedule's script", schedule({ script_path: "f/team/raport" }), "f/team/report"],
  ["a schedule's time zone", schedule({ timezone: "Europe/Berln" }), "`Europe/Berlin`"],
  ["a parameter", flow("f/team/x", [inline("a", "def main(name=''):\n    pass\n", { nmae: fixed("") })]), "`name`"],
  ["a script's key", script("f/team/a.py", takesX, { sumary: "" }), "`summary`"],
  ["a flow's key", flow("f/team/x", [], { flow: { sumary: "" } }), "`summary`"],
  ["a step's key", flow("f/team/x", [inline("a", takesX, x, { cache_tll: 5 })]), "`cache_ttl`"],
  [
    "a resource",
    {
      ...flow("f/team/x", [inline("a", takesX, { x: fixed("$res:f/team/bd") })]),
      "f/team/db.resource.yaml": { value: {}, resource_type: "postgresql" },
    },
    "f/team/db",
  ],
])("%s", async (_, faulty, meant) => {
  const [one, ...others] = await found(workspace({ ...report, ...faulty }));
  expect(others).toEqual([]);
  expect(one?.message).toContain(`; did you mean ${meant}?`);
});

it("a key of wmill.yaml", async () => {
  const [one] = await found(workspace(report, { inclueds: [] }));
  expect(one?.message).toContain("; did you mean `includes`?");
});

it("says nothing where nothing is near", async () => {
  const files = {
    ...report,
    ...flow("f/team/x", [runs("a", "f/team/quarterly", x)]),
    ...schedule({ timezone: "Mars" }),
  };
  const messages = (await found(workspace(files))).map((it) => it.message);
  expect(messages).toHaveLength(2);
  expect(messages.join()).not.toContain("did you mean");
});
