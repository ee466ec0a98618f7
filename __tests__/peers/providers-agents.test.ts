/** The real opencode and copilot, pointed at a server on loopback. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createProvider } from "../../src/providers/index.ts";
import { opencode } from "../../src/providers/opencode.ts";
import { outlives } from "../../src/system/outlives.ts";
import { type AgentServer, startAgentServer, type Turn } from "../support/agent-server.ts";
import { fireFlow, workspace } from "../support/bundle.ts";
import { valid } from "../support/contained.ts";
import { cache, npmPackages } from "../support/installed.ts";
import { rightProgram } from "../support/orders.ts";

const KEY = "sk-test-0123456789";
const right: Turn = { says: `Here it is.\n\n\`\`\`python\n${rightProgram}\`\`\`\n` };

/** Installs what a person without the agent is told to install. */
async function install(agent: string): Promise<string> {
  const missing = await createProvider(agent, { model: "m", baseUrl: "http://127.0.0.1:2/v1" }, { PATH: "/nowhere" });
  const [, named = ""] = /npm i -g (\S+)/.exec(missing.findings[0]?.message ?? "") ?? [];
  return join(npmPackages(named), "node_modules");
}

let path: string;
beforeAll(async () => {
  const folders = [join(await install("opencode"), "opencode-linux-x64/bin"), join(await install("copilot"), ".bin")];
  path = [...folders, dirname(process.execPath), process.env.PATH].join(":");
}, 600_000);

let here: ReturnType<typeof workspace>;
let server: AgentServer | undefined;
beforeEach(() => {
  here = workspace();
});
afterEach(async () => {
  await server?.close();
  here.remove();
});

/** `fire-flow generate` with the agent, over a server that does this. */
async function generate(agent: string, turns: readonly [Turn, ...Turn[]], args: readonly string[] = []) {
  server = await startAgentServer(...turns);
  const what = [
    "--contract",
    "totals.yaml",
    "--cases",
    "cases.json",
    "--drawn-cases",
    "0",
    "--task",
    "Total the orders.",
  ];
  const who = ["--provider", agent, "--model", "m", "--base-url", server.url];
  return fireFlow(["generate", ...what, ...who, "--program", "totals.py", "--report-dir", "out", ...args], {
    cwd: here.folder,
    env: { PATH: path, XDG_CACHE_HOME: cache, FIRE_FLOW_API_KEY: KEY, GITHUB_TOKEN: "ghs_not_to_be_handed_on" },
  });
}

/** A part of the agent's command line, by which it would be found if it went on running. */
const lines = { opencode: "--agent\0fire", copilot: "--available-tools=none" } as const;

describe.each(["opencode", "copilot"] as const)("%s", { timeout: 180_000 }, (agent) => {
  it("gives a program that passes, and is offered no tools", async () => {
    const { code, document } = await generate(agent, [right]);
    expect(code).toBe(0);
    expect(document).toMatchObject({
      result: "passed",
      provider: { name: agent, model: "m" },
      usage: { inputTokens: 100, outputTokens: 50 },
    });
    expect(server?.requests).toHaveLength(1);
    expect(server?.requests[0]?.tools ?? []).toEqual([]);
    expect(JSON.stringify(server?.requests)).not.toMatch(/ghs_|sk-test/);
  });

  it("whose answer is cut gives no program", async () => {
    const cut: Turn = { ...right, finish: "length" };
    const { document } = await generate(agent, [cut], ["--max-attempts", "1"]);
    expect(document.attempts?.[0]?.findings.map((it) => it.rule)).toEqual(["extract.truncated"]);
  });

  it("that is told to use a tool does not, and its answer is refused", async () => {
    const mark = join(here.folder, "mark");
    const { code, stderr } = await generate(agent, [
      { calls: "bash", args: { command: `touch ${mark}`, description: "x" } },
      right,
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain("provider.tool-used");
    expect(
      [mark, join(here.folder, "totals.py"), join(here.folder, "out/answers/1.md")].map((it) => existsSync(it)),
    ).toEqual([false, false, false]);
  });

  it.each([
    [401, "provider.unauthorized"],
    [404, "provider.not-found"],
  ])("that is answered %i says so", async (status, rule) => {
    const { code, stderr } = await generate(agent, [{ status }]);
    expect(code).toBe(3);
    expect(stderr).toContain(rule);
  });

  it.each([
    ["hangs", "hangs"],
    ["fails for ever", { status: 500 }],
  ] as const)("is ended by the time budget when the server %s, and leaves no process", async (_, turn) => {
    const { code, document } = await generate(agent, [turn], ["--time-budget", "12s"]);
    expect(code).toBe(3);
    expect(document.stop?.reason).toBe("time-budget");
    expect(await outlives(lines[agent])).toBe(false);
  });
});

describe("a server that is down", { timeout: 180_000 }, () => {
  const request = () => ({ prompt: "p", maxOutputTokens: 9, signal: new AbortController().signal });
  const settings = { model: "m", baseUrl: "http://127.0.0.1:2/v1", apiKey: KEY };

  it("is told by copilot itself", async () => {
    const provider = valid(await createProvider("copilot", settings, { PATH: path, XDG_CACHE_HOME: cache }));
    expect(await provider.answer(request())).toMatchObject({ finding: { rule: "provider.connection" } });
  });

  it("is asked by opencode for ever: the deadline ends it, with what it last said", async () => {
    const provider = valid(await opencode({ ...settings, timeoutMs: 30_000 }, { PATH: path }));
    expect(await provider.answer(request())).toMatchObject({
      finding: { rule: "provider.timeout", message: expect.stringMatching(/on stderr it said: .*error/i) },
    });
    expect(await outlives(lines.opencode)).toBe(false);
  });
});
