/**
 * How much a contract tells: of outputs that are wrong in the ways in which programs are wrong (mutants of right ones),
 * the share that its rules catch. What survives is what the contract would accept.
 */
import { type Mutant, makeMutants, strengthFinding } from "./contract/index.ts";
import { type Checked, checked, type Finding, hasErrors } from "./findings.ts";
import { formats } from "./formats/index.ts";
import type { Pair } from "./judge-sql.ts";
import { judgeConstant, sameValue } from "./judges/index.ts";
import type { Suite } from "./suite.ts";
import { type Sample, survivorsOf, type Trial } from "./survivors.ts";
import type { Case } from "./types/case.ts";
import type { Model } from "./types/contract.ts";
import type { Value } from "./types/value.ts";
import type { CaseResult, Strength, Survivor } from "./types/verdict.ts";

export type { Sample } from "./survivors.ts";

/** Why there is no figure where there is none. */
export type Measured =
  | { readonly kind: "measured"; readonly strength: Strength }
  | { readonly kind: "unmeasured"; readonly why: string };

/**
 * Samples are enough from here on; mutants and the values that they are made of bound the work, the same on every
 * machine; the time bounds rules that are slow.
 */
const limits = { samples: 30, mutants: 400, values: 500_000, timeMs: 30_000 } as const;

/** The samples that are there before any program is: cases whose output is known. */
export const knownSamples = (suite: Pick<Suite, "given" | "examples">): readonly Sample[] =>
  [...suite.given, ...suite.examples].flatMap((it) =>
    it.output === undefined ? [] : [{ case: it, output: it.output }],
  );

/**
 * What a program that passed wrote for those of the suite's own cases that are the same in every attempt, so that an
 * attempt and a later `prove` measure the same.
 */
export function samplesOf(results: readonly CaseResult[], own: readonly Case[]): readonly Sample[] {
  const lasting = new Set(own.filter((it) => it.source !== "drawn" || !it.heldBack).map((it) => it.name));
  return results.flatMap((it) =>
    it.output !== undefined && lasting.has(it.case.name) ? [{ case: it.case, output: it.output }] : [],
  );
}

/**
 * Measures by the suite's own judge. The share counts what the rules catch as if no output were expected, so that cases
 * with known outputs do not make a contract look strong; `withExpected` counts those too.
 */
export async function measureStrength(
  suite: Suite,
  samples: readonly Sample[],
  signal?: AbortSignal,
): Promise<Measured> {
  const late = AbortSignal.timeout(limits.timeMs);
  try {
    return await measure(suite, samples, signal ? AbortSignal.any([signal, late]) : late);
  } catch (error) {
    if (signal?.aborted || !late.aborted) throw error;
    return tooLong;
  }
}

const tooLong: Measured = { kind: "unmeasured", why: `judging took longer than ${limits.timeMs / 1000} s` };

async function measure(suite: Suite, samples: readonly Sample[], signal: AbortSignal): Promise<Measured> {
  // A timer fires only where something is waited for, and judging may not.
  const deadline = performance.now() + limits.timeMs;
  const rejects = rejectedBy(suite);
  const sound: Sample[] = [];
  for (const it of samples.slice(0, limits.samples)) {
    if (!(await rejects(it.case.input, it.output))) sound.push(it);
  }
  const objections = await suite.judgeSql(
    sound.map((it) => ({ input: it.case.input, output: it.output })),
    signal,
  );
  const right = sound.filter((_, at) => !hasErrors(objections[at] ?? []));
  if (right.length === 0) return { kind: "unmeasured", why: "no right output is known to measure with" };
  const outputs = right.map((it) => it.output);
  const tried: Tried[] = [];
  for (const mutant of makeMutants(outputs, suite.sides.output, suite.settings.seed, limits)) {
    signal.throwIfAborted();
    if (performance.now() > deadline) return tooLong;
    const trial = await tryMutant(mutant, right, suite, rejects);
    if (trial) tried.push(trial);
  }
  const judged = await caughtBySql(tried, suite, signal);
  if (judged.kind === "undecided") return { kind: "unmeasured", why: judged.why };
  const { trials } = judged;
  if (trials.length === 0) return { kind: "unmeasured", why: "the known outputs hold nothing that could be wrong" };
  const caught = trials.filter((it) => it.caught).length;
  const withExpected = trials.filter((it) => it.caught || it.caughtByExpected).length;
  const strength: Strength = {
    share: share(caught, trials.length),
    mutants: trials.length,
    caught,
    withExpected: { share: share(withExpected, trials.length), caught: withExpected },
    survivors: await survivorsOf(trials, right, suite),
  };
  return { kind: "measured", strength };
}

/** Whether the contract's rules reject an output for an input. */
type Rejects = (input: Value, output: Value) => Promise<boolean>;

const rejectedBy =
  ({ judge, judgeIo }: Suite): Rejects =>
  async (input, output) =>
    hasErrors(judge(output).findings) || hasErrors(await judgeIo(input, output));

/** An output as it is read again once it was written: CSV tells no number from its text. */
function asWritten(output: Value, { formats: { output: name }, sides }: Suite): Checked<Value> {
  if (name === "json") return checked(output);
  const text = formats[name].print(output, sides.output);
  return formats[name].read(new TextEncoder().encode(text), sides.output, "stdout");
}

/** A trial, with the wrong outputs that were read. */
type Tried = Trial & { readonly pairs: readonly Pair[] };

type JudgedTrials =
  | { readonly kind: "judged"; readonly trials: readonly Trial[] }
  | { readonly kind: "undecided"; readonly why: string };

