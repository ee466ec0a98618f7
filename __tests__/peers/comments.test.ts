import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/system/files.ts";
import {
  comment,
  eventEnvironment,
  labelPayload,
  lineComment,
  openThread,
  pullFrom,
  pushPayload,
} from "../support/github/events.ts";
import { openJob, ordersRepository } from "../support/github/job.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import type { Issue } from "../support/github/state.ts";
import { type OpenAiServer, program, startOpenAiServer } from "../support/openai-server.ts";
import { rightProgram } from "../support/orders.ts";

let github: FakeGitHub;
let server: OpenAiServer;

beforeEach(async () => {
  github = await startGitHub(ordersRepository);
  Object.assign(github.state.collaborators, { alice: "write", rita: "read" });
  server = await startOpenAiServer(() => program(rightProgram), { apiKey: "sk-test-0123456789" });
});
afterEach(async () => {
  await server.close();
  await github.close();
});

/** Runs the action as a workflow that answers events: without `mode`. */
async function answer(name: string, payload: unknown, inputs: Readonly<Record<string, string>> = {}) {
  const job = openJob(github);
  const ran = await job.act(
    {
      cases: "cases.json",
      model: "m",
      "base-url": server.url,
      "api-key": "sk-test-0123456789",
      "drawn-cases": "2",
      "github-token": "ghs_all",
      ...inputs,
    },
    eventEnvironment(name, payload),
  );
  job.close();
  return ran;
}

const command = "/fire-flow generate contract=totals.yaml program=totals.py Sum the orders of each customer.";

/** The routes that were asked for, without reads. */
const writes = () =>
  github.asked.map((it) => it.route).filter((it) => /^(POST|PATCH|PUT|DELETE|git .*receive)/.test(it));

/** What the action itself wrote on a thread. */
const ours = ({ number }: Issue) =>
  github.state.comments.filter((it) => it.issue === number && it.by === "github-actions[bot]");

