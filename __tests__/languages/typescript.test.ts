import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { execute, type RunLimits } from "../../src/execute.ts";
import { languages } from "../../src/languages/index.ts";
import { findNode } from "../../src/languages/node.ts";
import type { Sandbox } from "../../src/types/execution.ts";
import type { Toolchain } from "../../src/types/language.ts";
import { denoBin, node24Bin, openSandbox, stderrOf, stdoutOf, valid } from "../support/contained.ts";

const compile = { timeoutMs: 20_000 };
const limits: RunLimits = { timeoutMs: 10_000, memory: 256 * 1024 ** 2, output: 65_536 };

let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
  sandbox = await openSandbox("bubblewrap");
});
afterAll(() => rmSync(folder, { recursive: true }));

const ownFolder = () => mkdtempSync(join(folder, "case-"));
const tool = (name: string, script: string): string => {
  const place = ownFolder();
  writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return place;
};

describe("finding what runs typescript", () => {
  it("takes deno first", async () => {
    const found = valid(await languages.typescript.find({ PATH: `${node24Bin}:${denoBin}` }));
    expect(found.version).toMatch(/^Deno 2\./);
  });

  it("finds the deno behind a shim, and shows the sandbox that one file of it", async () => {
    const shim = tool("deno", `exec ${denoBin}/deno "$@"`);
    const found = valid(await languages.typescript.find({ PATH: shim }));
    const runnable = valid(await found.prepare("console.log(1)", ownFolder(), sandbox, compile));
    const binary = runnable.argv(1)[0] as string;
    expect(binary).toMatch(/\/deno$/);
    expect(runnable.mounts.map((it) => it.target)).toEqual([binary, "/app"]);
  });

  it("takes a node that strips types where there is no deno", async () => {
    expect(valid(await languages.typescript.find({ PATH: node24Bin })).version).toMatch(/^Node 24\./);
  });

  it.each(["20.20.0", "22.17.1", "23.5.0"])("passes over node %s", async (version) => {
    const old = tool("node", `echo '{"version":"${version}","executable":"/bin/sh"}'`);
    const found = await findNode({ PATH: `${old}:${node24Bin}` });
    expect("prepare" in found && found.version).toMatch(/^Node 24/);
  });
});

const runtimes: readonly [string, string][] = [
  ["deno", denoBin],
  ["node", node24Bin],
];

describe.each(runtimes)("typescript by %s", (name, PATH) => {
  let toolchain: Toolchain;
  beforeAll(async () => {
    toolchain = valid(await languages.typescript.find({ PATH }));
    expect(toolchain.version.toLowerCase()).toContain(name);
  });

  const prepare = (source: string) => toolchain.prepare(source, ownFolder(), sandbox, compile);
  const run = async (source: string, input = "", memory = limits.memory) =>
    execute(valid(await prepare(source)), input, { ...limits, memory }, sandbox, "first");

  it.each([
    ["readFileSync(0)", 'import { readFileSync } from "node:fs";\nconst text: string = readFileSync(0, "utf8");'],
    [
      "process.stdin",
      'import process from "node:process";\nlet text = "";\nfor await (const part of process.stdin) text += part;',
    ],
    [
      "node:stream/consumers",
      'import { text as all } from "node:stream/consumers";\nconst text = await all(process.stdin);',
    ],
    [
      "node:readline",
      'import { createInterface } from "node:readline";\nlet text = "";\nfor await (const line of createInterface({ input: process.stdin })) text += line;',
    ],
  ])("reads its input with %s", async (_, read) => {
    const done = await run(`${read}\nconsole.log(text.toUpperCase());`, "grüße");
    expect([stderrOf(done), stdoutOf(done)]).toEqual(["", "GRÜSSE\n"]);
  });

  it("writes large output whole, also when it exits at once", async () => {
    const done = await run('process.stdout.write("x".repeat(60_000)); process.exit(0);');
    expect(done.stdout.length).toBe(60_000);
  });

  it("accepts what parses, without running it", async () => {
    expect((await prepare("process.exit(3);")).ok).toBe(true);
  });

  it("rejects what does not parse with the compiler's words, the line and no path of this machine", async () => {
    const prepared = await prepare("const a: number = 1;\nconst x: = 3;\n");
    expect(prepared).toMatchObject({ ok: false, findings: [{ rule: "check.syntax" }] });
    const { message = "" } = prepared.findings[0] ?? {};
    expect(message).toContain("program.ts:2");
    expect(message).toContain("const x: = 3;");
    expect(message).not.toMatch(/\/app|\/tmp|file:/);
  });

  it("does not reject a type error in a program that runs right", async () => {
    expect(stdoutOf(await run('const n: number = "7";\nconsole.log(n);'))).toBe("7\n");
  });

  it("tells its exit code and what it threw", async () => {
    const done = await run('throw new Error("no such city");');
    expect(done).toMatchObject({ status: "exit", exitCode: 1 });
    expect(stderrOf(done)).toContain("no such city");
  });

  it("ends with memory-limit when its heap is full, and may use what it has", async () => {
    const fill = (count: number) =>
      `const all: string[][] = [];\nfor (let i = 0; i < ${count}; i++) all.push(Array.from({ length: 1000 }, (_, j) => "x" + i + j));\nconsole.log(all.length);`;
    const memory = 48 * 1024 ** 2;
    expect((await run(fill(1_000_000), "", memory)).status).toBe("memory-limit");
    expect((await run(fill(300), "", memory)).status).toBe("ok");
  });

  it("ends with memory-limit when it takes large buffers", async () => {
    const source =
      "const all: Uint8Array[] = [];\nfor (let i = 0; i < 64; i++) all.push(new Uint8Array(64 << 20).fill(1));";
    expect((await run(source)).status).toBe("memory-limit");
  });

  it("finds nothing but itself in the sandbox", async () => {
    const source = `
import { readdirSync } from "node:fs";
for (const place of ["/root", "/home", "${folder}"]) {
  try { console.log(place, readdirSync(place).length); } catch { /* nothing there */ }
}`;
    const said = stdoutOf(await run(source));
    expect(said).not.toContain(folder);
    expect(said).not.toContain("/home");
  });

  it("formats with deno where it is there", async () => {
    const formatted = await toolchain.format?.("const a={b:1}\nconsole.log(  a )", ownFolder(), sandbox, compile);
    if (name === "deno") expect(formatted).toMatchObject({ ok: true, value: "const a = { b: 1 };\nconsole.log(a);\n" });
    else expect(formatted).toBeUndefined();
  });
});

describe("the first runtime's faults", () => {
  it("is a notice when the formatter cannot read the program", async () => {
    const deno = valid(await languages.typescript.find({ PATH: denoBin }));
    const formatted = await deno.format?.("const x: = 3", ownFolder(), sandbox, compile);
    expect(formatted).toMatchObject({ ok: false, findings: [{ rule: "format.failed", severity: "notice" }] });
  });
});
