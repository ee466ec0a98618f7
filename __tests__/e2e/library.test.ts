import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import type * as Library from "../../src/index.ts";
import { contractText, givenCases, rightProgram } from "../support/orders.ts";

it("is all that somebody else's program needs to run the loop with a provider of its own", async () => {
  const it: typeof Library = await import(`${import.meta.dirname}/../../dist/lib.js`);
  const valid = <T>(read: Library.Checked<T>): T => {
    if (!read.ok) throw new Error(read.findings.map((finding) => finding.message).join("\n"));
    return read.value;
  };
  const folder = await mkdtemp(join(tmpdir(), "fire-flow-library-"));
  const jsonata = it.openJsonata();
  try {
    const suite = valid(
      await it.assembleSuite(
        valid(it.readContract(contractText, "totals.yaml")),
        valid(it.readCases(JSON.stringify(givenCases), "cases.json")),
        { drawnCases: 4, holdBack: "auto", seed: 1, deterministic: true },
        { jsonata },
      ),
    );
    const language = it.languages.python;
    const bench = {
      toolchain: valid(await language.find(process.env)),
      sandbox: valid(await it.chooseSandbox("auto", process.env)),
      limits: { timeoutMs: 10_000, memory: 256 * 1024 ** 2, output: 1024 ** 2 },
      compile: { timeoutMs: 30_000, cache: folder, dependencies: [] },
      workers: 2,
      observe: () => {},
      now: () => performance.now(),
    };
    const outcome = await it.contractLoop(
      {
        suite,
        language,
        prompt: it.promptOf({ suite, language, bench }, "Total the orders."),
        limits: { maxAttempts: 1, tokenBudget: 100_000, timeBudgetMs: 60_000, maxOutputTokens: 1000 },
      },
      {
        ...bench,
        provider: {
          name: "mine",
          answer: async () => ({
            kind: "answer",
            text: `\`\`\`python\n${rightProgram}\`\`\``,
            finish: "stop",
            usage: { inputTokens: 1, outputTokens: 1 },
          }),
        },
        journal: await it.openJournal(join(folder, "report")),
        newFolder: () => mkdtemp(join(folder, "run-")),
        sleep: (ms, signal) => sleep(ms, undefined, { signal }),
        random: Math.random,
        signal: new AbortController().signal,
        keep: async () => {},
      },
    );
    expect(outcome).toMatchObject({ result: "passed", proven: expect.stringContaining("totals") });
    expect(await readFile(join(folder, "report/prompts/1.md"), "utf8")).toContain("Total the orders.");
  } finally {
    await jsonata.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
