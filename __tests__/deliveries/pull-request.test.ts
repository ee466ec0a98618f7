import { afterEach, beforeEach, expect, test } from "vitest";
import { pairBranch } from "../../src/deliveries/marker.ts";
import { commitMessage } from "../../src/deliveries/message.ts";
import { pullRequest } from "../../src/deliveries/pull-request.ts";
import { pullRequestBody } from "../../src/deliveries/pull-request-body.ts";
import { openThread, pullFrom } from "../support/github/events.ts";
import { type FakeGitHub, type Fault, startGitHub } from "../support/github/server.ts";
import { judgingNothing, patienceFor, placeOn, proofWith, proving, remotes, workOn } from "../support/github/work.ts";

const branch = pairBranch("totals.yaml", "totals.py");
let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub({ "totals.yaml": "contract\n", "cases.json": "[]\n" });
});
afterEach(() => fake.close());

type Settings = NonNullable<NonNullable<Parameters<typeof placeOn>[1]>["settings"]>;

const pulls = () => fake.state.issues.filter((it) => it.pull);
const on = (settings: Settings = {}, timeoutMs?: number) => placeOn(fake, { branch, settings, timeoutMs });
/** Closes the pull request as merging it by squashing does. */
const merge = () => {
  const [last] = pulls().toReversed();
  if (last?.pull) Object.assign(last, { state: "closed", pull: { ...last.pull, merged: true } });
};
const deliver = (work = workOn(fake), place = on(), parts = proving(work).parts) =>
  pullRequest.deliver(work, place, parts);

test("a pull request comes from a branch of its own, and the base is left alone", async () => {
  const before = fake.git.head("main");
  const delivered = await deliver();
  expect(delivered).toMatchObject({ status: "delivered", branch, pullRequest: { number: 1 } });
  expect(fake.git.head("main")).toBe(before);
  expect(fake.git.read(branch, "totals.py")).toBe("print(1)\n");
  expect(pulls()).toMatchObject([{ state: "open", pull: { head: branch, base: "main", draft: false } }]);
  expect(pulls()[0]?.body).toContain("Sum the orders of each customer.");
  expect(pulls()[0]?.body).toContain("fire-flow prove totals.py --contract totals.yaml --cases cases.json");
});

test("one case is one case, and two are cases", async () => {
  for (const [given, said] of [
    [1, "1 case"],
    [2, "2 cases"],
  ] as const) {
    const work = workOn(fake, { proven: proofWith({ cases: { ...proofWith().cases, given } }) });
    const body = pullRequestBody(work, "");
    expect(body).toContain(`on ${said};`);
    expect(body).toContain(`<summary>${said}</summary>`);
    expect(commitMessage(work, "added").body).toContain(`Proven on ${said} of`);
  }
});

test("a later run goes on with the same pull request", async () => {
  await deliver();
  const next = workOn(fake, { text: "print(2)\n", traceId: "20260201-000000-000000" });
  const delivered = await deliver(next);
  expect(delivered).toMatchObject({ status: "delivered", pullRequest: { number: 1 } });
  expect(pulls()).toHaveLength(1);
  expect(pulls()[0]?.body).toContain("20260201-000000-000000");
  expect(fake.git.read(branch, "totals.py")).toBe("print(2)\n");
});

test("the same again changes nothing", async () => {
  await deliver();
  const head = fake.git.head(branch);
  const delivered = await deliver(workOn(fake, { traceId: "20260201-000000-000000" }));
  expect(delivered).toMatchObject({ status: "unchanged", pullRequest: { number: 1 } });
  expect(fake.git.head(branch)).toBe(head);
});

test("what the base holds already needs no pull request", async () => {
  const work = workOn(fake);
  fake.git.commit("main", { "totals.py": work.program.text, "totals.py.proof.json": work.proof.text }, "merged");
  const delivered = await deliver(work);
  expect(delivered).toMatchObject({ status: "unchanged", branch: "main" });
  expect(pulls()).toEqual([]);
  expect(fake.git.head(branch)).toBeUndefined();
});

test("a person's edit that holds is kept, and only its proof is written", async () => {
  await deliver();
  fake.git.commit(branch, { "totals.py": "by hand\n" }, "I know better");
  const work = workOn(fake, { text: "print(2)\n" });
  const delivered = await deliver(work);
  expect(delivered.status).toBe("delivered");
  expect(fake.git.read(branch, "totals.py")).toBe("by hand\n");
  expect(fake.git.read(branch, "totals.py.proof.json")).toContain("by hand");
});

