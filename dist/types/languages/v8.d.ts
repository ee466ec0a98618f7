/** What Deno and Node share: the memory habits of their engine. */
/**
 * Bytes of data segment beside the program's heap. V8 sets 560 MiB aside before a program runs (VmData of an idle Node
 * 24) and needs some for its young generation and collector threads. With less it aborts at the start, or it meets the
 * kernel's limit before its own and collects garbage for many seconds before it gives up.
 */
export declare const V8_RESERVE: number;
export declare const V8_OUT_OF_MEMORY: RegExp;
/** Makes V8 end with its own words at the limit instead of being cut down by the kernel's. */
export declare const heapFlag: (memory: number) => string;
