/** Which cases an attempt is judged on, and which of them the provider may see. */
import { type Checked, checked, type Finding } from "../findings.ts";
import type { Case } from "../types/case.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import type { CaseResult } from "../types/verdict.ts";
import { drawFrom, type Inputs, inputsOf } from "./drawn.ts";
import { drawnHeldBack, type HoldBack, holdBack } from "./hold-back.ts";
import { casesFinding } from "./rules.ts";
import { collectWords } from "./words.ts";

export interface CasePlan {
  readonly given: readonly Case[];
  readonly examples: readonly Case[];
  /** What cases are drawn from; without it none are. */
  readonly model?: Model;
  /** How many cases are drawn, held-back ones included. */
  readonly drawnCases: number;
  readonly holdBack: HoldBack;
  readonly seed: number;
  /** Hides personal data of an input: free strings of drawn inputs are made of what is left. */
  readonly mask: (input: Value) => Value;
  /** See {@link DrawRequest.valid}. */
  readonly valid?: (input: Value) => boolean;
}

/** What is remembered from attempt to attempt. */
export interface HeldBackState {
  /** Names of held-back cases that are shown from now on. */
  readonly revealed?: readonly string[];
  /** Cases of earlier attempts that are run again. */
  readonly carried?: readonly Case[];
}

/** Gives the cases of one attempt, counted from 0. Held-back cases are drawn anew in each. */
export type CasesOf = (attempt?: number, state?: HeldBackState) => Checked<readonly Case[]>;

/**
 * The cases of each attempt, each case under its own name. Shown drawn cases are the same in every attempt; the held-back
 * ones of attempt 2 are `drawn 2/1` and up. In attempt 0 they are the rest of the same draw, so that the set does not
 * depend on how much of it is held back. An input model that nothing can be drawn from is refused, whatever else there
 * is: who wants to do without drawn cases says so.
 */
export function planCases(plan: CasePlan): CasesOf {
  const known = holdBack([...plan.given, ...plan.examples], plan.holdBack, plan.seed);
  // Whatever the attempt, so drawn once, and only when it is asked for.
  let first: Checked<FirstDraw | undefined> | undefined;
  return (attempt = 0, { revealed = [], carried = [] } = {}) => {
    first ??= firstDraw(plan, known);
    if (!first.ok) return first;
    const again = carried.filter((it) => it.source === "drawn");
    const drawn = first.value ? drawnOf(first.value, plan, attempt, [...known, ...again]) : checked([]);
    if (!drawn.ok) return drawn;
    const shown = new Set(revealed);
    const cases = withOwnNames([...known, ...drawn.value, ...again]).map((it) =>
      shown.has(it.name) ? { ...it, heldBack: false } : it,
    );
    return checked(cases, first.findings);
  };
}

/**
 * What the next attempt must remember: a held-back case that failed is run again, and one that failed twice running is
 * shown from then on; of given and example cases one an attempt, and never the last one, else a table of all the shown
 * answers would pass in the end. A case that was not run (`refused`) stays as it was.
 */
export function nextHeldBack(state: HeldBackState, results: readonly CaseResult[]): Required<HeldBackState> {
  const { revealed = [], carried = [] } = state;
  const ran = results.filter((it) => it.status !== "refused");
  const ranNames = new Set(ran.map((it) => it.case.name));
  const before = new Set(carried.map((it) => it.name));
  const failed = ran.filter((it) => it.case.heldBack && !it.passed).map((it) => it.case);
  const twice = failed.filter((it) => before.has(it.name));
  const unseen = results.filter((it) => it.case.heldBack && it.case.source !== "drawn").length;
  const known = twice.filter((it) => it.source !== "drawn").slice(0, unseen > 1 ? 1 : 0);
  const shown = [...twice.filter((it) => it.source === "drawn"), ...known];
  return {
    revealed: [...revealed, ...shown.map((it) => it.name)],
    carried: [...carried.filter((it) => revealed.includes(it.name) || !ranNames.has(it.name)), ...failed],
  };
}

/** The draw that all attempts have in common. */
interface FirstDraw {
  readonly inputs: Inputs;
  readonly shown: readonly Case[];
  /** What is held back where nothing is drawn anew. */
  readonly rest: readonly Case[];
}

function firstDraw(plan: CasePlan, known: readonly Case[]): Checked<FirstDraw | undefined> {
  const { model, drawnCases: count, seed } = plan;
  if (model === undefined || count === 0) return checked(undefined);
  const inputs = inputsOf(model, wordsOf(plan));
  if (!inputs.ok) return inputs;
  const taken = known.map((it) => it.input);
  const all = drawFrom(inputs.value, { ...judged(plan), seed, count, edges: true, taken });
  if (!all.ok) return all;
  // Counted by what there is, so that a model of few values leaves some of them to hold back.
  const unseen = drawnHeldBack(all.value.length, plan.holdBack);
  const shown = all.value.slice(0, all.value.length - unseen);
  const rest = all.value.slice(shown.length).map((it) => ({ ...it, heldBack: true }));
  const few = all.value.length < count ? [fewDrawn(model, all.value.length, count)] : [];
  return checked({ inputs: inputs.value, shown, rest }, [...all.findings, ...few]);
}

/** The drawn cases of an attempt: first those that are shown, then those that are held back. */
function drawnOf(
  { inputs, shown, rest }: FirstDraw,
  plan: CasePlan,
  attempt: number,
  others: readonly Case[],
): Checked<readonly Case[]> {
  if (attempt === 0) return checked([...shown, ...rest]);
  const taken = [...others, ...shown].map((it) => it.input);
  const seed = plan.seed + attempt;
  const fresh = drawFrom(inputs, { ...judged(plan), seed, count: rest.length, edges: false, taken });
  if (!fresh.ok) return fresh;
  const heldBack = fresh.value.map((it, index) => ({ ...it, name: `drawn ${attempt}/${index + 1}`, heldBack: true }));
  return checked([...shown, ...heldBack]);
}

const judged = ({ valid }: CasePlan) => (valid === undefined ? {} : { valid });

/**
 * The words of the inputs that a provider may see, whatever share is really held back: what is drawn is the same for
 * every share.
 */
function wordsOf({ given, examples, holdBack: share, seed, mask }: CasePlan): readonly string[] {
  const shown = holdBack([...given, ...examples], share === 0 ? "auto" : share, seed).filter((it) => !it.heldBack);
  return collectWords(shown.map((it) => mask(it.input)));
}

const fewDrawn = (model: Model, drawn: number, wanted: number): Finding =>
  casesFinding(
    "cases.few-drawn",
    `${drawn} of ${wanted} inputs were drawn: "${model.name}" has no more that are not among the cases already`,
    { model: model.name, location: model.location },
  );

/** A contract's example may be called like a given case. */
function withOwnNames(cases: readonly Case[]): readonly Case[] {
  const names = new Set<string>();
  return cases.map((it) => {
    let name = it.name;
    for (let turn = 2; names.has(name); turn += 1) name = `${it.name} (${turn})`;
    names.add(name);
    return name === it.name ? it : { ...it, name };
  });
}
