import type { Field, Model, Shape } from "../types.ts";

/**
 * How many things a model demands, each counted once per path: `schema.type`, `schema.required`, `schema.null`,
 * `schema.unique`, `schema.primary-key` and every constraint. 0 means that anything passes.
 */
export const ruleCount = (model: Model): number => sum(model.fields.map(fieldRules));

function fieldRules(field: Field): number {
  const flags = [field.required, !field.nullable, field.unique, field.primaryKey];
  return flags.filter(Boolean).length + shapeRules(field.shape);
}

function shapeRules(shape: Shape): number {
  const own = (shape.type === "any" ? 0 : 1) + shape.constraints.length;
  switch (shape.type) {
    case "object":
      return own + sum(shape.fields.map(fieldRules));
    case "array":
      return own + shapeRules(shape.items);
    case "map":
      return own + shapeRules(shape.values);
    default:
      return own;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0);
