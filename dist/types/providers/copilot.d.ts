import type { Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider } from "../types/provider.ts";
import { type AgentSettings } from "./agent.ts";
/** A provider over copilot, with the model that a server at `baseUrl` has. */
export declare const copilot: (settings: AgentSettings, environment: Environment) => Promise<Checked<Provider>>;
