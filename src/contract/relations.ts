/** Rules between input and output that hold on samples: candidates, each as a JSONata expression over `{input, output}`. */
import type { Value } from "../types/value.ts";

/** An input and an output that is right for it. */
export interface Pair {
  readonly input: Value;
  readonly output: Value;
}

/** Columns of one side, and candidates in all: what a person still reads. */
const limits = { columns: 40, depth: 3, candidates: 400 } as const;

/**
 * Expressions that hold on all pairs and are not true of every output: the strongest kinds first (the same values, the
 * same number of rows, the same sum, keys that occur in the input, a fixed order). The values that they were found by
 * are read here; whether they hold is for the engine to say.
 */
export function candidateRelations(pairs: readonly Pair[]): readonly string[] {
  const inputs = columnsOf(pairs.map((it) => it.input));
  const outputs = columnsOf(pairs.map((it) => it.output));
  const between = outputs.flatMap((out) => inputs.map((into) => ({ out, into })));
  const found = [
    ...between.flatMap(({ out, into }) => sameValues(out, into)),
    ...rowCounts(pairs),
    ...between.flatMap(({ out, into }) => sameSum(out, into)),
    ...outputs.flatMap((it) => countedRows(it, pairs)),
    ...between.flatMap(({ out, into }) => sameKeys(out, into)),
    ...outputs.flatMap(sorted),
  ];
  return [...new Set(found)].slice(0, limits.candidates);
}

/** Values of one place of all samples: those of each sample, in order. */
interface Column {
  /** As JSONata's path below `input` or `output`: `.items.sku`. */
  readonly path: string;
  readonly values: readonly (readonly Value[])[];
}

/** The columns of scalars, through records and arrays of records. */
function columnsOf(sides: readonly Value[]): readonly Column[] {
  const columns = new Map<string, Value[][]>();
  const visit = (value: Value, path: string, sample: number, depth: number): void => {
    if (depth > limits.depth) return;
    if (Array.isArray(value)) {
      for (const it of value) visit(it as Value, path, sample, depth);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, it] of Object.entries(value)) visit(it as Value, `${path}.${step(name)}`, sample, depth + 1);
    } else if (path !== "" && (columns.has(path) || columns.size < limits.columns)) {
      const column = columns.get(path) ?? sides.map(() => []);
      columns.set(path, column);
      column[sample]?.push(value);
    }
  };
  sides.forEach((it, sample) => {
    visit(it, "", sample, 0);
  });
  return [...columns].map(([path, values]) => ({ path, values }));
}

/** A name that JSONata could read as something else stands in backticks; one with a backtick cannot be written. */
const step = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) && !reserved.has(name) ? name : `\`${name}\``);

const reserved = new Set(["and", "or", "in", "true", "false", "null", "function"]);

const writable = (...columns: readonly Column[]): boolean =>
  columns.every(({ path }) => !/\p{Cc}/u.test(path) && path.split("`").length % 2 === 1 && !path.includes("``"));

/** Enough to believe it: values in two samples, or two in one, that are not all one and the same. */
const telling = ({ values }: Column): boolean => new Set(values.flat().map(keyOf)).size > 1;

const keyOf = (value: Value): string => `${typeof value} ${String(value)}`;

const same = (a: Value, b: Value): boolean =>
  isNumeric(a) && isNumeric(b) ? near(Number(a), Number(b)) : keyOf(a) === keyOf(b);

const isNumeric = (value: Value): value is number | bigint => typeof value === "number" || typeof value === "bigint";

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The output's values are the input's, in their order. */
function sameValues(out: Column, into: Column): readonly string[] {
  const holds = out.values.every((values, index) => {
    const others = into.values[index] ?? [];
    return values.length === others.length && values.every((it, at) => same(it, others[at] ?? null));
  });
  if (!holds || !telling(out) || !writable(out, into)) return [];
  return [`$same(output${out.path}, input${into.path})`];
}

function rowCounts(pairs: readonly Pair[]): readonly string[] {
  const counts = pairs.map(({ input, output }) =>
    Array.isArray(input) && Array.isArray(output) ? [input.length, output.length] : undefined,
  );
  const known = counts.flatMap((it) => (it ? [it] : []));
  const holds = known.length === pairs.length && known.every(([into, out]) => into === out);
  return holds && known.some(([, out = 0]) => out > 1) ? ["$count(output) = $count(input)"] : [];
}

