import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCases } from "../src/cases/index.ts";
import { openJsonata } from "../src/engines/index.ts";
import type { Finding } from "../src/findings.ts";
import type { Pair } from "../src/judge-sql.ts";
import { languages } from "../src/languages/index.ts";
import { prove, type Workbench } from "../src/prove.ts";
import { failsBySqlOnly, judgeBySql } from "../src/prove-sql.ts";
import type { Run } from "../src/score.ts";
import { knownSamples, measureStrength } from "../src/strength.ts";
import { assembleSuite } from "../src/suite.ts";
import { makeFolder, makeScratch, removeScratch } from "../src/system/scratch.ts";
import { openSandbox, valid } from "./support/contained.ts";
import { openSql } from "./support/duckdb.ts";
import { changed, contractText, givenCases, ordersContract, rightProgram } from "./support/orders.ts";

const MiB = 1024 ** 2;
const jsonata = openJsonata();
const sql = openSql();
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
afterAll(() => Promise.all([removeScratch(scratch), jsonata.close()]));

/** The orders' contract with rules of the output model. */
const withRules = (...rules: readonly string[]) =>
  ordersContract(
    contractText.replace(
      "  - name: totals_output\n",
      `  - name: totals_output\n    quality:\n${rules.map((it) => `      - ${it}\n`).join("")}`,
    ),
  );
const rule = (name: string, query: string, threshold = "mustBe: 0") =>
  `{name: ${name}, type: sql, query: ${JSON.stringify(query)}, ${threshold}}`;

const sumPreserved = rule(
  "sum preserved",
  "SELECT COALESCE((SELECT SUM(amount) FROM input), 0) - COALESCE((SELECT SUM(total) FROM output), 0)",
  "mustBeBetween: [-0.01, 0.01]",
);
const counted = rule("counted", "SELECT COUNT(*) FROM {object} WHERE orders < 1");

const settings = { drawnCases: 6, holdBack: "auto", seed: 1, deterministic: true } as const;
const assembled = (rules: readonly string[], cases: readonly object[] = []) =>
  assembleSuite(
    withRules(...rules),
    cases.length === 0 ? [] : valid(readCases(JSON.stringify(cases), "cases.json")),
    settings,
    { jsonata, sql },
  );

async function proving(source: string, ...rules: readonly string[]) {
  const suite = valid(await assembled(rules));
  const folder = await makeFolder(`${scratch}/${++folders}`);
  return { suite, ...(await prove(source, suite, valid(suite.casesOf()), { ...bench, folder })) };
}

const dropped = changed("list(totals.values())", "list(totals.values())[:1]");

