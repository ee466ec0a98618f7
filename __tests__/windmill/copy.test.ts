/** The copy of a workspace that the CLI works on. */
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ofPush } from "../../src/windmill/server/ask.ts";
import { copyWorkspace } from "../../src/windmill/server/copy.ts";
import { validateWorkspace } from "../../src/windmill/validate.ts";
import { commonFile } from "../../src/windmill/workspace/paths.ts";
import { type Files, folderOf, script, takesNothing, workspace } from "./workspace.ts";

async function judgedIn(folder: string) {
  const { workspaces } = await validateWorkspace(folder, { traceId: "test" });
  return workspaces[0] as NonNullable<(typeof workspaces)[0]>;
}

/** What stands in the copy for an environment, and what was left out. */
async function copied(files: Files, environment: string, change: (folder: string) => void = () => {}) {
  const [folder, target] = [folderOf(files), folderOf({})];
  change(folder);
  const left = await copyWorkspace(folder, await judgedIn(folder), environment, target);
  const there = readdirSync(target, { recursive: true, encoding: "utf8" });
  const held = there.filter((it) => statSync(join(target, it)).isFile()).sort();
  return { left, held, read: (file: string) => readFileSync(join(target, file), "utf8") };
}

const own = (name: string): Files =>
  workspace(
    {
      "f/team/db.resource.yaml": "common",
      [`f/team/db.${name}.resource.yaml`]: "own",
      [`f/x.${name}.d/v.${name}.variable.yaml`]: "own",
      [`f/team/folder.${name}.meta.yaml`]: { display_name: "own" },
    },
    { workspaces: { "feature/x": { gitBranch: "feature/x" }, "a.b": { gitBranch: "main" } } },
  );

it("copies nothing that a link out of the folder leads to, and names it", async () => {
  const elsewhere = folderOf({ "secret.txt": "hunter2: x\n" });
  const links = ["wmill.yaml", "f/team/v.variable.yaml", "f/team/b.py"];
  const { left, held } = await copied(workspace(script("f/team/a.py", takesNothing)), "main", (folder) => {
    rmSync(join(folder, "wmill.yaml"));
    for (const it of links) symlinkSync(join(elsewhere, "secret.txt"), join(folder, it));
  });
  expect([...left].sort()).toEqual([...links].sort());
  expect(held).toEqual(["f/team/a.py", "f/team/a.script.yaml", "f/team/folder.meta.yaml"]);
});

it.each([
  ["feature/x", "feature_x"],
  ["a.b", "a_b"],
])("takes the specific items of environment %s for the common ones", async (environment, name) => {
  const { held, read } = await copied(own(name), environment);
  expect(held).toEqual([
    "f/team/db.resource.yaml",
    "f/team/folder.meta.yaml",
    `f/x.${name}.d/v.variable.yaml`,
    "wmill.yaml",
  ]);
  expect(read("f/team/db.resource.yaml")).toBe("own");
  expect(read("f/team/folder.meta.yaml")).toContain("own");
});

it("leaves out the specific items of other environments", async () => {
  const { held, read } = await copied(own("a_b"), "feature/x");
  expect(held).toEqual(["f/team/db.resource.yaml", "f/team/folder.meta.yaml", "wmill.yaml"]);
  expect(read("f/team/db.resource.yaml")).toBe("common");
});

it("knows of which file an environment has its own", () => {
  const of = (file: string) => commonFile(file, "feature/x");
  expect(of("f/a.feature_x.b/db.feature_x.resource.yaml")).toBe("f/a.feature_x.b/db.resource.yaml");
  expect(of("f/a/db.feature_x.resource.file.pem")).toBe("f/a/db.resource.file.pem");
  expect(of("f/a/h.feature_x.http_trigger.json")).toBe("f/a/h.http_trigger.json");
  expect(of("f/a/folder.feature_x.meta.yaml")).toBe("f/a/folder.meta.yaml");
  expect(of("settings.feature_x.yaml")).toBe("settings.yaml");
  for (const file of ["f/a/s.feature_x.script.yaml", "f/a/db.resource.yaml", "f/a/db.feature/x.resource.yaml"]) {
    expect(of(file)).toBeUndefined();
  }
});

const app: Files = workspace({
  ...script("f/team/a.py", takesNothing),
  "f/team/p.raw_app/raw_app.yaml": "summary: p\n",
  "f/team/p.raw_app/index.tsx": "export {}\n",
  "f/team/big.resource.yaml": "value: 1\n",
});

it("says which files are not in it: those of raw apps, and what is too large", async () => {
  const { held, left } = await copied(app, "main", (it) =>
    truncateSync(join(it, "f/team/big.resource.yaml"), 33 << 20),
  );
  expect(left).toEqual(["f/team/big.resource.yaml", "f/team/p.raw_app/index.tsx", "f/team/p.raw_app/raw_app.yaml"]);
  expect(held).toContain("f/team/a.py");
  expect(held.filter((it) => left.includes(it))).toEqual([]);
});

it("a push is said to delete only what is not here", async () => {
  const judged = await judgedIn(folderOf(app));
  const deleted = ["f/team/p.raw_app/index.tsx", "f/team/p.raw_app/", "f/team/big.resource.yaml", "f/team/gone.py"];
  const changes = deleted.map((path) => ({ type: "deleted" as const, path }));
  expect(ofPush({ kind: "done", changes }, judged).map((it) => it.message)).toEqual([
    "a push would add 0, edit 0 and delete 1 files",
    "a push deletes f/team/gone.py, which is not here",
  ]);
  expect(ofPush({ kind: "done", changes: changes.slice(0, 3) }, judged)).toEqual([]);
});
