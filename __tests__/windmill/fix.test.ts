/** `--fix`, on copies: what it mended is found no more, nothing else has changed, and a second run has nothing to do. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyPatch, parsePatch } from "diff";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/commands/windmill-validate.ts";
import { Refusal } from "../../src/faults.ts";
import type { OptionsOf } from "../../src/options.ts";
import { applyChanges } from "../../src/windmill/fix/apply.ts";
import { scriptHash } from "../../src/windmill/hashes.ts";
import { faults as flows } from "./faults/flows.ts";
import { faults as references } from "./faults/references.ts";
import { faults as scripts } from "./faults/scripts.ts";
import { faults as structure } from "./faults/structure.ts";
import { type Files, flow, folderOf, inline, inputs, script, takesNothing, workspace } from "./workspace.ts";

type Options = OptionsOf<"windmill-validate">;

const judge = (cwd: string, more: Partial<Options> = {}) =>
  run(
    { folder: ".", workingDirectory: ".", scriptsOnly: false, flowsOnly: false, fix: false, ...more },
    {
      entry: "terminal",
      environment: {},
      cwd,
      observe: () => {},
      signal: new AbortController().signal,
      now: () => 0,
    },
  );
const fix = (cwd: string, more: Partial<Options> = {}) => judge(cwd, { fix: true, ...more });

const rules = async (cwd: string) =>
  (await judge(cwd)).findings.map((it) => it.rule).filter((it) => it !== "windmill.sync.not-run");

/** Every file by its path. */
function treeOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((it) =>
    statSync(join(folder, it)).isFile(),
  );
  return Object.fromEntries(files.sort().map((it) => [it, readFileSync(join(folder, it), "latin1")]));
}

const changed = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  Object.keys(after).filter((it) => before[it] !== after[it]);

const takesNameAndAge = "def main(name: str, age: int = 3):\n    return name * age\n";
const metadata = (schema: string) =>
  `# kept\nsummary:   'odd spacing'   # as it was\nkind: script\nlock: ''\n${schema}`;

describe("missing metadata", () => {
  it("is made from the signature", async () => {
    const cwd = folderOf(workspace({ "f/team/a.py": takesNameAndAge }));
    await fix(cwd);
    const made = parse(readFileSync(join(cwd, "f/team/a.script.yaml"), "utf8"));
    expect(made).toMatchObject({
      kind: "script",
      schema: {
        properties: { name: { type: "string" }, age: { type: "integer" } },
        required: ["name"],
      },
    });
    expect(await rules(cwd)).toEqual([]);
  });

  it.each([
    ["a program that cannot be read", "f/team/a.py", "def main(:\n"],
    ["one without a main function", "f/team/a.py", "x = 1\n"],
    ["one whose language is not read", "f/team/a.php", "<?php function main($x) {}\n"],
    ["SQL, which need not declare its parameters", "f/team/a.pg.sql", "select $1\n"],
  ])("is not made up for %s", async (_, path, text) => {
    const cwd = folderOf(workspace({ [path]: text }));
    const before = treeOf(cwd);
    await fix(cwd);
    expect(treeOf(cwd)).toEqual(before);
  });
});

