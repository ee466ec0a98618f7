/** Quality rules: demands on all values of a place together. Compiled once; a judgement sees each record once. */
import { readsClock } from "../clock-rules.ts";
import type { Finding } from "../findings.ts";
import { isRecord } from "../is-record.ts";
import { quote } from "../quote.ts";
import type { Field, Model, QualityRule, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";
import { recordShape } from "./mask.ts";
import { type Meter, meterOf, type Reading } from "./meter.ts";
import { everyItem, everyValue, member } from "./path.ts";
import { qualityFinding } from "./rules.ts";

/** A model's quality rules, ready to judge by. */
export interface QualityJudge {
  /** How many rules take part. */
  readonly total: number;
  begin(): QualityRun;
}

/** One judgement: it is shown every record, then asked. */
export interface QualityRun {
  see(record: Value): void;
  /** One finding for each rule that is violated, in the contract's order. */
  findings(): Finding[];
}

/** A rule at its place. */
interface Site {
  readonly rule: QualityRule;
  readonly path: string;
  readonly field?: string;
  readonly begin: () => Meter;
}

/** Shows a value to the meters of everything within it. */
type Visit = (value: Value, meters: readonly Meter[]) => void;

interface Place {
  readonly path: string;
  readonly personal: boolean;
  /** Sites that start anew with every collection: values are repeated within one array or map, not across them. */
  readonly scope: number[];
}

/** @param now milliseconds since the epoch; without it rules that depend on the clock take no part. */
export function compileQuality(model: Model, now?: number): QualityJudge {
  const sites: Site[] = [];
  const many = model.cardinality === "many";
  const place = { path: many ? everyItem("$") : "$", personal: false, scope: [] };
  const add: Add = (rules, path, about, scope, field) => {
    const added = rules
      .filter((it) => now !== undefined || !readsClock(it))
      .map(
        (rule) => sites.push({ rule, path, ...(field && { field }), begin: () => meterOf(rule, about, now ?? 0) }) - 1,
      );
    scope.push(...added);
    return added;
  };
  const inside = visitorOf(recordShape(model), place, add);
  const own = add(model.quality ?? [], "$", { shape: recordShape(model), personal: false }, []);
  return {
    total: sites.length,
    begin() {
      const meters = sites.map((it) => it.begin());
      return {
        see(record) {
          for (const index of own) meters[index]?.see(record);
          inside?.(record, meters);
        },
        findings: () => sites.flatMap((site, index) => findingOf(site, meters[index]?.read(), model)),
      };
    },
  };
}

/** Adds rules about values of a shape, and gives the positions of their meters. */
type Add = (
  rules: readonly QualityRule[],
  path: string,
  about: { readonly shape: Shape; readonly personal: boolean },
  scope: number[],
  field?: string,
) => readonly number[];

/** Nothing where no rule is stated within the shape, so that its values need no visit. */
function visitorOf(shape: Shape, place: Place, add: Add): Visit | undefined {
  switch (shape.type) {
    case "object": {
      const visits = shape.fields.flatMap((it) => memberVisitor(it, place, add) ?? []);
      if (visits.length === 0) return undefined;
      return (value, meters) => {
        if (isRecord(value)) for (const visit of visits) visit(value, meters);
      };
    }
    case "array": {
      const scope: number[] = [];
      const inner = visitorOf(shape.items, { ...place, path: everyItem(place.path), scope }, add);
      return inner && collection(scope, inner, (value) => (Array.isArray(value) ? value : []));
    }
    case "map": {
      const scope: number[] = [];
      const inner = visitorOf(shape.values, { ...place, path: everyValue(place.path), scope }, add);
      return inner && collection(scope, inner, (value) => (isRecord(value) ? Object.values(value) : []));
    }
    default:
      return undefined;
  }
}

const collection =
  (scope: readonly number[], inner: Visit, itemsOf: (value: Value) => readonly Value[]): Visit =>
  (value, meters) => {
    for (const index of scope) meters[index]?.enter?.();
    for (const item of itemsOf(value)) inner(item, meters);
  };

type MemberVisit = (record: RecordValue, meters: readonly Meter[]) => void;

function memberVisitor(field: Field, { path: above, personal, scope }: Place, add: Add): MemberVisit | undefined {
  const { name, shape, quality = [] } = field;
  const place = { path: member(above, name), personal: personal || field.personal, scope };
  const own = add(quality, place.path, { shape, personal: place.personal }, scope, name);
  const inner = visitorOf(shape, place, add);
  if (own.length === 0 && inner === undefined) return undefined;
  return (record, meters) => {
    // Own members only: a model may well have a field named `constructor`.
    const value = Object.hasOwn(record, name) ? (record[name] as Value) : null;
    for (const index of own) meters[index]?.see(value);
    inner?.(value, meters);
  };
}

function findingOf({ rule, path, field }: Site, reading: Reading | undefined, model: Model): Finding[] {
  if (reading === undefined || reading.held) return [];
  const { expected, actual, count, samples } = reading;
  const named = rule.name === undefined ? "" : ` ("${quote(rule.name)}")`;
  return [
    qualityFinding(rule.rule, `${path}: expected ${expected}, got ${actual}${named}`, {
      severity: rule.severity,
      model: model.name,
      ...(field !== undefined && { field }),
      path,
      expected,
      actual,
      count,
      samples,
      location: rule.location,
    }),
  ];
}
