/**
 * PROVE judges one candidate: CHECK (parse, compile), EXECUTE every case in the sandbox, VALIDATE what came out. Every
 * attempt of the loop and the command `prove` are this one function.
 */
import { shrink } from "./cases/index.ts";
import { cleanStderr, execute, executeFinding, judgeExecution, type RunLimits, type Variation } from "./execute.ts";
import { type Finding, hasErrors } from "./findings.ts";
import { formats } from "./formats/index.ts";
import { inParallel } from "./in-parallel.ts";
import {
  groupFindings,
  hideInFinding,
  judgeConstant,
  judgeExpected,
  judgeRepeat,
  personalHider,
  sameValue,
} from "./judges/index.ts";
import { failsBySqlOnly, judgeBySql } from "./prove-sql.ts";
import { caseScore, heldRules, mean, place, type Run, totalRules } from "./score.ts";
import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { Execution, Sandbox } from "./types/execution.ts";
import type { CompileSettings, Runnable, Toolchain } from "./types/language.ts";
import type { Observe } from "./types/loop.ts";
import type { Value } from "./types/value.ts";
import type { CaseResult, Proving, Verdict } from "./types/verdict.ts";

/** What proving needs of the machine. */
export interface Workbench {
  readonly toolchain: Toolchain;
  readonly sandbox: Sandbox;
  readonly limits: RunLimits;
  readonly compile: CompileSettings;
  /** Cases run at the same time. */
  readonly workers: number;
  /** An own, empty, existing folder for the candidate's artefact. */
  readonly folder: string;
  readonly observe: Observe;
  readonly signal?: AbortSignal;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

/** After this many runs into the time limit the rest of the cases is not run: they would only cost the time budget. */
const MAX_TIMEOUTS = 3;
const MAX_SHRINK_RUNS = 50;
/** Where each needs the engine of SQL rules started. */
const MAX_SQL_SHRINK_RUNS = 12;

/** @throws {SystemFault} when the sandbox failed; the candidate is then not judged. */
export async function prove(source: string, suite: Suite, cases: readonly Case[], bench: Workbench): Promise<Proving> {
  const { observe, now } = bench;
  observe({ event: "stage", stage: "check" });
  const started = now();
  const prepared = await bench.toolchain.prepare(source, bench.folder, bench.sandbox, bench.compile);
  const checkMs = now() - started;
  if (!prepared.ok) {
    return {
      gate: "check",
      verdict: { findings: groupFindings(prepared.findings), rules: { held: 0, total: totalRules(suite, cases) } },
      score: 0,
      cases: [],
      timings: { checkMs, executeMs: 0, validateMs: 0 },
    };
  }

  observe({ event: "stage", stage: "execute" });
  const ran = await runAll(prepared.value, suite, cases, bench);
  const executeMs = now() - started - checkMs;

  observe({ event: "stage", stage: "validate" });
  const runs = await judgeBySql(ran, suite, bench.signal);
  const constant = judgeConstant(
    runs.flatMap(({ result: { case: it, output } }) => (output === undefined ? [] : [{ input: it.input, output }])),
    suite.related || outputsDiffer(cases, suite),
  );
  const findings = tellable(runs, [...prepared.findings, ...constant]);
  const failed = !cases.length || hasErrors(findings) || runs.some(({ result }) => !result.passed);
  const smallest = failed ? await smallestFailure(runs, prepared.value, suite, bench) : undefined;
  return {
    gate: failed ? (runs.some(({ result }) => result.status !== "ok") ? "execute" : "validate") : "passed",
    verdict: { findings, rules: heldRules(findings, runs, totalRules(suite, cases)) },
    score: mean(runs.map((run) => caseScore(run, suite, constant.length > 0))),
    cases: runs.map(({ result }) => result),
    timings: { checkMs, executeMs, validateMs: now() - started - checkMs - executeMs },
    ...(smallest && { smallest }),
    ...(prepared.value.dependencies && { dependencies: prepared.value.dependencies }),
  };
}

/** Whether expected outputs say that the output depends on the input: one of them, or all alike, say nothing. */
function outputsDiffer(cases: readonly Case[], { sides }: Suite): boolean {
  const known = cases.flatMap((it) => (it.output === undefined ? [] : [it.output]));
  return known.some((it) => !sameValue(it, known[0] as Value, sides.output));
}

async function runAll(runnable: Runnable, suite: Suite, cases: readonly Case[], bench: Workbench): Promise<Run[]> {
  let timeouts = 0;
  let done = 0;
  const runs = await inParallel(cases, bench.workers, async (it) => {
    const run = timeouts < MAX_TIMEOUTS ? await runCase(it, runnable, suite, bench) : notRun(it);
    if (run.result.status === "timeout") timeouts += 1;
    done += 1;
    bench.observe({ event: "case-done", done, total: cases.length });
    return run;
  });
  // How many more were under way is chance: equal programs are told the same.
  const over = runs.flatMap(({ result }, index) => (result.status === "timeout" ? [index] : []))[MAX_TIMEOUTS - 1];
  return runs.map((run, index) => (index > (over ?? index) ? notRun(run.result.case) : run));
}

/** Runs and judges one case. Nothing that is told of it holds its personal data. */
async function runCase(it: Case, runnable: Runnable, suite: Suite, bench: Workbench): Promise<Run> {
  const run = await judgeCase(it, runnable, suite, bench);
  const hide = personalHider(it, suite.sides);
  const { findings, stderr } = run.result;
  return {
    ...run,
    result: { ...run.result, stderr: hide(stderr), findings: findings.map((finding) => hideInFinding(finding, hide)) },
  };
}

async function judgeCase(it: Case, runnable: Runnable, suite: Suite, bench: Workbench): Promise<Run> {
  const { sides, formats: names } = suite;
  const input = formats[names.input].print(it.input, sides.input);
  const once = async (variation: Variation): Promise<Execution> => {
    const execution = await execute(runnable, input, bench.limits, bench.sandbox, variation, bench.signal);
    bench.signal?.throwIfAborted();
    return execution;
  };
  const first = await once("first");
  const stderr = cleanStderr(first.stderr);
  const base = { case: it, status: first.status, durationMs: first.durationMs, stderr };
  const fault = judgeExecution(first, bench.limits);
  if (fault !== undefined) return { result: { ...base, passed: false, findings: [fault] } };

  const read = formats[names.output].read(first.stdout, sides.output, "stdout");
  if (!read.ok) return { result: { ...base, passed: false, findings: read.findings } };
  const output = read.value;
  // It runs again while what it wrote is judged.
  const [repeat, judged] = await Promise.all([
    suite.settings.deterministic ? once("repeat") : undefined,
    judgeOutput(it, output, suite),
  ]);
  const findings = [...read.findings, ...judged.findings];
  if (repeat !== undefined) {
    const again = formats[names.output].read(repeat.stdout, sides.output, "stdout");
    const sound = judgeExecution(repeat, bench.limits) === undefined && again.ok;
    const second = sound ? { output: again.value, bytes: repeat.stdout } : undefined;
    findings.push(...judgeRepeat({ output, bytes: first.stdout }, second, sides.output));
  }
  return { result: { ...base, passed: !hasErrors(findings), output, findings }, schema: judged.rules };
}

/** By the model's rules, by how it relates to its input, and by what is expected. */
async function judgeOutput({ input, output: expected }: Case, output: Value, suite: Suite): Promise<Verdict> {
  const { findings, rules } = suite.judge(output);
  const related = await suite.judgeIo(input, output);
  const different = expected === undefined ? [] : judgeExpected(expected, output, suite.sides.output);
  return { findings: [...findings, ...related, ...different], rules };
}

const notRun = (it: Case): Run => ({
  result: {
    case: it,
    status: "refused",
    passed: false,
    durationMs: 0,
    stderr: "",
    findings: [executeFinding("execute.not-run", `not run: ${MAX_TIMEOUTS} cases before it ran into the time limit`)],
  },
});

/**
 * The smallest failing case that may be shown. One without an expected output is shrunk further: an expected output
 * belongs to its own input. What ran into the time limit is not, each run would cost the whole limit.
 */
async function smallestFailure(
  runs: readonly Run[],
  runnable: Runnable,
  suite: Suite,
  bench: Workbench,
): Promise<CaseResult | undefined> {
  const shown = runs.filter(({ result }) => !result.passed && !result.case.heldBack && result.status !== "refused");
  const size = ({ result }: Run) => formats.json.print(result.case.input).length;
  const smallest = shown.sort((a, b) => size(a) - size(b))[0]?.result;
  if (smallest === undefined || suite.sides.input === undefined) return smallest;
  if (smallest.case.output !== undefined || smallest.status === "timeout") return smallest;
  bench.observe({ event: "stage", stage: "shrink" });
  const rules = new Set(smallest.findings.filter((it) => it.severity === "error").map((it) => it.rule));
  const bySql = failsBySqlOnly(smallest, runs);
  let best = smallest;
  await shrink({
    case: smallest.case,
    model: suite.sides.input,
    valid: suite.validInput,
    limit: bySql ? MAX_SQL_SHRINK_RUNS : MAX_SHRINK_RUNS,
    fails: async (candidate) => {
      const run = await runCase(candidate, runnable, suite, bench);
      const { result } = (bySql ? await judgeBySql([run], suite, bench.signal) : [run])[0] as Run;
      const same = result.findings.some((it) => rules.has(it.rule));
      if (same) best = result;
      return same;
    },
  });
  return best;
}

/** What was found, grouped and counted over all cases. Of held-back ones no value is told. */
function tellable(runs: readonly Run[], overall: readonly Finding[]): readonly Finding[] {
  const of = (heldBack: boolean) =>
    runs.filter(({ result }) => result.case.heldBack === heldBack).flatMap(({ result }) => result.findings);
  const shown = groupFindings([...overall, ...of(false)]);
  const told = new Set(shown.map(place));
  const hidden = of(true);
  const also = hidden.filter((it) => told.has(place(it)));
  const only = hidden.filter((it) => !told.has(place(it)));
  return [...alsoCounting(shown, also), ...groupFindings(only.map(withoutValues))];
}

/** Adds how often held-back cases showed the same: at the first finding of the place. */
function alsoCounting(shown: readonly Finding[], hidden: readonly Finding[]): readonly Finding[] {
  const times = new Map<string, number>();
  for (const it of hidden) times.set(place(it), (times.get(place(it)) ?? 0) + (it.count ?? 1));
  return shown.map((it) => {
    const more = times.get(place(it)) ?? 0;
    times.delete(place(it));
    return more === 0 ? it : { ...it, count: (it.count ?? 1) + more };
  });
}

/** What may be told of a held-back case: the rule and the generalised path, no values. */
function withoutValues(finding: Finding): Finding {
  const { rule, severity, model, field, path, location } = finding;
  const message = "broken on cases that are held back";
  return {
    rule,
    severity,
    message,
    ...(model !== undefined && { model }),
    ...(field !== undefined && { field }),
    ...(path !== undefined && { path }),
    ...(location !== undefined && { location }),
  };
}
