import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fencedBlocks } from "../src/fences.ts";
import { buildPrompt, fenced, type PromptParts } from "../src/prompt.ts";
import type { Case } from "../src/types/case.ts";
import type { Field, Model } from "../src/types/contract.ts";

const location = { file: "contract.yaml", line: 1, column: 1 };

const field = (name: string): Field => ({
  name,
  required: true,
  nullable: false,
  unique: false,
  primaryKey: false,
  personal: false,
  shape: { type: "string", constraints: [], location },
  location,
});

const model = (name: string, cardinality: Model["cardinality"] = "one"): Model => ({
  name,
  cardinality,
  cardinalityFrom: "the test",
  fields: [field("id")],
  location,
});

const aCase = (name: string, more: Partial<Case> = {}): Case => ({
  name,
  source: "given",
  heldBack: false,
  input: { id: `in-${name}` },
  ...more,
});

const parts = (more: Partial<PromptParts> = {}): PromptParts => ({
  language: { name: "python", tags: ["python", "py"], brief: "Use the standard library only." },
  contract: "models:\n  orders:\n    type: table\n",
  schemas: { input: { type: "object" }, output: { type: "object", maximum: 2n ** 60n } },
  sides: { input: model("orders", "many"), output: model("totals") },
  formats: { input: "json", output: "json" },
  cases: [aCase("a"), aCase("b", { output: { id: "out-b" } })],
  limits: { timeoutMs: 30_000, memory: 512 * 2 ** 20, output: 2 ** 20 },
  task: "Sum up the orders.",
  ...more,
});

const repair = (source: string, feedback = "1. wrong") => ({ kind: "repair", source, feedback }) as const;