describe("a schema that does not fit", () => {
  const text = metadata(`schema:
  type: object
  properties:
    # who
    name:
      type: "string"
      description: 'who: it is'
    age: {type: string, format: date, description: years} # how old
    gone:
      type: string
  required:
    - name
    - age
    - gone
# after it
tag: x
`);
  const files = workspace({ "f/team/a.py": takesNameAndAge, "f/team/a.script.yaml": text });

  it("is that of the program afterwards", async () => {
    const cwd = folderOf(files);
    expect(await rules(cwd)).not.toEqual([]);
    await fix(cwd);
    expect(await rules(cwd)).toEqual([]);
    const { schema } = parse(readFileSync(join(cwd, "f/team/a.script.yaml"), "utf8"));
    expect(schema).toEqual({
      type: "object",
      properties: {
        name: { type: "string", description: "who: it is" },
        age: { type: "integer", description: "years" },
      },
      required: ["name"],
    });
  });

  it("keeps its comments, and every line that is not the schema's", async () => {
    const cwd = folderOf(files);
    const before = treeOf(cwd);
    await fix(cwd);
    const after = treeOf(cwd);
    expect(changed(before, after)).toEqual(["f/team/a.script.yaml"]);
    const mended = after["f/team/a.script.yaml"] as string;
    expect(mended.split("schema:")[0]).toBe(text.split("schema:")[0]);
    expect(mended).toMatch(/# after it\ntag: x\n$/);
    expect(mended).toContain('    # who\n    name:\n      type: "string"\n');
    expect(mended).toContain("# how old");
  });

  it("keeps CRLF ends and the byte order mark", async () => {
    const odd = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const cwd = folderOf({ ...files, "f/team/a.script.yaml": odd });
    await fix(cwd);
    const mended = readFileSync(join(cwd, "f/team/a.script.yaml"), "utf8");
    expect(mended).not.toMatch(/[^\r]\n/);
    expect(mended.startsWith("\uFEFF# kept")).toBe(true);
    expect(await rules(cwd)).toEqual([]);
  });

  it("stays where parts of it are shared by an alias", async () => {
    const shared = metadata("schema:\n  type: object\n  properties:\n    name: &a {type: integer}\n    other: *a\n");
    const cwd = folderOf({ ...files, "f/team/a.script.yaml": shared });
    await fix(cwd);
    expect(readFileSync(join(cwd, "f/team/a.script.yaml"), "utf8")).toBe(shared);
  });

  it("stays where a person excused it or turned the rule off", async () => {
    const cwd = folderOf(files);
    const before = treeOf(cwd);
    await fix(cwd, { rules: ["windmill.scripts.signature: off"] });
    expect(treeOf(cwd)).toEqual(before);
  });
});

describe("hashes", () => {
  const text = metadata("");
  const locks = (hash: string) =>
    `version: v2\nlocks:\n  # of a\n  f/team/a: ${hash} # made by hand\n  f/team/gone: ${"1".repeat(63)}a\n`;
  const files = (program: string, hash: string) =>
    workspace({ "f/team/a.py": program, "f/team/a.script.yaml": text, "wmill-lock.yaml": locks(hash) });

  it("are made anew where no lock can be concerned", async () => {
    const cwd = folderOf(files("import json\n\ndef main():\n    return json.dumps(1)\n", `${"0".repeat(63)}a`));
    await fix(cwd);
    expect(await rules(cwd)).toEqual([]);
    expect(readFileSync(join(cwd, "wmill-lock.yaml"), "utf8")).toMatch(
      /^version: v2\nlocks:\n {2}# of a\n {2}f\/team\/a: [0-9a-f]{64} # made by hand\n$/,
    );
  });

  it("stay stale where only a server can make the lock", async () => {
    const cwd = folderOf(files("import pandas\n\ndef main():\n    return 1\n", `${"0".repeat(63)}a`));
    await fix(cwd);
    expect(await rules(cwd)).toEqual(["windmill.drift.stale"]);
  });

  it("that were right stay right when the schema is mended, whatever is imported", async () => {
    const program = "import pandas\n\ndef main(x: str):\n    return x\n";
    const stale = metadata("schema:\n  type: object\n  properties: {}\n");
    const hash = scriptHash(program, stale);
    const cwd = folderOf({ ...files(program, hash), "f/team/a.script.yaml": stale });
    await fix(cwd);
    expect(await rules(cwd)).toEqual([]);
  });

  it("of a flow and its members are made anew, and added where they lack", async () => {
    const more = { ...flow("f/team/x", [inline("a", "!inline a.py")]), "f/team/x.flow/a.py": takesNothing };
    const stale = `version: v2\nlocks:\n  f/team/a: ${scriptHash(takesNothing, text)}\n  z: 'x'\n`;
    const cwd = folderOf({ ...files(takesNothing, ""), ...more, "wmill-lock.yaml": stale });
    expect(await rules(cwd)).toContain("windmill.drift.missing");
    await fix(cwd);
    expect(await rules(cwd)).toEqual([]);
    expect(Object.keys(parse(readFileSync(join(cwd, "wmill-lock.yaml"), "utf8")).locks)).toEqual([
      "f/team/a",
      "f/team/x.flow+__flow_hash",
      "f/team/x.flow+a.py",
    ]);
  });

  it("stay stale where the rule was turned off", async () => {
    const cwd = folderOf(files(takesNothing, `${"0".repeat(63)}a`));
    await fix(cwd, { rules: ["windmill.drift.stale: off"] });
    expect(await rules(cwd)).toEqual(["windmill.drift.stale"]);
  });

  it("of a flow stay stale as long as those of a member do", async () => {
    const stale = `version: v2\nlocks:\n  f/team/a: ${scriptHash(takesNothing, text)}\n  f/team/x.flow+__flow_hash: '0'\n  f/team/x.flow+a.py: '0'\n  f/team/x.flow+b.py: '0'\n`;
    const more = {
      ...flow("f/team/x", [inline("a", "!inline a.py"), inline("b", "!inline b.py")]),
      "f/team/x.flow/a.py": takesNothing,
      "f/team/x.flow/b.py": `import pandas\n\n${takesNothing}`,
    };
    const cwd = folderOf({ ...files(takesNothing, ""), ...more, "wmill-lock.yaml": stale });
    await fix(cwd);
    const { locks } = parse(readFileSync(join(cwd, "wmill-lock.yaml"), "utf8"));
    expect(locks["f/team/x.flow+a.py"]).toMatch(/^[0-9a-f]{64}$/);
    expect([locks["f/team/x.flow+b.py"], locks["f/team/x.flow+__flow_hash"]]).toEqual(["0", "0"]);
  });

  it("keep CRLF ends", async () => {
    const crlf = locks(`${"0".repeat(63)}a`).replaceAll("\n", "\r\n");
    const cwd = folderOf({ ...files(takesNothing, ""), "wmill-lock.yaml": crlf });
    await fix(cwd);
    expect(readFileSync(join(cwd, "wmill-lock.yaml"), "utf8")).not.toMatch(/[^\r]\n/);
    expect(await rules(cwd)).toEqual([]);
  });

  it("of a file that wmill wrote, damaged and mended, give the file as it was", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "windmill-"));
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
    cpSync("examples/windmill", cwd, { recursive: true });
    const path = join(cwd, "wmill-lock.yaml");
    const right = readFileSync(path, "utf8");
    // Of those whose lock nothing can concern: SQL, Bash, and what imports nothing.
    writeFileSync(path, right.replace(/(f\/orders\/fetch: )\w+/, "$1'0'").replace(/ {2}u\/admin\/clean: .*\n/, ""));
    await fix(cwd);
    expect(readFileSync(path, "utf8")).toBe(right);
  });
});

