/** What a signal leaves behind at every stage of a run: no process, a whole report, and nothing touched beside it. */
import { afterEach, describe, expect, it } from "vitest";
import { runShim } from "../support/bundle.ts";
import { type HeldRun, type HeldSettings, type Hold, startHeld, until } from "../support/held-run.ts";
import { changed, contractText, givenCases, rightProgram } from "../support/orders.ts";
import { faultsOf } from "../support/schemas.ts";

const wrong = changed('entry["orders"] += 1', 'entry["orders"] += 2');
const waits = changed("totals = {}", "totals = {}\nHOLD");
/** Fails on three orders and waits on fewer: those are an input that was shrunk. */
const waitsWhenShrunk = `import json, sys
orders = json.load(sys.stdin)
if len(orders) < 3:
    HOLD
sys.exit("three are too many")
`;
const three = JSON.stringify([{ input: ["ada", "bob", "eve"].map((customer) => ({ customer, amount: 1 })) }]);

const OUTPUT = "  - name: totals_output\n";
const RULE = `${OUTPUT}    quality: [{type: custom, engine: jsonata, implementation: "$count(output) <= $count(input)"}]\n`;

const common = [
  ...["--contract", "totals.yaml", "--cases", "cases.json", "--drawn-cases", "0", "--no-deterministic"],
  ...["--report-dir", "out", "--json"],
];
const loop = ["generate", ...common, "--task", "Total them.", "--max-attempts", "2", "--program", "totals.py"];
const generate: HeldSettings = { args: [...loop, "--model", "m", "--base-url", "{url}"] };
const command = { args: [...loop, "--provider", "command", "--command", "/usr/bin/sleep {mark}"] };
const shrinking: HeldSettings = {
  args: [...generate.args, "--hold-back", "0"],
  files: { "cases.json": three },
  answers: [waitsWhenShrunk],
};
/** One case and a rule that relates it: what is asked about it after its parse and the known output is the run's own. */
const related = (...more: readonly string[]): HeldSettings => ({
  args: [...generate.args, ...more],
  files: { "cases.json": JSON.stringify(givenCases.slice(1, 2)), "totals.yaml": contractText.replace(OUTPUT, RULE) },
});
const prove = (program = rightProgram): HeldSettings => ({
  args: ["prove", "mine.py", ...common],
  files: { "mine.py": program },
});

/** The tool that parses a candidate, and the canary's own program, by words of their command lines. */
const parser = (nth: number): Hold => ({ kind: "sandboxed", text: "dont_inherit", nth });
const probe: Hold = { kind: "sandboxed", text: "a server on this machine can be reached", nth: 1 };
const program: Hold = { kind: "program" };
const file = (path: string, nth = 1): Hold => ({ kind: "file", path, nth });

const asked = ["prompts/1.md"];
const answered = [...asked, "answers/1.md"];
const extracted = [...answered, "candidates/1.py"];

interface Stage {
  readonly stage: string;
  readonly hold: Hold;
  readonly settings?: HeldSettings;
  /** What the report folder holds beside the report; absent where the run has not come so far as to open it. */
  readonly kept?: readonly string[];
}

