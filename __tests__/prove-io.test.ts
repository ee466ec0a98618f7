import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCases } from "../src/cases/index.ts";
import { collectFeedback } from "../src/collect-feedback.ts";
import { openJsonata } from "../src/engines/index.ts";
import { languages } from "../src/languages/index.ts";
import { prove, type Workbench } from "../src/prove.ts";
import { assembleSuite } from "../src/suite.ts";
import { makeFolder, makeScratch, removeScratch } from "../src/system/scratch.ts";
import { openSandbox, valid } from "./support/contained.ts";
import { changed, contractText, ordersContract, ordersSuite, rightProgram } from "./support/orders.ts";

const MiB = 1024 ** 2;
let bench: Omit<Workbench, "folder">;
let scratch: string;
let folders = 0;

beforeAll(async () => {
  scratch = await makeScratch();
  bench = {
    toolchain: valid(await languages.python.find(process.env)),
    sandbox: await openSandbox("bubblewrap"),
    limits: { timeoutMs: 10_000, memory: 256 * MiB, output: MiB },
    compile: { timeoutMs: 30_000, cache: await makeFolder(`${scratch}/cache`), dependencies: [] },
    workers: 2,
    observe: () => {},
    now: () => performance.now(),
  };
});
afterAll(() => removeScratch(scratch));

/** The orders' contract with rules of the output model. */
const withRules = (...rules: readonly string[]) =>
  ordersContract(
    contractText.replace(
      "  - name: totals_output\n",
      `  - name: totals_output\n    quality:\n${rules.map((it) => `      - ${it}\n`).join("")}`,
    ),
  );
const io = (name: string, expression: string) =>
  `{name: ${name}, type: custom, engine: jsonata, implementation: ${JSON.stringify(expression)}}`;

const sumPreserved = io("sum preserved", "$near($sum(output.total), $sum(input.amount), 0.01)");
const sameCustomers = io("same customers", "$same($sort($distinct(input.customer)), $sort(output.customer))");

/** Proves without a single known output. */
async function proving(source: string, ...rules: readonly string[]) {
  const suite = await ordersSuite({ drawnCases: 6 }, [], withRules(...rules));
  const folder = await makeFolder(`${scratch}/${++folders}`);
  return { suite, ...(await prove(source, suite, valid(suite.casesOf()), { ...bench, folder })) };
}

const dropped = changed("list(totals.values())", "list(totals.values())[:1]");
const constant = 'print(\'[{"customer": "ada", "orders": 1, "total": 1.5}]\')\n';

