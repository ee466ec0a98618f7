/**
 * The real wmill CLI against a fake of the server (see its file for what it is and is not): what it says becomes findings,
 * and what it does stays in the copy.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findWmill } from "../../src/engines/index.ts";
import type { Finding } from "../../src/findings.ts";
import { applyChanges } from "../../src/windmill/fix/apply.ts";
import { repairsOf } from "../../src/windmill/fix/repairs.ts";
import { askServer } from "../../src/windmill/server/ask.ts";
import { type Outcome, outcomeOf } from "../../src/windmill/server/outcome.ts";
import { callWmill } from "../../src/windmill/server/wmill.ts";
import { type ValidateOptions, validateWorkspace } from "../../src/windmill/validate.ts";
import { type Behaviour, fakeWindmill, routes } from "../support/windmill-server.ts";
import { type Files, flow, folderOf, inline, script, takesNothing, workspace } from "../windmill/workspace.ts";

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
  it("is what wmill takes for up to date", async () => {
    const files = workspace({
      "f/team/a.py": "import json\n\ndef main(name: str, age: int = 3):\n    return json.dumps([name, age])\n",
      ...script("f/team/b.sh", 'name="$1"\necho "$name"\n'),
      ...flow("f/team/x", [inline("a", "!inline a.py")]),
      "f/team/x.flow/a.py": takesNothing,
      "wmill-lock.yaml": { version: "v2", locks: { "f/team/b": "0".repeat(64) } },
    });
    const folder = folderOf(files);
    const { url } = await fakeWindmill({ token });
    const judged = await validateWorkspace(folder, { traceId: "test" });
    await applyChanges(folder, await repairsOf(folder, judged.workspaces, judged.findings));
    const { document } = await validateWorkspace(folder, { traceId: "test", ...asking(url, folder) });
    expect(document.findings.map(lineOf)).toEqual(["notice changes"]);
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
    const { document, said } = await judge(files);
    expect(document.results.sync.failed).toBe(0);
    expect(said.map((it) => it.message).join()).not.toContain("raw_app");
    expect(() => statSync(marker)).toThrow();
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
