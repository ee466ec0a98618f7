/**
 * Any server that speaks OpenAI's chat completions, asked without streaming: the one wire that OpenAI, the gateways and
 * the local servers have in common. Retries are not made here; `generate.ts` decides about them.
 */
import type { Environment } from "../types/environment.ts";
import type { Provider, ProviderRequest } from "../types/provider.ts";
import { connectionFault } from "./connection-fault.ts";
import { type Fault, fault } from "./fault.ts";
import { readCompletion } from "./openai-answer.ts";
import { statusFault, type Target } from "./openai-fault.ts";
import { failed, reach } from "./reach.ts";
import { displayUrl } from "./sanitise.ts";
import { openTransport, type Received, type Transport } from "./transport.ts";
import { openKeyExchange, type WorkloadIdentity } from "./workload-identity.ts";

/** OpenAI's own API. */
export const OPENAI_URL = "https://api.openai.com/v1";

export interface OpenAiSettings {
  readonly model: string;
  /** Default {@link OPENAI_URL}; the version path is part of it. */
  readonly baseUrl?: string;
  /** Servers that need none get no Authorization header at all. */
  readonly apiKey?: string;
  /** Instead of a key, with OpenAI's own API only. */
  readonly workloadIdentity?: WorkloadIdentity;
  /** Default: the model's own. */
  readonly temperature?: number;
  /** Where the proxy variables are. Default: no proxy. */
  readonly environment?: Environment;
  /** How requests leave. Default: over the network. */
  readonly transport?: Transport;
  /** Milliseconds that one request may take. Default 10 minutes. */
  readonly requestTimeoutMs?: number;
}

const REQUEST_TIMEOUT_MS = 10 * 60 * 1000;

/** A provider over chat completions. Nothing is loaded or opened before the first request. */
export function openai(settings: OpenAiSettings): Provider {
  const {
    model,
    baseUrl = OPENAI_URL,
    environment = {},
    requestTimeoutMs = REQUEST_TIMEOUT_MS,
    workloadIdentity,
  } = settings;
  const { transport = openTransport(environment) } = settings;
  let keys: ReturnType<typeof openKeyExchange> | undefined;
  let target: Target = { baseUrl, model, ...(settings.apiKey !== undefined && { apiKey: settings.apiKey }) };
  let limitName: LimitName = "max_completion_tokens";

  const post = (request: ProviderRequest): Promise<Received> =>
    complete(transport, { ...settings, ...target, requestTimeoutMs }, limitName, request);

  /** Exchanges the job's identity for a key, where it has one; or tells why there is none. */
  const refused = async (signal: AbortSignal): Promise<Fault | undefined> => {
    if (workloadIdentity === undefined) return undefined;
    keys ??= openKeyExchange(workloadIdentity, transport);
    const key = await (await keys)(signal);
    if (key.kind === "fault") return key;
    target = { ...target, apiKey: key.apiKey };
    return undefined;
  };

  return {
    name: "openai",
    model,
    server: {
      url: displayUrl(baseUrl),
      async reach(signal) {
        const keyless = await refused(signal);
        return keyless ? failed(keyless) : reach(target, transport, signal);
      },
    },
    async answer(request) {
      try {
        const keyless = await refused(request.signal);
        if (keyless) return keyless;
        let received = await post(request);
        if (rejects(limitName, received)) {
          limitName = "max_tokens";
          received = await post(request);
        }
        return isSuccess(received) ? readCompletion(received, request.prompt, target) : statusFault(received, target);
      } catch (error) {
        return request.signal.aborted ? cancelledFault(target) : connectionFault(error, target, requestTimeoutMs);
      }
    },
  };
}

type LimitName = "max_completion_tokens" | "max_tokens";

/** Whether the server does not know the newer name of the output limit and says so. */
const rejects = (name: LimitName, { status, body }: Received): boolean =>
  name === "max_completion_tokens" && (status === 400 || status === 422) && body.includes(name);

const isSuccess = ({ status }: Received): boolean => status >= 200 && status < 300;

const cancelledFault = ({ baseUrl }: Target) =>
  fault("provider.cancelled", `The request to ${displayUrl(baseUrl)} was ended before its answer was whole.`);

/** Sends one chat completion. @throws when no whole response came. */
async function complete(
  transport: Transport,
  settings: OpenAiSettings & Required<Pick<OpenAiSettings, "baseUrl" | "requestTimeoutMs">>,
  limitName: LimitName,
  request: ProviderRequest,
): Promise<Received> {
  const { model, apiKey, baseUrl, temperature, requestTimeoutMs } = settings;
  const { OpenAI } = await import("openai");
  let received: Received | undefined;
  const client = new OpenAI({
    baseURL: baseUrl,
    // Everything that the package would else read from the environment is stated; the real key goes into the header below.
    apiKey: "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    timeout: requestTimeoutMs,
    async fetch(url, init) {
      // Headers of our own: the package's describe this machine, and OPENAI_CUSTOM_HEADERS could replace the key.
      const headers = {
        accept: "application/json",
        "content-type": "application/json",
        "user-agent": "fire-flow",
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      };
      received = await transport(String(url), {
        headers,
        body: String(init?.body),
        signal: init?.signal ?? request.signal,
      });
      // The package forgets bodies that are not shaped like OpenAI's. It is told that all is well; the caller judges.
      return new Response();
    },
  });
  const limit = { [limitName]: request.maxOutputTokens };
  await client.chat.completions
    .create(
      {
        model,
        messages: [{ role: "user", content: request.prompt }],
        ...limit,
        ...(temperature !== undefined && { temperature }),
      },
      { signal: request.signal },
    )
    .asResponse();
  if (received === undefined) throw new Error("no request was sent");
  return received;
}
