/** The recipes for comments, pushes and schedules under act, with the committed bundle. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runShim } from "../support/bundle.ts";
import {
  type Consumer,
  contract,
  issuesOf,
  path,
  pullsOf,
  task,
  useConsumers,
  verified,
  writes,
} from "../support/consumer.ts";
import { comment, openThread, pullFrom, pushPayload } from "../support/github/events.ts";
import type { FakeGitHub } from "../support/github/server.ts";
import { changed, rightProgram } from "../support/orders.ts";

const proof = `${path}.proof.json`;
const consumer = useConsumers();

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
    const before = it.github.git.head("main") ?? "";
    it.github.git.commit("main", { [contract]: stricter }, "a currency");
    const ran = await it.run("push", { payload: pushPayload(it.github, before) });
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
