/** The minimal reproduction: one command, needing no model, that shows a candidate failing. */

import { join } from "node:path";
import { printJson } from "../formats/json.ts";
import { shellCommand } from "../shell.ts";
import { writeFileAtomic } from "../system/files.ts";
import type { Case } from "../types/case.ts";
import type { Attempt } from "../types/loop.ts";
import type { Value } from "../types/value.ts";

/** What the command must repeat of the run. */
export interface ReproductionFacts {
  readonly contract: string;
  /** The candidate's own file. */
  readonly program: string;
  readonly cases?: string;
  readonly input?: string;
  readonly seed: number;
  /** Flags of the options given beyond those. */
  readonly more: readonly string[];
}

/**
 * Gives the command. A failing case that was drawn or shrunk is written to `folder`; one that the user gave is named by
 * the user's own file, so that no personal data is copied.
 */
export async function reproduction(attempt: Attempt, facts: ReproductionFacts, folder: string): Promise<string> {
  const failing = attempt.smallest?.case ?? attempt.cases.find((it) => !it.passed)?.case;
  const base = ["fire-flow", "prove", facts.program, "--contract", facts.contract, ...facts.more];
  if (failing === undefined) return shellCommand([...base, "--seed", `${facts.seed}`, ...givenFlags(facts)]);
  if (failing.source !== "drawn") {
    return shellCommand([...base, "--drawn-cases", "0", "--hold-back", "0", ...givenFlags(facts)]);
  }
  const path = join(folder, "reproduction.json");
  await writeFileAtomic(path, `${printJson([caseEntry(failing)], 2)}\n`);
  return shellCommand([...base, "--drawn-cases", "0", "--cases", path]);
}

const givenFlags = ({ cases, input }: ReproductionFacts): string[] => [
  ...(cases === undefined ? [] : ["--cases", cases]),
  ...(input === undefined ? [] : ["--input", input]),
];

const caseEntry = (it: Case): Value => ({ name: it.name, input: it.input });
