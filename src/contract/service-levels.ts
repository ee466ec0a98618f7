/** Service levels that data itself can be judged by: freshness and retention, where they name a field. */
import type { Field, Model, QualityRule, Shape } from "../types/contract.ts";
import type { Entry, MapNode, Place } from "./nodes.ts";
import { isNull, type Reading, readBoolean, readText, reject, report } from "./reading.ts";
import { quoted } from "./rules.ts";

/** One service level, by the field that it names. */
interface ServiceLevel {
  /** `model.field`, as the contract writes it but for brackets. */
  readonly element: string;
  readonly rule: QualityRule;
}

type Property = "freshness" | "retention";

const isJudged = (name: string): name is Property => name === "freshness" || name === "retention";

/** ODCS's `slaProperties`, DCS's `servicelevels`. */
function readServiceLevels(reading: Reading): readonly ServiceLevel[] {
  const { root, format } = reading;
  return format === "odcs" ? readSlaProperties(reading, root) : readDcs(reading, root);
}

function readSlaProperties(reading: Reading, root: MapNode): readonly ServiceLevel[] {
  const list = root.entries.get("slaProperties")?.node;
  if (list?.kind !== "list") return [];
  return list.items.flatMap((item) => {
    if (item.kind !== "map") return [];
    const property = readText(reading, item.entries.get("property"))?.trim().toLowerCase() ?? "";
    if (!isJudged(property)) return [];
    const element = readText(reading, item.entries.get("element") ?? root.entries.get("slaDefaultElement"));
    if (element === undefined) return unnamed(reading, property, item, "`element: model.field`");
    const value = item.entries.get("value");
    const unit = readText(reading, item.entries.get("unit")) ?? "d";
    const seconds = value && secondsOf(property, value, unit);
    if (seconds === undefined) {
      reject(reading, value ?? { ...item, key: "value", node: item }, "`value: 24` and `unit: h`, or `value: PT24H`");
      return [];
    }
    return element.split(",").map((it) => level(property, it, seconds, item));
  });
}

const durations = { freshness: "threshold", retention: "period" } as const;

function readDcs(reading: Reading, root: MapNode): readonly ServiceLevel[] {
  const all = root.entries.get("servicelevels")?.node;
  if (all?.kind !== "map") return [];
  return (Object.keys(durations) as Property[]).flatMap((property) => {
    const entry = all.entries.get(property);
    if (entry?.node.kind !== "map") return [];
    const { entries } = entry.node;
    if (readBoolean(reading, entries.get("unlimited"))) return [];
    const element = readText(reading, entries.get("timestampField"));
    if (element === undefined) return unnamed(reading, property, entry, "`timestampField: model.field`");
    const value = entries.get(durations[property]);
    const seconds = value && secondsOf(property, value, "");
    if (seconds === undefined) {
      reject(reading, value ?? { ...entry, key: durations[property] }, `\`${durations[property]}: 24h\` or \`PT24H\``);
      return [];
    }
    return [level(property, element, seconds, entry)];
  });
}

function unnamed(reading: Reading, property: Property, place: Pick<Place, "location">, right: string): [] {
  const fact = `The ${property} names no field, so nobody judges it here: write ${right}`;
  report(reading, "contract.quality-not-judged", `${fact} to have it judged.`, place, { severity: "notice" });
  return [];
}

const level = (
  property: Property,
  element: string,
  seconds: number,
  { location }: Pick<Place, "location">,
): ServiceLevel => ({
  element: element.trim().replaceAll(/\[\*?\]/g, ""),
  rule: { rule: `quality.${property}`, seconds, severity: "error", location },
});

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** As long as data contracts' own tool takes them for. */
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

const units: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1, "s sec second seconds"],
      [MINUTE, "min minute minutes"],
      [HOUR, "h hr hour hours"],
      [DAY, "d day days"],
      [7 * DAY, "w week weeks"],
      [MONTH, "mo month months"],
      [YEAR, "y yr year years"],
    ] as const
  ).flatMap(([seconds, names]) => names.split(" ").map((it) => [it, seconds])),
);

/** `m` is a minute to whom speaks of freshness, and a month to whom speaks of retention. */
function unitOf(property: Property, name: string): number | undefined {
  const unit = name.trim().toLowerCase();
  if (unit === "m") return property === "freshness" ? MINUTE : MONTH;
  return Object.hasOwn(units, unit) ? units[unit] : undefined;
}

const DURATION =
  /^P(?=\d|T\d)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const PARTS = [YEAR, MONTH, 7 * DAY, DAY, HOUR, MINUTE, 1];

/** A number of `unit`, an ISO 8601 duration, or a number with its unit (`24 hours`, `30d`). */
function secondsOf(property: Property, { node }: Entry, unit: string): number | undefined {
  if (node.kind !== "scalar" || isNull(node)) return undefined;
  const text = node.source.trim();
  const iso = DURATION.exec(text.toUpperCase());
  if (iso) return PARTS.reduce((sum, size, index) => sum + Number(iso[index + 1] ?? 0) * size, 0);
  const [, count, own] = /^(\d{1,12}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(text) ?? [];
  const size = unitOf(property, own || unit);
  return count === undefined || size === undefined ? undefined : Number(count) * size;
}

/** The models with the rules that service levels state about their fields. */
export const withServiceLevels = (reading: Reading, models: readonly Model[]): readonly Model[] =>
  readServiceLevels(reading).reduce((all, it) => placed(reading, all, it), models);

function placed(reading: Reading, models: readonly Model[], { element, rule }: ServiceLevel): readonly Model[] {
  const model = models.find((it) => element.startsWith(`${it.name}.`));
  const path = model ? element.slice(model.name.length + 1).split(".") : [];
  const fields = model && fieldsWith(reading, model.fields, path, rule);
  if (fields) return models.map((it) => (it === model ? { ...it, fields } : it));
  const fact = `${quoted(element)} is no field of a model: write \`model.field\` with the names of this contract.`;
  report(reading, "contract.unknown-field", fact, rule);
  return models;
}

type Path = readonly string[];

function fieldsWith(
  reading: Reading,
  fields: readonly Field[],
  path: Path,
  rule: QualityRule,
): readonly Field[] | undefined {
  const [name, ...rest] = path;
  const field = fields.find((it) => it.name === name);
  const changed = field && (rest.length === 0 ? withRule(reading, field, rule) : within(reading, field, rest, rule));
  return changed && fields.map((it) => (it === field ? changed : it));
}

function within(reading: Reading, field: Field, path: Path, rule: QualityRule): Field | undefined {
  const shape = shapeWith(reading, field.shape, path, rule);
  return shape && { ...field, shape };
}

function shapeWith(reading: Reading, shape: Shape, path: Path, rule: QualityRule): Shape | undefined {
  if (shape.type === "array") {
    const items = shapeWith(reading, shape.items, path, rule);
    return items && { ...shape, items };
  }
  const fields = shape.type === "object" ? fieldsWith(reading, shape.fields, path, rule) : undefined;
  return fields && ({ ...shape, fields } as Shape);
}

const dated: readonly Shape["type"][] = ["date", "timestamp", "timestamp_ntz", "string", "any"];

function withRule(reading: Reading, field: Field, rule: QualityRule): Field {
  if (dated.includes(field.shape.type)) return { ...field, quality: [...(field.quality ?? []), rule] };
  const fact = `${quoted(field.name)} is of type ${field.shape.type} and has no age: name a field of type timestamp.`;
  report(reading, "contract.value", fact, rule);
  return field;
}