test("a person's edit that does not hold is left alone, and said so once on the pull request", async () => {
  await deliver();
  fake.git.commit(branch, { "totals.py": "by hand\n" }, "I know better");
  const work = workOn(fake, { text: "print(2)\n" });
  for (const _ of [1, 2]) {
    const delivered = await deliver(work, on(), proving(work, (it) => it !== "by hand\n").parts);
    expect(delivered).toMatchObject({ status: "failed", findings: [{ rule: "delivery.edited" }] });
  }
  expect(fake.git.read(branch, "totals.py")).toBe("by hand\n");
  expect(fake.state.comments.map((it) => it.issue)).toEqual([1]);
});

test.each([
  ["the program", { "totals.py": "by hand\n" }],
  ["the program and its proof", { "totals.py": "by hand\n", "totals.py.proof.json": "renewed\n" }],
])("a person who amends our commit, its message kept, has the last word on %s", async (_, changes) => {
  await deliver();
  const [ours, base] = fake.git.log(branch);
  fake.git.commit(branch, changes, ours?.message ?? "", base?.oid);
  await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(fake.git.read(branch, "totals.py")).toBe("by hand\n");
});

test("what a person amended is not thrown away with a branch that was merged", async () => {
  await deliver();
  merge();
  const [ours, base] = fake.git.log(branch);
  fake.git.commit(branch, { "notes.md": "mine\n" }, ours?.message ?? "", base?.oid);
  await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(fake.git.read(branch, "notes.md")).toBe("mine\n");
});

test("a person's edit that nobody may run is not said to fail", async () => {
  await deliver();
  fake.git.commit(branch, { "totals.py": "by hand\n" }, "I know better");
  const delivered = await deliver(workOn(fake, { text: "print(2)\n" }), on(), judgingNothing);
  expect(delivered).toMatchObject({ status: "failed", findings: [{ rule: "delivery.not-judged" }] });
  expect(delivered.findings[0]?.message).not.toContain("does not hold");
  expect(delivered.findings[0]?.message).toContain("deliver runs no program");
  expect(fake.state.comments).toEqual([]);
  expect(fake.git.read(branch, "totals.py")).toBe("by hand\n");
});

test("a program that a person deletes on the branch is written anew", async () => {
  await deliver();
  fake.git.commit(branch, { "totals.py": null }, "start again");
  await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(fake.git.read(branch, "totals.py")).toBe("print(2)\n");
});

test("a person's commit to another file stays below the next program", async () => {
  await deliver();
  fake.git.commit(branch, { "notes.md": "mine\n" }, "a note");
  await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(fake.git.read(branch, "notes.md")).toBe("mine\n");
  expect(fake.git.read(branch, "totals.py")).toBe("print(2)\n");
});

test("what a merged pull request left of its branch starts anew at the base", async () => {
  await deliver();
  merge();
  fake.git.commit("main", { "README.md": "later\n" }, "later");
  const delivered = await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(delivered).toMatchObject({ status: "delivered", pullRequest: { number: 2 } });
  expect(fake.git.log(branch)[1]?.oid).toBe(fake.git.head("main"));
});

test("what is pushed before the branch starts anew is not lost", async () => {
  await deliver();
  merge();
  fake.git.commit("main", { "README.md": "later\n" }, "later");
  fake.before("Reset", () => void fake.git.commit(branch, { "totals.py": "by hand\n" }, "one more thing"));
  const delivered = await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(delivered.status).toBe("delivered");
  expect(fake.git.read(branch, "totals.py")).toBe("by hand\n");
});

test.each(["cut-after", "cut"] as const)(
  "an answer that is lost (%s) leaves the branch at its base or as it was",
  async (fault) => {
    await deliver();
    merge();
    const before = fake.git.head(branch);
    fake.git.commit("main", { "README.md": "later\n" }, "later");
    fake.fail("Reset", fault);
    const delivering = deliver(workOn(fake, { text: "print(2)\n" }));
    if (fault === "cut-after") {
      expect(await delivering).toMatchObject({ status: "delivered" });
      expect(fake.git.log(branch)[1]?.oid).toBe(fake.git.head("main"));
    } else {
      await expect(delivering).rejects.toMatchObject({ finding: { rule: "github.connection" } });
      expect(fake.git.head(branch)).toBe(before);
    }
  },
);

