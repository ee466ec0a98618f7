import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommandName } from "../src/commands/names.ts";
import { checked, rejected } from "../src/findings.ts";
import { parseOptions } from "../src/options.ts";
import { fileFinding } from "../src/system/rules.ts";

const files: Readonly<Record<string, string>> = { "/here/task.md": "Sum it.\n", "/here/sub/key": " k-123 \n" };

const readText = async (path: string) => {
  const text = files[path];
  return text === undefined ? rejected(fileFinding("file.missing", `${path} does not exist`)) : checked(text);
};

const terminal = (command: CommandName, args: readonly string[], environment: Record<string, string> = {}) =>
  parseOptions(command, { entry: "terminal", args, environment, cwd: "/here", readText });

const action = (command: CommandName, inputs: Record<string, string>, environment: Record<string, string> = {}) => {
  const named = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const all = { ...Object.fromEntries(named), ...environment };
  return parseOptions(command, { entry: "action", environment: all, cwd: "/here", readText });
};

const rulesOf = (it: Awaited<ReturnType<typeof terminal>>) => it.findings.map((finding) => finding.rule);
const messagesOf = (it: Awaited<ReturnType<typeof terminal>>) =>
  it.findings.map((finding) => finding.message).join("\n");
const accepted = (it: Awaited<ReturnType<typeof terminal>>) => {
  if (!it.ok) throw new Error(messagesOf(it));
  return it.value;
};

const enough = ["--contract", "c.yaml", "--task", "Sum.", "--model", "m"];

