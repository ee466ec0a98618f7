/** Runs a command and turns everything that can be thrown into an outcome: the one catch of the entries. */
import { dirname } from "node:path";
import { Refusal, SystemFault } from "../faults.ts";
import type { Checked, Finding } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { Result } from "../types/loop.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import type { CommandName } from "./names.ts";
import { internalFinding } from "./rules.ts";
import { reportFolder } from "./run-folder.ts";
import { commands } from "./table.ts";
import { refuseForks } from "./trust.ts";

const issues = "https://github.com/fire-flow/action/issues";

/** Loads and runs a command. Never rejects. */
export async function runCommand<C extends CommandName>(
  name: C,
  options: Checked<OptionsOf<C>>,
  context: CommandContext,
): Promise<CommandOutcome> {
  if (!options.ok) return refusal(options.findings, `fire-flow help ${name} lists what it takes`);
  try {
    await refuseForks(name, options.value, context);
    const command = await commands[name].load();
    return await command.run(options.value, context);
  } catch (error) {
    if (context.signal.aborted) {
      const finding = internalFinding("internal.cancelled", "cancelled before there was anything to tell");
      return ended("error", [finding], "nothing is claimed about the code");
    }
    if (error instanceof Refusal) return refusal(error.findings, "nothing was run and nothing was spent");
    if (error instanceof SystemFault) return ended("error", [error.finding], "nothing is claimed about the code");
    const { reportDir } = options.value as { readonly reportDir?: string };
    return internalFault(error, reportDir ?? `the newest folder in ${dirname(reportFolder(undefined, "-", context))}`);
  }
}

/** The outcome of options, contract or inputs that cannot be worked with. */
export const refusal = (findings: readonly Finding[], next: string): CommandOutcome =>
  ended("refused", findings, `refused: ${next}`);

/** An error that nobody foresaw. Its stack is shown: it is nobody's fault but ours. */
function internalFault(error: unknown, reports: string): CommandOutcome {
  const [what, stack = ""] =
    error instanceof Error ? [`${error.name}: ${error.message}`, error.stack] : [String(error)];
  const finding = internalFinding("internal.fault", `Fire-Flow itself failed: ${what}`);
  const next = `what was done so far is in ${reports}; please report this at ${issues}`;
  return ended("error", [finding], `${next}\n${stack}`.trimEnd());
}

function ended(result: Result, findings: readonly Finding[], summary: string): CommandOutcome {
  return { result, findings, summary, document: { result, findings } };
}

/**
 * One line with fact, value and next action, for where nothing else is seen. The summary of a refusal or an error
 * leaves the fact to the findings.
 */
export function headline({ result, findings, summary }: CommandOutcome): string {
  const [line = ""] = summary.split("\n", 1);
  const errors = findings.filter((it) => it.severity === "error");
  const [first] = errors;
  if ((result !== "refused" && result !== "error") || first === undefined || line.includes(first.message)) return line;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  return `${first.message}${more} · ${line}`;
}
