/** Whether a server is there and takes the key. It is asked for its list of models, which costs nothing. */
import type { Reached } from "../types/provider.ts";
import { connectionFault } from "./connection-fault.ts";
import { type Fault, fault } from "./fault.ts";
import { isMarkup, parsed, secretsOf, statusFault, type Target } from "./openai-fault.ts";
import { displayUrl, sanitise } from "./sanitise.ts";
import type { Received, Transport } from "./transport.ts";

/** Milliseconds that the list may take. */
const TIMEOUT_MS = 5_000;

/** @throws what aborted the signal. */
export async function reach(
  target: Target,
  transport: Transport,
  signal: AbortSignal,
  timeoutMs: number = TIMEOUT_MS,
): Promise<Reached> {
  const { baseUrl, apiKey } = target;
  const outOfTime = AbortSignal.timeout(timeoutMs);
  const headers = {
    accept: "application/json",
    "user-agent": "fire-flow",
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
  };
  try {
    const received = await transport(modelsUrl(baseUrl), { headers, signal: AbortSignal.any([signal, outOfTime]) });
    return readModels(received, target);
  } catch (error) {
    signal.throwIfAborted();
    const late = `${displayUrl(baseUrl)} gave no answer within ${timeoutMs / 1000} s. Check base-url, and the server's log.`;
    return failed(outOfTime.aborted ? fault("provider.timeout", late) : connectionFault(error, target, timeoutMs));
  }
}

/** Where the list is; a query stays, as with every other request. */
function modelsUrl(baseUrl: string): string {
  const url = new URL(baseUrl);
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/models`;
  return url.href;
}

/** What the list says. A server that has none is there all the same. */
function readModels(received: Received, target: Target): Reached {
  const { status, body } = received;
  const model = `model "${sanitise(target.model, secretsOf(target))}"`;
  if (status === 404 || status === 405) return { state: "reachable", says: `lists no models; ${model} is not tried` };
  if (status < 200 || status >= 300) return failed(statusFault(received, target));
  const data = (parsed(body) as { readonly data?: unknown } | null | undefined)?.data;
  if (!Array.isArray(data)) {
    const what = isMarkup(body) ? "a web page" : "something that is no list of models";
    const said = `${displayUrl(target.baseUrl)} answered ${status} with ${what}.`;
    return failed(fault("provider.not-an-api", `${said} Check that base-url ends in the API's path, such as /v1.`));
  }
  const listed = data.some((it) => (it as { readonly id?: unknown } | null)?.id === target.model);
  return {
    state: "reachable",
    says: listed ? `lists ${model}` : `lists ${data.length} models, ${model} not among them: check its name`,
  };
}

/** How a fault is met by whoever sets a provider up: what the key is to blame for, and all else. */
export const failed = ({ finding }: Fault): Reached => ({
  state: /^provider\.(unauthorized|forbidden)$/.test(finding.rule) ? "unauthorized" : "unreachable",
  finding,
});
