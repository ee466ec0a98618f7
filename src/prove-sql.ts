/** SQL rules in PROVE: what all runs wrote is judged at once, because an engine is started for it. */
import { type Finding, hasErrors } from "./findings.ts";
import { hideInFinding, personalHider } from "./judges/index.ts";
import type { Run } from "./score.ts";
import { provingSqlRules } from "./sql-rules.ts";
import type { Suite } from "./suite.ts";
import type { Value } from "./types/value.ts";
import type { CaseResult } from "./types/verdict.ts";

/** Whether a result had passed but for SQL rules, so that only they can show whether a smaller input fails as well. */
export const failsBySqlOnly = (result: CaseResult, runs: readonly Run[]): boolean =>
  runs.some((run) => run.result === result && run.failedBySql === true);

/** The runs with what SQL rules find. What wrote no output that could be read has failed already. */
export async function judgeBySql(runs: readonly Run[], suite: Suite, signal?: AbortSignal): Promise<readonly Run[]> {
  const rules = provingSqlRules(suite.sides.output);
  const written = runs.filter(({ result }) => result.output !== undefined);
  if (rules.length === 0 || written.length === 0) return runs;
  const found = await suite.judgeSql(
    written.map(({ result }) => ({ input: result.case.input, output: result.output as Value })),
    signal,
  );
  const own = rules.filter((it) => it.about === "output").length;
  const byRun = new Map(written.map((run, at) => [run, found[at] ?? []]));
  return runs.map((run) => {
    const findings = byRun.get(run);
    return findings === undefined ? run : withFindings(run, findings, own, suite);
  });
}

function withFindings({ result, schema }: Run, found: readonly Finding[], own: number, { sides }: Suite): Run {
  const hide = personalHider(result.case, sides);
  const findings = [...result.findings, ...found.map((it) => hideInFinding(it, hide))];
  const broken = found.filter((it) => it.severity === "error" && it.rule.startsWith("quality.")).length;
  return {
    result: { ...result, passed: !hasErrors(findings), findings },
    ...(schema && { schema: { held: schema.held + own - broken, total: schema.total + own } }),
    ...(result.passed && hasErrors(found) && { failedBySql: true }),
  };
}
