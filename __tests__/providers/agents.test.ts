import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgentSettings } from "../../src/providers/agent.ts";
import { copilot } from "../../src/providers/copilot.ts";
import { opencode } from "../../src/providers/opencode.ts";
import type { ProviderReply } from "../../src/types/provider.ts";
import { valid } from "../support/contained.ts";
import { script, scripts, trace } from "../support/scripts.ts";

const KEY = "sk-very-secret-1234";
const settings: AgentSettings = { model: "m", baseUrl: "http://127.0.0.1:8080/v1", apiKey: KEY };
const environment = {
  PATH: `${scripts}:/usr/bin:/bin`,
  GITHUB_TOKEN: "ghs_a",
  GH_TOKEN: "ghs_b",
  COPILOT_GITHUB_TOKEN: "ghs_c",
};
const agents = { opencode, copilot };

type Agent = keyof typeof agents;
type Event = Readonly<Record<string, unknown>>;

interface Scene {
  readonly events?: readonly Event[];
  readonly exitCode?: number;
  readonly stderr?: string;
  /** More lines of shell, run first. */
  readonly also?: readonly string[];
  readonly timeoutMs?: number;
}

/** Asks an agent whose executable prints these events, one a line. */
async function askAgent(agent: Agent, { events = [], exitCode = 0, stderr = "", also = [], timeoutMs }: Scene) {
  const lines = events.map((it) => JSON.stringify(it));
  script(agent, ...also, "cat <<'END'", ...lines, "END", `echo '${stderr}' >&2`, `exit ${exitCode}`);
  const provider = valid(
    await agents[agent]({ ...settings, ...(timeoutMs !== undefined && { timeoutMs }) }, environment),
  );
  return provider.answer({ prompt: "the prompt", maxOutputTokens: 99, signal: new AbortController().signal });
}

function faultIn(reply: ProviderReply) {
  if (reply.kind !== "fault") throw new Error(`no fault but ${JSON.stringify(reply)}`);
  return { rule: reply.finding.rule, message: reply.finding.message, transient: reply.transient };
}

/** Events as the real agents print them; `__tests__/peers/` holds that they do. */
const oc = {
  start: { type: "step_start", part: { type: "step-start" } },
  text: (text: string) => ({ type: "text", part: { type: "text", text } }),
  finish: (reason: string) => ({
    type: "step_finish",
    part: { reason, tokens: { input: 11, output: 22, reasoning: 0 } },
  }),
  tool: { type: "tool_use", part: { type: "tool", tool: "bash", state: { status: "error" } } },
  error: (data: Event) => ({ type: "error", error: { name: "APIError", data } }),
};
const cp = {
  turn: { type: "assistant.turn_start", data: { turnId: "0" } },
  message: (content: string, toolRequests: readonly Event[] = []) => ({
    type: "assistant.message",
    data: { content, toolRequests },
  }),
  tool: { type: "tool.execution_start", data: { toolName: "bash" } },
  error: (data: Event) => ({ type: "session.error", data }),
  result: (exitCode: number) => ({ type: "result", exitCode }),
};
const usage = `{"modelMetrics": {"m": {"usage": {"inputTokens": 11, "outputTokens": 22}}}}`;
const writesUsage = [
  "while [ $# -gt 0 ]; do",
  `  [ "$1" = --usage-output-file ] && echo '${usage}' > "$2"`,
  "  shift",
  "done",
];

const whole: Readonly<Record<Agent, Scene>> = {
  opencode: { events: [oc.start, oc.text("an "), oc.text("answer"), oc.finish("stop")] },
  copilot: { events: [cp.turn, cp.message("an answer"), cp.result(0)], also: writesUsage },
};