describe("without a known output, rules between input and output", () => {
  it("let a right program pass, and count among its rules", async () => {
    const { gate, score, verdict, suite } = await proving(rightProgram, sumPreserved, sameCustomers);
    expect(gate).toBe("passed");
    expect(score).toBe(1);
    expect(verdict.rules.held).toBe(verdict.rules.total);
    expect(suite.rules).toBe((await ordersSuite({}, [])).rules + 2);
  });

  it("find a dropped record, with the rule's name, its line and a sample", async () => {
    const { gate, verdict } = await proving(dropped, sumPreserved, sameCustomers);
    expect(gate).toBe("validate");
    const found = verdict.findings.filter((it) => it.rule === "io.jsonata");
    expect(found.map((it) => it.message)).toEqual([
      expect.stringContaining('"sum preserved"'),
      expect.stringContaining('"same customers"'),
    ]);
    expect(found[0]).toMatchObject({
      expected: expect.stringContaining("$near($sum(output.total)"),
      actual: "false",
      location: { file: "totals.yaml", line: 21 },
      samples: expect.arrayContaining([expect.stringMatching(/^input \[\{"customer":.*, output \[/)]),
    });
    expect(verdict.rules.held).toBe(verdict.rules.total - 2);
  });

  it("tell the next attempt which rule it broke, and quote its line", async () => {
    const { suite, ...found } = await proving(dropped, sumPreserved);
    const feedback = collectFeedback(found, suite);
    expect(feedback).toContain('demanded: "sum preserved" ($near($sum(output.total), $sum(input.amount), 0.01))');
    expect(feedback).toContain("the contract, line 21: `- {name: sum preserved, type: custom, engine: jsonata");
  });

  it("do not call a program fine that ended well and gave no output", async () => {
    const { suite, ...found } = await proving("print('no JSON')\n", sumPreserved);
    expect(collectFeedback(found, suite)).toContain("Your program gave no output that could be judged.");
  });

  it("judge a constant output themselves where they relate the sides", async () => {
    const rulesFound = async (...rules: readonly string[]) =>
      (await proving(constant, ...rules)).verdict.findings.map((it) => it.rule);
    expect(await rulesFound(sumPreserved)).toEqual(["io.jsonata"]);
    expect(await rulesFound(io("some", "$count(output) > 0"))).toEqual(["io.constant-output"]);
  });

  it("raise the score with every one that holds", async () => {
    const some = await proving(dropped, sumPreserved, sameCustomers, io("few", "$count(output) <= $count(input)"));
    const none = await proving(dropped, sumPreserved, sameCustomers);
    expect(some.score).toBeGreaterThan(none.score);
    expect(some.score).toBeLessThan(1);
  });

  it("fail what they cannot be evaluated on", async () => {
    const { gate, verdict } = await proving(rightProgram, io("odd", "$number(output[0].customer) = $count(input)"));
    expect(gate).toBe("validate");
    expect(verdict.findings).toContainEqual(expect.objectContaining({ rule: "io.not-evaluated", severity: "error" }));
  });

  it("are warnings where their author says so", async () => {
    const mild = sumPreserved.replace("{name", "{severity: low, name");
    const { gate, verdict } = await proving(dropped, mild);
    expect(gate).toBe("passed");
    expect(verdict.findings).toMatchObject([{ rule: "io.jsonata", severity: "warning" }]);
  });
});

it("quality rules take part in the judgement", async () => {
  const { gate, verdict } = await proving(rightProgram, sumPreserved, "{metric: rowCount, mustBeLessThan: 2}");
  expect(gate).toBe("validate");
  expect(verdict.findings).toMatchObject([{ rule: "quality.row-count", path: "$", expected: "fewer than 2 records" }]);
});

describe("before anything is spent it is refused", () => {
  const given = valid(
    readCases(
      '[{"name": "one", "input": [{"customer": "ada", "amount": 1}], "output": [{"customer": "ada", "orders": 1, "total": 2}]}]',
      "cases.json",
    ),
  );
  const settings = { drawnCases: 0, holdBack: 0, seed: 1, deterministic: true } as const;
  const assembled = async (rule: string) => {
    const jsonata = openJsonata();
    const suite = await assembleSuite(withRules(rule), given, settings, { jsonata });
    await jsonata.close();
    return suite.ok ? [] : suite.findings.map((it) => it.rule);
  };

  it("when a rule rejects a known output", async () => {
    expect(await assembled(sumPreserved)).toEqual(["cases.expected-rejected"]);
    expect(await assembled(sameCustomers)).toEqual([]);
  });

  it.each([
    ["gives no boolean on a known output", "$lookup(output, 'total')", "contract.io-rule-not-boolean"],
    ["is no boolean by itself", "$sum(output.total)", "contract.io-rule-not-boolean"],
    ["is no JSONata", "output. = 1", "contract.io-rule-syntax"],
    ["names a path that no model has", "output.sum = 1", "contract.io-rule-unknown-path"],
    ["calls what nobody defines", "$total(output) = 1", "contract.io-rule-unknown-function"],
    ["asks for the time", "$now() > ''", "contract.clock-rule"],
  ])("when a rule %s", async (_, expression, rule) => {
    expect(await assembled(io("odd", expression))).toEqual([rule]);
  });
});
