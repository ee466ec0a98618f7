/** The recipe for the impatient under act: what people copy is what runs here, with the committed bundle. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localActions, runWorkflow } from "../support/act.ts";
import { contract, issuesOf, path, task, useConsumers, verified } from "../support/consumer.ts";
import { changed, rightProgram } from "../support/orders.ts";

const wrong = changed('entry["orders"] += 1', 'entry["orders"] += 2');
const consumer = useConsumers();

describe("one step, by hand", { timeout: 300_000 }, () => {
  const inputs = { task, contract, cases: "contracts/order-cases.yaml", program: path };

  it("commits what passed, byte for byte, and the next time finds it proven without asking the model", async () => {
    const { github, model, run } = await consumer("dispatch", [rightProgram]);
    const first = await run("workflow_dispatch", { inputs });
    expect(first.code, first.log).toBe(0);
    expect(github.git.read("main", path)).toBe(rightProgram);
    expect(github.git.log("main")).toHaveLength(2);
    await verified(github);

    const head = github.git.head("main");
    const second = await run("workflow_dispatch", { inputs });
    expect(second.code, second.log).toBe(0);
    expect(second.log).toContain("holds already: no token was spent");
    expect(model.requests).toHaveLength(1);
    expect(github.git.head("main")).toBe(head);
  });

  it("tells in one issue what does not pass, updates it, and closes it with what passes", async () => {
    const { github, run } = await consumer("dispatch", [wrong, wrong, rightProgram]);
    const head = github.git.head("main");
    for (const _ of ["first", "again"]) {
      const ran = await run("workflow_dispatch", { inputs });
      expect(ran.code, ran.log).toBe(1);
      expect(issuesOf(github)).toMatchObject([{ state: "open", body: expect.stringContaining("fire-flow prove") }]);
    }
    expect(github.git.head("main")).toBe(head);

    const passed = await run("workflow_dispatch", { inputs });
    expect(passed.code, passed.log).toBe(0);
    expect(issuesOf(github)).toMatchObject([{ state: "closed" }]);
    expect(github.git.read("main", path)).toBe(rightProgram);
  });
});

describe("hostile text", { timeout: 300_000 }, () => {
  it("in a task and in an answer is no command to the runner, no output and nothing for a shell", async () => {
    const hostile = [
      "::set-output name=result::hacked",
      "::error::hacked",
      "##[error]hacked",
      "::add-mask::proven",
      "$(touch hacked) `touch hacked`; touch hacked",
      "result=hacked",
      "EOF",
      "@everyone Closes #1 <img src=x>",
    ];
    const { github, run } = await consumer("dispatch", [`${rightProgram}${hostile.map((it) => `# ${it}\n`).join("")}`]);
    const clone = github.git.clone();
    const inputs = { task: hostile.join("\n"), contract, cases: "contracts/order-cases.yaml", program: path };
    const ran = await run("workflow_dispatch", { clone, inputs });
    expect(ran.code, ran.log).toBe(0);
    expect(Object.entries(ran.outputs).filter(([, value]) => value.includes("hacked"))).toEqual([]);
    expect(ran.commands.filter((it) => it.includes("hacked"))).toEqual([]);
    expect(existsSync(join(clone, "hacked"))).toBe(false);
    const [commit] = github.git.log("main");
    expect(commit?.message).not.toMatch(/^(?:::|##\[)|@everyone|Closes #1/m);
    expect(github.git.git(["ls-tree", "-r", "--name-only", "main"])).not.toContain("hacked");
  });
});

describe("the action as ./", { timeout: 300_000 }, () => {
  it("does what this repository's own workflow expects of it", async () => {
    const actions = localActions();
    const [ours = ""] = actions.map((it) => it.split("=")[1] ?? "");
    const clone = mkdtempSync(join(tmpdir(), "fire-flow-own-"));
    execFileSync("git", ["clone", "--quiet", ours, clone], { stdio: "pipe" });
    const workflow = ".github/workflows/ci.yml";
    const environment = { GITHUB_REPOSITORY: "octo/fire-flow" };
    const run = {
      clone,
      workflow,
      event: "push",
      job: "action",
      actions,
      environment,
      secrets: { GITHUB_TOKEN: "none-at-all" },
    };
    const ran = await runWorkflow(run);
    expect(ran.code, ran.log).toBe(0);
    expect(ran.outputs).toMatchObject({ "action/movies.result": "passed", "action/movies.attempts": "2" });
  });
});
