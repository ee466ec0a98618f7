/** Errors that GraphQL reports under status 200. */
import { type Asked, clean, type Failure, failure, isProtection } from "./fault.ts";
import { permissionHint } from "./permission-hint.ts";
import type { GitHubRule } from "./rules.ts";

interface GraphqlError {
  readonly type?: unknown;
  readonly message?: unknown;
}

/** What GitHub's `type` stands for. It is in no published list: these are those that it sends. */
const rulesByType: Readonly<Record<string, GitHubRule>> = {
  STALE_DATA: "github.stale-head",
  NOT_FOUND: "github.not-found",
  FORBIDDEN: "github.forbidden",
  INSUFFICIENT_SCOPES: "github.forbidden",
  RATE_LIMITED: "github.rate-limited",
  RATE_LIMIT: "github.rate-limited",
  BRANCH_PROTECTION_RULE_VIOLATION: "github.protected-branch",
  UNPROCESSABLE: "github.invalid",
  SERVICE_UNAVAILABLE: "github.unavailable",
  INTERNAL: "github.unavailable",
};

/** The failure that a body of status 200 is; nothing where it holds what was asked for. */
export function graphqlFailure(body: unknown, asked: Asked): Failure | undefined {
  const { data, errors } = (typeof body === "object" && body !== null ? body : {}) as {
    readonly data?: unknown;
    readonly errors?: unknown;
  };
  if (Array.isArray(errors) && errors.length > 0) return errorFailure(errors as readonly GraphqlError[], asked);
  if (typeof data === "object" && data !== null) return undefined;
  return failure(
    "github.not-an-api",
    `${asked.route} on ${asked.repository}: GitHub answered 200 without data. Check GITHUB_GRAPHQL_URL.`,
  );
}

function errorFailure(errors: readonly GraphqlError[], asked: Asked): Failure {
  const said = clean([...new Set(errors.map((it) => String(it?.message ?? "")))].join("; "), asked.token);
  const type = errors.map((it) => String(it?.type ?? "")).find((it) => it !== "") ?? "";
  const rule = ruleOf(type, said);
  const fact = `${asked.route} on ${asked.repository}: GitHub said ${JSON.stringify(said)}${type === "" ? "" : ` (${clean(type, asked.token)})`}`;
  switch (rule) {
    case "github.unavailable":
      return failure(rule, `${fact}. Run again later.`, { applied: "maybe", retryAfterMs: 1000 });
    case "github.rate-limited":
      return failure(rule, `${fact}. Run again later, or use a token of its own.`, { retryAfterMs: 60_000 });
    case "github.forbidden":
      return failure(rule, `${fact}. ${permissionHint(asked.route, said)}`);
    case "github.protected-branch":
      return failure(rule, `${fact}. Set delivery: pull-request, or let this token bypass the branch's rules.`);
    case "github.stale-head":
      return failure(rule, `${fact}. Run again on the new head.`);
    default:
      return failure(rule, `${fact}. Change what GitHub names and run again.`);
  }
}

function ruleOf(type: string, said: string): GitHubRule {
  if (isProtection(said)) return "github.protected-branch";
  if (/Expected branch to point to/i.test(said)) return "github.stale-head";
  if (/something went wrong|timed? ?out|timeout/i.test(said)) return "github.unavailable";
  if (/not accessible by|must have push access/i.test(said)) return "github.forbidden";
  return Object.hasOwn(rulesByType, type) ? (rulesByType[type] as GitHubRule) : "github.graphql";
}
