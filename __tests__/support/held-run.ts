/** Runs of the committed bundle that are held at one stage, until a signal is sent that ends them there. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Ran, workspace } from "./bundle.ts";
import { program, type Reaction, stall, startOpenAiServer } from "./openai-server.ts";
import { rightProgram } from "./orders.ts";
import { filesIn } from "./seen.ts";

const dist = join(import.meta.dirname, "../../dist");

/** Where a run is held. Whatever is started instead or besides is a sleep of {@link mark} seconds. */
export type Hold =
  /** The n-th tool in the sandbox whose command line holds the text sleeps in its place. */
  | { readonly kind: "sandboxed"; readonly text: string; readonly nth: number }
  /** The formatter of Python programs, which is found whether this machine has one or not. */
  | { readonly kind: "formatter" }
  /** From the n-th question on the thread of expressions gets none any more; each waits for its time limit. */
  | { readonly kind: "thread"; readonly nth: number }
  /** A tool of this name, first on the PATH. */
  | { readonly kind: "tool"; readonly name: string }
  /** The server answers nothing, or half. */
  | { readonly kind: "server"; readonly when: "before" | "mid-body" }
  /** The provider's program. */
  | { readonly kind: "command" }
  /** The run itself, right after it started the provider's program: it has told nobody yet, and hears no signal. */
  | { readonly kind: "started" }
  /** The candidate itself, at its line `HOLD`. */
  | { readonly kind: "program" }
  /** The n-th file whose path ends like this, just before it is put in its place, until a signal was sent. */
  | { readonly kind: "file"; readonly path: string; readonly nth: number }
  /** A folder whose path ends like this is never made, as on a disk that does not answer. */
  | { readonly kind: "folder"; readonly path: string };

export interface HeldRun {
  readonly folder: string;
  /** Resolves when the run is held. */
  readonly held: () => Promise<void>;
  readonly pid: number | undefined;
  /** Sends a signal, which ends the hold of a file. */
  readonly send: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ran & { readonly signal: NodeJS.Signals | null }>;
  /** Files of the working directory by path, those of the test itself left out. */
  readonly files: () => ReadonlyMap<string, string>;
  /** Resolves when a run that is held at a folder has got a signal. */
  readonly signalled: () => Promise<void>;
  /** Command lines of what still runs of it. */
  readonly living: () => readonly string[];
  /** What is left of its temporary files. */
  readonly scratch: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface HeldSettings {
  readonly shim?: "cli.js" | "index.js";
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** The programs that the server answers with, the last one again and again. */
  readonly answers?: readonly string[];
}

/** The folder of the working directory that holds what the test itself needs. */
const OWN = ".test";
const REACH_MS = 30_000;
const POLL_MS = 10;

/** Starts a run. `{url}` in its arguments and environment stands for the server's address, `{mark}` for the sleep. */
export async function startHeld(hold: Hold, settings: HeldSettings): Promise<HeldRun> {
  // The seconds of a sleep, by which the processes of this run are known.
  const mark = `3600.${randomInt(1e9)}${randomInt(1e9)}`;
  const waiting = (source: string) => source.replace("HOLD", sleepIn(mark));
  const files = Object.entries(settings.files ?? {}).map(([name, text]) => [name, waiting(text)] as const);
  const here = workspace(Object.fromEntries(files));
  const own = (name: string) => join(here.folder, OWN, name);
  for (const name of ["bin", "tmp"]) mkdirSync(own(name), { recursive: true });
  const tool = (name: string, ...lines: readonly string[]) => {
    here.write(join(OWN, "bin", name), ["#!/bin/sh", ...lines, ""].join("\n"));
    chmodSync(own(`bin/${name}`), 0o755);
  };
  let reached = () => commandLines().some((it) => it.startsWith(`/usr/bin/sleep ${mark}`));
  const answers = (settings.answers ?? [rightProgram]).map(waiting);

  let served = false;
  const server = await startOpenAiServer((_, index) => {
    if (hold.kind !== "server") return program(answers[Math.min(index, answers.length - 1)] as string);
    const stalled: Reaction = async (response, request) => {
      await stall(hold.when)(response, request);
      served = true;
    };
    return stalled;
  });

  switch (hold.kind) {
    case "sandboxed":
      tool("bwrap", ...sleepingBwrap(hold.text, hold.nth, own("seen"), mark));
      break;
    case "tool":
      tool(hold.name, `exec /usr/bin/sleep ${mark}`);
      break;
    case "server":
      reached = () => served;
      break;
    case "formatter":
      // Its command line is all that is asked of it: the sleep stands in for it.
      symlinkSync("/usr/bin/true", own("bin/ruff"));
      tool("bwrap", ...sleepingBwrap("--stdin-filename", 1, own("seen"), mark));
      break;
    case "thread":
      here.write(join(OWN, "hold.cjs"), silentThread(hold.nth, own("reached")));
      reached = () => existsSync(own("reached"));
      break;
    case "file":
      here.write(join(OWN, "hold.cjs"), holdingRename(hold, own("reached"), own("sent")));
      reached = () => existsSync(own("reached"));
      break;
    case "folder":
      here.write(join(OWN, "hold.cjs"), silentFolder(hold.path, own("reached"), own("signalled")));
      reached = () => existsSync(own("reached"));
      break;
    case "started":
      here.write(join(OWN, "hold.cjs"), stillAfterStarting(mark));
      break;
    case "command":
    case "program":
      break;
    default:
      hold satisfies never;
  }

  const fill = (text: string) => text.replaceAll("{url}", server.url).replaceAll("{mark}", mark);
  const { PATH = "", HOME = "" } = process.env;
  const given = Object.fromEntries(Object.entries(settings.env ?? {}).map(([name, text]) => [name, fill(text)]));
  const child = spawn(process.execPath, [join(dist, settings.shim ?? "cli.js"), ...settings.args.map(fill)], {
    cwd: here.folder,
    env: {
      PATH: `${own("bin")}:${PATH}`,
      HOME,
      TMPDIR: own("tmp"),
      ...(existsSync(own("hold.cjs")) && { NODE_OPTIONS: `--require=${own("hold.cjs")}` }),
      ...given,
    },
  });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text) => {
      said[name] += text;
    });
  }
  child.stdin.end();
  const ended = new Promise<Ran & { readonly signal: NodeJS.Signals | null }>((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code, signal, ...said }));
  });

  return {
    folder: here.folder,
    pid: child.pid,
    send(signal) {
      child.kill(signal);
      here.write(join(OWN, "sent"), "");
    },
    ended,
    held: () => until(reached, () => `the run was not held: ${said.stderr}${said.stdout}`, child),
    signalled: () =>
      until(
        () => existsSync(own("signalled")),
        () => "the signal did not come",
        child,
      ),
    files: () => new Map([...filesIn(here.folder)].filter(([path]) => !path.startsWith(`${OWN}/`))),
    scratch: () => readdirSync(own("tmp")),
    living: () => commandLines().filter((it) => it.includes(mark) || it.includes(here.folder)),
    async close() {
      child.kill("SIGKILL");
      await ended;
      await server.close();
      here.remove();
    },
  };
}