/**
 * What the other rules accept is shown to SQL rules, all at once: the bound on mutants bounds that too, because only a
 * constant stands for more than one output. A rule that decides nothing has caught nothing, and let nothing pass either.
 */
async function caughtBySql(tried: readonly Tried[], { judgeSql }: Suite, signal: AbortSignal): Promise<JudgedTrials> {
  const left = tried.filter((it) => !it.caught);
  const found = await judgeSql(
    left.flatMap((it) => it.pairs),
    signal,
  );
  const caught = new Set<Trial>();
  let next = 0;
  for (const trial of left) {
    const errors = trial.pairs.flatMap(() => found[next++] ?? []).filter((it) => it.severity === "error");
    const [first] = errors;
    if (errors.some((it) => !undecided.has(it.rule))) caught.add(trial);
    else if (first) return { kind: "undecided", why: `${first.message}, on ${words[trial.mutant.mutation]}` };
  }
  return { kind: "judged", trials: tried.map((it) => (caught.has(it) ? { ...it, caught: true } : it)) };
}

const undecided = new Set(["quality.not-evaluated", "io.not-evaluated"]);

async function tryMutant(
  mutant: Mutant,
  samples: readonly Sample[],
  suite: Suite,
  rejects: Rejects,
): Promise<Tried | undefined> {
  const model = suite.sides.output;
  const wrong = mutant.outputs.flatMap(({ of, output }) => {
    const sample = samples[of] as Sample;
    const read = asWritten(output, suite);
    return read.ok && sameValue(sample.output, read.value, model) ? [] : [{ of, sample, read }];
  });
  const [first] = wrong;
  if (first === undefined) return undefined;
  const caughtByExpected = wrong.some(
    ({ sample, read }) =>
      sample.case.output !== undefined && !(read.ok && sameValue(sample.case.output, read.value, model)),
  );
  const pairs = wrong.flatMap(({ sample, read }) =>
    read.ok ? [{ input: sample.case.input, output: read.value }] : [],
  );
  const trial = { mutant, sample: first.sample, caughtByExpected, pairs };
  for (const { sample, read } of wrong) {
    if (!read.ok || (await rejects(sample.case.input, read.value))) return { ...trial, caught: true };
  }
  return {
    ...trial,
    caught: mutant.mutation === "constant-output" && isConstant(mutant, samples, suite),
    ...(first.read.ok && { output: first.read.value }),
  };
}

function isConstant(mutant: Mutant, samples: readonly Sample[], { related }: Suite): boolean {
  const replaced = new Map(mutant.outputs.map(({ of, output }) => [of, output]));
  const outcomes = samples.map((it, index) => ({ input: it.case.input, output: replaced.get(index) ?? it.output }));
  return judgeConstant(outcomes, related).length > 0;
}

/** Rounded down, so that only a contract that catches all has 1. */
const share = (part: number, whole: number): number => Math.floor((part / whole) * 1e4) / 1e4;

/** Why a contract is too weak for `min-strength` (0 to 1), if it is. Without that demand nothing is. */
export function judgeStrength(measured: Measured, minimum: number, { name, location }: Model): Finding[] {
  if (minimum === 0) return [];
  const details = { model: name, location, expected: `at least ${minimum}` };
  if (measured.kind === "unmeasured") {
    const message = `the strength of the contract could not be measured: ${measured.why}; min-strength is ${minimum}`;
    return [strengthFinding("strength.unmeasured", message, details)];
  }
  const { share, caught, mutants, survivors } = measured.strength;
  if (share >= minimum) return [];
  const most = survivors.slice(0, 3).map(described).join("; ");
  const message = `the contract's rules catch ${caught} of ${mutants} wrong outputs, min-strength is ${minimum}; it would accept ${most}`;
  return [strengthFinding("strength.weak", message, { ...details, actual: String(share) })];
}

/** What the contract would accept, as notices for people. */
export const survivorFindings = ({ survivors }: Strength, { name, location }: Model): readonly Finding[] =>
  survivors.map((it) =>
    strengthFinding("strength.survivor", `your contract would accept ${described(it)}${mending(it)}`, {
      model: name,
      ...(it.path !== undefined && { path: it.path }),
      count: it.count,
      location,
    }),
  );

const mending = ({ suggestion }: Survivor): string => (suggestion === undefined ? "" : `; add \`${suggestion}\``);

const words = {
  "dropped-field": "a field left out",
  "changed-type": "a value of another type",
  "off-by-one": "a number off by one",
  "changed-sign": "a number of the other sign",
  rounded: "a rounded number",
  "changed-case": "text in another case",
  "stale-date": "the date of the day before",
  "truncated-rows": "rows without the last one",
  "duplicated-rows": "a row that stands twice",
  "reordered-rows": "rows in another order",
  "swapped-outputs": "the output of another input",
  "constant-output": "one output for every input",
} as const satisfies Record<Survivor["mutation"], string>;

/** `a rounded number at $[*].total ($[0].total: 3.25 became 3)`. */
export function described({ mutation, path, example }: Survivor): string {
  const place = path === undefined || path === "$" ? "" : ` at ${path}`;
  return `${words[mutation]}${place}${example === undefined ? "" : ` (${example})`}`;
}

/** One line for people: the figures, and what stands out. */
export function strengthLine({ share, caught, mutants, withExpected, survivors }: Strength): string {
  const [first] = survivors;
  const most = first ? ` The contract would accept ${described(first)}.` : "";
  return `Strength ${share}: its rules alone catch ${caught} of ${mutants} wrong outputs, with expected outputs ${withExpected.caught}.${most}`;
}