/** With hashes that fit nothing, so that there is something to mend in more of them. */
const all: readonly (readonly [string, Files])[] = [...structure, ...scripts, ...references, ...flows].map(
  ([name, faulty]) => [name, workspace(faulty)] as const,
);

it.each(all)("%s: --check changes nothing, --fix only what its diff shows, and then no more", async (_, files) => {
  const cwd = folderOf(files);
  const before = treeOf(cwd);
  const judged = await judge(cwd, { check: true });
  expect(treeOf(cwd)).toEqual(before);
  const { output = "", document, findings } = await fix(cwd);
  const after = treeOf(cwd);
  const { fixed } = document as { readonly fixed: readonly string[] };
  expect(changed(before, after)).toEqual([...fixed].sort());
  for (const patch of fixed.length === 0 ? [] : parsePatch(String(output))) {
    const file = (patch.newFileName as string).replace(/^b\//, "");
    const old = Buffer.from(before[file] ?? "", "latin1").toString("utf8");
    expect(applyPatch(old, patch)).toBe(Buffer.from(after[file] as string, "latin1").toString("utf8"));
  }
  expect(findings.length).toBeLessThanOrEqual(judged.findings.length);
  await fix(cwd);
  expect(treeOf(cwd)).toEqual(after);
});

it("mends something in the fixtures", async () => {
  const mended = await Promise.all(all.map(async ([, files]) => String((await fix(folderOf(files))).output ?? "")));
  expect(mended.filter((it) => it !== "").length).toBeGreaterThanOrEqual(3);
});

it("writes to what a link leads to", async () => {
  const cwd = folderOf({
    ...workspace({ "f/team/a.py": takesNameAndAge }),
    "shared/a.yaml": metadata("schema:\n  type: object\n  properties: {}\n"),
  });
  symlinkSync("../../shared/a.yaml", join(cwd, "f/team/a.script.yaml"));
  await fix(cwd);
  expect(parse(readFileSync(join(cwd, "shared/a.yaml"), "utf8")).schema.required).toEqual(["name"]);
  expect(existsSync(join(cwd, "f/team/a.script.yaml"))).toBe(true);
});

it("leaves a file that somebody changed meanwhile to them", async () => {
  const cwd = folderOf({ "a.yaml": "theirs\n", "b.yaml": "ours\n" });
  const changes = ["a.yaml", "b.yaml", "c.yaml"].map((file) => ({ file, before: "ours\n", after: "mended\n" }));
  expect((await applyChanges(cwd, changes)).map((it) => it.file)).toEqual(["b.yaml"]);
  expect(treeOf(cwd)).toEqual({ "a.yaml": "theirs\n", "b.yaml": "mended\n" });
});

it("changes nothing for a program that fits", async () => {
  const cwd = folderOf(
    workspace(script("f/team/a.py", "def main(x: str):\n    return x\n", { schema: inputs({ x: "string" }) })),
  );
  const { output, summary } = await fix(cwd);
  expect(output).toBeUndefined();
  expect(summary).toContain("mended 0 files");
});

it("refuses fix and check together", async () => {
  const error = await judge(folderOf({}), { fix: true, check: true }).catch((it) => it);
  expect(error).toBeInstanceOf(Refusal);
  expect(error.message).toContain("fix changes files and check forbids it");
});
