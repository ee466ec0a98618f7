/** Reads the programs of a workspace, in a thread of their own where there are enough of them to be worth it. */
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { SystemFault } from "../../faults.ts";
import { exists } from "../../system/paths.ts";
import { openThread } from "../../system/thread.ts";
import type { Question, Reply } from "./answer.ts";
import type { GrammarName } from "./grammars.ts";
import { expectGrammars, type ProgramText, readProgram } from "./read.ts";
import { type Program, unreadProgram } from "./signature.ts";

export interface ProgramReader {
  /** @throws {SystemFault} when a grammar's file is not there */
  read(program: ProgramText): Promise<Program>;
  close(): void;
}

const grammars: readonly (readonly [RegExp, GrammarName])[] = [
  [/\.py$/, "python"],
  [/\.ts$/, "typescript"],
  [/\.go$/, "go"],
  [/\.rs$/, "rust"],
  [/\.sh$/, "bash"],
];

/** Programs from which on the thread's start is won back. */
const WORTH_A_THREAD = 500;

/** Of one batch: no real one takes a hundredth of the time. MiB of heap, beside which the parsers have their own. */
const LIMITS = { startMs: 20_000, answerMs: 20_000, memory: 64 } as const;
const MAX_BATCH = 64;

/** @param files of the workspaces: they tell what there will be to read, so that grammars are compiled meanwhile */
export function openProgramReader(files: readonly string[]): ProgramReader {
  const programs = files.filter((it) => grammars.some(([ending]) => ending.test(it)));
  const expect = grammars.filter(([ending]) => programs.some((it) => ending.test(it))).map(([, name]) => name);
  if (programs.length >= WORTH_A_THREAD && availableParallelism() > 1) return threaded(expect);
  expectGrammars(expect);
  return { read: readProgram, close: () => {} };
}

/** One batch is under way, and what is asked meanwhile makes the next one. */
function threaded(expect: readonly GrammarName[]): ProgramReader {
  const thread = openThread(async () => ({ source, data: await answerer() }), LIMITS);
  const ask = (question: Question) => thread.ask(question);
  const waiting: { readonly program: ProgramText; readonly done: (it: Program | SystemFault) => void }[] = [];
  let busy = false;

  /** Of a batch that the thread does not get through, each half is tried alone. */
  const readAll = async (batch: readonly ProgramText[]): Promise<readonly Program[] | SystemFault> => {
    const answer = await ask({ read: batch });
    if (answer.how === "answer") {
      const reply = answer.value as Reply;
      return "fault" in reply ? new SystemFault(reply.fault) : reply.programs;
    }
    if (batch.length === 1) return [{ ...unreadProgram, unread: answer.how }];
    const middle = batch.length >> 1;
    const halves = [await readAll(batch.slice(0, middle)), await readAll(batch.slice(middle))];
    return halves.find((it) => it instanceof SystemFault) ?? (halves as (readonly Program[])[]).flat();
  };
  const work = async () => {
    busy = true;
    // What else this turn asks goes with it.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting.splice(0, MAX_BATCH);
      const programs = await readAll(batch.map((it) => it.program));
      for (const [index, { done }] of batch.entries()) {
        done(programs instanceof SystemFault ? programs : (programs[index] as Program));
      }
    }
    busy = false;
  };
  void ask({ expect });
  return {
    read: (program) =>
      new Promise((resolve, reject) => {
        waiting.push({ program, done: (it) => (it instanceof SystemFault ? reject(it) : resolve(it)) });
        if (!busy) void work();
      }),
    close: () => void thread.close(),
  };
}

/** What the thread runs: it loads this file's neighbour `answer.ts`, or from the bundle what stands for it there. */
const source = `
const { parentPort, workerData } = require("node:worker_threads");
import(workerData).then((it) => it.programs?.() ?? it).then(({ answerPrograms }) => {
  parentPort.on("message", (question) => answerPrograms(question).then((it) => parentPort.postMessage(it)));
  parentPort.postMessage("ready");
});
`;

async function answerer(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const name of ["answer.ts", "answer.js"]) {
    if (await exists(join(here, name))) return pathToFileURL(join(here, name)).href;
  }
  return pathToFileURL(join(here, "index.js")).href;
}
