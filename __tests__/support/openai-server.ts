/**
 * A chat-completions server on loopback, for tests: it gives scripted answers and faults over real HTTP, keeps what it
 * was asked, and rejects a request that a strict server would reject.
 *
 * ```ts
 * const server = await startOpenAiServer([answer("no program here"), fault(429, { headers: { "retry-after": "1" } })]);
 * // … base-url: server.url …
 * expect(server.problems).toEqual([]);
 * await server.close();
 * ```
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** One request as it came in. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
  /** The messages' text, joined by blank lines. */
  readonly prompt: string;
}

/** Writes one response, or breaks off. Resolves when it has nothing more to do. */
export type Reaction = (response: ServerResponse, request: ReceivedRequest) => void | Promise<void>;

/** Reactions in order, one a request, or a function of the request and its index from 0. */
export type Script = readonly Reaction[] | ((request: ReceivedRequest, index: number) => Reaction);

export interface OpenAiServer {
  /** What `base-url` is set to. */
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** What was wrong with the requests: a malformed one, a wrong key, one too many for the script. */
  readonly problems: readonly string[];
  /** How often it was asked for its list of models, which costs nothing and is no request of the script's. */
  readonly listed: () => number;
  close(): Promise<void>;
}

export interface AnswerDetails {
  readonly finish?: string | null;
  readonly refusal?: string;
  /** `null` leaves the usage out; by default 100 in and 50 out. */
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
}

/** A whole answer with this text. */
export function answer(text: string | null, details: AnswerDetails = {}): Reaction {
  const { finish = "stop", refusal, usage = { prompt_tokens: 100, completion_tokens: 50 } } = details;
  return (response, request) =>
    sendJson(response, 200, {
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 0,
      model: request.body.model,
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: text, ...(refusal !== undefined && { refusal }) },
          finish_reason: finish,
        },
      ],
      ...(usage && { usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens } }),
    });
}

/** An answer that holds one program in a fenced block. */
export const program = (source: string, tag = "python"): Reaction =>
  answer(`Here is the program.\n\n\`\`\`${tag}\n${source.replace(/\n?$/, "\n")}\`\`\`\n`);

export interface FaultDetails {
  readonly message?: string;
  readonly code?: string | number;
  readonly type?: string;
  readonly param?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error in the shape of the OpenAI API. */
export function fault(status: number, { message = `fault ${status}`, headers, ...rest }: FaultDetails = {}): Reaction {
  return (response) => sendJson(response, status, { error: { message, ...rest } }, headers);
}

/** Any status, headers and body. */
export function raw(status: number, headers: Readonly<Record<string, string>>, body: string): Reaction {
  return (response) => void response.writeHead(status, headers).end(body);
}

/** A web page, as a wrong base-url or a captive proxy gives it. */
export const html = (status = 200): Reaction =>
  raw(status, { "content-type": "text/html" }, "<!doctype html><title>Welcome</title>");

/** The connection is cut: before the headers, or in the middle of the body. */
export function drop(when: "before" | "mid-body"): Reaction {
  return (response) => {
    if (when === "before") response.destroy();
    else {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"choices": [', () => response.destroy());
    }
  };
}

/** Nothing more comes: before the headers, or in the middle of the body. */
export function stall(when: "before" | "mid-body"): Reaction {
  return (response) => {
    if (when === "before") return;
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"choices": [');
  };
}

/** A JSON body of at least so many bytes. */
export const big = (bytes: number): Reaction => answer("x".repeat(bytes));

/** A body that never ends. */
export function flood(): Reaction {
  return (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const chunk = Buffer.alloc(64 * 1024, "x");
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", pour);
    };
    pour();
  };
}

/** The reaction, so many milliseconds later. */
export const slow = (ms: number, reaction: Reaction): Reaction => {
  return async (response, request) => {
    await wait(ms, undefined, { ref: false });
    if (!response.destroyed) await reaction(response, request);
  };
};

/** The list of the models that a server has. */
export const modelList = (...ids: readonly string[]): Reaction => {
  return (response) => sendJson(response, 200, { object: "list", data: ids.map((id) => ({ id, object: "model" })) });
};

/** Starts a server on a free port of 127.0.0.1. With `apiKey` any other key is answered 401. */
export async function startOpenAiServer(
  script: Script,
  settings: { readonly apiKey?: string /** Default: a list of the model `m`. */; readonly models?: Reaction } = {},
): Promise<OpenAiServer> {
  const requests: ReceivedRequest[] = [];
  const problems: string[] = [];
  let listed = 0;

  async function react(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await receive(incoming);
    const keyless = settings.apiKey !== undefined && received.headers.authorization !== `Bearer ${settings.apiKey}`;
    const wrongKey = fault(401, { message: "Incorrect API key provided", code: "invalid_api_key" });
    if (received.method === "GET" && received.path === "/v1/models") {
      listed += 1;
      return (keyless ? wrongKey : (settings.models ?? modelList("m")))(response, received);
    }
    const index = requests.push(received) - 1;
    const reject = (status: number, message: string) => {
      problems.push(`request ${index + 1}: ${message}`);
      return fault(status, { message })(response, received);
    };
    const wrong = wrongWith(received);
    if (wrong !== undefined) return reject(400, wrong);
    if (keyless) return wrongKey(response, received);
    const reaction = typeof script === "function" ? script(received, index) : script[index];
    return reaction === undefined ? reject(400, "the script has no answer left") : reaction(response, received);
  }

  const server: Server = createServer((incoming, response) => {
    react(incoming, response).catch((error: unknown) => {
      problems.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    problems,
    listed: () => listed,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function receive(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = parse(Buffer.concat(chunks).toString("utf8"));
  const messages = Array.isArray(body.messages) ? (body.messages as { content?: unknown }[]) : [];
  return {
    method: incoming.method ?? "",
    path: incoming.url ?? "",
    headers: incoming.headers,
    body,
    prompt: messages.map((it) => String(it?.content)).join("\n\n"),
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const KNOWN_MEMBERS = ["model", "messages", "max_completion_tokens", "max_tokens", "temperature"];

/** What a strict server would reject in this request. */
function wrongWith({ method, path, headers, body }: ReceivedRequest): string | undefined {
  if (method !== "POST" || path.split("?")[0] !== "/v1/chat/completions") return `unknown route ${method} ${path}`;
  if (!headers["content-type"]?.startsWith("application/json")) return "content-type is not application/json";
  const unknown = Object.keys(body).filter((name) => !KNOWN_MEMBERS.includes(name));
  if (unknown.length > 0) return `unknown members ${unknown.join(", ")}`;
  if (typeof body.model !== "string" || body.model === "") return "model is missing";
  const messages: unknown = body.messages;
  if (!Array.isArray(messages) || messages.length === 0 || !messages.every(isMessage)) return "messages are malformed";
  const limits = [body.max_completion_tokens, body.max_tokens].filter((it) => it !== undefined);
  if (limits.length !== 1 || !Number.isInteger(limits[0]) || Number(limits[0]) < 1) {
    return "exactly one of max_completion_tokens and max_tokens is needed, a positive integer";
  }
  return undefined;
}

const isMessage = (it: unknown): boolean =>
  typeof it === "object" &&
  it !== null &&
  ["system", "user", "assistant"].includes(String((it as { role?: unknown }).role)) &&
  typeof (it as { content?: unknown }).content === "string";

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
