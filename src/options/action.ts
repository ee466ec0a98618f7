/** Inputs of the action: `INPUT_<NAME>` in the environment, as the runner sets them. */
import type { CommandName } from "../commands/names.ts";
import type { Finding } from "../findings.ts";
import { didYouMean, nearest } from "../nearest.ts";
import type { Environment } from "../types/environment.ts";
import { type Collected, type Given, namesIn, namesOf, type OptionTable } from "./given.ts";
import { usageFinding } from "./rules.ts";

/** Every input that is set: an empty one is unset, as the runner sets all that `action.yml` names. */
export function inputsIn(environment: Environment): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(environment)
      .filter(([key, text = ""]) => key.startsWith("INPUT_") && text.trim() !== "")
      .map(([key, text = ""]) => [key.slice("INPUT_".length).toLowerCase(), text]),
  );
}

/** Collects what a command was given in the action. */
export function collectInputs(command: CommandName, environment: Environment, table: OptionTable): Collected {
  const names = namesIn("action", table);
  const own = namesOf(command, "action", table);
  const given = new Map<string, Given[]>();
  const mentioned = new Set<string>();
  const findings: Finding[] = [];
  for (const [name, text] of inputsIn(environment)) {
    const known = names.get(name);
    const row = known && table[known.option];
    if (known === undefined || row === undefined) {
      const meant = nearest(name, own);
      if (meant !== undefined) mentioned.add(names.get(meant)?.option ?? meant);
      findings.push(
        usageFinding("usage.unknown-input", `input ${name} is no input of this action.${didYouMean(name, own)}`),
      );
    } else if (!row.commands.includes(command)) {
      if (row.runnerGives !== undefined) continue;
      findings.push(
        usageFinding(
          "usage.foreign-option",
          `input ${name} belongs to mode ${row.commands.join(", ")}, not to ${command}.`,
        ),
      );
    } else {
      const it = { text, by: `input ${name}`, file: known.file };
      given.set(known.option, [...(given.get(known.option) ?? []), it]);
    }
  }
  return { given, mentioned, findings };
}
