import { describe, expect, it } from "vitest";
import type { Finding } from "../src/findings.ts";
import { type AskParts, ask } from "../src/generate.ts";
import type { Progress } from "../src/types/loop.ts";
import type { Provider, ProviderReply } from "../src/types/provider.ts";

const usage = { inputTokens: 10, outputTokens: 20 };
const answer: ProviderReply = { kind: "answer", text: "hello", finish: "stop", usage };
const finding: Finding = { rule: "provider.unavailable", severity: "error", message: "it failed" };
const transient = (retryAfterMs?: number): ProviderReply => ({
  kind: "fault",
  finding,
  transient: true,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});
const permanent: ProviderReply = { kind: "fault", finding, transient: false };

/** Asks a provider that gives these replies in order, the last one for ever, on a clock that only waiting moves. */
async function play(
  replies: readonly ProviderReply[],
  settings: Partial<AskParts> & { readonly signal?: AbortSignal } = {},
) {
  const { signal = new AbortController().signal, ...parts } = settings;
  const waits: number[] = [];
  const seen: Progress[] = [];
  let clock = 0;
  let requests = 0;
  const provider: Provider = {
    name: "scripted",
    answer: async () => replies[Math.min(requests++, replies.length - 1)] as ProviderReply,
  };
  const asked = await ask(
    provider,
    { prompt: "p", maxOutputTokens: 1, signal },
    {
      sleep: async (ms) => {
        waits.push(ms);
        clock += ms;
      },
      now: () => clock,
      random: () => 0,
      observe: (it) => seen.push(it),
      ...parts,
    },
  );
  return { ...asked, waits, seen, requests };
}

describe("ask", () => {
  it("asks once when the answer comes, and reports its usage", async () => {
    expect(await play([answer])).toMatchObject({ reply: answer, usage, tries: 1, requests: 1, waits: [] });
  });

  it("asks again after transient faults, waiting longer each time", async () => {
    expect(await play([transient(), transient(), transient(), answer])).toMatchObject({
      reply: answer,
      tries: 4,
      waits: [1000, 2000, 4000],
    });
  });

  it("asks at most 4 times and then hands on the last fault, with nothing spent", async () => {
    expect(await play([transient()])).toMatchObject({
      reply: transient(),
      usage: { inputTokens: 0, outputTokens: 0 },
      tries: 4,
      requests: 4,
    });
  });

  it("asks once when asking again cannot help", async () => {
    expect(await play([permanent, answer])).toMatchObject({ reply: permanent, requests: 1, waits: [] });
  });

  it("takes up to a half off a wait, so that many runs do not ask at once", async () => {
    expect((await play([transient(), answer], { random: () => 0.9 })).waits).toEqual([550]);
  });

  it("waits as long as the server says", async () => {
    expect((await play([transient(7000), transient(0), answer])).waits).toEqual([7000, 0]);
  });

  it("waits 60 s in all, and does not begin a wait that goes past that", async () => {
    expect(await play([transient(60_000), answer])).toMatchObject({ reply: answer, waits: [60_000] });
    expect(await play([transient(60_001), answer])).toMatchObject({ reply: transient(60_001), waits: [] });
    expect(await play([transient(40_000), transient(20_001), answer])).toMatchObject({ requests: 2, waits: [40_000] });
  });

  it("does not begin a wait that goes past the deadline", async () => {
    expect(await play([transient(5000), answer], { deadline: 5000 })).toMatchObject({ requests: 1, waits: [] });
    expect(await play([transient(4999), answer], { deadline: 5000 })).toMatchObject({ reply: answer });
  });

  it("asks no further when the run has ended during the request", async () => {
    expect(await play([transient(), answer], { signal: AbortSignal.abort() })).toMatchObject({
      requests: 1,
      waits: [],
    });
  });

  it("asks no further when the run ends during a wait", async () => {
    const run = new AbortController();
    const sleep = async () => {
      run.abort();
      run.signal.throwIfAborted();
    };
    expect(await play([transient(), answer], { signal: run.signal, sleep })).toMatchObject({
      reply: transient(),
      requests: 1,
    });
  });

  it("tells that it waits, how long and why", async () => {
    expect((await play([transient(), answer])).seen).toEqual([{ event: "waiting", forMs: 1000, why: "it failed" }]);
  });

  it("tells the notices of an answer", async () => {
    const notice: Finding = { rule: "provider.prompt-changed", severity: "notice", message: "other prompt" };
    const { seen } = await play([{ ...answer, notices: [notice] } as ProviderReply]);
    expect(seen).toEqual([{ event: "notice", finding: notice }]);
  });
});
