/** Every way in which a disk can refuse, made for real, and what must come of it. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runBare, shimOf, workspace } from "./bundle.ts";
import { program, startOpenAiServer } from "./openai-server.ts";
import { rightProgram } from "./orders.ts";
import { filesIn, type Seen } from "./seen.ts";

/** A run of `generate` with a disk of its own mounted on the folder `disk`. */
export interface DiskFault {
  readonly name: string;
  /** The shell's words that make the disk. */
  readonly mount: string;
  readonly program: string;
  readonly report: string;
  /** Where temporary files go, from the working directory on. */
  readonly temporary?: string;
  readonly said: string;
  /** 0: it is told before anybody is asked. */
  readonly asked: 0 | 1;
}

/** Mounts are made in a namespace that goes with the run. */
const readOnly = "mount --bind disk disk && mount -o remount,ro,bind disk";
const small = (size: string) => `mount -t tmpfs -o size=${size} tmpfs disk`;
const full = `${small("4k")} && echo full >disk/full`;
const ordinary = { program: "totals.py", report: "out" } as const;

const READ_ONLY = "(EROFS); the disk is read-only: name another place";
const NO_ROOM = "(ENOSPC); make room on the disk";

export const diskFaults: readonly DiskFault[] = [
  {
    ...ordinary,
    name: "the report folder is read-only",
    mount: readOnly,
    report: "disk",
    said: `disk/report.json cannot be written ${READ_ONLY}`,
    asked: 0,
  },
  {
    ...ordinary,
    name: "no room for the report folder",
    mount: full,
    report: "disk",
    said: `disk/report.json cannot be written ${NO_ROOM}`,
    asked: 0,
  },
  {
    ...ordinary,
    name: "a file in the report folder's place",
    mount: "true",
    report: "cases.json",
    said: "a file stands where a folder is needed: name another place",
    asked: 0,
  },
  {
    ...ordinary,
    name: "the temporary folder is full",
    mount: full,
    temporary: "disk",
    said: NO_ROOM,
    asked: 0,
  },
  {
    ...ordinary,
    // Room for the first report, the prompt and the answer, and not for the report of what was judged.
    name: "the report folder fills up",
    mount: small("24k"),
    report: "disk",
    said: NO_ROOM,
    asked: 1,
  },
  {
    ...ordinary,
    name: "the program's folder is read-only",
    mount: readOnly,
    program: "disk/totals.py",
    said: `disk/totals.py cannot be written ${READ_ONLY}. The proven program is out/program.py`,
    asked: 1,
  },
];

/** Runs into the fault, with a server that answers with a right program. */
export async function meetDisk({ mount, program: path, report, temporary }: DiskFault): Promise<Seen> {
  const here = workspace();
  const server = await startOpenAiServer(() => program(rightProgram));
  mkdirSync(join(here.folder, "disk"));
  const what = ["--contract", "totals.yaml", "--cases", "cases.json", "--task", "Total them.", "--json"];
  const quick = ["--drawn-cases", "0", "--no-deterministic", "--model", "m", "--base-url", server.url];
  // What is mounted is gone with the run: it is copied before.
  const script = `${mount} && { "$@"; code=$?; cp -R disk copy; exit $code; }`;
  const root = process.getuid?.() === 0 ? [] : ["--map-root-user"];
  const shell = [...root, "--mount", "sh", "-c", script, "sh"];
  const args = ["generate", ...what, ...quick, "--program", path, "--report-dir", report];
  try {
    const env = temporary === undefined ? {} : { TMPDIR: join(here.folder, temporary) };
    const ran = await runBare(["unshare", ...shell, ...shimOf("cli.js"), ...args], { cwd: here.folder, env });
    return {
      ran,
      document: JSON.parse(ran.stdout),
      asked: server.requests.length,
      kept: filesIn(join(here.folder, report === "disk" ? "copy" : report)),
      written: filesIn(here.folder).has(path),
    };
  } finally {
    await server.close();
    here.remove();
  }
}