test.each(remotes)("a branch is moved by %s only from where it was seen", async (way) => {
  const { remote } = placeOn(fake, { way });
  const from = fake.git.commit("x", { "README.md": "x\n" }, "x", fake.git.head("main"));
  const to = fake.git.head("main") ?? "";
  const now = fake.git.commit("x", { "README.md": "y\n" }, "y");
  await expect(remote.reset({ branch: "x", from, to })).rejects.toMatchObject({
    finding: { rule: "github.stale-head" },
  });
  expect(fake.git.head("x")).toBe(now);
  await remote.reset({ branch: "x", from: now, to });
  expect(fake.git.head("x")).toBe(to);
});

test("one that a person closed unmerged is left closed, until the contract is another", async () => {
  await deliver();
  for (const it of pulls()) it.state = "closed";
  const again = workOn(fake, { text: "print(2)\n" });
  const delivered = await deliver(again);
  expect(delivered).toMatchObject({
    status: "unchanged",
    pullRequest: { number: 1 },
    findings: [{ rule: "delivery.declined", severity: "notice" }],
  });
  expect(pulls()).toHaveLength(1);

  const contract = { ...proofWith().contract, sha256: "d".repeat(64) };
  expect(await deliver({ ...again, proven: proofWith({ contract }) })).toMatchObject({
    status: "delivered",
    pullRequest: { number: 2 },
  });
});

/** Somebody's pull request. */
const theirs = (head: string, fork?: string) =>
  openThread(fake, { body: "mine", title: "mine", ...pullFrom(head, fork) });

test("a person's pull request from the branch that is named keeps its words", async () => {
  fake.git.commit("feature", { "README.md": "feature\n" }, "feature", fake.git.head("main"));
  theirs("feature");
  const delivered = await deliver(workOn(fake), placeOn(fake, { branch: "feature" }));
  expect(delivered).toMatchObject({ status: "delivered", pullRequest: { number: 1 } });
  expect(pulls()).toMatchObject([{ title: "mine", body: "mine" }]);
  expect(fake.git.read("feature", "totals.py")).toBe("print(1)\n");
});

test("where a server gives all pull requests, ours is opened and the others are left alone", async () => {
  fake.state.settings.filtersPulls = false;
  fake.git.commit("feature", { "README.md": "feature\n" }, "feature", fake.git.head("main"));
  theirs("feature");
  theirs(branch, "eve/demo");
  const delivered = await deliver();
  expect(delivered).toMatchObject({ status: "delivered", pullRequest: { number: 3 } });
  await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(pulls().map((it) => it.title)).toEqual(["mine", "mine", "Fire-Flow: totals.py"]);
});

test("one to another base is another", async () => {
  fake.git.commit("next", { "README.md": "next\n" }, "next", fake.git.head("main"));
  await deliver();
  const [first] = pulls();
  if (first?.pull) first.pull.base = "next";
  expect(await deliver()).toMatchObject({ pullRequest: { number: 2 } });
});

test("a base whose contract changed is merged into the branch, so that the proof is of that one", async () => {
  await deliver();
  fake.git.commit("main", { "totals.yaml": "stricter\n" }, "contract");
  const delivered = await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(delivered).toMatchObject({ status: "delivered", pullRequest: { number: 1 } });
  expect(fake.git.read(branch, "totals.yaml")).toBe("stricter\n");
  expect(fake.git.read(branch, "totals.py")).toBe("print(2)\n");
  expect(pulls()).toMatchObject([{ state: "open" }]);
});

test("a person's edit is proven on the contract that the base has by now", async () => {
  await deliver();
  fake.git.commit(branch, { "totals.py": "by hand\n" }, "I know better");
  fake.git.commit("main", { "totals.yaml": "stricter\n" }, "contract");
  const work = workOn(fake, { text: "print(2)\n" });
  const { asked, parts } = proving(work);
  await deliver(work, on(), parts);
  expect(asked).toMatchObject([{ program: "by hand\n", contract: "stricter\n" }]);
  expect(fake.git.read(branch, "totals.yaml")).toBe("stricter\n");
  expect(fake.git.read(branch, "totals.py.proof.json")).toContain("stricter");
});

