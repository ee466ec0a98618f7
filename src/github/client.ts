/**
 * GitHub, asked through the octokit of `@actions/github`: within time, again where that helps and doubles nothing, and
 * with every fault a finding that says what to do.
 */
import { setTimeout } from "node:timers/promises";
import { openFetch, readBounded } from "../system/fetch.ts";
import type { Environment } from "../types/environment.ts";
import type { GitHub, Route, RouteData, RouteItem, RouteParameters } from "../types/github.ts";
import { connectionFailure } from "./connection.ts";
import { type Answered, type Asked, type Failure, failure, statusFailure } from "./fault.ts";
import { graphqlFailure } from "./graphql-fault.ts";

export interface GitHubSettings {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** REST. Default `GITHUB_API_URL`, else GitHub's own. */
  readonly apiUrl?: string;
  /** Default `GITHUB_GRAPHQL_URL`, else derived from {@link apiUrl}. */
  readonly graphqlUrl?: string;
  /** The site that people see. Default `GITHUB_SERVER_URL`, else GitHub's own. */
  readonly serverUrl?: string;
  /** Where those and the proxy variables are. Default: nowhere. */
  readonly environment?: Environment;
  readonly signal: AbortSignal;
  /** Milliseconds that one request may take. Default 30 s. */
  readonly timeoutMs?: number;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly now?: () => number;
}

const TRIES = 4;
/** All waits of one call together, in milliseconds. */
const MAX_WAIT_MS = 60_000;
const TIMEOUT_MS = 30_000;
/** Bytes of a response's body. */
const MAX_BODY = 16 * 1024 * 1024;
/** Where Gitea and Forgejo have their API. */
const GITEA = "/api/v1";
const PAGE = 100;
const MAX_PAGES = 10;

/** Opens a repository. Nothing is loaded or asked before the first call. */
export function openGitHub(settings: GitHubSettings): GitHub {
  const { token, owner, repo, environment = {}, signal, timeoutMs = TIMEOUT_MS, now = Date.now } = settings;
  const { sleep = (ms, until) => setTimeout(ms, undefined, { signal: until }) } = settings;
  const apiUrl = withoutSlash(settings.apiUrl ?? (environment.GITHUB_API_URL || "https://api.github.com"));
  const graphqlUrl = settings.graphqlUrl ?? (environment.GITHUB_GRAPHQL_URL || graphqlBeside(apiUrl));
  const serverUrl = withoutSlash(settings.serverUrl ?? (environment.GITHUB_SERVER_URL || "https://github.com"));
  const repository = `${owner}/${repo}`;
  let opened: ReturnType<typeof openOctokit> | undefined;

  /** One request, and again where it helps. `harmless`: doing it twice is as good as once. */
  async function send(
    route: string,
    parameters: object,
    harmless: boolean,
    check: (answered: Answered) => Failure | undefined = () => undefined,
    shown = route,
  ): Promise<Answered> {
    opened ??= openOctokit(token, apiUrl, environment);
    const octokit = await opened;
    const asked: Asked = { route: shown, apiUrl, repository, token };
    let waited = 0;
    for (let tries = 1; ; tries += 1) {
      signal.throwIfAborted();
      const timed = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      const answered = await ask(() => octokit.request(route, { ...parameters, request: { signal: timed } }), asked);
      const failed = "fault" in answered ? answered : check(answered);
      if (failed === undefined) return answered as Answered;
      signal.throwIfAborted();
      const { retryAfterMs, applied, fault } = failed;
      const pause = retryAfterMs === undefined ? 0 : Math.max(retryAfterMs, backoff(tries));
      const helps = retryAfterMs !== undefined && (harmless || applied === "no");
      if (!helps || tries === TRIES || waited + pause > MAX_WAIT_MS) throw fault;
      waited += pause;
      await sleep(pause, signal);
    }
  }

  async function ask(request: () => Promise<unknown>, asked: Asked): Promise<Answered | Failure> {
    try {
      const answered = (await request()) as Answered;
      return answered.status >= 300 ? statusFailure(answered, asked, now()) : answered;
    } catch (error) {
      const { response } = error as { readonly response?: Answered };
      return response ? statusFailure(response, asked, now()) : connectionFailure(error, asked, timeoutMs);
    }
  }

  const rest = (route: string, parameters: object = {}) =>
    send(
      route,
      { ...(route.includes("{owner}") && { owner }), ...(route.includes("{repo}") && { repo }), ...parameters },
      !route.startsWith("POST "),
      ({ data, status }) =>
        typeof data === "string" && data !== ""
          ? failure("github.not-an-api", `${route}: ${apiUrl} answered ${status} without JSON. Check GITHUB_API_URL.`)
          : undefined,
    );

  return {
    owner,
    repo,
    url: `${serverUrl}/${repository}`,
    isGitHub: !apiUrl.endsWith(GITEA),
    request: async <R extends Route>(route: R, parameters?: RouteParameters<R>) =>
      (await rest(route, parameters)).data as RouteData<R>,
    async list<R extends Route>(route: R, parameters?: RouteParameters<R>) {
      const items: RouteItem<R>[] = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data, headers } = await rest(route, { ...parameters, per_page: PAGE, page });
        items.push(...(Array.isArray(data) ? (data as RouteItem<R>[]) : []));
        if (!String(headers.link ?? "").includes('rel="next"')) break;
      }
      return items;
    },
    async graphql<T>(document: string, variables: Readonly<Record<string, unknown>>) {
      const name = /^\s*(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "POST /graphql";
      const asked: Asked = { route: name, apiUrl: graphqlUrl, repository, token };
      const { data } = await send(
        `POST ${graphqlUrl}`,
        { query: document, variables },
        !document.trimStart().startsWith("mutation"),
        (answered) => graphqlFailure(answered.data, asked),
        name,
      );
      return (data as { readonly data: T }).data;
    },
  };
}

/** Loads octokit with our own way out: proxies as told, bodies bounded, no redirect followed with a token in hand. */
async function openOctokit(token: string, baseUrl: string, environment: Environment) {
  const [{ getOctokit }, { fetch, dispatcher }] = await Promise.all([
    import("@actions/github"),
    openFetch(environment),
  ]);
  const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const leave = async (url: string, init: NonNullable<Parameters<typeof fetch>[1]>) => {
    const response = await fetch(url, { ...init, dispatcher, redirect: "manual" });
    const { body } = await readBounded(response.body ?? [], MAX_BODY);
    const empty = [204, 205, 304].includes(response.status);
    return new Response(empty ? null : body, { status: response.status, headers: [...response.headers] });
  };
  return getOctokit(token, { baseUrl, log: quiet, request: { fetch: leave, log: quiet } });
}

const nothing = (): void => {};

/** Half a second, doubled with every try, in milliseconds. */
const backoff = (tries: number): number => 500 * 2 ** (tries - 1);

const withoutSlash = (url: string): string => url.replace(/\/+$/, "");

/** GitHub Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`. */
const graphqlBeside = (apiUrl: string): string =>
  apiUrl.endsWith("/api/v3") ? apiUrl.replace(/v3$/, "graphql") : `${apiUrl}/graphql`;
