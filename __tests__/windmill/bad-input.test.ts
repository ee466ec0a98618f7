import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, it } from "vitest";
import { validateWorkspace } from "../../src/windmill/validate.ts";
import { fireFlow } from "../support/surface.ts";
import {
  type Files,
  flow,
  folderOf,
  inline,
  lines,
  runs,
  script,
  takesNothing,
  validate,
  workspace,
} from "./workspace.ts";

const ok = script("f/team/a.py", takesNothing);

/** Findings of a folder that a test has changed by hand. */
const linesOf = async (folder: string): Promise<readonly string[]> =>
  (await validateWorkspace(folder, { traceId: "test" })).findings
    .filter((it) => it.rule !== "windmill.sync.not-run")
    .map(
      ({ severity, rule, location }) => `${severity} ${rule}${location ? ` ${location.file}:${location.line}` : ""}`,
    );

it("says what it looked for where there is no workspace", async () => {
  const { findings, document } = await validate({ "README.md": "hello\n" });
  expect(findings[0]?.message).toContain("wmill.yaml, or f/ and u/");
  expect(document.success).toBe(true);
});

it("names the rule that makes a folder without a workspace fail, and it does", async () => {
  const { findings } = await validate({ "README.md": "hello\n" });
  const [, rule = "", grade = ""] = /--rules '(\S+): (\w+)'/.exec(findings[0]?.message ?? "") ?? [];
  expect({ rule, grade }).toEqual({ rule: findings[0]?.rule, grade: "error" });
  const folder = folderOf({ "README.md": "hello\n" });
  const ran = fireFlow(["windmill-validate", folder, "--rules", `${rule}: ${grade}`]);
  expect(ran.status).toBe(1);
  expect(fireFlow(["windmill-validate", folder]).status).toBe(0);
});

it("says that a workspace is empty", async () => {
  expect(await lines({ "wmill.yaml": { defaultTs: "bun" } })).toEqual([
    "warning windmill.structure.no-workspace wmill.yaml:1",
  ]);
});

it("says that it guessed where there is no wmill.yaml", async () => {
  const { "wmill.yaml": _, ...files } = workspace(ok);
  expect(await lines(files)).toEqual(["notice windmill.structure.guessed"]);
});

it("judges several workspaces of one repository, with places from its root", async () => {
  const below = (root: string, files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`${root}/${path}`, content]));
  const broken = workspace(script("f/team/a.py", "def main(:\n"));
  expect(await lines({ ...below("one", workspace(ok)), ...below("two", broken) })).toEqual([
    "error windmill.scripts.syntax two/f/team/a.py:1",
  ]);
});

it("judges the rest where wmill.yaml is broken", async () => {
  const files = { ...workspace(script("f/team/a.py", "def main(:\n")), "wmill.yaml": "includes: [\n" };
  expect(await lines(files)).toEqual([
    "error windmill.scripts.syntax f/team/a.py:1",
    "error windmill.structure.yaml wmill.yaml:2",
  ]);
});

it("says what wmill does not read of a wmill.yaml", async () => {
  const config = { includesSchedules: true, parallel: "many", workspaces: { a: { gitBranch: "main" }, main: {} } };
  expect(await lines(workspace(ok, config))).toEqual([
    "warning windmill.structure.config wmill.yaml:6",
    "warning windmill.structure.config wmill.yaml:7",
    "warning windmill.structure.config wmill.yaml:11",
  ]);
});

it("refuses what wmill ends at in a wmill.yaml", async () => {
  expect(await lines(workspace(ok, { overrides: { skipFlows: true } }))).toEqual([
    "error windmill.structure.config-refused wmill.yaml:6",
  ]);
});

it("does not follow a link to a folder, and ends", async () => {
  const folder = folderOf(workspace(ok));
  symlinkSync("..", join(folder, "f/team/again"));
  expect(await linesOf(folder)).toEqual(["warning windmill.structure.link f/team/again:1"]);
});

it("follows a link to a file of the workspace and to no other", async () => {
  const folder = folderOf({ ...workspace(ok), "lib/b.py": takesNothing, "f/team/b.script.yaml": { kind: "script" } });
  symlinkSync("../../lib/b.py", join(folder, "f/team/b.py"));
  symlinkSync("/etc/hostname", join(folder, "f/team/c.py"));
  expect(await linesOf(folder)).toEqual(["warning windmill.structure.link f/team/c.py:1"]);
});

it("takes a link into a folder that it does not enter for one that leads out", async () => {
  const folder = folderOf({ ...workspace(ok), ".git/config": "[core]\n", "f/team/c.script.yaml": { kind: "script" } });
  symlinkSync("../../.git/config", join(folder, "f/team/c.py"));
  expect(await linesOf(folder)).toEqual(["warning windmill.structure.link f/team/c.py:1"]);
});

