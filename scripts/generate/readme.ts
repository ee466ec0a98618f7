/** The tables of the README, between markers such as `<!-- options -->` and `<!-- /options -->`. */
import { commandNames } from "../../src/commands/names.ts";
import { outputs } from "../../src/commands/outputs.ts";
import { commands } from "../../src/commands/table.ts";
import type { OptionDefinition } from "../../src/options/definition.ts";
import { optionRows, requiredBy } from "./option-rows.ts";

const tables: Readonly<Record<string, () => string>> = {
  commands: () =>
    table(
      ["command / mode", "does", "asks a model", "writes"],
      commandNames.map((name) => {
        const { summary, llm, writes } = commands[name];
        return [`\`${name}\``, summary, llm ? "yes" : "no", writes];
      }),
    ),
  options: () =>
    table(
      ["option", "what", "default", "commands"],
      optionRows().map(({ name, row }) => [`\`${name}\`${variants(name, row)}`, what(row), standard(row), taken(row)]),
    ),
  outputs: () =>
    table(
      ["output", "what"],
      Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description]),
    ),
};

/** The text with every marked table renewed; text without markers comes back as it is. */
export function withTables(text: string): string {
  return Object.entries(tables).reduce((whole, [name, render]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = whole.indexOf(open);
    const end = whole.indexOf(close);
    if (start < 0 && end < 0) return whole;
    if (start < 0 || end < start) throw new Error(`the markers ${open} and ${close} do not enclose anything`);
    return `${whole.slice(0, start + open.length)}\n${render()}\n${whole.slice(end)}`;
  }, text);
}

const variants = (name: string, row: OptionDefinition): string =>
  row.orFile ? ` / \`${name}-file\`${row.orFile === "terminal" ? " (terminal)" : ""}` : "";

function what(row: OptionDefinition): string {
  const choices = row.type === "choice" ? ` (${row.choices.join(" \\| ")})` : "";
  const secret = row.secret ? ` In the terminal from \`${row.secret.join("`, else `")}\`.` : "";
  const only = row.only ? ` (${row.only} only)` : "";
  const required = requiredBy(row);
  return `${row.help}${choices}${secret}${only}${required ? ` Required by ${required}.` : ""}`;
}

const standard = (row: OptionDefinition): string => (row.default === undefined ? "" : `\`${row.default}\``);

const taken = (row: OptionDefinition): string =>
  row.commands.length === commandNames.length ? "all" : row.commands.join(", ");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
