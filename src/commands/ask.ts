/** What the terminal's arguments ask for, before any option is read. */
import type { Finding } from "../findings.ts";
import { didYouMean } from "../nearest.ts";
import { usageFinding } from "../options/rules.ts";
import { options } from "../options/table.ts";
import { wantsJson, wantsPlain } from "../options/terminal.ts";
import { type CommandName, commandNames, type Shell, shells } from "./names.ts";

/** What is asked for; `json` is known whatever else is wrong. */
export type Asked = { readonly json: boolean } & (
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly command?: CommandName | "completion" }
  | { readonly kind: "completion"; readonly shell: Shell }
  | { readonly kind: "refused"; readonly finding: Finding }
  | { readonly kind: "run"; readonly plain: boolean; readonly command: CommandName; readonly args: readonly string[] }
);

/** Reads the command of the terminal's arguments. Help wins over everything that may be wrong beside it. */
export function ask(args: readonly string[]): Asked {
  const json = wantsJson(args, options);
  const flags = new Set(args.slice(0, args.includes("--") ? args.indexOf("--") : undefined));
  const words = args.filter((it) => it !== "--json");
  const help = words[0] === "help" || flags.has("--help") || flags.has("-h");
  const [first] = words[0] === "help" ? words.slice(1) : words;
  const command = commandNames.find((it) => it === first);
  if (command !== undefined) {
    return help
      ? { json, kind: "help", command }
      : {
          json,
          kind: "run",
          plain: wantsPlain(args, options),
          command,
          args: args.toSpliced(args.indexOf(command), 1),
        };
  }
  if (first === "completion") return askCompletion(json, words[1], help);
  if (flags.has("--version") || flags.has("-v")) return { json, kind: "version" };
  if (first === undefined || (help && first.startsWith("-"))) return { json, kind: "help" };
  const what = JSON.stringify(first.slice(0, 80));
  const message = first.startsWith("-")
    ? `${what} comes before any command.`
    : `${what} is no command.${didYouMean(first, commandNames)}`;
  const all = `Commands: ${commandNames.join(", ")}.`;
  return { json, kind: "refused", finding: usageFinding("usage.unknown-command", `${message} ${all}`) };
}

function askCompletion(json: boolean, named: string | undefined, help: boolean): Asked {
  if (help) return { json, kind: "help", command: "completion" };
  const shell = shells.find((it) => it === named);
  if (shell !== undefined) return { json, kind: "completion", shell };
  const what = named === undefined ? "completion needs a shell." : `${JSON.stringify(named.slice(0, 80))} is no shell.`;
  return {
    json,
    kind: "refused",
    finding: usageFinding("usage.unknown-command", `${what} Shells: ${shells.join(", ")}.`),
  };
}
