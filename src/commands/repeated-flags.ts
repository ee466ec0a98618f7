/** The options of a run as flags again, so that `prove` judges the same way. */
import type { OptionDefinition } from "../options/definition.ts";
import { camelCase } from "../options/parse.ts";
import { readValue } from "../options/values.ts";
import { type OptionsOf, options as table } from "../options.ts";

/** Said by the reproduction itself, or of no consequence to the judgement. */
const elsewhere = new Set([
  "program",
  "contract",
  "cases",
  "input",
  "seed",
  "drawn-cases",
  "hold-back",
  "task",
  "report-dir",
]);

/** What was given of the options that `prove` takes as well, but for the defaults. */
export function repeatedFlags(given: Omit<OptionsOf<"prove">, "program">): readonly string[] {
  return Object.entries<OptionDefinition>(table).flatMap(([name, row]) => {
    if (!row.commands.includes("prove") || row.only === "action" || row.secret || elsewhere.has(name)) return [];
    const value = (given as Readonly<Record<string, unknown>>)[camelCase(name)];
    return value === undefined || isDefault(row, value) ? [] : flag(name, row, value);
  });
}

function isDefault(row: OptionDefinition, value: unknown): boolean {
  const read = row.default === undefined ? undefined : readValue(row, row.default);
  return read?.ok === true && read.value === value;
}

function flag(name: string, { type }: OptionDefinition, value: unknown): string[] {
  if (type === "boolean") return [value === true ? `--${name}` : `--no-${name}`];
  if (type === "duration") return [`--${name}`, `${value}ms`];
  if (type === "size") return [`--${name}`, `${value}B`];
  return [`--${name}`, `${value}`];
}
