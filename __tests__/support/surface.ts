/** Runs the entries as processes, from the sources, in a folder of their own. */
import { spawnSync } from "node:child_process";
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

function run(script: string, args: readonly string[], { cwd = tmpdir(), env = {} }: Surroundings): Ran {
  const { status, stdout, stderr } = spawnSync(node, ["--input-type=module", "-e", script, "--", ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", ...keptSources, ...env },
  });
  return { status, stdout, stderr };
}

/** `fire-flow ...args`. */
export const fireFlow = (args: readonly string[], surroundings: Surroundings = {}): Ran =>
  run(`(await import(${JSON.stringify(entry("cli"))})).main(process.argv.slice(1))`, args, surroundings);

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
