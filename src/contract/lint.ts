import { readsClock } from "../clock-rules.ts";
import type { Finding } from "../findings.ts";
import { sqlRulesOf } from "../sql-rules.ts";
import type { Constraint, Contract, Field, Model, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { contradictions } from "./contradictions.ts";
import { type Idle, idleKeys, idleNull, idleRules } from "./idle.ts";
import { impossible, onlyNull } from "./impossible.ts";
import { type FindUnmatched, runsOnRe2, unmatchedFinder } from "./patterns.ts";
import { ruleCount } from "./rule-count.ts";
import { finding, quoted } from "./rules.ts";

/**
 * What is wrong with a contract that could be read: models that demand nothing, rules that cannot be fulfilled, and
 * fields whose values nothing tells apart.
 */
export function lintContract(contract: Contract): Finding[] {
  const findUnmatched = unmatchedFinder();
  const findings = contract.models.flatMap((it) => lintModel(it, findUnmatched));
  return contract.format === "dcs" ? [...findings, deprecated(contract)] : findings;
}

const deprecated = (contract: Contract): Finding =>
  finding("contract.deprecated", "The Data Contract Specification is deprecated in favour of ODCS 3.1.", {
    location: { file: contract.path, line: 1, column: 1 },
  });

function lintModel(model: Model, findUnmatched: FindUnmatched): Finding[] {
  const { name, location } = model;
  if (ruleCount(model) === 0 && model.io === undefined && sqlRulesOf(model).length === 0) {
    const fact = `The model ${quoted(name)} states no rule, so that anything passes: give its fields types, and say which are required.`;
    return [finding("contract.vacuous", fact, { model: name, location })];
  }
  const places = model.fields.flatMap((it) => shapesIn(it.shape, it.name, it));
  return [
    ...allOptional(model),
    ...places.flatMap((it) => lintShape(it, { model: name, field: it.path }, findUnmatched)),
    ...idleKeys(model).flatMap(({ field, ...it }) => idle([it], { model: name, field })),
    ...freeText(model, places),
    ...clockRules(model),
  ];
}

interface ShapePlace {
  readonly path: string;
  readonly shape: Shape;
  /** The field whose shape it is; none for items and values. */
  readonly field?: Field;
}

/** Every shape in a shape, with the path that findings show: `items[*].sku`, `counts.*`. */
function shapesIn(shape: Shape, path: string, field?: Field): readonly ShapePlace[] {
  const own = { path, shape, ...(field && { field }) };
  switch (shape.type) {
    case "object":
      return [own, ...shape.fields.flatMap((it) => shapesIn(it.shape, `${path}.${it.name}`, it))];
    case "array":
      return [own, ...shapesIn(shape.items, `${path}[*]`)];
    case "map":
      return [own, ...shapesIn(shape.values, `${path}.*`)];
    default:
      return [own];
  }
}

/** Rules that only `validate` judges. */
function clockRules(model: Model): Finding[] {
  const rules = [model, ...fieldsIn(model.fields)].flatMap((it) => it.quality ?? []).filter(readsClock);
  const told = [
    ...rules.map(({ rule, location }) => ({ what: quoted(rule.slice("quality.".length)), location })),
    ...sqlRulesOf(model).flatMap(({ clock, location }) => (clock ? [{ what: "The query", location }] : [])),
  ];
  return told.map(({ what, location }) => {
    const fact = `${what} depends on the clock: \`validate\` judges it, programs are proven without it`;
    return finding("contract.clock-rule", `${fact}.`, { model: model.name, location });
  });
}

const fieldsIn = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((it) => [it, ...shapesIn(it.shape, "").flatMap(({ field }) => field ?? [])]);

function allOptional({ name, fields, location }: Model): Finding[] {
  if (fields.some((it) => it.required)) return [];
  const fact = `No field of the model ${quoted(name)} is required, so that an empty record passes.`;
  return [finding("contract.all-optional", fact, { model: name, location })];
}

type Where = { readonly model: string; readonly field: string };

function lintShape({ shape, field }: ShapePlace, where: Where, findUnmatched: FindUnmatched): Finding[] {
  const patterns = shape.constraints.flatMap((it) => (it.rule === "schema.pattern" ? lintPattern(it, where) : []));
  const unsatisfiable = [
    ...contradictions(shape.constraints),
    ...impossible(shape),
    ...(field ? onlyNull(field) : []),
  ].map(({ fact, location }) =>
    finding("contract.unsatisfiable", `${quoted(where.field)} can have no value: ${fact}.`, { ...where, location }),
  );
  return [
    ...patterns,
    ...unsatisfiable,
    ...idle([...idleRules(shape), ...(field ? idleNull(field) : [])], where),
    ...shape.constraints.flatMap((it) => wrongValues(it, shape, where, findUnmatched)),
  ];
}

const idle = (rules: readonly Idle[], where: Where): Finding[] =>
  rules.map(({ fact, location }) =>
    finding("contract.idle-rule", `A rule of ${quoted(where.field)} says nothing: ${fact}.`, { ...where, location }),
  );

function lintPattern({ pattern, location }: Extract<Constraint, { rule: "schema.pattern" }>, where: Where): Finding[] {
  if (runsOnRe2(pattern)) return [];
  const fact = `The reference tool cannot run the pattern ${quoted(pattern)}: RE2 has no lookaround, no back references and no large counts.`;
  return [finding("contract.pattern-not-re2", fact, { ...where, location })];
}

/** Enum values that the field's own type and rules reject. */
function wrongValues(constraint: Constraint, shape: Shape, where: Where, findUnmatched: FindUnmatched): Finding[] {
  if (constraint.rule !== "schema.enum") return [];
  const { values, location } = constraint;
  if (values.length === 0) {
    return [
      finding("contract.unsatisfiable", `${quoted(where.field)} can have no value: its enum is empty.`, {
        ...where,
        location,
      }),
    ];
  }
  const texts = values.filter((it) => typeof it === "string");
  const misfits = new Set<Value>(patternsOf(shape).flatMap((it) => findUnmatched(it, texts)));
  const wrong = values.filter((it) => it !== null && (misfits.has(it) || !fits(it, shape)));
  if (wrong.length === 0) return [];
  const named = wrong
    .slice(0, 5)
    .map((it) => quoted(String(it)))
    .join(", ");
  const fact = `The enum of ${quoted(where.field)} allows ${named}, which its own type and rules reject.`;
  return [finding("contract.enum-value", fact, { ...where, location, expected: shape.type, count: wrong.length })];
}

const patternsOf = (shape: Shape): readonly string[] =>
  shape.constraints.flatMap((it) => (it.rule === "schema.pattern" ? it.pattern : []));

function fits(value: Value, shape: Shape): boolean {
  switch (shape.type) {
    case "any":
      return true;
    case "integer":
      return (
        (typeof value === "bigint" || Number.isInteger(value)) && shape.constraints.every((it) => inRange(value, it))
      );
    case "number":
      return (
        (typeof value === "bigint" || typeof value === "number") && shape.constraints.every((it) => inRange(value, it))
      );
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
    case "object":
    case "array":
    case "map":
      return false;
    default:
      return typeof value === "string" && shape.constraints.every((it) => hasForm(value, it));
  }
}

function hasForm(value: string, constraint: Constraint): boolean {
  const { rule } = constraint;
  if (rule === "schema.min-length") return [...value].length >= constraint.limit;
  if (rule === "schema.max-length") return [...value].length <= constraint.limit;
  return true;
}

function inRange(value: Value, constraint: Constraint): boolean {
  if (typeof value !== "number" && typeof value !== "bigint") return false;
  if (!("limit" in constraint) || typeof constraint.limit === "string") return true;
  const { rule, limit } = constraint;
  switch (rule) {
    case "schema.minimum":
      return value >= limit;
    case "schema.maximum":
      return value <= limit;
    case "schema.exclusive-minimum":
      return value > limit;
    case "schema.exclusive-maximum":
      return value < limit;
    default:
      return true;
  }
}

function freeText(model: Model, places: readonly ShapePlace[]): Finding[] {
  const free = places.filter(({ shape }) => shape.type === "string" && shape.constraints.length === 0);
  const [first] = free;
  if (!first) return [];
  const named = free
    .slice(0, 10)
    .map((it) => quoted(it.path))
    .join(", ");
  const more = free.length > 10 ? ` and ${free.length - 10} more` : "";
  const fact = `Any text passes as ${named}${more} of the model ${quoted(model.name)}, and drawn inputs recombine words there.`;
  return [
    finding("contract.free-text", fact, { model: model.name, count: free.length, location: first.shape.location }),
  ];
}
