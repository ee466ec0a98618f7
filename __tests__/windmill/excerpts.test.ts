/** What people are shown of a workspace's files, and what a log must not hold of them. */
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { action, fireFlow } from "../support/surface.ts";
import { type Files, fixed, flow, folderOf, inputs, runs, script, workspace } from "./workspace.ts";

const secret = "hunter2hunter2";

/** Everything that the terminal and the action print and write of a folder. */
function toldOf(folder: string) {
  const text = fireFlow(["windmill-validate", "."], { cwd: folder, env: { SECRET: secret } });
  const json = fireFlow(["windmill-validate", ".", "--json", "--sarif", "out.sarif"], { cwd: folder });
  for (const file of ["summary", "output"]) writeFileSync(join(folder, file), "");
  const env = { GITHUB_STEP_SUMMARY: join(folder, "summary"), GITHUB_OUTPUT: join(folder, "output"), SECRET: secret };
  const log = action({ mode: "windmill-validate" }, { cwd: folder, env });
  return {
    text: text.stderr,
    json: json.stdout,
    sarif: readFileSync(join(folder, "out.sarif"), "utf8"),
    log: log.stdout,
    annotations: log.stdout.match(/^::(?:warning|error) .*/gm)?.join("\n") ?? "",
    summary: readFileSync(join(folder, "summary"), "utf8"),
  };
}

it("shows nothing of what a link leads to outside of the workspace", () => {
  const folder = folderOf(workspace(script("f/team/a.py", "def main(:\n")));
  const other = folderOf({ ".npmrc": `//registry/:_authToken=${secret}\n` });
  symlinkSync("/proc/self/environ", join(folder, "f/team/env.py"));
  symlinkSync(join(other, ".npmrc"), join(folder, "f/team/npmrc.py"));
  const told = toldOf(folder);
  for (const it of Object.values(told)) expect(it).not.toContain("hunter2");
  for (const it of [told.text, told.annotations, told.summary]) {
    expect(it).toContain("this link was not followed");
    expect(it).toContain("env.py");
  }
  expect(told.text).toContain("1 | def main(:");
});

const values: Files = workspace({
  "f/team/v.variable.yaml": `description: ''\nis_secret: true\nvalue: ${secret}\n`,
  "f/team/broken.variable.yaml": `value: *${secret}\nis_secret: true\n`,
  "f/team/json.variable.json": `{"value": ${secret}}`,
  "f/team/r.resource.yaml": `resource_type: postgresql\nvalue: {password: ${secret}: x}\n`,
  ...script("f/team/a.py", "def main(password: int):\n    return password\n", {
    schema: inputs({ password: "integer" }),
  }),
  ...flow("f/team/x", [runs("a", "f/team/a", { password: fixed(secret) })]),
});

it("shows no secret that a rule finds, nor a value of a broken variable or resource", () => {
  const told = toldOf(folderOf(values));
  for (const it of Object.values(told)) expect(it).not.toContain("hunter2");
  for (const rule of ["scripts.plain-secret", "flows.secret", "structure.yaml", "flows.input-type"]) {
    expect(told.text).toContain(`[windmill.${rule}]`);
  }
});

it("shows no line of a secret to windmill-info either", () => {
  const { stderr } = fireFlow(["windmill-info", "."], { cwd: folderOf(values) });
  expect(stderr).toContain("broken.variable.yaml:1:8");
  expect(stderr).not.toContain("hunter2");
});

it("tells enough to mend three faults: where, what, and how", () => {
  const folder = folderOf(
    workspace({
      ...script("f/team/a.py", "def main(x: str, more: int):\n    return x\n", { schema: inputs({ x: "string" }) }),
      ...flow("f/team/x", [
        runs("fetch", "f/team/a", { x: fixed("a"), more: fixed(1) }),
        runs("b", "f/team/a", { x: { type: "javascript", expr: "results.xfetch" }, more: fixed(1) }),
      ]),
      "f/team/s.schedule.yaml":
        "summary: s\nschedule: 0 0 99 * * *\ntimezone: Europe/Berlin\nscript_path: f/team/a\nis_flow: false\nargs: {}\nenabled: true\n",
    }),
  );
  const { stderr } = fireFlow(["windmill-validate", "."], { cwd: folder });
  expect(stderr).toMatch(/s\.schedule\.yaml:2:11: error: .*\n {2}2 \| .*\n.*\^\n {2}to mend: Write six fields/);
  expect(stderr).toMatch(/a\.py:1:18: warning: .*`more`.*\n.*\n.*\^\n {2}to mend: Run `wmill generate-metadata`/);
  expect(stderr).toMatch(/flow\.yaml:\d+:\d+: warning: .*xfetch.*\n.*\n.*\^\n {2}to mend: /);
});
