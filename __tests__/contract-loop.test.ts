import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractLoop, type LoopJob, type LoopOutcome, type LoopParts } from "../src/contract-loop.ts";
import { languages } from "../src/languages/index.ts";
import { providerFinding } from "../src/providers/rules.ts";
import { makeFolder, makeScratch, removeScratch } from "../src/system/scratch.ts";
import type { Case } from "../src/types/case.ts";
import type { Toolchain } from "../src/types/language.ts";
import type { Provider, ProviderReply } from "../src/types/provider.ts";
import { openSandbox, valid } from "./support/contained.ts";
import { changed, ordersSuite, rightProgram } from "./support/orders.ts";

let scratch: string;
let toolchain: Toolchain;
let sandbox: LoopParts["sandbox"];
let folders = 0;

beforeAll(async () => {
  scratch = await makeScratch();
  toolchain = valid(await languages.python.find(process.env));
  sandbox = await openSandbox("bubblewrap");
});
afterAll(() => removeScratch(scratch));

const wrong = (mark: string) => `# ${mark}\n${changed('entry["orders"] += 1', 'entry["orders"] += 2')}`;
const worse = (mark: string) => `# ${mark}\nprint("[]")\n`;

const answer = (source: string): ProviderReply => ({
  kind: "answer",
  text: `\`\`\`python\n${source}\`\`\`\n`,
  finish: "stop",
  usage: { inputTokens: 1000, outputTokens: 100 },
});

/** Runs the loop with a provider that gives these replies, and keeps all that it said on the way. */
async function loop(
  replies: readonly (ProviderReply | (() => Promise<ProviderReply>))[],
  { job = {}, parts = {} }: { readonly job?: Partial<LoopJob>; readonly parts?: Partial<LoopParts> } = {},
) {
  let asked = 0;
  const shown: (readonly Case[])[] = [];
  const journal: string[] = [];
  const kept: LoopOutcome[] = [];
  const provider: Provider = {
    name: "scripted",
    async answer() {
      const reply = replies[asked++];
      if (reply === undefined) throw new Error(`asked ${asked} times`);
      return typeof reply === "function" ? reply() : reply;
    },
  };
  const note = (what: string) => async () => void journal.push(what);
  const outcome = await contractLoop(
    {
      suite: await ordersSuite({ drawnCases: 4 }),
      language: languages.python,
      prompt: (turn, cases) => {
        shown.push(cases);
        return turn.kind;
      },
      limits: { maxAttempts: 5, tokenBudget: 100_000, timeBudgetMs: 120_000, maxOutputTokens: 1000 },
      ...job,
    },
    {
      toolchain,
      sandbox,
      limits: { timeoutMs: 10_000, memory: 256 * 1024 ** 2, output: 1024 ** 2 },
      compile: { timeoutMs: 30_000 },
      workers: 2,
      observe: () => {},
      now: () => performance.now(),
      provider,
      journal: {
        folder: scratch,
        prompt: note("prompt"),
        answer: note("answer"),
        candidate: note("candidate"),
        program: async () => "",
        report: note("report"),
      },
      newFolder: () => makeFolder(`${scratch}/${++folders}`),
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
      random: () => 0,
      signal: new AbortController().signal,
      keep: async (standing) => {
        journal.push("keep");
        kept.push(structuredClone({ ...standing, findings: [] }));
      },
      ...parts,
    },
  );
  return { outcome, asked, shown, journal, kept };
}

