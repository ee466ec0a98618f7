/** Deliveries against the fake without a run: a repository opened, a place to deliver to, and something that passed. */
import { gitRemote } from "../../../src/deliveries/git-remote.ts";
import { graphqlRemote } from "../../../src/deliveries/graphql-remote.ts";
import { openGitHub } from "../../../src/github/client.ts";
import type { Proof } from "../../../src/proof.ts";
import type { Report } from "../../../src/report.ts";
import type { DeliveryParts, Elsewhere, Place, Work } from "../../../src/types/delivery.ts";
import type { GitHub } from "../../../src/types/github.ts";
import type { FakeGitHub, Fault } from "./server.ts";

const signal = new AbortController().signal;

/** Milliseconds for what never answers; what does may take the client's own time, on a busy machine. */
export const patienceFor = (fault: Fault): number | undefined => (fault === "slow" ? 2_000 : undefined);

/** The fake as the program sees it, without the waits. */
export const opened = (fake: FakeGitHub, token = "ghs_all", timeoutMs?: number): GitHub =>
  openGitHub({
    token,
    owner: fake.owner,
    repo: fake.repo,
    environment: fake.environment,
    signal,
    ...(timeoutMs !== undefined && { timeoutMs }),
    sleep: async () => {},
  });

export const remotes = ["graphql", "git"] as const;

export function placeOn(
  fake: FakeGitHub,
  {
    token = "ghs_all",
    way = "graphql",
    branch = "main",
    timeoutMs,
    settings = {},
  }: {
    readonly token?: string;
    readonly way?: (typeof remotes)[number];
    readonly branch?: string;
    readonly timeoutMs?: number | undefined;
    readonly settings?: Partial<Place["settings"]>;
  } = {},
): Place {
  const github = opened(fake, token, timeoutMs);
  const git = { token, environment: { ...process.env, ...fake.environment }, signal };
  return {
    github,
    remote: way === "graphql" ? graphqlRemote(github) : gitRemote(github.url, git),
    branch,
    base: "main",
    settings: { labels: [], reviewers: [], ...settings },
  };
}

/** A report of a run that passed; what is said of it goes first. */
export const reportWith = (said: Partial<Report> = {}): Report => ({
  version: 1,
  traceId: "20260131-142501-9f3a1c",
  result: "passed",
  stop: { reason: "passed", detail: "attempt 1 is proven" },
  contract: { path: "totals.yaml", sha256: "c".repeat(64), format: "odcs", version: "v3.1.0" },
  task: "Sum the orders of each customer.",
  language: "python",
  sandbox: "bubblewrap",
  provider: { name: "openai", model: "gpt-5" },
  attempts: [attempt()],
  usage: { inputTokens: 100, outputTokens: 50 },
  timings: { totalMs: 1, generateMs: 1, checkMs: 1, executeMs: 1, validateMs: 1 },
  ...said,
});

export const attempt = (said: Partial<Report["attempts"][number]> = {}): Report["attempts"][number] => ({
  number: 1,
  kind: "fresh",
  gate: "passed",
  score: 1,
  rules: { held: 18, total: 18 },
  usage: { inputTokens: 100, outputTokens: 50 },
  timings: { generateMs: 1, checkMs: 1, executeMs: 1, validateMs: 1 },
  findings: [],
  cases: [{ name: "one order", source: "given", heldBack: false, status: "ok", passed: true, durationMs: 3 }],
  ...said,
});

/** What a proof of it says; what is said of it goes first. */
export const proofWith = (said: Partial<Proof> = {}): Proof => ({
  version: 1,
  program: { path: "totals.py", sha256: "a".repeat(64), language: "python", toolchain: "Python 3.11.7" },
  contract: { path: "totals.yaml", sha256: "c".repeat(64), outputModel: "totals" },
  task: "Sum the orders of each customer.",
  cases: { given: 1, example: 0, drawn: 0, heldBack: 0, drawnCases: 0, holdBack: "auto", seed: 7 },
  formats: { input: "json", output: "json" },
  limits: { timeoutMs: 30_000, memory: 1 << 29, output: 1 << 20 },
  rules: 18,
  deterministic: true,
  dependencies: [],
  provider: { name: "openai", model: "gpt-5" },
  fireFlow: "1.0.0",
  ...said,
});

/** Something that passed on what the branch `main` holds right now. */
export function workOn(fake: FakeGitHub, said: Partial<Work> & { readonly text?: string } = {}): Work {
  const { text = "print(1)\n", ...rest } = said;
  const paths = ["totals.yaml", "cases.json", "totals.py"];
  return {
    traceId: "20260131-142501-9f3a1c",
    program: { path: "totals.py", text },
    proof: { path: "totals.py.proof.json", text: `{"proves": ${JSON.stringify(text)}}\n` },
    basis: new Map(paths.map((path) => [path, fake.git.blob("main", path)])),
    proven: proofWith(),
    ran: attempt().cases,
    contract: "totals.yaml",
    cases: "cases.json",
    ...rest,
  };
}

/** Proves whatever it is handed, and remembers it. */
export function proving(work: Work, holds: (program: string) => boolean = () => true) {
  const asked: Elsewhere[] = [];
  const parts: DeliveryParts = {
    sleep: async () => {},
    proveAgain: async (at) => {
      asked.push(at);
      if (!holds(at.program)) return { verdict: "fails", why: "3 is not 4." };
      const text = `{"proves": ${JSON.stringify(at.program)}, "on": ${JSON.stringify(at.contract)}}\n`;
      const again = {
        ...work,
        program: { ...work.program, text: at.program },
        proof: { ...work.proof, text },
        basis: at.basis,
      };
      return { verdict: "holds", work: again };
    },
  };
  return { asked, parts };
}

/** As where nothing may be run. */
export const judgingNothing: DeliveryParts = {
  sleep: async () => {},
  proveAgain: async () => ({ verdict: "not-judged", why: "deliver runs no program" }),
};
