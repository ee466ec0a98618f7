import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { openJsonata } from "../../src/engines/index.ts";
import { sameValue } from "../../src/judges/index.ts";
import type { Value } from "../../src/types/value.ts";
import { node24Bin } from "../support/contained.ts";

const jsonata = openJsonata({ answerMs: 500 });
afterAll(() => jsonata.close());

const evaluate = (expression: string, input: Value = null, output: Value = null) =>
  jsonata.evaluate(expression, { input, output });
const gives = async (expression: string, input: Value = null, output: Value = null) => {
  const it = await evaluate(expression, input, output);
  return it.kind === "boolean" ? it.value : it;
};

describe("an expression", () => {
  it("is evaluated over the input and the output", async () => {
    expect(await gives("$count(output) = $count(input)", [1, 2], [3, 4])).toBe(true);
    expect(await gives("$count(output) = $count(input)", [1, 2], [3])).toBe(false);
  });

  it.each([
    ["output.total", 5, "a number"],
    ["output.missing > 1", {}, "nothing"],
    ["[output, output]", 1, "an array"],
    ["output.note", { note: null }, "null"],
  ])("that gives no boolean says what it gives: %s", async (expression, output, got) => {
    expect(await evaluate(expression, null, typeof output === "number" ? { total: output } : output)).toEqual({
      kind: "not-boolean",
      got,
    });
  });

  it("tells integers past 2^53 apart", async () => {
    expect(await gives("output = input", 9007199254740993n, 9007199254740993n)).toBe(true);
    expect(await gives("output = input", 9007199254740993n, 9007199254740992n)).toBe(false);
    expect(await gives("$same(output, input)", [2n ** 70n], [2n ** 70n + 1n])).toBe(false);
  });

  it("gets every text as it is, also one with the mark that integers travel under", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\0n5", "\0", "\0\0x")),
        async (text) => {
          const escaped = JSON.stringify(text);
          expect(await gives(`$same(output, [${escaped}])`, null, [text])).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ["$number(output)", "secret"],
    ["$error('because ' & output)", "secret"],
    ["output + 1", "secret"],
  ])("that fails does not tell the data: %s", async (expression, output) => {
    const it = await evaluate(expression, null, output);
    expect(it).toMatchObject({ kind: "failed" });
    expect(JSON.stringify(it)).not.toContain("secret");
  });
});

describe("a hostile expression ends, and the next one is answered:", () => {
  it.each([
    ["a regular expression that backtracks", "$contains('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/)"],
    ["an endless loop", "($f := function($n){ $f($n + 1) }; $f(1))"],
    ["an endless recursion", "($f := function($n){ $f($n + 1) + 1 }; $f(1))"],
    ["many values", "$sum($map([1..9999999], function($it) { $it })) = 1"],
    ["a long text", "$length($pad('x', 1000000000)) = 1"],
  ])("%s", async (_, expression) => {
    expect(await evaluate(expression)).toMatchObject({ kind: "failed" });
    expect(await gives("1 = 1")).toBe(true);
  });

  it("a list that grows past the memory while its thread is being ended", { timeout: 30_000 }, () => {
    const engine = join(import.meta.dirname, "../../src/engines/index.ts");
    const doubles =
      "($f := function($it){ $count($it) > 1e8 ? $it : $f($append($it, $it)) }; $count($f([1..1000])) > 0)";
    // In a process of its own, with the limits of every run: what ends it would end a run.
    const source = `import { openJsonata } from ${JSON.stringify(engine)};
const jsonata = openJsonata();
for (const it of [${JSON.stringify(doubles)}, "1 = 1"]) console.log((await jsonata.evaluate(it, {})).kind);
await jsonata.close();`;
    const ran = spawnSync(join(node24Bin, "node"), ["--input-type=module", "-e", source], { encoding: "utf8" });
    expect([ran.stdout, ran.status]).toEqual(["failed\nboolean\n", 0]);
  });

  it.each([
    "$constructor.constructor('return process')()",
    "output.constructor.constructor('return 1')()",
    "$eval('require(\"fs\")')",
  ])("out of reach of Node: %s", async (expression) => {
    expect((await evaluate(expression, null, {})).kind).not.toBe("boolean");
  });

  it("questions asked at once are answered each by its own answer", async () => {
    const answers = await Promise.all([1, 2, 3, 4].map((it) => gives(`output = ${it}`, null, it % 2 === 0 ? it : 0)));
    expect(answers).toEqual([false, true, false, true]);
  });
});

describe("parsing", () => {
  it("gives the tree, and which of the named functions there are", async () => {
    expect(await jsonata.parse("$count(output) = $cuont(input) and $same(1, 1) and $near(1, 1)")).toMatchObject({
      ok: true,
      tree: { type: "binary", value: "and" },
      functions: ["count", "same", "near"],
    });
  });

  it.each([
    ["input.", 6],
    ["$count(output", 13],
    ["/[/", 3],
    ["1 1", 3],
  ])("says where an expression ends to be JSONata: %s", async (expression, position) => {
    expect(await jsonata.parse(expression)).toMatchObject({ ok: false, position });
  });

  it("survives an expression that nests without end", async () => {
    expect(await jsonata.parse("(".repeat(100_000))).toEqual({ ok: false, reason: "it nests too deep" });
  });
});

const value = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom("", "a", 0.1 + 0.2, 0.3, 2n ** 60n),
    ),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "__proto__"), tie("value"), { maxKeys: 2 }),
  ),
})).value;

describe("$same", () => {
  it("is the equality of the project, on lists of any values", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value), fc.array(value), async (a, b) => {
        const expected = sameValue(withoutNulls(a), withoutNulls(b));
        expect(await gives("$same(output, input)", b, a)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["$same(output.id, input.id)", [{ id: 1 }], [{ id: 1 }]],
    ["$same(output.id, ['a'])", [], [{ id: "a" }]],
    ["$same(output.id, [])", [], []],
    ["$same(output, input)", [{ id: 1 }], [{ id: 1, note: null }]],
    ["$same(output.note, input.note)", {}, { note: null }],
  ])("bears what JSONata does to arrays of one and none: %s", async (expression, input, output) => {
    expect(await gives(expression, input as Value, output as Value)).toBe(true);
  });

  it("minds order, and the number of its arguments", async () => {
    expect(await gives("$same(output, input)", [1, 2], [2, 1])).toBe(false);
    expect(await evaluate("$same(output)", 1, 1)).toMatchObject({ kind: "failed" });
  });
});

/** An absent key equals null within `$same`. */
function withoutNulls(it: Value): Value {
  if (Array.isArray(it)) return it.map(withoutNulls);
  if (typeof it !== "object" || it === null) return it;
  return Object.fromEntries(
    Object.entries(it)
      .filter(([, held]) => held !== null)
      .map(([name, held]) => [name, withoutNulls(held)]),
  );
}

describe("$near", () => {
  it.each([
    ["$near(0.1 + 0.2, 0.3)", true],
    ["$near(1, 1.001)", false],
    ["$near(1, 1.001, 0.01)", true],
    ["$near(1, 2, 0)", false],
    ["$near($sum(output.total), 0)", true],
    ["$near('1', 1)", false],
    ["$near(null, 0)", false],
    ["$near([5], 5)", true],
    ["$near(12345678901, 12345678902)", false],
    ["$near(12345678901.25, 12345678901.250001)", true],
  ])("%s is %s", async (expression, expected) => {
    expect(await gives(expression, [], [])).toBe(expected);
  });

  it("refuses a tolerance that is none", async () => {
    expect(await evaluate("$near(1, 1, -1)")).toMatchObject({ kind: "failed" });
  });
});
