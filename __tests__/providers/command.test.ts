import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommandSettings, command } from "../../src/providers/command.ts";
import { outlives } from "../../src/system/outlives.ts";
import type { ProviderReply } from "../../src/types/provider.ts";
import { valid } from "../support/contained.ts";
import { isThere, script, scripts, trace } from "../support/scripts.ts";

const KEY = "sk-very-secret-1234";
const environment = {
  PATH: `${scripts}:/usr/bin:/bin`,
  GITHUB_TOKEN: "ghs_secret",
  INPUT_X: "x",
  HTTPS_PROXY: "http://p",
};

interface Asking extends Partial<CommandSettings> {
  readonly prompt?: string;
  readonly signal?: AbortSignal;
}

/** Asks a script of these lines. */
async function askScript(lines: readonly string[], { prompt = "the prompt", signal, ...settings }: Asking = {}) {
  const path = script("answerer", ...lines);
  const provider = valid(await command({ command: path, ...settings }, environment));
  return provider.answer({ prompt, maxOutputTokens: 99, signal: signal ?? new AbortController().signal });
}

function faultIn(reply: ProviderReply) {
  if (reply.kind !== "fault") throw new Error(`no fault but ${JSON.stringify(reply)}`);
  return { rule: reply.finding.rule, message: reply.finding.message, transient: reply.transient };
}

describe("a program that answers", () => {
  it("gets the prompt on stdin, byte for byte, and answers in plain text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (prompt) => {
        const sent = Buffer.from(`${prompt}.`).toString();
        expect(await askScript(["cat"], { prompt: sent })).toMatchObject({
          kind: "answer",
          text: sent,
          finish: "stop",
        });
      }),
      { numRuns: 10 },
    );
  });

  it("has its tokens estimated, because plain text tells none", async () => {
    expect(await askScript(["echo 12345678"], { prompt: "1234" })).toMatchObject({
      usage: { inputTokens: 1, outputTokens: 3, estimated: true },
    });
  });

  it("may answer with one line of JSON that holds the text and the tokens", async () => {
    const line = JSON.stringify({ text: "a\nb", usage: { inputTokens: 7, outputTokens: 9 } });
    expect(await askScript([`cat <<'END'`, line, "END"])).toEqual({
      kind: "answer",
      text: "a\nb",
      finish: "stop",
      usage: { inputTokens: 7, outputTokens: 9 },
    });
  });

  it.each(['{"answer": 1}', '{"text": "a"}\\n{"text": "b"}', "{not json}", "[1]"])(
    "is taken by its word where %s is no such line",
    async (text) => {
      expect(await askScript([`printf '${text}'`])).toMatchObject({ text: text.replaceAll("\\n", "\n") });
    },
  );

  it("gets the key, the model, the server and the limit by variables of their own", async () => {
    const reply = await askScript(["env"], { apiKey: KEY, model: "m", baseUrl: "http://127.0.0.1/v1" });
    const text = reply.kind === "answer" ? reply.text : "";
    expect(text).toContain(`FIRE_FLOW_API_KEY=${KEY}\n`);
    expect(text).toContain("FIRE_FLOW_MODEL=m\n");
    expect(text).toContain("FIRE_FLOW_BASE_URL=http://127.0.0.1/v1\n");
    expect(text).toContain("FIRE_FLOW_MAX_OUTPUT_TOKENS=99\n");
  });

  it("inherits nothing but what finds programs and proxies", async () => {
    process.env.SOME_SECRET = "inherited";
    const reply = await askScript(["env"]);
    delete process.env.SOME_SECRET;
    const names = (reply.kind === "answer" ? reply.text : "").split("\n").map((line) => line.split("=")[0]);
    const own = ["FIRE_FLOW_MAX_OUTPUT_TOKENS", "HOME", "HTTPS_PROXY", "PATH", "PWD", "TMPDIR"];
    expect(names.filter((it) => it !== "" && it !== "_" && it !== "SHLVL" && it !== "OLDPWD").sort()).toEqual(own);
  });

  it("runs in an empty folder with an empty home, both gone afterwards", async () => {
    const reply = await askScript(['pwd; ls -A . "$HOME"; echo "$HOME"']);
    const [work = "", ...rest] = (reply.kind === "answer" ? reply.text : "").trim().split("\n");
    const home = rest.at(-1) ?? "";
    expect(rest.slice(0, -1).filter((it) => it !== "" && !it.endsWith(":"))).toEqual([]);
    expect([work, home].map(isThere)).toEqual([false, false]);
    expect(work).not.toBe(home);
  });

  it("is started without a shell: nothing in its arguments is special", async () => {
    script("arguments", 'for it in "$@"; do echo "$it"; done');
    const line = `arguments '$HOME' "a b" c\\ d '*' ; x>y $(id)`;
    const provider = valid(await command({ command: line }, environment));
    const reply = await provider.answer({ prompt: "", maxOutputTokens: 1, signal: new AbortController().signal });
    expect(reply).toMatchObject({ text: "$HOME\na b\nc d\n*\n;\nx>y\n$(id)\n" });
  });
});

