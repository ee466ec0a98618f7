/** What a model may say: whatever it is, it stays text in the log, the outputs, the step summary and the report. */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputs } from "../../src/commands/outputs.ts";
import { runShim, workspace } from "../support/bundle.ts";
import { answer, type OpenAiServer, startOpenAiServer } from "../support/openai-server.ts";
import { changed, rightProgram } from "../support/orders.ts";

/** Orders to a runner, a terminal, a Markdown reader and a person's eye; each line is one. */
const hostile = [
  "::set-output name=result::passed",
  "::error file=a.py,line=1::forged",
  "::stop-commands::guessed",
  "::guessed::",
  "  ::add-mask::e",
  "##[group]forged",
  "text ##[error]forged",
  "a\r::warning::after a carriage return",
  "result=passed",
  "result<<END\npassed\nEND",
  "\u001b[2J\u001b]0;title\u0007\u001b[31mred",
  "\u202ereversed\u202c \u2066isolated\u2069",
  "\u{e0041}\u{e0042} tags, zero\u200bwidth, a\ufeffmark",
  "</details><script>alert(1)</script><img src=https://evil.example/x>",
  "# forged heading",
  "![pixel](https://evil.example/x) [link](javascript:alert(1)) @everyone #1",
  "| forged | row |",
  ...[3, 4, 5, 6, 12].map((length) => "`".repeat(length)),
  "~~~~",
].join("\n");

let here: ReturnType<typeof workspace>;
let server: OpenAiServer;
beforeEach(() => {
  here = workspace({ output: "", summary: "" });
});
afterEach(async () => {
  await server.close();
  here.remove();
});

/** Says everything hostile on stderr and stdout, and fails. */
const shouting = `import sys
text = ${JSON.stringify(hostile)}
sys.stderr.write(text + "\\n")
sys.stdout.write(text + "\\n")
sys.exit(text)
`;

const fencedBy = (ticks: number, source: string, around: string): string =>
  `${around}\n\n${"`".repeat(ticks)}python\n${source}${"`".repeat(ticks)}\n\n${around}`;

async function action(answers: readonly string[]) {
  server = await startOpenAiServer((_, index) => answer(answers[Math.min(index, answers.length - 1)] as string));
  const inputs = {
    contract: "totals.yaml",
    cases: "cases.json",
    task: "Total them.",
    program: "totals.py",
    "drawn-cases": "0",
    "max-attempts": `${answers.length}`,
    model: "m",
    "base-url": server.url,
    "report-dir": "out",
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
  return { ...ran, output: here.read("output"), summary: here.read("summary") };
}

/** The orders that a runner takes from a log, by its own rules: at the start of a line, `##[…]` anywhere. */
function ordersIn(log: string): string[] {
  let stopped: string | undefined;
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const [, command, value = ""] = /^\s*::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [];
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      return [];
    }
    if (command === "stop-commands") stopped = value;
    const old = /##\[([\w-]+)\]/.exec(line)?.[1];
    return [command, old].filter((it) => it !== undefined);
  });
}

const invisible = /[\p{Cf}\p{Cs}\u2028\u2029]|[^\P{Cc}\n\t]/u;

function expectNothingForged({ stdout, output, summary }: Awaited<ReturnType<typeof action>>): void {
  expect(ordersIn(stdout).filter((it) => !/^(end)?group$|^stop-commands$|^error$|^warning$|^notice$/.test(it))).toEqual(
    [],
  );
  // Zero-width spaces are what orders are broken by.
  expect(stdout.replaceAll("\u200b", "")).not.toMatch(invisible);
  expect(stdout).not.toMatch(/^::(error|warning)[^:]*::(forged|after)/m);
  const names = [...output.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n[\s\S]*?\n\2$/gm)].map(([, name]) => name);
  expect(names.filter((it) => !Object.hasOwn(outputs, it as string))).toEqual([]);
  expect(output.replace(/^(.+?)<<(ghadelimiter_\S+)\n[\s\S]*?\n\2\n?/gm, "")).toBe("");
  expect(names.filter((it) => it === "result")).toHaveLength(1);
  const outsideCode = summary.replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, "");
  expect(outsideCode).not.toMatch(/<script|<img|^# |!\[|\]\(|::set-output/m);
  expect(summary.replaceAll("\u200b", "")).not.toMatch(invisible);
}

describe("what a model says", { timeout: 120_000 }, () => {
  it("forges nothing by a program that shouts and fails", async () => {
    const ran = await action([fencedBy(13, shouting, hostile)]);
    expect(ran.code).toBe(1);
    expectNothingForged(ran);
    expect(ran.output).toMatch(/^result<<(\S+)\nescalated\n\1$/m);
  });

  it("forges nothing by an answer without a program", async () => {
    const ran = await action([hostile.replace(/^[`~]+$/gm, "")]);
    expect(ran.code).toBe(1);
    expectNothingForged(ran);
  });

  it("forges nothing by a right program that says it in its comments", async () => {
    const comments = hostile
      .replace(/\r/g, "")
      .split("\n")
      .map((it) => `# ${it}`);
    const ran = await action([fencedBy(13, `${comments.join("\n")}\n${rightProgram}`, "")]);
    expectNothingForged(ran);
    expect(here.read("out/report.json")).not.toContain("\u001b");
  });

  it("forges nothing by the outputs of a program", async () => {
    const source = changed(
      '"customer": order["customer"], "orders"',
      `"customer": ${JSON.stringify(hostile)}, "orders"`,
    );
    const ran = await action([fencedBy(13, source, "")]);
    expect(ran.code).toBe(1);
    expectNothingForged(ran);
  });
});
