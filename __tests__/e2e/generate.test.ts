import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fireFlow, runShim, workspace } from "../support/bundle.ts";
import { answer, type OpenAiServer, program, type Script, startOpenAiServer } from "../support/openai-server.ts";
import { changed, contractText, givenCases, rightProgram, rightTypeScript } from "../support/orders.ts";

let here: ReturnType<typeof workspace>;
let server: OpenAiServer | undefined;

beforeEach(() => {
  here = workspace();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  here.remove();
});

const key = "sk-test-0123456789";

async function generate(script: Script, args: readonly string[] = []) {
  server = await startOpenAiServer(script, { apiKey: key });
  const fixed = ["--contract", "totals.yaml", "--task", "Total the orders.", "--model", "m", "--base-url", server.url];
  const ran = await fireFlow(["generate", ...fixed, ...args], { cwd: here.folder, env: { OPENAI_API_KEY: key } });
  expect(server.problems).toEqual([]);
  return { ...ran, requests: server.requests };
}

/** Few drawn cases beside the given ones: each is two starts of an interpreter, and what drawing finds is told elsewhere. */
const withCases = ["--cases", "cases.json", "--drawn-cases", "3"];
/** The words of a command as a shell takes them: quoted by apostrophes or not at all. */
const shellWords = (line: string): string[] =>
  (line.match(/(?:'[^']*'|\\'|[^\s'])+/g) ?? []).map((it) => it.replace(/'([^']*)'|\\(')/g, "$1$2"));

const wrong = changed('entry["orders"] += 1', 'entry["orders"] += 2');

describe("generate with a server", { timeout: 120_000 }, () => {
  it.each([
    ["python", "totals.py", wrong, rightProgram],
    ["typescript", "totals.ts", rightTypeScript.replace("orders += 1", "orders += 2"), rightTypeScript],
  ])("mends a wrong %s program and writes it with its proof", async (language, path, first, second) => {
    const script = [program(first, language), program(second, language)];
    const { code, document, requests } = await generate(script, [...withCases, "--program", path]);
    expect(code).toBe(0);
    expect(document).toMatchObject({ result: "passed", stop: { reason: "passed" }, language });
    expect(document.attempts?.map((it) => `${it.kind} ${it.gate}`)).toEqual(["fresh validate", "repair passed"]);
    expect(requests[1]?.prompt).toContain("expected.output");
    expect(requests[1]?.prompt).toContain("+= 2");
    expect(JSON.parse(here.read(`${path}.proof.json`))).toMatchObject({
      program: { path, language },
      provider: { model: "m" },
    });
    const proved = await fireFlow(["prove", path, "--contract", "totals.yaml", ...withCases], { cwd: here.folder });
    expect(proved.code).toBe(0);
  });

  it("asks nobody again for what is proven, and leaves the proof as it is", async () => {
    await generate([program(rightProgram)], [...withCases, "--program", "totals.py"]);
    await server?.close();
    const proof = here.read("totals.py.proof.json");
    const { code, document, requests } = await generate([], [...withCases, "--program", "totals.py"]);
    expect(code).toBe(0);
    expect(document.stop?.reason).toBe("already-proven");
    expect(requests).toHaveLength(0);
    expect(here.read("totals.py.proof.json")).toBe(proof);
  });

  it("escalates after exactly max-attempts requests, and touches nothing but the report folder", async () => {
    const script = () => program(wrong.replace("totals = {}", `totals = {}  # ${Math.random()}`));
    const args = [...withCases, "--program", "totals.py", "--max-attempts", "3", "--report-dir", "out"];
    const { code, document, requests } = await generate(script, args);
    expect(code).toBe(1);
    expect(document).toMatchObject({ result: "escalated", stop: { reason: "max-attempts" } });
    expect(requests).toHaveLength(3);
    expect(existsSync(join(here.folder, "totals.py"))).toBe(false);
    const [, ...reproduce] = (document.reproduce as string).split(" ");
    const again = await fireFlow(reproduce, { cwd: here.folder });
    expect(again.code).toBe(1);
    expect(again.document.attempts?.[0]?.findings[0]?.rule).toBe("expected.output");
  });

  it.each([
    [
      "options that judge differently",
      [...withCases, "--no-deterministic", "--timeout", "20s", "--memory-limit", "300MiB"],
    ],
    ["a single input", ["--input", '[{"customer": "ada", "amount": 1}]', "--drawn-cases", "3"]],
    ["drawn cases alone", []],
  ])("prints a command that shows the best candidate failing, with %s", async (_, more) => {
    const crash = changed("totals = {}", "totals = {}\nassert False, 'always'");
    const args = [...more, "--program", "totals.py", "--max-attempts", "1", "--report-dir", "out"];
    const { document } = await generate([program(crash)], args);
    const again = await runShim("cli.js", shellWords(document.reproduce as string).slice(1), { cwd: here.folder });
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("AssertionError: always");
  });

  it("keeps personal data out of prompts, report and messages, wherever the program puts it", async () => {
    here.write(
      "totals.yaml",
      contractText.replaceAll(
        "      - name: customer\n",
        "      - name: customer\n        classification: confidential\n",
      ),
    );
    const crash = changed("totals = {}", "totals = {}\nimport os\n").replace(
      'entry["orders"] += 1',
      'entry["orders"] += 1; int(order["customer"] + "!")',
    );
    const customer = "Wilhelmina";
    here.write("cases.json", JSON.stringify([{ name: "one", input: [{ customer, amount: 1 }] }]));
    const args = [...withCases, "--program", "totals.py", "--max-attempts", "2", "--report-dir", "out"];
    const { stdout, stderr } = await generate([program(crash), program(`# 2\n${crash}`)], args);
    const written = ["out/report.json", "out/prompts/1.md", "out/prompts/2.md"].map(here.read);
    for (const text of [stdout, stderr, ...written]) expect(text).not.toContain(customer);
    expect(here.read("out/prompts/2.md")).toContain("invalid literal for int()");
  });

  it("does not accept a constant", async () => {
    const constant = 'print(\'[{"customer": "ada", "orders": 1, "total": 1.5}]\')\n';
    const { code, document } = await generate([program(constant)], ["--program", "totals.py", "--max-attempts", "1"]);
    expect(code).toBe(1);
    expect(document.attempts?.[0]?.findings.map((it) => it.rule)).toContain("io.constant-output");
  });

  it("does not accept a lookup table of the cases that it was shown", async () => {
    const lookup = (prompt: string) => {
      const shown = givenCases.filter((it) => prompt.includes(`Input \`${it.name}\``));
      const table = shown.map((it) => [JSON.stringify(it.input), JSON.stringify(it.output)]);
      return `import json, sys
known = dict(json.loads(${JSON.stringify(JSON.stringify(table))}))
given = json.dumps(json.load(sys.stdin), separators=(",", ":"), ensure_ascii=False)
print(known.get(given, "[]"))
`;
    };
    const script: Script = ({ prompt }, index) => program(`# ${index}\n${lookup(prompt)}`);
    const { code, document } = await generate(script, [...withCases, "--program", "totals.py"]);
    expect(code).toBe(1);
    expect(document.attempts).toHaveLength(5);
    const shown = document.attempts?.[0]?.cases.filter((it) => it.source === "given" && !it.heldBack);
    expect(shown).toHaveLength(6);
    expect(shown?.every((it) => it.passed)).toBe(true);
  });

  it.each([
    ["as it is", rightProgram],
    [
      "with its keys in another order",
      changed(
        '"customer": order["customer"], "orders": 0, "total": 0',
        '"total": 0, "orders": 0, "customer": order["customer"]',
      ),
    ],
  ])("accepts the right program %s", async (_, source) => {
    const { code, document } = await generate([program(source)], [...withCases, "--program", "totals.py"]);
    expect({ code, attempts: document.attempts?.length }).toEqual({ code: 0, attempts: 1 });
  });

  it("goes on after an answer that holds no program", async () => {
    const script = [answer("I would rather talk about it."), program(rightProgram)];
    const { code, document } = await generate(script, [...withCases, "--program", "totals.py"]);
    expect(code).toBe(0);
    expect(document.attempts?.map((it) => it.gate)).toEqual(["extract", "passed"]);
  });

  it("keeps the key out of everything it writes", async () => {
    const args = [...withCases, "--program", "totals.py", "--report-dir", "out"];
    const { stdout, stderr } = await generate([program(wrong), program(rightProgram)], args);
    const written = ["out/report.json", "out/prompts/2.md", "out/answers/1.md", "totals.py", "totals.py.proof.json"];
    for (const text of [stdout, stderr, ...written.map(here.read)]) expect(text).not.toContain(key);
  });
});

describe("generate refuses, with exit code 2 and no request,", { timeout: 60_000 }, () => {
  it.each<[string, () => void, string, string[]]>([
    ["a missing contract", () => {}, "file.missing", ["--contract", "nowhere.yaml"]],
    [
      "a contract that demands nothing of the output",
      () =>
        here.write(
          "totals.yaml",
          contractText.replace(/(- name: totals_output\n {4}physicalType: table\n)[\s\S]*/, "$1"),
        ),
      "cases.unconstrained",
      [],
    ],
    [
      "an expected output that its own model rejects",
      () => here.write("cases.json", JSON.stringify([{ input: [], output: [{ customer: "", orders: 0, total: -1 }] }])),
      "cases.expected-rejected",
      withCases,
    ],
  ])("%s", async (_, prepare, rule, args) => {
    prepare();
    const contract = args.includes("--contract") ? [] : ["--contract", "totals.yaml"];
    server = await startOpenAiServer([], { apiKey: key });
    const fixed = ["--task", "Total the orders.", "--model", "m", "--base-url", server.url, "--program", "totals.py"];
    const ran = await fireFlow(["generate", ...contract, ...args, ...fixed], {
      cwd: here.folder,
      env: { OPENAI_API_KEY: key },
    });
    expect(ran.code).toBe(2);
    expect(ran.document.result).toBe("refused");
    expect(ran.document.findings?.map((it) => it.rule)).toContain(rule);
    expect(server.requests).toHaveLength(0);
  });
});

describe("generate leaves alone what is somebody's,", { timeout: 60_000 }, () => {
  it.each([
    ["the contract named as the program", ["--program", "totals.yaml"]],
    ["a file that is no cassette named for recording", ["--program", "totals.py", "--record", "cases.json"]],
    ["a folder named as the program", ["--program", "sub/"]],
    ["a program below a file", ["--program", "totals.yaml/totals.py"]],
  ])("%s", async (_, args) => {
    const before = [here.read("totals.yaml"), here.read("cases.json")];
    const { code, requests } = await generate([], [...withCases, ...args]);
    expect({ code, requests: requests.length }).toEqual({ code: 2, requests: 0 });
    expect([here.read("totals.yaml"), here.read("cases.json")]).toEqual(before);
  });
});

describe("the action", { timeout: 120_000 }, () => {
  it("gives the same result and outputs as the terminal", async () => {
    const script = [program(wrong), program(rightProgram)];
    const terminal = await generate(script, [...withCases, "--program", "totals.py"]);
    await server?.close();
    here.remove();
    here = workspace({ output: "", summary: "" });
    server = await startOpenAiServer(script, { apiKey: key });
    const inputs = {
      contract: "totals.yaml",
      task: "Total the orders.",
      model: "m",
      "base-url": server.url,
      cases: "cases.json",
      "drawn-cases": "3",
      program: "totals.py",
      "api-key": key,
      delivery: "none",
      "on-escalation": "none",
    };
    const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const ran = await runShim("index.js", [], {
      cwd: here.folder,
      env: {
        ...Object.fromEntries(named),
        GITHUB_ACTIONS: "true",
        GITHUB_OUTPUT: join(here.folder, "output"),
        GITHUB_STEP_SUMMARY: join(here.folder, "summary"),
        RUNNER_TEMP: here.folder,
        GITHUB_WORKSPACE: here.folder,
      },
    });
    expect(ran.code).toBe(0);
    const outputs = Object.fromEntries(
      [...here.read("output").matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
    );
    expect(outputs).toMatchObject({
      result: terminal.document.result,
      attempts: "2",
      program: "totals.py",
      proof: "totals.py.proof.json",
      "input-tokens": `${terminal.document.usage?.inputTokens}`,
      "output-tokens": `${terminal.document.usage?.outputTokens}`,
    });
    expect(here.read("totals.py")).toBe(rightProgram);
    expect(ran.stdout).toContain("::group::");
    expect(ran.stdout).toMatch(/attempt 2\/5 · repair · (\d+)\/\1 rules · 0 findings · 150 tokens/);
    expect(ran.stdout).toContain(`::add-mask::${key}`);
    expect(here.read("summary")).toContain("repair");
  });

  it("fails with one line and annotates the contract's line", async () => {
    here.write("output", "");
    here.write("summary", "");
    here.write("totals.yaml", contractText.replace("logicalType: integer", "logicalType: integr"));
    const ran = await runShim("index.js", [], {
      cwd: here.folder,
      env: {
        INPUT_MODE: "lint",
        INPUT_CONTRACT: "totals.yaml",
        GITHUB_ACTIONS: "true",
        GITHUB_OUTPUT: join(here.folder, "output"),
        GITHUB_STEP_SUMMARY: join(here.folder, "summary"),
        GITHUB_WORKSPACE: here.folder,
      },
    });
    expect(ran.code).toBe(1);
    const line = contractText.split("\n").findIndex((it) => it.includes("logicalType: integer")) + 1;
    expect(ran.stdout).toContain(`file=totals.yaml,line=${line}`);
  });
});
