/** Runs the committed bundle as people and runners do. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ReportDocument } from "../../src/documents.ts";
import { contractText, givenCases } from "./orders.ts";

const dist = join(import.meta.dirname, "../../dist");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new folder with the contract `totals.yaml`, the cases `cases.json` and whatever else is named. */
export function workspace(files: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-e2e-"));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const all = { "totals.yaml": contractText, "cases.json": JSON.stringify(givenCases), ...files };
  for (const [name, text] of Object.entries(all)) write(name, text);
  return {
    folder,
    write,
    read: (name: string) => readFileSync(join(folder, name), "utf8"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface RunSettings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The command line of a shim of dist/ on this Node. */
export const shimOf = (shim: "cli.js" | "index.js"): readonly [string, string] => [process.execPath, join(dist, shim)];

/** Runs a shim of dist/, with nothing in its environment but PATH, HOME and what is named. */
export const runShim = (shim: "cli.js" | "index.js", args: readonly string[], settings: RunSettings): Promise<Ran> =>
  runBare([...shimOf(shim), ...args], settings);

/** Runs a command with nothing in its environment but PATH, HOME and what is named. */
export function runBare(
  [command, ...args]: readonly [string, ...string[]],
  { cwd, env = {} }: RunSettings,
): Promise<Ran> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(command, args, { cwd, env: { PATH, HOME, ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  child.stdin.end();
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

/** `fire-flow …` with `--json`: the one document that it printed. */
export async function fireFlow(args: readonly string[], options: Parameters<typeof runShim>[2]) {
  const ran = await runShim("cli.js", [...args, "--json"], options);
  return {
    ...ran,
    document: JSON.parse(ran.stdout) as Partial<ReportDocument> & { findings?: { rule: string; message: string }[] },
  };
}