describe("options from the terminal", () => {
  it("take several bare arguments where they are a list", async () => {
    const value = accepted(await terminal("verify", ["a.py", "--drawn-cases", "3", "b,c.py", "d.py"]));
    expect(value).toMatchObject({ proofs: ["a.py", "b", "c.py", "d.py"] });
  });

  it("have their defaults, typed, and leave out what was not given", async () => {
    const value = accepted(await terminal("generate", enough));
    expect(value).toMatchObject({
      contract: "c.yaml",
      maxAttempts: 5,
      timeBudget: 1_200_000,
      memoryLimit: 512 * 1024 ** 2,
      holdBack: "auto",
      deterministic: true,
    });
    expect(value).not.toHaveProperty("seed");
    expect(value).not.toHaveProperty("apiKey");
  });

  it.each(["generate", "verify"] as const)("of %s name no file to record to that is replayed", async (command) => {
    const more = command === "generate" ? enough : [];
    const replay = [...more, "--provider", "replay", "--cassette", "sub/a.yaml"];
    const refused = await terminal(command, [...replay, "--record", "./sub/../sub/a.yaml"]);
    expect(rulesOf(refused)).toEqual(["usage.invalid-value"]);
    expect(messagesOf(refused)).toContain("Name another file for --record");
    accepted(await terminal(command, [...replay, "--record", "a.yaml"]));
    const inputs = { cassette: "a.yaml", record: "/here/a.yaml" };
    expect(messagesOf(await action("verify", inputs))).toContain("input record and input cassette name the same file");
  });

  it.each(["program-sha256", "proof-sha256"])("of %s have the form of a hash, or are refused with it", async (name) => {
    const what = ["report", "--contract", "c.yaml", "--program", "p.py", `--${name}`];
    const hash = "0123456789ABCDEF".repeat(4);
    const option = name === "proof-sha256" ? "proofSha256" : "programSha256";
    expect(accepted(await terminal("deliver", [...what, ` ${hash}\n`]))).toMatchObject({
      [option]: hash.toLowerCase(),
    });
    for (const typo of [hash.slice(1), `${hash}0`, hash.replace("F", "G"), "sha256:"]) {
      const refused = await terminal("deliver", [...what, typo]);
      expect(rulesOf(refused)).toEqual(["usage.invalid-value"]);
      expect(messagesOf(refused)).toContain("Allowed: 64 hex digits");
    }
  });

  it("are read with a space, with =, and with no- for booleans", async () => {
    const args = ["prog.py", "--contract=c.yaml", "--timeout", "500ms", "--no-deterministic", "--hold-back=0.25"];
    expect(accepted(await terminal("prove", args))).toMatchObject({
      program: "prog.py",
      timeout: 500,
      deterministic: false,
      holdBack: 0.25,
    });
  });

  it("tell every fault at once", async () => {
    const args = ["--contrct", "c", "--task", "--timeout", "30", "--seed", "-1", "--data", "x", "--seed", "3", "stray"];
    expect(rulesOf(await terminal("generate", args))).toEqual([
      "usage.missing-value",
      "usage.unknown-option",
      "usage.foreign-option",
      "usage.unexpected-argument",
      "usage.duplicate-option",
      "usage.invalid-value",
      "usage.invalid-value",
      "usage.missing-option",
    ]);
  });

  it("name the nearest right option and the nearest right choice", async () => {
    const said = messagesOf(await terminal("generate", [...enough, "--max-atempts", "3", "--provider", "openia"]));
    expect(said).toContain("Did you mean --max-attempts?");
    expect(said).toContain("Did you mean openai?");
  });

  it("name the commands that an option belongs to", async () => {
    expect(messagesOf(await terminal("lint", ["c.yaml", "--max-attempts", "3"]))).toContain(
      "option of generate, verify, not of lint",
    );
  });

  it("name what depends on another option only while it does", async () => {
    const replay = ["--contract", "c", "--task", "t", "--provider", "replay"];
    expect(messagesOf(await terminal("generate", replay))).toContain("--cassette is missing");
    expect(messagesOf(await terminal("generate", replay))).not.toContain("--model");
    expect(messagesOf(await terminal("generate", replay.slice(0, 4)))).toContain("--model is missing");
  });

  it("take one bare argument where it is natural and refuse a second", async () => {
    expect(accepted(await terminal("validate", ["d.json", "--contract", "c"]))).toMatchObject({ data: "d.json" });
    expect(rulesOf(await terminal("validate", ["d.json", "e.json", "--contract", "c"]))).toEqual([
      "usage.unexpected-argument",
    ]);
    expect(rulesOf(await terminal("validate", ["d.json", "--data", "e.json", "--contract", "c"]))).toEqual([
      "usage.duplicate-option",
    ]);
  });

  it("keep option names out of values", async () => {
    const it = await terminal("generate", ["--task", "--contract", "c.yaml", "--model", "m"]);
    expect(messagesOf(it)).toBe("--task was given no value. Write --task=VALUE where it begins with --.");
    expect(accepted(await terminal("generate", ["--task=--x", "--contract", "c", "--model", "m"]))).toMatchObject({
      task: "--x",
    });
  });

  it("read a task from a file, from the working directory on", async () => {
    const args = ["--contract", "c", "--model", "m", "--task-file", "task.md"];
    expect(accepted(await terminal("generate", args))).toMatchObject({ task: "Sum it." });
    expect(messagesOf(await terminal("generate", [...args, "--working-directory", "sub"]))).toContain(
      "/here/sub/task.md",
    );
    expect(rulesOf(await terminal("generate", [...args, "--task", "t"]))).toEqual(["usage.duplicate-option"]);
  });
});

describe("secrets", () => {
  it("come from the environment, the first variable winning, and from a file before it", async () => {
    const both = { FIRE_FLOW_API_KEY: "first\n", OPENAI_API_KEY: "second" };
    expect(accepted(await terminal("generate", enough, both))).toMatchObject({ apiKey: "first" });
    expect(accepted(await terminal("generate", enough, { ...both, FIRE_FLOW_API_KEY: "" }))).toMatchObject({
      apiKey: "second",
    });
    expect(accepted(await terminal("generate", [...enough, "--api-key-file", "sub/key"], both))).toMatchObject({
      apiKey: "k-123",
    });
  });

  it("are refused as flags without being repeated", async () => {
    for (const args of [
      ["--api-key", "sk-hush"],
      ["--api-key=sk-hush"],
      ["--apikey", "sk-hush"],
      ["--apikey=sk-hush"],
    ]) {
      const it = await terminal("generate", [...enough, ...args]);
      expect(it.ok).toBe(false);
      expect(JSON.stringify(it)).not.toContain("hush");
    }
    const said = messagesOf(await terminal("generate", [...enough, "--api-key", "sk-hush"]));
    expect(said).toContain("FIRE_FLOW_API_KEY or OPENAI_API_KEY");
    expect(said).toContain("--api-key-file");
  });

  it("are not repeated when they stand in an address", async () => {
    const it = await terminal("generate", [...enough, "--base-url", "https://user:hush@host/v1"]);
    expect(rulesOf(it)).toEqual(["usage.invalid-value"]);
    expect(JSON.stringify(it)).not.toContain("hush");
  });

  it("are not read by commands that have no use for them", async () => {
    expect(accepted(await terminal("lint", ["c.yaml"], { FIRE_FLOW_API_KEY: "k" }))).not.toHaveProperty("apiKey");
  });

  it("are inputs in the action, whose environment is not asked", async () => {
    const given = { contract: "c", task: "t", model: "m" };
    expect(accepted(await action("generate", given, { FIRE_FLOW_API_KEY: "e" }))).not.toHaveProperty("apiKey");
    expect(accepted(await action("generate", { ...given, "api-key": " k\n" }))).toMatchObject({ apiKey: "k" });
  });
});

