/** `validate` beside datacontract-cli, as whole processes on the same data: rows of ten fields. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findDatacontract } from "../src/engines/index.ts";
import { inTurns, line } from "./measure.ts";
import { type RowFormat, writeRows } from "./rows.ts";

const MB = 1e6;
const MILLION = 1_000_000;
const BOUNDS = { oneRecord: 20, ndjson: 3, csv: 1.5, rowsPerSecond: 150_000, peak: 300 * MB, linear: 1.3 } as const;

type Files = ReturnType<typeof writeRows>;

/** Runs ours; gives the peak of its memory in bytes. */
function ours({ contract, data }: Files): number {
  const argv = ["--import", resolve("bench/peak-memory.mjs"), resolve("dist/cli.js"), "validate", data];
  const { status, stderr, output } = spawnSync(process.execPath, [...argv, "--contract", contract], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`fire-flow ended with ${status}: ${stderr}`);
  return Number(output[3]);
}

async function reference(): Promise<(files: Files) => void> {
  const found = await findDatacontract(process.env, false);
  if (!found.ok) throw new Error(found.findings.map((it) => it.message).join("; "));
  const { python, env } = found.value;
  return ({ contract }) => {
    const argv = ["-c", "from datacontract.cli import app; app()", "test", contract];
    const { status, stdout } = spawnSync(python, argv, { encoding: "utf8", env: { ...process.env, ...env } });
    if (status !== 0) throw new Error(`datacontract-cli ended with ${status}: ${stdout}`);
  };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

export async function benchValidate(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-bench-"));
  const cli = await reference();
  try {
    const single = writeRows(folder, "ndjson", 1);
    const { us = 0, them = 0 } = inTurns({ us: () => ours(single), them: () => cli(single) }, 5);
    const ratio = them / us;
    line(
      "one record, datacontract-cli / fire-flow",
      `${seconds(them)} / ${seconds(us)} = ${ratio.toFixed(1)} (at least ${BOUNDS.oneRecord})`,
      ratio >= BOUNDS.oneRecord,
    );
    for (const format of ["ndjson", "csv"] as const) million(folder, format, cli);
    linear(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function million(folder: string, format: RowFormat, cli: (files: Files) => void): void {
  const files = writeRows(folder, format, MILLION);
  let peak = 0;
  const run = () => {
    peak = Math.max(peak, ours(files));
  };
  const { us = 0, them = 0 } = inTurns({ us: run, them: () => cli(files) }, 3);
  const ratio = them / us;
  line(
    `1 M rows ${format}, datacontract-cli / fire-flow`,
    `${seconds(them)} / ${seconds(us)} = ${ratio.toFixed(1)} (at least ${BOUNDS[format]})`,
    ratio >= BOUNDS[format],
  );
  line(
    `1 M rows ${format}, peak memory`,
    `${(peak / MB).toFixed(0)} MB (at most ${BOUNDS.peak / MB})`,
    peak <= BOUNDS.peak,
  );
  if (format !== "ndjson") return;
  const rate = MILLION / (us / 1000);
  line(
    "1 M rows ndjson, rows a second",
    `${rate.toFixed(0)} (at least ${BOUNDS.rowsPerSecond})`,
    rate >= BOUNDS.rowsPerSecond,
  );
}

/** Ten times the rows take at most 1.3 times ten times the time, and no more memory than the bound. */
function linear(folder: string): void {
  let before: number | undefined;
  for (const count of [10_000, 100_000, MILLION, 10 * MILLION]) {
    const files = writeRows(folder, "ndjson", count);
    let peak = 0;
    const run = () => {
      peak = Math.max(peak, ours(files));
    };
    const { us = 0 } = inTurns({ us: run }, count > MILLION ? 1 : 3);
    const share = before === undefined ? 0 : us / before / 10;
    const holds = share <= BOUNDS.linear && peak <= BOUNDS.peak;
    line(
      `${count} rows ndjson`,
      `${seconds(us)}, ${(peak / MB).toFixed(0)} MB (at most ${BOUNDS.linear * 10} times the line above, ${BOUNDS.peak / MB} MB)`,
      holds,
    );
    before = us;
    rmSync(files.data);
  }
}
