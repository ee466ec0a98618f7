/**
 * The real wmill CLI against a fake of the server (see its file for what it is and is not): what it says becomes findings,
 * and what it does stays in the copy.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findWmill } from "../../src/engines/index.ts";
import type { Finding } from "../../src/findings.ts";
import { applyChanges } from "../../src/windmill/fix/apply.ts";
import { repairsOf } from "../../src/windmill/fix/repairs.ts";
import { askServer } from "../../src/windmill/server/ask.ts";
import { type Outcome, outcomeOf } from "../../src/windmill/server/outcome.ts";
import { callWmill } from "../../src/windmill/server/wmill.ts";
import { type ValidateOptions, validateWorkspace } from "../../src/windmill/validate.ts";
import { type Behaviour, fakeWindmill, routes } from "../support/windmill-server.ts";
import { type Files, flow, folderOf, inline, inputs, script, takesNothing, workspace } from "../windmill/workspace.ts";

let argv: readonly string[] = [];
beforeAll(async () => {
  // As the command installs it: without the bundler that only codebases and raw apps need.
  const found = await findWmill(process.env);
  if (!found.ok) throw new Error(found.findings.map((it) => it.message).join("\n"));
  argv = found.value;
}, 600_000);

const token = "wm-secret-token";
const environment = { PATH: process.env.PATH };

const asking = (url: string, folder: string, given = token): Required<Pick<ValidateOptions, "server">> => ({
  server: {
    ask: (it) => askServer(folder, it, { argv, server: { url, workspace: "staging", token: given }, environment }),
  },
});

/** Judges a workspace and asks the fake, with the findings that are the server's. */
async function judge(files: Files, behaviour: Partial<Behaviour> = {}, given = token) {
  const fake = await fakeWindmill({ token, ...behaviour });
  const folder = folderOf(files);
  const before = treeOf(folder);
  const { document } = await validateWorkspace(folder, { traceId: "test", ...asking(fake.url, folder, given) });
  expect(treeOf(folder)).toEqual(before);
  const said = document.findings.filter((it) => it.rule.startsWith("windmill.server."));
  return { fake, document, said, lines: said.map(lineOf) };
}

const lineOf = ({ rule, severity, location }: Finding): string =>
  `${severity} ${rule.replace("windmill.server.", "")}${location ? ` ${location.file}` : ""}`;

const treeOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((it) => statSync(join(folder, it)).isFile())
      .map((it) => [it, readFileSync(join(folder, it), "latin1")]),
  );

const fine = workspace(script("f/team/a.py", takesNothing));
const unresolvable = "no_such_package";
const imports = `import ${unresolvable}\n\ndef main():\n    return 1\n`;

describe("a workspace that the server takes", { timeout: 120_000 }, () => {
  it("passes each question, and it is told what a push would do", async () => {
    const { document, lines } = await judge(fine);
    expect(document.results.sync).toEqual({ passed: 3, failed: 0, errors: [] });
    expect(document.success).toBe(true);
    expect(lines).toEqual(["warning stale f/team/a.py", "notice changes"]);
    expect(document.findings.map((it) => it.rule)).not.toContain("windmill.sync.not-run");
  });

  it("is asked with the token, which stands in no output and no argument", async () => {
    const { fake, document } = await judge(fine);
    expect(new Set(fake.asked.map((it) => it.credential))).toEqual(new Set([token, ""]));
    expect(fake.asked.filter((it) => it.credential === "").map((it) => it.route)).toEqual(["GET /api/version"]);
    expect(JSON.stringify(document)).not.toContain(token);
  });

  it("is asked for at the server that was given, whatever its files name", async () => {
    const elsewhere = { workspaces: { staging: { baseUrl: "http://127.0.0.1:9", gitBranch: "main" } } };
    const { document } = await judge(workspace(script("f/team/a.py", takesNothing), elsewhere));
    expect(document.results.sync.passed).toBe(3);
  });

  it("is warned of what a push would delete", async () => {
    const { said } = await judge(fine, {
      deployed: { "f/team/old.py": "def main(): pass\n", "f/team/old.script.json": "{}" },
    });
    const deletes = said.filter((it) => it.rule === "windmill.server.deletes").map((it) => it.message);
    expect(deletes).toContain("a push deletes f/team/old.py, which is not here");
  });
});

