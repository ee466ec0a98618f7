/** What the job tells of itself to a run that an event decides on. */
import { openGitHub } from "../../github/index.ts";
import { inputsIn } from "../../options/action.ts";
import type { OptionDefinition } from "../../options/definition.ts";
import { readValue } from "../../options/values.ts";
import { options } from "../../options.ts";
import type { Environment } from "../../types/environment.ts";
import type { GitHub } from "../../types/github.ts";
import { repositoryIn, runPage } from "../delivery-place.ts";

/** What of the workflow decides who may ask, and with what. */
export interface Surroundings {
  readonly environment: Environment;
  readonly triggerLabel: string;
  readonly permissions: readonly string[];
  readonly bots: readonly string[];
  readonly allowForks: boolean;
  /** Whether the job holds a key of a provider. */
  readonly holdsKey: boolean;
  readonly token: string;
  /** The repository that the event is of; absent without a token. */
  readonly github?: GitHub;
  /** The page of this very run. */
  readonly runUrl?: string;
}

/** Reads them; a value that is not allowed is the default here, and refused where the options are read. */
export function readSurroundings(environment: Environment): Surroundings {
  const inputs = inputsIn(environment);
  const value = (name: "trigger-label" | "allowed-permissions" | "allowed-bots" | "allow-forks") => {
    const row: OptionDefinition = options[name];
    const given = readValue(row, inputs.get(name) ?? row.default ?? "");
    return given.ok ? given.value : undefined;
  };
  const list = (it: unknown): readonly string[] => (Array.isArray(it) ? it : []);
  const token = inputs.get("github-token")?.trim() ?? "";
  const repository = repositoryIn(environment.GITHUB_REPOSITORY);
  const runUrl = runPage(environment);
  return {
    environment,
    triggerLabel: String(value("trigger-label") ?? options["trigger-label"].default),
    permissions: list(value("allowed-permissions")),
    bots: list(value("allowed-bots")),
    allowForks: value("allow-forks") === true,
    holdsKey:
      ["api-key", "identity-provider-id"].some((it) => inputs.has(it)) ||
      options["api-key"].secret.some((it) => environment[it]?.trim()),
    token,
    ...(repository &&
      token && { github: openGitHub({ ...repository, token, environment, signal: new AbortController().signal }) }),
    ...(runUrl !== undefined && { runUrl }),
  };
}

/**
 * The environment with the inputs that a command takes: those of other commands are left out, `set` replaces what the
 * workflow says (an empty text unsets it), and `usual` stands where it says nothing.
 */
export function inputsFor(
  command: string,
  environment: Environment,
  set: Readonly<Record<string, string>>,
  usual: Readonly<Record<string, string>> = {},
): Environment {
  const kept = Object.entries(environment).filter(([key, text = ""]) => {
    if (!key.startsWith("INPUT_")) return true;
    const name = key.slice("INPUT_".length).toLowerCase();
    const option = name.replace(/-file$/, "");
    if (text.trim() === "" || Object.hasOwn(set, name) || Object.hasOwn(set, option)) return false;
    const row = (options as Readonly<Record<string, OptionDefinition>>)[Object.hasOwn(options, name) ? name : option];
    return row === undefined || (row.commands as readonly string[]).includes(command);
  });
  const given = new Set(kept.map(([key]) => key));
  const named = (it: Readonly<Record<string, string>>) =>
    Object.entries(it).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text] as const);
  return Object.fromEntries([...kept, ...named(usual).filter(([key]) => !given.has(key)), ...named(set)]);
}
