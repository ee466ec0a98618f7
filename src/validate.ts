/** Judges a data file against a model: the command `validate`. */
import type { Checked, Finding } from "./findings.ts";
import { formats, inFormat } from "./formats/index.ts";
import { compileModel, ioFinding, qualityFinding, schemaFinding } from "./judges/index.ts";
import { dataSqlRules, sqlRulesOf } from "./sql-rules.ts";
import type { Model, SqlRule } from "./types/contract.ts";
import type { FormatName, Value } from "./types/value.ts";
import type { Verdict } from "./types/verdict.ts";

/** A verdict on data, with the number of records that it is about. */
export type DataVerdict = Verdict & { readonly records: number };

/**
 * Reads data and judges it. Fails closed: data that cannot be read, data without a record where many are due, and a
 * model that demands nothing are error findings, and so are rules in SQL, which `validateFile` judges: here is no engine.
 * `file` is what messages call the data.
 * @param now milliseconds since the epoch, for freshness and retention.
 */
export function validateData(
  bytes: Uint8Array,
  file: string,
  format: FormatName,
  model: Model,
  now: number,
): DataVerdict {
  const due = inFormat(model, format);
  const left = dataSqlRules(due);
  const { findings, ...verdict } = judgeRead(formats[format].read(bytes, due, file), file, due, now, left.length);
  const { held, total } = verdict.rules;
  return {
    ...verdict,
    findings: [...findings, ...left.map((it) => withoutEngine(it, due))],
    rules: { held, total: total + left.length },
  };
}

/**
 * Judges what was read of a whole file by the model's rules, but for those in SQL.
 * @param others how many rules are judged apart.
 */
export function judgeRead(read: Checked<Value>, file: string, due: Model, now: number, others: number): DataVerdict {
  if (!read.ok) return { findings: read.findings, rules: { held: 0, total: 0 }, records: 0 };
  const { findings, rules } = compileModel(due, now)(read.value);
  const records = recordsOf(read.value).length;
  const kept = unjudged(rules.total + others, records, file, due);
  return { findings: [...read.findings, ...findings, ...kept], rules, records };
}

/** What was read, as records. */
export const recordsOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : [value]);

const withoutEngine = ({ field, location }: SqlRule, model: Model): Finding =>
  qualityFinding("quality.not-evaluated", "a rule in SQL was not judged: there is no engine here", {
    model: model.name,
    ...(field !== undefined && { field }),
    location,
  });

/** What kept the judgement from meaning anything. */
export function unjudged(rules: number, records: number, file: string, model: Model): Finding[] {
  const details = { model: model.name, location: model.location };
  return [
    ...(rules === 0
      ? [schemaFinding("schema.no-rules", `model "${model.name}" demands nothing, so nothing was judged`, details)]
      : []),
    ...(records === 0
      ? [
          schemaFinding("schema.no-records", `${file} holds no record, so nothing was judged`, {
            ...details,
            location: { file, line: 1, column: 1 },
          }),
        ]
      : []),
    ...[...(model.io ?? []), ...sqlRulesOf(model).filter((it) => it.about !== "output")].map(({ location }) =>
      ioFinding(
        "io.not-judged",
        "a rule between input and output was not judged: there is no input here; use `prove`",
        {
          model: model.name,
          location,
        },
      ),
    ),
  ];
}
