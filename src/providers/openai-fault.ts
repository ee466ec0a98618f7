/**
 * What a server or the network said, as a fault. Classified by status and code alone: the names of error classes do not
 * survive bundling, and compatible servers agree on little else.
 */
import { type Fault, fault } from "./fault.ts";
import { displayUrl, sanitise } from "./sanitise.ts";
import type { Received } from "./transport.ts";

/** Who was asked, for the messages. */
export interface Target {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string;
}

/** A response that is no success. */
export function statusFault(received: Pick<Received, "status" | "headers" | "body">, target: Target): Fault {
  const { status } = received;
  const error = errorIn(received.body);
  const said = sanitise(error.message, secretsOf(target));
  const at = displayUrl(target.baseUrl);
  const fact = said === "" ? `${at} answered ${status}` : `${at} answered ${status}: ${said}`;
  const model = `model "${sanitise(target.model, secretsOf(target))}"`;
  const wait = retryAfter(received.headers);
  const later = wait === undefined ? "" : `; it asks to wait ${Math.ceil(wait / 1000)} s`;

  if (isGone(status, target.baseUrl)) return goneFault(fact, target.baseUrl);
  if (status >= 300 && status < 400) return redirectFault(received, target);
  if (status === 402 || error.codes.some((it) => OUT_OF_CREDIT.has(it))) {
    return fault("provider.quota", `${fact}. The account has no credit left: add some, or use another key.`);
  }
  switch (status) {
    case 401:
      return target.apiKey === undefined
        ? fault("provider.unauthorized", `${fact}. It demands a key: set FIRE_FLOW_API_KEY, or the input api-key.`)
        : fault("provider.unauthorized", `${fact}. Check that the api-key is one of this server's.`);
    case 403:
      return fault("provider.forbidden", `${fact}. Check that the key may use ${model}, or ask another model.`);
    case 404:
    case 405:
      return fault(
        "provider.not-found",
        `${fact}. Check ${model}, and that base-url ends in the API's path, such as /v1.`,
      );
    case 408:
      return fault("provider.timeout", `${fact}${later}. Ask a faster model, or lower max-output-tokens.`, true, wait);
    case 429:
      return fault(
        "provider.rate-limited",
        `${fact}${later}. Run again later, or use a key with higher limits.`,
        true,
        wait,
      );
    case 409:
    case 425:
      return fault("provider.unavailable", `${fact}${later}. Run again later.`, true, wait);
  }
  if (status >= 500) return fault("provider.unavailable", `${fact}${later}. Run again later.`, true, wait);
  if (status === 413 || isContextTooLong(error)) {
    return fault(
      "provider.context-too-long",
      `${fact}. The prompt is too long for ${model}: ask one with a longer context, lower max-output-tokens, or give fewer cases.`,
    );
  }
  return fault("provider.bad-request", `${fact}. Check ${model}, temperature and max-output-tokens.`);
}

/** The members of an error body; compatible servers put them at the top, under `error`, or send plain text. */
interface SaidError {
  readonly message: string;
  readonly codes: readonly string[];
}

function errorIn(body: string): SaidError {
  const value = parsed(body);
  if (typeof value !== "object" || value === null) return { message: isMarkup(body) ? "a web page" : body, codes: [] };
  const nested = (value as { error?: unknown }).error ?? value;
  if (typeof nested !== "object" || nested === null) return { message: String(nested), codes: [] };
  const { message, code, type } = nested as { message?: unknown; code?: unknown; type?: unknown };
  return {
    message: typeof message === "string" ? message : JSON.stringify(message ?? nested),
    codes: [code, type].filter((it) => typeof it === "string"),
  };
}

const OUT_OF_CREDIT: ReadonlySet<string> = new Set(["insufficient_quota", "billing_hard_limit_reached"]);

const isContextTooLong = ({ message, codes }: SaidError): boolean =>
  codes.some((it) => it === "context_length_exceeded" || it === "exceed_context_size_error") ||
  /context (length|size|window)|prompt is too long|too many (input )?tokens/i.test(message);

/** GitHub Models was retired on 2026-07-30; these were its two addresses. */
const RETIRED: ReadonlySet<string> = new Set(["models.github.ai", "models.inference.ai.azure.com"]);

export const isRetired = (baseUrl: string): boolean => RETIRED.has(new URL(baseUrl).hostname);

const isGone = (status: number, baseUrl: string): boolean => status === 410 || (status >= 300 && isRetired(baseUrl));

/** The fault of a service that is not there any more; `fact` begins the message. */
export const goneFault = (fact: string, baseUrl: string): Fault =>
  fault(
    "provider.gone",
    isRetired(baseUrl)
      ? `${fact}. GitHub Models was retired on 2026-07-30: set base-url, model and api-key for another OpenAI-compatible service, or a local server.`
      : `${fact}. What was there is gone for good: set base-url and model to something that is running.`,
  );

function redirectFault(
  { status, headers }: Pick<Received, "status" | "headers">,
  { baseUrl, ...target }: Target,
): Fault {
  const location = headers.get("location") ?? "";
  const to = URL.canParse(location, baseUrl) ? displayUrl(new URL(location, baseUrl).href) : "another address";
  return fault(
    "provider.redirected",
    `${displayUrl(baseUrl)} answered ${status} and points to ${sanitise(to, secretsOf({ baseUrl, ...target }))}. The key is not sent there: if that is the right server, set base-url to it.`,
  );
}

/**
 * The wait that a response asks for, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as a date
 * (RFC 9110, 10.2.3).
 */
export function retryAfter(headers: Headers, now = Date.now()): number | undefined {
  const exact = amount(headers.get("retry-after-ms"));
  if (exact !== undefined) return exact;
  const text = headers.get("retry-after");
  const seconds = amount(text);
  if (seconds !== undefined) return seconds * 1000;
  // Every form of an HTTP date begins with the day's name; Date.parse alone would take "-3" for a year.
  const date = /^[A-Z][a-z]{2}/.test(text ?? "") ? Date.parse(text ?? "") : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const amount = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}(\.\d{1,9})?$/.test(text.trim()) ? Number(text) : undefined;

export const secretsOf = ({ apiKey }: Target): readonly string[] => (apiKey === undefined ? [] : [apiKey]);

/** The body as JSON; undefined when it is none. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export const isMarkup = (body: string): boolean => body.trimStart().startsWith("<");
