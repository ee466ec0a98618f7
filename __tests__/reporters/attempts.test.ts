import { describe, expect, it } from "vitest";
import { attemptLine, findingLines } from "../../src/reporters/attempt-line.ts";
import { githubLogReporter, quoteForLog } from "../../src/reporters/github-log.ts";
import { progressReporter } from "../../src/reporters/progress.ts";
import { attemptOf, findingOf } from "../support/attempts.ts";

describe("the line of an attempt", () => {
  it("sums it up", () => {
    expect(attemptLine(attemptOf(), 5)).toBe("attempt 2/5 · repair · 41/44 rules · 2 findings · 1,842 tokens · 3.1 s");
  });

  it("says where it stopped when no rule was looked at, and leaves out tokens that nobody spent", () => {
    const attempt = attemptOf({
      number: 0,
      kind: "existing",
      gate: "check",
      rules: { held: 0, total: 0 },
      usage: { inputTokens: 0, outputTokens: 0 },
      findings: [findingOf()],
    });
    expect(attemptLine(attempt, 5)).toBe("attempt 0 · existing · stopped at check · 1 finding · 3.1 s");
  });

  it("marks estimated tokens", () => {
    const usage = { inputTokens: 1, outputTokens: 0, estimated: true };
    expect(attemptLine(attemptOf({ usage }), 5)).toContain("· ~1 token ·");
  });
});

describe("a runner's log", () => {
  const log = (...events: Parameters<ReturnType<typeof githubLogReporter>>[0][]) => {
    let text = "";
    const observe = githubLogReporter((it) => {
      text += it;
    });
    for (const event of events) observe(event);
    return text;
  };

  it("has a group per attempt, titled with its line", () => {
    const text = log({ event: "attempt-done", attempt: attemptOf({ feedback: "Mend it." }), of: 5 });
    expect(text).toMatch(/^::group::attempt 2\/5 · repair .*\n::stop-commands::/);
    expect(text).toMatch(/Mend it\.\n::[\w-]+::\n::endgroup::\n$/);
  });

  it("keeps orders in feedback from the runner", () => {
    const feedback = "::endgroup::\n::add-mask::x\n##[group]y";
    const text = log({ event: "attempt-done", attempt: attemptOf({ feedback }), of: 5 });
    expect(text.match(/^::endgroup::$/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^::add-mask/m);
    expect(text).not.toContain("##[");
  });

  it("switches the parser on again with the same token that nobody could foresee", () => {
    const [first, second] = [quoteForLog("x"), quoteForLog("x")];
    const token = /^::stop-commands::(.+)$/m.exec(first)?.[1];
    expect(first.endsWith(`\n::${token}::\n`)).toBe(true);
    expect(second).not.toContain(token);
  });
});

describe("progress in a runner's log", () => {
  it("says every now and then what goes on", async () => {
    const written: string[] = [];
    const observe = githubLogReporter((it) => written.push(it), 20);
    observe({ event: "attempt-started", number: 2, of: 5, kind: "repair" });
    observe({ event: "case-done", done: 120, total: 1000 });
    while (written.length === 0) await new Promise((done) => setTimeout(done, 20));
    expect(written[0]).toMatch(/^attempt 2\/5 · repair · case 120\/1000 · [\d.]+ s$/m);
  });
});

describe("progress in the terminal", () => {
  const watch = (manner: "line" | "lines") => {
    const written: string[] = [];
    return {
      written,
      ...progressReporter({ write: (it) => written.push(it), manner, what: "generate", patience: 0, columns: 60 }),
    };
  };

  const drawn = async (written: readonly string[]) => {
    while (written.length === 0) await new Promise((done) => setTimeout(done, 20));
  };

  it("is plain lines where nothing can be rewritten", () => {
    const { written, observe, stop } = watch("lines");
    observe({ event: "attempt-started", number: 1, of: 5, kind: "fresh" });
    observe({ event: "stage", stage: "execute" });
    observe({ event: "attempt-done", attempt: attemptOf(), of: 5 });
    observe({ event: "waiting", forMs: 1500, why: "429\u001b[2J" });
    stop();
    expect(written).toEqual([
      [attemptLine(attemptOf(), 5), ...findingLines(attemptOf()), ""].join("\n"),
      "waiting 1.5 s: 429\\u{1b}[2J\n",
    ]);
  });

  it("says every now and then what goes on, also where nothing can be rewritten", async () => {
    const written: string[] = [];
    const { observe, stop } = progressReporter({
      write: (it) => written.push(it),
      manner: "lines",
      what: "prove",
      every: 20,
    });
    observe({ event: "stage", stage: "execute" });
    observe({ event: "case-done", done: 120, total: 1000 });
    await drawn(written);
    stop();
    expect(written[0]).toMatch(/^prove · execute · case 120\/1000 · [\d.]+ s\n$/);
  });

  it("is one rewritten line on a terminal, which is cleared at the end and never wraps", async () => {
    const { written, observe, stop } = watch("line");
    observe({ event: "attempt-started", number: 1, of: 5, kind: "fresh" });
    observe({ event: "stage", stage: "execute" });
    observe({ event: "case-done", done: 3, total: 29 });
    await drawn(written);
    stop();
    expect(written[0]).toMatch(/^attempt 1\/5 · fresh · execute · case 3\/29 · /);
    expect(written[0]?.length).toBeLessThan(60);
    expect(written.at(-1)).toBe("\r\u001b[2K");
  });

  it("names the command before anything is known, and no stage or case that is over", async () => {
    const { written, observe, stop } = watch("line");
    await drawn(written);
    expect(written[0]).toMatch(/^generate · \d/);
    observe({ event: "attempt-started", number: 1, of: 5, kind: "fresh" });
    observe({ event: "stage", stage: "execute" });
    observe({ event: "case-done", done: 29, total: 29 });
    observe({ event: "stage", stage: "validate" });
    written.length = 0;
    await drawn(written);
    stop();
    expect(written.join("")).toMatch(/attempt 1\/5 · fresh · validate · \d/);
  });
});
