import { describe, expect, it } from "vitest";
import { type CasePlan, type HeldBackState, nextHeldBack, planCases } from "../../src/cases/index.ts";
import type { Case } from "../../src/types/case.ts";
import type { CaseResult } from "../../src/types/verdict.ts";
import * as build from "../support/models.ts";

const orders = build.model({ fields: [build.field("id", "integer"), build.field("note")] });

const given = (count: number, more: Partial<Case> = {}): Case[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `given ${index + 1}`,
    source: "given",
    heldBack: false,
    input: { id: 1000 + index, note: "n" },
    ...more,
  }));

const plan = ({
  attempt = 1,
  revealed,
  carried,
  ...more
}: Partial<CasePlan> & HeldBackState & { readonly attempt?: number } = {}): readonly Case[] => {
  const casesOf = planCases({
    given: [],
    examples: [],
    model: orders,
    drawnCases: 20,
    holdBack: "auto",
    seed: 7,
    mask: (input) => input,
    ...more,
  });
  const cases = casesOf(attempt, { ...(revealed && { revealed }), ...(carried && { carried }) });
  if (!cases.ok) throw new Error("refused");
  return cases.value;
};

const shown = (cases: readonly Case[]) => cases.filter((it) => !it.heldBack);
const heldBack = (cases: readonly Case[]) => cases.filter((it) => it.heldBack);
const texts = (cases: readonly Case[]) => cases.map((it) => JSON.stringify(it.input));
const names = (cases: readonly Case[]) => cases.map((it) => it.name);

describe("drawn cases", () => {
  it("are shown by half, the same ones in each attempt", () => {
    const [first, second] = [shown(plan({ attempt: 1 })), shown(plan({ attempt: 2 }))];
    expect(first).toHaveLength(10);
    expect(second).toEqual(first);
  });

  it("are held back by half, drawn anew in each attempt, and none of them is shown", () => {
    const [first, second] = [plan({ attempt: 1 }), plan({ attempt: 2 })];
    expect(names(heldBack(first))).toEqual(Array.from({ length: 10 }, (_, index) => `drawn 1/${index + 1}`));
    expect(texts(heldBack(second))).not.toEqual(texts(heldBack(first)));
    for (const cases of [first, second]) {
      const inputs = texts(cases);
      expect(new Set(inputs).size).toBe(inputs.length);
    }
  });

  it("are the same again for the same seed and attempt, and others for another seed", () => {
    expect(plan()).toEqual(plan());
    expect(texts(heldBack(plan({ seed: 8, attempt: 1 })))).not.toEqual(texts(heldBack(plan())));
  });

  it("never repeat a given input", () => {
    const cases = plan({ given: [{ ...given(1)[0], input: { id: 0, note: " padded " } } as Case] });
    expect(new Set(texts(cases)).size).toBe(cases.length);
  });

  it("leave some to hold back where the model has few values", () => {
    const model = build.model({ fields: [build.field("it", "boolean")] });
    const cases = plan({ model });
    expect(shown(cases)).toHaveLength(1);
    expect(heldBack(cases)).toHaveLength(1);
  });

  it("are all shown with a share of 0, and by the share otherwise, but never all held back", () => {
    expect(heldBack(plan({ holdBack: 0 }))).toEqual([]);
    expect(heldBack(plan({ holdBack: 0.25 }))).toHaveLength(5);
    expect(shown(plan({ holdBack: 1 }))).toHaveLength(1);
  });

  it("are none without a model or when none are asked for", () => {
    expect(plan({ drawnCases: 0, given: given(2) })).toEqual(given(2));
    const { model: _, ...bare } = {
      given: given(2),
      examples: [],
      drawnCases: 20,
      seed: 1,
      mask: (input: Case["input"]) => input,
      model: orders,
    };
    expect(planCases({ ...bare, holdBack: "auto" })()).toMatchObject({ ok: true, value: given(2) });
  });
});

