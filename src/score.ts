/** How near a candidate came: the rules that held, and the score that attempts are compared by. */
import type { Finding } from "./findings.ts";
import { relatingSqlRules } from "./sql-rules.ts";
import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { CaseResult, Verdict } from "./types/verdict.ts";

/** A case that was run, with the output model's own share of the verdict. */
export interface Run {
  readonly result: CaseResult;
  readonly schema?: Verdict["rules"];
  /** It had passed until SQL rules were asked. */
  readonly failedBySql?: true;
}

/** Rules of the output model, and one each for running, expected outputs, determinism and depending on the input. */
export const totalRules = (suite: Suite, cases: readonly Case[]): number =>
  suite.rules + 2 + (suite.settings.deterministic ? 1 : 0) + (cases.some((it) => it.output !== undefined) ? 1 : 0);

/** Of all rules those that no error finding is about; none where no output could be judged. */
export function heldRules(findings: readonly Finding[], runs: readonly Run[], total: number): Verdict["rules"] {
  if (!runs.some((run) => run.schema)) return { held: 0, total };
  const broken = new Set(findings.filter((it) => it.severity === "error").map(place));
  return { held: Math.max(0, total - broken.size), total };
}

/** Mean of the parts present: the share of the schema's rules, the expected output, the share of the rules with the input. */
export function caseScore({ result, schema }: Run, suite: Suite, constant: boolean): number {
  if (schema === undefined) return 0;
  const errors = result.findings.filter((it) => it.severity === "error");
  const parts = [schema.total === 0 ? 1 : schema.held / schema.total];
  if (result.case.output !== undefined) parts.push(errors.some((it) => it.rule.startsWith("expected.")) ? 0 : 1);
  const { output } = suite.sides;
  const io = (output.io ?? []).length + relatingSqlRules(output) + (suite.settings.deterministic ? 1 : 0);
  // However many paths differ in the repeated run, it is one rule that was broken.
  const broken = errors.filter((it) => it.rule.startsWith("io.")).map((it) => (it.location ? place(it) : it.rule));
  if (io > 0 || constant) parts.push(constant ? 0 : 1 - new Set(broken).size / io);
  return mean(parts);
}

/** Which rule of the contract a finding is about: several of one kind can stand at one path. */
export const place = ({ rule, path = "", location }: Finding): string =>
  `${rule} ${path} ${location?.line ?? ""}:${location?.column ?? ""}`;

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, it) => sum + it, 0) / values.length;
