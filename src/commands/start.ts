/** From flags or inputs to an outcome: what both entries do alike. */
import { type Checked, rejected } from "../findings.ts";
import { usageFinding } from "../options/rules.ts";
import { type OptionSource, parseOptions } from "../options.ts";
import { killChildren } from "../system/children.ts";
import { errorCode } from "../system/error-code.ts";
import { readText } from "../system/files.ts";
import type { Observe } from "../types/loop.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { type CancelSignal, cancelledCodes, exitCode } from "./exit-code.ts";
import type { CommandName } from "./names.ts";
import { runCommand } from "./run.ts";

/** Bytes of a `task-file` or `api-key-file`. */
const optionFileLimit = 1024 * 1024;

/** How a command ended. */
export interface Ended {
  readonly outcome: CommandOutcome;
  readonly exitCode: number;
  /** What relative paths in the findings start from: `working-directory`. */
  readonly cwd: string;
  /** Where the process was started: in the action, the repository. */
  readonly root: string;
}

/** Where the entry got its options from, and what it alone has; the rest is the process's own. */
export type Given =
  | { readonly entry: "terminal"; readonly args: readonly string[] }
  | {
      readonly entry: "action";
      readonly getIdToken: NonNullable<CommandContext["getIdToken"]>;
      /** With the inputs in it; by default the process's own. */
      readonly environment?: OptionSource["environment"];
    };

/** Parses the options and runs the command, SIGINT and SIGTERM ending it. Never rejects. */
export async function startCommand(command: CommandName, given: Given, observe: Observe): Promise<Ended> {
  const environment = (given.entry === "action" && given.environment) || process.env;
  const root = process.cwd();
  const source: OptionSource = {
    ...given,
    environment,
    cwd: root,
    readText: (path) => readText(path, optionFileLimit),
  };
  const options = enter(await parseOptions(command, source));
  const cwd = process.cwd();

  const controller = new AbortController();
  let cancelled: CancelSignal | undefined;
  for (const signal of Object.keys(cancelledCodes) as CancelSignal[]) {
    process.on(signal, () => {
      // A second signal ends the process at once, its children with it.
      if (cancelled !== undefined) process.exit(cancelledCodes[signal]);
      cancelled = signal;
      controller.abort(new Error(`cancelled by ${signal}`));
      // Not everything that was started listens to the signal: tools that are asked where they are, the canary.
      killChildren();
    });
  }
  const outcome = await runCommand(command, options as Checked<never>, {
    entry: given.entry,
    environment,
    cwd,
    observe,
    signal: controller.signal,
    now: Date.now,
    ...(given.entry === "action" && { getIdToken: given.getIdToken }),
  });
  // What still hangs on the signal lets go, so that nothing keeps the process alive.
  controller.abort(new Error("the run is over"));
  return { outcome, exitCode: exitCode(outcome, cancelled), cwd, root };
}

/** Goes to the working directory, so that every path in options, messages and reports is one and the same text. */
function enter<T extends { readonly workingDirectory: string }>(options: Checked<T>): Checked<T> {
  if (!options.ok) return options;
  const { workingDirectory } = options.value;
  try {
    process.chdir(workingDirectory);
    return options;
  } catch (error) {
    const message = `working-directory ${JSON.stringify(workingDirectory)} cannot be entered (${errorCode(error)}).`;
    return rejected(usageFinding("usage.unreadable-file", message));
  }
}
