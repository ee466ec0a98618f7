import type { Turn } from "../next-turn.ts";
import type { Case } from "../types/case.ts";
import type { Stage } from "./stage.ts";
/** What stays the same in all prompts of a run is made once. Values of shown cases are masked. */
export declare function promptOf({ suite, language: spoken, bench }: Pick<Stage, "suite" | "language" | "bench">, task: string): (turn: Turn, shown: readonly Case[]) => string;
