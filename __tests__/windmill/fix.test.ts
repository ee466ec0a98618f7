/** `--fix`, on copies: what it mended is found no more, nothing else has changed, and a second run has nothing to do. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  lstatSync,
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
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/commands/windmill-validate.ts";
import { Refusal } from "../../src/faults.ts";
import type { OptionsOf } from "../../src/options.ts";
import { applyChanges } from "../../src/windmill/fix/apply.ts";
import { mendHashes } from "../../src/windmill/fix/hashes.ts";
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

const takesNameAndAge = "def main(name: str, age: int):\n    return name * age\n";
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
        required: ["name", "age"],
      },
    });
    expect(await rules(cwd)).toEqual([]);
  });

  it.each([
    ["a program that cannot be read", "f/team/a.py", "def main(:\n"],
    ["one without a main function", "f/team/a.py", "x = 1\n"],
    ["one whose language is not read", "f/team/a.php", "<?php function main($x) {}\n"],
    ["SQL, which need not declare its parameters", "f/team/a.pg.sql", "select $1\n"],
    ["a default, which only wmill's parser reads", "f/team/a.py", "def main(n: int = 3):\n    return n\n"],
    ["a resource, whose format only wmill's parser knows", "f/team/a.ts", "export function main(db: Postgresql) {}\n"],
    ["an enumeration", "f/team/a.ts", 'export function main(mode: "a" | "b") {}\n'],
    ["a default of Bash", "f/team/a.sh", `days="\${1:-30}"\n`],
  ])("is not made up for %s", async (_, path, text) => {
    const cwd = folderOf(workspace({ [path]: text }));
    const before = treeOf(cwd);
    const { summary } = await fix(cwd);
    expect(treeOf(cwd)).toEqual(before);
    expect(summary).toContain("mended 0 files");
    expect(summary).toContain("left 1 finding to `wmill generate-metadata`");
  });
});

describe("a schema that does not fit", () => {
  const text = metadata(`schema:   # what it takes
    type: object
    properties:
        # who
        name:
            type: "string"
            description: 'who: it is'
            title: [who, ever]
        age:
            type: string # how old
            description: >
                folded
                text
        gone:
            type: string
            default: 0x1F
    order: # of the form
        - gone
        - name
    required:
        - name   # always
        - gone
# after it
tag: x
`);
  const files = workspace({ "f/team/a.py": takesNameAndAge, "f/team/a.script.yaml": text });
  const mended = text
    .replace("type: string # how old", "type: integer # how old")
    .replace("        gone:\n            type: string\n            default: 0x1F\n", "")
    .replace("        - gone\n        - name\n", "        - name\n")
    .replace("        - gone\n", "");
  const fixed = async (program: string, metadata: string) => {
    const cwd = folderOf({ ...files, "f/team/a.py": program, "f/team/a.script.yaml": metadata });
    const { summary } = await fix(cwd);
    return { cwd, summary, text: readFileSync(join(cwd, "f/team/a.script.yaml"), "utf8") };
  };

  it("is that of the program afterwards, its other lines byte for byte", async () => {
    const { cwd, text: after } = await fixed(takesNameAndAge, text);
    expect(after).toBe(mended);
    expect(await rules(cwd)).toEqual([]);
  });

  it("is mended once, whatever is said beside it", async () => {
    const { cwd } = await fixed(takesNameAndAge, text);
    await fix(cwd);
    expect(readFileSync(join(cwd, "f/team/a.script.yaml"), "utf8")).toBe(mended);
  });

  it("keeps CRLF ends and the byte order mark", async () => {
    const crlf = (it: string) => `\uFEFF${it.replaceAll("\n", "\r\n")}`;
    expect((await fixed(takesNameAndAge, crlf(text))).text).toBe(crlf(mended));
    const more = (await fixed(takesNameAndAge.replace("age", "other"), crlf(text))).text;
    expect(more).toContain("other:\r\n");
    expect(more).not.toMatch(/[^\r]\n/);
  });

  it("takes in a parameter that it lacked, in its own style", async () => {
    const small = metadata(
      "schema:\n  type: object\n  properties:\n    name:\n      type: string\n  order:\n  - name\n  required:\n  - name\n",
    );
    expect((await fixed(takesNameAndAge, small)).text).toBe(
      metadata(
        "schema:\n  type: object\n  properties:\n    name:\n      type: string\n    age:\n      type: integer\n      description: ''\n      default: null\n  order:\n  - name\n  - age\n  required:\n  - name\n  - age\n",
      ),
    );
  });

  it.each([
    ["{} and []", "schema:\n  type: object\n  properties: {} # none\n  required: []\n"],
    ["nothing", "schema:\n  type: object\n"],
    ["nulls", "schema:\n  properties:\n  required:\n  type: object"],
  ])("takes parameters in where there were none, written as %s", async (_, schema) => {
    const { cwd, text } = await fixed(takesNameAndAge, metadata(schema));
    expect(await rules(cwd)).toEqual([]);
    expect(Object.keys(parse(text).schema.properties)).toEqual(["name", "age"]);
    expect(parse(text).schema.required).toEqual(["name", "age"]);
    expect(Math.max(...text.split("\n").map((it) => it.length))).toBeLessThan(60);
  });

  it("is empty where the program takes nothing any more", async () => {
    const { text: after } = await fixed(takesNothing, text);
    expect(parse(after).schema).toEqual({ type: "object", properties: {}, order: [], required: [] });
    expect(after).toContain("order: [] # of the form\n");
  });

  it.each([
    ["whole", "schema: {type: object, properties: {name: {type: string}}, required: [name]}\n"],
    ["in its properties", "schema:\n  type: object\n  properties: {name: {type: string}}\n  required:\n    - name\n"],
    [
      "in what is required",
      "schema:\n  type: object\n  properties:\n    name:\n      type: string\n  required: [name]\n",
    ],
    ["by an alias", "schema:\n  type: object\n  properties:\n    age: &a\n      type: integer\n    other: *a\n"],
  ])("stays where it is written in flow style or shared, and that is said: %s", async (_, schema) => {
    const { summary, text } = await fixed(takesNameAndAge, metadata(schema));
    expect(text).toBe(metadata(schema));
    expect(summary).toMatch(/mended 0 files, left \d findings? to `wmill generate-metadata`;/);
  });

  it("is mended where a text merely looks like an alias", async () => {
    const schema = "schema:\n  type: object\n  properties:\n    name:\n      type: string\n      title: 'R&D *all'\n";
    const { cwd } = await fixed("def main(name: int):\n    return name\n", metadata(schema));
    expect(await rules(cwd)).toEqual([]);
  });

  it.each([
    [
      "a parameter with a default",
      "def main(name: str, n: int = 5):\n    return n\n",
      "    name:\n      type: string\n",
    ],
    [
      "a default that would go",
      "def main(name: str):\n    return 1\n",
      "    name:\n      type: integer\n      default: 3\n",
    ],
    ["a format", "def main(name: int):\n    return 1\n", "    name:\n      type: string\n      format: date\n"],
    ["an enumeration", "def main(name: int):\n    return 1\n", "    name:\n      type: string\n      enum: [a]\n"],
  ])("stays where only wmill's own parser knows it: %s", async (_, program, properties) => {
    const schema = metadata(`schema:\n  type: object\n  properties:\n${properties}  required:\n    - name\n`);
    expect((await fixed(program, schema)).text).toBe(schema);
  });

  it("stays where a person excused it or turned the rule off", async () => {
    const cwd = folderOf(files);
    const before = treeOf(cwd);
    await fix(cwd, { rules: ["windmill.scripts.signature: off"] });
    expect(treeOf(cwd)).toEqual(before);
  });

  it("loses and gains lines only of what differs, whatever its style", async () => {
    const name = fc.constantFrom("a", "b", "c", "d", "yes");
    const type = fc.constantFrom("str", "int", "float", "bool");
    const style = fc.record({ crlf: fc.boolean(), indent: fc.constantFrom(2, 4), list: fc.constantFrom("", "  ") });
    const stated = { str: "string", int: "integer", float: "number", bool: "boolean" };
    const one = fc.uniqueArray(fc.tuple(name, type), { selector: ([it]) => it });
    await fc.assert(
      fc.asyncProperty(one, one, style, async (takes, describes, { crlf, indent, list }) => {
        const pad = " ".repeat(indent);
        const lines = [
          "schema: # s",
          `${pad}type: object`,
          `${pad}properties: ${describes.length === 0 ? "{} # p" : "# p"}`,
          ...describes.flatMap(([it, type]) => [
            `${pad}${pad}# of ${it}`,
            `${pad}${pad}${it}: # ${it}`,
            `${pad}${pad}${pad}type:   '${stated[type as "str"]}'   # t`,
            `${pad}${pad}${pad}description:  "odd ${it}"`,
          ]),
          `${pad}required: ${describes.length === 0 ? "[] # r" : "# r"}`,
          ...describes.map(([it]) => `${pad}${list}- ${it} # required ${it}`),
          "tag: x # last",
          "",
        ];
        const before = metadata(lines.join("\n")).replaceAll("\n", crlf ? "\r\n" : "\n");
        const program = `def main(${takes.map(([it, type]) => `${it}: ${type}`).join(", ")}):\n    return 1\n`;
        const { cwd, text: after } = await fixed(program, before);
        expect(await rules(cwd)).toEqual([]);
        if (crlf) expect(after).not.toMatch(/[^\r]\n/);
        const kept = takes.map(([it]) => it).filter((it) => describes.some(([own]) => own === it));
        for (const it of kept)
          expect(after).toContain(`${pad}${pad}${it}: # ${it}\n`.replace("\n", crlf ? "\r\n" : "\n"));
        for (const it of kept) expect(after).toContain(`description:  "odd ${it}"`);
        expect(after.split(/\r?\n/)).toEqual(
          expect.arrayContaining(["tag: x # last", ...describes.map(([it]) => `${pad}${pad}# of ${it}`)]),
        );
        expect(after.match(/# s\r?\n/g)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
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

  /** A right schema, then an edit of the program that only wmill can follow. */
  it.each([
    [
      "a default and an enumeration",
      "from typing import Literal\n\ndef main(n: int = 5, mode: Literal['a', 'c'] = 'a'):\n    return n\n",
      "    n:\n      type: integer\n      default: 3\n    mode:\n      type: string\n      enum:\n        - a\n        - b\n",
    ],
    [
      "a default that went",
      "def main(n: int):\n    return n\n",
      "    n:\n      type: integer\n      default: 3\n  required:\n    - n\n",
    ],
    [
      "a resource",
      "def main(n: dict):\n    return n\n",
      "    n:\n      type: object\n      format: resource-postgresql\n  required:\n    - n\n",
    ],
    ["a parameter that is not required any more", "def main(n: int):\n    return n\n", "    n:\n      type: integer\n"],
    [
      "parameters that are unclear",
      "def main(*, n: int):\n    return n\n",
      "    n:\n      type: integer\n  required:\n    - n\n",
    ],
    [
      "a preprocessor, of which metadata tells",
      "def preprocessor(event):\n    return event\n\ndef main(n: int):\n    return n\n",
      "    n:\n      type: integer\n  required:\n    - n\n",
    ],
  ])("stay stale where the schema may be another: %s", async (_, program, properties) => {
    const schema = metadata(`schema:\n  type: object\n  properties:\n${properties}`);
    const cwd = folderOf({ ...files(program, "0".repeat(64)), "f/team/a.script.yaml": schema });
    const { summary } = await fix(cwd);
    expect(await rules(cwd)).toEqual(["windmill.drift.stale"]);
    expect(readFileSync(join(cwd, "f/team/a.script.yaml"), "utf8")).toBe(schema);
    expect(summary).toContain("left 1 finding to `wmill generate-metadata`");
  });

  it("stay stale as long as the schema does not fit", async () => {
    const schema = metadata("schema: {type: object, properties: {gone: {type: string}}}\n");
    const cwd = folderOf({ ...files(takesNothing, "0".repeat(64)), "f/team/a.script.yaml": schema });
    await fix(cwd);
    expect(await rules(cwd)).toEqual(["windmill.scripts.signature", "windmill.drift.stale"]);
  });

  it("stay stale where the schema does not fit and the rule was turned off", async () => {
    const schema = metadata("schema:\n  type: object\n  properties:\n    gone:\n      type: string\n");
    const cwd = folderOf({ ...files(takesNothing, "0".repeat(64)), "f/team/a.script.yaml": schema });
    await fix(cwd, { rules: ["windmill.scripts.signature: off"] });
    expect(await rules(cwd)).toEqual(["windmill.scripts.signature", "windmill.drift.stale"]);
  });

  it("stay stale where the lock holds what the program imported once", async () => {
    const locked = text.replace("lock: ''", "lock: '!inline f/team/a.script.lock'");
    const stale = (lock: string) =>
      folderOf({
        ...files(takesNothing, "0".repeat(64)),
        "f/team/a.script.yaml": locked,
        "f/team/a.script.lock": lock,
      });
    const left = stale("# py: 3.11\npandas==2.2.3\n");
    await fix(left);
    expect(await rules(left)).toEqual(["windmill.drift.stale"]);
    const empty = stale("# py: 3.11\n");
    await fix(empty);
    expect(await rules(empty)).toEqual([]);
  });

  it("of a flow's program stay stale where its lock holds what it imported once", async () => {
    const stale = `version: v2\nlocks:\n  f/team/a: ${scriptHash(takesNothing, text)}\n  f/team/x.flow+__flow_hash: '0'\n  f/team/x.flow+a.py: '0'\n`;
    const step = {
      id: "a",
      value: {
        type: "rawscript",
        language: "python3",
        content: "!inline a.py",
        input_transforms: {},
        lock: "!inline a.lock",
      },
    };
    const cwd = folderOf({
      ...files(takesNothing, ""),
      ...flow("f/team/x", [step]),
      "f/team/x.flow/a.py": takesNothing,
      "f/team/x.flow/a.lock": "pandas==2.2.3\n",
      "wmill-lock.yaml": stale,
    });
    await fix(cwd);
    expect(readFileSync(join(cwd, "wmill-lock.yaml"), "utf8")).toBe(stale);
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

  const crlf = (it: string) => it.replaceAll("\n", "\r\n");
  const flowIn = (ends: (text: string) => string) => ({
    ...flow("f/team/x", [inline("a", "!inline a.py"), inline("b", "!inline b.py")]),
    "f/team/x.flow/a.py": ends(takesNothing),
    "f/team/x.flow/b.py": ends("def main():\n    return 2\n"),
  });

  it("of programs with LF ends stay right in a checkout that has CRLF ends", async () => {
    const before = `version: v2\nlocks:\n  z: 'x'\n`;
    const made = folderOf({ ...files(takesNothing, ""), ...flowIn(String), "wmill-lock.yaml": before });
    await fix(made);
    const right = readFileSync(join(made, "wmill-lock.yaml"), "utf8");
    expect(right.match(/[0-9a-f]{64}/g)).toHaveLength(4);
    const other = { ...files(crlf(takesNothing), ""), ...flowIn(crlf), "f/team/a.script.yaml": crlf(text) };
    const cwd = folderOf({ ...other, "wmill-lock.yaml": right });
    expect(await rules(cwd)).toEqual(["windmill.drift.line-ends"]);
    expect((await fix(cwd)).summary).not.toContain("generate-metadata");
    expect(readFileSync(join(cwd, "wmill-lock.yaml"), "utf8")).toBe(right);
    // Neither are those made that would be of this checkout alone.
    const without = folderOf({ ...other, "wmill-lock.yaml": before });
    await fix(without);
    expect(readFileSync(join(without, "wmill-lock.yaml"), "utf8")).toBe("version: v2\nlocks:\n");
  });

  it("that were made over CRLF ends stay right when the schema is mended", async () => {
    const program = crlf("def main(x: str):\n    return x\n");
    const unfit = crlf(metadata("schema:\n  type: object\n  properties: {}\n"));
    const cwd = folderOf({ ...files(program, scriptHash(program, unfit)), "f/team/a.script.yaml": unfit });
    await fix(cwd);
    expect(await rules(cwd)).toEqual([]);
  });

  it("of a flow are made anew with that of a program that was added to it", async () => {
    const before = `version: v2\nlocks:\n  z: 'x'\n`;
    const cwd = folderOf({ ...files(takesNothing, ""), ...flowIn(String), "wmill-lock.yaml": before });
    await fix(cwd);
    const path = join(cwd, "wmill-lock.yaml");
    const right = readFileSync(path, "utf8");
    const added = right.replace(/ {2}f\/team\/x\.flow\+b\.py: .*\n/, "").replace(/(__flow_hash: )\w+/, "$1old");
    writeFileSync(path, added);
    expect(await rules(cwd)).toEqual(["windmill.drift.missing"]);
    await fix(cwd);
    expect(readFileSync(path, "utf8")).toBe(right);
  });

  it("of a flow that was renamed go with all of its programs", async () => {
    const gone = Array.from({ length: 3 }, (_, it) => `  f/team/x.flow+${it}.py: '${it}'\n`).join("");
    const stale = `version: v2\nlocks:\n  f/team/a: ${scriptHash(takesNothing, text)}\n${gone}`;
    const cwd = folderOf({ ...files(takesNothing, ""), "wmill-lock.yaml": stale });
    await fix(cwd);
    expect(readFileSync(join(cwd, "wmill-lock.yaml"), "utf8")).toBe(stale.replace(gone, ""));
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
    // Of what has no parameters and imports nothing.
    const flow = /(f\/orders\/report\.flow\+(?:failure\.inline_script\.ts|__flow_hash): )\w+/g;
    writeFileSync(path, right.replace(flow, "$1'0'"));
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
  expect(parse(readFileSync(join(cwd, "shared/a.yaml"), "utf8")).schema.required).toEqual(["name", "age"]);
  expect(existsSync(join(cwd, "f/team/a.script.yaml"))).toBe(true);
});

it("writes nothing out of the folder, nor over what stands where a new file was to be", async () => {
  const elsewhere = folderOf({ "theirs.yaml": "a\n" });
  const cwd = folderOf({ "own.txt": "" });
  symlinkSync(join(elsewhere, "theirs.yaml"), join(cwd, "linked.yaml"));
  symlinkSync(join(elsewhere, "none.yaml"), join(cwd, "dangling.yaml"));
  symlinkSync(elsewhere, join(cwd, "folder"));
  execFileSync("mkfifo", [join(cwd, "pipe.yaml")]);
  const made = ["dangling.yaml", "pipe.yaml", "folder/new.yaml"].map((file) => ({ file, after: "b\n" }));
  expect(await applyChanges(cwd, [{ file: "linked.yaml", before: "a\n", after: "b\n" }, ...made])).toEqual([]);
  expect(treeOf(elsewhere)).toEqual({ "theirs.yaml": "a\n" });
  expect(lstatSync(join(cwd, "pipe.yaml")).isFIFO()).toBe(true);
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

it("mends hashes beside a key that is a number", async () => {
  const text = "version: v2\nlocks:\n  1e3: a\n  f/team/a: b\n";
  expect(await mendHashes(text, new Map([["f/team/a", "c"]]))).toBe(text.replace("a: b", "a: c"));
});
