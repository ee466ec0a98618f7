import { afterEach, describe, expect, it } from "vitest";
import { openai } from "../../src/providers/openai.ts";
import { reach } from "../../src/providers/reach.ts";
import { openTransport } from "../../src/providers/transport.ts";
import type { Reached } from "../../src/types/provider.ts";
import { freePort } from "../support/free-port.ts";
import {
  drop,
  fault,
  html,
  modelList,
  type Reaction,
  raw,
  stall,
  startOpenAiServer,
} from "../support/openai-server.ts";

const KEY = "sk-very-secret-1234";
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close();
});

async function serve(models?: Reaction) {
  const server = await startOpenAiServer([], { apiKey: KEY, ...(models && { models }) });
  opened.push(server);
  return server;
}

const ordinary = () => new AbortController().signal;

async function reached(models?: Reaction, apiKey = KEY, timeoutMs?: number) {
  const server = await serve(models);
  const it = await reach({ baseUrl: server.url, model: "m", apiKey }, openTransport({}), ordinary(), timeoutMs);
  // Nothing was spent, and the key is in no message.
  expect({ requests: server.requests, listed: server.listed() }).toEqual({ requests: [], listed: 1 });
  expect(JSON.stringify(it)).not.toContain(KEY);
  return summed(it);
}

const summed = (it: Reached) =>
  it.state === "reachable" ? [it.state, it.says] : [it.state, it.finding.rule, it.finding.message];

describe("a server that is asked for its models", () => {
  it.each([
    ["has the model", modelList("a", "m"), 'lists model "m"'],
    ["has other ones", modelList("a", "b"), 'lists 2 models, model "m" not among them: check its name'],
    ["has no list", fault(404), 'lists no models; model "m" is not tried'],
  ])("is reachable when it %s", async (_, models, says) => {
    expect(await reached(models)).toEqual(["reachable", says]);
  });

  it.each([
    ["a wrong key", undefined, "sk-other", "provider.unauthorized"],
    ["a key that may not", fault(403), KEY, "provider.forbidden"],
  ] as const)("is unauthorized with %s, in the words of a run", async (_, models, key, rule) => {
    expect(await reached(models, key)).toEqual(["unauthorized", rule, expect.stringMatching(/key/)]);
  });

  it.each([
    ["fails", fault(500), "provider.unavailable"],
    ["is a web page", html(), "provider.not-an-api"],
    ["is something else", raw(200, {}, '{"data": {}}'), "provider.not-an-api"],
    ["points elsewhere", raw(307, { location: "https://elsewhere.example/v1" }, ""), "provider.redirected"],
    ["breaks off", drop("mid-body"), "provider.connection"],
    ["is gone", fault(410), "provider.gone"],
  ])("is unreachable when it %s", async (_, models, rule) => {
    expect(await reached(models)).toEqual(["unreachable", rule, expect.stringContaining("127.0.0.1")]);
  });

  it("is unreachable when it says nothing within its time", async () => {
    const [state, rule, message] = await reached(stall("before"), KEY, 200);
    expect([state, rule]).toEqual(["unreachable", "provider.timeout"]);
    expect(message).toContain("gave no answer within 0.2 s. Check base-url");
  });

  it("is unreachable when nobody is there", async () => {
    const { server } = openai({ model: "m", baseUrl: `http://127.0.0.1:${await freePort()}/v1`, apiKey: KEY });
    expect(summed((await server?.reach(ordinary())) as Reached)).toEqual([
      "unreachable",
      "provider.connection",
      expect.stringContaining("refused the connection"),
    ]);
  });

  it("is not waited for by who gave up", async () => {
    const server = await serve(stall("before"));
    const gone = AbortSignal.abort(new Error("gave up"));
    await expect(reach({ baseUrl: server.url, model: "m" }, openTransport({}), gone)).rejects.toThrow("gave up");
  });
});
