import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ask } from "../../src/commands/ask.ts";
import type { CommandContext } from "../../src/commands/command.ts";
import { commandHelp } from "../../src/commands/help.ts";
import { fromWorkingDirectory } from "../../src/commands/windmill-folder.ts";
import { run as info } from "../../src/commands/windmill-info.ts";
import { run } from "../../src/commands/windmill-validate.ts";
import { Refusal } from "../../src/faults.ts";
import type { Finding } from "../../src/findings.ts";
import type { OptionsOf } from "../../src/options.ts";
import { faultsOf } from "../support/schemas.ts";
import { type Files, flow, folderOf, runs, script, takesNothing, workspace } from "./workspace.ts";

const context = (cwd: string): CommandContext => ({
  entry: "terminal",
  environment: {},
  cwd,
  observe: () => {},
  signal: new AbortController().signal,
  now: () => 0,
});

type Options = OptionsOf<"windmill-validate">;
const options = (more: Partial<Options> = {}): Options => ({
  folder: ".",
  scriptsOnly: false,
  flowsOnly: false,
  fix: false,
  workingDirectory: ".",
  ...more,
});

const fine = workspace(script("f/team/a.py", takesNothing));
const broken = workspace(script("f/team/a.py", "def main(:\n"));
const validate = (files: Files, more: Partial<Options> = {}) => {
  const cwd = folderOf(files);
  return run(options(more), context(cwd));
};
const refusal = async (outcome: Promise<unknown>): Promise<readonly string[]> => {
  const error = await outcome.catch((it) => it);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).findings.map((it) => it.message);
};

it("passes a workspace without errors, and says how much was judged", async () => {
  const { result, summary } = await validate(fine);
  expect(result).toBe("passed");
  expect(summary).toBe(".: 1 of 1 scripts and 0 of 0 flows have no error.");
});

it("fails one with errors, and says what to do", async () => {
  const { result, summary } = await validate(broken);
  expect(result).toBe("failed");
  expect(summary).toContain("mend the 1 error above");
});

it("calls nothing mended that has warnings, and says what it did not judge", async () => {
  const files = { ...script("f/team/b.cs", "class Script { public static int Main() { return 1; } }\n") };
  const more = { ...flow("f/team/x", [runs("a", "f/team/gone")]), ...files };
  expect((await validate({ ...fine, ...more })).summary).toBe(
    ".: 1 of 1 scripts and 1 of 1 flows have no error, 1 script not judged; see to the 1 warning above.\n" +
      "Not judged: script f/team/b (programs of csharp are not read here).",
  );
  expect((await validate({ ...broken, ...more }, { flowsOnly: true })).summary).toBe(
    ".: 1 of 1 flows have no error, 2 scripts not judged; see to the 1 warning above.\n" +
      "Not judged: script f/team/a, f/team/b (flows-only was asked for).",
  );
  expect((await validate({ ...broken, ...more })).summary).toContain(
    "; mend the 1 error and see to the 1 warning above.",
  );
});

it("says that --fix can mend some of it only where it can", async () => {
  const lacking = workspace({ "f/team/a.py": takesNothing });
  expect((await validate(lacking)).summary.split("\n").slice(1)).toEqual([
    "`--fix` can mend some of these, in 1 file.",
  ]);
  expect((await validate(lacking, { fix: true })).summary).not.toContain("can mend");
  expect((await validate(broken)).summary).not.toContain("--fix");
});

it("says by rule what --fix left to a person", async () => {
  const files = workspace({
    ...script("f/team/a.py", "def main(:\n"),
    ...script("f/team/b.py", "def main(:\n"),
    ...flow("f/team/x", [runs("a", "f/team/gone")]),
    "f/team/c.py": takesNothing,
  });
  const { summary } = await validate(files, { fix: true });
  expect(summary.split("\n").slice(1)).toEqual([
    "Left by `--fix`, since each needs a person to decide: windmill.scripts.syntax (2), windmill.references.step (1).",
  ]);
  expect((await validate(files)).summary).not.toContain("Left by");
  expect((await validate(fine, { fix: true })).summary).not.toContain("Left by");
});

it("gives places from the working directory to people, and from the folder in the document", async () => {
  const files = Object.fromEntries(Object.entries(broken).map(([path, it]) => [`wm/${path}`, it]));
  const { findings, document } = await validate(files, { folder: "wm" });
  expect(findings[0]?.location?.file).toBe("wm/f/team/a.py");
  expect(document).toMatchObject({ findings: [{ location: { file: "f/team/a.py" } }, {}] });
});

