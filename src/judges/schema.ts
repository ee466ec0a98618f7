import type { Model, Value, Verdict } from "../types.ts";
import { recordShape } from "./mask.ts";
import { everyItem } from "./path.ts";
import { schemaFinding } from "./rules.ts";
import { compileShape, type Scope } from "./shape.ts";
import { kindOf } from "./show.ts";
import { emptyTally, findingsOf, type Site } from "./tally.ts";

/**
 * Prepares a model to be judged by: expressions, sets and limits are compiled here, once.
 *
 * The judge finds every violation of every rule at every depth, converts nothing, and throws for no value. Findings are
 * grouped by rule and generalised path (`$[*].items[*].sku`), in the contract's order, with the count, the first actual
 * value and up to three samples, masked where a field is personal. `rules.total` counts the rules that the model states,
 * each at its path; a model without fields states none, which the caller must never take for a pass.
 */
export function compileModel(model: Model): (value: Value) => Verdict {
  const many = model.cardinality === "many";
  const sites: Site[] = [];
  const scope: Scope = { sites: [] };
  const place = { path: many ? everyItem("$") : "$", personal: false, ...(many && { scope }) };
  const check = compileShape(recordShape(model), place, sites);
  // That a record is an object is a rule where something is demanded of its fields, and no rule on its own.
  const total = sites.length > 1 ? sites.length : 0;
  return (value) => {
    if (many !== Array.isArray(value)) return wrongCardinality(value, model, total);
    const tally = emptyTally();
    if (!many) check(value, tally);
    else {
      for (const record of value as readonly Value[]) {
        tally.record += 1;
        check(record, tally);
      }
    }
    const findings = findingsOf(tally, sites, model);
    return { findings, rules: { held: Math.max(total - findings.length, 0), total } };
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
