/** Every way in which a provider's server can fail, made for real, and what must come of it. */

import { freePort } from "./free-port.ts";
import {
  answer,
  big,
  drop,
  fault,
  html,
  program,
  type Reaction,
  raw,
  stall,
  startOpenAiServer,
} from "./openai-server.ts";
import { rightProgram } from "./orders.ts";
import { startUntrustedServer } from "./tls.ts";

/** What `base-url` leads to. */
export interface Place {
  readonly url: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly close?: () => Promise<void>;
}

/** What is met: what the server does at every request once the first attempt is over, or what stands in its place. */
type Met =
  | { readonly reaction: Reaction /** What it does at the request after. */; readonly next?: Reaction }
  | { readonly place: () => Promise<Place> };

/** A fault, and what must come of it. */
export interface ProviderFault {
  readonly name: string;
  readonly met: Met;
  readonly args?: readonly string[];
  /** Of the finding that tells it; none where the run passes or its time is over. */
  readonly rule?: string;
  /** Requests of the attempt that met it. */
  readonly asked: number;
  readonly exit: number;
}

const DOWN = "provider.connection";

/** A fault that ends the run with exit code 3, unless it says otherwise; asked once, or as often as is said. */
const at = (name: string, reaction: Reaction, rule: string, asked = 1): ProviderFault => ({
  name,
  met: { reaction },
  rule,
  asked,
  exit: 3,
});
const mended = (name: string, reaction: Reaction): ProviderFault => ({
  name,
  met: { reaction, next: program(rightProgram) },
  asked: 2,
  exit: 0,
});
const nowhere = (name: string, place: () => Promise<Place>): ProviderFault => ({
  name,
  met: { place },
  rule: DOWN,
  asked: 1,
  exit: 3,
});
const stalled = (name: string, when: "before" | "mid-body"): ProviderFault => ({
  name,
  met: { place: () => startOpenAiServer(() => stall(when)) },
  args: ["--time-budget", "3s"],
  asked: 1,
  exit: 3,
});

const says = (status: number, message: string, code?: string) => fault(status, { message, ...(code && { code }) });
const wait = (seconds: string) => fault(429, { message: "Slow down", headers: { "retry-after": seconds } });
const limitName = says(400, "Unsupported parameter: max_completion_tokens", "unsupported_parameter");
const tooLong = says(400, "This model's maximum context length is 4096 tokens", "context_length_exceeded");

export const providerFaults: readonly ProviderFault[] = [
  at("400, context too long", tooLong, "provider.context-too-long"),
  mended("400, `max_completion_tokens` refused", limitName),
  {
    ...at("400, `max_tokens` refused as well", limitName, "provider.bad-request", 2),
    met: { reaction: limitName, next: says(400, "Unsupported parameter: max_tokens") },
  },
  at("401", says(401, "Incorrect API key provided"), "provider.unauthorized"),
  at("402", says(402, "Payment required"), "provider.quota"),
  at("403", says(403, "Your region is not supported"), "provider.forbidden"),
  at("404", says(404, "The model does not exist"), "provider.not-found"),
  at("408", says(408, "Request timed out"), "provider.timeout", 4),
  at("410", says(410, "This endpoint was retired"), "provider.gone"),
  at("429", says(429, "Too many requests"), "provider.rate-limited", 4),
  at("429, quota used up", says(429, "You exceeded your current quota", "insufficient_quota"), "provider.quota"),
  at("429, `retry-after` 1 s", wait("1"), "provider.rate-limited", 4),
  at("429, `retry-after` 1 h", wait("3600"), "provider.rate-limited"),
  mended("429, then an answer", wait("0")),
  at("500", says(500, "The server had an error"), "provider.unavailable", 4),
  at("503, a web page", html(503), "provider.unavailable", 4),
  at("a redirect", raw(307, { location: "https://elsewhere.example/v1" }, ""), "provider.redirected"),
  at("a web page under 200", html(), "provider.not-an-api"),
  at("no choices", raw(200, { "content-type": "application/json" }, '{"choices": []}'), "provider.empty"),
  { ...at("a refusal", answer(null, { refusal: "I cannot help with that." }), "extract.refused"), exit: 1 },
  at("dropped before the body", drop("before"), DOWN, 4),
  at("dropped in the body", drop("mid-body"), DOWN, 4),
  at("a body of 10 MB", big(10_000_000), "provider.too-large"),
  stalled("stalled before the body", "before"),
  stalled("stalled in the body", "mid-body"),
  nowhere("server down", async () => ({ url: `http://127.0.0.1:${await freePort()}/v1` })),
  nowhere("proxy down", async () => ({
    url: "http://models.example/v1",
    env: { http_proxy: `http://127.0.0.1:${await freePort()}` },
  })),
  // A label of more than 63 letters is unknown to any name server, and where there is none.
  nowhere("a name that DNS does not know", async () => ({ url: `http://${"a".repeat(64)}.example/v1` })),
  nowhere("an untrusted certificate", startUntrustedServer),
];