test("a contract that a person changed on the branch counts there", async () => {
  await deliver();
  fake.git.commit(branch, { "totals.yaml": "theirs\n" }, "contract");
  const work = workOn(fake, { text: "print(2)\n" });
  const { asked, parts } = proving(work);
  await deliver(work, on(), parts);
  expect(asked).toMatchObject([{ program: "print(2)\n", contract: "theirs\n" }]);
});

test("a base that cannot be merged into the branch is said, and nothing is committed", async () => {
  await deliver();
  fake.git.commit(branch, { "totals.yaml": "theirs\n" }, "contract");
  fake.git.commit("main", { "totals.yaml": "stricter\n" }, "contract");
  const head = fake.git.head(branch);
  await expect(deliver(workOn(fake, { text: "print(2)\n" }))).rejects.toMatchObject({
    finding: { rule: "delivery.behind" },
  });
  expect(fake.git.head(branch)).toBe(head);
});

test("a contract that changed on the base is proven against before anything is opened", async () => {
  const work = workOn(fake);
  fake.git.commit("main", { "totals.yaml": "stricter\n" }, "contract");
  const delivered = await deliver(work, on(), proving(work, () => false).parts);
  expect(delivered).toMatchObject({ status: "failed", findings: [{ rule: "delivery.outdated" }] });
  expect(pulls()).toEqual([]);
});

test("labels and reviewers are set, and a stranger among the reviewers is a warning", async () => {
  fake.state.collaborators.bob = "write";
  await deliver(workOn(fake), on({ labels: ["data"], reviewers: ["bob"] }));
  expect(pulls()).toMatchObject([{ labels: ["data"], pull: { reviewers: ["bob"] } }]);

  merge();
  const delivered = await deliver(workOn(fake, { text: "print(3)\n" }), on({ reviewers: ["stranger"] }));
  expect(delivered).toMatchObject({
    status: "delivered",
    findings: [{ rule: "delivery.reviewer", severity: "warning" }],
  });
});

const strength = (share: number) => ({
  share,
  mutants: 100,
  caught: share * 100,
  withExpected: { share, caught: share * 100 },
});

test("a weak contract makes a draft, where drafts are to be had", async () => {
  await deliver(workOn(fake, { proven: proofWith({ strength: strength(0.3) }) }));
  expect(pulls()[0]?.pull?.draft).toBe(true);

  fake.state.settings.drafts = false;
  merge();
  const work = workOn(fake, { text: "print(2)\n", proven: proofWith({ strength: strength(0.3) }) });
  const delivered = await deliver(work);
  expect(delivered).toMatchObject({ status: "delivered", findings: [{ rule: "delivery.draft" }] });
  expect(pulls()[1]?.pull?.draft).toBe(false);
});

const open = "POST /repos/{owner}/{repo}/pulls";
const faults: Readonly<Record<string, Fault>> = {
  "an answer that was lost": "cut-after",
  "a connection that broke": "cut",
  "a 502": { status: 502, body: "<html>Bad gateway</html>" },
  "a slow answer": "slow",
};

test.each(Object.entries(faults))("%s on opening leads to one pull request", async (_, fault) => {
  fake.fail(open, fault);
  const delivered = await deliver(workOn(fake), on({}, patienceFor(fault)));
  expect(delivered).toMatchObject({ status: "delivered", pullRequest: { number: 1 } });
  expect(pulls()).toHaveLength(1);
});

test("one that another run opened meanwhile is taken for ours", async () => {
  const other = workOn(fake);
  fake.before(open, () => {
    fake.state.issues.push({
      number: 1,
      by: "github-actions[bot]",
      title: "other",
      body: "other",
      state: "open",
      labels: [],
      locked: false,
      reactions: [],
      pull: { head: branch, base: "main", draft: false, reviewers: [], merged: false },
    });
  });
  const delivered = await deliver(other);
  expect(delivered.pullRequest?.number).toBe(1);
  expect(pulls()).toHaveLength(1);
});

test("when opening fails for good the commit is there, and the next delivery goes on from it", async () => {
  fake.fail(open, {
    status: 403,
    body: { message: "GitHub Actions is not permitted to create or approve pull requests." },
  });
  await expect(deliver()).rejects.toThrow(/Allow GitHub Actions to create and approve pull requests/);
  const head = fake.git.head(branch);
  const delivered = await deliver();
  expect(delivered).toMatchObject({ status: "delivered", commitSha: head, pullRequest: { number: 1 } });
});