const hash = "0".repeat(63);

/** Two scripts and two flows, of which `b` and `y` have a part that is a link out of the folder. */
function linkedWorkspace(): string {
  const members = ["a.inline_script.py", "__flow_hash"].map((it) => `  f/team/y.flow+${it}: ${hash}b\n`).join("");
  const folder = folderOf(
    workspace({
      ...ok,
      "f/team/b.script.yaml": { summary: "", description: "", kind: "script", lock: "!inline locks/b.lock" },
      ...flow("f/team/b", [inline("a", takesNothing)]),
      ...flow("f/team/y", [inline("a", "!inline a.inline_script.py"), inline("b", "!inline ../../../lib/b.py")]),
      "wmill-lock.yaml": `version: v2\nlocks:\n  f/team/b: ${hash}a\n${members}`,
    }),
  );
  const elsewhere = folderOf({ "out.py": "def main(:\n" });
  for (const it of ["f/team/b.py", "f/team/y.flow/a.inline_script.py", "lib/b.py", "locks/b.lock"]) {
    mkdirSync(join(folder, it, ".."), { recursive: true });
    symlinkSync(join(elsewhere, "out.py"), join(folder, it));
  }
  return folder;
}

it("tells of links to files elsewhere, which wmill follows, and judges no asset that they are a part of", async () => {
  const { document, findings } = await validateWorkspace(linkedWorkspace(), { traceId: "test" });
  expect(findings.filter((it) => it.severity === "error")).toEqual([]);
  expect(findings.map((it) => it.rule).filter((it) => !/drift.missing|not-run/.test(it))).toEqual([
    "windmill.structure.link",
    "windmill.structure.link",
    "windmill.structure.inline-missing",
    "windmill.structure.inline-missing",
  ]);
  expect(document.results.scripts).toMatchObject({ passed: 1, not_judged: 1 });
  expect(document.results.flows).toMatchObject({ passed: 1, not_judged: 1 });
  expect(document.not_judged?.map((it) => it.why)).toEqual([
    "f/team/b.py is a link out of the folder",
    expect.stringContaining("is a link out of the folder"),
  ]);
});

it("names what is neither file, folder nor link, and does not wait for it", async () => {
  const folder = folderOf(workspace(ok));
  execFileSync("mkfifo", [join(folder, "f/team/p.py"), join(folder, "elsewhere")]);
  expect(await linesOf(folder)).toEqual(["error windmill.structure.unreadable f/team/p.py:1"]);
});

it.each(["wmill.yaml", "wmill-lock.yaml"])("names a folder that stands where %s is read", async (name) => {
  const folder = folderOf({ ...workspace(ok), [name]: "" });
  rmSync(join(folder, name));
  mkdirSync(join(folder, name));
  expect(await linesOf(folder)).toEqual([`error windmill.structure.unreadable ${name}:1`]);
});

it("names a wmill.yaml that a link leads out for", async () => {
  const folder = folderOf(workspace(ok));
  rmSync(join(folder, "wmill.yaml"));
  symlinkSync("/etc/hostname", join(folder, "wmill.yaml"));
  expect(await linesOf(folder)).toEqual(["warning windmill.structure.link wmill.yaml:1"]);
});

it("judges a file whose name holds a line end", async () => {
  const files = { ...script("f/team/a\nb.py", "def main(:\n"), "f/team/x\ny.flow/flow.yaml": "value: [\n" };
  const { findings, document } = await validate(workspace(files));
  expect(findings.map((it) => `${it.rule} ${it.location?.file}`)).toEqual([
    "windmill.scripts.syntax f/team/a\nb.py",
    "windmill.structure.yaml f/team/x\ny.flow/flow.yaml",
    "windmill.sync.not-run undefined",
  ]);
  expect(document.results).toMatchObject({ scripts: { failed: 1 }, flows: { failed: 1 } });
});

it("names what is not UTF-8", async () => {
  const files = {
    ...script("f/team/a.py", takesNothing),
    "f/team/a.py": Uint8Array.of(0x23, 0xe9, 0x0a),
    "f/team/b.py": Uint8Array.of(0xff, 0xfe, 0x23, 0x00),
    "f/team/b.script.yaml": { kind: "script" },
  };
  expect(await lines(workspace(files))).toEqual([
    "warning windmill.structure.encoding f/team/a.py:1",
    "error windmill.structure.encoding f/team/b.py:1",
  ]);
});

it("reads files with CRLF ends", async () => {
  const crlf = Object.fromEntries(
    Object.entries(script("f/team/a.py", "def main(x: str):\n    return x\n")).map(([path, it]) => [
      path,
      typeof it === "string" ? it.replaceAll("\n", "\r\n") : "summary: a\r\nkind: banana\r\n",
    ]),
  );
  expect(await lines(workspace(crlf))).toEqual(["error windmill.structure.kind f/team/a.script.yaml:2"]);
});

