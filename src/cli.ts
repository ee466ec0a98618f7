/** The terminal's entry: people's text on stderr, the result on stdout. What is needed is loaded when it is. */
import type { CommandOutcome } from "./commands/command.ts";
import type { Quoting } from "./commands/sources.ts";
import { version } from "./version.ts";

/** Does what the arguments say and sets the exit code; the process ends when nothing is left to do. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  // By itself, as it mostly is, it needs no tables.
  if (args.length === 1 && args[0] === "--version") return print(version);
  const { ask } = await import("./commands/ask.ts");
  const asked = ask(args);
  switch (asked.kind) {
    case "version":
      return print(asked.json ? { version } : version);
    case "help": {
      const { commandHelp, completionHelp, overview } = await import("./commands/help.ts");
      const { command } = asked;
      const help = command === "completion" ? completionHelp : command ? commandHelp(command) : overview();
      return print(asked.json ? { help } : help);
    }
    case "completion": {
      const { completion } = await import("./commands/completion.ts");
      const script = completion(asked.shell);
      return print(asked.json ? { completion: script } : script);
    }
    case "refused": {
      const { exitCodes } = await import("./commands/exit-code.ts");
      const { refusal } = await import("./commands/run.ts");
      process.exitCode = exitCodes.refused;
      const outcome = refusal([asked.finding], "fire-flow help lists the commands");
      return tell(outcome, { cwd: process.cwd(), within: [] }, asked);
    }
    case "run": {
      const { startCommand } = await import("./commands/start.ts");
      const { progressReporter } = await import("./reporters/progress.ts");
      const { isTTY = false, columns } = process.stderr;
      const progress = progressReporter({
        write: (text) => process.stderr.write(text),
        manner: asked.plain ? "quiet" : isTTY ? "line" : "lines",
        what: asked.command,
        columns,
      });
      const ended = await startCommand(asked.command, { entry: "terminal", args: asked.args }, progress.observe);
      progress.stop();
      process.exitCode = ended.exitCode;
      const { cwd, outcome, root } = ended;
      const { namedElsewhere } = await import("./commands/sources.ts");
      return tell(outcome, { cwd, within: [cwd, root, ...namedElsewhere(asked.args, cwd)] }, asked);
    }
    default:
      asked satisfies never;
  }
}

/** How it is told: with one JSON document on stdout, and without colour. */
interface Manner {
  readonly json: boolean;
  readonly plain?: boolean;
}

/** Tells people on stderr what was found and prints the result on stdout. */
async function tell(
  outcome: CommandOutcome,
  quoting: Pick<Quoting, "cwd" | "within">,
  { json, plain = false }: Manner,
): Promise<void> {
  const { sourcesOf } = await import("./commands/sources.ts");
  const { neutralise } = await import("./neutralise.ts");
  const { findingsText } = await import("./reporters/text.ts");
  const { isTTY = false } = process.stderr;
  const colour = isTTY && !plain && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  const { findings, mends, quotes } = outcome;
  const sources = await sourcesOf(findings, { ...quoting, quotes });
  await write(process.stderr, findingsText(findings, { colour, mends, ...sources }));
  await write(process.stderr, `${neutralise(outcome.summary).trimEnd()}\n`);
  if (json) return print(outcome.document);
  const { output = "" } = outcome;
  // A program's output goes into a pipe as it is; a terminal would obey it.
  const shown = process.stdout.isTTY ? neutralise(Buffer.from(output).toString()) : output;
  return typeof shown === "string" ? print(shown) : write(process.stdout, shown);
}

/** Prints a text with its line end, or exactly one JSON document. */
async function print(it: string | object): Promise<void> {
  if (typeof it === "string") return write(process.stdout, it === "" || it.endsWith("\n") ? it : `${it}\n`);
  const { printJson } = await import("./formats/print-json.ts");
  return write(process.stdout, `${printJson(it as Parameters<typeof printJson>[0], 2)}\n`);
}

/** Resolves when the stream took it, or when nobody reads any more. */
const write = (stream: NodeJS.WriteStream, chunk: string | Uint8Array): Promise<void> =>
  chunk.length === 0 ? Promise.resolve() : new Promise((done) => stream.write(chunk, () => done()));

/** A reader that went away, as in `fire-flow … | head`, is no fault. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
