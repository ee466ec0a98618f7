import { afterEach, beforeEach, expect, test } from "vitest";
import { pairBranch } from "../../src/deliveries/marker.ts";
import { commitMessage } from "../../src/deliveries/message.ts";
import { pullRequest } from "../../src/deliveries/pull-request.ts";
import { pullRequestBody } from "../../src/deliveries/pull-request-body.ts";
import { type FakeGitHub, type Fault, startGitHub } from "../support/github/server.ts";
import { attempt, placeOn, proving, reportWith, workOn } from "../support/github/work.ts";

const branch = pairBranch("totals.yaml", "totals.py");
let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub({ "totals.yaml": "contract\n", "cases.json": "[]\n" });
});
afterEach(() => fake.close());

const pulls = () => fake.state.issues.filter((it) => it.pull);
const on = (settings: NonNullable<Parameters<typeof placeOn>[1]>["settings"] = {}) =>
  placeOn(fake, { branch, settings, timeoutMs: 500 });
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
  const [one] = attempt().cases;
  for (const [cases, said] of [
    [[one], "1 case"],
    [[one, one], "2 cases"],
  ] as const) {
    const work = workOn(fake, { report: reportWith({ attempts: [attempt({ cases: cases as never })] }) });
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

test("a person's commit to another file stays below the next program", async () => {
  await deliver();
  fake.git.commit(branch, { "notes.md": "mine\n" }, "a note");
  await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(fake.git.read(branch, "notes.md")).toBe("mine\n");
  expect(fake.git.read(branch, "totals.py")).toBe("print(2)\n");
});

test("what a merged pull request left of its branch starts anew at the base", async () => {
  await deliver();
  const [first] = pulls();
  if (first) first.state = "closed";
  fake.git.commit("main", { "README.md": "later\n" }, "later");
  const delivered = await deliver(workOn(fake, { text: "print(2)\n" }));
  expect(delivered).toMatchObject({ status: "delivered", pullRequest: { number: 2 } });
  expect(fake.git.log(branch)[1]?.oid).toBe(fake.git.head("main"));
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

  const [first] = pulls();
  if (first) first.state = "closed";
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
  survivors: [],
});

test("a weak contract makes a draft, where drafts are to be had", async () => {
  await deliver(workOn(fake, { report: reportWith({ strength: strength(0.3) }) }));
  expect(pulls()[0]?.pull?.draft).toBe(true);

  fake.state.settings.drafts = false;
  const [first] = pulls();
  if (first) first.state = "closed";
  const work = workOn(fake, { text: "print(2)\n", report: reportWith({ strength: strength(0.3) }) });
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
  const delivered = await deliver();
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
