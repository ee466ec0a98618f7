/** Starts children with limits. With its neighbours in `system/` the only importer of node:child_process. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { childEnded, childStarted, killGroup } from "./children.ts";
import { errorCode } from "./error-code.ts";
import { tellGuard } from "./guard.ts";
import { watchMemory } from "./memory-watch.ts";
import { type AnonymousFile, anonymousFile } from "./scratch.ts";

/** A child to start. */
export interface Command {
  /** The first item is an absolute path. */
  readonly argv: readonly string[];
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdin: string | Uint8Array;
  readonly timeoutMs: number;
  /** Bytes of stdout after which the child is killed; stderr keeps its last so many bytes. */
  readonly outputBytes: number;
  /** Bytes of memory that the child and its descendants may hold together; sampled, not held by the kernel. */
  readonly memoryBytes?: number;
  readonly signal?: AbortSignal;
  /** Descriptors from 3 on: bytes for the child to read, or `read` for what the child writes there. */
  readonly extraFds?: readonly (Uint8Array | "read")[];
}

export type Ending =
  | { readonly how: "exit"; readonly code: number }
  | { readonly how: "signal"; readonly signal: string }
  | { readonly how: "timeout" }
  | { readonly how: "output-limit" }
  | { readonly how: "memory-limit" }
  | { readonly how: "aborted" }
  /** `reason` is the system's code, such as `ENOENT`. */
  | { readonly how: "not-started"; readonly reason: string };

/** How a child ended and what it left. */
export interface Exit {
  readonly ending: Ending;
  /** At most the limit, also when there was more. */
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly stderrCut: boolean;
  /** What the child wrote to its `read` descriptors, at most 64 KiB. */
  readonly extra: string;
  readonly durationMs: number;
}

/** For pipes that a process outside of the killed group still holds open. */
const DRAIN_MS = 300;
const EXTRA_BYTES = 65_536;

/**
 * Runs a child in a process group of its own, on pipes of its own. The group is killed at once, without grace, when the
 * time is over, when stdout passes its limit, on abort, and when the child itself ends. Never throws for what the child
 * does or for a child that cannot be started.
 */
export async function spawnLimited(command: Command): Promise<Exit> {
  const stdin = anonymousFile(command.stdin);
  try {
    return await run(command, stdin);
  } finally {
    closeSync(stdin.descriptor);
  }
}

function run(command: Command, stdin: AnonymousFile): Promise<Exit> {
  const started = performance.now();
  const stdout = head(command.outputBytes);
  const stderr = tail(command.outputBytes);
  const extra = head(EXTRA_BYTES);
  const exit = (ending: Ending): Exit => ({
    ending,
    stdout: stdout.bytes(),
    stderr: stderr.bytes(),
    stderrCut: stderr.cut(),
    extra: Buffer.from(extra.bytes()).toString("utf8"),
    durationMs: performance.now() - started,
  });
  if (command.signal?.aborted) return Promise.resolve(exit({ how: "aborted" }));

  let child: ChildProcess;
  try {
    const [file = "", ...args] = command.argv;
    const extraFds = command.extraFds ?? [];
    tellGuard("?", stdin.name);
    child = spawn(file, args, {
      env: command.env,
      ...(command.cwd !== undefined && { cwd: command.cwd }),
      detached: true,
      stdio: [stdin.descriptor, "pipe", "pipe", ...extraFds.map(() => "pipe" as const)],
    });
    for (const [index, content] of extraFds.entries()) connect(child.stdio[index + 3], content, extra.push);
  } catch (error) {
    // What spawn refuses before it tries: an argument with a NUL character, an argument list too long.
    return Promise.resolve(exit({ how: "not-started", reason: errorCode(error) }));
  }

  return new Promise((settle) => {
    let ending: Ending | undefined;
    const kill = () => child.pid !== undefined && killGroup(child.pid);
    const stop = (how: "timeout" | "output-limit" | "memory-limit" | "aborted") => {
      ending ??= { how };
      kill();
    };
    const abort = () => stop("aborted");
    const timer = setTimeout(stop, command.timeoutMs, "timeout");
    command.signal?.addEventListener("abort", abort, { once: true });
    if (child.pid !== undefined) {
      childStarted(child.pid);
      tellGuard("+", String(child.pid));
    }
    const watch =
      child.pid !== undefined && command.memoryBytes !== undefined
        ? watchMemory(child.pid, command.memoryBytes, () => stop("memory-limit"))
        : undefined;

    child.stdout?.on("data", (chunk: Buffer) => {
      if (stdout.push(chunk) === "full") stop("output-limit");
    });
    child.stderr?.on("data", stderr.push);
    child.on("error", (error) => {
      ending ??= { how: "not-started", reason: errorCode(error) };
    });
    child.on("exit", (code, signal) => {
      watch?.stop();
      ending ??= signal === null ? { how: "exit", code: code ?? 0 } : { how: "signal", signal };
      kill();
      clearTimeout(timer);
      const drain = setTimeout(() => {
        for (const stream of child.stdio) stream?.destroy();
      }, DRAIN_MS);
      child.on("close", () => clearTimeout(drain));
    });
    child.on("close", () => {
      watch?.stop();
      clearTimeout(timer);
      command.signal?.removeEventListener("abort", abort);
      if (child.pid !== undefined) {
        childEnded(child.pid);
        tellGuard("-", String(child.pid));
      }
      settle(exit(ending ?? { how: "not-started", reason: "no exit status" }));
    });
  });
}

/** A child may end without reading what it was sent: errors of these pipes say nothing that its ending does not. */
function connect(
  stream: ChildProcess["stdio"][number] | undefined,
  content: Uint8Array | "read",
  push: (chunk: Buffer) => void,
): void {
  if (!stream) return;
  stream.on("error", () => {});
  if (content === "read") stream.on("data", push);
  else if ("end" in stream) stream.end(content);
}

/** Keeps the first bytes. */
function head(limit: number) {
  const chunks: Buffer[] = [];
  let length = 0;
  return {
    push(chunk: Buffer): "full" | "taken" {
      if (length < limit) chunks.push(chunk.subarray(0, limit - length));
      length += chunk.length;
      return length > limit ? "full" : "taken";
    },
    bytes: (): Uint8Array => Buffer.concat(chunks),
  };
}

/** Keeps the last bytes: what a program says when it fails stands at the end. */
function tail(limit: number) {
  let chunks: Buffer[] = [];
  let held = 0;
  let cut = false;
  const squeeze = () => {
    const all = Buffer.concat(chunks);
    cut ||= all.length > limit;
    const kept = all.subarray(Math.max(0, all.length - limit));
    chunks = [kept];
    held = kept.length;
    return kept;
  };
  return {
    push(chunk: Buffer): void {
      chunks.push(chunk);
      held += chunk.length;
      if (held > 2 * limit + EXTRA_BYTES) squeeze();
    },
    bytes: (): Uint8Array => squeeze(),
    cut: (): boolean => cut,
  };
}