describe("a comment by somebody who may write", { timeout: 120_000 }, () => {
  it("on an issue: is seen, shown at work, and answered with a pull request", async () => {
    const thread = openThread(github);
    const { comment: asked, payload } = comment(github, thread, "alice", command);
    const ran = await answer("issue_comment", payload);
    expect(ran.log).toContain("result::passed");
    expect(ran.status).toBe(0);
    expect(asked.reactions).toEqual(["eyes", "rocket"]);
    const [progress, ...more] = ours(thread);
    expect(more).toEqual([]);
    const pull = github.state.issues.find((it) => it.pull !== undefined);
    expect(progress?.body).toMatch(/^<!-- fire-flow: done -->\n\*\*Fire-Flow · generate · passed\*\*/);
    expect(progress?.body).toContain(`/pull/${pull?.number}`);
    expect(progress?.body).toContain("start no workflow");
    expect(progress?.body).toContain("/octo/demo/actions/runs/77");
    expect(github.git.read(pull?.pull?.head ?? "", "totals.py")).toBe(rightProgram);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.prompt).toContain("Sum the orders of each customer.");
  });

  it("on a pull request: works on its head branch and commits to it", async () => {
    const contract = ordersRepository["totals.yaml"].replace("version: 1.0.0", "version: 7.7.7");
    github.git.commit("feature", { "totals.yaml": contract }, "another contract", github.git.head("main"));
    const thread = openThread(github, pullFrom("feature"));
    const { payload } = comment(github, thread, "alice", command);
    const ran = await answer("issue_comment", payload);
    expect(ran.status).toBe(0);
    expect(github.git.read("feature", "totals.py")).toBe(rightProgram);
    expect(github.git.read("main", "totals.py")).toBeUndefined();
    expect(ran.report?.contract.path).toBe("totals.yaml");
    expect(github.git.read("feature", "totals.py.proof.json")).toContain(ran.report?.contract.sha256);
  });

  it("works on the commit that the pull request had when it was asked about, though its branch moves on", async () => {
    const on = github.git.head("main");
    github.git.commit("feature", { "README.md": "feature\n" }, "feature", on);
    const thread = openThread(github, pullFrom("feature"));
    const moved = ordersRepository["totals.yaml"].replace("version: 1.0.0", "version: 6.6.6");
    github.before("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", () => {
      github.git.commit("feature", { "totals.yaml": moved }, "moved");
    });
    const { payload } = comment(github, thread, "alice", command);
    const ran = await answer("issue_comment", payload, { delivery: "none" });
    expect(ran.report?.contract.sha256).toBe(sha256(ordersRepository["totals.yaml"]));
  });

  it("another contract than the workflow's is not judged by the workflow's cases", async () => {
    const thread = openThread(github);
    const { payload } = comment(github, thread, "alice", command);
    const ran = await answer("issue_comment", payload, {
      contract: "other.yaml",
      cases: "gone.json",
      delivery: "none",
    });
    expect(ran.outputs.result).toBe("passed");
    expect(ran.report?.attempts[0]?.cases.some((it) => it.source === "given")).toBe(false);
  });

  it("is repeated by retry", async () => {
    const thread = openThread(github);
    comment(github, thread, "alice", command);
    comment(github, thread, "rita", "what a good idea");
    const { payload } = comment(github, thread, "alice", "/fire-flow retry");
    const ran = await answer("issue_comment", payload);
    expect(ran.outputs.result).toBe("passed");
  });

  it("may verify without the inputs that only generate takes standing in the way", async () => {
    const thread = openThread(github);
    const { payload } = comment(github, thread, "alice", "/fire-flow verify");
    const ran = await answer("issue_comment", payload, { task: "Sum.", contract: "totals.yaml" });
    expect(ours(thread)[0]?.body).toContain("there is no \\*".replace("\\*", ""));
    expect(ran.status).toBe(0);
  });

  it("on a line of a pull request: the reaction is on it, the answer in the conversation", async () => {
    github.git.commit("feature", { "README.md": "feature\n" }, "more", github.git.head("main"));
    const thread = openThread(github, pullFrom("feature"));
    const { comment: asked, payload } = lineComment(github, thread, "alice", "/fire-flow help");
    await answer("pull_request_review_comment", payload);
    expect(asked.reactions).toEqual(["+1"]);
    expect(ours(thread)[0]?.body).toContain("/fire-flow generate");
  });

  it("or by a machine that the workflow names", async () => {
    const thread = openThread(github);
    const { payload } = comment(github, thread, "helper[bot]", "/fire-flow help");
    await answer("issue_comment", payload, { "allowed-bots": "other, helper" });
    expect(ours(thread)[0]?.body).toContain("/fire-flow generate");
  });

  it("or by one whose role the organisation made", async () => {
    const thread = openThread(github);
    const { payload } = comment(github, thread, "rita", "/fire-flow help");
    await answer("issue_comment", payload, { "allowed-permissions": "read" });
    expect(ours(thread)[0]?.body).toContain("/fire-flow generate");
  });

  it("closes the comment that a run left behind which died, and no comment of anybody else's", async () => {
    const thread = openThread(github);
    const dead = comment(
      github,
      thread,
      "github-actions[bot]",
      "<!-- fire-flow: working -->\nFire-Flow is at work.",
    ).comment;
    const forged = comment(github, thread, "rita", "<!-- fire-flow: working -->\nmine").comment;
    await answer("issue_comment", comment(github, thread, "alice", "/fire-flow verify").payload);
    expect(dead.body).toMatch(/^<!-- fire-flow: done -->\nThis run ended before/);
    expect(forged.body).toBe("<!-- fire-flow: working -->\nmine");
  });

  it("gets no program where the arguments cannot be worked with, and a green step", async () => {
    const thread = openThread(github);
    const { comment: asked, payload } = comment(
      github,
      thread,
      "alice",
      "/fire-flow generate contract=gone.yaml program=a.py Sum.",
    );
    const ran = await answer("issue_comment", payload);
    expect(ran.status).toBe(0);
    expect(ran.outputs.result).toBe("refused");
    expect(asked.reactions).toEqual(["eyes", "-1"]);
    expect(ours(thread)[0]?.body).toContain("gone.yaml");
    expect(server.requests).toEqual([]);
  });
});

describe("a label on an issue form", { timeout: 120_000 }, () => {
  const form =
    "### Contract\n\ntotals.yaml\n\n### Program\n\ntotals.py\n\n### Language\n\n_No response_\n\n### Task\n\nSum the orders.\n";

  it("is a command by whoever set it", async () => {
    const thread = openThread(github, { by: "rita", body: form });
    const ran = await answer("issues", labelPayload(thread, "alice", "fire-flow"));
    expect(ran.outputs.result).toBe("passed");
    expect(thread.reactions).toEqual(["eyes", "rocket"]);
    expect(ours(thread)[0]?.body).toContain("generate · passed");
  });

  it("is refused by one who may not, and nothing where it is another label", async () => {
    const thread = openThread(github, { by: "alice", body: form });
    await answer("issues", labelPayload(thread, "rita", "fire-flow"));
    expect(ours(thread)[0]?.body).toContain("Refused");
    const ran = await answer("issues", labelPayload(thread, "alice", "bug"));
    expect(ran.status).toBe(0);
    expect(ours(thread)).toHaveLength(1);
    expect(server.requests).toEqual([]);
  });
});

