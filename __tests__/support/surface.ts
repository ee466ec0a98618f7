/** Runs the entries as processes, from the sources, in a folder of their own. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { keptSources, node24Bin } from "./contained.ts";

const node = join(node24Bin, "node");
const entry = (name: "action" | "cli") => join(import.meta.dirname, `../../src/${name}.ts`);

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const argsOf = (script: string, args: readonly string[]) => ["--input-type=module", "-e", script, "--", ...args];
const environmentOf = ({ env = {} }: Surroundings) => ({ PATH: process.env.PATH ?? "", ...keptSources, ...env });

function run(script: string, args: readonly string[], surroundings: Surroundings): Ran {
  const { cwd = tmpdir() } = surroundings;
  const env = environmentOf(surroundings);
  const { status, stdout, stderr } = spawnSync(node, argsOf(script, args), { cwd, encoding: "utf8", env });
  return { status, stdout, stderr };
}

const terminal = `(await import(${JSON.stringify(entry("cli"))})).main(process.argv.slice(1))`;

/** `fire-flow ...args`. */
export const fireFlow = (args: readonly string[], surroundings: Surroundings = {}): Ran =>
  run(terminal, args, surroundings);

/** The same, while it runs. */
export const startFireFlow = (args: readonly string[], surroundings: Surroundings): ChildProcessWithoutNullStreams =>
  spawn(node, argsOf(terminal, args), { cwd: surroundings.cwd ?? tmpdir(), env: environmentOf(surroundings) });

/** The action, with inputs as the runner sets them. */
export const action = (inputs: Readonly<Record<string, string>>, { cwd, env = {} }: Surroundings = {}): Ran => {
  const named = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  return run(`(await import(${JSON.stringify(entry("action"))})).main()`, [], {
    ...(cwd !== undefined && { cwd }),
    env: { ...Object.fromEntries(named), ...env },
  });
};

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A contract of one model: an order has an id and an amount of at least 0. */
export const orderContract = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: order
    physicalType: table
    properties:
      - name: id
        logicalType: string
        required: true
      - name: amount
        logicalType: number
        required: true
        logicalTypeOptions:
          minimum: 0
`;
