import type { Model } from "../../types/contract.ts";
import type { Value } from "../../types/value.ts";
import type { Mutation } from "../../types/verdict.ts";
import { mutations } from "./mutations.ts";
import { outputShape, type Place, placesIn, replaceAt, sizeOf } from "./places.ts";

/** What a wrong program would have written in place of right outputs. */
export interface Mutant {
  readonly mutation: Mutation;
  /** Mutants of one group are wrong in the same way at the same (generalised) place. */
  readonly group: string;
  /** The place that was changed; absent where whole outputs were. */
  readonly place?: Place;
  /** The outputs that are wrong, by the index of the right one. */
  readonly outputs: readonly { readonly of: number; readonly output: Value }[];
}

export interface MutantLimits {
  readonly mutants: number;
  /** Values that all mutants together are made of: what judging them costs. */
  readonly values: number;
}

/** Constants that are tried for all outputs. */
const MAX_CONSTANTS = 3;

/**
 * Mutants of right outputs, the same for the same seed. Of every kind at every place there is one before there is a
 * second one of any. A mutant may equal its original: only an equality that knows the model can tell.
 */
export function* makeMutants(
  outputs: readonly Value[],
  model: Model,
  seed: number,
  limits: MutantLimits,
): Generator<Mutant> {
  const random = randomOf(seed);
  /** At the first of the places that the mutation applies to. */
  const mutantAt = (
    mutation: keyof typeof mutations,
    group: string,
    places: readonly Place[],
    of: number,
    output: Value,
  ): Mutant | undefined => {
    for (const place of places) {
      const next = mutations[mutation](place, random);
      if (next !== undefined) {
        return { mutation, group, place, outputs: [{ of, output: replaceAt(output, place.steps, next) }] };
      }
    }
    return undefined;
  };
  const groups = new Map<string, (() => Mutant | undefined)[]>();
  const add = (group: string, make: () => Mutant | undefined) => {
    const known = groups.get(group);
    if (known) known.push(make);
    else groups.set(group, [make]);
  };
  outputs.forEach((output, of) => {
    for (const places of byGroup(placesIn(output, outputShape(model))).values()) {
      for (const mutation of Object.keys(mutations) as (keyof typeof mutations)[]) {
        const group = `${mutation} ${places[0]?.group}`;
        const from = Math.floor(random() * places.length);
        add(group, () => mutantAt(mutation, group, [...places.slice(from), ...places.slice(0, from)], of, output));
      }
    }
    const other = (of + 1 + Math.floor(random() * (outputs.length - 1))) % outputs.length;
    add("swapped-outputs", () => ({
      mutation: "swapped-outputs",
      group: "swapped-outputs",
      outputs: [{ of, output: outputs[other] as Value }],
    }));
    if (of < MAX_CONSTANTS) {
      add("constant-output", () => ({
        mutation: "constant-output",
        group: "constant-output",
        outputs: outputs.map((_, index) => ({ of: index, output })),
      }));
    }
  });
  yield* taken([...groups.values()], random, limits);
}

/** One of each group, then a second one of each, until the limits are reached. */
function* taken(
  groups: readonly (readonly (() => Mutant | undefined)[])[],
  random: () => number,
  limits: MutantLimits,
): Generator<Mutant> {
  const shuffledGroups = shuffled(groups, random).map((it) => shuffled(it, random));
  const most = Math.max(0, ...groups.map((it) => it.length));
  let [mutants, values] = [0, 0];
  for (let round = 0; round < most; round += 1) {
    for (const group of shuffledGroups) {
      const mutant = group[round]?.();
      if (mutant === undefined) continue;
      values += mutant.outputs.reduce((sum, it) => sum + sizeOf(it.output), 0);
      mutants += 1;
      if (mutants > limits.mutants || values > limits.values) return;
      yield mutant;
    }
  }
}

function byGroup(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const known = groups.get(place.group);
    if (known) known.push(place);
    else groups.set(place.group, [place]);
  }
  return groups;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}

/** Numbers from 0 up to 1, the same for the same seed: mulberry32, by Tommy Ettinger (public domain). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