describe("nothing is run and nothing is spent", { timeout: 60_000 }, () => {
  /** One answer, a green step, no request to the provider, nothing written but that answer. */
  async function refused(name: string, payload: unknown, thread: Issue, inputs: Readonly<Record<string, string>> = {}) {
    const before = github.git.head("main");
    const ran = await answer(name, payload, inputs);
    expect(ran.status).toBe(0);
    expect(ran.outputs.result).toBe("refused");
    expect(server.requests).toEqual([]);
    expect(github.git.head("main")).toBe(before);
    expect(writes().filter((it) => !/comments|reactions/.test(it))).toEqual([]);
    expect(ours(thread)).toHaveLength(1);
    return ours(thread)[0]?.body ?? "";
  }

  it.each([
    ["a reader", "rita", "rita has read here"],
    ["a stranger whom the payload calls an owner", "mallory", "mallory has read here"],
    ["a machine", "helper[bot]", "is a machine"],
  ])("by %s", async (_, by, why) => {
    const thread = openThread(github);
    const said = await refused("issue_comment", comment(github, thread, by, command).payload, thread);
    expect(said).toContain("Refused");
    expect(said.replace(/&#(\d+);/g, (__, code) => String.fromCharCode(code))).toContain(why);
  });

  it("where the comment was edited after it was written", async () => {
    const thread = openThread(github);
    const { comment: asked, payload } = comment(github, thread, "alice", command);
    asked.body = "Looks good to me.";
    asked.updatedAt = new Date(Date.now() + 5000).toISOString();
    expect(await refused("issue_comment", payload, thread)).toContain("edited");
  });

  it("where nobody can tell when the comment was edited", async () => {
    const thread = openThread(github);
    const { payload } = comment(github, thread, "alice", command);
    const { updated_at: _, ...timeless } = payload.comment;
    expect(await refused("issue_comment", { ...payload, comment: timeless }, thread)).toContain("does not say when");
  });

  it.each([
    ["without a word on forks", {}],
    ["with forks allowed and a key in the job", { "allow-forks": "true" }],
  ])("on a pull request from a fork, %s", async (_, inputs) => {
    const thread = openThread(github, pullFrom("feature", "mallory/demo"));
    expect(await refused("issue_comment", comment(github, thread, "alice", command).payload, thread, inputs)).toContain(
      "fork",
    );
  });

  it("but a fork's proofs are verified where the workflow allows it and holds no key, and nothing is delivered", async () => {
    const thread = openThread(github, pullFrom("feature", "mallory/demo"));
    github.git.git(["update-ref", `refs/pull/${thread.number}/head`, github.git.head("main") ?? ""]);
    const inputs = { "allow-forks": "true", "api-key": "", delivery: "commit", "on-drift": "regenerate" };
    const ran = await answer("issue_comment", comment(github, thread, "alice", "/fire-flow verify").payload, inputs);
    expect(ran.log).toContain("verify.nothing");
    expect(ours(thread)[0]?.body).toContain("verify · refused");
    expect(server.requests).toEqual([]);
  });

  it("where another may be asked to repeat what a stranger said", async () => {
    const thread = openThread(github);
    comment(github, thread, "mallory", command);
    const said = await refused("issue_comment", comment(github, thread, "alice", "/fire-flow retry").payload, thread);
    expect(said).toContain("no command in this conversation");
  });

  it.each([
    ["/fire-flow generat contract=totals.yaml", "generate"],
    ["/fire-flow generate contrakt=totals.yaml Sum.", "contract"],
    ["/fire-flow generate base-url=https://evil.example Sum.", "cannot be set by a comment"],
    ["/fire-flow generate contract=../../etc/passwd Sum.", "inside the repository"],
  ])("where a command is unclear: %s", async (body, told) => {
    const thread = openThread(github);
    const said = await refused("issue_comment", comment(github, thread, "alice", body).payload, thread);
    expect(said).toContain(told);
  });

  it("where help is asked for, which is given", async () => {
    const thread = openThread(github);
    expect(
      await refused("issue_comment", comment(github, thread, "alice", "/fire-flow help").payload, thread),
    ).toContain("/fire-flow retry");
  });

  it("and nothing is said where the text is no command, is our own, or was not just written", async () => {
    const thread = openThread(github);
    const { payload } = comment(github, thread, "alice", "Please run\n/fire-flow generate");
    const texts: readonly [unknown, string][] = [
      [payload, "no command"],
      [comment(github, thread, "github-actions[bot]", "/fire-flow retry <!-- fire-flow: done -->").payload, "own"],
      [{ ...comment(github, thread, "alice", command).payload, action: "edited" }, "edited"],
    ];
    for (const [it] of texts) {
      const ran = await answer("issue_comment", it);
      expect(ran.status).toBe(0);
    }
    expect(writes()).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it("and nobody is let in where GitHub cannot be asked who may", async () => {
    const thread = openThread(github);
    github.fail("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    const ran = await answer("issue_comment", comment(github, thread, "alice", command).payload);
    expect(ran.status).toBe(3);
    expect(server.requests).toEqual([]);
  });
});

describe("hostile text", { timeout: 120_000 }, () => {
  it("means nothing in what is answered", async () => {
    const thread = openThread(github);
    const text =
      "/fire-flow generate contract=totals.yaml <img src=x> @everyone Closes #1 ![b](https://evil.example/b.png) \u202e\u{e0041}";
    await answer(
      "issue_comment",
      comment(github, thread, "alice", `${text}\n\n::set-output name=result::owned\n##[error]x`).payload,
      {
        cassette: "wrong.json",
        provider: "replay",
        "max-attempts": "1",
        "on-escalation": "none",
        program: "totals.py",
      },
    );
    const [said] = ours(thread);
    expect(said?.body).not.toMatch(/<img|@everyone|#1|evil\.example|\u202e|[\u{e0000}-\u{e007f}]/u);
  });

  it("of a comment that is no command's name is shown and not obeyed", async () => {
    const thread = openThread(github);
    const ran = await answer(
      "issue_comment",
      comment(github, thread, "alice", "/fire-flow <script>@everyone::error::x").payload,
    );
    expect(ours(thread)[0]?.body).not.toMatch(/<script|@everyone/);
    expect(ran.log).not.toMatch(/^::error::x/m);
  });
});

describe("events without anybody who asks", { timeout: 120_000 }, () => {
  const proven = async () => {
    const job = openJob(github);
    await job.generate({ delivery: "commit" });
    job.close();
  };

  it("schedule: one issue for all that drifted, updated, and closed when all hold again", async () => {
    await proven();
    const program = github.git.read("main", "totals.py") ?? "";
    const schedule = () => answer("schedule", { schedule: "0 3 * * *" });
    const drift = () => github.state.issues.filter((it) => it.body.startsWith("<!-- fire-flow: drift -->"));

    expect([(await schedule()).status, drift()]).toEqual([0, []]);
    github.git.commit("main", { "totals.py": `${program}# by hand @everyone\n` }, "edit");
    const first = await schedule();
    expect([first.status, first.outputs.result, first.outputs["issue-number"]]).toEqual([
      1,
      "failed",
      `${drift()[0]?.number}`,
    ]);
    expect(drift()[0]?.body).toContain("fire-flow prove totals.py --contract totals.yaml --cases cases.json");
    expect(drift()[0]?.title).toBe("1 program does not hold as proven");
    await schedule();
    expect(drift()).toHaveLength(1);
    github.git.commit("main", { "totals.py": program }, "back");
    expect((await schedule()).status).toBe(0);
    expect(drift()[0]?.state).toBe("closed");
  });

  it("a mode that is given wins", async () => {
    const thread = openThread(github);
    const { payload } = comment(github, thread, "mallory", command);
    const ran = await answer("issue_comment", payload, { mode: "nonsense" });
    expect(ran.status).toBe(2);
    expect(writes()).toEqual([]);
  });

  it("push: proves again the programs whose contract was changed, without spending a token where they hold", async () => {
    await proven();
    const before = github.git.head("main") ?? "";
    github.git.commit("main", { "totals.yaml": ordersRepository["totals.yaml"].replace("1.0.0", "1.0.1") }, "contract");
    const changed = github.git.head("main") ?? "";
    const ran = await answer("push", pushPayload(github, before));
    expect([ran.status, ran.outputs.result]).toEqual([0, "passed"]);
    expect(server.requests).toEqual([]);
    expect(ran.outputs["commit-sha"]).toBe(github.git.head("main"));
    expect((await answer("push", pushPayload(github, changed))).outputs["commit-sha"]).toBeUndefined();
  });

  it("push: nothing is judged where no proof names a file that it changed", async () => {
    await proven();
    const before = github.git.head("main") ?? "";
    github.git.commit("main", { "README.md": "more\n" }, "readme");
    const ran = await answer("push", pushPayload(github, before));
    expect([ran.status, ran.outputs.result]).toEqual([0, "refused"]);
    expect(ran.log).toContain("no proof names a file that this push changed");
  });

  it("push: asks a model where the program does not hold any more, and commits what it proved", async () => {
    await proven();
    const before = github.git.head("main") ?? "";
    const program = github.git.read("main", "totals.py") ?? "";
    github.git.commit("main", { "totals.py": program.replace('["orders"] += 1', '["orders"] += 2') }, "by hand");
    const ran = await answer("push", pushPayload(github, before));
    expect([ran.status, ran.outputs.result]).toEqual([0, "passed"]);
    expect(server.requests).toHaveLength(1);
    expect(ran.outputs).toMatchObject({ attempts: "2", "input-tokens": "100", "commit-sha": github.git.head("main") });
    expect(github.git.read("main", "totals.py")).toBe(rightProgram);
  });
});
