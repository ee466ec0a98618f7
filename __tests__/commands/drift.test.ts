import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { driftText, openDrift } from "../../src/commands/drift.ts";
import type { Verified } from "../../src/commands/verify-proof.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";

const proof = (more: Partial<Verified> = {}): Verified => ({
  proof: "totals.py.proof.json",
  program: "totals.py",
  result: "failed",
  cases: 4,
  fresh: 2,
  rules: { held: 3, total: 4 },
  findings: [{ rule: "expected.output", severity: "error", message: "3 is not 4." }],
  ...more,
});

describe("the drift issue", () => {
  it("names each command whole, or leaves it out", () => {
    const renew = `fire-flow prove totals.py --contract totals.yaml --input '${"x".repeat(1500)}'`;
    expect(driftText([proof({ renew })]).markdown).toContain(`\n${renew}\n`);
    const { markdown } = driftText([proof({ renew: `${renew}${"y".repeat(1500)}` })]);
    expect(markdown).not.toContain("fire-flow prove");
    expect(markdown).toContain("it is in the run's report");
  });

  it("says what to do about a program that does not hold, and what was found", () => {
    const mend = "totals.py does not hold; mend the program, or restore it from git";
    const message = `${"a long tale ".repeat(20)}and its end`;
    const finding = { rule: "expected.output", severity: "error", message } as const;
    const { markdown } = driftText([proof({ mend, findings: Array.from({ length: 7 }, () => finding) })]);
    expect(markdown).toContain("restore it from git.");
    expect(markdown).toContain("and its end");
    expect(markdown).toContain("and 2 more findings: see the run");
  });

  it("fits whatever the proofs are called, and says that there are more", () => {
    const hostile = (index: number) => proof({ proof: `${"*".repeat(300)}${index}`, mend: "#".repeat(900) });
    const { markdown } = driftText(Array.from({ length: 60 }, (_, index) => hostile(index)));
    expect(markdown.length).toBeLessThan(65_500);
    expect(markdown).toMatch(/More than fits here is in the run's report\.$/);
    expect(markdown.split("### ").slice(1)).not.toHaveLength(60);
    for (const section of markdown.split("### ").slice(1)) expect(section).toMatch(/: failed\n/);
  });
});

describe("of what could not be judged", () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close());

  const tell = (proofs: readonly Verified[]) => {
    const { environment } = github;
    const signal = new AbortController().signal;
    const context = { entry: "action", environment, cwd: ".", observe: () => {}, signal, now: Date.now } as const;
    return openDrift({ githubToken: "ghs_all" } as Parameters<typeof openDrift>[0], context)(proofs);
  };
  const broken = proof({ result: "error", findings: [{ rule: "sandbox.failed", severity: "error", message: "no." }] });

  it("no issue is opened, and the one that is there is neither closed nor changed", async () => {
    await tell([broken]);
    expect(github.state.issues).toEqual([]);
    await tell([proof()]);
    const [issue] = github.state.issues;
    const before = { ...issue };
    await tell([broken, proof({ result: "passed", findings: [] })]);
    expect(issue).toEqual(before);
  });

  it("it is said how much there is beside what drifted", async () => {
    await tell([broken, proof(), proof({ result: "refused" })]);
    expect(github.state.issues[0]?.title).toBe("2 programs do not hold as proven");
    expect(github.state.issues[0]?.body).toContain("1 more proof could not be judged");
    expect(github.state.issues[0]?.body).not.toContain("sandbox");
  });
});
