import { isRecord } from "../is-record.ts";
import type { Model, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";
import { membersOf, namesOf, same, shapeOf, valueAt } from "./equality.ts";
import { keyOf } from "./key.ts";
import { maskShape } from "./mask.ts";
import { everyItem, everyValue, member } from "./path.ts";
import { kindOf, show } from "./show.ts";

/** One place at which two values differ. */
export interface Difference {
  /** With the indices: `$.items[2].sku`. */
  readonly place: string;
  /** Generalised: `$.items[*].sku`. */
  readonly path: string;
  /** As messages show it, masked where the field is personal. */
  readonly expected: string;
  readonly actual: string;
}

/** The first places at which `actual` differs from `expected`, at most `limit`; none when they are the same value. */
export function difference(expected: Value, actual: Value, about?: Model | Shape, limit = 5): Difference[] {
  const found: Difference[] = [];
  for (const it of differences(expected, actual, {
    place: "$",
    path: "$",
    shape: about && shapeOf(about),
    personal: false,
  })) {
    if (found.push(it) >= limit) break;
  }
  return found;
}

/** Where two values are compared, and what the model says of them. */
interface Spot {
  readonly place: string;
  readonly path: string;
  readonly shape: Shape | undefined;
  readonly personal: boolean;
}

function* differences(expected: Value, actual: Value, at: Spot): Generator<Difference> {
  if (same(expected, actual, at.shape)) return;
  if (Array.isArray(expected) && Array.isArray(actual)) yield* amongItems(expected, actual, at);
  else if (isRecord(expected) && isRecord(actual)) yield* amongMembers(expected, actual, at);
  else yield told(at, shown(expected, at), shown(actual, at));
}

const told = ({ place, path }: Spot, expected: string, actual: string): Difference => ({
  place,
  path,
  expected,
  actual,
});

const shown = (value: Value | undefined, { shape, personal }: Spot): string =>
  value === undefined ? "no such key" : show(maskShape(value, shape, personal));

function* amongItems(expected: readonly Value[], actual: readonly Value[], at: Spot): Generator<Difference> {
  const shape = at.shape?.type === "array" ? at.shape.items : undefined;
  const below = (index: number): Generator<Difference> => {
    const spot = { ...at, place: `${at.place}[${index}]`, path: everyItem(at.path), shape };
    return differences(expected[index] as Value, actual[index] as Value, spot);
  };
  if (expected.length !== actual.length) {
    // An item too few shifts all that follow: the first that differs tells where, the others would be noise.
    yield told(at, kindOf(expected), kindOf(actual));
    const first = expected.findIndex((it, index) => !same(it, actual[index] ?? null, shape));
    if (first !== -1 && first < actual.length) yield* below(first);
  } else if (sameItems(expected, actual, shape)) {
    yield told(at, kindOf(expected), "the same items in another order");
  } else {
    for (let index = 0; index < expected.length; index += 1) yield* below(index);
  }
}

function sameItems(a: readonly Value[], b: readonly Value[], shape: Shape | undefined): boolean {
  const keys = (values: readonly Value[]): string =>
    JSON.stringify(values.map((it) => String(keyOf(it, shape))).sort());
  return keys(a) === keys(b);
}

function* amongMembers(expected: RecordValue, actual: RecordValue, at: Spot): Generator<Difference> {
  const memberOf = membersOf(at.shape);
  for (const name of namesOf(expected, actual)) {
    const it = memberOf(name);
    const personal = at.personal || it.personal;
    // A key that the model does not name is data: no path tells it, and within a personal field no place either.
    const spot: Spot = {
      place: it.named || !personal ? member(at.place, name) : everyValue(at.place),
      path: it.named ? member(at.path, name) : everyValue(at.path),
      shape: it.shape,
      personal,
    };
    const [left, right] = [valueAt(expected, name, it), valueAt(actual, name, it)];
    if (left !== undefined && right !== undefined) yield* differences(left, right, spot);
    else if (left !== right) yield told(spot, shown(left, spot), shown(right, spot));
  }
}
