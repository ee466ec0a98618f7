/** From what was given to typed options: one way for flags and inputs, and all faults at once. */
import { resolve } from "node:path";
import type { CommandName } from "../commands/names.ts";
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { didYouMean } from "../nearest.ts";
import type { Environment } from "../types/environment.ts";
import { collectInputs } from "./action.ts";
import { defaultOf, type OptionDefinition } from "./definition.ts";
import { type Given, nameIn, type OptionTable } from "./given.ts";
import { usageFinding } from "./rules.ts";
import { type OptionsOf, options } from "./table.ts";
import { collectFlags } from "./terminal.ts";
import { readValue } from "./values.ts";

/** Where options come from. */
export type OptionSource = {
  readonly environment: Environment;
  /** Absolute: relative paths of `-file` options start here, moved on by `working-directory`. */
  readonly cwd: string;
  readonly readText: (path: string) => Promise<Checked<string>>;
} & ({ readonly entry: "terminal"; readonly args: readonly string[] } | { readonly entry: "action" });

const table: OptionTable = options;

/** Reads a command's options from flags or inputs; a rejection holds every fault there is. */
export async function parseOptions<C extends CommandName>(
  command: C,
  source: OptionSource,
): Promise<Checked<OptionsOf<C>>> {
  const {
    given,
    mentioned,
    findings: misgiven,
  } = source.entry === "terminal"
    ? collectFlags(command, source.args, source.environment, table)
    : collectInputs(command, source.environment, table);
  const findings: Finding[] = [...misgiven];
  const values: Record<string, unknown> = {};
  const base = resolve(source.cwd, given.get("working-directory")?.[0]?.text ?? ".");

  for (const [option, row] of Object.entries(table)) {
    if (row.only !== undefined && row.only !== source.entry) continue;
    if (!row.commands.includes(command)) continue;
    const texts = given.get(option) ?? [];
    const [first] = texts;
    if (texts.length > 1) findings.push(duplicate(texts));
    if (isFileOf(row.notFileOf, first)) findings.push(overwriting(option, row.notFileOf as string));
    if (first === undefined && isRequired(row) && !mentioned.has(option)) findings.push(missing(option, row));
    const said = first?.file ? await readFile(first) : (first?.text ?? defaultOf(row, command));
    if (said === undefined) continue;
    const text = row.secret === undefined ? said : said.trim();
    const read = readValue(row, text);
    if (!read.ok) {
      const secret = row.secret !== undefined || read.hidden === true;
      findings.push(invalid(first?.by ?? nameIn(source.entry, option), secret ? undefined : text, row, read.allowed));
    } else if (row.entryReads !== true) {
      values[camelCase(option)] = read.value;
    }
  }
  return findings.length > 0 ? rejected(...findings) : checked(values as OptionsOf<C>);

  /** Whether the command needs it, given what the option that it hangs on was set to. */
  function isRequired(row: OptionDefinition): boolean {
    if (!row.required?.includes(command)) return false;
    const other = row.requiredWith;
    if (other === undefined) return true;
    return (given.get(other.option)?.[0]?.text ?? table[other.option]?.default) === other.value;
  }

  function isFileOf(other: string | undefined, it: Given | undefined): boolean {
    const theirs = other === undefined ? undefined : given.get(other)?.[0];
    return it !== undefined && theirs !== undefined && resolve(base, it.text) === resolve(base, theirs.text);
  }

  function overwriting(option: string, other: string): Finding {
    const [written, read] = [option, other].map((it) => nameIn(source.entry, it));
    return usageFinding(
      "usage.invalid-value",
      `${written} and ${read} name the same file, which would be overwritten by what is read from it. Name another file for ${written}.`,
    );
  }

  function missing(option: string, row: OptionDefinition): Finding {
    const name = nameIn(source.entry, option);
    const or = row.orFile === "both" ? ` (or ${name}-file)` : "";
    const when = row.requiredWith
      ? ` with ${nameIn(source.entry, row.requiredWith.option)} ${row.requiredWith.value}`
      : "";
    return usageFinding("usage.missing-option", `${name}${or} is missing: ${command} needs it${when}. ${row.help}`);
  }

  async function readFile(it: Given): Promise<string | undefined> {
    const text = await source.readText(resolve(base, it.text));
    if (text.ok) return text.value.trim();
    const why = text.findings.map((finding) => finding.message).join("; ");
    findings.push(usageFinding("usage.unreadable-file", `${it.by}: ${why}.`));
    return undefined;
  }
}

function duplicate(texts: readonly Given[]): Finding {
  const names = [...new Set(texts.map((it) => it.by))];
  const how =
    names.length === 1 ? `${names[0]} was given ${texts.length} times` : `${names.join(" and ")} say the same`;
  return usageFinding("usage.duplicate-option", `${how}. Give one of them, once.`);
}

function invalid(by: string, text: string | undefined, row: OptionDefinition, allowed: string): Finding {
  const said = text === undefined ? "has a value that is not allowed" : `is ${quote(text)}, which is not allowed`;
  const hint = row.type === "choice" ? didYouMean(text ?? "", row.choices) : "";
  return usageFinding("usage.invalid-value", `${by} ${said}. Allowed: ${allowed}.${hint}`, {
    expected: allowed,
    ...(text === undefined ? {} : { actual: text.slice(0, 80) }),
  });
}

const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** A flag's name as the typed options have it. */
export const camelCase = (option: string): string =>
  option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
