import type { Field, Model } from "../../types/contract.ts";
import type { Value } from "../../types/value.ts";
import type { Mutation } from "../../types/verdict.ts";
import { outputShape, type Place, placesIn } from "./places.ts";

/**
 * The rule of the model that would tell mutants of this kind from the right outputs, all of which fulfil it, as it
 * stands in an ODCS property; nothing where only a rule between input and output could.
 */
export function suggestRule(
  mutation: Mutation,
  place: Place | undefined,
  outputs: readonly Value[],
  model: Model,
): string | undefined {
  if (place === undefined) return undefined;
  const { field, shape, steps } = place;
  const name = [...steps].reverse().find((it) => typeof it === "string");
  const alike = () =>
    outputs.flatMap((it) => placesIn(it, outputShape(model))).filter((it) => it.group === place.group);
  switch (mutation) {
    case "dropped-field":
      if (!isAlwaysThere(place, outputs, model)) return undefined;
      return field ? `${quoted(name)}: required: true` : undescribed(name, place.value);
    case "changed-type":
      if (shape !== undefined && shape.type !== "any") return undefined;
      return field ? `${quoted(name)}: logicalType: ${typeOf(place.value)}` : undescribed(name, place.value);
    case "changed-sign": {
      const bounded = shape?.constraints.some((it) => it.rule.endsWith("minimum"));
      const negative = alike().some(({ value }) => isNumeric(value) && value < 0);
      return field && !bounded && !negative ? `${quoted(name)}: logicalTypeOptions: { minimum: 0 }` : undefined;
    }
    case "duplicated-rows":
      return distinctItems(place, alike());
    default:
      return undefined;
  }
}

/** Whether no record at that place lacks the member or has null there. */
function isAlwaysThere({ group, steps }: Place, outputs: readonly Value[], model: Model): boolean {
  const name = String(steps.at(-1));
  const records = group.slice(0, -`.${JSON.stringify(name)}`.length);
  const holders = outputs.flatMap((it) => placesIn(it, outputShape(model))).filter((it) => it.group === records);
  return holders.every(({ value }) => {
    const record = value as { readonly [key: string]: Value } | null;
    return typeof record !== "object" || record === null || (Object.hasOwn(record, name) && record[name] !== null);
  });
}

const quoted = (name: string | undefined): string => JSON.stringify(name ?? "");

const isNumeric = (value: Value): value is number | bigint => typeof value === "number" || typeof value === "bigint";

const undescribed = (name: string | undefined, value: Value): string =>
  `properties: [{ name: ${quoted(name)}, logicalType: ${typeOf(value)}, required: true }]`;

function typeOf(value: Value): string {
  if (Array.isArray(value)) return "array";
  if (isNumeric(value)) return Number.isInteger(Number(value)) ? "integer" : "number";
  return value === null ? "string" : typeof value;
}

/** The first field whose values never repeat within the rows of one output, or that the items themselves never do. */
function distinctItems({ shape }: Place, alike: readonly Place[]): string | undefined {
  const lists = alike.flatMap(({ value }) => (Array.isArray(value) && value.length > 1 ? [value as Value[]] : []));
  if (lists.length === 0 || shape?.type !== "array") return undefined;
  const distinct = (keyOf: (row: Value) => Value | undefined) =>
    lists.every((rows) => {
      const keys = rows.map(keyOf);
      return keys.every(isKey) && new Set(keys).size === rows.length;
    });
  if (shape.items.type !== "object") {
    return distinct((row) => row) ? "logicalTypeOptions: { uniqueItems: true }" : undefined;
  }
  const unique = shape.items.fields.find(
    (it: Field) => !it.unique && distinct((row) => (row as { readonly [key: string]: Value } | null)?.[it.name]),
  );
  return unique && `${quoted(unique.name)}: unique: true`;
}

/** Decimals make no keys: that amounts differ is mostly chance. */
const isKey = (value: Value | undefined): boolean =>
  typeof value === "string" || typeof value === "bigint" || Number.isInteger(value);