describe("the contract loop", { timeout: 120_000 }, () => {
  it("has prompt, answer, candidate and verdict written down before the next step", async () => {
    const { outcome, journal } = await loop([answer(wrong("1")), answer(rightProgram)]);
    expect(outcome.stop.reason).toBe("passed");
    expect(journal).toEqual([
      "keep",
      "prompt",
      "answer",
      "candidate",
      "keep",
      "prompt",
      "answer",
      "candidate",
      "keep",
      "keep",
    ]);
  });

  it("proves what is there already first, and then asks nobody", async () => {
    const { outcome, asked } = await loop([], { job: { existing: { source: rightProgram } } });
    expect(outcome).toMatchObject({ result: "passed", stop: { reason: "already-proven" }, proven: rightProgram });
    expect(asked).toBe(0);
  });

  it("spends nothing where the program that is there does not hold and must be kept", async () => {
    const keep = providerFinding("provider.missing-setting", "somebody's work");
    const { outcome, asked } = await loop([], { job: { existing: { source: wrong("kept"), keep } } });
    expect(outcome).toMatchObject({ result: "refused", stop: { detail: "somebody's work" } });
    expect(asked).toBe(0);
  });

  it("goes from fresh to repair to restart", async () => {
    const answers = ["1", "2", "3", "4"].map((mark) => answer(worse(mark)));
    const { outcome } = await loop(answers, {
      job: { limits: { maxAttempts: 4, tokenBudget: 100_000, timeBudgetMs: 120_000, maxOutputTokens: 1000 } },
    });
    expect(outcome.attempts.map((it) => it.kind)).toEqual(["fresh", "repair", "repair", "restart"]);
    expect(outcome).toMatchObject({ result: "escalated", stop: { reason: "max-attempts" } });
  });

  it("does not run a program again that failed before", async () => {
    const { outcome } = await loop([answer(wrong("1")), answer(wrong("1")), answer(rightProgram)]);
    expect(outcome.attempts.map((it) => it.gate)).toEqual(["validate", "extract", "passed"]);
    expect(outcome.attempts[1]?.findings[0]?.rule).toBe("extract.repeated");
  });

  it("never shows a held-back case before it failed twice", async () => {
    const { shown } = await loop([answer(worse("1")), answer(worse("2")), answer(worse("3")), answer(rightProgram)]);
    const names = shown.map((cases) => new Set(cases.map((it) => it.name)));
    expect(shown[0]?.every((it) => !it.heldBack)).toBe(true);
    const [first = new Set(), second = new Set(), third = new Set()] = names;
    expect(second).toEqual(first);
    expect(third.size).toBeGreaterThan(first.size);
  });

  it("escalates at the end of the token budget, with what it knows", async () => {
    const limits = { maxAttempts: 5, tokenBudget: 1150, timeBudgetMs: 120_000, maxOutputTokens: 1000 };
    const { outcome, asked } = await loop([answer(wrong("1"))], { job: { limits } });
    expect(asked).toBe(1);
    expect(outcome).toMatchObject({ result: "escalated", stop: { reason: "token-budget" } });
    expect(outcome.usage).toEqual({ inputTokens: 1000, outputTokens: 100 });
  });

  it("ends within its time budget although the provider does not answer", async () => {
    const limits = { maxAttempts: 5, tokenBudget: 100_000, timeBudgetMs: 300, maxOutputTokens: 1000 };
    const never = () =>
      sleep(400).then(
        (): ProviderReply => ({
          kind: "fault",
          transient: false,
          finding: providerFinding("provider.cancelled", "ended"),
        }),
      );
    const { outcome } = await loop([never], { job: { limits } });
    expect(outcome).toMatchObject({ result: "error", stop: { reason: "time-budget" } });
  });

  it("claims nothing about the code when the provider fails, and keeps the attempts before it", async () => {
    const finding = providerFinding("provider.unauthorized", "401");
    const { outcome } = await loop([answer(wrong("1")), { kind: "fault", transient: false, finding }]);
    expect(outcome).toMatchObject({ result: "error", stop: { reason: "provider" }, findings: [finding] });
    expect(outcome.attempts).toHaveLength(1);
  });

  it("counts what was spent on an answer that nobody got to judge", async () => {
    const controller = new AbortController();
    const cancelling = { ...sandbox, run: () => Promise.reject(controller.signal.reason) };
    const thenCancel = async () => {
      controller.abort(new Error("cancelled"));
      return answer(rightProgram);
    };
    const { outcome } = await loop([thenCancel], { parts: { sandbox: cancelling, signal: controller.signal } });
    expect(outcome).toMatchObject({ result: "error", stop: { reason: "cancelled" } });
    expect(outcome.usage.outputTokens).toBe(100);
  });

  it("is refused with the count when not even the first prompt fits the token budget", async () => {
    const limits = { maxAttempts: 5, tokenBudget: 50, timeBudgetMs: 120_000, maxOutputTokens: 1000 };
    const { outcome, journal } = await loop([answer(rightProgram)], { job: { limits } });
    expect(outcome).toMatchObject({ result: "refused", stop: { reason: "token-budget" } });
    expect(outcome.stop.detail).toMatch(
      /^the first prompt has about \d+ tokens and token-budget is 50; raise token-budget above \d+/,
    );
    expect(journal).toEqual(["keep"]);
  });

  it("says so in what it keeps, should it end without warning", async () => {
    const { kept } = await loop([answer(wrong("1")), answer(rightProgram)]);
    expect(kept[0]).toMatchObject({ result: "error", stop: { reason: "cancelled" } });
    // What passed is kept before it is proven again, and its last verdict replaces the first.
    expect(kept.map((it) => it.attempts.map((attempt) => attempt.gate))).toEqual([
      [],
      ["validate"],
      ["validate", "passed"],
      ["validate", "passed"],
    ]);
  });

  it("keeps the verdict of what passed when it is cancelled while that is proven again", async () => {
    const controller = new AbortController();
    const format = async () => {
      controller.abort(new Error("cancelled"));
      throw controller.signal.reason;
    };
    const { outcome } = await loop([answer(rightProgram)], {
      parts: { toolchain: { ...toolchain, format }, signal: controller.signal },
    });
    expect(outcome).toMatchObject({ result: "error", stop: { reason: "cancelled" } });
    expect(outcome.attempts).toMatchObject([{ number: 1, gate: "passed" }]);
  });

  it("judges by the suite's own cases where another seed draws none: the answers before were paid for", async () => {
    const suite = await ordersSuite({ drawnCases: 4 });
    const casesOf: typeof suite.casesOf = (attempt = 0, state = {}) =>
      attempt === 2
        ? { ok: false, findings: [providerFinding("provider.missing-setting", "nothing can be drawn")] }
        : suite.casesOf(attempt, state);
    const { outcome } = await loop([answer(wrong("1")), answer(rightProgram)], {
      job: { suite: { ...suite, casesOf } },
    });
    expect(outcome).toMatchObject({ result: "passed", stop: { reason: "passed" } });
  });

  it("keeps what was paid for when something fails that nobody foresaw", async () => {
    const kept: LoopOutcome[] = [];
    const newFolder = async () => {
      throw new TypeError("unforeseen");
    };
    const keep = async (standing: LoopOutcome) => void kept.push(standing);
    await expect(loop([answer(rightProgram)], { parts: { newFolder, keep } })).rejects.toThrow("unforeseen");
    expect(kept.at(-1)).toMatchObject({
      result: "error",
      stop: { reason: "internal" },
      usage: { outputTokens: 100 },
      attempts: [{ number: 1 }],
    });
  });
});
