import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { execute, type RunLimits } from "../../src/execute.ts";
import { languages } from "../../src/languages/index.ts";
import type { Sandbox } from "../../src/types/execution.ts";
import type { Toolchain } from "../../src/types/language.ts";
import { openSandbox, stderrOf, stdoutOf, valid } from "../support/contained.ts";

const compile = { timeoutMs: 20_000 };
const limits: RunLimits = { timeoutMs: 10_000, memory: 256 * 1024 ** 2, output: 65_536 };

let folder: string;
let sandbox: Sandbox;
let toolchain: Toolchain;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
  sandbox = await openSandbox("bubblewrap");
  toolchain = valid(await languages.python.find(process.env));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ownFolder = () => mkdtempSync(join(folder, "case-"));
const prepare = (source: string) => toolchain.prepare(source, ownFolder(), sandbox, compile);
const run = async (source: string, input = "") =>
  execute(valid(await prepare(source)), input, limits, sandbox, "first");

/** A PATH on which python3 is this script. */
function pythonIs(script: string): { PATH: string } {
  const place = ownFolder();
  writeFileSync(join(place, "python3"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { PATH: place };
}

describe("finding python", () => {
  it("tells the real version", () => {
    expect(toolchain.version).toMatch(/^Python 3\.\d+\.\d+$/);
  });

  it("finds the installation behind a shim", async () => {
    const found = valid(await languages.python.find(pythonIs('exec /usr/bin/python3 "$@"')));
    const runnable = valid(await found.prepare("print(1)", ownFolder(), sandbox, compile));
    expect(runnable.argv(0)[0]).toMatch(/^\/usr\/bin\/python3\.\d+$/);
  });

  it("finds the installation behind a virtual environment, without the environment's packages", async () => {
    const venv = join(ownFolder(), "venv");
    mkdirSync(join(venv, "bin"), { recursive: true });
    writeFileSync(join(venv, "pyvenv.cfg"), "home = /usr/bin\ninclude-system-site-packages = false\n");
    symlinkSync("/usr/bin/python3", join(venv, "bin/python3"));
    const found = valid(await languages.python.find({ PATH: join(venv, "bin") }));
    const runnable = valid(await found.prepare("print(1)", ownFolder(), sandbox, compile));
    expect(runnable.argv(0)[0]).toMatch(/^\/usr\/bin\/python3/);
  });

  it("passes over a python that is too old", async () => {
    const old = pythonIs(`echo '{"version": "3.7.9", "executable": "/usr/bin/python3", "prefix": "/usr"}'`);
    expect(valid(await languages.python.find({ PATH: `${old.PATH}:/usr/bin` })).version).toMatch(/^Python 3\.1/);
    const found = await languages.python.find(old);
    expect(found).toMatchObject({ ok: false, findings: [{ rule: "toolchain.missing" }] });
    expect(found.findings[0]?.message).toContain("3.7.9");
  });

  it("tells what to install when there is none", async () => {
    const found = await languages.python.find({ PATH: "/nowhere" });
    expect(found.findings[0]?.message).toContain("install python3");
  });

  it("gives no secret of ours to a shim", async () => {
    const witness = join(ownFolder(), "env");
    const { PATH } = pythonIs(`/usr/bin/env > ${witness}; exec /usr/bin/python3 "$@"`);
    await languages.python.find({ PATH, GITHUB_TOKEN: "t0ken", "INPUT_API-KEY": "k3y" });
    const { readFileSync } = await import("node:fs");
    expect(readFileSync(witness, "utf8")).toContain("PATH=");
    expect(readFileSync(witness, "utf8")).not.toMatch(/t0ken|k3y/);
  });
});

describe("checking a python program", () => {
  it("accepts what parses, without running it", async () => {
    expect((await prepare("raise SystemExit(3)")).ok).toBe(true);
  });

  it.each([
    ["a syntax error", "x = (1,\nprint(x", /SyntaxError: .*/],
    ["bad indentation", "if True:\nprint(1)", /IndentationError/],
    ["a NUL character", "x = '\0'", /null byte/],
    ["nesting without end", `${"(".repeat(5000)}${")".repeat(5000)}`, /too many nested|RecursionError|MemoryError/],
  ])("rejects %s with the compiler's words", async (_, source, words) => {
    const prepared = await prepare(source);
    expect(prepared).toMatchObject({ ok: false, findings: [{ rule: "check.syntax" }] });
    expect(prepared.findings[0]?.message).toMatch(words);
  });

  it("names the line and no path of this machine", async () => {
    const { message = "" } = (await prepare("x = 1\ny = )\n")).findings[0] ?? {};
    expect(message).toContain('File "program.py", line 2');
    expect(message).not.toMatch(/\/app|\/tmp/);
  });

  it("ends a check that takes too long", async () => {
    const prepared = await toolchain.prepare("print(1)", ownFolder(), sandbox, { timeoutMs: 1 });
    expect(prepared).toMatchObject({ ok: false, findings: [{ rule: "check.timeout" }] });
  });
});

describe("running a python program", () => {
  it("hands the input over and gives the output back", async () => {
    const done = await run("import sys\nsys.stdout.write(sys.stdin.read().upper())", "grüße");
    expect([done.status, stdoutOf(done)]).toEqual(["ok", "GRÜSSE"]);
  });

  it.each(["sys.stdin.buffer.read()", "open(0).read()", "open('/dev/stdin').read()", "''.join(sys.stdin)", "input()"])(
    "reads its input with %s",
    async (read) => {
      expect(stdoutOf(await run(`import sys\nprint(len(${read}))`, "abc"))).toBe("3\n");
    },
  );

  it("has the standard library and no package", async () => {
    const source = `
import csv, json, decimal, datetime, zoneinfo, hashlib, sqlite3, ssl
import importlib.util as util
print([name for name in ("pip", "yaml", "numpy", "setuptools", "requests") if util.find_spec(name)])`;
    const done = await run(source);
    expect([stderrOf(done), stdoutOf(done)]).toEqual(["", "[]\n"]);
  });

  it("ends with memory-limit when it needs more memory than it may", async () => {
    expect((await run("x = bytearray(1 << 30)")).status).toBe("memory-limit");
    expect((await run("x = []\nwhile True: x.append('a' * 10000)")).status).toBe("memory-limit");
  });

  it("may use the memory it has", async () => {
    expect((await run("x = bytearray(200 << 20)\nprint(len(x))")).status).toBe("ok");
  });
});

describe("formatting python", () => {
  it("is there only where a formatter is", async () => {
    const found = valid(await languages.python.find({ PATH: "/usr/bin" }));
    expect(found.format === undefined).toBe(true);
  });
});