it.each([
  ["..", "../f/team/a.py"],
  ["./", "f/team/a.py"],
  [".//ws/", "ws/f/team/a.py"],
  [".ws", ".ws/f/team/a.py"],
  ["../..", "../../f/team/a.py"],
])("names a file below %s as it is found from the working directory", (folder, expected) => {
  const found = { rule: "a.b", severity: "error", message: "", location: { file: "f/team/a.py", line: 1, column: 1 } };
  expect(fromWorkingDirectory([found as Finding], folder)[0]?.location?.file).toBe(expected);
});

it("refuses a folder that does not exist", async () => {
  expect(await refusal(validate(fine, { folder: "gone" }))).toEqual([expect.stringContaining("gone does not exist")]);
});

it("refuses all severities that it cannot read, at once", async () => {
  const rules = ["windmill.scripts.sintax: off", "windmill.scripts.syntax: loud", "windmill.scripts.syntax: off"];
  const messages = await refusal(validate(fine, { rules }));
  expect(messages).toEqual([
    expect.stringContaining("windmill.scripts.syntax"),
    expect.stringContaining("loud is none of"),
  ]);
});

it("tells of a rule and a severity that are both misspelt", async () => {
  expect(await refusal(validate(fine, { rules: ["windmill.scripts.sintax: eror"] }))).toEqual([
    expect.stringContaining("there is no rule windmill.scripts.sintax, the nearest is windmill.scripts.syntax"),
    expect.stringContaining("eror is none of off, notice, warning, error"),
  ]);
});

it("takes severities", async () => {
  expect((await validate(broken, { rules: ["windmill.scripts.syntax: warning"] })).result).toBe("passed");
});

it("writes SARIF where it is told to", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "sarif-")), "out.sarif");
  await validate(broken, { sarif: path });
  expect(JSON.parse(readFileSync(path, "utf8")).runs[0].results).toHaveLength(2);
});

const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd, stdio: "pipe" });

it("knows of git whether there are changes, and which", async () => {
  const cwd = folderOf({ ...broken, ...script("f/team/b.py", "def main(:\n") });
  git(cwd, "init", "-q");
  git(cwd, "add", ".");
  git(cwd, "commit", "-qm", "one");
  const at = context(cwd);
  expect((await run(options(), at)).document).toMatchObject({ has_uncommitted_changes: false });
  writeFileSync(join(cwd, "f/team/b.py"), "def main(:\n    pass\n");
  const { document, findings } = await run(options({ changedSince: "HEAD" }), at);
  expect(document).toMatchObject({ has_uncommitted_changes: true });
  expect(findings.flatMap((it) => it.location?.file ?? [])).toEqual(["f/team/b.py"]);
});

it("judges all of a repository within the folder, of which git names the folder alone", async () => {
  const cwd = folderOf({ ...fine, "f/own/b.py": "def main(:\n", "f/own/b.script.yaml": "summary: b\nkind: script\n" });
  git(cwd, "init", "-q");
  git(cwd, "add", "f/team", "wmill.yaml");
  git(cwd, "commit", "-qm", "all but one folder");
  git(join(cwd, "f/own"), "init", "-q");
  const { findings, result } = await run(options({ changedSince: "HEAD" }), context(cwd));
  expect(result).toBe("failed");
  expect(findings.flatMap((it) => it.location?.file ?? [])).toContain("f/own/b.py");
});

it("starts no program that files of a branch name by making a repository of the folder", async () => {
  const below = folderOf({
    ...fine,
    HEAD: "ref: refs/heads/main\n",
    config:
      '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n[filter "x"]\n\tclean = "touch started; cat"\n',
    "objects/keep": "",
    "refs/keep": "",
    ".gitattributes": "*.py filter=x\n",
  });
  git(below, "--git-dir=.", "add", "f");
  rmSync(join(below, "started"));
  // Git looks at the content of what has another time.
  utimesSync(join(below, "f/team/a.py"), 1, 1);
  const cwd = folderOf({});
  git(cwd, "init", "-q");
  renameSync(below, join(cwd, "ws"));
  await run(options({ folder: "ws" }), context(cwd));
  expect(existsSync(join(cwd, "ws/started"))).toBe(false);
});

it("refuses a commit that git does not know", async () => {
  const cwd = folderOf(fine);
  git(cwd, "init", "-q");
  expect(await refusal(run(options({ changedSince: "--output=evil" }), context(cwd)))).toEqual([
    expect.stringContaining("git knows no commit"),
  ]);
  expect(existsSync("evil")).toBe(false);
});

