/** What Deno and Node share: the memory habits of their engine. */

const MiB = 1024 ** 2;

/**
 * Bytes of data segment beside the program's heap. V8 sets 560 MiB aside before a program runs (VmData of an idle Node
 * 24) and needs some for its young generation and collector threads. With less it aborts at the start, or it meets the
 * kernel's limit before its own and collects garbage for many seconds before it gives up.
 */
export const V8_RESERVE = 768 * MiB;

export const V8_OUT_OF_MEMORY =
  /heap out of memory|JavaScript out of memory|Failed to reserve virtual memory|Array buffer allocation failed|Fatal process out of memory|memory allocation of \d+ bytes failed/;

/** Makes V8 end with its own words at the limit instead of being cut down by the kernel's. */
export const heapFlag = (memory: number): string => `--max-old-space-size=${Math.max(1, Math.floor(memory / MiB))}`;
