/**
 * The coding agent GitHub Copilot CLI (https://github.com/features/copilot/cli) as a provider of text: with the user's
 * own key and server, offline otherwise, without tools, and without any login to GitHub.
 */
import { join } from "node:path";
import type { Checked } from "../findings.ts";
import { readText } from "../system/files.ts";
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
import { type Fault, fault } from "./fault.ts";
import { sanitise } from "./sanitise.ts";
import { usageOf } from "./usage.ts";

const agent: Agent = { name: "copilot", package: "@github/copilot", version: "1.0.102" };

const USAGE_FILE = "usage.json";
const MAX_USAGE = 64 * 1024;

/** A provider over copilot, with the model that a server at `baseUrl` has. */
export const copilot = (settings: AgentSettings, environment: Environment): Promise<Checked<Provider>> =>
  agentProvider(agent, settings, environment, (executable) => ({
    name: agent.name,
    model: settings.model,
    secrets: settings.apiKey === undefined ? [] : [settings.apiKey],
    start: (request, home) => ({
      argv: [
        executable,
        ...["--output-format", "json", "--usage-output-file", join(home, USAGE_FILE)],
        // No tool is called "none". An empty list would mean all of them.
        "--available-tools=none",
        ...["--no-custom-instructions", "--disable-builtin-mcps", "--no-ask-user"],
      ],
      env: {
        CI: "true",
        COPILOT_HOME: join(home, "copilot"),
        COPILOT_OFFLINE: "true",
        COPILOT_MODEL: settings.model,
        COPILOT_PROVIDER_BASE_URL: settings.baseUrl,
        COPILOT_PROVIDER_MAX_OUTPUT_TOKENS: String(request.maxOutputTokens),
        ...(settings.apiKey !== undefined && { COPILOT_PROVIDER_API_KEY: settings.apiKey }),
        ...cache(environment),
      },
    }),
    read: (said, request, home) => readAnswer(said, request, settings, home),
  }));

/** Its first run unpacks 235 MB of itself there: shared with every other run of this user. */
function cache({ XDG_CACHE_HOME, HOME }: Environment): Record<string, string> {
  const folder = XDG_CACHE_HOME || (HOME && join(HOME, ".cache"));
  return folder ? { XDG_CACHE_HOME: folder } : {};
}

/** Kinds of events that belong to an answer of text; any other means that something else was done. */
const HARMLESS = /^(session|system|user|assistant|model)\.|^(result|abort)$/;

async function readAnswer(
  said: Said,
  { prompt }: ProviderRequest,
  settings: AgentSettings,
  home: string,
): Promise<ProviderReply> {
  const events = readEvents(said.stdout);
  const tool = events.map(toolIn).find((it) => it !== undefined);
  if (tool !== undefined) return toolUsed(agent, tool);
  const error = events.find((it) => it.type === "session.error");
  if (error !== undefined) return errorFault(error, settings);
  const end = events.find((it) => it.type === "result");
  if (said.exitCode !== 0 || dig(end, "exitCode") !== 0) {
    return commandFailed(agent.name, `ended with exit code ${said.exitCode}${said.complaint}`);
  }
  const text = events
    .filter((it) => it.type === "assistant.message")
    .map((it) => textAt(it, "data", "content"))
    .join("");
  // It keeps an answer that was cut to itself and goes on in another turn: the last part alone is no program.
  const cut = events.filter((it) => it.type === "assistant.turn_start").length > 1;
  if (!cut && text.trim() === "") return nothingSaid(agent.name, said.complaint);
  const usage = await usageIn(join(home, USAGE_FILE), settings.model);
  return {
    kind: "answer",
    text,
    finish: cut ? "length" : "stop",
    usage: usageOf(dig(usage, "inputTokens"), dig(usage, "outputTokens"), prompt, text),
  };
}

/** What was done in an event beside answering. */
function toolIn(event: AgentEvent): string | undefined {
  const [asked] = [dig(event, "data", "toolRequests")].flat();
  if (asked !== undefined) return textAt(asked, "name") || "without a name";
  return HARMLESS.test(event.type) ? undefined : textAt(event, "data", "toolName") || event.type;
}

function errorFault(event: AgentEvent, target: AgentSettings): Fault {
  const { data } = event;
  const status = dig(data, "statusCode");
  // The lines after the first tell what to do about variables that nobody set by hand.
  const [message = ""] = textAt(data, "message").split("\n");
  if (typeof status === "number") return serverFault(status, new Headers(), JSON.stringify({ message }), target);
  const said = sanitise(message, [target.apiKey ?? ""]);
  // Said in these words alone: the event carries no code.
  if (/could not connect|connection|network/i.test(message)) {
    return fault("provider.connection", `${agent.name} did not reach the server: ${said}. Check base-url.`);
  }
  return commandFailed(agent.name, `failed and said: ${said}`);
}

/** What it wrote down about the model's tokens, over all of its requests. */
async function usageIn(path: string, model: string): Promise<unknown> {
  const text = await readText(path, MAX_USAGE);
  if (!text.ok) return undefined;
  try {
    return dig(JSON.parse(text.value), "modelMetrics", model, "usage");
  } catch {
    return undefined;
  }
}
