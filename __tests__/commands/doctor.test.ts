import { afterEach, describe, expect, it } from "vitest";
import type { CommandContext } from "../../src/commands/command.ts";
import { run } from "../../src/commands/doctor.ts";
import type { DoctorDocument } from "../../src/documents.ts";
import type { OptionsOf } from "../../src/options.ts";
import { type OpenAiServer, startOpenAiServer } from "../support/openai-server.ts";
import { faultsOf } from "../support/schemas.ts";

const KEY = "sk-very-secret-1234";
let server: OpenAiServer;
afterEach(() => server.close());

async function doctor(options: Partial<OptionsOf<"doctor">>) {
  server = await startOpenAiServer([], { apiKey: KEY });
  const context: CommandContext = {
    entry: "terminal",
    environment: process.env,
    cwd: process.cwd(),
    observe: () => {},
    signal: new AbortController().signal,
    now: () => 0,
  };
  const ordinary = { provider: "openai", model: "m", baseUrl: server.url, sandbox: "unsafe", offline: false } as const;
  const { document, output, ...outcome } = await run({ ...ordinary, ...options } as OptionsOf<"doctor">, context);
  expect(faultsOf("doctor", document)).toEqual([]);
  expect(JSON.stringify(document) + output).not.toContain(KEY);
  return { ...outcome, document: document as DoctorDocument, output: String(output) };
}

describe("doctor asks the provider's server", () => {
  it("and says in one line that it answers, and what it has", async () => {
    const { result, document, output } = await doctor({ apiKey: KEY });
    expect(document.server).toEqual({ url: server.url, state: "reachable", detail: 'lists model "m"' });
    expect(output.split("\n").at(-1)).toBe(`  ✓ ${server.url}  reachable: lists model "m"`);
    expect(result).toBe("passed");
  });

  it("and fails with what to do where it does not take the key", async () => {
    const { result, summary, output } = await doctor({ apiKey: "sk-other" });
    expect(result).toBe("failed");
    expect(summary).toContain("nobody answers");
    expect(output).toMatch(/✗ http:\S+ {2}unauthorized: .*Check that the api-key is one of this server's\.$/);
  });

  it.each<[string, Partial<OptionsOf<"doctor">>]>([
    ["never when it is offline", { apiKey: KEY, offline: true }],
    ["not where nobody is named", { provider: "command", command: "/bin/cat" }],
  ])("%s", async (_, options) => {
    const { result, document } = await doctor(options);
    expect({ result, state: document.server?.state, listed: server.listed() }).toEqual({
      result: "passed",
      listed: 0,
    });
  });
});
