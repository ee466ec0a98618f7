import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type OpenAiSettings, openai } from "../../src/providers/openai.ts";
import type { ProviderReply } from "../../src/types/provider.ts";
import {
  answer,
  big,
  drop,
  fault,
  flood,
  html,
  type OpenAiServer,
  raw,
  type Script,
  slow,
  stall,
  startOpenAiServer,
} from "../support/openai-server.ts";

const KEY = "sk-very-secret-1234";
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close();
});

async function serve(script: Script, settings: { apiKey?: string } = {}): Promise<OpenAiServer> {
  const server = await startOpenAiServer(script, settings);
  opened.push(server);
  return server;
}

const request = (signal: AbortSignal = new AbortController().signal) => ({
  prompt: "write a program",
  maxOutputTokens: 123,
  signal,
});

async function askOnce(script: Script, settings: Partial<OpenAiSettings> = {}): Promise<ProviderReply> {
  const server = await serve(script);
  return openai({ model: "m", baseUrl: server.url, apiKey: KEY, ...settings }).answer(request());
}

/** The reply, which must be a fault. */
function faultIn(reply: ProviderReply) {
  if (reply.kind !== "fault") throw new Error(`no fault but ${JSON.stringify(reply)}`);
  const { finding, transient, retryAfterMs } = reply;
  return { rule: finding.rule, message: finding.message, transient, retryAfterMs };
}

