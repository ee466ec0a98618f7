/** Judges the number that a SQL rule's query gave. */
import type { Finding, FindingDetails } from "../findings.ts";
import { quote } from "../quote.ts";
import type { Field, Model, Shape, Sides, SqlRule, Threshold } from "../types/contract.ts";
import type { SqlOutcome } from "../types/sql.ts";
import type { InputAndOutput } from "./io.ts";
import { mask } from "./mask.ts";
import { type Numeric, sameNumber } from "./number.ts";
import { ioFinding, qualityFinding } from "./rules.ts";
import { show } from "./show.ts";
import { holds, limitWords } from "./threshold.ts";

/** What a rule was judged on: the model of the records, and the case where there is one. */
export interface JudgedBySql {
  readonly model: Model;
  readonly pair?: InputAndOutput & { readonly sides: Sides };
}

/** A finding where the number is not what the rule demands, or where there is none. */
export function judgeNumber(rule: SqlRule, outcome: SqlOutcome, { model, pair }: JudgedBySql): Finding[] {
  const demanded = `${limitWords(rule.threshold)} from ${namedQuery(rule)}`;
  const details = {
    model: model.name,
    ...(rule.field !== undefined && { field: rule.field }),
    path: rule.field === undefined ? "$" : `$.${rule.field}`,
    expected: demanded,
    count: 1,
    ...(pair && { samples: [sampleOf(rule, pair)] }),
    location: rule.location,
  };
  if (outcome.kind === "failed") return [undecided(rule, quote(outcome.reason, 300), demanded, details)];
  if (meets(rule.threshold, outcome)) return [];
  const actual = guarded(rule.query, pair ? [model, pair.sides.input] : [model])
    ? "another number"
    : quote(outcome.text, 60);
  const told = { ...details, severity: rule.severity, actual };
  return [
    rule.about === "output"
      ? qualityFinding("quality.sql", `expected ${demanded}, got ${actual}`, told)
      : ioFinding("io.sql", `the output does not relate to its input: expected ${demanded}, got ${actual}`, told),
  ];
}

function undecided({ about }: SqlRule, reason: string, demanded: string, details: FindingDetails): Finding {
  const message = `a rule was not decided, ${reason}: ${demanded}`;
  const told = { ...details, actual: reason };
  return about === "output"
    ? qualityFinding("quality.not-evaluated", message, told)
    : ioFinding("io.not-evaluated", message, told);
}

/** The rule as people know it: its name, and the query on one line. */
function namedQuery({ name, query }: SqlRule): string {
  const text = quote(query.trim().replace(/\s+/g, " "), 300);
  return name === undefined ? text : `"${quote(name)}" (${text})`;
}

function sampleOf({ about }: SqlRule, { sides, input, output }: NonNullable<JudgedBySql["pair"]>): string {
  const came = `output ${show(mask(output, sides.output))}`;
  return about === "output" ? came : `input ${show(sides.input ? mask(input, sides.input) : input)}, ${came}`;
}

/**
 * Whether the number may be a value of personal data: the query names such a field, at any depth, or all of them at once
 * by a star. A product hides its number for its star: better that than to show an age.
 */
function guarded(query: string, models: readonly (Model | undefined)[]): boolean {
  if (isCount(query)) return false;
  const names = models.flatMap((it) => personalIn(it?.fields ?? []));
  const text = query.toLowerCase().replaceAll('""', '"');
  const all = /\*|\bcolumns\b/.test(text.replace(/count\s*\(\s*\*\s*\)/g, ""));
  return names.length > 0 && (all || names.some((it) => text.includes(it.toLowerCase())));
}

/** Names of the fields that are personal, and of those within them. */
const personalIn = (fields: readonly Field[], within = false): readonly string[] =>
  fields.flatMap(({ name, personal, shape }) => [
    ...(personal || within ? [name] : []),
    ...personalIn(fieldsOf(shape), personal || within),
  ]);

function fieldsOf(shape: Shape): readonly Field[] {
  switch (shape.type) {
    case "object":
      return shape.fields;
    case "array":
      return fieldsOf(shape.items);
    case "map":
      return fieldsOf(shape.values);
    default:
      return [];
  }
}

/** Whether the whole query is one `SELECT COUNT(…) FROM …`. What stands in parentheses or quotes is left out to see it. */
function isCount(query: string): boolean {
  let depth = 0;
  let outside = "";
  for (const [token] of query.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[\s\S]/g)) {
    if (token === "(") depth += 1;
    if (depth === 0) outside += token.length > 1 ? " name " : token;
    if (token === ")") depth -= 1;
    if (token === "(" && depth === 1) outside += "()";
  }
  const counted = /^\s*select\s+count\s*\(\)(?:\s*filter\s*\(\))?(?:\s+(?:as\s+)?\w+)?\s+from\b/i.test(outside);
  return counted && !/\b(?:union|except|intersect)\b/i.test(outside);
}

/** Numbers of floating point are compared as outputs are everywhere: within 1e-9 they are the limit. */
function meets(threshold: Threshold, { text, exact }: Extract<SqlOutcome, { kind: "number" }>): boolean {
  const limits = "limits" in threshold ? threshold.limits : [threshold.limit];
  const near = exact ? undefined : limits.find((it) => isNear(Number(text), it));
  const { part, of } = fractionOf(near === undefined ? text : String(near));
  return holds(threshold, part, of);
}

const isNear = (value: number, limit: Numeric): boolean =>
  sameNumber(value, limit) || Math.abs(value - Number(limit)) <= 1e-9;

/** Decimal digits, with an exponent perhaps, as a fraction. */
function fractionOf(text: string): { readonly part: bigint; readonly of: bigint } {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power < 0 ? { part: digits, of: 10n ** BigInt(-power) } : { part: digits * 10n ** BigInt(power), of: 1n };
}
