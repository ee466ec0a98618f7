/** What GitHub or the network said, as a fault with what to do about it; and whether asking again can help. */
import { SystemFault } from "../faults.ts";
import { quote } from "../quote.ts";
import { permissionHint } from "./permission-hint.ts";
import { type GitHubRule, githubFinding } from "./rules.ts";

/** A response as far as faults go by it. Header names in lower case. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** JSON where it was JSON, else the text. */
  readonly data: unknown;
}

/** What was asked: for the messages. */
export interface Asked {
  readonly route: string;
  readonly apiUrl: string;
  /** `octo/demo`. */
  readonly repository: string;
  readonly token: string;
}

/**
 * A request that failed.
 * `applied`: whether GitHub may have done what was asked all the same. `retryAfterMs` is there where asking again helps.
 */
export interface Failure {
  readonly fault: SystemFault;
  readonly applied: "no" | "maybe";
  readonly retryAfterMs?: number;
}

/** Whether this is what GitHub said: for callers to whom it is an answer. */
export const isFault = (error: unknown, ...rules: readonly GitHubRule[]): error is SystemFault =>
  error instanceof SystemFault && rules.some((it) => it === error.finding.rule);

/** What the call gives; nothing where GitHub said one of these. */
export async function unless<T>(call: Promise<T>, ...rules: readonly GitHubRule[]): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isFault(error, ...rules)) return undefined;
    throw error;
  }
}

/** Before a server that failed is asked again; what it says itself goes first. */
const PAUSE_MS = 1000;
/** What GitHub's documentation asks for where a secondary limit names no time. */
const SECONDARY_PAUSE_MS = 60_000;

/** Makes the failure of a rule. */
export function failure(
  rule: GitHubRule,
  message: string,
  more: Omit<Failure, "fault" | "applied"> & { readonly applied?: "maybe"; readonly cause?: unknown } = {},
): Failure {
  const { cause, applied = "no", ...rest } = more;
  return { fault: new SystemFault(githubFinding(rule, message), { cause }), applied, ...rest };
}

/** The failure that a response of status 300 and above is. `now` in milliseconds since the epoch. */
export function statusFailure(answered: Answered, asked: Asked, now: number): Failure {
  const { status, headers } = answered;
  const said = saidIn(answered.data, asked.token);
  const fact = `${asked.route} on ${asked.repository}: GitHub answered ${status}${said === "" ? "" : `, ${JSON.stringify(said)}`}`;
  const limited = rateLimit(answered, said, now);
  if (limited !== undefined) {
    const { until, retryAfterMs } = limited;
    return failure("github.rate-limited", `${fact}. Run again after ${until}, or use a token of its own.`, {
      retryAfterMs,
    });
  }
  if (status < 400) {
    const to = quote(String(headers.location ?? "another address"), 200);
    return failure("github.moved", `${fact} and points to ${to}. Use the repository's new name.`);
  }
  switch (status) {
    case 401:
      return failure(
        "github.unauthorized",
        `${fact}. Set github-token to a token that is valid, such as the github.token of the workflow.`,
      );
    case 403:
    case 423:
      return failure("github.forbidden", `${fact}. ${permissionHint(asked.route, said, headers)}`);
    case 404:
      return failure(
        "github.not-found",
        `${fact}. Check the name; for a private repository also ${lower(permissionHint(asked.route, said, headers))}`,
      );
    case 405:
    case 406:
    case 415:
      return failure("github.not-an-api", `${fact}. Check GITHUB_API_URL, which is ${asked.apiUrl}.`);
    case 408:
      return failure("github.timeout", `${fact}. Run again later.`, { applied: "maybe", retryAfterMs: PAUSE_MS });
    case 409:
      return failure("github.conflict", `${fact}. Run again.`, { retryAfterMs: PAUSE_MS });
    case 410:
      return failure("github.gone", `${fact}. ${permissionHint(asked.route, said, headers)}`);
  }
  if (status >= 500) {
    return failure("github.unavailable", `${fact}. Run again later; see githubstatus.com.`, {
      applied: "maybe",
      retryAfterMs: wait(headers, now) ?? PAUSE_MS,
    });
  }
  return failure(isProtection(said) ? "github.protected-branch" : "github.invalid", `${fact}. ${adviceFor(said)}`);
}

/** What GitHub says where it will not take a commit on a branch. */
export const isProtection = (said: string): boolean =>
  /protected branch|repository rule violations|changes must be made through a pull request|cannot (change|update) this locked branch/i.test(
    said,
  );

const adviceFor = (said: string): string =>
  isProtection(said)
    ? "Set delivery: pull-request, or let this token bypass the branch's rules."
    : "Change what GitHub names and run again.";

/** When a limit ends, and how long that is from now; nothing where the response is no limit. */
function rateLimit({ status, headers }: Answered, said: string, now: number) {
  if (status !== 403 && status !== 429) return undefined;
  const primary = String(headers["x-ratelimit-remaining"] ?? "") === "0";
  const secondary = /secondary rate limit|abuse detection|rate limit exceeded/i.test(said);
  const asks = wait(headers, now);
  if (status === 403 && !primary && !secondary && asks === undefined) return undefined;
  const reset = Number(headers["x-ratelimit-reset"]) * 1000 - now;
  const ms = Math.max(
    asks ?? (primary && Number.isFinite(reset) ? reset : status === 429 && !secondary ? PAUSE_MS : SECONDARY_PAUSE_MS),
    0,
  );
  return { retryAfterMs: ms, until: new Date(now + Math.min(ms, 864e5)).toISOString().replace(/\.\d+/, "") };
}

/** `retry-after` in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
function wait(headers: Answered["headers"], now: number): number | undefined {
  const text = String(headers["retry-after"] ?? "");
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** What a body says, in one line: `message` and its `errors`, or that it is a web page. The token is never in it. */
export function saidIn(data: unknown, token: string): string {
  if (typeof data === "string") return data.trimStart().startsWith("<") ? "a web page" : clean(data, token);
  if (typeof data !== "object" || data === null) return "";
  const { message, errors } = data as { readonly message?: unknown; readonly errors?: unknown };
  const details = (Array.isArray(errors) ? errors : []).map((it) => detail(it)).filter((it) => it !== "");
  return clean([typeof message === "string" ? message : "", ...new Set(details)].filter(Boolean).join(": "), token);
}

function detail(error: unknown): string {
  if (typeof error === "string") return error;
  const { message, resource, field, code } = (error ?? {}) as Readonly<Record<string, unknown>>;
  return typeof message === "string"
    ? message
    : [resource, field, code].filter((it) => typeof it === "string").join(" ");
}

/** A server's text, fit for a message. */
export const clean = (text: string, token: string): string =>
  quote((token === "" ? text : text.replaceAll(token, "***")).trim(), 300);

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