/** Waits for what must come to be; a child that ended, or the time, makes it fail. */
export async function until(reached: () => boolean, why: () => string, child?: ChildProcess): Promise<void> {
  const deadline = Date.now() + REACH_MS;
  while (!reached()) {
    if (Date.now() > deadline || (child && child.exitCode !== null)) throw new Error(why());
    await setTimeout(POLL_MS);
  }
}

/** A line of Python that starts the sleep as a child of its own and waits for it. */
const sleepIn = (mark: string): string => `__import__("subprocess").run(["/usr/bin/sleep", "${mark}"])`;

/** Hands on to the real bwrap; the n-th time that its arguments hold the text, with a sleep for the command within. */
const sleepingBwrap = (text: string, nth: number, log: string, mark: string): readonly string[] => [
  `case "$*" in *'${text}'*)`,
  `  echo >>'${log}'`,
  `  if [ "$(wc -l <'${log}')" -eq ${nth} ]; then`,
  "    within=",
  "    for word do",
  "      shift",
  `      [ "$within" ] || set -- "$@" "$word"`,
  `      [ "$word" = -- ] && within=1`,
  "    done",
  `    set -- "$@" /usr/bin/sleep ${mark}`,
  "  fi",
  "esac",
  'exec /usr/bin/bwrap "$@"',
];

/** Preloaded by Node: the process stands still before it puts a file in its place, until a signal was sent. */
const holdingRename = ({ path, nth }: Extract<Hold, { kind: "file" }>, reached: string, sent: string): string => `
const files = require("node:fs");
const { existsSync, renameSync, writeFileSync } = files;
const asleep = new Int32Array(new SharedArrayBuffer(4));
let left = ${nth};
files.renameSync = (from, to) => {
  if (to.endsWith(${JSON.stringify(path)}) && --left === 0) {
    writeFileSync(${JSON.stringify(reached)}, "");
    while (!existsSync(${JSON.stringify(sent)})) Atomics.wait(asleep, 0, 0, 10);
  }
  return renameSync(from, to);
};
require("node:module").syncBuiltinESMExports();
`;

/** Preloaded by Node: the process stands still once it has started a program with the mark. */
const stillAfterStarting = (mark: string): string => `
const children = require("node:child_process");
const { spawn } = children;
children.spawn = (file, args, ...more) => {
  const child = spawn(file, args, ...more);
  if (args.includes(${JSON.stringify(mark)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return child;
};
require("node:module").syncBuiltinESMExports();
`;

/** Preloaded by Node: what is asked of the disk for one folder is never answered. */
const silentFolder = (path: string, reached: string, signalled: string): string => `
const { writeFileSync } = require("node:fs");
const files = require("node:fs/promises");
const { mkdir } = files;
files.mkdir = (folder, ...more) => {
  if (!folder.endsWith(${JSON.stringify(path)})) return mkdir(folder, ...more);
  process.on("SIGINT", () => writeFileSync(${JSON.stringify(signalled)}, ""));
  setInterval(() => {}, 1000);
  writeFileSync(${JSON.stringify(reached)}, "");
  return new Promise(() => {});
};
require("node:module").syncBuiltinESMExports();
`;

/** Preloaded by Node: questions to a thread are lost from the n-th on. */
const silentThread = (nth: number, reached: string): string => `
const { writeFileSync } = require("node:fs");
const { Worker } = require("node:worker_threads");
const { postMessage } = Worker.prototype;
let left = ${nth};
Worker.prototype.postMessage = function (question) {
  if (--left > 0) return postMessage.call(this, question);
  writeFileSync(${JSON.stringify(reached)}, "");
};
`;

/** The command lines of all processes, words separated by blanks; those that are dead and not waited for have none. */
function commandLines(): readonly string[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return [];
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")];
    } catch {
      return [];
    }
  });
}
