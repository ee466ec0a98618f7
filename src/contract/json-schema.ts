import type { Constraint, Field, Model, ScalarType, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";

/** A JSON Schema, fit for `JSON.stringify`: what JSON cannot hold exactly is said in descriptions. */
export interface JsonSchema {
  readonly description?: string;
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema (draft 2020-12) of one side of a case: a record of the model, or an array of them. It tells the
 * provider what the judge will demand; keys that the contract does not name are left open where it does not forbid them.
 */
export function jsonSchema(model: Model): JsonSchema {
  const record = { ...objectSchema(model.fields), ...(model.closed && { additionalProperties: false }) };
  const described = model.description === undefined ? record : { description: model.description, ...record };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: model.name,
    ...(model.cardinality === "many" ? { type: "array", items: described } : described),
  };
}

function objectSchema(fields: readonly Field[]): JsonSchema {
  const required = fields.filter((it) => it.required).map((it) => it.name);
  return {
    type: "object",
    // fromEntries defines keys, so that a field may be called `__proto__`.
    properties: Object.fromEntries(fields.map((it) => [it.name, fieldSchema(it)])),
    ...(required.length > 0 && { required }),
  };
}

function fieldSchema(field: Field): JsonSchema {
  const schema = shapeSchema(field.shape);
  const notes = [
    field.description,
    schema.description,
    field.unique && "Unique among the records.",
    field.primaryKey && "Part of the primary key.",
  ].filter((it) => typeof it === "string" && it !== "");
  return {
    ...(field.nullable ? orNull(schema) : schema),
    ...(notes.length > 0 && { description: notes.join(" ") }),
  };
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (type === undefined) return schema;
  return {
    ...schema,
    type: [type, "null"],
    ...(Array.isArray(values) && { enum: values.includes(null) ? values : [...values, null] }),
  };
}

function shapeSchema(shape: Shape): JsonSchema {
  const own = shape.constraints.map(constraintSchema);
  const notes = own.flatMap((it) => (typeof it.description === "string" ? [it.description] : []));
  return Object.assign({}, typeSchema(shape), ...own, notes.length > 0 && { description: notes.join(" ") });
}

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const clock = String.raw`\d{2}:\d{2}:\d{2}(\.\d+)?`;
const scalars: Readonly<Record<ScalarType, JsonSchema>> = {
  any: {},
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "string", format: "date" },
  timestamp: { type: "string", format: "date-time" },
  // JSON Schema's own formats demand an offset.
  timestamp_ntz: { type: "string", pattern: `^${day}T${clock}$` },
  time: { type: "string", pattern: `^${clock}(Z|[-+]\\d{2}:\\d{2})?$` },
};

function typeSchema(shape: Shape): JsonSchema {
  switch (shape.type) {
    case "object":
      return objectSchema(shape.fields);
    case "array":
      return { type: "array", items: shapeSchema(shape.items) };
    case "map":
      return { type: "object", additionalProperties: shapeSchema(shape.values) };
    default:
      return scalars[shape.type];
  }
}

const limitWords = {
  "schema.minimum": ["minimum", "At least"],
  "schema.maximum": ["maximum", "At most"],
  "schema.exclusive-minimum": ["exclusiveMinimum", "Above"],
  "schema.exclusive-maximum": ["exclusiveMaximum", "Below"],
} as const;

function constraintSchema(constraint: Constraint): JsonSchema {
  switch (constraint.rule) {
    case "schema.enum":
      return constraint.values.some(inexact)
        ? { description: `One of ${constraint.values.map(String).join(", ")}.` }
        : { enum: constraint.values };
    case "schema.pattern":
      return { pattern: constraint.pattern };
    case "schema.format":
      if (constraint.format === "byte") return { contentEncoding: "base64" };
      return constraint.format === "binary" || constraint.format === "password" ? {} : { format: constraint.format };
    case "schema.min-length":
      return { minLength: constraint.limit };
    case "schema.max-length":
      return { maxLength: constraint.limit };
    case "schema.minimum":
    case "schema.maximum":
    case "schema.exclusive-minimum":
    case "schema.exclusive-maximum": {
      const [keyword, words] = limitWords[constraint.rule];
      const { limit } = constraint;
      return typeof limit === "number" ? { [keyword]: limit } : { description: `${words} ${limit}.` };
    }
    case "schema.multiple-of":
      return { multipleOf: constraint.divisor };
    case "schema.min-items":
      return { minItems: constraint.limit };
    case "schema.max-items":
      return { maxItems: constraint.limit };
    case "schema.min-properties":
      return { minProperties: constraint.limit };
    case "schema.max-properties":
      return { maxProperties: constraint.limit };
    case "schema.unique-items":
      return { uniqueItems: true };
  }
  return constraint satisfies never;
}

const inexact = (value: Value): boolean => typeof value === "bigint";
