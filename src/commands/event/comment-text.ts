/** What the comment of a run says, in Markdown. Everything foreign in it is escaped, and all of it is bounded. */

import { count } from "../../count.ts";
import { escapeMarkdown } from "../../markdown.ts";
import { attemptLine } from "../../reporters/attempt-line.ts";
import type { Attempt } from "../../types/loop.ts";
import type { CommandOutcome } from "../command.ts";
import { headline } from "../run.ts";

const findingsShown = 10;
const attemptsShown = 50;

export interface RunFacts {
  readonly command: string;
  readonly runUrl?: string;
}

const link = ({ runUrl }: RunFacts): string => (runUrl === undefined ? "" : ` ([the run](${runUrl}))`);

/** While it lasts. */
export const workingText = (
  facts: RunFacts,
  attempts: readonly { readonly attempt: Attempt; readonly of: number }[],
): string => [`Fire-Flow is at work: ${facts.command}${link(facts)}.`, ...lines(attempts)].join("\n\n");

/** What it came to. `byActions`: the commits are those of the job's own token. */
export function finalText(
  outcome: CommandOutcome,
  facts: RunFacts & { readonly byActions: boolean },
  attempts: readonly { readonly attempt: Attempt; readonly of: number }[],
): string {
  const { result, findings, outputs = {} } = outcome;
  const left = findings.filter((it) => it.severity !== "notice");
  const shown = left
    .slice(0, findingsShown)
    .map((it) => `- ${it.severity}, ${it.rule}: ${escapeMarkdown(it.message, 400)}`);
  const more = left.length - shown.length;
  const committed = outputs["commit-sha"] !== undefined;
  return [
    `**Fire-Flow · ${facts.command} · ${result}**${link(facts)}`,
    escapeMarkdown(headline(outcome), 1000),
    ...lines(attempts),
    ...(shown.length > 0
      ? [[...shown, ...(more > 0 ? [`- and ${count(more, "more finding")}: see the run`] : [])].join("\n")]
      : []),
    ...delivered(outputs),
    ...(committed && facts.byActions ? [noWorkflow] : []),
  ].join("\n\n");
}

const lines = (attempts: readonly { readonly attempt: Attempt; readonly of: number }[]): readonly string[] =>
  attempts.length === 0
    ? []
    : [
        attempts
          .slice(-attemptsShown)
          .map(({ attempt, of }) => `- ${escapeMarkdown(attemptLine(attempt, of), 300)}`)
          .join("\n"),
      ];

function delivered(outputs: NonNullable<CommandOutcome["outputs"]>): readonly string[] {
  const { "commit-sha": commit, "pull-request-url": pullRequest, "issue-url": issue } = outputs;
  const parts = [
    ...(pullRequest === undefined ? [] : [`Pull request: ${pullRequest}`]),
    ...(commit === undefined ? [] : [`Commit: ${commit}`]),
    ...(issue === undefined ? [] : [`Issue: ${issue}`]),
  ];
  return parts.length === 0 ? [] : [parts.join("\n")];
}

const noWorkflow =
  "Commits by the job's own token start no workflow, so that checks may be missing: close and reopen the pull request, push a commit of your own, or give `github-token` the token of a GitHub App.";
