/** The option table as rows for documents. */
import { commandNames } from "../../src/commands/names.ts";
import type { Entry, OptionDefinition } from "../../src/options/definition.ts";
import { describeAllowed } from "../../src/options/values.ts";
import { options } from "../../src/options.ts";

export interface OptionRow {
  readonly name: string;
  readonly row: OptionDefinition;
}

export const optionRows = (): readonly OptionRow[] =>
  Object.entries<OptionDefinition>(options).map(([name, row]) => ({ name, row }));

/** The action's inputs, `-file` variants included. */
export const inputRows = (): readonly OptionRow[] =>
  optionRows()
    .filter(({ row }) => row.only !== "terminal")
    .flatMap(({ name, row }) => {
      if (row.orFile !== "both") return [{ name, row }];
      const { orFile: _, ...rest } = row;
      const file = { ...rest, type: "path" as const, help: `Path of a file that holds ${name} instead.` };
      return [
        { name, row },
        { name: `${name}-file`, row: file },
      ];
    });

/** Help, values, default and commands in one line. */
export function describeOption(row: OptionDefinition, entry: Entry): string {
  const values = row.type === "text" || row.type === "path" ? "" : `Allowed: ${describeAllowed(row)}.`;
  const standard = row.default === undefined ? "" : `Default: ${row.default === "." ? "the workspace" : row.default}.`;
  const all = row.commands.length === commandNames.length;
  const commands = all ? "" : `For ${entry === "action" ? "mode " : ""}${row.commands.join(", ")}.`;
  return [row.help, values, standard, commands].filter((it) => it !== "").join(" ");
}

/** The commands that need the option, in words. */
export function requiredBy({ required = [], requiredWith }: OptionDefinition): string {
  const when = requiredWith ? ` with ${requiredWith.option} ${requiredWith.value}` : "";
  return required.length > 0 ? `${required.join(", ")}${when}` : "";
}
