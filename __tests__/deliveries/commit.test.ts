import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commit } from "../../src/deliveries/commit.ts";
import type { Work } from "../../src/types/delivery.ts";
import type { Fault } from "../support/github/server.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { patienceFor, placeOn, proving, remotes, workOn } from "../support/github/work.ts";

const files = { "totals.yaml": "contract\n", "cases.json": "[]\n", "README.md": "demo\n" };
let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub(files);
});
afterEach(() => fake.close());

const commits = (branch = "main") => fake.git.log(branch).length;

describe.each(remotes)("by %s", (way) => {
  test("program and proof are one commit on the branch, and nothing else is in it", async () => {
    const work = workOn(fake);
    const delivered = await commit.deliver(work, placeOn(fake, { way }), proving(work).parts);

    expect(delivered).toMatchObject({ status: "delivered", branch: "main", commitSha: fake.git.head("main") });
    expect(commits()).toBe(2);
    expect(fake.git.git(["diff", "--name-only", "HEAD~1", "HEAD"]).split("\n")).toEqual([
      "totals.py",
      "totals.py.proof.json",
    ]);
    expect(fake.git.read("main", "totals.py")).toBe(work.program.text);
  });

  test("what is there already is no commit", async () => {
    const work = workOn(fake);
    await commit.deliver(work, placeOn(fake, { way }), proving(work).parts);
    const again = workOn(fake, { traceId: "20260201-000000-000000" });
    const delivered = await commit.deliver(again, placeOn(fake, { way }), proving(again).parts);
    expect(delivered.status).toBe("unchanged");
    expect(commits()).toBe(2);
  });

  test("a program that is there keeps its mode", async () => {
    fake.git.commit("main", { "totals.py": "old\n" }, "a program");
    const tree = fake.git.git(["ls-tree", "main"]).replace(/100644( blob \w+\ttotals.py)/, "100755$1");
    const made = fake.git.git(["commit-tree", "-p", "main", fake.git.git(["mktree"], `${tree}\n`)], "executable");
    fake.git.git(["update-ref", "refs/heads/main", made]);
    const work = workOn(fake);
    await commit.deliver(work, placeOn(fake, { way }), proving(work).parts);
    expect(fake.git.git(["ls-tree", "main", "totals.py"])).toMatch(/^100755/);
  });

  test("a head that moved elsewhere is committed on, and nothing of it is undone", async () => {
    const work = workOn(fake);
    fake.git.commit("main", { "README.md": "moved\n" }, "elsewhere");
    const { asked, parts } = proving(work);
    const delivered = await commit.deliver(work, placeOn(fake, { way }), parts);
    expect(delivered.status).toBe("delivered");
    expect(asked).toEqual([]);
    expect(fake.git.read("main", "README.md")).toBe("moved\n");
  });

  test("a contract that changed on the branch is proven against again, and the new proof is what is committed", async () => {
    const work = workOn(fake);
    fake.git.commit("main", { "totals.yaml": "stricter\n" }, "contract");
    const { asked, parts } = proving(work);
    const delivered = await commit.deliver(work, placeOn(fake, { way }), parts);
    expect(delivered.status).toBe("delivered");
    expect(asked).toMatchObject([{ contract: "stricter\n", program: work.program.text }]);
    expect(fake.git.read("main", "totals.py.proof.json")).toContain("stricter");
  });

  test("a program that does not hold against the new contract is not committed", async () => {
    const work = workOn(fake);
    fake.git.commit("main", { "totals.yaml": "stricter\n" }, "contract");
    const delivered = await commit.deliver(work, placeOn(fake, { way }), proving(work, () => false).parts);
    expect(delivered).toMatchObject({ status: "failed", findings: [{ rule: "delivery.outdated" }] });
    expect(commits()).toBe(2);
  });

  test("of two runs at once the loser proves what the other left, says so, and leaves it alone", async () => {
    const winner = workOn(fake, { text: "print('winner')\n" });
    const loser = workOn(fake, { text: "print('loser')\n", traceId: "20260201-000000-000000" });
    const { asked, parts } = proving(loser);
    await commit.deliver(winner, placeOn(fake, { way }), proving(winner).parts);
    const delivered = await commit.deliver(loser, placeOn(fake, { way }), parts);

    expect(delivered).toMatchObject({ status: "unchanged", findings: [{ rule: "delivery.found" }] });
    expect(delivered.findings[0]?.message).toContain(winner.traceId);
    expect(asked).toMatchObject([{ program: winner.program.text }]);
    expect(fake.git.read("main", "totals.py")).toBe(winner.program.text);
    expect(commits()).toBe(2);
  });

  test("a person's program that came meanwhile and does not hold is left alone", async () => {
    const work = workOn(fake);
    fake.git.commit("main", { "totals.py": "by hand\n" }, "by hand");
    const delivered = await commit.deliver(
      work,
      placeOn(fake, { way }),
      proving(work, (it) => it !== "by hand\n").parts,
    );
    expect(delivered).toMatchObject({ status: "failed", findings: [{ rule: "delivery.program-changed" }] });
    expect(fake.git.read("main", "totals.py")).toBe("by hand\n");
  });

  test("a branch that is not there starts at the base", async () => {
    const work = workOn(fake);
    const delivered = await commit.deliver(work, placeOn(fake, { way, branch: "results/new" }), proving(work).parts);
    expect(delivered.status).toBe("delivered");
    expect(fake.git.head("main")).toBe(fake.git.log("results/new")[1]?.oid);
  });

  test("of two that make the same branch at once one commits, and the other finds what it left", async () => {
    const [one, other] = ["print(1)\n", "print(2)\n"].map((text, index) =>
      workOn(fake, { text, traceId: `20260201-00000${index}-000000` }),
    ) as [Work, Work];
    const at = () => placeOn(fake, { way, branch: "new" });
    const delivered = await Promise.all([one, other].map((it) => commit.deliver(it, at(), proving(it).parts)));
    expect(delivered.map((it) => it.status).sort()).toEqual(["delivered", "unchanged"]);
    expect(commits("new")).toBe(2);
  });

  test("a token that may only read leaves the branch as it is, and the line to add is named", async () => {
    fake.state.tokens.ghs_read = {
      login: "github-actions[bot]",
      type: "Bot",
      permissions: ["metadata=read", "contents=read"],
    };
    const work = workOn(fake);
    const place = placeOn(fake, { way, token: "ghs_read" });
    await expect(commit.deliver(work, place, proving(work).parts)).rejects.toThrow(/contents: write/);
    expect(commits()).toBe(1);
  });

  test("a token that nobody knows is told apart", async () => {
    const work = workOn(fake);
    const place = placeOn(fake, { way, token: "ghs_none" });
    await expect(commit.deliver(work, place, proving(work).parts)).rejects.toMatchObject({
      finding: { rule: "github.unauthorized" },
    });
  });
});

