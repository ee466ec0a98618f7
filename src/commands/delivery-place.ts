/** Where a run would deliver to, by its surroundings, and what is missing there. */
import { relative, resolve } from "node:path";
import { deliveryFinding } from "../deliveries/index.ts";
import type { Finding } from "../findings.ts";
import { isOfFork, readPayload } from "../github/index.ts";
import { quote } from "../quote.ts";
import type { Checkout } from "../types/checkout.ts";
import type { CommandContext } from "./command.ts";

/** `octo/demo`, as the runner says it. */
export function repositoryIn(text: string | undefined): { readonly owner: string; readonly repo: string } | undefined {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? "") ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

/**
 * The branch that the job runs on: of a pull request the one that it comes from, unless that lies in somebody else's
 * repository, where `main` is not ours. `pull_request_target` runs on the base.
 */
export async function branchOf(environment: CommandContext["environment"]): Promise<string | undefined> {
  const { GITHUB_EVENT_NAME: name, GITHUB_HEAD_REF, GITHUB_REF } = environment;
  if (name === "pull_request" && GITHUB_HEAD_REF) {
    return isOfFork(name, await readPayload(environment)) ? undefined : GITHUB_HEAD_REF;
  }
  return /^refs\/heads\/(.+)$/.exec(GITHUB_REF ?? "")?.[1];
}

/** The page of the job's own run; nothing outside of a job. */
export function runPage(environment: CommandContext["environment"]): string | undefined {
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID: run, GITHUB_SERVER_URL } = environment;
  const { owner, repo } = repositoryIn(GITHUB_REPOSITORY) ?? {};
  return owner && run ? `${GITHUB_SERVER_URL || "https://github.com"}/${owner}/${repo}/actions/runs/${run}` : undefined;
}

/** A path from the working directory on, with slashes. */
export const spelled = (path: string, cwd: string): string => relative(cwd, resolve(cwd, path)).replaceAll("\\", "/");

/** Names paths as the repository has them, whatever folder the options count from. */
export const fromRootOf =
  ({ fromRoot }: Checkout, cwd: string) =>
  (path: string): string =>
    fromRoot(spelled(path, cwd));

/** Contract and cases that are not what everybody has. */
export async function uncommitted(
  options: { readonly contract: string; readonly cases?: string },
  checkout: Checkout,
  cwd: string,
): Promise<readonly Finding[]> {
  const files = [options.contract, ...(options.cases === undefined ? [] : [options.cases])];
  const found = await Promise.all(
    files.map(async (it) => {
      const path = spelled(it, cwd);
      return !checkout.fromRoot(path).startsWith("..") && (await checkout.isCommitted(path)) ? [] : [it];
    }),
  );
  return found
    .flat()
    .map((it) =>
      deliveryFinding(
        "delivery.uncommitted",
        `${it} is not what HEAD has of it, so that nobody else could run the proof again; commit it first, or set delivery: none`,
      ),
    );
}

export function noToken(delivery: string, onEscalation: string): Finding {
  const lines = [
    ...(delivery === "none" ? [] : ["contents: write"]),
    ...(delivery === "pull-request" ? ["pull-requests: write"] : []),
    ...(onEscalation === "issue" ? ["issues: write"] : []),
  ];
  const what = [
    ...(delivery === "none" ? [] : [`delivery: ${delivery}`]),
    ...(onEscalation === "none" ? [] : [`on-escalation: ${onEscalation}`]),
  ];
  const why = `${what.join(" and ")} ${what.length === 1 ? "needs" : "need"} a token: set github-token (in the terminal GITHUB_TOKEN) and add \`${lines.join("`, `")}\` under \`permissions:\` of the job; or set ${what.map((it) => it.replace(/:.*/, ": none")).join(" and ")}`;
  return deliveryFinding("delivery.no-token", why);
}

export const noRepository = (cwd: string): Finding =>
  deliveryFinding(
    "delivery.no-repository",
    `neither GITHUB_REPOSITORY nor the remote origin of ${cwd} says which repository to deliver to; set one of them, or delivery: none and on-escalation: none`,
  );

export const noBranchName = (input: string, name: string): Finding =>
  deliveryFinding(
    "delivery.branch-name",
    `${input} ${quote(name, 200)} is no name that a branch can have; take one without spaces, "..", "~^:?*[\\" and slashes at its ends, such as fire-flow/orders`,
  );

export const detached = (delivery: string): Finding =>
  deliveryFinding(
    "delivery.detached-head",
    `HEAD is on no branch, so that there is none to deliver to; name one with ${delivery === "commit" ? "branch" : "base"}`,
  );
