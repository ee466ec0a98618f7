/** A model's shapes as values that can be drawn. */
import fc from "fast-check";
import { type Checked, checked } from "../findings.ts";
import type { Constraint, Field, Model, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";
import { clashOf } from "./clash.ts";
import { countOf } from "./count.ts";
import { allOf, type Domain, domainWith, drawable, type Place, undrawable } from "./domain.ts";
import { inputKey } from "./input-key.ts";
import { listDomain, mapDomain } from "./lists.ts";
import { numberDomain } from "./numbers.ts";
import { textDomain } from "./texts.ts";
import { timeDomain } from "./times.ts";
import type { Words } from "./words.ts";

/** Where a shape stands, and what it is drawn with. */
interface Setting extends Place {
  readonly words: Words;
  /** How many lists and maps it stands in. */
  readonly depth: number;
}

/** Edges of one record that are tried at most. */
const MAX_EDGES = 6;

/** What a case's input can be drawn as: a record, or rows of them. */
export function inputDomain(model: Model, words: Words): Checked<Domain> {
  const setting: Setting = { path: "$", location: model.location, words, depth: 0 };
  if (model.cardinality === "one") return recordDomain(model.fields, [], setting);
  const row = recordDomain(model.fields, [], { ...setting, path: "$[*]", depth: 1 });
  if (!row.ok) return row;
  const rows = { min: 0, max: Number.POSITIVE_INFINITY };
  const clash = clashOf({ type: "object", fields: model.fields, constraints: [], location: model.location }, []);
  return listDomain(row.value, rows, clash, setting);
}

function domainOf(shape: Shape, setting: Setting): Checked<Domain> {
  const { constraints, location } = shape;
  const place = { ...setting, location };
  const choices = constraints.flatMap((it) => (it.rule === "schema.enum" ? [it.values] : []));
  if (choices.length > 0) return choiceDomain(shape, choices, place);
  switch (shape.type) {
    case "string":
      return textDomain(constraints, setting.words, place);
    case "integer":
    case "number":
      return numberDomain(shape.type, constraints, place);
    case "boolean":
      return checked({ edges: [false, true], any: fc.boolean() });
    case "date":
    case "timestamp":
    case "timestamp_ntz":
    case "time":
      return timeDomain(shape.type, constraints, place);
    case "any":
      return checked(anything(setting.words));
    case "object":
      return recordDomain(shape.fields, constraints, place);
    case "array": {
      const inside = { ...place, path: `${setting.path}[*]`, depth: setting.depth + 1 };
      const item = domainOf(shape.items, inside);
      const clash = clashOf(shape.items, constraints);
      return item.ok
        ? listDomain(item.value, countOf(constraints, "schema.min-items", "schema.max-items"), clash, place)
        : item;
    }
    case "map": {
      const value = domainOf(shape.values, { ...place, path: `${setting.path}.*`, depth: setting.depth + 1 });
      const count = countOf(constraints, "schema.min-properties", "schema.max-properties");
      return value.ok ? mapDomain(value.value, count, clashOf(shape.values, []), setting.words, place) : value;
    }
    default:
      return shape satisfies never;
  }
}

/** The values that every enum lists and that have the shape's type. */
function choiceDomain(shape: Shape, choices: readonly (readonly Value[])[], place: Setting): Checked<Domain> {
  const [first = [], ...others] = choices.map((values) => values.filter((it) => hasType(it, shape.type)));
  const common = first.filter((it) => others.every((list) => list.some((other) => inputKey(other) === inputKey(it))));
  if (common.length === 0) return undrawable(place, `its enum lists no ${shape.type}`);
  return checked({
    edges: [...new Set([...common.slice(0, 1), ...common.slice(-1)])],
    any: fc.constantFrom(...common),
  });
}

function hasType(value: Value, type: Shape["type"]): boolean {
  switch (type) {
    case "integer":
      return Number.isSafeInteger(value);
    case "number":
    case "boolean":
      return typeof value === type;
    case "any":
      return value !== null;
    case "array":
      return Array.isArray(value);
    case "object":
    case "map":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === "string";
  }
}

/** Small JSON of any kind. */
function anything(words: Words): Domain {
  const word = fc.constantFrom(...words);
  const scalar = fc.oneof(word, fc.integer({ min: -100, max: 100 }), fc.boolean());
  const list = fc.array(scalar, { maxLength: 3 });
  const object = fc.tuple(word, scalar).map((entry) => Object.fromEntries([entry]));
  return { edges: ["", 0, false, [], {}], any: fc.oneof(scalar, list, object) };
}

function recordDomain(
  fields: readonly Field[],
  constraints: readonly Constraint[],
  setting: Setting,
): Checked<Domain<RecordValue>> {
  // A record cannot be relied on to carry this key through anybody's program.
  const named = fields.filter((it) => it.required || it.name !== "__proto__");
  const members = allOf(named.map((field) => memberDomain(field, setting)));
  if (!members.ok) return members;
  const { min, max } = countOf(constraints, "schema.min-properties", "schema.max-properties");
  const fits = (record: RecordValue) => Object.keys(record).length >= min && Object.keys(record).length <= max;
  const build = (values: readonly (Value | undefined)[]): RecordValue => {
    let surplus = values.filter((it) => it !== undefined).length - max;
    const entries = named.flatMap(({ name, required }, index) => {
      const value = values[index];
      if (value === undefined || (!required && surplus-- > 0)) return [];
      return [[name, value] as const];
    });
    return Object.fromEntries(entries);
  };
  const turns = Math.min(MAX_EDGES, Math.max(1, ...members.value.map((it) => it.edges.length)));
  const edges = Array.from({ length: turns }, (_, turn) =>
    build(members.value.map(({ edges }) => edges[turn % edges.length])),
  );
  const any = fc.tuple(...members.value.map(drawable)).map((values) => {
    const record = build(values);
    fc.pre(fits(record));
    return record;
  });
  return domainWith(edges.filter(fits), any, setting);
}

/** A member of a record: absent, null or a value. */
function memberDomain(field: Field, setting: Setting): Checked<Domain<Value | undefined>> {
  const { location, name, required, nullable } = field;
  const place = { ...setting, location, path: `${setting.path}.${name}` };
  if (name === "__proto__") return undrawable(place, "no input may have a key of this name");
  const domain = domainOf(field.shape, place);
  if (!domain.ok) return domain;
  const missing = [...(required ? [] : [undefined]), ...(nullable ? [null] : [])];
  if (missing.length === 0) return domain;
  return checked({
    edges: [...missing, ...domain.value.edges],
    any: fc.oneof({ weight: 8, arbitrary: domain.value.any }, { weight: 1, arbitrary: fc.constantFrom(...missing) }),
  });
}
