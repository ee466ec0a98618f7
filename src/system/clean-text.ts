/** Makes what a foreign program said fit to be repeated to a model, in a log or in a report. */

const MAX_LINES = 20;
const MAX_DIAGNOSTICS = 40;
const MAX_LINE = 400;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])/g;
// Also the marks that turn the direction of writing, by which shown text can differ from real text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The last lines of what a program wrote, without what differs from machine to machine or from run to run: the sandbox's
 * folders, addresses, process ids, durations. Escape sequences and control characters are dropped.
 */
export function cleanStderr(text: string | Uint8Array): string {
  // Only the end is kept: cleaning a megabyte to throw it away would be wasted.
  return clean(decode(text).slice(-(MAX_LINES + 1) * MAX_LINE * 2))
    .slice(-MAX_LINES)
    .join("\n");
}

/** The same, headed by how many lines came before, blank ones not counted. */
export function lastWords(text: string | Uint8Array): string {
  const words = cleanStderr(text);
  const before = writtenLines(decode(text)) - writtenLines(words);
  return before > 0 ? `… (${before} ${before === 1 ? "line" : "lines"} before)\n${words}` : words;
}

const writtenLines = (text: string): number => text.split("\n").filter((line) => line.trim() !== "").length;

/** The first lines of what a compiler said, cleaned alike. */
export function cleanDiagnostics(text: string | Uint8Array): string {
  return clean(decode(text).slice(0, (MAX_DIAGNOSTICS + 1) * MAX_LINE * 2))
    .slice(0, MAX_DIAGNOSTICS)
    .join("\n");
}

const decode = (text: string | Uint8Array): string =>
  typeof text === "string" ? text : new TextDecoder().decode(text);

const clean = (text: string): readonly string[] =>
  text
    .replace(ESCAPES, "")
    .replaceAll("\r\n", "\n")
    .replace(CONTROLS, "")
    .split("\n")
    .map((line) => shorten(stripMachine(line.trimEnd())))
    .filter((line, index, lines) => line !== "" || lines[index - 1] !== "")
    .join("\n")
    .trim()
    .split("\n");

/** The sandbox's own folders: where it mounts a program, its packages, and what a compiler works in. */
const SANDBOX = /(?:file:\/\/|(?<![\w.:/]))\/(?:app|box|out|packages|modules|target|cache|cargo)\/(?:[\w.@+~-]+\/)*/g;
/** A scratch folder of ours on this machine, which a program without a sandbox sees. */
const SCRATCH = /(?:file:\/\/|(?<![\w.:/]))\/(?:[\w.@+~-]+\/)*fire-flow-\w{6}\/(?:[\w.@+~-]+\/)*/g;
/** Where a stack frame says that a runtime is installed; what a line of source quotes is never of this form. */
const FRAME = /(?:file:\/\/|(?<![\w.:/]))\/(?:[\w.@+~-]+\/)+(?=[\w.@+~-]+:\d+:\d+)/g;
const PYTHON_FRAME = /^( *File ")\/(?:[^"/]+\/)+(?=[^"/]+", line \d)/;

/** A path that the program was given or made up is what its author looks for, and stays. */
const stripMachine = (line: string): string =>
  line
    .replace(SCRATCH, "")
    .replace(SANDBOX, "")
    .replace(PYTHON_FRAME, "$1")
    .replace(FRAME, "")
    .replace(/\b0x[0-9a-f]{6,}\b/gi, "0x…")
    .replace(/\(node:\d+\)/g, "(node)")
    .replace(/\b\d+(?:\.\d+)? ?(?:ns|µs|us|ms|seconds?|secs?|s)\b/g, "…s");

const shorten = (line: string): string => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line);
