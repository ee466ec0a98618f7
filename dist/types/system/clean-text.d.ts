/** Makes what a foreign program said fit to be repeated to a model, in a log or in a report. */
/**
 * The last lines of what a program wrote, without what differs from machine to machine or from run to run: the sandbox's
 * folders, addresses, process ids, durations. Escape sequences and control characters are dropped.
 */
export declare function cleanStderr(text: string | Uint8Array): string;
/** The same, headed by how many lines came before, blank ones not counted. */
export declare function lastWords(text: string | Uint8Array): string;
/** The first lines of what a compiler said, cleaned alike. */
export declare function cleanDiagnostics(text: string | Uint8Array): string;
