/** What judging gives: of one case, of a candidate, of the contract itself. */
import type { Finding } from "../findings.ts";
import type { Case } from "./case.ts";
import type { ExecutionStatus } from "./execution.ts";
import type { Dependency } from "./language.ts";
import type { Value } from "./value.ts";

/** What one judgement found. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Rules that held and rules that were looked at, over all cases. */
  readonly rules: { readonly held: number; readonly total: number };
}

/** A way in which a program's output can be wrong. */
export type Mutation =
  | "dropped-field"
  | "changed-type"
  | "off-by-one"
  | "changed-sign"
  | "rounded"
  | "changed-case"
  | "stale-date"
  | "truncated-rows"
  | "duplicated-rows"
  | "reordered-rows"
  | "swapped-outputs"
  | "constant-output";

/** How many wrong outputs (mutants of right ones) the contract's rules tell from right ones. */
export interface Strength {
  /** Caught of all mutants by the rules alone, as if no output were expected. 0 to 1. */
  readonly share: number;
  readonly mutants: number;
  readonly caught: number;
  /** The same mutants where expected outputs judge as well. */
  readonly withExpected: { readonly share: number; readonly caught: number };
  /** What the contract would accept, the most frequent first. */
  readonly survivors: readonly Survivor[];
}

/** Wrong outputs of one kind that the contract's rules accept. */
export interface Survivor {
  readonly mutation: Mutation;
  /** Generalised, as in findings; absent where whole outputs are wrong. */
  readonly path?: string;
  /** How many of them survived. */
  readonly count: number;
  /** `$[0].total: 3.25 became 3`, masked. */
  readonly example?: string;
  /** A rule that holds on the right outputs and would tell the wrong ones, as it stands in a contract. */
  readonly suggestion?: string;
}

/** How one case went. */
export interface CaseResult {
  readonly case: Case;
  readonly status: ExecutionStatus;
  readonly passed: boolean;
  readonly durationMs: number;
  /** The parsed output, where it could be parsed. */
  readonly output?: Value;
  readonly findings: readonly Finding[];
  readonly stderr: string;
}

export type Gate = "extract" | "check" | "execute" | "validate" | "passed";

/** What proving one candidate showed. */
export interface Proving {
  readonly gate: Exclude<Gate, "extract">;
  readonly verdict: Verdict;
  /** 0 to 1: mean over the cases of the mean of the parts present (schema share, io share, expected). */
  readonly score: number;
  readonly cases: readonly CaseResult[];
  readonly timings: { readonly checkMs: number; readonly executeMs: number; readonly validateMs: number };
  /** The smallest failing shown input, after shrinking. */
  readonly smallest?: CaseResult;
  /** What the candidate was built with; absent where that is nothing but its language. */
  readonly dependencies?: readonly Dependency[];
}
