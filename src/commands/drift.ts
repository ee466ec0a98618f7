/** `on-drift: issue`: tells in one issue which programs do not hold any more. */
import { count } from "../count.ts";
import { keepDriftIssue } from "../deliveries/index.ts";
import { withinLimit } from "../deliveries/sections.ts";
import { findingOf, Refusal } from "../faults.ts";
import type { Finding } from "../findings.ts";
import { openGitHub } from "../github/index.ts";
import { codeBlock, escapeMarkdown } from "../markdown.ts";
import { usageFinding } from "../options/rules.ts";
import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { loginOf } from "./delivering.ts";
import { repositoryIn } from "./delivery-place.ts";
import type { Verified } from "./verify-proof.ts";

type Told = Pick<CommandOutcome, "outputs"> & { readonly findings: readonly Finding[] };

/** Tells of what was judged. A fault of GitHub's takes nothing from the judgement. */
export type Tell = (proofs: readonly Verified[]) => Promise<Told>;

/** @throws {Refusal} where GitHub could not be told, before anything is judged. */
export function openDrift({ githubToken: token }: OptionsOf<"verify">, { environment, signal }: CommandContext): Tell {
  const repository = repositoryIn(environment.GITHUB_REPOSITORY);
  if (!token || repository === undefined) {
    const what =
      "on-drift issue needs github-token (issues: write) and GITHUB_REPOSITORY: give both, or set on-drift: none.";
    throw new Refusal([usageFinding("usage.missing-option", what)]);
  }
  const github = openGitHub({ ...repository, token, environment, signal });
  return async (proofs) => {
    const drifted = proofs.filter((it) => it.result === "failed" || it.result === "refused");
    const open = proofs.filter((it) => it.result === "error").length;
    // What could not be judged is neither drift nor a reason to close what told of it.
    if (drifted.length === 0 && open > 0) return { findings: [] };
    try {
      const text = drifted.length > 0 ? driftText(drifted, open) : undefined;
      const issue = await keepDriftIssue(github, text, await loginOf(github));
      return { findings: [], ...(issue && { outputs: { "issue-number": issue.number, "issue-url": issue.url } }) };
    } catch (error) {
      return { findings: [findingOf(error)] };
    }
  };
}

const FINDINGS = 5;
const MAX_MESSAGE = 400;
/** Characters of a command: half of one would be another command. */
const MAX_COMMAND = 2000;

/** What the issue says, within GitHub's limit. @param open how many proofs could not be judged */
export function driftText(drifted: readonly Verified[], open = 0) {
  return {
    title: `${drifted.length} ${drifted.length === 1 ? "program does" : "programs do"} not hold as proven`,
    markdown: withinLimit([
      "Fire-Flow judged the committed proofs again. For each program look at what changed; where that is as it should be, its command renews the proof.",
      open === 0 ? "" : `${count(open, "more proof")} could not be judged: see the run.`,
      ...drifted.map(sectionOf),
    ]),
  };
}

function sectionOf({ proof, result, findings, mend, renew }: Verified): string {
  const errors = findings.filter((it) => it.severity === "error");
  const shown = errors.slice(0, FINDINGS).map((it) => `- ${it.rule}: ${escapeMarkdown(it.message, MAX_MESSAGE)}`);
  const more = errors.length - shown.length;
  return [
    `### ${escapeMarkdown(proof, 200)}: ${result}`,
    [...shown, ...(more > 0 ? [`- and ${count(more, "more finding")}: see the run`] : [])].join("\n"),
    ...nextOf(mend, renew),
  ].join("\n\n");
}

function nextOf(mend: string | undefined, renew: string | undefined): readonly string[] {
  if (renew === undefined) return mend === undefined ? [] : [`${escapeMarkdown(mend, MAX_MESSAGE)}.`];
  return renew.length <= MAX_COMMAND
    ? [codeBlock(renew, "sh")]
    : ["The command that renews the proof is too long to stand here: it is in the run's report."];
}
