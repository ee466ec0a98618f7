/**
 * A GitHub of one repository: REST held against GitHub's OpenAPI description both ways, GraphQL against its schema, git
 * served by `git http-backend`, permissions by token, and faults on demand. What GitHub would not understand is
 * remembered and fails the test when the fake is closed.
 */
import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { bareRepository } from "./bare.ts";
import { completed, requestFaults, responseFaults } from "./description.ts";
import { answerGraphql } from "./graphql.ts";
import { type Answer, problem } from "./rest/answer.ts";
import { handlers } from "./rest.ts";
import { type FakeRoute, type Permission, routes } from "./routes.ts";
import { newState, type State, type Token } from "./state.ts";

/** What goes wrong: before GitHub did what was asked, or after it. */
export type Fault =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | "cut"
  | "cut-after"
  | "slow"
  | { readonly graphql: readonly { readonly type?: string; readonly message: string }[] };

export interface Asked {
  /** The route, or the name of the GraphQL operation, or `git …`. */
  readonly route: string;
  readonly body: unknown;
}

export type FakeGitHub = Awaited<ReturnType<typeof startGitHub>>;

export async function startGitHub(files: Readonly<Record<string, string>> = { "README.md": "demo\n" }) {
  const [owner, repo] = ["octo", "demo"];
  const git = bareRepository(owner, repo, files);
  const state: State = newState(owner, repo, git);
  const asked: Asked[] = [];
  const misunderstood: string[] = [];
  const faults: { route: string; times: number; fault: Fault }[] = [];
  const hooks: { route: string; times: number; before: () => void }[] = [];
  const held: ServerResponse[] = [];

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      misunderstood.push(`${request.method} ${request.url}: ${String(error)}`);
      reply(response, { status: 500, body: { message: String(error) } });
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const { authorization = "" } = request.headers;
    const token = state.tokens[secretIn(authorization)];
    if (pathname.startsWith(`/${owner}/${repo}.git/`)) return serveGit(request, response, bytes, token);
    const body = bytes.length === 0 ? undefined : JSON.parse(bytes.toString());
    const matched =
      pathname === "/graphql" ? { route: operationName(body.query), at: {} } : match(request.method ?? "", pathname);
    if (matched === undefined) throw new Error("no such route");
    const { route, at } = matched;
    asked.push({ route, body });
    for (const it of hooks.filter((hook) => hook.route === route && hook.times > 0)) {
      it.times -= 1;
      it.before();
    }
    const wrong = faults.find((it) => it.route === route && it.times > 0);
    if (wrong) wrong.times -= 1;
    const fault = wrong?.fault;
    if (fault === "cut") return void request.socket.destroy();
    if (fault === "slow") return void held.push(response);
    if (typeof fault === "object") {
      return reply(response, "graphql" in fault ? { status: 200, body: { data: null, errors: fault.graphql } } : fault);
    }
    if (token === undefined) return reply(response, problem(401, "Bad credentials"));
    const answered =
      pathname === "/graphql"
        ? { status: 200, body: await answerGraphql(state, token, body) }
        : answerRest(route as FakeRoute, at, searchParams, body, token);
    if (fault === "cut-after") return void request.socket.destroy();
    reply(response, answered);
  }

  function answerRest(
    route: FakeRoute,
    at: Readonly<Record<string, string>>,
    query: URLSearchParams,
    body: unknown,
    token: Token,
  ): Answer {
    const faultsFound = requestFaults(route, query, body);
    if (faultsFound.length > 0) misunderstood.push(`${route}: request ${faultsFound.join("; ")}`);
    if (at.owner !== owner || at.repo !== repo) {
      if (route !== "GET /user") return problem(404, "Not Found");
    }
    const needed = routes[route];
    if (!needed.split("|").some((it) => token.permissions.includes(it as Permission))) {
      const headers = {
        "x-accepted-github-permissions": needed.replaceAll("pull-requests", "pull_requests").replace("|", "; "),
      };
      return { ...problem(403, "Resource not accessible by integration"), headers };
    }
    if (state.settings.archived && !route.startsWith("GET ")) {
      return problem(403, "Repository was archived so is read-only.");
    }
    const said = handlers[route]({ at, query, body: (body ?? {}) as Readonly<Record<string, unknown>>, token }, state);
    const whole = said.status < 300 ? { ...said, body: completed(route, said.status, said.body) } : said;
    const wrong = responseFaults(route, whole.status, whole.body);
    if (wrong.length > 0) misunderstood.push(`${route}: response ${whole.status} ${wrong.join("; ")}`);
    return whole;
  }

  /** The server's half of git: https://git-scm.com/docs/git-http-backend */
  function serveGit(request: IncomingMessage, response: ServerResponse, body: Buffer, token: Token | undefined): void {
    const { pathname, search } = new URL(request.url ?? "/", url);
    asked.push({ route: `git ${pathname.split("/").at(-1)}${search}`, body: undefined });
    const writes = `${pathname}${search}`.includes("git-receive-pack");
    if (token === undefined) {
      return void response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
    }
    if (writes && !token.permissions.includes("contents=write")) {
      return void response.writeHead(403).end("Write access to repository not granted.");
    }
    const child = spawn("git", ["http-backend"], {
      env: {
        PATH: process.env.PATH ?? "",
        GIT_PROJECT_ROOT: git.root,
        GIT_HTTP_EXPORT_ALL: "1",
        GIT_CONFIG_NOSYSTEM: "1",
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method ?? "GET",
        CONTENT_TYPE: request.headers["content-type"] ?? "",
        CONTENT_LENGTH: String(body.length),
        HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
        GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
        REMOTE_USER: token.login,
      },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", () => {
      const all = Buffer.concat(chunks);
      const end = all.indexOf("\r\n\r\n");
      const head = all
        .subarray(0, end)
        .toString()
        .split("\r\n")
        .map((it) => it.split(/: (.*)/s));
      const status = Number(head.find(([name]) => name === "Status")?.[1]?.slice(0, 3) ?? 200);
      const headers = Object.fromEntries(
        head.filter(([name]) => name !== "Status").map(([name, value]) => [name, value ?? ""]),
      );
      response.writeHead(status, headers as Record<string, string>).end(all.subarray(end + 4));
    });
    // git stops reading once it knows its answer.
    child.stdin.on("error", () => {});
    child.stdin.end(body);
  }

  return {
    url,
    state,
    git,
    owner,
    repo,
    /** Every request, in order. */
    asked,
    misunderstood: misunderstood as readonly string[],
    /** What is still to go wrong. */
    faults,
    fail: (route: string, fault: Fault, times = 1) => void faults.push({ route, times, fault }),
    before: (route: string, before: () => void, times = 1) => void hooks.push({ route, times, before }),
    /** What a job's environment says of it. */
    environment: {
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: url,
      GITHUB_REPOSITORY: `${owner}/${repo}`,
    },
    /** Ends it; throws where something was asked or answered that GitHub would not understand or say. */
    async close() {
      for (const it of held) it.destroy();
      server.close().closeAllConnections();
      git.remove();
      if (misunderstood.length > 0) throw new Error(`the fake GitHub did not understand:\n${misunderstood.join("\n")}`);
    },
  };
}

