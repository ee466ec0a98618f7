import { describe, expect, it } from "vitest";
import { readCassette } from "../../src/providers/cassette.ts";
import { recording } from "../../src/providers/record.ts";
import { replay } from "../../src/providers/replay.ts";
import type { Provider, ProviderReply } from "../../src/types/provider.ts";

const request = (prompt: string, signal = new AbortController().signal) => ({ prompt, maxOutputTokens: 100, signal });
const exchange = (text: string) => ({ answer: { text, finish: "stop" as const } });

/** A provider that gives these replies in order. */
function scripted(...replies: ProviderReply[]): Provider {
  return { name: "scripted", model: "m-1", answer: async () => replies.shift() as ProviderReply };
}

const given = (text: string): ProviderReply => ({
  kind: "answer",
  text,
  finish: "stop",
  usage: { inputTokens: 1, outputTokens: 2 },
});

const refused: ProviderReply = {
  kind: "fault",
  finding: { rule: "provider.timeout", severity: "error", message: "late" },
  transient: true,
};

/** What was saved last, read back. */
function lastOf(saved: readonly string[]) {
  const read = readCassette(saved.at(-1) ?? "", "x");
  if (!read.ok) throw new Error(read.findings.map((it) => it.message).join("; "));
  return read.value;
}

describe("replay", () => {
  it("gives the answers in order, then a fault that names what is missing", async () => {
    const provider = replay({ origin: "handwritten", exchanges: [exchange("one"), exchange("two")] });
    expect(await provider.answer(request("p"))).toMatchObject({ text: "one" });
    expect(await provider.answer(request("p"))).toMatchObject({ text: "two" });
    expect(await provider.answer(request("p"))).toMatchObject({
      kind: "fault",
      finding: { rule: "provider.cassette-exhausted" },
      transient: false,
    });
  });

  it("says where its answers come from", () => {
    expect(replay({ origin: "handwritten", model: "m", exchanges: [exchange("")] })).toMatchObject({
      name: "replay",
      origin: "handwritten",
    });
  });

  it("names a model only where one really answered", () => {
    expect(replay({ origin: "handwritten", model: "m", exchanges: [exchange("")] }).model).toBeUndefined();
    expect(replay({ origin: "recorded", model: "m", exchanges: [exchange("")] }).model).toBe("m");
  });

  it("counts the recorded tokens, else estimates them", async () => {
    const usage = { inputTokens: 3, outputTokens: 4 };
    const provider = replay({
      origin: "recorded",
      exchanges: [{ answer: { text: "x", finish: "stop", usage } }, exchange("12345678")],
    });
    expect(await provider.answer(request("1234"))).toMatchObject({ usage });
    expect(await provider.answer(request("1234"))).toMatchObject({
      usage: { inputTokens: 1, outputTokens: 2, estimated: true },
    });
  });

  it("ends with the run", async () => {
    const reply = await replay({ origin: "recorded", exchanges: [exchange("x")] }).answer(
      request("p", AbortSignal.abort()),
    );
    expect(reply).toMatchObject({ kind: "fault", finding: { rule: "provider.cancelled" }, transient: false });
  });
});

describe("recording", () => {
  it("saves the whole cassette after every answer, and replays as it was", async () => {
    const saved: string[] = [];
    const provider = recording(scripted(given("one"), given("two")), async (text) => void saved.push(text));
    await provider.answer(request("first"));
    expect(lastOf(saved).exchanges).toHaveLength(1);
    await provider.answer(request("second"));
    const again = replay(lastOf(saved));
    expect(again).toMatchObject({ origin: "recorded", model: "m-1" });
    expect(await again.answer(request("first"))).toEqual(given("one"));
    expect(await again.answer(request("second"))).toEqual(given("two"));
  });

  it("lets the replay tell that a prompt is no longer the recorded one, and answer all the same", async () => {
    const saved: string[] = [];
    await recording(scripted(given("one")), async (text) => void saved.push(text)).answer(request("then"));
    expect(await replay(lastOf(saved)).answer(request("now"))).toMatchObject({
      kind: "answer",
      text: "one",
      notices: [{ rule: "provider.prompt-changed", severity: "notice" }],
    });
  });

  it("keeps no fault and hands it on", async () => {
    const saved: string[] = [];
    expect(await recording(scripted(refused), async (text) => void saved.push(text)).answer(request("p"))).toBe(
      refused,
    );
    expect(saved).toEqual([]);
  });

  it("gives an answer that could not be saved, with a warning", async () => {
    const provider = recording(scripted(given("one")), () => Promise.reject(new Error("disk full")));
    expect(await provider.answer(request("p"))).toMatchObject({
      text: "one",
      notices: [{ rule: "provider.record-failed", severity: "warning", message: expect.stringContaining("disk full") }],
    });
  });

  it("does not turn what was handwritten into a recording", async () => {
    const saved: string[] = [];
    const source = replay({ origin: "handwritten", exchanges: [exchange("one")] });
    await recording(source, async (text) => void saved.push(text)).answer(request("p"));
    expect(lastOf(saved)).toMatchObject({ origin: "handwritten" });
  });
});
