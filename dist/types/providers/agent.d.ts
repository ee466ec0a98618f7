/**
 * What the presets have in common: coding agents that are asked for text alone, over an OpenAI-compatible server with
 * the user's own key. They print one JSON object a line; whether a tool was used is read from there, not believed.
 */
import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider } from "../types/provider.ts";
import { type Child } from "./child.ts";
import { type Fault } from "./fault.ts";
import { type Target } from "./openai-fault.ts";
export interface AgentSettings {
    readonly model: string;
    readonly baseUrl: string;
    readonly apiKey?: string;
    /** Milliseconds that one answer may take. Default 10 minutes. */
    readonly timeoutMs?: number;
}
/** An agent's executable, and the package and version that its flags and its output were tried with. */
export interface Agent {
    readonly name: string;
    readonly package: string;
    readonly version: string;
}
/** A provider over an agent on the PATH, or how to install it. */
export declare function agentProvider(agent: Agent, { timeoutMs }: AgentSettings, environment: Environment, child: (executable: string) => Child): Promise<Checked<Provider>>;
/** One line of an agent's output. */
export interface AgentEvent {
    readonly type: string;
    readonly [member: string]: unknown;
}
/** The events that were printed; other lines are skipped, so a reader must demand the event that ends an answer. */
export declare function readEvents(stdout: string): readonly AgentEvent[];
/** A member of a member of a value that somebody else wrote; undefined where there is none. */
export declare const dig: (value: unknown, ...path: readonly string[]) => unknown;
/** The text at a path, or an empty one. */
export declare function textAt(value: unknown, ...path: readonly string[]): string;
/** Text was asked for and something was done: nothing of the answer is taken. */
export declare const toolUsed: (agent: Agent, tool: string) => Fault;
/** What the server behind the agent said. The agent has asked again where that could help, so this is final. */
export declare function serverFault(status: number, headers: Headers, body: string, target: Target): Fault;
