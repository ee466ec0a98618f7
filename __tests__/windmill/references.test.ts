import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { faults } from "./faults/references.ts";
import { expr, fixed, flow, found, inline, lines, runs, script, takesNothing, takesX, workspace } from "./workspace.ts";

describe.each(faults)("%s", (_, faulty, clean, expected) => {
  const config = { includes: ["f/**", "*.resource-type.yaml"] };
  it("is found with file and line", async () => {
    expect(await lines(workspace(faulty, config))).toEqual(expected);
  });
  it("is not found in its clean twin", async () => {
    expect(await lines(workspace(clean, config))).toEqual([]);
  });
});

it("says nothing of resources where the workspace does not push them", async () => {
  const files = flow("f/team/x", [inline("a", takesX, { x: fixed("$res:f/team/db") })]);
  expect(await lines(workspace(files, { skipResources: true }))).toEqual([]);
});

it("takes what `includes` leaves out for existing", async () => {
  const files = { ...script("u/me/a.py", takesNothing), ...flow("f/team/x", [runs("a", "u/me/a")]) };
  expect(await lines(workspace(files))).toEqual([]);
});

it("takes the file of an environment for the item itself", async () => {
  const files = {
    "f/team/db.prod.resource.yaml": { value: {}, resource_type: "postgresql" },
    ...flow("f/team/x", [inline("a", takesX, { x: expr("1") }), inline("b", takesX, { x: fixed("$res:f/team/db") })]),
  };
  expect(await lines(workspace(files, { workspaces: { prod: { specificItems: { resources: ["f/**"] } } } }))).toEqual(
    [],
  );
});

it("shows the lines of a folder.meta.yaml that is missing, as wmill writes them", async () => {
  const [one] = await found(workspace(script("f/other/a.py", takesNothing)));
  const shown = [...(one?.message.matchAll(/`([^`]+)`/g) ?? [])].map((it) => it[1]).join("\n");
  expect(parse(shown)).toEqual({ summary: "", display_name: "other", owners: [], extra_perms: {} });
});
