/**
 * The table of providers. A new one is a file and a row here; the type of its name, the check of its settings and the
 * text of the errors derive from the row.
 */
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider } from "../types/provider.ts";
import type { AgentSettings } from "./agent.ts";
import { readCassette } from "./cassette.ts";
import { command } from "./command.ts";
import { copilot } from "./copilot.ts";
import { OPENAI_URL, openai } from "./openai.ts";
import { opencode } from "./opencode.ts";
import { replay } from "./replay.ts";
import { providerFinding } from "./rules.ts";
import { sanitise } from "./sanitise.ts";
import type { WorkloadIdentity } from "./workload-identity.ts";

export { readCassette } from "./cassette.ts";
export { recording } from "./record.ts";
export { providerRules } from "./rules.ts";
export type { WorkloadIdentity } from "./workload-identity.ts";

/** What a person can set about providers; each takes what it needs. */
export interface ProviderSettings {
  readonly model?: string;
  readonly apiKey?: string;
  /** Stands in for a key: OpenAI gives a short-lived one for it. */
  readonly workloadIdentity?: WorkloadIdentity;
  readonly baseUrl?: string;
  readonly temperature?: number;
  /** A command line: any program that answers a prompt. */
  readonly command?: string;
  /** The file as it was read. */
  readonly cassette?: { readonly path: string; readonly text: string };
}

type SettingName = keyof ProviderSettings;

/** Whether a setting must be there; each of `unless` makes it needless. */
type Need = "required" | "optional" | { readonly unless: readonly SettingName[] };
type Needs = { readonly [name in SettingName]?: Need };

/** The settings that a provider with these needs is created from. */
type Supplied<N extends Needs> = {
  readonly [K in keyof N & SettingName as N[K] extends "required" ? K : never]: NonNullable<ProviderSettings[K]>;
} & { readonly [K in keyof N & SettingName as N[K] extends "required" ? never : K]?: NonNullable<ProviderSettings[K]> };

/** A row of the table. `create` is called once every setting that is needed is there and well-formed. */
interface ProviderSpec<N extends Needs = Needs> {
  /** One line for help and docs. */
  readonly about: string;
  readonly settings: N;
  create(settings: Supplied<N>, environment: Environment): Checked<Provider> | Promise<Checked<Provider>>;
}

const row = <const N extends Needs>(spec: ProviderSpec<N>): ProviderSpec<N> => spec;

/** What an agent needs to ask a server with the user's own key. */
const agentNeeds = { model: "required", apiKey: { unless: ["baseUrl"] }, baseUrl: "optional" } as const satisfies Needs;

const agentSettings = ({ baseUrl = OPENAI_URL, ...settings }: Supplied<typeof agentNeeds>): AgentSettings => ({
  ...settings,
  baseUrl,
});

/** An agent, with the server behind it. */
async function overServer(
  agent: (settings: AgentSettings, environment: Environment) => Promise<Checked<Provider>>,
  settings: AgentSettings,
  environment: Environment,
): Promise<Checked<Provider>> {
  const created = await agent(settings, environment);
  if (!created.ok) return created;
  const { server } = openai({ ...settings, environment });
  return { ...created, value: { ...created.value, ...(server && { server }) } };
}

export const providers = {
  openai: row({
    about: "a server that speaks OpenAI's chat completions: OpenAI's own, a gateway or a local one",
    settings: {
      model: "required",
      apiKey: { unless: ["baseUrl", "workloadIdentity"] },
      workloadIdentity: "optional",
      baseUrl: "optional",
      temperature: "optional",
    },
    create: (settings, environment) => checked(openai({ ...settings, environment })),
  }),
  command: row({
    about: "any program: the prompt on its stdin, the answer on its stdout",
    settings: { command: "required", model: "optional", apiKey: "optional", baseUrl: "optional" },
    create: command,
  }),
  opencode: row({
    about: "the coding agent opencode, asked for text alone",
    settings: agentNeeds,
    create: (settings, environment) => overServer(opencode, agentSettings(settings), environment),
  }),
  copilot: row({
    about: "GitHub Copilot CLI, asked for text alone, over a server of your own",
    settings: agentNeeds,
    create: (settings, environment) => overServer(copilot, agentSettings(settings), environment),
  }),
  replay: row({
    about: "answers from a cassette; nobody is asked",
    settings: { cassette: "required" },
    create({ cassette }) {
      const read = readCassette(cassette.text, cassette.path);
      return read.ok ? checked(replay(read.value)) : read;
    },
  }),
} as const satisfies Record<string, ProviderSpec>;

