/** Judges records, and outputs with their inputs, by the SQL rules of their model. */
import type { Finding } from "./findings.ts";
import { judgeNumber } from "./judges/index.ts";
import { dataSqlRules, provingSqlRules, sqlTables } from "./sql-rules.ts";
import type { Model, Sides, SqlRule } from "./types/contract.ts";
import type { Sql } from "./types/sql.ts";
import type { Value } from "./types/value.ts";
import { recordsOf } from "./validate.ts";

/** A case's input and the output that came of it. */
export interface Pair {
  readonly input: Value;
  readonly output: Value;
}

/** Judges many outputs at once; findings in their order. No engine is asked where there is no rule. */
export type JudgePairs = (pairs: readonly Pair[], signal?: AbortSignal) => Promise<readonly (readonly Finding[])[]>;

export function pairJudge(sides: Sides, sql: Sql): JudgePairs {
  const rules = provingSqlRules(sides.output);
  const alone = rules.filter((it) => it.about === "output");
  const both = rules.filter((it) => it.about !== "output");
  return async (pairs, signal) => {
    // Apart, so that an input that fits no table keeps no rule about the output from being judged.
    const own = await judgePairs(alone, pairs, sides, sql, signal);
    const related = await judgePairs(both, pairs, sides, sql, signal);
    return pairs.map((_, at) => [...(own[at] ?? []), ...(related[at] ?? [])]);
  };
}

async function judgePairs(
  rules: readonly SqlRule[],
  pairs: readonly Pair[],
  sides: Sides,
  sql: Sql,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly Finding[])[]> {
  if (rules.length === 0 || pairs.length === 0) return [];
  const input = rules.some((it) => it.about !== "output") ? sides.input : undefined;
  const sets = await sql.fill(sqlTables(sides.output, input));
  for (const pair of pairs) {
    for (const it of recordsOf(pair.output)) sets.add(0, it);
    if (input) for (const it of recordsOf(pair.input)) sets.add(1, it);
    sets.next();
  }
  const outcomes = await sets.evaluate(
    rules.map((it) => it.query),
    signal,
  );
  return outcomes.map((set, at) =>
    rules.flatMap((rule, index) =>
      judgeNumber(rule, set[index] ?? unanswered, {
        model: sides.output,
        pair: { ...(pairs[at] as Pair), sides },
      }),
    ),
  );
}

const unanswered = { kind: "failed", reason: "the engine gave no answer" } as const;

/** Another judge of a data file, who is shown each of its records. */
export interface RecordJudge {
  /** How many rules take part. */
  readonly rules: number;
  see(record: Value): void;
  /** Asked once, after the last record. */
  findings(): Promise<readonly Finding[]>;
  /** Frees what is held, where nothing is to be judged. */
  discard(): Promise<void>;
}

/** Nothing where no SQL rule can be judged on data alone. */
export async function recordJudge(model: Model, sql: Sql): Promise<RecordJudge | undefined> {
  const rules = dataSqlRules(model);
  if (rules.length === 0) return undefined;
  const sets = await sql.fill(sqlTables(model));
  return {
    rules: rules.length,
    see: (record) => sets.add(0, record),
    async findings() {
      sets.next();
      const [outcomes = []] = await sets.evaluate(rules.map((it) => it.query));
      return rules.flatMap((rule, at) => judgeNumber(rule, outcomes[at] ?? unanswered, { model }));
    },
    discard: sets.discard,
  };
}