describe("rules in SQL", { timeout: 120_000 }, () => {
  it("let a right program pass, and count among its rules", async () => {
    const { gate, score, verdict, suite } = await proving(rightProgram, sumPreserved, counted);
    expect(verdict.findings.filter((it) => it.severity === "error")).toEqual([]);
    expect([gate, score, verdict.rules.held]).toEqual(["passed", 1, verdict.rules.total]);
    expect(suite.rules).toBe(valid(await assembled([])).rules + 2);
    expect(suite.engines).toEqual({ duckdb: "1.5.6" });
    expect(suite.related).toBe(true);
  });

  it("find a dropped record, with the rule's name, its line, a sample and the smallest input", async () => {
    const { gate, verdict, score, smallest } = await proving(dropped, sumPreserved, counted);
    expect(gate).toBe("validate");
    expect(score).toBeLessThan(1);
    expect(verdict.findings.filter((it) => it.severity === "error")).toMatchObject([
      {
        rule: "io.sql",
        message: expect.stringContaining('"sum preserved"'),
        expected: expect.stringContaining("from -0.01 to 0.01"),
        location: { file: "totals.yaml", line: 21 },
        samples: expect.arrayContaining([expect.stringMatching(/^input \[.*, output \[/)]),
      },
    ]);
    expect(smallest?.findings.map((it) => it.rule)).toContain("io.sql");
  });

  it("judge the output alone, as warnings where their author says so", async () => {
    const none = "SELECT COUNT(*) FROM output WHERE total > -1";
    const { gate, verdict } = await proving(rightProgram, rule("none", none), sumPreserved);
    expect([gate, verdict.findings[0]?.rule]).toEqual(["validate", "quality.sql"]);
    const mild = await proving(rightProgram, rule("none", none).replace("{name", "{severity: low, name"), sumPreserved);
    expect([mild.gate, mild.verdict.findings[0]?.severity]).toEqual(["passed", "warning"]);
  });

  it("fail what they cannot be evaluated on", async () => {
    const odd = rule("odd", "SELECT MAX(customer::INTEGER) FROM output");
    const { gate, verdict } = await proving(rightProgram, odd, sumPreserved);
    expect(gate).toBe("validate");
    expect(verdict.findings).toContainEqual(
      expect.objectContaining({ rule: "quality.not-evaluated", severity: "error" }),
    );
  });

  it.each([
    ["is no SQL", rule("x", "SELEC 1")],
    ["gives true or false", rule("x", "SELECT COUNT(*) = 0 FROM output")],
    ["writes", rule("x", "COPY output TO '/tmp/x'")],
    ["names a table that is not there", rule("x", "SELECT COUNT(*) FROM customers")],
    ["names a field that is not there", rule("x", "SELECT COUNT(nothing) FROM output")],
  ])("are refused before anything is spent where one %s", async (_, it) => {
    const { ok, findings } = await assembled([it]);
    expect(ok).toBe(false);
    expect(findings.filter((it) => it.severity === "error")).toMatchObject([{ rule: "contract.sql-rule" }]);
  });

  it("are refused where they reject a known output, and where there is no engine", async () => {
    const wrong = {
      name: "one",
      input: [{ customer: "ada", amount: 1 }],
      output: [{ customer: "ada", orders: 1, total: 2 }],
    };
    const rejected = await assembled([sumPreserved], [wrong]);
    expect(rejected.findings.filter((it) => it.severity === "error").map((it) => it.rule)).toEqual([
      "cases.expected-rejected",
    ]);
    const without = await assembleSuite(withRules(sumPreserved), [], settings, { jsonata });
    expect([without.ok, without.findings[0]?.rule]).toEqual([false, "contract.sql-rule"]);
  });

  it("catch wrong outputs that types alone accept", async () => {
    const shareOf = async (...rules: readonly string[]) => {
      const suite = valid(await assembled(rules, givenCases));
      const measured = await measureStrength(suite, knownSamples(suite));
      return measured.kind === "measured" ? measured.strength.share : 0;
    };
    expect(await shareOf(sumPreserved)).toBeGreaterThan(await shareOf());
  });

  it("leave the strength unmeasured where they decide nothing of a wrong output", async () => {
    const undecided = rule("odd", "SELECT COUNT(*) FROM input WHERE false", "mustBe: 0");
    const suite = valid(await assembled([undecided], givenCases));
    const shown: number[] = [];
    const by = (finding: Finding) => ({
      ...suite,
      judgeSql: async (pairs: readonly Pair[]) => {
        shown.push(pairs.length);
        // The right outputs are asked about first.
        return pairs.map(() => (shown.length === 1 ? [] : [finding]));
      },
    });
    for (const name of ["quality.not-evaluated", "io.not-evaluated"]) {
      shown.length = 0;
      const finding: Finding = { rule: name, severity: "error", message: "a rule was not decided, it took too long" };
      const measured = await measureStrength(by(finding), knownSamples(suite));
      expect(measured).toMatchObject({ kind: "unmeasured", why: expect.stringContaining("it took too long") });
    }
    shown.length = 0;
    const broken: Finding = { rule: "io.sql", severity: "error", message: "wrong" };
    expect(await measureStrength(by(broken), knownSamples(suite))).toMatchObject({ strength: { share: 1 } });
  });

  it("end with the run: proving and measuring", async () => {
    const suite = valid(await assembled([sumPreserved], givenCases));
    const signal = AbortSignal.abort(new Error("the time budget is spent"));
    await expect(measureStrength(suite, knownSamples(suite), signal)).rejects.toThrow("the time budget is spent");
    const [it] = knownSamples(suite);
    const run = {
      result: { ...it, status: "ok", passed: true, findings: [], durationMs: 0, stderr: "" },
    } as unknown as Run;
    await expect(judgeBySql([run], suite, signal)).rejects.toThrow("the time budget is spent");
  });

  it("know which runs they alone failed, also where they decided nothing", async () => {
    const odd = rule("odd", "SELECT COALESCE(MAX(i.customer::INTEGER), 0) FROM input i, output o");
    const suite = valid(await assembled([odd]));
    const result = (passed: boolean) => ({
      case: { name: "one", input: [{ customer: "ada", amount: 1 }], source: "drawn", heldBack: false },
      output: [{ customer: "ada", orders: 1, total: 1 }],
      ...{ status: "ok", passed, findings: [], durationMs: 0, stderr: "" },
    });
    const runs = await judgeBySql([{ result: result(true) }, { result: result(false) }] as unknown as Run[], suite);
    expect(runs.map((it) => it.result.findings.map((found) => found.rule))).toEqual([
      ["io.not-evaluated"],
      ["io.not-evaluated"],
    ]);
    expect(runs.map((it) => failsBySqlOnly(it.result, runs))).toEqual([true, false]);
  });
});