describe("a model that nothing can be drawn from", () => {
  const model = build.model({ fields: [build.field("it", build.scalar("string", build.pattern("^(?=x)y$")))] });

  it("is refused where no other case is there", () => {
    const cases = planCases({
      given: [],
      examples: [],
      model,
      drawnCases: 5,
      holdBack: "auto",
      seed: 1,
      mask: (input) => input,
    })();
    expect(cases).toMatchObject({ ok: false, findings: [{ rule: "cases.undrawable", severity: "error" }] });
  });

  it("is refused beside given cases too, unless they alone are asked for", () => {
    const bare = { given: given(2), examples: [], model, holdBack: "auto", seed: 1 } as const;
    const asked = planCases({ ...bare, drawnCases: 5, mask: (input) => input })();
    expect(asked).toMatchObject({ ok: false, findings: [{ message: expect.stringContaining("drawn-cases to 0") }] });
    expect(planCases({ ...bare, drawnCases: 0, mask: (input) => input })()).toMatchObject({
      ok: true,
      value: given(2),
    });
  });
});

describe("the suite's own set, attempt 0,", () => {
  it("is the same whatever share of it is held back", () => {
    const inputs = (holdBack: CasePlan["holdBack"]) => texts(plan({ attempt: 0, holdBack, given: given(9) }));
    expect(inputs(0)).toEqual(inputs("auto"));
  });

  it("says how many could be drawn where the model has fewer values than asked for", () => {
    const model = build.model({ fields: [build.field("it", "boolean")] });
    const asked = { given: [], examples: [], model, drawnCases: 20, holdBack: "auto", seed: 1 } as const;
    expect(planCases({ ...asked, mask: (input) => input })().findings).toMatchObject([
      { rule: "cases.few-drawn", severity: "notice", message: expect.stringContaining("2 of 20") },
    ]);
  });
});

describe("the words that drawn texts are made of", () => {
  const secret = (id: number): Case => ({
    ...(given(1)[0] as Case),
    name: `s${id}`,
    input: { id, note: `Zanzibar${id}` },
  });
  const nine = Array.from({ length: 9 }, (_, index) => secret(index));

  it("are those of cases that are shown", () => {
    const cases = plan({ given: nine, drawnCases: 60 });
    const hidden = heldBack(cases)
      .filter((it) => it.source === "given")
      .map((it) => (it.input as { note: string }).note);
    expect(hidden).toHaveLength(3);
    const drawn = texts(cases.filter((it) => it.source === "drawn")).join();
    expect(drawn).toContain("Zanzibar");
    for (const note of hidden) expect(drawn).not.toContain(note);
  });

  it("are masked", () => {
    const drawn = plan({ given: nine, drawnCases: 60, mask: () => ({ id: 0, note: "xxxx" }) }).filter(
      (it) => it.source === "drawn",
    );
    expect(texts(drawn).join()).not.toContain("Zanzibar");
  });
});

