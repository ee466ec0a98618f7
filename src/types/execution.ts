/** Running a command in a sandbox. */

export type ExecutionStatus =
  | "ok"
  | "exit"
  | "signal"
  | "timeout"
  | "output-limit"
  | "memory-limit"
  | "compile-error"
  | "refused";

/** What one run of a command in a sandbox did. */
export interface Execution {
  readonly status: Exclude<ExecutionStatus, "compile-error" | "refused">;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  /** stderr past its limit is cut; it fails nothing. */
  readonly stderrCut: boolean;
  readonly durationMs: number;
  /** Bytes, where the sandbox can tell. */
  readonly peakMemory?: number;
}

/** A folder or file made visible inside the sandbox. */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly writable?: boolean;
}

/** A command to run in a sandbox. */
export interface Job {
  readonly argv: readonly string[];
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: Uint8Array | string;
  readonly mounts: readonly Mount[];
  /** Folders inside the mounts that are replaced by empty ones. */
  readonly hidden?: readonly string[];
  readonly limits: Limits;
  /** Matches what a runtime prints on stderr when memory ran out: turns `exit` and `signal` into `memory-limit`. */
  readonly outOfMemory?: RegExp;
  readonly signal?: AbortSignal;
}

/** What one run may use. */
export interface Limits {
  readonly timeoutMs: number;
  /** Bytes of data segment (RLIMIT_DATA), the runtime's own reserve included. */
  readonly memory: number;
  /** Bytes of stdout; stderr is cut at the same size. */
  readonly output: number;
  readonly processes: number;
  /** Largest file in bytes. */
  readonly fileSize: number;
}

/** A place where foreign code runs. Chosen by canary, never by name alone. */
export interface Sandbox {
  readonly name: SandboxName;
  /** What it does not hold back, for `doctor`, the report and the log. */
  readonly caveats: readonly string[];
  /**
   * @throws {SystemFault} when the sandbox itself failed: nothing is then claimed about the code.
   * @throws the job's `signal.reason` when it was aborted.
   */
  run(job: Job): Promise<Execution>;
}

export type SandboxName = "bubblewrap" | "systemd" | "unsafe";