describe("what --fix made", { timeout: 120_000 }, () => {
  const fix = async (files: Files) => {
    const folder = folderOf(files);
    const judged = await validateWorkspace(folder, { traceId: "test" });
    await applyChanges(folder, await repairsOf(folder, judged.workspaces, judged.findings));
    return folder;
  };
  const stale = { version: "v2", locks: { "f/team/none": "0".repeat(64) } };

  it("is what wmill takes for up to date", async () => {
    const files = workspace({
      "f/team/a.py": "import json\n\ndef main(name: str, age: int):\n    return json.dumps([name, age])\n",
      ...script("f/team/b.sh", 'name="$1"\necho "$name"\n', { schema: inputs({ name: "string" }) }),
      ...flow("f/team/x", [inline("a", "!inline a.py")]),
      "f/team/x.flow/a.py": takesNothing,
      "wmill-lock.yaml": { version: "v2", locks: { "f/team/b": "0".repeat(64) } },
    });
    const folder = await fix(files);
    const { url } = await fakeWindmill({ token });
    const { document } = await validateWorkspace(folder, { traceId: "test", ...asking(url, folder) });
    expect(document.findings.map(lineOf)).toEqual(["notice changes"]);
  });

  /** Programs, and what their schemas say before: nothing, another program's, or the right thing. */
  const programs: Files = {
    "f/team/plain.py": "def main(name: str, age: int, share: float, ok: bool):\n    return 1\n",
    "f/team/plain.ts": "export async function main(name: string, n: number, ok: boolean) {}\n",
    "f/team/plain.sh": `name="$1"\nother="\${2}"\n`,
    "f/team/nothing.py": takesNothing,
    "f/team/fallback.py": "def main(n: int = 5):\n    return n\n",
    "f/team/choice.py": "from typing import Literal\n\ndef main(mode: Literal['a', 'c']):\n    return mode\n",
    "f/team/time.py": "from datetime import datetime\n\ndef main(at: datetime, raw: bytes):\n    return at\n",
    "f/team/resource.py": "class postgresql(dict): ...\n\ndef main(db: postgresql, rows: list[str]):\n    return db\n",
    "f/team/maybe.py": "from typing import Optional\n\ndef main(a: Optional[str], b: str | None):\n    return a\n",
    "f/team/star.py": "def main(*, n: int):\n    return n\n",
    "f/team/both.py": "def preprocessor(event):\n    return event\n\ndef main(n: int):\n    return n\n",
    "f/team/resource.ts": "export function main(db: RT.Postgresql, list: string[], date: Date) {}\n",
    "f/team/choice.ts": 'export function main(mode: "a" | "b", more?: string, n = 3) {}\n',
    "f/team/fallback.sh": `days="\${1:-30}"\n`,
    "f/team/day.pg.sql": "-- $1 day (date)\n-- $2 name (text)\nselect $1, $2\n",
  };
  const certain = ["nothing", "plain"];

  /** By path, what a schema comes to: what wmill writes and what stands for the same. */
  const schemasOf = (folder: string) =>
    Object.fromEntries(
      Object.entries(treeOf(folder))
        .filter(([file]) => file.endsWith(".script.yaml"))
        .map(([file, text]) => {
          const { schema = {} } = parse(text) as { schema?: { properties?: object; required?: readonly string[] } };
          const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
            const { default: fallback, originalType, description: _, ...rest } = property;
            return [
              name,
              {
                ...rest,
                ...((fallback ?? null) !== null && { fallback }),
                ...((originalType ?? "string") !== "string" && { originalType }),
              },
            ];
          });
          return [file, { properties: Object.fromEntries(properties), required: [...(schema.required ?? [])].sort() }];
        }),
    );

  /** The real parsers of wmill, in a copy without hashes, so that all is stale. */
  async function schemasOfWmill(folder: string) {
    const cwd = folderOf({ ...treeOf(folder), "wmill-lock.yaml": { version: "v2", locks: {} } });
    const { url } = await fakeWmill();
    const wmill = { argv, server: { url, workspace: "staging", token }, environment };
    const said = await callWmill(wmill, ["generate-metadata", "--schema-only", "--yes"], { cwd, home: folderOf({}) });
    expect(said.stdout).toContain("Done. Updated");
    return schemasOf(cwd);
  }
  const fakeWmill = () => fakeWindmill({ token });

  const rights: Readonly<Record<string, object>> = {
    plain: {},
    another: { schema: inputs({ gone: "string", name: "boolean" }) },
    loose: {
      schema: {
        type: "object",
        properties: { n: { type: "integer", default: 3 }, mode: { type: "string", enum: ["a", "b"] } },
      },
    },
  };

  it.each([
    ["no metadata", undefined],
    ["metadata without a schema", "plain"],
    ["the schema of another program", "another"],
    ["a schema with a default and an enumeration", "loose"],
  ] as const)("has the schema that wmill makes, wherever a hash says so: with %s", async (_, kind) => {
    const files = Object.entries(programs).map(([file, text]) => {
      // Of a stem there is one program.
      const path = file.replace(/^f\/team\/(\w+)\.(\w+)(.*)$/, "f/team/$1_$2.$2$3");
      return kind === undefined ? { [path]: text } : script(path, String(text), rights[kind]);
    });
    const folder = await fix(workspace({ ...Object.assign({}, ...files), "wmill-lock.yaml": stale }));
    const again = await validateWorkspace(folder, { traceId: "test" });
    const { locks } = parse(readFileSync(join(folder, "wmill-lock.yaml"), "utf8")) as { locks: Record<string, string> };
    const [judged] = again.workspaces;
    const hashed = Object.keys(locks).filter((it) => locks[it] === judged?.facts.hashes.get(it)?.hash);
    const [ours, theirs] = [schemasOf(folder), await schemasOfWmill(folder)];
    for (const it of hashed) expect(ours[`${it}.script.yaml`]).toEqual(theirs[`${it}.script.yaml`]);
    expect(hashed.every((it) => certain.includes(it.replace(/.*\/|_\w+$/g, "")))).toBe(true);
    expect(hashed).toContain("f/team/nothing_py");
  });

  it("leaves to wmill what it would have lost", async () => {
    const text = "from typing import Literal\n\ndef main(n: int = 5, mode: Literal['a', 'c'] = 'a'):\n    return n\n";
    const schema = {
      type: "object",
      properties: { n: { type: "integer", default: 3 }, mode: { type: "string", enum: ["a", "b"], default: "a" } },
      required: [],
    };
    const files = workspace({
      ...script("f/team/a.py", text, { schema }),
      "wmill-lock.yaml": { version: "v2", locks: { "f/team/a": "0".repeat(64) } },
    });
    const folder = await fix(files);
    const { url } = await fakeWmill();
    const { document } = await validateWorkspace(folder, { traceId: "test", ...asking(url, folder) });
    expect(document.findings.map(lineOf)).toContain("warning stale f/team/a.py");
  });
});