it.each(["HEAD..HEAD", "HEAD...HEAD", "HEAD.."])(
  "refuses the range %s, which says nothing of the files",
  async (range) => {
    const cwd = folderOf(fine);
    git(cwd, "init", "-q");
    git(cwd, "add", ".");
    git(cwd, "commit", "-qm", "one");
    writeFileSync(join(cwd, "f/team/a.py"), "def main(:\n");
    expect(await refusal(run(options({ changedSince: range }), context(cwd)))).toEqual([
      expect.stringContaining("is a range"),
    ]);
  },
);

it("says that git cannot be asked, where it cannot, and not that it lacks a commit", async () => {
  const cwd = folderOf({ ...fine, ".git": "gitdir: nowhere\n" });
  expect(await refusal(run(options({ changedSince: "HEAD" }), context(cwd)))).toEqual([
    expect.stringContaining("git cannot be asked"),
  ]);
});

it("refuses to tell changes where there is no git", async () => {
  expect(await refusal(validate(fine, { changedSince: "HEAD" }))).toEqual([
    expect.stringContaining("in no git repository"),
  ]);
});

it("prints documents that follow their schemas, whatever was found", async () => {
  const files = { ...broken, ...flow("f/team/x", [runs("a", "f/team/a"), runs("b", "f/team/gone")]) };
  const at = context(folderOf(files));
  expect(faultsOf("windmill-validate", (await run(options(), at)).document)).toEqual([]);
  const told = await info({ folder: ".", workingDirectory: ".", mermaid: false }, at);
  expect(faultsOf("windmill-info", told.document)).toEqual([]);
});

it("prints who calls whom", async () => {
  const cwd = folderOf({ ...fine, ...flow("f/team/x", [runs("a", "f/team/a")]) });
  const at = context(cwd);
  const base = { folder: ".", workingDirectory: "." };
  expect((await info({ ...base, mermaid: true }, at)).output).toContain("-->|script|");
  const told = await info({ ...base, mermaid: false }, at);
  expect(told.output).toContain("1 flow, 1 folder, 1 script");
  expect(told.summary).toBe(".: 1 workspace.");
});

const atServer = { windmillUrl: "http://127.0.0.1:9", windmillWorkspace: "staging", windmillToken: "secret" };

it("asks no server without a token, and says so", async () => {
  const { document, findings } = await validate(fine, { windmillUrl: "http://127.0.0.1:9", windmillWorkspace: "w" });
  expect(document).toMatchObject({ results: { sync: { passed: 0, failed: 0, errors: [] } } });
  expect(findings.map((it) => it.message)).toEqual(["the server was not asked: no token was given"]);
});

it("takes a token that the environment holds for other programs for none", async () => {
  const { findings } = await validate(fine, { windmillToken: "secret" });
  expect(findings.map((it) => it.message)).toEqual(["the server was not asked: no windmill-url was given"]);
});

it("refuses a token without the workspace that it is for", async () => {
  const messages = await refusal(validate(fine, { windmillUrl: "http://127.0.0.1:9", windmillToken: "secret" }));
  expect(messages).toEqual([expect.stringContaining("windmill-workspace must be given beside windmill-token")]);
});

it("refuses to ask a server beside the code of a fork", async () => {
  const cwd = folderOf(fine);
  const environment = { GITHUB_EVENT_NAME: "pull_request_target" };
  const asked = run(options(atServer), { ...context(cwd), environment });
  expect(await refusal(asked)).toEqual([expect.stringContaining("pull_request_target runs with secrets")]);
});

it("takes --ci for --json, without colour and progress", () => {
  expect(ask(["windmill-validate", "--ci"])).toMatchObject({ kind: "run", json: true, plain: true });
  expect(ask(["windmill-validate", "--json"])).toMatchObject({ kind: "run", json: true, plain: false });
  expect(ask(["windmill-validate", "--ci", "--no-ci"])).toMatchObject({ kind: "run", json: false, plain: false });
});

it("draws who calls whom into a file", async () => {
  const cwd = folderOf({ ...fine, ...flow("f/team/x", [runs("a", "f/team/a")]) });
  await info({ folder: ".", workingDirectory: ".", mermaid: false, svg: "calls.svg" }, context(cwd));
  expect(readFileSync(join(cwd, "calls.svg"), "utf8")).toContain(
    "<title>flow f/team/x → script f/team/a (script)</title>",
  );
});

it("prints a document that follows its schema and names what was mended", async () => {
  const { document } = await validate(workspace({ "f/team/a.py": takesNothing }), { fix: true });
  expect(faultsOf("windmill-validate", document)).toEqual([]);
  expect(document).toMatchObject({ fixed: ["f/team/a.script.yaml"] });
});

it("says in its help from where places count", () => {
  const help = commandHelp("windmill-validate").replace(/\s+/g, " ");
  expect(help).toContain("Places in the JSON document count from it, those that people are shown from the working dir");
});
