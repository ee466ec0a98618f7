/** Pairs of a contract and data, for two judges to look at. */

import { randomOf } from "../../../src/cases/random.ts";
import { csv } from "../../../src/formats/csv.ts";
import { printJson } from "../../../src/formats/print-json.ts";
import type { ContractFormat } from "../../../src/types/contract.ts";
import type { FormatName, RecordValue, Value } from "../../../src/types/value.ts";
import { absent, type Feature, features, rawFeatures, type Sample } from "./features.ts";

export interface Pair {
  readonly name: string;
  readonly dialect: ContractFormat;
  readonly format: FormatName;
  /** Whether the generator thinks that the data satisfies the contract. */
  readonly good: boolean;
  /** The contract, for data at a path. */
  readonly contract: (path: string) => string;
  readonly data: string;
}

const extensions = { json: "json", ndjson: "ndjson", csv: "csv" } as const;
export const dataFile = ({ format }: Pair): string => `data.${extensions[format]}`;

const server = (format: FormatName, path: string) => ({
  type: "local",
  path,
  format: format === "csv" ? "csv" : "json",
  ...(format !== "json" && { delimiter: format === "csv" ? "," : "new_line" }),
});

/** The fields of the features are called v, w, x, … in one table beside an id. */
const nameOf = (index: number): string => ["v", "w", "x", "y"][index] as string;

function contractOf(dialect: ContractFormat, format: FormatName, parts: readonly Feature[]) {
  return (path: string): string =>
    JSON.stringify(
      dialect === "odcs"
        ? {
            apiVersion: "v3.1.0",
            kind: "DataContract",
            id: "it",
            name: "it",
            version: "1.0.0",
            status: "active",
            servers: [{ server: "local", ...server(format, path) }],
            schema: [
              {
                name: "rows",
                physicalType: "table",
                properties: [
                  { name: "id", logicalType: "integer", required: true },
                  ...parts.map((it, index) => ({ name: nameOf(index), ...it.odcs })),
                ],
                ...Object.assign({}, ...parts.map((it) => it.table?.odcs)),
              },
            ],
          }
        : {
            dataContractSpecification: "1.2.0",
            id: "it",
            info: { title: "It", version: "1.0.0" },
            servers: { local: server(format, path) },
            models: {
              rows: {
                type: "table",
                ...Object.assign({}, ...parts.map((it) => it.table?.dcs)),
                fields: {
                  id: { type: "integer", required: true },
                  ...Object.fromEntries(parts.map((it, index) => [nameOf(index), it.dcs])),
                },
              },
            },
          },
    );
}

function print(format: FormatName, rows: readonly RecordValue[], names: readonly string[]): string {
  if (format === "json") return printJson(rows);
  if (format === "ndjson") return rows.map((it) => `${printJson(it)}\n`).join("");
  return csv.print(
    rows.map((row) => Object.fromEntries(names.map((it) => [it, row[it] ?? null]))),
    undefined,
  );
}

function rowsOf(columns: readonly (readonly Sample[])[]): RecordValue[] {
  const length = Math.max(...columns.map((it) => it.length));
  return Array.from({ length }, (_, row) => {
    const record: Record<string, Value> = { id: row + 1 };
    columns.forEach((samples, index) => {
      const sample = samples[row];
      if (sample !== absent && sample !== undefined) record[nameOf(index)] = sample as Value;
    });
    return record;
  });
}

function pairOf(
  dialect: ContractFormat,
  format: FormatName,
  parts: readonly Feature[],
  columns: readonly (readonly Sample[])[],
  what: string,
  good: boolean,
): Pair {
  const names = ["id", ...parts.map((_, index) => nameOf(index))];
  return {
    name: `${dialect} ${format}: ${parts.map((it) => it.name).join(" + ")}: ${what}`,
    dialect,
    format,
    good,
    contract: contractOf(dialect, format, parts),
    data: print(format, rowsOf(columns), names),
  };
}

const dialects = ["odcs", "dcs"] as const;
const all = ["json", "ndjson", "csv"] as const;
const formatsOf = (it: Feature): readonly FormatName[] => it.formats ?? all;
const shown = (it: Sample) => (it === absent ? "absent" : printJson(it as Value));

/** Every feature with its good values, and with each bad one among them. */
function single(feature: Feature): Pair[] {
  return dialects.flatMap((dialect) =>
    feature[dialect] === undefined
      ? []
      : formatsOf(feature).flatMap((format) => [
          pairOf(dialect, format, [feature], [feature.good], "good values", true),
          ...feature.bad.map((it) =>
            pairOf(dialect, format, [feature], [[...feature.good, it]], `bad value ${shown(it)}`, false),
          ),
        ]),
  );
}

/** Features together in one table, as long as any of them: some with one bad value somewhere. */
function together(count: number, seed: number): Pair[] {
  const random = randomOf(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random.nextDouble() * items.length)] as T;
  const fields = features.filter(
    (it) => it.table === undefined && !/unique|key|dup|percent|null|missing|tolerated/i.test(it.name),
  );
  return Array.from({ length: count }, () => {
    const dialect = pick(dialects);
    const format = pick(all);
    const fitting = fields.filter((it) => it[dialect] !== undefined && formatsOf(it).includes(format));
    const parts = [pick(fitting), pick(fitting), pick(fitting)];
    const broken = random.nextDouble() < 0.5 ? undefined : Math.floor(random.nextDouble() * parts.length);
    const columns = parts.map((it, index): readonly Sample[] => {
      const samples: Sample[] = Array.from({ length: 5 }, () => pick<Sample>(it.good));
      return index === broken && it.bad.length > 0 ? [...samples.slice(0, 4), pick<Sample>(it.bad)] : samples;
    });
    const good = broken === undefined || (parts[broken] as Feature).bad.length === 0;
    return pairOf(
      dialect,
      format,
      parts,
      columns,
      good ? "good values" : `a bad value of ${parts[broken as number]?.name}`,
      good,
    );
  });
}

/** The same pairs for the same seed. */
export const pairs = (seed: number): readonly Pair[] => [
  ...features.flatMap(single),
  ...rawFeatures.map((it): Pair => {
    const dialect = it.dcs ? "dcs" : "odcs";
    const { name, format, good, data, odcs, dcs, model } = it;
    const part = { name, odcs, ...(dcs && { dcs }), ...(model && { table: { [dialect]: model } }), good: [], bad: [] };
    return { name: `${dialect} ${format}: ${name}`, dialect, format, good, contract: contractOf(dialect, format, [part]), data }; // biome-ignore format: reads as one line
  }),
  ...together(160, seed),
];
