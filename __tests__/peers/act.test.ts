/** The recipes under act: what people copy is what runs here, with the committed bundle, as a consumer calls it. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { installAct, localActions, runWorkflow } from "../support/act.ts";
import { runShim } from "../support/bundle.ts";
import { type Consumer, openConsumer } from "../support/consumer.ts";
import { comment, openThread, pullFrom } from "../support/github/events.ts";
import type { FakeGitHub } from "../support/github/server.ts";
import { changed, rightProgram, rightTypeScript } from "../support/orders.ts";

const path = "jobs/order.py";
const proof = `${path}.proof.json`;
const contract = "contracts/order.yaml";
const wrong = changed('entry["orders"] += 1', 'entry["orders"] += 2');
const task = "Sum the orders of each customer.";

let actions: readonly string[];
beforeAll(() => {
  installAct();
  actions = localActions();
}, 900_000);

const open: Consumer[] = [];
afterEach(async () => {
  for (const it of open.splice(0)) await it.close();
});

async function consumer(
  name: string,
  programs: Parameters<typeof openConsumer>[1],
  change?: (recipe: string) => string,
) {
  const it = await openConsumer(name, programs, actions, change);
  open.push(it);
  return it;
}

/** Somebody who has nothing but the repository verifies what was committed. */
async function verified(github: FakeGitHub, branch = "main"): Promise<void> {
  const { code, stdout, stderr } = await runShim("cli.js", ["verify", "--json"], { cwd: github.git.clone(branch) });
  expect(code, `${stdout}${stderr}`).toBe(0);
}

const issuesOf = ({ state }: FakeGitHub) => state.issues.filter((it) => it.pull === undefined);
const pullsOf = ({ state }: FakeGitHub) => state.issues.filter((it) => it.pull !== undefined);
/** What was written on GitHub: the routes, and pushes. */
const writes = ({ asked }: FakeGitHub) =>
  asked.map((it) => it.route).filter((it) => /^(POST|PATCH|PUT|DELETE|git .*receive|Commit)/.test(it));

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

describe("by comment", { timeout: 300_000 }, () => {
  const command = `/fire-flow generate ${task}`;

  it("of somebody who may write: a reaction, progress, a pull request, and what came of it", async () => {
    const { github, run } = await consumer("comments", [rightProgram]);
    const thread = openThread(github);
    const { comment: asked, payload } = comment(github, thread, "alice", command);
    const ran = await run("issue_comment", { payload });
    expect(ran.code, ran.log).toBe(0);
    expect(asked.reactions).toEqual(["eyes", "rocket"]);
    const [pull] = pullsOf(github);
    expect(github.git.read(pull?.pull?.head ?? "", path)).toBe(rightProgram);
    const answers = github.state.comments.filter((it) => it.by === "github-actions[bot]");
    expect(answers).toMatchObject([{ issue: thread.number, body: expect.stringContaining(`/pull/${pull?.number}`) }]);
    await verified(github, pull?.pull?.head);
  });

  const nobody: Readonly<Record<string, (github: FakeGitHub) => unknown>> = {
    "of somebody who may only read": (github) => comment(github, openThread(github), "rita", command).payload,
    "of a bot": (github) => comment(github, openThread(github), "renovate[bot]", command).payload,
    "that was edited since": (github) => {
      const { comment: asked, payload } = comment(github, openThread(github), "alice", command);
      asked.updatedAt = new Date(Date.now() + 60_000).toISOString();
      return payload;
    },
    "on a pull request from a fork": (github) => {
      github.git.commit("feature", { "README.md": "mine\n" }, "mine", github.git.head("main"));
      return comment(github, openThread(github, pullFrom("feature", "mallory/demo")), "alice", command).payload;
    },
  };

  it.each(Object.entries(nobody))("%s: refused, nothing run, nothing spent", async (_, ask) => {
    const { github, model, run } = await consumer("comments", [rightProgram]);
    const ran = await run("issue_comment", { payload: ask(github) });
    expect(ran.code, ran.log).toBe(0);
    expect(model.requests).toEqual([]);
    expect(writes(github).filter((it) => !/comments|reactions/.test(it))).toEqual([]);
    expect(github.state.comments.filter((it) => it.by === "github-actions[bot]")).toHaveLength(1);
  });
});

