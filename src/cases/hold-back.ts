import type { Case } from "../types/case.ts";
import { randomOf } from "./random.ts";

/** The option `hold-back`: `auto`, or a share from 0 to 1 of the given and of the drawn cases. */
export type HoldBack = "auto" | number;

/** From so many given and example cases up, `auto` holds a third of them back. */
export const ENOUGH = 6;

/**
 * Marks given and example cases as held back: spread over the list, the same ones for the same seed, never all of
 * them. Cases that are marked already stay so and count; a share of 0 shows every case.
 */
export function holdBack(cases: readonly Case[], share: HoldBack, seed: number): readonly Case[] {
  if (share === 0) return cases.map((it) => ({ ...it, heldBack: false }));
  const free = cases.flatMap((it, index) => (it.heldBack ? [] : [index]));
  const total =
    share === "auto" ? (cases.length < ENOUGH ? 0 : Math.floor(cases.length / 3)) : Math.floor(cases.length * share);
  const wanted = Math.min(total - (cases.length - free.length), free.length - 1);
  const random = randomOf(seed);
  const chosen = new Set<number | undefined>();
  for (let turn = 0; turn < wanted; turn += 1) {
    const from = Math.floor((turn * free.length) / wanted);
    const to = Math.floor(((turn + 1) * free.length) / wanted) - 1;
    chosen.add(free[random.nextInt(from, to)]);
  }
  return cases.map((it, index) => (chosen.has(index) ? { ...it, heldBack: true } : it));
}

/** How many of so many drawn cases are held back: half of them, or the share; one is always shown. */
export const drawnHeldBack = (count: number, share: HoldBack): number =>
  Math.max(0, Math.min(count - 1, Math.floor(count * (share === "auto" ? 0.5 : share))));
