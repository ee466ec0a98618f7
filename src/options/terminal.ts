/** Flags and bare arguments of the terminal, and secrets from its environment. */
import { parseArgs } from "node:util";
import type { CommandName } from "../commands/names.ts";
import type { Finding } from "../findings.ts";
import { didYouMean, nearest } from "../nearest.ts";
import type { Environment } from "../types/environment.ts";
import { type Collected, type Given, namesIn, namesOf, type OptionTable } from "./given.ts";
import { usageFinding } from "./rules.ts";

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

/** Collects what a command was given in the terminal. `args` begins after the command's name. */
export function collectFlags(
  command: CommandName,
  args: readonly string[],
  environment: Environment,
  table: OptionTable,
): Collected {
  const names = namesIn("terminal", table);
  const own = namesOf(command, "terminal", table);
  const given = new Map<string, Given[]>();
  const add = (option: string, it: Given) => given.set(option, [...(given.get(option) ?? []), it]);
  const { tokens, valueless } = tokenise(args, table);
  const findings: Finding[] = valueless.map((name) => missingValue(name));
  const mentioned = new Set(valueless.map((name) => names.get(name)?.option ?? name));

  let positional = Object.keys(table).find((option) => table[option]?.positional?.includes(command));
  let swallow = -1;
  for (const token of tokens) {
    if (token.kind === "positional") {
      if (token.index === swallow) continue;
      if (positional === undefined) {
        findings.push(unexpected(command, token.value));
      } else {
        const listed = table[positional]?.type === "list" ? given.get(positional)?.pop() : undefined;
        const text = listed === undefined ? token.value : `${listed.text}\n${token.value}`;
        add(positional, { text, by: "the bare argument", file: false });
        if (table[positional]?.type !== "list") positional = undefined;
      }
    }
    if (token.kind !== "option") continue;
    const { name, negated } = flagOf(token.name, table);
    const known = names.get(name);
    const row = known && table[known.option];
    if (known === undefined || row === undefined) {
      const meant = nearest(name, own);
      if (meant !== undefined) mentioned.add(names.get(meant)?.option ?? meant);
      // What follows is most likely its value, and may be a secret: neither take it for an argument nor repeat it.
      if (table[meant ?? ""]?.type !== "boolean") swallow = token.index + 1;
      findings.push(
        usageFinding(
          "usage.unknown-option",
          `${token.rawName} is no option of ${command}.${didYouMean(name, own, "--") || ` See fire-flow help ${command}.`}`,
        ),
      );
    } else if (row.secret !== undefined && !known.file) {
      swallow = token.index + 1;
      findings.push(
        usageFinding(
          "usage.secret-flag",
          `${token.rawName} would show the secret to every process of this machine. Set ${row.secret.join(" or ")} in the environment, or give --${name}-file.`,
        ),
      );
    } else if (!row.commands.includes(command)) {
      findings.push(
        usageFinding(
          "usage.foreign-option",
          `${token.rawName} is an option of ${row.commands.join(", ")}, not of ${command}.`,
        ),
      );
    } else if (row.type === "boolean") {
      add(known.option, { text: token.value ?? String(!negated), by: token.rawName, file: false });
    } else if (token.value === undefined) {
      mentioned.add(known.option);
      findings.push(missingValue(name));
    } else {
      add(known.option, { text: token.value, by: token.rawName, file: known.file });
    }
  }

  for (const [option, row] of Object.entries(table)) {
    if (row.secret === undefined || given.has(option) || !row.commands.includes(command)) continue;
    const variable = row.secret.find((it) => (environment[it] ?? "").trim() !== "");
    if (variable) add(option, { text: environment[variable] ?? "", by: `environment ${variable}`, file: false });
  }
  return { given, mentioned, findings };
}

/** Whether one JSON document is asked for, whatever else is wrong with the arguments. */
export const wantsJson = (args: readonly string[], table: OptionTable): boolean =>
  isSet("json", args, table) || isSet("ci", args, table);

/** Whether people's output shall have neither colour nor progress. */
export const wantsPlain = (args: readonly string[], table: OptionTable): boolean => isSet("ci", args, table);

function isSet(flag: "json" | "ci", args: readonly string[], table: OptionTable): boolean {
  const last = tokenise(args, table).tokens.findLast(
    (token) => token.kind === "option" && (token.name === flag || token.name === `no-${flag}`),
  );
  return last?.kind === "option" && last.name === flag && !/^false$/i.test(last.value ?? "");
}

/** Node's own tokens, less the options that took the next option for their value. */
function tokenise(args: readonly string[], table: OptionTable): { tokens: Token[]; valueless: string[] } {
  const flags = [...namesIn("terminal", table)].map(([name, { option, file }]) => {
    const row = table[option];
    return [name, { type: row?.type === "boolean" || (row?.secret && !file) ? "boolean" : "string" }] as const;
  });
  const options = Object.fromEntries(flags);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const greedy = tokens.find((it) => it.kind === "option" && it.inlineValue === false && it.value.startsWith("--"));
  if (greedy?.kind !== "option") return { tokens, valueless: [] };
  const rest = tokenise(args.toSpliced(greedy.index, 1), table);
  return { tokens: rest.tokens, valueless: [greedy.name, ...rest.valueless] };
}

/** `--no-x` is `--x=false`, for options that are booleans. */
function flagOf(name: string, table: OptionTable): { readonly name: string; readonly negated: boolean } {
  const plain = name.startsWith("no-") ? name.slice(3) : name;
  const negated = plain !== name && Object.hasOwn(table, plain) && table[plain]?.type === "boolean";
  return { name: negated ? plain : name, negated };
}

const missingValue = (name: string): Finding =>
  usageFinding("usage.missing-value", `--${name} was given no value. Write --${name}=VALUE where it begins with --.`);

const unexpected = (command: CommandName, text: string): Finding =>
  usageFinding(
    "usage.unexpected-argument",
    `${JSON.stringify(text.slice(0, 80))} is one bare argument more than ${command} takes. Quote values with spaces, or name the option.`,
  );
