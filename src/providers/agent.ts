/**
 * What the presets have in common: coding agents that are asked for text alone, over an OpenAI-compatible server with
 * the user's own key. They print one JSON object a line; whether a tool was used is read from there, not believed.
 */
import { type Checked, checked, rejected } from "../findings.ts";
import { findExecutable } from "../system/paths.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider } from "../types/provider.ts";
import { type Child, childProvider } from "./child.ts";
import { type Fault, fault } from "./fault.ts";
import { statusFault, type Target } from "./openai-fault.ts";
import { providerFinding } from "./rules.ts";
import { sanitise } from "./sanitise.ts";

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
export async function agentProvider(
  agent: Agent,
  { timeoutMs }: AgentSettings,
  environment: Environment,
  child: (executable: string) => Child,
): Promise<Checked<Provider>> {
  const executable = await findExecutable(agent.name, environment.PATH);
  if (executable === undefined) {
    const install = `npm i -g ${agent.package}@${agent.version}`;
    const message = `${agent.name} is nowhere on the PATH: install it with ${install}`;
    return rejected(providerFinding("provider.command-missing", message));
  }
  return checked(childProvider(child(executable), environment, timeoutMs));
}

/** One line of an agent's output. */
export interface AgentEvent {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** The events that were printed; other lines are skipped, so a reader must demand the event that ends an answer. */
export function readEvents(stdout: string): readonly AgentEvent[] {
  return stdout.split("\n").flatMap((line) => {
    if (!line.startsWith("{")) return [];
    try {
      const value = JSON.parse(line) as { readonly type?: unknown };
      return typeof value.type === "string" ? [value as AgentEvent] : [];
    } catch {
      return [];
    }
  });
}

/** A member of a member of a value that somebody else wrote; undefined where there is none. */
export const dig = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (it, name) =>
      typeof it === "object" && it !== null && Object.hasOwn(it, name)
        ? (it as Record<string, unknown>)[name]
        : undefined,
    value,
  );

/** The text at a path, or an empty one. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = dig(value, ...path);
  return typeof found === "string" ? found : "";
}

/** Text was asked for and something was done: nothing of the answer is taken. */
export const toolUsed = (agent: Agent, tool: string): Fault =>
  fault(
    "provider.tool-used",
    `${agent.name} wanted to use a tool (${sanitise(tool, [])}) although every one is denied; nothing of its answer is taken. Ask another model, or use provider openai.`,
  );

/** What the server behind the agent said. The agent has asked again where that could help, so this is final. */
export function serverFault(status: number, headers: Headers, body: string, target: Target): Fault {
  const { finding } = statusFault({ status, headers, body }, target);
  return { kind: "fault", finding, transient: false };
}
