import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import type { Verdict } from "../types/verdict.ts";
import { recordShape } from "./mask.ts";
import { everyItem } from "./path.ts";
import { compileQuality } from "./quality.ts";
import { schemaFinding } from "./rules.ts";
import { compileShape, type Scope } from "./shape.ts";
import { kindOf } from "./show.ts";
import { emptyTally, findingsOf, type Site } from "./tally.ts";

/** A model's rules, ready to judge by. */
export interface Judge {
  /** How many rules the model states. */
  readonly total: number;
  begin(): Judging;
}

/** One judgement: it is shown every record, keeps none of them, and is asked at the end. */
export interface Judging {
  see(record: Value): void;
  verdict(): Verdict;
}

/**
 * Prepares a model to be judged by: expressions, sets and limits are compiled here, once.
 *
 * The judge finds every violation of every rule at every depth, converts nothing, and throws for no value. Findings are
 * grouped by rule and generalised path (`$[*].items[*].sku`), in the contract's order, with the count, the first actual
 * value and up to three samples, masked where a field is personal. `total` counts the rules that the model states, each
 * at its path; a model without fields states none, which the caller must never take for a pass.
 *
 * @param now milliseconds since the epoch. Without it freshness and retention take no part, so that what is judged
 *   depends on the value alone.
 */
export function compileJudge(model: Model, now?: number): Judge {
  const many = model.cardinality === "many";
  const sites: Site[] = [];
  const scope: Scope = { sites: [] };
  const place = { path: many ? everyItem("$") : "$", personal: false, ...(many && { scope }) };
  const check = compileShape(recordShape(model), place, sites);
  const quality = compileQuality(model, now);
  // That a record is an object is a rule where something is demanded of its fields, and no rule on its own.
  const rules = sites.filter(isRule);
  const total = (rules.length > 1 ? rules.length : 0) + quality.total;
  return {
    total,
    begin() {
      const tally = emptyTally();
      const run = quality.begin();
      return {
        see(record) {
          if (many) tally.record += 1;
          check(record, tally);
          if (quality.total > 0) run.see(record);
        },
        verdict() {
          const findings = [...findingsOf(tally, sites, model), ...run.findings()];
          const broken = findings.filter((it) => it.severity !== "notice").length;
          return { findings, rules: { held: Math.max(total - broken, 0), total } };
        },
      };
    },
  };
}

/** Keys that the contract does not name are told, and break no rule unless it forbids them. */
const isRule = ({ rule, severity }: Site): boolean => rule !== "schema.unknown-key" || severity === "error";

/** As {@link compileJudge}, for a value as a whole: its cardinality is judged as well. */
export function compileModel(model: Model, now?: number): (value: Value) => Verdict {
  const many = model.cardinality === "many";
  const judge = compileJudge(model, now);
  return (value) => {
    if (many !== Array.isArray(value)) return wrongCardinality(value, model, judge.total);
    const judging = judge.begin();
    for (const record of many ? (value as readonly Value[]) : [value]) judging.see(record);
    return judging.verdict();
  };
}

function wrongCardinality(value: Value, model: Model, total: number): Verdict {
  const expected = model.cardinality === "many" ? "an array of records" : "one record, an object";
  const actual = kindOf(value);
  const finding = schemaFinding("schema.cardinality", `$: expected ${expected}, got ${actual}`, {
    model: model.name,
    path: "$",
    expected,
    actual,
    count: 1,
    location: model.location,
  });
  return { findings: [finding], rules: { held: 0, total } };
}