it("stops at aliases that multiply", async () => {
  const levels = Array.from(
    { length: 12 },
    (_, at) =>
      `a${at}: &a${at} [${Array(10)
        .fill(at === 0 ? "x" : `*a${at - 1}`)
        .join(", ")}]`,
  );
  const files = { "f/team/x.flow/flow.yaml": `${levels.join("\n")}\nvalue: *a11\n` };
  expect(await lines(workspace(files))).toEqual(["error windmill.structure.yaml f/team/x.flow/flow.yaml:1"]);
});

it("stops at nesting without end", async () => {
  const files = { "f/team/x.flow/flow.yaml": `value: ${"[".repeat(50_000)}` };
  expect(await lines(workspace(files))).toEqual(["error windmill.structure.yaml f/team/x.flow/flow.yaml:1"]);
});

it.each(["1", "!!str 1", "&a 1"])("refuses nesting that is too deep, and says so, above %s", async (value) => {
  const text = `summary: ${value}\nvalue: ${"[".repeat(600)}${"]".repeat(600)}\n`;
  const { findings } = await validate(workspace({ "f/team/x.flow/flow.yaml": text }));
  expect(findings.map((it) => it.message)[0]).toContain("it nests deeper than 500 levels");
});

it("reads anchors and aliases as wmill does", async () => {
  const text =
    "summary: x\nvalue:\n  modules:\n    - id: a\n      value: &same {type: identity}\n    - id: b\n      value: *same\n";
  expect(await lines(workspace({ "f/team/x.flow/flow.yaml": text }))).toEqual([]);
});

it.each(["summary: &x a: 1\n", "value: &x{modules: []}\n", "summary: a\rvalue: 2\n"])(
  "refuses what only one of two parsers takes, as wmill reads with the other: %j",
  async (text) => {
    expect(await lines(workspace({ "f/team/x.flow/flow.yaml": text }))).toEqual([
      "error windmill.structure.yaml f/team/x.flow/flow.yaml:1",
    ]);
  },
);

it("ends at flows that call each other", async () => {
  const files = {
    ...flow("f/team/x", [runs("a", "f/team/y", {}, "flow")]),
    ...flow("f/team/y", [runs("a", "f/team/x", {}, "flow")]),
  };
  expect(await lines(workspace(files))).toEqual([
    "warning windmill.flows.endless-recursion f/team/x.flow/flow.yaml:5",
    "warning windmill.flows.endless-recursion f/team/y.flow/flow.yaml:5",
  ]);
});

it("merges no keys, as wmill does not, and says so", async () => {
  const text =
    "summary: x\nvalue:\n  modules:\n    - id: a\n      retry: &retry {constant: {attempts: 1, seconds: 1}}\n      value: {type: identity}\n    - id: b\n      value: {type: identity}\n      <<: {retry: *retry}\n";
  const { findings } = await validate(workspace({ "f/team/x.flow/flow.yaml": text }));
  expect(findings.map((it) => `${it.severity} ${it.location?.line} ${it.message}`)[0]).toBe(
    "warning 9 `<<` is no key of a step, and wmill merges no keys: write them out",
  );
});

it("takes the last of two keys of a JSON file, as wmill does, and says so", async () => {
  const text = '{"resource_type": "postgresql", "resource_type": "c_gone", "value": {}}';
  expect(await lines(workspace({ ...ok, "f/team/db.resource.json": text }))).toEqual([
    "warning windmill.structure.yaml f/team/db.resource.json:1",
    "warning windmill.references.resource-type f/team/db.resource.json:1",
  ]);
});

it("says of a JSON file that only YAML can read it", async () => {
  const text = "{resource_type: postgresql, value: {}} # no JSON\n";
  expect(await lines(workspace({ ...ok, "f/team/db.resource.json": text }))).toEqual([
    "warning windmill.structure.yaml f/team/db.resource.json:1",
  ]);
});

/** As somebody whom permissions hold, in a process of its own: this one may be root's. */
function judgedAsNobody(folder: string): readonly string[] {
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const code = `import { validateWorkspace } from ${JSON.stringify(pathToFileURL(resolve("src/windmill/validate.ts")).href)};
    const { findings } = await validateWorkspace(${JSON.stringify(folder)}, { traceId: "test" });
    for (const it of findings) console.log(it.severity, it.rule, it.location?.file ?? "");`;
  const argv = ["--input-type=module", "-e", code];
  return execFileSync(process.execPath, argv, { ...nobody, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })
    .trim()
    .split("\n");
}

