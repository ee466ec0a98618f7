/** Where rules are demanded, and what one judgement counts there. Nothing is allocated while nothing is wrong. */
import type { Finding, Location, Severity } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import type { Key } from "./key.ts";
import { type KeySet, keySet } from "./key-set.ts";
import { schemaFinding, type schemaRules } from "./rules.ts";

const MAX_SAMPLES = 3;
/** Violations of a site among which samples are looked for; showing a value costs more than judging it. */
const MAX_LOOKED_AT = 100;

/** One rule at one generalised path: what a finding names. */
export interface Site {
  /** Its position in every {@link Tally}. */
  readonly index: number;
  readonly rule: keyof typeof schemaRules;
  readonly path: string;
  readonly field?: string;
  /** For messages: `at least 3 characters`. */
  readonly expected: string;
  readonly location: Location;
  /** When the contract's author marked the rule otherwise. */
  readonly severity?: Severity;
  /** A value of this place as a message may show it. */
  show(value: Value): string;
}

interface Violations {
  count: number;
  readonly actual: string;
  /** Of the first one, counted from 1; 0 where the model is of one record. */
  readonly record: number;
  readonly samples: string[];
}

/** The state of one judgement. */
export interface Tally {
  readonly violations: (Violations | undefined)[];
  /** Keys seen so far, by the index of the site that forbids repeating them. */
  readonly seen: (KeySet | undefined)[];
  /** The record being judged, counted from 1; 0 where the model is of one record. */
  record: number;
}

/** Judges a value that is there, and counts what is wrong with it. */
export type Check = (value: Value, tally: Tally) => void;

export const emptyTally = (): Tally => ({ violations: [], seen: [], record: 0 });

/** Counts a violation; `describe` says what the message gives for the value, the value itself unless told otherwise. */
export function violate(
  tally: Tally,
  site: Site,
  value: Value,
  describe: (value: Value, site: Site) => string = shown,
): void {
  const known = tally.violations[site.index];
  if (known === undefined) {
    const actual = describe(value, site);
    tally.violations[site.index] = { count: 1, actual, record: tally.record, samples: [actual] };
    return;
  }
  known.count += 1;
  if (known.samples.length === MAX_SAMPLES || known.count > MAX_LOOKED_AT) return;
  const actual = describe(value, site);
  if (!known.samples.includes(actual)) known.samples.push(actual);
}

const shown = (value: Value, site: Site): string => site.show(value);

/** Counts a violation when the key was seen before. */
export function demandNew(tally: Tally, site: Site, key: Key, value: Value): void {
  let seen = tally.seen[site.index];
  if (seen === undefined) {
    seen = keySet();
    tally.seen[site.index] = seen;
  }
  if (!seen.add(key)) violate(tally, site, value);
}

/** What was counted: one finding a site, in the order of the contract. */
export const findingsOf = (tally: Tally, sites: readonly Site[], model: Model): Finding[] =>
  sites.flatMap((site) => {
    const violations = tally.violations[site.index];
    return violations ? [findingOf(site, violations, model)] : [];
  });

function findingOf(site: Site, { count, actual, record, samples }: Violations, model: Model): Finding {
  const where = record > 0 ? ` (record ${record})` : "";
  return schemaFinding(site.rule, `${site.path}: expected ${site.expected}, got ${actual}${where}`, {
    ...(site.severity && { severity: site.severity }),
    model: model.name,
    ...(site.field !== undefined && { field: site.field }),
    path: site.path,
    expected: site.expected,
    actual,
    count,
    samples,
    location: site.location,
  });
}