describe("a whole answer", () => {
  it("comes back with its text and the usage that the server reports", async () => {
    const reply = await askOnce([answer("hello", { usage: { prompt_tokens: 7, completion_tokens: 9 } })]);
    expect(reply).toEqual({
      kind: "answer",
      text: "hello",
      finish: "stop",
      usage: { inputTokens: 7, outputTokens: 9 },
    });
  });

  it("is asked for with the model, the prompt, the limit and the key, and nothing else", async () => {
    const server = await serve([answer("hello")], { apiKey: KEY });
    await openai({ model: "m", baseUrl: server.url, apiKey: KEY }).answer(request());
    expect(server.problems).toEqual([]);
    expect(server.requests[0]?.body).toEqual({
      model: "m",
      messages: [{ role: "user", content: "write a program" }],
      max_completion_tokens: 123,
    });
    expect(Object.keys(server.requests[0]?.headers ?? {}).filter((it) => it.startsWith("x-"))).toEqual([]);
  });

  it("is asked for with a temperature when one is set", async () => {
    const server = await serve([answer("hello")]);
    await openai({ model: "m", baseUrl: server.url, temperature: 0 }).answer(request());
    expect(server.requests[0]?.body).toMatchObject({ temperature: 0 });
  });

  it("comes from a server without keys, which gets no Authorization header", async () => {
    const server = await serve([answer("hello")]);
    await openai({ model: "m", baseUrl: server.url }).answer(request());
    expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  it("keeps the query of base-url", async () => {
    const server = await serve([answer("hello")]);
    await openai({ model: "m", baseUrl: `${server.url}?api-version=1` }).answer(request());
    expect(server.requests[0]?.path).toBe("/v1/chat/completions?api-version=1");
  });

  it("is not swayed by variables that the package reads", async () => {
    const server = await serve([answer("hello")]);
    const variables = {
      OPENAI_BASE_URL: "http://127.0.0.1:1/v1",
      OPENAI_API_KEY: "other",
      OPENAI_ORG_ID: "org",
      OPENAI_PROJECT_ID: "project",
      OPENAI_CUSTOM_HEADERS: "Authorization: Bearer stolen",
    };
    Object.assign(process.env, variables);
    try {
      await openai({ model: "m", baseUrl: server.url, apiKey: KEY }).answer(request());
    } finally {
      for (const name of Object.keys(variables)) delete process.env[name];
    }
    const headers = server.requests[0]?.headers ?? {};
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(headers).not.toHaveProperty("openai-organization");
    expect(headers).not.toHaveProperty("openai-project");
  });

  it("is asked for a second time with max_tokens where the server knows only that, and then at once", async () => {
    const server = await serve(({ body }) =>
      "max_completion_tokens" in body
        ? fault(400, {
            message: "Unsupported parameter",
            code: "unsupported_parameter",
            param: "max_completion_tokens",
          })
        : answer("hello"),
    );
    const provider = openai({ model: "m", baseUrl: server.url });
    expect(await provider.answer(request())).toMatchObject({ text: "hello" });
    expect(await provider.answer(request())).toMatchObject({ text: "hello" });
    expect(server.requests.map((it) => it.body.max_tokens)).toEqual([undefined, 123, 123]);
  });

  it("is asked for again where a strict server rejects the limit's name as 422 in its own shape", async () => {
    const body = JSON.stringify({ object: "error", message: { detail: [{ loc: ["body", "max_completion_tokens"] }] } });
    expect(await askOnce([raw(422, { "content-type": "application/json" }, body), answer("hello")])).toMatchObject({
      text: "hello",
    });
  });

  it.each([
    ["length", { finish: "length" }, "length"],
    ["content_filter", { finish: "content_filter" }, "refused"],
    ["a refusal", { refusal: "I cannot help with that" }, "refused"],
    ["null", { finish: null }, "stop"],
    ["EOS", { finish: "EOS" }, "stop"],
    ["end_turn", { finish: "end_turn" }, "stop"],
    ["max_tokens", { finish: "max_tokens" }, "length"],
    ["MAX_TOKENS", { finish: "MAX_TOKENS" }, "length"],
    ["model_length", { finish: "model_length" }, "length"],
    ["error", { finish: "error" }, "length"],
    ["tool_calls", { finish: "tool_calls" }, "length"],
    ["a word that nobody knows", { finish: "toString" }, "length"],
  ] as const)("with finish %s says so", async (_, details, finish) => {
    expect(await askOnce([answer("text", details)])).toMatchObject({ kind: "answer", text: "text", finish });
  });

  it("with a finish that is not known is taken as cut, and says why", async () => {
    const reply = await askOnce([answer("text", { finish: "max_tokens" })]);
    expect(reply).toMatchObject({ notices: [{ rule: "provider.unfinished", severity: "warning" }] });
    expect(JSON.stringify(reply)).toContain("max_tokens");
  });

  it("that is only a refusal has the refusal as its text", async () => {
    expect(await askOnce([answer(null, { refusal: "I cannot" })])).toMatchObject({
      text: "I cannot",
      finish: "refused",
    });
  });

  it("without content is an empty answer, not a fault", async () => {
    expect(await askOnce([answer(null)])).toMatchObject({ kind: "answer", text: "" });
  });

  it("without usage has its tokens estimated, and says so", async () => {
    expect(await askOnce([answer("12345678", { usage: null })])).toMatchObject({
      usage: { inputTokens: 4, outputTokens: 2, estimated: true },
    });
  });

  it("is read whatever the content type says", async () => {
    const body = JSON.stringify({ choices: [{ message: { content: [{ type: "text", text: "parts" }] } }] });
    expect(await askOnce([raw(200, { "content-type": "text/plain" }, body)])).toMatchObject({ text: "parts" });
  });
});

describe("a fault of the server", () => {
  it.each([
    [401, {}, "provider.unauthorized", false],
    [403, {}, "provider.forbidden", false],
    [404, { code: "model_not_found" }, "provider.not-found", false],
    [402, {}, "provider.quota", false],
    [429, { code: "insufficient_quota" }, "provider.quota", false],
    [429, { type: "insufficient_quota" }, "provider.quota", false],
    [429, { code: "rate_limit_exceeded" }, "provider.rate-limited", true],
    [408, {}, "provider.timeout", true],
    [409, {}, "provider.unavailable", true],
    [425, {}, "provider.unavailable", true],
    [500, {}, "provider.unavailable", true],
    [503, {}, "provider.unavailable", true],
    [400, { code: "context_length_exceeded" }, "provider.context-too-long", false],
    [400, { type: "exceed_context_size_error" }, "provider.context-too-long", false],
    [400, { message: "This model's maximum context length is 8192 tokens" }, "provider.context-too-long", false],
    [413, {}, "provider.context-too-long", false],
    [400, {}, "provider.bad-request", false],
    [422, {}, "provider.bad-request", false],
    [410, {}, "provider.gone", false],
  ] as const)("%i %j is %s", async (status, details, rule, transient) => {
    const found = faultIn(await askOnce([fault(status, { message: "the server's own words", ...details })]));
    expect(found).toMatchObject({ rule, transient });
    expect(found.message).toContain(String(status));
    expect(found.message).toContain("127.0.0.1");
  });

  it("is told in its own words", async () => {
    const found = faultIn(await askOnce([fault(400, { message: "temperature must be 1" })]));
    expect(found.message).toContain("temperature must be 1");
  });

  it("without any key says that one is needed", async () => {
    const reply = await serve([fault(401)]).then(({ url }) => openai({ model: "m", baseUrl: url }).answer(request()));
    expect(faultIn(reply).message).toContain("set FIRE_FLOW_API_KEY");
  });

  it.each([
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after-ms": "1500" }, 1500],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": "-3" }, undefined],
    [{ "retry-after": "Thu, 01 Jan 1970 00:00:00 GMT" }, 0],
  ])("asks to wait as its header %j says", async (headers, wait) => {
    expect(faultIn(await askOnce([fault(429, { headers })])).retryAfterMs).toBe(wait);
  });

  it("under 200 is told apart from an answer", async () => {
    const body = JSON.stringify({ error: { code: 502, message: "upstream failed" } });
    expect(faultIn(await askOnce([raw(200, { "content-type": "application/json" }, body)]))).toMatchObject({
      rule: "provider.unavailable",
      transient: true,
    });
  });

  it.each([
    ["a web page", html()],
    ["text", raw(200, {}, "OK")],
    ["nothing", raw(200, {}, "")],
    ["a whole body that is no JSON", raw(200, { "content-type": "application/json" }, "{")],
    ["JSON null", raw(200, {}, "null")],
    ["another API's JSON", raw(200, { "content-type": "application/json" }, '{"status": "up"}')],
    ["no content", raw(204, {}, "")],
  ])("that answers success with %s is no API", async (_, reaction) => {
    expect(faultIn(await askOnce([reaction]))).toMatchObject({ rule: "provider.not-an-api", transient: false });
  });

  it.each(["[]", "[null]", "[{}]"])("with the choices %s is empty", async (choices) => {
    expect(faultIn(await askOnce([raw(200, {}, `{"choices": ${choices}}`)]))).toMatchObject({ rule: "provider.empty" });
  });

  it("with a body past 4 MiB is too large", async () => {
    expect(faultIn(await askOnce([big(4 * 1024 * 1024)]))).toMatchObject({ rule: "provider.too-large" });
  });

  it("with a body that never ends is left after 4 MiB", async () => {
    expect(faultIn(await askOnce([flood()], { requestTimeoutMs: 10_000 }))).toMatchObject({
      rule: "provider.too-large",
    });
  });

  it.each([301, 302, 307, 308])(
    "that redirects (%i) is not followed, and the key goes nowhere else",
    async (status) => {
      const other = await serve([answer("stolen")]);
      const headers = { location: `${other.url}/chat/completions?token=x` };
      const found = faultIn(await askOnce([raw(status, headers, "")]));
      expect(found.rule).toBe("provider.redirected");
      expect(found.message).toContain(`${other.url}/chat/completions`);
      expect(found.message).not.toContain("token=x");
      expect(other.requests).toEqual([]);
    },
  );

  it("never repeats the key, a terminal escape or a text without end", async () => {
    const found = faultIn(
      await askOnce([fault(400, { message: `bad key ${KEY} \u001b[31mred\u202e\n${"x".repeat(5000)}` })]),
    );
    expect(found.message).not.toContain(KEY);
    expect(found.message).not.toMatch(/\p{C}/u);
    expect(found.message.length).toBeLessThan(700);
  });
});