/** Stages of a run that has claimed nothing yet. */
const open: readonly Stage[] = [
  { stage: "looking for the toolchain", hold: { kind: "tool", name: "python3" } },
  { stage: "the canary", hold: probe },
  // The third is the right output, the fourth the first wrong one.
  { stage: "strength", hold: { kind: "thread", nth: 4 }, settings: related("--min-strength", "0.1"), kept: [] },
  { stage: "writing the prompt", hold: file("prompts/1.md"), kept: [] },
  { stage: "waiting for the answer", hold: { kind: "server", when: "before" }, kept: asked },
  { stage: "reading the answer", hold: { kind: "server", when: "mid-body" }, kept: asked },
  { stage: "a provider's program", hold: { kind: "command" }, settings: command, kept: asked },
  { stage: "writing the answer", hold: file("answers/1.md"), kept: asked },
  { stage: "writing the candidate", hold: file("candidates/1.py"), kept: answered },
  { stage: "check", hold: parser(1), kept: extracted },
  { stage: "validate", hold: { kind: "thread", nth: 3 }, settings: related(), kept: extracted },
  { stage: "execute", hold: program, settings: { ...generate, answers: [waits] }, kept: extracted },
  { stage: "shrink", hold: program, settings: shrinking, kept: extracted },
  {
    stage: "writing the report of an attempt",
    hold: file("report.json", 2),
    // What follows waits: it may begin before a thread that is not scheduled has handed the signal on.
    settings: { ...generate, answers: [wrong, waits] },
    kept: extracted,
  },
  {
    stage: "the second attempt's check",
    hold: parser(2),
    settings: { ...generate, answers: [wrong, rightProgram] },
    kept: [...extracted, "prompts/2.md", "answers/2.md", "candidates/2.py"],
  },
  { stage: "format", hold: { kind: "formatter" }, kept: extracted },
  { stage: "the second proving", hold: parser(2), kept: extracted },
  { stage: "prove: check", hold: parser(1), settings: prove(), kept: [] },
  { stage: "prove: execute", hold: program, settings: prove(waits), kept: [] },
];

/** Stages of a run that has passed: what is proven is put in its place, whoever asks to stop. */
const passed: readonly Stage[] = [
  { stage: "writing the last report", hold: file("report.json", 3), kept: extracted },
  { stage: "keeping the proven program", hold: file("out/program.py"), kept: extracted },
  { stage: "putting the program in its place", hold: file("/totals.py"), kept: [...extracted, "program.py"] },
  { stage: "writing the proof", hold: file("totals.py.proof.json"), kept: [...extracted, "program.py"] },
];

let run: HeldRun | undefined;
afterEach(async () => {
  await run?.close();
  run = undefined;
});

/** Starts the run and holds it at its stage; gives what its folder held before. */
async function hold({ hold: where, settings = generate }: Stage) {
  run = await startHeld(where, settings);
  const before = run.files();
  await run.held();
  return { run, before };
}

/** Waits until the guard has killed what a killed run left. */
const allGone = (run: HeldRun) =>
  until(
    () => run.living().length === 0,
    () => `still there: ${run.living().join("\n")}`,
  );
const inReport = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files.keys()].filter((it) => it.startsWith("out/")).map((it) => it.slice("out/".length));
/** What is not the run's own: all but the report folder, and what was being written when it was killed. */
const elsewhere = (files: ReadonlyMap<string, string>) =>
  [...files].filter(([path]) => !path.startsWith("out/") && !path.endsWith(".tmp"));

describe.each(open)("a run that is ended at: $stage", { timeout: 60_000 }, (stage) => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s says so, tidies up and keeps what was paid for", async (signal, code) => {
    const { run, before } = await hold(stage);
    run.send(signal);
    const ended = await run.ended;
    expect({ code: ended.code, living: run.living(), scratch: run.scratch() }).toEqual({
      code,
      living: [],
      scratch: [],
    });
    const files = run.files();
    expect(elsewhere(files)).toEqual([...before]);
    const document = JSON.parse(ended.stdout);
    expect(document.result).toBe("error");
    if (stage.kept === undefined) {
      expect(faultsOf("refusal", document)).toEqual([]);
      expect(inReport(files)).toEqual([]);
    } else {
      const report = JSON.parse(files.get("out/report.json") ?? "");
      expect(faultsOf("report", report)).toEqual([]);
      expect(report).toMatchObject({ result: "error", stop: { reason: "cancelled" } });
      expect(inReport(files)).toEqual(expect.arrayContaining([...stage.kept]));
    }
  });

  it("by SIGKILL leaves no process, and the report of where it stood", async () => {
    const { run, before } = await hold(stage);
    run.send("SIGKILL");
    await run.ended;
    await allGone(run);
    const files = run.files();
    expect(elsewhere(files)).toEqual([...before]);
    expect(inReport(files)).toEqual(expect.arrayContaining([...(stage.kept ?? [])]));
    // Only what asks somebody keeps its standing: proving again costs nothing.
    if (stage.kept !== undefined && stage.kept.length > 0) {
      const report = JSON.parse(files.get("out/report.json") ?? "");
      expect(faultsOf("report", report)).toEqual([]);
      expect(report).toMatchObject({ result: "error", stop: { reason: "cancelled" } });
    }
  });
});

