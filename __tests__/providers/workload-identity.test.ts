import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createProvider } from "../../src/providers/index.ts";
import { openai } from "../../src/providers/openai.ts";
import { openTransport, type Transport } from "../../src/providers/transport.ts";
import { answer, type OpenAiServer, startOpenAiServer } from "../support/openai-server.ts";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close();
});

const ACCESS = "access-token-1234";
const identity = { identityProviderId: "idp_1", serviceAccountId: "sa_1", getToken: async () => "signed.by.ci" };

/** An endpoint that exchanges tokens, and what it was sent. */
async function startExchange(react: (response: ServerResponse, request: IncomingMessage) => void) {
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    bodies.push(JSON.parse(text));
    react(response, request);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  opened.push({ close: async () => void server.close().closeAllConnections() });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies };
}

const json = (status: number, body: object) => (response: ServerResponse) =>
  void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

const key = (more: object = {}) =>
  json(200, { access_token: ACCESS, token_type: "Bearer", issued_token_type: "urn:x", expires_in: 3600, ...more });

/** The real network, but OpenAI's two hosts are on loopback. */
function loopback(exchange: string, server: OpenAiServer): Transport {
  const send = openTransport({});
  return (url, outgoing) => {
    const real = url
      .replace("https://auth.openai.com/oauth/token", exchange)
      .replace("https://api.openai.com/v1", server.url);
    if (real === url) throw new Error(`nobody is to ask ${url}`);
    return send(real, outgoing);
  };
}

async function setUp(react: Parameters<typeof startExchange>[0], getToken = identity.getToken) {
  const exchange = await startExchange(react);
  const server = await startOpenAiServer([answer("one"), answer("two")], { apiKey: ACCESS });
  opened.push(server);
  const provider = openai({
    model: "m",
    workloadIdentity: { ...identity, getToken },
    transport: loopback(exchange.url, server),
  });
  const ask = () => provider.answer({ prompt: "p", maxOutputTokens: 9, signal: new AbortController().signal });
  return { exchange, server, ask };
}

describe("a workload identity", () => {
  it("is exchanged for a key that the request then carries", async () => {
    const { exchange, server, ask } = await setUp(key());
    expect(await ask()).toMatchObject({ kind: "answer", text: "one" });
    expect(exchange.bodies).toEqual([
      {
        grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
        subject_token: "signed.by.ci",
        subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
        identity_provider_id: "idp_1",
        service_account_id: "sa_1",
      },
    ]);
    expect(server.problems).toEqual([]);
  });

  it("is exchanged once for as long as the key holds", async () => {
    const { exchange, ask } = await setUp(key());
    await ask();
    expect(await ask()).toMatchObject({ text: "two" });
    expect(exchange.bodies).toHaveLength(1);
  });

  it.each([400, 401, 403])("that is refused with %i is told with what to check", async (status) => {
    const { ask } = await setUp(json(status, { error: "invalid_grant", error_description: "audience does not match" }));
    expect(await ask()).toMatchObject({
      kind: "fault",
      transient: false,
      finding: {
        rule: "provider.unauthorized",
        message: expect.stringContaining("invalid_grant: audience does not match"),
      },
    });
  });

  it.each([
    [503, "provider.unavailable"],
    [429, "provider.rate-limited"],
  ])("can be exchanged later when the endpoint answers %i", async (status, rule) => {
    const { ask } = await setUp(json(status, {}));
    expect(await ask()).toMatchObject({ kind: "fault", transient: true, finding: { rule } });
  });

  it.each([{ access_token: "" }, { access_token: "two\nlines" }, { access_token: null }])(
    "for which %o is given has no key",
    async (more) => {
      const { ask, server } = await setUp(key(more));
      expect(await ask()).toMatchObject({ kind: "fault", finding: { rule: "provider.unauthorized" } });
      expect(server.requests).toEqual([]);
    },
  );

  it("of a job that may not have a token says what permission it lacks", async () => {
    const { ask } = await setUp(key(), async () => {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    });
    expect(await ask()).toMatchObject({
      finding: { rule: "provider.unauthorized", message: expect.stringContaining("permissions: id-token: write") },
    });
  });

  it("whose endpoint breaks off can be exchanged again", async () => {
    const { ask } = await setUp((response) => void response.destroy());
    expect(await ask()).toMatchObject({ kind: "fault", transient: true, finding: { rule: "provider.connection" } });
  });

  it("ends with the run", async () => {
    const { exchange, server } = await setUp(() => {});
    const provider = openai({ model: "m", workloadIdentity: identity, transport: loopback(exchange.url, server) });
    const signal = AbortSignal.timeout(100);
    expect(await provider.answer({ prompt: "p", maxOutputTokens: 9, signal })).toMatchObject({
      finding: { rule: "provider.cancelled" },
    });
  });

  it("gives a key that no message repeats", async () => {
    const exchange = await startExchange(key());
    const server = await startOpenAiServer(() => (response) => void response.writeHead(500).end(`bad key ${ACCESS}`));
    opened.push(server);
    const provider = openai({ model: "m", workloadIdentity: identity, transport: loopback(exchange.url, server) });
    const reply = await provider.answer({ prompt: "p", maxOutputTokens: 9, signal: new AbortController().signal });
    expect(reply.kind).toBe("fault");
    expect(JSON.stringify(reply)).not.toContain(ACCESS);
  });

  it("makes a key needless, and cannot stand beside one", async () => {
    const { getToken, ...ids } = identity;
    const workloadIdentity = { ...ids, getToken };
    expect((await createProvider("openai", { model: "m", workloadIdentity })).ok).toBe(true);
    expect(await createProvider("openai", { model: "m", workloadIdentity, apiKey: "k" })).toMatchObject({
      ok: false,
      findings: [{ rule: "provider.bad-setting", field: "identity-provider-id" }],
    });
  });

  it.each([
    ["https://api.openai.com/v1", true],
    ["https://eu.api.openai.com/v1", true],
    ["http://api.openai.com/v1", false],
    ["https://api.openai.com.evil.example/v1", false],
    ["https://evilapi.openai.com.example/v1", false],
    ["https://notapi.openai.com/v1", false],
    ["http://127.0.0.1:8080/v1", false],
  ])("is sent to OpenAI alone: %s", async (baseUrl, ok) => {
    expect((await createProvider("openai", { model: "m", workloadIdentity: identity, baseUrl })).ok).toBe(ok);
  });
});
