/** Help, derived from the tables. */
import { defaultOf, type OptionDefinition } from "../options/definition.ts";
import { placeholder } from "../options/values.ts";
import { options } from "../options.ts";
import { type CommandName, commandNames, shells } from "./names.ts";
import { commands } from "./table.ts";

const width = 100;

/** What `fire-flow help` says. */
export function overview(): string {
  const column = Math.max(...commandNames.map((it) => it.length)) + 2;
  return [
    "A data contract and a one-line task become a program that is proven against the contract.",
    "",
    "Usage: fire-flow <command> [options]",
    "",
    ...commandNames.map((name) => `  ${name.padEnd(column)}${commands[name].summary}`),
    "",
    "  fire-flow help <command>   the options of a command, with examples",
    "  fire-flow completion <shell>   what bash, zsh or fish need to complete all this",
    "  fire-flow --version",
    "",
    "Exit codes: 0 passed · 1 failed or escalated · 2 refused · 3 a provider, sandbox or server failed · 130, 143 cancelled",
    "",
  ].join("\n");
}

/** What `fire-flow help <command>` says. */
export function commandHelp(name: CommandName): string {
  const rows: [string, OptionDefinition][] = Object.entries(options).filter(
    ([, row]: [string, OptionDefinition]) => row.commands.includes(name) && row.only !== "action",
  );
  const bare = rows.find(([, row]) => row.positional?.includes(name));
  const flags = rows.filter(([, row]) => row.secret === undefined || row.orFile !== undefined);
  const secrets = rows.filter(([, row]) => row.secret !== undefined);
  return [
    commands[name].summary,
    "",
    `Usage: fire-flow ${name}${bare ? ` <${bare[0]}>` : ""} [options]`,
    "",
    ...flags.flatMap(([option, row]) => optionHelp(option, row, name)),
    ...(secrets.length > 0 ? ["", "Environment:"] : []),
    ...secrets.flatMap(([, row]) => [`  ${row.secret?.join(", else ")}`, ...wrap(row.help, 6)]),
    "",
    "Examples:",
    ...commands[name].examples.map((it) => `  fire-flow ${name} ${it}`.trimEnd()),
    "",
  ].join("\n");
}

/** What `fire-flow help completion` says. */
export const completionHelp = [
  "Print what a shell needs to complete commands, options and their values.",
  "",
  "Usage: fire-flow completion <shell>",
  "",
  `  ${shells.join(", ")}`,
  "",
  "Examples:",
  "  source <(fire-flow completion bash)     in ~/.bashrc",
  "  source <(fire-flow completion zsh)      in ~/.zshrc, after compinit",
  "  fire-flow completion fish | source      in ~/.config/fish/config.fish",
  "",
].join("\n");

function optionHelp(option: string, row: OptionDefinition, command: CommandName): string[] {
  const required = row.required?.includes(command)
    ? row.requiredWith
      ? `Required with --${row.requiredWith.option} ${row.requiredWith.value}.`
      : "Required."
    : "";
  const usual = defaultOf(row, command);
  const standard = usual === undefined || row.type === "boolean" ? "" : `Default: ${usual}`;
  const flag =
    row.type === "boolean"
      ? `--${row.default === "true" ? "[no-]" : ""}${option}`
      : row.secret
        ? `--${option}-file PATH`
        : `--${option} ${placeholder(row)}${row.orFile ? `, --${option}-file PATH` : ""}`;
  return [`  ${flag}`, ...wrap([row.help, required, standard].filter((it) => it !== "").join(" "), 6)];
}

/** Lines of at most {@link width} characters. */
function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(" ".repeat(indent) + word);
  }
  return lines;
}