describe("a run that is killed before it knows of the child it started", { timeout: 60_000 }, () => {
  it("leaves no process", async () => {
    const { run } = await hold({ stage: "", hold: { kind: "started" }, settings: command });
    run.send("SIGKILL");
    await run.ended;
    await allGone(run);
  });
});

describe.each(passed)("a run that passed, at: $stage", { timeout: 60_000 }, (stage) => {
  it.each(["SIGINT", "SIGTERM"] as const)("has passed all the same when %s comes", async (signal) => {
    const { run } = await hold(stage);
    run.send(signal);
    const { code, stdout } = await run.ended;
    expect({ code, living: run.living(), scratch: run.scratch() }).toEqual({ code: 0, living: [], scratch: [] });
    const files = run.files();
    expect(files.get("totals.py")).toBe(rightProgram);
    expect(files.has("totals.py.proof.json")).toBe(true);
    expect(JSON.parse(files.get("out/report.json") ?? "")).toEqual(JSON.parse(stdout));
  });

  it("has every file whole or not at all after SIGKILL, and what was paid for holds without anybody asked", async () => {
    const { run } = await hold(stage);
    run.send("SIGKILL");
    await run.ended;
    const files = run.files();
    expect(faultsOf("report", JSON.parse(files.get("out/report.json") ?? ""))).toEqual([]);
    expect(inReport(files)).toEqual(expect.arrayContaining([...(stage.kept ?? [])]));
    expect(files.get("out/candidates/1.py")).toBe(rightProgram);
    expect([undefined, rightProgram]).toContain(files.get("totals.py"));
    const again = await runShim("cli.js", ["prove", "out/candidates/1.py", ...common], { cwd: run.folder });
    expect(again.code).toBe(0);
  });
});

describe("whoever does not want to wait", { timeout: 60_000 }, () => {
  /** Where the first attempt is proven: nothing there hears of the first signal. */
  const stubborn: Hold = { kind: "folder", path: "/1" };
  const inputs = {
    INPUT_CONTRACT: "totals.yaml",
    INPUT_CASES: "cases.json",
    INPUT_TASK: "Total them.",
    INPUT_PROGRAM: "totals.py",
    INPUT_MODEL: "m",
    "INPUT_BASE-URL": "{url}",
    "INPUT_REPORT-DIR": "out",
    INPUT_DELIVERY: "none",
    "INPUT_ON-ESCALATION": "none",
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: "output",
    GITHUB_STEP_SUMMARY: "summary",
  };
  const action: HeldSettings = { shim: "index.js", args: [], env: inputs, files: { output: "", summary: "" } };

  it.each([
    ["the terminal, by Ctrl-C twice", { ...generate, answers: [wrong] }, "SIGINT", 130],
    ["the runner, that sends SIGTERM after SIGINT", { ...action, answers: [wrong] }, "SIGTERM", 143],
  ] as const)("ends the run at once: %s", async (_, settings, second, code) => {
    const { run, before } = await hold({ stage: "", hold: stubborn, settings });
    run.send("SIGINT");
    await run.signalled();
    run.send(second);
    expect((await run.ended).code).toBe(code);
    expect({ living: run.living(), scratch: run.scratch() }).toEqual({ living: [], scratch: [] });
    expect(elsewhere(run.files())).toEqual([...before]);
    expect(inReport(run.files())).toEqual(expect.arrayContaining(extracted));
  });

  it("a runner that cancels needs SIGINT alone, and is told what there is", async () => {
    const { run } = await hold({ stage: "", hold: program, settings: { ...action, answers: [waits] } });
    run.send("SIGINT");
    expect((await run.ended).code).toBe(130);
    expect(run.living()).toEqual([]);
    const files = run.files();
    expect(files.get("output")).toMatch(/^result<<(\S+)\nerror\n\1$/m);
    expect(files.get("output")).toMatch(/^report<<(\S+)\nout\/report\.json\n\1$/m);
    expect(files.get("summary")).toContain("cancelled");
  });
});
