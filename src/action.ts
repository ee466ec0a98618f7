/** The runner's entry: inputs in, a log with groups, annotations, a step summary and outputs out. */
import { isAbsolute, relative, resolve } from "node:path";
import {
  error,
  getIDToken,
  notice,
  setFailed,
  setOutput,
  setSecret,
  summary as stepSummary,
  warning,
} from "@actions/core";
import type { CommandOutcome } from "./commands/command.ts";
import { type Followed, followEvent } from "./commands/event/follow.ts";
import { exitCodes } from "./commands/exit-code.ts";
import { type CommandName, commandNames } from "./commands/names.ts";
import { pathOutputs } from "./commands/outputs.ts";
import { headline, refusal } from "./commands/run.ts";
import { sourcesOf } from "./commands/sources.ts";
import { type Ended, startCommand } from "./commands/start.ts";
import { didYouMean } from "./nearest.ts";
import { neutraliseForLog, oneLine } from "./neutralise.ts";
import { collectInputs, inputsIn } from "./options/action.ts";
import type { OptionDefinition } from "./options/definition.ts";
import { usageFinding } from "./options/rules.ts";
import { options } from "./options.ts";
import { annotations } from "./reporters/annotations.ts";
import { githubLogReporter, quoteForLog } from "./reporters/github-log.ts";
import { summaryMarkdown } from "./reporters/summary.ts";
import { findingsText } from "./reporters/text.ts";

const annotate = { error, warning, notice };

const write = (text: string): void => void process.stdout.write(text);

/** Does what the inputs say and sets the exit code; the step fails exactly when it is not 0. */
export async function main(): Promise<void> {
  const begun = Date.now();
  const inputs = inputsIn(process.env);
  // Before anything can be printed.
  for (const [option, row] of Object.entries<OptionDefinition>(options)) {
    const secret = inputs.get(option)?.trim();
    if (row.secret !== undefined && secret) setSecret(secret);
  }
  const { command, ended } = await (inputs.has("mode") ? byMode(inputs.get("mode") ?? "") : byEvent());
  await publish(command, ended, Date.now() - begun);
}

/** A mode that is given says what to do, whatever the event is. */
async function byMode(given: string): Promise<Followed> {
  const mode = given.trim();
  const command = commandNames.find((it) => it === mode);
  const ended = command
    ? await startCommand(command, { entry: "action", getIdToken: getIDToken }, githubLogReporter(write))
    : unknownMode(mode);
  return { command: command ?? mode, ended };
}

const byEvent = (): Promise<Followed> =>
  followEvent(process.env, (command, environment, observe) => {
    const log = githubLogReporter(write);
    return startCommand(command, { entry: "action", getIdToken: getIDToken, environment }, (progress) => {
      log(progress);
      observe(progress);
    });
  });

/** The refusal of a mode that does not exist, with the inputs that no mode has. */
function unknownMode(mode: string): Ended {
  const unknown = collectInputs("generate", process.env, options).findings.filter(
    (it) => it.rule === "usage.unknown-input",
  );
  const allowed = commandNames.join(", ");
  const what = `input mode is ${JSON.stringify(mode.slice(0, 80))}. Allowed: ${allowed}.${didYouMean(mode, commandNames)}`;
  const outcome = refusal([usageFinding("usage.unknown-command", what), ...unknown], "correct the workflow");
  return { outcome, exitCode: exitCodes.refused, cwd: process.cwd(), root: process.cwd() };
}

async function publish(
  command: CommandName | string,
  { outcome, exitCode, cwd, root }: Ended,
  ms: number,
): Promise<void> {
  const { findings, mends, quotes, summary } = outcome;
  // What a comment or a pull request names is no person's at this machine: nothing outside of the checkout is quoted.
  const sources = await sourcesOf(findings, { cwd, within: [cwd, root], quotes });
  const text = findingsText(findings, { mends, ...sources });
  write(quoteForLog([text, logged(outcome), summary].filter((it) => it !== "").join("\n")));

  for (const { level, message, title, file, line, column } of annotations(findings, cwd, root)) {
    const place = file === undefined ? {} : { file, startLine: line ?? 1, startColumn: column ?? 1 };
    annotate[level](message, { title, ...place });
  }
  const outputs = { result: outcome.result, findings: findings.length, "duration-ms": ms, ...outcome.outputs };
  for (const [name, value] of Object.entries(outputs)) {
    setOutput(name, pathOutputs.has(name) ? fromRoot(String(value), cwd, root) : value);
  }
  if (process.env.GITHUB_STEP_SUMMARY) {
    await stepSummary
      .addRaw(summaryMarkdown({ command, ...outcome, summary: headline(outcome), details: detailsOf(outcome) }))
      .write();
  }
  if (exitCode !== 0) setFailed(neutraliseForLog(oneLine(headline(outcome), 1000)));
  process.exitCode = exitCode;
}

/** What the summary says below its first line; of what passed it is figures, which have a table of their own. */
const detailsOf = ({ result, summary }: CommandOutcome): string =>
  result === "passed" ? "" : summary.split("\n").slice(1).join("\n").trim();

/** A path as later steps need it, which start at the root and not in `working-directory`. */
const fromRoot = (path: string, cwd: string, root: string): string =>
  isAbsolute(path) ? path : relative(root, resolve(cwd, path));

/** What of the result itself the log shows. */
const logged = ({ output = "" }: CommandOutcome): string =>
  Buffer.from(output)
    .subarray(0, 64 * 1024)
    .toString();
