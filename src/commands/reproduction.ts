/** The minimal reproduction: one command, needing no model, that shows a candidate failing: here, or in a clone. */
import { join } from "node:path";
import { smallestShown } from "../deliveries/index.ts";
import { printJson } from "../formats/print-json.ts";
import type { Report } from "../report.ts";
import { shellCommand } from "../shell.ts";
import { writeFileAtomic } from "../system/files.ts";
import type { Case } from "../types/case.ts";
import type { Attempt } from "../types/loop.ts";
import type { Value } from "../types/value.ts";
import { runFiles } from "./run-folder.ts";

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
  const path = join(folder, runFiles.reproduction);
  await writeFileAtomic(path, `${printJson([caseEntry(failing)], 2)}\n`);
  return shellCommand([...base, "--drawn-cases", "0", "--cases", path]);
}

const givenFlags = ({ cases, input }: ReproductionFacts): string[] => [
  ...(cases === undefined ? [] : ["--cases", cases]),
  ...(input === undefined ? [] : ["--input", input]),
];

const caseEntry = (it: Case): Value => ({ name: it.name, input: it.input });

/** What a clone has of it: paths from the root. */
export interface CloneFacts {
  readonly contract: string;
  readonly program: string;
  readonly cases?: string;
  /** Absent where it is the contract's own. */
  readonly seed?: number;
  readonly more: readonly string[];
}

/** Of a command that somebody copies. */
const MAX_COMMAND = 2000;

/**
 * Gives the command for a fresh clone in which the candidate stands at `program`. The case comes from the report, where
 * personal data is masked, and within the command itself: there is no other file that the clone would have.
 */
export function reproductionInClone(report: Report, { contract, program, cases, seed, more }: CloneFacts): string {
  const base = ["fire-flow", "prove", program, "--contract", contract, ...more];
  const given = cases === undefined ? [] : ["--cases", cases];
  const drawn = shellCommand([...base, ...(seed === undefined ? [] : ["--seed", `${seed}`]), ...given]);
  const failing = smallestShown(report);
  if (failing === undefined) return drawn;
  const alone = [...base, "--drawn-cases", "0", "--hold-back", "0"];
  const standsThere = failing.source === "example" || (failing.source === "given" && cases !== undefined);
  if (standsThere) return shellCommand([...alone, ...given]);
  if (failing.input === undefined) return drawn;
  const input = ascii(printJson(failing.input));
  const command = shellCommand([...alone, ...(input.startsWith("-") ? [`--input=${input}`] : ["--input", input])]);
  return command.length <= MAX_COMMAND ? command : drawn;
}

/** JSON that means the same and survives every clipboard, terminal and page: only strings hold anything else. */
const ascii = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
