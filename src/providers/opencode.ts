/** The coding agent opencode (https://opencode.ai) as a provider of text: no tools, no project files, no state kept. */
import type { Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider, ProviderReply, ProviderRequest } from "../types/provider.ts";
import {
  type Agent,
  type AgentEvent,
  type AgentSettings,
  agentProvider,
  dig,
  readEvents,
  serverFault,
  textAt,
  toolUsed,
} from "./agent.ts";
import { commandFailed, nothingSaid, type Said } from "./child.ts";
import type { Fault } from "./fault.ts";
import { sanitise } from "./sanitise.ts";
import { usageOf } from "./usage.ts";

const agent: Agent = { name: "opencode", package: "opencode-ai", version: "1.18.33" };

/** More than any model has: opencode would shorten a longer prompt by itself; the server's own limit shall speak. */
const CONTEXT = 10_000_000;

/** A provider over opencode, with the model that a server at `baseUrl` has. */
export const opencode = (settings: AgentSettings, environment: Environment): Promise<Checked<Provider>> =>
  agentProvider(agent, settings, environment, (executable) => ({
    name: agent.name,
    model: settings.model,
    secrets: settings.apiKey === undefined ? [] : [settings.apiKey],
    start: (request) => ({
      argv: [
        executable,
        ...["run", "--pure", "--format", "json", "--agent", "fire"],
        // Without a title it makes a second request for one.
        ...["--title", "fire-flow"],
        // It asks again for ever when the server is down or fails; what it says of that is seen nowhere else.
        ...["--print-logs", "--log-level", "ERROR"],
      ],
      env: {
        OPENCODE_CONFIG_CONTENT: JSON.stringify(configuration(settings, request)),
        OPENCODE_DISABLE_PROJECT_CONFIG: "1",
        OPENCODE_DISABLE_AUTOUPDATE: "1",
        OPENCODE_DISABLE_MODELS_FETCH: "1",
        OPENCODE_DISABLE_LSP_DOWNLOAD: "1",
        OPENCODE_DISABLE_CLAUDE_CODE: "1",
        ...(settings.apiKey !== undefined && { FIRE_FLOW_API_KEY: settings.apiKey }),
      },
    }),
    read: (said, request) => readAnswer(said, request, settings),
  }));

/** By default opencode runs bash unasked. `*: deny` sends the model no tools at all. */
function configuration({ model, baseUrl, apiKey }: AgentSettings, { maxOutputTokens }: ProviderRequest) {
  const permission = { "*": "deny" };
  return {
    autoupdate: false,
    share: "disabled",
    snapshot: false,
    enabled_providers: ["fire"],
    model: `fire/${model}`,
    small_model: `fire/${model}`,
    permission,
    agent: { fire: { mode: "primary", prompt: "You write one program.", permission } },
    provider: {
      fire: {
        npm: "@ai-sdk/openai-compatible",
        options: { baseURL: baseUrl, ...(apiKey !== undefined && { apiKey: "{env:FIRE_FLOW_API_KEY}" }) },
        models: { [model]: { limit: { context: CONTEXT, output: maxOutputTokens } } },
      },
    },
  };
}

/** Events that belong to an answer of text; any other means that something else was done. */
const HARMLESS: ReadonlySet<string> = new Set(["step_start", "text", "reasoning", "step_finish", "error"]);

function readAnswer(said: Said, { prompt }: ProviderRequest, settings: AgentSettings): ProviderReply {
  const events = readEvents(said.stdout);
  const tool = events.find((it) => !HARMLESS.has(it.type) || textAt(it, "part", "reason") === "tool-calls");
  if (tool !== undefined) return toolUsed(agent, textAt(tool, "part", "tool") || tool.type);
  const error = events.find((it) => it.type === "error");
  if (error !== undefined) return errorFault(error, said, settings);
  if (said.exitCode !== 0) return commandFailed(agent.name, `ended with exit code ${said.exitCode}${said.complaint}`);

  const text = events
    .filter((it) => it.type === "text")
    .map((it) => textAt(it, "part", "text"))
    .join("");
  const end = events.findLast((it) => it.type === "step_finish");
  const finish = finishes.get(textAt(end, "part", "reason")) ?? "length";
  if (end === undefined || (finish === "stop" && text.trim() === "")) return nothingSaid(agent.name, said.complaint);
  const tokens = (name: string) => dig(end, "part", "tokens", name);
  return { kind: "answer", text, finish, usage: usageOf(tokens("input"), tokens("output"), prompt, text) };
}

/** By opencode's reason; with any other the answer is not known to be whole. `unknown` is a server's that gave none. */
const finishes: ReadonlyMap<string, "stop" | "refused"> = new Map([
  ["stop", "stop"],
  ["unknown", "stop"],
  ["content-filter", "refused"],
]);

/** Either the server's answer, handed through whole, or an error of opencode's own. */
function errorFault(event: AgentEvent, { complaint }: Said, target: AgentSettings): Fault {
  const data = dig(event, "error", "data");
  const status = dig(data, "statusCode");
  const message = textAt(data, "message") || textAt(event, "error", "name");
  if (typeof status === "number") {
    const wait = textAt(data, "responseHeaders", "retry-after");
    const headers = new Headers(/^[\x20-\x7e]+$/.test(wait) ? { "retry-after": wait } : {});
    const body = textAt(data, "responseBody") || JSON.stringify({ message });
    return serverFault(status, headers, body, target);
  }
  return commandFailed(agent.name, `failed and said: ${sanitise(message, [target.apiKey ?? ""])}${complaint}`);
}