describe.each(["opencode", "copilot"] as const)("%s", (agent) => {
  it("answers with the model's text and the tokens that it counted", async () => {
    expect(await askAgent(agent, whole[agent])).toEqual({
      kind: "answer",
      text: "an answer",
      finish: "stop",
      usage: { inputTokens: 11, outputTokens: 22 },
    });
  });

  it("is given the key by its environment and no token of GitHub's, and neither in its arguments", async () => {
    const [variables, line] = [trace(`${agent}.env`), trace(`${agent}.argv`)];
    await askAgent(agent, {
      ...whole[agent],
      also: [`env > ${variables}`, `echo "$@" > ${line}`, ...(whole[agent].also ?? [])],
    });
    expect(readFileSync(variables, "utf8")).toContain(KEY);
    expect(readFileSync(variables, "utf8")).not.toMatch(/ghs_|GITHUB_TOKEN|GH_TOKEN/);
    expect(readFileSync(line, "utf8")).not.toContain(KEY);
  });

  it("is refused with the command that installs it where it is not on the PATH", async () => {
    expect(await agents[agent](settings, { PATH: "/nowhere" })).toMatchObject({
      ok: false,
      findings: [
        { rule: "provider.command-missing", message: expect.stringMatching(/npm i -g [@/a-z-]+@\d+\.\d+\.\d+/) },
      ],
    });
  });

  it("that hangs is killed, and what it said on stderr is told", async () => {
    const { rule, message } = faultIn(
      await askAgent(agent, { also: ["echo fault 500 >&2", "sleep 86425"], timeoutMs: 300 }),
    );
    expect(rule).toBe("provider.timeout");
    expect(message).toContain("fault 500");
  });

  it("without a whole answer gives none, whatever part of one it printed", async () => {
    const { events = [] } = whole[agent];
    expect((await askAgent(agent, { ...whole[agent], events: events.slice(0, -1) })).kind).toBe("fault");
    expect((await askAgent(agent, { ...whole[agent], exitCode: 1 })).kind).toBe("fault");
    expect((await askAgent(agent, {})).kind).toBe("fault");
  });

  it("that used a tool gives nothing, wherever in its output the tool stands", async () => {
    const tools =
      agent === "opencode" ? [oc.tool, oc.finish("tool-calls")] : [cp.tool, cp.message("", [{ name: "bash" }])];
    const { events = [] } = whole[agent];
    for (const tool of tools) {
      for (const place of [0, 1, events.length]) {
        const { rule, transient } = faultIn(
          await askAgent(agent, { ...whole[agent], events: events.toSpliced(place, 0, tool) }),
        );
        expect([rule, transient]).toEqual(["provider.tool-used", false]);
      }
    }
  });

  it("that did something this version knows nothing of gives nothing", async () => {
    const events = [...(whole[agent].events ?? []), { type: "shell.ran", data: {} }];
    const { rule, message } = faultIn(await askAgent(agent, { ...whole[agent], events }));
    expect(rule).toBe("provider.tool-used");
    expect(message).toContain("shell.ran");
  });

  it.each([
    [401, "provider.unauthorized"],
    [403, "provider.forbidden"],
    [404, "provider.not-found"],
    [429, "provider.rate-limited"],
    [500, "provider.unavailable"],
  ])("that met the status %i says so, and has asked again itself", async (statusCode, rule) => {
    const data = { message: "the reason", statusCode };
    const events = agent === "opencode" ? [oc.error(data)] : [cp.error(data), cp.result(1)];
    const reply = faultIn(await askAgent(agent, { events, exitCode: 1 }));
    expect([reply.rule, reply.transient]).toEqual([rule, false]);
    expect(reply.message).toContain("the reason");
  });

  it("that failed before it asked anybody repeats its own words, without the key", async () => {
    const { rule, message } = faultIn(await askAgent(agent, { exitCode: 1, stderr: `bad config ${KEY}` }));
    expect(rule).toBe("provider.command-failed");
    expect(message).toContain("bad config ***");
  });

  it("survives whatever it prints", async () => {
    const { events = [] } = whole[agent];
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.nat(events.length), async (line, place) => {
        const lines = events.map((it) => JSON.stringify(it)).toSpliced(place, 0, line.replaceAll("'", ""));
        script(agent, ...(whole[agent].also ?? []), "cat <<'END'", ...lines, "END");
        const provider = valid(await agents[agent](settings, environment));
        const reply = await provider.answer({ prompt: "p", maxOutputTokens: 9, signal: new AbortController().signal });
        expect(["answer", "fault"]).toContain(reply.kind);
      }),
      { numRuns: 20 },
    );
  });
});

describe("opencode", () => {
  it.each([
    ["length", "length"],
    ["content-filter", "refused"],
    ["unknown", "stop"],
    ["error", "length"],
    ["other", "length"],
  ])("whose step ended by %s gives an answer that ended by %s", async (reason, finish) => {
    expect(await askAgent("opencode", { events: [oc.text("half"), oc.finish(reason)] })).toMatchObject({ finish });
  });

  it("that ended well without text gave no answer", async () => {
    expect(faultIn(await askAgent("opencode", { events: [oc.start, oc.finish("stop")] })).rule).toBe("provider.empty");
  });

  it("tells used-up credit from a limit of requests by the body that the server sent", async () => {
    const responseBody = JSON.stringify({ error: { message: "no credit", code: "insufficient_quota" } });
    const reply = await askAgent("opencode", {
      events: [oc.error({ message: "x", statusCode: 429, responseBody })],
      exitCode: 1,
    });
    expect(faultIn(reply).rule).toBe("provider.quota");
  });

  it("is configured with nothing but the one server, every tool denied, and no key in the configuration", async () => {
    const file = trace("config.json");
    await askAgent("opencode", { ...whole.opencode, also: [`printf %s "$OPENCODE_CONFIG_CONTENT" > ${file}`] });
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain(KEY);
    expect(JSON.parse(text)).toMatchObject({
      enabled_providers: ["fire"],
      share: "disabled",
      permission: { "*": "deny" },
      agent: { fire: { permission: { "*": "deny" } } },
      provider: { fire: { options: { baseURL: settings.baseUrl }, models: { m: { limit: { output: 99 } } } } },
    });
  });
});

describe("copilot", () => {
  it("that went on after a cut answer gives a cut answer", async () => {
    const events = [cp.turn, cp.turn, cp.message("the last part"), cp.result(0)];
    expect(await askAgent("copilot", { events })).toMatchObject({ kind: "answer", finish: "length" });
  });

  it("that did not reach the server says so", async () => {
    const message = "Could not connect to local model provider at http://127.0.0.1:9/v1.\n  Check that it runs.";
    const reply = await askAgent("copilot", { events: [cp.error({ message }), cp.result(1)], exitCode: 1 });
    expect(faultIn(reply)).toMatchObject({
      rule: "provider.connection",
      message: expect.stringContaining("Could not connect"),
    });
  });

  it("has its tokens estimated where it wrote none down", async () => {
    const { also, ...silent } = whole.copilot;
    expect(await askAgent("copilot", silent)).toMatchObject({ usage: { estimated: true } });
  });

  it("is offered no tools and shares only the cache of its own package", async () => {
    const [line, variables] = [trace("argv"), trace("env")];
    await askAgent("copilot", {
      ...whole.copilot,
      also: [`echo "$@" > ${line}`, `env > ${variables}`, ...writesUsage],
    });
    expect(readFileSync(line, "utf8")).toContain("--available-tools=none ");
    expect(readFileSync(variables, "utf8")).toContain("COPILOT_OFFLINE=true\n");
  });
});