describe("the prompt", () => {
  it("says the form of the answer, the input, the output and the limits", () => {
    const prompt = buildPrompt(parts());
    expect(prompt).toContain("# Write one Python program");
    expect(prompt).toContain("one fenced code block that starts with ```python");
    expect(prompt).toContain("one JSON array of records of the model `orders`");
    expect(prompt).toContain("one JSON object, a record of the model `totals`");
    expect(prompt).toContain("30 s, 512 MiB of memory and 1 MiB of output");
    expect(prompt).toContain("Use the standard library only.");
  });

  it("holds the contract as it is written, the schemas with whole integers, and the task", () => {
    const prompt = buildPrompt(parts());
    expect(prompt).toContain("models:\n  orders:\n    type: table\n");
    expect(prompt).toContain(String(2n ** 60n));
    expect(prompt).toContain("Sum up the orders.");
  });

  it.each([
    ["ndjson", "one JSON object a line"],
    ["csv", "a header row with the field names"],
  ] as const)("says how %s is written", (name, says) => {
    expect(buildPrompt(parts({ formats: { input: "json", output: name } }))).toContain(says);
  });

  it("does without an input model", () => {
    const { input: _, ...schemas } = parts().schemas;
    const prompt = buildPrompt(parts({ sides: { output: model("totals") }, schemas }));
    expect(prompt).toContain("one JSON document");
    expect(prompt).not.toContain("input model is");
  });

  it("shows cases with their outputs where they are known, those first", () => {
    const prompt = buildPrompt(parts());
    expect(prompt).toContain("in-a");
    expect(prompt).toContain("out-b");
    expect(prompt.indexOf("out-b")).toBeLessThan(prompt.indexOf("in-a"));
  });

  it("shows cases in the format that they are run in", () => {
    const prompt = buildPrompt(parts({ formats: { input: "csv", output: "json" }, cases: [aCase("a")] }));
    expect(prompt).toContain("```csv\nid\nin-a\n```");
  });

  it("never holds a held-back input or output", () => {
    const secret = fc.integer({ min: 1e12, max: 2e12 }).map((it) => `secret-${it}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(secret, fc.boolean()), { maxLength: 20 }), (drawn) => {
        const cases = drawn.map(([value, heldBack], index) =>
          aCase(`c${index}`, {
            heldBack,
            input: { id: `${value}-${index}-in` },
            output: { id: `${value}-${index}-out` },
          }),
        );
        const prompt = buildPrompt(parts({ cases }));
        for (const it of cases.filter((one) => one.heldBack)) {
          expect(prompt).not.toContain((it.input as { id: string }).id);
          expect(prompt).not.toContain((it.output as { id: string }).id);
        }
      }),
    );
  });

  it("shows no more cases than fit, whole ones only, and says so", () => {
    const many = Array.from({ length: 40 }, (_, index) => aCase(`n${index}`));
    expect(buildPrompt(parts({ cases: many }))).toContain("12 of 40 are shown");
    const huge = aCase("huge", { input: { id: "x".repeat(1_000_000) } });
    const prompt = buildPrompt(parts({ cases: [huge, aCase("small")] }));
    expect(prompt).toContain("in-small");
    expect(prompt).toContain("1 of 2 are shown");
    expect(prompt.length).toBeLessThan(10_000);
    const large = Array.from({ length: 12 }, (_, index) => aCase(`l${index}`, { input: { id: "x".repeat(3_000) } }));
    expect(buildPrompt(parts({ cases: large })).length).toBeLessThan(25_000);
  });

  it("says so when no case can be shown", () => {
    expect(buildPrompt(parts({ cases: [aCase("a", { heldBack: true })] }))).toContain("No case is shown");
  });

  it("is the same for all attempts up to what the attempt starts from", () => {
    const first = buildPrompt(parts());
    const prefix = first.slice(0, first.indexOf("## Answer"));
    expect(prefix).toContain("## Task");
    const others = [
      { kind: "fresh", feedback: "no code" } as const,
      repair("print(1)\n"),
      { kind: "restart", notes: "tried a loop" } as const,
    ];
    for (const previous of others) expect(buildPrompt(parts({ previous })).startsWith(prefix)).toBe(true);
  });

  it("gives a repair the program and what is wrong with it, and asks for the whole program", () => {
    const prompt = buildPrompt(parts({ previous: repair("print('so far')\n", "1. io.constant-output") }));
    expect(prompt).toContain("```python\nprint('so far')\n```");
    expect(prompt).toContain("1. io.constant-output");
    expect(prompt).toContain("the whole corrected program, not a patch");
  });

  it("gives a restart the notes and no program", () => {
    const prompt = buildPrompt(parts({ previous: { kind: "restart", notes: "rounding failed" } }));
    expect(prompt).toContain("rounding failed");
    expect(prompt).toContain("another approach");
  });

  it("ends with the form of the answer, whatever the task and the feedback leave open", () => {
    const prompt = buildPrompt(parts({ task: "Do\n```\nthis", previous: repair("x", "bad\n~~~~\nfence") }));
    expect(fencedBlocks(prompt).every((it) => it.closed)).toBe(true);
    expect(prompt.trimEnd().split("\n").at(-1)).toContain("one fenced code block that starts with ```python");
  });

  it("gives the program back whole, whatever fences it holds", () => {
    const text = fc.string({ unit: fc.constantFrom("`", "~", "```", "\n", " ", "a"), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, (source) => {
        const blocks = fencedBlocks(buildPrompt(parts({ previous: repair(`${source}\n`) })));
        expect(blocks.map((it) => it.text)).toContain(`${source}\n`);
      }),
    );
  });
});

describe("fenced", () => {
  it("reads back as one closed block with the same text", () => {
    const text = fc.string({ unit: fc.constantFrom("`", "~~~", "```", "\n", " ", "a", "\t") });
    fc.assert(
      fc.property(text, (it) => {
        const whole = it === "" || it.endsWith("\n") ? it : `${it}\n`;
        expect(fencedBlocks(fenced(it, "text"))).toEqual([{ info: "text", text: whole, closed: true }]);
      }),
    );
  });
});