/** Whole numbers of the output that add up to the number of input rows: every row is accounted for. */
function countedRows(out: Column, pairs: readonly Pair[]): readonly string[] {
  const holds = pairs.every(({ input }, index) => {
    const values = out.values[index] ?? [];
    const sum = values.reduce((total: number, it) => total + (Number.isInteger(it) ? (it as number) : Number.NaN), 0);
    return Array.isArray(input) && sum === input.length;
  });
  const told = pairs.some(({ input }) => Array.isArray(input) && input.length > 1);
  return holds && told && writable(out) ? [`$near($sum(output${out.path}), $count(input))`] : [];
}

/** A number of the output, or their sum, is the sum of numbers of the input. */
function sameSum(out: Column, into: Column): readonly string[] {
  // Where a number can be missing or null the sum cannot be taken: the rule would decide nothing.
  const sum = (values: readonly Value[] = []) =>
    values.reduce((total: number, it) => total + (typeof it === "number" ? it : Number.NaN), 0);
  const sums = out.values.map((values, index) => [sum(values), sum(into.values[index])] as const);
  if (!sums.every(([a, b]) => near(a, b)) || sums.every(([a]) => near(a, 0))) return [];
  // One number that stays as it is would be the same value, not a sum.
  if (!into.values.some((it) => it.length > 1) || !writable(out, into)) return [];
  return [`$near($sum(output${out.path}), $sum(input${into.path}))`];
}

/** No key comes out that did not go in, and none that went in is lost. */
function sameKeys(out: Column, into: Column): readonly string[] {
  const isKey = (it: Value) => typeof it === "string" || (isNumeric(it) && Number.isInteger(Number(it)));
  if (!telling(out) || !telling(into) || !writable(out, into)) return [];
  if (![...out.values.flat(), ...into.values.flat()].every(isKey)) return [];
  const within = (some: Column, all: Column) =>
    some.values.every((values, index) => {
      const keys = new Set(all.values[index]?.map(keyOf));
      return values.every((it) => keys.has(keyOf(it)));
    });
  if (!within(out, into)) return [];
  const texts = [...out.values.flat()].some((it) => typeof it === "string");
  // Small whole numbers occur everywhere by chance.
  if (!texts) return [];
  const firstCome = out.values.every((values, index) => {
    const distinct = [...new Set(into.values[index]?.map(keyOf))];
    return values.length === distinct.length && values.every((it, at) => keyOf(it) === distinct[at]);
  });
  return [
    ...(firstCome ? [`$same(output${out.path}, $distinct(input${into.path}))`] : []),
    lost(`output${out.path}`, `input${into.path}`),
    ...(within(into, out) ? [lost(`input${into.path}`, `output${out.path}`)] : []),
  ];
}

/** True when every value of the one occurs in the other. */
const lost = (some: string, all: string): string => `$count(${some}[$not($ in $$.${all})]) = 0`;

/** The rows of the output stand in the order of one of their values. */
function sorted({ path, values }: Column): readonly string[] {
  if (!/^\.[^.]+$/.test(path) || !writable({ path, values }) || !values.some((it) => it.length > 2)) return [];
  if (!values.flat().every(isNumeric) && !values.flat().every((it) => typeof it === "string")) return [];
  const ordered = (sign: 1 | -1) =>
    values.every((column) =>
      column.every((it, index) => index === 0 || sign * order(column[index - 1] as Value, it) <= 0),
    );
  const strictly = values.some((it) => new Set(it.map(keyOf)).size > 2);
  if (!strictly) return [];
  const name = path.slice(1);
  return [
    ...(ordered(1) ? [`$same(output${path}, output^(${name})${path})`] : []),
    ...(ordered(-1) ? [`$same(output${path}, output^(>${name})${path})`] : []),
  ];
}

const order = (a: Value, b: Value): number =>
  isNumeric(a) && isNumeric(b) ? Number(a) - Number(b) : String(a) < String(b) ? -1 : a === b ? 0 : 1;
