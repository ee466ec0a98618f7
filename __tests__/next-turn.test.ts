import { describe, expect, it } from "vitest";
import { bestOf, nextTurn } from "../src/next-turn.ts";
import type { Attempt } from "../src/types/loop.ts";

let number = 0;
const attempt = (kind: Attempt["kind"], score: number): Attempt => ({
  number: ++number,
  kind,
  gate: "validate",
  score,
  rules: { held: 0, total: 1 },
  usage: { inputTokens: 1, outputTokens: 1 },
  timings: { generateMs: 0, checkMs: 0, executeMs: 0, validateMs: 0 },
  findings: [],
  cases: [],
  source: `program ${number}`,
});
const prose = (kind: Attempt["kind"] = "fresh"): Attempt => {
  const { source: _, ...rest } = attempt(kind, 0);
  return { ...rest, gate: "extract" };
};

describe("the next turn", () => {
  it("is fresh at the start", () => {
    expect(nextTurn([]).kind).toBe("fresh");
  });

  it("is fresh after what was there already failed: nobody has answered yet", () => {
    expect(nextTurn([attempt("existing", 0.9)]).kind).toBe("fresh");
  });

  it("stays fresh while no answer held a program, and tells what was wrong with the last one", () => {
    const last = prose();
    expect(nextTurn([prose(), prose(), last])).toEqual({ kind: "fresh", after: last });
  });

  it("repairs the best-scoring candidate, not the last one", () => {
    const best = attempt("fresh", 0.8);
    expect(nextTurn([best, attempt("repair", 0.3)])).toEqual({ kind: "repair", of: best });
  });

  it("repairs the latest of equals", () => {
    const later = attempt("repair", 0.5);
    expect(bestOf([attempt("fresh", 0.5), later])).toBe(later);
  });

  it("repairs what was there already when that scores best", () => {
    const existing = attempt("existing", 0.9);
    expect(nextTurn([existing, attempt("fresh", 0.5)])).toEqual({ kind: "repair", of: existing });
  });

  it("restarts after two attempts in a row that did not raise the best score", () => {
    const attempts = [attempt("fresh", 0.5), attempt("repair", 0.5), attempt("repair", 0.4)];
    expect(nextTurn(attempts)).toEqual({ kind: "restart", failed: attempts });
  });

  it("counts an answer without a program as an attempt that raised nothing", () => {
    expect(nextTurn([attempt("fresh", 0.5), prose("repair"), prose("repair")]).kind).toBe("restart");
  });

  it("does not restart while the score rises", () => {
    expect(nextTurn([attempt("fresh", 0.1), attempt("repair", 0.2), attempt("repair", 0.3)]).kind).toBe("repair");
  });

  it("counts anew after a restart, so that the new start is repaired before the next one", () => {
    const attempts = [attempt("fresh", 0.5), attempt("repair", 0.5), attempt("repair", 0.5), attempt("restart", 0.2)];
    expect(nextTurn(attempts).kind).toBe("repair");
    expect(nextTurn([...attempts, attempt("repair", 0.3)]).kind).toBe("repair");
    expect(nextTurn([...attempts, attempt("repair", 0.3), attempt("repair", 0.3)]).kind).toBe("restart");
  });
});
