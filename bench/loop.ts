/** What the loop itself costs: a replayed run of two attempts, less the time in which a child process was alive. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { line, median } from "./measure.ts";

const BOUND = 250;

export function benchLoop(): void {
  const runs = Array.from({ length: 5 }, replayed);
  const own = median(runs.map((it) => it.totalMs - it.withChildMs));
  const total = median(runs.map((it) => it.totalMs));
  line(
    "replayed two-attempt Python loop outside its children",
    `${own.toFixed(0)} of ${total.toFixed(0)} ms, ${runs[0]?.children} children (at most ${BOUND} ms)`,
    own <= BOUND,
  );
}

interface Spent {
  readonly totalMs: number;
  readonly withChildMs: number;
  readonly children: number;
}

function replayed(): Spent {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-bench-"));
  const example = resolve("examples/movies-python");
  const options = {
    contract: "contract.yaml",
    cases: "cases.yaml",
    cassette: "cassette.yaml",
  };
  const paths = Object.entries(options).flatMap(([name, file]) => [`--${name}`, join(example, file)]);
  const preload = ["--import", resolve("bench/child-time.mjs"), resolve("dist/cli.js")];
  const command = ["generate", "--task", "Clean the rows.", "--program", "movies.py", "--provider", "replay"];
  const { status, stderr, output } = spawnSync(process.execPath, [...preload, ...command, ...paths], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`the loop ended with ${status}: ${stderr}`);
  return JSON.parse(output[3] ?? "") as Spent;
}
