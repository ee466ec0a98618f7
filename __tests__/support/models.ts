/** Builders of models, fields and shapes for tests: say what matters, the rest is ordinary. */
import type { Location } from "../../src/findings.ts";
import type { Constraint, Field, Model, Shape, StringFormat } from "../../src/types/contract.ts";
import type { Value } from "../../src/types/value.ts";

/** A place in a contract that no test looks at, unless it asks for a line. */
export const at = (line = 1, column = 1): Location => ({ file: "contract.yaml", line, column });

/** A shape by its type's name, or a whole shape. */
export type ShapeLike = Shape | Exclude<Shape["type"], "object" | "array" | "map">;

const shapeOf = (it: ShapeLike): Shape =>
  typeof it === "string" ? ({ type: it, constraints: [], location: at() } as Shape) : it;

/** A scalar with constraints: `scalar("integer", minimum(0))`. */
export const scalar = (type: Exclude<ShapeLike, Shape>, ...constraints: readonly Constraint[]): Shape =>
  ({ type, constraints, location: at() }) as Shape;

export const object = (fields: readonly Field[], ...constraints: readonly Constraint[]): Shape => ({
  type: "object",
  fields,
  constraints,
  location: at(),
});

export const array = (items: ShapeLike, ...constraints: readonly Constraint[]): Shape => ({
  type: "array",
  items: shapeOf(items),
  constraints,
  location: at(),
});

export const map = (values: ShapeLike, ...constraints: readonly Constraint[]): Shape => ({
  type: "map",
  values: shapeOf(values),
  constraints,
  location: at(),
});

/** A required, non-null field, unless said otherwise: `field("note", "string", { required: false })` is nullable too. */
export function field(
  name: string,
  shape: ShapeLike = "string",
  more: Partial<Omit<Field, "name" | "shape">> = {},
): Field {
  const required = more.required ?? true;
  return {
    name,
    required,
    nullable: !required,
    unique: false,
    primaryKey: false,
    personal: false,
    location: at(),
    ...more,
    shape: shapeOf(shape),
  };
}

/** An output model of one record with no fields, unless said otherwise. */
export const model = (more: Partial<Model> = {}): Model => ({
  name: "orders",
  cardinality: "one",
  cardinalityFrom: "test",
  fields: [],
  location: at(),
  ...more,
});

/** What constraints of rule `R` say besides their rule and place. */
type Demand<R extends Constraint["rule"], C extends Constraint = Constraint> = C extends Constraint
  ? R extends C["rule"]
    ? Omit<C, "rule" | "location"> & { readonly location?: Location }
    : never
  : never;

/** Any one constraint: `constraint("schema.minimum", { limit: 0 })`. */
export const constraint = <R extends Constraint["rule"]>(rule: R, demand: Demand<R>): Constraint =>
  ({ location: at(), rule, ...demand }) as unknown as Constraint;

export const minimum = (limit: number | bigint | string): Constraint => constraint("schema.minimum", { limit });
export const maximum = (limit: number | bigint | string): Constraint => constraint("schema.maximum", { limit });
export const exclusiveMinimum = (limit: number | bigint | string): Constraint =>
  constraint("schema.exclusive-minimum", { limit });
export const exclusiveMaximum = (limit: number | bigint | string): Constraint =>
  constraint("schema.exclusive-maximum", { limit });
export const multipleOf = (divisor: number): Constraint => constraint("schema.multiple-of", { divisor });
export const minLength = (limit: number): Constraint => constraint("schema.min-length", { limit });
export const maxLength = (limit: number): Constraint => constraint("schema.max-length", { limit });
export const pattern = (text: string): Constraint => constraint("schema.pattern", { pattern: text });
export const oneOf = (...values: readonly Value[]): Constraint => constraint("schema.enum", { values });
export const format = (name: StringFormat): Constraint => constraint("schema.format", { format: name });
export const minItems = (limit: number): Constraint => constraint("schema.min-items", { limit });
export const maxItems = (limit: number): Constraint => constraint("schema.max-items", { limit });
export const minProperties = (limit: number): Constraint => constraint("schema.min-properties", { limit });
export const maxProperties = (limit: number): Constraint => constraint("schema.max-properties", { limit });
export const uniqueItems = (): Constraint => constraint("schema.unique-items", {});
