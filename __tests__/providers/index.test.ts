import { describe, expect, it } from "vitest";
import { createProvider, type ProviderSettings, providerNames } from "../../src/providers/index.ts";

const cassette = (text: string) => ({ path: "answers.yaml", text });

/** `rule option`, for each finding. */
async function faultsOf(name: string, settings: ProviderSettings): Promise<string[]> {
  const created = await createProvider(name, settings, { PATH: "/nowhere" });
  if (created.ok) throw new Error("created");
  return created.findings.map((it) => `${it.rule} ${it.field ?? ""}`.trim());
}

describe("createProvider", () => {
  it("creates each provider of the table from what it needs", async () => {
    expect(await createProvider("openai", { model: "m", apiKey: "k" })).toMatchObject({
      value: { name: "openai", model: "m" },
    });
    const text = "version: 1\norigin: handwritten\nexchanges:\n  - answer: { text: x }\n";
    expect(await createProvider("replay", { cassette: cassette(text) })).toMatchObject({
      value: { name: "replay", origin: "handwritten" },
    });
    expect(providerNames).toEqual(["openai", "command", "opencode", "copilot", "replay"]);
  });

  it("tells everything that is missing at once", async () => {
    expect(await faultsOf("openai", {})).toEqual([
      "provider.missing-setting model",
      "provider.missing-setting api-key",
    ]);
    expect(await faultsOf("replay", {})).toEqual(["provider.missing-setting cassette"]);
  });

  it("tells what is missing and what is malformed together", async () => {
    expect(await faultsOf("openai", { baseUrl: "localhost", apiKey: "two words" })).toEqual([
      "provider.missing-setting model",
      "provider.bad-setting api-key",
      "provider.bad-setting base-url",
    ]);
  });

  it("needs no key where base-url names a server", async () => {
    expect((await createProvider("openai", { model: "m", baseUrl: "http://127.0.0.1:8080/v1" })).ok).toBe(true);
  });

  it.each(["", "file:///etc", "localhost:8080", "http://user:secret@host/v1", "/v1"])(
    "refuses the base-url %j",
    async (baseUrl) => {
      const created = await createProvider("openai", { model: "m", baseUrl });
      expect(created.ok).toBe(false);
      expect(JSON.stringify(created)).not.toContain("secret");
    },
  );

  it("refuses a key with a line break without repeating it", async () => {
    const created = await createProvider("openai", { model: "m", apiKey: "sk-secret\n" });
    expect(created.ok).toBe(false);
    expect(JSON.stringify(created)).not.toContain("sk-secret");
  });

  it.each(["gpt", "__proto__", "constructor", ""])(
    "refuses the name %j and lists those that there are",
    async (name) => {
      expect(await createProvider(name, {})).toMatchObject({
        ok: false,
        findings: [
          { rule: "provider.unknown", message: expect.stringContaining("openai, command, opencode, copilot, replay") },
        ],
      });
    },
  );

  it("hands on the faults of a cassette", async () => {
    expect(await faultsOf("replay", { cassette: cassette("version: 1\n") })).toContain("provider.cassette");
  });
});
