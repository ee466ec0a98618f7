import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openJsonata } from "../src/engines/index.ts";
import type { Value } from "../src/types/value.ts";

interface Example {
  readonly rule: string;
  readonly input: readonly Value[];
  readonly right: Value;
  readonly wrong: Value;
}

const text = readFileSync(join(import.meta.dirname, "../docs/cookbook.md"), "utf8");
const sections = text.split(/^## /m).slice(1);
const examples = sections.flatMap((section) =>
  [...section.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml]) => {
    const example = parse(yaml as string) as Example;
    return { heading: (section.split("\n")[0] as string).toLowerCase(), ...example };
  }),
);

const jsonata = openJsonata();
afterAll(() => jsonata.close());

const judged = (rule: string, input: Value, output: Value) => jsonata.evaluate(rule, { input, output });

it("has what contracts for programs need most", () => {
  expect(sections.map((it) => it.split("\n")[0])).toEqual([
    "Same count",
    "Sum preserved",
    "Keys are a subset",
    "Sorted",
    "Every input row is accounted for",
    "Idempotent",
    "Inverse",
  ]);
  for (const { rule } of examples) expect(rule).toMatch(/\$same\(|\$near\(/);
});

describe.each(examples)("$heading: $rule", ({ rule, input, right, wrong }) => {
  it("accepts the right output", async () => {
    expect(await judged(rule, input, right)).toEqual({ kind: "boolean", value: true });
  });

  it("rejects the wrong one", async () => {
    expect(await judged(rule, input, wrong)).toEqual({ kind: "boolean", value: false });
  });

  it("gives true or false where there is one record only, and where there is none", async () => {
    const head = (it: Value): Value => (Array.isArray(it) ? it.slice(0, 1) : it);
    for (const [some, out] of [
      [input.slice(0, 1), head(right)],
      [[], Array.isArray(right) ? [] : { accepted: [], rejected: [] }],
    ] as const) {
      expect((await judged(rule, some, out)).kind).toBe("boolean");
    }
    if (Array.isArray(right)) expect(await judged(rule, [], [])).toEqual({ kind: "boolean", value: true });
  });
});
