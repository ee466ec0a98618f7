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
export type Ending = {
    readonly how: "exit";
    readonly code: number;
} | {
    readonly how: "signal";
    readonly signal: string;
} | {
    readonly how: "timeout";
} | {
    readonly how: "output-limit";
} | {
    readonly how: "memory-limit";
} | {
    readonly how: "aborted";
}
/** `reason` is the system's code, such as `ENOENT`. */
 | {
    readonly how: "not-started";
    readonly reason: string;
};
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
/**
 * Runs a child in a process group of its own, on pipes of its own. The group is killed at once, without grace, when the
 * time is over, when stdout passes its limit, on abort, and when the child itself ends. Never throws for what the child
 * does or for a child that cannot be started.
 */
export declare function spawnLimited(command: Command): Promise<Exit>;
