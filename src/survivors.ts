/** What became of mutants that the contract's rules accept: who they are, and which rule would tell them. */
import { candidateRelations, type Mutant, sizeOf, suggestRule } from "./contract/index.ts";
import { difference } from "./judges/index.ts";
import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { Value } from "./types/value.ts";
import type { Survivor } from "./types/verdict.ts";

/** A case and an output that is right for it: the expected one, or that of a program that passed. */
export interface Sample {
  readonly case: Case;
  readonly output: Value;
}

/** A mutant that differs from its original, and who noticed. */
export interface Trial {
  readonly mutant: Mutant;
  /** The first case whose output is wrong, and what was read there if it could be. */
  readonly sample: Sample;
  readonly output?: Value;
  readonly caught: boolean;
  readonly caughtByExpected: boolean;
}

/**
 * Survivors that are told, relations that are suggested among, mutants of a group that a relation is tried on, and values
 * that relations are evaluated on in all.
 */
const limits = { survivors: 50, relations: 8, tried: 3, values: 300_000 } as const;

/** The mutants that the rules alone accept, grouped by what is wrong and where, the most frequent first. */
export async function survivorsOf(
  trials: readonly Trial[],
  samples: readonly Sample[],
  suite: Suite,
): Promise<readonly Survivor[]> {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials.filter((it) => !it.caught)) {
    const { group } = trial.mutant;
    groups.set(group, [...(groups.get(group) ?? []), trial]);
  }
  const told = [...groups.values()]
    .sort((a, b) => b.length - a.length || order(groupOf(a), groupOf(b)))
    .slice(0, limits.survivors) as [Trial, ...Trial[]][];
  const { holds } = suite;
  const relations = told.length === 0 ? [] : await holding(samples, { holds, room: limits.values });
  const trying = { holds, room: limits.values };
  const survivors: Survivor[] = [];
  for (const group of told) {
    const suggestion = ownRule(group[0], samples, suite) ?? (await telling(relations, group, trying));
    survivors.push({ ...survivorOf(group, suite), ...(suggestion !== undefined && { suggestion }) });
  }
  return survivors;
}

const groupOf = ([first]: readonly Trial[]): string => first?.mutant.group ?? "";

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function survivorOf(group: readonly [Trial, ...Trial[]], suite: Suite): Survivor {
  const [{ mutant }] = group;
  const differences = group.flatMap(({ sample, output }) => {
    if (output === undefined) return [];
    return difference(sample.output, output, suite.sides.output, 1).map((it) => ({ ...it, sample }));
  });
  // Values of held-back cases are not shown.
  const shown = differences.find((it) => !it.sample.case.heldBack);
  return {
    mutation: mutant.mutation,
    ...(mutant.place && differences[0] && { path: differences[0].path }),
    count: group.length,
    ...(shown && { example: `${shown.place}: ${shown.expected} became ${shown.actual}` }),
  };
}

const ownRule = ({ mutant }: Trial, samples: readonly Sample[], { sides }: Suite): string | undefined =>
  suggestRule(
    mutant.mutation,
    mutant.place,
    samples.map((it) => it.output),
    sides.output,
  );

/** Tries relations on cases while there is room: what is out of reach is not suggested. */
interface Trying {
  readonly holds: Suite["holds"];
  /** Values that may still be evaluated on. */
  room: number;
}

async function holdsOn(trying: Trying, expression: string, input: Value, output: Value): Promise<boolean | undefined> {
  trying.room -= sizeOf(input) + sizeOf(output);
  return trying.room < 0 ? undefined : await trying.holds(expression, input, output);
}

/** Relations between input and output that hold on every right sample. */
async function holding(samples: readonly Sample[], trying: Trying): Promise<readonly string[]> {
  const pairs = samples.map((it) => ({ input: it.case.input, output: it.output }));
  const held: string[] = [];
  for (const expression of candidateRelations(pairs)) {
    if (held.length === limits.relations || trying.room < 0) break;
    let holds: boolean | undefined = true;
    for (const { input, output } of pairs) {
      holds = await holdsOn(trying, expression, input, output);
      if (!holds) break;
    }
    if (holds) held.push(expression);
  }
  return held;
}

/** The relation that tells most of a group's mutants from right outputs. */
async function telling(
  relations: readonly string[],
  group: readonly Trial[],
  trying: Trying,
): Promise<string | undefined> {
  let best: { readonly expression: string; readonly told: number } | undefined;
  for (const expression of relations) {
    let told = 0;
    for (const { sample, output } of group.slice(0, limits.tried)) {
      if (output !== undefined && (await holdsOn(trying, expression, sample.case.input, output)) === false) told += 1;
    }
    if (told > (best?.told ?? 0)) best = { expression, told };
  }
  return best?.expression;
}
