import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { execute, judgeExecution, type RunLimits } from "../src/execute.ts";
import { languages } from "../src/languages/index.ts";
import type { Execution, Sandbox } from "../src/types/execution.ts";
import type { Language, Runnable } from "../src/types/language.ts";
import { denoBin, openSandbox, stdoutOf, valid } from "./support/contained.ts";

const limits: RunLimits = { timeoutMs: 10_000, memory: 256 * 1024 ** 2, output: 65_536 };

const execution = (overrides: Partial<Execution> = {}): Execution => ({
  status: "ok",
  exitCode: 0,
  signal: null,
  stdout: new Uint8Array(),
  stderr: new Uint8Array(),
  stderrCut: false,
  durationMs: 1,
  ...overrides,
});

describe.each(["bubblewrap", "unsafe"] as const)("a program in %s", (name) => {
  let folder: string;
  let sandbox: Sandbox;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
    sandbox = await openSandbox(name);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const prepared = async (language: Language, source: string): Promise<Runnable> => {
    const PATH = `${denoBin}:${process.env.PATH}`;
    const toolchain = valid(await language.find({ ...process.env, PATH }));
    const own = mkdtempSync(join(folder, "case-"));
    return valid(await toolchain.prepare(source, own, sandbox, { timeoutMs: 20_000 }));
  };

  it("runs in both languages", async () => {
    const py = await prepared(languages.python, "print(input() + '!')");
    expect(stdoutOf(await execute(py, "hello", limits, sandbox, "first"))).toBe("hello!\n");
    const source =
      'import { readFileSync } from "node:fs";\nconst s: string = readFileSync(0, "utf8");\nconsole.log(s + "!");';
    const ts = await prepared(languages.typescript, source);
    expect(stdoutOf(await execute(ts, "hello", limits, sandbox, "first"))).toBe("hello!\n");
  });

  it("has other surroundings when it is run again, and a writable home in both", async () => {
    const source = `
import os, time, pathlib
pathlib.Path.home().joinpath("mine").write_text("x")
print(time.strftime("%z", time.localtime(0)), os.environ["LANG"], hash("a"), pathlib.Path.home())`;
    const runnable = await prepared(languages.python, source);
    const [first, again, repeat] = [
      await execute(runnable, "", limits, sandbox, "first"),
      await execute(runnable, "", limits, sandbox, "first"),
      await execute(runnable, "", limits, sandbox, "repeat"),
    ].map((it) => stdoutOf(it).trim().split(" "));
    expect(again?.slice(0, 3)).toEqual(first?.slice(0, 3));
    for (const [index, part] of (repeat ?? []).entries()) expect(part).not.toBe(first?.[index]);
    expect(repeat).toHaveLength(4);
  });

  it("runs many at once", async () => {
    const runnable = await prepared(languages.python, "print(int(input()) * 2)");
    const inputs = Array.from({ length: 12 }, (_, i) => i);
    const done = await Promise.all(inputs.map((it) => execute(runnable, String(it), limits, sandbox, "first")));
    expect(done.map((it) => Number(stdoutOf(it)))).toEqual(inputs.map((it) => it * 2));
  });
});

describe("judgeExecution", () => {
  it("finds nothing in a program that ended well", () => {
    expect(judgeExecution(execution({ stderr: Buffer.from("a warning") }), limits)).toBeUndefined();
  });

  it.each([
    ["execute.exit", { status: "exit", exitCode: 3 }, "exit code 3"],
    ["execute.signal", { status: "signal", exitCode: null, signal: "SIGSEGV" }, "SIGSEGV"],
    ["execute.timeout", { status: "timeout", exitCode: null }, "within 10 s"],
    ["execute.output-limit", { status: "output-limit", exitCode: null }, "65536 bytes"],
    ["execute.memory-limit", { status: "memory-limit" }, "256 MiB"],
  ] as const)("says %s with the number that counts", (rule, overrides, words) => {
    const finding = judgeExecution(execution(overrides), limits);
    expect(finding).toMatchObject({ rule, severity: "error" });
    expect(finding?.message).toContain(words);
  });

  it("repeats the end of stderr without paths", () => {
    const stderr = Buffer.from("Traceback:\n  File \"/app/program.py\", line 2\nKeyError: 'city'\n");
    const finding = judgeExecution(execution({ status: "exit", exitCode: 1, stderr }), limits);
    expect(finding?.message).toContain("File \"program.py\", line 2\nKeyError: 'city'");
  });
});
