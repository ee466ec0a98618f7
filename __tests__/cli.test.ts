import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { commandNames } from "../src/commands/names.ts";
import { version } from "../src/version.ts";
import { node24Bin } from "./support/contained.ts";
import { fireFlow, folderWith, orderContract } from "./support/surface.ts";

const good = () => folderWith({ "c.yaml": orderContract, "d.json": '[{"id": "a", "amount": 1}]' });

describe("fire-flow", () => {
  it("tells its version", () => {
    expect(fireFlow(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(JSON.parse(fireFlow(["--version", "--json"]).stdout)).toEqual({ version });
  });

  it("helps, with every command and with examples that parse", () => {
    const { status, stdout } = fireFlow([]);
    expect(status).toBe(0);
    for (const name of commandNames) expect(stdout).toContain(`  ${name} `);
    const help = fireFlow(["help", "prove"]).stdout;
    expect(help).toContain("Examples:\n  fire-flow prove ");
    expect(fireFlow(["prove", "--help"]).stdout).toBe(help);
    expect(fireFlow(["prove", "-h", "--nonsense"]).stdout).toBe(help);
  });

  it("refuses a command that does not exist and names the nearest", () => {
    const { status, stdout, stderr } = fireFlow(["valdate", "x"]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Did you mean validate?");
  });

  it.each([
    ["no command", ["--json"], 0],
    ["an unknown command", ["nope", "--json"], 2],
    ["unknown options", ["validate", "--nope", "--json"], 2],
    ["an option that lost its value to --json", ["lint", "--contract", "--json"], 2],
    ["a missing file", ["lint", "missing.yaml", "--json"], 2],
    ["a folder that is not there", ["lint", "c.yaml", "--working-directory", "nowhere", "--json"], 2],
    ["a sound contract", ["lint", "c.yaml", "--json"], 0],
    ["good data", ["validate", "d.json", "--contract", "c.yaml", "--json"], 0],
  ])("prints exactly one JSON document for %s", (_, args, code) => {
    const { status, stdout } = fireFlow(args, { cwd: good() });
    expect(status).toBe(code);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it("keeps people's text on stderr and quotes the line with a caret", () => {
    const cwd = folderWith({ "c.yaml": orderContract, "d.json": '[{"id": "a", "amount": -1}]' });
    const { status, stdout, stderr } = fireFlow(["validate", "d.json", "--contract", "c.yaml"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^c\.yaml:17:\d+: error: .*\[schema\.minimum\]$/m);
    expect(stderr).toMatch(/^ {2}17 \| +minimum: 0\n {5}\| +\^$/m);
  });

  it("starts from the working directory that it is told", () => {
    const cwd = folderWith({ "sub/c.yaml": orderContract });
    expect(fireFlow(["lint", "c.yaml", "--working-directory", "sub"], { cwd }).status).toBe(0);
  });

  it("never shows the secret of a refused flag", () => {
    const { status, stdout, stderr } = fireFlow(["doctor", "--api-key", "sk-hush", "--json"]);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toContain("hush");
  });

  it("has no colour where nobody sees it, and no escape sequences of others", () => {
    const { stderr } = fireFlow(["lint", "\u001b[31m\u202ec.yaml"]);
    expect(stderr).not.toContain("\u001b");
    expect(stderr).not.toContain("\u202e");
    expect(stderr).toContain("\\u{1b}[31m\\u{202e}c.yaml");
  });
});

/** A running `fire-flow` whose child hangs. */
function start(args: readonly string[], cwd: string) {
  const cli = join(import.meta.dirname, "../src/cli.ts");
  const script = `(await import(${JSON.stringify(cli)})).main(process.argv.slice(1))`;
  return spawn(join(node24Bin, "node"), ["--input-type=module", "-e", script, "--", ...args], { cwd });
}

/** Waits until the process has children: its handlers are in place by then. */
async function untilBusy(pid: number | undefined): Promise<void> {
  while (readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8") === "") await setTimeout(20);
}

describe("a cancelled run", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends on %s with %i", async (signal, code) => {
    const cwd = folderWith({ "p.py": "import sys, time\nprint('up', file=sys.stderr, flush=True)\ntime.sleep(60)\n" });
    const child = start(["execute", "p.py", "--timeout", "50s"], cwd);
    child.stdout.resume();
    child.stderr.resume();
    await untilBusy(child.pid);
    child.kill(signal);
    const [status] = await once(child, "exit");
    expect(status).toBe(code);
  });

  it("ends with the signal's code when it is told twice, too", async () => {
    const cwd = folderWith({ "p.py": "import time\ntime.sleep(60)\n" });
    const child = start(["execute", "p.py", "--timeout", "50s"], cwd);
    child.stdout.resume();
    child.stderr.resume();
    await untilBusy(child.pid);
    child.kill("SIGTERM");
    await setTimeout(5);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([143, null]);
  });

  it("stays quiet when its reader goes away", async () => {
    const child = start(["help", "generate"], "/");
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const [status] = await once(child, "exit");
    expect([status, stderr]).toEqual([0, ""]);
  });
});