describe("when GitHub falters", () => {
  const move = () => void fake.git.commit("main", { "README.md": `${Math.random()}\n` }, "meanwhile");

  test.each([1, 2])("a head that moves %i times between look and commit is committed on in the end", async (times) => {
    fake.before("Commit", move, times);
    const work = workOn(fake);
    const delivered = await commit.deliver(work, placeOn(fake), proving(work).parts);
    expect(delivered.status).toBe("delivered");
    expect(commits()).toBe(2 + times);
  });

  test("a head that always moves is given up on", async () => {
    fake.before("Commit", move, 100);
    const work = workOn(fake);
    await expect(commit.deliver(work, placeOn(fake), proving(work).parts)).rejects.toMatchObject({
      finding: { rule: "delivery.moving" },
    });
    expect(fake.git.read("main", "totals.py")).toBeUndefined();
  });

  const passing: Readonly<Record<string, Fault>> = {
    "an answer that was lost": "cut-after",
    "a connection that broke": "cut",
    "a 500": { status: 500, body: { message: "oops" } },
    "a 502 with a web page": { status: 502, body: "<html><body>Bad gateway</body></html>" },
    "a GraphQL error under 200": { graphql: [{ message: "Something went wrong while executing your query." }] },
    "a 429": { status: 429, headers: { "retry-after": "1" }, body: { message: "slow down" } },
    "a secondary rate limit": {
      status: 403,
      headers: { "retry-after": "2" },
      body: { message: "You have exceeded a secondary rate limit." },
    },
    "a slow answer": "slow",
  };

  test.each(Object.entries(passing))("%s leads to one commit", async (_, fault) => {
    fake.fail("Commit", fault);
    const work = workOn(fake);
    const delivered = await commit.deliver(work, placeOn(fake, { timeoutMs: patienceFor(fault) }), proving(work).parts);
    expect(delivered).toMatchObject({ status: "delivered", commitSha: fake.git.head("main") });
    expect(commits()).toBe(2);
  });

  test.each(["cut-after", "slow"] as const)(
    "a branch whose making is not answered (%s) is looked for",
    async (fault) => {
      fake.fail("POST /repos/{owner}/{repo}/git/refs", fault);
      const work = workOn(fake);
      const place = placeOn(fake, { branch: "new", timeoutMs: patienceFor(fault) });
      const delivering = commit.deliver(work, place, proving(work).parts);
      if (fault === "cut-after") expect(await delivering).toMatchObject({ status: "delivered", branch: "new" });
      else await expect(delivering).rejects.toMatchObject({ finding: { rule: "github.timeout" } });
    },
  );

  const lasting: readonly (readonly [string, Fault, string])[] = [
    ["a 401", { status: 401, body: { message: "Bad credentials" } }, "github.unauthorized"],
    ["a 403", { status: 403, body: { message: "Resource not accessible by integration" } }, "github.forbidden"],
    [
      "a used up rate limit",
      {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4102444800" },
        body: { message: "API rate limit exceeded" },
      },
      "github.rate-limited",
    ],
    ["a 422", { status: 422, body: { message: "no" } }, "github.invalid"],
    ["a 500 that stays", { status: 500, body: { message: "oops" } }, "github.unavailable"],
    ["a GraphQL error of ours", { graphql: [{ type: "UNPROCESSABLE", message: "A path is bad" }] }, "github.invalid"],
  ];

  test.each(lasting)("%s is one clear fault and no commit", async (_, fault, rule) => {
    fake.fail("Commit", fault, 100);
    const work = workOn(fake);
    const place = placeOn(fake);
    await expect(commit.deliver(work, place, proving(work).parts)).rejects.toMatchObject({ finding: { rule } });
    expect(commits()).toBe(1);
  });
});