describe("three jobs", { timeout: 300_000 }, () => {
  // The job's own token only reads, so that whatever is written is written by deliver.
  const split = (recipe: string) =>
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of workflows
    recipe.replace("    secrets:\n", "    secrets:\n      delivery-token: ${{ secrets.DELIVERY_TOKEN }}\n");
  const secrets = { GITHUB_TOKEN: "ghs_read", DELIVERY_TOKEN: "ghs_all" };

  it("generate, verify and deliver what passes", async () => {
    const { github, run } = await consumer("three-jobs", [rightProgram], split);
    const ran = await run("workflow_dispatch", { inputs: { task }, secrets });
    expect(ran.code, ran.log).toBe(0);
    const [pull] = pullsOf(github);
    expect(github.git.read(pull?.pull?.head ?? "", path)).toBe(rightProgram);
    await verified(github, pull?.pull?.head);
  });

  it("tell what does not pass, and verify nothing", async () => {
    const { github, run } = await consumer("three-jobs", [wrong], split);
    const ran = await run("workflow_dispatch", { inputs: { task }, secrets });
    expect(ran.code, ran.log).toBe(1);
    expect(issuesOf(github)).toHaveLength(1);
    expect(pullsOf(github)).toEqual([]);
  });

  it("refuse an artifact that was tampered with on its way, though all its papers agree with it", async () => {
    const { github, run } = await consumer("three-jobs", [rightProgram], split);
    const spoil = [
      `old=$(jq -r .program.sha256 "$FOLDER/report.json")`,
      `echo "# and more" >> "$FOLDER/program.py"`,
      `new=$(sha256sum < "$FOLDER/program.py" | cut -d ' ' -f 1)`,
      `sed -i "s/$old/$new/g" "$FOLDER/report.json" "$FOLDER/program.proof.json"`,
    ].join("\n");
    const ran = await run("workflow_dispatch", { inputs: { task }, secrets, spoil });
    expect(ran.code, ran.log).toBe(1);
    expect(ran.log).toContain("delivery.tampered");
    expect(writes(github)).toEqual([]);
  });
});

describe("a matrix", { timeout: 300_000 }, () => {
  it("makes each program in three jobs of its own", async () => {
    const programs = (prompt: string) => (/typescript/i.test(prompt) ? rightTypeScript : rightProgram);
    const { github, model, run } = await consumer("matrix", programs);
    const ran = await run("workflow_dispatch", { inputs: {} });
    expect(ran.code, ran.log).toBe(0);
    const branches = pullsOf(github).map((it) => it.pull?.head ?? "");
    expect(branches).toHaveLength(2);
    const made = ["jobs/order.py", "jobs/customer.ts"].map((it) => branches.map((on) => github.git.read(on, it)));
    expect(new Set(made.flat())).toEqual(new Set([rightProgram, rightTypeScript, undefined]));
    expect(model.requests).toHaveLength(2);
  });
});

describe("by push and by the clock", { timeout: 300_000 }, () => {
  /** A program that is proven by a contract, and the contract of tomorrow, by which it is wrong. */
  async function proven({ github }: Consumer) {
    const cwd = github.git.clone();
    mkdirSync(join(cwd, "jobs"));
    writeFileSync(join(cwd, path), rightProgram);
    const { code, stderr } = await runShim("cli.js", ["prove", path, "--contract", contract, "--task", task], { cwd });
    expect(code, stderr).toBe(0);
    const read = (name: string) => readFileSync(join(cwd, name), "utf8");
    github.git.commit("main", { [path]: rightProgram, [proof]: read(proof) }, "a proven program");
    return {
      stricter: `${read(contract)}      - name: currency\n        logicalType: string\n        required: true\n`,
    };
  }

  it("a changed contract: the program that no longer holds is made anew and offered", async () => {
    const better = changed('"total": 0}', '"total": 0, "currency": "EUR"}');
    const it = await consumer("push", [better]);
    const { stricter } = await proven(it);
    it.github.git.commit("main", { [contract]: stricter }, "a currency");
    const payload = { commits: [{ added: [], modified: [contract], removed: [] }], deleted: false, forced: false };
    const ran = await it.run("push", { payload });
    expect(ran.code, ran.log).toBe(0);
    const [pull] = pullsOf(it.github);
    expect(it.github.git.read(pull?.pull?.head ?? "", path)).toBe(better);
    expect(it.github.git.read("main", path)).toBe(rightProgram);
    expect(it.model.requests[0]?.prompt).toContain(task);
  });

  it("what drifted is told in one issue, which is updated, and closed when all holds again", async () => {
    const it = await consumer("schedule", []);
    const { stricter } = await proven(it);
    const kept = it.github.git.read("main", contract) ?? "";
    const night = () => it.run("schedule", { payload: {} });
    expect((await night()).code).toBe(0);
    expect(issuesOf(it.github)).toEqual([]);
    it.github.git.commit("main", { [contract]: stricter }, "a currency");
    for (const _ of ["one night", "another"]) {
      const ran = await night();
      expect(ran.code, ran.log).toBe(1);
      expect(issuesOf(it.github)).toMatchObject([{ state: "open", body: expect.stringContaining(path) }]);
    }
    it.github.git.commit("main", { [contract]: kept }, "back");
    expect((await night()).code).toBe(0);
    expect(issuesOf(it.github)).toMatchObject([{ state: "closed" }]);
    expect(writes(it.github).filter((route) => !route.includes("issues"))).toEqual([]);
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
