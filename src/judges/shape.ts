/** Shapes compiled to checks, once: a check walks the value only, never the model. */

import type { Location } from "../findings.ts";
import { isRecord } from "../is-record.ts";
import type { Field, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";
import { compileConstraint } from "./constraint.ts";
import { keyOf } from "./key.ts";
import { maskShape, recordShape } from "./mask.ts";
import { everyItem, everyValue, member } from "./path.ts";
import { kindOf, show } from "./show.ts";
import { type Check, demandNew, type Site, type Tally, violate } from "./tally.ts";
import { instantOf } from "./temporal.ts";
import { compileUnknownKeys } from "./unknown-keys.ts";

/** The records that are told apart by unique fields and primary keys: a model's, an array's or a map's. */
export interface Scope {
  /** Sites whose seen keys are forgotten when the next collection is entered. */
  readonly sites: Site[];
}

/** What is known of a shape's surroundings. */
export interface Place {
  readonly path: string;
  readonly field?: Field;
  readonly personal: boolean;
  /** Absent where there is one record only. */
  readonly scope?: Scope;
}

/** Adds a site to the model's list; the list gives it its index. */
type AddSite = (rule: Site["rule"], expected: string, location: Location, severity?: Site["severity"]) => Site;

const TYPE_NAMES: Readonly<Record<Exclude<Shape["type"], "any">, string>> = {
  string: "text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  date: "a date (YYYY-MM-DD)",
  timestamp: "a timestamp with an offset (2024-05-17T09:30:00Z)",
  timestamp_ntz: "a timestamp without an offset (2024-05-17T09:30:00)",
  time: "a time (HH:MM:SS)",
  object: "an object",
  array: "an array",
  map: "an object",
};

export function compileShape(shape: Shape, place: Place, sites: Site[]): Check {
  const add = adder(shape, place, sites);
  const checks: Check[] = [];
  for (const constraint of shape.constraints) {
    const demand = compileConstraint(constraint, shape);
    if (demand === undefined) continue;
    const site = add(constraint.rule, demand.expected, constraint.location, constraint.severity);
    checks.push((value, tally) => {
      const held = demand.holds(value);
      if (held !== true) violate(tally, site, value, held === false ? undefined : () => held);
    });
  }
  const inside = compileInside(shape, place, sites);
  if (inside) checks.push(inside);
  const every = inOrder(checks);
  if (shape.type === "any") return every ?? (() => {});
  const isOfType = typeTest(shape.type);
  const site = add("schema.type", TYPE_NAMES[shape.type], shape.location);
  if (!every) return (value, tally) => void (isOfType(value) || violate(tally, site, value, mistyped));
  return (value, tally) => (isOfType(value) ? every(value, tally) : violate(tally, site, value, mistyped));
}

/** One check of several. Most shapes have one or none, and a loop around it would cost as much as the check. */
function inOrder(checks: readonly Check[]): Check | undefined {
  if (checks.length <= 1) return checks[0];
  return (value, tally) => {
    for (const check of checks) check(value, tally);
  };
}

function adder(shape: Shape, place: Place, sites: Site[]): AddSite {
  return (rule, expected, location, severity) => {
    const site: Site = {
      index: sites.length,
      rule,
      path: place.path,
      ...(place.field && { field: place.field.name }),
      expected,
      location,
      ...(severity && { severity }),
      show: (value) => show(maskShape(value, shape, place.personal)),
    };
    sites.push(site);
    return site;
  };
}

/** `text "12"` rather than `"12"`, so that the type is named that is wrong. */
function mistyped(value: Value, site: Site): string {
  if (typeof value === "object") return kindOf(value);
  return typeof value === "bigint" || typeof value === "number"
    ? site.show(value)
    : `${kindOf(value)} ${site.show(value)}`;
}

function typeTest(type: Exclude<Shape["type"], "any">): (value: Value) => boolean {
  switch (type) {
    case "string":
      return (value) => typeof value === "string";
    case "boolean":
      return (value) => typeof value === "boolean";
    case "integer":
      return (value) => Number.isInteger(value) || typeof value === "bigint";
    case "number":
      return (value) => Number.isFinite(value) || typeof value === "bigint";
    case "array":
      return Array.isArray;
    case "object":
    case "map":
      return isRecord;
    default:
      return (value) => typeof value === "string" && instantOf(value, type) !== undefined;
  }
}

function compileInside(shape: Shape, place: Place, sites: Site[]): Check | undefined {
  switch (shape.type) {
    case "object":
      return compileMembers(shape, place, sites) as Check;
    case "array": {
      const scope: Scope = { sites: [] };
      const check = compileShape(shape.items, { ...place, path: everyItem(place.path), scope }, sites);
      return (value, tally) => {
        forget(scope, tally);
        for (const item of value as readonly Value[]) check(item, tally);
      };
    }
    case "map": {
      const scope: Scope = { sites: [] };
      const check = compileShape(shape.values, { ...place, path: everyValue(place.path), scope }, sites);
      return (value, tally) => {
        forget(scope, tally);
        for (const name of Object.keys(value as RecordValue)) check((value as RecordValue)[name] as Value, tally);
      };
    }
    default:
      return undefined;
  }
}

function forget(scope: Scope, tally: Tally): void {
  for (const site of scope.sites) tally.seen[site.index] = undefined;
}

type RecordCheck = (record: RecordValue, tally: Tally) => void;

function compileMembers(shape: Extract<Shape, { type: "object" }>, place: Place, sites: Site[]): RecordCheck {
  const { fields } = shape;
  const checks = fields.map((field) => compileField(field, place, sites));
  const keyFields = place.scope ? fields.filter((it) => it.primaryKey) : [];
  if (keyFields.length > 0) checks.push(compilePrimaryKey(keyFields, place, sites));
  const unknown = compileUnknownKeys(shape, adder(shape, place, sites), place.personal);
  if (unknown) checks.push(unknown);
  return (record, tally) => {
    for (const check of checks) check(record, tally);
  };
}

const within = (place: Place, field: Field): Place => ({
  ...place,
  path: member(place.path, field.name),
  field,
  personal: place.personal || field.personal,
});

function compileField(field: Field, parent: Place, sites: Site[]): RecordCheck {
  const place = within(parent, field);
  const { scope } = place;
  const add = adder(field.shape, place, sites);
  const read = reader(field.name);
  const missing = field.required ? add("schema.required", `the key ${show(field.name)}`, field.location) : undefined;
  const notNull = field.nullable ? undefined : add("schema.null", "a value", field.location);
  const check = compileShape(field.shape, place, sites);
  const unique =
    scope && field.unique ? add("schema.unique", "a value that no other record has", field.location) : undefined;
  if (unique) scope?.sites.push(unique);
  return (record, tally) => {
    const value = read(record);
    if (value === undefined) {
      if (missing) violate(tally, missing, record, parent.personal ? () => "no such key" : among);
    } else if (value === null) {
      if (notNull) violate(tally, notNull, value);
    } else {
      check(value, tally);
      if (unique) demandNew(tally, unique, keyOf(value, field.shape), value);
    }
  };
}

function among(record: Value): string {
  const names = Object.keys(record as RecordValue);
  return names.length === 0 ? "an empty object" : `only ${show(names).slice(1, -1)}`;
}

/** Reads own members only: a model may well have a field named `constructor`. */
function reader(name: string): (record: RecordValue) => Value | undefined {
  return name in Object.prototype
    ? (record) => (Object.hasOwn(record, name) ? record[name] : undefined)
    : (record) => record[name];
}

/** Null is not a duplicate: a record whose key is not whole is compared with none. */
function compilePrimaryKey(fields: readonly Field[], place: Place, sites: Site[]): RecordCheck {
  const [first] = fields as readonly [Field];
  const site =
    fields.length === 1
      ? adder(first.shape, within(place, first), sites)(
          "schema.primary-key",
          "a key that no other record has",
          first.location,
        )
      : adder(recordShape({ fields, location: first.location }), place, sites)(
          "schema.primary-key",
          `a key (${fields.map((it) => it.name).join(", ")}) that no other record has`,
          first.location,
        );
  place.scope?.sites.push(site);
  const readers = fields.map((field) => ({ field, read: reader(field.name) }));
  return (record, tally) => {
    const values: Value[] = [];
    for (const { read } of readers) {
      const value = read(record);
      if (value === undefined || value === null) return;
      values.push(value);
    }
    if (fields.length === 1) demandNew(tally, site, keyOf(values[0] as Value, first.shape), values[0] as Value);
    else {
      const keys = values.map((it, index) => keyOf(it, fields[index]?.shape));
      const key = JSON.stringify(keys.map((it) => `${typeof it} ${it}`));
      demandNew(tally, site, key, Object.fromEntries(fields.map((it, index) => [it.name, values[index] as Value])));
    }
  };
}
