/**
 * OpenAI's workload identity: the OIDC token that a CI gives its jobs is exchanged for a short-lived key, so that no
 * secret is kept anywhere. https://developers.openai.com/api/docs/guides/workload-identity-federation
 */
import { connectionFault } from "./connection-fault.ts";
import { type Fault, fault } from "./fault.ts";
import { parsed, statusFault } from "./openai-fault.ts";
import { sanitise } from "./sanitise.ts";
import type { Received, Transport } from "./transport.ts";

/** Who the job is to OpenAI. */
export interface WorkloadIdentity {
  /** Of OpenAI's record of the CI that signs the tokens. */
  readonly identityProviderId: string;
  /** Of the account that asks. */
  readonly serviceAccountId: string;
  /** Gives a fresh OIDC token of the job, made out to the audience that the identity provider demands. */
  readonly getToken: () => Promise<string>;
}

/** A key, or why there is none. */
export type Key = { readonly kind: "key"; readonly apiKey: string } | Fault;

/** Where the openai package exchanges tokens; for messages. */
const EXCHANGE_URL = "https://auth.openai.com/oauth/token";
const TIMEOUT_MS = 30_000;

/** A function that gives the key for now: the last one again for as long as it holds, else a new one. */
export async function openKeyExchange(
  { getToken, ...ids }: WorkloadIdentity,
  transport: Transport,
): Promise<(signal: AbortSignal) => Promise<Key>> {
  // The package's own, which its client would use; by itself it leaves sending and judging to us.
  const { WorkloadIdentityAuth } = await import("openai/auth/workload-identity-auth");
  let received: Received | undefined;
  let cancelled = new AbortController().signal;
  const auth = new WorkloadIdentityAuth({ ...ids, provider: { tokenType: "jwt", getToken: subjectToken } }, send);

  async function subjectToken(): Promise<string> {
    try {
      return await getToken();
    } catch (error) {
      throw new NoToken(error);
    }
  }

  async function send(url: string | URL | Request, init?: RequestInit): Promise<Response> {
    const headers = { accept: "application/json", "content-type": "application/json", "user-agent": "fire-flow" };
    const signal = AbortSignal.any([cancelled, AbortSignal.timeout(TIMEOUT_MS)]);
    received = await transport(String(url), { headers, body: String(init?.body), signal });
    return new Response(received.body, { status: received.status });
  }

  return async (signal) => {
    [received, cancelled] = [undefined, signal];
    try {
      return { kind: "key", apiKey: await auth.getToken() };
    } catch (error) {
      if (signal.aborted) return fault("provider.cancelled", `The request to ${EXCHANGE_URL} was ended.`);
      if (error instanceof NoToken) return noTokenFault(error.cause);
      return received
        ? refusedFault(received)
        : connectionFault(error, { baseUrl: EXCHANGE_URL, model: "" }, TIMEOUT_MS);
    }
  };
}

/** The CI gave no token. */
class NoToken extends Error {
  constructor(cause: unknown) {
    super("no token", { cause });
  }
}

const noTokenFault = (cause: unknown): Fault =>
  fault(
    "provider.unauthorized",
    `The job's own OIDC token could not be had: ${sanitise(cause instanceof Error ? cause.message : String(cause), [])}. Give the job "permissions: id-token: write".`,
  );

/** The exchange answered, but with no key. */
function refusedFault(received: Received): Fault {
  const { status, body } = received;
  if (status === 429 || status >= 500) return statusFault(received, { baseUrl: EXCHANGE_URL, model: "" });
  // RFC 6749, 5.2: an error has a code and may have a description.
  const { error, error_description: description } = (parsed(body) ?? {}) as Readonly<Record<string, unknown>>;
  const said = [error, description].filter((it) => typeof it === "string").join(": ");
  return fault(
    "provider.unauthorized",
    `${EXCHANGE_URL} answered ${status}${said ? `: ${sanitise(said, [])}` : ""}. Check identity-provider-id, service-account-id and id-token-audience, and that the service account is mapped to this repository.`,
  );
}
