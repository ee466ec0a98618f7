import fc from "fast-check";
import type { Checked } from "../findings.ts";
import type { RecordValue, Value } from "../types/value.ts";
import type { Clash } from "./clash.ts";
import type { Count } from "./count.ts";
import { type Domain, domainWith, drawable, type Place, undrawable } from "./domain.ts";
import type { Words } from "./words.ts";

/** How many members a list or map is drawn with at most, by how many lists it stands in. */
const CEILINGS = [10, 4, 3, 2];
/** Longer lists are demanded by nobody who means well. */
const MAX_LEAST = 200;

/** Lists of what `item` can be drawn as: none, one, and several members that do not clash. */
export function listDomain<T extends Value>(
  item: Domain<T>,
  count: Count,
  clash: Clash | undefined,
  place: Place & { readonly depth: number },
): Checked<Domain<readonly T[]>> {
  const most = mostOf(count, place.depth);
  if (most === undefined) return undrawable(place, unreasonable(count, "members"));
  const lengths = { minLength: count.min, maxLength: most };
  const member = drawable(item);
  const several: fc.Arbitrary<readonly T[]> =
    clash === undefined ? fc.array(member, lengths) : fc.uniqueArray(member, { ...lengths, comparator: clash });
  const distinct = item.edges.filter(
    (it, index) => clash === undefined || !item.edges.slice(0, index).some((earlier) => clash(earlier, it)),
  );
  const lists = [...new Set([0, 1, most])].map((length) => distinct.slice(0, length));
  const edges = lists.filter((it) => it.length >= count.min && it.length <= most);
  return domainWith(edges, several, place);
}

/** Maps whose keys are words. */
export function mapDomain(
  value: Domain,
  count: Count,
  clash: Clash | undefined,
  words: Words,
  place: Place & { readonly depth: number },
): Checked<Domain<RecordValue>> {
  const most = mostOf(count, place.depth);
  if (most === undefined) return undrawable(place, unreasonable(count, "keys"));
  const key = fc.oneof(
    fc.constantFrom(...words),
    fc.tuple(fc.constantFrom(...words), fc.nat(999)).map((it) => it.join("-")),
  );
  const entry = fc.tuple(key, drawable(value));
  const any = fc
    .uniqueArray(entry, {
      minLength: count.min,
      maxLength: most,
      comparator: (a, b) => a[0] === b[0] || clash?.(a[1], b[1]) === true,
    })
    .map((entries) => Object.fromEntries(entries));
  const [edge] = value.edges;
  const edges: RecordValue[] = [{}, ...(edge === undefined ? [] : [{ "é-1": edge }])];
  const fits = (it: RecordValue) => Object.keys(it).length >= count.min && Object.keys(it).length <= most;
  return domainWith(edges.filter(fits), any, place);
}

function mostOf({ min, max }: Count, depth: number): number | undefined {
  if (min > max || min > MAX_LEAST) return undefined;
  return Math.max(min, Math.min(max, CEILINGS[depth] ?? 1));
}

const unreasonable = ({ min, max }: Count, what: string): string =>
  min > max ? `it demands at least ${min} and at most ${max} ${what}` : `lists of ${min} ${what} are too long to draw`;
