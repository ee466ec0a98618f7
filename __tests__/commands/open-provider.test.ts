import { describe, expect, it } from "vitest";
import type { CommandContext } from "../../src/commands/command.ts";
import { openProvider } from "../../src/commands/open-provider.ts";
import { options } from "../../src/options.ts";

const audience = options["id-token-audience"].default;
const context = (getIdToken?: CommandContext["getIdToken"]): CommandContext => ({
  entry: "action",
  environment: { PATH: "/usr/bin:/bin" },
  cwd: "/",
  observe: () => {},
  signal: new AbortController().signal,
  now: () => 0,
  ...(getIdToken && { getIdToken }),
});
const openai = { provider: "openai", model: "m", idTokenAudience: audience } as const;
const request = { prompt: "p", maxOutputTokens: 9, signal: new AbortController().signal };

describe("the job's identity", () => {
  it("stands in for a key: its token is asked for when an answer is, for the audience that is demanded", async () => {
    const asked: string[] = [];
    const denied = (it: string) => {
      asked.push(it);
      return Promise.reject(new Error("no permission"));
    };
    const opened = await openProvider(
      { ...openai, identityProviderId: "idp_1", serviceAccountId: "svc_1" },
      context(denied),
    );
    expect(opened.findings).toEqual([]);
    expect(asked).toEqual([]);
    const reply = opened.ok && (await opened.value.answer(request));
    expect(asked).toEqual([audience]);
    expect(reply).toMatchObject({ kind: "fault", finding: { rule: "provider.unauthorized" } });
    expect(JSON.stringify(reply)).toContain("id-token: write");
  });

  it.each([
    ["identity-provider-id", { serviceAccountId: "svc_1" }],
    ["service-account-id", { identityProviderId: "idp_1" }],
  ])("is refused without %s", async (missing, given) => {
    const opened = await openProvider({ ...openai, ...given }, context());
    expect(opened).toMatchObject({ ok: false, findings: [{ rule: "usage.missing-option" }] });
    expect(opened.findings[0]?.message).toContain(`input ${missing} is missing`);
  });

  it("and a key exclude each other", async () => {
    const ids = { identityProviderId: "idp_1", serviceAccountId: "svc_1", apiKey: "sk" };
    const opened = await openProvider(
      { ...openai, ...ids },
      context(async () => "t"),
    );
    expect(opened).toMatchObject({ ok: false, findings: [{ rule: "provider.bad-setting" }] });
  });
});

describe("a setting that the provider does not take", () => {
  it("is warned of, by the name of its option", async () => {
    const opened = await openProvider(
      { provider: "command", command: "true", temperature: 0.5, apiKey: "k" },
      context(),
    );
    expect(opened).toMatchObject({ ok: true, findings: [{ rule: "provider.ignored-setting", severity: "warning" }] });
    expect(opened.findings[0]?.message).toContain("command takes no temperature");
  });

  it("is not one that it takes", async () => {
    expect((await openProvider({ ...openai, temperature: 0.5, apiKey: "k" }, context())).findings).toEqual([]);
  });
});
