/** A first contract from samples: read, generalised, written, and judged by what it was drawn up from. */

import {
  candidateRelations,
  type InferredModel,
  inferFinding,
  inferTable,
  lintContract,
  type Pair,
  readContract,
  ruleCount,
  writeContract,
} from "./contract/index.ts";
import { type Checked, checked, type Finding, hasErrors, rejected } from "./findings.ts";
import { formats, inFormat } from "./formats/index.ts";
import { isRecord } from "./is-record.ts";
import { compileModel } from "./judges/index.ts";
import type { Field, Model, Shape } from "./types/contract.ts";
import type { Jsonata } from "./types/jsonata.ts";
import type { FormatName, RecordValue, Value } from "./types/value.ts";

/** A file, or text that stood in an option, that shows one side. */
export interface SampleFile {
  /** What messages call it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: FormatName;
}

export interface FirstContractRequest {
  /** Becomes the contract's id. */
  readonly name: string;
  /** Where the contract will stand: what its findings name. */
  readonly path: string;
  readonly input: SampleFile;
  readonly output: SampleFile;
  /** Tells which candidate rules between input and output hold. */
  readonly jsonata: Jsonata;
}

/** Larger than that a contract is not read. */
const MAX_TEXT = 1 << 20;
/** Rules between input and output that a person is asked about. */
const MAX_RELATIONS = 6;

/** The text of a contract that passes `lint` and accepts its own samples, or why there is none. */
export async function firstContract(request: FirstContractRequest): Promise<Checked<string>> {
  const [input, output] = [readSample(request.input), readSample(request.output)];
  if (!input.ok || !output.ok) return rejected(...input.findings, ...output.findings);
  const relations = await holding({ input: input.value.value, output: output.value.value }, request.jsonata);
  const sides = [
    { side: "input", sample: input.value, file: request.input, rules: [] },
    { side: "output", sample: output.value, file: request.output, rules: relations },
  ] as const;
  const { format } = request.input;
  const text = writeContract({
    name: request.name,
    models: sides.map(({ side, sample, rules }) => modelOf(side, sample, rules)),
    ...(format !== "json" && format === request.output.format && { server: { path: request.output.path, format } }),
  });
  if (text.length > MAX_TEXT) {
    const message = `the contract would have ${text.length} characters, at most ${MAX_TEXT} are read`;
    return rejected(inferFinding("infer.too-large", message));
  }
  const contract = readContract(text, request.path);
  if (!contract.ok) return contract;
  const models = contract.value.models;
  const findings = sides.flatMap(({ side, sample, file }) => {
    const model = models.find((it) => it.name === side) as Model;
    if (ruleCount(model) === 0) return [saysNothing(file)];
    return compileModel(inFormat(model, file.format))(sample.value).findings;
  });
  const faults = hasErrors(findings) ? findings : lintContract(contract.value);
  return hasErrors(faults) ? rejected(...faults.filter((it) => it.severity === "error")) : checked(text);
}

const saysNothing = ({ path }: SampleFile): Finding =>
  inferFinding("infer.says-nothing", `${path} holds no value whose type could be told`);

/** The records of a sample. */
interface Sample {
  readonly value: Value;
  readonly many: boolean;
  readonly records: readonly RecordValue[];
}

function readSample(file: SampleFile): Checked<Sample> {
  const read = file.format === "csv" ? readCsv(file) : formats[file.format].read(file.bytes, undefined, file.path);
  if (!read.ok) return read;
  const { value } = read;
  const records = Array.isArray(value) ? (value as readonly Value[]) : [value];
  if (records.length > 0 && records.every(isRecord)) {
    return checked({ value, many: Array.isArray(value), records });
  }
  const what = records.length === 0 ? "no record" : "values that are no records";
  return rejected(inferFinding("infer.no-record", `${file.path} holds ${what}`));
}

const nowhere = { file: "", line: 1, column: 1 };

const shapeOf = (type: "integer" | "number" | "boolean" | "string"): Shape => ({
  type,
  constraints: [],
  location: nowhere,
});

const fieldOf = (name: string, shape: Shape, nullable = false): Field => ({
  name,
  required: !nullable,
  nullable,
  unique: false,
  primaryKey: false,
  personal: false,
  shape,
  location: nowhere,
});

const tableOf = (fields: readonly Field[]): Model => ({
  name: "sample",
  cardinality: "many",
  cardinalityFrom: "",
  fields,
  location: nowhere,
});

/** CSV knows texts only: a column has the narrowest type that all of its cells can be read as. */
function readCsv({ bytes, path }: SampleFile): Checked<Value> {
  const texts = formats.csv.read(bytes, undefined, path);
  if (!texts.ok) return texts;
  const rows = texts.value as readonly RecordValue[];
  const names = Object.keys(rows[0] ?? {});
  const tables = (["integer", "number", "boolean"] as const).map((type) => {
    const typed = formats.csv.read(bytes, tableOf(names.map((it) => fieldOf(it, shapeOf(type), true))), path);
    return { type, rows: (typed.ok ? typed.value : []) as readonly RecordValue[] };
  });
  const fields = names.map((name) => {
    const empty = rows.some((it) => it[name] === "");
    const fit = tables.find((it) => it.rows.length > 0 && it.rows.every((row) => typeof row[name] !== "string"));
    const blank = rows.every((it) => it[name] === "");
    return fieldOf(name, shapeOf(blank ? "string" : (fit?.type ?? "string")), empty);
  });
  return formats.csv.read(bytes, tableOf(fields), path);
}

function modelOf(name: "input" | "output", { many, records }: Sample, rules: readonly string[]): InferredModel {
  return { name, many, records: records.length, fields: inferTable(records, accepts), rules };
}

/** By the judge that will judge with the contract. */
function accepts(shape: Shape, values: readonly Value[]): boolean {
  const judge = compileModel(tableOf([fieldOf("value", shape)]));
  return !hasErrors(judge(values.map((value) => ({ value }))).findings);
}

/** Candidates that hold, as the engine tells it. */
async function holding(pair: Pair, jsonata: Jsonata): Promise<readonly string[]> {
  const held: string[] = [];
  for (const expression of candidateRelations([pair])) {
    if (held.length === MAX_RELATIONS) break;
    const outcome = await jsonata.evaluate(expression, pair);
    if (outcome.kind === "boolean" && outcome.value) held.push(expression);
  }
  return held;
}
