import { afterEach, expect, test } from "vitest";
import { sha256 } from "../../src/system/files.ts";
import { cassette, openJob, ordersRepository } from "../support/github/job.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { changed, givenCases, rightProgram } from "../support/orders.ts";

let github: FakeGitHub;
afterEach(() => github?.close());

test("what passed is one commit with its proof, and the same again is none", async () => {
  github = await startGitHub(ordersRepository);
  const job = openJob(github);
  const before = github.git.head("main");

  const ran = await job.generate();

  expect(ran.log).toContain("Delivered: commit");
  expect(ran.status).toBe(0);
  const [commit, first] = github.git.log("main");
  expect(first?.oid).toBe(before);
  expect(github.git.read("main", "totals.py")).toBe(rightProgram);
  expect(github.git.read("main", "totals.py.proof.json")).toContain(ran.report?.program?.sha256);
  expect(commit?.message).toContain(`Fire-Flow-Trace-Id: ${ran.report?.traceId}`);
  expect(ran.outputs).toMatchObject({ delivery: "delivered", "commit-sha": commit?.oid });
  expect(ran.report?.delivery).toMatchObject({ status: "delivered", kind: "commit", commitSha: commit?.oid });

  const again = openJob(github);
  const second = await again.generate();
  expect(second.report?.stop.reason).toBe("already-proven");
  expect(second.outputs.delivery).toBe("unchanged");
  expect(github.git.head("main")).toBe(commit?.oid);
  for (const it of [job, again]) it.close();
}, 60_000);

test.each([
  ["a pull request that waits to be merged", { delivery: "pull-request" }],
  ["a branch that is not checked out", { branch: "proven" }],
])(
  "what %s holds is proven again, and nobody is asked for another",
  async (_, how) => {
    github = await startGitHub(ordersRepository);
    const job = openJob(github);
    const first = await job.generate(how);
    expect(first.outputs).toMatchObject({ result: "passed", attempts: "1", delivery: "delivered" });
    const branch = first.report?.delivery?.branch ?? "";
    const head = github.git.head(branch);

    // From a checkout that has neither program nor proof, with nobody there who could answer.
    const again = openJob(github);
    const second = await again.generate({ ...how, cassette: "wrong.json" });

    expect(second.report?.stop.reason).toBe("already-proven");
    expect(second.outputs).toMatchObject({ result: "passed", "input-tokens": "0", delivery: "unchanged" });
    expect(github.git.head(branch)).toBe(head);
    for (const it of [job, again]) it.close();
  },
  90_000,
);

test("of what waits to be merged another task asks for another program", async () => {
  github = await startGitHub(ordersRepository);
  const [first, second] = [openJob(github), openJob(github)];
  await first.generate({ delivery: "pull-request" });
  const ran = await second.generate({ delivery: "pull-request", task: "Total the orders, largest first." });
  expect(ran.report?.attempts.map((it) => it.kind)).toEqual(["fresh"]);
  for (const it of [first, second]) it.close();
}, 90_000);

test("what waits to be merged and holds no more is written anew on the same pull request", async () => {
  const loose = changed("stdin):\n", 'stdin):\n    if order["amount"] == 0:\n        continue\n');
  const few = JSON.stringify(givenCases.slice(0, 5));
  github = await startGitHub({ ...ordersRepository, "cases.json": few, "loose.json": cassette(loose) });
  const job = openJob(github);
  const first = await job.generate({ delivery: "pull-request", cassette: "loose.json" });
  const { branch = "", pullRequest } = first.report?.delivery ?? {};
  expect(github.git.read(branch, "totals.py")).toBe(loose);
  github.git.commit("main", { "cases.json": ordersRepository["cases.json"] }, "a case more");

  const again = openJob(github);
  const second = await again.generate({ delivery: "pull-request" });

  expect(second.report?.attempts.map((it) => it.kind)).toEqual(["existing", "fresh"]);
  expect(second.report?.delivery).toMatchObject({ status: "delivered", pullRequest });
  expect(github.git.read(branch, "totals.py")).toBe(rightProgram);
  for (const it of [job, again]) it.close();
}, 90_000);