describe("given and example cases", () => {
  const alone = (cases: readonly Case[], more: Parameters<typeof plan>[0] = {}) =>
    plan({ given: cases, drawnCases: 0, ...more });

  it("are all shown up to five, and a third of them is held back from six up", () => {
    expect(heldBack(alone(given(5)))).toEqual([]);
    expect(heldBack(alone(given(6)))).toHaveLength(2);
    expect(heldBack(alone(given(3), { examples: given(6, { source: "example" }) }))).toHaveLength(3);
  });

  it("are held back in the same places for the same seed, spread over the list", () => {
    const held = names(heldBack(alone(given(30))));
    expect(names(heldBack(alone(given(30), { attempt: 2 })))).toEqual(held);
    const places = held.map((it) => Number(it.split(" ")[1]));
    for (let third = 0; third < 10; third += 1) {
      expect(places.filter((it) => it > third * 3 && it <= third * 3 + 3)).toHaveLength(1);
    }
    const seeds = [1, 2, 3, 4].map((seed) => names(heldBack(alone(given(30), { seed }))).join());
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  it("stay held back where their file says so, and count", () => {
    const cases = given(6).map((it, index) => ({ ...it, heldBack: index === 3 }));
    const held = names(heldBack(alone(cases)));
    expect(held).toContain("given 4");
    expect(held).toHaveLength(2);
    expect(names(heldBack(alone(cases.slice(2, 5))))).toEqual(["given 4"]);
  });

  it("are never all held back by a share, and all shown with a share of 0", () => {
    expect(shown(alone(given(4), { holdBack: 1 }))).toHaveLength(1);
    expect(heldBack(alone(given(4, { heldBack: true }), { holdBack: 0 }))).toEqual([]);
  });

  it("keep their names apart", () => {
    const cases = alone(given(1), {
      examples: [...given(1, { source: "example" }), ...given(1, { source: "example" })],
    });
    expect(names(cases)).toEqual(["given 1", "given 1 (2)", "given 1 (3)"]);
  });
});

describe("a held-back case that failed", () => {
  const failing = (
    cases: readonly Case[],
    failed: readonly string[],
    status: CaseResult["status"] = "ok",
  ): CaseResult[] =>
    cases.map((it) => ({
      case: it,
      status,
      passed: !failed.includes(it.name),
      durationMs: 1,
      findings: [],
      stderr: "",
    }));

  it("is run again, still held back, beside new ones", () => {
    const first = plan({ attempt: 1 });
    const state = nextHeldBack({}, failing(first, ["drawn 1/3", "drawn 2"]));
    expect(state.revealed).toEqual([]);
    expect(names(state.carried)).toEqual(["drawn 1/3"]);
    const second = plan({ attempt: 2, ...state });
    expect(second.find((it) => it.name === "drawn 1/3")).toEqual(first.find((it) => it.name === "drawn 1/3"));
    expect(heldBack(second)).toHaveLength(11);
  });

  it("is shown from then on when it fails twice running, whatever it does later", () => {
    let state = nextHeldBack({}, failing(plan({ attempt: 1 }), ["drawn 1/3"]));
    state = nextHeldBack(state, failing(plan({ attempt: 2, ...state }), ["drawn 1/3"]));
    expect(state.revealed).toEqual(["drawn 1/3"]);
    for (const attempt of [3, 4]) {
      const cases = plan({ attempt, ...state });
      expect(names(shown(cases))).toContain("drawn 1/3");
      expect(names(cases).filter((it) => it === "drawn 1/3")).toHaveLength(1);
      state = nextHeldBack(state, failing(cases, []));
    }
  });

  it("is forgotten when it passes in between", () => {
    let state = nextHeldBack({}, failing(plan({ attempt: 1 }), ["drawn 1/3"]));
    state = nextHeldBack(state, failing(plan({ attempt: 2, ...state }), []));
    expect(state).toEqual({ revealed: [], carried: [] });
  });

  it("is remembered over an attempt that did not run it", () => {
    const first = nextHeldBack({}, failing(plan({ attempt: 1 }), ["drawn 1/3"]));
    expect(nextHeldBack(first, [])).toEqual(first);
    expect(nextHeldBack(first, failing(plan({ attempt: 2, ...first }), ["drawn 1/3"], "refused"))).toEqual(first);
  });

  it("is never shown when it is the last given one: a table of the shown answers would pass", () => {
    const settings = { given: given(9), drawnCases: 0 };
    let state: ReturnType<typeof nextHeldBack> = { revealed: [], carried: [] };
    const counts = Array.from({ length: 8 }, (_, index) => {
      const cases = plan({ ...settings, attempt: index + 1, ...state });
      state = nextHeldBack(state, failing(cases, names(heldBack(cases))));
      return heldBack(cases).length;
    });
    expect(counts).toEqual([3, 3, 2, 1, 1, 1, 1, 1]);
  });

  it("is shown when it is a given one too, and stands in the list once", () => {
    const settings = { given: given(6), drawnCases: 0 };
    const [name] = names(heldBack(plan(settings)));
    let state = nextHeldBack({}, failing(plan(settings), [name as string]));
    state = nextHeldBack(state, failing(plan({ ...settings, ...state }), [name as string]));
    const cases = plan({ ...settings, ...state });
    expect(cases).toHaveLength(6);
    expect(names(heldBack(cases))).not.toContain(name);
  });
});
