/** Judges a data file against a model: the command `validate`. */
import type { Finding } from "./findings.ts";
import { formats, inFormat } from "./formats/index.ts";
import { compileModel, ioFinding, schemaFinding } from "./judges/index.ts";
import type { Model } from "./types/contract.ts";
import type { FormatName } from "./types/value.ts";
import type { Verdict } from "./types/verdict.ts";

/** A verdict on data, with the number of records that it is about. */
export type DataVerdict = Verdict & { readonly records: number };

/**
 * Reads data and judges it. Fails closed: data that cannot be read, data without a record where many are due, and a
 * model that demands nothing are error findings. `file` is what messages call the data.
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
  const read = formats[format].read(bytes, due, file);
  if (!read.ok) return { findings: read.findings, rules: { held: 0, total: 0 }, records: 0 };
  const records = Array.isArray(read.value) ? read.value.length : 1;
  const { findings, rules } = compileModel(due, now)(read.value);
  return { findings: [...read.findings, ...findings, ...unjudged(rules.total, records, file, due)], rules, records };
}

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
    ...(model.io ?? []).map(({ location }) =>
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