test("what does not pass is one issue, updated by the next run and closed by the one that passes", async () => {
  github = await startGitHub(ordersRepository);
  const job = openJob(github);
  const wrong = { cassette: "wrong.json", "max-attempts": "1" };

  const ran = await job.generate(wrong);
  expect(ran.status).toBe(1);
  expect(ran.outputs).toMatchObject({ result: "escalated", delivery: "delivered", "issue-number": "1" });
  expect(ran.report?.delivery).toMatchObject({ status: "delivered", kind: "issue", issue: { number: 1 } });
  expect(github.state.issues[0]?.body).toContain("no candidate passed in 1 attempt");

  const again = await job.generate(wrong);
  expect(again.status).toBe(1);
  expect(github.state.issues).toHaveLength(1);
  expect(github.state.issues[0]?.body).toContain(again.report?.traceId);

  const passed = await job.generate();
  expect(passed.status).toBe(0);
  expect(github.state.issues).toMatchObject([{ state: "closed" }]);
  expect(github.state.comments[0]?.body).toContain(`/commit/${passed.outputs["commit-sha"]}`);
  job.close();
}, 90_000);

test("a delivery that fails loses nothing: exit 3, one line, and deliver goes on from the report", async () => {
  github = await startGitHub(ordersRepository);
  const job = openJob(github);
  github.fail("Commit", { status: 502, body: "<html><body>Bad gateway</body></html>" }, 100);

  const ran = await job.generate();
  expect(ran.status).toBe(3);
  expect(ran.outputs).toMatchObject({ result: "passed", delivery: "failed" });
  expect(ran.report).toMatchObject({ result: "passed", delivery: { status: "failed", kind: "commit" } });
  expect(ran.log.match(/^::error::proven, but not delivered: .*$/gm)).toHaveLength(1);
  expect(github.git.log("main")).toHaveLength(1);

  github.faults.length = 0;
  const fresh = openJob(github);
  const delivered = await fresh.act({
    mode: "deliver",
    "report-dir": ran.folder,
    contract: "totals.yaml",
    cases: "cases.json",
    program: "totals.py",
    "github-token": "ghs_all",
  });
  expect(delivered.status).toBe(0);
  expect(github.git.read("main", "totals.py")).toBe(rightProgram);
  for (const it of [job, fresh]) it.close();
}, 90_000);

test("a contract that got stricter while the loop ran is proven against before the commit", async () => {
  github = await startGitHub(ordersRepository);
  const job = openJob(github);
  const stricter = ordersRepository["totals.yaml"].replace("name: totals\n", "name: all totals\n");
  github.before("Commit", () => void github.git.commit("main", { "totals.yaml": stricter }, "contract"));

  const ran = await job.generate();
  expect(ran.status).toBe(0);
  expect(github.git.log("main")).toHaveLength(3);
  const proof = JSON.parse(github.git.read("main", "totals.py.proof.json") ?? "{}");
  expect(proof.contract).toMatchObject({ path: "totals.yaml", sha256: sha256(stricter) });
  expect(proof.cases.path).toBe("cases.json");
  expect(proof.provider).toEqual({ name: "replay", origin: "handwritten" });
  job.close();
}, 90_000);

test("without a permission nothing is asked of the provider, and the line to add is named", async () => {
  github = await startGitHub(ordersRepository);
  github.state.tokens.ghs_read = {
    login: "x",
    type: "Bot",
    permissions: ["metadata=read", "contents=read", "issues=write"],
  };
  const job = openJob(github);
  const ran = await job.generate({ "github-token": "ghs_read" });
  expect(ran.status).toBe(2);
  expect(ran.outputs.result).toBe("refused");
  expect(ran.log).toContain("`contents: write`");
  expect(ran.report).toBeUndefined();
  job.close();
}, 60_000);

test.each(["a b", "-f", "x..y", "@{-1}", "end/"])(
  "a branch %j, which git cannot have, is refused before anything is asked",
  async (branch) => {
    github = await startGitHub(ordersRepository);
    const job = openJob(github);
    const ran = await job.generate({ branch, delivery: "pull-request" });
    expect(ran.status).toBe(2);
    expect(ran.log).toContain("[delivery.branch-name]");
    expect(ran.report).toBeUndefined();
    job.close();
  },
  60_000,
);

test("of two runs at once one commits, and the other proves what it left and says whose it is", async () => {
  const other = rightProgram.replace("totals = {}", "totals = dict()");
  github = await startGitHub({ ...ordersRepository, "other.json": cassette(other) });
  const jobs = [openJob(github), openJob(github)] as const;

  const ran = await Promise.all([jobs[0].generate(), jobs[1].generate({ cassette: "other.json" })]);
  expect(ran.map((it) => it.status)).toEqual([0, 0]);
  expect(ran.map((it) => it.outputs.delivery).sort()).toEqual(["delivered", "unchanged"]);
  const winner = ran.find((it) => it.outputs.delivery === "delivered");
  const loser = ran.find((it) => it.outputs.delivery === "unchanged");
  expect(loser?.log).toContain(`by run ${winner?.report?.traceId}`);
  expect(github.git.log("main")).toHaveLength(2);
  for (const it of jobs) it.close();
}, 120_000);
