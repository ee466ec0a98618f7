/** Threads for foreign expressions, which may never end. The only importer of node:worker_threads. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** A program for a thread. It posts one message when it is ready, and then one for each message that it gets. */
export interface ThreadProgram {
  /** CommonJS, run as it is. */
  readonly source: string;
  /** What it finds in `workerData`. */
  readonly data: unknown;
}

export interface ThreadLimits {
  /** Milliseconds until it is ready, and for each answer. */
  readonly startMs: number;
  readonly answerMs: number;
  /** MiB of heap. */
  readonly memory: number;
}

export type Answer =
  | { readonly how: "answer"; readonly value: unknown }
  | { readonly how: "timeout" }
  | { readonly how: "memory-limit" }
  | { readonly how: "died"; readonly reason: string }
  /** It never got ready: nothing was asked. */
  | { readonly how: "not-started"; readonly reason: string };

/** A thread that answers one question at a time. */
export interface Thread {
  /** Starts it before it is asked, and resolves when it is under way. One that cannot start says so when it is asked. */
  start(): Promise<void>;
  /** Questions wait for their turn, which their time limit does not count. Never throws for what the program does. */
  ask(question: unknown): Promise<Answer>;
  /** Ends the thread when the questions that were asked are answered. */
  close(): Promise<void>;
}

/**
 * Starts the thread with the first question, and anew after one that ran into a limit. Nothing is inherited, and a thread
 * that waits does not keep the process alive.
 */
export function openThread(program: () => Promise<ThreadProgram>, limits: ThreadLimits): Thread {
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  };
  const end = async () => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const running = async (begun = () => {}): Promise<Worker | Answer> => {
    if (worker !== undefined) return worker;
    const started = begin(await program(), limits.memory);
    worker = started;
    begun();
    const first = await next(started, limits.startMs);
    if (first.how === "answer") return started;
    await end();
    return { how: "not-started", reason: first.how === "died" ? first.reason : first.how };
  };
  const answer = async (question: unknown): Promise<Answer> => {
    const found = await running();
    if ("how" in found) return found;
    found.postMessage(question);
    const reply = await next(found, limits.answerMs);
    if (reply.how !== "answer") await end();
    return reply;
  };
  return {
    start: () =>
      new Promise((begun) => {
        inTurn(() => running(begun))
          .catch(() => {})
          .finally(begun);
      }),
    ask: (question) => inTurn(() => answer(question)),
    close: () => inTurn(end),
  };
}

/**
 * MiB of heap for what is new. At its limit a thread is given 16 MiB more to end in, and what one collection moves out of
 * a larger nursery goes past that: V8 then ends the whole process.
 */
const NURSERY = 8;

function begin({ source, data }: ThreadProgram, memory: number): Worker {
  const worker = new Worker(source, {
    eval: true,
    workerData: data,
    env: {},
    execArgv: [],
    // Not this process's own: nothing that runs there may write to it.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: NURSERY },
  });
  // One that is being ended may run out of memory still, when nobody waits for it: unheard, that would end the process.
  worker.on("error", () => {});
  return worker;
}

/** The next thing that the thread says, within its time. */
async function next(worker: Worker, timeoutMs: number): Promise<Answer> {
  const heard = new AbortController();
  const { signal } = heard;
  worker.ref();
  const timer = setTimeout(() => heard.abort("timeout"), timeoutMs);
  try {
    return await Promise.race([
      once(worker, "message", { signal }).then(([value]): Answer => ({ how: "answer", value })),
      once(worker, "exit", { signal }).then(([code]): Answer => ({ how: "died", reason: `exit code ${code}` })),
    ]);
  } catch (error) {
    if (signal.aborted) return { how: "timeout" };
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ERR_WORKER_OUT_OF_MEMORY" ? { how: "memory-limit" } : { how: "died", reason: message };
  } finally {
    clearTimeout(timer);
    heard.abort("heard");
    worker.unref();
  }
}
