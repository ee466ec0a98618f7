/**
 * The table of providers. A new one is a file and a row here; the type of its name, the check of its settings and the
 * text of the errors derive from the row.
 */
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import type { Provider } from "../types.ts";
import { readCassette } from "./cassette.ts";
import { OPENAI_URL, openai } from "./openai.ts";
import { replay } from "./replay.ts";
import { providerFinding } from "./rules.ts";
import { sanitise } from "./sanitise.ts";
import type { Environment } from "./transport.ts";

export { recording } from "./record.ts";
export { providerRules } from "./rules.ts";

/** What a person can set about providers; each takes what it needs. */
export interface ProviderSettings {
  readonly model?: string;
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly temperature?: number;
  /** The file as it was read. */
  readonly cassette?: { readonly path: string; readonly text: string };
}

type SettingName = keyof ProviderSettings;

/** Whether a setting must be there; `unless` names the one that makes it needless. */
type Need = "required" | "optional" | { readonly unless: SettingName };
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
  create(settings: Supplied<N>, environment: Environment): Checked<Provider>;
}

const row = <const N extends Needs>(spec: ProviderSpec<N>): ProviderSpec<N> => spec;

export const providers = {
  openai: row({
    about: "a server that speaks OpenAI's chat completions: OpenAI's own, a gateway or a local one",
    settings: { model: "required", apiKey: { unless: "baseUrl" }, baseUrl: "optional", temperature: "optional" },
    create: ({ model, apiKey, baseUrl, temperature }, environment) =>
      checked(
        openai({
          model,
          environment,
          ...(apiKey !== undefined && { apiKey }),
          ...(baseUrl !== undefined && { baseUrl }),
          ...(temperature !== undefined && { temperature }),
        }),
      ),
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
 * `environment` is where the proxy variables are looked up.
 */
export function createProvider(
  name: string,
  settings: ProviderSettings,
  environment: Environment = {},
): Checked<Provider> {
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
  return findings.length > 0 ? rejected(...findings) : spec.create(settings, environment);
}

function settingFindings(provider: ProviderName, name: SettingName, need: Need, settings: ProviderSettings): Finding[] {
  if (settings[name] === undefined) {
    if (need === "optional" || (need !== "required" && settings[need.unless] !== undefined)) return [];
    const way = need === "required" ? "" : `, or ${optionName(need.unless)} for a server that needs none`;
    const option = optionName(name);
    return [
      providerFinding("provider.missing-setting", `provider ${provider} needs ${option}: set ${option}${way}`, {
        field: option,
      }),
    ];
  }
  const fault = malformed(name, settings);
  return fault === undefined ? [] : [providerFinding("provider.bad-setting", fault, { field: optionName(name) })];
}

function malformed(name: SettingName, { apiKey = "", baseUrl = OPENAI_URL }: ProviderSettings): string | undefined {
  if (name === "apiKey" && !/^[\x21-\x7e]+$/.test(apiKey)) {
    return "api-key holds a blank, a line break or a character that no HTTP header can carry: set the bare key";
  }
  if (name !== "baseUrl") return undefined;
  const example = `it is an http or https address such as ${OPENAI_URL}`;
  if (!URL.canParse(baseUrl)) return `base-url "${sanitise(baseUrl, [apiKey])}" is no address: ${example}`;
  const { protocol, username, password } = new URL(baseUrl);
  if (protocol !== "http:" && protocol !== "https:") return `base-url begins with ${protocol}: ${example}`;
  if (username !== "" || password !== "") return "base-url holds a user or password: give the key as api-key instead";
  return undefined;
}

/** `baseUrl` as it is written by people: `base-url`. */
const optionName = (name: SettingName): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