export type ProviderName = keyof typeof providers;

export const providerNames = Object.keys(providers) as readonly ProviderName[];

/**
 * Creates a provider, or tells everything that is missing or malformed at once. Nothing is asked and nothing opened.
 * `environment` is where the proxy variables and the PATH are looked up.
 */
export async function createProvider(
  name: string,
  settings: ProviderSettings,
  environment: Environment = {},
): Promise<Checked<Provider>> {
  const known = providerNames.find((it) => it === name);
  if (known === undefined) {
    const given = sanitise(name, []);
    return rejected(
      providerFinding("provider.unknown", `there is no provider "${given}"; there are ${providerNames.join(", ")}`),
    );
  }
  const spec: ProviderSpec = providers[known];
  const findings = Object.entries(spec.settings).flatMap(([key, need]) =>
    settingFindings(known, key as SettingName, need, settings),
  );
  if (findings.length > 0) return rejected(...findings);
  // Only what the row names: nothing else that a person set is the provider's.
  const own = Object.entries(settings).filter(
    ([key, value]) => Object.hasOwn(spec.settings, key) && value !== undefined,
  );
  const created = await spec.create(Object.fromEntries(own), environment);
  return { ...created, findings: [...ignoredSettings(known, spec, settings), ...created.findings] };
}

/** All but the key, which often just stands in the environment. */
const deliberate = ["model", "baseUrl", "temperature", "command", "cassette", "workloadIdentity"] as const;

/** What somebody set and the provider does not take. */
function ignoredSettings(provider: ProviderName, spec: ProviderSpec, settings: ProviderSettings): Finding[] {
  const ignored = deliberate.filter((it) => settings[it] !== undefined && !Object.hasOwn(spec.settings, it));
  return ignored.map(optionName).map((option) => {
    const message = `provider ${provider} takes no ${option}, so that it is ignored: leave it out, or ask a provider that takes it`;
    return providerFinding("provider.ignored-setting", message, { field: option });
  });
}

function settingFindings(provider: ProviderName, name: SettingName, need: Need, settings: ProviderSettings): Finding[] {
  const option = optionName(name);
  if (settings[name] === undefined) {
    const unless = typeof need === "object" ? need.unless : [];
    if (need === "optional" || unless.some((it) => settings[it] !== undefined)) return [];
    const way = unless.includes("baseUrl") ? ", or base-url for a server that needs none" : "";
    // A key is never a flag: naming the option alone would send people to one.
    const how = name === "apiKey" ? "FIRE_FLOW_API_KEY, or the input api-key in the action" : option;
    const message = `provider ${provider} needs ${option}: set ${how}${way}`;
    return [providerFinding("provider.missing-setting", message, { field: option })];
  }
  const fault = malformed(name, settings);
  return fault === undefined ? [] : [providerFinding("provider.bad-setting", fault, { field: option })];
}

function malformed(
  name: SettingName,
  { apiKey = "", baseUrl = OPENAI_URL, workloadIdentity }: ProviderSettings,
): string | undefined {
  if (name === "apiKey" && !/^[\x21-\x7e]+$/.test(apiKey)) {
    return "api-key holds a blank, a line break or a character that no HTTP header can carry: set the bare key";
  }
  if (name === "workloadIdentity" && apiKey !== "") {
    return "api-key and a workload identity are both set: the one stands in for the other, set one of them";
  }
  if (name !== "baseUrl") return undefined;
  const example = `it is an http or https address such as ${OPENAI_URL}`;
  if (!URL.canParse(baseUrl)) return `base-url "${sanitise(baseUrl, [apiKey])}" is no address: ${example}`;
  const { protocol, username, password, hostname } = new URL(baseUrl);
  if (protocol !== "http:" && protocol !== "https:") return `base-url begins with ${protocol}: ${example}`;
  if (username !== "" || password !== "") return "base-url holds a user or password: give the key as api-key instead";
  if (workloadIdentity && (protocol !== "https:" || !/(^|\.)api\.openai\.com$/.test(hostname))) {
    return `base-url is not OpenAI's, and OpenAI's token for a workload identity is sent nowhere else: leave base-url out, or set api-key`;
  }
  return undefined;
}

/** `baseUrl` as it is written by people: `base-url`. */
const optionName = (name: SettingName): string =>
  name === "workloadIdentity" ? "identity-provider-id" : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