describe("a connection that fails", () => {
  it("says that it was refused", async () => {
    const found = faultIn(
      await openai({ model: "m", baseUrl: `http://127.0.0.1:${await freePort()}/v1` }).answer(request()),
    );
    expect(found).toMatchObject({ rule: "provider.connection", transient: false });
    expect(found.message).toContain("ECONNREFUSED");
  });

  it("says that the name is unknown", async () => {
    const found = faultIn(await openai({ model: "m", baseUrl: "http://nowhere.invalid/v1" }).answer(request()));
    expect(found.rule).toBe("provider.connection");
    expect(found.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  it("says that the server does not speak TLS", async () => {
    const { url } = await serve([]);
    const found = faultIn(await openai({ model: "m", baseUrl: url.replace("http:", "https:") }).answer(request()));
    expect(found).toMatchObject({ rule: "provider.connection", transient: false });
    expect(found.message).toContain("http://");
  });

  it("is not tried again where no request is possible at all", async () => {
    const found = faultIn(await openai({ model: "m", baseUrl: "http://127.0.0.1:1/v1" }).answer(request()));
    expect(found).toMatchObject({ rule: "provider.connection", transient: false });
    expect(found.message).toContain("bad port");
  });

  it.each(["before", "mid-body"] as const)("is worth another try when it was cut %s", async (when) => {
    expect(faultIn(await askOnce([drop(when)]))).toMatchObject({ rule: "provider.connection", transient: true });
  });

  it.each(["before", "mid-body"] as const)("ends at the request's own limit when it stalls %s", async (when) => {
    expect(faultIn(await askOnce([stall(when)], { requestTimeoutMs: 100 }))).toMatchObject({
      rule: "provider.timeout",
      transient: true,
    });
  });

  it.each(["before", "mid-body"] as const)("ends when the caller says so while it stalls %s", async (when) => {
    const { url } = await serve([stall(when)]);
    const reply = openai({ model: "m", baseUrl: url }).answer(request(AbortSignal.timeout(100)));
    expect(faultIn(await reply)).toMatchObject({ rule: "provider.cancelled", transient: false });
  });

  it("asks nothing when the caller has ended before", async () => {
    const server = await serve([]);
    const reply = await openai({ model: "m", baseUrl: server.url }).answer(request(AbortSignal.abort()));
    expect(faultIn(reply).rule).toBe("provider.cancelled");
    expect(server.requests).toEqual([]);
  });

  it("is none when the answer is only slow", async () => {
    expect(await askOnce([slow(50, answer("late"))])).toMatchObject({ text: "late" });
  });
});

describe("a proxy", () => {
  it("is used when its variable is set", async () => {
    const { url } = await serve([answer("unseen")]);
    const port = await freePort();
    const environment = { HTTP_PROXY: `http://127.0.0.1:${port}` };
    const reply = await openai({ model: "m", baseUrl: url, environment }).answer(request());
    expect(faultIn(reply).rule).toBe("provider.connection");
  });

  it("is passed by for the hosts of NO_PROXY", async () => {
    const { url } = await serve([answer("direct")]);
    const environment = { HTTP_PROXY: `http://127.0.0.1:${await freePort()}`, NO_PROXY: "127.0.0.1" };
    expect(await openai({ model: "m", baseUrl: url, environment }).answer(request())).toMatchObject({ text: "direct" });
  });

  it("with a malformed address is a fault, not a crash", async () => {
    const reply = await askOnce([answer("unseen")], { environment: { https_proxy: "::" } });
    const found = faultIn(reply);
    expect(found).toMatchObject({ rule: "provider.connection", transient: false });
    expect(found.message).toContain("HTTPS_PROXY");
  });

  it("that lets nothing through is told apart from the server", async () => {
    const proxy = createHttpServer().on("connect", (_, socket) =>
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"),
    );
    await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
    opened.push({ close: () => new Promise((closed) => proxy.close(() => closed())) });
    const environment = { https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
    const reply = await openai({ model: "m", baseUrl: "https://api.example.com/v1", environment }).answer(request());
    expect(faultIn(reply)).toMatchObject({ rule: "provider.connection", transient: false });
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