describe("a program that gives no answer", () => {
  it("is a fault that repeats the end of what it said on stderr, without the key", async () => {
    const { rule, message, transient } = faultIn(
      await askScript(['echo "no such model, key $FIRE_FLOW_API_KEY" >&2', "exit 4"], { apiKey: KEY }),
    );
    expect([rule, transient]).toEqual(["provider.command-failed", false]);
    expect(message).toContain("exit code 4; on stderr it said: no such model, key ***");
  });

  it("cannot steer the terminal by its stderr", async () => {
    const { message } = faultIn(await askScript([`printf '\\033[2Jred\\n::error::x\\r' >&2`, "exit 1"]));
    expect(message).toContain("red / ::error::x");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(message).not.toMatch(/[\x00-\x1f]/);
  });

  it("can help by being asked again only when it says so with exit code 75", async () => {
    expect(faultIn(await askScript(["exit 75"])).transient).toBe(true);
  });

  it("is a fault even when it printed something before it failed", async () => {
    expect(faultIn(await askScript(["echo text", "exit 1"])).rule).toBe("provider.command-failed");
  });

  it.each(["true", "echo", "printf '  \\n\\t'", `echo '{"text": " "}'`])(
    "is a fault when %s is all it does",
    async (it) => {
      expect(faultIn(await askScript([it])).rule).toBe("provider.empty");
    },
  );

  it("tells its error in JSON", async () => {
    const { rule, message } = faultIn(await askScript([`echo '{"error": "quota is used up"}'`]));
    expect(rule).toBe("provider.command-failed");
    expect(message).toContain("quota is used up");
  });

  it.each([`{"text": 5}`, `{"text": null, "usage": null}`])("is a fault when its line is %s", async (line) => {
    expect(faultIn(await askScript([`echo '${line}'`])).rule).toBe("provider.command-failed");
  });

  it("is killed with all its children when its time is over", async () => {
    const seconds = "86423";
    const reply = await askScript([`sleep ${seconds} &`, "echo waiting for the server >&2", `sleep ${seconds}`], {
      timeoutMs: 300,
    });
    const { rule, message, transient } = faultIn(reply);
    expect([rule, transient]).toEqual(["provider.timeout", false]);
    expect(message).toContain("within 0.3 s");
    expect(message).toContain("waiting for the server");
    expect(await outlives(`sleep\0${seconds}`)).toBe(false);
  });

  it("is killed when the run is cancelled", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    expect(faultIn(await askScript(["sleep 86424"], { signal: controller.signal })).rule).toBe("provider.cancelled");
    expect(await outlives("sleep\x0086424")).toBe(false);
  });

  it("is killed when it prints more than is read", async () => {
    expect(faultIn(await askScript(["yes"])).rule).toBe("provider.too-large");
  });

  it("is told apart from one that was killed from outside", async () => {
    expect(faultIn(await askScript(["kill -9 $$"])).message).toContain("SIGKILL");
  });

  it("is a fault when the kernel cannot start it", async () => {
    const path = script("broken", "");
    const provider = valid(await command({ command: path }, environment));
    writeFileSync(path, "#!/no/such/interpreter\n");
    const reply = await provider.answer({ prompt: "", maxOutputTokens: 1, signal: new AbortController().signal });
    expect(faultIn(reply).rule).toBe("provider.command-missing");
  });
});

describe("a command that cannot be run", () => {
  it.each([
    ["no-such-program --x", "provider.command-missing", "nowhere on the PATH"],
    ["./no/such/program", "provider.command-missing", "no executable file"],
    ["/etc/passwd", "provider.command-missing", "no executable file"],
    ["", "provider.bad-setting", "empty"],
    ["  ", "provider.bad-setting", "empty"],
    ["'' x", "provider.bad-setting", "empty"],
    ["cat 'x", "provider.bad-setting", "quote"],
    ["cat \\", "provider.bad-setting", "backslash"],
  ])("%j is refused before anything is spent", async (line, rule, says) => {
    expect(await command({ command: line }, environment)).toMatchObject({
      ok: false,
      findings: [{ rule, message: expect.stringContaining(says), field: "command" }],
    });
  });

  it("is not looked for in relative folders of the PATH", async () => {
    expect((await command({ command: "ls" }, { PATH: "bin:." })).ok).toBe(false);
  });
});

describe("the key", () => {
  it("stands in no process's arguments while the program runs", async () => {
    const seen = trace("cmdlines");
    await askScript([`cat /proc/[0-9]*/cmdline > ${seen} 2>/dev/null`, "echo done"], { apiKey: KEY });
    expect(readFileSync(seen, "latin1")).toContain("answerer");
    expect(readFileSync(seen, "latin1")).not.toContain(KEY);
  });
});