it("names files and folders that it may not read, and judges the rest", () => {
  const folder = folderOf(
    workspace({
      ...ok,
      ...script("f/team/secret.py", takesNothing),
      "f/team/closed/x.py": takesNothing,
      ...script("f/team/bad.py", "def main(:\n"),
    }),
  );
  chmodSync(folder, 0o755);
  const closed = [join(folder, "f/team/secret.py"), join(folder, "f/team/closed")];
  for (const it of closed) chmodSync(it, 0);
  try {
    expect(judgedAsNobody(folder)).toEqual([
      "error windmill.scripts.syntax f/team/bad.py",
      "error windmill.structure.unreadable f/team/closed",
      "error windmill.structure.unreadable f/team/secret.py",
      "notice windmill.sync.not-run",
    ]);
  } finally {
    for (const it of closed) chmodSync(it, 0o755);
  }
});

it.each(["", "f"])("does not take a folder that it may not list for one without a workspace: %j", (below) => {
  const { "wmill.yaml": _, ...files } = workspace(ok);
  const folder = folderOf(files);
  chmodSync(folder, 0o755);
  chmodSync(join(folder, below), 0);
  try {
    expect(judgedAsNobody(folder)).toContainEqual(
      expect.stringMatching(`^error windmill.structure.unreadable ${below}$`),
    );
  } finally {
    chmodSync(join(folder, below), 0o755);
  }
});

it("ends with a judgement while files change, go and come back, and tells what is there in the end", async () => {
  const folder = folderOf(workspace(ok));
  const file = join(folder, "f/team/a.py");
  const change = `const { writeFileSync, rmSync, truncateSync } = require("node:fs");
    const file = ${JSON.stringify(file)};
    for (;;) {
      writeFileSync(file, ${JSON.stringify(takesNothing)});
      writeFileSync(file, "def main(:\\n".repeat(20000));
      truncateSync(file, 5);
      rmSync(file);
    }`;
  const writer = spawn(process.execPath, ["-e", change], { stdio: "ignore" });
  try {
    for (let run = 0; run < 30; run++) {
      for (const line of await linesOf(folder))
        expect(line).toMatch(/^(error|warning) windmill\.(structure|scripts)\./);
    }
  } finally {
    writer.kill("SIGKILL");
    await once(writer, "exit");
  }
  writeFileSync(file, takesNothing);
  expect(await linesOf(folder)).toEqual([]);
});

it("takes a name with a dot for a script where metadata says so", async () => {
  const files = {
    "f/team/a.v2.py": takesNothing,
    "f/team/a.v2.script.yaml": { summary: "", kind: "script", lock: "" },
    "f/team/b.test.ts": "this belongs to no script",
  };
  expect(await lines(workspace(files))).toEqual([]);
});

it("takes empty metadata for none", async () => {
  const files = { ...ok, "f/team/a.script.yaml": "" };
  expect(await lines(workspace(files))).toEqual(["warning windmill.structure.schema f/team/a.script.yaml:1"]);
});

it("takes names with spaces and of any script", async () => {
  expect(await lines(workspace(script("f/team/größe 大.py", takesNothing)))).toEqual([]);
});

it("judges a flow of twenty megabytes", async () => {
  const text = "def main():\n    return 1\n# ".padEnd(20 << 20, "x");
  const files = workspace({ ...flow("f/team/x", [inline("a", text)]) });
  expect(await lines(files)).toEqual([]);
});

it("tells of a fault in each of very many lines", async () => {
  const text = `summary: ''\nvalue:\n  modules:\n${"    - {}\n".repeat(150_000)}`;
  const found = await lines(workspace({ ...ok, "f/team/x.flow/flow.yaml": text }));
  expect(found.length).toBeGreaterThan(150_000);
});

it("says of a file without aliases that it is too long, and not that they multiply", async () => {
  const { findings } = await validate(workspace({ ...ok, "f/team/x.flow/flow.yaml": "- {a: 1}\n".repeat(700_000) }));
  expect(findings[0]?.message).toContain("it has more than 2,000,000 keys and values");
});

it("never throws, whatever the files hold", async () => {
  const names = [
    "flow.yaml",
    "a.script.yaml",
    "a.py",
    "a.ts",
    "a.schedule.yaml",
    "db.resource.yaml",
    "v.variable.yaml",
  ];
  const folder = folderOf(workspace(ok));
  mkdirSync(join(folder, "f/team/x.flow"));
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.constantFrom(
      "value: {modules: [1, null, {id: 3, value: {type: branchone, branches: [[]]}}]}",
      "a: *b",
      "? [1]\n: 2\n",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), text, async (name, content) => {
      writeFileSync(join(folder, name === "flow.yaml" ? "f/team/x.flow/flow.yaml" : `f/team/${name}`), content);
      await linesOf(folder);
    }),
    { numRuns: 150 },
  );
});
