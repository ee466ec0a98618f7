/** A chat-completions server on loopback that coding agents talk to: it streams where they want it, and may call tools. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the model does: says something, cut where it is said so, or calls a tool; or the server fails or hangs. */
export type Turn =
  | { readonly says: string; readonly finish?: "stop" | "length" }
  | { readonly calls: string; readonly args: object }
  | { readonly status: number }
  | "hangs";

export interface AgentServer {
  readonly url: string;
  /** Bodies of the requests. */
  readonly requests: readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 };

/** Answers the nth request as the nth turn says, and all after the last one as the last. */
export async function startAgentServer(...turns: readonly [Turn, ...Turn[]]): Promise<AgentServer> {
  const requests: Record<string, unknown>[] = [];
  const server = createServer(async (incoming, response) => {
    let text = "";
    for await (const chunk of incoming) text += chunk;
    const body = JSON.parse(text || "{}") as Record<string, unknown>;
    const turn = turns[requests.push(body) - 1] ?? (turns.at(-1) as Turn);
    if (turn === "hangs") return;
    if ("status" in turn) return reply(response, turn.status, { error: { message: `fault ${turn.status}` } });
    const message = "says" in turn ? { content: turn.says } : { content: null, tool_calls: [callOf(turn)] };
    const finish = "says" in turn ? (turn.finish ?? "stop") : "tool_calls";
    const head = { id: "c", created: 0, model: body.model };
    if (body.stream !== true) {
      const choice = { index: 0, message: { role: "assistant", ...message }, finish_reason: finish };
      return reply(response, 200, { ...head, object: "chat.completion", choices: [choice], usage });
    }
    response.writeHead(200, { "content-type": "text/event-stream" });
    const send = (chunk: object) =>
      response.write(`data: ${JSON.stringify({ ...head, object: "chat.completion.chunk", ...chunk })}\n\n`);
    send({ choices: [{ index: 0, delta: { role: "assistant", ...message }, finish_reason: null }] });
    send({ choices: [{ index: 0, delta: {}, finish_reason: finish }] });
    send({ choices: [], usage });
    response.end("data: [DONE]\n\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: async () => void server.close().closeAllConnections(),
  };
}

const callOf = ({ calls, args }: { readonly calls: string; readonly args: object }) => ({
  index: 0,
  id: "call_1",
  type: "function",
  function: { name: calls, arguments: JSON.stringify(args) },
});

const reply = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
