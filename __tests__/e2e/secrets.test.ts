/** Where the secrets of a run are while it lasts, and where they are not when it is over. */
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type HeldRun, type HeldSettings, type Hold, startHeld } from "../support/held-run.ts";
import { changed } from "../support/orders.ts";

const secrets = {
  key: `sk-${randomUUID()}`,
  token: `ghs_${randomUUID()}`,
  ours: `ghs_${randomUUID()}`,
  windmill: `wm-${randomUUID()}`,
  other: `input-${randomUUID()}`,
} as const;

const waits = changed("totals = {}", "totals = {}\nHOLD");
const what = ["--contract", "totals.yaml", "--cases", "cases.json", "--task", "Total them.", "--program", "totals.py"];
const how = ["--max-attempts", "1", "--timeout", "3s", "--drawn-cases", "0", "--report-dir", "out"];
const server = ["--model", "m", "--base-url", "{url}"];
const terminal = (who: readonly string[]): HeldSettings => ({
  args: ["generate", ...what, ...how, ...who],
  env: { FIRE_FLOW_API_KEY: secrets.key, GITHUB_TOKEN: secrets.token, WMILL_TOKEN: secrets.windmill },
  answers: [waits],
});
const action: HeldSettings = {
  shim: "index.js",
  args: [],
  env: {
    INPUT_CONTRACT: "totals.yaml",
    INPUT_CASES: "cases.json",
    INPUT_TASK: "Total them.",
    INPUT_PROGRAM: "totals.py",
    "INPUT_MAX-ATTEMPTS": "1",
    INPUT_TIMEOUT: "3s",
    "INPUT_DRAWN-CASES": "0",
    "INPUT_REPORT-DIR": "out",
    INPUT_MODEL: "m",
    "INPUT_BASE-URL": "{url}",
    "INPUT_API-KEY": secrets.key,
    "INPUT_GITHUB-TOKEN": secrets.ours,
    INPUT_DELIVERY: "none",
    "INPUT_ON-ESCALATION": "none",
    GITHUB_TOKEN: secrets.token,
    SOMEBODYS_INPUT: secrets.other,
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: "output",
    GITHUB_STEP_SUMMARY: "summary",
    GITHUB_ENV: "env",
  },
  files: { output: "", summary: "", env: "" },
  answers: [waits],
};

let run: HeldRun | undefined;
afterEach(async () => {
  await run?.close();
  run = undefined;
});

/**
 * The processes of the machine that have a text in their environment or arguments, this one and the run left out. One
 * with the run's own arguments is the run: forked a moment ago, it has still to become the program that it starts.
 */
function othersWith(text: string): readonly number[] {
  const own = contentOf(`/proc/${run?.pid}/cmdline`);
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && contentOf(`/proc/${pid}/cmdline`) !== own)
    .filter((pid) => ["environ", "cmdline"].some((name) => contentOf(`/proc/${pid}/${name}`).includes(text)));
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    // It ended, or is a thread of the kernel.
    return "";
  }
}

/** Everything below a folder, temporary files included. */
const allWithin = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => contentOf(join(it.parentPath, it.name)))
    .join("\n");

/** What the runner takes as an order to hide a secret is the one place that says it. */
const unmasked = (stdout: string): string => stdout.replace(/^::add-mask::.*$/gm, "");

const program: Hold = { kind: "program" };
const asking: Hold = { kind: "server", when: "before" };

describe("a secret", { timeout: 60_000 }, () => {
  it.each<[string, Hold, HeldSettings]>([
    ["a program runs", program, terminal(server)],
    ["a program runs without a sandbox", program, terminal([...server, "--sandbox", "unsafe"])],
    ["a candidate is checked", { kind: "sandboxed", text: "dont_inherit", nth: 1 }, terminal(server)],
    ["a tool is asked where it is", { kind: "tool", name: "python3" }, terminal(server)],
    ["the provider is asked", asking, terminal(server)],
    ["a program runs, in the action", program, action],
    ["the provider is asked, in the action", asking, action],
  ])("is known to Fire-Flow alone while %s", async (_, hold, settings) => {
    run = await startHeld(hold, settings);
    await run.held();
    for (const secret of Object.values(secrets)) {
      expect(othersWith(secret)).toEqual([]);
    }
  });

  it("of the provider is known to its own program as well, and no other one is", async () => {
    run = await startHeld(
      { kind: "command" },
      terminal(["--provider", "command", "--command", "/usr/bin/sleep {mark}"]),
    );
    await run.held();
    const { token, windmill } = secrets;
    for (const secret of [token, windmill]) {
      expect(othersWith(secret)).toEqual([]);
    }
    const own = othersWith(secrets.key);
    for (const pid of own) expect(contentOf(`/proc/${pid}/cmdline`)).toMatch(/^\/usr\/bin\/sleep\0/);
  });

  it.each<[string, HeldSettings]>([
    ["the terminal", terminal(server)],
    ["the action", action],
  ])("is in nothing that is left when the run is over: %s", async (_, settings) => {
    // The program runs into its time limit, so that there are findings, feedback and a command to see it fail.
    run = await startHeld(program, settings);
    await run.held();
    const { code, stdout, stderr } = await run.ended;
    expect(code).toBe(1);
    const left = [unmasked(stdout), stderr, allWithin(run.folder)].join("\n");
    expect(left).toContain("execute.timeout");
    for (const secret of Object.values(secrets)) expect(left).not.toContain(secret);
  });
});
