/** What containment costs: a run in the sandbox beside a bare one, the second build of a run beside the first, `prove` beside its executions. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { languages } from "../src/languages/index.ts";
import { chooseSandbox } from "../src/sandboxes/index.ts";
import { spawnLimited } from "../src/system/process.ts";
import type { Sandbox } from "../src/types/execution.ts";
import type { Runnable, Toolchain } from "../src/types/language.ts";
import { line, median, run } from "./measure.ts";

const SANDBOX_BOUND_MS = 12;
const RUST_BOUND = 10;
const PROVE_BOUND = 2;
const MiB = 1024 ** 2;

export async function benchContained(): Promise<void> {
  const found = await chooseSandbox("auto", process.env);
  if (!found.ok) throw new Error(found.findings.map((it) => it.message).join("\n"));
  await benchSandbox(found.value);
  await inFolder((folder) => benchRust(found.value, folder));
  await inFolder((folder) => benchProve(found.value, folder));
}

async function benchSandbox(sandbox: Sandbox): Promise<void> {
  const argv = ["/usr/bin/true"];
  const limits = { timeoutMs: 10_000, memory: 512 * MiB, output: 65_536, processes: 64, fileSize: MiB };
  const kinds = {
    bare: () => spawnLimited({ argv, env: {}, stdin: "", timeoutMs: 10_000, outputBytes: 65_536 }),
    contained: () => sandbox.run({ argv, env: {}, stdin: "", mounts: [], limits }),
  };
  const times = { bare: [] as number[], contained: [] as number[] };
  for (let round = 0; round < 60; round += 1) {
    for (const name of ["bare", "contained"] as const) times[name].push(await timed(kinds[name]));
  }
  const [bare, contained] = [median(times.bare), median(times.contained)];
  line(
    `a run in ${sandbox.name} over a bare one`,
    `${contained.toFixed(1)} - ${bare.toFixed(1)} = ${(contained - bare).toFixed(1)} ms (at most ${SANDBOX_BOUND_MS} ms)`,
    contained - bare <= SANDBOX_BOUND_MS,
  );
}

/** Two candidates of one run, as two attempts are: another program, the same crates. */
async function benchRust(sandbox: Sandbox, folder: string): Promise<void> {
  const toolchain = await toolchainOf("rust");
  const source = (mark: number) => `use serde::{Deserialize, Serialize};
#[derive(Deserialize, Serialize)]
struct Row { it: i64 }
fn main() {
    let rows: Vec<Row> = serde_json::from_reader(std::io::stdin()).unwrap();
    let rows: Vec<Row> = rows.into_iter().map(|row| Row { it: row.it + ${mark} }).collect();
    println!("{}", serde_json::to_string(&rows).unwrap());
}
`;
  const build = async (mark: number) => {
    const place = join(folder, String(mark));
    mkdirSync(place);
    const prepared = await toolchain.prepare(source(mark), place, sandbox, {
      timeoutMs: 300_000,
      cache: join(folder, "cache"),
      dependencies: languages.rust.dependencies,
    });
    if (!prepared.ok) throw new Error(prepared.findings.map((it) => it.message).join("\n"));
  };
  mkdirSync(join(folder, "cache"));
  const first = await timed(() => build(1));
  const second = median([await timed(() => build(2)), await timed(() => build(3)), await timed(() => build(4))]);
  line(
    "first Rust attempt / second one",
    `${first.toFixed(0)} / ${second.toFixed(0)} ms = ${(first / second).toFixed(1)} (at least ${RUST_BOUND})`,
    first / second >= RUST_BOUND,
  );
}

/** `prove` as a whole process over 100 cases and more, each run twice, beside nothing but those executions. */
async function benchProve(sandbox: Sandbox, folder: string): Promise<void> {
  const example = resolve("examples/movies-python");
  const given = ["--contract", join(example, "contract.yaml"), "--cases", join(example, "cases.yaml")];
  const replay = ["--provider", "replay", "--cassette", join(example, "cassette.yaml")];
  const cli = [process.execPath, resolve("dist/cli.js")];
  const task = ["--task", "Clean the rows of the raw movies table"];
  run([...cli, "generate", ...given, ...replay, ...task, "--program", "movies.py"], { cwd: folder });
  const prove = ["prove", "movies.py", ...given, "--drawn-cases", "100", "--hold-back", "0", "--report-dir", "report"];
  const ours = median(await inOrder(3, () => timed(async () => run([...cli, ...prove], { cwd: folder }))));

  const report = JSON.parse(readFileSync(join(folder, "report/report.json"), "utf8"));
  const inputs: string[] = report.attempts[0].cases.map((it: { input: unknown }) => JSON.stringify(it.input));
  const toolchain = await toolchainOf("python");
  mkdirSync(join(folder, "bare"));
  const prepared = await toolchain.prepare(
    readFileSync(join(folder, "movies.py"), "utf8"),
    join(folder, "bare"),
    sandbox,
    {
      timeoutMs: 60_000,
    },
  );
  if (!prepared.ok) throw new Error("the example's program does not compile");
  const runnable = prepared.value;
  const executions = [...inputs, ...inputs];
  const bare = median(await inOrder(3, () => timed(() => bareRuns(runnable, executions, join(folder, "movies.py")))));
  line(
    `prove over ${inputs.length} cases / its ${executions.length} executions, bare`,
    `${ours.toFixed(0)} / ${bare.toFixed(0)} ms = ${(ours / bare).toFixed(2)} (at most ${PROVE_BOUND})`,
    ours / bare <= PROVE_BOUND,
  );
}

/** As many at once as `prove` runs. */
async function bareRuns(runnable: Runnable, inputs: readonly string[], program: string): Promise<void> {
  const queue = inputs.values();
  const [interpreter = "", ...flags] = runnable.argv(512 * MiB);
  const worker = async () => {
    for (const input of queue) await bareRun([interpreter, ...flags.slice(0, -1), program], runnable, input);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const bareRun = ([command = "", ...args]: readonly string[], { env }: Runnable, input: string): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { env: { ...env }, stdio: ["pipe", "pipe", "ignore"] });
    child.stdout.resume();
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done() : fail(new Error(`a bare run ended with ${code}`))));
    child.stdin.end(input);
  });

async function toolchainOf(name: "rust" | "python"): Promise<Toolchain> {
  const found = await languages[name].find(process.env);
  if (!found.ok) throw new Error(found.findings.map((it) => it.message).join("\n"));
  return found.value;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function inOrder<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let time = 0; time < times; time += 1) all.push(await work());
  return all;
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-bench-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
