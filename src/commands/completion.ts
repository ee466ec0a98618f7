/** Completion for the shells of people, derived from the tables: commands, their flags, and the values of those. */
import type { OptionDefinition } from "../options/definition.ts";
import { namesIn, namesOf } from "../options/given.ts";
import { placeholder } from "../options/values.ts";
import { options } from "../options.ts";
import { type CommandName, commandNames, type Shell, shells } from "./names.ts";
import { commands } from "./table.ts";

/** The script of a shell; the shell reads it when it starts. */
export const completion = (shell: Shell): string => scripts[shell]();

/** What can stand behind a flag: nothing, one of these words, a file, or what nobody can guess. */
type Values =
  | { readonly kind: "none" | "file" | "any" }
  | { readonly kind: "words"; readonly words: readonly string[] };

interface Flag {
  /** With its dashes. */
  readonly name: string;
  readonly values: Values;
  readonly help: string;
  readonly commands: readonly CommandName[];
}

const table: Readonly<Record<string, OptionDefinition>> = options;

function valuesOf(row: OptionDefinition, file: boolean): Values {
  if (row.type === "boolean") return { kind: "none" };
  if (row.type === "choice") return { kind: "words", words: row.choices };
  return { kind: file || row.type === "path" || placeholder(row).includes("PATH") ? "file" : "any" };
}

/** Every flag of the terminal, in the order of the table; of a boolean that is true by itself the one that denies it. */
function allFlags(): readonly Flag[] {
  const own = new Map(commandNames.map((it) => [it, new Set(namesOf(it, "terminal", table))]));
  return [...namesIn("terminal", table)].flatMap(([name, { option, file }]) => {
    const row = table[option] as OptionDefinition;
    const takers = commandNames.filter((it) => own.get(it)?.has(name));
    if (takers.length === 0) return [];
    const written = row.type === "boolean" && row.default === "true" ? `--no-${name}` : `--${name}`;
    return [{ name: written, values: valuesOf(row, file), help: row.help, commands: takers }];
  });
}

/** Commands whose bare argument is a file. */
const takesFile = (command: CommandName): boolean =>
  Object.values(table).some((row) => row.positional?.includes(command) && row.type === "path");

const firstWords = [...commandNames, "help", "completion"].join(" ");
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The arms of a `case` over the flag before the cursor; `words` and `files` complete in the shell's own way. */
function valueArms(words: (list: string) => string, files: string): string[] {
  const flags = allFlags();
  const names = (kind: Values["kind"]) => flags.filter((it) => it.values.kind === kind).map((it) => it.name);
  const choices = flags.flatMap(({ name, values }) =>
    values.kind === "words" ? [`    ${name}) ${words(values.words.join(" "))}; return ;;`] : [],
  );
  return [
    ...choices,
    `    ${names("file").join("|")}) ${files}; return ;;`,
    `    ${names("any").join("|")}) return ;;`,
    `    help) ${words(commandNames.join(" "))}; return ;;`,
    `    completion) ${words(shells.join(" "))}; return ;;`,
  ];
}

/** The arms of a `case` over the command, for what is neither a value nor the command itself. */
function commandArms(words: (list: string) => string, files: string): string[] {
  const flags = allFlags();
  return commandNames.map((command) => {
    const own = flags.filter((it) => it.commands.includes(command)).map((it) => it.name);
    const bare = takesFile(command) ? ` case $current in -*) ;; *) ${files} ;; esac;` : "";
    return `    ${command}) ${words([...own, "--help"].join(" "))};${bare} return ;;`;
  });
}

function bash(): string {
  const words = (list: string) => `COMPREPLY+=($(compgen -W ${quoted(list)} -- "$current"))`;
  const files = `compopt -o filenames 2>/dev/null; mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")`;
  return [
    "# fire-flow: put `source <(fire-flow completion bash)` into ~/.bashrc",
    "_fire_flow() {",
    `  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}`,
    "  COMPREPLY=()",
    "  # bash takes --flag=value for three words.",
    `  if [ "$current" = = ]; then current=; elif [ "$previous" = = ]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi`,
    `  if [ "$COMP_CWORD" -eq 1 ]; then ${words(firstWords)}; return; fi`,
    "  case $previous in",
    ...valueArms(words, files),
    "  esac",
    `  case \${COMP_WORDS[1]} in`,
    ...commandArms(words, files),
    "  esac",
    "}",
    "complete -F _fire_flow fire-flow",
  ].join("\n");
}

function zsh(): string {
  const words = (list: string) => `compadd -- ${list}`;
  return [
    "#compdef fire-flow",
    "# fire-flow: put `source <(fire-flow completion zsh)` into ~/.zshrc, after compinit",
    "_fire_flow() {",
    `  local current=\${words[CURRENT]} previous=\${words[CURRENT-1]}`,
    `  if [[ $current == --*=* ]]; then previous=\${current%%=*}; current=\${current#*=}; compset -P '*='; fi`,
    `  if (( CURRENT == 2 )); then ${words(firstWords)}; return; fi`,
    "  case $previous in",
    ...valueArms(words, "_files"),
    "  esac",
    `  case \${words[2]} in`,
    ...commandArms(words, "_files"),
    "  esac",
    "}",
    "compdef _fire_flow fire-flow",
  ].join("\n");
}

function fish(): string {
  const seen = (names: readonly string[]) => quoted(`__fish_seen_subcommand_from ${names.join(" ")}`);
  const taken: Readonly<Record<Values["kind"], string>> = { none: "", any: " -x", words: " -x", file: " -r -F" };
  const flags = allFlags().map(({ name, values, help, commands: takers }) => {
    const list = values.kind === "words" ? ` -a ${quoted(values.words.join(" "))}` : "";
    return `complete -c fire-flow -n ${seen(takers)} -l ${name.slice(2)}${taken[values.kind]}${list} -d ${quoted(help)}`;
  });
  const starts = commandNames.map(
    (it) => `complete -c fire-flow -n __fish_use_subcommand -a ${it} -d ${quoted(commands[it].summary)}`,
  );
  return [
    "# fire-flow: put `fire-flow completion fish | source` into ~/.config/fish/config.fish",
    "complete -c fire-flow -f",
    ...starts,
    "complete -c fire-flow -n __fish_use_subcommand -a 'help completion'",
    `complete -c fire-flow -n ${seen(["help"])} -a ${quoted(commandNames.join(" "))}`,
    `complete -c fire-flow -n ${seen(["completion"])} -a ${quoted(shells.join(" "))}`,
    `complete -c fire-flow -n ${seen(commandNames.filter(takesFile))} -F`,
    ...flags,
    "complete -c fire-flow -l help -d 'Show what the command takes.'",
  ].join("\n");
}

const scripts = { bash, zsh, fish } as const satisfies Record<Shell, () => string>;
