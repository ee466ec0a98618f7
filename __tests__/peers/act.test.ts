/** The recipes under act, from a consumer's repository: what people copy is what runs here. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { installAct, localActions, type Ran, runWorkflow } from "../support/act.ts";
import { runShim } from "../support/bundle.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { program, startOpenAiServer } from "../support/openai-server.ts";
import { changed, contractText, givenCases, rightProgram } from "../support/orders.ts";

const root = join(import.meta.dirname, "../..");
const recipe = (name: string) => readFileSync(join(root, "examples/workflows", `${name}.yml`), "utf8");
const wrong = changed("round(", "int(");
const path = "jobs/order.py";

let actions: readonly string[];
beforeAll(() => {
  installAct();
  actions = localActions();
}, 900_000);

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

/** A repository with the recipe in it, on a GitHub of its own, and a model that gives these programs one after another. */
async function consumer(name: string, ...programs: readonly string[]) {
  const model = await startOpenAiServer(
    programs.map((it) => program(it)),
    { apiKey: "sk-test" },
  );
  ending.push(() => model.close());
  const workflow = `.github/workflows/${name}.yml`;
  const github = await startGitHub({
    "contracts/order.yaml": contractText,
    "contracts/order-cases.yaml": JSON.stringify(givenCases),
    // As it is, but for where the model is.
    [workflow]: recipe(name).replace(/^( *)model: .*$/m, `$&\n$1base-url: ${model.url}\n$1max-attempts: 1`),
  });
  ending.push(() => github.close());
  const run = async (event: string, more: Partial<Parameters<typeof runWorkflow>[0]> = {}): Promise<Ran> =>
    runWorkflow({
      clone: github.git.clone(),
      workflow,
      event,
      actions,
      secrets: { GITHUB_TOKEN: "ghs_all", OPENAI_API_KEY: "sk-test" },
      environment: github.environment,
      ...more,
    });
  return { github, model, run };
}

const task = { task: "Sum the orders of each customer." };
const dispatched = {
  inputs: { ...task, contract: "contracts/order.yaml", cases: "contracts/order-cases.yaml", program: path },
};

/** The committed proof is verified by somebody who has nothing but the repository. */
async function verified(github: FakeGitHub, branch = "main") {
  const cwd = github.git.clone(branch);
  const ran = await runShim("cli.js", ["verify", "--json"], { cwd });
  expect(ran.code, ran.stderr + ran.stdout).toBe(0);
}

describe("one step, by hand", { timeout: 300_000 }, () => {
  it("commits what passed, byte for byte, and finds it proven the next time without asking the model", async () => {
    const { github, model, run } = await consumer("dispatch", rightProgram);
    const first = await run("workflow_dispatch", dispatched);
    expect(first.code, first.log).toBe(0);
    expect(github.git.read("main", path)).toBe(rightProgram);
    expect(github.git.log("main")).toHaveLength(2);
    expect(model.requests).toHaveLength(1);
    await verified(github);

    const head = github.git.head("main");
    const second = await run("workflow_dispatch", dispatched);
    expect(second.code, second.log).toBe(0);
    expect(second.log).toContain("holds already: no token was spent");
    expect(model.requests).toHaveLength(1);
    expect(github.git.head("main")).toBe(head);
  });
});
