/** Every language with its real compiler or interpreter: the loop, and what hostile programs come to. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractLoop } from "../../src/contract-loop.ts";
import { execute, type RunLimits } from "../../src/execute.ts";
import { languages } from "../../src/languages/index.ts";
import { prove } from "../../src/prove.ts";
import { outlives } from "../../src/system/outlives.ts";
import type { Sandbox } from "../../src/types/execution.ts";
import type { CompileSettings, Language, LanguageName, Toolchain } from "../../src/types/language.ts";
import type { Provider } from "../../src/types/provider.ts";
import { denoBin, openSandbox, stdoutOf, valid } from "../support/contained.ts";
import { hostile, type Targets } from "../support/hostile.ts";
import { changed, ordersSuite, rightPrograms } from "../support/orders.ts";

const limits: RunLimits = { timeoutMs: 20_000, memory: 256 * 1024 ** 2, output: 65_536 };
const short: RunLimits = { ...limits, timeoutMs: 1_500 };
const secret = "s3cret-in-our-environment";

let folder: string;
let sandbox: Sandbox;
let server: Server;
let reached = 0;

beforeAll(async () => {
  process.env.FIRE_FLOW_TEST_SECRET = secret;
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
  sandbox = await openSandbox("bubblewrap");
  server = createServer(() => {
    reached += 1;
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => {
  delete process.env.FIRE_FLOW_TEST_SECRET;
  server.close();
  rmSync(folder, { recursive: true });
});

const newFolder = async () => mkdtempSync(join(folder, "case-"));

/** Something that is wrong in each language, and what its compiler says of it. */
const broken: Readonly<Record<LanguageName, readonly [string, string]>> = {
  python: ["print(", "SyntaxError"],
  typescript: ["const x: = 3;", "program.ts"],
  rust: ['fn main() { let n: i32 = "seven"; println!("{n}"); }', "expected `i32`, found `&str`"],
  go: ['package main\nfunc main() { var n int = "seven"; _ = n }', "cannot use"],
};

describe.each(Object.keys(languages) as LanguageName[])("%s", { timeout: 180_000 }, (name) => {
  const language: Language = languages[name];
  let toolchain: Toolchain;
  let compile: CompileSettings;
  let targets: Targets;
  beforeAll(async () => {
    toolchain = valid(await language.find({ ...process.env, PATH: `${denoBin}:${process.env.PATH}` }));
    compile = { timeoutMs: 150_000, cache: join(folder, name) };
    mkdirSync(join(folder, name));
    const { port } = server.address() as { port: number };
    targets = { port, file: join(folder, `${name}-escaped`), mark: `7${process.pid}.${name.length}` };
  });

  const bench = () => ({
    toolchain,
    sandbox,
    limits,
    compile,
    workers: 2,
    observe: () => {},
    now: () => performance.now(),
  });
  const run = async (source: string, under: RunLimits) =>
    execute(valid(await toolchain.prepare(source, await newFolder(), sandbox, compile)), "", under, sandbox, "first");

  it("mends a wrong program in its second attempt, by the findings of the first", async () => {
    const right = rightPrograms[name];
    const wrong = /orders"\] \+= 1|orders \+= 1|Orders \+= 1/i.exec(right)?.[0] ?? "";
    const answers = [changed(wrong, wrong.replace("1", "2"), right), right];
    const prompts: string[] = [];
    const provider: Provider = {
      name: "script",
      answer: async ({ prompt }) => ({
        kind: "answer",
        text: `\`\`\`${language.tags[0]}\n${answers[prompts.push(prompt) - 1]}\`\`\``,
        finish: "stop",
        usage: { inputTokens: 1, outputTokens: 1 },
      }),
    };
    const quiet = async () => {};
    const outcome = await contractLoop(
      {
        suite: await ordersSuite({ drawnCases: 4 }),
        language,
        prompt: (turn) => (turn.kind === "repair" ? `${turn.of.feedback}` : "Write it."),
        limits: { maxAttempts: 3, tokenBudget: 10_000, timeBudgetMs: 170_000, maxOutputTokens: 5000 },
      },
      {
        ...bench(),
        provider,
        journal: {
          folder,
          prompt: quiet,
          answer: quiet,
          candidate: quiet,
          report: quiet,
          program: async () => "",
        },
        newFolder,
        sleep: quiet,
        random: () => 0,
        signal: new AbortController().signal,
        keep: quiet,
      },
    );
    expect(outcome.attempts.map((it) => `${it.kind} ${it.gate}`)).toEqual(["fresh validate", "repair passed"]);
    expect(outcome.result).toBe("passed");
    expect(prompts[1]).toContain("expected.output");
  });

  it("rejects what does not compile with the compiler's own words and no path of this machine", async () => {
    const [source, words] = broken[name];
    const suite = await ordersSuite();
    const proving = await prove(source, suite, valid(suite.casesOf()), {
      ...bench(),
      folder: await newFolder(),
    });
    expect(proving.gate).toBe("check");
    const { rule, message } = proving.verdict.findings[0] ?? { rule: "", message: "" };
    expect(rule).toBe(name === "rust" || name === "go" ? "check.compile" : "check.syntax");
    expect(message).toContain(words);
    expect(message).not.toMatch(/\/app|\/tmp|\/root|\/home|\/target/);
  });

  it("asks nobody for a package that is not allowed", async () => {
    const source = `${language.comment} fire-flow: dependencies left-pad@1\n${rightPrograms[name]}`;
    const prepared = await toolchain.prepare(source, await newFolder(), sandbox, { ...compile, dependencies: [] });
    expect(prepared.findings.map((it) => it.rule)).toEqual(["check.dependency-not-allowed"]);
    expect(prepared.findings[0]?.message).toContain("left-pad@1");
  });

  it.each([
    ["loops", "timeout"],
    ["floods", "output-limit"],
    ["allocates", "memory-limit"],
  ] as const)("%s: %s", async (deed, status) => {
    expect((await run(hostile[name](targets)[deed], deed === "loops" ? short : limits)).status).toBe(status);
  });

  it("forks without end: stopped, and no process is left", async () => {
    const done = await run(hostile[name](targets).forks, short);
    expect(done.status).not.toBe("ok");
    expect(await outlives(targets.mark)).toBe(false);
  });

  it("reads the environment of every process: finds no secret", async () => {
    const said = stdoutOf(await run(hostile[name](targets)["reads environments"], limits));
    expect(said).toContain("held");
    expect(said).not.toContain(secret);
  });

  it("connects to this machine: reaches nobody", async () => {
    expect(stdoutOf(await run(hostile[name](targets).connects, limits))).toBe("held\n");
    expect(reached).toBe(0);
  });

  it("writes outside: nothing comes to be", async () => {
    expect(stdoutOf(await run(hostile[name](targets)["writes outside"], limits))).toBe("held\n");
    expect(existsSync(targets.file)).toBe(false);
  });
});
