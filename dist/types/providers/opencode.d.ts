/** The coding agent opencode (https://opencode.ai) as a provider of text: no tools, no project files, no state kept. */
import type { Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider } from "../types/provider.ts";
import { type AgentSettings } from "./agent.ts";
/** A provider over opencode, with the model that a server at `baseUrl` has. */
export declare const opencode: (settings: AgentSettings, environment: Environment) => Promise<Checked<Provider>>;
