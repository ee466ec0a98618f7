import { readsClock } from "../clock-rules.ts";
import type { Constraint, Field, Model, QualityRule, Shape } from "../types/contract.ts";

/**
 * How many rules an output is judged by on its own, each counted once per path: types, required and null fields, unique
 * fields and keys where there are records to compare, constraints, and quality rules but for those that depend on the
 * clock. 0 means that anything passes. The judge counts one more where this counts any of a field: that a record is an
 * object. Rules between input and output are not among them: see {@link Model.io}.
 */
export const ruleCount = (model: Model): number =>
  membersRules(model.fields, model.cardinality === "many") + qualityRules(model.quality) + (model.closed ? 1 : 0);

/** @param compared whether there are several records, which keys tell apart. */
function membersRules(fields: readonly Field[], compared: boolean): number {
  const key = compared && fields.some((it) => it.primaryKey) ? 1 : 0;
  return sum(fields.map((it) => fieldRules(it, compared))) + key;
}

function fieldRules(field: Field, compared: boolean): number {
  const flags = [field.required, !field.nullable, compared && field.unique];
  return flags.filter(Boolean).length + shapeRules(field.shape, compared) + qualityRules(field.quality);
}

/** @param compared what holds of the shape's members: an object stands within the records that hold it. */
function shapeRules(shape: Shape, compared: boolean): number {
  const own = (shape.type === "any" ? 0 : 1) + shape.constraints.filter(demandsSomething).length;
  switch (shape.type) {
    case "object":
      return own + membersRules(shape.fields, compared);
    case "array":
      return own + shapeRules(shape.items, true);
    case "map":
      return own + shapeRules(shape.values, true);
    default:
      return own;
  }
}

/** Any text is binary, and a password. */
const demandsSomething = (it: Constraint): boolean =>
  it.rule !== "schema.format" || (it.format !== "binary" && it.format !== "password");

const qualityRules = (rules: readonly QualityRule[] = []): number => rules.filter((it) => !readsClock(it)).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0);
