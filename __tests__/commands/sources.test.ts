import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sourcesOf } from "../../src/commands/sources.ts";
import type { Finding } from "../../src/findings.ts";
import { findingOf } from "../support/attempts.ts";
import { fireFlow } from "../support/surface.ts";
import { folderOf } from "../windmill/workspace.ts";

const at = (file: string): Finding => findingOf({ location: { file, line: 1, column: 1 } });

/** What is quoted of a file, with nothing but the folder named. */
async function quoted(cwd: string, file: string, within: readonly string[] = [cwd]): Promise<string | undefined> {
  const finding = at(file);
  return (await sourcesOf([finding], { cwd, within })).source(finding);
}

it("quotes a file of the folder, also by a link within it", async () => {
  const cwd = folderOf({ "a/c.yaml": "a: 1\n" });
  symlinkSync("a/c.yaml", join(cwd, "link.yaml"));
  expect(await quoted(cwd, "a/c.yaml")).toBe("a: 1\n");
  expect(await quoted(cwd, "link.yaml")).toBe("a: 1\n");
});

it("quotes nothing that a link leads to outside of it", async () => {
  const [cwd, other] = [folderOf({}), folderOf({ ".npmrc": "//registry/:_authToken=hunter2\n" })];
  symlinkSync(join(other, ".npmrc"), join(cwd, "c.yaml"));
  symlinkSync("/proc/self/environ", join(cwd, "env.yaml"));
  symlinkSync(other, join(cwd, "folder"));
  for (const file of ["c.yaml", "env.yaml", "folder/.npmrc"]) expect(await quoted(cwd, file)).toBeUndefined();
});

it("quotes nothing of git's own files, which hold credentials", async () => {
  const cwd = folderOf({ ".git/config": "extraheader = AUTHORIZATION: basic x\n" });
  symlinkSync(".git/config", join(cwd, "c.yaml"));
  expect(await quoted(cwd, "c.yaml")).toBeUndefined();
});

it("quotes a file elsewhere only where it, or a folder above it, was named", async () => {
  const [cwd, other] = [folderOf({}), folderOf({ "c.yaml": "a: 1\n", "d.yaml": "b: 1\n" })];
  const [c, d] = [join(other, "c.yaml"), join(other, "d.yaml")];
  expect(await quoted(cwd, c, [cwd])).toBeUndefined();
  expect(await quoted(cwd, c, [cwd, c])).toBe("a: 1\n");
  expect(await quoted(cwd, d, [cwd, c])).toBeUndefined();
  expect(await quoted(cwd, d, [cwd, other])).toBe("b: 1\n");
  mkdirSync(`${other}-beside`);
  writeFileSync(`${other}-beside/c.yaml`, "c: 1\n");
  expect(await quoted(cwd, `${other}-beside/c.yaml`, [other])).toBeUndefined();
});

it("does not open what is not to be shown, and counts what it leaves unopened", async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.yaml`, "a\n"]));
  const findings = Object.keys(files).map(at);
  const cwd = folderOf(files);
  const all = await sourcesOf(findings, { cwd, within: [cwd] });
  expect(findings.filter((it) => all.source(it) !== undefined)).toHaveLength(50);
  expect(all.unopened).toBe(10);
  const few = await sourcesOf(findings, { cwd, within: [cwd], quotes: (it) => it.location?.file === "59.yaml" });
  expect(findings.filter((it) => few.source(it) !== undefined).map((it) => it.location?.file)).toEqual(["59.yaml"]);
  expect(few.unopened).toBe(0);
});

it("a contract that was named is quoted wherever it is, and not what a link in the folder makes of it", () => {
  const named = join(folderOf({ "c.yaml": "kind: DataContract\nid: ]\n" }), "c.yaml");
  const cwd = folderOf({});
  symlinkSync(named, join(cwd, "link.yaml"));
  expect(fireFlow(["lint", named], { cwd }).stderr).toContain("2 | id: ]");
  expect(fireFlow(["validate", "--data=d.json", `--contract=${named}`], { cwd }).stderr).toContain("2 | id: ]");
  const linked = fireFlow(["lint", "link.yaml"], { cwd }).stderr;
  expect(linked).toContain("link.yaml:2:");
  expect(linked).not.toContain(" | ");
});
