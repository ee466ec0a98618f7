/** A repository of many parts: everything that is named counts from `working-directory`, and what others need from the root. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fireFlow, runShim, workspace } from "../support/bundle.ts";
import { changed, contractText, givenCases, rightProgram } from "../support/orders.ts";

const HOME = "services/a";
/** More than the input model allows: a warning with a place in the file. */
const tooMuch = { input: [{ customer: "ada", amount: 1001 }], output: [{ customer: "ada", orders: 1, total: 1001 }] };
const cassette = (source: string) =>
  JSON.stringify({
    version: 1,
    origin: "handwritten",
    exchanges: [{ answer: { text: `\`\`\`python\n${source}\`\`\`\n` } }],
  });

let root: ReturnType<typeof workspace>;
beforeEach(() => {
  root = workspace({
    [`${HOME}/totals.yaml`]: contractText,
    [`${HOME}/cases.json`]: JSON.stringify([...givenCases, tooMuch], undefined, 1),
    [`${HOME}/task.md`]: "Total the orders.\n",
    [`${HOME}/answers.json`]: cassette(rightProgram),
    // Of the same names at the root, and none of them may be taken.
    "totals.yaml": "nothing of use",
    "cases.json": "nothing of use",
    "task.md": "",
    "answers.json": "nothing of use",
  });
});
afterEach(() => root.remove());

const inputs = {
  contract: "totals.yaml",
  cases: "cases.json",
  "drawn-cases": "3",
  "task-file": "task.md",
  program: "src/totals.py",
  provider: "replay",
  cassette: "answers.json",
  "report-dir": "out",
  "working-directory": HOME,
};
const flagsOf = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).flatMap(([name, text]) => [`--${name}`, text]);

/** What is not there before: paths from the root on, of the report folder its name alone. */
const made = () =>
  (readdirSync(root.folder, { recursive: true }) as string[])
    .filter((it) => /(^|\/)(src|out|\.fire-flow)(\/|$)|\.py/.test(it) && !/\/out\//.test(it))
    .sort();
const written = [`${HOME}/out`, `${HOME}/src`, `${HOME}/src/totals.py`, `${HOME}/src/totals.py.proof.json`];

describe("in a terminal at the root", { timeout: 60_000 }, () => {
  it("everything is read and written in the working directory", async () => {
    const { code, document } = await fireFlow(["generate", ...flagsOf(inputs)], { cwd: root.folder });
    expect(code).toBe(0);
    expect(document).toMatchObject({
      contract: { path: "totals.yaml" },
      task: "Total the orders.",
      program: { path: "src/totals.py" },
      proof: "src/totals.py.proof.json",
    });
    expect(made()).toEqual(written);
    expect(JSON.parse(root.read(`${HOME}/src/totals.py.proof.json`))).toMatchObject({
      program: { path: "totals.py" },
      contract: { path: "../totals.yaml" },
      cases: { path: "../cases.json" },
    });
  });

  it("what was written holds from there, and from within", async () => {
    await fireFlow(["generate", ...flagsOf(inputs)], { cwd: root.folder });
    const few = ["--drawn-cases", "3"];
    const judged = ["src/totals.py", "--contract", "totals.yaml", "--cases", "cases.json", ...few];
    const there = ["--working-directory", HOME];
    expect((await fireFlow(["verify", ...there, ...few], { cwd: root.folder })).code).toBe(0);
    expect((await fireFlow(["prove", ...judged, ...there], { cwd: root.folder })).code).toBe(0);
    expect((await fireFlow(["prove", ...judged], { cwd: join(root.folder, HOME) })).code).toBe(0);
  });
});

describe("in the action", { timeout: 60_000 }, () => {
  async function inRunner(more: Readonly<Record<string, string>> = {}) {
    const files = { GITHUB_OUTPUT: "runner/output", GITHUB_STEP_SUMMARY: "runner/summary" };
    for (const path of Object.values(files)) root.write(path, "");
    const all = { mode: "generate", delivery: "none", "on-escalation": "none", ...inputs, ...more };
    const named = Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
    const places = Object.entries(files).map(([name, path]) => [name, join(root.folder, path)]);
    const ran = await runShim("index.js", [], {
      cwd: root.folder,
      env: {
        ...Object.fromEntries([...named, ...places]),
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: root.folder,
        RUNNER_TEMP: join(root.folder, "runner"),
      },
    });
    const outputs = root.read("runner/output").matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm);
    return {
      ...ran,
      outputs: Object.fromEntries([...outputs].map(([, name, , text]) => [name, text])),
      summary: root.read("runner/summary"),
    };
  }

  it("outputs and annotations count from the root, where later steps and reviewers are", async () => {
    const { code, stdout, outputs } = await inRunner();
    expect(code).toBe(0);
    expect(outputs).toMatchObject({
      result: "passed",
      program: `${HOME}/src/totals.py`,
      proof: `${HOME}/src/totals.py.proof.json`,
      report: `${HOME}/out/report.json`,
    });
    expect(root.read(outputs.program ?? "")).toBe(rightProgram);
    expect(JSON.parse(root.read(outputs.report ?? ""))).toMatchObject({ result: "passed" });
    const [, place] = /^::warning title=cases\.input-rejected,(file=[^,]*,line=\d+)/m.exec(stdout) ?? [];
    expect(place).toMatch(new RegExp(`^file=${HOME}/cases\\.json,line=`));
    expect(made()).toEqual(written);
  });

  it("the summary of what failed names the program, and the command that shows it where it can be typed", async () => {
    writeFileSync(join(root.folder, HOME, "answers.json"), cassette(changed('["orders"] += 1', '["orders"] += 2')));
    const { code, outputs, summary } = await inRunner({ "max-attempts": "1" });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ result: "escalated", report: `${HOME}/out/report.json` });
    expect(summary).toContain("src/totals.py");
    const [, command = ""] = /See it fail: fire-flow (.*)/.exec(summary) ?? [];
    const again = await fireFlow(command.split(" "), { cwd: root.folder });
    expect(again.code).toBe(1);
    expect(again.document.attempts?.[0]?.findings[0]?.rule).toBe("expected.output");
  });
});
