/** A job on the fake: a checkout of its repository, and the action or the terminal run in it, from the sources. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportDocument } from "../../../src/documents.ts";
import { keptSources, node24Bin } from "../contained.ts";
import { contractText, givenCases, rightProgram } from "../orders.ts";
import type { FakeGitHub } from "./server.ts";

/** A cassette that gives these programs, one after the other. */
export const cassette = (...programs: readonly string[]): string =>
  JSON.stringify({
    version: 1,
    origin: "handwritten",
    exchanges: programs.map((it) => ({
      answer: { text: `\`\`\`python\n${it}\`\`\`\n`, usage: { "input-tokens": 100, "output-tokens": 50 } },
    })),
  });

/** A repository with a contract, six cases, and a cassette whose answer is right. Few: each is two starts of an interpreter. */
export const ordersRepository = {
  "README.md": "demo\n",
  "totals.yaml": contractText,
  "cases.json": JSON.stringify(givenCases.slice(0, 6)),
  "right.json": cassette(rightProgram),
  "wrong.json": cassette(...Array.from({ length: 6 }, (_, index) => `print(${index})\n`)),
} as const;

const entry = (name: "action" | "cli") => join(import.meta.dirname, `../../../src/${name}.ts`);

export interface JobRan {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report?: ReportDocument;
  /** The report folder. */
  readonly folder: string;
}

export type Job = ReturnType<typeof openJob>;

export function openJob(github: FakeGitHub, branch = "main") {
  const checkout = github.git.clone(branch);
  const temp = mkdtempSync(join(tmpdir(), "fire-flow-job-"));

  /** Runs the action with these inputs, those of an ordinary run given. */
  async function generate(
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<JobRan> {
    return act(
      {
        contract: "totals.yaml",
        cases: "cases.json",
        program: "totals.py",
        task: "Sum the orders of each customer.",
        provider: "replay",
        cassette: "right.json",
        "drawn-cases": "2",
        "github-token": "ghs_all",
        ...inputs,
      },
      env,
    );
  }

  async function act(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
    const reports = join(temp, ".fire-flow");
    mkdirSync(reports, { recursive: true });
    const before = new Set(readdirSync(reports));
    const named = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
    const { GITHUB_OUTPUT: _, ...rest } = {
      ...github.environment,
      GITHUB_REF: "refs/heads/main",
      RUNNER_TEMP: temp,
      ...Object.fromEntries(named),
      ...env,
    } as Record<string, string>;
    const { status, log } = await spawned(`(await import(${JSON.stringify(entry("action"))})).main()`, rest);
    const added = readdirSync(reports).find((it) => !before.has(it) && it !== ".gitignore");
    const folder = inputs["report-dir"] ?? join(reports, added ?? "none");
    return { status, log, folder, outputs: outputsIn(log), ...reportIn(folder) };
  }

  function spawned(
    script: string,
    env: Readonly<Record<string, string>>,
  ): Promise<{ status: number | null; log: string }> {
    const child = spawn(join(node24Bin, "node"), ["--input-type=module", "-e", script], {
      cwd: checkout,
      env: { PATH: process.env.PATH ?? "", HOME: temp, ...keptSources, ...env },
    });
    let log = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        log += text;
      });
    child.stdin.end();
    return new Promise((done) => child.on("close", (status) => done({ status, log })));
  }

  return {
    checkout,
    generate,
    act,
    close() {
      for (const it of [checkout, temp]) rmSync(it, { recursive: true, force: true });
    },
  };
}

/** Without `GITHUB_OUTPUT` the toolkit prints outputs as commands. */
const outputsIn = (log: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...log.matchAll(/^::set-output name=([\w-]+)::(.*)$/gm)].map(([, name = "", text = ""]) => [name, text]),
  );

function reportIn(folder: string): { readonly report?: ReportDocument } {
  try {
    return { report: JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) };
  } catch {
    return {};
  }
}