describe("inputs of the action", () => {
  it("are unset when empty", async () => {
    expect(rulesOf(await action("validate", { contract: "", data: "d.json" }))).toEqual(["usage.missing-option"]);
    expect(accepted(await action("validate", { contract: "c\n", data: "d", "output-model": " " }))).toEqual({
      contract: "c",
      data: "d",
      offline: false,
      sandbox: "auto",
      validator: "embedded",
      workingDirectory: ".",
    });
  });

  it("tell every fault at once, by the input's name", async () => {
    const it = await action("validate", {
      contract: "c",
      dat: "d",
      "max-attempts": "3",
      "output-format": "yaml",
      json: "true",
    });
    expect(rulesOf(it)).toEqual([
      "usage.unknown-input",
      "usage.foreign-option",
      "usage.unknown-input",
      "usage.invalid-value",
    ]);
    expect(messagesOf(it)).toContain("input dat is no input of this action. Did you mean data?");
    expect(messagesOf(it)).toContain("belongs to mode generate, verify, not to validate");
  });

  it("mean the same as flags", async () => {
    const args = ["p.py", "--contract", "c", "--seed", "7", "--no-deterministic", "--output-limit", "2KiB"];
    const inputs = { program: "p.py", contract: "c", seed: "7", deterministic: "FALSE", "output-limit": "2KiB" };
    expect(await action("prove", inputs)).toEqual(await terminal("prove", args));
  });
});

describe("values", () => {
  const tell = async (name: string, text: string) => {
    const it = await terminal("generate", [...enough, `--${name}=${text}`]);
    const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    return it.ok ? (it.value as unknown as Record<string, unknown>)[key] : "refused";
  };

  it.each([
    ["timeout", "30s", 30_000],
    ["timeout", "1.5m", 90_000],
    ["timeout", "2h", 7_200_000],
    ["timeout", "0s", "refused"],
    ["timeout", "25h", "refused"],
    ["timeout", "30", "refused"],
    ["memory-limit", "1GB", 1e9],
    ["memory-limit", "1.5 kib", 1536],
    ["memory-limit", "1TB", "refused"],
    ["hold-back", "0", 0],
    ["hold-back", "1", 1],
    ["hold-back", ".5", 0.5],
    ["hold-back", "1.1", "refused"],
    ["hold-back", "NaN", "refused"],
    ["seed", "4294967295", 4_294_967_295],
    ["seed", "4294967296", "refused"],
    ["seed", "1.5", "refused"],
    ["seed", "0x10", "refused"],
    ["seed", "", "refused"],
    ["temperature", "0.7", 0.7],
    ["temperature", "Infinity", "refused"],
    ["deterministic", "True", true],
    ["deterministic", "yes", "refused"],
    ["base-url", "http://127.0.0.1:1/v1", "http://127.0.0.1:1/v1"],
    ["base-url", "file:///etc/passwd", "refused"],
    ["cases", "a\0b", "refused"],
  ])("--%s %s is %s", async (name, text, expected) => {
    expect(await tell(name, text)).toBe(expected);
  });

  it("never throw, whatever the arguments are", async () => {
    const argument = fc.oneof(
      fc.string(),
      fc.constantFrom("--", "--task", "--no-", "--__proto__", "--constructor=1", "-h", "--no-json", "--json=maybe"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(argument), async (args) => {
        const it = await terminal("generate", args);
        expect(it.ok || it.findings.length > 0).toBe(true);
      }),
    );
  });
});
