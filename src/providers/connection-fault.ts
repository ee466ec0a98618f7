/** Why no whole response came: each cause with what to check, and whether asking again can help. */
import { type Fault, fault } from "./fault.ts";
import { goneFault, isRetired, secretsOf, type Target } from "./openai-fault.ts";
import { displayUrl, sanitise } from "./sanitise.ts";

interface Cause {
  readonly rule: "provider.connection" | "provider.timeout";
  readonly says: string;
  readonly check: string;
  readonly transient: boolean;
}

const causes: readonly (Cause & { readonly code: RegExp })[] = [
  {
    code: /^ECONNREFUSED$/,
    rule: "provider.connection",
    says: "refused the connection",
    check: "Check that the server is running and that base-url has the right port.",
    transient: false,
  },
  {
    code: /^ENOTFOUND$/,
    rule: "provider.connection",
    says: "has a host name that nobody knows",
    check: "Check the spelling of base-url, and the name server.",
    transient: false,
  },
  {
    code: /^EAI_AGAIN$/,
    rule: "provider.connection",
    says: "could not be looked up: the name server does not answer",
    check: "Check the network, and HTTPS_PROXY if this machine has no direct way out.",
    transient: true,
  },
  {
    code: /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|ALTNAME/,
    rule: "provider.connection",
    says: "has a TLS certificate that is not trusted",
    check: "Check base-url; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.",
    transient: false,
  },
  {
    code: /^ERR_SSL_|^EPROTO$/,
    rule: "provider.connection",
    says: "does not speak TLS",
    check: "Check whether base-url should begin with http:// rather than https://.",
    transient: false,
  },
  {
    code: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$|^HPE_/,
    rule: "provider.connection",
    says: "broke the connection before the answer was whole",
    check: "Run again later; look at the server's log, or at the proxy between.",
    transient: true,
  },
  {
    code: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
    rule: "provider.timeout",
    says: "could not be reached in time",
    check: "Check base-url, the firewall, and HTTPS_PROXY if this machine has no direct way out.",
    transient: true,
  },
  {
    code: /^UND_ERR_ABORTED$/,
    rule: "provider.connection",
    says: "was not let through by the proxy",
    check: "Check HTTPS_PROXY or HTTP_PROXY and the user and password in it, or name the host in NO_PROXY.",
    transient: false,
  },
  {
    // base-url was checked before: what is left is the address of a proxy.
    code: /^(ERR_INVALID_URL|UND_ERR_INVALID_ARG)$/,
    rule: "provider.connection",
    says: "is to be asked through a proxy whose address is malformed",
    check: "Check HTTPS_PROXY and HTTP_PROXY: such an address begins with http://.",
    transient: false,
  },
];

/** The fault for what `fetch` threw; a request that nobody cancelled was aborted by its own timeout, in milliseconds. */
export function connectionFault(error: unknown, target: Target, timeoutMs: number): Fault {
  const chain = [...chainOf(error)];
  const failed = chain.find((it) => typeof it.code === "string");
  const code = String(failed?.code ?? "");
  const known = causes.find((it) => it.code.test(code));
  const at = displayUrl(target.baseUrl);
  const proxy = failed && elsewhere(failed, target);
  if (known && proxy !== undefined) {
    return fault(
      known.rule,
      `${at} is to be asked through the proxy ${proxy}, which ${known.says} (${code}). Check HTTPS_PROXY and HTTP_PROXY, or name the host in NO_PROXY.`,
      known.transient,
    );
  }
  if (known && isRetired(target.baseUrl)) return goneFault(`${at} ${known.says} (${code})`, target.baseUrl);
  if (known) return fault(known.rule, `${at} ${known.says} (${code}). ${known.check}`, known.transient);
  if (chain.some((it) => it.name === "AbortError")) {
    return fault(
      "provider.timeout",
      `${at} gave no whole answer within ${timeoutMs / 1000} s. Ask a faster model, or lower max-output-tokens.`,
      true,
    );
  }
  // Without a code nothing was sent: the request itself was not possible, and will not be the next time.
  const why = sanitise(String(chain.at(-1)?.message ?? error), secretsOf(target));
  return fault(
    "provider.connection",
    `${at} could not be asked (${code === "" ? why : `${code}: ${why}`}). Check base-url, the network, and the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`,
    code !== "",
  );
}

/** A part of what `fetch` threw; the system's own errors tell where they were going. */
interface Failure {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly address?: unknown;
  readonly port?: unknown;
  readonly hostname?: unknown;
}

/** The place that was to be reached, if it is not the target: then it is a proxy. */
function elsewhere({ hostname, address, port }: Failure, { baseUrl }: Target): string | undefined {
  const url = new URL(baseUrl);
  if (typeof hostname === "string") return hostname === url.hostname ? undefined : sanitise(hostname, []);
  const own = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  return typeof port === "number" && port !== own ? `${sanitise(String(address), [])}:${port}` : undefined;
}

/** An error and its causes, outermost first; of several attempts (IPv6, IPv4) the first. */
function* chainOf(error: unknown, depth = 0): Generator<Failure> {
  if (typeof error !== "object" || error === null || depth > 8) return;
  yield error;
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  yield* chainOf(cause ?? (Array.isArray(errors) ? errors[0] : undefined), depth + 1);
}