describe("what is never handed to the CLI", { timeout: 120_000 }, () => {
  it("are codebases and raw apps, of which a push runs code", async () => {
    const marker = join(folderOf({}), "ran");
    const files = workspace(
      {
        ...script("f/team/a.py", takesNothing),
        "f/team/p.raw_app/raw_app.yaml": "summary: p\n",
        "f/team/p.raw_app/package.json": JSON.stringify({ scripts: { postinstall: `touch ${marker}` } }),
        "f/team/lib/b.ts": "export function main() {}\n",
      },
      { codebases: [{ relative_path: "f/team/lib", customBundler: `touch ${marker}` }] },
    );
    const { document, lines } = await judge(files);
    expect(document.results.sync.failed).toBe(0);
    expect(lines).toContain("notice left-out");
    expect(() => statSync(marker)).toThrow();
  });

  it("and what it therefore takes for deleted is not told", async () => {
    const app = { "f/team/p.raw_app/raw_app.yaml": "summary: p\n", "f/team/p.raw_app/index.tsx": "export {}\n" };
    const deployed = {
      "f/team/p.raw_app/index.tsx": "export {}\n",
      "f/team/old.py": "",
      "f/team/old.script.json": "{}",
    };
    const { said } = await judge(workspace({ ...script("f/team/a.py", takesNothing), ...app }), { deployed });
    const deletes = said.filter((it) => it.rule === "windmill.server.deletes").map((it) => it.message);
    expect(deletes.join()).toContain("f/team/old.py");
    expect(deletes.join()).not.toContain("raw_app");
  });
});

