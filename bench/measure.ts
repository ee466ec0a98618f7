/** What the benchmarks share: whole processes, run in turns so that a busy moment of the machine hits all of them. */
import { spawnSync } from "node:child_process";

/** Median of the wall times of each command, in milliseconds, over `rounds` interleaved runs. */
export function inTurns(commands: Readonly<Record<string, () => void>>, rounds: number): Record<string, number> {
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(commands)) {
      const started = performance.now();
      run();
      times.get(name)?.push(performance.now() - started);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

/** Runs a program to its end. @throws when it fails */
export function run(argv: readonly string[], options: { readonly cwd?: string } = {}): void {
  const [program = "", ...args] = argv;
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8", ...options });
  if (status !== 0) throw new Error(`${argv.join(" ")} ended with ${status}: ${stderr}`);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** One line of a benchmark: what was measured, and the bound that it is held to. */
export function line(what: string, figure: string, holds: boolean): void {
  console.log(`${holds ? "✓" : "✗"} ${what}: ${figure}`);
  if (!holds) process.exitCode = 1;
}
