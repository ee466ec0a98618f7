import { type Checked, checked } from "../findings.ts";
import type { Case } from "../types/case.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { inputDomain } from "./arbitrary.ts";
import { type Domain, drawable, type Place, undrawable } from "./domain.ts";
import { inputKey } from "./input-key.ts";
import { drawsOf, randomOf } from "./random.ts";
import { wordsOr } from "./words.ts";

/** Which values of an input model are drawn. */
export interface DrawRequest {
  /** The same seed gives the same cases. */
  readonly seed: number;
  readonly count: number;
  /** Whether the first third are edges: empty, boundary, null, non-ASCII. Elsewhere they are mixed in. */
  readonly edges: boolean;
  /** Inputs that are run anyway. */
  readonly taken?: readonly Value[];
  /** What the judge of inputs says, for demands that no shape can express. */
  readonly valid?: (input: Value) => boolean;
}

/**
 * Draws cases from an input model, `drawn 1` and up, no two alike; free strings are recombined from `words`. A model
 * with fewer values than asked for gives fewer; one that no value can be drawn for is a finding.
 */
export function drawCases({
  model,
  words,
  ...request
}: DrawRequest & { readonly model: Model; readonly words: readonly string[] }): Checked<readonly Case[]> {
  const inputs = inputsOf(model, words);
  return inputs.ok ? drawFrom(inputs.value, request) : inputs;
}

/** What the cases of a model are drawn from. */
export interface Inputs extends Domain {
  readonly place: Place;
}

export function inputsOf(model: Model, words: readonly string[]): Checked<Inputs> {
  const domain = inputDomain(model, wordsOr(words));
  return domain.ok ? checked({ ...domain.value, place: { path: "$", location: model.location } }) : domain;
}

export function drawFrom(inputs: Inputs, request: DrawRequest): Checked<readonly Case[]> {
  const { seed, count, taken = [], valid } = request;
  const edges = request.edges ? inputs.edges.slice(0, Math.ceil(count / 3)) : [];
  const draws = drawsOf(drawable(inputs), randomOf(seed), 50 + 20 * count);
  const seen = new Set(taken.map(inputKey));
  const cases: Case[] = [];
  let drawn = 0;
  for (const input of concat(edges, draws)) {
    if (cases.length >= count) break;
    if (valid?.(input) === false) continue;
    drawn += 1;
    const key = inputKey(input);
    if (seen.has(key)) continue;
    seen.add(key);
    cases.push({ name: `drawn ${cases.length + 1}`, source: "drawn", heldBack: false, input });
  }
  if (drawn === 0 && count > 0) return undrawable(inputs.place, "no value drawn satisfies the model");
  return checked(cases);
}

function* concat<T>(first: Iterable<T>, then: Iterable<T>): Generator<T> {
  yield* first;
  yield* then;
}