describe("what the server cannot do", { timeout: 120_000 }, () => {
  it("is a finding at the script and the flow whose dependencies it cannot resolve", async () => {
    const files = workspace({
      ...script("f/team/bad.py", imports),
      ...script("f/team/good.py", takesNothing),
      ...flow("f/team/x", [inline("a", "!inline a.py")]),
      "f/team/x.flow/a.py": imports,
    });
    const { document, said, lines } = await judge(files, { unresolvable });
    expect(lines.filter((it) => it.includes("metadata"))).toEqual([
      "error metadata f/team/bad.py",
      "error metadata f/team/x.flow/flow.yaml",
    ]);
    expect(said.find((it) => it.rule.endsWith("metadata"))?.message).toContain("No matching distribution found");
    expect(document.results.sync).toMatchObject({ passed: 2, failed: 1 });
    expect(document.success).toBe(false);
  });

  it("is a finding where the folder is not known and the token's user is no admin", async () => {
    const { "f/team/folder.meta.yaml": _, ...files } = fine;
    const { said } = await judge(files, { admin: false });
    const refused = said.find((it) => it.rule === "windmill.server.refused");
    expect(refused?.message).toContain("Missing folder.meta.yaml");
  });

  it("is no pass where the token is not taken, and nobody asks twice", async () => {
    const { document, fake, said } = await judge(fine, {}, "another");
    expect(said.map((it) => it.rule)).toEqual(["windmill.server.unavailable"]);
    expect(said[0]?.message).toContain("Unauthorized");
    expect(document.results.sync).toMatchObject({ passed: 0, failed: 1 });
    expect(fake.asked.some((it) => it.route.includes("tarball"))).toBe(false);
  });

  it("is no pass where there is no server", async () => {
    const folder = folderOf(fine);
    const { document } = await validateWorkspace(folder, { traceId: "test", ...asking("http://127.0.0.1:9", folder) });
    expect(document.results.sync).toMatchObject({ passed: 0, failed: 1 });
    expect(document.results.sync.errors[0]).toContain("Network error");
  });
});

describe("a real push, whose exit code does not tell", { timeout: 120_000 }, () => {
  const push = async (files: Files, behaviour: Partial<Behaviour>, ...args: readonly string[]): Promise<Outcome> => {
    const { url } = await fakeWindmill({ token, ...behaviour });
    const server = { url, workspace: "staging", token };
    const wmill = { argv, server, environment };
    const said = await callWmill(wmill, ["sync", "push", ...args], { cwd: folderOf(files), home: folderOf({}) });
    return outcomeOf(said, false);
  };

  it("that was not confirmed has pushed nothing", async () => {
    expect((await push(fine, {}, "--json-output")).kind).toBe("unclear");
  });

  it("that was refused half way is partly applied", async () => {
    const files = workspace({ ...script("f/team/a.py", takesNothing), ...script("f/team/refused.py", takesNothing) });
    const outcome = await push(files, { refuses: "f/team/refused" }, "--json-output", "--yes");
    expect(outcome.kind).toBe("partly-applied");
  });

  it("that went through says what it changed", async () => {
    const outcome = await push(fine, {}, "--json-output", "--yes");
    expect(outcome).toMatchObject({ kind: "done" });
    expect(outcome.kind === "done" && outcome.changes.map((it) => it.path)).toContain("f/team/a.py");
  });
});

it("the routes of the fake are those of the CLI's own client", () => {
  const client = readFileSync(argv[1] as string, "utf8");
  const unknown = routes.filter((it) => !client.includes(`url: "${it}"`) && !client.includes(it.replace(/^.*\}/, "")));
  expect(unknown).toEqual([]);
});