function reply(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const text = typeof body === "string" ? body : JSON.stringify(body ?? {});
  const type = typeof body === "string" ? "text/html; charset=utf-8" : "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, ...headers }).end(status === 204 ? undefined : text);
}

/** `token X`, `bearer X`, or X as the password of a basic login. */
function secretIn(authorization: string): string {
  const [scheme = "", value = ""] = authorization.split(" ");
  return /^basic$/i.test(scheme) ? (Buffer.from(value, "base64").toString().split(":")[1] ?? "") : value;
}

const operationName = (query: string): string => /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? "graphql";

const patterns = (Object.keys(routes) as FakeRoute[]).map((route) => {
  const [method, path = ""] = route.split(" ");
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  // These three span slashes.
  const source = path.replace(/\{(\w+)\}/g, (_, name) => (/^(ref|path|branch)$/.test(name) ? "(.+)" : "([^/]+)"));
  return { route, method, names, pattern: new RegExp(`^${source}$`) };
});

function match(method: string, path: string) {
  const found = patterns
    .filter((it) => it.method === method && it.pattern.test(path))
    // The most literal one: /issues/comments/{comment_id} before /issues/{issue_number}/….
    .sort((a, b) => a.names.length - b.names.length)[0];
  if (!found) return undefined;
  const [, ...values] = found.pattern.exec(path) as RegExpExecArray;
  return {
    route: found.route,
    at: Object.fromEntries(found.names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")])),
  };
}
