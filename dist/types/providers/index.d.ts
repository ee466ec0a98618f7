/**
 * The table of providers. A new one is a file and a row here; the type of its name, the check of its settings and the
 * text of the errors derive from the row.
 */
import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider } from "../types/provider.ts";
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
    readonly cassette?: {
        readonly path: string;
        readonly text: string;
    };
}
type SettingName = keyof ProviderSettings;
/** Whether a setting must be there; each of `unless` makes it needless. */
type Need = "required" | "optional" | {
    readonly unless: readonly SettingName[];
};
type Needs = {
    readonly [name in SettingName]?: Need;
};
/** The settings that a provider with these needs is created from. */
type Supplied<N extends Needs> = {
    readonly [K in keyof N & SettingName as N[K] extends "required" ? K : never]: NonNullable<ProviderSettings[K]>;
} & {
    readonly [K in keyof N & SettingName as N[K] extends "required" ? never : K]?: NonNullable<ProviderSettings[K]>;
};
/** A row of the table. `create` is called once every setting that is needed is there and well-formed. */
interface ProviderSpec<N extends Needs = Needs> {
    /** One line for help and docs. */
    readonly about: string;
    readonly settings: N;
    create(settings: Supplied<N>, environment: Environment): Checked<Provider> | Promise<Checked<Provider>>;
}
export declare const providers: {
    readonly openai: ProviderSpec<{
        readonly model: "required";
        readonly apiKey: {
            readonly unless: readonly ["baseUrl", "workloadIdentity"];
        };
        readonly workloadIdentity: "optional";
        readonly baseUrl: "optional";
        readonly temperature: "optional";
    }>;
    readonly command: ProviderSpec<{
        readonly command: "required";
        readonly model: "optional";
        readonly apiKey: "optional";
        readonly baseUrl: "optional";
    }>;
    readonly opencode: ProviderSpec<{
        readonly model: "required";
        readonly apiKey: {
            readonly unless: readonly ["baseUrl"];
        };
        readonly baseUrl: "optional";
    }>;
    readonly copilot: ProviderSpec<{
        readonly model: "required";
        readonly apiKey: {
            readonly unless: readonly ["baseUrl"];
        };
        readonly baseUrl: "optional";
    }>;
    readonly replay: ProviderSpec<{
        readonly cassette: "required";
    }>;
};
export type ProviderName = keyof typeof providers;
export declare const providerNames: readonly ProviderName[];
/**
 * Creates a provider, or tells everything that is missing or malformed at once. Nothing is asked and nothing opened.
 * `environment` is where the proxy variables and the PATH are looked up.
 */
export declare function createProvider(name: string, settings: ProviderSettings, environment?: Environment): Promise<Checked<Provider>>;
