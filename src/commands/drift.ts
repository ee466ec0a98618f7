/** `on-drift: issue`: tells in one issue which programs do not hold any more. */
import { findingOf, Refusal } from "../faults.ts";
import type { Finding } from "../findings.ts";
import { keepDriftIssue, openGitHub } from "../github/index.ts";
import { codeBlock, escapeMarkdown } from "../markdown.ts";
import { usageFinding } from "../options/rules.ts";
import type { OptionsOf } from "../options.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { loginOf } from "./delivering.ts";
import type { Verified } from "./verify-proof.ts";

type Told = Pick<CommandOutcome, "outputs"> & { readonly findings: readonly Finding[] };

/** Tells of what was judged. A fault of GitHub's takes nothing from the judgement. */
export type Tell = (proofs: readonly Verified[]) => Promise<Told>;

/** @throws {Refusal} where GitHub could not be told, before anything is judged. */
export function openDrift({ githubToken: token }: OptionsOf<"verify">, { environment, signal }: CommandContext): Tell {
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? "").split("/");
  if (!token || !owner || !repo) {
    const what =
      "on-drift issue needs github-token (issues: write) and GITHUB_REPOSITORY: give both, or set on-drift: none.";
    throw new Refusal([usageFinding("usage.missing-option", what)]);
  }
  const github = openGitHub({ token, owner, repo, environment, signal });
  return async (proofs) => {
    const drifted = proofs.filter((it) => it.result !== "passed");
    try {
      const issue = await keepDriftIssue(
        github,
        drifted.length > 0 ? textOf(drifted) : undefined,
        await loginOf(github),
      );
      return { findings: [], ...(issue && { outputs: { "issue-number": issue.number, "issue-url": issue.url } }) };
    } catch (error) {
      return { findings: [findingOf(error)] };
    }
  };
}

const PROOFS = 50;
const FINDINGS = 5;

function textOf(drifted: readonly Verified[]) {
  const sections = drifted.slice(0, PROOFS).map(({ proof, result, findings, renew }) =>
    [
      `### ${escapeMarkdown(proof, 200)}: ${result}`,
      findings
        .filter((it) => it.severity === "error")
        .slice(0, FINDINGS)
        .map((it) => `- ${it.rule}: ${escapeMarkdown(it.message, 60)}`)
        .join("\n"),
      ...(renew === undefined ? [] : [codeBlock(renew.slice(0, 300), "sh")]),
    ].join("\n\n"),
  );
  const more = drifted.length - sections.length;
  return {
    title: `${drifted.length} ${drifted.length === 1 ? "program does" : "programs do"} not hold as proven`,
    markdown: [
      "Fire-Flow judged the committed proofs again. For each program look at what changed; where that is as it should be, its command renews the proof.",
      ...sections,
      ...(more > 0 ? [`And ${more} more: see the run.`] : []),
    ].join("\n\n"),
  };
}
