/** Why no whole response came. */
import { type Asked, clean, type Failure, failure } from "./fault.ts";

/** Nothing left this machine, or nothing listened: what was asked for is surely not done. */
const UNSENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|UND_ERR_ABORTED|ERR_INVALID_URL|UND_ERR_INVALID_ARG)$|CERT|SELF_SIGNED|ALTNAME|^ERR_SSL|^EPROTO$/;
/** Of those, what may pass by itself. */
const PASSING = /^(ECONNREFUSED|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/** The failure that `fetch` threw; one that nobody cancelled was aborted by its own timeout. */
export function connectionFailure(error: unknown, asked: Asked, timeoutMs: number): Failure {
  const chain = [...chainOf(error)];
  const code = String(chain.find((it) => typeof it.code === "string")?.code ?? "");
  const what = `${asked.route} on ${asked.repository}`;
  if (code === "" && chain.some((it) => it.name === "TimeoutError" || it.name === "AbortError")) {
    return failure("github.timeout", `${what}: no whole answer within ${timeoutMs / 1000} s. Run again later.`, {
      applied: "maybe",
      retryAfterMs: 0,
      cause: error,
    });
  }
  const why = code === "" ? clean(String(chain.at(-1)?.message ?? error), asked.token) : code;
  const unsent = UNSENT.test(code);
  return failure(
    "github.connection",
    `${what}: ${asked.apiUrl} ${unsent ? "could not be reached" : "broke the connection before the answer was whole"} (${why}). Check GITHUB_API_URL, the network, and HTTPS_PROXY.`,
    {
      ...(!unsent && { applied: "maybe" as const }),
      ...((!unsent || PASSING.test(code)) && { retryAfterMs: 1000 }),
      cause: error,
    },
  );
}

interface Link {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
}

/** An error and its causes, outermost first. */
function* chainOf(error: unknown, depth = 0): Generator<Link> {
  if (typeof error !== "object" || error === null || depth > 8) return;
  yield error;
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  yield* chainOf(cause ?? (Array.isArray(errors) ? errors[0] : undefined), depth + 1);
}
